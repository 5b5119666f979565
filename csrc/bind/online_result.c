/* online_result.c - what came out of an online run, as tables. */
#include <math.h>

#include "bind/bind_online.h"
#include "core/plan.h"

/* One row per quantile that is reported. */
static const struct {
    const char *name;
    double q;
} quantiles[] = {{"median", 0.5}, {"p50", 0.5},  {"p75", 0.75},
                 {"p90", 0.9},    {"p95", 0.95}, {"p99", 0.99}};

/* Times in ms, as the benchmark that the names come from. */
static void
push_sketch(lua_State *L, struct spice_sketch *sketch)
{
    bool any = sketch->n > 0;

    lua_createtable(L, 0, 11);
    bind_set_integer(L, "n", sketch->n);
    lua_pushboolean(L, sketch->exact);
    lua_setfield(L, -2, "exact");
    bind_set_number(L, "mean", 1e3 * spice_sketch_mean(sketch));
    bind_set_number(L, "std", 1e3 * spice_sketch_deviation(sketch));
    bind_set_number(L, "min", any ? 1e3 * sketch->min : 0);
    bind_set_number(L, "max", any ? 1e3 * sketch->max : 0);
    for (size_t i = 0; i < sizeof quantiles / sizeof *quantiles; i++)
        bind_set_number(L, quantiles[i].name, 1e3 * spice_sketch_quantile(sketch, quantiles[i].q));
}

static void
set_metrics(lua_State *L, struct spice_metrics *m)
{
    for (int i = 0; i < SPICE_N_METRICS; i++) {
        push_sketch(L, &m->sketch[i]);
        lua_setfield(L, -2, spice_metric_name((enum spice_metric)i));
    }
}

static void
set_counts(lua_State *L, const struct spice_metrics *m)
{
    const struct {
        const char *name;
        int64_t value;
    } counts[] = {
        {"arrived", m->arrived},
        {"completed", m->completed},
        {"rejected", m->rejected},
        {"in_flight", m->in_flight},
        {"peak_in_flight", m->peak_in_flight},
        {"measured", m->measured},
        {"total_input_tokens", m->input_tokens},
        {"total_output_tokens", m->output_tokens},
        {"cached_tokens", m->cached_tokens},
        {"good", m->good},
        {"good_ttft", m->good_ttft},
        {"good_tpot", m->good_tpot},
        {"good_e2el", m->good_e2el},
        {"preempted", m->preempted},
        {"completed_by_last_arrival", m->completed_by_last_arrival},
    };

    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        bind_set_integer(L, counts[i].name, counts[i].value);
}

static void
push_history(lua_State *L, const struct spice_history *h)
{
    lua_createtable(L, h->n, 1);
    bind_set_number(L, "interval_s", h->interval_s);
    for (int i = 0; i < h->n; i++) {
        lua_pushinteger(L, h->waiting[i]);
        lua_rawseti(L, -2, i + 1);
    }
}

static void
add_totals(struct spice_instance_totals *to, const struct spice_instance_totals *t)
{
    to->busy_s += t->busy_s;
    to->prefill_busy_s += t->prefill_busy_s;
    to->leaps += t->leaps;
    to->prefill_tokens += t->prefill_tokens;
    to->decode_tokens += t->decode_tokens;
    to->preemptions += t->preemptions;
    to->swaps += t->swaps;
    to->cached_tokens += t->cached_tokens;
    to->looked_up_tokens += t->looked_up_tokens;
    to->running_s += t->running_s;
    if (t->peak_running > to->peak_running)
        to->peak_running = t->peak_running;
    if (t->clock_error > to->clock_error)
        to->clock_error = t->clock_error;
    if (t->kv_error > to->kv_error)
        to->kv_error = t->kv_error;
    for (int kind = 0; kind < SPICE_N_STEP_KINDS; kind++) {
        to->sums[kind].steps += t->sums[kind].steps;
        to->sums[kind].passes += t->sums[kind].passes;
        for (int i = 0; i < SPICE_N_FEATURES; i++)
            to->sums[kind].features.f[i] += t->sums[kind].features.f[i];
    }
}

/* Adds n times what one side of a step costs at its mean features, on the mean of
 * the shares: every part of it is linear in them but what experts do, and
 * durations where operators change between compute and memory bound. Waits for
 * launches are not work. */
static void
add_side(const struct spice_plan *plan, const struct spice_features *mean, int64_t shares, double n,
         struct spice_stats stats[SPICE_N_ROLES])
{
    struct spice_features share = spice_step_mean(mean, shares);
    struct spice_stats step[SPICE_N_ROLES];

    spice_plan_eval_work(plan, &share, step);
    for (int role = 0; role < SPICE_N_ROLES; role++) {
        stats[role].duration += n * step[role].duration;
        stats[role].compute_time += n * step[role].compute_time;
        stats[role].memory_time += n * step[role].memory_time;
        stats[role].comm_time += n * step[role].comm_time;
        stats[role].flop += n * step[role].flop;
        stats[role].bytes += n * step[role].bytes;
    }
}

static void
set_stats(lua_State *L, const char *field, const struct spice_stats *stats)
{
    lua_createtable(L, 0, 6);
    bind_set_number(L, "duration", stats->duration);
    bind_set_number(L, "compute_time", stats->compute_time);
    bind_set_number(L, "memory_time", stats->memory_time);
    bind_set_number(L, "comm_time", stats->comm_time);
    bind_set_number(L, "flop", stats->flop);
    bind_set_number(L, "memory_access_bytes", stats->bytes);
    lua_setfield(L, -2, field);
}

/* Work per replica, of the attention cores and the rest, in all its steps: those with prompts, and
 * those of decodes alone, each at its mean. */
static void
set_work(lua_State *L, const struct spice_step_cost *cost,
         const struct spice_instance_totals *totals, int64_t replicas)
{
    struct spice_stats attn[SPICE_N_ROLES] = {{0}}, ffn[SPICE_N_ROLES] = {{0}};

    for (int kind = 0; kind < SPICE_N_STEP_KINDS; kind++) {
        const struct spice_step_sums *sums = &totals->sums[kind];
        struct spice_features mean = sums->features;

        if (sums->steps == 0)
            continue;
        int64_t parts = (sums->passes + sums->steps / 2) / sums->steps;
        double n = (double)sums->passes / (double)replicas;

        for (int i = 0; i < SPICE_N_FEATURES; i++)
            mean.f[i] /= (double)sums->steps;
        add_side(cost->plan, &mean, cost->shares * parts, n, attn);
        if (cost->ffn != NULL)
            add_side(cost->ffn, &mean, cost->ffn_shares * parts, n, ffn);
    }
    set_stats(L, "attn", &attn[SPICE_ROLE_ATTN]);
    set_stats(L, "ffn", cost->ffn != NULL ? &ffn[SPICE_ROLE_FFN] : &attn[SPICE_ROLE_FFN]);
}

static void
push_pool(lua_State *L, const struct spice_engine *engine, const struct spice_pool_options *options,
          int pool)
{
    int64_t n = spice_engine_n_instances(engine, pool), peak = 0;
    struct spice_instance_totals t = {0};
    const struct spice_step_sums *decodes = &t.sums[SPICE_STEPS_OF_DECODES];
    const struct spice_step_sums *prompts = &t.sums[SPICE_STEPS_WITH_PROMPTS];
    const struct spice_instance *inst = NULL;

    for (int64_t i = 0; i < n; i++) {
        inst = spice_engine_instance(engine, pool, i);
        add_totals(&t, &inst->totals);
        peak = inst->kv.peak > peak ? inst->kv.peak : peak;
    }
    lua_createtable(L, 0, 20);
    bind_set_integer(L, "replicas", n);
    bind_set_number(L, "busy", t.busy_s / (double)n);
    bind_set_number(L, "prefill_busy", t.prefill_busy_s / (double)n);
    bind_set_integer(L, "steps", decodes->steps + prompts->steps);
    bind_set_integer(L, "passes", decodes->passes + prompts->passes);
    bind_set_integer(L, "leaps", t.leaps);
    bind_set_integer(L, "prefill_tokens", t.prefill_tokens);
    bind_set_integer(L, "decode_tokens", t.decode_tokens);
    bind_set_integer(L, "preemptions", t.preemptions);
    bind_set_integer(L, "swaps", t.swaps);
    bind_set_integer(L, "cached_tokens", t.cached_tokens);
    bind_set_integer(L, "looked_up_tokens", t.looked_up_tokens);
    bind_set_integer(L, "peak_running", t.peak_running);
    bind_set_number(L, "mean_running", t.busy_s > 0 ? t.running_s / t.busy_s : 0);
    bind_set_number(L, "clock_error", t.clock_error);
    bind_set_integer(L, "kv_error", t.kv_error);
    if (inst->kv.capacity < SPICE_KV_UNLIMITED)
        bind_set_integer(L, "kv_capacity", inst->kv.capacity);
    bind_set_integer(L, "kv_peak", peak);
    bind_set_number(L, "kv_unit", inst->kv.unit_B);
    if (decodes->steps + prompts->steps > 0)
        set_work(L, &options->instance.cost, &t, n);
}

void
bind_push_online(lua_State *L, struct spice_engine *engine,
                 const struct spice_serve_options *options)
{
    static const char *const stops[] = {"done", "until", "interrupted"};
    struct spice_metrics *m = spice_engine_metrics(engine);
    struct spice_transfer_totals transfers = spice_engine_transfers(engine);

    lua_createtable(L, 0, 40);
    bind_set_string(L, "stop", stops[spice_engine_stop(engine)]);
    bind_set_number(L, "now", spice_engine_now(engine));
    bind_set_integer(L, "events", spice_engine_events(engine));
    bind_set_number(L, "first_arrival", m->first_arrival_s);
    bind_set_number(L, "last_arrival", m->last_arrival_s);
    bind_set_number(L, "last_finish", m->last_finish_s);
    bind_set_number(L, "in_flight_integral",
                    m->in_flight_s +
                        (double)m->in_flight * (spice_engine_now(engine) - m->changed_s));
    set_counts(L, m);
    set_metrics(L, m);
    push_history(L, &m->history);
    lua_setfield(L, -2, "queue_history");
    lua_createtable(L, options->n_pools, 0);
    for (int p = 0; p < options->n_pools; p++) {
        push_pool(L, engine, &options->pools[p], p);
        lua_seti(L, -2, p + 1);
    }
    lua_setfield(L, -2, "pools");
    bind_set_integer(L, "transfers", transfers.n);
    bind_set_number(L, "transfer_busy", transfers.busy_s);
    bind_set_number(L, "transfer_waited", transfers.waited_s);
    if (spice_engine_rejection(engine) != NULL)
        bind_set_string(L, "rejection", spice_engine_rejection(engine));
}
