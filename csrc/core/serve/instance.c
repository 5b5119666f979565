#include "core/serve/instance_private.h"

#include <assert.h>
#include <inttypes.h>
#include <math.h>

static int64_t
expected_ticks(const struct spice_instance_options *options)
{
    return (int64_t)llround(options->tokens_per_step * SPICE_TICKS);
}

bool
spice_instance_init(struct spice_instance *inst, int32_t index,
                    const struct spice_instance_options *options, struct spice_slab *slab,
                    struct spice_err *err)
{
    *inst = (struct spice_instance){.options = *options, .index = index, .slab = slab};
    spice_list_init(&inst->waiting, SPICE_LIST_MAIN);
    spice_list_init(&inst->running, SPICE_LIST_MAIN);
    spice_list_init(&inst->arriving, SPICE_LIST_PREFILL);
    spice_list_init(&inst->departing, SPICE_LIST_PREFILL);
    spice_list_init(&inst->finished, SPICE_LIST_MAIN);
    spice_list_init(&inst->prefilled, SPICE_LIST_MAIN);
    spice_list_init(&inst->prefilling, SPICE_LIST_PREFILL);
    spice_prefix_init(&inst->prefix, options->prefix_caching);
    spice_batch_init(&inst->batch, options->cost.plan, slab, options->decode_chunk,
                     expected_ticks(options));
    inst->batch.measure_from_s = options->warmup_s;
    if (!spice_kv_init(&inst->kv, options->cost.plan, &options->kv, err))
        return false;
    inst->kv.whole = options->scheduler->takes_all && !options->prefill_only;
    return true;
}

void
spice_instance_free(struct spice_instance *inst)
{
    spice_kv_free(&inst->kv);
    spice_prefix_free(&inst->prefix);
    spice_batch_free(&inst->batch);
}

bool
spice_instance_fits(const struct spice_instance *inst, int64_t input, int64_t output,
                    struct spice_err *err)
{
    int64_t answer = inst->options.prefill_only ? 0 : output + inst->options.decode_chunk - 1;
    int64_t need = spice_kv_need(&inst->kv, input + answer);

    if (need <= inst->kv.capacity)
        return true;
    return spice_fail(err, 0, "%" PRId64 " + %" PRId64 " tokens need %.0f%% of the whole KV cache",
                      input, output, 100 * (double)need / (double)inst->kv.capacity);
}

void
spice_instance_enqueue(struct spice_instance *inst, int32_t request, double now_s)
{
    struct spice_request *r = &inst->slab->requests[request];
    bool was_empty = inst->waiting.n == 0;

    r->state = SPICE_WAITING;
    r->instance = inst->index;
    inst->outstanding_tokens += r->input_tokens + r->output_tokens;
    spice_list_push(&inst->waiting, inst->slab, request);
    if (was_empty && inst->running.n < inst->options.max_num_seqs)
        spice_instance_poke(inst, now_s);
}

void
spice_instance_arrive(struct spice_instance *inst, int32_t request, double now_s)
{
    spice_list_push(&inst->arriving, inst->slab, request);
    spice_instance_poke(inst, now_s);
}

void
spice_instance_poke(struct spice_instance *inst, double now_s)
{
    int64_t boundary;

    if (inst->phase == SPICE_IDLE) {
        inst->phase = SPICE_READY;
        inst->ready_s = now_s;
    }
    if (inst->phase != SPICE_STEPPING || inst->end == inst->done + 1)
        return;
    boundary = spice_ramp_steps_until(&inst->ramp, inst->start_s, now_s);
    if (boundary <= inst->done)
        boundary = inst->done + 1;
    if (boundary < inst->end)
        inst->end = boundary;
    if (inst->wake > inst->end)
        inst->wake = inst->end;
}

double
spice_instance_wake_s(const struct spice_instance *inst)
{
    switch (inst->phase) {
    case SPICE_IDLE:
        break;
    case SPICE_READY:
        return inst->ready_s;
    case SPICE_STEPPING:
        return inst->start_s + spice_ramp_time(&inst->ramp, inst->wake);
    }
    return INFINITY;
}

int64_t
spice_instance_held(const struct spice_instance *inst, const struct spice_request *r)
{
    int64_t ahead = inst->options.decode_chunk - 1;

    if (inst->kv.whole)
        return r->input_tokens + r->output_tokens + ahead;
    return ahead + (r->state == SPICE_DECODING ? spice_batch_context(&inst->batch, r) : r->prompt);
}

int64_t
spice_instance_hashes(const struct spice_request *r, int64_t tokens)
{
    int64_t n = r->n_hashes > 0 ? tokens / r->hash_tokens : 0;

    return n < r->n_hashes ? n : r->n_hashes;
}

void
spice_instance_trim(struct spice_instance *inst)
{
    spice_prefix_trim(&inst->prefix, inst->kv.capacity - inst->kv.used);
}

int64_t
spice_instance_hash_units(const struct spice_instance *inst, const struct spice_request *r)
{
    int64_t units = 0;

    for (int i = 0; i < inst->kv.n_kinds; i++)
        if (inst->kv.kinds[i].limit == INT64_MAX)
            units += inst->kv.kinds[i].cost;
    return units * (r->hash_tokens / inst->kv.block_size);
}

bool
spice_instance_share(struct spice_instance *inst, struct spice_request *r, int64_t tokens)
{
    int64_t whole = spice_instance_hashes(r, tokens), busy;

    if (!inst->prefix.enabled || whole <= r->n_shared)
        return true;
    inst->prefix.hash_units = spice_instance_hash_units(inst, r);
    if (!spice_prefix_use(&inst->prefix, r->hashes, r->n_shared, whole, &busy))
        return false;
    spice_kv_give(&inst->kv, busy * inst->prefix.hash_units);
    r->n_shared = whole;
    return true;
}

void
spice_instance_release(struct spice_instance *inst, struct spice_request *r, int64_t length)
{
    int64_t units = spice_kv_need(&inst->kv, length);
    int64_t shared = r->n_shared * spice_instance_hash_units(inst, r), idle;

    spice_prefix_leave(&inst->prefix, units - shared);
    idle = spice_prefix_drop(&inst->prefix, r->hashes, r->n_shared);
    spice_kv_give(&inst->kv, units - shared + idle * inst->prefix.hash_units);
    r->n_shared = 0;
}

/* Takes a request out of the engine; its blocks are free again. */
void
spice_instance_remove(struct spice_instance *inst, int32_t request)
{
    struct spice_request *r = &inst->slab->requests[request];
    int64_t length = spice_instance_held(inst, r);

    if (r->state == SPICE_DECODING) {
        r->generated = r->output_tokens - (r->finish_clock - inst->batch.clock);
        r->last_token_s = spice_batch_last_token(&inst->batch, r);
        r->prompt = spice_batch_context(&inst->batch, r);
        spice_batch_leave(&inst->batch, inst->slab, &inst->kv, request);
    } else if (r->state == SPICE_PREFILLING) {
        spice_list_remove(&inst->prefilling, inst->slab, request);
    }
    spice_list_remove(&inst->running, inst->slab, request);
    spice_instance_release(inst, r, length);
}

/* A request has its whole answer, whose blocks a later turn may find again. */
static bool
finish_request(struct spice_instance *inst, int32_t request, double now_s)
{
    struct spice_request *r = &inst->slab->requests[request];

    if (r->state == SPICE_DECODING &&
        !spice_instance_share(inst, r, spice_batch_context(&inst->batch, r)))
        return false;
    spice_instance_remove(inst, request);
    r->last_token_s = now_s;
    inst->outstanding_tokens -= r->input_tokens + r->output_tokens;
    spice_list_push(&inst->finished, inst->slab, request);
    return true;
}

/* A prompt is computed and has yielded a token. */
static bool
finish_prompt(struct spice_instance *inst, int32_t request, double now_s, struct spice_sketch *gaps)
{
    struct spice_request *r = &inst->slab->requests[request];

    if (r->first_token_s < 0)
        r->first_token_s = now_s;
    else if (now_s >= inst->options.warmup_s)
        spice_sketch_add_n(gaps, now_s - r->last_token_s, 1);
    r->last_token_s = now_s;
    r->generated++;
    if (r->generated >= r->output_tokens)
        return finish_request(inst, request, now_s);
    spice_list_remove(&inst->prefilling, inst->slab, request);
    if (inst->options.prefill_only) {
        spice_list_remove(&inst->running, inst->slab, request);
        r->state = SPICE_MOVING;
        r->handed = true;
        inst->outstanding_tokens -= r->input_tokens + r->output_tokens;
        spice_list_push(&inst->prefilled, inst->slab, request);
        return true;
    }
    return spice_batch_join(&inst->batch, inst->slab, &inst->kv, request);
}

static bool
finish_chunks(struct spice_instance *inst, double now_s, struct spice_sketch *gaps)
{
    int32_t request = inst->prefilling.head;

    for (int64_t i = 0; i < inst->n_chunks; i++) {
        struct spice_request *r = &inst->slab->requests[request];
        int32_t next = r->link[SPICE_LIST_PREFILL].next;

        r->computed += r->chunk;
        if (r->computed == r->prompt && !finish_prompt(inst, request, now_s, gaps))
            return false;
        request = next;
    }
    inst->n_chunks = 0;
    return true;
}

static bool
run_timers(struct spice_instance *inst, double now_s)
{
    struct spice_heap *timers = &inst->batch.timers;

    while (timers->n > 0 && spice_heap_top(timers)->key <= (double)inst->batch.clock) {
        int32_t request = spice_heap_top(timers)->id;

        if (inst->slab->requests[request].finish_clock <= inst->batch.clock
                ? !finish_request(inst, request, now_s)
                : !spice_batch_bend(&inst->batch, inst->slab, &inst->kv, request))
            return false;
    }
    return true;
}

static void
add_step_sums(struct spice_instance *inst, int64_t from, int64_t to)
{
    double n = (double)(to - from), sum = n * 0.5 * (double)(from + to - 1);
    struct spice_step_sums *sums =
        &inst->totals.sums[inst->n_chunks > 0 ? SPICE_STEPS_WITH_PROMPTS : SPICE_STEPS_OF_DECODES];

    sums->steps += to - from;
    sums->passes += (to - from) * inst->microbatches;
    for (int i = 0; i < SPICE_N_FEATURES; i++)
        sums->features.f[i] += n * inst->first.f[i] + sum * inst->change.f[i];
}

static void
add_totals(struct spice_instance *inst, int64_t to, double duration)
{
    struct spice_instance_totals *t = &inst->totals;
    int64_t n = to - inst->done;

    t->busy_s += duration;
    if (inst->n_chunks > 0)
        t->prefill_busy_s += duration;
    t->leaps++;
    t->prefill_tokens += inst->chunk_tokens;
    if (inst->decodes)
        t->decode_tokens += n * inst->batch.n;
    t->running_s += duration * inst->running.n;
    add_step_sums(inst, inst->done, to);
}

static void
fill_record(const struct spice_instance *inst, int64_t to, struct spice_step_record *record)
{
    double from = spice_ramp_time(&inst->ramp, inst->done);

    *record = (struct spice_step_record){
        .instance = inst->index,
        .steps = to - inst->done,
        .n_decoding = inst->decodes ? inst->batch.n : 0,
        .prefill_tokens = inst->chunk_tokens,
        .n_prompts = inst->n_chunks,
        .n_waiting = inst->waiting.n,
        .kv_used = inst->kv.used,
        .start_s = inst->start_s + from,
        .duration_s = spice_ramp_time(&inst->ramp, to) - from,
    };
}

/* Accounts steps up to `to`: their time, blocks, tokens and gaps. */
static void
account(struct spice_instance *inst, int64_t to, struct spice_sketch *gaps)
{
    double duration = spice_ramp_time(&inst->ramp, to) - spice_ramp_time(&inst->ramp, inst->done);

    add_totals(inst, to, duration);
    if (inst->decodes) {
        struct spice_batch *b = &inst->batch;

        spice_kv_take(&inst->kv, spice_kv_growth(&inst->kv, b->clock,
                                                 spice_batch_clock_after(b, to - inst->done)));
        spice_batch_advance(b, &inst->ramp, inst->start_s, inst->done, to, gaps);
        assert(inst->kv.used <= inst->kv.capacity);
    }
    spice_instance_trim(inst);
    inst->done = to;
    inst->chunk_tokens = 0;
}

static void
check(struct spice_instance *inst)
{
    double clock = spice_instance_clock_error(inst);
    int64_t kv = spice_instance_kv_error(inst);

    if (clock > inst->totals.clock_error)
        inst->totals.clock_error = clock;
    if (kv > inst->totals.kv_error)
        inst->totals.kv_error = kv;
}

bool
spice_instance_finish(struct spice_instance *inst, struct spice_sketch *gaps,
                      struct spice_step_record *record)
{
    double now_s = spice_instance_wake_s(inst);

    if (inst->options.step_by_step)
        check(inst);
    fill_record(inst, inst->wake, record);
    account(inst, inst->wake, gaps);
    if (!run_timers(inst, now_s) || !finish_chunks(inst, now_s, gaps))
        return false;
    if (inst->done < inst->end) {
        inst->wake = inst->options.step_by_step ? inst->done + 1 : inst->end;
    } else {
        inst->phase = SPICE_READY;
        inst->ready_s = now_s;
    }
    return true;
}

void
spice_instance_settle(struct spice_instance *inst, double now_s, struct spice_sketch *gaps)
{
    int64_t ended;

    if (inst->phase != SPICE_STEPPING)
        return;
    ended = spice_ramp_steps_until(&inst->ramp, inst->start_s, now_s);
    if (inst->start_s + spice_ramp_time(&inst->ramp, ended) > now_s)
        ended--;
    if (ended > inst->done && ended < inst->wake)
        account(inst, ended, gaps);
}
