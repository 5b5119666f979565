#include "core/trace/conversations.h"

#include <string.h>

#include "core/trace/lengths.h"

#define LOOKED_AT 24 /* conversations, by a request that continues one */

bool
spice_conversations_init(struct spice_conversations *c, uint64_t seed, struct spice_err *err)
{
    if (!(c->continued >= 0 && c->continued <= 1))
        return spice_fail(err, 0, "continued is %g; expected a share from 0 to 1", c->continued);
    if (c->shared_tokens < 0 || c->shared_tokens > SPICE_TOKENS_MAX)
        return spice_fail(err, 0, "shared_tokens is %lld; expected 0 to %lld",
                          (long long)c->shared_tokens, (long long)SPICE_TOKENS_MAX);
    spice_rng_init(&c->rng, seed, "conversations");
    c->n_begun = 0;
    c->next = 0;
    memset(c->recent, 0, sizeof c->recent);
    return true;
}

/* The longest of some that a prompt can repeat; -1 where none fits. */
static int64_t
find_place(struct spice_conversations *c, int64_t input_tokens)
{
    int64_t best = -1;

    for (int i = 0; i < LOOKED_AT; i++) {
        int64_t at = (int64_t)spice_rng_below(&c->rng, SPICE_CONVERSATIONS_RECENT);
        int64_t tokens = c->recent[at].tokens;

        if (tokens > c->shared_tokens && tokens <= input_tokens &&
            (best < 0 || tokens > c->recent[best].tokens))
            best = at;
    }
    return best;
}

void
spice_conversations_assign(struct spice_conversations *c, struct spice_row *row)
{
    bool continues = spice_rng_uniform(&c->rng) < c->continued;
    int64_t place = continues ? find_place(c, row->input_tokens) : -1;

    if (place >= 0) {
        row->session = c->recent[place].session;
        c->recent[place].tokens = 0;
    } else {
        row->session = ++c->n_begun;
    }
    if (c->shared_tokens > 0) {
        row->prefix = 1;
        row->prefix_tokens =
            c->shared_tokens < row->input_tokens ? c->shared_tokens : row->input_tokens;
    }
    c->recent[c->next].session = row->session;
    c->recent[c->next].tokens = row->input_tokens + row->output_tokens;
    if (row->input_tokens < c->shared_tokens) /* it did not even begin as all do */
        c->recent[c->next].tokens = 0;
    c->next = (c->next + 1) % SPICE_CONVERSATIONS_RECENT;
}
