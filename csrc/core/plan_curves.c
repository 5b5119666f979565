/* plan_curves.c - records whose kernels a cost model knows become curves. */
#include <stdlib.h>
#include <string.h>

#include "core/cost/collective.h"
#include "core/plan_private.h"

/* Length of the module's path: "layers.mlp" of "layers.mlp.gate_proj". */
static size_t
parent_length(const char *path)
{
    const char *dot = strrchr(path, '.');

    return dot == NULL ? 0 : (size_t)(dot - path);
}

/* Whether engines run the two products as one kernel: the same rows of one
 * module's input times weights that lie side by side. */
static bool
fused(const struct spice_graph *graph, const struct spice_item *a, const struct spice_item *b)
{
    const char *path_a = spice_graph_op(graph, a->op)->path;
    const char *path_b = spice_graph_op(graph, b->op)->path;
    size_t length = parent_length(path_a);
    const struct spice_shape *s = &a->record.shape, *t = &b->record.shape;

    return a->record.fusion != SPICE_FUSE_NONE && a->record.fusion == b->record.fusion &&
           s->kernel == t->kernel && s->format == t->format && s->dim[1] == t->dim[1] &&
           a->record.count == b->record.count && length == parent_length(path_b) &&
           strncmp(path_a, path_b, length) == 0 &&
           spice_form_equal(&a->record.rows, &b->record.rows);
}

/* Gives every product of a fused group the group's width, and its own share. */
static void
fuse(struct spice_plan *plan, const struct spice_graph *graph, int first)
{
    struct spice_item *items = plan->items;
    double width = 0;

    if (items[first].share != 1)
        return; /* in a group already */
    for (int i = first; i < plan->n_items; i++)
        if (fused(graph, &items[first], &items[i]))
            width += items[i].record.shape.dim[0];
    for (int i = plan->n_items - 1; i >= first && width > 0; i--) {
        struct spice_shape *s = &items[i].record.shape;

        if (!fused(graph, &items[first], &items[i]))
            continue;
        items[i].share = s->dim[0] / width;
        s->dim[0] = width;
    }
}

static bool
site_of(const struct spice_record *r, struct spice_curve_site *site)
{
    enum spice_curve_kind kind = spice_kernel_info(r->shape.kernel)->curve;

    if (kind == SPICE_CURVE_LINE)
        return spice_curve_site_of_form(&r->rows, site);
    *site = (struct spice_curve_site){.kind = kind, .context = r->context};
    return true;
}

#define LEAST_OF_PRODUCT 0.4 /* see core/backend.h */

/* Takes off what an engine hides of a product. */
static void
hide(struct spice_curve *curve, const struct spice_shape *shape,
     const struct spice_backend *backend)
{
    double hidden = backend->fused_s[shape->format] / backend->scale[shape->kernel][shape->format];

    if (shape->kernel != SPICE_KERNEL_GEMM)
        return;
    for (int i = 0; i < spice_curve_size(curve->site.kind); i++) {
        double *value = &curve->values[i], least = LEAST_OF_PRODUCT * *value;

        *value = *value - hidden > least ? *value - hidden : least;
    }
}

/* What an engine's products over many tokens take longer, or less. */
static void
scale_large(struct spice_curve *curve, const struct spice_shape *shape,
            const struct spice_backend *backend)
{
    if (curve->site.kind != SPICE_CURVE_LINE || backend->large[shape->kernel][shape->format] == 1)
        return;
    for (int i = 0; i < spice_curve_size(curve->site.kind); i++)
        curve->values[i] *= spice_backend_large(backend, shape, spice_curve_knot(i));
    spice_curve_level(curve);
}

/* Adds what a message takes longer than where it was measured. */
static void
wait_for_links(struct spice_curve *curve, const struct spice_shape *shape, double latency_s)
{
    double further = spice_collective_passes(shape->kernel) * latency_s;

    for (int i = 0; further > 0 && i < spice_curve_size(curve->site.kind); i++)
        curve->values[i] += further;
}

/* Index of the kernel, timed now if it is new; -1 when memory is short. */
static int
find_kernel(struct spice_plan *plan, const struct spice_shape *shape,
            const struct spice_curve_site *site, const struct spice_physics *physics)
{
    struct spice_plan_kernel *k = plan->kernels;
    double share = 1;

    for (int i = 0; i < plan->n_kernels; i++)
        if (spice_shape_equal(&k[i].shape, shape) && spice_curve_site_equal(&k[i].curve.site, site))
            return i;
    k += plan->n_kernels;
    k->shape = *shape;
    k->curve.site = *site;
    k->curve.values = calloc((size_t)spice_curve_size(site->kind), sizeof(double));
    if (k->curve.values == NULL)
        return -1;
    spice_curve_fill(&k->curve, physics->cost, shape);
    wait_for_links(&k->curve, shape, physics->deployment.further_latency_s);
    if (physics->backend != NULL) {
        hide(&k->curve, shape, physics->backend);
        scale_large(&k->curve, shape, physics->backend);
        share = 1 / physics->backend->scale[shape->kernel][shape->format];
    }
    spice_curve_raise(&k->curve, physics->cost, shape, share);
    return plan->n_kernels++;
}

/* Adds an item's kernel to the curve of its role and site. */
static bool
add_to_curve(struct spice_plan *plan, const struct spice_item *item, struct spice_err *err)
{
    const struct spice_curve *kernel = &plan->kernels[item->kernel].curve;
    bool comm = item->record.class == SPICE_CLASS_COMM;
    struct spice_plan_curve *c = plan->curves, *end = plan->curves + plan->n_curves;

    while (c < end && !(c->role == item->record.role && c->comm == comm &&
                        spice_curve_site_equal(&c->curve.site, &kernel->site)))
        c++;
    if (c == end) {
        if (plan->n_curves == SPICE_PLAN_MAX_CURVES)
            return spice_fail(err, 0, "operators depend on more than %d different features",
                              SPICE_PLAN_MAX_CURVES);
        *c = (struct spice_plan_curve){.role = item->record.role, .comm = comm};
        c->curve.site = kernel->site;
        c->curve.values = calloc((size_t)spice_curve_size(kernel->site.kind), sizeof(double));
        if (c->curve.values == NULL)
            return spice_fail(err, 0, "out of memory for a plan");
        plan->n_curves++;
    }
    spice_curve_add(&c->curve, kernel, (double)item->record.count * item->share * item->scale);
    return true;
}

bool
spice_plan_fill_mixture(struct spice_plan_mixture *m, struct spice_err *err)
{
    int n = spice_curve_size(SPICE_CURVE_LINE);
    struct spice_curve_site site;

    if (!spice_curve_site_of_form(&m->experts.tokens, &site))
        return spice_fail(err, 0, "the tokens of experts depend on more than %d features",
                          SPICE_CURVE_TERMS);
    m->awake = (struct spice_curve){site, calloc((size_t)n, sizeof(double))};
    m->rows = (struct spice_curve){site, calloc((size_t)n, sizeof(double))};
    if (m->awake.values == NULL || m->rows.values == NULL)
        return spice_fail(err, 0, "out of memory for a plan");
    for (int i = 0; i < n; i++) {
        double tokens = spice_curve_knot(i);

        m->awake.values[i] = spice_load_awake(&m->experts.choice, tokens);
        m->rows.values[i] = spice_load_of(&m->experts.choice, tokens).rows;
    }
    spice_curve_level(&m->awake);
    spice_curve_level(&m->rows);
    return true;
}

bool
spice_plan_build_curves(struct spice_plan *plan, const struct spice_graph *graph,
                        const struct spice_physics *physics, struct spice_err *err)
{
    const struct spice_cost_model *cost = physics->cost;
    struct spice_curve_site site;

    plan->kernels = calloc((size_t)plan->n_items + 1, sizeof *plan->kernels);
    if (plan->kernels == NULL)
        return spice_fail(err, 0, "out of memory for a plan");
    for (int i = 0; i < plan->n_items; i++)
        fuse(plan, graph, i);
    for (int i = 0; i < plan->n_items; i++) {
        struct spice_item *item = &plan->items[i];
        const struct spice_shape *shape = &item->record.shape;

        if (shape->kernel == SPICE_KERNEL_NONE || !cost->covers(cost->state, shape) ||
            !site_of(&item->record, &site))
            continue;
        item->kernel = find_kernel(plan, shape, &site, physics);
        if (item->kernel < 0)
            return spice_fail(err, 0, "out of memory for a plan");
        if (!add_to_curve(plan, item, err))
            return false;
    }
    return true;
}

void
spice_plan_free_curves(struct spice_plan *plan)
{
    for (int i = 0; i < plan->n_kernels; i++)
        free(plan->kernels[i].curve.values);
    for (int i = 0; i < plan->n_curves; i++)
        free(plan->curves[i].curve.values);
    for (int i = 0; i < plan->n_mixtures; i++) {
        free(plan->mixtures[i].awake.values);
        free(plan->mixtures[i].rows.values);
    }
    free(plan->kernels);
}
