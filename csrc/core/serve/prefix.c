#include "core/serve/prefix.h"

#include <stdlib.h>
#include <string.h>

#define NOBODY (-1)

void
spice_prefix_init(struct spice_prefix *prefix, bool enabled)
{
    *prefix = (struct spice_prefix){.enabled = enabled,
                                    .hash_units = 1,
                                    .free = NOBODY,
                                    .oldest = NOBODY,
                                    .newest = NOBODY,
                                    .table_mask = -1};
}

void
spice_prefix_free(struct spice_prefix *prefix)
{
    free(prefix->nodes);
    free(prefix->table);
    spice_prefix_init(prefix, false);
}

/* Spreads hashes that may be small counters (splitmix64's finaliser). */
static int32_t
home(const struct spice_prefix *prefix, uint64_t hash)
{
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9u;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebu;
    return (int32_t)(hash ^ (hash >> 31)) & prefix->table_mask;
}

/* The slot of a hash, or the empty slot where it would go. */
static int32_t
slot_of(const struct spice_prefix *prefix, uint64_t hash)
{
    int32_t i = home(prefix, hash);

    while (prefix->table[i] != NOBODY && prefix->nodes[prefix->table[i]].hash != hash)
        i = (i + 1) & prefix->table_mask;
    return i;
}

static int32_t
find(const struct spice_prefix *prefix, uint64_t hash)
{
    return prefix->table_mask < 0 ? NOBODY : prefix->table[slot_of(prefix, hash)];
}

/* Empties a slot and moves back those that had to step over it. */
static void
clear_slot(struct spice_prefix *prefix, int32_t hole)
{
    int32_t i = hole;

    prefix->table[hole] = NOBODY;
    for (;;) {
        int32_t want;

        i = (i + 1) & prefix->table_mask;
        if (prefix->table[i] == NOBODY)
            return;
        want = home(prefix, prefix->nodes[prefix->table[i]].hash);
        if (((i - want) & prefix->table_mask) >= ((i - hole) & prefix->table_mask)) {
            prefix->table[hole] = prefix->table[i];
            prefix->table[i] = NOBODY;
            hole = i;
        }
    }
}

static bool
grow_table(struct spice_prefix *prefix)
{
    int32_t n_old = prefix->table_mask + 1, size = n_old <= 0 ? 256 : 2 * n_old;
    int32_t *table, *old = prefix->table;

    if (size <= 0)
        return false;
    table = malloc((size_t)size * sizeof *table);
    if (table == NULL)
        return false;
    memset(table, 0xff, (size_t)size * sizeof *table); /* every entry NOBODY */
    prefix->table = table;
    prefix->table_mask = size - 1;
    for (int32_t i = 0; i < n_old; i++)
        if (old[i] != NOBODY)
            table[slot_of(prefix, prefix->nodes[old[i]].hash)] = old[i];
    free(old);
    return true;
}

static int32_t
take_node(struct spice_prefix *prefix)
{
    int32_t i = prefix->free;

    if (i != NOBODY) {
        prefix->free = prefix->nodes[i].next;
        return i;
    }
    if (prefix->n_used == prefix->capacity) {
        int32_t capacity = prefix->capacity == 0 ? 256 : 2 * prefix->capacity;
        struct spice_prefix_node *nodes = realloc(prefix->nodes, (size_t)capacity * sizeof *nodes);

        if (nodes == NULL)
            return NOBODY;
        prefix->nodes = nodes;
        prefix->capacity = capacity;
    }
    return prefix->n_used++;
}

static void
unlink_idle(struct spice_prefix *prefix, int32_t i)
{
    struct spice_prefix_node *node = &prefix->nodes[i];

    if (node->prev == NOBODY)
        prefix->oldest = node->next;
    else
        prefix->nodes[node->prev].next = node->next;
    if (node->next == NOBODY)
        prefix->newest = node->prev;
    else
        prefix->nodes[node->next].prev = node->prev;
    prefix->n_idle -= !node->nameless;
    prefix->idle_units -= node->units;
}

static void
link_idle(struct spice_prefix *prefix, int32_t i)
{
    struct spice_prefix_node *node = &prefix->nodes[i];

    node->prev = prefix->newest;
    node->next = NOBODY;
    if (prefix->newest == NOBODY)
        prefix->oldest = i;
    else
        prefix->nodes[prefix->newest].next = i;
    prefix->newest = i;
    prefix->n_idle += !node->nameless;
    prefix->idle_units += node->units;
}

int64_t
spice_prefix_match(const struct spice_prefix *prefix, const uint64_t *hashes, int64_t n,
                   int64_t *idle)
{
    int64_t i = 0;

    *idle = 0;
    for (; i < n; i++) {
        int32_t node = find(prefix, hashes[i]);

        if (node == NOBODY)
            break;
        *idle += prefix->nodes[node].users == 0;
    }
    return i;
}

static bool
enter(struct spice_prefix *prefix, uint64_t hash)
{
    int32_t node;

    if (2 * (prefix->n_nodes + 1) > prefix->table_mask + 1 && !grow_table(prefix))
        return false;
    node = take_node(prefix);
    if (node == NOBODY)
        return false;
    prefix->nodes[node] =
        (struct spice_prefix_node){.hash = hash, .units = prefix->hash_units, .users = 1};
    prefix->table[slot_of(prefix, hash)] = node;
    prefix->n_nodes++;
    return true;
}

bool
spice_prefix_use(struct spice_prefix *prefix, const uint64_t *hashes, int64_t from, int64_t to,
                 int64_t *busy)
{
    *busy = 0;
    for (int64_t i = from; i < to; i++) {
        int32_t node = find(prefix, hashes[i]);

        if (node == NOBODY) {
            if (!enter(prefix, hashes[i]))
                return false;
            continue;
        }
        if (prefix->nodes[node].users++ == 0)
            unlink_idle(prefix, node);
        else
            ++*busy;
    }
    return true;
}

int64_t
spice_prefix_drop(struct spice_prefix *prefix, const uint64_t *hashes, int64_t n)
{
    int64_t idle = 0;

    while (n-- > 0) {
        int32_t node = find(prefix, hashes[n]);

        if (node != NOBODY && --prefix->nodes[node].users == 0) {
            link_idle(prefix, node);
            idle++;
        }
    }
    return idle;
}

void
spice_prefix_leave(struct spice_prefix *prefix, int64_t units)
{
    int32_t node = prefix->newest;

    if (units <= 0 || !prefix->enabled)
        return;
    if (node != NOBODY && prefix->nodes[node].nameless) {
        prefix->nodes[node].units += units;
        prefix->idle_units += units;
        return;
    }
    node = take_node(prefix);
    if (node == NOBODY)
        return;
    prefix->nodes[node] = (struct spice_prefix_node){.units = units, .nameless = true};
    link_idle(prefix, node);
}

static void
forget(struct spice_prefix *prefix, int32_t i)
{
    struct spice_prefix_node *node = &prefix->nodes[i];

    unlink_idle(prefix, i);
    if (!node->nameless) {
        clear_slot(prefix, slot_of(prefix, node->hash));
        prefix->n_nodes--;
    }
    node->next = prefix->free;
    prefix->free = i;
}

void
spice_prefix_trim(struct spice_prefix *prefix, int64_t free_units)
{
    while (prefix->idle_units > free_units && prefix->oldest != NOBODY) {
        struct spice_prefix_node *node = &prefix->nodes[prefix->oldest];
        int64_t excess = prefix->idle_units - free_units;

        if (node->nameless && node->units > excess) {
            node->units -= excess;
            prefix->idle_units -= excess;
        } else {
            forget(prefix, prefix->oldest);
        }
    }
}
