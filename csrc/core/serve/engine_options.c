/* engine_options.c - numbers that no engine can run with are told before it starts. */
#include <math.h>
#include <stddef.h>

#include "core/serve/engine_private.h"

/* One row per number: the bounds it must keep, both included. */
struct bounds {
    const char *name;
    double value, least, most;
};

static bool
check_bounds(const struct bounds *rows, int n, struct spice_err *err)
{
    for (int i = 0; i < n; i++)
        if (!(rows[i].value >= rows[i].least && rows[i].value <= rows[i].most))
            return spice_fail(err, 0, "%s is %g; expected %g to %g", rows[i].name, rows[i].value,
                              rows[i].least, rows[i].most);
    return true;
}

static bool
check_pool(const struct spice_pool_options *pool, struct spice_err *err)
{
    const struct spice_instance_options *o = &pool->instance;
    const double any = (double)INT64_MAX, chunk = (double)o->decode_chunk;
    const struct bounds rows[] = {
        {"replicas", (double)pool->n_replicas, 1, 1 << 24},
        {"max_num_seqs", (double)o->max_num_seqs, 1, any},
        {"max_num_batched_tokens", (double)o->max_num_batched_tokens, 1, any},
        {"max_chunk", (double)o->max_chunk, 1, any},
        {"decode_chunk_size", chunk, 1, 1024},
        {"tokens_per_step", o->tokens_per_step, 1, chunk},
        {"swap_bandwidth", o->swap_Bps, 1, HUGE_VAL},
        {"shares", (double)o->cost.shares, 1, 1 << 30},
        {"ffn_shares", (double)o->cost.ffn_shares, 1, 1 << 30},
        {"microbatches", (double)o->cost.microbatches, 0, 1 << 20},
        {"ranks", (double)o->kv.ranks, 1, 1 << 30},
        {"kv_block_size", (double)o->kv.block_size, 1, 1 << 20},
        {"num_kv_blocks", (double)o->kv.num_blocks, 0, 1e12},
        {"cache", o->kv.cache_B, 0, 1e18},
    };

    return check_bounds(rows, (int)(sizeof rows / sizeof *rows), err);
}

bool
spice_engine_check(const struct spice_serve_options *options, struct spice_err *err)
{
    const struct bounds rows[] = {
        {"max_model_len", (double)options->max_model_len, 0, (double)INT64_MAX},
        {"until", options->until_s, 0, HUGE_VAL},
        {"warmup", options->warmup_s, 0, HUGE_VAL},
        {"slo_ttft", options->slo.ttft_s, 0, HUGE_VAL},
        {"slo_tpot", options->slo.tpot_s, 0, HUGE_VAL},
        {"slo_e2el", options->slo.e2el_s, 0, HUGE_VAL},
    };
    const struct spice_plan *first = options->pools[0].instance.cost.plan;

    if (!check_bounds(rows, (int)(sizeof rows / sizeof *rows), err))
        return false;
    for (int p = 0; p < options->n_pools; p++) {
        const struct spice_step_cost *cost = &options->pools[p].instance.cost;

        if (!check_pool(&options->pools[p], err))
            return false;
        if (spice_plan_fidelity(cost->plan) != spice_plan_fidelity(first) ||
            (cost->ffn != NULL && spice_plan_fidelity(cost->ffn) != spice_plan_fidelity(first)))
            return spice_fail(err, 0, "the pools' plans differ in fidelity");
    }
    return true;
}
