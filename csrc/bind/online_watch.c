/* online_watch.c - Lua functions that watch or steer an online run. */
#include <stdint.h>

#include "bind/bind_online.h"

static int
keep_function(lua_State *L, const char *field)
{
    int type = lua_getfield(L, 1, field);

    if (type == LUA_TNIL) {
        lua_pop(L, 1);
        return 0;
    }
    if (type != LUA_TFUNCTION)
        luaL_error(L, "field '%s' is a %s; expected a function", field, luaL_typename(L, -1));
    return lua_gettop(L);
}

void
bind_watch_init(lua_State *L, struct bind_watch *watch)
{
    luaL_checkstack(L, 40, "online run");
    watch->L = L;
    watch->on_request = keep_function(L, "on_request");
    watch->on_step = keep_function(L, "on_step");
    watch->on_progress = keep_function(L, "on_progress");
}

/* Calls the function below one argument; false, with the error on top, if it raised. */
static bool
call(struct bind_watch *watch, int n_results)
{
    if (lua_pcall(watch->L, 1, n_results, 0) == LUA_OK)
        return true;
    watch->failed = true;
    return false;
}

static void
set_time(lua_State *L, const char *field, double time_s)
{
    if (time_s >= 0)
        bind_set_number(L, field, time_s);
}

static bool
on_request(void *state, const struct spice_request_record *r)
{
    struct bind_watch *watch = state;
    lua_State *L = watch->L;

    lua_pushvalue(L, watch->on_request);
    lua_createtable(L, 0, 12);
    bind_set_integer(L, "id", r->id);
    bind_set_number(L, "arrival_s", r->arrival_s);
    bind_set_integer(L, "input_tokens", r->input_tokens);
    bind_set_integer(L, "output_tokens", r->output_tokens);
    set_time(L, "scheduled_s", r->scheduled_s);
    set_time(L, "first_token_s", r->first_token_s);
    if (r->rejected == NULL)
        bind_set_number(L, "finish_s", r->finish_s);
    else
        bind_set_string(L, "rejected", r->rejected);
    if (r->session >= 0)
        bind_set_integer(L, "session", r->session);
    bind_set_integer(L, "instance", r->instance + 1);
    bind_set_integer(L, "preemptions", r->preemptions);
    bind_set_integer(L, "cached_tokens", r->cached_tokens);
    return call(watch, 0);
}

static bool
on_step(void *state, const struct spice_step_record *r)
{
    struct bind_watch *watch = state;
    lua_State *L = watch->L;

    lua_pushvalue(L, watch->on_step);
    lua_createtable(L, 0, 9);
    bind_set_integer(L, "instance", r->instance + 1);
    bind_set_number(L, "start_s", r->start_s);
    bind_set_number(L, "duration_s", r->duration_s);
    bind_set_integer(L, "steps", r->steps);
    bind_set_integer(L, "decoding", r->n_decoding);
    bind_set_integer(L, "prompts", r->n_prompts);
    bind_set_integer(L, "prefill_tokens", r->prefill_tokens);
    bind_set_integer(L, "waiting", r->n_waiting);
    bind_set_integer(L, "kv_used", r->kv_used);
    return call(watch, 0);
}

struct spice_hooks
bind_watch_hooks(struct bind_watch *watch)
{
    return (struct spice_hooks){
        .state = watch,
        .request = watch->on_request != 0 ? on_request : NULL,
        .step = watch->on_step != 0 ? on_step : NULL,
    };
}

bool
bind_watch_progress(struct bind_watch *watch, double now_s, int64_t waiting,
                    const struct spice_metrics *metrics)
{
    lua_State *L = watch->L;

    lua_pushvalue(L, watch->on_progress);
    lua_createtable(L, 0, 5);
    bind_set_number(L, "now_s", now_s);
    bind_set_integer(L, "arrived", metrics->arrived);
    bind_set_integer(L, "completed", metrics->completed);
    bind_set_integer(L, "rejected", metrics->rejected);
    bind_set_integer(L, "in_flight", metrics->in_flight);
    bind_set_integer(L, "waiting", waiting);
    return call(watch, 0);
}

static void
fill_view(lua_State *L, const struct spice_view *view)
{
    bind_set_number(L, "now_s", view->now_s);
    bind_set_integer(L, "waiting", view->n_waiting);
    bind_set_integer(L, "prefilling", view->n_prefilling);
    bind_set_integer(L, "decoding", view->n_decoding);
    bind_set_integer(L, "head_tokens", view->head_tokens);
    bind_set_integer(L, "decode_tokens", view->decode_tokens);
    bind_set_integer(L, "remaining_units", view->remaining_units);
    bind_set_integer(L, "free_units", view->free_units);
    bind_set_integer(L, "head_units", view->head_units);
    bind_set_integer(L, "capacity_units", view->capacity_units);
    bind_set_number(L, "max_num_seqs", (double)view->max_num_seqs);
    bind_set_number(L, "max_num_batched_tokens", (double)view->max_num_batched_tokens);
}

static int64_t
count(lua_State *L, const char *field, int64_t otherwise)
{
    double value = bind_field_number(L, -1, field, (double)otherwise);

    if (!(value >= 0))
        luaL_error(L, "the policy's '%s' is %f; expected at least 0", field, value);
    return value >= 9e18 ? INT64_MAX : (int64_t)value;
}

/* Runs protected: (function, view table, *view, *decision). */
static int
decide_protected(lua_State *L)
{
    const struct spice_view *view = lua_touserdata(L, 3);
    struct spice_decision *decision = lua_touserdata(L, 4);

    lua_pushvalue(L, 1);
    lua_pushvalue(L, 2);
    fill_view(L, view);
    lua_call(L, 1, 1);
    if (!lua_istable(L, -1))
        return luaL_error(L, "the policy returned a %s; expected a table of limits",
                          luaL_typename(L, -1));
    decision->decode = bind_field_boolean(L, -1, "decode");
    decision->whole_prompts = bind_field_boolean(L, -1, "whole_prompts");
    decision->prefill_tokens = count(L, "prefill_tokens", 0);
    decision->admit = count(L, "admit", 0);
    decision->reserve_own = bind_field_boolean(L, -1, "reserve_own");
    decision->reserve_fraction = bind_field_number(L, -1, "reserve_fraction", 0);
    decision->max_steps = count(L, "max_steps", INT64_MAX);
    if (decision->max_steps < 1)
        decision->max_steps = 1;
    return 0;
}

static bool
decide(void *state, const struct spice_view *view, struct spice_decision *decision)
{
    const struct bind_policy *policy = state;
    lua_State *L = policy->watch->L;

    lua_pushcfunction(L, decide_protected);
    lua_pushvalue(L, policy->function);
    lua_pushvalue(L, policy->view);
    lua_pushlightuserdata(L, (void *)(uintptr_t)view);
    lua_pushlightuserdata(L, decision);
    if (lua_pcall(L, 4, 0, 0) == LUA_OK)
        return true;
    policy->watch->failed = true;
    return false;
}

const struct spice_scheduler *
bind_policy_init(lua_State *L, int pool, struct bind_policy *policy)
{
    lua_getfield(L, pool, "scheduler");
    lua_replace(L, policy->function);
    lua_createtable(L, 0, 12);
    lua_replace(L, policy->view);
    policy->scheduler = (struct spice_scheduler){
        .name = "custom",
        .imitates = "a Lua function",
        .max_num_seqs = 1024,
        .max_num_batched_tokens = 8192,
        .takes_all = bind_field_boolean(L, pool, "takes_all"),
        .decide = decide,
        .state = policy,
    };
    return &policy->scheduler;
}
