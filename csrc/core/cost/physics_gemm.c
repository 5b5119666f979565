/* physics_gemm.c - C[m,n] = A[m,k] W[n,k]: tiles in waves over the cores.
 *
 * A kernel cuts C into tiles, and where there are few of them k into slices
 * that a second pass adds up; libraries pick a cut by a table (tiling.h) or the
 * fastest, among kinds of tiles that a library is good at or not. A wave takes
 * its tiles' products at the tile's efficiency, a latency per element of k and
 * an epilogue; memory is as fast as the cores in flight can ask, and what calls
 * find in the cache as fast as the cores can take it. Operands that the cache
 * cannot hold are read again by later waves, and rates fall where a kernel runs
 * for so long that the chip lowers its clock. Engines choose kernels by ranges of
 * m, hence constants by range. Activations that the format narrows are quantised
 * by a kernel before.
 */
#include <math.h>

#include "core/cost/physics_rows.h"

enum {
    FLOOR,
    COMPUTE,
    MEMORY,
    LATENCY,
    SATURATION,
    SLICE,
    SINGLE_ROW,
    CACHED,
    REACH,
    EDGE,
    INTENSITY,
    QUANTISE,
    THROTTLE,
    SUSTAINED,
    EPILOGUE,
    PADDING,
    ROUNDING,
    BEYOND,
    PANEL,
    COMPUTE_BY_M,
    LATENCY_BY_M = COMPUTE_BY_M + 5,
    SMALL_TILES = LATENCY_BY_M + 5,
    WIDE_TILES,
    TALL_TILES,
    N_CONSTANTS
};

static const struct spice_constant constants[N_CONSTANTS] = {
    {"floor_s", 3e-6, 0.7},
    {"compute_efficiency", 0.8, 0.3},
    {"memory_efficiency", 0.85, 0.3},
    {"latency_s_per_k", 0.1e-9, 1.5},
    {"saturation", 0.15, 1},
    {"slice_s", 3e-6, 1.2},
    {"single_row_s", 0.3e-6, 2},
    {"cached_Bps_per_core", 20e9, 0.7},
    {"cache_reach", 1.05, 0.4},
    {"cache_edge", 16, 1},
    {"intensity", 0.25, 1},
    {"quantise", 0.5, 1},
    {"throttle", 0.03, 1.5},
    {"sustained_s", 500e-6, 1.2},
    {"epilogue_s", 0.2e-6, 1.2},
    {"row_padding", 0.1, 1.2},
    {"row_rounding", 1, 1},
    {"beyond", 1, 1},
    {"panel", 4, 1.5},
    {"compute_m16", 1, 0.4},
    {"compute_m64", 1, 0.4},
    {"compute_m128", 1, 0.4},
    {"compute_m256", 1, 0.4},
    {"compute_large", 1, 0.4},
    {"latency_m16", 1, 0.7},
    {"latency_m64", 1, 0.7},
    {"latency_m128", 1, 0.7},
    {"latency_m256", 1, 0.7},
    {"latency_large", 1, 0.7},
    {"small_tiles", 1, 1},
    {"wide_tiles", 1, 1},
    {"tall_tiles", 1, 1},
};

/* Chips of a family: clocks, power to spare for them, and memories of other kinds. */
static const double among[N_CONSTANTS] = {
    [FLOOR] = 0.1, [COMPUTE] = 0.15, [MEMORY] = 0.15, [THROTTLE] = 1};

static int
m_range(double m)
{
    return m <= 16 ? 0 : m <= 64 ? 1 : m <= 128 ? 2 : m <= 256 ? 3 : 4;
}

/* Relative rate of a kind of tiles: a library may lack it, or have it better made than others. */
static double
tile_quality(const double *c, double bm, double bn)
{
    return bn > 128              ? c[WIDE_TILES]
           : bm > 128            ? c[TALL_TILES]
           : bm * bn < 128 * 128 ? c[SMALL_TILES]
                                 : 1;
}

/* How much faster than from memory bytes come that calls find in the cache, of so many that calls
 * touch before they touch the same again: most caches forget all of them once they do not fit. */
static double
cache_speedup(const double *c, const struct spice_machine *chip, double touched)
{
    double filled = touched / (chip->cache * c[REACH]);

    return 1 + c[CACHED] * chip->cores / chip->bandwidth / (1 + pow(filled, c[EDGE]));
}

/* Bytes that a benchmark's calls touch before they touch the same again. */
static double
footprint(const struct spice_machine *chip, double weights, double inputs, double outputs)
{
    const struct spice_turns *turns = &chip->turns;
    double copies = fmin(turns->most, fmax(turns->least, ceil(chip->cache / weights)));

    return turns->most > 0 ? copies * weights + turns->inputs * inputs + outputs : (double)INFINITY;
}

static double
quantise(const double *c, const struct spice_machine *chip, double act, double elements)
{
    double bytes = (2 + act) * elements;

    return act < 2 ? bytes / chip->bandwidth * (c[QUANTISE] + 1 / cache_speedup(c, chip, bytes))
                   : 0;
}

/* Tiles that C has; fewer rows of them where a library may have heights that fit better. */
static double
count_tiles(const double *c, bool decided, const struct spice_tile *tile, double m, double n)
{
    double rows = fmax(1, m / tile->rows), rounding = decided ? 1 : c[ROUNDING];

    return (rows + rounding * (ceil(rows) - rows)) * ceil(n / tile->columns);
}

/* Share of bytes that the cache has lost by the time they are read again. */
static double
lost(const double *c, const struct spice_machine *chip, double bytes)
{
    return 1 / (1 + pow(chip->cache * c[REACH] / bytes, 4));
}

/* Bytes that are read again, where the cache cannot hold them: waves go down the rows of as many
 * columns of tiles as they fill, or as a library goes down together, and take the inputs anew for
 * every such panel, a panel's weights for every wave of it. */
static double
read_again(const double *c, const struct spice_machine *chip, const struct spice_tile *tile,
           double m, double n, double inputs, double weights)
{
    double rows = fmax(1, m / tile->rows), columns = fmax(1, n / tile->columns);
    double together = fmin(fmax(c[PANEL], chip->cores / rows), columns);
    double waves = rows * together / chip->cores;

    return inputs * (columns / together - 1) * lost(c, chip, inputs) +
           weights * fmax(waves - 1, 0) * lost(c, chip, weights / columns * together);
}

/* Tiles that whole clusters start besides, beyond the edges of C; measurements say that they take
 * longer than others. */
static double
count_beyond(const struct spice_tile *tile, double m, double n)
{
    double rows = ceil(m / tile->rows), columns = ceil(n / tile->columns);

    return ceil(rows / tile->rows_together) * tile->rows_together *
               ceil(columns / tile->columns_together) * tile->columns_together -
           rows * columns;
}

/* Share of rows that clusters of two tiles add to m, where no table tells. */
static double
padding(double m)
{
    return m > 128 ? ceil(m / 256) * 256 / m - 1 : m > 64 ? 128 / m - 1 : 0;
}

/* What products take with a clock that falls. */
static double
slowed(const double *c, double compute)
{
    return compute * (1 + c[THROTTLE] * compute / (compute + c[SUSTAINED]));
}

static struct spice_kernel_time
time_of(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
        double m, double b)
{
    double n = shape->dim[0], k = shape->dim[1], best = INFINITY;
    double act = spice_format_act_bytes(shape->format);
    double weight = spice_format_weight_bytes(shape->format);
    double traffic = n * k * weight + 2 * m * n + act * m * k;
    struct spice_tiles cuts = spice_tiling_tiles(chip->tiling, m, n, k);
    bool decided = spice_tiling_decides(chip->tiling);
    double touched = footprint(chip, n * k * weight, m * k * act, 2 * m * n);
    double speedup = cache_speedup(c, chip, touched);
    double bandwidth = chip->bandwidth * c[MEMORY];
    double core_rate = chip->flop_rate / chip->cores * c[COMPUTE] * c[COMPUTE_BY_M + m_range(m)] /
                       (1 + (decided ? 0 : c[PADDING] * padding(m)));
    double latency = c[LATENCY] * c[LATENCY_BY_M + m_range(m)], q = c[INTENSITY];

    (void)b;
    for (int i = 0; i < cuts.n; i++) {
        double bm = cuts.list[i].rows, bn = cuts.list[i].columns;
        double intensity = bm * bn / (bm + bn) / 64;
        double rate = core_rate * tile_quality(c, bm, bn) * intensity / (intensity + q) * (1 + q);
        double per_k = 2 * bm * bn / rate + latency;
        double epilogue = c[EPILOGUE] * bm * bn / (128 * 128);
        double n_tiles = count_tiles(c, decided, &cuts.list[i], m, n);
        double again = read_again(c, chip, &cuts.list[i], m, n, act * m * k, weight * n * k);
        double beyond = decided ? c[BEYOND] * count_beyond(&cuts.list[i], m, n) : 0;

        for (int slices = 1; slices <= cuts.most_slices; slices *= 2) {
            double waves = ceil((n_tiles + beyond) * slices / chip->cores);
            double active = fmin(n_tiles * slices / chip->cores, 1);
            double compute = slowed(c, waves * (k / slices * per_k + epilogue));
            double memory = (traffic + again) / bandwidth * (1 / speedup + c[SATURATION] / active) /
                            (1 + c[SATURATION]);
            double t = spice_soft_max(compute, memory);

            if (slices > 1)
                t += c[SLICE] * (1 + slices * m * n * 8e5 / chip->bandwidth);
            best = fmin(best, t);
        }
    }
    best += c[FLOOR] + quantise(c, chip, act, m * k) + (m < 1.5 ? c[SINGLE_ROW] : 0);
    return (struct spice_kernel_time){best, 0};
}

/* Weights from a search on the pooled cross-validated error. */
static void
coordinates(const struct spice_machine *chip, const struct spice_shape *shape, double m, double b,
            double *x)
{
    double n = shape->dim[0], k = shape->dim[1];
    double work = ceil(m / 128) * ceil(n / 128) / chip->cores;
    double wide = ceil(m / 128) * ceil(n / 256) / chip->cores;
    double padded = m > 64 ? log2(ceil(m / 128) * 128 / m) : 0;

    (void)b;
    x[0] = 0.031 * log2(m);
    x[1] = 0.067 * log2(n);
    x[2] = 0.079 * log2(k);
    x[3] = 0.057 * (m < 1.5);
    x[4] = 0.048 * (m > 16);
    x[5] = 0.037 * (m > 64);
    x[6] = 0.024 * (m > 128);
    x[7] = 0.11 * (m > 256);
    x[8] = 0.056 * fmin(fmax(log2(work), -6), 4);
    x[9] = 0.033 * (work > 8 ? 0 : fmin(log2(ceil(work) / work), 3));
    x[10] = 0.165 * (wide > 8 ? 0 : fmin(log2(ceil(wide) / wide), 3));
    x[11] = 0.165 * fmin(padded, 1);
}

const struct spice_kernel_physics *
spice_physics_gemm(void)
{
    static const struct spice_kernel_physics row = {N_CONSTANTS, constants,   time_of,
                                                    12,          coordinates, among};

    return &row;
}
