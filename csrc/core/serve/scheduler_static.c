/* static - batches that never change, as FasterTransformer ran them: when the
 * engine is empty, whatever waits forms a batch of up to max_num_seqs; nobody
 * joins until all of it has finished.
 *
 * Leaves out: padding (a finished sequence stops costing) and waiting for a
 * batch to fill; answers return when they are complete, not with the batch. */
#include "core/serve/scheduler.h"

static bool
decide(void *state, const struct spice_view *view, struct spice_decision *decision)
{
    bool empty = view->n_prefilling == 0 && view->n_decoding == 0;

    (void)state;
    decision->decode = view->n_prefilling == 0;
    decision->prefill_tokens = view->max_num_batched_tokens;
    decision->admit = empty ? view->max_num_seqs : 0;
    return true;
}

const struct spice_scheduler spice_scheduler_static = {
    .name = "static",
    .imitates = "FasterTransformer 5, fixed batches",
    .max_num_seqs = 32,
    .max_num_batched_tokens = INT64_MAX,
    .takes_all = true,
    .decide = decide,
};
