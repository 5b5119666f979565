/* instance.h - one engine: a queue, the sequences that run, a KV cache, a
 * policy, and the steps under way.
 *
 * An instance is a small machine that the event loop drives:
 *
 *     IDLE -- poke --> READY -- schedule --> STEPPING -- finish --> READY, ...
 *
 * schedule() decides one step with prompts in it, or a leap over as many decode
 * steps as nothing can happen in: until a sequence finishes, a window fills, or
 * the KV blocks run out. poke() cuts a leap short at the first step boundary
 * after a request came. finish() accounts the steps up to wake_s and leaves what
 * became of requests in the lists `finished` and `prefilled`.
 */
#ifndef SPICE_SERVE_INSTANCE_H
#define SPICE_SERVE_INSTANCE_H

#include "core/serve/batch.h"
#include "core/serve/cost.h"
#include "core/serve/prefix.h"
#include "core/serve/scheduler.h"

enum spice_preemption { SPICE_RECOMPUTE, SPICE_SWAP };

struct spice_instance_options {
    const struct spice_scheduler *scheduler;
    struct spice_step_cost cost;
    struct spice_kv_options kv;
    int64_t max_num_seqs, max_num_batched_tokens;
    int64_t max_chunk;      /* tokens of one prompt in a step: what one share may take */
    int64_t decode_chunk;   /* tokens per sequence and decode step */
    double tokens_per_step; /* of them, expected to be kept: 1 .. decode_chunk */
    enum spice_preemption preemption;
    double swap_Bps; /* to host memory and back, of a chip */
    bool prefix_caching;
    bool prefill_only;  /* hands requests over after a token; the engine sets it */
    bool free_transfer; /* pd: caches come at once */
    double warmup_s;    /* gaps between tokens until then are not counted */
    bool step_by_step;  /* wakes at every step, and checks it against the plan */
};

enum spice_instance_phase { SPICE_IDLE, SPICE_READY, SPICE_STEPPING };

enum spice_step_kind { SPICE_STEPS_OF_DECODES, SPICE_STEPS_WITH_PROMPTS, SPICE_N_STEP_KINDS };

/* All steps of a kind. */
struct spice_step_sums {
    int64_t steps, passes; /* the latter: steps times their micro-batches */
    struct spice_features features;
};

/* What an instance did; times in s. */
struct spice_instance_totals {
    double busy_s, prefill_busy_s; /* the latter in steps with prompts */
    int64_t leaps;
    int64_t prefill_tokens, decode_tokens;
    int64_t preemptions, swaps, cached_tokens, looked_up_tokens;
    int64_t peak_running;
    double running_s;   /* running requests, integrated over busy time */
    double clock_error; /* step_by_step: the greatest relative deviation, */
    int64_t kv_error;   /* in units of cache (instance_check.c) */
    struct spice_step_sums sums[SPICE_N_STEP_KINDS];
};

/* A stretch of equal-composition steps, for hooks and records. */
struct spice_step_record {
    int64_t instance, steps, n_decoding, prefill_tokens, n_prompts, n_waiting, kv_used;
    double start_s, duration_s;
};

struct spice_instance {
    struct spice_instance_options options;
    int32_t index;
    struct spice_slab *slab;
    struct spice_kv kv;
    struct spice_prefix prefix;
    struct spice_batch batch;
    struct spice_list waiting, running, prefilling; /* prefilling also run */
    struct spice_list finished, prefilled;          /* since the last drain */
    struct spice_list departing; /* pd: admitted since the last drain, their cache elsewhere */
    struct spice_list arriving;  /* pd: their cache has come since the last step */
    enum spice_instance_phase phase;
    /* The steps under way: `done` of them accounted, the next event after step
     * `wake`, a scheduling point after step `end`. */
    double start_s, ready_s;
    struct spice_ramp ramp;
    int64_t done, wake, end, n_chunks, chunk_tokens, microbatches;
    bool decodes;
    struct spice_features first, change;
    int64_t outstanding_tokens; /* of all requests it has, for routers */
    struct spice_instance_totals totals;
};

bool spice_instance_init(struct spice_instance *inst, int32_t index,
                         const struct spice_instance_options *options, struct spice_slab *slab,
                         struct spice_err *err);
void spice_instance_free(struct spice_instance *inst);

/* Whether a request of this size can ever run here; false names the reason. */
bool spice_instance_fits(const struct spice_instance *inst, int64_t input, int64_t output,
                         struct spice_err *err);

/* Puts a request in the queue, and sees to it. */
void spice_instance_enqueue(struct spice_instance *inst, int32_t request, double now_s);

/* Something changed from outside: an idle instance becomes ready, a leap ends at
 * its next step boundary. */
void spice_instance_poke(struct spice_instance *inst, double now_s);

/* When the next event is due; INFINITY while idle. */
double spice_instance_wake_s(const struct spice_instance *inst);

/* At wake_s of a stepping instance. Gaps between tokens go to `gaps`; *record
 * says what was done. False when memory is short. */
bool spice_instance_finish(struct spice_instance *inst, struct spice_sketch *gaps,
                           struct spice_step_record *record);

/* Accounts the steps that ended by now_s, without scheduling: the end of a run. */
void spice_instance_settle(struct spice_instance *inst, double now_s, struct spice_sketch *gaps);

/* Decides what a ready instance does next; idle if nothing. */
bool spice_instance_schedule(struct spice_instance *inst, double now_s, struct spice_err *err);

/* Gives back the blocks of a request that has left `running`. */
void spice_instance_release(struct spice_instance *inst, struct spice_request *r, int64_t length);

/* The cache of a request that was admitted with r->handed has come: it decodes
 * from the next step boundary on. */
void spice_instance_arrive(struct spice_instance *inst, int32_t request, double now_s);

#endif
