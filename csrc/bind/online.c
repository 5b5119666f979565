/* online.c - online serving: core.online{...} -> a table of results. */
#define _POSIX_C_SOURCE 200809L

#include <math.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <time.h>

#include "bind/bind_core.h"
#include "bind/bind_online.h"
#include "bind/bind_trace.h"

#define ENGINE_T "llmspice.Engine"

/* Seconds between calls of a progress function. */
#define PROGRESS_S 0.1

struct engine_box {
    struct spice_engine *engine;
    struct bind_watch watch;
    struct bind_policy policies[SPICE_MAX_POOLS];
};

static volatile sig_atomic_t interrupted;

static void
interrupt(int signal_number)
{
    (void)signal_number;
    interrupted = 1;
}

static double
clock_s(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static int
engine_close(lua_State *L)
{
    struct engine_box *box = luaL_checkudata(L, 1, ENGINE_T);

    spice_engine_free(box->engine);
    box->engine = NULL;
    return 0;
}

/* Whole numbers may be absent, and math.huge is no limit. */
static int64_t
field_limit(lua_State *L, int index, const char *field, int64_t otherwise)
{
    double value = bind_field_number(L, index, field, (double)otherwise);

    if (!(value >= 0))
        luaL_error(L, "field '%s' is %f; expected at least 0", field, value);
    return value >= 9e18 ? INT64_MAX : (int64_t)value;
}

static void
read_cost(lua_State *L, int pool, struct spice_step_cost *cost)
{
    lua_getfield(L, pool, "plan");
    cost->plan = bind_check_plan(L, lua_gettop(L));
    if (lua_getfield(L, pool, "ffn_plan") != LUA_TNIL)
        cost->ffn = bind_check_plan(L, lua_gettop(L));
    lua_pop(L, 2);
    cost->shares = bind_field_integer(L, pool, "shares", 1);
    cost->ffn_shares = bind_field_integer(L, pool, "ffn_shares", 1);
    cost->microbatches = bind_field_integer(L, pool, "microbatches", 0);
}

static void
read_kv(lua_State *L, int pool, struct spice_kv_options *kv)
{
    kv->block_size = bind_field_integer(L, pool, "kv_block_size", 16);
    kv->num_blocks = bind_field_integer(L, pool, "num_kv_blocks", 0);
    kv->cache_B = bind_field_number(L, pool, "cache", 0);
    kv->ranks = bind_field_integer(L, pool, "ranks", 1);
}

/* A built-in policy by name, or a function. */
static const struct spice_scheduler *
read_scheduler(lua_State *L, int pool, struct bind_policy *policy)
{
    const struct spice_scheduler *scheduler;

    if (lua_getfield(L, pool, "scheduler") == LUA_TFUNCTION) {
        lua_pop(L, 1);
        return bind_policy_init(L, pool, policy);
    }
    scheduler = spice_scheduler_find(luaL_checkstring(L, -1));
    if (scheduler == NULL)
        luaL_error(L, "unknown scheduler '%s'", lua_tostring(L, -1));
    lua_pop(L, 1);
    return scheduler;
}

static enum spice_router_kind
read_router(lua_State *L, int pool)
{
    enum spice_router_kind kind = SPICE_ROUND_ROBIN;
    const char *name = bind_field_string(L, pool, "router");

    if (name != NULL && !spice_router_parse(name, &kind))
        luaL_error(L, "unknown router '%s'", name);
    lua_pop(L, 1);
    return kind;
}

static void
read_pool(lua_State *L, int pool, struct bind_policy *policy, struct spice_pool_options *o)
{
    struct spice_instance_options *i = &o->instance;
    const char *preemption;

    i->scheduler = read_scheduler(L, pool, policy);
    read_cost(L, pool, &i->cost);
    read_kv(L, pool, &i->kv);
    i->max_num_seqs = field_limit(L, pool, "max_num_seqs", i->scheduler->max_num_seqs);
    i->max_num_batched_tokens =
        field_limit(L, pool, "max_num_batched_tokens", i->scheduler->max_num_batched_tokens);
    i->max_chunk = field_limit(L, pool, "max_chunk", i->max_num_batched_tokens);
    i->decode_chunk = bind_field_integer(L, pool, "decode_chunk_size", 1);
    i->tokens_per_step = bind_field_number(L, pool, "tokens_per_step", 1);
    preemption = bind_field_string(L, pool, "preemption");
    i->preemption =
        preemption != NULL && strcmp(preemption, "swap") == 0 ? SPICE_SWAP : SPICE_RECOMPUTE;
    lua_pop(L, 1);
    i->swap_Bps = bind_field_number(L, pool, "swap_bandwidth", 50e9);
    i->prefix_caching = bind_field_boolean(L, pool, "enable_prefix_caching");
    i->step_by_step = bind_field_boolean(L, pool, "step_by_step");
    i->free_transfer = spice_plan_fidelity(i->cost.plan) == SPICE_ROOFLINE;
    o->n_replicas = bind_field_integer(L, pool, "replicas", 1);
    o->router = read_router(L, pool);
}

static void
read_options(lua_State *L, struct engine_box *box, struct spice_serve_options *o)
{
    lua_getfield(L, 1, "pools");
    luaL_checktype(L, -1, LUA_TTABLE);
    o->n_pools = (int)luaL_len(L, -1);
    luaL_argcheck(L, o->n_pools >= 1 && o->n_pools <= SPICE_MAX_POOLS, 1, "one or two pools");
    for (int p = 0; p < o->n_pools; p++) {
        lua_geti(L, -1, p + 1);
        luaL_checktype(L, -1, LUA_TTABLE);
        read_pool(L, lua_gettop(L), &box->policies[p], &o->pools[p]);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    o->max_model_len = bind_field_integer(L, 1, "max_model_len", 0);
    o->until_s = bind_field_number(L, 1, "until", 0);
    o->warmup_s = bind_field_number(L, 1, "warmup", 0);
    o->slo.ttft_s = bind_field_number(L, 1, "slo_ttft", 0);
    o->slo.tpot_s = bind_field_number(L, 1, "slo_tpot", 0);
    o->slo.e2el_s = bind_field_number(L, 1, "slo_e2el", 0);
    o->seed = (uint64_t)bind_field_integer(L, 1, "seed", 0);
}

static bool
on_progress(void *state, double now_s, int64_t waiting, const struct spice_metrics *metrics)
{
    struct bind_watch *watch = state;

    if (interrupted)
        return false;
    if (watch->on_progress == 0 || clock_s() < watch->next_s)
        return true;
    watch->next_s = clock_s() + PROGRESS_S;
    return bind_watch_progress(watch, now_s, waiting, metrics);
}

/* Runs with Ctrl-C stopping the simulation rather than the program. */
static bool
run(struct engine_box *box, struct spice_source *source, struct spice_err *err)
{
    struct sigaction ours = {.sa_handler = interrupt}, theirs;
    bool ok;

    interrupted = 0;
    sigemptyset(&ours.sa_mask);
    sigaction(SIGINT, &ours, &theirs);
    ok = spice_engine_run(box->engine, source, err);
    sigaction(SIGINT, &theirs, NULL);
    return ok;
}

/* core.online{ source =, pools = {{ plan =, scheduler =, ... }}, ... } -> results.
 * llmspice.online checks and documents the options. */
static int
online(lua_State *L)
{
    struct spice_serve_options options;
    struct spice_source *source;
    struct engine_box *box;
    struct spice_err err;

    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    memset(&options, 0, sizeof options);
    lua_getfield(L, 1, "source");
    source = bind_check_source(L, 2);
    box = lua_newuserdatauv(L, sizeof *box, 0);
    memset(box, 0, sizeof *box);
    luaL_setmetatable(L, ENGINE_T);
    for (int p = 0; p < SPICE_MAX_POOLS; p++) {
        lua_pushnil(L);
        lua_pushnil(L);
        box->policies[p].watch = &box->watch;
        box->policies[p].function = lua_gettop(L) - 1;
        box->policies[p].view = lua_gettop(L);
    }
    bind_watch_init(L, &box->watch);
    read_options(L, box, &options);
    options.hooks = bind_watch_hooks(&box->watch);
    options.hooks.progress = on_progress;
    box->engine = spice_engine_new(&options, &err);
    if (box->engine == NULL)
        return bind_raise(L, &err, 1);
    if (!run(box, source, &err)) {
        if (box->watch.failed)
            return lua_error(L); /* the script's own error is on top */
        return bind_raise(L, &err, 1);
    }
    bind_push_online(L, box->engine, &options);
    return 1;
}

/* core.schedulers() -> { { name =, title =, max_num_seqs =, max_num_batched_tokens = }, ... } */
static int
schedulers(lua_State *L)
{
    lua_createtable(L, spice_scheduler_count(), 0);
    for (int i = 0; i < spice_scheduler_count(); i++) {
        const struct spice_scheduler *s = spice_scheduler_get(i);

        lua_createtable(L, 0, 4);
        bind_set_string(L, "name", s->name);
        bind_set_string(L, "title", s->imitates);
        bind_set_number(L, "max_num_seqs",
                        s->max_num_seqs == INT64_MAX ? HUGE_VAL : (double)s->max_num_seqs);
        bind_set_number(L, "max_num_batched_tokens",
                        s->max_num_batched_tokens == INT64_MAX ? HUGE_VAL
                                                               : (double)s->max_num_batched_tokens);
        lua_seti(L, -2, i + 1);
    }
    return 1;
}

/* core.routers() -> names */
static int
routers(lua_State *L)
{
    lua_createtable(L, SPICE_N_ROUTERS, 0);
    for (int i = 0; i < SPICE_N_ROUTERS; i++) {
        lua_pushstring(L, spice_router_name((enum spice_router_kind)i));
        lua_seti(L, -2, i + 1);
    }
    return 1;
}

void
bind_online(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"online", online}, {"schedulers", schedulers}, {"routers", routers}, {NULL, NULL}};
    static const luaL_Reg methods[] = {{NULL, NULL}};
    static const luaL_Reg metamethods[] = {
        {"__gc", engine_close}, {"__close", engine_close}, {NULL, NULL}};

    bind_type(L, ENGINE_T, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
