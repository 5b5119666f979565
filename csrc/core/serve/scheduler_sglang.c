/* sglang - SGLang 0.4, its default: prompts first. While a waiting request can
 * be admitted or a prompt is under way, steps hold prompts alone, cut at
 * chunked_prefill_size; otherwise they hold all decodes. A request is admitted
 * when its prompt and its answer fit beside a fraction of the tokens that
 * running requests have still to yield: new_token_ratio, which falls from 0.7 to
 * 0.098 in the first 600 decode steps and is taken at its end.
 *
 * Leaves out: that fall and its reset after retractions, order by longest
 * matching prefix, mixed chunks, and overlap of scheduling with compute (it
 * takes no time here anyway). Here --max_num_batched_tokens is
 * chunked_prefill_size and --max_num_seqs max_running_requests. */
#include "core/serve/scheduler.h"

#define NEW_TOKEN_RATIO 0.098

static bool
decide(void *state, const struct spice_view *view, struct spice_decision *decision)
{
    (void)state;
    decision->decode = false;
    decision->prefill_tokens = view->max_num_batched_tokens;
    decision->admit = view->max_num_seqs;
    decision->reserve_own = true;
    decision->reserve_fraction = NEW_TOKEN_RATIO;
    return true;
}

const struct spice_scheduler spice_scheduler_sglang = {
    .name = "sglang",
    .imitates = "SGLang 0.4, prompts first",
    .max_num_seqs = 1024,
    .max_num_batched_tokens = 8192,
    .decide = decide,
};
