#include "core/deployment.h"

#include <math.h>
#include <stdlib.h>

/* The fullest of n ranks gets n^(LOAD * skew) times its even share: what the
 * measured kernels of the fullest rank show (cost/physics_moe.c). */
#define LOAD 0.3

/* Popularity of experts spans this factor, as in the measured routings. */
#define SPAN 200.0

const char *
spice_exchange_mode_name(enum spice_exchange_mode mode)
{
    static const char *const names[SPICE_N_EXCHANGE_MODES] = {
        [SPICE_EXCHANGE_AUTO] = "auto",
        [SPICE_EXCHANGE_LOW_LATENCY] = "low_latency",
        [SPICE_EXCHANGE_THROUGHPUT] = "throughput",
    };

    return names[mode];
}

double
spice_deployment_crowding(double skew, int64_t ranks)
{
    return pow((double)ranks, LOAD * skew);
}

/* Quantile u of the density x^-skew on 1 .. SPAN. */
static double
popularity(double u, double skew)
{
    double power = 1 - skew;

    if (fabs(power) < 1e-9)
        return pow(SPAN, u);
    return pow(u * pow(SPAN, power) + 1 - u, 1 / power);
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

double
spice_deployment_skew(const struct spice_deployment *how, int64_t experts, int64_t ranks)
{
    int64_t n = experts + how->redundant_experts;
    double skew = how->expert_skew, crowding;

    if (skew <= 0 || how->redundant_experts <= 0 || ranks <= 1 || n % ranks != 0)
        return skew;
    double *room = calloc((size_t)(n + 2 * experts + 2 * ranks), sizeof *room);
    if (room == NULL)
        return skew;
    double *loads = room + n, *copies = loads + experts, *sums = copies + experts;

    for (int64_t i = 0; i < experts; i++) {
        loads[i] = popularity(((double)i + 0.5) / (double)experts, skew);
        copies[i] = 1;
    }
    copy_busiest(room, loads, copies, experts, how->redundant_experts);
    crowding = deal(room, n, sums, sums + ranks, ranks);
    free(room);
    return fmin(skew, log(crowding) / (LOAD * log((double)ranks)));
}
