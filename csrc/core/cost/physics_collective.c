/* physics_collective.c - collectives inside a node, and expert all-to-all.
 *
 * A collective costs a latency that grows with its ranks, and its volume over
 * the links, which ramp up with the message. Engines' own all-reduces go in one
 * shot while messages are short, every rank reading every other's whole message,
 * in two above, every rank reducing its part and reading the others', and leave
 * large messages to the library (vLLM's and SGLang's custom_all_reduce.py: above
 * 8 MB unless a chip has a limit of its own; TensorRT-LLM: a table of sizes).
 * Launched by the host, they wait for it, and copy their message besides.
 */
#include <math.h>
#include <stddef.h>

#include "core/cost/physics_rows.h"

enum { FLOOR, RANK, LINK, SPLIT, DOUBLING, RAMP, STEP, N_COLLECTIVE };

static const struct spice_constant constants[N_COLLECTIVE] = {
    {"floor_s", 8e-6, 0.8}, {"rank_s", 0.4e-6, 1.2}, {"link_efficiency", 0.7, 0.4},
    {"split", 1, 0.5},      {"doubling", 1, 0.4},    {"ramp_B", 1e6, 1.5},
    {"step_s", 4e-6, 1},
};

/* Share of their links that so many ranks reach against what two do: more than
 * two may have to go through the host, more than four through both its sockets;
 * a switch that adds up helps many. Of more than eight, which were not measured,
 * as of eight. */
static double
reach(double split, double doubling, double ranks)
{
    double doublings = log2(ranks) - 1;

    return pow(split, fmin(doublings, 1)) * pow(doubling, fmax(fmin(doublings - 1, 1), 0));
}

/* Bytes that cross a rank's link, in units of the message: ring or pairwise. */
static struct spice_kernel_time
volume_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
            double x, double factor)
{
    double ranks = shape->dim[0], bytes = x * shape->dim[1];
    double volume = factor * bytes * (ranks - 1) / ranks;
    double ramp = bytes / (bytes + c[RAMP]);
    double link = chip->link * c[LINK] * reach(c[SPLIT], c[DOUBLING], ranks);
    double t = c[FLOOR] + c[RANK] * (ranks - 2) + c[STEP] * ramp + volume / link;

    return (struct spice_kernel_time){t, 0};
}

static struct spice_kernel_time
once_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
          double x, double b)
{
    (void)b;
    return volume_time(c, chip, shape, x, 1);
}

static struct spice_kernel_time
twice_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
           double x, double b)
{
    (void)b;
    return volume_time(c, chip, shape, x, 2);
}

enum {
    A_FLOOR,
    A_RANK,
    A_SHARE,
    A_STEP,
    A_LIMIT,
    A_LIBRARY,
    A_LIBRARY_SHARE,
    A_SPLIT,
    A_DOUBLING,
    A_HOST,
    A_COPY,
    N_ALL_REDUCE
};

static const struct spice_constant all_reduce_constants[N_ALL_REDUCE] = {
    {"floor_s", 4e-6, 0.6},        {"rank_s", 0.15e-6, 1.5},
    {"share", 0.68, 0.4},          {"step_s", 3.5e-6, 0.8},
    {"limit_B", 8e6, 1.2},         {"library_s", 60e-6, 0.7},
    {"library_share", 0.75, 0.4},  {"split", 1, 0.5},
    {"doubling", 1, 0.4},          {"host_s", 30e-6, 0.6},
    {"copy_efficiency", 0.7, 0.6},
};

/* dims: num_gpus, bytes of an element, 1 where the host launches every call. */
static struct spice_kernel_time
all_reduce_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
                double x, double b)
{
    double ranks = shape->dim[0], bytes = x * shape->dim[1];
    double link = chip->link * reach(c[A_SPLIT], c[A_DOUBLING], ranks);
    double start = c[A_FLOOR] + c[A_RANK] * (ranks - 2), two = 2 * bytes * (ranks - 1) / ranks;
    double once = start + bytes * (ranks - 1) / (link * c[A_SHARE]);
    double twice = start + c[A_STEP] + two / (link * c[A_SHARE]);
    double library = c[A_LIBRARY] + two / (link * c[A_LIBRARY_SHARE]);
    double large = 1 / (1 + pow(c[A_LIMIT] / bytes, 4));
    double t = pow(fmin(once, twice), 1 - large) * pow(library, large);

    (void)b;
    if (shape->dim[2] > 0)
        t = spice_soft_max(c[A_HOST], t + 2 * bytes / (chip->bandwidth * c[A_COPY]));
    return (struct spice_kernel_time){t, 0};
}

static void
all_reduce_coordinates(const struct spice_machine *chip, const struct spice_shape *shape, double x,
                       double b, double *at)
{
    (void)chip;
    (void)b;
    at[0] = 0.08 * log2(1 + x * shape->dim[1]);
    at[1] = 0.25 * log2(shape->dim[0]);
    at[2] = 0.5 * shape->dim[2];
}

static void
coordinates(const struct spice_machine *chip, const struct spice_shape *shape, double x, double b,
            double *at)
{
    (void)chip;
    (void)b;
    at[0] = 0.08 * log2(1 + x * shape->dim[1]);
    at[1] = 0.25 * log2(shape->dim[0]);
}

const struct spice_kernel_physics *
spice_physics_all_reduce(void)
{
    static const struct spice_kernel_physics row = {
        N_ALL_REDUCE, all_reduce_constants, all_reduce_time, 3, all_reduce_coordinates, NULL};

    return &row;
}

const struct spice_kernel_physics *
spice_physics_nccl_all_reduce(void)
{
    static const struct spice_kernel_physics row = {N_COLLECTIVE, constants, twice_time, 2,
                                                    coordinates,  NULL};

    return &row;
}

const struct spice_kernel_physics *
spice_physics_all_gather(void)
{
    static const struct spice_kernel_physics row = {N_COLLECTIVE, constants, once_time, 2,
                                                    coordinates,  NULL};

    return &row;
}

const struct spice_kernel_physics *
spice_physics_reduce_scatter(void)
{
    static const struct spice_kernel_physics row = {N_COLLECTIVE, constants, once_time, 2,
                                                    coordinates,  NULL};

    return &row;
}

const struct spice_kernel_physics *
spice_physics_all_to_all(void)
{
    static const struct spice_kernel_physics row = {N_COLLECTIVE, constants, once_time, 2,
                                                    coordinates,  NULL};

    return &row;
}

enum { X_FLOOR, X_EXPERT, X_LINK, X_NET, X_SM, X_COPY, X_RANK, N_EXCHANGE };

static const struct spice_constant exchange_constants[N_EXCHANGE] = {
    {"floor_s", 10e-6, 0.8},      {"expert_s", 10e-9, 1.5}, {"link_efficiency", 0.5, 0.5},
    {"net_efficiency", 0.7, 0.5}, {"sm_Bps", 10e9, 0.7},    {"copy_efficiency", 0.3, 0.8},
    {"rank_s", 0.1e-6, 1.2},
};

/* dims: num_gpus, hidden, topk, num_experts, nodes, sms (0: as many as it
 * likes). A token goes once to each rank, over the network once to each node,
 * that holds one of its experts. */
static double
distinct(double parts, double topk)
{
    return parts * (1 - pow(1 - 1 / parts, topk));
}

static struct spice_kernel_time
exchange_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
              double tokens, double element_bytes)
{
    double ranks = shape->dim[0], hidden = shape->dim[1], topk = shape->dim[2];
    double nodes = shape->dim[4] > 1 ? shape->dim[4] : 1, sms = shape->dim[5];
    double row = hidden * element_bytes, low_latency = shape->variant == 1;
    double copies = low_latency ? topk : distinct(ranks, topk);
    double remote = nodes > 1 ? (low_latency ? topk * (nodes - 1) / nodes
                                             : distinct(nodes, topk) * (nodes - 1) / nodes)
                              : 0;
    double link =
        tokens * row * copies * (ranks / nodes - 1) / (ranks / nodes) / (chip->link * c[X_LINK]);
    double net = tokens * row * remote / (chip->net * c[X_NET]);
    double copy = tokens * row * copies / (sms > 0 ? sms * c[X_SM] : chip->bandwidth * c[X_COPY]);

    return (struct spice_kernel_time){c[X_FLOOR] + c[X_EXPERT] * shape->dim[3] + c[X_RANK] * ranks +
                                          spice_soft_max(spice_soft_max(link, copy), net),
                                      0};
}

static struct spice_kernel_time
dispatch_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
              double tokens, double b)
{
    (void)b;
    return exchange_time(c, chip, shape, tokens, spice_format_act_bytes(shape->format));
}

static struct spice_kernel_time
combine_time(const double *c, const struct spice_machine *chip, const struct spice_shape *shape,
             double tokens, double b)
{
    (void)b;
    return exchange_time(c, chip, shape, tokens, 2);
}

static void
exchange_coordinates(const struct spice_machine *chip, const struct spice_shape *shape,
                     double tokens, double b, double *x)
{
    (void)chip;
    (void)b;
    x[0] = 0.1 * log2(tokens);
    x[1] = 0.1 * log2(shape->dim[1]);
    x[2] = 0.1 * log2(shape->dim[2]);
    x[3] = 0.1 * log2(shape->dim[0]);
    x[4] = 0.1 * log2(1 + shape->dim[5]);
    x[5] = 0.3 * log2(fmax(1, shape->dim[4]));
    x[6] = 0.05 * log2(shape->dim[3]);
}

const struct spice_kernel_physics *
spice_physics_dispatch(void)
{
    static const struct spice_kernel_physics row = {N_EXCHANGE, exchange_constants,   dispatch_time,
                                                    7,          exchange_coordinates, NULL};

    return &row;
}

const struct spice_kernel_physics *
spice_physics_combine(void)
{
    static const struct spice_kernel_physics row = {N_EXCHANGE, exchange_constants,   combine_time,
                                                    7,          exchange_coordinates, NULL};

    return &row;
}
