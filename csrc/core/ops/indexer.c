/* indexer.c - the lightning indexer of sparse attention: a score for every cached
 * entry and query, of which attention then reads the best. */
#include "core/ops/ops.h"

/* Engines score in FP8; without FP8 weights the chip may lack it. */
static enum spice_dtype
score_dtype(const struct spice_charge *charge)
{
    bool fp8 = charge->precision->weights[SPICE_W_ATTN].dtype == SPICE_FP8;

    return fp8 ? SPICE_FP8 : charge->precision->act;
}

/* Per pair and head a dot product of 2*D FLOP, a rectifier and a weighted sum
 * (DeepSeek-V3.2, 2025, equation 1). Bytes: queries, cached keys read, the new
 * key written, and the scores in FP32, written once and read by the selection.
 * The indexer is not cut: every chip needs the whole selection. */
bool
spice_indexer_work(const struct spice_op *op, const struct spice_charge *charge,
                   struct spice_records *records, struct spice_err *err)
{
    const struct spice_indexer_params *p = &op->p.indexer;
    enum spice_dtype dtype = score_dtype(charge);
    double heads = (double)p->heads, width = heads * (double)p->key_dim;
    double share = 1 / (double)p->every, entry = (double)p->cache_bytes * share;

    (void)err;
    for (int phase = 0; phase < SPICE_NPHASES; phase++) {
        struct spice_form tokens =
            spice_form_of_phase(&op->inputs[0].form, (enum spice_phase)phase);
        struct spice_form kv_tokens = spice_form_map_tokens(&tokens, SPICE_F_KV + p->context);
        struct spice_form pairs = spice_form_map_tokens(&tokens, SPICE_F_PAIRS + p->context);

        if (tokens.c[SPICE_FEATURE(phase, SPICE_F_TOKENS)] == 0)
            continue;
        struct spice_record *r = spice_records_add(records, op, SPICE_CLASS_ATTENTION, dtype);

        spice_form_add(&r->flop, &pairs, (2 * width + 2 * heads) * share);
        spice_form_add(&r->bytes, &tokens, width * spice_dtype_bytes(dtype) + entry);
        spice_form_add(&r->bytes, &kv_tokens, entry);
        spice_form_add(&r->bytes, &pairs, 2 * 4 * share);
    }
    return true;
}
