/* features.h - a step's summary, built from its sequences.
 *
 * Sequences are added in groups of equal ones: `n` sequences that each process
 * `new_tokens` on top of `context` tokens already cached. The sums are exact
 * (closed forms), and they move by a constant when every sequence of a group
 * gains a token, until a window fills or a chunk is crossed
 * (spice_context_next_bend says when).
 */
#ifndef SPICE_FEATURES_H
#define SPICE_FEATURES_H

#include <stdint.h>

#include "core/form.h"
#include "core/layout.h"

/* What a token may attend to: everything before it; the last `size` tokens;
 * its own chunk of `size` tokens; or the best `size` tokens. */
enum spice_context_kind { SPICE_FULL, SPICE_WINDOW, SPICE_CHUNK, SPICE_TOPK };

struct spice_context {
    enum spice_context_kind kind;
    int64_t size; /* tokens; unused for SPICE_FULL */
};

/* The context kinds of a model; kind 0 is always SPICE_FULL. */
struct spice_contexts {
    int n;
    struct spice_context kinds[SPICE_MAX_CONTEXTS];
};

struct spice_sequences {
    enum spice_phase phase;
    int64_t n, new_tokens, context; /* each at most 2^40 */
    bool emits;                     /* whether the step yields a token for each of them */
};

struct spice_features {
    double f[SPICE_N_FEATURES];
};

struct spice_features spice_features_empty(void);

/* Roofline counts the full square of pairs and a row per token; calibrated
 * counts what causal kernels compute and only rows that emit. */
void spice_features_add(struct spice_features *features, const struct spice_contexts *contexts,
                        const struct spice_sequences *sequences, enum spice_fidelity fidelity);

/* KV tokens that a sequence of this length holds in the cache. */
int64_t spice_context_cached(const struct spice_context *context, int64_t length);

/* Steps of one token that a decoding sequence with `cached` tokens before the
 * step can take before its features stop moving by a constant; INT64_MAX: never. */
int64_t spice_context_next_bend(const struct spice_context *context, int64_t cached);

#endif
