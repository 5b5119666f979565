/* physics.h - what limits each kind of kernel, with a few constants to fit.
 *
 * A kernel's physics is a function of its shape, of a chip's figures and of a
 * handful of positive constants (efficiencies, latencies) that measurements
 * fix. Each constant has a prior: a typical value and how far, as a factor,
 * chips and engines may be from it. A surface (surface.h) is such physics
 * times a smooth correction over the features that the row states.
 */
#ifndef SPICE_COST_PHYSICS_H
#define SPICE_COST_PHYSICS_H

#include "core/cost/model.h"
#include "core/cost/tiling.h"

#define SPICE_MAX_CONSTANTS 40
#define SPICE_MAX_COORDINATES 12
#define SPICE_LATENT 576 /* elements of a token's latent with its rotary part */

/* How many copies of its operands a benchmark's calls took turns with, to find them outside the
 * cache: of the weights as many as fill it, within these. None: they are always outside. */
struct spice_turns {
    double least, most; /* of the weights */
    double inputs;      /* of the activations */
};

/* A chip as kernels see it. Rates are dense peaks, no efficiency in them. */
struct spice_machine {
    double flop_rate;   /* FLOP/s of the surface's format */
    double flop_rate16; /* FLOP/s of 16-bit operands */
    double exp_rate;    /* exponentials/s; 0: without limit */
    double bandwidth;   /* B/s of the memory */
    double cache;       /* B of the last cache before it */
    double cores;       /* streaming multiprocessors */
    double link;        /* B/s and direction of a chip's links inside a node */
    double net;         /* B/s and direction of a chip's links to other nodes */
    bool cold;          /* weights are read from memory, as in a model, not as in a benchmark */
    struct spice_turns turns;
    const struct spice_tiling *tiling; /* of products; NULL: any */
};

struct spice_constant {
    const char *name; /* with its unit where it has one */
    double typical;
    double spread; /* prior standard deviation of the logarithm */
};

struct spice_kernel_physics {
    int n_constants;
    const struct spice_constant *constants;
    struct spice_kernel_time (*time)(const double *constants, const struct spice_machine *machine,
                                     const struct spice_shape *shape, double a, double b);
    int n_coordinates;
    /* Where a call lies for the correction; one unit apart means unrelated. */
    void (*coordinates)(const struct spice_machine *machine, const struct spice_shape *shape,
                        double a, double b, double *x);
    /* By constant: prior standard deviation of the logarithm of the factor that a chip has to its
     * family's; 0: all chips share it. NULL: they share all. */
    const double *among;
};

/* NULL for a kernel without physics. */
const struct spice_kernel_physics *spice_kernel_physics(enum spice_kernel kernel);

/* Bytes of a weight element, scales included, and of an activation or cache element. */
double spice_format_weight_bytes(enum spice_format format);
double spice_format_act_bytes(enum spice_format format);

/* (x^3 + y^3)^(1/3): the slower of two limits, with a soft corner. */
double spice_soft_max(double x, double y);

/* Attended pairs of one sequence of n new tokens without a prefix; window 0: none. */
double spice_causal_pairs(double n, double window);

#endif
