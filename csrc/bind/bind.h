/* bind.h - the few helpers every Lua binding uses. Only csrc/bind includes it. */
#ifndef SPICE_BIND_H
#define SPICE_BIND_H

#include <stdbool.h>

#include <lauxlib.h>
#include <lua.h>

#include "core/dtype.h"
#include "core/err.h"

/* Registers a type: metamethods stay in the metatable, methods go to a
 * separate __index table, so a script cannot reach __gc. */
void bind_type(lua_State *L, const char *tname, const luaL_Reg *methods,
               const luaL_Reg *metamethods);

/* Raises err as the caller's mistake; first is the stack index of parameter 1.
 * Goes through the function set by core.on_mistake(f), which is called as
 * f("usage", "%s", message) and finds the user's line; else luaL_error. */
int bind_raise(lua_State *L, const struct spice_err *err, int first);

/* The same for a message that is already on top of the stack. */
int bind_mistake(lua_State *L);

/* A dtype by name at argument arg; raises an argument error that lists the types. */
enum spice_dtype bind_check_dtype(lua_State *L, int arg);

/* Fields of the table at index; the default where absent, an error where of
 * another type. */
lua_Integer bind_field_integer(lua_State *L, int index, const char *field, lua_Integer otherwise);
double bind_field_number(lua_State *L, int index, const char *field, double otherwise);
bool bind_field_boolean(lua_State *L, int index, const char *field);
/* Leaves the string on the stack so that it stays valid; NULL where absent. */
const char *bind_field_string(lua_State *L, int index, const char *field);

/* Sets a field of the table on top. */
void bind_set_number(lua_State *L, const char *field, double value);
void bind_set_integer(lua_State *L, const char *field, lua_Integer value);
void bind_set_string(lua_State *L, const char *field, const char *value);

/* One opener per binding file; each leaves its functions in the module table on top. */
void bind_tensor(lua_State *L);
void bind_form(lua_State *L);
void bind_graph(lua_State *L);
void bind_op(lua_State *L);
void bind_surface(lua_State *L);
void bind_plan(lua_State *L);
void bind_static(lua_State *L);
void bind_steady(lua_State *L);
void bind_memory(lua_State *L);
void bind_technode(lua_State *L);
void bind_network(lua_State *L);
void bind_processor(lua_State *L);
void bind_trace(lua_State *L);
void bind_source(lua_State *L);
void bind_host(lua_State *L);
void bind_online(lua_State *L);

#endif
