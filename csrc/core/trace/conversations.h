/* conversations.h - which requests of a distribution continue a conversation.
 *
 * Some requests repeat an earlier prompt and its answer before their own text.
 * Lengths are drawn first; a request that continues takes, of a few recent
 * conversations looked at by chance, the longest that its prompt has room for,
 * so that lengths keep their distribution. All begin with the same shared tokens
 * (a system prompt). */
#ifndef SPICE_CONVERSATIONS_H
#define SPICE_CONVERSATIONS_H

#include <stdbool.h>

#include "core/err.h"
#include "core/trace/rng.h"
#include "core/trace/row.h"

#define SPICE_CONVERSATIONS_RECENT 1024

struct spice_conversations {
    double continued;      /* chance that a request looks for one to continue; 0 to 1 */
    int64_t shared_tokens; /* first tokens of every prompt; 0: none */
    /* Set by init. */
    struct spice_rng rng;
    uint64_t n_begun;
    int64_t next; /* place of the oldest */
    struct {
        uint64_t session;
        int64_t tokens; /* of prompt and answer so far; 0: no longer there */
    } recent[SPICE_CONVERSATIONS_RECENT];
};

/* Checks the options and starts without any conversation; stream
 * "conversations" of the seed. */
bool spice_conversations_init(struct spice_conversations *conversations, uint64_t seed,
                              struct spice_err *err);

/* Sets session and prefix of a row whose lengths are drawn. */
void spice_conversations_assign(struct spice_conversations *conversations, struct spice_row *row);

#endif
