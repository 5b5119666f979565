/* core.c - luaopen_llmspice_core: the one entry point of the shared object. */
#include "bind/bind.h"
#include "bind/bind_core.h"

int luaopen_llmspice_core(lua_State *L);

int
luaopen_llmspice_core(lua_State *L)
{
    luaL_checkversion(L);
    lua_newtable(L);
    lua_pushcfunction(L, bind_on_mistake);
    lua_setfield(L, -2, "on_mistake");
    bind_form(L);
    bind_tensor(L);
    bind_graph(L);
    bind_op(L);
    bind_surface(L);
    bind_plan(L);
    bind_static(L);
    bind_steady(L);
    bind_memory(L);
    bind_technode(L);
    bind_network(L);
    bind_processor(L);
    bind_trace(L);
    bind_source(L);
    bind_host(L);
    bind_online(L);
    return 1;
}
