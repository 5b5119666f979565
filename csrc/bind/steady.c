/* steady.c - closed loops in their steady state as a Lua function. */
#include "core/steady.h"

#include <stddef.h>
#include <string.h>

#include "bind/bind_core.h"

#define AT(field) offsetof(struct spice_steady_case, field)

/* One row per number a case takes: its default where a run leaves it out. */
static const struct {
    const char *name;
    size_t offset;
    double otherwise;
} fields[] = {
    {"concurrency", AT(concurrency), 0},
    {"input_tokens", AT(input_tokens), 0},
    {"output_tokens", AT(output_tokens), 0},
    {"cached", AT(cached), 0},
    {"spread", AT(spread), 1},
    {"token_budget", AT(token_budget), 8192},
    {"max_seqs", AT(max_seqs), 1024},
    {"kv_tokens", AT(kv_tokens), 1e12},
    {"n_prefill", AT(n_prefill), 1},
    {"n_decode", AT(n_decode), 1},
    {"rounds", AT(rounds), 1e300},
    {"chunk", AT(chunk), 1},
    {"tokens_per_step", AT(tokens_per_step), 1},
};

/* core.steady{ decode = plan, prefill = plan or nil, policy = "mixed" or
 * "prefill_first", concurrency =, input_tokens =, output_tokens =, ... }
 * -> { ttft, tpot, queue, burst, transfer, step, decoding, throughput } */
static int
steady(lua_State *L)
{
    static const char *const policies[] = {"mixed", "prefill_first", NULL};
    struct spice_steady_case what = {0};
    struct spice_steady_result result;
    struct spice_err err;

    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    lua_getfield(L, 1, "decode");
    what.decode = bind_check_plan(L, 2);
    lua_getfield(L, 1, "prefill");
    what.prefill = lua_isnil(L, 3) ? NULL : bind_check_plan(L, 3);
    lua_getfield(L, 1, "policy");
    what.policy = (enum spice_steady_policy)luaL_checkoption(L, 4, "mixed", policies);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        double value = bind_field_number(L, 1, fields[i].name, fields[i].otherwise);

        memcpy((char *)&what + fields[i].offset, &value, sizeof value);
    }
    if (!spice_steady_run(&what, &result, &err))
        return bind_raise(L, &err, 1);
    lua_createtable(L, 0, 8);
    bind_set_number(L, "ttft", result.ttft);
    bind_set_number(L, "tpot", result.tpot);
    bind_set_number(L, "queue", result.queue);
    bind_set_number(L, "burst", result.burst);
    bind_set_number(L, "transfer", result.transfer);
    bind_set_number(L, "step", result.step);
    bind_set_number(L, "decoding", result.decoding);
    bind_set_number(L, "throughput", result.throughput);
    return 1;
}

void
bind_steady(lua_State *L)
{
    lua_pushcfunction(L, steady);
    lua_setfield(L, -2, "steady");
}
