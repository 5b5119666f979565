/* plan.c - compiled plans as Lua values. */
#include "core/plan.h"

#include <string.h>

#include "bind/bind_core.h"
#include "bind/bind_hardware.h"
#include "core/cost/surfaces.h"
#include "core/load.h"

#define PLAN_T "llmspice.Plan"
#define MAX_SURFACES 256

/* The surfaces are kept for questions about uncertainty; user value 1 is their list. */
struct plan_box {
    struct spice_plan *plan;
    const struct spice_surface *list[MAX_SURFACES];
    struct spice_surface_model model;
    struct spice_cost_model cost;
};

const struct spice_plan *
bind_check_plan(lua_State *L, int arg)
{
    const struct plan_box *box = luaL_checkudata(L, arg, PLAN_T);

    if (box->plan == NULL)
        luaL_argerror(L, arg, "the plan is closed");
    return box->plan;
}

static const char *const fidelities[] = {"roofline", "calibrated", NULL};

/* The table at arg: field names are checked by whoever reads them from users. */
static void
check_deployment(lua_State *L, int arg, struct spice_deployment *how)
{
    const char *mode;

    luaL_checktype(L, arg, LUA_TTABLE);
    how->attention_blocks = bind_field_boolean(L, arg, "attention_blocks");
    how->sequence_parallel = bind_field_boolean(L, arg, "sequence_parallel");
    how->eager = bind_field_boolean(L, arg, "eager");
    how->expert_skew = bind_field_number(L, arg, "expert_skew", 0);
    how->redundant_experts = bind_field_integer(L, arg, "redundant_experts", 0);
    how->groups = bind_field_integer(L, arg, "groups", 0);
    how->overlap = bind_field_number(L, arg, "overlap", 0);
    how->further_latency_s = bind_field_number(L, arg, "further_latency_s", 0);
    lua_getfield(L, arg, "exchange");
    mode = luaL_optstring(L, -1, "auto");
    for (int i = 0; i < SPICE_N_EXCHANGE_MODES; i++)
        if (strcmp(mode, spice_exchange_mode_name((enum spice_exchange_mode)i)) == 0)
            how->exchange = (enum spice_exchange_mode)i;
    lua_pop(L, 1);
    luaL_argcheck(L, how->expert_skew >= 0 && how->expert_skew <= SPICE_LOAD_STEEPEST, arg,
                  "expert_skew is 0 to 2");
    luaL_argcheck(L, how->redundant_experts >= 0 && how->redundant_experts <= 65536, arg,
                  "redundant_experts is 0 to 65536");
    luaL_argcheck(L, how->overlap >= 0 && how->overlap <= 1, arg, "overlap is 0 to 1");
    luaL_argcheck(L, how->further_latency_s >= 0, arg, "further_latency_s cannot be negative");
}

/* core.plan(graph, precision, processor, fidelity = "calibrated", surfaces = nil, backend = nil,
 * deployment = nil); surfaces: a list of core.surface, nil: no kernel is timed; deployment: a
 * table with the fields of core/deployment.h */
static int
plan_new(lua_State *L)
{
    const struct spice_graph *graph = bind_check_graph(L, 1);
    const struct spice_processor *processor = bind_check_processor(L, 3);
    int fidelity = luaL_checkoption(L, 4, "calibrated", fidelities);
    struct spice_precision precision;
    struct spice_physics physics = {.fidelity = (enum spice_fidelity)fidelity};
    struct spice_backend backend;
    struct plan_box *box;
    struct spice_err err;

    lua_settop(L, 7);
    bind_check_precision(L, 2, &precision);
    if (!lua_isnoneornil(L, 6)) {
        bind_check_backend(L, 6, &backend);
        physics.backend = &backend;
    }
    if (!lua_isnoneornil(L, 7))
        check_deployment(L, 7, &physics.deployment);
    box = lua_newuserdatauv(L, sizeof *box, 1);
    box->plan = NULL;
    luaL_setmetatable(L, PLAN_T);
    if (!lua_isnoneornil(L, 5)) {
        struct spice_surfaces surfaces = {bind_surfaces(L, 5, box->list, MAX_SURFACES), box->list};

        box->cost = spice_surfaces_model(&surfaces, processor, &box->model);
        box->model.machine.cold = true;
        physics.cost = &box->cost;
        lua_pushvalue(L, 5);
        lua_setiuservalue(L, -2, 1);
    }
    if (!spice_plan_new(graph, &precision, processor, &physics, &box->plan, &err)) {
        err.param = 0; /* about the model and its layout, not about one argument */
        return bind_raise(L, &err, 1);
    }
    return 1;
}

static int
plan_close(lua_State *L)
{
    struct plan_box *box = luaL_checkudata(L, 1, PLAN_T);

    spice_plan_free(box->plan);
    box->plan = NULL;
    return 0;
}

#define MAX_GROUP (INT64_C(1) << 40)

/* Adds the group { phase =, n =, new =, context =, emits = } at the top; pops it. */
static void
pop_group(lua_State *L, const struct spice_plan *plan, struct spice_features *features)
{
    static const char *const phases[] = {"prefill", "decode", NULL};
    int group = lua_gettop(L);
    struct spice_sequences s;

    luaL_checktype(L, group, LUA_TTABLE);
    lua_getfield(L, group, "phase");
    s.phase = (enum spice_phase)luaL_checkoption(L, -1, "prefill", phases);
    s.n = bind_field_integer(L, group, "n", 1);
    s.new_tokens = bind_field_integer(L, group, "new", 1);
    s.context = bind_field_integer(L, group, "context", 0);
    lua_getfield(L, group, "emits");
    s.emits = lua_isnil(L, -1) || lua_toboolean(L, -1);
    if (s.n < 0 || s.new_tokens < 1 || s.context < 0)
        luaL_error(L, "a group of sequences has n >= 0, new >= 1 and context >= 0");
    if (s.n > MAX_GROUP || s.new_tokens > MAX_GROUP || s.context > MAX_GROUP)
        luaL_error(L, "a group of sequences has n, new and context of at most 2^40");
    spice_features_add(features, spice_plan_contexts(plan), &s, spice_plan_fidelity(plan));
    lua_settop(L, group - 1);
}

/* A step as a list of groups of equal sequences. */
static struct spice_features
check_step(lua_State *L, int arg, const struct spice_plan *plan)
{
    struct spice_features features = spice_features_empty();

    luaL_checktype(L, arg, LUA_TTABLE);
    for (lua_Integer i = 1, n = luaL_len(L, arg); i <= n; i++) {
        lua_geti(L, arg, i);
        pop_group(L, plan, &features);
    }
    return features;
}

static void
push_stats(lua_State *L, const struct spice_stats *stats)
{
    lua_createtable(L, 0, 6);
    bind_set_number(L, "duration", stats->duration);
    bind_set_number(L, "compute_time", stats->compute_time);
    bind_set_number(L, "memory_time", stats->memory_time);
    bind_set_number(L, "comm_time", stats->comm_time);
    bind_set_number(L, "flop", stats->flop);
    bind_set_number(L, "memory_access_bytes", stats->bytes);
}

/* plan:step{ {phase = "prefill"|"decode", n =, new =, context =}, ... }
 * -> { attn = stats, ffn = stats, duration } of one step */
static int
plan_step(lua_State *L)
{
    const struct spice_plan *plan = bind_check_plan(L, 1);
    struct spice_features features = check_step(L, 2, plan);
    struct spice_stats stats[SPICE_N_ROLES];

    spice_plan_eval(plan, &features, stats);
    lua_createtable(L, 0, 3);
    for (int role = 0; role < SPICE_N_ROLES; role++) {
        push_stats(L, &stats[role]);
        lua_setfield(L, -2, spice_role_name((enum spice_role)role));
    }
    bind_set_number(L, "duration", stats[0].duration + stats[1].duration);
    return 1;
}

/* plan:breakdown(step) -> list of records: op (index of graph:operators()),
 * class, role, dtype, flop, bytes, compute_time, memory_time, duration */
static int
plan_breakdown(lua_State *L)
{
    const struct spice_plan *plan = bind_check_plan(L, 1);
    struct spice_features features = check_step(L, 2, plan);
    int n = spice_plan_n_items(plan);

    lua_createtable(L, n, 0);
    for (int i = 0; i < n; i++) {
        struct spice_plan_item item = spice_plan_item(plan, i, &features);

        lua_createtable(L, 0, 9);
        bind_set_integer(L, "op", item.op + 1);
        bind_set_string(L, "class", spice_op_class_name(item.class));
        bind_set_string(L, "role", spice_role_name(item.role));
        bind_set_string(L, "dtype", spice_dtype_name(item.compute));
        bind_set_number(L, "flop", item.flop);
        bind_set_number(L, "bytes", item.bytes);
        bind_set_number(L, "compute_time", item.compute_time);
        bind_set_number(L, "memory_time", item.memory_time);
        bind_set_number(L, "duration", item.duration);
        lua_seti(L, -2, i + 1);
    }
    return 1;
}

/* plan:repeat_step(step, n) -> seconds of n equal steps, evaluated n times: what
 * benchmarks time. */
static int
plan_repeat_step(lua_State *L)
{
    const struct spice_plan *plan = bind_check_plan(L, 1);
    struct spice_features features = check_step(L, 2, plan);
    lua_Integer n = luaL_checkinteger(L, 3);
    struct spice_stats stats[SPICE_N_ROLES];
    double sum = 0;

    for (lua_Integer i = 0; i < n; i++) {
        spice_plan_eval(plan, &features, stats);
        sum += stats[0].duration + stats[1].duration;
    }
    lua_pushnumber(L, sum);
    return 1;
}

/* plan:memory(step, sequences = 0, length = 0) -> { weights, weights_by_class,
 * kv_cache of that many sequences of that length, activations of the step }:
 * bytes of the fullest chip */
static int
plan_memory(lua_State *L)
{
    const struct spice_plan *plan = bind_check_plan(L, 1);
    struct spice_features features = check_step(L, 2, plan);
    lua_Integer sequences = luaL_optinteger(L, 3, 0), length = luaL_optinteger(L, 4, 0);

    luaL_argcheck(L, sequences >= 0, 3, "sequences cannot be negative");
    luaL_argcheck(L, length >= 0, 4, "a length cannot be negative");
    struct spice_memory_use use = spice_plan_memory(plan, sequences, length, &features);

    lua_createtable(L, 0, 4);
    bind_set_number(L, "weights", use.weights);
    bind_set_number(L, "kv_cache", use.kv_cache);
    bind_set_number(L, "activations", use.activations);
    lua_createtable(L, 0, SPICE_N_WEIGHT_CLASSES);
    for (int i = 0; i < SPICE_N_WEIGHT_CLASSES; i++) {
        enum spice_weight_class class = (enum spice_weight_class)i;
        double bytes = spice_plan_class_weights(plan, class);

        if (bytes > 0)
            bind_set_number(L, spice_weight_class_name(class), bytes);
    }
    lua_setfield(L, -2, "weights_by_class");
    return 1;
}

static int
plan_n_rows(lua_State *L)
{
    lua_pushinteger(L, spice_plan_n_rows(bind_check_plan(L, 1)));
    return 1;
}

/* plan:uncertainty(step) -> expected relative error of the step's duration; nil
 * for a plan that no measurements time */
static int
plan_uncertainty(lua_State *L)
{
    const struct spice_plan *plan = bind_check_plan(L, 1);
    const struct plan_box *box = lua_touserdata(L, 1);
    struct spice_features features = check_step(L, 2, plan);

    if (lua_getiuservalue(L, 1, 1) == LUA_TNIL || spice_plan_fidelity(plan) == SPICE_ROOFLINE)
        lua_pushnil(L);
    else
        lua_pushnumber(L, spice_plan_uncertainty(plan, &features, &box->cost));
    return 1;
}

static int
plan_tostring(lua_State *L)
{
    const struct spice_plan *plan = bind_check_plan(L, 1);
    const struct spice_layout *l = spice_plan_layout(plan);

    lua_pushfstring(L, "Plan(%s, tp %d, dp %d, pp %d, ep %d, %d rows)",
                    fidelities[spice_plan_fidelity(plan)], l->tp, l->dp, l->pp, l->ep,
                    spice_plan_n_rows(plan));
    return 1;
}

void
bind_plan(lua_State *L)
{
    static const luaL_Reg methods[] = {{"step", plan_step},
                                       {"breakdown", plan_breakdown},
                                       {"repeat_step", plan_repeat_step},
                                       {"memory", plan_memory},
                                       {"n_rows", plan_n_rows},
                                       {"uncertainty", plan_uncertainty},
                                       {NULL, NULL}};
    static const luaL_Reg metamethods[] = {
        {"__gc", plan_close}, {"__close", plan_close}, {"__tostring", plan_tostring}, {NULL, NULL}};

    bind_type(L, PLAN_T, methods, metamethods);
    lua_pushcfunction(L, plan_new);
    lua_setfield(L, -2, "plan");
}
