/* static.c - fixed-batch runs; results are userdata whose fields are read on
 * demand, so that a run costs no tables. */
#include "core/static.h"

#include <stddef.h>
#include <string.h>

#include "bind/bind_core.h"

#define RESULT_T "llmspice.StaticResult"
#define STATS_T "llmspice.Stats"

/* Statistics of one phase or of one role of it. */
struct stats_box {
    struct spice_stats total, role[SPICE_N_ROLES];
    bool has_roles;
};

/* One row per number a result has. */
static const struct {
    const char *name;
    size_t offset;
} result_fields[] = {
    {"prefill_time", offsetof(struct spice_static_result, prefill_time)},
    {"decode_time", offsetof(struct spice_static_result, decode_time)},
    {"bottleneck_time", offsetof(struct spice_static_result, bottleneck_time)},
    {"transfer_time", offsetof(struct spice_static_result, transfer_time)},
    {"exposed_transfer_time", offsetof(struct spice_static_result, exposed_transfer_time)},
    {"exchange_time", offsetof(struct spice_static_result, exchange_time)},
    {"ttft", offsetof(struct spice_static_result, ttft)},
    {"tpot", offsetof(struct spice_static_result, tpot)},
    {"ttc", offsetof(struct spice_static_result, ttc)},
    {"throughput", offsetof(struct spice_static_result, throughput)},
    {"output_throughput", offsetof(struct spice_static_result, output_throughput)},
};

static double
ratio(double a, double b)
{
    return b > 0 ? a / b : 0;
}

static double
flops_utilization(const struct spice_stats *s)
{
    return ratio(s->compute_time, s->duration);
}

static double
memory_bw_utilization(const struct spice_stats *s)
{
    return ratio(s->memory_time, s->duration);
}

static double
arithmetic_intensity(const struct spice_stats *s)
{
    return ratio(s->flop, s->bytes);
}

/* One row per number a statistics object has: stored, or derived. */
static const struct {
    const char *name;
    size_t offset;
    double (*derive)(const struct spice_stats *);
} stats_fields[] = {
    {"duration", offsetof(struct spice_stats, duration), NULL},
    {"compute_time", offsetof(struct spice_stats, compute_time), NULL},
    {"memory_time", offsetof(struct spice_stats, memory_time), NULL},
    {"comm_time", offsetof(struct spice_stats, comm_time), NULL},
    {"flop", offsetof(struct spice_stats, flop), NULL},
    {"memory_access_bytes", offsetof(struct spice_stats, bytes), NULL},
    {"flops_utilization", 0, flops_utilization},
    {"memory_bw_utilization", 0, memory_bw_utilization},
    {"arithmetic_intensity", 0, arithmetic_intensity},
};

#define COUNT(array) ((int)(sizeof(array) / sizeof(array)[0]))

static double
stats_value(const struct spice_stats *stats, int i)
{
    double value;

    if (stats_fields[i].derive != NULL)
        return stats_fields[i].derive(stats);
    memcpy(&value, (const char *)stats + stats_fields[i].offset, sizeof value);
    return value;
}

static double
result_value(const struct spice_static_result *result, int i)
{
    double value;

    memcpy(&value, (const char *)result + result_fields[i].offset, sizeof value);
    return value;
}

static void
push_stats(lua_State *L, const struct spice_stats *roles)
{
    struct stats_box *box = lua_newuserdatauv(L, sizeof *box, 0);

    box->total = spice_stats_total(roles);
    memcpy(box->role, roles, sizeof box->role);
    box->has_roles = true;
    luaL_setmetatable(L, STATS_T);
}

static void
push_role_stats(lua_State *L, const struct spice_stats *stats)
{
    struct stats_box *box = lua_newuserdatauv(L, sizeof *box, 0);

    *box = (struct stats_box){.total = *stats, .has_roles = false};
    luaL_setmetatable(L, STATS_T);
}

static bool
named(const char *key, const char *a, const char *b)
{
    return strcmp(key, a) == 0 || strcmp(key, b) == 0;
}

/* stats.duration, ..., stats.attn, stats.ffn */
static int
stats_index(lua_State *L)
{
    const struct stats_box *box = luaL_checkudata(L, 1, STATS_T);
    const char *key = luaL_checkstring(L, 2);

    for (int i = 0; i < COUNT(stats_fields); i++) {
        if (strcmp(key, stats_fields[i].name) == 0) {
            lua_pushnumber(L, stats_value(&box->total, i));
            return 1;
        }
    }
    if (box->has_roles && named(key, "attn", "attn_stats"))
        push_role_stats(L, &box->role[SPICE_ROLE_ATTN]);
    else if (box->has_roles && named(key, "ffn", "ffn_stats"))
        push_role_stats(L, &box->role[SPICE_ROLE_FFN]);
    else if (strcmp(key, "table") == 0)
        lua_pushvalue(L, lua_upvalueindex(1));
    else
        lua_pushnil(L);
    return 1;
}

static void
stats_to_table(lua_State *L, const struct spice_stats *stats)
{
    lua_createtable(L, 0, COUNT(stats_fields) + 2);
    for (int i = 0; i < COUNT(stats_fields); i++)
        bind_set_number(L, stats_fields[i].name, stats_value(stats, i));
}

/* stats:table() -> the same as plain tables */
static int
stats_table(lua_State *L)
{
    const struct stats_box *box = luaL_checkudata(L, 1, STATS_T);

    stats_to_table(L, &box->total);
    if (box->has_roles) {
        stats_to_table(L, &box->role[SPICE_ROLE_ATTN]);
        lua_setfield(L, -2, "attn_stats");
        stats_to_table(L, &box->role[SPICE_ROLE_FFN]);
        lua_setfield(L, -2, "ffn_stats");
    }
    return 1;
}

static int
stats_tostring(lua_State *L)
{
    const struct stats_box *box = luaL_checkudata(L, 1, STATS_T);

    lua_pushfstring(L, "Stats(duration %f s)", box->total.duration);
    return 1;
}

static void
push_memory(lua_State *L, const struct spice_memory_use *use)
{
    lua_createtable(L, 0, 3);
    bind_set_number(L, "weights", use->weights);
    bind_set_number(L, "kv_cache", use->kv_cache);
    bind_set_number(L, "activations", use->activations);
}

/* result:memory() -> { prefill =, attn =, ffn = } in bytes of the fullest chip */
static int
result_memory(lua_State *L)
{
    const struct spice_static_result *r = luaL_checkudata(L, 1, RESULT_T);

    lua_createtable(L, 0, 3);
    push_memory(L, &r->prefill_memory);
    lua_setfield(L, -2, "prefill");
    push_memory(L, &r->attn_memory);
    lua_setfield(L, -2, "attn");
    push_memory(L, &r->ffn_memory);
    lua_setfield(L, -2, "ffn");
    return 1;
}

/* result:users() -> { prefill =, attn =, ffn = } of one replica, rounded up */
static int
result_users(lua_State *L)
{
    const struct spice_static_result *r = luaL_checkudata(L, 1, RESULT_T);

    lua_createtable(L, 0, 3);
    bind_set_integer(L, "prefill", r->prefill_users);
    bind_set_integer(L, "attn", r->attn_users);
    bind_set_integer(L, "ffn", r->ffn_users);
    return 1;
}

/* result.ttft, ..., result.prefill, result.decode */
static int
result_index(lua_State *L)
{
    const struct spice_static_result *r = luaL_checkudata(L, 1, RESULT_T);
    const char *key = luaL_checkstring(L, 2);

    for (int i = 0; i < COUNT(result_fields); i++) {
        if (strcmp(key, result_fields[i].name) == 0) {
            lua_pushnumber(L, result_value(r, i));
            return 1;
        }
    }
    if (named(key, "prefill", "prefill_stats"))
        push_stats(L, r->prefill);
    else if (named(key, "decode", "decode_stats"))
        push_stats(L, r->decode);
    else if (strcmp(key, "memory") == 0)
        lua_pushvalue(L, lua_upvalueindex(1));
    else if (strcmp(key, "table") == 0)
        lua_pushvalue(L, lua_upvalueindex(2));
    else if (strcmp(key, "micro_batches") == 0)
        lua_pushinteger(L, r->micro_batches);
    else if (strcmp(key, "users") == 0)
        lua_pushvalue(L, lua_upvalueindex(3));
    else
        lua_pushnil(L);
    return 1;
}

/* result:table() -> every number, prefill_stats and decode_stats as plain tables */
static int
result_table(lua_State *L)
{
    const struct spice_static_result *r = luaL_checkudata(L, 1, RESULT_T);

    lua_createtable(L, 0, COUNT(result_fields) + 2);
    for (int i = 0; i < COUNT(result_fields); i++)
        bind_set_number(L, result_fields[i].name, result_value(r, i));
    for (int i = 0; i < 2; i++) {
        const struct spice_stats *roles = i == 0 ? r->prefill : r->decode;

        push_stats(L, roles);
        lua_pushcfunction(L, stats_table);
        lua_insert(L, -2);
        lua_call(L, 1, 1);
        lua_setfield(L, -2, i == 0 ? "prefill_stats" : "decode_stats");
    }
    return 1;
}

static int
result_tostring(lua_State *L)
{
    const struct spice_static_result *r = luaL_checkudata(L, 1, RESULT_T);

    lua_pushfstring(L, "StaticResult(TTFT %f s, TPOT %f s, %f tokens/s)", r->ttft, r->tpot,
                    r->throughput);
    return 1;
}

/* core.static(mode, users, input_tokens, output_tokens, prefill plan,
 * attention plan or nil, ffn plan or nil, micro-batches or nil): normal takes
 * one plan, pd the decode pool's as ffn, paf all three. */
static int
static_run(lua_State *L)
{
    static const char *const modes[] = {"normal", "pd", "paf", NULL};
    struct spice_static_case what = {0};
    struct spice_static_result *result;
    struct spice_err err;

    what.mode = (enum spice_static_mode)luaL_checkoption(L, 1, NULL, modes);
    what.num_users = luaL_checkinteger(L, 2);
    what.input_tokens = luaL_checkinteger(L, 3);
    what.output_tokens = luaL_checkinteger(L, 4);
    what.prefill = bind_check_plan(L, 5);
    if (what.mode == SPICE_PAF)
        what.attn = bind_check_plan(L, 6);
    what.micro_batches = luaL_optinteger(L, 8, 0);
    if (what.mode != SPICE_NORMAL)
        what.ffn = bind_check_plan(L, 7);
    result = lua_newuserdatauv(L, sizeof *result, 0);
    luaL_setmetatable(L, RESULT_T);
    if (!spice_static_run(&what, result, &err))
        return bind_raise(L, &err, 1);
    return 1;
}

/* A type whose fields are computed: __index is a function, its methods are upvalues. */
static void
bind_view(lua_State *L, const char *tname, lua_CFunction index, lua_CFunction tostring,
          const lua_CFunction *methods)
{
    const luaL_Reg none[] = {{NULL, NULL}};
    const luaL_Reg metamethods[] = {{"__tostring", tostring}, {NULL, NULL}};
    int n = 0;

    bind_type(L, tname, none, metamethods);
    luaL_getmetatable(L, tname);
    for (; methods[n] != NULL; n++)
        lua_pushcfunction(L, methods[n]);
    lua_pushcclosure(L, index, n);
    lua_setfield(L, -2, "__index");
    lua_pop(L, 1);
}

void
bind_static(lua_State *L)
{
    static const lua_CFunction stats_methods[] = {stats_table, NULL};
    static const lua_CFunction result_methods[] = {result_memory, result_table, result_users, NULL};

    bind_view(L, STATS_T, stats_index, stats_tostring, stats_methods);
    bind_view(L, RESULT_T, result_index, result_tostring, result_methods);
    lua_pushcfunction(L, static_run);
    lua_setfield(L, -2, "static");
}
