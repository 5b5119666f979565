/* arrivals.h - processes that say when requests arrive.
 *
 * A renewal process: gaps between requests are independent, with mean 1 / rate
 * and a spread set by the burstiness. With a schedule of rates the gaps are those
 * of the unit-rate process run through the integrated rate, which makes a Poisson
 * process exactly the non-homogeneous one. */
#ifndef SPICE_ARRIVALS_H
#define SPICE_ARRIVALS_H

#include <stdbool.h>
#include <stdint.h>

#include "core/err.h"
#include "core/trace/rng.h"

enum spice_gaps {
    SPICE_GAPS_GAMMA,   /* shape = burstiness: 1 is Poisson, below is burstier; CV 1/sqrt(shape) */
    SPICE_GAPS_WEIBULL, /* shape = burstiness: 1 is Poisson, below is burstier */
    SPICE_GAPS_CONSTANT /* evenly spaced */
};

struct spice_rate_step {
    double rate_per_s; /* at least 0 */
    double seconds;    /* INFINITY: for ever (the last step only) */
};

struct spice_arrivals {
    enum spice_gaps gaps;
    double burstiness;
    const struct spice_rate_step *steps; /* not owned; run through again and again */
    int n_steps;
    /* Set by init. */
    struct spice_rng rng;
    double weibull_scale, cycle_s, cycle_requests;
    /* Where the process stands. */
    double cycle_start_s, offset_s; /* of the step's start within its cycle */
    double used_s;                  /* of the step */
    int step;
};

/* Checks the options (gaps, burstiness, steps, n_steps) and sets out at time 0. */
bool spice_arrivals_init(struct spice_arrivals *arrivals, uint64_t seed, struct spice_err *err);

/* Time of the next arrival, s; INFINITY when the last rate is 0 for ever. */
double spice_arrivals_next(struct spice_arrivals *arrivals);

#endif
