/* kvcache.h - blocks of KV cache of one engine instance.
 *
 * A sequence holds ceil(min(length, window) / block_size) blocks of every kind
 * of context its model has, and a recurrent state where it has one. Models with
 * one kind count in blocks; others in bytes, each kind's block having its own.
 *
 * Decoding sequences all grow by a token per tick of their instance's clock, so
 * the cache does not follow them one by one: it counts how many of them need a
 * block at each residue of the clock modulo the block size. What a leap over
 * many ticks allocates is a sum over at most block_size counts.
 */
#ifndef SPICE_SERVE_KVCACHE_H
#define SPICE_SERVE_KVCACHE_H

#include "core/plan.h"

#define SPICE_KV_UNLIMITED (INT64_MAX / 4)

/* Blocks of one kind; `limit` tokens at most per sequence. */
struct spice_kv_kind {
    int64_t cost, limit, n_growing;
    int64_t *residue; /* [block_size] sequences by (length - clock) mod block_size */
};

struct spice_kv {
    int64_t block_size, capacity, used, peak, state_cost;
    bool whole;    /* sequences hold their whole answer's blocks from the start: none grow */
    double unit_B; /* bytes that one unit of cost stands for, on the fullest chip */
    int n_kinds;
    struct spice_kv_kind kinds[SPICE_MAX_CONTEXTS];
};

struct spice_kv_options {
    int64_t block_size; /* tokens */
    int64_t num_blocks; /* of all sequences; 0: as many as fit */
    double cache_B;     /* of a chip, for the cache; 0: no limit */
    int64_t ranks;      /* attention ranks whose caches add up */
};

/* Rejects block sizes below 1; fails when memory is short. */
bool spice_kv_init(struct spice_kv *kv, const struct spice_plan *plan,
                   const struct spice_kv_options *options, struct spice_err *err);
void spice_kv_free(struct spice_kv *kv);

/* What a sequence of this length holds; it grows with length. */
int64_t spice_kv_need(const struct spice_kv *kv, int64_t length);

/* Bytes of a sequence's cache on the fullest chip. */
double spice_kv_bytes(const struct spice_kv *kv, int64_t length);

/* Units that a further token costs a sequence within every limit, on average. */
double spice_kv_units_per_token(const struct spice_kv *kv);

void spice_kv_take(struct spice_kv *kv, int64_t units);
void spice_kv_give(struct spice_kv *kv, int64_t units);

/* A sequence whose blocks are taken starts growing with the clock. */
void spice_kv_join(struct spice_kv *kv, int64_t length, int64_t clock);

/* A sequence that joined, or bent, at length `before` and now has `length` stops
 * growing; or only in the kinds that it has filled since then. */
void spice_kv_leave(struct spice_kv *kv, int64_t length, int64_t before, int64_t clock);
void spice_kv_bend(struct spice_kv *kv, int64_t length, int64_t before, int64_t clock);

/* Units that growing sequences take in ticks from .. to-1. */
int64_t spice_kv_growth(const struct spice_kv *kv, int64_t from, int64_t to);

/* Most ticks, up to `most`, from this clock on whose growth fits in `units`. */
int64_t spice_kv_ticks(const struct spice_kv *kv, int64_t clock, int64_t units, int64_t most);

#endif
