/* instance_schedule.c - carrying out what a policy decides: make room, go on
 * with prompts, admit from the queue, and start a step or a leap. */
#include <assert.h>
#include <math.h>

#include "core/serve/instance_private.h"

/* A step under construction. */
struct step {
    struct spice_features features;
    struct spice_decision decision;
    int64_t tokens;   /* of prompts, so far */
    int64_t growth;   /* units that decoding sequences take in this step */
    double swapped_s; /* moving caches from host memory or to it */
};

/* Its cache exists already: it decodes as soon as it is in. */
static bool
has_cache(const struct spice_request *r)
{
    return r->swapped || r->handed;
}

static void
see(const struct spice_instance *inst, double now_s, struct spice_view *view)
{
    const struct spice_batch *b = &inst->batch;
    double remaining = (double)(b->remaining - b->n * b->clock);

    *view = (struct spice_view){
        .now_s = now_s,
        .n_waiting = inst->waiting.n,
        .n_prefilling = inst->prefilling.n,
        .n_decoding = b->n,
        .decode_tokens = b->n * inst->options.decode_chunk,
        .remaining_units = (int64_t)(remaining * spice_kv_units_per_token(&inst->kv)),
        .free_units = inst->kv.capacity - inst->kv.used,
        .capacity_units = inst->kv.capacity,
        .max_num_seqs = inst->options.max_num_seqs,
        .max_num_batched_tokens = inst->options.max_num_batched_tokens,
    };
    if (inst->waiting.n > 0) {
        const struct spice_request *r = &inst->slab->requests[inst->waiting.head];

        view->head_tokens = has_cache(r) ? 0 : r->prompt - r->computed;
        view->head_units = spice_kv_need(&inst->kv, r->prompt);
    }
}

static int64_t
step_growth(const struct spice_instance *inst)
{
    const struct spice_batch *b = &inst->batch;

    return spice_kv_growth(&inst->kv, b->clock, spice_batch_clock_after(b, 1));
}

static double
swap_time(const struct spice_instance *inst, int64_t tokens)
{
    return spice_kv_bytes(&inst->kv, tokens) / inst->options.swap_Bps;
}

/* The request admitted last goes back to the front of the queue: its cache is
 * lost, or moved to host memory. */
static void
preempt(struct spice_instance *inst, struct step *step, int32_t request)
{
    struct spice_request *r = &inst->slab->requests[request];
    bool swaps = inst->options.preemption == SPICE_SWAP && r->state == SPICE_DECODING;

    spice_instance_remove(inst, request);
    if (swaps) {
        step->swapped_s += swap_time(inst, r->prompt);
        inst->totals.swaps++;
    } else {
        r->prompt = r->input_tokens + r->generated;
        r->computed = 0;
    }
    r->swapped = swaps;
    r->state = SPICE_WAITING;
    r->preemptions++;
    inst->totals.preemptions++;
    spice_list_push_front(&inst->waiting, inst->slab, request);
}

/* The running request admitted last whose cache is here; SPICE_NONE: none. */
static int32_t
last_admitted(const struct spice_instance *inst)
{
    int32_t request = inst->running.tail;

    while (request != SPICE_NONE && inst->slab->requests[request].state == SPICE_MOVING)
        request = inst->slab->requests[request].link[SPICE_LIST_MAIN].prev;
    return request;
}

/* Preempts until the decoding sequences' next step finds its blocks. */
static bool
make_room(struct spice_instance *inst, struct step *step)
{
    int64_t before = inst->totals.preemptions;

    step->growth = step_growth(inst);
    while (step->growth > inst->kv.capacity - inst->kv.used) {
        preempt(inst, step, last_admitted(inst));
        step->growth = step_growth(inst);
    }
    return inst->totals.preemptions > before;
}

static int64_t
least(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

/* Adds as much of a prompt to the step as there is budget for; 0: none. */
static int64_t
add_chunk(struct spice_instance *inst, struct step *step, struct spice_request *r)
{
    int64_t left = r->prompt - r->computed, budget = step->decision.prefill_tokens - step->tokens;
    int64_t n = least(left, least(budget, inst->options.max_chunk));
    struct spice_sequences chunk = {SPICE_PREFILL, 1, n, r->computed, n == left};

    if (budget <= 0 || (step->decision.whole_prompts && left > budget && step->tokens > 0))
        return 0;
    r->chunk = chunk.new_tokens;
    step->tokens += r->chunk;
    spice_features_add(&step->features, inst->batch.contexts, &chunk, inst->batch.fidelity);
    inst->n_chunks++;
    return r->chunk;
}

static bool
continue_prompts(struct spice_instance *inst, struct step *step)
{
    int32_t request = inst->prefilling.head;

    while (request != SPICE_NONE) {
        struct spice_request *r = &inst->slab->requests[request];

        if (add_chunk(inst, step, r) == 0)
            break;
        if (!spice_instance_share(inst, r, r->computed + r->chunk))
            return false;
        request = r->link[SPICE_LIST_PREFILL].next;
    }
    return true;
}

/* What taking a waiting request in would cost. */
struct entry {
    int64_t units, next; /* now, and more in its first step if it decodes at once */
    int64_t matched, idle;
};

static void
price(const struct spice_instance *inst, const struct spice_request *r, struct entry *entry)
{
    int64_t ahead = inst->options.decode_chunk - 1;
    int64_t length = inst->kv.whole ? r->input_tokens + r->output_tokens : r->prompt;

    *entry = (struct entry){.units = spice_kv_need(&inst->kv, length + ahead)};
    if (has_cache(r) && !inst->kv.whole)
        entry->next =
            spice_kv_need(&inst->kv, length + ahead + inst->options.decode_chunk) - entry->units;
    if (!inst->prefix.enabled || r->n_hashes == 0 || has_cache(r))
        return;
    entry->matched = spice_prefix_match(&inst->prefix, r->hashes,
                                        spice_instance_hashes(r, r->prompt - 1), &entry->idle);
    entry->units -= (entry->matched - entry->idle) * spice_instance_hash_units(inst, r);
}

/* Units that others' and its own growth must find free at a clock of the batch. */
static int64_t
reserved(const struct spice_instance *inst, const struct spice_decision *decision,
         const struct spice_request *r, int64_t clock)
{
    const struct spice_batch *b = &inst->batch;
    double others = (double)(b->remaining - b->n * clock) * spice_kv_units_per_token(&inst->kv);
    int64_t own = 0;

    if (decision->reserve_own && !inst->kv.whole && !inst->options.prefill_only)
        own = spice_kv_need(&inst->kv, r->input_tokens + r->output_tokens) -
              spice_kv_need(&inst->kv, r->prompt);
    return own + (int64_t)(decision->reserve_fraction * others);
}

/* An empty engine lets anyone in who fits at all. */
static bool
has_room(const struct spice_instance *inst, const struct step *step, const struct spice_request *r,
         const struct entry *entry)
{
    int64_t reserve =
        inst->running.n > 0 ? reserved(inst, &step->decision, r, inst->batch.clock) : 0;

    return entry->units + entry->next + step->growth + reserve <= inst->kv.capacity - inst->kv.used;
}

/* While others decode, what is kept back for them melts: decode steps until the
 * head of the queue may find room, `most` if it will not. */
static int64_t
steps_until_room(const struct spice_instance *inst, const struct spice_decision *decision,
                 int64_t most)
{
    const struct spice_batch *b = &inst->batch;
    const struct spice_request *r = &inst->slab->requests[inst->waiting.head];
    int64_t free = inst->kv.capacity - inst->kv.used, clock = b->clock;
    struct entry entry;

    price(inst, r, &entry);
    for (int64_t steps = 1; steps < most; steps++) {
        int64_t after = spice_batch_clock_after(b, steps);

        free -= spice_kv_growth(&inst->kv, clock, after);
        clock = after;
        if (entry.units + entry.next + reserved(inst, decision, r, clock) <= free)
            return steps;
    }
    return most;
}

static bool
enter(struct spice_instance *inst, struct step *step, int32_t request, const struct entry *entry,
      double now_s)
{
    struct spice_request *r = &inst->slab->requests[request];
    int64_t busy;

    spice_list_remove(&inst->waiting, inst->slab, request);
    spice_list_push(&inst->running, inst->slab, request);
    spice_kv_take(&inst->kv, entry->units);
    if (r->scheduled_s < 0) {
        r->scheduled_s = now_s;
        r->cached = entry->matched * r->hash_tokens;
        inst->totals.looked_up_tokens += r->input_tokens;
        inst->totals.cached_tokens += r->cached;
    }
    if (r->handed) {
        r->state = SPICE_MOVING;
        spice_list_push(&inst->departing, inst->slab, request);
        if (!inst->options.free_transfer)
            return true;
    }
    if (r->handed || r->swapped) {
        step->swapped_s += r->swapped ? swap_time(inst, r->prompt) : 0;
        r->swapped = r->handed = false;
        return spice_batch_join(&inst->batch, inst->slab, &inst->kv, request);
    }
    if (!spice_prefix_use(&inst->prefix, r->hashes, 0, entry->matched, &busy))
        return false;
    r->n_shared = entry->matched;
    r->computed = entry->matched * r->hash_tokens;
    r->state = SPICE_PREFILLING;
    spice_list_push(&inst->prefilling, inst->slab, request);
    add_chunk(inst, step, r);
    return spice_instance_share(inst, r, r->computed + r->chunk);
}

/* Room in the budget for the next request's first chunk. */
static bool
has_budget(const struct step *step, const struct spice_request *r, const struct entry *entry)
{
    int64_t left = r->prompt - entry->matched * r->hash_tokens;
    int64_t budget = step->decision.prefill_tokens - step->tokens;

    if (has_cache(r))
        return true;
    return budget > 0 && !(step->decision.whole_prompts && left > budget && step->tokens > 0);
}

static bool
admit(struct spice_instance *inst, struct step *step, double now_s)
{
    for (int64_t n = 0; n < step->decision.admit && inst->waiting.n > 0; n++) {
        int32_t request = inst->waiting.head;
        const struct spice_request *r = &inst->slab->requests[request];
        struct entry entry;

        if (inst->running.n >= inst->options.max_num_seqs)
            break;
        price(inst, r, &entry);
        if (!has_budget(step, r, &entry) || !has_room(inst, step, r, &entry))
            break;
        if (!enter(inst, step, request, &entry, now_s))
            return false;
        if (step->decision.decode)
            step->growth = step_growth(inst);
    }
    if (inst->running.n > inst->totals.peak_running)
        inst->totals.peak_running = inst->running.n;
    return true;
}

/* Decode steps until something can happen. */
static int64_t
horizon(const struct spice_instance *inst, const struct spice_decision *decision)
{
    const struct spice_batch *b = &inst->batch;
    int64_t due = (int64_t)spice_heap_top(&b->timers)->key;
    int64_t steps = spice_batch_steps_until(b, due), fit;
    int64_t ticks = spice_batch_clock_after(b, steps) - b->clock;

    fit = spice_kv_ticks(&inst->kv, b->clock, inst->kv.capacity - inst->kv.used, ticks);
    if (fit < ticks)
        steps =
            least(steps, ((b->clock + fit + 1) * SPICE_TICKS - 1 - b->ticks) / b->ticks_per_step);
    steps = least(steps, decision->max_steps);
    if (decision->reserve_fraction > 0 && decision->admit > 0 && inst->waiting.n > 0 &&
        inst->running.n < inst->options.max_num_seqs)
        steps = steps_until_room(inst, decision, steps);
    return steps;
}

static void
start(struct spice_instance *inst, struct step *step, double now_s)
{
    const struct spice_step_cost *cost = &inst->options.cost;
    int64_t n = 1;

    inst->decodes = step->decision.decode && inst->batch.n > 0;
    if (inst->n_chunks == 0 && !inst->decodes) {
        inst->phase = SPICE_IDLE;
        return;
    }
    if (inst->decodes)
        spice_batch_features(&inst->batch, &step->features);
    if (inst->decodes && inst->n_chunks == 0 && step->swapped_s <= 0)
        n = horizon(inst, &step->decision);
    inst->first = step->features;
    inst->change = (struct spice_features){{0}};
    inst->microbatches = spice_step_microbatches(cost, &inst->first);
    if (n > 1) {
        inst->change = spice_batch_change(&inst->batch);
        spice_step_ramp(cost, &inst->first, &inst->change, n, inst->microbatches, &inst->ramp);
        n = inst->ramp.n_steps;
    } else {
        double step_s = spice_step_duration(cost, &inst->first, inst->microbatches);

        spice_ramp_single(&inst->ramp, step_s + step->swapped_s);
    }
    inst->phase = SPICE_STEPPING;
    inst->start_s = now_s;
    inst->chunk_tokens = step->tokens;
    inst->done = 0;
    inst->end = n;
    inst->wake = inst->options.step_by_step ? 1 : n;
}

/* Requests whose cache has come decode from now on. */
static bool
join_arrived(struct spice_instance *inst)
{
    while (inst->arriving.n > 0) {
        int32_t request = inst->arriving.head;

        spice_list_remove(&inst->arriving, inst->slab, request);
        inst->slab->requests[request].handed = false;
        if (!spice_batch_join(&inst->batch, inst->slab, &inst->kv, request))
            return false;
    }
    return true;
}

bool
spice_instance_schedule(struct spice_instance *inst, double now_s, struct spice_err *err)
{
    struct step step = {.features = spice_features_empty(), .decision = {.max_steps = INT64_MAX}};
    struct spice_view view;
    bool preempted;

    if (!join_arrived(inst))
        return spice_fail(err, 0, "out of memory for requests in flight");
    see(inst, now_s, &view);
    if (!inst->options.scheduler->decide(inst->options.scheduler->state, &view, &step.decision))
        return spice_fail(err, 0, "the scheduling policy failed");
    inst->n_chunks = 0;
    preempted = step.decision.decode && make_room(inst, &step);
    if (!continue_prompts(inst, &step) ||
        (!preempted && inst->n_chunks == inst->prefilling.n && !admit(inst, &step, now_s)))
        return spice_fail(err, 0, "out of memory for requests in flight");
    if (inst->n_chunks == 0 && !step.decision.decode) {
        /* Nothing to prefill after all, as when only swapped sequences came back. */
        step.decision.decode = true;
        make_room(inst, &step);
    }
    spice_instance_trim(inst);
    start(inst, &step, now_s);
    return true;
}
