/* surface.h - fitted kernel times: physics times a smooth correction.
 *
 *     log time = log physics(constants) + bias
 *              + sum over nodes of weight * exp(-distance to the node)
 *
 * The distance is Euclidean in the kernel's coordinates (physics.h), in which
 * one unit means unrelated; far from every node the physics speaks alone, so
 * the surface is clamped by construction. Nodes are measured shapes that
 * explained most (fit.h). One surface serves one kernel, format and variant.
 */
#ifndef SPICE_SURFACE_H
#define SPICE_SURFACE_H

#include "core/cost/physics.h"
#include "core/err.h"

#define SPICE_MAX_NODES 96
#define SPICE_NODE_AMPLITUDE 0.25

struct spice_surface_node {
    double dim[SPICE_SHAPE_DIMS], a, b; /* the measured call */
    double weight;
};

struct spice_surface {
    enum spice_kernel kernel;
    enum spice_format format;
    int variant;
    unsigned serves;                       /* bits of spice_shape_config that it is for; 0: all */
    double constants[SPICE_MAX_CONSTANTS]; /* as the kernel's physics lists them */
    double bias;                           /* of the logarithm */
    int n_nodes;
    struct spice_surface_node nodes[SPICE_MAX_NODES];
    double cores, cache;               /* of the chip that was measured */
    struct spice_turns turns;          /* of the measurements */
    const struct spice_tiling *tiling; /* of the library; NULL: not known */
    double error;                      /* expected relative error at the nodes, cross-validated */
    double error_growth;               /* further relative error per unit of distance */
    double rows;                       /* measurements it was fitted to */
    /* Derived by spice_surface_init: where the nodes lie. */
    double at[SPICE_MAX_NODES][SPICE_MAX_COORDINATES];
};

/* Checks the figures and derives the rest. */
bool spice_surface_init(struct spice_surface *surface, struct spice_err *err);

/* Seconds of one call on a machine; cores, cache, tiling and, unless it is cold, turns
 * are the surface's own. */
struct spice_kernel_time spice_surface_time(const struct spice_surface *surface,
                                            const struct spice_machine *machine,
                                            const struct spice_shape *shape, double a, double b);

/* Expected relative error of that time. */
double spice_surface_error(const struct spice_surface *surface, const struct spice_machine *machine,
                           const struct spice_shape *shape, double a, double b);

/* Numbers in it that were fitted: constants that the rows moved from where they
 * typically are, bias and weights. */
int spice_surface_n_fitted(const struct spice_surface *surface);

#endif
