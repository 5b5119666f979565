/* heap.h - a binary min-heap of small ids with times or counters as keys.
 *
 * Equal keys leave in order of `tie`, so that the order of events never
 * depends on the heap's history. Where an id lies is written to an array of
 * the caller's, so that it can be moved or removed; an id is in at most one
 * heap that shares that array.
 */
#ifndef SPICE_SERVE_HEAP_H
#define SPICE_SERVE_HEAP_H

#include <stdbool.h>
#include <stdint.h>

struct spice_heap_item {
    double key;
    int64_t tie;
    int32_t id;
};

struct spice_heap {
    int32_t n, capacity;
    struct spice_heap_item *items;
    int32_t **where; /* address of the caller's array: index by id, -1 = not in the heap */
};

void spice_heap_init(struct spice_heap *heap, int32_t **where);
void spice_heap_free(struct spice_heap *heap);

/* Inserts, or moves when present; false when memory is short. */
bool spice_heap_put(struct spice_heap *heap, int32_t id, double key, int64_t tie);

/* Does nothing when absent. */
void spice_heap_remove(struct spice_heap *heap, int32_t id);

/* The least item; the heap is not empty. */
static inline const struct spice_heap_item *
spice_heap_top(const struct spice_heap *heap)
{
    return heap->items;
}

#endif
