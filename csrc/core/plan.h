/* plan.h - a graph compiled for one layout, precision and processor.
 *
 * Every operator's records become coefficient rows in seconds; equal rows are
 * folded into one with a count. A step costs a few dot products and one max
 * per row, without allocation:
 *
 *     duration = sum over rows of max(compute_time, memory_time)
 *              + sum over curves of a look-up
 *
 * and, where the engine launches kernels one by one, no less than that takes.
 *
 * Curves are what a cost model makes of the records whose kernels it knows
 * (cost/curve.h); roofline has none.
 *
 * In calibrated, records include the layout's collectives and the engine's own
 * time. With pp stages a step is one micro-batch on its way through all of
 * them while the others work on theirs: pp times the slowest stage, and the
 * hand-offs.
 *
 * A plan copies what it needs, so it outlives graph and processor.
 */
#ifndef SPICE_PLAN_H
#define SPICE_PLAN_H

#include "core/backend.h"
#include "core/cost/model.h"
#include "core/deployment.h"
#include "core/features.h"
#include "core/graph.h"
#include "core/hardware/processor.h"

struct spice_plan; /* opaque */

/* Roles of a plan whose time is charged, as a mask. */
#define SPICE_ROLES_ATTN (1u << SPICE_ROLE_ATTN)
#define SPICE_ROLES_FFN (1u << SPICE_ROLE_FFN)
#define SPICE_ROLES_ALL (SPICE_ROLES_ATTN | SPICE_ROLES_FFN)

/* How time is charged. */
struct spice_physics {
    enum spice_fidelity fidelity;
    const struct spice_cost_model *cost; /* calibrated: times kernels; NULL: none, all are rows */
    const struct spice_backend *backend; /* calibrated: the serving engine; NULL: kernels alone */
    struct spice_deployment deployment;  /* calibrated */
};

/* Totals over the operators of one role. Times in s; compute and memory time are
 * what the work takes at the chip's peaks: in calibrated the dense ones of its
 * datasheet, in roofline those times the efficiencies, as in the reference. */
struct spice_stats {
    double duration, compute_time, memory_time, comm_time, flop, bytes;
};

/* Both roles together. */
struct spice_stats spice_stats_total(const struct spice_stats stats[SPICE_N_ROLES]);

/* Compiles; the processor carries the layout. Rejects a layout that cuts the
 * model unevenly and a type the chip lacks. */
bool spice_plan_new(const struct spice_graph *graph, const struct spice_precision *precision,
                    const struct spice_processor *processor, const struct spice_physics *physics,
                    struct spice_plan **plan, struct spice_err *err);
void spice_plan_free(struct spice_plan *plan);

/* Cost of one step, per role. */
void spice_plan_eval(const struct spice_plan *plan, const struct spice_features *features,
                     struct spice_stats stats[SPICE_N_ROLES]);

/* Likewise, as if the chip never waited for a launch. */
void spice_plan_eval_work(const struct spice_plan *plan, const struct spice_features *features,
                          struct spice_stats stats[SPICE_N_ROLES]);

/* Cost of n steps whose features are first + i*change, i = 0..n-1, exactly:
 * each row's max of two straight lines is summed in closed form. The tokens of
 * the steps must not change, and none may prefill. Adds to stats. */
void spice_plan_eval_run(const struct spice_plan *plan, const struct spice_features *first,
                         const struct spice_features *change, int64_t n,
                         struct spice_stats stats[SPICE_N_ROLES]);

const struct spice_contexts *spice_plan_contexts(const struct spice_plan *plan);
const struct spice_layout *spice_plan_layout(const struct spice_plan *plan);
enum spice_fidelity spice_plan_fidelity(const struct spice_plan *plan);

/* The chip's links; layers; how often and with how many bytes per token (the
 * larger direction, all layers) a step crosses between the two roles. */
const struct spice_links *spice_plan_links(const struct spice_plan *plan);
int64_t spice_plan_n_layers(const struct spice_plan *plan);
int64_t spice_plan_n_exchanges(const struct spice_plan *plan);
double spice_plan_exchange_bytes(const struct spice_plan *plan);

/* Rows after folding and curves after summing: what an evaluation's time grows with. */
int spice_plan_n_rows(const struct spice_plan *plan);
int spice_plan_n_curves(const struct spice_plan *plan);

/* One operator's records before folding, all its layers together. */
struct spice_plan_item {
    int op; /* index in the graph */
    enum spice_op_class class;
    enum spice_role role;
    enum spice_dtype compute;
    double flop, bytes, compute_time, memory_time, duration;
};
int spice_plan_n_items(const struct spice_plan *plan);
struct spice_plan_item spice_plan_item(const struct spice_plan *plan, int index,
                                       const struct spice_features *features);

/* Expected relative error of a step's duration: kernels of one class err
 * together, classes apart. `cost` as when the plan was compiled, NULL without. */
double spice_plan_uncertainty(const struct spice_plan *plan, const struct spice_features *features,
                              const struct spice_cost_model *cost);

/* Memory of the fullest chip: its weights, the KV cache of its share of
 * `sequences` sequences of `length` tokens, and the largest operator's
 * activations in a step with these features. Bytes. */
struct spice_memory_use {
    double weights, kv_cache, activations;
};
struct spice_memory_use spice_plan_memory(const struct spice_plan *plan, int64_t sequences,
                                          int64_t length, const struct spice_features *step);

/* The part of these weights that the attention role's operators have: none, or
 * with attention_blocks those of attention and its relatives. Bytes. */
double spice_plan_attention_weights(const struct spice_plan *plan);

/* The share of one class in these weights. Bytes. */
double spice_plan_class_weights(const struct spice_plan *plan, enum spice_weight_class class);

#endif
