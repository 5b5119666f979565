/* layout.h - how a model lies over chips, and which physics is charged. */
#ifndef SPICE_LAYOUT_H
#define SPICE_LAYOUT_H

#include <stdbool.h>
#include <stdint.h>

#include "core/err.h"

/* SPICE_ROOFLINE charges the reference's formulas; SPICE_CALIBRATED is meant
 * to be true. */
enum spice_fidelity { SPICE_ROOFLINE, SPICE_CALIBRATED };

/* Degrees of tensor, data, pipeline and expert parallelism; each at least 1. */
struct spice_layout {
    int tp, dp, pp, ep;
};

/* Rejects degrees below 1 and layouts of over 2^30 chips. */
bool spice_layout_init(struct spice_layout *layout, int64_t tp, int64_t dp, int64_t pp, int64_t ep,
                       struct spice_err *err);

/* Roofline: tp*dp*pp*ep, as the reference. Calibrated: tp*dp*pp; the experts
 * lie over the same chips. */
int64_t spice_layout_chips(const struct spice_layout *layout, enum spice_fidelity fidelity);

#endif
