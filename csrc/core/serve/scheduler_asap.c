/* asap - the reference model's scheduler: everything that waits joins the next
 * step, decodes first, then prompts up to max_num_batched_tokens (no limit
 * unless given), cut into chunks. Leaves nothing of it out but its limitless
 * KV cache: give --allow_oversubscribe for that. */
#include "core/serve/scheduler.h"

static bool
decide(void *state, const struct spice_view *view, struct spice_decision *decision)
{
    (void)state;
    decision->decode = true;
    decision->prefill_tokens = view->max_num_batched_tokens - view->decode_tokens;
    decision->admit = view->max_num_seqs;
    return true;
}

const struct spice_scheduler spice_scheduler_asap = {
    .name = "asap",
    .imitates = "the reference model's continuous batching",
    .max_num_seqs = INT64_MAX,
    .max_num_batched_tokens = INT64_MAX,
    .decide = decide,
};
