#include "core/transfer.h"

#include <math.h>

#include "core/cost/collective.h"

static double
chips_of(const struct spice_plan *plan)
{
    return (double)spice_layout_chips(spice_plan_layout(plan), SPICE_CALIBRATED);
}

/* The link between two pools as a line in the bytes of one chip: the slower end. */
static struct spice_collective_line
link_between(const struct spice_plan *a, const struct spice_plan *b)
{
    const struct spice_links *one = spice_plan_links(a), *other = spice_plan_links(b);
    double chips = chips_of(a) + chips_of(b);
    bool near =
        one->up_Bps == other->up_Bps && one->domain == other->domain && chips <= one->domain;
    struct spice_collective_line to = spice_send_line(one, near ? 1 : one->domain);
    struct spice_collective_line from = spice_send_line(other, near ? 1 : other->domain);

    to.fixed_s = fmax(to.fixed_s, from.fixed_s);
    to.per_byte_s = fmax(to.per_byte_s, from.per_byte_s);
    return to;
}

/* KV bytes of a prompt on one chip of a stage. */
static double
kv_bytes(const struct spice_plan *plan, int64_t tokens)
{
    struct spice_features none = spice_features_empty();

    return spice_plan_memory(plan, 1, tokens, &none).kv_cache;
}

struct spice_kv_transfer
spice_kv_transfer(const struct spice_plan *prefill, const struct spice_plan *decode, double prompts,
                  int64_t input_tokens, double prefill_time_s)
{
    struct spice_collective_line line = link_between(prefill, decode);
    double bytes = prompts * fmax(kv_bytes(prefill, input_tokens), kv_bytes(decode, input_tokens));
    double layers = fmax(1, (double)spice_plan_n_layers(prefill));
    struct spice_kv_transfer transfer = {
        .time_s = line.fixed_s + bytes * line.per_byte_s,
        .hidden_s = prefill_time_s * (1 - 1 / layers),
        .last_s = line.fixed_s + bytes / layers * line.per_byte_s,
    };

    if (spice_plan_fidelity(prefill) == SPICE_ROOFLINE)
        return (struct spice_kv_transfer){0};
    transfer.exposed_s = fmax(transfer.time_s - transfer.hidden_s, transfer.last_s);
    return transfer;
}

double
spice_af_transfer(const struct spice_plan *attn, const struct spice_plan *ffn, double sequences)
{
    struct spice_collective_line line = link_between(attn, ffn);
    double chips = fmin(chips_of(attn), chips_of(ffn));

    if (spice_plan_fidelity(attn) == SPICE_ROOFLINE)
        return 0;
    return (double)spice_plan_n_exchanges(attn) * line.fixed_s +
           sequences * spice_plan_exchange_bytes(attn) / chips * line.per_byte_s;
}

double
spice_af_step(const struct spice_ping_pong *game, double attn, double ffn)
{
    double slowest = fmax(game->wire_s, fmax(attn, ffn)), once = attn + ffn + 2 * game->wire_s;
    double last = 1 / game->n_layers;

    return (1 - last) * fmax(game->n_batches * slowest, once) +
           last * (once + (game->n_batches - 1) * slowest);
}
