/* instance_check.c - what a plain engine would do, to hold the clever one to it:
 * in step-by-step runs every decode step is priced from its sequences one by
 * one, and the blocks of all running requests are counted. */
#include <math.h>

#include "core/serve/instance_private.h"

/* The step's features from its sequences, as sums over all of them. */
static struct spice_features
recount_features(const struct spice_instance *inst)
{
    struct spice_features f = spice_features_empty();
    int32_t request = inst->running.head;

    while (request != SPICE_NONE) {
        const struct spice_request *r = &inst->slab->requests[request];
        struct spice_sequences s = {SPICE_DECODE, 1, inst->options.decode_chunk, 0, true};

        if (r->state == SPICE_DECODING) {
            s.context = spice_batch_context(&inst->batch, r);
            spice_features_add(&f, inst->batch.contexts, &s, inst->batch.fidelity);
        }
        request = r->link[SPICE_LIST_MAIN].next;
    }
    return f;
}

double
spice_instance_clock_error(const struct spice_instance *inst)
{
    double clock = spice_ramp_step(&inst->ramp, inst->done), plain;
    struct spice_features f;

    /* Steps with prompts are priced by themselves anyway; with a fraction of a
     * token per step there is no plain count of tokens. */
    if (!inst->decodes || inst->n_chunks > 0 || inst->end == 1 ||
        inst->batch.ticks_per_step % SPICE_TICKS != 0)
        return 0;
    f = recount_features(inst);
    plain = spice_step_duration(&inst->options.cost, &f, inst->microbatches);
    return fabs(clock - plain) / plain;
}

int64_t
spice_instance_kv_error(const struct spice_instance *inst)
{
    int32_t request = inst->running.head;
    int64_t units = (inst->prefix.n_nodes - inst->prefix.n_idle) * inst->prefix.hash_units;

    if (inst->options.prefill_only)
        return 0; /* requests on their way to the decode pool hold blocks too */
    while (request != SPICE_NONE) {
        const struct spice_request *r = &inst->slab->requests[request];

        units += spice_kv_need(&inst->kv, spice_instance_held(inst, r)) -
                 r->n_shared * inst->prefix.hash_units;
        request = r->link[SPICE_LIST_MAIN].next;
    }
    return units > inst->kv.used ? units - inst->kv.used : inst->kv.used - units;
}
