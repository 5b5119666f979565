#include "core/serve/heap.h"

#include <stdlib.h>

void
spice_heap_init(struct spice_heap *heap, int32_t **where)
{
    *heap = (struct spice_heap){.where = where};
}

void
spice_heap_free(struct spice_heap *heap)
{
    free(heap->items);
    heap->items = NULL;
    heap->n = heap->capacity = 0;
}

static bool
before(const struct spice_heap_item *a, const struct spice_heap_item *b)
{
    return a->key < b->key || (a->key == b->key && a->tie < b->tie);
}

static void
set(struct spice_heap *heap, int32_t at, const struct spice_heap_item *item)
{
    heap->items[at] = *item;
    (*heap->where)[item->id] = at;
}

static void
sift_up(struct spice_heap *heap, int32_t at, struct spice_heap_item item)
{
    while (at > 0 && before(&item, &heap->items[(at - 1) / 2])) {
        set(heap, at, &heap->items[(at - 1) / 2]);
        at = (at - 1) / 2;
    }
    set(heap, at, &item);
}

static void
sift_down(struct spice_heap *heap, int32_t at, struct spice_heap_item item)
{
    for (;;) {
        int32_t child = 2 * at + 1;

        if (child >= heap->n)
            break;
        if (child + 1 < heap->n && before(&heap->items[child + 1], &heap->items[child]))
            child++;
        if (!before(&heap->items[child], &item))
            break;
        set(heap, at, &heap->items[child]);
        at = child;
    }
    set(heap, at, &item);
}

static bool
grow(struct spice_heap *heap)
{
    int32_t capacity = heap->capacity == 0 ? 16 : 2 * heap->capacity;
    struct spice_heap_item *items = realloc(heap->items, (size_t)capacity * sizeof *heap->items);

    if (items == NULL)
        return false;
    heap->items = items;
    heap->capacity = capacity;
    return true;
}

bool
spice_heap_put(struct spice_heap *heap, int32_t id, double key, int64_t tie)
{
    struct spice_heap_item item = {key, tie, id};
    int32_t at = (*heap->where)[id];

    if (at < 0) {
        if (heap->n == heap->capacity && !grow(heap))
            return false;
        sift_up(heap, heap->n++, item);
    } else if (before(&item, &heap->items[at])) {
        sift_up(heap, at, item);
    } else {
        sift_down(heap, at, item);
    }
    return true;
}

void
spice_heap_remove(struct spice_heap *heap, int32_t id)
{
    int32_t at = (*heap->where)[id];
    struct spice_heap_item last;

    if (at < 0)
        return;
    (*heap->where)[id] = -1;
    last = heap->items[--heap->n];
    if (at == heap->n)
        return;
    if (at > 0 && before(&last, &heap->items[(at - 1) / 2]))
        sift_up(heap, at, last);
    else
        sift_down(heap, at, last);
}
