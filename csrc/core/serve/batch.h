/* batch.h - the decoding sequences of one instance, never looped over.
 *
 * Their features are kept as sums with their change per token, exact in
 * doubles because all are whole numbers of tokens (in units of 1/65536).
 * Three counters move with every decode step: `steps`; `ticks`, the expected
 * tokens per sequence in 1/65536; `clock`, whole tokens per sequence. A
 * sequence knows the clock at which it finishes, or its features or KV blocks
 * stop growing evenly, from the moment it starts: a heap holds those.
 *
 * Gaps between tokens are equal for all but those whose last token is not from
 * the last decode step; cohorts count sequences by the time of their last token.
 */
#ifndef SPICE_SERVE_BATCH_H
#define SPICE_SERVE_BATCH_H

#include "core/ramp.h"
#include "core/serve/heap.h"
#include "core/serve/kvcache.h"
#include "core/serve/request.h"
#include "core/serve/sketch.h"

#define SPICE_TICKS 65536

struct spice_cohort {
    double last_token_s;
    int64_t n;
};

struct spice_batch {
    const struct spice_contexts *contexts;
    enum spice_fidelity fidelity;
    int64_t chunk;          /* tokens that a sequence processes in a step */
    int64_t ticks_per_step; /* expected tokens that it gains, in 1/65536 */
    int64_t n, steps, ticks, clock;
    double now[SPICE_N_PHASE_FEATURES], change[SPICE_N_PHASE_FEATURES];
    int64_t remaining;        /* sum of finish_clock over the sequences */
    struct spice_heap timers; /* by clock */
    struct spice_cohort *cohorts;
    int n_cohorts, cohort_capacity;
    double last_step_end_s;
    double measure_from_s; /* gaps that end before are not counted */
};

void spice_batch_init(struct spice_batch *batch, const struct spice_plan *plan,
                      struct spice_slab *slab, int64_t chunk, int64_t ticks_per_step);
void spice_batch_free(struct spice_batch *batch);

/* A sequence whose cache holds r->prompt tokens and whose last token came at
 * r->last_token_s starts decoding; its blocks are taken already. False when
 * memory is short. */
bool spice_batch_join(struct spice_batch *batch, struct spice_slab *slab, struct spice_kv *kv,
                      int32_t request);

/* Takes a sequence out; its blocks are still taken. */
void spice_batch_leave(struct spice_batch *batch, struct spice_slab *slab, struct spice_kv *kv,
                       int32_t request);

/* Re-anchors a sequence whose timer is due and that has not finished. */
bool spice_batch_bend(struct spice_batch *batch, struct spice_slab *slab, struct spice_kv *kv,
                      int32_t request);

/* Tokens in a decoding sequence's cache. */
int64_t spice_batch_context(const struct spice_batch *batch, const struct spice_request *r);

/* The decode part of a step's features, and their change per step. */
void spice_batch_features(const struct spice_batch *batch, struct spice_features *features);
struct spice_features spice_batch_change(const struct spice_batch *batch);

/* The clock after so many further steps; the fewest steps that reach a clock. */
int64_t spice_batch_clock_after(const struct spice_batch *batch, int64_t steps);
int64_t spice_batch_steps_until(const struct spice_batch *batch, int64_t clock);

/* Steps from .. to-1 of a ramp that started at start_s are over: moves sums and
 * counters, and counts the gaps between tokens. */
void spice_batch_advance(struct spice_batch *batch, const struct spice_ramp *ramp, double start_s,
                         int64_t from, int64_t to, struct spice_sketch *gaps);

/* When a decoding sequence got its last token. */
double spice_batch_last_token(const struct spice_batch *batch, const struct spice_request *r);

#endif
