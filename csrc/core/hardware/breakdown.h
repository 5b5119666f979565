/* breakdown.h - a tree of named values (dollars, watts, dollars per hour).
 *
 * A plain value without pointers: nodes in pre-order, each with its depth. A
 * node's value is stated, not summed, so that a tree says what its maker says.
 */
#ifndef SPICE_BREAKDOWN_H
#define SPICE_BREAKDOWN_H

#include <stdbool.h>

#define SPICE_BREAKDOWN_NODES 64
#define SPICE_BREAKDOWN_NAME 128

struct spice_breakdown_node {
    char name[SPICE_BREAKDOWN_NAME];
    double value;
    int depth; /* 0 = root */
    bool is_leaf;
};

struct spice_breakdown {
    int n_nodes;
    struct spice_breakdown_node nodes[SPICE_BREAKDOWN_NODES];
};

/* Appends a node below the last one of depth - 1 and returns its depth + 1, the
 * depth of its children. The name is a format. */
int spice_breakdown_add(struct spice_breakdown *tree, int depth, double value, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

#endif
