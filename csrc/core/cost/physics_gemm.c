/* physics_gemm.c - C[m,n] = A[m,k] W[n,k]: tiles in waves over the cores.
 *
 * A kernel cuts C into tiles, and where there are few of them k into slices
 * that a second pass adds up; libraries pick the fastest cut, and so does
 * this. A wave takes its tiles' products at the tile's efficiency plus a
 * latency per element of k; memory is as fast as the cores in flight can ask.
 * Engines choose kernels by ranges of m, hence constants by range.
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
    INTENSITY,
    COMPUTE_BY_M,
    LATENCY_BY_M = COMPUTE_BY_M + 5,
    N_CONSTANTS = LATENCY_BY_M + 5
};

static const struct spice_constant constants[N_CONSTANTS] = {
    {"floor_s", 3e-6, 0.7},           {"compute_efficiency", 0.8, 0.3},
    {"memory_efficiency", 0.85, 0.3}, {"latency_s_per_k", 0.1e-9, 1.5},
    {"saturation", 0.15, 1},          {"slice_s", 3e-6, 1.2},
    {"single_row_s", 0.3e-6, 2},      {"cached_speedup", 1.5, 0.7},
    {"cache_reach", 0.3, 1},          {"intensity", 0.25, 1},
    {"compute_m16", 1, 0.4},          {"compute_m64", 1, 0.4},
    {"compute_m128", 1, 0.4},         {"compute_m256", 1, 0.4},
    {"compute_large", 1, 0.4},        {"latency_m16", 1, 0.7},
    {"latency_m64", 1, 0.7},          {"latency_m128", 1, 0.7},
    {"latency_m256", 1, 0.7},         {"latency_large", 1, 0.7},
};

static int
m_range(double m)
{
    return m <= 16 ? 0 : m <= 64 ? 1 : m <= 128 ? 2 : m <= 256 ? 3 : 4;
}

static const double tiles[][2] = {{64, 64},  {64, 128},  {128, 64}, {128, 128},
                                  {64, 256}, {128, 256}, {256, 128}};

static struct spice_kernel_time
time_of(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
        double m, double b)
{
    double n = shape->dim[0], k = shape->dim[1], best = INFINITY;
    double traffic = n * k * spice_format_weight_bytes(shape->format) + 2 * m * (n + k);
    double warm = traffic / (chip->cache * c[REACH]);
    double bandwidth = chip->bandwidth * c[MEMORY] * (1 + (c[CACHED] - 1) / (1 + warm * warm));
    double core_rate = chip->flop_rate / chip->cores * c[COMPUTE] * c[COMPUTE_BY_M + m_range(m)];
    double latency = c[LATENCY] * c[LATENCY_BY_M + m_range(m)], q = c[INTENSITY];

    (void)b;
    for (int i = 0; i < (int)(sizeof tiles / sizeof *tiles); i++) {
        double bm = tiles[i][0], bn = tiles[i][1], intensity = bm * bn / (bm + bn) / 64;
        double rate = core_rate * intensity / (intensity + q) * (1 + q);
        double per_k = 2 * bm * bn / rate + latency;

        for (int slices = 1; slices <= 8; slices *= 2) {
            double work = ceil(m / bm) * ceil(n / bn) * slices / chip->cores;
            double compute = ceil(work) * k / slices * per_k;
            double active = work < 1 ? work : 1;
            double memory =
                traffic / bandwidth * (active + c[SATURATION]) / (active * (1 + c[SATURATION]));
            double t = spice_soft_max(compute, memory);

            if (slices > 1)
                t += c[SLICE] * (1 + slices * m * n * 8e5 / chip->bandwidth);
            best = t < best ? t : best;
        }
    }
    return (struct spice_kernel_time){c[FLOOR] + best + (m < 1.5 ? c[SINGLE_ROW] : 0), 0};
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
    static const struct spice_kernel_physics row = {N_CONSTANTS, constants, time_of, 12,
                                                    coordinates};

    return &row;
}
