/* physics_attention.c - attention over a prompt and over a cache, with grouped,
 * shared or latent heads.
 *
 * Prefill: blocks of 128 queries of a head walk the keys before them in tiles
 * of 128; blocks lie over the cores, and the longest of them ends last. Decode:
 * the cache streams past the heads that share it; long contexts are cut into
 * slices for idle cores. Head sizes run different kernels.
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

enum {
    D_FLOOR,
    D_MEMORY,
    D_SATURATION,
    D_LATENCY,
    D_SLICE,
    D_CACHED,
    D_PART,
    D_LOOSE,
    D_SPLIT,
    D_OCCUPANCY,
    D_COMPUTE,
    D_BY_GROUP,
    N_MLA_DECODE = D_BY_GROUP + 4, /* there by heads: 16, 32, 64, more */
    D_BY_SIZE = D_BY_GROUP + 4,
    D_WINDOWED = D_BY_SIZE + 5,
    D_LOOSE_WINDOWED,
    D_FLOOR_BY_SIZE,
    D_FLOOR_ALONE = D_FLOOR_BY_SIZE + 5,
    D_FLOOR_WINDOWED,
    D_LOOSE_WIDE,
    N_DECODE
};

static const struct spice_constant decode_constants[N_DECODE] = {
    {"floor_s", 6e-6, 0.8},
    {"memory_efficiency", 0.8, 0.3},
    {"saturation", 0.3, 1},
    {"latency_s_per_kv", 1e-9, 1.5},
    {"slice_s", 2e-6, 1},
    {"cached_speedup", 1.5, 0.7},
    {"part_s", 5e-9, 1.5},
    {"loose", 0.1, 2},
    {"split", 2, 1.5},
    {"occupancy", 1.5, 0.7},
    {"compute_efficiency", 0.3, 0.7},
    {"compute_alone", 0.3, 1},
    {"compute_8", 1, 0.5},
    {"compute_32", 1, 0.5},
    {"compute_wide", 0.5, 1.2},
    {"head_64", 0.8, 0.4},
    {"head_128", 1, 0.2},
    {"head_192", 0.9, 0.4},
    {"head_256", 0.9, 0.4},
    {"head_512", 0.7, 0.5},
    {"windowed", 1, 0.5},
    {"loose_windowed", 0.3, 2},
    {"floor_64", 1, 0.3},
    {"floor_128", 1, 0.2},
    {"floor_192", 1, 0.4},
    {"floor_256", 1, 0.4},
    {"floor_512", 1, 0.5},
    {"floor_alone", 1, 0.4},
    {"floor_windowed", 1, 0.4},
    {"loose_wide", 0.1, 3},
};

/* What one decode step's attention streams. */
struct stream {
    double groups, heads;            /* heads of keys, and of queries that share each */
    double kv_bytes, q_bytes;        /* per KV token of a group; per sequence */
    double dims;                     /* key plus value size */
    double floor_s, memory, compute; /* efficiencies */
    double loose;                    /* > 0: how much queries that share keys run on their own */
};

static struct spice_kernel_time
stream_time(const double *c, const struct spice_machine *chip, enum spice_format format,
            const struct stream *s, double sequences, double kv)
{
    double parts = sequences * s->groups;
    double slices = fmax(1, fmin(c[D_SPLIT] * chip->cores / parts, kv / 128));
    double active = fmin(1, parts * slices / chip->cores);
    double bytes = parts * kv * s->kv_bytes, warm = bytes / chip->cache;
    double bandwidth = chip->bandwidth * s->memory * (1 + (c[D_CACHED] - 1) / (1 + warm * warm));
    double memory = (bytes + sequences * s->q_bytes) / bandwidth * (active + c[D_SATURATION]) /
                    (active * (1 + c[D_SATURATION]));
    double flop = 2 * s->dims * parts * kv * s->heads;
    double rate = (format == SPICE_FMT_FP8 ? chip->flop_rate : chip->flop_rate16) * s->compute;
    double turns = fmax(1, parts * slices / (chip->cores * c[D_OCCUPANCY]));
    double compute = flop / rate / active + c[D_LATENCY] * kv / slices * turns;
    double t = s->floor_s + spice_soft_max(memory, compute) +
               c[D_PART] * parts * pow(s->heads, s->loose / (1 + s->loose)) +
               c[D_SLICE] * (1 - 1 / slices);

    return (struct spice_kernel_time){t, 0};
}

/* Query heads per head of keys: kernels for one, for a tile's worth, for more. */
static int
group_class(double heads)
{
    return heads < 2 ? 0 : heads <= 8 ? 1 : heads <= 32 ? 2 : 3;
}

static struct spice_kernel_time
decode_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
            double sequences, double kv)
{
    double heads = shape->dim[0], groups = shape->dim[1], size = shape->dim[2];
    double window = shape->dim[3], cached = shape->format == SPICE_FMT_BF16 ? 2 : 1;
    int by_size = spice_head_class(size), by_group = group_class(heads / groups);
    struct stream s = {.groups = groups,
                       .heads = by_group > 0 ? ceil(heads / groups / 8) * 8 : 1,
                       .kv_bytes = 2 * size * cached,
                       .q_bytes = 4 * heads * size,
                       .dims = 2 * size,
                       .floor_s = c[D_FLOOR] * c[D_FLOOR_BY_SIZE + by_size],
                       .memory = c[D_MEMORY] * c[D_BY_SIZE + by_size],
                       .compute = c[D_COMPUTE] * c[D_BY_GROUP + by_group],
                       .loose = window > 0 ? c[D_LOOSE_WINDOWED] : c[D_LOOSE]};

    if (by_group == 3)
        s.loose = c[D_LOOSE_WIDE];
    if (by_group == 0)
        s.floor_s *= c[D_FLOOR_ALONE];
    if (window > 0)
        s.floor_s *= c[D_FLOOR_WINDOWED];
    if (window > 0 && kv > window)
        kv = window * c[D_WINDOWED];
    return stream_time(c, chip, shape->format, &s, sequences, kv);
}

static void
decode_coordinates(const struct spice_machine *chip, const struct spice_shape *shape,
                   double sequences, double kv, double *x)
{
    double heads = shape->dim[0], groups = shape->dim[1], size = shape->dim[2];
    double window = shape->dim[3], seen = window > 0 ? fmin(kv, window) : kv;
    double parts = sequences * groups / chip->cores;

    x[0] = 0.06 * log2(seen);
    x[1] = 0.045 * log2(sequences);
    x[2] = 0.14 * log2(groups);
    x[3] = 0.01 * log2(heads / groups);
    x[4] = 0.05 * spice_head_class(size);
    x[5] = window > 0 ? 0.1 : 0;
    x[6] = 0.1 * fmin(fmax(log2(parts), -6), 4);
}

const struct spice_kernel_physics *
spice_physics_attention_decode(void)
{
    static const struct spice_kernel_physics row = {N_DECODE, decode_constants, decode_time, 7,
                                                    decode_coordinates};

    return &row;
}

/* One latent of 512 with 64 rotary elements for all heads; heads fill tiles of 16. */
static const struct spice_constant mla_decode_constants[N_MLA_DECODE] = {
    {"floor_s", 8e-6, 2.8},
    {"memory_efficiency", 0.7, 1.05},
    {"saturation", 0.3, 3.5},
    {"latency_s_per_kv", 5e-9, 7},
    {"slice_s", 3e-6, 2.8},
    {"cached_speedup", 1.5, 2.45},
    {"part_s", 20e-9, 5.25},
    {"loose", 0.1, 7},
    {"split", 2, 5.25},
    {"occupancy", 1.5, 2.45},
    {"compute_efficiency", 0.5, 2.45},
    {"slowness_16", 1, 1.05},
    {"slowness_32", 1, 1.05},
    {"slowness_64", 1, 1.05},
    {"slowness_wide", 1, 1.05},
};

static struct spice_kernel_time
mla_decode_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
                double sequences, double kv)
{
    double heads = shape->dim[0], cached = shape->format == SPICE_FMT_BF16 ? 2 : 1;
    struct stream s = {.groups = 1,
                       .heads = ceil(heads / 16) * 16,
                       .kv_bytes = 576 * cached,
                       .q_bytes = 2 * heads * (576 + 512),
                       .dims = 576 + 512,
                       .floor_s = c[D_FLOOR],
                       .memory = c[D_MEMORY],
                       .compute = c[D_COMPUTE],
                       .loose = c[D_LOOSE]};
    struct spice_kernel_time t = stream_time(c, chip, shape->format, &s, sequences, kv);

    if (heads > 8) {
        int by_heads = heads <= 16 ? 0 : heads <= 32 ? 1 : heads <= 64 ? 2 : 3;

        t.time = c[D_FLOOR] + c[D_BY_GROUP + by_heads] * (t.time - c[D_FLOOR]);
    }
    return t;
}

static void
mla_decode_coordinates(const struct spice_machine *chip, const struct spice_shape *shape,
                       double sequences, double kv, double *x)
{
    x[0] = 0.07 * log2(kv);
    x[1] = 0.07 * log2(sequences);
    x[2] = 0.07 * log2(shape->dim[0]);
    x[3] = 0.07 * fmin(fmax(log2(sequences * kv / chip->cores), -6), 12);
}

const struct spice_kernel_physics *
spice_physics_mla_decode(void)
{
    static const struct spice_kernel_physics row = {N_MLA_DECODE, mla_decode_constants,
                                                    mla_decode_time, 4, mla_decode_coordinates};

    return &row;
}
