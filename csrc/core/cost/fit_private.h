/* fit_private.h - a fit under way. Only fit.c and fit_nodes.c include it. */
#ifndef SPICE_FIT_PRIVATE_H
#define SPICE_FIT_PRIVATE_H

#include "core/cost/fit.h"

#define SPICE_FIT_OUTLIER 0.06    /* of log time: beyond it rows fade */
#define SPICE_FIT_MAX_PROCESS 420 /* rows that choose nodes */
#define SPICE_FIT_MAX_UNKNOWNS 64 /* constants, and factors of a family's chips to some */
#define SPICE_FIT_MAX_WEIGHTS (SPICE_MAX_NODES + SPICE_MAX_CHIPS)

/* A fit under way: the rows in use, and room for its matrices. */
struct spice_fit_work {
    const struct spice_kernel_physics *physics;
    struct spice_family *family;
    struct spice_sample *samples;
    const int *use; /* indices of the rows in use */
    int n;
    int n_own;                                                  /* constants with chips' factors */
    int own[SPICE_MAX_CONSTANTS];                               /* which */
    bool fixed[SPICE_FIT_MAX_UNKNOWNS];                         /* unknowns that stay typical */
    double *residual, *trial, *fade, *slopes;                   /* n; n; n; n * constants */
    double *x;                                                  /* n * SPICE_MAX_COORDINATES */
    double *kernel, *solve, *target, *weights, *columns, *norm; /* the process */
};

/* Weight of a row in the next pass, by how far it is off in log time. */
double spice_fit_fading(double residual);

/* Chooses at most `most` of the rows in use as nodes of a correction of the
 * residuals, and fits their weights and the chips' biases; coordinates and
 * residuals are set. Fills indices of the nodes among the rows in use. */
bool spice_fit_nodes(const struct spice_fit_work *w, int most, int *n_nodes, int *nodes,
                     double *weights, double *biases, struct spice_err *err);

#endif
