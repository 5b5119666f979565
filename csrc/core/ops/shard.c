/* shard.c - how a layout cuts weights, heads and experts over chips. */
#include <inttypes.h>

#include "core/ops/ops.h"

bool
spice_charge_parts(const struct spice_charge *charge, int64_t units, const char *what,
                   int64_t *parts, struct spice_err *err)
{
    int64_t tp = charge->layout.tp;

    *parts = 1;
    if (charge->fidelity == SPICE_ROOFLINE || units == 0)
        return true;
    if (units % tp == 0)
        *parts = tp;
    else if (tp % units == 0)
        *parts = units;
    else
        return spice_fail(err, 0,
                          "tp = %" PRId64 " cuts the %" PRId64 " parts of %s unevenly; "
                          "choose a tp that divides %" PRId64,
                          tp, units, what, units);
    return true;
}

bool
spice_expert_layout(const struct spice_charge *charge, int64_t experts,
                    struct spice_expert_layout *lie, struct spice_err *err)
{
    int64_t tp = charge->layout.tp, dp = charge->layout.dp, ep = charge->layout.ep;
    int64_t chips = ep > 1 ? tp * dp : tp;

    int64_t slots = experts + charge->how.redundant_experts;

    *lie = (struct spice_expert_layout){1, 1, 1, experts};
    if (charge->fidelity == SPICE_ROOFLINE)
        return true;
    if (chips % ep != 0)
        return spice_fail(err, 0, "ep = %" PRId64 " does not divide the tp*dp = %" PRId64 " chips",
                          ep, chips);
    if (slots % ep != 0 && slots > experts)
        return spice_fail(err, 0,
                          "ep = %" PRId64 " does not divide the %" PRId64 " experts and %" PRId64
                          " redundant ones",
                          ep, experts, slots - experts);
    if (slots % ep != 0)
        return spice_fail(err, 0, "ep = %" PRId64 " does not divide the %" PRId64 " experts", ep,
                          experts);
    *lie = (struct spice_expert_layout){ep, chips / ep, ep > 1 ? dp : 1, slots};
    return true;
}

/* What part of all experts a chip holds. */
static bool
expert_share(const struct spice_charge *charge, int64_t experts, double *share,
             struct spice_err *err)
{
    struct spice_expert_layout lie;

    if (!spice_expert_layout(charge, experts, &lie, err))
        return false;
    *share = charge->fidelity == SPICE_ROOFLINE
                 ? 1
                 : (double)lie.slots / (double)experts / (double)(lie.ep * lie.tp);
    return true;
}

bool
spice_weight_chip_bytes(const struct spice_weight *weight, const struct spice_charge *charge,
                        double *bytes, struct spice_err *err)
{
    const char *name = spice_weight_class_name(weight->class);
    int64_t parts = 1;
    double share = 1;
    bool ok = true;

    switch (weight->shard) {
    case SPICE_REPLICATED:
        break;
    case SPICE_SHARD_COLUMN:
    case SPICE_SHARD_ROW:
        ok = spice_charge_parts(charge, weight->units, name, &parts, err);
        break;
    case SPICE_SHARD_VOCAB:
        parts = charge->fidelity == SPICE_ROOFLINE ? 1 : charge->layout.tp;
        break;
    case SPICE_SHARD_EXPERT:
        ok = expert_share(charge, weight->n, &share, err);
        break;
    }
    *bytes = spice_weight_total_bytes(weight, charge->precision) / (double)weight->count /
             (double)parts * share;
    return ok;
}
