/* asap - the reference model's scheduler: everything that waits joins the next
 * step, decodes first, then prompts up to max_num_batched_tokens (no limit
 * unless given), cut into chunks. Leaves nothing of it out but its limitless
 * KV cache: give --allow_oversubscribe for that. */
#include "core/serve/scheduler.h"

const struct spice_scheduler spice_scheduler_asap = {
    .name = "asap",
    .imitates = "the reference model's continuous batching",
    .max_num_seqs = INT64_MAX,
    .max_num_batched_tokens = INT64_MAX,
    .decide = spice_decide_chunked,
};
