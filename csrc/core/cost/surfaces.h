/* surfaces.h - the surfaces of one engine on one chip, as a cost model.
 *
 * A kernel whose very format was not measured takes the surface of the nearest
 * format that was, at its own peak rate and bytes. A kernel without any takes
 * its physics with typical constants, times nothing: what a chip without data
 * is charged. Collectives are covered only where they were measured.
 */
#ifndef SPICE_SURFACES_H
#define SPICE_SURFACES_H

#include "core/cost/collective.h"
#include "core/cost/surface.h"
#include "core/hardware/processor.h"

struct spice_surfaces {
    int n;
    const struct spice_surface *const *list; /* not owned */
};

/* A cost model under compilation: surfaces, and the chip they are read for. */
struct spice_surface_model {
    struct spice_surfaces surfaces;
    struct spice_machine machine; /* flop_rate: set per format; cold: by the caller */
    double flop_rate[SPICE_N_FORMATS];
};

/* A chip's figures; cores and cache as typical where no surface says them. */
struct spice_machine spice_machine_of(const struct spice_processor *processor,
                                      enum spice_format format);

/* Fills the model, which must outlive what is returned. */
struct spice_cost_model spice_surfaces_model(const struct spice_surfaces *surfaces,
                                             const struct spice_processor *processor,
                                             struct spice_surface_model *model);

/* The surface that times a shape: its own, or the nearest format's, NULL if none. */
const struct spice_surface *spice_surfaces_find(const struct spice_surfaces *surfaces,
                                                const struct spice_shape *shape);

#endif
