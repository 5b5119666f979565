#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/serve/engine_private.h"

#define PROGRESS_EVENTS 4096

/* Rejections in a row without a tick of the clock, as in a closed loop of
 * requests that never fit, that are taken for endless. */
#define MANY_AT_ONCE 1000000

bool
spice_engine_no_memory(struct spice_err *err)
{
    return spice_fail(err, 0, "out of memory for requests in flight");
}

static bool
init_pools(struct spice_engine *e, struct spice_err *err)
{
    int64_t n = 0;

    for (int p = 0; p < e->options.n_pools; p++) {
        e->first[p] = n;
        n += e->options.pools[p].n_replicas;
        spice_router_init(&e->routers[p], e->options.pools[p].router, e->options.seed);
    }
    e->first[e->options.n_pools] = n;
    e->instances = calloc((size_t)n, sizeof *e->instances);
    e->links = calloc((size_t)n, sizeof *e->links);
    e->wake_at = malloc((size_t)n * sizeof *e->wake_at);
    if (e->instances == NULL || e->links == NULL || e->wake_at == NULL)
        return spice_engine_no_memory(err);
    for (int64_t i = 0; i < n; i++) {
        int p = e->options.n_pools > 1 && i >= e->first[1];

        e->wake_at[i] = -1;
        if (!spice_instance_init(&e->instances[i], (int32_t)i, &e->options.pools[p].instance,
                                 &e->slab, err))
            return false;
    }
    return true;
}

struct spice_engine *
spice_engine_new(const struct spice_serve_options *options, struct spice_err *err)
{
    struct spice_engine *e;

    if (!spice_engine_check(options, err))
        return NULL;
    e = calloc(1, sizeof *e);
    if (e == NULL) {
        spice_engine_no_memory(err);
        return NULL;
    }
    e->options = *options;
    for (int p = 0; p < options->n_pools; p++) {
        e->options.pools[p].instance.warmup_s = options->warmup_s;
        e->options.pools[p].instance.prefill_only = options->n_pools > 1 && p == 0;
    }
    spice_slab_init(&e->slab);
    spice_heap_init(&e->wakes, &e->wake_at);
    spice_heap_init(&e->transfers, &e->slab.heap_at);
    if (!spice_metrics_init(&e->metrics, &options->slo, options->warmup_s)) {
        spice_engine_no_memory(err);
        spice_engine_free(e);
        return NULL;
    }
    if (!init_pools(e, err)) {
        spice_engine_free(e);
        return NULL;
    }
    return e;
}

void
spice_engine_free(struct spice_engine *engine)
{
    if (engine == NULL)
        return;
    for (int64_t i = 0; engine->instances != NULL && i < engine->first[engine->options.n_pools];
         i++)
        spice_instance_free(&engine->instances[i]);
    spice_heap_free(&engine->wakes);
    spice_heap_free(&engine->transfers);
    spice_slab_free(&engine->slab);
    spice_metrics_free(&engine->metrics);
    free(engine->instances);
    free(engine->links);
    free(engine->wake_at);
    free(engine);
}

bool
spice_engine_rewake(struct spice_engine *engine, struct spice_instance *inst)
{
    double wake_s = spice_instance_wake_s(inst);

    if (isinf(wake_s)) {
        spice_heap_remove(&engine->wakes, inst->index);
        return true;
    }
    return spice_heap_put(&engine->wakes, inst->index, wake_s, inst->index);
}

static void
fill_record(const struct spice_request *r, double finish_s, const char *rejected,
            struct spice_request_record *record)
{
    *record = (struct spice_request_record){
        .id = r->id,
        .input_tokens = r->input_tokens,
        .output_tokens = r->output_tokens,
        .session = r->session,
        .cached_tokens = r->cached,
        .arrival_s = r->arrival_s,
        .scheduled_s = r->scheduled_s,
        .first_token_s = r->first_token_s,
        .finish_s = finish_s,
        .instance = r->instance,
        .preemptions = r->preemptions,
        .rejected = rejected,
    };
}

/* A request leaves the system: measured, reported, and its source told. */
static bool
leave(struct spice_engine *e, int32_t request, const char *rejected, struct spice_err *err)
{
    struct spice_request_record record;

    fill_record(&e->slab.requests[request], e->now_s, rejected, &record);
    if (rejected != NULL)
        spice_metrics_reject(&e->metrics, e->now_s);
    else if (!spice_metrics_complete(&e->metrics, &record))
        return spice_engine_no_memory(err);
    spice_slab_give(&e->slab, request);
    if (e->options.hooks.request != NULL &&
        !e->options.hooks.request(e->options.hooks.state, &record))
        return spice_fail(err, 0, "the hook for requests failed");
    if (e->source->done != NULL)
        e->source->done(e->source, e->now_s);
    return true;
}

static bool
copy_hashes(struct spice_request *r, const struct spice_arrival *arrival)
{
    if (arrival->n_hashes <= 0)
        return true;
    r->hashes = malloc((size_t)arrival->n_hashes * sizeof *r->hashes);
    if (r->hashes == NULL)
        return false;
    memcpy(r->hashes, arrival->hashes, (size_t)arrival->n_hashes * sizeof *r->hashes);
    r->n_hashes = arrival->n_hashes;
    r->hash_tokens = arrival->hash_tokens;
    return true;
}

static bool
fits(struct spice_engine *e, const struct spice_request *r, struct spice_err *why)
{
    int64_t most = e->options.max_model_len;

    if (most > 0 && r->input_tokens + r->output_tokens > most)
        return spice_fail(why, 0, "%lld + %lld tokens are more than max_model_len %lld",
                          (long long)r->input_tokens, (long long)r->output_tokens, (long long)most);
    for (int p = 0; p < e->options.n_pools; p++)
        if (!spice_instance_fits(&e->instances[e->first[p]], r->input_tokens, r->output_tokens,
                                 why))
            return false;
    return true;
}

/* Hands a request to a replica of a pool. */
static bool
route(struct spice_engine *e, int pool, int32_t request)
{
    struct spice_instance *instances = e->instances + e->first[pool];
    int64_t n = e->first[pool + 1] - e->first[pool];
    int64_t i = spice_router_pick(&e->routers[pool], instances, n, &e->slab.requests[request]);

    spice_instance_enqueue(&instances[i], request, e->now_s);
    return spice_engine_rewake(e, &instances[i]);
}

static int64_t
count_waiting(const struct spice_engine *e)
{
    int64_t waiting = 0;

    for (int64_t i = 0; i < e->first[e->options.n_pools]; i++)
        waiting += e->instances[i].waiting.n;
    return waiting;
}

static bool
arrive(struct spice_engine *e, struct spice_err *err)
{
    struct spice_arrival arrival;
    struct spice_request *r;
    struct spice_err why;
    int32_t request;

    if (!e->source->next(e->source, &arrival))
        return spice_fail(err, 0, "the source of requests broke off");
    request = spice_slab_take(&e->slab);
    if (request == SPICE_NONE)
        return spice_engine_no_memory(err);
    r = &e->slab.requests[request];
    r->id = e->metrics.arrived;
    r->arrival_s = arrival.time_s;
    r->scheduled_s = r->first_token_s = r->last_token_s = -1;
    r->input_tokens = r->prompt = arrival.input_tokens;
    r->output_tokens = arrival.output_tokens;
    r->session = arrival.session;
    r->source = SPICE_NONE;
    if (e->options.pools[0].instance.prefix_caching && !copy_hashes(r, &arrival))
        return spice_engine_no_memory(err);
    spice_metrics_arrive(&e->metrics, e->now_s);
    if (e->now_s >= e->metrics.history.next_s)
        spice_metrics_sample(&e->metrics, e->now_s, count_waiting(e));
    if (!fits(e, r, &why)) {
        if (e->rejection[0] == '\0')
            memcpy(e->rejection, why.text, sizeof e->rejection);
        if (e->source->done != NULL && ++e->at_once > MANY_AT_ONCE)
            return spice_fail(err, 0, "every request is rejected: %.120s", why.text);
        return leave(e, request, why.text, err);
    }
    return route(e, 0, request) || spice_engine_no_memory(err);
}

static bool
drain_finished(struct spice_engine *e, struct spice_instance *inst, struct spice_err *err)
{
    while (inst->finished.n > 0) {
        int32_t request = inst->finished.head;

        spice_list_remove(&inst->finished, &e->slab, request);
        if (!leave(e, request, NULL, err))
            return false;
    }
    return true;
}

/* Prompts that are computed wait at a decode instance for room. */
static bool
drain_prefilled(struct spice_engine *e, struct spice_instance *inst, struct spice_err *err)
{
    while (inst->prefilled.n > 0) {
        int32_t request = inst->prefilled.head;

        spice_list_remove(&inst->prefilled, &e->slab, request);
        e->slab.requests[request].source = inst->index;
        if (!route(e, 1, request))
            return spice_engine_no_memory(err);
    }
    return true;
}

static bool
end_steps(struct spice_engine *e, struct spice_instance *inst, struct spice_err *err)
{
    struct spice_step_record record;

    if (!spice_instance_finish(inst, &e->metrics.sketch[SPICE_ITL], &record))
        return spice_engine_no_memory(err);
    if (e->options.hooks.step != NULL && !e->options.hooks.step(e->options.hooks.state, &record))
        return spice_fail(err, 0, "the hook for steps failed");
    return drain_finished(e, inst, err) && drain_prefilled(e, inst, err);
}

/* Whether something else happens at this very moment. */
static bool
more_due(const struct spice_engine *e)
{
    return e->source->peek(e->source) <= e->now_s ||
           (e->transfers.n > 0 && spice_heap_top(&e->transfers)->key <= e->now_s);
}

static bool
wake(struct spice_engine *e, struct spice_err *err)
{
    struct spice_instance *inst = &e->instances[spice_heap_top(&e->wakes)->id];

    if (inst->phase == SPICE_STEPPING && !end_steps(e, inst, err))
        return false;
    if (inst->phase == SPICE_READY && !more_due(e)) {
        if (!spice_instance_schedule(inst, e->now_s, err))
            return false;
        if (!spice_engine_depart(e, inst))
            return spice_engine_no_memory(err);
    }
    return spice_engine_rewake(e, inst) || spice_engine_no_memory(err);
}

static bool
progress(struct spice_engine *e)
{
    const struct spice_hooks *hooks = &e->options.hooks;

    e->interrupted = e->events % PROGRESS_EVENTS == 0 && hooks->progress != NULL &&
                     !hooks->progress(hooks->state, e->now_s, count_waiting(e), &e->metrics);
    return !e->interrupted;
}

/* Moves the clock to the next event; false when there is none any more. */
static bool
next_event(struct spice_engine *e, double *arrival_s, double *landing_s)
{
    double wake_s = e->wakes.n > 0 ? spice_heap_top(&e->wakes)->key : HUGE_VAL, next_s;
    double until_s = e->options.until_s > 0 ? e->options.until_s : HUGE_VAL;

    *arrival_s = e->source->peek(e->source);
    *landing_s = e->transfers.n > 0 ? spice_heap_top(&e->transfers)->key : HUGE_VAL;
    next_s = fmin(fmin(*arrival_s, *landing_s), wake_s);
    if (next_s > until_s) {
        e->now_s = isinf(next_s) ? e->now_s : until_s;
        e->stop = isinf(next_s) ? SPICE_STOP_DONE : SPICE_STOP_UNTIL;
        return false;
    }
    if (isinf(next_s))
        return false;
    assert(next_s >= e->now_s);
    e->at_once = next_s > e->now_s ? 0 : e->at_once;
    e->now_s = next_s;
    e->events++;
    return true;
}

static void
settle(struct spice_engine *e)
{
    for (int64_t i = 0; i < e->first[e->options.n_pools]; i++)
        spice_instance_settle(&e->instances[i], e->now_s, &e->metrics.sketch[SPICE_ITL]);
}

bool
spice_engine_run(struct spice_engine *engine, struct spice_source *source, struct spice_err *err)
{
    struct spice_engine *e = engine;
    double arrival_s, landing_s;

    e->source = source;
    while (next_event(e, &arrival_s, &landing_s)) {
        bool ok;

        if (arrival_s <= e->now_s)
            ok = arrive(e, err);
        else if (landing_s <= e->now_s)
            ok = spice_engine_land(e) || spice_engine_no_memory(err);
        else
            ok = wake(e, err);
        if (!ok)
            return false;
        if (!progress(e)) {
            e->stop = SPICE_STOP_INTERRUPTED;
            break;
        }
    }
    if (source->failed != NULL && source->failed(source, err))
        return false;
    settle(e);
    assert(e->metrics.arrived == e->metrics.completed + e->metrics.rejected + e->metrics.in_flight);
    return true;
}
