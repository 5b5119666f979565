/* source.h - where requests come from, one at a time.
 *
 * The contract between whoever makes arrivals (trace files, distributions,
 * arrival processes) and the serving engine. A source is a struct of functions
 * that its implementation embeds as its first member:
 *
 *     while (source->peek(source) <= now && source->next(source, &arrival)) ...
 *
 * Arrivals come in order of time. A closed loop learns through done() that a
 * request has left the system and may then have a new arrival, no earlier than
 * that moment; between done() calls and next() calls the answer of peek() does
 * not change. The same source made with the same seed gives the same arrivals,
 * as long as done() is called with the same times in the same order.
 */
#ifndef SPICE_TRACE_SOURCE_H
#define SPICE_TRACE_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

#include "core/err.h"

struct spice_arrival {
    double time_s;         /* since the start of the simulation, >= 0 */
    int64_t input_tokens;  /* of the prompt, >= 1 */
    int64_t output_tokens; /* of the answer, >= 1 */
    int64_t session;       /* requests of one conversation share it; -1: none */
    /* Identities of the sequence's KV blocks, from its first token on: equal
     * hashes mean equal content up to the end of that block. What follows the
     * last hash is shared with nobody. Hashes may run on beyond the prompt, over
     * the answer, which a later turn of the session repeats in its prompt. The
     * last block may be partial. Valid until the next call of next(): the engine
     * copies what it keeps. */
    int64_t n_hashes, hash_tokens;
    const uint64_t *hashes;
};

struct spice_source {
    /* Time of the next arrival in s; INFINITY when there is none, for good in
     * an open loop, until the next done() in a closed one. */
    double (*peek)(struct spice_source *self);

    /* The next arrival; false when peek() is INFINITY. */
    bool (*next)(struct spice_source *self, struct spice_arrival *out);

    /* A request left the system (completed or rejected) at this time; NULL
     * where arrivals do not depend on it. */
    void (*done)(struct spice_source *self, double time_s);

    /* Whether the source ended because its file turned out broken, and how; the
     * run is then worth nothing. NULL where this cannot happen. */
    bool (*failed)(const struct spice_source *self, struct spice_err *err);

    /* Frees the source; NULL where there is nothing to free. */
    void (*close)(struct spice_source *self);
};

#endif
