/* curve.h - kernel times as piecewise-linear tables over a step's features.
 *
 * A cost model fills a table once; a step then costs a look-up, whatever the
 * model. Knots lie at 2^e * (1 + i/per) with `per` of them to the octave, the
 * same for every curve of a kind, so equal sites (same role, same features)
 * are summed into one table and cost one look-up together.
 *
 * At fixed sequences and tokens every curve is piecewise linear in KV tokens
 * and in pairs: spice_curve_line says how far the piece reaches. Times never
 * fall as an argument grows: tables are levelled when they are filled.
 * Beyond the last knot the last piece goes on.
 */
#ifndef SPICE_CURVE_H
#define SPICE_CURVE_H

#include "core/cost/model.h"
#include "core/features.h"
#include "core/form.h"

#define SPICE_CURVE_TERMS 6

/* What a curve is a function of. */
struct spice_curve_site {
    enum spice_curve_kind kind;
    /* SPICE_CURVE_LINE: a linear form of at most SPICE_CURVE_TERMS features. */
    int n_terms;
    int feature[SPICE_CURVE_TERMS];
    double coefficient[SPICE_CURVE_TERMS];
    int context; /* prefill, decode: index of the context kind */
};

struct spice_curve {
    struct spice_curve_site site;
    double *values; /* spice_curve_size(kind) numbers; the caller owns them */
};

/* A straight piece: value at a step, change per step, and for how many steps
 * from there on it holds (0: only there; INFINITY: for ever). */
struct spice_line {
    double value, slope, reach;
};

/* Numbers in a table of this kind. */
int spice_curve_size(enum spice_curve_kind kind);

/* The site of a form; false if it has too many terms. */
bool spice_curve_site_of_form(const struct spice_form *form, struct spice_curve_site *site);
bool spice_curve_site_equal(const struct spice_curve_site *a, const struct spice_curve_site *b);

/* Fills curve->values with the times of a shape that the model covers. */
void spice_curve_fill(struct spice_curve *curve, const struct spice_cost_model *model,
                      const struct spice_shape *shape);

/* Raises a table to `share` of the least that the model says a call takes;
 * prefills, whose tables are of two parts, stay. */
void spice_curve_raise(struct spice_curve *curve, const struct spice_cost_model *model,
                       const struct spice_shape *shape, double share);

/* Of a SPICE_CURVE_LINE: what the form is at a number of the table, and making
 * the numbers monotone anew. */
double spice_curve_knot(int i);
void spice_curve_level(struct spice_curve *curve);

/* Adds factor times another curve of the same site. */
void spice_curve_add(struct spice_curve *to, const struct spice_curve *from, double factor);

/* Seconds in a step; 0 where the site's features are absent. */
double spice_curve_at(const struct spice_curve *curve, const double features[SPICE_N_FEATURES]);

/* The call that a step makes at a site: its a and b; false where it makes none. */
bool spice_curve_call(const struct spice_curve *curve, const double features[SPICE_N_FEATURES],
                      double *a, double *b);

/* The piece that starts at these features when they move by `change` a step. */
struct spice_line spice_curve_line(const struct spice_curve *curve,
                                   const double features[SPICE_N_FEATURES],
                                   const double change[SPICE_N_FEATURES]);

/* Sum over n steps with features first + i*change, i = 0..n-1. */
double spice_curve_run(const struct spice_curve *curve, const double first[SPICE_N_FEATURES],
                       const double change[SPICE_N_FEATURES], double n);

#endif
