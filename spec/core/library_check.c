/* library_check.c - the core used as a C library, without Lua. Each check
 * prints "ok <what>" or "not ok <what>: <why>"; spec/core/library_spec.lua
 * turns the lines into specs. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/plan.h"
#include "core/static.h"

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
    return fabs(got - expected) <= 1e-12 * fabs(expected);
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

static void
check_errors(void)
{
    const int64_t dims[2] = {4, 0};
    char long_name[400];
    struct spice_tensor t;
    struct spice_err err = {0, ""};

    report("a rejection names the parameter and the dimension",
           !spice_tensor_init(&t, SPICE_BF16, 2, dims, &err) && err.param == 2 &&
               strcmp(err.text, "dimension 2 is 0; expected at least 1") == 0,
           err.text);
    memset(long_name, 'x', sizeof long_name - 1);
    long_name[sizeof long_name - 1] = '\0';
    spice_fail(&err, 1, "%s", long_name);
    report("a message longer than its room is cut", strlen(err.text) == sizeof err.text - 1,
           err.text);
}

static void
check_dtypes(void)
{
    enum spice_dtype dtype;
    bool ok = true;

    for (int i = 0; i < SPICE_NDTYPES; i++)
        ok = ok && spice_dtype_parse(spice_dtype_name((enum spice_dtype)i), &dtype) &&
             (int)dtype == i &&
             close_to(8 * spice_dtype_bytes(dtype), spice_dtype_bits((enum spice_dtype)i));
    report("every element type is found by its name", ok, "one is not");
    report("a type is found in any case", spice_dtype_parse("bf16", &dtype) && dtype == SPICE_BF16,
           "bf16 is not");
    report("an unknown type is not found",
           !spice_dtype_parse("BF1", &dtype) && !spice_dtype_parse("", &dtype), "one was found");
}

/* What a token at `position` (from 1) attends to. */
static int64_t
attended(const struct spice_context *c, int64_t position)
{
    switch (c->kind) {
    case SPICE_FULL:
        break;
    case SPICE_CHUNK:
        return (position - 1) % c->size + 1;
    case SPICE_WINDOW:
    case SPICE_TOPK:
        return position < c->size ? position : c->size;
    }
    return position;
}

/* Token by token: what the closed forms must equal. */
static bool
pairs_agree(const struct spice_context *context, int64_t n, int64_t new_tokens, int64_t cached)
{
    struct spice_contexts contexts = {2, {{SPICE_FULL, 0}, *context}};
    struct spice_sequences s = {SPICE_PREFILL, n, new_tokens, cached, true};
    struct spice_features f = spice_features_empty();
    double sum = 0;

    for (int64_t i = 1; i <= new_tokens; i++)
        sum += (double)(n * attended(context, cached + i));
    spice_features_add(&f, &contexts, &s, SPICE_CALIBRATED);
    return f.f[SPICE_FEATURE(SPICE_PREFILL, SPICE_F_PAIRS + 1)] == sum;
}

static const struct spice_context kinds[] = {
    {SPICE_FULL, 0}, {SPICE_WINDOW, 7}, {SPICE_WINDOW, 1}, {SPICE_CHUNK, 8}, {SPICE_TOPK, 5}};
#define N_KINDS ((int)(sizeof kinds / sizeof kinds[0]))

static void
check_features(void)
{
    uint64_t state = 42;
    bool ok = true;

    for (int i = 0; i < 2000 && ok; i++)
        ok = pairs_agree(&kinds[i % N_KINDS], draw(&state, 1, 4), draw(&state, 1, 40),
                         draw(&state, 0, 60));
    report("attended pairs equal a count token by token", ok, "they differ");
}

static struct spice_features
decode_features(const struct spice_contexts *contexts, int64_t cached)
{
    struct spice_sequences s = {SPICE_DECODE, 3, 1, cached, true};
    struct spice_features f = spice_features_empty();

    spice_features_add(&f, contexts, &s, SPICE_CALIBRATED);
    return f;
}

/* Second differences are zero as long as next_bend promises a straight line. */
static void
check_bends(void)
{
    bool ok = true;

    for (int k = 0; k < N_KINDS; k++) {
        struct spice_contexts contexts = {2, {{SPICE_FULL, 0}, kinds[k]}};

        for (int64_t cached = 0; cached < 40; cached++) {
            int64_t n = spice_context_next_bend(&kinds[k], cached);

            for (int64_t i = 2; i < n && i < 50; i++) {
                struct spice_features a = decode_features(&contexts, cached + i - 2);
                struct spice_features b = decode_features(&contexts, cached + i - 1);
                struct spice_features c = decode_features(&contexts, cached + i);

                for (int j = 0; j < SPICE_N_FEATURES; j++)
                    ok = ok && c.f[j] - b.f[j] == b.f[j] - a.f[j];
            }
        }
    }
    report("features move by a constant until the next bend", ok, "they do not");
}

static bool
add_linear(struct spice_graph *graph, int64_t in, int64_t out, struct spice_err *err)
{
    const int64_t dims[2] = {1, in};
    struct spice_form tokens = spice_form_feature(SPICE_F_TOKENS);
    struct spice_weight w = {
        .class = SPICE_W_MLP, .n = 1, .rows = out, .cols = in, .fixed_dtype = -1, .active = 1};
    struct spice_op op = {.kind = SPICE_OP_LINEAR,
                          .role = SPICE_ROLE_FFN,
                          .n_inputs = 1,
                          .n_outputs = 1,
                          .n_weights = 1};

    op.p.linear = (struct spice_linear_params){in, out, 1, SPICE_REPLICATED, 0, 1};
    if (!spice_tensor_init(&op.inputs[0], SPICE_BF16, 2, dims, err) ||
        !spice_graph_add_weight(graph, &w, &op.weights[0], err))
        return false;
    spice_tensor_set_leading(&op.inputs[0], &tokens);
    spice_tensor_resize(&op.outputs[0], &op.inputs[0], 1, out);
    return spice_graph_add(graph, &op, "linear", err);
}

/* Eight query heads of 64 over two cached ones. */
static bool
add_attention(struct spice_graph *graph, struct spice_context context, struct spice_err *err)
{
    struct spice_form tokens = spice_form_feature(SPICE_F_TOKENS);
    struct spice_op op = {
        .kind = SPICE_OP_ATTENTION, .role = SPICE_ROLE_ATTN, .n_inputs = 3, .n_outputs = 1};
    struct spice_attention_params *p = &op.p.attention;

    *p = (struct spice_attention_params){.heads = 8, .kv_heads = 2, .key_dim = 64, .value_dim = 64};
    p->cache_elems = 256;
    p->cache_heads = 2;
    p->every = 1;
    if (!spice_graph_context(graph, context, &p->context, err))
        return false;
    for (int i = 0; i < 3; i++) {
        const int64_t dims[3] = {1, i == 0 ? p->heads : p->kv_heads, 64};

        if (!spice_tensor_init(&op.inputs[i], SPICE_BF16, 3, dims, err))
            return false;
        spice_tensor_set_leading(&op.inputs[i], &tokens);
    }
    op.outputs[0] = op.inputs[0];
    return spice_graph_add(graph, &op, "attention", err);
}

/* Ten layers of attention (full and windowed) and a linear layer. */
static struct spice_graph *
build_graph(struct spice_err *err)
{
    struct spice_graph *graph = spice_graph_new();

    if (graph == NULL)
        return NULL;
    spice_graph_layers(graph, 10);
    if (!add_attention(graph, kinds[0], err) || !add_attention(graph, kinds[1], err) ||
        !add_linear(graph, 512, 2048, err)) {
        spice_graph_free(graph);
        return NULL;
    }
    spice_graph_layers(graph, 0);
    return graph;
}

/* 100 TFLOP/s in BF16 and 1 TB/s; what a plan reads of a chip. */
static struct spice_processor
round_chip(void)
{
    struct spice_processor chip = {.name = "round",
                                   .layout = {1, 1, 1, 1},
                                   .compute_efficiency = 1,
                                   .memory_efficiency = 1,
                                   .calibrated_compute_efficiency = 1,
                                   .calibrated_memory_efficiency = 1,
                                   .n_memory_banks = 1};

    chip.flop_rate[SPICE_BF16] = chip.dense_flop_rate[SPICE_BF16] = 100e12;
    chip.memory.kind = SPICE_MEMORY_FLAT;
    chip.memory.bandwidth_Bps = 1e12;
    chip.memory.capacity_B = 80e9;
    return chip;
}

static void
check_plan(const struct spice_plan *plan)
{
    const struct spice_contexts *contexts = spice_plan_contexts(plan);
    struct spice_features f = decode_features(contexts, 99);
    struct spice_stats stats[SPICE_N_ROLES];

    spice_plan_eval(plan, &f, stats);
    /* 10 layers of 3 tokens through 512 x 2048 */
    report("FLOP of a linear layer", close_to(stats[SPICE_ROLE_FFN].flop, 10 * 6291456.0), "wrong");
    /* 2*8*128 FLOP a pair; 3 sequences see 100 tokens and 7 */
    report("FLOP of attention", close_to(stats[SPICE_ROLE_ATTN].flop, 10 * 2048.0 * 321), "wrong");
    report("memory time is bytes over bandwidth",
           close_to(stats[SPICE_ROLE_FFN].memory_time, stats[SPICE_ROLE_FFN].bytes / 1e12),
           "it is not");
}

/* A static run's decode against its steps one by one. */
static void
check_decode(const struct spice_plan *plan)
{
    uint64_t state = 7;
    bool ok = true;

    for (int i = 0; i < 50 && ok; i++) {
        struct spice_static_case run = {.mode = SPICE_NORMAL, .prefill = plan, .num_users = 3};
        struct spice_static_result result;
        struct spice_err err;
        double sum = 0;

        run.input_tokens = draw(&state, 1, 30);
        run.output_tokens = draw(&state, 2, 300);
        for (int64_t t = 0; t + 1 < run.output_tokens; t++) {
            struct spice_features f =
                decode_features(spice_plan_contexts(plan), run.input_tokens + t);
            struct spice_stats stats[SPICE_N_ROLES];

            spice_plan_eval(plan, &f, stats);
            sum += spice_stats_total(stats).duration;
        }
        ok = spice_static_run(&run, &result, &err) && fabs(result.decode_time - sum) <= 1e-10 * sum;
    }
    report("decode in closed form equals its steps one by one", ok, "they differ");
}

static void
check_cost(void)
{
    struct spice_err err = {0, "out of memory"};
    struct spice_graph *graph = build_graph(&err);
    struct spice_precision precision = spice_precision_uniform(SPICE_BF16);
    struct spice_processor chip = round_chip();
    struct spice_physics physics = {.fidelity = SPICE_CALIBRATED};
    struct spice_plan *plan = NULL;
    bool ok = graph != NULL && spice_plan_new(graph, &precision, &chip, &physics, &plan, &err);

    report("a graph compiles to a plan", ok, err.text);
    spice_graph_free(graph); /* the plan copies what it needs */
    if (!ok)
        return;
    /* each attention has a row per phase */
    report("equal layers are folded", spice_plan_n_rows(plan) <= 5, "more than five rows");
    check_plan(plan);
    check_decode(plan);
    spice_plan_free(plan);
}

static void
check_layout(void)
{
    struct spice_layout layout;
    struct spice_err err;

    report("a degree below 1 is rejected",
           !spice_layout_init(&layout, 8, 0, 1, 1, &err) && err.param == 3 &&
               strcmp(err.text, "dp is 0; expected at least 1") == 0,
           err.text);
    report("more than 2^30 chips are rejected",
           !spice_layout_init(&layout, INT64_MAX, 1, 1, 1, &err) &&
               !spice_layout_init(&layout, 1 << 20, 1 << 20, 1, 1, &err),
           "one was accepted");
}

int
main(void)
{
    check_errors();
    check_dtypes();
    check_features();
    check_bends();
    check_layout();
    check_cost();
    return 0;
}
