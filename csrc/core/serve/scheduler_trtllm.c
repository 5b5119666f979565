/* trtllm - TensorRT-LLM 0.17's in-flight batching with its default capacity
 * policy, GUARANTEED_NO_EVICT: a request enters when the cache can hold its
 * prompt and its whole answer, so nothing is ever preempted; whole prompts run
 * in one step with all decodes, within max_num_tokens.
 *
 * Leaves out: MAX_UTILIZATION, chunked contexts, beam search, and padding of
 * inputs. Prompts longer than the budget are cut rather than refused. */
#include "core/serve/scheduler.h"

const struct spice_scheduler spice_scheduler_trtllm = {
    .name = "trtllm",
    .imitates = "TensorRT-LLM 0.17, in-flight batching, GUARANTEED_NO_EVICT",
    .max_num_seqs = 2048,
    .max_num_batched_tokens = 8192,
    .takes_all = true,
    .decide = spice_decide_whole,
};
