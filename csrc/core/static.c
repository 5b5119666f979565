#include "core/static.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "core/transfer.h"

/* The plans of the decode side, whichever mode. */
static const struct spice_plan *
decode_attn(const struct spice_static_case *what)
{
    return what->mode == SPICE_PAF  ? what->attn
           : what->mode == SPICE_PD ? what->ffn
                                    : what->prefill;
}

static const struct spice_plan *
decode_ffn(const struct spice_static_case *what)
{
    return what->mode == SPICE_NORMAL ? what->prefill : what->ffn;
}

static int64_t
divide_up(int64_t a, int64_t b)
{
    return (a + b - 1) / b;
}

/* Replicas that the users are spread over. Pipeline stages work on different
 * users at the same time, so they count; ep does in roofline's pd and paf. */
static int64_t
replicas(const struct spice_plan *plan, enum spice_static_mode mode)
{
    const struct spice_layout *l = spice_plan_layout(plan);
    int64_t n = (int64_t)l->dp * l->pp;

    return spice_plan_fidelity(plan) == SPICE_ROOFLINE && mode != SPICE_NORMAL ? n * l->ep : n;
}

static void
count_users(const struct spice_static_case *what, struct spice_static_result *result)
{
    int64_t n = what->num_users, ffn = replicas(decode_ffn(what), what->mode);

    result->prefill_users = divide_up(n, replicas(what->prefill, what->mode));
    result->ffn_users = divide_up(n, ffn);
    result->attn_users = what->mode == SPICE_PAF
                             ? divide_up(result->ffn_users * ffn, replicas(what->attn, what->mode))
                             : result->ffn_users;
}

static struct spice_features
step_features(const struct spice_plan *plan, enum spice_phase phase, int64_t users,
              int64_t new_tokens, int64_t context)
{
    struct spice_features features = spice_features_empty();
    struct spice_sequences all = {phase, users, new_tokens, context, true};

    spice_features_add(&features, spice_plan_contexts(plan), &all, spice_plan_fidelity(plan));
    return features;
}

static void
stats_add(struct spice_stats *to, const struct spice_stats *from, double factor)
{
    to->duration += factor * from->duration;
    to->compute_time += factor * from->compute_time;
    to->memory_time += factor * from->memory_time;
    to->comm_time += factor * from->comm_time;
    to->flop += factor * from->flop;
    to->bytes += factor * from->bytes;
}

/* The reference's decode: mean of the first and the last step, times the
 * tokens; only the first step for a single token. */
static void
decode_by_ends(const struct spice_plan *plan, int64_t users, const struct spice_static_case *what,
               struct spice_stats stats[SPICE_N_ROLES])
{
    double tokens = (double)what->output_tokens, share = what->output_tokens > 1 ? 0.5 : 1;
    const int64_t contexts[2] = {what->input_tokens, what->input_tokens + what->output_tokens};

    memset(stats, 0, SPICE_N_ROLES * sizeof *stats);
    for (int i = 0; i < (what->output_tokens > 1 ? 2 : 1); i++) {
        struct spice_features f = step_features(plan, SPICE_DECODE, users, 1, contexts[i]);
        struct spice_stats step[SPICE_N_ROLES];

        spice_plan_eval(plan, &f, step);
        for (int role = 0; role < SPICE_N_ROLES; role++)
            stats_add(&stats[role], &step[role], share * tokens);
    }
}

/* Steps from a context on in which every feature moves by a constant. */
static int64_t
straight_steps(const struct spice_contexts *contexts, int64_t cached, int64_t most)
{
    for (int i = 0; i < contexts->n; i++) {
        int64_t bend = spice_context_next_bend(&contexts->kinds[i], cached);

        most = bend < most ? bend : most;
    }
    return most;
}

/* Every decode step, exactly: straight runs between the bends of the context kinds. */
static void
decode_by_steps(const struct spice_plan *plan, int64_t users, const struct spice_static_case *what,
                struct spice_stats stats[SPICE_N_ROLES])
{
    int64_t left = what->output_tokens - 1, context = what->input_tokens;

    memset(stats, 0, SPICE_N_ROLES * sizeof *stats);
    while (left > 0) {
        int64_t n = straight_steps(spice_plan_contexts(plan), context, left);
        struct spice_features first = step_features(plan, SPICE_DECODE, users, 1, context);
        struct spice_features change = {{0}};

        if (n > 1)
            change = step_features(plan, SPICE_DECODE, users, 1, context + 1);
        for (int i = 0; n > 1 && i < SPICE_N_FEATURES; i++)
            change.f[i] -= first.f[i];
        spice_plan_eval_run(plan, &first, &change, n, stats);
        context += n;
        left -= n;
    }
}

/* Decode of paf in m micro-batches: their pools' times, and the step's. Fewer
 * users than micro-batches cannot be split. */
struct ping_pong {
    struct spice_stats attn[SPICE_N_ROLES], ffn[SPICE_N_ROLES];
    double wire, time;
};

static bool
play(const struct spice_static_case *what, const struct spice_static_result *result, int m,
     struct ping_pong *p)
{
    int64_t attn = result->attn_users, ffn = result->ffn_users;
    double steps = (double)what->output_tokens - 1;
    struct spice_ping_pong game = {m, fmax(1, (double)spice_plan_n_layers(what->attn)), 0};

    if (attn < m || ffn < m)
        return false;
    decode_by_steps(what->attn, divide_up(attn, m), what, p->attn);
    decode_by_steps(what->ffn, divide_up(ffn, m), what, p->ffn);
    game.wire_s = steps * spice_af_transfer(what->attn, what->ffn, (double)what->num_users / m);
    p->wire = game.wire_s;
    p->time =
        spice_af_step(&game, p->attn[SPICE_ROLE_ATTN].duration, p->ffn[SPICE_ROLE_FFN].duration);
    return true;
}

/* In the number of micro-batches that was asked for, or that decodes soonest. */
static void
decode_ping_pong(const struct spice_static_case *what, struct spice_static_result *result)
{
    struct ping_pong best = {.time = INFINITY}, p;
    int from = what->micro_batches > 0 ? (int)what->micro_batches : 1;
    int to = what->micro_batches > 0 ? from : SPICE_MAX_MICRO_BATCHES;

    for (int m = from; m <= to; m++) {
        if (!play(what, result, m, &p) || p.time >= best.time)
            continue;
        best = p;
        result->micro_batches = m;
    }
    memset(result->decode, 0, sizeof result->decode);
    stats_add(&result->decode[SPICE_ROLE_ATTN], &best.attn[SPICE_ROLE_ATTN],
              (double)result->micro_batches);
    stats_add(&result->decode[SPICE_ROLE_FFN], &best.ffn[SPICE_ROLE_FFN],
              (double)result->micro_batches);
    result->exchange_time = 2 * (double)result->micro_batches * best.wire;
    result->decode_time = best.time;
}

static void
decode(const struct spice_static_case *what, struct spice_static_result *result)
{
    const struct spice_plan *attn = decode_attn(what), *ffn = decode_ffn(what);
    void (*run)(const struct spice_plan *, int64_t, const struct spice_static_case *,
                struct spice_stats *) =
        spice_plan_fidelity(attn) == SPICE_ROOFLINE ? decode_by_ends : decode_by_steps;
    struct spice_stats side[SPICE_N_ROLES];

    if (what->mode == SPICE_PAF && spice_plan_fidelity(attn) == SPICE_CALIBRATED) {
        decode_ping_pong(what, result);
        return;
    }
    run(attn, result->attn_users, what, result->decode);
    if (attn != ffn) {
        run(ffn, result->ffn_users, what, side);
        result->decode[SPICE_ROLE_FFN] = side[SPICE_ROLE_FFN];
    }
    result->decode_time = spice_stats_total(result->decode).duration;
}

/* Groups of users follow each other through the stages. */
static double
prefill_time(const struct spice_static_case *what, const struct spice_static_result *result)
{
    const struct spice_layout *l = spice_plan_layout(what->prefill);
    double one = spice_stats_total(result->prefill).duration, pp = l->pp;
    double groups = ceil((double)what->num_users / (double)(result->prefill_users * l->dp));

    if (spice_plan_fidelity(what->prefill) == SPICE_ROOFLINE)
        return one;
    return one * (fmin(groups, pp) + pp - 1) / pp;
}

static void
transfer(const struct spice_static_case *what, struct spice_static_result *result)
{
    struct spice_kv_transfer t;

    if (what->mode == SPICE_NORMAL || spice_plan_fidelity(what->prefill) == SPICE_ROOFLINE ||
        what->output_tokens == 1)
        return;
    t = spice_kv_transfer(what->prefill, decode_attn(what), (double)result->prefill_users,
                          what->input_tokens, result->prefill_time);
    result->transfer_time = t.time_s;
    result->exposed_transfer_time = t.exposed_s;
    result->decode_time += t.exposed_s;
}

/* Steps that a chip's activations are sized for: engines cut longer prefills
 * into chunks of this many tokens. */
#define MAX_STEP_TOKENS 8192

static struct spice_memory_use
pool_memory(const struct spice_plan *plan, const struct spice_static_case *what, int64_t users,
            bool prefills)
{
    const struct spice_layout *l = spice_plan_layout(plan);
    int64_t length =
        what->input_tokens + (prefills && what->mode != SPICE_NORMAL ? 0 : what->output_tokens);
    int64_t tokens = users * what->input_tokens;
    struct spice_features step = step_features(plan, SPICE_DECODE, users, 1, length);

    if (prefills && tokens > MAX_STEP_TOKENS)
        step = step_features(plan, SPICE_PREFILL, 1, MAX_STEP_TOKENS, 0);
    else if (prefills)
        step = step_features(plan, SPICE_PREFILL, users, what->input_tokens, 0);
    return spice_plan_memory(plan, users * l->pp, length, &step);
}

static void
report_times(const struct spice_static_case *what, struct spice_static_result *r)
{
    bool roofline = spice_plan_fidelity(what->prefill) == SPICE_ROOFLINE;
    double n = (double)what->num_users, in = (double)what->input_tokens;
    double out = (double)what->output_tokens, steps = roofline ? out : out - 1;
    double attn = r->decode[SPICE_ROLE_ATTN].duration, ffn = r->decode[SPICE_ROLE_FFN].duration;
    double slowest = r->prefill_time;

    r->ttft = r->prefill_time;
    r->tpot = steps > 0 ? r->decode_time / steps : 0;
    r->ttc = r->prefill_time + r->decode_time;
    if (what->mode == SPICE_NORMAL)
        slowest = r->ttc;
    else if (what->mode == SPICE_PD)
        slowest = slowest > r->decode_time ? slowest : r->decode_time;
    else if (roofline)
        slowest = slowest > attn ? (slowest > ffn ? slowest : ffn) : (attn > ffn ? attn : ffn);
    else
        slowest = slowest > r->decode_time ? slowest : r->decode_time;
    r->bottleneck_time = slowest;
    r->throughput = n * (in + out) / slowest;
    r->output_throughput = n * out / slowest;
}

static bool
check_plan(const struct spice_plan *plan, const struct spice_static_case *what,
           struct spice_err *err)
{
    const struct spice_layout *l = spice_plan_layout(plan);

    if (spice_plan_fidelity(plan) != spice_plan_fidelity(what->prefill))
        return spice_fail(err, 0, "the pools' plans differ in fidelity");
    if (spice_plan_fidelity(plan) == SPICE_CALIBRATED && what->num_users < l->dp &&
        l->ep == 1) /* ranks that share experts are one replica, idle or not */
        return spice_fail(err, 0,
                          "num_users is %" PRId64 ", fewer than the %d data-parallel replicas; "
                          "raise num_users or lower dp",
                          what->num_users, l->dp);
    return true;
}

static bool
check_case(const struct spice_static_case *what, struct spice_err *err)
{
    const struct {
        const char *name;
        int64_t value;
    } counts[] = {{"num_users", what->num_users},
                  {"input_tokens", what->input_tokens},
                  {"output_tokens", what->output_tokens}};
    const int64_t most = INT64_C(1) << 31;

    for (int i = 0; i < 3; i++) {
        if (counts[i].value < 1)
            return spice_fail(err, 0, "%s is %" PRId64 "; expected at least 1", counts[i].name,
                              counts[i].value);
        if (counts[i].value > most)
            return spice_fail(err, 0, "%s is %" PRId64 "; expected at most %" PRId64,
                              counts[i].name, counts[i].value, most);
    }
    return check_plan(what->prefill, what, err) && check_plan(decode_attn(what), what, err) &&
           check_plan(decode_ffn(what), what, err);
}

/* Users of a paf replica are cut in micro-batches. */
static bool
check_micro_batches(const struct spice_static_case *what, const struct spice_static_result *result,
                    struct spice_err *err)
{
    int64_t fewer = result->attn_users < result->ffn_users ? result->attn_users : result->ffn_users;

    if (what->micro_batches < 0 || what->micro_batches > 64)
        return spice_fail(err, 0, "microbatches is %" PRId64 "; expected 1 to 64",
                          what->micro_batches);
    if (what->micro_batches > fewer)
        return spice_fail(err, 0,
                          "microbatches is %" PRId64 ", more than the %" PRId64
                          " users of a replica; raise num_users",
                          what->micro_batches, fewer);
    return true;
}

bool
spice_static_run(const struct spice_static_case *what, struct spice_static_result *result,
                 struct spice_err *err)
{
    struct spice_features f;

    if (!check_case(what, err))
        return false;
    memset(result, 0, sizeof *result);
    count_users(what, result);
    if (what->mode == SPICE_PAF && !check_micro_batches(what, result, err))
        return false;
    f = step_features(what->prefill, SPICE_PREFILL, result->prefill_users, what->input_tokens, 0);
    spice_plan_eval(what->prefill, &f, result->prefill);
    result->prefill_time = prefill_time(what, result);
    decode(what, result);
    transfer(what, result);
    report_times(what, result);
    result->prefill_memory = pool_memory(what->prefill, what, result->prefill_users, true);
    if (what->mode != SPICE_NORMAL)
        result->ffn_memory = pool_memory(what->ffn, what, result->ffn_users, false);
    if (what->mode == SPICE_PAF) {
        /* Attention cores read the KV cache and no weights, the rest the reverse. */
        result->attn_memory = pool_memory(what->attn, what, result->attn_users, false);
        result->attn_memory.weights = spice_plan_attention_weights(what->attn);
        result->ffn_memory.weights -= spice_plan_attention_weights(what->ffn);
        result->ffn_memory.kv_cache = 0;
    }
    return true;
}
