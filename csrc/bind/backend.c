/* backend.c - what an engine adds to its kernels, read from a Lua table. */
#include "core/backend.h"

#include <stddef.h>
#include <string.h>

#include "bind/bind_core.h"

/* One row per number. */
static const struct {
    const char *name;
    size_t offset;
} fields[] = {
    {"step_s", offsetof(struct spice_backend, step_s)},
    {"rank_s", offsetof(struct spice_backend, rank_s)},
    {"layer_s", offsetof(struct spice_backend, layer_s)},
    {"sequence_s", offsetof(struct spice_backend, sequence_s)},
    {"draft_s", offsetof(struct spice_backend, draft_s)},
    {"prefill_layer_s", offsetof(struct spice_backend, prefill_layer_s)},
    {"prefill_token_s", offsetof(struct spice_backend, prefill_token_s)},
    {"launch_kernel_s", offsetof(struct spice_backend, launch_kernel_s)},
    {"graph_tokens", offsetof(struct spice_backend, graph_tokens)},
};

/* The number at the top; pops it. */
static double
pop_factor(lua_State *L, const char *field, const char *kernel, const char *format)
{
    double factor = lua_tonumber(L, -1);

    if (!lua_isnumber(L, -1) || !(factor > 0 && factor < 1e6))
        luaL_error(L, "backend: %s.%s.%s is %s; expected a factor above 0", field, kernel, format,
                   luaL_tolstring(L, -1, NULL));
    lua_pop(L, 1);
    return factor;
}

/* The seconds { format = number } at the top of the stack; pops them. */
static void
pop_seconds(lua_State *L, double *seconds)
{
    for (int format = 0; lua_istable(L, -1) && format < SPICE_N_FORMATS; format++)
        seconds[format] =
            bind_field_number(L, lua_gettop(L), spice_format_name((enum spice_format)format), 0);
    lua_pop(L, 1);
}

/* The factors { format = number } at the top of the stack. */
static void
read_formats(lua_State *L, const char *field, enum spice_kernel kernel, double *factors)
{
    const char *name = spice_kernel_info(kernel)->name;

    for (int format = 0; format < SPICE_N_FORMATS; format++) {
        const char *of = spice_format_name((enum spice_format)format);

        if (lua_getfield(L, -1, of) == LUA_TNIL)
            lua_pop(L, 1);
        else
            factors[format] = pop_factor(L, field, name, of);
    }
}

static void
check_names(lua_State *L, const char *field)
{
    enum spice_kernel kernel;

    for (lua_pushnil(L); lua_next(L, -2) != 0; lua_pop(L, 1))
        if (!spice_kernel_parse(luaL_checkstring(L, -2), &kernel) || !lua_istable(L, -1))
            luaL_error(L,
                       "backend: %s has a field '%s'; expected kernels, each with factors by "
                       "format",
                       field, lua_tostring(L, -2));
}

/* The factors of kernels at a field of the table at arg, where it has them. */
static void
read_factors(lua_State *L, int arg, const char *field, double (*factors)[SPICE_N_FORMATS])
{
    if (lua_getfield(L, arg, field) == LUA_TTABLE) {
        check_names(L, field);
        for (int kernel = 0; kernel < SPICE_N_KERNELS; kernel++) {
            if (lua_getfield(L, -1, spice_kernel_info((enum spice_kernel)kernel)->name) ==
                LUA_TTABLE)
                read_formats(L, field, (enum spice_kernel)kernel, factors[kernel]);
            lua_pop(L, 1);
        }
    }
    lua_pop(L, 1);
}

void
bind_check_backend(lua_State *L, int arg, struct spice_backend *backend)
{
    *backend = spice_backend_none();
    luaL_checktype(L, arg, LUA_TTABLE);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        double value = bind_field_number(L, arg, fields[i].name, 0);

        memcpy((char *)backend + fields[i].offset, &value, sizeof value);
    }
    backend->mxfp4_fp8 = bind_field_boolean(L, arg, "mxfp4_fp8");
    backend->phased_experts = bind_field_boolean(L, arg, "phased_experts");
    lua_getfield(L, arg, "fused_s");
    pop_seconds(L, backend->fused_s);
    read_factors(L, arg, "scale", backend->scale);
    read_factors(L, arg, "large", backend->large);
}
