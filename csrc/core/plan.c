#include "core/ops/ops.h"
#include "core/plan_private.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A row under construction. */
struct row {
    enum spice_role role;
    bool curved; /* its time is in a curve: counts in the totals only */
    double compute[SPICE_PLAN_N_COLUMNS],
        memory[SPICE_PLAN_N_COLUMNS];      /* seconds per unit of a column, as charged */
    double ideal[3][SPICE_PLAN_N_COLUMNS]; /* compute, memory and comm time, unscaled */
    double flop[SPICE_PLAN_N_COLUMNS], bytes[SPICE_PLAN_N_COLUMNS];
};

struct compiler {
    const struct spice_graph *graph;
    const struct spice_processor *processor;
    struct spice_physics physics;
    struct spice_charge charge;
    struct spice_plan *plan;
    struct row *rows;
    int n_rows;
};

static bool
experts_equal(const struct spice_experts *a, const struct spice_experts *b)
{
    return a->scale == b->scale && a->rate == b->rate && a->choice.skew == b->choice.skew &&
           a->choice.slots == b->choice.slots && a->choice.ranks == b->choice.ranks &&
           a->choice.topk == b->choice.topk && spice_form_equal(&a->tokens, &b->tokens);
}

static bool
find_mixture(struct spice_plan *plan, const struct spice_experts *experts, int *index,
             struct spice_err *err)
{
    for (int i = 0; i < plan->n_mixtures; i++) {
        if (experts_equal(&plan->mixtures[i].experts, experts)) {
            *index = i;
            return true;
        }
    }
    if (plan->n_mixtures == SPICE_PLAN_MAX_MIXTURES)
        return spice_fail(err, 0, "more than %d kinds of mixtures of experts",
                          SPICE_PLAN_MAX_MIXTURES);
    *index = plan->n_mixtures++;
    plan->mixtures[*index].experts = *experts;
    return experts->choice.skew == 0 || spice_plan_fill_mixture(&plan->mixtures[*index], err);
}

/* A group of sequences takes what its stages take or, where further groups keep
 * them busy, that many times the slowest: the one with most layers, or, where all
 * have equally many, the one that has an end of the model besides. */
static double
stage_wait(const struct compiler *c, const struct spice_op *op)
{
    int64_t layers = spice_graph_n_layers(c->graph), pp = c->charge.layout.pp;
    int64_t groups = c->charge.how.groups;

    if (c->charge.fidelity == SPICE_ROOFLINE || pp == 1 || layers == 0)
        return 1;
    groups = groups == 0 || groups > pp ? pp : groups;
    if (op->layered)
        return fmax(1, (double)groups * c->plan->stage_share);
    return layers % pp == 0 ? (double)groups : 1;
}

static double
item_scale(const struct compiler *c, int op, const struct spice_record *record)
{
    double wait = record->whole_step ? 1 : stage_wait(c, spice_graph_op(c->graph, op));

    if (record->class == SPICE_CLASS_COMM && !record->whole_step)
        wait *= 1 - c->charge.how.overlap;
    if (c->physics.backend == NULL || record->shape.kernel == SPICE_KERNEL_NONE)
        return wait;
    return wait * c->physics.backend->scale[record->shape.kernel][record->shape.format];
}

/* Utilization is a share of the datasheet's peaks in calibrated, as people
 * quote it; in roofline of the effective ones, as the reference's. */
static void
set_peaks(const struct compiler *c, struct spice_item *item)
{
    bool roofline = c->charge.fidelity == SPICE_ROOFLINE;

    item->compute_peak = roofline ? item->compute_rate
                                  : spice_processor_peak_rate(c->processor, item->record.compute,
                                                              c->charge.fidelity);
    item->memory_peak = roofline
                            ? item->memory_rate
                            : spice_processor_memory_bandwidth_Bps(c->processor, SPICE_CALIBRATED);
}

/* How an engine runs mixtures of experts. */
static void
adapt_experts(const struct spice_backend *backend, struct spice_shape *shape)
{
    if (backend->mxfp4_fp8 && shape->kernel == SPICE_KERNEL_MOE && shape->format == SPICE_FMT_MXFP4)
        shape->format = SPICE_FMT_MXFP4_FP8;
}

/* Kernels were measured with types of 16 bits or less. With wider ones products go
 * by the chip's rate for the type, and what memory limits takes as much longer as
 * its bytes are more; messages are counted in bytes anyway. */
static void
charge_width(const struct compiler *c, struct spice_item *item)
{
    enum spice_op_class class = item->record.class;
    double bytes = spice_dtype_bytes(item->record.compute);

    if (class == SPICE_CLASS_ATTENTION)
        bytes = fmax(bytes, spice_dtype_bytes(c->charge.precision->kv));
    if (bytes <= 2 || class == SPICE_CLASS_COMM || item->record.shape.kernel == SPICE_KERNEL_NONE)
        return;
    if (class == SPICE_CLASS_GEMM || class == SPICE_CLASS_GROUPED_GEMM)
        item->record.shape.kernel = SPICE_KERNEL_NONE;
    else
        item->scale *= bytes / 2;
}

static bool
add_item(struct compiler *c, int op, const struct spice_record *record, struct spice_err *err)
{
    struct spice_item *item = &c->plan->items[c->plan->n_items];
    /* In roofline every operator is divided by tp, whole shapes and all. */
    double tp = c->charge.fidelity == SPICE_ROOFLINE ? c->charge.layout.tp : 1;

    *item = (struct spice_item){.op = op,
                                .record = *record,
                                .mixture = -1,
                                .kernel = -1,
                                .share = 1,
                                .scale = item_scale(c, op, record)};
    if (!spice_processor_compute_rate(c->processor, record->compute, c->charge.fidelity,
                                      &item->compute_rate, err))
        return false;
    item->compute_rate *= tp;
    item->memory_rate = spice_processor_memory_rate(c->processor, c->charge.fidelity) * tp;
    set_peaks(c, item);
    if (record->awake_bytes > 0 && !find_mixture(c->plan, &record->experts, &item->mixture, err))
        return false;
    if (c->physics.backend != NULL)
        adapt_experts(c->physics.backend, &item->record.shape);
    charge_width(c, item);
    c->plan->n_items++;
    return true;
}

static void
fill_row(struct row *row, const struct spice_item *item)
{
    const struct spice_record *r = &item->record;
    double layers = (double)r->count;

    *row = (struct row){.role = r->role, .curved = item->kernel >= 0};
    for (int i = 0; i < SPICE_N_FEATURES; i++) {
        row->flop[i] = layers * r->flop.c[i];
        row->bytes[i] = layers * r->bytes.c[i];
    }
    if (item->mixture >= 0) {
        int awake = SPICE_N_FEATURES + 2 * item->mixture, rows = awake + 1;

        row->bytes[awake] = layers * r->awake_bytes;
        row->flop[rows] = layers * r->row_flop;
        row->bytes[rows] = layers * r->row_bytes;
    }
    for (int i = 0; i < SPICE_PLAN_N_COLUMNS; i++) {
        double time = i < SPICE_N_FEATURES ? layers * r->time.c[i] : 0;

        row->ideal[0][i] = row->flop[i] / item->compute_peak;
        row->ideal[1][i] = row->bytes[i] / item->memory_peak;
        row->ideal[2][i] = r->class == SPICE_CLASS_COMM && !row->curved ? item->scale * time : 0;
        row->compute[i] = item->scale * (row->flop[i] / item->compute_rate + time);
        row->memory[i] = item->scale * (row->bytes[i] / item->memory_rate + time);
    }
}

/* Whether b is k times a in both times: then max(a) + max(b) is (1 + k) max(a). */
static bool
proportional(const struct row *a, const struct row *b, double *k)
{
    double ratio = 0;

    for (int i = 0; i < SPICE_PLAN_N_COLUMNS && ratio == 0; i++)
        ratio = a->memory[i] != 0 ? b->memory[i] / a->memory[i] : 0;
    for (int i = 0; i < SPICE_PLAN_N_COLUMNS; i++)
        if (fabs(b->memory[i] - ratio * a->memory[i]) > 1e-15 * fabs(b->memory[i]) ||
            fabs(b->compute[i] - ratio * a->compute[i]) > 1e-15 * fabs(b->compute[i]))
            return false;
    *k = ratio;
    return ratio > 0;
}

static void
add_to_row(struct row *row, const struct row *more)
{
    for (int i = 0; i < SPICE_PLAN_N_COLUMNS; i++) {
        for (int k = 0; k < 3; k++)
            row->ideal[k][i] += more->ideal[k][i];
        row->compute[i] += more->compute[i];
        row->memory[i] += more->memory[i];
        row->flop[i] += more->flop[i];
        row->bytes[i] += more->bytes[i];
    }
}

static bool
fold_items(struct compiler *c, struct spice_err *err)
{
    for (int i = 0; i < c->plan->n_items; i++) {
        struct row *row = &c->rows[c->n_rows];
        bool folded = false;
        double k;

        fill_row(row, &c->plan->items[i]);
        for (int j = 0; j < c->n_rows && !folded; j++) {
            folded = c->rows[j].role == row->role && c->rows[j].curved == row->curved &&
                     proportional(&c->rows[j], row, &k);
            if (folded)
                add_to_row(&c->rows[j], row);
        }
        c->n_rows += !folded;
        if (c->n_rows > SPICE_PLAN_MAX_ROWS)
            return spice_fail(err, 0, "more than %d different operators", SPICE_PLAN_MAX_ROWS);
    }
    return true;
}

static bool
column_used(const struct compiler *c, int column)
{
    for (int r = 0; r < c->n_rows; r++)
        if (c->rows[r].compute[column] != 0 || c->rows[r].memory[column] != 0)
            return true;
    return false;
}

static int
n_timed_rows(const struct compiler *c)
{
    int n = 0;

    for (int r = 0; r < c->n_rows; r++)
        n += !c->rows[r].curved;
    return n;
}

/* Lays the rows out column by column; attention's rows first. */
static bool
build_matrix(struct compiler *c, struct spice_err *err)
{
    struct spice_plan *plan = c->plan;
    int lanes = spice_plan_padded(n_timed_rows(c));

    plan->width = spice_plan_padded(2 * lanes + SPICE_N_ROLES * SPICE_PLAN_N_TOTALS);
    for (int i = 0; i < SPICE_PLAN_N_COLUMNS; i++)
        if (column_used(c, i))
            plan->columns[plan->n_columns++] = i;
    plan->matrix = calloc((size_t)(plan->n_columns * plan->width) + 1, sizeof *plan->matrix);
    if (plan->matrix == NULL)
        return spice_fail(err, 0, "out of memory for a plan");
    for (int k = 0; k < plan->n_columns; k++) {
        double *column = plan->matrix + k * plan->width;
        int at = 0;

        for (int role = 0; role < SPICE_N_ROLES; role++) {
            double *totals = column + 2 * lanes + role * SPICE_PLAN_N_TOTALS;

            plan->n_rows[role] = -at;
            for (int r = 0; r < c->n_rows; r++) {
                const struct row *row = &c->rows[r];
                int i = plan->columns[k];

                if (row->role != (enum spice_role)role)
                    continue;
                if (!row->curved) {
                    column[at] = row->compute[i];
                    column[lanes + at++] = row->memory[i];
                }
                for (int n = 0; n < 3; n++)
                    totals[n] += row->ideal[n][i];
                totals[3] += row->flop[i];
                totals[4] += row->bytes[i];
            }
            plan->n_rows[role] += at;
        }
    }
    return true;
}

/* Elements of an operator's tensors on one chip, in bytes. */
static bool
add_activation(struct compiler *c, const struct spice_op *op, struct spice_err *err)
{
    struct spice_activation *a = &c->plan->activations[c->plan->n_activations++];
    double act = spice_charge_act_bytes(&c->charge);

    if (!spice_op_scratch(op, &c->charge, &a->bytes, err))
        return false;
    for (int i = 0; i < op->n_inputs + op->n_outputs; i++) {
        const struct spice_tensor *t =
            i < op->n_inputs ? &op->inputs[i] : &op->outputs[i - op->n_inputs];
        struct spice_form elements = spice_tensor_elements(t);
        int64_t parts;

        if (!spice_charge_parts(&c->charge, t->shard_units, op->path, &parts, err))
            return false;
        spice_form_add(&a->bytes, &elements, act / (double)parts);
    }
    return true;
}

static bool
add_cache(struct compiler *c, const struct spice_op *op, struct spice_err *err)
{
    struct spice_op_cache cache = spice_op_cache(op, c->charge.precision);
    double layers = (double)op->count;
    int64_t parts;

    if (!spice_charge_parts(&c->charge, cache.units, op->path, &parts, err))
        return false;
    c->plan->kv_bytes[cache.context] += layers * cache.token_bytes / (double)parts;
    c->plan->state_bytes += layers * cache.state_bytes / (double)parts;
    return true;
}

/* Weight bytes of a chip: of all layers, and of the model's two ends. */
static bool
add_weights(struct compiler *c, struct spice_err *err)
{
    for (int i = 0; i < spice_graph_n_weights(c->graph); i++) {
        const struct spice_weight *w = spice_graph_weight(c->graph, i);
        double bytes;

        if (!spice_weight_chip_bytes(w, &c->charge, &bytes, err))
            return false;
        bytes *= (double)w->count;
        if (c->charge.fidelity == SPICE_ROOFLINE) {
            bytes /= c->charge.layout.tp;
            if (w->shard == SPICE_SHARD_EXPERT)
                bytes /= c->charge.layout.ep;
        }
        enum spice_place place = w->layered                  ? SPICE_IN_LAYERS
                                 : w->class == SPICE_W_EMBED ? SPICE_AT_START
                                                             : SPICE_AT_END;
        c->plan->weights[place][w->class] += bytes;
    }
    return true;
}

/* The engine's own time and the pipeline's hand-offs, on the last operator. */
static bool
add_engine(struct compiler *c, struct spice_err *err)
{
    int last = spice_graph_n_ops(c->graph) - 1;
    struct spice_records records = {.n = 0};

    if (c->charge.fidelity == SPICE_ROOFLINE || last < 0)
        return true;
    const struct spice_op *first = spice_graph_op(c->graph, 0),
                          *op = spice_graph_op(c->graph, last);

    if (c->physics.backend != NULL)
        spice_host_work(op, c->physics.backend, &c->charge, spice_graph_n_layers(c->graph),
                        &records);
    spice_stage_work(op, &c->charge, (double)spice_tensor_numeric_elements(&first->outputs[0]),
                     &records);
    for (int i = 0; i < records.n; i++)
        if (!add_item(c, last, &records.r[i], err))
            return false;
    return true;
}

/* Whether an operator belongs to the module of an attention core: "layers.self_attn". */
static bool
beside_attention(const struct spice_graph *graph, const struct spice_op *op)
{
    const char *dot = strrchr(op->path, '.');
    size_t length = dot == NULL ? 0 : (size_t)(dot - op->path) + 1;

    for (int i = 0; length > 0 && i < spice_graph_n_ops(graph); i++) {
        const struct spice_op *core = spice_graph_op(graph, i);

        if (core->role == SPICE_ROLE_ATTN && strncmp(core->path, op->path, length) == 0 &&
            strchr(core->path + length, '.') == NULL)
            return true;
    }
    return false;
}

/* What a split between the roles sends per token: into an attention core and
 * out of it; or the layer's hidden state, there and back. */
static void
add_exchange(struct compiler *c, const struct spice_op *op)
{
    double act = spice_charge_act_bytes(&c->charge), in = 0, out = 0;

    if (op->role != SPICE_ROLE_ATTN)
        return;
    for (int i = 0; i < op->n_inputs; i++)
        in += (double)spice_tensor_numeric_elements(&op->inputs[i]);
    for (int i = 0; i < op->n_outputs; i++)
        out += (double)spice_tensor_numeric_elements(&op->outputs[i]);
    if (c->charge.how.attention_blocks)
        in = out = (double)spice_tensor_numeric_elements(&spice_graph_op(c->graph, 0)->outputs[0]);
    c->plan->n_exchanges += op->count;
    c->plan->exchange_bytes += (double)op->count * act * (in > out ? in : out);
}

static bool
touches(const struct spice_record *r, enum spice_phase phase)
{
    const struct spice_form *forms[] = {&r->flop, &r->bytes, &r->time, &r->rows,
                                        &r->experts.tokens};

    for (size_t form = 0; form < sizeof forms / sizeof *forms; form++)
        for (int i = 0; i < SPICE_N_PHASE_FEATURES; i++)
            if (forms[form]->c[SPICE_FEATURE(phase, i)] != 0)
                return true;
    return false;
}

/* A kernel is launched for every record of every layer, one for those that run fused. */
static void
add_launches(struct compiler *c)
{
    struct spice_plan *plan = c->plan;

    if (c->charge.fidelity == SPICE_ROOFLINE || c->physics.backend == NULL)
        return;
    plan->graph_tokens = c->physics.backend->graph_tokens;
    plan->eager = c->charge.how.eager;
    for (int i = 0; i < plan->n_items; i++) {
        const struct spice_item *item = &plan->items[i];
        const struct spice_record *r = &item->record;
        bool decodes = touches(r, SPICE_DECODE), prefills = touches(r, SPICE_PREFILL);
        double *launches = decodes && prefills
                               ? plan->launch_s
                               : plan->phase_launch_s[decodes ? SPICE_DECODE : SPICE_PREFILL];

        if (!r->whole_step)
            launches[r->role] +=
                c->physics.backend->launch_kernel_s * (double)r->count * item->share;
    }
}

static bool
compile_ops(struct compiler *c, struct spice_err *err)
{
    for (int i = 0; i < spice_graph_n_ops(c->graph); i++) {
        const struct spice_op *op = spice_graph_op(c->graph, i);
        struct spice_records records;

        if (!spice_op_work(op, &c->charge, &records, err) || !add_activation(c, op, err) ||
            !add_cache(c, op, err))
            return false;
        add_exchange(c, op);
        for (int j = 0; j < records.n; j++) {
            if (c->charge.how.attention_blocks && beside_attention(c->graph, op))
                records.r[j].role = SPICE_ROLE_ATTN;
            if (!add_item(c, i, &records.r[j], err))
                return false;
        }
    }
    return add_engine(c, err) && add_weights(c, err);
}

static bool
compile(struct compiler *c, struct spice_err *err)
{
    int n_ops = spice_graph_n_ops(c->graph);
    int64_t layers = spice_graph_n_layers(c->graph), pp = c->charge.layout.pp;

    if (layers > 0 && pp > layers)
        return spice_fail(err, 0, "pp = %d stages for %d layers; choose a pp of at most %d",
                          c->charge.layout.pp, (int)layers, (int)layers);
    c->plan->stage_share =
        layers > 0 ? (double)((layers + pp - 1) / pp) / (double)layers : 1 / (double)pp;
    c->plan->n_layers = layers;
    c->plan->contexts = *spice_graph_contexts(c->graph);
    c->plan->items = calloc((size_t)(n_ops + 1) * SPICE_MAX_OP_RECORDS, sizeof *c->plan->items);
    c->plan->activations = calloc((size_t)n_ops + 1, sizeof *c->plan->activations);
    c->rows = calloc((size_t)(n_ops < SPICE_PLAN_MAX_ROWS ? (n_ops + 1) * SPICE_MAX_OP_RECORDS
                                                          : SPICE_PLAN_MAX_ROWS) +
                         1,
                     sizeof *c->rows);
    if (c->plan->items == NULL || c->plan->activations == NULL || c->rows == NULL)
        return spice_fail(err, 0, "out of memory for a plan");
    if (!compile_ops(c, err) ||
        (c->physics.cost != NULL && !spice_plan_build_curves(c->plan, c->graph, &c->physics, err)))
        return false;
    add_launches(c);
    return fold_items(c, err) && build_matrix(c, err);
}

bool
spice_plan_new(const struct spice_graph *graph, const struct spice_precision *precision,
               const struct spice_processor *processor, const struct spice_physics *physics,
               struct spice_plan **plan, struct spice_err *err)
{
    struct compiler c = {.graph = graph, .processor = processor};
    enum spice_fidelity fidelity = physics->fidelity;
    bool ok;

    *plan = calloc(1, sizeof **plan);
    if (*plan == NULL)
        return spice_fail(err, 0, "out of memory for a plan");
    c.plan = *plan;
    c.charge = (struct spice_charge){
        .fidelity = fidelity,
        .layout = processor->layout,
        .precision = precision,
        .weights = spice_graph_n_weights(graph) > 0 ? spice_graph_weight(graph, 0) : NULL,
        .contexts = spice_graph_contexts(graph),
    };
    c.plan->links = spice_links_of(processor);
    if (fidelity == SPICE_CALIBRATED) {
        c.physics = *physics;
        c.charge.links = &c.plan->links;
        c.charge.how = physics->deployment;
        c.charge.phased_experts = physics->backend != NULL && physics->backend->phased_experts;
        c.charge.hidden = spice_graph_n_ops(graph) > 0
                              ? spice_tensor_numeric_elements(&spice_graph_op(graph, 0)->outputs[0])
                              : 0;
    }
    c.plan->fidelity = fidelity;
    c.plan->attention_blocks = c.charge.how.attention_blocks;
    c.plan->layout = processor->layout;
    ok = compile(&c, err);
    free(c.rows);
    if (!ok) {
        spice_plan_free(*plan);
        *plan = NULL;
    }
    return ok;
}

void
spice_plan_free(struct spice_plan *plan)
{
    if (plan == NULL)
        return;
    free(plan->items);
    free(plan->activations);
    spice_plan_free_curves(plan);
    free(plan->matrix);
    free(plan);
}

const struct spice_contexts *
spice_plan_contexts(const struct spice_plan *plan)
{
    return &plan->contexts;
}

const struct spice_layout *
spice_plan_layout(const struct spice_plan *plan)
{
    return &plan->layout;
}

enum spice_fidelity
spice_plan_fidelity(const struct spice_plan *plan)
{
    return plan->fidelity;
}

const struct spice_links *
spice_plan_links(const struct spice_plan *plan)
{
    return &plan->links;
}

int64_t
spice_plan_n_layers(const struct spice_plan *plan)
{
    return plan->n_layers;
}

int64_t
spice_plan_n_exchanges(const struct spice_plan *plan)
{
    return plan->n_exchanges;
}

double
spice_plan_exchange_bytes(const struct spice_plan *plan)
{
    return plan->exchange_bytes;
}
