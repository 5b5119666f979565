/* ramp.h - the durations of many steps in a row as one closed form.
 *
 * While every running sequence gains a token a step, a plan's features move by
 * a constant and its duration is piecewise linear in the step's number. A ramp
 * holds those pieces, so that the end of any step is a multiplication away:
 * stepping and leaping read the same clock.
 */
#ifndef SPICE_RAMP_H
#define SPICE_RAMP_H

#include "core/plan.h"
#include "core/transfer.h"

#define SPICE_RAMP_SEGMENTS 32

/* Steps from, from + 1, ... last first, first + change, ... s each, up to the
 * next segment; `before` s have passed when step `from` starts. */
struct spice_ramp_segment {
    int64_t from;
    double first, change, before;
};

struct spice_ramp {
    int64_t n_steps; /* that the segments cover */
    int n_segments;
    struct spice_ramp_segment segments[SPICE_RAMP_SEGMENTS];
};

/* Seconds of one step. */
double spice_plan_duration(const struct spice_plan *plan, const struct spice_features *features,
                           unsigned roles);

/* Durations of steps i = 0 .. n-1 with features first + i*change, whose tokens
 * do not change and do not prefill; n >= 1. Covers fewer steps when the segments do not suffice. */
void spice_plan_ramp(const struct spice_plan *plan, const struct spice_features *first,
                     const struct spice_features *change, int64_t n, unsigned roles,
                     struct spice_ramp *ramp);

/* A single step of known duration. */
void spice_ramp_single(struct spice_ramp *ramp, double duration_s);

/* Seconds that the first `steps` steps take, 0 <= steps <= n_steps. */
double spice_ramp_time(const struct spice_ramp *ramp, int64_t steps);

/* Seconds of step i, 0 <= i < n_steps. */
double spice_ramp_step(const struct spice_ramp *ramp, int64_t i);

/* The fewest steps whose end lies at or after start_s + ramp time >= time_s;
 * n_steps if all end before. */
int64_t spice_ramp_steps_until(const struct spice_ramp *ramp, double start_s, double time_s);

/* Adds a segment at the ramp's end (n_steps), which covers `steps` more. */
bool spice_ramp_append(struct spice_ramp *ramp, double first, double change, int64_t steps);

/* Two sides that play ping-pong: step i lasts spice_af_step(game, x_i, y_i). May
 * cover fewer steps than both do. */
void spice_ramp_pipeline(const struct spice_ramp *x, const struct spice_ramp *y,
                         const struct spice_ping_pong *game, struct spice_ramp *out);

#endif
