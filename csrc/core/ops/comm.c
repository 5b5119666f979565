/* comm.c - the collectives that a layout puts behind an operator.
 *
 * Tensor parallelism reduces every partial sum over the tp chips: behind row-
 * parallel products, mixtures of experts and the vocabulary-parallel embedding
 * (Shoeybi et al., Megatron-LM, 2019); sampling gathers the logits. Where
 * attention ranks share experts, each layer dispatches its tokens to their
 * experts and combines the answers: a token goes once to every rank that holds
 * one of its topk experts.
 */
#include <math.h>
#include <stddef.h>

#include "core/ops/ops.h"

/* Bytes per token that a collective moves, and how many chips take part. */
struct exchange {
    enum spice_kernel kernel;
    double chips, bytes;
    struct spice_form tokens;
};

static struct spice_record *
add_exchange(const struct spice_op *op, const struct spice_charge *charge, const struct exchange *x,
             struct spice_records *records)
{
    struct spice_collective_line line = spice_collective_line(charge->links, x->kernel, x->chips);
    struct spice_form active = spice_form_indicator(&x->tokens);
    struct spice_record *r =
        spice_records_add(records, op, SPICE_CLASS_COMM, charge->precision->act);

    spice_form_add(&r->time, &active, line.fixed_s);
    spice_form_add(&r->time, &x->tokens, x->bytes * line.per_byte_s);
    r->rows = x->tokens;
    if (x->chips <= charge->links->domain)
        r->shape = (struct spice_shape){.kernel = x->kernel, .dim = {x->chips, x->bytes}};
    return r;
}

/* Rows of an operator's output, and elements of one row. */
static struct spice_form
rows_of(const struct spice_tensor *t, double *width)
{
    struct spice_form elements = spice_tensor_elements(t);

    *width = (double)spice_tensor_numeric_elements(t);
    return spice_form_scaled(&elements, 1 / *width);
}

/* Sums over the tp chips. Sequence parallelism leaves every chip a part of the
 * tokens, which are gathered before the next product. */
static void
reduce_output(const struct spice_op *op, const struct spice_charge *charge,
              struct spice_records *records)
{
    struct exchange x = {.kernel = SPICE_KERNEL_ALL_REDUCE, .chips = charge->layout.tp};
    double width;

    x.tokens = rows_of(&op->outputs[0], &width);
    x.bytes = width * spice_charge_act_bytes(charge);
    if (charge->how.sequence_parallel) {
        x.kernel = SPICE_KERNEL_REDUCE_SCATTER;
        add_exchange(op, charge, &x, records);
        x.kernel = SPICE_KERNEL_ALL_GATHER;
    }
    add_exchange(op, charge, &x, records);
}

static void
gather_output(const struct spice_op *op, const struct spice_charge *charge,
              struct spice_records *records)
{
    struct exchange x = {.kernel = SPICE_KERNEL_ALL_GATHER, .chips = charge->layout.tp};
    double width;

    x.tokens = rows_of(&op->outputs[0], &width);
    x.bytes = width * spice_charge_act_bytes(charge);
    add_exchange(op, charge, &x, records);
}

/* Ranks that a token of topk experts reaches among ep: an expected value. */
static double
copies(double topk, double ep)
{
    return ep * -expm1(topk * log1p(-1 / ep));
}

/* Tokens travel in FP8 to FP8 experts, else as they are; answers in 16 bits. */
static double
dispatch_bytes(const struct spice_charge *charge)
{
    enum spice_dtype experts = charge->precision->weights[SPICE_W_EXPERTS].dtype;

    return experts == SPICE_FP8 || experts == SPICE_FP4 ? 1 : spice_charge_act_bytes(charge);
}

/* Engines use a low-latency kernel for decodes and another for prefills, unless told. */
static bool
is_low_latency(const struct spice_charge *charge, int phase)
{
    if (charge->how.exchange == SPICE_EXCHANGE_AUTO)
        return phase == SPICE_DECODE;
    return charge->how.exchange == SPICE_EXCHANGE_LOW_LATENCY;
}

static void
exchange_experts(const struct spice_op *op, const struct spice_charge *charge,
                 const struct spice_expert_layout *lie, struct spice_records *records)
{
    const struct spice_moe_params *p = &op->p.moe;
    double chips = (double)(charge->layout.tp * charge->layout.dp), topk = (double)p->topk;
    double sent = copies(topk, (double)lie->ep) / charge->layout.tp;

    for (int phase = 0; phase < SPICE_NPHASES; phase++) {
        for (int back = 0; back < 2; back++) {
            struct exchange x = {
                .kernel = back ? SPICE_KERNEL_COMBINE : SPICE_KERNEL_DISPATCH,
                .chips = chips,
                .bytes = sent * (double)p->latent *
                         (back ? spice_charge_act_bytes(charge) : dispatch_bytes(charge)),
                .tokens = spice_form_of_phase(&op->inputs[0].form, (enum spice_phase)phase)};
            struct spice_record *r = add_exchange(op, charge, &x, records);

            if (r->shape.kernel == SPICE_KERNEL_NONE)
                continue;
            r->shape.dim[1] = (double)p->latent;
            r->shape.dim[2] = topk;
            r->shape.dim[3] = (double)p->experts;
            r->shape.dim[4] = 1; /* nodes */
            r->shape.variant = is_low_latency(charge, phase);
            r->shape.dim[5] = r->shape.variant ? 0 : 20; /* cores it takes, DeepEP default */
            r->shape.format = back ? SPICE_FMT_BF16 : SPICE_FMT_FP8;
            r->rows = spice_form_scaled(&x.tokens, 1 / (double)charge->layout.tp);
        }
    }
}

static bool
expert_comm(const struct spice_op *op, const struct spice_charge *charge,
            struct spice_records *records, struct spice_err *err)
{
    struct spice_expert_layout lie;

    if (!spice_expert_layout(charge, op->p.moe.experts, &lie, err))
        return false;
    if (lie.ranks > 1)
        exchange_experts(op, charge, &lie, records);
    else if (charge->layout.tp > 1)
        reduce_output(op, charge, records);
    return true;
}

bool
spice_comm_work(const struct spice_op *op, const struct spice_charge *charge,
                struct spice_records *records, struct spice_err *err)
{
    if (charge->links == NULL || charge->fidelity == SPICE_ROOFLINE)
        return true;
    if (op->kind == SPICE_OP_MOE)
        return expert_comm(op, charge, records, err);
    if (charge->layout.tp == 1)
        return true;
    if (op->kind == SPICE_OP_EMBEDDING)
        reduce_output(op, charge, records);
    if (op->kind == SPICE_OP_LINEAR && op->p.linear.shard == SPICE_SHARD_ROW)
        reduce_output(op, charge, records);
    if (op->kind == SPICE_OP_LINEAR && op->p.linear.shard == SPICE_SHARD_VOCAB)
        gather_output(op, charge, records);
    return true;
}
