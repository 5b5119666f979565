#include "core/serve/batch.h"

#include <stdlib.h>
#include <string.h>

void
spice_batch_init(struct spice_batch *batch, const struct spice_plan *plan, struct spice_slab *slab,
                 int64_t chunk, int64_t ticks_per_step)
{
    *batch = (struct spice_batch){.contexts = spice_plan_contexts(plan),
                                  .fidelity = spice_plan_fidelity(plan),
                                  .chunk = chunk,
                                  .ticks_per_step = ticks_per_step};
    spice_heap_init(&batch->timers, &slab->heap_at);
}

void
spice_batch_free(struct spice_batch *batch)
{
    spice_heap_free(&batch->timers);
    free(batch->cohorts);
    batch->cohorts = NULL;
}

/* Features of one sequence at a context. */
static struct spice_features
one(const struct spice_batch *batch, int64_t context)
{
    struct spice_features f = {{0}};
    struct spice_sequences s = {SPICE_DECODE, 1, batch->chunk, context, true};

    spice_features_add(&f, batch->contexts, &s, batch->fidelity);
    return f;
}

/* Adds a sequence that was anchored at a context, `ticks` ago; sign -1 removes it. */
static void
add_sums(struct spice_batch *batch, int64_t context, int64_t ticks, double sign)
{
    struct spice_features at = one(batch, context), next = one(batch, context + 1);
    double tokens = (double)ticks / SPICE_TICKS;

    for (int i = SPICE_F_TOKENS; i < SPICE_N_PHASE_FEATURES; i++) {
        int k = SPICE_FEATURE(SPICE_DECODE, i);
        double slope = next.f[k] - at.f[k];

        batch->now[i] += sign * (at.f[k] + slope * tokens);
        batch->change[i] += sign * slope;
    }
}

static int64_t
least(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

/* Tokens until this sequence's features or blocks stop growing evenly. */
static int64_t
tokens_to_bend(const struct spice_batch *batch, const struct spice_kv *kv, int64_t context)
{
    int64_t length = context + batch->chunk - 1, tokens = INT64_MAX;

    for (int i = 0; i < batch->contexts->n; i++)
        tokens = least(tokens, spice_context_next_bend(&batch->contexts->kinds[i], context));
    for (int i = 0; i < kv->n_kinds; i++)
        if (length < kv->kinds[i].limit && kv->kinds[i].limit < INT64_MAX)
            tokens = least(tokens, kv->kinds[i].limit - length);
    return tokens;
}

static bool
set_timer(struct spice_batch *batch, const struct spice_kv *kv, struct spice_request *r,
          int32_t request)
{
    int64_t bend = tokens_to_bend(batch, kv, r->anchor_context), due = r->finish_clock;

    if (bend < due - batch->clock)
        due = batch->clock + bend;
    return spice_heap_put(&batch->timers, request, (double)due, r->id);
}

static bool
add_cohort(struct spice_batch *batch, double last_token_s, int64_t n)
{
    struct spice_cohort *c = batch->cohorts;

    if (batch->n_cohorts > 0 && c[batch->n_cohorts - 1].last_token_s == last_token_s) {
        c[batch->n_cohorts - 1].n += n;
        return true;
    }
    if (batch->n_cohorts == batch->cohort_capacity) {
        int capacity = batch->cohort_capacity == 0 ? 8 : 2 * batch->cohort_capacity;

        c = realloc(c, (size_t)capacity * sizeof *c);
        if (c == NULL)
            return false;
        batch->cohorts = c;
        batch->cohort_capacity = capacity;
    }
    c[batch->n_cohorts++] = (struct spice_cohort){last_token_s, n};
    return true;
}

bool
spice_batch_join(struct spice_batch *batch, struct spice_slab *slab, struct spice_kv *kv,
                 int32_t request)
{
    struct spice_request *r = &slab->requests[request];

    r->state = SPICE_DECODING;
    r->joined_steps = batch->steps;
    r->anchor_context = r->prompt;
    r->anchor_clock = batch->clock;
    r->anchor_ticks = batch->ticks;
    r->finish_clock = batch->clock + r->output_tokens - r->generated;
    add_sums(batch, r->prompt, 0, 1);
    batch->n++;
    batch->remaining += r->finish_clock;
    spice_kv_join(kv, r->prompt + batch->chunk - 1, batch->clock);
    return add_cohort(batch, r->last_token_s, 1) && set_timer(batch, kv, r, request);
}

static void
leave_cohort(struct spice_batch *batch, double last_token_s)
{
    for (int i = 0; i < batch->n_cohorts; i++) {
        if (batch->cohorts[i].last_token_s == last_token_s) {
            if (--batch->cohorts[i].n == 0) {
                batch->n_cohorts--;
                memmove(&batch->cohorts[i], &batch->cohorts[i + 1],
                        (size_t)(batch->n_cohorts - i) * sizeof *batch->cohorts);
            }
            return;
        }
    }
}

void
spice_batch_leave(struct spice_batch *batch, struct spice_slab *slab, struct spice_kv *kv,
                  int32_t request)
{
    struct spice_request *r = &slab->requests[request];
    int64_t context = spice_batch_context(batch, r);

    leave_cohort(batch, spice_batch_last_token(batch, r));
    add_sums(batch, r->anchor_context, batch->ticks - r->anchor_ticks, -1);
    spice_kv_leave(kv, context + batch->chunk - 1, r->anchor_context + batch->chunk - 1,
                   batch->clock);
    spice_heap_remove(&batch->timers, request);
    batch->remaining -= r->finish_clock;
    if (--batch->n == 0)
        memset(batch->now, 0, sizeof batch->now);
}

bool
spice_batch_bend(struct spice_batch *batch, struct spice_slab *slab, struct spice_kv *kv,
                 int32_t request)
{
    struct spice_request *r = &slab->requests[request];
    int64_t context = spice_batch_context(batch, r);

    add_sums(batch, r->anchor_context, batch->ticks - r->anchor_ticks, -1);
    add_sums(batch, context, 0, 1);
    spice_kv_bend(kv, context + batch->chunk - 1, r->anchor_context + batch->chunk - 1,
                  batch->clock);
    r->anchor_context = context;
    r->anchor_clock = batch->clock;
    r->anchor_ticks = batch->ticks;
    return set_timer(batch, kv, r, request);
}

int64_t
spice_batch_context(const struct spice_batch *batch, const struct spice_request *r)
{
    return r->anchor_context + batch->clock - r->anchor_clock;
}

void
spice_batch_features(const struct spice_batch *batch, struct spice_features *features)
{
    double *f = &features->f[SPICE_FEATURE(SPICE_DECODE, 0)];

    if (batch->n == 0)
        return;
    memcpy(f, batch->now, sizeof batch->now);
    f[SPICE_F_ACTIVE] = 1;
}

struct spice_features
spice_batch_change(const struct spice_batch *batch)
{
    struct spice_features change = {{0}};
    double tokens = (double)batch->ticks_per_step / SPICE_TICKS;

    for (int i = SPICE_F_TOKENS; i < SPICE_N_PHASE_FEATURES; i++)
        change.f[SPICE_FEATURE(SPICE_DECODE, i)] = batch->change[i] * tokens;
    return change;
}

int64_t
spice_batch_clock_after(const struct spice_batch *batch, int64_t steps)
{
    return (batch->ticks + steps * batch->ticks_per_step) / SPICE_TICKS;
}

int64_t
spice_batch_steps_until(const struct spice_batch *batch, int64_t clock)
{
    int64_t ticks = clock * SPICE_TICKS - batch->ticks;

    return ticks <= 0 ? 0 : (ticks + batch->ticks_per_step - 1) / batch->ticks_per_step;
}

/* The first step's gaps differ by cohort; afterwards there is one cohort. */
static void
count_gaps(struct spice_batch *batch, const struct spice_ramp *ramp, double start_s, int64_t from,
           int64_t to, struct spice_sketch *gaps)
{
    double begin = start_s + spice_ramp_time(ramp, from);
    double end = start_s + spice_ramp_time(ramp, from + 1);

    if (start_s + spice_ramp_time(ramp, to) < batch->measure_from_s)
        return;
    if (end < batch->measure_from_s) {
        from = spice_ramp_steps_until(ramp, start_s, batch->measure_from_s) - 1;
        spice_sketch_add_ramp(gaps, ramp, from, to, batch->n);
        return;
    }
    for (int i = 0; i < batch->n_cohorts; i++) {
        const struct spice_cohort *c = &batch->cohorts[i];

        if (c->last_token_s == begin)
            spice_sketch_add_ramp(gaps, ramp, from, from + 1, c->n);
        else
            spice_sketch_add_n(gaps, end - c->last_token_s, c->n);
    }
    spice_sketch_add_ramp(gaps, ramp, from + 1, to, batch->n);
}

void
spice_batch_advance(struct spice_batch *batch, const struct spice_ramp *ramp, double start_s,
                    int64_t from, int64_t to, struct spice_sketch *gaps)
{
    int64_t steps = to - from;
    double tokens = (double)(steps * batch->ticks_per_step) / SPICE_TICKS;

    if (steps == 0 || batch->n == 0)
        return;
    count_gaps(batch, ramp, start_s, from, to, gaps);
    for (int i = SPICE_F_TOKENS; i < SPICE_N_PHASE_FEATURES; i++)
        batch->now[i] += batch->change[i] * tokens;
    batch->steps += steps;
    batch->ticks += steps * batch->ticks_per_step;
    batch->clock = batch->ticks / SPICE_TICKS;
    batch->last_step_end_s = start_s + spice_ramp_time(ramp, to);
    batch->n_cohorts = 0;
    add_cohort(batch, batch->last_step_end_s, batch->n);
}

double
spice_batch_last_token(const struct spice_batch *batch, const struct spice_request *r)
{
    return batch->steps > r->joined_steps ? batch->last_step_end_s : r->last_token_s;
}
