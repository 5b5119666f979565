#include <math.h>

#include "core/plan_private.h"
#include "core/ramp.h"

/* Roles lie one after the other in the rows; fills the bounds of each role that
 * counts and returns how many there are. */
static int
row_ranges(const struct spice_plan *plan, unsigned roles, int ranges[SPICE_N_ROLES][2])
{
    int at = 0, n = 0;

    for (int role = 0; role < SPICE_N_ROLES; role++) {
        if (roles & (1u << role)) {
            ranges[n][0] = at;
            ranges[n++][1] = at + plan->n_rows[role];
        }
        at += plan->n_rows[role];
    }
    return n;
}

double
spice_plan_duration(const struct spice_plan *plan, const struct spice_features *features,
                    unsigned roles)
{
    int lanes = spice_plan_padded(spice_plan_n_rows(plan)), ranges[SPICE_N_ROLES][2];
    int n = row_ranges(plan, roles, ranges);
    double sums[SPICE_PLAN_MAX_WIDTH], duration = 0;

    spice_plan_sum_columns(plan, features->f, true, sums);
    for (int k = 0; k < n; k++)
        for (int r = ranges[k][0]; r < ranges[k][1]; r++)
            duration += sums[r] > sums[lanes + r] ? sums[r] : sums[lanes + r];
    for (int i = 0; i < plan->n_curves; i++)
        if (roles & (1u << plan->curves[i].role))
            duration += spice_curve_at(&plan->curves[i].curve, features->f);
    return fmax(duration, spice_plan_launches(plan, features, roles));
}

/* A plan on a straight way through its features. */
struct way {
    const struct spice_plan *plan;
    const struct spice_features *first, *change;
    unsigned roles;
    double start[SPICE_PLAN_MAX_WIDTH], slope[SPICE_PLAN_MAX_WIDTH]; /* of the rows */
};

/* Adds the higher of a row's two lines from step i on; *reach shrinks to the
 * steps before the other one crosses. */
static void
add_row(const struct way *way, int compute, int memory, double i, struct spice_line *line)
{
    double a = way->start[compute] + i * way->slope[compute], da = way->slope[compute];
    double b = way->start[memory] + i * way->slope[memory], db = way->slope[memory], swap;

    if (b > a || (b == a && db > da)) {
        swap = a, a = b, b = swap;
        swap = da, da = db, db = swap;
    }
    line->value += a;
    line->slope += da;
    if (db > da && (a - b) < line->reach * (db - da))
        line->reach = (a - b) / (db - da);
}

static void
add_curves(const struct way *way, double i, struct spice_line *line)
{
    struct spice_features at = *way->first;

    if (i > 0)
        for (int k = 0; k < SPICE_N_FEATURES; k++)
            at.f[k] += i * way->change->f[k];
    for (int c = 0; c < way->plan->n_curves; c++) {
        const struct spice_plan_curve *curve = &way->plan->curves[c];
        struct spice_line piece;

        if (!(way->roles & (1u << curve->role)))
            continue;
        piece = spice_curve_line(&curve->curve, at.f, way->change->f);
        line->value += piece.value;
        line->slope += piece.slope;
        line->reach = piece.reach < line->reach ? piece.reach : line->reach;
    }
}

/* The straight piece of the duration that starts at step i. */
static struct spice_line
piece_at(const struct way *way, double i)
{
    int lanes = spice_plan_padded(spice_plan_n_rows(way->plan)), ranges[SPICE_N_ROLES][2];
    int n = row_ranges(way->plan, way->roles, ranges);
    struct spice_line line = {0, 0, INFINITY};

    for (int k = 0; k < n; k++)
        for (int r = ranges[k][0]; r < ranges[k][1]; r++)
            add_row(way, r, lanes + r, i, &line);
    add_curves(way, i, &line);
    return line;
}

/* A straight piece, raised to the launches that bound each of its steps. */
static struct spice_line
piece_above(struct spice_line line, double launches)
{
    if (line.value >= launches && line.slope >= 0)
        return line;
    if (line.value >= launches) {
        line.reach = fmin(line.reach, (line.value - launches) / -line.slope);
        return line;
    }
    if (line.slope > 0)
        line.reach = fmin(line.reach, (launches - line.value) / line.slope);
    line.value = launches;
    line.slope = 0;
    return line;
}

void
spice_plan_ramp(const struct spice_plan *plan, const struct spice_features *first,
                const struct spice_features *change, int64_t n, unsigned roles,
                struct spice_ramp *ramp)
{
    struct way way;
    double launches;

    way.plan = plan;
    way.first = first;
    way.change = change;
    way.roles = roles;
    launches = spice_plan_launches(plan, first, roles); /* of tokens, which do not change */
    spice_plan_sum_columns(plan, first->f, true, way.start);
    spice_plan_sum_columns(plan, change->f, false, way.slope);
    ramp->n_steps = 0;
    ramp->n_segments = 0;
    while (ramp->n_steps < n && ramp->n_segments < SPICE_RAMP_SEGMENTS) {
        struct spice_line line = piece_above(piece_at(&way, (double)ramp->n_steps), launches);
        int64_t left = n - ramp->n_steps;
        int64_t steps = line.reach < (double)left ? (int64_t)line.reach + 1 : left;

        spice_ramp_append(ramp, line.value, line.slope, steps < left ? steps : left);
    }
}

void
spice_ramp_single(struct spice_ramp *ramp, double duration_s)
{
    ramp->n_steps = 1;
    ramp->n_segments = 1;
    ramp->segments[0] = (struct spice_ramp_segment){.from = 0, .first = duration_s};
}

static double
segment_time(const struct spice_ramp_segment *s, double steps)
{
    return s->before + steps * (s->first + s->change * 0.5 * (steps - 1));
}

static const struct spice_ramp_segment *
segment_of(const struct spice_ramp *ramp, int64_t step)
{
    int i = ramp->n_segments - 1;

    while (i > 0 && ramp->segments[i].from >= step)
        i--;
    return &ramp->segments[i];
}

double
spice_ramp_time(const struct spice_ramp *ramp, int64_t steps)
{
    const struct spice_ramp_segment *s = segment_of(ramp, steps);

    return segment_time(s, (double)(steps - s->from));
}

double
spice_ramp_step(const struct spice_ramp *ramp, int64_t i)
{
    const struct spice_ramp_segment *s = segment_of(ramp, i + 1);

    return s->first + s->change * (double)(i - s->from);
}

/* Steps of a segment after which about `time` has passed, by the quadratic's root. */
static double
steps_after(const struct spice_ramp_segment *s, double time)
{
    double b = s->first - 0.5 * s->change, disc = b * b + 2 * s->change * time;

    return disc > 0 && b + sqrt(disc) > 0 ? 2 * time / (b + sqrt(disc)) : 0;
}

int64_t
spice_ramp_steps_until(const struct spice_ramp *ramp, double start_s, double time_s)
{
    double time = time_s - start_s;
    int i = ramp->n_segments - 1;
    int64_t k;

    while (i > 0 && ramp->segments[i].before >= time)
        i--;
    k = ramp->segments[i].from +
        (int64_t)ceil(steps_after(&ramp->segments[i], time - ramp->segments[i].before));
    k = k < 0 ? 0 : k > ramp->n_steps ? ramp->n_steps : k;
    while (k > 0 && start_s + spice_ramp_time(ramp, k - 1) >= time_s)
        k--;
    while (k < ramp->n_steps && start_s + spice_ramp_time(ramp, k) < time_s)
        k++;
    return k;
}

bool
spice_ramp_append(struct spice_ramp *ramp, double first, double change, int64_t steps)
{
    struct spice_ramp_segment *s = &ramp->segments[ramp->n_segments];

    if (ramp->n_segments == SPICE_RAMP_SEGMENTS || steps < 1)
        return false;
    *s = (struct spice_ramp_segment){ramp->n_steps, first, change, 0};
    if (ramp->n_segments > 0)
        s->before = segment_time(s - 1, (double)(ramp->n_steps - s[-1].from));
    ramp->n_segments++;
    ramp->n_steps += steps;
    return true;
}

struct line {
    double value, slope;
};

/* The highest of some lines at step 0, and for how many steps it stays so. */
static struct line
highest(const struct line *lines, int n, int64_t *steps)
{
    struct line top = lines[0];

    for (int i = 1; i < n; i++)
        if (lines[i].value > top.value ||
            (lines[i].value == top.value && lines[i].slope > top.slope))
            top = lines[i];
    for (int i = 0; i < n; i++) {
        if (lines[i].slope > top.slope) {
            double cross = ceil((top.value - lines[i].value) / (lines[i].slope - top.slope));

            if (cross < (double)*steps)
                *steps = cross < 1 ? 1 : (int64_t)cross;
        }
    }
    return top;
}

/* The lines whose highest is spice_af_step: for each that may be slowest, with a
 * layer bound by it or by one micro-batch's way. */
#define PING_PONG_LINES 6

static void
ping_pong_lines(const struct spice_ping_pong *game, struct line x, struct line y,
                struct line lines[PING_PONG_LINES])
{
    const struct line slow[] = {x, y, {game->wire_s, 0}};
    struct line once = {x.value + y.value + 2 * game->wire_s, x.slope + y.slope};
    double last = 1 / game->n_layers, more = last * (game->n_batches - 1);
    double all = (1 - last) * game->n_batches;

    for (int i = 0; i < 3; i++) {
        lines[2 * i] = (struct line){(all + more) * slow[i].value + last * once.value,
                                     (all + more) * slow[i].slope + last * once.slope};
        lines[2 * i + 1] =
            (struct line){once.value + more * slow[i].value, once.slope + more * slow[i].slope};
    }
}

void
spice_ramp_pipeline(const struct spice_ramp *x, const struct spice_ramp *y,
                    const struct spice_ping_pong *game, struct spice_ramp *out)
{
    int64_t n = x->n_steps < y->n_steps ? x->n_steps : y->n_steps;
    int i = 0, j = 0;

    out->n_steps = 0;
    out->n_segments = 0;
    while (out->n_steps < n) {
        const struct spice_ramp_segment *a = &x->segments[i], *b = &y->segments[j];
        int64_t at = out->n_steps, end_a = i + 1 < x->n_segments ? a[1].from : n;
        int64_t end_b = j + 1 < y->n_segments ? b[1].from : n;
        int64_t end = end_a < end_b ? end_a : end_b, steps = (end < n ? end : n) - at;
        struct line lines[PING_PONG_LINES], top;

        ping_pong_lines(game, (struct line){spice_ramp_step(x, at), a->change},
                        (struct line){spice_ramp_step(y, at), b->change}, lines);
        top = highest(lines, PING_PONG_LINES, &steps);
        if (!spice_ramp_append(out, top.value, top.slope, steps))
            break;
        i += out->n_steps == end_a && i + 1 < x->n_segments;
        j += out->n_steps == end_b && j + 1 < y->n_segments;
    }
}
