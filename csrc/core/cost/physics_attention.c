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
    P_TILE,
    P_WINDOWED,
    P_BY_SIZE,
    N_PREFILL = P_BY_SIZE + 5
};

static const struct spice_constant prefill_constants[N_PREFILL] = {
    {"floor_s", 10e-6, 0.8},
    {"compute_efficiency", 0.6, 0.5},
    {"memory_efficiency", 0.6, 0.5},
    {"tail", 0.7, 0.7},
    {"sequence_s", 0.1e-6, 1.5},
    {"tile_s", 0.3e-6, 1},
    {"windowed", 0.8, 0.5},
    {"head_64", 0.8, 0.4},
    {"head_128", 1, 0.3},
    {"head_192", 0.9, 0.4},
    {"head_256", 0.9, 0.4},
    {"head_512", 0.6, 0.5},
};

static int
size_class(double head_dim)
{
    return head_dim <= 80 ? 0 : head_dim <= 160 ? 1 : head_dim <= 208 ? 2 : head_dim <= 320 ? 3 : 4;
}

/* What a prompt's attention is made of. */
struct prompt {
    double heads, kv_elems, q_elems; /* per token: elements of keys and values, of query and out */
    double dims, window;             /* key plus value size of a head */
    double efficiency;
};

static struct spice_kernel_time
prompt_time(const double *c, const struct spice_machine *chip, enum spice_format format,
            const struct prompt *p, double sequences, double n)
{
    double rate = (format == SPICE_FMT_FP8 ? chip->flop_rate : chip->flop_rate16) * c[P_COMPUTE] *
                  p->efficiency;
    double blocks = ceil(n / 128), reach = p->window > 0 ? ceil(p->window / 128) + 1 : blocks;
    double tiles = spice_causal_pairs(blocks, reach), longest = fmin(blocks, reach);
    double tile = 2 * p->dims * 128 * 128 / (rate / chip->cores) + c[P_TILE] / 16;
    double work = sequences * p->heads * tiles / chip->cores;
    double idle = fmin(1, sequences * p->heads * blocks / chip->cores);
    double compute = (fmax(work, longest * idle) + c[P_TAIL] * longest * (1 - 0.5 * idle)) * tile;
    double bytes =
        sequences * n * (p->q_elems * 2 + p->kv_elems * (format == SPICE_FMT_BF16 ? 2 : 1));
    double memory = bytes / (chip->bandwidth * c[P_MEMORY]);
    double fill = fmin(1, n / 128);
    struct spice_kernel_time t = {.time = c[P_FLOOR] + c[P_SEQUENCE] * sequences +
                                          spice_soft_max(compute, memory)};

    /* further pairs over a prefix: full tiles at the same rate, short query blocks wasted */
    t.per_pair = 2 * p->dims * p->heads / rate / fill;
    return t;
}

static struct spice_kernel_time
prefill_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
             double sequences, double n)
{
    double heads = shape->dim[0], kv = shape->dim[1], size = shape->dim[2];
    struct prompt p = {.heads = heads,
                       .kv_elems = 2 * kv * size,
                       .q_elems = 2 * heads * size,
                       .dims = 2 * size,
                       .window = shape->dim[3],
                       .efficiency = c[P_BY_SIZE + size_class(size)]};

    if (p.window > 0 && n > p.window)
        p.efficiency *= c[P_WINDOWED];
    return prompt_time(c, chip, shape->format, &p, sequences, n);
}

static void
prefill_coordinates(const struct spice_machine *chip, const struct spice_shape *shape,
                    double sequences, double n, double *x)
{
    double heads = shape->dim[0], kv = shape->dim[1], size = shape->dim[2], w = shape->dim[3];
    double blocks = sequences * heads * ceil(n / 128) / chip->cores;

    x[0] = 0.1 * log2(n);
    x[1] = 0.05 * log2(sequences);
    x[2] = 0.05 * log2(heads);
    x[3] = 0.05 * log2(heads / kv);
    x[4] = 0.4 * size_class(size);
    x[5] = w > 0 ? 0.3 + 0.05 * fmax(-4, log2(fmin(1, w / n))) : 0;
    x[6] = 0.1 * fmin(fmax(log2(blocks), -6), 4);
    x[7] = 0.3 * (n < 1.5);
}

const struct spice_kernel_physics *
spice_physics_attention_prefill(void)
{
    static const struct spice_kernel_physics row = {N_PREFILL, prefill_constants, prefill_time, 8,
                                                    prefill_coordinates};

    return &row;
}

/* Keys of 192 and values of 128, as DeepSeek's; no head classes, no window. */
static const struct spice_constant mla_prefill_constants[P_WINDOWED] = {
    {"floor_s", 12e-6, 0.8}, {"compute_efficiency", 0.6, 0.5}, {"memory_efficiency", 0.6, 0.5},
    {"tail", 0.7, 0.7},      {"sequence_s", 0.1e-6, 1.5},      {"tile_s", 0.3e-6, 1},
};

static struct spice_kernel_time
mla_prefill_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
                 double sequences, double n)
{
    double heads = shape->dim[0];
    struct prompt p = {.heads = heads,
                       .kv_elems = heads * 320,
                       .q_elems = heads * 320,
                       .dims = 320,
                       .efficiency = 1};

    return prompt_time(c, chip, shape->format, &p, sequences, n);
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
    static const struct spice_kernel_physics row = {P_WINDOWED, mla_prefill_constants,
                                                    mla_prefill_time, 4, mla_prefill_coordinates};

    return &row;
}

enum {
    D_FLOOR,
    D_MEMORY,
    D_COMPUTE,
    D_SATURATION,
    D_LATENCY,
    D_SLICE,
    D_CACHED,
    D_PAD,
    D_SEQUENCE,
    D_WINDOWED,
    D_BY_SIZE,
    N_DECODE = D_BY_SIZE + 5
};

static const struct spice_constant decode_constants[N_DECODE] = {
    {"floor_s", 5e-6, 0.8},       {"memory_efficiency", 0.8, 0.3}, {"compute_efficiency", 0.4, 0.7},
    {"saturation", 0.3, 1},       {"latency_s_per_kv", 3e-9, 1.2}, {"slice_s", 2e-6, 1},
    {"cached_speedup", 1.5, 0.7}, {"padding_heads", 8, 1},         {"sequence_s", 5e-9, 1.5},
    {"windowed", 0.8, 0.5},       {"head_64", 0.8, 0.4},           {"head_128", 1, 0.2},
    {"head_192", 0.9, 0.4},       {"head_256", 0.9, 0.4},          {"head_512", 0.7, 0.5},
};

/* What one decode step's attention streams. */
struct stream {
    double groups, heads;     /* heads of keys, and of queries that share each */
    double kv_bytes, q_bytes; /* per KV token of a group; per sequence */
    double dims;
    double efficiency;
};

static struct spice_kernel_time
stream_time(const double *c, const struct spice_machine *chip, enum spice_format format,
            const struct stream *s, double sequences, double kv)
{
    double parts = sequences * s->groups, slices = 1;
    double bytes = parts * kv * s->kv_bytes, warm = bytes / chip->cache;
    double bandwidth =
        chip->bandwidth * c[D_MEMORY] * s->efficiency * (1 + (c[D_CACHED] - 1) / (1 + warm * warm));
    double flop = 2 * s->dims * parts * kv * fmax(s->heads, c[D_PAD]);
    double rate = (format == SPICE_FMT_FP8 ? chip->flop_rate : chip->flop_rate16) * c[D_COMPUTE] *
                  s->efficiency;

    slices = fmax(1, fmin(2 * chip->cores / parts, kv / 128));
    double active = fmin(1, parts * slices / chip->cores);
    double memory =
        (bytes / bandwidth) * (active + c[D_SATURATION]) / (active * (1 + c[D_SATURATION]));
    double compute = flop / rate / active + c[D_LATENCY] * kv / slices;
    double t = c[D_FLOOR] + spice_soft_max(memory, compute) + c[D_SEQUENCE] * sequences +
               sequences * s->q_bytes / (chip->bandwidth * c[D_MEMORY]) +
               c[D_SLICE] * (1 - 1 / slices);

    return (struct spice_kernel_time){t, 0};
}

static struct spice_kernel_time
decode_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
            double sequences, double kv)
{
    double heads = shape->dim[0], groups = shape->dim[1], size = shape->dim[2];
    double window = shape->dim[3], cached = shape->format == SPICE_FMT_BF16 ? 2 : 1;
    struct stream s = {.groups = groups,
                       .heads = heads / groups,
                       .kv_bytes = 2 * size * cached,
                       .q_bytes = 4 * heads * size,
                       .dims = 2 * size,
                       .efficiency = c[D_BY_SIZE + size_class(size)]};

    if (window > 0 && kv > window) {
        kv = window;
        s.efficiency *= c[D_WINDOWED];
    }
    return stream_time(c, chip, shape->format, &s, sequences, kv);
}

static void
decode_coordinates(const struct spice_machine *chip, const struct spice_shape *shape,
                   double sequences, double kv, double *x)
{
    double heads = shape->dim[0], groups = shape->dim[1], size = shape->dim[2];
    double window = shape->dim[3], seen = window > 0 ? fmin(kv, window) : kv;
    double parts = sequences * groups / chip->cores;

    x[0] = 0.07 * log2(seen);
    x[1] = 0.07 * log2(sequences);
    x[2] = 0.05 * log2(groups);
    x[3] = 0.07 * log2(heads / groups);
    x[4] = 0.3 * size_class(size);
    x[5] = window > 0 ? 0.2 : 0;
    x[6] = 0.07 * fmin(fmax(log2(parts), -6), 4);
    x[7] = window > 0 && kv > window ? 0.2 : 0;
}

const struct spice_kernel_physics *
spice_physics_attention_decode(void)
{
    static const struct spice_kernel_physics row = {N_DECODE, decode_constants, decode_time, 8,
                                                    decode_coordinates};

    return &row;
}

/* One latent of 512 with 64 rotary elements for all heads. */
static const struct spice_constant mla_decode_constants[D_WINDOWED] = {
    {"floor_s", 8e-6, 0.8},       {"memory_efficiency", 0.7, 0.3}, {"compute_efficiency", 0.5, 0.7},
    {"saturation", 0.3, 1},       {"latency_s_per_kv", 5e-9, 1.2}, {"slice_s", 3e-6, 1},
    {"cached_speedup", 1.5, 0.7}, {"padding_heads", 32, 1},        {"sequence_s", 20e-9, 1.5},
};

static struct spice_kernel_time
mla_decode_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
                double sequences, double kv)
{
    double heads = shape->dim[0], cached = shape->format == SPICE_FMT_BF16 ? 2 : 1;
    struct stream s = {.groups = 1,
                       .heads = heads,
                       .kv_bytes = 576 * cached,
                       .q_bytes = 2 * heads * (576 + 512),
                       .dims = 576 + 512,
                       .efficiency = 1};

    return stream_time(c, chip, shape->format, &s, sequences, kv);
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
    static const struct spice_kernel_physics row = {D_WINDOWED, mla_decode_constants,
                                                    mla_decode_time, 4, mla_decode_coordinates};

    return &row;
}
