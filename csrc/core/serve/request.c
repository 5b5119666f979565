#include "core/serve/request.h"

#include <stdlib.h>
#include <string.h>

void
spice_slab_init(struct spice_slab *slab)
{
    *slab = (struct spice_slab){.free = SPICE_NONE};
}

void
spice_slab_free(struct spice_slab *slab)
{
    for (int32_t i = 0; i < slab->n_used; i++)
        free(slab->requests[i].hashes);
    free(slab->requests);
    free(slab->heap_at);
    spice_slab_init(slab);
}

static bool
grow(struct spice_slab *slab)
{
    int32_t capacity = slab->capacity == 0 ? 64 : 2 * slab->capacity;
    struct spice_request *requests;
    int32_t *heap_at;

    if (slab->capacity > INT32_MAX / 2)
        return false;
    requests = realloc(slab->requests, (size_t)capacity * sizeof *requests);
    if (requests != NULL)
        slab->requests = requests;
    heap_at = realloc(slab->heap_at, (size_t)capacity * sizeof *heap_at);
    if (heap_at != NULL)
        slab->heap_at = heap_at;
    if (requests == NULL || heap_at == NULL)
        return false;
    slab->capacity = capacity;
    return true;
}

int32_t
spice_slab_take(struct spice_slab *slab)
{
    int32_t i = slab->free;

    if (i != SPICE_NONE) {
        slab->free = slab->requests[i].link[SPICE_LIST_MAIN].next;
    } else {
        if (slab->n_used == slab->capacity && !grow(slab))
            return SPICE_NONE;
        i = slab->n_used++;
    }
    memset(&slab->requests[i], 0, sizeof slab->requests[i]);
    slab->heap_at[i] = -1;
    slab->n_live++;
    return i;
}

void
spice_slab_give(struct spice_slab *slab, int32_t request)
{
    struct spice_request *r = &slab->requests[request];

    free(r->hashes);
    r->hashes = NULL;
    r->link[SPICE_LIST_MAIN].next = slab->free;
    slab->free = request;
    slab->n_live--;
}

void
spice_list_init(struct spice_list *list, enum spice_list_kind kind)
{
    *list = (struct spice_list){kind, SPICE_NONE, SPICE_NONE, 0};
}

void
spice_list_push(struct spice_list *list, struct spice_slab *slab, int32_t request)
{
    int k = (int)list->kind;

    slab->requests[request].link[k].prev = list->tail;
    slab->requests[request].link[k].next = SPICE_NONE;
    if (list->tail == SPICE_NONE)
        list->head = request;
    else
        slab->requests[list->tail].link[k].next = request;
    list->tail = request;
    list->n++;
}

void
spice_list_push_front(struct spice_list *list, struct spice_slab *slab, int32_t request)
{
    int k = (int)list->kind;

    slab->requests[request].link[k].prev = SPICE_NONE;
    slab->requests[request].link[k].next = list->head;
    if (list->head == SPICE_NONE)
        list->tail = request;
    else
        slab->requests[list->head].link[k].prev = request;
    list->head = request;
    list->n++;
}

void
spice_list_remove(struct spice_list *list, struct spice_slab *slab, int32_t request)
{
    int k = (int)list->kind;
    int32_t prev = slab->requests[request].link[k].prev;
    int32_t next = slab->requests[request].link[k].next;

    if (prev == SPICE_NONE)
        list->head = next;
    else
        slab->requests[prev].link[k].next = next;
    if (next == SPICE_NONE)
        list->tail = prev;
    else
        slab->requests[next].link[k].prev = prev;
    list->n--;
}
