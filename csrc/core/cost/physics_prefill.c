/* physics_prefill.c - attention over a prompt, with grouped or latent heads.
 *
 * Blocks of queries of a head walk the keys before them in tiles of 128; blocks
 * lie over the cores, and the longest of them ends last. Head sizes run
 * different kernels; wide heads have smaller blocks, to fit a core's memory.
 */
#include <math.h>
#include <stddef.h>

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
    P_BLOCK,
    P_WARM,
    P_OVERLAP,
    P_EXP,
    N_MLA_PREFILL,
    P_SINGLE = N_MLA_PREFILL,
    P_SKIPPED,
    P_BY_SIZE, /* there by head size: 64, 192, 256, 512 against 128 */
    P_FLOOR_BY_SIZE = P_BY_SIZE + 4,
    P_WINDOWED = P_FLOOR_BY_SIZE + 4,
    N_PREFILL = P_WINDOWED + 4
};

static const struct spice_constant prefill_constants[N_PREFILL] = {
    {"floor_s", 10e-6, 0.8},
    {"compute_efficiency", 0.6, 0.3},
    {"memory_efficiency", 0.7, 0.2},
    {"tail", 0.7, 0.7},
    {"sequence_s", 20e-9, 1.5},
    {"packing", 0.2, 3},
    {"cache_passes", 1, 0.8},
    {"small_tile", 0.5, 0.7},
    {"block", 0.4, 1},
    {"warm_speedup", 1.5, 0.7},
    {"overlap", 2, 0.3},
    {"exp_efficiency", 0.8, 0.2},
    {"single_packing", 1, 3},
    {"skipped_tile", 0.02, 2},
    {"head_64", 0.8, 0.4},
    {"head_192", 0.9, 0.4},
    {"head_256", 0.9, 0.4},
    {"head_512", 0.6, 0.6},
    {"floor_64", 1, 0.4},
    {"floor_192", 1, 0.4},
    {"floor_256", 1, 0.4},
    {"floor_512", 1, 0.5},
    {"windowed_64", 0.9, 0.5},
    {"windowed_128", 0.9, 0.5},
    {"windowed_192", 0.9, 0.5},
    {"windowed_256", 0.9, 0.5},
};

/* What a prompt's attention is made of. */
struct prompt {
    double groups, heads;     /* heads of keys and values, and of queries that share each */
    double kv_elems, q_elems; /* per token: of keys and values; of query and out */
    double dims;              /* key plus value size of a head */
    double rows;              /* queries of a block */
    double packing;           /* odds that a block has all heads that share keys */
    double window, skipped;   /* tokens; cost of a tile outside that, in tiles */
    double efficiency, floor_s;
};

/* How blocks of one kind lie over one head of keys. */
struct blocks {
    double n, tiles, longest; /* tiles of all, and of the longest walk */
    double filled;            /* share of a tile's work that its rows take */
};

/* Share of a tile's work that n rows or columns take: whole from `rows` on. */
static double
filled(double n, double rows, double least)
{
    return fmin(1, fmax(least, n / rows));
}

/* Blocks over n tokens of one sequence with so many heads' queries per position. */
static struct blocks
blocks_of(const struct prompt *p, double n, double heads, double small)
{
    double positions = p->rows / heads, reach = p->window > 0 ? p->window + positions : n;
    struct blocks b = {.n = ceil(n * heads / p->rows),
                       .longest = ceil(fmin(n, reach) / 128),
                       .filled = filled(n * heads, p->rows, small)};

    b.tiles = b.n * fmax(1, (n + fmin(positions, n)) / 256);
    if (n > reach) {
        double rising = reach / n; /* share of the blocks that see less than the window */
        double band = b.n * fmax(1, (1 - 0.5 * rising) * reach / 128 + 0.5);

        b.longest += p->skipped * (ceil(n / 128) - b.longest);
        b.tiles = band + p->skipped * fmax(0, b.tiles - band);
    }
    return b;
}

/* The time of two limits that overlap: their sum at 1, the greater one far above. */
static double
overlapped(double x, double y, double overlap)
{
    return pow(pow(x, overlap) + pow(y, overlap), 1 / overlap);
}

/* A tile's products, and its softmax beside them: an exponential per score. */
static double
tile_time(const double *c, const struct spice_machine *chip, const struct prompt *p, double rate)
{
    double scores = p->rows * 128, products = 2 * p->dims * scores / (rate / chip->cores);

    if (!(chip->exp_rate > 0))
        return products;
    return spice_soft_max(products, scores / (chip->exp_rate * c[P_EXP] / chip->cores));
}

static struct spice_kernel_time
prompt_time(const double *c, const struct spice_machine *chip, enum spice_format format,
            const struct prompt *p, double sequences, double n)
{
    double rate = (format == SPICE_FMT_FP8 ? chip->flop_rate : chip->flop_rate16) * c[P_COMPUTE] *
                  p->efficiency;
    double packed = p->packing / (1 + p->packing), apart = 1 - packed;
    struct blocks together = blocks_of(p, n, p->heads, c[P_SMALL]);
    struct blocks alone = blocks_of(p, n, 1, c[P_SMALL]);
    double each = sequences * p->groups / chip->cores; /* heads of keys per core */
    double tiles = each * (packed * together.tiles * together.filled +
                           apart * p->heads * alone.tiles * alone.filled);
    double blocks = each * (packed * together.n + apart * p->heads * alone.n);
    double longest = packed * together.longest + apart * alone.longest;
    double tile = tile_time(c, chip, p, rate);
    double compute = (tiles + c[P_BLOCK] * blocks + c[P_TAIL] * longest) * tile * alone.filled;
    double bytes = 2 * sequences * n * (p->q_elems + p->kv_elems * c[P_CACHE]);
    double warm = bytes / chip->cache * bytes / chip->cache;
    double bandwidth = chip->bandwidth * c[P_MEMORY] * (1 + (c[P_WARM] - 1) / (1 + warm * warm));
    struct spice_kernel_time t = {.time = p->floor_s + c[P_SEQUENCE] * sequences +
                                          overlapped(compute, bytes / bandwidth, c[P_OVERLAP])};

    /* over a prefix all blocks walk further tiles, cut into slices where cores idle */
    t.per_pair = (each * (packed * together.n * together.filled +
                          apart * p->heads * alone.n * alone.filled) +
                  c[P_TAIL] * fmin(1, blocks)) *
                 tile / (128 * sequences * n);
    return t;
}

/* A factor of a head size against 128. */
static double
by_size(const double *factors, int class)
{
    return class == 1 ? 1 : factors[class > 1 ? class - 1 : class];
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
                       .rows = class < 2   ? 128
                               : class < 4 ? 64
                                           : 32,
                       .packing = c[P_PACKING],
                       .window = shape->dim[3],
                       .efficiency = by_size(c + P_BY_SIZE, class),
                       .floor_s = c[P_FLOOR] * by_size(c + P_FLOOR_BY_SIZE, class)};

    if (p.window > 0) { /* skipping a tile takes the same time for all sizes */
        p.efficiency *= c[P_WINDOWED + (class < 4 ? class : 3)];
        p.skipped = fmin(1, c[P_SKIPPED] * p.efficiency * 128 / p.rows * 128 / size);
    } else if (n < 1.5) /* some engines then have heads stand in for queries */
        p.packing *= c[P_SINGLE];
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

/* Chips of a family, see physics_gemm.c. */
static const double among[N_PREFILL] = {[P_FLOOR] = 0.1, [P_COMPUTE] = 0.15, [P_MEMORY] = 0.1};

const struct spice_kernel_physics *
spice_physics_attention_prefill(void)
{
    static const struct spice_kernel_physics row = {N_PREFILL, prefill_constants,   prefill_time,
                                                    8,         prefill_coordinates, among};

    return &row;
}

/* Keys of 192 and values of 128, as DeepSeek's; no head classes, no window.
 * Some engines leave the latent as it is, one wide key for all heads: `packing`
 * says how much of that form there is. */
static const struct spice_constant mla_prefill_constants[N_MLA_PREFILL] = {
    {"floor_s", 12e-6, 0.8},
    {"compute_efficiency", 0.6, 0.3},
    {"memory_efficiency", 0.6, 0.3},
    {"tail", 0.7, 0.7},
    {"sequence_s", 0.1e-6, 1.5},
    {"packing", 0.2, 2},
    {"cache_passes", 1, 0.8},
    {"small_tile", 0.5, 0.7},
    {"block", 0.4, 1},
    {"warm_speedup", 1.5, 0.7},
    {"overlap", 2, 0.3},
    {"exp_efficiency", 0.8, 0.2},
};

static struct spice_kernel_time
mla_prefill_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
                 double sequences, double n)
{
    double heads = shape->dim[0], packed = c[P_PACKING] / (1 + c[P_PACKING]);
    double latent = shape->variant == SPICE_LATENT_WHOLE ? 1 : packed;
    struct prompt expanded = {.groups = heads,
                              .heads = 1,
                              /* The latent joins the cache, too. */
                              .kv_elems = heads * 320 + 2 * SPICE_LATENT,
                              .q_elems = heads * 320,
                              .dims = 320,
                              .rows = 128,
                              .efficiency = 1,
                              .floor_s = c[P_FLOOR]};
    struct prompt wide = {.groups = 1,
                          .heads = heads,
                          .kv_elems = SPICE_LATENT,
                          .q_elems = heads * 1088,
                          .dims = 1088,
                          .efficiency = 1,
                          .rows = 128,
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

static const double mla_among[N_MLA_PREFILL] = {
    [P_FLOOR] = 0.1, [P_COMPUTE] = 0.15, [P_MEMORY] = 0.1};

const struct spice_kernel_physics *
spice_physics_mla_prefill(void)
{
    static const struct spice_kernel_physics row = {N_MLA_PREFILL,           mla_prefill_constants,
                                                    mla_prefill_time,        4,
                                                    mla_prefill_coordinates, mla_among};

    return &row;
}
