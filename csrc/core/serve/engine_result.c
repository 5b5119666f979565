/* engine_result.c - what an engine tells after its run. */
#include <stddef.h>

#include "core/serve/engine_private.h"

struct spice_metrics *
spice_engine_metrics(struct spice_engine *engine)
{
    return &engine->metrics;
}

enum spice_stop
spice_engine_stop(const struct spice_engine *engine)
{
    return engine->stop;
}

double
spice_engine_now(const struct spice_engine *engine)
{
    return engine->now_s;
}

int64_t
spice_engine_events(const struct spice_engine *engine)
{
    return engine->events;
}

int64_t
spice_engine_n_instances(const struct spice_engine *engine, int pool)
{
    return pool < engine->options.n_pools ? engine->first[pool + 1] - engine->first[pool] : 0;
}

const struct spice_instance *
spice_engine_instance(const struct spice_engine *engine, int pool, int64_t index)
{
    return &engine->instances[engine->first[pool] + index];
}

struct spice_transfer_totals
spice_engine_transfers(const struct spice_engine *engine)
{
    return engine->transferred;
}

const char *
spice_engine_rejection(const struct spice_engine *engine)
{
    return engine->rejection[0] != '\0' ? engine->rejection : NULL;
}
