#include "core/hardware/breakdown.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>

int
spice_breakdown_add(struct spice_breakdown *tree, int depth, double value, const char *fmt, ...)
{
    struct spice_breakdown_node *node;
    va_list args;

    assert(tree->n_nodes < SPICE_BREAKDOWN_NODES);
    if (tree->n_nodes > 0 && tree->nodes[tree->n_nodes - 1].depth < depth)
        tree->nodes[tree->n_nodes - 1].is_leaf = false;
    node = &tree->nodes[tree->n_nodes++];
    node->value = value;
    node->depth = depth;
    node->is_leaf = true;
    va_start(args, fmt);
    vsnprintf(node->name, sizeof node->name, fmt, args);
    va_end(args);
    return depth + 1;
}
