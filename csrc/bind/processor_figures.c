/* processor_figures.c - a processor's figures from a table and back. */
#include <string.h>

#include "bind/bind_hardware.h"

#define N_OF(a) ((int)(sizeof(a) / sizeof(a)[0]))
#define AT(field) offsetof(struct spice_processor, field)

static const struct bind_figure figures[] = {
    {"compute_efficiency", BIND_NUMBER, AT(compute_efficiency)},
    {"memory_efficiency", BIND_NUMBER, AT(memory_efficiency)},
    {"num_memory_banks", BIND_COUNT, AT(n_memory_banks)},
    {"width", BIND_NUMBER, AT(tile_width_mm)},
    {"height", BIND_NUMBER, AT(tile_height_mm)},
    {"num_tiles", BIND_COUNT, AT(n_tiles)},
    {"lifetime", BIND_NUMBER, AT(lifetime_s)},
    {"base_power", BIND_NUMBER, AT(base_power_W)},
    {"base_frequency", BIND_NUMBER, AT(base_frequency_Hz)},
    {"base_voltage", BIND_NUMBER, AT(base_voltage_V)},
    {"target_frequency", BIND_NUMBER, AT(target_frequency_Hz)},
    {"static_power_ratio", BIND_NUMBER, AT(static_power_ratio)},
    {"activity_factor", BIND_NUMBER, AT(activity_factor)},
    {"server_size", BIND_COUNT, AT(server_size)},
    {"rack_size", BIND_COUNT, AT(rack_size)},
    {"pod_size", BIND_COUNT, AT(pod_size)},
};

static const struct bind_figure calibrated_figures[] = {
    {"compute_efficiency", BIND_NUMBER, AT(calibrated_compute_efficiency)},
    {"memory_efficiency", BIND_NUMBER, AT(calibrated_memory_efficiency)},
    {"memory_bandwidth", BIND_NUMBER, AT(calibrated_bandwidth_Bps)},
    {"memory_capacity", BIND_NUMBER, AT(calibrated_capacity_B)},
    {"exp_rate", BIND_NUMBER, AT(exp_rate_per_s)},
    {"runtime_memory", BIND_NUMBER, AT(runtime_memory_B)},
};

static const struct bind_figure server_figures[] = {
    {"num_cpus", BIND_COUNT, AT(node.server.n_cpus)},
    {"num_rams", BIND_COUNT, AT(node.server.n_rams)},
    {"num_ssds", BIND_COUNT, AT(node.server.n_ssds)},
    {"cpu_cost", BIND_NUMBER, AT(node.server.cpu_cost)},
    {"ram_cost", BIND_NUMBER, AT(node.server.ram_cost)},
    {"ssd_cost", BIND_NUMBER, AT(node.server.ssd_cost)},
    {"nic_cost", BIND_NUMBER, AT(node.server.nic_cost)},
    {"mezz_board_cost", BIND_NUMBER, AT(node.server.mezz_board_cost)},
    {"vrm_current_rating", BIND_NUMBER, AT(node.server.vrm_current_A)},
    {"vrm_cost", BIND_NUMBER, AT(node.server.vrm_cost)},
    {"psu_power_rating", BIND_NUMBER, AT(node.server.psu_power_W)},
    {"psu_cost", BIND_NUMBER, AT(node.server.psu_cost)},
    {"pcb_cost", BIND_NUMBER, AT(node.server.pcb_cost)},
    {"cooling_device_cost", BIND_NUMBER, AT(node.server.cooling_device_cost)},
    {"misc_cost", BIND_NUMBER, AT(node.server.misc_cost)},
    {"lifetime", BIND_NUMBER, AT(node.server.lifetime_s)},
};

static const struct bind_figure rack_figures[] = {
    {"cooling_device_cost", BIND_NUMBER, AT(node.rack.cooling_device_cost)},
    {"misc_cost", BIND_NUMBER, AT(node.rack.misc_cost)},
    {"switch_power", BIND_NUMBER, AT(node.rack.switch_power_W)},
    {"misc_power", BIND_NUMBER, AT(node.rack.misc_power_W)},
    {"lifetime", BIND_NUMBER, AT(node.rack.lifetime_s)},
};

static const struct bind_figure pod_figures[] = {
    {"lifetime", BIND_NUMBER, AT(node.pod.lifetime_s)},
};

static const struct bind_figure site_figures[] = {
    {"infra_cost_per_watt", BIND_NUMBER, AT(node.site.infra_cost_per_watt)},
    {"electricity_cost_per_kwh", BIND_NUMBER, AT(node.site.electricity_cost_per_kwh)},
    {"cooling_cost_per_kwh", BIND_NUMBER, AT(node.site.cooling_cost_per_kwh)},
    {"lifetime", BIND_NUMBER, AT(node.site.lifetime_s)},
};

static const struct bind_figure derived_figures[] = {
    {"tile_area", BIND_NUMBER, AT(package.tile_area_mm2)},
    {"die_area", BIND_NUMBER, AT(package.die_area_mm2)},
    {"total_area", BIND_NUMBER, AT(package.total_area_mm2)},
    {"chip_yield", BIND_NUMBER, AT(package.chip_yield)},
    {"interposer_yield", BIND_NUMBER, AT(package.interposer_yield)},
    {"interposer_width", BIND_NUMBER, AT(package.interposer_width_mm)},
    {"interposer_height", BIND_NUMBER, AT(package.interposer_height_mm)},
    {"chips_per_wafer", BIND_COUNT, AT(package.chips_per_wafer)},
    {"interposers_per_wafer", BIND_COUNT, AT(package.interposers_per_wafer)},
    {"tile_cost", BIND_NUMBER, AT(package.tile_cost)},
    {"memory_cost", BIND_NUMBER, AT(package.memory_cost)},
    {"interposer_cost", BIND_NUMBER, AT(package.interposer_cost)},
    {"integration_loss", BIND_NUMBER, AT(package.integration_loss)},
    {"cost", BIND_NUMBER, AT(package.cost)},
    {"voltage", BIND_NUMBER, AT(power.voltage_V)},
    {"leakage_current", BIND_NUMBER, AT(power.leakage_A)},
    {"capacitance", BIND_NUMBER, AT(power.capacitance_F)},
    {"static_power", BIND_NUMBER, AT(power.static_W)},
    {"dynamic_power", BIND_NUMBER, AT(power.dynamic_W)},
    {"logic_power", BIND_NUMBER, AT(power.total_W)},
    {"current", BIND_NUMBER, AT(power.current_A)},
    {"memory_power", BIND_NUMBER, AT(power.memory_W)},
    {"lump_factor", BIND_NUMBER, AT(power.lump_factor)},
};

static void
read_rates(lua_State *L, const char *field, double rates[SPICE_NDTYPES])
{
    lua_getfield(L, 1, field);
    luaL_checktype(L, -1, LUA_TTABLE);
    for (int i = 0; i < SPICE_NDTYPES; i++)
        rates[i] = bind_field_number(L, -1, spice_dtype_name((enum spice_dtype)i), 0);
    lua_pop(L, 1);
}

static void
read_unit(lua_State *L, const char *unit, const struct bind_figure *unit_figures, int n,
          struct spice_processor *p)
{
    lua_getfield(L, -1, unit);
    luaL_checktype(L, -1, LUA_TTABLE);
    bind_read_figures(L, -1, unit_figures, n, p);
    lua_pop(L, 1);
}

static void
read_node(lua_State *L, struct spice_processor *p)
{
    lua_getfield(L, 1, "node");
    luaL_checktype(L, -1, LUA_TTABLE);
    bind_read_name(L, -1, p->node.name);
    read_unit(L, "server", server_figures, N_OF(server_figures), p);
    read_unit(L, "rack", rack_figures, N_OF(rack_figures), p);
    read_unit(L, "pod", pod_figures, N_OF(pod_figures), p);
    read_unit(L, "datacenter", site_figures, N_OF(site_figures), p);
    lua_pop(L, 1);
}

/* The parts are userdata in fields of the table at 1. */
static void
read_parts(lua_State *L, struct spice_processor *p)
{
    lua_getfield(L, 1, "memory");
    p->memory = *bind_check_memory(L, -1);
    lua_getfield(L, 1, "tech_node");
    p->technode = *bind_check_technode(L, -1);
    lua_getfield(L, 1, "intranode_network");
    p->intranode = *bind_check_network(L, -1);
    lua_getfield(L, 1, "internode_network");
    p->internode = *bind_check_network(L, -1);
    lua_pop(L, 4);
}

/* calibrated.collective_memory = { B with 1, 2, 4, 8.. ranks } at the top */
static void
read_collective_memory(lua_State *L, struct spice_processor *p)
{
    lua_getfield(L, -1, "collective_memory");
    luaL_checktype(L, -1, LUA_TTABLE);
    for (int i = 0; i < SPICE_N_COLLECTIVE_MEMORY; i++) {
        lua_geti(L, -1, i + 1);
        p->collective_memory_B[i] = lua_tonumber(L, -1);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

static void
read_calibrated(lua_State *L, struct spice_processor *p)
{
    const char *surfaces;
    size_t length = 0;

    lua_getfield(L, 1, "calibrated");
    luaL_checktype(L, -1, LUA_TTABLE);
    bind_read_figures(L, -1, calibrated_figures, N_OF(calibrated_figures), p);
    read_collective_memory(L, p);
    lua_getfield(L, -1, "scale_up_network");
    p->scale_up = *bind_check_network(L, -1);
    lua_getfield(L, -2, "scale_out_network");
    p->scale_out = *bind_check_network(L, -1);
    lua_getfield(L, 1, "surfaces_of");
    surfaces = lua_tolstring(L, -1, &length);
    if (surfaces != NULL && length < SPICE_NAME_MAX)
        memcpy(p->surfaces_of, surfaces, length + 1);
    lua_pop(L, 4);
}

void
bind_read_processor(lua_State *L, struct spice_processor *p)
{
    bind_read_name(L, 1, p->name);
    read_rates(L, "flop_rate", p->flop_rate);
    read_rates(L, "dense_flop_rate", p->dense_flop_rate);
    bind_read_figures(L, 1, figures, N_OF(figures), p);
    read_parts(L, p);
    read_node(L, p);
    read_calibrated(L, p);
}

static void
push_rates(lua_State *L, const double rates[SPICE_NDTYPES])
{
    lua_newtable(L);
    for (int i = 0; i < SPICE_NDTYPES; i++)
        if (rates[i] > 0)
            bind_set_number(L, spice_dtype_name((enum spice_dtype)i), rates[i]);
}

static void
push_calibrated(lua_State *L, const struct spice_processor *p)
{
    lua_newtable(L);
    bind_write_figures(L, calibrated_figures, N_OF(calibrated_figures), p);
    bind_set_number(L, "memory_bandwidth",
                    spice_processor_memory_bandwidth_Bps(p, SPICE_CALIBRATED));
    bind_set_number(L, "memory_capacity", spice_processor_memory_capacity_B(p, SPICE_CALIBRATED));
    bind_set_number(L, "exp_rate", spice_processor_exp_rate(p));
    lua_createtable(L, SPICE_N_COLLECTIVE_MEMORY, 0);
    for (int i = 0; i < SPICE_N_COLLECTIVE_MEMORY; i++) {
        lua_pushnumber(L, p->collective_memory_B[i]);
        lua_rawseti(L, -2, i + 1);
    }
    lua_setfield(L, -2, "collective_memory");
    bind_set_string(L, "scale_up_network", p->scale_up.name);
    bind_set_string(L, "scale_out_network", p->scale_out.name);
}

void
bind_push_processor(lua_State *L, const struct spice_processor *p)
{
    lua_newtable(L);
    bind_set_string(L, "name", p->name);
    push_rates(L, p->flop_rate);
    lua_setfield(L, -2, "flop_rate");
    push_rates(L, p->dense_flop_rate);
    lua_setfield(L, -2, "dense_flop_rate");
    bind_write_figures(L, figures, N_OF(figures), p);
    bind_write_figures(L, derived_figures, N_OF(derived_figures), p);
    bind_set_string(L, "memory", p->memory.name);
    bind_set_string(L, "tech_node", p->technode.name);
    bind_set_string(L, "intranode_network", p->intranode.name);
    bind_set_string(L, "internode_network", p->internode.name);
    bind_set_string(L, "node", p->node.name);
    push_calibrated(L, p);
    lua_setfield(L, -2, "calibrated");
    if (p->surfaces_of[0] != '\0')
        bind_set_string(L, "surfaces_of", p->surfaces_of);
    bind_set_number(L, "memory_capacity", spice_processor_memory_capacity_B(p, SPICE_ROOFLINE));
    bind_set_number(L, "memory_bandwidth", spice_processor_memory_bandwidth_Bps(p, SPICE_ROOFLINE));
}
