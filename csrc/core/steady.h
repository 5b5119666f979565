/* steady.h - a closed loop in its steady state, in closed form.
 *
 * A load generator keeps `concurrency` requests in flight; requests are of
 * equal mean lengths. What a serving benchmark reports in the long run, its
 * mean TTFT and TPOT, follows from a few evaluations of the step's plan: the
 * decode step at the batch that runs, and what prefills of others add to it.
 * An online simulation says the same (and the distribution) at a thousand
 * times the cost, so fits and searches use this.
 *
 * Assumed: lengths mix requests well (`spread` 0 instead lets equal lengths
 * march in step under a prefill-first policy), and the KV cache admits whole
 * sequences. Left out: hits of the prefix cache that differ from prompt to prompt,
 * preemption, the run's end.
 */
#ifndef SPICE_STEADY_H
#define SPICE_STEADY_H

#include "core/plan.h"

enum spice_steady_policy {
    SPICE_STEADY_MIXED,        /* chunked prefill beside decodes: vllm, trtllm */
    SPICE_STEADY_PREFILL_FIRST /* prefill batches that stall decodes: sglang */
};

struct spice_steady_case {
    const struct spice_plan *decode;  /* the pool that decodes, or does both */
    const struct spice_plan *prefill; /* its own pool; NULL: the same one */
    enum spice_steady_policy policy;
    double concurrency;                 /* requests in flight, whole deployment; at least 1 */
    double input_tokens, output_tokens; /* means; at least 1 and 2 */
    double cached;                      /* tokens of every prompt that lie in the cache already */
    double spread;                      /* 0: all of one length; 1: well mixed */
    /* Speculative decoding: tokens that a step checks per sequence, and keeps of
     * them on average; at least 1 and 1 .. chunk. */
    double chunk, tokens_per_step;
    double rounds; /* requests that each in-flight place serves in the run; the first come all at
                      once. 1e300: no beginning */
    double token_budget;        /* new tokens a step takes */
    double max_seqs, kv_tokens; /* of one attention rank: sequences, tokens of KV cache */
    double n_prefill, n_decode; /* workers of each pool; n_decode 1 without a prefill pool */
};

struct spice_steady_result {
    double ttft, tpot; /* s */
    double transfer;   /* s of tpot's first step: KV cache between the pools, what shows of it */
    double queue;      /* s of ttft spent waiting for a place in the batch */
    double burst;      /* s of ttft that the run's beginning adds to the mean */
    double step;       /* s, mean */
    double decoding;   /* sequences that decode, of one attention rank */
    double throughput; /* requests/s, whole deployment */
};

/* Rejects counts out of range. */
bool spice_steady_run(const struct spice_steady_case *what, struct spice_steady_result *result,
                      struct spice_err *err);

#endif
