/* orca - Orca (Yu et al., OSDI 2022): iteration-level scheduling, first come
 * first served. Up to max_num_seqs requests run; new ones join at the end of
 * any step with their whole prompt beside the decodes (selective batching), and
 * a request's cache is reserved for its whole answer on entry. No token budget.
 *
 * Leaves out: overlapped pipeline of the engine's stages. */
#include "core/serve/scheduler.h"

const struct spice_scheduler spice_scheduler_orca = {
    .name = "orca",
    .imitates = "Orca (OSDI 2022), iteration-level batching",
    .max_num_seqs = 128,
    .max_num_batched_tokens = INT64_MAX,
    .takes_all = true,
    .decide = spice_decide_whole,
};
