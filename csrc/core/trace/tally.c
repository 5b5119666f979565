#include "core/trace/tally.h"

#include <math.h>
#include <stdlib.h>

#define OCTAVE_BITS 10 /* counters to an octave above SPICE_TALLY_EXACT: 2^10 */
#define OCTAVES 11     /* 2^16 up to 2^27, above SPICE_TOKENS_MAX */
#define N_COUNTERS (SPICE_TALLY_EXACT + (OCTAVES << OCTAVE_BITS))

struct spice_tally {
    int64_t n, min, max;
    double sum, squares;
    int64_t below[N_COUNTERS]; /* counts before each counter */
    int64_t counts[N_COUNTERS];
};

struct spice_tally *
spice_tally_new(void)
{
    return calloc(1, sizeof(struct spice_tally));
}

void
spice_tally_free(struct spice_tally *t)
{
    free(t);
}

static int
octave_of(int64_t tokens)
{
    int octave = 0;

    while (tokens >= 2 * (int64_t)SPICE_TALLY_EXACT) {
        tokens /= 2;
        octave++;
    }
    return octave;
}

static int64_t
counter_of(int64_t tokens)
{
    int octave;
    int64_t offset;

    if (tokens < SPICE_TALLY_EXACT)
        return tokens > 0 ? tokens : 0;
    octave = octave_of(tokens);
    offset = (tokens >> octave) - SPICE_TALLY_EXACT; /* 0 .. EXACT - 1 */
    return SPICE_TALLY_EXACT + ((int64_t)octave << OCTAVE_BITS) + (offset >> (16 - OCTAVE_BITS));
}

/* The longest length of a counter. */
static int64_t
counter_top(int64_t counter)
{
    int64_t octave, offset;

    if (counter < SPICE_TALLY_EXACT)
        return counter;
    octave = (counter - SPICE_TALLY_EXACT) >> OCTAVE_BITS;
    offset = (counter - SPICE_TALLY_EXACT) & ((1 << OCTAVE_BITS) - 1);
    return ((SPICE_TALLY_EXACT + ((offset + 1) << (16 - OCTAVE_BITS))) << octave) - 1;
}

void
spice_tally_add(struct spice_tally *t, int64_t tokens)
{
    double x = (double)tokens;

    t->min = t->n == 0 || tokens < t->min ? tokens : t->min;
    t->max = t->n == 0 || tokens > t->max ? tokens : t->max;
    t->n++;
    t->sum += x;
    t->squares += x * x;
    t->counts[counter_of(tokens < SPICE_TOKENS_MAX ? tokens : SPICE_TOKENS_MAX)]++;
}

int64_t
spice_tally_count(const struct spice_tally *t)
{
    return t->n;
}

double
spice_tally_mean(const struct spice_tally *t)
{
    return t->n > 0 ? t->sum / (double)t->n : 0;
}

double
spice_tally_sd(const struct spice_tally *t)
{
    double mean = spice_tally_mean(t);

    return t->n > 0 ? sqrt(fmax(0, t->squares / (double)t->n - mean * mean)) : 0;
}

int64_t
spice_tally_min(const struct spice_tally *t)
{
    return t->min;
}

int64_t
spice_tally_max(const struct spice_tally *t)
{
    return t->max;
}

void
spice_tally_sum(struct spice_tally *t)
{
    int64_t sum = 0;

    for (int64_t i = 0; i < N_COUNTERS; i++) {
        t->below[i] = sum;
        sum += t->counts[i];
    }
}

int64_t
spice_tally_quantile(const struct spice_tally *t, double p)
{
    int64_t target = (int64_t)ceil(p * (double)t->n), low = 0, high = N_COUNTERS - 1, top;

    target = target < 1 ? 1 : target;
    while (low < high) { /* the first counter with below + count >= target */
        int64_t middle = (low + high) / 2;

        if (t->below[middle] + t->counts[middle] >= target)
            high = middle;
        else
            low = middle + 1;
    }
    top = counter_top(low);
    return top > t->max ? t->max : top < t->min ? t->min : top;
}

double
spice_tally_below(const struct spice_tally *t, int64_t tokens)
{
    if (t->n == 0)
        return 0;
    return tokens > t->max ? 1 : (double)t->below[counter_of(tokens)] / (double)t->n;
}

double
spice_tally_rank(const struct spice_tally *t, int64_t tokens)
{
    int64_t counter = counter_of(tokens);

    return (double)t->below[counter] + (double)t->counts[counter] / 2;
}

struct spice_tally *
spice_tally_of(const struct spice_lengths *lengths, int64_t n)
{
    struct spice_tally *t = spice_tally_new();

    if (t == NULL)
        return NULL;
    for (int64_t i = 0; i < n; i++)
        spice_tally_add(t, spice_lengths_at(lengths, ((double)i + 0.5) / (double)n));
    spice_tally_sum(t);
    return t;
}
