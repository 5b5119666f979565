/* pointwise.c - norms, element-wise operators and the embedding gather. */
#include "core/ops/ops.h"

/* Elements of a tensor on one chip. */
static bool
chip_elements(const struct spice_op *op, const struct spice_charge *charge,
              const struct spice_tensor *t, struct spice_form *elements, struct spice_err *err)
{
    int64_t parts;

    if (!spice_charge_parts(charge, t->shard_units, op->path, &parts, err))
        return false;
    if (charge->how.sequence_parallel && t->shard_units == 0 &&
        spice_tensor_numeric_elements(t) == charge->hidden)
        parts = charge->layout.tp; /* the residual stream: a part of the tokens */
    *elements = spice_tensor_elements(t);
    *elements = spice_form_scaled(elements, 1 / (double)parts);
    return true;
}

/* A kernel of its own that streams these bytes per token. Engines fuse some with
 * their neighbours; what they gain is in their fitted time per layer. */
static void
set_pointwise(const struct spice_charge *charge, const struct spice_form *leading,
              struct spice_record *r)
{
    double per_row = 0;

    if (charge->fidelity == SPICE_ROOFLINE)
        return;
    for (int i = 0; i < SPICE_N_FEATURES && per_row == 0; i++)
        if (leading->c[i] != 0)
            per_row = r->bytes.c[i] / leading->c[i];
    r->shape = (struct spice_shape){.kernel = SPICE_KERNEL_POINTWISE, .dim = {per_row}};
    r->rows = *leading;
}

/* FLOP 2 per element; bytes in + out + weight. Runs at the 16-bit rate. */
bool
spice_norm_work(const struct spice_op *op, const struct spice_charge *charge,
                struct spice_records *records, struct spice_err *err)
{
    struct spice_form elements, indicator = spice_form_indicator(&op->inputs[0].form);
    double act = spice_charge_act_bytes(charge);

    if (!chip_elements(op, charge, &op->inputs[0], &elements, err))
        return false;
    struct spice_record *r = spice_records_add(records, op, SPICE_CLASS_NORM, SPICE_BF16);

    spice_form_add(&r->flop, &elements, 2);
    spice_form_add(&r->bytes, &elements, 2 * act);
    for (int i = 0; i < op->n_weights; i++) {
        double bytes;

        if (!spice_weight_chip_bytes(&charge->weights[op->weights[i]], charge, &bytes, err))
            return false;
        spice_form_add(&r->bytes, &indicator, bytes);
    }
    set_pointwise(charge, &op->inputs[0].form, r);
    return true;
}

/* FLOP 1 per output element; bytes in (all inputs) + out. */
bool
spice_elementwise_work(const struct spice_op *op, const struct spice_charge *charge,
                       struct spice_records *records, struct spice_err *err)
{
    double act = spice_charge_act_bytes(charge);
    struct spice_record *r = spice_records_add(records, op, SPICE_CLASS_ELEMENTWISE, SPICE_BF16);
    struct spice_form elements;

    for (int i = 0; i < op->n_inputs; i++) {
        if (!chip_elements(op, charge, &op->inputs[i], &elements, err))
            return false;
        spice_form_add(&r->bytes, &elements, act);
    }
    if (!chip_elements(op, charge, &op->outputs[0], &elements, err))
        return false;
    spice_form_add(&r->bytes, &elements, act);
    spice_form_add(&r->flop, &elements, 1);
    set_pointwise(charge, &op->inputs[0].form, r);
    return true;
}

/* Free in roofline; else one row of the table read and one written per token. */
bool
spice_embedding_work(const struct spice_op *op, const struct spice_charge *charge,
                     struct spice_records *records, struct spice_err *err)
{
    const struct spice_weight *table = &charge->weights[op->weights[0]];
    struct spice_form elements = spice_tensor_elements(&op->outputs[0]);
    double row =
        spice_weight_total_bytes(table, charge->precision) / (double)spice_weight_elems(table);

    (void)err;
    if (charge->fidelity == SPICE_ROOFLINE)
        return true;
    struct spice_record *r = spice_records_add(records, op, SPICE_CLASS_GATHER, SPICE_BF16);

    spice_form_add(&r->bytes, &elements, row + spice_charge_act_bytes(charge));
    set_pointwise(charge, &op->outputs[0].form, r);
    return true;
}
