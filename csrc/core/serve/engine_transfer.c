/* engine_transfer.c - KV caches on their way from the prefill to the decode pool. */
#include <math.h>

#include "core/serve/engine_private.h"
#include "core/transfer.h"

/* Seconds until a cache is there. A transfer needs the sender's and the receiver's
 * link, one after the other in the order in which prompts end; it may have begun
 * while its prompt was computed. */
static double
reserve_links(struct link *from, struct link *to, const struct spice_kv_transfer *t, double now_s)
{
    double late_s = fmax(0, fmax(from->free_s, to->free_s) - (now_s - t->hidden_s));
    double last_late_s = fmax(0, fmax(from->last_s, to->last_s) - now_s);
    double whole_s = late_s + (t->time_s - t->hidden_s), last_s = last_late_s + t->last_s;

    from->free_s = to->free_s = now_s + whole_s;
    from->last_s = to->last_s = now_s + last_s;
    return fmax(whole_s, last_s);
}

static bool
start_transfer(struct spice_engine *e, int32_t request)
{
    struct spice_request *r = &e->slab.requests[request];
    struct spice_kv_transfer t = spice_kv_transfer(
        e->options.pools[0].instance.cost.plan, e->options.pools[1].instance.cost.plan, 1,
        r->input_tokens, r->first_token_s - r->scheduled_s);
    double took_s = reserve_links(&e->links[r->source], &e->links[r->instance], &t, e->now_s);

    e->transferred.n++;
    e->transferred.busy_s += t.exposed_s;
    e->transferred.waited_s += took_s - t.exposed_s;
    return spice_heap_put(&e->transfers, request, e->now_s + took_s, r->id);
}

/* The cache has left the prefill instance, whose blocks are free again. */
static bool
end_departure(struct spice_engine *e, int32_t request)
{
    struct spice_request *r = &e->slab.requests[request];
    struct spice_instance *from = &e->instances[r->source];
    bool starved = from->waiting.n > 0;

    spice_instance_release(from, r, r->input_tokens + from->options.decode_chunk - 1);
    r->source = SPICE_NONE;
    if (starved)
        spice_instance_poke(from, e->now_s);
    return spice_engine_rewake(e, from);
}

bool
spice_engine_land(struct spice_engine *engine)
{
    struct spice_engine *e = engine;
    int32_t request = spice_heap_top(&e->transfers)->id;
    struct spice_instance *to = &e->instances[e->slab.requests[request].instance];

    spice_heap_remove(&e->transfers, request);
    spice_instance_arrive(to, request, e->now_s);
    return end_departure(e, request) && spice_engine_rewake(e, to);
}

bool
spice_engine_depart(struct spice_engine *engine, struct spice_instance *inst)
{
    struct spice_engine *e = engine;

    while (inst->departing.n > 0) {
        int32_t request = inst->departing.head;

        spice_list_remove(&inst->departing, &e->slab, request);
        if (inst->options.free_transfer ? !end_departure(e, request) : !start_transfer(e, request))
            return false;
    }
    return true;
}
