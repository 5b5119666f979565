/* prefix.h - which prompt blocks of an instance's KV cache can be shared.
 *
 * Blocks are known by the hash of the prompt up to their end. Those in use by
 * running requests are counted; the others stay until their room is needed and
 * leave in order of last use, a request's last block first. Blocks that nobody
 * will ask for again (answers, the rest of a prompt) wait for their turn in the
 * same order, as engines keep all freed blocks in one queue. A hash stands for
 * hash_tokens tokens, that is hash_units units of the cache.
 */
#ifndef SPICE_SERVE_PREFIX_H
#define SPICE_SERVE_PREFIX_H

#include <stdbool.h>
#include <stdint.h>

struct spice_prefix_node {
    uint64_t hash;
    int64_t units;             /* of cache; of a nameless node all blocks that it stands for */
    int32_t users, prev, next; /* in the order of last use while nobody uses it */
    bool nameless;             /* no hash leads to it */
};

struct spice_prefix {
    bool enabled;
    int64_t hash_units, idle_units; /* of cache: that a hash stands for; that idle nodes hold */
    int32_t n_nodes, n_idle, capacity, free, oldest, newest;
    struct spice_prefix_node *nodes;
    int32_t *table; /* open addressing: node index or -1 */
    int32_t table_mask, n_used;
};

void spice_prefix_init(struct spice_prefix *prefix, bool enabled);
void spice_prefix_free(struct spice_prefix *prefix);

/* Blocks without a hash are free again: this many units, last used now. Where memory
 * is short they count as never used. */
void spice_prefix_leave(struct spice_prefix *prefix, int64_t units);

/* How many of the first hashes are in the cache; *idle of those nobody uses. */
int64_t spice_prefix_match(const struct spice_prefix *prefix, const uint64_t *hashes, int64_t n,
                           int64_t *idle);

/* Uses hashes from .. to-1, entering those that are new; *busy of them others
 * use already. False when memory is short. */
bool spice_prefix_use(struct spice_prefix *prefix, const uint64_t *hashes, int64_t from, int64_t to,
                      int64_t *busy);

/* Stops using the first n hashes; returns how many nobody uses now. */
int64_t spice_prefix_drop(struct spice_prefix *prefix, const uint64_t *hashes, int64_t n);

/* Forgets idle blocks until they hold at most so many units. */
void spice_prefix_trim(struct spice_prefix *prefix, int64_t free_units);

#endif
