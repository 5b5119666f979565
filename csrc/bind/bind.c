#include "bind/bind.h"

#include <string.h>

#include "bind/bind_core.h"

#define ON_MISTAKE "llmspice.on_mistake"

void
bind_type(lua_State *L, const char *tname, const luaL_Reg *methods, const luaL_Reg *metamethods)
{
    luaL_newmetatable(L, tname);
    luaL_setfuncs(L, metamethods, 0);
    lua_newtable(L);
    luaL_setfuncs(L, methods, 0);
    lua_setfield(L, -2, "__index");
    lua_pushliteral(L, "protected");
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
}

int
bind_on_mistake(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TFUNCTION);
    lua_settop(L, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, ON_MISTAKE);
    return 0;
}

int
bind_mistake(lua_State *L)
{
    if (lua_getfield(L, LUA_REGISTRYINDEX, ON_MISTAKE) != LUA_TFUNCTION) {
        lua_pop(L, 1);
        return luaL_error(L, "%s", lua_tostring(L, -1));
    }
    lua_insert(L, -2);
    lua_pushliteral(L, "usage");
    lua_insert(L, -2);
    lua_pushliteral(L, "%s");
    lua_insert(L, -2);
    lua_call(L, 3, 0);
    return 0;
}

int
bind_raise(lua_State *L, const struct spice_err *err, int first)
{
    lua_Debug ar = {.name = NULL, .namewhat = ""};
    int arg = first + err->param - 1;

    if (err->param == 0) {
        lua_pushstring(L, err->text);
        return bind_mistake(L);
    }
    if (lua_getstack(L, 0, &ar))
        lua_getinfo(L, "n", &ar);
    if (strcmp(ar.namewhat, "method") == 0) /* x:f(a) counts from a, as luaL_argerror does */
        arg--;
    lua_pushfstring(L, "bad argument #%d to '%s' (%s)", arg, ar.name != NULL ? ar.name : "?",
                    err->text);
    return bind_mistake(L);
}

enum spice_dtype
bind_check_dtype(lua_State *L, int arg)
{
    enum spice_dtype dtype = SPICE_BF16;

    if (!spice_dtype_parse(luaL_checkstring(L, arg), &dtype)) {
        lua_pushfstring(L,
                        "unknown dtype '%s'; expected FP64, FP32, FP16, BF16, FP8, INT8, FP4 or "
                        "INT4",
                        lua_tostring(L, arg));
        bind_mistake(L);
    }
    return dtype;
}

static int
field_error(lua_State *L, const char *field, const char *expected)
{
    lua_pushfstring(L, "field '%s' is a %s; expected %s", field, luaL_typename(L, -1), expected);
    return bind_mistake(L);
}

lua_Integer
bind_field_integer(lua_State *L, int index, const char *field, lua_Integer otherwise)
{
    lua_Integer value = otherwise;
    int isint = 1;

    if (lua_getfield(L, index, field) != LUA_TNIL)
        value = lua_tointegerx(L, -1, &isint);
    if (!isint)
        field_error(L, field, "a whole number");
    lua_pop(L, 1);
    return value;
}

double
bind_field_number(lua_State *L, int index, const char *field, double otherwise)
{
    double value = otherwise;
    int isnum = 1;

    if (lua_getfield(L, index, field) != LUA_TNIL)
        value = lua_tonumberx(L, -1, &isnum);
    if (!isnum)
        field_error(L, field, "a number");
    lua_pop(L, 1);
    return value;
}

bool
bind_field_boolean(lua_State *L, int index, const char *field)
{
    bool value;

    lua_getfield(L, index, field);
    value = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return value;
}

const char *
bind_field_string(lua_State *L, int index, const char *field)
{
    int type = lua_getfield(L, index, field);

    if (type == LUA_TNIL)
        return NULL;
    if (type != LUA_TSTRING)
        field_error(L, field, "a string");
    return lua_tostring(L, -1);
}

void
bind_set_number(lua_State *L, const char *field, double value)
{
    lua_pushnumber(L, value);
    lua_setfield(L, -2, field);
}

void
bind_set_integer(lua_State *L, const char *field, lua_Integer value)
{
    lua_pushinteger(L, value);
    lua_setfield(L, -2, field);
}

void
bind_set_string(lua_State *L, const char *field, const char *value)
{
    lua_pushstring(L, value);
    lua_setfield(L, -2, field);
}
