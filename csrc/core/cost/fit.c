#include "core/cost/fit_private.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define ITERATIONS 30
#define SHORT_ITERATIONS 8
#define PRIOR 0.08 /* weight of a prior against a row */
#define STEP 1e-4  /* of a constant's logarithm, for slopes */
#define STILL 0.06 /* of its spread: a constant that rows move by less stays typical */

bool
spice_solve(double *matrix, double *b, int n)
{
    for (int j = 0; j < n; j++) {
        double *row = matrix + (size_t)j * (size_t)n;

        for (int i = j; i < n; i++) {
            double *other = matrix + (size_t)i * (size_t)n, sum = other[j];

            for (int k = 0; k < j; k++)
                sum -= other[k] * row[k];
            if (i == j && !(sum > 0))
                return false;
            other[j] = i == j ? sqrt(sum) : sum / row[j];
        }
    }
    for (int i = 0; i < n; i++) {
        for (int k = 0; k < i; k++)
            b[i] -= matrix[(size_t)i * (size_t)n + (size_t)k] * b[k];
        b[i] /= matrix[(size_t)i * (size_t)n + (size_t)i];
    }
    for (int i = n - 1; i >= 0; i--) {
        for (int k = i + 1; k < n; k++)
            b[i] -= matrix[(size_t)k * (size_t)n + (size_t)i] * b[k];
        b[i] /= matrix[(size_t)i * (size_t)n + (size_t)i];
    }
    return true;
}

static const struct spice_machine *
machine_of(const struct spice_fit_work *w, const struct spice_sample *sample)
{
    return &w->family->machines[sample->chip];
}

double
spice_fit_fading(double residual)
{
    double r = residual / SPICE_FIT_OUTLIER;

    return 1 / sqrt(1 + r * r);
}

/* Unknowns: the constants, then every chip's own factors but the first chip's. */
static int
n_unknowns(const struct spice_fit_work *w)
{
    return w->physics->n_constants + (w->family->n - 1) * w->n_own;
}

/* Prior standard deviation of an unknown, a logarithm. */
static double
spread_of(const struct spice_fit_work *w, int unknown)
{
    int p = w->physics->n_constants;

    return unknown < p ? w->physics->constants[unknown].spread
                       : w->physics->among[w->own[(unknown - p) % w->n_own]];
}

/* Where the family keeps an unknown that is a chip's factor. */
static double *
factor_of(const struct spice_fit_work *w, int unknown)
{
    int at = unknown - w->physics->n_constants;

    return &w->family->factors[1 + at / w->n_own][w->own[at % w->n_own]];
}

/* A chip's constants at u. */
static void
constants_of(const struct spice_fit_work *w, const double *u, int chip, double *c)
{
    int p = w->physics->n_constants;

    for (int i = 0; i < p; i++)
        c[i] = w->physics->constants[i].typical * exp(u[i]);
    for (int i = 0; i < w->n_own && chip > 0; i++)
        c[w->own[i]] *= exp(u[p + (chip - 1) * w->n_own + i]);
}

/* Residuals of log time; returns the cost with priors. */
static double
residuals(const struct spice_fit_work *w, const double *u, double *out)
{
    double c[SPICE_MAX_CHIPS][SPICE_MAX_CONSTANTS], cost = 0;

    for (int i = 0; i < n_unknowns(w); i++) {
        double off = PRIOR * u[i] / spread_of(w, i);

        cost += off * off;
    }
    for (int chip = 0; chip < w->family->n; chip++)
        constants_of(w, u, chip, c[chip]);
    for (int i = 0; i < w->n; i++) {
        const struct spice_sample *s = &w->samples[w->use[i]];
        double t = w->physics->time(c[s->chip], machine_of(w, s), &s->shape, s->a, s->b).time, r;

        out[i] = log(s->time / t);
        r = out[i] / SPICE_FIT_OUTLIER;
        cost += s->weight * 2 * SPICE_FIT_OUTLIER * SPICE_FIT_OUTLIER * (sqrt(1 + r * r) - 1);
    }
    return cost;
}

/* Slopes of the residuals by every constant's logarithm at u. */
static void
measure_slopes(const struct spice_fit_work *w, const double *u)
{
    int p = n_unknowns(w);
    double moved[SPICE_FIT_MAX_UNKNOWNS];

    for (int k = 0; k < p; k++) {
        memcpy(moved, u, (size_t)p * sizeof *u);
        moved[k] += STEP;
        residuals(w, moved, w->trial);
        for (int i = 0; i < w->n; i++)
            w->slopes[i * p + k] = (w->trial[i] - w->residual[i]) / STEP;
    }
}

/* Gauss-Newton's equations at u, priors included; fixed constants stay. */
static void
normal_equations(const struct spice_fit_work *w, const double *u, double *hessian, double *gradient)
{
    int p = n_unknowns(w);

    memset(hessian, 0, SPICE_FIT_MAX_UNKNOWNS * SPICE_FIT_MAX_UNKNOWNS * sizeof *hessian);
    for (int k = 0; k < p; k++) {
        double prior = PRIOR / spread_of(w, k);

        gradient[k] = -prior * prior * u[k];
        hessian[k * p + k] = prior * prior;
    }
    for (int i = 0; i < w->n; i++) {
        const double *j = w->slopes + i * p;
        double weight = w->samples[w->use[i]].weight * spice_fit_fading(w->residual[i]);

        for (int k = 0; k < p; k++) {
            gradient[k] -= weight * j[k] * w->residual[i];
            for (int l = 0; l <= k; l++)
                hessian[k * p + l] += weight * j[k] * j[l];
        }
    }
    for (int k = 0; k < p; k++) {
        for (int l = 0; l < p && w->fixed[k]; l++)
            hessian[k * p + l] = hessian[l * p + k] = 0;
        if (w->fixed[k]) {
            gradient[k] = 0;
            hessian[k * p + k] = 1;
        }
    }
}

/* One damped step from u; false when nothing improves. */
static bool
improve(const struct spice_fit_work *w, double *u, double *cost, double *damping)
{
    int p = n_unknowns(w);
    double normal[SPICE_FIT_MAX_UNKNOWNS * SPICE_FIT_MAX_UNKNOWNS];
    double hessian[SPICE_FIT_MAX_UNKNOWNS * SPICE_FIT_MAX_UNKNOWNS];
    double gradient[SPICE_FIT_MAX_UNKNOWNS], next[SPICE_FIT_MAX_UNKNOWNS],
        step[SPICE_FIT_MAX_UNKNOWNS];

    measure_slopes(w, u);
    normal_equations(w, u, hessian, gradient);
    for (int tries = 0; tries < 8; tries++) {
        double reached;

        memcpy(normal, hessian, sizeof normal);
        for (int k = 0; k < p; k++)
            normal[k * p + k] *= 1 + *damping;
        memcpy(step, gradient, sizeof step);
        if (!spice_solve(normal, step, p))
            return false;
        for (int k = 0; k < p; k++) /* at most a factor of e at a time, e^5 in all */
            next[k] = fmax(-5, fmin(5, u[k] + fmax(-1, fmin(1, step[k]))));
        reached = residuals(w, next, w->trial);
        if (reached < *cost) {
            bool worth = reached < *cost * (1 - 1e-5);

            memcpy(u, next, (size_t)p * sizeof *u);
            memcpy(w->residual, w->trial, (size_t)w->n * sizeof *w->trial);
            *cost = reached;
            *damping = fmax(*damping / 4, 1e-6);
            return worth;
        }
        *damping *= 4;
    }
    return false;
}

/* Descends from u; returns the cost and leaves the residuals. */
static double
descend(const struct spice_fit_work *w, double *u, int iterations)
{
    double damping = 1e-2, cost = residuals(w, u, w->residual);

    for (int i = 0; i < iterations && improve(w, u, &cost, &damping); i++)
        ;
    return cost;
}

/* Descends again with one constant far to either side of where it is, for every
 * constant that may lie far: valleys are several. */
static void
search_around(const struct spice_fit_work *w, double *u)
{
    int p = n_unknowns(w);
    double best = descend(w, u, ITERATIONS), other[SPICE_FIT_MAX_UNKNOWNS];

    for (int k = 0; k < p; k++) {
        for (int side = -1; side <= 1 && spread_of(w, k) >= 1 && !w->fixed[k]; side += 2) {
            double cost;

            memcpy(other, u, (size_t)p * sizeof *u);
            other[k] += 2 * side;
            cost = descend(w, other, SHORT_ITERATIONS);
            if (cost < best * 0.995) {
                best = cost;
                memcpy(u, other, (size_t)p * sizeof *u);
            }
        }
    }
    descend(w, u, ITERATIONS);
}

/* Fixes constants that hardly moved, measured by their spreads, until at most
 * `most` are free. */
static void
fix_some(struct spice_fit_work *w, double *u, int most)
{
    for (;;) {
        int n_free = 0, least = -1;

        for (int k = 0; k < n_unknowns(w); k++) {
            double moved = fabs(u[k]) / spread_of(w, k);

            if (w->fixed[k])
                continue;
            n_free++;
            if (least < 0 || moved < fabs(u[least]) / spread_of(w, least))
                least = k;
        }
        if (n_free <= most || least < 0)
            return;
        w->fixed[least] = true;
        u[least] = 0;
    }
}

/* The constants and chips' factors that fit the rows in use, at most `most` of
 * them other than typical; from where they are if the surface has constants, and
 * then those that are typical stay so. Leaves the residuals. */
static void
fit_constants(struct spice_fit_work *w, double *constants, int most)
{
    double u[SPICE_FIT_MAX_UNKNOWNS] = {0};
    int p = w->physics->n_constants, n = n_unknowns(w);
    bool again = constants[0] > 0;

    for (int i = 0; i < n; i++) {
        if (again)
            u[i] = i < p ? log(constants[i] / w->physics->constants[i].typical)
                         : log(*factor_of(w, i));
        w->fixed[i] = again && fabs(u[i]) < 1e-9;
    }
    if (!again) {
        search_around(w, u);
        for (int i = 0; i < n; i++)
            w->fixed[i] = fabs(u[i]) < STILL * spread_of(w, i);
        for (int i = 0; i < n; i++)
            u[i] = w->fixed[i] ? 0 : u[i];
        fix_some(w, u, most);
    }
    descend(w, u, ITERATIONS);
    for (int i = 0; i < p; i++)
        constants[i] = w->physics->constants[i].typical * exp(u[i]);
    for (int i = p; i < n; i++)
        *factor_of(w, i) = exp(u[i]);
}

/* Factors that the rows moved. */
static int
n_factors(const struct spice_fit_work *w)
{
    int moved = 0;

    for (int i = w->physics->n_constants; i < n_unknowns(w); i++)
        moved += fabs(*factor_of(w, i) - 1) > 1e-6;
    return moved;
}

/* A surface from the rows in use. */
static bool
fit_rows(struct spice_fit_work *w, int max_numbers, struct spice_surface *surface, double *biases,
         struct spice_err *err)
{
    int nodes[SPICE_MAX_NODES], most;
    double weights[SPICE_MAX_NODES];

    fit_constants(w, surface->constants, max_numbers - w->family->n);
    for (int i = 0; i < w->n; i++) {
        const struct spice_sample *s = &w->samples[w->use[i]];
        double *x = w->x + i * SPICE_MAX_COORDINATES;

        memset(x, 0, SPICE_MAX_COORDINATES * sizeof *x);
        w->physics->coordinates(machine_of(w, s), &s->shape, s->a, s->b, x);
    }
    surface->n_nodes = 0;
    most = max_numbers - spice_surface_n_fitted(surface) - n_factors(w) - (w->family->n - 1);
    if (!spice_fit_nodes(w, most, &surface->n_nodes, nodes, weights, biases, err))
        return false;
    surface->bias = biases[0];
    for (int i = 0; i < surface->n_nodes; i++) {
        const struct spice_sample *s = &w->samples[w->use[nodes[i]]];
        struct spice_surface_node *node = &surface->nodes[i];

        memcpy(node->dim, s->shape.dim, sizeof node->dim);
        node->a = s->a;
        node->b = s->b;
        node->weight = weights[i];
    }
    return spice_surface_init(surface, err);
}

/* Error at the nodes and its growth with distance, from rows left out. */
static void
learn_error(struct spice_surface *surface, const struct spice_sample *samples, int n,
            const struct spice_family *family)
{
    double s = 0, sd = 0, sdd = 0, se = 0, sde = 0;
    struct spice_surface probe = *surface;

    probe.error = 0;
    probe.error_growth = 1;
    for (int i = 0; i < n; i++) {
        const struct spice_sample *r = &samples[i];
        double d = spice_surface_error(&probe, &family->machines[r->chip], &r->shape, r->a, r->b);
        double e = fmin(1, fabs(r->held_out / r->time - 1));

        s += 1;
        sd += d;
        sdd += d * d;
        se += e;
        sde += d * e;
    }
    double mean = se / s, spread = sdd / s - sd * sd / s / s;

    surface->error_growth = spread > 1e-6 ? (sde / s - sd * se / s / s) / spread : 0;
    surface->error_growth = fmax(0.2 * mean, fmin(surface->error_growth, 1));
    surface->error = fmax(0.3 * mean, mean - surface->error_growth * sd / s);
}

static bool
check_samples(const struct spice_sample *samples, int n, const struct spice_family *family,
              const struct spice_kernel_physics *physics, struct spice_err *err)
{
    if (physics == NULL)
        return spice_fail(err, 0, "there is no physics for this kernel");
    if (n < 4)
        return spice_fail(err, 0, "%d rows; a surface needs at least 4", n);
    for (int i = 0; i < n; i++) {
        const struct spice_sample *s = &samples[i];
        double c[SPICE_MAX_CONSTANTS];

        for (int k = 0; k < physics->n_constants; k++)
            c[k] = physics->constants[k].typical;
        double t = physics->time(c, &family->machines[s->chip], &s->shape, s->a, s->b).time;

        if (!(s->time > 0) || !(t > 0) || !isfinite(t))
            return spice_fail(err, 0, "row %d cannot be a call of this kernel", i + 1);
    }
    return true;
}

static bool
allocate(struct spice_fit_work *w, int n)
{
    size_t m = (size_t)(n < SPICE_FIT_MAX_PROCESS ? n : SPICE_FIT_MAX_PROCESS), rows = (size_t)n;
    size_t nodes = SPICE_FIT_MAX_WEIGHTS * SPICE_FIT_MAX_WEIGHTS;
    size_t solve = m * m > nodes ? m * m : nodes;

    w->residual = calloc(rows, sizeof(double));
    w->trial = calloc(rows, sizeof(double));
    w->fade = calloc(rows, sizeof(double));
    w->slopes = calloc(rows * SPICE_FIT_MAX_UNKNOWNS, sizeof(double));
    w->x = calloc(rows * SPICE_MAX_COORDINATES, sizeof(double));
    w->kernel = calloc(m * m, sizeof(double));
    w->columns = calloc(m * m, sizeof(double));
    w->solve = calloc(solve, sizeof(double));
    w->target = calloc(m, sizeof(double));
    w->weights = calloc(m, sizeof(double));
    w->norm = calloc(m, sizeof(double));
    return w->residual && w->trial && w->fade && w->slopes && w->x && w->kernel && w->columns &&
           w->solve && w->target && w->weights && w->norm;
}

static void
release(struct spice_fit_work *w)
{
    double *all[] = {w->residual, w->trial, w->fade,   w->slopes,  w->x,   w->kernel,
                     w->columns,  w->solve, w->target, w->weights, w->norm};

    for (int i = 0; i < (int)(sizeof all / sizeof *all); i++)
        free(all[i]);
}

/* Rows of all parts but one, evenly spread first so that few choose nodes well. */
static int
rows_without(const struct spice_sample *samples, int n, int part, int *use)
{
    int count = 0, stride = n > SPICE_FIT_MAX_PROCESS
                                ? (n + SPICE_FIT_MAX_PROCESS - 1) / SPICE_FIT_MAX_PROCESS
                                : 1;

    for (int start = 0; start < stride; start++)
        for (int i = start; i < n; i += stride)
            if (samples[i].part != part)
                use[count++] = i;
    return count;
}

/* What a surface says of a row, with the row's chip's bias and factors. */
static double
say(const struct spice_surface *surface, const struct spice_family *family,
    const struct spice_sample *s)
{
    struct spice_surface own = *surface;
    double t;

    for (int i = 0; i < SPICE_MAX_CONSTANTS; i++)
        own.constants[i] *= family->factors[s->chip][i];
    t = spice_surface_time(&own, &family->machines[s->chip], &s->shape, s->a, s->b).time;
    return t * exp(family->biases[s->chip] - surface->bias);
}

/* Predicts the rows of a part by a surface fitted to those in use, from the same constants. */
static bool
predict_part(struct spice_fit_work *w, int n, int part, int max_numbers,
             const struct spice_surface *surface, struct spice_err *err)
{
    struct spice_family *whole = w->family, own = *whole;
    struct spice_surface partial = *surface;
    bool ok;

    w->family = &own;
    ok = fit_rows(w, max_numbers, &partial, own.biases, err);
    w->family = whole;
    for (int i = 0; ok && i < n; i++)
        if (w->samples[i].part == part)
            w->samples[i].held_out = say(&partial, &own, &w->samples[i]);
    return ok;
}

static bool
cross_validate(struct spice_fit_work *w, int n, const struct spice_fit_options *options,
               const struct spice_surface *surface, int *use, struct spice_err *err)
{
    for (int part = 0; options->n_parts > 1 && part < options->n_parts; part++) {
        w->n = rows_without(w->samples, n, part, use);
        if (w->n >= 4 && w->n < n && !predict_part(w, n, part, options->max_numbers, surface, err))
            return false;
    }
    return true;
}

bool
spice_fit(struct spice_sample *samples, int n, struct spice_family *family,
          const struct spice_fit_options *options, struct spice_surface *surface,
          struct spice_err *err)
{
    const struct spice_kernel_physics *physics = spice_kernel_physics(surface->kernel);
    struct spice_fit_work w = {.physics = physics, .family = family, .samples = samples};
    bool ok;
    int *use;

    if (!check_samples(samples, n, family, physics, err))
        return false;
    use = calloc((size_t)n, sizeof *use);
    ok = allocate(&w, n) && use != NULL;
    if (!ok)
        spice_fail(err, 0, "out of memory for %d rows", n);
    w.use = use;
    for (int i = 0; i < physics->n_constants; i++) {
        for (int chip = 0; chip < SPICE_MAX_CHIPS; chip++)
            family->factors[chip][i] = 1;
        if (physics->among != NULL && physics->among[i] > 0)
            w.own[w.n_own++] = i;
    }
    assert(n_unknowns(&w) <= SPICE_FIT_MAX_UNKNOWNS);
    surface->rows = n;
    surface->cores = family->machines[0].cores;
    surface->cache = family->machines[0].cache;
    surface->turns = family->machines[0].turns;
    surface->tiling = family->machines[0].tiling;
    if (ok) {
        w.n = rows_without(samples, n, -1, use);
        ok = fit_rows(&w, options->max_numbers, surface, family->biases, err) &&
             cross_validate(&w, n, options, surface, use, err);
    }
    for (int i = 0; ok && i < n; i++) {
        samples[i].fitted = say(surface, family, &samples[i]);
        if (samples[i].held_out == 0)
            samples[i].held_out = samples[i].fitted;
    }
    if (ok)
        learn_error(surface, samples, n, family);
    release(&w);
    free(use);
    return ok;
}
