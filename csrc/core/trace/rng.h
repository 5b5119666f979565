/* rng.h - seeded random numbers, one stream for each purpose.
 *
 * A stream depends on the run's seed and on the name of its purpose ("arrivals",
 * "input_tokens", ...) and on nothing else, so that changing what one purpose
 * draws leaves every other stream as it was. xoshiro256** (Blackman and Vigna,
 * 2018), seeded through splitmix64; the same bits on every machine. */
#ifndef SPICE_RNG_H
#define SPICE_RNG_H

#include <stdint.h>

struct spice_rng {
    uint64_t state[4];
};

void spice_rng_init(struct spice_rng *rng, uint64_t seed, const char *purpose);

/* 64 random bits. */
uint64_t spice_rng_next(struct spice_rng *rng);

/* Uniform in (0, 1), never an end: (k + 1/2) / 2^52. */
double spice_rng_uniform(struct spice_rng *rng);

/* Uniform whole number in 0 .. n - 1, n >= 1. */
uint64_t spice_rng_below(struct spice_rng *rng, uint64_t n);

double spice_rng_exponential(struct spice_rng *rng); /* mean 1 */
double spice_rng_normal(struct spice_rng *rng);      /* mean 0, standard deviation 1 */

/* Gamma variate of mean 1 and coefficient of variation 1 / sqrt(shape); shape
 * in 1e-3 to 1e6. */
double spice_rng_gamma(struct spice_rng *rng, double shape);

/* One round of splitmix64's output function: a good 64-bit hash of x. */
uint64_t spice_mix64(uint64_t x);

#endif
