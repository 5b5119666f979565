#include "core/trace/lengths.h"

#include <math.h>

#include "core/trace/exact.h"

#define QUADRATURE 16384
#define PI 3.14159265358979323846

static double
line_mean(double a, double b)
{
    return (a + b) / 2;
}

/* Mean of the exponential curve from a to b. */
static double
log_mean(double a, double b)
{
    return b > a ? (b - a) / spice_exact_log(b / a) : a;
}

static double
table_mean(const struct spice_lengths *l, double (*piece)(double a, double b))
{
    double sum = 0;

    for (int i = 1; i < l->n_knots; i++)
        sum += (l->share[i] - l->share[i - 1]) * piece(l->tokens[i - 1], l->tokens[i]);
    return sum;
}

static bool
check_table(struct spice_lengths *l, struct spice_err *err)
{
    double straight, curved;

    if (l->n_knots < 2 || l->share[0] != 0 || l->share[l->n_knots - 1] != 1)
        return spice_fail(err, 0, "percent should run from 0 to 100 in at least two knots");
    for (int i = 0; i < l->n_knots; i++) {
        if (!(l->tokens[i] >= 0.5 && l->tokens[i] <= (double)SPICE_TOKENS_MAX))
            return spice_fail(err, 0, "tokens of knot %d is %g; expected 0.5 to %lld", i + 1,
                              l->tokens[i], (long long)SPICE_TOKENS_MAX);
        if (i > 0 && !(l->share[i] >= l->share[i - 1] && l->tokens[i] >= l->tokens[i - 1]))
            return spice_fail(err, 0, "knot %d lies below knot %d; expected rising percentiles",
                              i + 1, i);
    }
    straight = table_mean(l, line_mean);
    curved = table_mean(l, log_mean);
    l->log_share = 0;
    if (l->mean > 0 && straight > curved)
        l->log_share = fmin(1, fmax(0, (straight - l->mean) / (straight - curved)));
    return true;
}

static bool
check_moments(const struct spice_lengths *l, struct spice_err *err)
{
    if (!(l->mean >= 1 && l->mean <= (double)SPICE_TOKENS_MAX))
        return spice_fail(err, 0, "the mean is %g tokens; expected 1 to %lld", l->mean,
                          (long long)SPICE_TOKENS_MAX);
    if (!(l->sd >= 0 && l->sd <= (double)SPICE_TOKENS_MAX))
        return spice_fail(err, 0, "the standard deviation is %g tokens; expected at least 0",
                          l->sd);
    return true;
}

bool
spice_lengths_check(struct spice_lengths *l, struct spice_err *err)
{
    double spread;

    if (l->min == 0)
        l->min = 1;
    if (l->max == 0)
        l->max = SPICE_TOKENS_MAX;
    if (l->min < 1 || l->max > SPICE_TOKENS_MAX || l->min > l->max)
        return spice_fail(err, 0, "lengths go from %lld to %lld tokens; expected 1 <= low <= high",
                          (long long)l->min, (long long)l->max);
    if (l->kind == SPICE_LENGTHS_TABLE)
        return check_table(l, err);
    if (l->kind == SPICE_LENGTHS_UNIFORM)
        return true;
    if (!check_moments(l, err))
        return false;
    spread = l->sd / l->mean;
    l->sigma = sqrt(spice_exact_log(1 + spread * spread));
    l->mu = spice_exact_log(l->mean) - l->sigma * l->sigma / 2;
    return true;
}

static double
table_at(const struct spice_lengths *l, double u)
{
    int low = 0, high = l->n_knots - 1;
    double a, b, t, straight;

    while (high - low > 1) {
        int middle = (low + high) / 2;

        if (l->share[middle] <= u)
            low = middle;
        else
            high = middle;
    }
    a = l->tokens[low];
    b = l->tokens[high];
    t = l->share[high] > l->share[low] ? (u - l->share[low]) / (l->share[high] - l->share[low]) : 1;
    straight = a + t * (b - a);
    if (l->log_share <= 0 || b <= a)
        return straight;
    return straight + l->log_share * (a * spice_exact_exp(t * spice_exact_log(b / a)) - straight);
}

static double
quantile(const struct spice_lengths *l, double u)
{
    switch (l->kind) {
    case SPICE_LENGTHS_UNIFORM:
        return (double)l->min + floor(u * (double)(l->max - l->min + 1));
    case SPICE_LENGTHS_NORMAL:
        return l->mean + l->sd * spice_normal_quantile(u);
    case SPICE_LENGTHS_LOGNORMAL:
        return spice_exact_exp(l->mu + l->sigma * spice_normal_quantile(u));
    case SPICE_LENGTHS_TABLE:
        return table_at(l, u);
    case SPICE_LENGTHS_CONSTANT:
        break;
    }
    return l->mean;
}

int64_t
spice_lengths_at(const struct spice_lengths *l, double u)
{
    double tokens = floor(quantile(l, u) + 0.5);

    return (int64_t)fmin(fmax(tokens, (double)l->min), (double)l->max);
}

double
spice_lengths_mean(const struct spice_lengths *l)
{
    double sum = 0;

    for (int i = 0; i < QUADRATURE; i++)
        sum += (double)spice_lengths_at(l, (i + 0.5) / QUADRATURE);
    return sum / QUADRATURE;
}

/* The sine by its series: the argument is at most pi/6. */
double
spice_copula_correlation(double spearman)
{
    double x = PI / 6 * spearman, term = x, sum = x;

    for (int n = 2; n < 20; n += 2) {
        term *= -x * x / (n * (n + 1));
        sum += term;
    }
    return 2 * sum;
}

double
spice_copula_pair(double correlation, double u, double fresh)
{
    double z;

    if (correlation == 0)
        return fresh;
    z = correlation * spice_normal_quantile(u) +
        sqrt(fmax(0, 1 - correlation * correlation)) * spice_normal_quantile(fresh);
    return fmin(fmax(spice_normal_cdf(z), 0x1p-53), 1 - 0x1p-53);
}
