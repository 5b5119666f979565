#include "core/steady.h"

#include <math.h>
#include <stddef.h>

#include "core/transfer.h"

#define MOST_TOKENS 1e8
#define MOST_CHUNKS 1e5 /* of a prompt */
#define MOST_DRAFTED 1024

/* What moves while the loop settles. */
struct loop {
    const struct spice_steady_case *what;
    double ranks;    /* attention ranks that share the requests */
    double places;   /* sequences admitted, of one rank */
    double decoding; /* of them, past their prefill */
    double step, ttft;
    double service; /* s that one more prompt takes the machine */
    double transfer;
};

static void
add_scaled(struct spice_features *to, const struct spice_features *one, double n)
{
    for (int phase = 0; phase < SPICE_NPHASES; phase++) {
        for (int i = 0; i < SPICE_N_PHASE_FEATURES; i++) {
            int k = SPICE_FEATURE(phase, i);

            if (i == SPICE_F_ACTIVE)
                to->f[k] = one->f[k] > 0 ? 1 : to->f[k];
            else
                to->f[k] += n * one->f[k];
        }
    }
}

/* What runs in a step; n and m may be fractions. */
struct running {
    double n, chunk, context; /* decoding sequences, tokens of each, after so many */
    double m, fresh, prefix;  /* prefilling ones likewise */
};

static struct spice_features
features_of(const struct spice_plan *plan, const struct running *r)
{
    const struct spice_contexts *contexts = spice_plan_contexts(plan);
    struct spice_features all = spice_features_empty();
    struct spice_sequences decode = {SPICE_DECODE, 1, (int64_t)r->chunk, (int64_t)r->context, true};
    struct spice_sequences prefill = {SPICE_PREFILL, 1, (int64_t)ceil(r->fresh), (int64_t)r->prefix,
                                      true};

    if (r->n > 0) {
        struct spice_features one = spice_features_empty();

        spice_features_add(&one, contexts, &decode, spice_plan_fidelity(plan));
        add_scaled(&all, &one, r->n);
    }
    if (r->m > 0 && r->fresh > 0) {
        struct spice_features one = spice_features_empty();

        spice_features_add(&one, contexts, &prefill, spice_plan_fidelity(plan));
        add_scaled(&all, &one, r->m);
    }
    return all;
}

static double
step_time(const struct spice_plan *plan, struct running running)
{
    struct spice_features features = features_of(plan, &running);
    struct spice_stats stats[SPICE_N_ROLES];

    spice_plan_eval(plan, &features, stats);
    return spice_stats_total(stats).duration;
}

/* Decoding sequences hold, on average, half of their answer. */
static double
mean_context(const struct spice_steady_case *what)
{
    return what->input_tokens + 0.5 * what->output_tokens;
}

/* Tokens of a prompt that are computed. */
static double
computed(const struct spice_steady_case *what)
{
    return what->input_tokens - what->cached;
}

/* Decode steps of an answer, its first token included. */
static double
answer_steps(const struct spice_steady_case *what)
{
    return what->output_tokens / what->tokens_per_step;
}

/* Seconds from the first token to the last. */
static double
decode_time(const struct loop *l)
{
    return (l->what->output_tokens - 1) / l->what->tokens_per_step * l->step;
}

static struct running
decodes(const struct spice_steady_case *what, double n)
{
    return (struct running){.n = n, .chunk = what->chunk, .context = mean_context(what)};
}

/* Tokens of prompts that a step takes beside so many decodes. */
static double
room_beside(const struct spice_steady_case *what, double decoding)
{
    double room = what->token_budget - decoding * what->chunk;

    return room > 1 ? room : 1;
}

/* Mean time that a chunk shares with others that got there first: M/D/1, less
 * in a small closed loop, where a request never waits for itself. */
static double
contention(double busy, double service, double places)
{
    double rho = busy < 0.95 ? busy : 0.95;

    return places > 1 ? rho / (2 * (1 - rho)) * service * (1 - 1 / places) : 0;
}

/* Prefill chunks ride on decode steps; when prompts come faster than one a
 * step, several share one, up to the token budget. */
static void
settle_mixed(struct loop *l)
{
    const struct spice_steady_case *what = l->what;
    double in = computed(what), steps = answer_steps(what);
    double room = room_beside(what, l->decoding), n = ceil(in / room), chunk = in / n;

    if (l->decoding * in / steps > room)
        l->decoding = room * steps / in;
    double busy = l->decoding / steps * n, together = busy > 1 ? busy : 1;
    struct running running = decodes(what, l->decoding);
    double plain = step_time(what->decode, running);

    running.m = together;
    running.fresh = chunk;
    running.prefix = what->cached + 0.5 * (in - chunk);
    double mixed = step_time(what->decode, running), share = busy > 1 ? 1 : busy;

    l->step = plain + share * (mixed - plain);
    l->ttft = 0.5 * l->step + n * mixed + contention(share, n * mixed, l->places);
    l->service = n * (mixed - plain) / together;
}

/* Time of a batch of m prompts, in as many steps as the token budget asks. */
static double
batch_time(const struct spice_steady_case *what, double m)
{
    double in = computed(what), total = m * in, cached = what->cached;

    if (total <= what->token_budget)
        return step_time(what->decode, (struct running){.m = m, .fresh = in, .prefix = cached});
    double steps = ceil(total / what->token_budget);

    if (in <= what->token_budget)
        return steps * step_time(what->decode,
                                 (struct running){.m = m / steps, .fresh = in, .prefix = cached});
    double n = ceil(in / what->token_budget), chunk = in / n, sum = 0;

    for (double i = 0; i < n; i++)
        sum += step_time(what->decode,
                         (struct running){.m = 1, .fresh = chunk, .prefix = cached + i * chunk});
    return m * sum;
}

/* Prefills stall decodes. Well mixed, prompts come one by one; all of one
 * length, the whole batch prefills together, and early ones wait for late. */
static void
settle_prefill_first(struct loop *l)
{
    const struct spice_steady_case *what = l->what;
    double steps = answer_steps(what), in = computed(what);
    double plain = step_time(what->decode, decodes(what, l->places));
    double one = batch_time(what, 1), rate = l->places / steps;
    double per_batch = floor(what->token_budget / in);
    double together = per_batch < 1 ? 1 : per_batch < l->places ? per_batch : l->places;
    double burst = batch_time(what, l->places);
    double waves = ceil(l->places / together);
    double early = burst * (1 - 0.5 * (1 + 1 / waves)); /* mean wait for the last */
    double s = what->spread;

    l->step = plain + s * rate * one + (1 - s) * early / steps;
    l->service = s * one;
    double busy = rate * one / (plain + rate * one);

    l->ttft =
        s * (0.5 * plain + one + contention(busy, one, l->places)) + (1 - s) * (burst - early);
}

static double
places_of(const struct spice_steady_case *what, double per_rank)
{
    double length = what->input_tokens + 0.6 * what->output_tokens, places = per_rank;

    places = what->max_seqs < places ? what->max_seqs : places;
    places = what->kv_tokens / length < places ? what->kv_tokens / length : places;
    return places > 1 ? places : 1;
}

/* Moves half way to the population that the times imply. */
static void
repopulate(struct loop *l)
{
    double decode = decode_time(l) + l->transfer, next = l->places * decode / (decode + l->ttft);

    l->decoding = 0.5 * (l->decoding + (next < l->decoding * 2 ? next : l->decoding * 2));
}

static void
settle(struct loop *l)
{
    for (int i = 0; i < 40; i++) {
        double before = l->decoding;

        if (l->what->policy == SPICE_STEADY_MIXED)
            settle_mixed(l);
        else
            settle_prefill_first(l);
        repopulate(l);
        if (fabs(l->decoding - before) < 1e-6 * before)
            break;
    }
}

/* Prefill and decode pools: each a closed loop's station. */
static void
settle_pools(struct loop *l)
{
    const struct spice_steady_case *what = l->what;
    const struct spice_layout *prefill = spice_plan_layout(what->prefill);
    double servers = what->n_prefill * (prefill->ep > 1 ? prefill->dp : 1);
    double one = 0, n = ceil(computed(what) / what->token_budget);
    double chunk = computed(what) / n;
    int64_t input = (int64_t)what->input_tokens;

    for (double i = 0; i < n; i++)
        one +=
            step_time(what->prefill,
                      (struct running){.m = 1, .fresh = chunk, .prefix = what->cached + i * chunk});
    l->transfer = spice_kv_transfer(what->prefill, what->decode, 1, input, one).exposed_s;
    l->service = one / servers;
    for (int i = 0; i < 40; i++) {
        l->step = step_time(what->decode, decodes(what, l->decoding));
        double busy = l->decoding * l->ranks / (decode_time(l) + l->transfer) * one / servers;

        l->ttft = one + contention(busy, one, l->places * l->ranks / servers);
        if (busy > 1) /* prefill limits: decodes thin out */
            l->ttft = l->places * l->ranks * one / servers - decode_time(l) - l->transfer;
        l->ttft = l->ttft > one ? l->ttft : one;
        repopulate(l);
    }
}

/* A run begins with all requests at once: they queue for their prefill, and
 * are apart ever after. */
static double
burst_of(const struct loop *l)
{
    double waiting = l->what->prefill == NULL ? l->places : l->places * l->ranks;

    return 0.5 * (waiting - 1) * l->service / l->what->rounds;
}

static bool
check_case(const struct spice_steady_case *what, struct spice_err *err)
{
    const struct {
        const char *name;
        double value, least, most;
    } figures[] = {{"concurrency", what->concurrency, 1, 1e300},
                   {"input_tokens", what->input_tokens, 1, MOST_TOKENS},
                   {"output_tokens", what->output_tokens, 2, MOST_TOKENS},
                   {"cached", what->cached, 0, what->input_tokens - 1},
                   {"spread", what->spread, 0, 1},
                   {"token_budget", what->token_budget, what->input_tokens / MOST_CHUNKS, 1e300},
                   {"max_seqs", what->max_seqs, 1, 1e300},
                   {"kv_tokens", what->kv_tokens, 1, 1e300},
                   {"n_decode", what->n_decode, 1, 1e300},
                   {"rounds", what->rounds, 1, 1e300},
                   {"chunk", what->chunk, 1, MOST_DRAFTED},
                   {"tokens_per_step", what->tokens_per_step, 1, MOST_DRAFTED}};

    for (size_t i = 0; i < sizeof figures / sizeof *figures; i++) {
        if (!(figures[i].value >= figures[i].least))
            return spice_fail(err, 0, "%s is %g; expected at least %g", figures[i].name,
                              figures[i].value, figures[i].least);
        if (figures[i].value > figures[i].most)
            return spice_fail(err, 0, "%s is %g; expected at most %g", figures[i].name,
                              figures[i].value, figures[i].most);
    }
    if (what->tokens_per_step > what->chunk)
        return spice_fail(err, 0, "tokens_per_step is %g; expected at most the chunk, %g",
                          what->tokens_per_step, what->chunk);
    if (what->prefill != NULL && !(what->n_prefill >= 1))
        return spice_fail(err, 0, "n_prefill is %g; expected at least 1", what->n_prefill);
    return true;
}

bool
spice_steady_run(const struct spice_steady_case *what, struct spice_steady_result *result,
                 struct spice_err *err)
{
    const struct spice_layout *layout = spice_plan_layout(what->decode);
    struct loop l = {.what = what};

    if (!check_case(what, err))
        return false;
    l.ranks = what->n_decode * layout->dp * layout->pp;
    double per_rank = what->concurrency / l.ranks;

    per_rank = per_rank > 1 ? per_rank : 1;
    l.places = places_of(what, per_rank);
    l.decoding = l.places;
    if (what->prefill != NULL)
        settle_pools(&l);
    else
        settle(&l);
    double held = l.ttft + l.transfer + decode_time(&l);

    result->throughput = l.places * l.ranks / held;
    result->queue = (per_rank - l.places) / l.places * held;
    result->burst = burst_of(&l);
    result->transfer = l.transfer;
    result->ttft = l.ttft + result->queue + result->burst;
    result->tpot = (decode_time(&l) + l.transfer) / (what->output_tokens - 1);
    result->step = l.step;
    result->decoding = l.decoding;
    return true;
}
