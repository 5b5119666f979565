#include "core/graph.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define MAX_PATH 200
#define MAX_DEPTH 32

struct spice_graph {
    struct spice_op *ops;
    struct spice_weight *weights;
    int n_ops, max_ops, n_weights, max_weights;
    struct spice_contexts contexts;
    int64_t layer_count; /* of what is being recorded; 0: not in a layer */
    int64_t n_layers;
    char path[MAX_PATH + 1];
    int depth, ends[MAX_DEPTH]; /* length of the path before each push */
};

struct spice_graph *
spice_graph_new(void)
{
    struct spice_graph *graph = calloc(1, sizeof *graph);

    if (graph != NULL)
        graph->contexts = (struct spice_contexts){1, {{SPICE_FULL, 0}}};
    return graph;
}

void
spice_graph_free(struct spice_graph *graph)
{
    if (graph == NULL)
        return;
    for (int i = 0; i < graph->n_ops; i++)
        free((char *)graph->ops[i].path);
    free(graph->ops);
    free(graph->weights);
    free(graph);
}

bool
spice_graph_push(struct spice_graph *graph, const char *name, struct spice_err *err)
{
    size_t used = strlen(graph->path), length = strlen(name);

    if (graph->depth == MAX_DEPTH || used + length + 1 > MAX_PATH)
        return spice_fail(err, 2, "modules are nested too deeply at '%s'", name);
    graph->ends[graph->depth++] = (int)used;
    if (used > 0)
        graph->path[used++] = '.';
    memcpy(graph->path + used, name, length + 1);
    return true;
}

void
spice_graph_pop(struct spice_graph *graph)
{
    if (graph->depth > 0)
        graph->path[graph->ends[--graph->depth]] = '\0';
}

void
spice_graph_layers(struct spice_graph *graph, int64_t count)
{
    graph->layer_count = count;
    graph->n_layers += count;
}

bool
spice_graph_context(struct spice_graph *graph, struct spice_context context, int *index,
                    struct spice_err *err)
{
    struct spice_contexts *c = &graph->contexts;

    for (int i = 0; i < c->n; i++) {
        if (c->kinds[i].kind == context.kind && c->kinds[i].size == context.size) {
            *index = i;
            return true;
        }
    }
    if (c->n == SPICE_MAX_CONTEXTS)
        return spice_fail(err, 0, "a model can mix at most %d context kinds (full included)",
                          SPICE_MAX_CONTEXTS);
    *index = c->n;
    c->kinds[c->n++] = context;
    return true;
}

/* Makes room for one more element. */
static bool
grow(void **items, int n, int *max, size_t size, struct spice_err *err)
{
    int wanted = *max == 0 ? 16 : 2 * *max;

    if (n < *max)
        return true;
    void *bigger = realloc(*items, (size_t)wanted * size);
    if (bigger == NULL)
        return spice_fail(err, 0, "out of memory at %d items of a graph", n);
    *items = bigger;
    *max = wanted;
    return true;
}

static int64_t
layers_now(const struct spice_graph *graph)
{
    return graph->layer_count > 0 ? graph->layer_count : 1;
}

bool
spice_graph_add_weight(struct spice_graph *graph, const struct spice_weight *weight, int *index,
                       struct spice_err *err)
{
    if (!grow((void **)&graph->weights, graph->n_weights, &graph->max_weights,
              sizeof *graph->weights, err))
        return false;
    *index = graph->n_weights++;
    graph->weights[*index] = *weight;
    graph->weights[*index].count = layers_now(graph);
    graph->weights[*index].layered = graph->layer_count > 0;
    return true;
}

/* "path.name", or the path alone where it already ends in the name. */
static char *
full_path(const struct spice_graph *graph, const char *name, const char **last)
{
    size_t used = strlen(graph->path), length = name != NULL ? strlen(name) : 0;
    char *path = malloc(used + length + 2);

    if (path == NULL)
        return NULL;
    memcpy(path, graph->path, used + 1);
    if (length > 0) {
        if (used > 0)
            path[used++] = '.';
        memcpy(path + used, name, length + 1);
    }
    const char *dot = strrchr(path, '.');
    *last = dot != NULL ? dot + 1 : path;
    return path;
}

bool
spice_graph_add(struct spice_graph *graph, const struct spice_op *op, const char *name,
                struct spice_err *err)
{
    struct spice_op *added;

    if (!grow((void **)&graph->ops, graph->n_ops, &graph->max_ops, sizeof *graph->ops, err))
        return false;
    added = &graph->ops[graph->n_ops];
    *added = *op;
    added->path = full_path(graph, name, &added->name);
    if (added->path == NULL)
        return spice_fail(err, 0, "out of memory at %d items of a graph", graph->n_ops);
    added->count = layers_now(graph);
    added->layered = graph->layer_count > 0;
    graph->n_ops++;
    return true;
}

int
spice_graph_n_ops(const struct spice_graph *graph)
{
    return graph->n_ops;
}

const struct spice_op *
spice_graph_op(const struct spice_graph *graph, int index)
{
    return &graph->ops[index];
}

int
spice_graph_n_weights(const struct spice_graph *graph)
{
    return graph->n_weights;
}

const struct spice_weight *
spice_graph_weight(const struct spice_graph *graph, int index)
{
    return &graph->weights[index];
}

const struct spice_contexts *
spice_graph_contexts(const struct spice_graph *graph)
{
    return &graph->contexts;
}

int64_t
spice_graph_n_layers(const struct spice_graph *graph)
{
    return graph->n_layers;
}

struct spice_parameters
spice_graph_parameters(const struct spice_graph *graph)
{
    struct spice_parameters sum = {0};

    for (int i = 0; i < graph->n_weights; i++) {
        const struct spice_weight *w = &graph->weights[i];
        double elems = (double)spice_weight_elems(w);

        sum.by_class[w->class] += elems;
        sum.total += elems;
        sum.active += elems * w->active;
        sum.active_incl_embedding += elems * (w->class == SPICE_W_EMBED ? 1 : w->active);
    }
    return sum;
}

struct spice_kv_cache
spice_graph_kv_cache(const struct spice_graph *graph, const struct spice_precision *precision)
{
    struct spice_kv_cache sum = {{0}, 0};

    for (int i = 0; i < graph->n_ops; i++) {
        struct spice_op_cache cache = spice_op_cache(&graph->ops[i], precision);
        double layers = (double)graph->ops[i].count;

        sum.bytes_per_token[cache.context] += layers * cache.token_bytes;
        sum.state_bytes += layers * cache.state_bytes;
    }
    return sum;
}
