/* engine_private.h - what the files of the engine need of each other. */
#ifndef SPICE_SERVE_ENGINE_PRIVATE_H
#define SPICE_SERVE_ENGINE_PRIVATE_H

#include "core/serve/engine.h"

/* A link of one instance: until when it is busy with caches as a whole, and with
 * the last layers of prompts that have ended. */
struct link {
    double free_s, last_s;
};

struct spice_engine {
    struct spice_serve_options options;
    struct spice_source *source;
    struct spice_slab slab;
    struct spice_heap wakes, transfers; /* instances by wake-up, requests by arrival */
    int32_t *wake_at;
    struct spice_instance *instances; /* the pools' one after the other */
    int64_t first[SPICE_MAX_POOLS + 1];
    struct spice_router routers[SPICE_MAX_POOLS];
    struct link *links;
    struct spice_metrics metrics;
    struct spice_transfer_totals transferred;
    double now_s;
    int64_t events, at_once; /* the latter since the clock moved */
    enum spice_stop stop;
    bool interrupted;
    char rejection[sizeof((struct spice_err *)0)->text];
};

/* Fails for want of memory; always false. */
bool spice_engine_no_memory(struct spice_err *err);

/* Keeps an instance's place among the wake-ups; false when memory is short. */
bool spice_engine_rewake(struct spice_engine *engine, struct spice_instance *inst);

/* Transfers of KV caches (engine_transfer.c): those that an instance has just let
 * in start, and the one that is due ends. False when memory is short. */
bool spice_engine_depart(struct spice_engine *engine, struct spice_instance *inst);
bool spice_engine_land(struct spice_engine *engine);

/* Rejects numbers that no engine can run with (engine_options.c). */
bool spice_engine_check(const struct spice_serve_options *options, struct spice_err *err);

#endif
