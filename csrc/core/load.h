/* load.h - what reaches the fullest of the ranks that share a layer's experts.
 *
 * Tokens choose experts unevenly: the loads follow the law that benchmarks draw
 * them from (aiconfigurator's power-law routings), a density x^-skew from 1 to
 * nearly all tokens, of few tokens over a fixed span. Below a skew of 1 the
 * span closes towards an even choice; kernels of the even choice itself follow
 * the benchmarks' round-robin. Experts lie on their ranks as
 * they come, and a step waits for the fullest rank.
 *
 * Both what a plan counts (FLOP, bytes) and what its kernels take use it.
 */
#ifndef SPICE_LOAD_H
#define SPICE_LOAD_H

#include <stdint.h>

#define SPICE_LOAD_LEVELS 4
#define SPICE_LOAD_STEEPEST 2.0 /* skew from which on a law is no more uneven */

/* How tokens choose: `topk` of `slots` (experts and copies of some) that lie
 * over `ranks`; skew above 0, at most SPICE_LOAD_STEEPEST. */
struct spice_choice {
    double topk, slots, ranks, skew;
};

/* The fullest rank's (token, slot) pairs, and the rows of its slots from the
 * emptiest to the fullest, each level that of an equal share of them. */
struct spice_load {
    double rows, level[SPICE_LOAD_LEVELS];
};

/* Of so many tokens of all ranks together. */
struct spice_load spice_load_of(const struct spice_choice *choice, double tokens);

/* Slots that such a load wakes, an expected value: E * (1 - (1 - p)^tokens) for
 * every level's share E of the slots and p of the tokens. */
double spice_load_awake(const struct spice_choice *choice, double tokens);

/* The smaller skew that remains when `copies` further slots hold the busiest
 * experts again and all slots are dealt out by load (DeepSeek's EPLB): the one
 * that crowds the fullest rank as much. The skew itself without copies, or where
 * slots do not lie evenly. */
double spice_load_skew(double skew, int64_t experts, int64_t copies, int64_t ranks);

#endif
