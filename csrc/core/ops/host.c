/* host.c - what belongs to no operator: the engine's own time, and the hand-off
 * between pipeline stages. */
#include <math.h>

#include "core/ops/ops.h"

static struct spice_form
active(enum spice_phase phase)
{
    struct spice_form form = spice_form_zero();

    form.c[SPICE_FEATURE(phase, SPICE_F_ACTIVE)] = 1;
    return form;
}

/* Host work between steps runs on every stage's host at once; gaps between
 * kernels add up over the layers, whatever stage they are on. */
void
spice_host_work(const struct spice_op *op, const struct spice_backend *backend,
                const struct spice_charge *charge, int64_t n_layers, struct spice_records *records)
{
    double layers = (double)n_layers;
    struct spice_form one = spice_form_constant(1), prefills = active(SPICE_PREFILL);
    struct spice_form sequences = spice_form_feature(SPICE_F_SEQS);
    struct spice_form tokens = spice_form_feature(SPICE_F_TOKENS);
    struct spice_form fresh = spice_form_of_phase(&tokens, SPICE_PREFILL);
    struct spice_form checked = spice_form_of_phase(&tokens, SPICE_DECODE);
    struct spice_form decoding = spice_form_of_phase(&sequences, SPICE_DECODE);
    struct spice_record *r =
        spice_records_add(records, op, SPICE_CLASS_HOST, charge->precision->act);

    r->count = 1;
    r->whole_step = true;
    r->role = SPICE_ROLE_FFN;
    spice_form_add(&r->time, &one,
                   backend->step_s + backend->rank_s * log2((double)charge->layout.tp) +
                       backend->layer_s * layers);
    spice_form_add(&r->time, &sequences, backend->sequence_s);
    spice_form_add(&r->time, &checked, backend->draft_s);
    spice_form_add(&r->time, &decoding, -backend->draft_s);
    spice_form_add(&r->time, &prefills, backend->prefill_layer_s * layers);
    spice_form_add(&r->time, &fresh, backend->prefill_token_s);
}

/* Every stage hands its tokens to the next, the last one its picks to the first. */
void
spice_stage_work(const struct spice_op *op, const struct spice_charge *charge, double hidden,
                 struct spice_records *records)
{
    const struct spice_layout *l = &charge->layout;
    struct spice_collective_line line = spice_send_line(charge->links, (double)l->tp * l->dp);
    struct spice_form one = spice_form_constant(1), tokens = spice_form_feature(SPICE_F_TOKENS);

    if (l->pp == 1)
        return;
    struct spice_record *r =
        spice_records_add(records, op, SPICE_CLASS_COMM, charge->precision->act);

    r->count = 1;
    r->whole_step = true;
    r->role = SPICE_ROLE_FFN;
    spice_form_add(&r->time, &one, l->pp * line.fixed_s);
    spice_form_add(&r->time, &tokens,
                   (l->pp - 1) * hidden * spice_charge_act_bytes(charge) * line.per_byte_s);
}
