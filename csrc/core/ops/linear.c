/* linear.c - y = x W: one matrix, or one per head (the absorbed halves of MLA). */
#include "core/ops/ops.h"

/* Features of one side on one chip. */
static double
cut(int64_t features, bool is_cut, int64_t parts)
{
    return (double)features / (is_cut ? (double)parts : 1);
}

static bool
linear_parts(const struct spice_op *op, const struct spice_charge *charge, int64_t *parts,
             struct spice_err *err)
{
    const struct spice_linear_params *p = &op->p.linear;

    *parts = 1;
    if (p->shard == SPICE_REPLICATED || charge->fidelity == SPICE_ROOFLINE)
        return true;
    if (p->shard == SPICE_SHARD_VOCAB) {
        *parts = charge->layout.tp;
        return true;
    }
    return spice_charge_parts(charge, p->units, op->path, parts, err);
}

struct spice_shape
spice_gemm_shape(const struct spice_charge *charge, int weight, double n, double k)
{
    return (struct spice_shape){
        .kernel = SPICE_KERNEL_GEMM,
        .format = spice_weight_format_key(&charge->weights[weight], charge->precision),
        .dim = {n, k}};
}

/* FLOP 2*T*K*N; bytes in + out + weight (+ bias). */
bool
spice_linear_work(const struct spice_op *op, const struct spice_charge *charge,
                  struct spice_records *records, struct spice_err *err)
{
    const struct spice_linear_params *p = &op->p.linear;
    struct spice_form rows = spice_tensor_elements(&op->inputs[0]);
    struct spice_form indicator = spice_form_indicator(&rows);
    double act = spice_charge_act_bytes(charge), weight_bytes = 0;
    bool cuts_n = p->n > 1; /* heads are cut, not the features of a head */
    int64_t parts;

    if (!linear_parts(op, charge, &parts, err))
        return false;
    rows = spice_form_scaled(&rows, 1 / (double)(p->in * p->n));
    for (int i = 0; i < op->n_weights; i++) {
        double bytes;

        if (!spice_weight_chip_bytes(&charge->weights[op->weights[i]], charge, &bytes, err))
            return false;
        weight_bytes += bytes * (i == 0 ? p->weight_share : 1);
    }
    double n = cut(p->n, cuts_n, parts);
    double in = cut(p->in, !cuts_n && p->shard == SPICE_SHARD_ROW, parts);
    double out = cut(p->out, !cuts_n && p->shard != SPICE_SHARD_ROW, parts);
    struct spice_record *r =
        spice_records_add(records, op, SPICE_CLASS_GEMM, spice_charge_compute(charge, op));

    spice_form_add(&r->flop, &rows, 2 * n * in * out);
    spice_form_add(&r->bytes, &rows, n * (in + out) * act);
    spice_form_add(&r->bytes, &indicator, weight_bytes);
    if (charge->fidelity == SPICE_CALIBRATED && p->n == 1) {
        r->shape = spice_gemm_shape(charge, op->weights[0], out, in);
        r->rows = rows;
        r->fusion = p->shard == SPICE_SHARD_COLUMN ? SPICE_FUSE_COLUMN
                    : p->shard == SPICE_REPLICATED ? SPICE_FUSE_REPLICATED
                                                   : SPICE_FUSE_NONE;
    }
    return true;
}
