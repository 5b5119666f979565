/* static.h - a fixed batch: every user sends input_tokens and gets
 * output_tokens, all at once.
 *
 * normal: one pool does both. pd: a prefill and a decode pool. paf: a prefill
 * pool, and for decode an attention pool (the attention cores) and an FFN pool
 * (the rest). Formulas in DESIGN terms: roofline follows the reference, decode
 * being the mean of the first and the last step; calibrated sums every decode
 * step exactly and lets prefill yield the first token. It also charges what
 * goes over the wire (transfer.h): the prompts' KV caches before the first
 * decode step, and the activations between attention and FFN pool, where the
 * users play ping-pong in the number of micro-batches that suits best. With pp
 * stages the groups of users fill the pipeline: the last prompt is done
 * pp - 1 stages after the first would be alone.
 */
#ifndef SPICE_STATIC_H
#define SPICE_STATIC_H

#include "core/plan.h"

enum spice_static_mode { SPICE_NORMAL, SPICE_PD, SPICE_PAF };

struct spice_static_case {
    enum spice_static_mode mode;
    /* normal: prefill alone; pd: prefill and ffn (the decode pool); paf: all three. */
    const struct spice_plan *prefill, *attn, *ffn;
    int64_t num_users, input_tokens, output_tokens; /* each at least 1 */
    int64_t micro_batches; /* of a calibrated paf decode step; 0: as many as suit it best */
};

struct spice_static_result {
    struct spice_stats prefill[SPICE_N_ROLES], decode[SPICE_N_ROLES]; /* of one replica */
    double prefill_time, decode_time, bottleneck_time; /* s; the last limits throughput */
    double transfer_time,
        exposed_transfer_time; /* s: KV caches, all and not hidden; in decode_time */
    double exchange_time;      /* s on the wire between attention and FFN pool, all decode steps */
    int64_t micro_batches;     /* of a paf decode step */
    double ttft, tpot, ttc, throughput, output_throughput; /* s, s, s, tokens/s */
    int64_t prefill_users, attn_users, ffn_users;          /* of one replica, rounded up */
    struct spice_memory_use prefill_memory, attn_memory, ffn_memory;
};

/* Rejects counts below 1, more micro-batches than users of a replica, and plans of different
 * fidelity; in calibrated also fewer users than data-parallel replicas. */
bool spice_static_run(const struct spice_static_case *what, struct spice_static_result *result,
                      struct spice_err *err);

#endif
