/* custom.c - an operator whose work the user states. */
#include "core/ops/ops.h"

/* Weights are read while any phase of the operator's forms is active. */
bool
spice_custom_work(const struct spice_op *op, const struct spice_charge *charge,
                  struct spice_records *records, struct spice_err *err)
{
    struct spice_form indicator = spice_form_indicator(&op->inputs[0].form);
    int64_t parts;

    if (!spice_charge_parts(charge, op->outputs[0].shard_units, op->path, &parts, err))
        return false;
    struct spice_record *r = spice_records_add(records, op, SPICE_CLASS_CUSTOM,
                                               op->n_weights > 0 ? spice_charge_compute(charge, op)
                                                                 : charge->precision->act);

    spice_form_add(&r->flop, &op->p.custom.flop, 1 / (double)parts);
    spice_form_add(&r->bytes, &op->p.custom.bytes, 1 / (double)parts);
    for (int i = 0; i < op->n_weights; i++) {
        double bytes;

        if (!spice_weight_chip_bytes(&charge->weights[op->weights[i]], charge, &bytes, err))
            return false;
        spice_form_add(&r->bytes, &indicator, bytes);
    }
    return true;
}
