/* vllm - vLLM V1 (0.10) on an H100's server, its default scheduler with chunked prefill: one token
 * budget per step, running sequences first (decodes, then prompts under way in
 * order of admission), then the queue in order of arrival. A running sequence
 * that finds no block preempts the one admitted last, which is recomputed; a
 * step that preempts admits nobody.
 *
 * Leaves out: priorities, LoRA and multimodal budgets, asynchronous scheduling,
 * and block allocation chunk by chunk: a prompt's blocks are taken whole at
 * admission (as with scheduler_reserve_full_isl). */
#include "core/serve/scheduler.h"

const struct spice_scheduler spice_scheduler_vllm = {
    .name = "vllm",
    .imitates = "vLLM V1 0.10, chunked prefill",
    .max_num_seqs = 1024,
    .max_num_batched_tokens = 8192,
    .decide = spice_decide_chunked,
};
