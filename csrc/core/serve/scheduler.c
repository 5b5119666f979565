#include "core/serve/scheduler.h"

#include <stddef.h>
#include <string.h>

static const struct spice_scheduler *const schedulers[] = {
    &spice_scheduler_asap,   &spice_scheduler_orca,   &spice_scheduler_sglang,
    &spice_scheduler_static, &spice_scheduler_trtllm, &spice_scheduler_vllm,
};

int
spice_scheduler_count(void)
{
    return (int)(sizeof schedulers / sizeof schedulers[0]);
}

const struct spice_scheduler *
spice_scheduler_get(int index)
{
    return schedulers[index];
}

const struct spice_scheduler *
spice_scheduler_find(const char *name)
{
    for (int i = 0; i < spice_scheduler_count(); i++)
        if (strcmp(schedulers[i]->name, name) == 0)
            return schedulers[i];
    return NULL;
}

bool
spice_decide_chunked(void *state, const struct spice_view *view, struct spice_decision *decision)
{
    (void)state;
    decision->decode = true;
    decision->prefill_tokens = view->max_num_batched_tokens - view->decode_tokens;
    decision->admit = view->max_num_seqs;
    return true;
}

bool
spice_decide_whole(void *state, const struct spice_view *view, struct spice_decision *decision)
{
    decision->whole_prompts = true;
    return spice_decide_chunked(state, view, decision);
}
