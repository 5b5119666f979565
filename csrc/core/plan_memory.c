/* plan_memory.c - what a plan keeps on its fullest chip. */
#include "core/plan_private.h"

static double
weights_at(const struct spice_plan *plan, enum spice_place place)
{
    double sum = 0;

    for (int i = 0; i < SPICE_N_WEIGHT_CLASSES; i++)
        sum += plan->weights[place][i];
    return sum;
}

/* The fullest chip of a pipeline has the larger of the model's two ends. */
double
spice_plan_class_weights(const struct spice_plan *plan, enum spice_weight_class class)
{
    double layers = plan->weights[SPICE_IN_LAYERS][class] * plan->stage_share;
    double first = plan->weights[SPICE_AT_START][class], last = plan->weights[SPICE_AT_END][class];

    if (plan->layout.pp == 1)
        return layers + first + last;
    return layers +
           (weights_at(plan, SPICE_AT_START) > weights_at(plan, SPICE_AT_END) ? first : last);
}

double
spice_plan_attention_weights(const struct spice_plan *plan)
{
    if (!plan->attention_blocks)
        return 0;
    return spice_plan_class_weights(plan, SPICE_W_ATTN) +
           spice_plan_class_weights(plan, SPICE_W_LIN);
}

struct spice_memory_use
spice_plan_memory(const struct spice_plan *plan, int64_t sequences, int64_t length,
                  const struct spice_features *step)
{
    struct spice_memory_use use = {0, 0, 0};
    double per_sequence;

    for (int i = 0; i < SPICE_N_WEIGHT_CLASSES; i++)
        use.weights += spice_plan_class_weights(plan, (enum spice_weight_class)i);
    per_sequence = plan->state_bytes;
    for (int i = 0; i < plan->contexts.n; i++)
        per_sequence +=
            plan->kv_bytes[i] * (double)spice_context_cached(&plan->contexts.kinds[i], length);
    use.kv_cache = per_sequence * (double)sequences * plan->stage_share;
    if (plan->fidelity == SPICE_ROOFLINE)
        use.kv_cache /= plan->layout.tp;
    for (int i = 0; i < plan->n_activations; i++) {
        double bytes = spice_form_eval(&plan->activations[i].bytes, step->f);

        use.activations = bytes > use.activations ? bytes : use.activations;
    }
    return use;
}
