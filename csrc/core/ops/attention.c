/* attention.c - the attention core: scores and weighted sum over the KV cache. */
#include <inttypes.h>

#include "core/ops/ops.h"

struct chip_heads {
    double heads, kv_parts, cache_parts;
};

static bool
cut_heads(const struct spice_op *op, const struct spice_charge *charge, struct chip_heads *chip,
          struct spice_err *err)
{
    const struct spice_attention_params *p = &op->p.attention;
    int64_t tp = charge->fidelity == SPICE_ROOFLINE ? 1 : charge->layout.tp, parts;

    if (p->heads % tp != 0)
        return spice_fail(err, 0,
                          "tp = %" PRId64 " does not divide the %" PRId64 " attention heads of %s",
                          tp, p->heads, op->path);
    chip->heads = (double)(p->heads / tp);
    if (!spice_charge_parts(charge, p->kv_heads, op->path, &parts, err))
        return false;
    chip->kv_parts = (double)parts;
    if (!spice_charge_parts(charge, p->cache_heads, op->path, &parts, err))
        return false;
    chip->cache_parts = (double)parts;
    return true;
}

/* Caches of fewer than eight bits are read by kernels that take as long as for eight. */
static enum spice_format
attention_format(const struct spice_charge *charge)
{
    if (spice_dtype_bits(charge->precision->kv) > 8)
        return SPICE_FMT_BF16;
    return charge->precision->act == SPICE_FP8 ? SPICE_FMT_FP8 : SPICE_FMT_KV_FP8;
}

static struct spice_shape
attention_shape(const struct spice_op *op, const struct spice_charge *charge,
                const struct chip_heads *chip, enum spice_phase phase)
{
    const struct spice_attention_params *p = &op->p.attention;
    const struct spice_context *context = &charge->contexts->kinds[p->context];
    struct spice_shape s = {.format = attention_format(charge)};
    bool decode = phase == SPICE_DECODE;

    if (spice_attention_is_latent(p)) {
        s.kernel = decode ? SPICE_KERNEL_MLA_DECODE : SPICE_KERNEL_MLA_PREFILL;
        s.variant = !decode && p->latent ? SPICE_LATENT_WHOLE : 0;
        s.dim[0] = chip->heads;
        return s;
    }
    s.kernel = decode ? SPICE_KERNEL_ATTENTION_DECODE : SPICE_KERNEL_ATTENTION_PREFILL;
    s.dim[0] = chip->heads;
    s.dim[1] = (double)p->kv_heads / chip->kv_parts;
    s.dim[2] = (double)p->key_dim;
    if (context->kind == SPICE_WINDOW || context->kind == SPICE_CHUNK)
        s.dim[3] = (double)context->size;
    return s;
}

/* FLOP 2*Hq*(Dk+Dv)*pairs; bytes q + out + KV read, and the KV write in
 * calibrated, where an absorbed latent is read once for keys and values.
 * Prefill and decode are apart: engines run different kernels for them. */
bool
spice_attention_work(const struct spice_op *op, const struct spice_charge *charge,
                     struct spice_records *records, struct spice_err *err)
{
    const struct spice_attention_params *p = &op->p.attention;
    double act = spice_charge_act_bytes(charge), kv = spice_dtype_bytes(charge->precision->kv);
    double dims = (double)(p->key_dim + p->value_dim), share = 1 / (double)p->every;
    struct chip_heads chip = {0};

    if (!cut_heads(op, charge, &chip, err))
        return false;
    double read = (double)p->kv_heads * dims / chip.kv_parts;
    double cached = (double)p->cache_elems / chip.cache_parts;

    for (int phase = 0; phase < SPICE_NPHASES; phase++) {
        struct spice_form tokens =
            spice_form_of_phase(&op->inputs[0].form, (enum spice_phase)phase);
        struct spice_form kv_tokens = spice_form_map_tokens(&tokens, SPICE_F_KV + p->context);
        struct spice_form pairs = spice_form_map_tokens(&tokens, SPICE_F_PAIRS + p->context);

        if (tokens.c[SPICE_FEATURE(phase, SPICE_F_TOKENS)] == 0)
            continue;
        struct spice_record *r =
            spice_records_add(records, op, SPICE_CLASS_ATTENTION, charge->precision->act);

        spice_form_add(&r->flop, &pairs, 2 * chip.heads * dims * share);
        spice_form_add(&r->bytes, &tokens, chip.heads * dims * act);
        if (charge->fidelity == SPICE_ROOFLINE) {
            spice_form_add(&r->bytes, &kv_tokens, read * act * share);
            continue;
        }
        spice_form_add(&r->bytes, &kv_tokens, (p->latent ? cached : read) * kv * share);
        spice_form_add(&r->bytes, &tokens, cached * kv * share);
        r->context = p->context;
        if (tokens.c[SPICE_FEATURE(phase, SPICE_F_TOKENS)] == 1 && p->every == 1)
            r->shape = attention_shape(op, charge, &chip, (enum spice_phase)phase);
    }
    return true;
}

/* One record of the tokens of a form. */
static void
linear_attention_record(const struct spice_op *op, const struct spice_charge *charge, double parts,
                        const struct spice_form *tokens, struct spice_records *records)
{
    const struct spice_linear_attention_params *p = &op->p.linear_attention;
    double act = spice_charge_act_bytes(charge);
    double state = 2 * (4 * (double)p->state_elems + act * (double)p->conv_elems);
    struct spice_form sequences = spice_form_map_tokens(tokens, SPICE_F_SEQS);
    struct spice_record *r =
        spice_records_add(records, op, SPICE_CLASS_STATE, charge->precision->act);

    spice_form_add(&r->flop, tokens,
                   (double)(p->work * p->heads) * (double)p->key_dim * (double)p->value_dim /
                       parts);
    for (int i = 0; i < op->n_inputs + op->n_outputs; i++) {
        const struct spice_tensor *t =
            i < op->n_inputs ? &op->inputs[i] : &op->outputs[i - op->n_inputs];
        struct spice_form elements =
            spice_form_scaled(tokens, (double)spice_tensor_numeric_elements(t));

        spice_form_add(&r->bytes, &elements, act / parts);
    }
    spice_form_add(&r->bytes, &sequences, state / parts);
}

/* Gated delta rule and relatives, linear in tokens: per head and token the
 * state is read with k, updated by a rank-one product and read with q, each
 * 2*Dk*Dv FLOP (Yang et al., Gated Delta Networks, 2024, equation 10); a state
 * space model is not read with k (Dao and Gu, Mamba-2, 2024, equation 16). Bytes:
 * q, k, v, out, and the state of each sequence read and written, in FP32.
 * Calibrated keeps prefill and decode apart: they are different kernels. */
bool
spice_linear_attention_work(const struct spice_op *op, const struct spice_charge *charge,
                            struct spice_records *records, struct spice_err *err)
{
    const struct spice_linear_attention_params *p = &op->p.linear_attention;
    int64_t parts;

    if (!spice_charge_parts(charge, p->heads, op->path, &parts, err))
        return false;
    if (charge->fidelity == SPICE_ROOFLINE) {
        linear_attention_record(op, charge, (double)parts, &op->inputs[0].form, records);
        return true;
    }
    for (int phase = 0; phase < SPICE_NPHASES; phase++) {
        struct spice_form tokens =
            spice_form_of_phase(&op->inputs[0].form, (enum spice_phase)phase);
        double n = (double)parts, key_heads = (double)p->key_heads;

        if (tokens.c[SPICE_FEATURE(phase, SPICE_F_TOKENS)] == 0)
            continue;
        linear_attention_record(op, charge, n, &tokens, records);
        records->r[records->n - 1].shape =
            (struct spice_shape){.kernel = phase == SPICE_DECODE ? SPICE_KERNEL_STATE_DECODE
                                                                 : SPICE_KERNEL_STATE_PREFILL,
                                 .dim = {key_heads > n ? key_heads / n : 1, (double)p->key_dim,
                                         (double)p->heads / n, (double)p->value_dim}};
    }
    return true;
}
