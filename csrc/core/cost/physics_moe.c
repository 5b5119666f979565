/* physics_moe.c - routed experts of one rank: routing, two grouped products
 * and the moves between them.
 *
 * The tokens of the expert-parallel group wake experts of the rank; each
 * expert's rows are padded to a tile, whose height the library picks. Weights
 * of awake experts stream once. A skewed routing loads the fullest rank more
 * and wakes fewer experts.
 */
#include <math.h>

#include "core/cost/physics_rows.h"

enum {
    FLOOR,
    COMPUTE,
    MEMORY,
    LATENCY,
    SATURATION,
    TOKEN,
    PASSES,
    GATHER,
    EXPERT,
    INTENSITY,
    CACHED,
    SKEW_LOAD,
    SKEW_AWAKE,
    PLAIN,
    N_CONSTANTS
};

static const struct spice_constant constants[N_CONSTANTS] = {
    {"floor_s", 20e-6, 0.8},
    {"compute_efficiency", 0.6, 0.4},
    {"memory_efficiency", 0.75, 0.3},
    {"latency_s_per_k", 0.3e-9, 1.2},
    {"saturation", 0.2, 1},
    {"token_s", 0.5e-9, 1.5},
    {"passes", 2, 0.8},
    {"gather_passes", 0.5, 1.2},
    {"expert_s", 20e-9, 1.5},
    {"intensity", 0.3, 1},
    {"cached_speedup", 1.3, 0.7},
    {"skew_load", 1, 0.6},
    {"skew_awake", 0.6, 0.5},
    {"plain", 1, 0.5},
};

/* What reaches the fullest rank. */
struct load {
    double rows, awake, per_expert, width, matrices;
};

/* Rows of the fullest of ep ranks by those of the mean one, when experts' loads
 * spread evenly over the orders of magnitude from one token to nearly all, as a
 * power law of exponent 1 has it: the largest of ep sums of `local` loads. */
static double
skewed_load(double strength, double tokens, double local, double ep)
{
    double variance = fmax(0.5 * log(fmax(2, 0.8 * tokens)) - 1, 0.25);
    double load = 1 + strength * sqrt(2 * log(ep) * variance / local);

    return fmin(load, ep);
}

static struct load
load_of(const double *c, const struct spice_shape *shape, double tokens)
{
    double experts = shape->dim[3], ep = shape->dim[5], skew = shape->dim[7];
    double local = experts / ep, rows = fmax(tokens * shape->dim[2] / ep, 1);
    struct load l = {.width = shape->dim[1] / shape->dim[4], .matrices = shape->dim[6]};

    if (skew > 0) {
        rows *= skewed_load(c[SKEW_LOAD], tokens, local, ep);
        l.awake = local * -expm1(-rows * c[SKEW_AWAKE] / local);
    } else {
        l.awake = fmin(local, rows);
    }
    l.rows = fmin(rows, tokens * fmin(local, shape->dim[2]));
    l.rows = fmax(l.rows, 1);
    l.awake = fmin(fmax(l.awake, 1), l.rows);
    l.per_expert = l.rows / l.awake;
    return l;
}

/* One of the two products, width n and depth k, tiles of bm rows. */
static double
product(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
        const struct load *l, double n, double k)
{
    double best = INFINITY, q = c[INTENSITY];
    double bytes =
        l->awake * n * k * spice_format_weight_bytes(shape->format) + 2 * l->rows * (n + k);
    double core_rate = chip->flop_rate / chip->cores * c[COMPUTE];
    double warm = (l->matrices * l->awake * n * k / (l->matrices - 1) *
                   spice_format_weight_bytes(shape->format)) /
                  chip->cache;
    double bandwidth = chip->bandwidth * c[MEMORY] * (1 + (c[CACHED] - 1) / (1 + warm * warm));

    for (double bm = 16; bm <= 128; bm *= 2) {
        double per_expert = ceil(l->per_expert / bm);
        double tiles = l->awake * per_expert * ceil(n / 128) / chip->cores;
        double intensity = bm * 128 / (bm + 128) / 64;
        double rate = core_rate * intensity / (intensity + q) * (1 + q);
        double waves = tiles < 1 ? 1 : tiles < 4 ? ceil(tiles) : tiles;
        double compute = waves * k * (2 * bm * 128 / rate + c[LATENCY]);
        double active = fmin(1, tiles);
        double memory =
            bytes / bandwidth * (active + c[SATURATION]) / (active * (1 + c[SATURATION]));
        double t = spice_soft_max(compute, memory);

        best = t < best ? t : best;
    }
    return best;
}

static struct spice_kernel_time
time_of(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
        double tokens, double b)
{
    double hidden = shape->dim[0];
    struct load l = load_of(c, shape, tokens);
    double products = product(c, chip, shape, &l, (l.matrices - 1) * l.width, hidden) +
                      product(c, chip, shape, &l, hidden, l.width);
    double moves = 2 * hidden * (c[PASSES] * l.rows + c[GATHER] * tokens) / chip->bandwidth;

    (void)b;
    if (l.matrices < 3)
        products *= c[PLAIN];
    return (struct spice_kernel_time){c[FLOOR] + products + moves + c[TOKEN] * tokens +
                                          c[EXPERT] * shape->dim[3] / shape->dim[5],
                                      0};
}

static void
coordinates(const struct spice_machine *chip, const struct spice_shape *shape, double tokens,
            double b, double *x)
{
    static const double even[N_CONSTANTS] = {[SKEW_LOAD] = 1, [SKEW_AWAKE] = 0.6};
    struct load l = load_of(even, shape, tokens);

    (void)b;
    (void)chip;
    x[0] = 0.07 * log2(l.rows);
    x[1] = 0.1 * log2(l.per_expert);
    x[2] = 0.07 * log2(l.awake);
    x[3] = 0.1 * log2(shape->dim[0]);
    x[4] = 0.07 * log2(l.width);
    x[5] = 0.05 * log2(tokens);
    x[6] = 0.3 * (shape->dim[7] > 0);
    x[7] = 0.5 * (shape->dim[6] < 3);
    x[8] = 0.05 * log2(shape->dim[3] / shape->dim[5]);
}

const struct spice_kernel_physics *
spice_physics_moe(void)
{
    static const struct spice_kernel_physics row = {N_CONSTANTS, constants, time_of, 9,
                                                    coordinates};

    return &row;
}
