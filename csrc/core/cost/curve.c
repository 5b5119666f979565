#include "core/cost/curve.h"

#include <math.h>
#include <string.h>

#include "core/cost/physics.h"

/* Knots of one axis: 2^shift to the octave, from 1 on. */
struct axis {
    int shift, n;
};

#define MAX_KNOTS 81
#define LEVEL_PASSES 3
#define WEIGHT_OF_POWERS 4 /* against other knots */

static const struct axis no_axis = {0, 1};
static const struct axis line_axis = {2, MAX_KNOTS};
static const struct axis sequences_axis = {1, 2 * 12 + 1};
static const struct axis new_axis = {2, 4 * 18 + 1};
static const struct axis context_axis = {1, 2 * 20 + 1};

static double
knot(const struct axis *axis, int i)
{
    int per = 1 << axis->shift;

    return ldexp(1 + (double)(i % per) / per, i / per);
}

/* A place on an axis: the knot below, how far towards the next (0..1, beyond
 * the last knot more), and the distance between the two. */
struct place {
    int at;
    double fraction, width;
};

static inline struct place
locate(const struct axis *axis, double x)
{
    struct place p;
    uint64_t bits;
    double below, octave;

    if (!(x > 1))
        return (struct place){0, 0, 1.0 / (double)(1 << axis->shift)};
    memcpy(&bits, &x, sizeof bits);
    p.at = (int)(bits >> (52 - axis->shift)) - (1023 << axis->shift);
    if (p.at > axis->n - 2) {
        p.at = axis->n - 2;
        below = knot(axis, p.at);
        p.width = knot(axis, p.at + 1) - below;
    } else {
        uint64_t low = bits >> (52 - axis->shift) << (52 - axis->shift), high = bits >> 52 << 52;

        memcpy(&below, &low, sizeof below);
        memcpy(&octave, &high, sizeof octave);
        p.width = octave / (double)(1 << axis->shift);
    }
    p.fraction = (x - below) / p.width;
    return p;
}

int
spice_curve_size(enum spice_curve_kind kind)
{
    switch (kind) {
    case SPICE_CURVE_LINE:
        break;
    case SPICE_CURVE_PREFILL: /* the fixed part, then seconds per pair */
        return 2 * sequences_axis.n * new_axis.n;
    case SPICE_CURVE_DECODE:
        return sequences_axis.n * context_axis.n;
    }
    return line_axis.n;
}

bool
spice_curve_site_of_form(const struct spice_form *form, struct spice_curve_site *site)
{
    *site = (struct spice_curve_site){.kind = SPICE_CURVE_LINE};
    for (int i = 0; i < SPICE_N_FEATURES; i++) {
        if (form->c[i] == 0)
            continue;
        if (site->n_terms == SPICE_CURVE_TERMS)
            return false;
        site->feature[site->n_terms] = i;
        site->coefficient[site->n_terms++] = form->c[i];
    }
    return true;
}

bool
spice_curve_site_equal(const struct spice_curve_site *a, const struct spice_curve_site *b)
{
    if (a->kind != b->kind || a->context != b->context || a->n_terms != b->n_terms)
        return false;
    for (int i = 0; i < a->n_terms; i++)
        if (a->feature[i] != b->feature[i] || a->coefficient[i] != b->coefficient[i])
            return false;
    return true;
}

static void
raise_to(double *value, double least)
{
    if (!(*value >= least))
        *value = least;
}

double
spice_curve_knot(int i)
{
    return knot(&line_axis, i);
}

/* What a size counts: batches, captured graphs and budgets of tokens are powers of two. */
static double
weight_of(const struct axis *axis, int i)
{
    return i % (1 << axis->shift) == 0 ? WEIGHT_OF_POWERS : 1;
}

/* Nearest numbers that never fall, by least squares (isotonic regression, pool
 * adjacent violators): a kernel that is slow at one size and fast at the next
 * costs in between at both, and hardly moves the rest. */
static void
level(double *values, int stride, const struct axis *axis)
{
    double mean[MAX_KNOTS], weight[MAX_KNOTS];
    int count[MAX_KNOTS], blocks = 0;

    for (int i = 0; i < axis->n; i++) {
        mean[blocks] = values[i * stride];
        weight[blocks] = weight_of(axis, i);
        count[blocks++] = 1;
        for (; blocks > 1 && mean[blocks - 2] > mean[blocks - 1]; blocks--) {
            weight[blocks - 2] += weight[blocks - 1];
            count[blocks - 2] += count[blocks - 1];
            mean[blocks - 2] +=
                (mean[blocks - 1] - mean[blocks - 2]) * weight[blocks - 1] / weight[blocks - 2];
        }
    }
    for (int k = 0, i = 0; k < blocks; k++)
        for (int end = i + count[k]; i < end; i++)
            values[i * stride] = mean[k];
}

/* Numbers that never fall along rows nor columns: levelled by turns, and what is
 * left of a fall raised. */
static void
level_table(double *values, const struct axis *down, const struct axis *along)
{
    int rows = down->n, width = along->n;

    for (int pass = 0; pass < LEVEL_PASSES; pass++) {
        for (int i = 0; i < rows; i++)
            level(values + i * width, 1, along);
        for (int k = 0; k < width; k++)
            level(values + k, width, down);
    }
    for (int i = 0; i < rows; i++) {
        for (int k = 0; k < width; k++) {
            double *value = &values[i * width + k];

            raise_to(value, 0);
            raise_to(value, i > 0 ? value[-width] : 0);
            raise_to(value, k > 0 ? value[-1] : 0);
        }
    }
}

void
spice_curve_level(struct spice_curve *curve)
{
    level_table(curve->values, &no_axis, &line_axis);
}

static void
fill_line(struct spice_curve *c, const struct spice_cost_model *model,
          const struct spice_shape *shape)
{
    for (int i = 0; i < line_axis.n; i++)
        c->values[i] = model->time(model->state, shape, knot(&line_axis, i), 1).time;
    spice_curve_level(c);
}

static void
fill_decode(struct spice_curve *c, const struct spice_cost_model *model,
            const struct spice_shape *shape)
{
    int width = context_axis.n;

    for (int s = 0; s < sequences_axis.n; s++)
        for (int k = 0; k < width; k++)
            c->values[s * width + k] =
                model->time(model->state, shape, knot(&sequences_axis, s), knot(&context_axis, k))
                    .time;
    level_table(c->values, &sequences_axis, &context_axis);
}

/* A call's time without a prefix is fixed + per_pair * its pairs. */
static void
fill_prefill(struct spice_curve *c, const struct spice_cost_model *model,
             const struct spice_shape *shape)
{
    int width = new_axis.n, n = sequences_axis.n * width;
    bool windowed = shape->kernel == SPICE_KERNEL_ATTENTION_PREFILL;
    double *fixed = c->values, *per_pair = c->values + n;

    for (int i = 0; i < n; i++) {
        struct spice_kernel_time t = model->time(
            model->state, shape, knot(&sequences_axis, i / width), knot(&new_axis, i % width));

        fixed[i] = t.time; /* the whole */
        per_pair[i] = t.per_pair;
    }
    level_table(fixed, &sequences_axis, &new_axis);
    for (int i = 0; i < n; i++) {
        double sequences = knot(&sequences_axis, i / width), tokens = knot(&new_axis, i % width);
        double pairs = sequences * spice_causal_pairs(tokens, windowed ? shape->dim[3] : 0);

        if (per_pair[i] * pairs > fixed[i])
            per_pair[i] = fixed[i] / pairs;
        fixed[i] -= per_pair[i] * pairs;
        raise_to(&fixed[i], 0);
    }
}

void
spice_curve_fill(struct spice_curve *curve, const struct spice_cost_model *model,
                 const struct spice_shape *shape)
{
    switch (curve->site.kind) {
    case SPICE_CURVE_LINE:
        fill_line(curve, model, shape);
        break;
    case SPICE_CURVE_PREFILL:
        fill_prefill(curve, model, shape);
        break;
    case SPICE_CURVE_DECODE:
        fill_decode(curve, model, shape);
        break;
    }
}

void
spice_curve_raise(struct spice_curve *curve, const struct spice_cost_model *model,
                  const struct spice_shape *shape, double share)
{
    bool is_line = curve->site.kind == SPICE_CURVE_LINE;
    const struct axis *down = is_line ? &line_axis : &sequences_axis;
    const struct axis *along = is_line ? &no_axis : &context_axis;

    if (curve->site.kind == SPICE_CURVE_PREFILL)
        return;
    for (int i = 0; i < down->n * along->n; i++) {
        double a = knot(down, i / along->n), b = knot(along, i % along->n);

        raise_to(&curve->values[i], share * model->least(model->state, shape, a, b));
    }
}

void
spice_curve_add(struct spice_curve *to, const struct spice_curve *from, double factor)
{
    int n = spice_curve_size(to->site.kind);

    for (int i = 0; i < n; i++)
        to->values[i] += factor * from->values[i];
}

static inline double
site_form(const struct spice_curve_site *site, const double *features)
{
    double x = 0;

    for (int i = 0; i < site->n_terms; i++)
        x += site->coefficient[i] * features[site->feature[i]];
    return x;
}

static inline double
between(const double *values, double fraction)
{
    return values[0] + fraction * (values[1] - values[0]);
}

/* Bilinear within a table of rows of `width`. */
static inline double
within(const double *values, int width, const struct place *row, const struct place *column)
{
    const double *v = values + row->at * width + column->at;
    double low = between(v, column->fraction), high = between(v + width, column->fraction);

    return low + row->fraction * (high - low);
}

static double
prefill_part(const struct spice_curve *c, const double *features, double *per_pair)
{
    double sequences = features[SPICE_FEATURE(SPICE_PREFILL, SPICE_F_SEQS)];
    double tokens = features[SPICE_FEATURE(SPICE_PREFILL, SPICE_F_TOKENS)];
    int width = new_axis.n;

    *per_pair = 0;
    if (!(sequences > 0))
        return 0;
    struct place row = locate(&sequences_axis, sequences);
    struct place column = locate(&new_axis, tokens / sequences);

    *per_pair = within(c->values + sequences_axis.n * width, width, &row, &column);
    return within(c->values, width, &row, &column);
}

double
spice_curve_at(const struct spice_curve *c, const double features[SPICE_N_FEATURES])
{
    if (c->site.kind == SPICE_CURVE_LINE) {
        double x = site_form(&c->site, features);
        struct place p = locate(&line_axis, x);

        return x > 0 ? between(c->values + p.at, p.fraction) : 0;
    }
    if (c->site.kind == SPICE_CURVE_DECODE) {
        double sequences = features[SPICE_FEATURE(SPICE_DECODE, SPICE_F_SEQS)];
        double kv = features[SPICE_FEATURE(SPICE_DECODE, SPICE_F_KV + c->site.context)];

        if (!(sequences > 0))
            return 0;
        struct place row = locate(&sequences_axis, sequences);
        struct place column = locate(&context_axis, kv / sequences);

        return within(c->values, context_axis.n, &row, &column);
    }
    double per_pair, fixed = prefill_part(c, features, &per_pair);

    return fixed +
           per_pair * features[SPICE_FEATURE(SPICE_PREFILL, SPICE_F_PAIRS + c->site.context)];
}

bool
spice_curve_call(const struct spice_curve *c, const double features[SPICE_N_FEATURES], double *a,
                 double *b)
{
    enum spice_phase phase = c->site.kind == SPICE_CURVE_DECODE ? SPICE_DECODE : SPICE_PREFILL;
    int offset = phase == SPICE_DECODE ? SPICE_F_KV + c->site.context : SPICE_F_TOKENS;

    *b = 1;
    if (c->site.kind == SPICE_CURVE_LINE) {
        *a = site_form(&c->site, features);
    } else {
        *a = features[SPICE_FEATURE(phase, SPICE_F_SEQS)];
        if (*a > 0)
            *b = fmax(1, features[SPICE_FEATURE(phase, offset)] / *a);
    }
    if (!(*a > 0))
        return false;
    *a = fmax(1, *a);
    return true;
}

/* Steps until x, which moves by dx a step, reaches the end of its piece. */
static double
reach(const struct axis *axis, const struct place *p, double dx)
{
    if (dx == 0)
        return INFINITY;
    if (dx > 0 && p->at == axis->n - 2)
        return INFINITY;
    if (dx > 0)
        return (1 - p->fraction) * p->width / dx;
    return p->fraction * p->width / -dx;
}

static struct spice_line
straight(const struct axis *axis, const struct place *p, double low, double high, double dx)
{
    double rise = (high - low) / p->width;

    return (struct spice_line){low + p->fraction * (high - low), rise * dx, reach(axis, p, dx)};
}

struct spice_line
spice_curve_line(const struct spice_curve *c, const double features[SPICE_N_FEATURES],
                 const double change[SPICE_N_FEATURES])
{
    enum spice_phase phase = c->site.kind == SPICE_CURVE_DECODE ? SPICE_DECODE : SPICE_PREFILL;
    struct spice_line line = {spice_curve_at(c, features), 0, 0};

    if (c->site.kind == SPICE_CURVE_LINE) {
        double x = site_form(&c->site, features), dx = site_form(&c->site, change);
        struct place p = locate(&line_axis, x);

        if (x <= 0 || (x < 1 && dx != 0))
            return (struct spice_line){line.value, 0, dx == 0 ? INFINITY : 0};
        return straight(&line_axis, &p, c->values[p.at], c->values[p.at + 1], dx);
    }
    if (change[SPICE_FEATURE(phase, SPICE_F_SEQS)] != 0 ||
        (phase == SPICE_PREFILL && change[SPICE_FEATURE(phase, SPICE_F_TOKENS)] != 0))
        return line;
    double sequences = features[SPICE_FEATURE(phase, SPICE_F_SEQS)];

    if (!(sequences > 0))
        return (struct spice_line){0, 0, INFINITY};
    if (phase == SPICE_PREFILL) {
        prefill_part(c, features, &line.slope);
        line.slope *= change[SPICE_FEATURE(phase, SPICE_F_PAIRS + c->site.context)];
        line.reach = INFINITY;
        return line;
    }
    double kv = features[SPICE_FEATURE(phase, SPICE_F_KV + c->site.context)] / sequences;
    double dkv = change[SPICE_FEATURE(phase, SPICE_F_KV + c->site.context)] / sequences;
    struct place row = locate(&sequences_axis, sequences), column = locate(&context_axis, kv);
    const double *v = c->values + row.at * context_axis.n + column.at;
    double low = v[0] + row.fraction * (v[context_axis.n] - v[0]);
    double high = v[1] + row.fraction * (v[context_axis.n + 1] - v[1]);

    if (kv < 1 && dkv != 0)
        return line;
    return straight(&context_axis, &column, low, high, dkv);
}

double
spice_curve_run(const struct spice_curve *curve, const double first[SPICE_N_FEATURES],
                const double change[SPICE_N_FEATURES], double n)
{
    double sum = 0, f[SPICE_N_FEATURES];

    for (double i = 0; i < n;) {
        for (int k = 0; k < SPICE_N_FEATURES; k++)
            f[k] = first[k] + i * change[k];
        struct spice_line line = spice_curve_line(curve, f, change);
        double steps = line.reach < n - i ? floor(line.reach) + 1 : n - i;

        steps = steps < n - i ? steps : n - i;
        sum += steps * (line.value + 0.5 * line.slope * (steps - 1));
        i += steps;
    }
    return sum;
}
