/* scheduler.h - what an engine does next: a policy is one function.
 *
 * At every scheduling point (a step has ended and something changed: a request
 * came, finished, was preempted, needs more prefill) the policy sees counts and
 * answers with limits; the instance carries them out in the order that all
 * continuous-batching engines share: decoding sequences, prompts under way,
 * then the queue from its front, as blocks and limits allow. Between scheduling
 * points decode steps repeat, so a policy costs nothing per token.
 */
#ifndef SPICE_SERVE_SCHEDULER_H
#define SPICE_SERVE_SCHEDULER_H

#include <stdbool.h>
#include <stdint.h>

/* What a policy may look at. */
struct spice_view {
    double now_s;
    int64_t n_waiting, n_prefilling, n_decoding;
    int64_t head_tokens;     /* that the first waiting request needs computed; 0: none waits */
    int64_t prefill_tokens;  /* that the prompts under way still need */
    int64_t decode_tokens;   /* that a decode step processes: n_decoding * chunk */
    int64_t remaining_units; /* of KV cache that decoding sequences have still to take */
    int64_t free_units, head_units, capacity_units; /* of KV cache */
    int64_t max_num_seqs, max_num_batched_tokens;
};

/* Limits of the next step. If no prompt can be worked on within them, the
 * decoding sequences take part whatever `decode` says. */
struct spice_decision {
    bool decode;            /* decoding sequences take part in the step */
    bool whole_prompts;     /* prompts are not cut, unless longer than the budget itself */
    int64_t prefill_tokens; /* of prompts in this step, at most */
    int64_t admit;          /* requests from the queue, at most */
    /* What must be free in the KV cache besides a prompt that is let in: its own
     * answer's blocks, and a fraction of what the others have still to yield. */
    bool reserve_own;
    double reserve_fraction;
    int64_t max_steps; /* until the policy wants to be asked again */
};

struct spice_scheduler {
    const char *name;
    const char *imitates;                         /* engine and version */
    int64_t max_num_seqs, max_num_batched_tokens; /* defaults; INT64_MAX: no limit */
    /* A request takes its whole answer's blocks when it enters, so that none is
     * ever preempted; else sequences grow block by block. */
    bool takes_all;
    /* Fills *decision; false: the policy itself failed (a script's error). */
    bool (*decide)(void *state, const struct spice_view *view, struct spice_decision *decision);
    void *state;
};

/* Continuous batching as most engines do it: decodes, then prompts within what is
 * left of the token budget, requests up to max_num_seqs; prompts cut or whole. */
bool spice_decide_chunked(void *state, const struct spice_view *view,
                          struct spice_decision *decision);
bool spice_decide_whole(void *state, const struct spice_view *view,
                        struct spice_decision *decision);

/* The built-in policies, sorted by name. */
int spice_scheduler_count(void);
const struct spice_scheduler *spice_scheduler_get(int index);
const struct spice_scheduler *spice_scheduler_find(const char *name); /* NULL: unknown */

/* One per file scheduler_<name>.c. */
extern const struct spice_scheduler spice_scheduler_asap;
extern const struct spice_scheduler spice_scheduler_orca;
extern const struct spice_scheduler spice_scheduler_sglang;
extern const struct spice_scheduler spice_scheduler_static;
extern const struct spice_scheduler spice_scheduler_trtllm;
extern const struct spice_scheduler spice_scheduler_vllm;

#endif
