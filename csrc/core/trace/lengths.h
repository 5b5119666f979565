/* lengths.h - distributions of prompt and answer lengths.
 *
 * Every distribution is drawn through its quantile function, so that one uniform
 * number makes one length: streams stay aligned whatever the distribution, and a
 * Gaussian copula can tie a prompt's length to its answer's. */
#ifndef SPICE_LENGTHS_H
#define SPICE_LENGTHS_H

#include <stdbool.h>
#include <stdint.h>

#include "core/err.h"
#include "core/trace/rng.h"

#define SPICE_TOKENS_MAX INT64_C(100000000) /* of one prompt or answer */
#define SPICE_LENGTHS_KNOTS 128

enum spice_lengths_kind {
    SPICE_LENGTHS_CONSTANT,  /* mean */
    SPICE_LENGTHS_UNIFORM,   /* min to max, both included */
    SPICE_LENGTHS_NORMAL,    /* mean, sd; draws beyond min or max are set to it */
    SPICE_LENGTHS_LOGNORMAL, /* mean, sd of the lengths themselves; the same bounds */
    SPICE_LENGTHS_TABLE      /* knots of the quantile function */
};

struct spice_lengths {
    enum spice_lengths_kind kind;
    double mean, sd; /* tokens; a table's mean is what its knots should average to, 0 unknown */
    int64_t min, max;
    int n_knots;
    double share[SPICE_LENGTHS_KNOTS];  /* 0 to 1, never falling; twice the same is a jump */
    double tokens[SPICE_LENGTHS_KNOTS]; /* never falling */
    /* Set by check. Between knots a table goes by a mixture of a straight line
     * and a straight line in the logarithm, chosen so that the mean holds. */
    double log_share;
    double mu, sigma; /* of a lognormal's logarithm */
};

/* Checks and completes; the error names the field. */
bool spice_lengths_check(struct spice_lengths *lengths, struct spice_err *err);

/* The length below which a share u of all lies, 0 < u < 1; whole tokens. */
int64_t spice_lengths_at(const struct spice_lengths *lengths, double u);

/* Mean of what is drawn, by quadrature, tokens (to about 1e-4). */
double spice_lengths_mean(const struct spice_lengths *lengths);

/* Correlation of the normal variables of a Gaussian copula with this rank
 * correlation (Spearman) of what they drive: 2 sin(pi/6 * spearman). */
double spice_copula_correlation(double spearman);

/* The second uniform number of a pair: u goes with it by the correlation of the
 * copula, and fresh is an independent one. */
double spice_copula_pair(double correlation, double u, double fresh);

#endif
