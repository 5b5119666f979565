/* memory.c - core.Memory: one memory device as an immutable userdata. */
#include <string.h>

#include "bind/bind_hardware.h"

#define MEMORY_T "llmspice.Memory"
#define N_OF(a) ((int)(sizeof(a) / sizeof(a)[0]))
#define AT(field) offsetof(struct spice_memory, field)

static const struct bind_figure common_figures[] = {
    {"width", BIND_NUMBER, AT(width_mm)},
    {"height", BIND_NUMBER, AT(height_mm)},
    {"cost", BIND_NUMBER, AT(cost)},
};

static const struct bind_figure flat_figures[] = {
    {"capacity", BIND_NUMBER, AT(capacity_B)},
    {"bandwidth", BIND_NUMBER, AT(bandwidth_Bps)},
    {"power", BIND_NUMBER, AT(power_W)},
};

static const struct bind_figure stack_figures[] = {
    {"stack_height", BIND_COUNT, AT(stack.n_layers)},
    {"banks_per_layer", BIND_COUNT, AT(stack.banks_per_layer)},
    {"bank_height", BIND_COUNT, AT(stack.bank_height)},
    {"bank_width", BIND_COUNT, AT(stack.bank_width)},
    {"mat_height", BIND_COUNT, AT(stack.mat_height)},
    {"mat_width", BIND_COUNT, AT(stack.mat_width)},
    {"bank_clk", BIND_NUMBER, AT(stack.bank_clock_Hz)},
    {"pin_count", BIND_COUNT, AT(stack.n_pins)},
    {"data_rate", BIND_NUMBER, AT(stack.pin_rate_bps)},
    {"activation_energy_per_cell", BIND_NUMBER, AT(stack.activation_energy_J)},
    {"on_die_io_energy", BIND_NUMBER, AT(stack.on_die_io_energy_J)},
    {"off_die_io_energy", BIND_NUMBER, AT(stack.off_die_io_energy_J)},
    {"top_thermal_resistance", BIND_NUMBER, AT(stack.top_resistance_KpW)},
    {"layer_thermal_resistance", BIND_NUMBER, AT(stack.layer_resistance_KpW)},
    {"base_junction_temperature", BIND_NUMBER, AT(stack.junction_C)},
    {"cold_plate_temperature", BIND_NUMBER, AT(stack.cold_plate_C)},
    {"ambient_temperature", BIND_NUMBER, AT(stack.ambient_C)},
};

const struct spice_memory *
bind_check_memory(lua_State *L, int arg)
{
    return luaL_checkudata(L, arg, MEMORY_T);
}

/* core.Memory(figures): kind is "flat" or "stacked_dram". */
static int
memory_new(lua_State *L)
{
    struct spice_memory *m;
    struct spice_err err;
    const char *kind;

    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    m = lua_newuserdatauv(L, sizeof *m, 0);
    memset(m, 0, sizeof *m);
    bind_read_name(L, 1, m->name);
    kind = bind_field_string(L, 1, "kind");
    m->kind = kind != NULL && strcmp(kind, "stacked_dram") == 0 ? SPICE_MEMORY_STACKED
                                                                : SPICE_MEMORY_FLAT;
    bind_read_figures(L, 1, common_figures, N_OF(common_figures), m);
    if (m->kind == SPICE_MEMORY_STACKED)
        bind_read_figures(L, 1, stack_figures, N_OF(stack_figures), m);
    else
        bind_read_figures(L, 1, flat_figures, N_OF(flat_figures), m);
    if (!spice_memory_init(m, &err))
        return bind_raise_about(L, "memory", m->name, &err);
    lua_settop(L, 2);
    luaL_setmetatable(L, MEMORY_T);
    return 1;
}

static int
memory_name(lua_State *L)
{
    lua_pushstring(L, bind_check_memory(L, 1)->name);
    return 1;
}

static int
memory_kind(lua_State *L)
{
    const struct spice_memory *m = bind_check_memory(L, 1);

    lua_pushstring(L, m->kind == SPICE_MEMORY_STACKED ? "stacked_dram" : "flat");
    return 1;
}

/* memory:figures() -> what went in, SI */
static int
memory_figures(lua_State *L)
{
    const struct spice_memory *m = bind_check_memory(L, 1);

    lua_newtable(L);
    bind_set_string(L, "name", m->name);
    bind_write_figures(L, common_figures, N_OF(common_figures), m);
    bind_write_figures(L, flat_figures, N_OF(flat_figures), m);
    bind_set_number(L, "area", spice_memory_area_mm2(m));
    if (m->kind != SPICE_MEMORY_STACKED)
        return 1;
    bind_write_figures(L, stack_figures, N_OF(stack_figures), m);
    bind_set_number(L, "array_bandwidth", spice_memory_array_bandwidth_Bps(m));
    bind_set_number(L, "pin_bandwidth", spice_memory_pin_bandwidth_Bps(m));
    bind_set_number(L, "layer_bandwidth", spice_memory_layer_bandwidth_Bps(m));
    bind_set_number(L, "layer_power", spice_memory_layer_power_W(m));
    bind_set_number(L, "max_base_die_power", spice_memory_max_base_power_W(m));
    return 1;
}

/* memory:temperatures(base_power_W) -> { base, layer 1, .., layer n } in degrees
 * Celsius, the base as index 0; nil for flat memory */
static int
memory_temperatures(lua_State *L)
{
    const struct spice_memory *m = bind_check_memory(L, 1);
    double base_W = luaL_optnumber(L, 2, 0);

    if (m->kind != SPICE_MEMORY_STACKED) {
        lua_pushnil(L);
        return 1;
    }
    lua_createtable(L, (int)m->stack.n_layers, 1);
    for (int64_t layer = 0; layer <= m->stack.n_layers; layer++) {
        lua_pushnumber(L, spice_memory_temperature_C(m, layer, base_W));
        lua_rawseti(L, -2, layer);
    }
    return 1;
}

static int
memory_capacity(lua_State *L)
{
    lua_pushnumber(L, bind_check_memory(L, 1)->capacity_B);
    return 1;
}

static int
memory_bandwidth(lua_State *L)
{
    lua_pushnumber(L, bind_check_memory(L, 1)->bandwidth_Bps);
    return 1;
}

static int
memory_power(lua_State *L)
{
    lua_pushnumber(L, bind_check_memory(L, 1)->power_W);
    return 1;
}

static int
memory_tostring(lua_State *L)
{
    const struct spice_memory *m = bind_check_memory(L, 1);

    lua_pushfstring(L, "Memory '%s' (%f GiB, %f GB/s)", m->name, m->capacity_B / 1073741824.0,
                    m->bandwidth_Bps / 1e9);
    return 1;
}

void
bind_memory(lua_State *L)
{
    static const luaL_Reg methods[] = {
        {"name", memory_name},         {"kind", memory_kind},
        {"figures", memory_figures},   {"temperatures", memory_temperatures},
        {"capacity", memory_capacity}, {"bandwidth", memory_bandwidth},
        {"power", memory_power},       {NULL, NULL}};
    static const luaL_Reg metamethods[] = {{"__tostring", memory_tostring}, {NULL, NULL}};

    bind_type(L, MEMORY_T, methods, metamethods);
    lua_pushcfunction(L, memory_new);
    lua_setfield(L, -2, "Memory");
}
