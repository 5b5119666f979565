#include "core/features.h"

#include <limits.h>

struct spice_features
spice_features_empty(void)
{
    struct spice_features features = {{0}};

    features.f[SPICE_F_ONE] = 1;
    return features;
}

static int64_t
min64(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

/* first + (first+1) + ... + last. */
static double
arithmetic_sum(int64_t first, int64_t last)
{
    return last < first ? 0 : 0.5 * (double)(last - first + 1) * ((double)first + (double)last);
}

/* Sum of min(p, size) over positions p = from+1 .. to. */
static double
clipped_sum(int64_t from, int64_t to, int64_t size)
{
    int64_t ramp = min64(to, size);

    if (from >= size)
        return (double)(to - from) * (double)size;
    return arithmetic_sum(from + 1, ramp) + (double)(to - ramp) * (double)size;
}

/* Sum of ((p-1) mod size) + 1 over positions p = 1 .. to. */
static double
chunked_sum(int64_t to, int64_t size)
{
    return (double)(to / size) * arithmetic_sum(1, size) + arithmetic_sum(1, to % size);
}

/* The same with every token attending to its chunk as far as `to` (or the
 * chunk) reaches: the full square, chunk by chunk, of positions from+1 .. to. */
static double
chunked_square(int64_t from, int64_t to, int64_t size)
{
    int64_t first_end = min64((from / size + 1) * size, to), full = (to - first_end) / size;
    int64_t tail = (to - first_end) % size;
    double sum = (double)(first_end - from) * (double)((first_end - 1) % size + 1);

    return sum + (double)full * (double)size * (double)size + (double)tail * (double)tail;
}

/* Attended (query, key) pairs of one sequence. */
static double
pairs(const struct spice_context *c, int64_t new_tokens, int64_t context, enum spice_fidelity how)
{
    int64_t end = context + new_tokens;

    switch (c->kind) {
    case SPICE_FULL:
        return how == SPICE_ROOFLINE ? (double)new_tokens * (double)end
                                     : arithmetic_sum(context + 1, end);
    case SPICE_CHUNK:
        return how == SPICE_ROOFLINE ? chunked_square(context, end, c->size)
                                     : chunked_sum(end, c->size) - chunked_sum(context, c->size);
    case SPICE_WINDOW:
    case SPICE_TOPK:
        return how == SPICE_ROOFLINE ? (double)new_tokens * (double)min64(end, c->size)
                                     : clipped_sum(context, end, c->size);
    }
    return 0;
}

/* KV tokens that one sequence's new tokens touch at least once. */
static double
kv_read(const struct spice_context *c, int64_t new_tokens, int64_t context)
{
    switch (c->kind) {
    case SPICE_FULL:
        break;
    case SPICE_WINDOW:
        return (double)(min64(context, c->size - 1) + new_tokens);
    case SPICE_CHUNK:
        return (double)(context % c->size + new_tokens);
    case SPICE_TOPK:
        if (new_tokens == 1)
            return (double)min64(context + 1, c->size);
        break;
    }
    return (double)(context + new_tokens);
}

void
spice_features_add(struct spice_features *features, const struct spice_contexts *contexts,
                   const struct spice_sequences *sequences, enum spice_fidelity fidelity)
{
    double *f = &features->f[SPICE_FEATURE(sequences->phase, 0)];
    double n = (double)sequences->n, tokens = n * (double)sequences->new_tokens;

    if (sequences->n == 0)
        return;
    f[SPICE_F_ACTIVE] = 1;
    f[SPICE_F_TOKENS] += tokens;
    f[SPICE_F_SEQS] += n;
    if (fidelity == SPICE_ROOFLINE)
        f[SPICE_F_ROWS] += tokens;
    else if (sequences->emits)
        f[SPICE_F_ROWS] += sequences->phase == SPICE_DECODE ? tokens : n;
    for (int i = 0; i < contexts->n; i++) {
        const struct spice_context *c = &contexts->kinds[i];

        f[SPICE_F_KV + i] += n * kv_read(c, sequences->new_tokens, sequences->context);
        f[SPICE_F_PAIRS + i] += n * pairs(c, sequences->new_tokens, sequences->context, fidelity);
    }
}

int64_t
spice_context_cached(const struct spice_context *context, int64_t length)
{
    return context->kind == SPICE_WINDOW || context->kind == SPICE_CHUNK
               ? min64(length, context->size)
               : length;
}

int64_t
spice_context_next_bend(const struct spice_context *context, int64_t cached)
{
    switch (context->kind) {
    case SPICE_FULL:
        return INT64_MAX;
    case SPICE_CHUNK:
        return context->size - cached % context->size;
    case SPICE_WINDOW:
    case SPICE_TOPK:
        break;
    }
    return cached < context->size ? context->size - cached : INT64_MAX;
}
