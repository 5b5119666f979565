#include <math.h>
#include <string.h>

#include "core/plan_private.h"
#include "core/ramp.h"

double
spice_plan_awake(const struct spice_plan_mixture *mixture, const double *features)
{
    const struct spice_experts *e = &mixture->experts;
    double tokens;

    if (mixture->awake.values != NULL)
        return spice_curve_at(&mixture->awake, features);
    tokens = spice_form_eval(&e->tokens, features);
    return tokens > 0 ? -e->scale * expm1(e->rate * tokens) : 0;
}

double
spice_plan_rows(const struct spice_plan_mixture *mixture, const double *features)
{
    return mixture->rows.values != NULL ? spice_curve_at(&mixture->rows, features) : 0;
}

/* The value of a column: a feature, or of a mixture the experts awake or the rows. */
static double
column_value(const struct spice_plan *plan, int column, const double *features)
{
    int of = column - SPICE_N_FEATURES;

    if (of < 0)
        return features[column];
    return of % 2 == 0 ? spice_plan_awake(&plan->mixtures[of / 2], features)
                       : spice_plan_rows(&plan->mixtures[of / 2], features);
}

static void
add_column(double *restrict sums, const double *restrict column, double x, int width)
{
    for (int i = 0; i < width; i++)
        sums[i] += x * column[i];
}

static void
add_totals(const struct spice_plan *plan, const double *sums, double factor,
           struct spice_stats stats[SPICE_N_ROLES])
{
    int lanes = spice_plan_padded(plan->n_rows[0] + plan->n_rows[1]);

    for (int role = 0; role < SPICE_N_ROLES; role++) {
        const double *totals = sums + 2 * lanes + role * SPICE_PLAN_N_TOTALS;

        stats[role].compute_time += factor * totals[0];
        stats[role].memory_time += factor * totals[1];
        stats[role].comm_time += factor * totals[2];
        stats[role].flop += factor * totals[3];
        stats[role].bytes += factor * totals[4];
    }
}

void
spice_plan_sum_columns(const struct spice_plan *plan, const double *features, bool experts,
                       double *sums)
{
    memset(sums, 0, (size_t)plan->width * sizeof *sums);
    for (int k = 0; k < plan->n_columns; k++) {
        int column = plan->columns[k];
        double x = column < SPICE_N_FEATURES || experts ? column_value(plan, column, features) : 0;

        if (x != 0)
            add_column(sums, plan->matrix + k * plan->width, x, plan->width);
    }
}

static void
add_time(const struct spice_plan_curve *curve, double time, struct spice_stats stats[SPICE_N_ROLES])
{
    stats[curve->role].duration += time;
    if (curve->comm)
        stats[curve->role].comm_time += time;
}

void
spice_plan_eval_work(const struct spice_plan *plan, const struct spice_features *features,
                     struct spice_stats stats[SPICE_N_ROLES])
{
    int lanes = spice_plan_padded(plan->n_rows[0] + plan->n_rows[1]), at = 0;
    double sums[SPICE_PLAN_MAX_WIDTH];

    spice_plan_sum_columns(plan, features->f, true, sums);
    memset(stats, 0, SPICE_N_ROLES * sizeof *stats);
    for (int role = 0; role < SPICE_N_ROLES; role++) {
        double duration = 0;

        for (int end = at + plan->n_rows[role]; at < end; at++)
            duration += sums[at] > sums[lanes + at] ? sums[at] : sums[lanes + at];
        stats[role].duration = duration;
    }
    add_totals(plan, sums, 1, stats);
    for (int i = 0; i < plan->n_curves; i++)
        add_time(&plan->curves[i], spice_curve_at(&plan->curves[i].curve, features->f), stats);
}

/* Seconds that the chip waits for launches. */
static double
idle(const struct spice_plan *plan, const struct spice_features *features,
     const struct spice_stats stats[SPICE_N_ROLES])
{
    return fmax(0, spice_plan_launches(plan, features, SPICE_ROLES_ALL) -
                       spice_stats_total(stats).duration);
}

void
spice_plan_eval(const struct spice_plan *plan, const struct spice_features *features,
                struct spice_stats stats[SPICE_N_ROLES])
{
    spice_plan_eval_work(plan, features, stats);
    stats[SPICE_ROLE_FFN].duration += idle(plan, features, stats);
}

/* Seconds of n steps that take no less than their launches. */
static double
launched_run(const struct spice_plan *plan, const struct spice_features *first,
             const struct spice_features *change, int64_t n)
{
    struct spice_features at = *first;
    struct spice_ramp ramp;
    double time = 0;

    for (int64_t done = 0; done < n; done += ramp.n_steps) {
        for (int k = 0; k < SPICE_N_FEATURES; k++)
            at.f[k] = first->f[k] + (double)done * change->f[k];
        spice_plan_ramp(plan, &at, change, n - done, SPICE_ROLES_ALL, &ramp);
        time += spice_ramp_time(&ramp, ramp.n_steps);
    }
    return time;
}

/* Sum of a + i*b for i = from .. to-1. */
static double
line_sum(double a, double b, double from, double to)
{
    return (to - from) * (a + b * 0.5 * (from + to - 1));
}

/* Sum of max(a + i*b, c + i*d) for i = 0 .. n-1. */
static double
max_of_lines(double a, double b, double c, double d, double n)
{
    double at_end = a + (n - 1) * b - (c + (n - 1) * d), at_start = a - c;

    if (at_start >= 0 && at_end >= 0)
        return line_sum(a, b, 0, n);
    if (at_start <= 0 && at_end <= 0)
        return line_sum(c, d, 0, n);
    double crossing = ceil((c - a) / (b - d)); /* first step on the other line */
    return at_start > 0 ? line_sum(a, b, 0, crossing) + line_sum(c, d, crossing, n)
                        : line_sum(c, d, 0, crossing) + line_sum(a, b, crossing, n);
}

void
spice_plan_eval_run(const struct spice_plan *plan, const struct spice_features *first,
                    const struct spice_features *change, int64_t n,
                    struct spice_stats stats[SPICE_N_ROLES])
{
    int lanes = spice_plan_padded(plan->n_rows[0] + plan->n_rows[1]), at = 0;
    double start[SPICE_PLAN_MAX_WIDTH], slope[SPICE_PLAN_MAX_WIDTH], steps = (double)n;
    double before = spice_stats_total(stats).duration;

    spice_plan_sum_columns(plan, first->f, true, start);
    spice_plan_sum_columns(plan, change->f, false, slope);
    for (int role = 0; role < SPICE_N_ROLES; role++)
        for (int end = at + plan->n_rows[role]; at < end; at++)
            stats[role].duration +=
                max_of_lines(start[at], slope[at], start[lanes + at], slope[lanes + at], steps);
    add_totals(plan, start, steps, stats);
    add_totals(plan, slope, 0.5 * steps * (steps - 1), stats);
    for (int i = 0; i < plan->n_curves; i++)
        add_time(&plan->curves[i],
                 spice_curve_run(&plan->curves[i].curve, first->f, change->f, steps), stats);
    if (spice_plan_launches(plan, first, SPICE_ROLES_ALL) > 0)
        stats[SPICE_ROLE_FFN].duration += fmax(0, launched_run(plan, first, change, n) -
                                                      spice_stats_total(stats).duration + before);
}

int
spice_plan_n_rows(const struct spice_plan *plan)
{
    return plan->n_rows[0] + plan->n_rows[1];
}

int
spice_plan_n_curves(const struct spice_plan *plan)
{
    return plan->n_curves;
}

int
spice_plan_n_items(const struct spice_plan *plan)
{
    return plan->n_items;
}

struct spice_plan_item
spice_plan_item(const struct spice_plan *plan, int index, const struct spice_features *features)
{
    const struct spice_item *item = &plan->items[index];
    const struct spice_record *r = &item->record;
    double layers = (double)r->count;
    struct spice_plan_item out = {
        .op = item->op, .class = r->class, .role = r->role, .compute = r->compute};

    out.flop = layers * spice_form_eval(&r->flop, features->f);
    out.bytes = layers * spice_form_eval(&r->bytes, features->f);
    if (item->mixture >= 0) {
        const struct spice_plan_mixture *mixture = &plan->mixtures[item->mixture];
        double rows = spice_plan_rows(mixture, features->f);

        out.flop += layers * r->row_flop * rows;
        out.bytes += layers * (r->row_bytes * rows +
                               r->awake_bytes * spice_plan_awake(mixture, features->f));
    }
    out.compute_time = out.flop / item->compute_peak;
    out.memory_time = out.bytes / item->memory_peak;
    out.duration = fmax(out.flop / item->compute_rate, out.bytes / item->memory_rate);
    out.duration += layers * spice_form_eval(&r->time, features->f);
    if (item->kernel >= 0)
        out.duration =
            layers * item->share * spice_curve_at(&plan->kernels[item->kernel].curve, features->f);
    out.duration *= item->scale;
    if (r->class == SPICE_CLASS_HOST) {
        struct spice_stats stats[SPICE_N_ROLES];

        spice_plan_eval_work(plan, features, stats);
        out.duration += idle(plan, features, stats);
    }
    return out;
}

struct spice_stats
spice_stats_total(const struct spice_stats stats[SPICE_N_ROLES])
{
    struct spice_stats total = stats[0];

    for (int role = 1; role < SPICE_N_ROLES; role++) {
        total.duration += stats[role].duration;
        total.compute_time += stats[role].compute_time;
        total.memory_time += stats[role].memory_time;
        total.comm_time += stats[role].comm_time;
        total.flop += stats[role].flop;
        total.bytes += stats[role].bytes;
    }
    return total;
}

/* Expected relative error of what latency and bandwidth, or a roofline with two
 * efficiencies, say of an operator. */
#define ERROR_OF_ROW 0.3

double
spice_plan_uncertainty(const struct spice_plan *plan, const struct spice_features *features,
                       const struct spice_cost_model *cost)
{
    double by_class[SPICE_N_OP_CLASSES] = {0}, total = 0, squares = 0;

    for (int i = 0; i < plan->n_items; i++) {
        const struct spice_item *item = &plan->items[i];
        double time = spice_plan_item(plan, i, features).duration, error = ERROR_OF_ROW, a, b;

        if (item->kernel >= 0 && cost != NULL &&
            spice_curve_call(&plan->kernels[item->kernel].curve, features->f, &a, &b))
            error = cost->error(cost->state, &item->record.shape, a, b);
        by_class[item->record.class] += time * error;
        total += time;
    }
    for (int i = 0; i < SPICE_N_OP_CLASSES; i++)
        squares += by_class[i] * by_class[i];
    return total > 0 ? sqrt(squares) / total : 0;
}
