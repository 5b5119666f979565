/* serve_check.c - the parts of online serving against plain versions of
 * themselves, in C. Each check prints "ok <what>" or "not ok <what>: <why>";
 * spec/core/library_spec.lua turns the lines into specs. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/serve/engine.h"

static void
report(const char *what, bool ok, const char *why)
{
    if (ok)
        printf("ok %s\n", what);
    else
        printf("not ok %s: %s\n", what, why);
}

static bool
close_to(double got, double expected)
{
    return fabs(got - expected) <= 1e-12 * (1 + fabs(expected));
}

/* A generator of its own (xorshift64), so that every run checks the same cases. */
static int64_t
draw(uint64_t *state, int64_t from, int64_t to)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return from + (int64_t)(*state % (uint64_t)(to - from + 1));
}

/* The least key, then the least tie, of those present. */
static int
plain_top(const double *keys, const bool *present, int n)
{
    int top = -1;

    for (int i = 0; i < n; i++)
        if (present[i] && (top < 0 || keys[i] < keys[top]))
            top = i;
    return top;
}

static void
check_heap(void)
{
    enum { N = 40 };
    int32_t where_storage[N], *where = where_storage;
    double keys[N];
    bool present[N] = {false}, ok = true;
    uint64_t state = 7;
    struct spice_heap heap;

    for (int i = 0; i < N; i++)
        where[i] = -1;
    spice_heap_init(&heap, &where);
    for (int round = 0; round < 5000 && ok; round++) {
        int32_t id = (int32_t)draw(&state, 0, N - 1);

        if (draw(&state, 0, 2) > 0) {
            keys[id] = (double)draw(&state, 0, 9);
            present[id] = true;
            ok = spice_heap_put(&heap, id, keys[id], id);
        } else {
            present[id] = false;
            spice_heap_remove(&heap, id);
        }
        ok = ok && (heap.n == 0 ? plain_top(keys, present, N) < 0
                                : spice_heap_top(&heap)->id == plain_top(keys, present, N));
    }
    report("a heap keeps the least on top, ties by number", ok, "another item is on top");
    spice_heap_free(&heap);
}

static void
check_lists(void)
{
    struct spice_slab slab;
    struct spice_list list;
    int32_t a, b, c;

    spice_slab_init(&slab);
    spice_list_init(&list, SPICE_LIST_MAIN);
    a = spice_slab_take(&slab);
    b = spice_slab_take(&slab);
    c = spice_slab_take(&slab);
    spice_list_push(&list, &slab, a);
    spice_list_push(&list, &slab, b);
    spice_list_push_front(&list, &slab, c);
    report("a list has its front and its end",
           list.head == c && list.tail == b && list.n == 3 &&
               slab.requests[c].link[SPICE_LIST_MAIN].next == a,
           "wrong order");
    spice_list_remove(&list, &slab, a);
    report("a list closes over what leaves it",
           list.n == 2 && slab.requests[c].link[SPICE_LIST_MAIN].next == b &&
               slab.requests[b].link[SPICE_LIST_MAIN].prev == c,
           "links broken");
    spice_slab_give(&slab, a);
    report("a slab uses again what was given back", spice_slab_take(&slab) == a, "another place");
    spice_slab_free(&slab);
}

#define BLOCK 16
#define WINDOW 100
#define SEQUENCES 12

static int64_t
plain_blocks(int64_t length, int64_t limit)
{
    return ((length < limit ? length : limit) + BLOCK - 1) / BLOCK;
}

/* What all sequences take in ticks from .. to-1, one by one. */
static int64_t
plain_growth(const int64_t *lengths, const int64_t *limits, const int64_t *costs, int64_t from,
             int64_t to)
{
    int64_t units = 0;

    for (int s = 0; s < SEQUENCES; s++)
        for (int k = 0; k < 2; k++)
            units += costs[k] * (plain_blocks(lengths[s] + to, limits[k]) -
                                 plain_blocks(lengths[s] + from, limits[k]));
    return units;
}

static void
check_cache(void)
{
    const int64_t limits[2] = {WINDOW, INT64_MAX}, costs[2] = {3, 5};
    int64_t residues[2][BLOCK] = {{0}}, lengths[SEQUENCES];
    struct spice_kv kv = {.block_size = BLOCK, .n_kinds = 2};
    uint64_t state = 3;
    bool ok = true, most = true;

    for (int k = 0; k < 2; k++)
        kv.kinds[k] = (struct spice_kv_kind){costs[k], limits[k], 0, residues[k]};
    for (int s = 0; s < SEQUENCES; s++) {
        lengths[s] = draw(&state, 1, WINDOW - 50); /* none fills its window in 50 ticks */
        spice_kv_join(&kv, lengths[s] + 1000, 1000);
    }
    /* Joined at clock 1000 with 1000 tokens more: the same residues; the windowed
     * kind is full then, so only the other one grows. */
    for (int64_t to = 1001; to < 1050; to++) {
        int64_t expected = 0;

        for (int s = 0; s < SEQUENCES; s++)
            expected += costs[1] * (plain_blocks(lengths[s] + to, INT64_MAX) -
                                    plain_blocks(lengths[s] + 1000, INT64_MAX));
        ok = ok && spice_kv_growth(&kv, 1000, to) == expected;
    }
    report("blocks of a leap are those of its ticks one by one", ok, "another number of blocks");
    for (int64_t units = 0; units < 200; units++) {
        int64_t ticks = spice_kv_ticks(&kv, 1000, units, 60);

        most = most && spice_kv_growth(&kv, 1000, 1000 + ticks) <= units &&
               (ticks == 60 || spice_kv_growth(&kv, 1000, 1000 + ticks + 1) > units);
    }
    report("as many ticks fit as there are blocks for", most, "too many or too few");
    for (int s = 0; s < SEQUENCES; s++)
        spice_kv_leave(&kv, lengths[s] + 1000, lengths[s] + 1000, 1000);
    for (int s = 0; s < SEQUENCES; s++)
        spice_kv_join(&kv, lengths[s], 0);
    ok = true;
    for (int64_t to = 1; to < 50; to++)
        ok = ok && spice_kv_growth(&kv, 0, to) == plain_growth(lengths, limits, costs, 0, to);
    report("kinds of blocks grow each by its own price", ok, "another number of units");
}

/* The longest known run of hashes, by search. */
static int64_t
plain_match(const uint64_t *known, int n_known, const uint64_t *hashes, int64_t n)
{
    for (int64_t i = 0; i < n; i++) {
        bool found = false;

        for (int k = 0; k < n_known; k++)
            found = found || known[k] == hashes[i];
        if (!found)
            return i;
    }
    return n;
}

static void
check_prefix(void)
{
    enum { CHAINS = 50, LENGTH = 8 };
    static uint64_t chains[CHAINS][LENGTH], known[CHAINS * LENGTH];
    struct spice_prefix prefix;
    uint64_t state = 5;
    int n_known = 0;
    bool ok = true;
    int64_t busy, idle;

    /* Chains branch off one another, as conversations do. */
    for (int c = 0; c < CHAINS; c++)
        for (int i = 0; i < LENGTH; i++)
            chains[c][i] = i < c % LENGTH && c > 0 ? chains[c - 1][i] : (uint64_t)(c * 100 + i);
    spice_prefix_init(&prefix, true);
    for (int c = 0; c < CHAINS; c++) {
        int64_t n = draw(&state, 1, LENGTH);

        ok = ok && spice_prefix_use(&prefix, chains[c], 0, n, &busy);
        for (int64_t i = 0; i < n; i++)
            known[n_known++] = chains[c][i];
        spice_prefix_drop(&prefix, chains[c], n);
    }
    for (int c = 0; c < CHAINS; c++)
        ok = ok && spice_prefix_match(&prefix, chains[c], LENGTH, &idle) ==
                       plain_match(known, n_known, chains[c], LENGTH);
    report("prompts find the blocks that were computed before", ok, "another match");
    report("blocks that nobody uses are idle", prefix.n_idle == prefix.n_nodes, "not all are");
    spice_prefix_use(&prefix, chains[3], 0, 4, &busy);
    spice_prefix_trim(&prefix, 0);
    report("blocks in use are never forgotten",
           prefix.n_nodes == 4 && spice_prefix_match(&prefix, chains[3], 4, &idle) == 4 &&
               idle == 0,
           "one is gone");
    report("what is dropped counts as idle again", spice_prefix_drop(&prefix, chains[3], 4) == 4,
           "another number");
    spice_prefix_leave(&prefix, 3);
    spice_prefix_trim(&prefix, 5);
    report("blocks without a hash leave after those used before them",
           prefix.n_nodes == 2 && prefix.idle_units == 5, "another order");
    spice_prefix_trim(&prefix, 1);
    report("blocks without a hash leave one by one", prefix.n_nodes == 0 && prefix.idle_units == 1,
           "all are gone, or none");
    spice_prefix_free(&prefix);
}

/* A ramp of random pieces. */
static void
random_ramp(struct spice_ramp *ramp, uint64_t *state)
{
    ramp->n_steps = 0;
    ramp->n_segments = 0;
    for (int i = (int)draw(state, 1, 5); i > 0; i--)
        spice_ramp_append(ramp, 1e-3 * (double)draw(state, 1, 50),
                          1e-6 * (double)draw(state, -9, 99), draw(state, 1, 40));
}

/* Micro-batches through attention, the wire, FFN and the wire of every layer, each
 * of the four serving one at a time, first come first served. */
static double
plain_ping_pong(const struct spice_ping_pong *game, double attn, double ffn)
{
    const double stages[4] = {attn / game->n_layers, game->wire_s / game->n_layers,
                              ffn / game->n_layers, game->wire_s / game->n_layers};
    double free_s[4] = {0}, done_s[8] = {0}, last_s = 0;

    for (int layer = 0; layer < (int)game->n_layers; layer++) {
        for (int batch = 0; batch < (int)game->n_batches; batch++) {
            for (int i = 0; i < 4; i++)
                free_s[i] = done_s[batch] = fmax(done_s[batch], free_s[i]) + stages[i];
            last_s = done_s[batch];
        }
    }
    return last_s;
}

static void
check_ping_pong(void)
{
    uint64_t state = 4;
    bool ok = true;

    for (int round = 0; round < 1000; round++) {
        struct spice_ping_pong game = {(double)draw(&state, 1, 8), (double)draw(&state, 1, 90),
                                       1e-3 * (double)draw(&state, 0, 20)};
        double attn = 1e-3 * (double)draw(&state, 1, 30), ffn = 1e-3 * (double)draw(&state, 1, 30);

        ok = ok && close_to(spice_af_step(&game, attn, ffn), plain_ping_pong(&game, attn, ffn));
    }
    report("ping-pong takes what its layers take one by one", ok, "another time");
}

static void
check_ramp(void)
{
    uint64_t state = 9;
    bool time = true, until = true, pipeline = true;

    for (int round = 0; round < 300; round++) {
        struct spice_ramp x, y, both;
        struct spice_ping_pong game = {(double)draw(&state, 1, 4), (double)draw(&state, 1, 40),
                                       1e-3 * (double)draw(&state, 0, 20)};
        double sum = 0;

        random_ramp(&x, &state);
        random_ramp(&y, &state);
        for (int64_t i = 0; i < x.n_steps; i++) {
            time = time && close_to(spice_ramp_time(&x, i), sum);
            /* A moment within step i, and its very end. */
            until = until &&
                    spice_ramp_steps_until(
                        &x, 5, 5 + spice_ramp_time(&x, i) + 0.5 * spice_ramp_step(&x, i)) == i + 1;
            until = until && spice_ramp_steps_until(&x, 5, 5 + spice_ramp_time(&x, i + 1)) == i + 1;
            sum += spice_ramp_step(&x, i);
        }
        until = until && spice_ramp_steps_until(&x, 5, 1e9) == x.n_steps;
        spice_ramp_pipeline(&x, &y, &game, &both);
        for (int64_t i = 0; i < both.n_steps; i++) {
            double a = spice_ramp_step(&x, i), b = spice_ramp_step(&y, i);

            pipeline = pipeline && close_to(spice_ramp_step(&both, i), spice_af_step(&game, a, b));
        }
    }
    report("a ramp's time is the sum of its steps", time, "another time");
    report("steps are found by their end", until, "another step");
    report("two ramps in a pipeline are priced step by step", pipeline, "another duration");
}

static void
check_sketch(void)
{
    struct spice_sketch leapt, stepped;
    uint64_t state = 2;
    bool ok = spice_sketch_init(&leapt, false) && spice_sketch_init(&stepped, false);

    for (int round = 0; round < 200; round++) {
        struct spice_ramp ramp;
        int64_t weight = draw(&state, 1, 5), from;

        random_ramp(&ramp, &state);
        from = draw(&state, 0, ramp.n_steps - 1);
        spice_sketch_add_ramp(&leapt, &ramp, from, ramp.n_steps, weight);
        for (int64_t i = from; i < ramp.n_steps; i++)
            spice_sketch_add_n(&stepped, spice_ramp_step(&ramp, i), weight);
    }
    report("a leap's steps lie in the buckets of its steps one by one",
           ok && memcmp(leapt.buckets, stepped.buckets,
                        SPICE_SKETCH_BUCKETS * sizeof *leapt.buckets) == 0,
           "other buckets");
    report("and have their mean, deviation and ends",
           leapt.n == stepped.n &&
               close_to(spice_sketch_mean(&leapt), spice_sketch_mean(&stepped)) &&
               fabs(spice_sketch_deviation(&leapt) - spice_sketch_deviation(&stepped)) < 1e-12 &&
               close_to(leapt.min, stepped.min) && close_to(leapt.max, stepped.max),
           "other moments");
    spice_sketch_free(&leapt);
    spice_sketch_free(&stepped);
}

int
main(void)
{
    check_heap();
    check_lists();
    check_cache();
    check_prefix();
    check_ping_pong();
    check_ramp();
    check_sketch();
    return 0;
}
