/* form.h - linear forms over a step's features.
 *
 * A step is summarised by a short vector of features: indicators, new tokens,
 * sequences, rows that emit a token, KV tokens read and attended pairs, the
 * last two once per context kind of the model, all kept apart for prefill and
 * decode. What a tensor's leading dimension is, and what an operator costs, is
 * a linear form over that vector: coefficients, no evaluation.
 */
#ifndef SPICE_FORM_H
#define SPICE_FORM_H

#include <stdbool.h>

enum spice_phase { SPICE_PREFILL, SPICE_DECODE, SPICE_NPHASES };

/* A model may mix at most this many context kinds (full, windows, chunks). */
#define SPICE_MAX_CONTEXTS 4

/* Offsets of a phase's features within its block. */
enum spice_feature {
    SPICE_F_ACTIVE,                         /* 1 if the phase has any sequence */
    SPICE_F_TOKENS,                         /* new tokens */
    SPICE_F_SEQS,                           /* sequences */
    SPICE_F_ROWS,                           /* rows that emit a token */
    SPICE_F_KV,                             /* KV tokens read, per context kind */
    SPICE_F_PAIRS = 4 + SPICE_MAX_CONTEXTS, /* attended pairs, per context kind */
    SPICE_N_PHASE_FEATURES = 4 + 2 * SPICE_MAX_CONTEXTS
};

#define SPICE_F_ONE 0 /* always 1 */
#define SPICE_N_FEATURES (1 + SPICE_NPHASES * SPICE_N_PHASE_FEATURES)

/* Index of a phase's feature in the vector. */
#define SPICE_FEATURE(phase, offset) (1 + (int)(phase)*SPICE_N_PHASE_FEATURES + (int)(offset))

struct spice_form {
    double c[SPICE_N_FEATURES];
};

struct spice_form spice_form_zero(void);

/* value * 1. */
struct spice_form spice_form_constant(double value);

/* The feature summed over both phases: SPICE_F_TOKENS, ... */
struct spice_form spice_form_feature(int offset);

/* One phase's share of a form that was built from features of both phases. */
struct spice_form spice_form_of_phase(const struct spice_form *form, enum spice_phase phase);

/* Replaces each phase's token coefficient by the same coefficient on another
 * feature of that phase: rows of [T, ...] become pairs, KV tokens, ... */
struct spice_form spice_form_map_tokens(const struct spice_form *form, int offset);

/* 1 while any phase that the form mentions is active; the constant 1 for a
 * form that mentions both or neither. Weights are read only then. */
struct spice_form spice_form_indicator(const struct spice_form *form);

void spice_form_add(struct spice_form *to, const struct spice_form *form, double factor);

struct spice_form spice_form_scaled(const struct spice_form *form, double factor);

double spice_form_eval(const struct spice_form *form, const double features[SPICE_N_FEATURES]);

bool spice_form_equal(const struct spice_form *a, const struct spice_form *b);

/* "8*T", "T.prefill", "2*KV + 1": at most size bytes with the final zero. */
void spice_form_print(const struct spice_form *form, char *text, int size);

#endif
