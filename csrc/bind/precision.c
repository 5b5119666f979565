/* precision.c - reads a precision table. */
#include "core/precision.h"

#include "bind/bind_core.h"

/* The dtype at the top of the stack; pops it. */
static enum spice_dtype
pop_dtype(lua_State *L, enum spice_dtype otherwise)
{
    enum spice_dtype dtype = otherwise;

    if (!lua_isnil(L, -1))
        dtype = bind_check_dtype(L, lua_gettop(L));
    lua_pop(L, 1);
    return dtype;
}

/* scales.<class> = { block = { rows, cols }, bits =, tensor_bytes = } at the top; pops it. */
static void
pop_scale(lua_State *L, struct spice_weight_format *format)
{
    if (lua_istable(L, -1)) {
        int scale = lua_gettop(L);

        if (lua_getfield(L, scale, "block") == LUA_TTABLE) {
            lua_geti(L, -1, 1);
            lua_geti(L, -2, 2);
            format->block_rows = luaL_checkinteger(L, -2);
            format->block_cols = luaL_checkinteger(L, -1);
            lua_pop(L, 2);
        }
        lua_pop(L, 1);
        format->scale_bits = bind_field_number(L, scale, "bits", 0);
        format->tensor_scale_bytes = bind_field_number(L, scale, "tensor_bytes", 0);
        if (format->block_rows < 0 || format->block_cols < (format->block_rows > 0))
            luaL_error(L, "a block of scales has at least one row and one column");
    }
    lua_pop(L, 1);
}

void
bind_check_precision(lua_State *L, int arg, struct spice_precision *precision)
{
    enum spice_dtype otherwise = SPICE_BF16;
    int weights, scales;

    luaL_checktype(L, arg, LUA_TTABLE);
    lua_getfield(L, arg, "weights");
    luaL_checktype(L, -1, LUA_TTABLE);
    weights = lua_gettop(L);
    lua_getfield(L, arg, "scales");
    scales = lua_gettop(L);
    lua_getfield(L, weights, "default");
    otherwise = pop_dtype(L, otherwise);
    *precision = spice_precision_uniform(otherwise);
    for (int i = 0; i < SPICE_N_WEIGHT_CLASSES; i++) {
        const char *name = spice_weight_class_name((enum spice_weight_class)i);

        lua_getfield(L, weights, name);
        precision->weights[i].dtype = pop_dtype(L, otherwise);
        if (lua_istable(L, scales)) {
            lua_getfield(L, scales, name);
            pop_scale(L, &precision->weights[i]);
        }
    }
    lua_pop(L, 2);
    lua_getfield(L, arg, "act");
    precision->act = pop_dtype(L, SPICE_BF16);
    lua_getfield(L, arg, "kv");
    precision->kv = pop_dtype(L, SPICE_BF16);
    precision->is_native = bind_field_boolean(L, arg, "native");
}
