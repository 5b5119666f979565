/* work.c - what an operator of any kind costs. */
#include "core/ops/ops.h"

static const spice_op_work_fn work_of[SPICE_N_OP_KINDS] = {
    [SPICE_OP_LINEAR] = spice_linear_work,
    [SPICE_OP_BMM] = spice_linear_work,
    [SPICE_OP_NORM] = spice_norm_work,
    [SPICE_OP_ELEMENTWISE] = spice_elementwise_work,
    [SPICE_OP_EMBEDDING] = spice_embedding_work,
    [SPICE_OP_ATTENTION] = spice_attention_work,
    [SPICE_OP_LINEAR_ATTENTION] = spice_linear_attention_work,
    [SPICE_OP_INDEXER] = spice_indexer_work,
    [SPICE_OP_MOE] = spice_moe_work,
    [SPICE_OP_CUSTOM] = spice_custom_work,
};

bool
spice_op_work(const struct spice_op *op, const struct spice_charge *charge,
              struct spice_records *records, struct spice_err *err)
{
    records->n = 0;
    return work_of[op->kind](op, charge, records, err) && spice_comm_work(op, charge, records, err);
}

bool
spice_op_scratch(const struct spice_op *op, const struct spice_charge *charge,
                 struct spice_form *bytes, struct spice_err *err)
{
    *bytes = spice_form_zero();
    if (op->kind != SPICE_OP_MOE || charge->fidelity == SPICE_ROOFLINE)
        return true;
    return spice_moe_scratch(op, charge, bytes, err);
}
