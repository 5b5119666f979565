/* cost.h - how long a step of one engine instance takes, from plans.
 *
 * An instance may be several attention ranks (data-parallel attention) or
 * pipeline stages with as many micro-batches in flight: its sequences are
 * spread evenly, and the fullest share, ceil(n / shares) of n, sets the pace.
 * The decode side of paf is two pools between which micro-batches play
 * ping-pong (core/transfer.h): a step of all of them is one's own way, and the
 * slowest of attention, FFN and wire for each of the others.
 */
#ifndef SPICE_SERVE_COST_H
#define SPICE_SERVE_COST_H

#include "core/ramp.h"

struct spice_step_cost {
    const struct spice_plan *plan; /* of a whole step; in paf its attention cores alone */
    const struct spice_plan *ffn;  /* paf: the rest; else NULL */
    int64_t shares, ffn_shares;    /* that sequences are spread over, each at least 1 */
    int64_t microbatches;          /* paf: of a step; 0: as many as suit it best */
};

/* Micro-batches that a step is cut into; 1 outside paf. */
int64_t spice_step_microbatches(const struct spice_step_cost *cost,
                                const struct spice_features *features);

/* Seconds of one step in so many micro-batches. */
double spice_step_duration(const struct spice_step_cost *cost,
                           const struct spice_features *features, int64_t microbatches);

/* Steps with features first + i*change, i = 0 .. n-1; may cover fewer. */
void spice_step_ramp(const struct spice_step_cost *cost, const struct spice_features *first,
                     const struct spice_features *change, int64_t n, int64_t microbatches,
                     struct spice_ramp *ramp);

/* The features of the mean of `shares` shares of a step. */
struct spice_features spice_step_mean(const struct spice_features *features, int64_t shares);

#endif
