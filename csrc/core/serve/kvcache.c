#include "core/serve/kvcache.h"

#include <math.h>
#include <stdlib.h>

#define SLOPE_TOKENS 65536 /* over which bytes per token are averaged */

static double
cached_bytes(const struct spice_plan *plan, int64_t length)
{
    struct spice_features none = spice_features_empty();

    return spice_plan_memory(plan, 1, length, &none).kv_cache;
}

/* Distinct limits of the model's context kinds, ascending; INT64_MAX last. */
static int
find_limits(const struct spice_plan *plan, int64_t limits[SPICE_MAX_CONTEXTS])
{
    const struct spice_contexts *contexts = spice_plan_contexts(plan);
    int64_t last = 0;
    int n = 0;

    while (last < INT64_MAX) {
        int64_t next = INT64_MAX;

        for (int i = 0; i < contexts->n; i++) {
            const struct spice_context *c = &contexts->kinds[i];
            bool limited = c->kind == SPICE_WINDOW || c->kind == SPICE_CHUNK;

            if (limited && c->size > last && c->size < next)
                next = c->size;
        }
        limits[n++] = last = next;
        if (n == SPICE_MAX_CONTEXTS)
            limits[n - 1] = last = INT64_MAX;
    }
    return n;
}

/* Bytes per token of the kinds with each limit, on the fullest chip. */
static void
find_bytes(const struct spice_plan *plan, int n, const int64_t *limits, double *bytes)
{
    double slope[SPICE_MAX_CONTEXTS + 1] = {0};

    for (int i = 0; i < n; i++) {
        int64_t from = i > 0 ? limits[i - 1] : 0, span = SLOPE_TOKENS;

        if (limits[i] - from < span)
            span = limits[i] - from;
        slope[i] = (cached_bytes(plan, from + span) - cached_bytes(plan, from)) / (double)span;
    }
    for (int i = 0; i < n; i++)
        bytes[i] = slope[i] > slope[i + 1] ? slope[i] - slope[i + 1] : 0;
}

static bool
add_kind(struct spice_kv *kv, double bytes, int64_t limit, struct spice_err *err)
{
    struct spice_kv_kind *k = &kv->kinds[kv->n_kinds];

    k->limit = limit;
    k->cost = (int64_t)llround(bytes * (double)kv->block_size);
    k->residue = calloc((size_t)kv->block_size, sizeof *k->residue);
    if (k->residue == NULL)
        return spice_fail(err, 0, "out of memory for the KV cache's counts");
    kv->n_kinds++;
    return true;
}

/* One kind alone is counted in blocks: its unit is a block. */
static void
choose_unit(struct spice_kv *kv, double state)
{
    kv->unit_B = 1;
    kv->state_cost = (int64_t)llround(state);
    if (kv->n_kinds == 1 && state <= 0) {
        kv->unit_B = (double)kv->kinds[0].cost;
        kv->kinds[0].cost = 1;
    }
}

static int64_t
capacity(const struct spice_kv *kv, const struct spice_kv_options *o)
{
    int64_t units = 0;

    for (int i = 0; i < kv->n_kinds; i++)
        units += o->num_blocks * kv->kinds[i].cost;
    if (o->num_blocks > 0)
        return units;
    if (o->cache_B <= 0 || kv->unit_B <= 0)
        return SPICE_KV_UNLIMITED;
    return (int64_t)(o->cache_B * (double)o->ranks / kv->unit_B);
}

bool
spice_kv_init(struct spice_kv *kv, const struct spice_plan *plan,
              const struct spice_kv_options *options, struct spice_err *err)
{
    int64_t limits[SPICE_MAX_CONTEXTS];
    double bytes[SPICE_MAX_CONTEXTS];
    int n = find_limits(plan, limits);

    *kv = (struct spice_kv){.block_size = options->block_size};
    if (options->block_size < 1 || options->block_size > 1 << 20)
        return spice_fail(err, 0, "a KV block of %lld tokens; expected 1 to 1048576",
                          (long long)options->block_size);
    find_bytes(plan, n, limits, bytes);
    for (int i = 0; i < n; i++)
        if (bytes[i] > 0 && !add_kind(kv, bytes[i], limits[i], err))
            return false;
    choose_unit(kv, cached_bytes(plan, 0));
    kv->capacity = capacity(kv, options);
    return true;
}

void
spice_kv_free(struct spice_kv *kv)
{
    for (int i = 0; i < kv->n_kinds; i++)
        free(kv->kinds[i].residue);
    kv->n_kinds = 0;
}

static int64_t
blocks(const struct spice_kv *kv, const struct spice_kv_kind *k, int64_t length)
{
    int64_t held = length < k->limit ? length : k->limit;

    return (held + kv->block_size - 1) / kv->block_size;
}

int64_t
spice_kv_need(const struct spice_kv *kv, int64_t length)
{
    int64_t units = kv->state_cost;

    for (int i = 0; i < kv->n_kinds; i++)
        units += kv->kinds[i].cost * blocks(kv, &kv->kinds[i], length);
    return units;
}

double
spice_kv_bytes(const struct spice_kv *kv, int64_t length)
{
    double bytes = (double)kv->state_cost;

    for (int i = 0; i < kv->n_kinds; i++) {
        const struct spice_kv_kind *k = &kv->kinds[i];
        int64_t held = length < k->limit ? length : k->limit;

        bytes += (double)k->cost * (double)held / (double)kv->block_size;
    }
    return bytes * kv->unit_B;
}

double
spice_kv_units_per_token(const struct spice_kv *kv)
{
    int64_t units = 0;

    for (int i = 0; i < kv->n_kinds; i++)
        units += kv->kinds[i].cost;
    return (double)units / (double)kv->block_size;
}

void
spice_kv_take(struct spice_kv *kv, int64_t units)
{
    kv->used += units;
    if (kv->used > kv->peak)
        kv->peak = kv->used;
}

void
spice_kv_give(struct spice_kv *kv, int64_t units)
{
    kv->used -= units;
}

static int64_t
modulo(int64_t a, int64_t b)
{
    int64_t r = a % b;

    return r < 0 ? r + b : r;
}

static void
count(struct spice_kv *kv, struct spice_kv_kind *k, int64_t length, int64_t clock, int64_t n)
{
    k->residue[modulo(length - clock, kv->block_size)] += n;
    k->n_growing += n;
}

void
spice_kv_join(struct spice_kv *kv, int64_t length, int64_t clock)
{
    for (int i = 0; i < kv->n_kinds && !kv->whole; i++)
        if (length < kv->kinds[i].limit)
            count(kv, &kv->kinds[i], length, clock, 1);
}

/* Ticks may have run past the kind's limit within the last step: what they took
 * too much goes back. */
static void
stop(struct spice_kv *kv, struct spice_kv_kind *k, int64_t length, int64_t clock)
{
    int64_t held = (length + kv->block_size - 1) / kv->block_size;

    count(kv, k, length, clock, -1);
    kv->used -= k->cost * (held - blocks(kv, k, length));
}

void
spice_kv_leave(struct spice_kv *kv, int64_t length, int64_t before, int64_t clock)
{
    for (int i = 0; i < kv->n_kinds && !kv->whole; i++)
        if (before < kv->kinds[i].limit)
            stop(kv, &kv->kinds[i], length, clock);
}

void
spice_kv_bend(struct spice_kv *kv, int64_t length, int64_t before, int64_t clock)
{
    for (int i = 0; i < kv->n_kinds && !kv->whole; i++)
        if (before < kv->kinds[i].limit && length >= kv->kinds[i].limit)
            stop(kv, &kv->kinds[i], length, clock);
}

/* Sequences of a kind that need a block in the tick that starts at this clock:
 * those whose length is then a multiple of the block size. */
static int64_t
at_tick(const struct spice_kv *kv, const struct spice_kv_kind *k, int64_t clock)
{
    return k->residue[modulo(-clock, kv->block_size)];
}

int64_t
spice_kv_growth(const struct spice_kv *kv, int64_t from, int64_t to)
{
    int64_t rounds = (to - from) / kv->block_size, units = 0;

    for (int i = 0; i < kv->n_kinds; i++) {
        const struct spice_kv_kind *k = &kv->kinds[i];
        int64_t n = rounds * k->n_growing;

        for (int64_t t = from + rounds * kv->block_size; t < to; t++)
            n += at_tick(kv, k, t);
        units += n * k->cost;
    }
    return units;
}

int64_t
spice_kv_ticks(const struct spice_kv *kv, int64_t clock, int64_t units, int64_t most)
{
    int64_t round = 0, ticks;

    for (int i = 0; i < kv->n_kinds; i++)
        round += kv->kinds[i].n_growing * kv->kinds[i].cost;
    if (round == 0 || units / round > most / kv->block_size)
        return most;
    ticks = units / round * kv->block_size;
    units -= units / round * round;
    while (ticks < most) {
        int64_t next = spice_kv_growth(kv, clock + ticks, clock + ticks + 1);

        if (next > units)
            break;
        units -= next;
        ticks++;
    }
    return ticks;
}
