/* fit.h - surfaces from measurements.
 *
 * First the physics' constants, by damped least squares of log time with their
 * priors and weights that fade outliers; then the nodes: a Gaussian process
 * over all rows says what a smooth correction could explain, and the rows that
 * explain most of it become nodes, whose weights a ridge fits. Both steps are
 * repeated on parts of the data to learn the error on what was left out.
 * Deterministic: no randomness, parts are given by the caller.
 */
#ifndef SPICE_FIT_H
#define SPICE_FIT_H

#include "core/cost/surface.h"

struct spice_sample {
    struct spice_shape shape;
    double a, b;
    double time;   /* s, measured */
    double weight; /* 1, less for rows that matter less */
    int chip;      /* index of its machine */
    int part;      /* 0 .. n_parts-1: rows of one part are left out together */
    /* Set by the fit. */
    double held_out; /* s, predicted by a surface that had not seen the row's part */
    double fitted;   /* s, by the surface itself */
};

struct spice_fit_options {
    int max_numbers; /* constants that the rows say something of, bias and nodes together */
    int n_parts;     /* 1: no cross-validation */
};

/* Chips of one family, which run the same kernels: same cores and cache. Their
 * rows are fitted together, each chip with a bias of its own. */
#define SPICE_MAX_CHIPS 8

struct spice_family {
    int n;
    struct spice_machine machines[SPICE_MAX_CHIPS];
    /* Set by the fit. */
    double biases[SPICE_MAX_CHIPS];                       /* of the logarithm, for surface.bias */
    double factors[SPICE_MAX_CHIPS][SPICE_MAX_CONSTANTS]; /* on the surface's constants */
};

/* Fits a surface to rows of one kernel, format and variant; its bias is that of
 * the first chip. Rejects fewer than four rows and calls the kernel cannot make. */
bool spice_fit(struct spice_sample *samples, int n, struct spice_family *family,
               const struct spice_fit_options *options, struct spice_surface *surface,
               struct spice_err *err);

/* Solves A x = b in place for a symmetric positive definite n x n matrix; b
 * becomes x. False if it is not definite. */
bool spice_solve(double *matrix, double *b, int n);

#endif
