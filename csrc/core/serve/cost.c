#include "core/serve/cost.h"

#include <math.h>
#include <stddef.h>

#include "core/transfer.h"

/* Part of a phase's work that the fullest share has. */
static double
fullest(double sequences, double shares)
{
    return sequences > 0 ? ceil(sequences / shares) / sequences : 0;
}

static void
scale_phase(struct spice_features *f, enum spice_phase phase, double factor)
{
    for (int i = SPICE_F_TOKENS; i < SPICE_N_PHASE_FEATURES; i++)
        f->f[SPICE_FEATURE(phase, i)] *= factor;
}

struct spice_features
spice_step_mean(const struct spice_features *features, int64_t shares)
{
    struct spice_features mean = *features;

    for (int phase = 0; phase < SPICE_NPHASES; phase++)
        scale_phase(&mean, (enum spice_phase)phase, 1 / (double)shares);
    return mean;
}

/* The features of the fullest of `shares` shares of a step. */
static struct spice_features
fullest_share(const struct spice_features *features, int64_t shares)
{
    struct spice_features share = *features;

    if (shares == 1)
        return share;
    for (int phase = 0; phase < SPICE_NPHASES; phase++)
        scale_phase(&share, (enum spice_phase)phase,
                    fullest(features->f[SPICE_FEATURE(phase, SPICE_F_SEQS)], (double)shares));
    return share;
}

/* A change keeps the proportion that the sequences of `first` are shared in. */
static struct spice_features
share_change(const struct spice_features *first, const struct spice_features *change,
             int64_t shares)
{
    struct spice_features share = *change;

    if (shares > 1)
        scale_phase(&share, SPICE_DECODE,
                    fullest(first->f[SPICE_FEATURE(SPICE_DECODE, SPICE_F_SEQS)], (double)shares));
    return share;
}

/* Sequences of one micro-batch, of all attention shares. */
static double
microbatch_sequences(const struct spice_features *features, int64_t microbatches)
{
    return (features->f[SPICE_FEATURE(SPICE_PREFILL, SPICE_F_TOKENS)] +
            features->f[SPICE_FEATURE(SPICE_DECODE, SPICE_F_TOKENS)]) /
           (double)microbatches;
}

static struct spice_ping_pong
ping_pong(const struct spice_step_cost *cost, const struct spice_features *features,
          int64_t microbatches)
{
    return (struct spice_ping_pong){
        .n_batches = (double)microbatches,
        .n_layers = fmax(1, (double)spice_plan_n_layers(cost->plan)),
        .wire_s =
            spice_af_transfer(cost->plan, cost->ffn, microbatch_sequences(features, microbatches)),
    };
}

static double
pipeline_duration(const struct spice_step_cost *cost, const struct spice_features *features,
                  int64_t microbatches)
{
    struct spice_features a = fullest_share(features, cost->shares * microbatches);
    struct spice_features f = fullest_share(features, cost->ffn_shares * microbatches);
    struct spice_ping_pong game = ping_pong(cost, features, microbatches);

    return spice_af_step(&game, spice_plan_duration(cost->plan, &a, SPICE_ROLES_ATTN),
                         spice_plan_duration(cost->ffn, &f, SPICE_ROLES_FFN));
}

int64_t
spice_step_microbatches(const struct spice_step_cost *cost, const struct spice_features *features)
{
    double sequences = features->f[SPICE_FEATURE(SPICE_PREFILL, SPICE_F_SEQS)] +
                       features->f[SPICE_FEATURE(SPICE_DECODE, SPICE_F_SEQS)];
    double least = HUGE_VAL;
    int64_t best = 1;

    if (cost->ffn == NULL || cost->microbatches > 0)
        return cost->ffn == NULL ? 1 : cost->microbatches;
    for (int64_t m = 1; m <= SPICE_MAX_MICRO_BATCHES && (m == 1 || (double)m <= sequences); m++) {
        double duration = pipeline_duration(cost, features, m);

        if (duration < least) {
            least = duration;
            best = m;
        }
    }
    return best;
}

double
spice_step_duration(const struct spice_step_cost *cost, const struct spice_features *features,
                    int64_t microbatches)
{
    struct spice_features share;

    if (cost->ffn != NULL)
        return pipeline_duration(cost, features, microbatches);
    if (cost->shares == 1)
        return spice_plan_duration(cost->plan, features, SPICE_ROLES_ALL);
    share = fullest_share(features, cost->shares);
    return spice_plan_duration(cost->plan, &share, SPICE_ROLES_ALL);
}

static void
pipeline_ramp(const struct spice_step_cost *cost, const struct spice_features *first,
              const struct spice_features *change, int64_t n, int64_t microbatches,
              struct spice_ramp *ramp)
{
    int64_t shares = cost->shares * microbatches;
    int64_t ffn_shares = cost->ffn_shares * microbatches;
    struct spice_features a = fullest_share(first, shares);
    struct spice_features f = fullest_share(first, ffn_shares);
    struct spice_features da = share_change(first, change, shares);
    struct spice_features df = share_change(first, change, ffn_shares);
    struct spice_ping_pong game = ping_pong(cost, first, microbatches);
    struct spice_ramp attention, rest;

    spice_plan_ramp(cost->plan, &a, &da, n, SPICE_ROLES_ATTN, &attention);
    spice_plan_ramp(cost->ffn, &f, &df, n, SPICE_ROLES_FFN, &rest);
    spice_ramp_pipeline(&attention, &rest, &game, ramp);
}

void
spice_step_ramp(const struct spice_step_cost *cost, const struct spice_features *first,
                const struct spice_features *change, int64_t n, int64_t microbatches,
                struct spice_ramp *ramp)
{
    struct spice_features f, d;

    if (cost->ffn != NULL) {
        pipeline_ramp(cost, first, change, n, microbatches, ramp);
    } else if (cost->shares == 1) {
        spice_plan_ramp(cost->plan, first, change, n, SPICE_ROLES_ALL, ramp);
    } else {
        f = fullest_share(first, cost->shares);
        d = share_change(first, change, cost->shares);
        spice_plan_ramp(cost->plan, &f, &d, n, SPICE_ROLES_ALL, ramp);
    }
}
