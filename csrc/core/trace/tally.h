/* tally.h - counts of token lengths: exact moments, ranks and quantiles in memory
 * that does not grow with the number of requests.
 *
 * Every length below SPICE_TALLY_EXACT has a counter of its own; longer ones share
 * counters that are at most 0.1 % wide. */
#ifndef SPICE_TALLY_H
#define SPICE_TALLY_H

#include <stdint.h>

#include "core/trace/lengths.h"

#define SPICE_TALLY_EXACT (1 << 16)

struct spice_tally;

struct spice_tally *spice_tally_new(void); /* NULL without memory */
void spice_tally_free(struct spice_tally *tally);

void spice_tally_add(struct spice_tally *tally, int64_t tokens);

/* To be called after the last add and before quantiles, shares and ranks. */
void spice_tally_sum(struct spice_tally *tally);

int64_t spice_tally_count(const struct spice_tally *tally);

/* Moments and ends in tokens; 0 of an empty tally. */
double spice_tally_mean(const struct spice_tally *tally);
double spice_tally_sd(const struct spice_tally *tally);
int64_t spice_tally_min(const struct spice_tally *tally);
int64_t spice_tally_max(const struct spice_tally *tally);

/* The least length that a share p of all do not exceed, 0 <= p <= 1. */
int64_t spice_tally_quantile(const struct spice_tally *tally, double p);

/* Share of lengths below tokens. */
double spice_tally_below(const struct spice_tally *tally, int64_t tokens);

/* Rank of a length among all, the mean of its ties, 0 to count. */
double spice_tally_rank(const struct spice_tally *tally, int64_t tokens);

/* What a distribution yields, at n equally likely points. */
struct spice_tally *spice_tally_of(const struct spice_lengths *lengths, int64_t n);

#endif
