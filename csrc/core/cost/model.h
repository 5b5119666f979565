/* model.h - a cost model: how long a kernel takes, as a struct of functions.
 *
 * A plan asks it for the times at a curve's knots when it is compiled, and
 * never again for them, so a model may take its time and need not outlive the
 * call. How far to trust the times is asked apart, when somebody wants to know.
 */
#ifndef SPICE_COST_MODEL_H
#define SPICE_COST_MODEL_H

#include "core/cost/shape.h"

struct spice_kernel_time {
    double time;     /* s of one call */
    double per_pair; /* prefill: s that a further attended (query, key) pair of a call of
                      * this shape takes, as over a cached prefix; else 0 */
};

struct spice_cost_model {
    const void *state;
    /* Whether the model times kernels of this shape. */
    bool (*covers)(const void *state, const struct spice_shape *shape);
    /* One call; a and b as the kernel's curve says, a >= 1, b >= 1. */
    struct spice_kernel_time (*time)(const void *state, const struct spice_shape *shape, double a,
                                     double b);
    /* What a call in a model does not go below: its operands from memory and its
     * arithmetic at the chip's peaks; 0 where only `time` knows. */
    double (*least)(const void *state, const struct spice_shape *shape, double a, double b);
    /* Expected relative error of that time. */
    double (*error)(const void *state, const struct spice_shape *shape, double a, double b);
};

#endif
