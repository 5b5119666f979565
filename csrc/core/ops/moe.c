/* moe.c - a mixture of experts: router, routed experts, shared experts.
 *
 * How many experts a batch wakes is an expected value, never a draw: distinct
 * picks, E*(1 - (1 - k/E)^tokens), in calibrated; draws with replacement,
 * E*(1 - (1 - 1/E)^(tokens*k)), in roofline, as the reference.
 */
#include <inttypes.h>
#include <math.h>

#include "core/ops/ops.h"

/* Index of the routed experts among the operator's weights: router, experts, ... */
enum { ROUTER, EXPERTS, REST };

static double
expert_bytes(const struct spice_op *op, const struct spice_charge *charge)
{
    double bytes = 0;

    for (int i = EXPERTS; i < op->n_weights; i++) {
        const struct spice_weight *w = &charge->weights[op->weights[i]];

        if (w->shard == SPICE_SHARD_EXPERT)
            bytes += spice_weight_total_bytes(w, charge->precision) / (double)(w->n * w->count);
    }
    return bytes;
}

/* Bytes of the router (shared = false) or of the shared experts on one chip. */
static bool
other_bytes(const struct spice_op *op, const struct spice_charge *charge, bool shared,
            double *total, struct spice_err *err)
{
    *total = 0;
    for (int i = 0; i < op->n_weights; i++) {
        const struct spice_weight *w = &charge->weights[op->weights[i]];
        double bytes;

        if (w->shard == SPICE_SHARD_EXPERT || (w->class == SPICE_W_SHARED) != shared)
            continue;
        if (!spice_weight_chip_bytes(w, charge, &bytes, err))
            return false;
        *total += bytes;
    }
    return true;
}

static enum spice_dtype
experts_dtype(const struct spice_charge *charge)
{
    return charge->precision->weights[SPICE_W_EXPERTS].dtype;
}

static enum spice_format
experts_format(const struct spice_charge *charge)
{
    const struct spice_weight any = {.class = SPICE_W_EXPERTS, .fixed_dtype = -1};

    return spice_weight_format_key(&any, charge->precision);
}

/* One record for all of it, divided over min(experts, dp*pp*ep). */
static bool
roofline_work(const struct spice_op *op, const struct spice_charge *charge,
              struct spice_records *records, struct spice_err *err)
{
    const struct spice_moe_params *p = &op->p.moe;
    const struct spice_layout *l = &charge->layout;
    double ranks = (double)l->dp * l->pp * l->ep, experts = (double)p->experts;
    double share = 1 / (ranks < experts ? ranks : experts), act = spice_charge_act_bytes(charge);
    double h = (double)p->hidden, k = (double)p->topk, router, shared;
    double flop = 2 * h * experts + 2 * k * p->matrices * (double)p->latent * (double)p->inter +
                  2 * p->matrices * h * (double)p->shared_inter + (p->shared_gate ? 2 * h : 0);
    const struct spice_form *tokens = &op->inputs[0].form;
    struct spice_form one = spice_form_constant(1);

    if (!other_bytes(op, charge, false, &router, err) ||
        !other_bytes(op, charge, true, &shared, err))
        return false;
    struct spice_record *r =
        spice_records_add(records, op, SPICE_CLASS_GROUPED_GEMM, experts_dtype(charge));

    spice_form_add(&r->flop, tokens, flop * share);
    spice_form_add(&r->bytes, tokens, (2 * h + experts) * act * share);
    spice_form_add(&r->bytes, &one, (router + shared) * share);
    r->awake_bytes = expert_bytes(op, charge) * share;
    r->experts = (struct spice_experts){
        .tokens = *tokens, .scale = experts, .rate = k * log1p(-1 / experts)};
    return true;
}

static bool
router_record(const struct spice_op *op, const struct spice_charge *charge,
              struct spice_records *records, struct spice_err *err)
{
    const struct spice_moe_params *p = &op->p.moe;
    double h = (double)p->hidden, outputs = (double)p->experts + p->shared_gate;
    struct spice_form one = spice_form_constant(1);
    double bytes;

    if (!other_bytes(op, charge, false, &bytes, err))
        return false;
    struct spice_record *r =
        spice_records_add(records, op, SPICE_CLASS_GEMM, spice_charge_compute(charge, op));

    spice_form_add(&r->flop, &op->inputs[0].form, 2 * h * outputs);
    spice_form_add(&r->bytes, &op->inputs[0].form, (h + outputs) * spice_charge_act_bytes(charge));
    spice_form_add(&r->bytes, &one, bytes);
    r->shape = spice_gemm_shape(charge, op->weights[ROUTER], outputs, h);
    r->rows = op->inputs[0].form;
    return true;
}

/* vLLM and SGLang refuse to cut the two-dimensional blocks that share a scale
 * (vllm-project/vllm issue 17569, sgl-project/sglang issue 3345). */
static bool
blocks_whole(const struct spice_op *op, const struct spice_charge *charge, int64_t width,
             const struct spice_expert_layout *lie, struct spice_err *err)
{
    int64_t block = charge->precision->weights[SPICE_W_EXPERTS].block_rows;

    if (block <= 1 || width % block == 0 || lie->tp == 1)
        return true;
    return spice_fail(err, 0,
                      "%" PRId64 " chips per expert leave each %" PRId64
                      " of its width in %s, which cuts blocks of %" PRId64
                      " weights that share a scale; engines refuse that: raise ep or lower tp",
                      lie->tp, width, op->path, block);
}

/* Of one chip: its share of the routed tokens through its part of its experts. */
static void
experts_record(const struct spice_op *op, const struct spice_charge *charge,
               const struct spice_expert_layout *at, const struct spice_form *tokens, int variant,
               struct spice_records *records)
{
    const struct spice_moe_params *p = &op->p.moe;
    double h = (double)p->latent, k = (double)p->topk, experts = (double)p->experts;
    double act = spice_charge_act_bytes(charge), slots = (double)at->slots;
    double width = (double)p->inter / (double)at->tp;
    double rows = k * (double)at->ranks / (double)at->ep; /* routed rows per token of a rank */
    double row_flop = 2 * p->matrices * h * width;
    double row_bytes = (2 * h + 2 * (p->matrices - 1) * width) * act;
    double skew =
        spice_load_skew(charge->how.expert_skew, p->experts, charge->how.redundant_experts, at->ep);
    struct spice_record *r =
        spice_records_add(records, op, SPICE_CLASS_GROUPED_GEMM, experts_dtype(charge));

    r->awake_bytes = expert_bytes(op, charge) / (double)at->tp;
    r->rows = spice_form_scaled(tokens, (double)at->ranks);
    if (skew > 0) {
        r->row_flop = row_flop;
        r->row_bytes = row_bytes;
        r->experts =
            (struct spice_experts){.tokens = r->rows, .choice = {k, slots, (double)at->ep, skew}};
    } else {
        spice_form_add(&r->flop, tokens, rows * row_flop);
        spice_form_add(&r->bytes, tokens, rows * row_bytes);
        r->experts = (struct spice_experts){.tokens = *tokens,
                                            .scale = slots / (double)at->ep,
                                            .rate = (double)at->ranks * log1p(-k / experts)};
    }
    r->shape = (struct spice_shape){.kernel = SPICE_KERNEL_MOE,
                                    .variant = variant,
                                    .format = experts_format(charge),
                                    .dim = {h, (double)p->inter, k, slots, (double)at->tp,
                                            (double)at->ep, (double)p->matrices, skew}};
}

/* How experts lie; false where they cannot be cut so. */
static bool
place_experts(const struct spice_op *op, const struct spice_charge *charge,
              struct spice_expert_layout *lie, struct spice_err *err)
{
    const struct spice_moe_params *p = &op->p.moe;

    if (!spice_expert_layout(charge, p->experts, lie, err))
        return false;
    if (p->inter % lie->tp != 0)
        return spice_fail(err, 0,
                          "%" PRId64 " chips per expert cut its width %" PRId64
                          " unevenly in %s; raise ep or choose a tp that divides it",
                          lie->tp, p->inter, op->path);
    return blocks_whole(op, charge, p->inter / lie->tp, lie, err);
}

static bool
experts_records(const struct spice_op *op, const struct spice_charge *charge,
                struct spice_records *records, struct spice_err *err)
{
    const struct spice_form *tokens = &op->inputs[0].form;
    struct spice_expert_layout lie;

    if (!place_experts(op, charge, &lie, err))
        return false;
    if (lie.ranks == 1) {
        experts_record(op, charge, &lie, tokens, SPICE_EXPERTS_OWN, records);
    } else if (!charge->phased_experts) {
        experts_record(op, charge, &lie, tokens, SPICE_EXPERTS_SHARED, records);
    } else {
        struct spice_form decodes = spice_form_of_phase(tokens, SPICE_DECODE);
        struct spice_form prefills = spice_form_of_phase(tokens, SPICE_PREFILL);

        experts_record(op, charge, &lie, &decodes, SPICE_EXPERTS_SHARED, records);
        experts_record(op, charge, &lie, &prefills, SPICE_EXPERTS_SHARED_PREFILL, records);
    }
    return true;
}

/* Index of the first of the operator's weights that is a shared expert's. */
static int
shared_weight(const struct spice_op *op, const struct spice_charge *charge)
{
    for (int i = REST; i < op->n_weights; i++)
        if (charge->weights[op->weights[i]].class == SPICE_W_SHARED)
            return op->weights[i];
    return op->weights[ROUTER];
}

/* Up (gate and up together) and down. */
static bool
shared_records(const struct spice_op *op, const struct spice_charge *charge,
               struct spice_records *records, struct spice_err *err)
{
    const struct spice_moe_params *p = &op->p.moe;
    double h = (double)p->hidden, act = spice_charge_act_bytes(charge), bytes;
    struct spice_form one = spice_form_constant(1);
    int weight = shared_weight(op, charge);
    int64_t parts;

    if (p->shared_inter == 0)
        return true;
    if (!spice_charge_parts(charge, p->shared_inter, op->path, &parts, err) ||
        !other_bytes(op, charge, true, &bytes, err))
        return false;
    double width = (double)p->shared_inter / (double)parts;

    for (int down = 0; down < 2; down++) {
        double wide = (p->matrices - 1) * width; /* gate and up, or up alone */
        double n = down ? h : wide, k = down ? width : h;
        struct spice_record *r = spice_records_add(
            records, op, SPICE_CLASS_GEMM, charge->precision->weights[SPICE_W_SHARED].dtype);

        spice_form_add(&r->flop, &op->inputs[0].form, 2 * n * k);
        spice_form_add(&r->bytes, &op->inputs[0].form, (h + wide) * act);
        spice_form_add(&r->bytes, &one, bytes * n * k / (p->matrices * h * width));
        r->shape = spice_gemm_shape(charge, weight, n, k);
        r->rows = op->inputs[0].form;
    }
    return true;
}

bool
spice_moe_work(const struct spice_op *op, const struct spice_charge *charge,
               struct spice_records *records, struct spice_err *err)
{
    if (charge->fidelity == SPICE_ROOFLINE)
        return roofline_work(op, charge, records, err);
    return router_record(op, charge, records, err) && experts_records(op, charge, records, err) &&
           shared_records(op, charge, records, err);
}

/* Every routed row's result of the first matrices and of the last one. */
bool
spice_moe_scratch(const struct spice_op *op, const struct spice_charge *charge,
                  struct spice_form *bytes, struct spice_err *err)
{
    const struct spice_moe_params *p = &op->p.moe;
    struct spice_expert_layout lie;

    if (!spice_expert_layout(charge, p->experts, &lie, err))
        return false;
    double rows = (double)(p->topk * lie.ranks) / (double)lie.ep;
    double row = (double)((p->matrices - 1) * p->inter) / (double)lie.tp + (double)p->latent;

    spice_form_add(bytes, &op->inputs[0].form, rows * row * spice_charge_act_bytes(charge));
    return true;
}
