/* physics_prefill.c - attention over a prompt, with grouped or latent heads.
 *
 * Blocks of 128 queries of a head walk the keys before them in tiles of 128;
 * blocks lie over the cores, and the longest of them ends last. Head sizes run
 * different kernels.
 */
#include <math.h>

#include "core/cost/physics_rows.h"

enum {
    P_FLOOR,
    P_COMPUTE,
    P_MEMORY,
    P_TAIL,
    P_SEQUENCE,
    P_PACKING,
    P_CACHE,
    P_SMALL,
    P_BY_SIZE,
    P_SKIP = P_BY_SIZE + 5,
    P_WINDOWED = P_SKIP + 4,
    P_FLOOR_BY_SIZE = P_WINDOWED + 4,
    N_PREFILL = P_FLOOR_BY_SIZE + 5,
    N_MLA_PREFILL = P_BY_SIZE
};

static const struct spice_constant prefill_constants[N_PREFILL] = {
    {"floor_s", 10e-6, 0.8},
    {"compute_efficiency", 0.6, 0.5},
    {"memory_efficiency", 0.7, 0.4},
    {"tail", 0.7, 0.7},
    {"sequence_s", 20e-9, 1.5},
    {"packing", 1, 1.5},
    {"cache_passes", 1, 0.8},
    {"small_tile", 0.5, 0.7},
    {"head_64", 0.8, 0.4},
    {"head_128", 1, 0.1},
    {"head_192", 0.9, 0.4},
    {"head_256", 0.9, 0.4},
    {"head_512", 0.6, 0.6},
    {"skip_64", 5, 1.2},
    {"skip_128", 5, 1.2},
    {"skip_192", 5, 1.2},
    {"skip_256", 5, 1.2},
    {"windowed_64", 0.9, 0.5},
    {"windowed_128", 0.9, 0.5},
    {"windowed_192", 0.9, 0.5},
    {"windowed_256", 0.9, 0.5},
    {"floor_64", 1, 0.4},
    {"floor_128", 1, 0.1},
    {"floor_192", 1, 0.4},
    {"floor_256", 1, 0.4},
    {"floor_512", 1, 0.5},
};

/* What a prompt's attention is made of. */
struct prompt {
    double groups, heads;     /* heads of keys and values, and of queries that share each */
    double kv_elems, q_elems; /* per token: of keys and values; of query and out */
    double dims;              /* key plus value size of a head */
    double window, skip;      /* tokens; share of what lies outside that is skipped */
    double efficiency, floor_s;
};

/* Tiles of 128 x 128 pairs that one head's queries of a sequence walk, in
 * blocks of 128 rows of `heads` queries per position, and the longest walk. */
static double
tiles_of(const struct prompt *p, double n, double heads, double *blocks, double *longest)
{
    double positions = 128 / heads, reach = p->window > 0 ? p->window + positions : n;
    double whole = fmin(n, reach); /* the last block's keys */

    *blocks = ceil(n * heads / 128);
    *longest = ceil(whole / 128);
    double triangle = *blocks * fmax(1, (n + fmin(positions, n)) / 256 + 0.4);

    if (n <= reach)
        return triangle;
    double rising = reach / n; /* share of the blocks that see less than the window */
    double band = *blocks * fmax(1, (1 - 0.5 * rising) * reach / 128 + 0.5);

    *longest += (1 - p->skip) * (ceil(n / 128) - *longest);
    return band + (1 - p->skip) * fmax(0, triangle - band);
}

/* Share of a tile's work that n rows or columns take: whole from 128 on. */
static double
filled(double n, double least)
{
    return fmin(1, fmax(least, n / 128));
}

static struct spice_kernel_time
prompt_time(const double *c, const struct spice_machine *chip, enum spice_format format,
            const struct prompt *p, double sequences, double n)
{
    double rate = (format == SPICE_FMT_FP8 ? chip->flop_rate : chip->flop_rate16) * c[P_COMPUTE] *
                  p->efficiency;
    double packed = c[P_PACKING] / (1 + c[P_PACKING]), blocks, longest, loose_blocks, loose;
    double together = p->groups * tiles_of(p, n, p->heads, &blocks, &longest);
    double apart = p->groups * p->heads * tiles_of(p, n, 1, &loose_blocks, &loose);
    double tile = 2 * p->dims * 128 * 128 / (rate / chip->cores) * filled(n, c[P_SMALL]);
    double tiles = packed * together * filled(n * p->heads, c[P_SMALL]) +
                   (1 - packed) * apart * filled(n, c[P_SMALL]);
    double cores = sequences * p->groups *
                   (packed * blocks + (1 - packed) * p->heads * loose_blocks) / chip->cores;
    double compute = (fmax(sequences * tiles / chip->cores, longest * fmin(1, cores)) +
                      c[P_TAIL] * longest / (1 + cores / 8)) *
                     tile;
    double cached = format == SPICE_FMT_BF16 ? 2 : 1;
    double bytes = sequences * n * (p->q_elems * 2 + p->kv_elems * cached * c[P_CACHE]);
    double memory = bytes / (chip->bandwidth * c[P_MEMORY]);
    double fill = fmin(1, n * (packed * p->heads + 1 - packed) / 128);
    struct spice_kernel_time t = {.time = p->floor_s + c[P_SEQUENCE] * sequences +
                                          spice_soft_max(compute, memory)};

    /* further pairs over a prefix: full tiles at the same rate, short query blocks wasted */
    t.per_pair = 2 * p->dims * p->groups * p->heads / rate / fmax(fill, c[P_SMALL]);
    return t;
}

static struct spice_kernel_time
prefill_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
             double sequences, double n)
{
    double heads = shape->dim[0], kv = shape->dim[1], size = shape->dim[2];
    int class = spice_head_class(size);
    struct prompt p = {.groups = kv,
                       .heads = heads / kv,
                       .kv_elems = 2 * kv * size,
                       .q_elems = 2 * heads * size,
                       .dims = 2 * size,
                       .window = shape->dim[3],
                       .efficiency = c[P_BY_SIZE + class],
                       .floor_s = c[P_FLOOR] * c[P_FLOOR_BY_SIZE + class]};

    if (p.window > 0) {
        p.skip = -expm1(-c[P_SKIP + (class < 4 ? class : 3)]);
        p.efficiency *= c[P_WINDOWED + (class < 4 ? class : 3)];
    }
    return prompt_time(c, chip, shape->format, &p, sequences, n);
}

static void
prefill_coordinates(const struct spice_machine *chip, const struct spice_shape *shape,
                    double sequences, double n, double *x)
{
    double heads = shape->dim[0], kv = shape->dim[1], size = shape->dim[2], w = shape->dim[3];
    double blocks = sequences * heads * ceil(n / 128) / chip->cores;

    x[0] = 0.3 * log2(n);
    x[1] = 0.035 * log2(sequences);
    x[2] = 0.07 * log2(heads);
    x[3] = 0.1 * log2(heads / kv);
    x[4] = 0.4 * spice_head_class(size);
    x[5] = w > 0 ? 0.5 + 0.1 * fmax(-4, log2(fmin(1, w / n))) : 0;
    x[6] = 0.3 * fmin(fmax(log2(blocks), -6), 4);
    x[7] = 0.5 * (n < 1.5);
}

const struct spice_kernel_physics *
spice_physics_attention_prefill(void)
{
    static const struct spice_kernel_physics row = {N_PREFILL, prefill_constants, prefill_time, 8,
                                                    prefill_coordinates};

    return &row;
}

/* Keys of 192 and values of 128, as DeepSeek's; no head classes, no window.
 * Some engines leave the latent as it is, one wide key for all heads: `packing`
 * says how much of that form there is. */
static const struct spice_constant mla_prefill_constants[N_MLA_PREFILL] = {
    {"floor_s", 12e-6, 0.8},  {"compute_efficiency", 0.6, 0.5}, {"memory_efficiency", 0.6, 0.5},
    {"tail", 0.7, 0.7},       {"sequence_s", 0.1e-6, 1.5},      {"packing", 0.2, 2},
    {"cache_passes", 1, 0.8}, {"small_tile", 0.5, 0.7},
};

static struct spice_kernel_time
mla_prefill_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
                 double sequences, double n)
{
    double heads = shape->dim[0], latent = c[P_PACKING] / (1 + c[P_PACKING]);
    struct prompt expanded = {.groups = heads,
                              .heads = 1,
                              .kv_elems = heads * 320,
                              .q_elems = heads * 320,
                              .dims = 320,
                              .efficiency = 1,
                              .floor_s = c[P_FLOOR]};
    struct prompt wide = {.groups = 1,
                          .heads = heads,
                          .kv_elems = 576,
                          .q_elems = heads * 1088,
                          .dims = 1088,
                          .efficiency = 1,
                          .floor_s = c[P_FLOOR]};
    struct spice_kernel_time t = prompt_time(c, chip, shape->format, &expanded, sequences, n);
    struct spice_kernel_time u = prompt_time(c, chip, shape->format, &wide, sequences, n);

    t.time += latent * (u.time - t.time);
    t.per_pair += latent * (u.per_pair - t.per_pair);
    return t;
}

static void
mla_prefill_coordinates(const struct spice_machine *chip, const struct spice_shape *shape,
                        double sequences, double n, double *x)
{
    double heads = shape->dim[0], blocks = sequences * heads * ceil(n / 128) / chip->cores;

    x[0] = 0.1 * log2(n);
    x[1] = 0.05 * log2(sequences);
    x[2] = 0.05 * log2(heads);
    x[3] = 0.1 * fmin(fmax(log2(blocks), -6), 4);
}

const struct spice_kernel_physics *
spice_physics_mla_prefill(void)
{
    static const struct spice_kernel_physics row = {N_MLA_PREFILL, mla_prefill_constants,
                                                    mla_prefill_time, 4, mla_prefill_coordinates};

    return &row;
}
