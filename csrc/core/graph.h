/* graph.h - the operators and weights that tracing a model records.
 *
 * A graph is built once and then only read. It owns its operators, weights and
 * names. While layers that are equal are traced once, `spice_graph_layers`
 * says how many a recorded operator stands for.
 */
#ifndef SPICE_GRAPH_H
#define SPICE_GRAPH_H

#include "core/features.h"
#include "core/op.h"

struct spice_graph; /* opaque */

/* NULL when memory is short. */
struct spice_graph *spice_graph_new(void);
void spice_graph_free(struct spice_graph *graph);

/* The path of what is recorded next: names are pushed and popped. Rejects a
 * path of over 200 bytes. */
bool spice_graph_push(struct spice_graph *graph, const char *name, struct spice_err *err);
void spice_graph_pop(struct spice_graph *graph);

/* What is recorded from now on belongs to `count` equal layers; count 0 ends it. */
void spice_graph_layers(struct spice_graph *graph, int64_t count);

/* Index of a context kind, added if new. Rejects a fourth one beside full. */
bool spice_graph_context(struct spice_graph *graph, struct spice_context context, int *index,
                         struct spice_err *err);

/* Copies a weight in (count and layered come from the graph); gives its index. */
bool spice_graph_add_weight(struct spice_graph *graph, const struct spice_weight *weight,
                            int *index, struct spice_err *err);

/* Copies an operator in; path, count and layered come from the graph and name. */
bool spice_graph_add(struct spice_graph *graph, const struct spice_op *op, const char *name,
                     struct spice_err *err);

int spice_graph_n_ops(const struct spice_graph *graph);
const struct spice_op *spice_graph_op(const struct spice_graph *graph, int index);
int spice_graph_n_weights(const struct spice_graph *graph);
const struct spice_weight *spice_graph_weight(const struct spice_graph *graph, int index);
const struct spice_contexts *spice_graph_contexts(const struct spice_graph *graph);
int64_t spice_graph_n_layers(const struct spice_graph *graph);

struct spice_parameters {
    double by_class[SPICE_N_WEIGHT_CLASSES];
    double total;
    double active; /* multiplied by one token: no embedding table, topk of the experts */
    double active_incl_embedding; /* the same and the whole table, as some vendors count */
};
struct spice_parameters spice_graph_parameters(const struct spice_graph *graph);

/* What one sequence keeps between steps, all layers and all chips together. */
struct spice_kv_cache {
    double bytes_per_token[SPICE_MAX_CONTEXTS]; /* per context kind */
    double state_bytes;                         /* per sequence, whatever its length */
};
struct spice_kv_cache spice_graph_kv_cache(const struct spice_graph *graph,
                                           const struct spice_precision *precision);

#endif
