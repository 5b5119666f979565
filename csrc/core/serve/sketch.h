/* sketch.h - the distribution of a measured time, in constant memory.
 *
 * The first samples are kept and their percentiles are exact; beyond
 * SPICE_EXACT_SAMPLES everything lies in buckets of equal relative width: 128
 * to the octave, the top bits of the number itself. A percentile is then within
 * SPICE_SKETCH_ERROR of a sample of that rank. Count, mean, deviation, minimum
 * and maximum are always exact.
 */
#ifndef SPICE_SERVE_SKETCH_H
#define SPICE_SERVE_SKETCH_H

#include "core/ramp.h"

#define SPICE_EXACT_SAMPLES 131072
#define SPICE_SKETCH_ERROR 0.004
#define SPICE_SKETCH_BUCKETS (54 * 128) /* 2^-30 s .. 2^24 s */

struct spice_sketch {
    int64_t n;
    double shift, sum, squares, min, max; /* sums of x - shift and of its square */
    double *samples;                      /* NULL: in buckets alone */
    int64_t n_samples, capacity;
    bool exact, sorted;
    int64_t *buckets; /* [SPICE_SKETCH_BUCKETS]; NULL while exact */
};

/* exact = false: buckets from the start, for weighted samples. */
bool spice_sketch_init(struct spice_sketch *sketch, bool exact);
void spice_sketch_free(struct spice_sketch *sketch);

/* One sample in s; false when memory is short. */
bool spice_sketch_add(struct spice_sketch *sketch, double x);

/* n equal samples, and `weight` samples of each step from .. to-1 of a ramp;
 * only for sketches that are not exact. */
void spice_sketch_add_n(struct spice_sketch *sketch, double x, int64_t n);
void spice_sketch_add_ramp(struct spice_sketch *sketch, const struct spice_ramp *ramp, int64_t from,
                           int64_t to, int64_t weight);

double spice_sketch_mean(const struct spice_sketch *sketch);
double spice_sketch_deviation(const struct spice_sketch *sketch); /* of the population */

/* 0 <= q <= 1, between neighbouring samples by straight line; 0 when empty. */
double spice_sketch_quantile(struct spice_sketch *sketch, double q);

#endif
