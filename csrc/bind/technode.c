/* technode.c - core.TechNode: a process and packaging technology. */
#include <string.h>

#include "bind/bind_hardware.h"

#define TECHNODE_T "llmspice.TechNode"
#define N_OF(a) ((int)(sizeof(a) / sizeof(a)[0]))
#define AT(field) offsetof(struct spice_technode, field)

static const struct bind_figure figures[] = {
    {"threshold_voltage", BIND_NUMBER, AT(threshold_voltage_V)},
    {"velocity_saturation_index", BIND_NUMBER, AT(velocity_saturation_index)},
    {"chip_wafer_defect_density", BIND_NUMBER, AT(chip_defects_per_cm2)},
    {"chip_wafer_cost", BIND_NUMBER, AT(chip_wafer_cost)},
    {"interposer_wafer_defect_density", BIND_NUMBER, AT(interposer_defects_per_cm2)},
    {"interposer_wafer_cost", BIND_NUMBER, AT(interposer_wafer_cost)},
    {"integration_yield_rate", BIND_NUMBER, AT(integration_yield_rate)},
    {"integration_cost", BIND_NUMBER, AT(integration_cost)},
};

const struct spice_technode *
bind_check_technode(lua_State *L, int arg)
{
    return luaL_checkudata(L, arg, TECHNODE_T);
}

/* core.TechNode(figures) */
static int
technode_new(lua_State *L)
{
    struct spice_technode *t;
    struct spice_err err;

    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    t = lua_newuserdatauv(L, sizeof *t, 0);
    memset(t, 0, sizeof *t);
    bind_read_name(L, 1, t->name);
    bind_read_figures(L, 1, figures, N_OF(figures), t);
    if (!spice_technode_check(t, &err))
        return bind_raise_about(L, "technode", t->name, &err);
    lua_settop(L, 2);
    luaL_setmetatable(L, TECHNODE_T);
    return 1;
}

static int
technode_name(lua_State *L)
{
    lua_pushstring(L, bind_check_technode(L, 1)->name);
    return 1;
}

static int
technode_figures(lua_State *L)
{
    const struct spice_technode *t = bind_check_technode(L, 1);

    lua_newtable(L);
    bind_set_string(L, "name", t->name);
    bind_write_figures(L, figures, N_OF(figures), t);
    return 1;
}

/* technode:chip_yield(area_mm2) -> 0..1 */
static int
technode_chip_yield(lua_State *L)
{
    const struct spice_technode *t = bind_check_technode(L, 1);

    lua_pushnumber(L, spice_die_yield(t->chip_defects_per_cm2, luaL_checknumber(L, 2)));
    return 1;
}

/* technode:interposer_yield(area_mm2) -> 0..1 */
static int
technode_interposer_yield(lua_State *L)
{
    const struct spice_technode *t = bind_check_technode(L, 1);

    lua_pushnumber(L, spice_die_yield(t->interposer_defects_per_cm2, luaL_checknumber(L, 2)));
    return 1;
}

/* technode:dies_per_wafer(width_mm, height_mm) -> count */
static int
technode_dies_per_wafer(lua_State *L)
{
    double width = luaL_checknumber(L, 2), height = luaL_checknumber(L, 3);

    bind_check_technode(L, 1);
    if (!(width >= 0.1 && width <= 1000 && height >= 0.1 && height <= 1000)) {
        lua_pushfstring(L, "a die of %f x %f mm; expected 0.1 to 1000 mm a side", width, height);
        return bind_mistake(L);
    }
    lua_pushinteger(L, spice_dies_per_wafer(width, height));
    return 1;
}

static int
technode_tostring(lua_State *L)
{
    lua_pushfstring(L, "TechNode '%s'", bind_check_technode(L, 1)->name);
    return 1;
}

void
bind_technode(lua_State *L)
{
    static const luaL_Reg methods[] = {{"name", technode_name},
                                       {"figures", technode_figures},
                                       {"chip_yield", technode_chip_yield},
                                       {"interposer_yield", technode_interposer_yield},
                                       {"dies_per_wafer", technode_dies_per_wafer},
                                       {NULL, NULL}};
    static const luaL_Reg metamethods[] = {{"__tostring", technode_tostring}, {NULL, NULL}};

    bind_type(L, TECHNODE_T, methods, metamethods);
    lua_pushcfunction(L, technode_new);
    lua_setfield(L, -2, "TechNode");
}
