/* transfer.h - what goes over the wire between pools: the KV cache of a prompt
 * from prefill to decode, and a layer's activations between the attention and
 * the FFN pool. Calibrated only; free in roofline.
 */
#ifndef SPICE_TRANSFER_H
#define SPICE_TRANSFER_H

#include "core/plan.h"

/* Bytes go over the scale-up network where both pools fit one of its domains
 * and are of one kind of chip, else over the scale-out one. */

/* Seconds that the KV caches of so many prompts of one prefill replica take to
 * a decode replica, every chip sending and receiving its part, and how many of
 * them show: a layer's cache travels while later layers still compute, so that
 * only the last layer's and what computing did not hide remain. */
struct spice_kv_transfer {
    double time_s, exposed_s;
};
struct spice_kv_transfer spice_kv_transfer(const struct spice_plan *prefill,
                                           const struct spice_plan *decode, double prompts,
                                           int64_t input_tokens, double prefill_time_s);

/* Seconds per step that `sequences` (of all attention replicas) spend on the
 * wire in one direction, all layers. */
double spice_af_transfer(const struct spice_plan *attn, const struct spice_plan *ffn,
                         double sequences);

/* A step of micro-batches that play ping-pong between the two pools: each of m
 * goes through attention, the wire, FFN and the wire of every layer, and the
 * slowest of the four is always busy. Times are of one micro-batch, all layers. */
double spice_af_step(double attn, double ffn, double wire, int micro_batches);

#define SPICE_MAX_MICRO_BATCHES 4

#endif
