/* physics_stream.c - kernels that stream: norms and element-wise operators,
 * and linear attention with its state per sequence. */
#include <math.h>
#include <stddef.h>

#include "core/cost/physics_rows.h"

enum { FLOOR, MEMORY, RATE, N_POINTWISE = RATE, N_STATE = RATE + 1 };

static const struct spice_constant constants[N_STATE] = {
    {"floor_s", 2.2e-6, 0.5},
    {"memory_efficiency", 0.75, 0.3},
    {"compute_efficiency", 0.1, 1},
};

/* dims: bytes of a row. */
static struct spice_kernel_time
pointwise_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
               double rows, double b)
{
    double t = rows * shape->dim[0] / (chip->bandwidth * c[MEMORY]);

    (void)b;
    return (struct spice_kernel_time){c[FLOOR] + t, 0};
}

static void
pointwise_coordinates(const struct spice_machine *chip, const struct spice_shape *shape,
                      double rows, double b, double *x)
{
    (void)b;
    x[0] = 0.1 * log2(1 + rows * shape->dim[0] / chip->cache);
}

const struct spice_kernel_physics *
spice_physics_pointwise(void)
{
    static const struct spice_kernel_physics row = {
        N_POINTWISE, constants, pointwise_time, 1, pointwise_coordinates, NULL};

    return &row;
}

/* Heads of values, the size of one's state, and elements that pass per token. */
struct state {
    double state, token;
};

static struct state
state_of(const struct spice_shape *shape)
{
    double k = shape->dim[0] * shape->dim[1], v = shape->dim[2] * shape->dim[3];

    return (struct state){shape->dim[2] * shape->dim[1] * shape->dim[3], 2 * k + 2 * v};
}

/* Chunks of 64 tokens: products within a chunk and with the state. */
static struct spice_kernel_time
state_prefill_time(const double *c, const struct spice_machine *chip,
                   const struct spice_shape *shape, double sequences, double n)
{
    struct state s = state_of(shape);
    double tokens = sequences * n, heads = sequences * shape->dim[2];
    double chunks = ceil(n / 64), active = fmin(1, heads * chunks / chip->cores);
    double bytes = 4 * s.token * tokens + 8 * s.state * sequences * fmin(1, n / 64) +
                   4 * s.state * sequences * chunks;
    double flop = 6 * s.state * tokens + 4 * 64 * (s.token / 2) * tokens;
    double compute = flop / (chip->flop_rate16 * c[RATE] * active);
    double memory = bytes / (chip->bandwidth * c[MEMORY] * active);

    return (struct spice_kernel_time){3 * c[FLOOR] + compute + memory, 0};
}

static struct spice_kernel_time
state_decode_time(const double *c, const struct spice_machine *chip,
                  const struct spice_shape *shape, double sequences, double kv)
{
    struct state s = state_of(shape);
    double bytes = sequences * (8 * s.state + 4 * s.token);
    double active = fmin(1, sequences * shape->dim[2] * 4 / chip->cores);

    (void)kv;
    return (struct spice_kernel_time){2 * c[FLOOR] + bytes / (chip->bandwidth * c[MEMORY] * active),
                                      0};
}

static void
state_coordinates(const struct spice_machine *chip, const struct spice_shape *shape,
                  double sequences, double n, double *x)
{
    (void)chip;
    x[0] = 0.1 * log2(sequences);
    x[1] = 0.1 * log2(n);
    x[2] = 0.1 * log2(shape->dim[2]);
}

const struct spice_kernel_physics *
spice_physics_state_prefill(void)
{
    static const struct spice_kernel_physics row = {N_STATE, constants,         state_prefill_time,
                                                    3,       state_coordinates, NULL};

    return &row;
}

const struct spice_kernel_physics *
spice_physics_state_decode(void)
{
    static const struct spice_kernel_physics row = {
        N_POINTWISE, constants, state_decode_time, 3, state_coordinates, NULL};

    return &row;
}
