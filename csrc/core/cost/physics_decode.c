/* physics_decode.c - attention of one token over a cache, with grouped, shared or
 * latent heads.
 *
 * Keys and values stream past the heads that share them, from the last cache
 * where they fit beside the queries. Long contexts are cut into slices for idle
 * cores; blocks of threads, one per slice of a part, run in turns, each takes a
 * while to start and at least a tile of keys. Kernels that cannot share keys run
 * one part per query head, some without slices.
 */
#include <math.h>
#include <stddef.h>
#include <stdbool.h>

#include "core/cost/physics_rows.h"

#define SLICE_TOKENS 128 /* fewer make no slice */
#define TILE_TOKENS 64   /* that a block takes at a time */
#define RAGGED 0.6       /* how much of a last turn's idle cores others cannot use */
#define CLIFF 8          /* how suddenly what is read again falls out of the last cache */
/* TensorRT-LLM takes a kernel without sharing for fewer blocks of so many tokens
 * than cores (decoderXQAImplJIT.cpp, mayHavePerfGain). */
#define FEW_TOKENS 128
#define FEW_BLOCKS 4
#define WIDE_WINDOW 4096 /* wider windows are chunks, which some kernels read beyond */

enum {
    D_FLOOR,
    D_MEMORY,
    D_SATURATION,
    D_LATENCY,
    D_SLICE,
    D_CACHED,
    D_START,
    D_PART,
    D_LOOSE,
    D_SPLIT,
    D_OCCUPANCY,
    D_COMPUTE,
    D_MOST,
    D_BY_GROUP,
    D_BY_SIZE = D_BY_GROUP + 4,
    D_WINDOWED = D_BY_SIZE + 5,
    D_ALONE_WINDOWED,
    D_LOOSE_WIDE,
    D_SPLIT_ALONE,
    D_SPLIT_WINDOWED,
    D_TURN_ALONE,
    D_BLIND,
    D_CHUNKED,
    D_FLOOR_BY_SIZE,
    D_FLOOR_ALONE = D_FLOOR_BY_SIZE + 5,
    D_FLOOR_WINDOWED,
    D_LATENCY_BY_SIZE,
    D_ALONE_FEW,
    D_ALONE_WIDE,
    N_DECODE
};

/* Of latents, after those up to D_MOST. */
enum {
    M_REREAD = D_MOST + 1,
    M_LOOSE_WIDE,
    M_SLOW_PAIR,
    M_SLOW_WIDE,
    M_FLOOR_ONE,
    M_START_ONE,
    N_MLA_DECODE
};

static const struct spice_constant decode_constants[N_DECODE] = {
    {"floor_s", 6e-6, 0.8},     {"memory_efficiency", 0.85, 0.3},
    {"saturation", 0.3, 1},     {"latency_s_per_kv", 1e-9, 1.5},
    {"slice_s", 2e-6, 1},       {"cached_speedup", 2, 0.7},
    {"start_s", 2e-6, 1},       {"part_s", 2e-9, 1.5},
    {"loose", 0.1, 2},          {"split", 2, 1.5},
    {"occupancy", 1.5, 0.7},    {"compute_efficiency", 0.3, 0.7},
    {"most_slices", 64, 1},     {"compute_alone", 0.3, 1},
    {"compute_8", 1, 0.5},      {"compute_32", 1, 0.5},
    {"compute_wide", 0.5, 1.2}, {"head_64", 0.8, 0.4},
    {"head_128", 1, 0.2},       {"head_192", 0.9, 0.4},
    {"head_256", 0.9, 0.4},     {"head_512", 0.7, 0.5},
    {"windowed", 1, 0.5},       {"alone_windowed", 0.05, 3},
    {"loose_wide", 0.1, 3},     {"split_alone", 1, 1},
    {"split_windowed", 1, 1},   {"turn_alone", 1, 0.7},
    {"blind", 0.01, 2},         {"chunked", 0.01, 2},
    {"floor_64", 1, 0.3},       {"floor_128", 1, 0.2},
    {"floor_192", 1, 0.4},      {"floor_256", 1, 0.4},
    {"floor_512", 1, 0.5},      {"floor_alone", 1, 0.4},
    {"floor_windowed", 1, 0.4}, {"latency_by_size", 0.7, 0.7},
    {"alone_few", 0.1, 3},      {"alone_wide", 0.1, 3},
};

/* What one decode step's attention streams. */
struct stream {
    double groups, parts, rows;      /* heads of keys; blocks of heads; padded queries of a group */
    double kv_bytes, q_bytes;        /* per KV token of a group; per sequence */
    double reads;                    /* of the cache, by blocks of heads that do not meet in it */
    double dims;                     /* key plus value size */
    double latency_s;                /* per KV token of a slice */
    double floor_s, memory, compute; /* efficiencies */
    double start_s;                  /* of a block */
    double context;                  /* tokens that slices are counted for */
    double split;                    /* exponent of the slices: 0: none, 1: all that are useful */
};

static struct spice_kernel_time
stream_time(const double *c, const struct spice_machine *chip, enum spice_format format,
            const struct stream *s, double sequences, double kv)
{
    double parts = sequences * s->parts;
    double most =
        fmin(fmin(c[D_SPLIT] * chip->cores / parts, s->context / SLICE_TOKENS), c[D_MOST]);
    double slices = pow(fmax(1, most), s->split);
    double active = fmin(1, parts * slices / chip->cores);
    double bytes = sequences * s->groups * kv * s->kv_bytes, queries = sequences * s->q_bytes;
    double warm = (bytes + queries) / chip->cache;
    double hit = 1 / (1 + pow(warm, CLIFF));
    double traffic = (bytes * s->reads + queries) * (1 - hit + hit / c[D_CACHED]);
    double memory = traffic / (chip->bandwidth * s->memory) * (active + c[D_SATURATION]) /
                    (active * (1 + c[D_SATURATION]));
    double flop = 2 * s->dims * sequences * s->groups * kv * s->rows;
    double rate = (format == SPICE_FMT_FP8 ? chip->flop_rate : chip->flop_rate16) * s->compute;
    double filled = parts * slices / (chip->cores * c[D_OCCUPANCY]);
    double turns = filled < 1 ? 1 : filled + RAGGED * (ceil(filled) - filled);
    double compute =
        flop / rate / active + turns * (s->start_s + s->latency_s * fmax(TILE_TOKENS, kv / slices));
    double t = s->floor_s + spice_soft_max(memory, compute) + c[D_PART] * parts +
               c[D_SLICE] * (1 - 1 / slices);

    return (struct spice_kernel_time){t, 0};
}

/* Query heads per head of keys: kernels for one, for a tile's worth, for more. */
static int
group_class(double heads)
{
    return heads < 2 ? 0 : heads <= 8 ? 1 : heads <= 32 ? 2 : 3;
}

/* What a kernel streams that shares keys between heads, or one that does not. Bytes
 * are by head size: sizes are padded, and models of 192 have shorter values. */
static struct stream
stream_of(const double *c, const struct spice_shape *shape, bool alone)
{
    double groups = shape->dim[1], size = shape->dim[2], sharing = shape->dim[0] / groups;
    double padded = size <= 64 ? 64 : size <= 128 ? 128 : size <= 256 ? 256 : 512;
    double cached = shape->format == SPICE_FMT_BF16 ? 2 : 1;
    int by_size = spice_head_class(size), by_group = alone ? 0 : group_class(sharing);
    double loose = by_group == 3 ? c[D_LOOSE_WIDE] : c[D_LOOSE];
    struct stream s = {.groups = groups,
                       .parts = groups * pow(sharing, loose / (1 + loose)),
                       .rows = alone ? sharing : ceil(sharing / 8) * 8,
                       .kv_bytes = 2 * size * cached / c[D_BY_SIZE + by_size],
                       .q_bytes = 4 * shape->dim[0] * size,
                       .reads = 1,
                       .dims = 2 * size,
                       .latency_s = c[D_LATENCY] * pow(padded / 128, c[D_LATENCY_BY_SIZE]),
                       .floor_s = c[D_FLOOR] * c[D_FLOOR_BY_SIZE + by_size],
                       .memory = c[D_MEMORY],
                       .compute = c[D_COMPUTE] * c[D_BY_GROUP + by_group],
                       .start_s = c[D_START],
                       .split = 1};

    if (alone) {
        s.parts = groups * sharing;
        s.floor_s *= c[D_FLOOR_ALONE];
        s.start_s *= c[D_TURN_ALONE];
        s.latency_s *= c[D_TURN_ALONE];
        s.split *= c[D_SPLIT_ALONE];
    }
    return s;
}

/* Time of a kernel that shares keys between heads, or of one that does not. */
static double
kernel_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
            double sequences, double kv, bool alone)
{
    double window = shape->dim[3];
    struct stream s = stream_of(c, shape, alone);

    s.context = kv;
    if (window > 0) {
        s.floor_s *= c[D_FLOOR_WINDOWED];
        s.split *= c[D_SPLIT_WINDOWED];
    }
    if (window > 0 && kv > window) {
        double past = kv - window;

        kv = window * c[D_WINDOWED] + (window > WIDE_WINDOW ? c[D_CHUNKED] * past : 0);
        s.context = kv + c[D_BLIND] * past;
    }
    return stream_time(c, chip, shape->format, &s, sequences, kv).time;
}

/* How much of a call runs as if no head shared keys with another. */
static double
unshared(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
         double sequences, double kv)
{
    double sharing = shape->dim[0] / shape->dim[1];
    double blocks = sequences * shape->dim[1] * fmax(1, floor(kv / FEW_TOKENS));
    double loose = shape->dim[3] > 0 ? c[D_ALONE_WINDOWED] : 0;

    if (sharing < 2)
        return 1;
    if (group_class(sharing) == 3)
        loose += c[D_ALONE_WIDE];
    else if (blocks * FEW_BLOCKS < chip->cores)
        loose += c[D_ALONE_FEW];
    return loose / (1 + loose);
}

static struct spice_kernel_time
decode_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
            double sequences, double kv)
{
    double alone = unshared(c, chip, shape, sequences, kv), time = 1;

    if (alone < 1)
        time *= pow(kernel_time(c, chip, shape, sequences, kv, false), 1 - alone);
    if (alone > 0)
        time *= pow(kernel_time(c, chip, shape, sequences, kv, true), alone);
    return (struct spice_kernel_time){time, 0};
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
    static const struct spice_kernel_physics row = {N_DECODE, decode_constants,   decode_time,
                                                    7,        decode_coordinates, NULL};

    return &row;
}

/* One latent of 512 with 64 rotary elements for all heads; heads fill tiles of 16,
 * whose blocks meet in the last cache where they start together. One head alone
 * has a kernel of its own in SGLang. */
static const struct spice_constant mla_decode_constants[N_MLA_DECODE] = {
    {"floor_s", 8e-6, 2.8},     {"memory_efficiency", 0.7, 1.05},
    {"saturation", 0.3, 3.5},   {"latency_s_per_kv", 5e-9, 7},
    {"slice_s", 3e-6, 2.8},     {"cached_speedup", 1.5, 2.45},
    {"start_s", 2e-6, 3},       {"part_s", 20e-9, 5.25},
    {"loose", 0.3, 3},          {"split", 2, 5.25},
    {"occupancy", 1.5, 2.45},   {"compute_efficiency", 0.5, 2.45},
    {"most_slices", 64, 3},     {"reread", 0.05, 5},
    {"loose_wide", 0.3, 3},     {"slowness_pair", 1, 1.05},
    {"slowness_wide", 1, 1.05}, {"floor_one", 1, 0.3},
    {"start_one", 1, 0.5},
};

static struct stream
latent_stream(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
              double sequences)
{
    double heads = shape->dim[0], cached = shape->format == SPICE_FMT_BF16 ? 2 : 1;
    double tiles = ceil(heads / 16), loose = tiles > 2 ? c[M_LOOSE_WIDE] : c[D_LOOSE];
    double parts = pow(tiles, loose / (1 + loose));
    struct stream s = {.groups = 1,
                       .parts = parts,
                       .rows = tiles * 16,
                       .kv_bytes = SPICE_LATENT * cached,
                       .q_bytes = 2 * heads * (SPICE_LATENT + 512),
                       .reads = 1 + c[M_REREAD] * (parts - 1) * fmin(1, sequences / chip->cores),
                       .dims = SPICE_LATENT + 512,
                       .latency_s = c[D_LATENCY],
                       .floor_s = c[D_FLOOR],
                       .memory = c[D_MEMORY],
                       .compute = c[D_COMPUTE],
                       .start_s = c[D_START],
                       .split = 1};

    if (heads < 2) {
        s.floor_s *= c[M_FLOOR_ONE];
        s.start_s *= c[M_START_ONE];
    }
    return s;
}

static struct spice_kernel_time
mla_decode_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
                double sequences, double kv)
{
    struct stream s = latent_stream(c, chip, shape, sequences);
    struct spice_kernel_time t;

    s.context = kv;
    t = stream_time(c, chip, shape->format, &s, sequences, kv);
    if (shape->dim[0] > 16) {
        double slowness = c[shape->dim[0] > 32 ? M_SLOW_WIDE : M_SLOW_PAIR];

        t.time = c[D_FLOOR] + slowness * (t.time - c[D_FLOOR]);
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
    x[3] = 0.07 * fmin(fmax(log2(sequences * ceil(shape->dim[0] / 16) / chip->cores), -6), 6);
}

/* Chips of a family, see physics_gemm.c. */
static const double mla_among[N_MLA_DECODE] = {[D_FLOOR] = 0.1, [D_MEMORY] = 0.1};

const struct spice_kernel_physics *
spice_physics_mla_decode(void)
{
    static const struct spice_kernel_physics row = {
        N_MLA_DECODE, mla_decode_constants, mla_decode_time, 4, mla_decode_coordinates, mla_among};

    return &row;
}
