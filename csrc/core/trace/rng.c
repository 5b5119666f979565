#include "core/trace/rng.h"

#include <math.h>
#include <string.h>

#include "core/digest.h"
#include "core/trace/exact.h"

#define GOLDEN UINT64_C(0x9e3779b97f4a7c15) /* 2^64 / golden ratio: splitmix64's step */

uint64_t
spice_mix64(uint64_t x)
{
    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    return x ^ (x >> 31);
}

void
spice_rng_init(struct spice_rng *rng, uint64_t seed, const char *purpose)
{
    uint64_t x = spice_mix64(seed + GOLDEN) ^ spice_digest(purpose, strlen(purpose));

    for (int i = 0; i < 4; i++)
        rng->state[i] = spice_mix64(x += GOLDEN);
}

static uint64_t
rotate_left(uint64_t x, int by)
{
    return (x << by) | (x >> (64 - by));
}

uint64_t
spice_rng_next(struct spice_rng *rng)
{
    uint64_t *s = rng->state;
    uint64_t result = rotate_left(s[1] * 5, 7) * 9, t = s[1] << 17;

    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotate_left(s[3], 45);
    return result;
}

double
spice_rng_uniform(struct spice_rng *rng)
{
    return ((double)(spice_rng_next(rng) >> 12) + 0.5) * 0x1p-52;
}

/* Rejects the few values that would favour small results. */
uint64_t
spice_rng_below(struct spice_rng *rng, uint64_t n)
{
    uint64_t excess = (UINT64_MAX % n + 1) % n, x;

    do
        x = spice_rng_next(rng);
    while (x > UINT64_MAX - excess);
    return x % n;
}

double
spice_rng_exponential(struct spice_rng *rng)
{
    return -spice_exact_log(spice_rng_uniform(rng));
}

double
spice_rng_normal(struct spice_rng *rng)
{
    return spice_normal_quantile(spice_rng_uniform(rng));
}

/* Marsaglia and Tsang, "A simple method for generating gamma variables", ACM
 * TOMS 26, 2000; a shape below 1 through shape + 1. */
double
spice_rng_gamma(struct spice_rng *rng, double shape)
{
    double d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3, c = 1 / sqrt(9 * d), x, v, u, boost;

    if (shape == 1)
        return spice_rng_exponential(rng);
    do {
        x = spice_rng_normal(rng);
        v = 1 + c * x;
        v = v * v * v;
        u = spice_rng_uniform(rng);
    } while (v <= 0 || spice_exact_log(u) >= x * x / 2 + d - d * v + d * spice_exact_log(v));
    if (shape > 1)
        return d * v / shape;
    boost = spice_exact_exp(spice_exact_log(spice_rng_uniform(rng)) / shape);
    return d * v * boost / shape;
}
