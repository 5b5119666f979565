/* bind_online.h - what the files of the online binding need of each other. */
#ifndef SPICE_BIND_ONLINE_H
#define SPICE_BIND_ONLINE_H

#include "bind/bind.h"
#include "core/serve/engine.h"

/* Functions of a script that watch a run: stack indices, 0 where absent. After a
 * failure the error value is on top of the stack. */
struct bind_watch {
    lua_State *L;
    int on_request, on_step, on_progress;
    double next_s; /* of the wall clock, for progress */
    bool failed;
};

/* A policy that is a Lua function, as a scheduler; the function and the table it
 * is shown lie in stack slots that the caller has set aside. */
struct bind_policy {
    struct spice_scheduler scheduler;
    struct bind_watch *watch;
    int function, view;
};

/* Fields on_request, on_step and on_progress of the table at 1; they stay on the
 * stack. */
void bind_watch_init(lua_State *L, struct bind_watch *watch);
struct spice_hooks bind_watch_hooks(struct bind_watch *watch);
bool bind_watch_progress(struct bind_watch *watch, double now_s, int64_t waiting,
                         const struct spice_metrics *metrics);

/* Field `scheduler` of the table at pool, a function view -> decision. */
const struct spice_scheduler *bind_policy_init(lua_State *L, int pool, struct bind_policy *policy);

/* Pushes the results of a run as a table. */
void bind_push_online(lua_State *L, struct spice_engine *engine,
                      const struct spice_serve_options *options);

#endif
