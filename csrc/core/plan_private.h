/* plan_private.h - what a plan holds. Only plan*.c and ramp.c include it.
 *
 * Records that a cost model covers become curves (cost/curve.h); curves of one
 * site and role are summed, so that all operators that depend on tokens alone
 * cost one look-up. The others are rows, max(compute time, memory time).
 */
#ifndef SPICE_PLAN_PRIVATE_H
#define SPICE_PLAN_PRIVATE_H

#include "core/cost/curve.h"
#include "core/plan.h"

#define SPICE_PLAN_MAX_ROWS 512
#define SPICE_PLAN_MAX_MIXTURES 8
#define SPICE_PLAN_MAX_CURVES 32
/* Features, then experts awake and rows of every mixture. */
#define SPICE_PLAN_N_COLUMNS (SPICE_N_FEATURES + 2 * SPICE_PLAN_MAX_MIXTURES)
#define SPICE_PLAN_N_TOTALS 5 /* per role: compute, memory and comm time, FLOP, bytes */
#define SPICE_PLAN_LANES 4    /* rows are padded so that loops run in whole vectors */
#define SPICE_PLAN_MAX_WIDTH                                                                       \
    (2 * (SPICE_PLAN_MAX_ROWS + SPICE_PLAN_LANES) + SPICE_N_ROLES * SPICE_PLAN_N_TOTALS +          \
     SPICE_PLAN_LANES)

/* A record with its rates: what is evaluated for a breakdown. */
struct spice_item {
    int op;
    struct spice_record record;
    double compute_rate, memory_rate; /* FLOP/s, B/s: what rows are timed by */
    double compute_peak, memory_peak; /* what utilization is a share of */
    int mixture;                      /* index of its kind of experts, -1 for none */
    int kernel;                       /* index of its kernel, -1: it is a row */
    double share;                     /* of that kernel's time */
    double
        scale; /* of time: an engine's kernels against a benchmark's; waiting for slower stages */
};

/* A kind of mixture of experts; where tokens choose unevenly, tables of what its
 * fullest rank has awake and of its rows. */
struct spice_plan_mixture {
    struct spice_experts experts;
    struct spice_curve awake, rows;
};

/* Kernels of equal shape and site are timed once. */
struct spice_plan_kernel {
    struct spice_shape shape;
    struct spice_curve curve;
};

/* The sum of the kernels of one role and site, layers counted. */
struct spice_plan_curve {
    enum spice_role role;
    bool comm;
    struct spice_curve curve;
};

/* Where weights are: pipelines spread the layers and leave the ends to the end stages. */
enum spice_place { SPICE_IN_LAYERS, SPICE_AT_START, SPICE_AT_END, SPICE_N_PLACES };

/* Memory of one operator, for the largest of them. */
struct spice_activation {
    struct spice_form bytes;
};

struct spice_plan {
    enum spice_fidelity fidelity;
    bool attention_blocks;
    struct spice_layout layout;
    struct spice_contexts contexts;
    int n_items, n_mixtures, n_rows[SPICE_N_ROLES], n_columns, width;
    struct spice_item *items;
    struct spice_plan_mixture mixtures[SPICE_PLAN_MAX_MIXTURES];
    /* Column by column: compute times of all rows (attention's first), memory
     * times of all rows, then the totals of each role; width doubles. */
    int columns[SPICE_PLAN_N_COLUMNS];
    double *matrix;
    int n_kernels, n_curves;
    struct spice_plan_kernel *kernels;
    struct spice_plan_curve curves[SPICE_PLAN_MAX_CURVES];
    double weights[SPICE_N_PLACES][SPICE_N_WEIGHT_CLASSES]; /* bytes of a chip, all layers */
    double stage_share;                                     /* of the layers on the fullest stage */
    double kv_bytes[SPICE_MAX_CONTEXTS], state_bytes;       /* per sequence on a chip, all layers */
    struct spice_links links;
    /* Launches, one by one: of kernels that any tokens need, and of those of one phase alone. */
    double launch_s[SPICE_N_ROLES], phase_launch_s[SPICE_NPHASES][SPICE_N_ROLES];
    double graph_tokens;           /* up to which a step that prefills has no such launches */
    bool eager;                    /* all steps have */
    int64_t n_layers, n_exchanges; /* between the roles, each there and back */
    double exchange_bytes;         /* per token, all of them, the larger direction */
    int n_activations;
    struct spice_activation *activations;
};

static inline int
spice_plan_padded(int n)
{
    return (n + SPICE_PLAN_LANES - 1) / SPICE_PLAN_LANES * SPICE_PLAN_LANES;
}

/* Seconds of a role's rows at one step: one pair of doubles per row, compute
 * and memory time, lies lanes apart. Fills width doubles; experts = false leaves
 * mixtures out. */
void spice_plan_sum_columns(const struct spice_plan *plan, const double *features, bool experts,
                            double *sums);

/* Of a mixture: slots awake, and rows of the fullest rank (0 where tokens choose
 * evenly: there they are linear). */
double spice_plan_awake(const struct spice_plan_mixture *mixture, const double *features);
double spice_plan_rows(const struct spice_plan_mixture *mixture, const double *features);

/* The least that a step takes which launches its kernels one by one, while the
 * chip works on earlier ones; 0 for one that replays captured graphs. */
static inline double
spice_plan_launches(const struct spice_plan *plan, const struct spice_features *features,
                    unsigned roles)
{
    double prefilled = features->f[SPICE_FEATURE(SPICE_PREFILL, SPICE_F_TOKENS)], launches = 0;
    double decoded = features->f[SPICE_FEATURE(SPICE_DECODE, SPICE_F_TOKENS)];

    if (prefilled + decoded == 0)
        return 0;
    if (!plan->eager && (prefilled == 0 || prefilled + decoded <= plan->graph_tokens))
        return 0;
    for (int role = 0; role < SPICE_N_ROLES; role++)
        if (roles & (1u << role))
            launches += plan->launch_s[role] +
                        (prefilled > 0 ? plan->phase_launch_s[SPICE_PREFILL][role] : 0) +
                        (decoded > 0 ? plan->phase_launch_s[SPICE_DECODE][role] : 0);
    return launches;
}

/* Fills the tables of an uneven mixture. */
bool spice_plan_fill_mixture(struct spice_plan_mixture *mixture, struct spice_err *err);

/* Times the kernels of all items and sums them; the items are complete. */
bool spice_plan_build_curves(struct spice_plan *plan, const struct spice_graph *graph,
                             const struct spice_physics *physics, struct spice_err *err);
void spice_plan_free_curves(struct spice_plan *plan);

#endif
