/* physics_moe.c - routed experts of one rank: routing, two grouped products
 * and the moves between them.
 *
 * The tokens of the expert-parallel group wake experts of the rank; each
 * expert's rows are padded to a tile, whose height the library picks. Weights
 * of awake experts stream once. A skewed routing loads the fullest rank more
 * and wakes fewer experts.
 */
#include <math.h>
#include <stddef.h>

#include "core/cost/physics_rows.h"
#include "core/load.h"

enum {
    FLOOR,
    COMPUTE,
    MEMORY,
    LATENCY,
    SATURATION,
    TOKEN,
    PASSES,
    GATHER,
    SPREAD,
    EXPERT,
    INTENSITY,
    CACHED,
    PLAIN,
    REMOTE,
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
    {"spread_passes", 0.1, 1.5},
    {"expert_s", 20e-9, 1.5},
    {"intensity", 0.3, 1},
    {"cached_speedup", 2, 0.7},
    {"plain", 1, 0.5},
    {"remote_rows", 0.01, 1.5},
};

#define HEIGHTS 5
static const double heights[HEIGHTS] = {8, 16, 32, 64, 128}; /* of tiles */

/* What reaches the fullest rank. */
struct load {
    double rows, tokens;             /* (token, expert) pairs; tokens with such a pair */
    double remote;                   /* pairs of other ranks that its kernels compute as well */
    double awake;                    /* experts with a row */
    double level[SPICE_LOAD_LEVELS]; /* rows of an expert, each of an equal share of the experts */
    double experts;                  /* of the rank */
    double width, matrices;          /* of an expert's products */
};

static void
load_skewed(struct load *l, const struct spice_shape *shape, double tokens)
{
    double topk = shape->dim[2], miss;
    struct spice_choice choice = {topk, shape->dim[3], shape->dim[5], shape->dim[7]};
    struct spice_load load = spice_load_of(&choice, tokens);

    l->rows = load.rows;
    for (int i = 0; i < SPICE_LOAD_LEVELS; i++) {
        l->level[i] = load.level[i];
        l->awake += fmin(1, l->level[i]) * l->experts / SPICE_LOAD_LEVELS;
    }
    miss = pow(1 - l->rows / (tokens * topk), topk);
    l->tokens = 0.5 * (fmin(tokens, l->rows) + tokens * (1 - miss));
}

/* Tokens take turns: token t goes to experts t, t + E/k, t + 2 E/k, ... modulo E. */
static void
load_even(struct load *l, const struct spice_shape *shape, double tokens)
{
    double turn = shape->dim[3] / shape->dim[2], whole = floor(l->experts / turn);
    double rest = l->experts - whole * turn, rounds = floor(tokens / turn);

    if (tokens < turn)
        l->rows = whole * tokens + ceil(rest * tokens / turn - 1e-9);
    else
        l->rows = whole * tokens + rounds * rest + fmin(tokens - rounds * turn, rest);
    l->rows = fmax(l->rows, 1);
    for (int i = 0; i < SPICE_LOAD_LEVELS; i++)
        l->level[i] = l->rows / l->experts;
    l->awake = fmin(l->experts, l->rows);
    l->tokens = fmin(tokens, l->rows);
}

static struct load
load_of(const struct spice_shape *shape, double tokens, double remote_rows)
{
    double topk = shape->dim[2], ep = shape->dim[5];
    struct load l = {.width = shape->dim[1] / shape->dim[4], .matrices = shape->dim[6]};

    l.experts = shape->dim[3] / ep;
    if (shape->dim[7] > 0)
        load_skewed(&l, shape, tokens);
    else
        load_even(&l, shape, tokens);
    l.awake = fmin(fmax(l.awake, 1), l.rows);
    l.remote = fmin(1, remote_rows) * fmax(0, l.tokens * topk - l.rows);
    return l;
}

/* Tiles of a height that all the experts fill, the last of each in part. An even
 * load is one of two whole numbers; a skewed one is anywhere. */
static double
blocks(const struct load *l, double height)
{
    double sum = 0;

    for (int i = 0; i < SPICE_LOAD_LEVELS; i++) {
        double x = l->level[i], below = floor(x);

        if (x < 1)
            sum += x;
        else if (l->level[0] < l->level[SPICE_LOAD_LEVELS - 1])
            sum += fmax(1, x / height + 0.5 - 0.5 / height);
        else
            sum += ceil(below / height) +
                   (x - below) * (ceil((below + 1) / height) - ceil(below / height));
    }
    return fmax(1, sum * l->experts / SPICE_LOAD_LEVELS) + l->remote / height;
}

/* B/s of the experts' weights: from the cache where they stay in it from call
 * to call, a sharp limit because every call reads them in the same order. */
static double
weight_bandwidth(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
                 const struct load *l)
{
    double weights = l->awake * l->matrices * l->width * shape->dim[0] *
                     spice_format_weight_bytes(shape->format);
    double over = pow(weights / chip->cache, 6), hit = 1 / (1 + over);

    return chip->bandwidth * c[MEMORY] / (1 - hit + hit / c[CACHED]);
}

/* Seconds of the tiles of one product, `height` rows by 128 and depth k. */
static double
tile_time(const double *c, const struct spice_machine *chip, double height, double tiles, double k)
{
    double core_rate = chip->flop_rate / chip->cores * c[COMPUTE], q = c[INTENSITY];
    double intensity = height * 128 / (height + 128) / 64;
    double rate = core_rate * intensity / (intensity + q) * (1 + q);
    double waves = tiles < 1 ? 1 : tiles < 4 ? ceil(tiles) : tiles;

    return waves * k * (2 * height * 128 / rate + c[LATENCY]);
}

/* Both products at the tile height that is best for each. */
static double
products(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
         const struct load *l)
{
    double hidden = shape->dim[0], up = (l->matrices - 1) * l->width, down = l->width;
    double bandwidth = weight_bandwidth(c, chip, shape, l), best[2] = {INFINITY, INFINITY};

    for (int i = 0; i < HEIGHTS; i++) {
        double filled = blocks(l, heights[i]);

        for (int j = 0; j < 2; j++) {
            double n = j ? hidden : up, k = j ? down : hidden;
            double bytes = l->awake * n * k * spice_format_weight_bytes(shape->format) +
                           2 * (l->rows + l->remote) * (n + k);
            double tiles = filled * ceil(n / 128) / chip->cores, active = fmin(1, tiles);
            double memory =
                bytes / bandwidth * (active + c[SATURATION]) / (active * (1 + c[SATURATION]));
            double t = spice_soft_max(tile_time(c, chip, heights[i], tiles, k), memory);

            best[j] = t < best[j] ? t : best[j];
        }
    }
    return (best[0] + best[1]) * (l->matrices < 3 ? c[PLAIN] : 1);
}

static struct spice_kernel_time
time_of(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
        double tokens, double b)
{
    struct load l = load_of(shape, tokens, c[REMOTE]);
    double passes =
        c[PASSES] * (l.rows + l.remote) + c[GATHER] * tokens + c[SPREAD] * tokens * shape->dim[2];
    double moves = 2 * shape->dim[0] * passes / chip->bandwidth;

    (void)b;
    return (struct spice_kernel_time){c[FLOOR] + products(c, chip, shape, &l) + moves +
                                          c[TOKEN] * tokens + c[EXPERT] * l.experts,
                                      0};
}

static void
coordinates(const struct spice_machine *chip, const struct spice_shape *shape, double tokens,
            double b, double *x)
{
    struct load l = load_of(shape, tokens, 0);

    (void)b;
    (void)chip;
    x[0] = 0.07 * log2(l.rows);
    x[1] = 0.1 * log2(l.rows / l.awake);
    x[2] = 0.07 * log2(l.awake);
    x[3] = 0.1 * log2(shape->dim[0]);
    x[4] = 0.07 * log2(l.width);
    x[5] = 0.05 * log2(tokens);
    x[6] = 0.3 * (shape->dim[7] > 0);
    x[7] = 0.5 * (shape->dim[6] < 3);
    x[8] = 0.05 * log2(l.experts);
    x[9] = 0.05 * log2(shape->dim[5]);
    x[10] = 0.1 * log2(shape->dim[2]);
}

const struct spice_kernel_physics *
spice_physics_moe(void)
{
    static const struct spice_kernel_physics row = {N_CONSTANTS, constants,   time_of,
                                                    11,          coordinates, NULL};

    return &row;
}
