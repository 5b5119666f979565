/* request.h - the requests in flight: a slab with a free list, and the lists
 * they wait in.
 *
 * A request is an index into the slab, which grows and may move; what has left
 * the system is reused, so memory follows the requests in flight.
 */
#ifndef SPICE_SERVE_REQUEST_H
#define SPICE_SERVE_REQUEST_H

#include <stdbool.h>
#include <stdint.h>

#define SPICE_NONE (-1)

enum spice_request_state {
    SPICE_WAITING, /* in a queue */
    SPICE_PREFILLING,
    SPICE_DECODING,
    SPICE_MOVING, /* its KV cache is on the way to another pool */
};

/* The two kinds of lists a request can be in at once. */
enum spice_list_kind { SPICE_LIST_MAIN, SPICE_LIST_PREFILL, SPICE_N_LISTS };

struct spice_request {
    int64_t id;                                                 /* counts arrivals from 0 */
    double arrival_s, scheduled_s, first_token_s, last_token_s; /* -1: not yet */
    int64_t input_tokens, output_tokens, session;
    int64_t prompt;    /* tokens to compute before the next one comes: the input, and after a
                        * preemption what was generated too */
    int64_t computed;  /* of them, or found in a cache */
    int64_t chunk;     /* of them, in the step under way */
    int64_t cached;    /* of the input, found in the prefix cache at first */
    int64_t generated; /* tokens that exist */
    /* While decoding: context and clocks at the last bend, and the last token's clock. */
    int64_t anchor_context, anchor_clock, anchor_ticks, finish_clock;
    uint64_t *hashes; /* n_hashes block identities; owned */
    int64_t n_hashes, hash_tokens, n_shared;
    int64_t joined_steps; /* decode steps of its instance when it joined */
    enum spice_request_state state;
    bool swapped;                          /* its cache is in host memory */
    bool handed;                           /* its cache is in another pool */
    int32_t instance, source, preemptions; /* source: the instance that prefilled it */
    struct {
        int32_t prev, next;
    } link[SPICE_N_LISTS];
};

struct spice_slab {
    struct spice_request *requests;
    int32_t *heap_at; /* where each lies in the heap of its instance or of the engine */
    int32_t capacity, n_used, n_live, free;
};

/* FIFO of requests, linked both ways. */
struct spice_list {
    enum spice_list_kind kind;
    int32_t head, tail, n;
};

void spice_slab_init(struct spice_slab *slab);
void spice_slab_free(struct spice_slab *slab);

/* A zeroed request; SPICE_NONE when memory is short. */
int32_t spice_slab_take(struct spice_slab *slab);
void spice_slab_give(struct spice_slab *slab, int32_t request);

void spice_list_init(struct spice_list *list, enum spice_list_kind kind);
void spice_list_push(struct spice_list *list, struct spice_slab *slab, int32_t request);
void spice_list_push_front(struct spice_list *list, struct spice_slab *slab, int32_t request);
void spice_list_remove(struct spice_list *list, struct spice_slab *slab, int32_t request);

#endif
