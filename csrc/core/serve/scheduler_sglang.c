/* sglang - SGLang 0.4, its default: prompts first. While a waiting request can
 * be admitted or a prompt is under way, steps hold prompts alone, cut at
 * chunked_prefill_size; otherwise they hold all decodes. A request is admitted
 * when its prompt fits beside a fraction of the tokens that running requests
 * have still to yield (new_token_ratio, 0.7 at schedule_conservativeness 1).
 *
 * Leaves out: the ratio's decay between retractions, order by longest matching
 * prefix, overlap of scheduling and compute (it takes no time here anyway) and
 * mixed chunks. Here --max_num_batched_tokens is chunked_prefill_size and
 * --max_num_seqs max_running_requests. */
#include "core/serve/scheduler.h"

#define NEW_TOKEN_RATIO 0.7

static bool
decide(void *state, const struct spice_view *view, struct spice_decision *decision)
{
    int64_t running = view->n_prefilling + view->n_decoding;
    bool admits = view->n_waiting > 0 && running < view->max_num_seqs &&
                  view->head_units + (int64_t)(NEW_TOKEN_RATIO * (double)view->remaining_units) <=
                      view->free_units;

    (void)state;
    decision->decode = !(admits || view->n_prefilling > 0);
    decision->prefill_tokens = decision->decode ? 0 : view->max_num_batched_tokens;
    decision->admit = decision->decode ? 0 : view->max_num_seqs;
    decision->reserve_fraction = NEW_TOKEN_RATIO;
    return true;
}

const struct spice_scheduler spice_scheduler_sglang = {
    .name = "sglang",
    .imitates = "SGLang 0.4, prompts first",
    .max_num_seqs = 256,
    .max_num_batched_tokens = 8192,
    .reserve = SPICE_RESERVE_FRACTION,
    .decide = decide,
};
