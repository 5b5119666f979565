#include "core/load.h"

#include <math.h>
#include <stdlib.h>

#define SPAN 200.0 /* of the loads of few tokens */
#define HALVINGS 50

/* Loads x of density x^(q - 1) from 1 to high. */
struct law {
    double q, high, high_q; /* the latter: high^q */
};

static double
off_zero(double x)
{
    return fabs(x) < 1e-6 ? 1e-6 : x;
}

static struct law
law_of(double skew, double span)
{
    skew = fmax(skew, 1e-6); /* below, the span closes to where moments cannot be told */
    double q = off_zero(1 - skew), high = pow(span, fmin(1, skew));

    q = off_zero(q + 1) - 1;
    return (struct law){q, high, pow(high, q)};
}

static struct law
law_of_tokens(const struct spice_choice *c, double tokens)
{
    return law_of(c->skew, tokens * c->topk <= c->slots ? SPAN : fmax(2, 0.8 * tokens));
}

/* Mean, and its square over the variance. */
static void
moments(const struct law *law, double *mean, double *evenness)
{
    double all = (law->high_q - 1) / law->q;
    double one = (law->high_q * law->high - 1) / (law->q + 1);
    double two = (law->high_q * law->high * law->high - 1) / (law->q + 2);
    double variance;

    *mean = one / all;
    variance = two / all - *mean * *mean;
    *evenness = *mean * *mean / fmax(variance, 1e-9 * *mean * *mean);
}

static double
quantile(const struct law *law, double u)
{
    return pow(1 + (law->high_q - 1) * u, 1 / law->q);
}

/* Rows of the fullest rank by those of the mean one: the largest of so many
 * sums of `local` loads, taken as gamma-distributed (Wilson and Hilferty 1931),
 * which turns back where the sums' shape falls below 4 / (9 largest^2). */
static double
crowding(const struct law *law, double local, double ranks)
{
    double largest, mean, evenness, shape, root;

    if (ranks <= 1)
        return 1;
    largest = 0.85 * pow(log(ranks), 0.7); /* of so many standard normal draws */
    moments(law, &mean, &evenness);
    shape = fmax(local * evenness, 4 / (9 * largest * largest));
    root = 1 - 1 / (9 * shape) + largest / (3 * sqrt(shape));
    return fmax(1, fmin(root * root * root, fmin(ranks, law->high / mean)));
}

struct spice_load
spice_load_of(const struct spice_choice *c, double tokens)
{
    struct law law = law_of_tokens(c, tokens);
    double local = c->slots / c->ranks, sum = 0;
    struct spice_load load = {.rows = tokens * c->topk / c->ranks};

    load.rows *= crowding(&law, local, c->ranks);
    load.rows = fmin(fmax(load.rows, 1), tokens * fmin(local, c->topk));
    for (int i = 0; i < SPICE_LOAD_LEVELS; i++)
        sum += load.level[i] = quantile(&law, (i + 0.5) / SPICE_LOAD_LEVELS);
    for (int i = 0; i < SPICE_LOAD_LEVELS; i++)
        load.level[i] = fmin(load.level[i] * load.rows * SPICE_LOAD_LEVELS / (sum * local), tokens);
    return load;
}

double
spice_load_awake(const struct spice_choice *c, double tokens)
{
    struct spice_load load = spice_load_of(c, tokens);
    double asleep = 0;

    for (int i = 0; i < SPICE_LOAD_LEVELS; i++)
        asleep += pow(1 - load.level[i] / tokens, tokens) / SPICE_LOAD_LEVELS;
    return c->slots / c->ranks * (1 - asleep);
}

static int
descending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x < y) - (x > y);
}

static int64_t
first_largest(const double *values, const double *divisors, int64_t n)
{
    int64_t best = 0;

    for (int64_t i = 1; i < n; i++)
        if (values[i] / divisors[i] > values[best] / divisors[best])
            best = i;
    return best;
}

/* Loads of all slots: every expert once, then copies of whichever has most per copy. */
static void
copy_busiest(double *slots, double *loads, double *copies, int64_t experts, int64_t further)
{
    int64_t n = 0;

    for (int64_t k = 0; k < further; k++)
        copies[first_largest(loads, copies, experts)]++;
    for (int64_t i = 0; i < experts; i++)
        for (double c = 0; c < copies[i]; c++)
            slots[n++] = loads[i] / copies[i];
    qsort(slots, (size_t)n, sizeof *slots, descending);
}

/* Load of the fullest rank when slots, largest first, go to the emptiest rank
 * that has room, over the mean. */
static double
deal(const double *slots, int64_t n, double *ranks, double *taken, int64_t n_ranks)
{
    double sum = 0, most = 0, room = (double)(n / n_ranks);

    for (int64_t i = 0; i < n; i++) {
        int64_t to = -1;

        for (int64_t r = 0; r < n_ranks; r++)
            if (taken[r] < room && (to < 0 || ranks[r] < ranks[to]))
                to = r;
        ranks[to] += slots[i];
        taken[to]++;
        sum += slots[i];
        most = ranks[to] > most ? ranks[to] : most;
    }
    return most * (double)n_ranks / sum;
}

/* The skew up to `most` that crowds the fullest rank so much. */
static double
skew_of_crowding(double wanted, double most, double local, double ranks)
{
    double low = 0, high = most;

    for (int i = 0; i < HALVINGS; i++) {
        double skew = 0.5 * (low + high);
        struct law law = law_of(skew, SPAN);

        if (crowding(&law, local, ranks) < wanted)
            low = skew;
        else
            high = skew;
    }
    return high;
}

double
spice_load_skew(double skew, int64_t experts, int64_t copies, int64_t ranks)
{
    int64_t n = experts + copies;
    struct law law = law_of(skew, SPAN);
    double crowded;

    if (skew <= 0 || copies <= 0 || ranks <= 1 || n % ranks != 0)
        return skew;
    double *room = calloc((size_t)(n + 2 * experts + 2 * ranks), sizeof *room);
    if (room == NULL)
        return skew;
    double *loads = room + n, *counts = loads + experts, *sums = counts + experts;

    for (int64_t i = 0; i < experts; i++) {
        loads[i] = quantile(&law, ((double)i + 0.5) / (double)experts);
        counts[i] = 1;
    }
    copy_busiest(room, loads, counts, experts, copies);
    crowded = deal(room, n, sums, sums + ranks, ranks);
    free(room);
    return skew_of_crowding(crowded, skew, (double)n / (double)ranks, (double)ranks);
}
