/* transfer.h - what goes over the wire between pools: the KV cache of a prompt
 * from prefill to decode, and a layer's activations between the attention and
 * the FFN pool. Calibrated only; free in roofline.
 */
#ifndef SPICE_TRANSFER_H
#define SPICE_TRANSFER_H

#include "core/plan.h"

/* Bytes go over the scale-up network where both pools fit one of its domains
 * and are of one kind of chip, else over the scale-out one. */

/* The KV caches of so many prompts of one prefill replica on their way to a decode
 * replica, every chip sending and receiving its part. A layer's cache travels while
 * later layers still compute: of the seconds on the wire those within hidden_s
 * before the prompt's end do not show, but the last layer's always do. */
struct spice_kv_transfer {
    double time_s, hidden_s, last_s;
    double exposed_s; /* that show where the wire is free */
};
struct spice_kv_transfer spice_kv_transfer(const struct spice_plan *prefill,
                                           const struct spice_plan *decode, double prompts,
                                           int64_t input_tokens, double prefill_time_s);

/* Seconds per step that `sequences` (of all attention replicas) spend on the
 * wire in one direction, all layers. */
double spice_af_transfer(const struct spice_plan *attn, const struct spice_plan *ffn,
                         double sequences);

/* Micro-batches that play ping-pong between the two pools: layer by layer each goes
 * through attention, the wire, FFN and the wire back, every one of which serves
 * them in turn. A layer takes as long as the slowest of the four needs for all of
 * them, but no less than one micro-batch's own way; the last layer drains. */
struct spice_ping_pong {
    double n_batches, n_layers;
    double wire_s; /* of one micro-batch in one direction, all layers */
};

/* Seconds of a step whose micro-batches take these times in all layers. */
double spice_af_step(const struct spice_ping_pong *game, double attn, double ffn);

#define SPICE_MAX_MICRO_BATCHES 4

#endif
