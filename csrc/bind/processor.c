/* processor.c - core.Processor: one accelerator as an immutable userdata. */
#include <string.h>

#include "bind/bind_hardware.h"

#define PROCESSOR_T "llmspice.Processor"
#define N_OF(a) ((int)(sizeof(a) / sizeof(a)[0]))
#define AT(field) offsetof(struct spice_processor, field)

static const struct bind_figure figures[] = {
    {"compute_efficiency", BIND_NUMBER, AT(compute_efficiency)},
    {"memory_efficiency", BIND_NUMBER, AT(memory_efficiency)},
    {"calibrated_compute_efficiency", BIND_NUMBER, AT(calibrated_compute_efficiency)},
    {"calibrated_memory_efficiency", BIND_NUMBER, AT(calibrated_memory_efficiency)},
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

const struct spice_processor *
bind_check_processor(lua_State *L, int arg)
{
    return luaL_checkudata(L, arg, PROCESSOR_T);
}

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

static struct spice_processor *
push_processor(lua_State *L)
{
    struct spice_processor *p = lua_newuserdatauv(L, sizeof *p, 0);

    memset(p, 0, sizeof *p);
    luaL_setmetatable(L, PROCESSOR_T);
    return p;
}

/* core.Processor(figures) */
static int
processor_new(lua_State *L)
{
    struct spice_processor *p;
    struct spice_err err;

    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    p = push_processor(L);
    bind_read_name(L, 1, p->name);
    p->layout = (struct spice_layout){1, 1, 1, 1};
    read_rates(L, "flop_rate", p->flop_rate);
    read_rates(L, "dense_flop_rate", p->dense_flop_rate);
    bind_read_figures(L, 1, figures, N_OF(figures), p);
    read_parts(L, p);
    read_node(L, p);
    if (!spice_processor_init(p, &err))
        return bind_raise_about(L, "processor", p->name, &err);
    return 1;
}

static int
processor_name(lua_State *L)
{
    lua_pushstring(L, bind_check_processor(L, 1)->name);
    return 1;
}

static void
check_degree_names(lua_State *L, int index)
{
    for (lua_pushnil(L); lua_next(L, index) != 0; lua_pop(L, 1)) {
        const char *key = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "?";

        if (strcmp(key, "tp") != 0 && strcmp(key, "dp") != 0 && strcmp(key, "pp") != 0 &&
            strcmp(key, "ep") != 0) {
            lua_pushfstring(L, "unknown degree '%s' of parallelism; expected tp, dp, pp or ep",
                            key);
            bind_mistake(L);
        }
    }
}

/* processor:with_parallelism{ tp=, dp=, pp=, ep= } -> a new processor */
static int
processor_with_parallelism(lua_State *L)
{
    const struct spice_processor *p = bind_check_processor(L, 1);
    struct spice_processor *copy;
    struct spice_err err;

    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    check_degree_names(L, 2);
    copy = push_processor(L);
    *copy = *p;
    if (!spice_layout_init(&copy->layout, bind_field_integer(L, 2, "tp", 1),
                           bind_field_integer(L, 2, "dp", 1), bind_field_integer(L, 2, "pp", 1),
                           bind_field_integer(L, 2, "ep", 1), &err)) {
        lua_pushfstring(L, "parallelism: %s", err.text);
        return bind_mistake(L);
    }
    return 1;
}

/* processor:parallelism() -> { tp=, dp=, pp=, ep= } */
static int
processor_parallelism(lua_State *L)
{
    const struct spice_layout *layout = &bind_check_processor(L, 1)->layout;

    lua_createtable(L, 0, 4);
    bind_set_integer(L, "tp", layout->tp);
    bind_set_integer(L, "dp", layout->dp);
    bind_set_integer(L, "pp", layout->pp);
    bind_set_integer(L, "ep", layout->ep);
    return 1;
}

/* processor:num_chips(fidelity) -> chips of its layout */
static int
processor_num_chips(lua_State *L)
{
    const struct spice_processor *p = bind_check_processor(L, 1);

    lua_pushinteger(L, spice_layout_chips(&p->layout, bind_opt_fidelity(L, 2)));
    return 1;
}

static int
processor_default_num_chips(lua_State *L)
{
    lua_pushinteger(L, spice_processor_default_chips(bind_check_processor(L, 1)));
    return 1;
}

static struct spice_datacenter
check_datacenter(lua_State *L, const struct spice_processor *p, int arg)
{
    struct spice_datacenter dc;
    struct spice_err err;
    int64_t n = luaL_optinteger(L, arg, spice_processor_default_chips(p));

    if (!spice_datacenter_init(&dc, p, n, &err)) {
        lua_pushstring(L, err.text);
        bind_mistake(L);
    }
    return dc;
}

/* processor:tco(num_chips) -> $/h */
static int
processor_tco(lua_State *L)
{
    const struct spice_processor *p = bind_check_processor(L, 1);
    struct spice_datacenter dc = check_datacenter(L, p, 2);

    lua_pushnumber(L, spice_datacenter_tco(&dc, p));
    return 1;
}

/* processor:power(compute_utilization = 1, memory_utilization = 1) -> W of one chip */
static int
processor_power(lua_State *L)
{
    const struct spice_processor *p = bind_check_processor(L, 1);

    lua_pushnumber(L, spice_processor_power_W(p, luaL_optnumber(L, 2, 1), luaL_optnumber(L, 3, 1)));
    return 1;
}

/* processor:cost() -> $ of one packaged chip */
static int
processor_cost(lua_State *L)
{
    lua_pushnumber(L, bind_check_processor(L, 1)->package.cost);
    return 1;
}

/* Pushes the subtree at *next and moves *next behind it. */
static void
push_tree(lua_State *L, const struct spice_breakdown *tree, int *next)
{
    const struct spice_breakdown_node *node = &tree->nodes[(*next)++];

    luaL_checkstack(L, 4, "breakdown");
    lua_newtable(L);
    bind_set_string(L, "name", node->name);
    bind_set_number(L, "total", node->value);
    if (node->is_leaf)
        return;
    lua_newtable(L);
    for (int i = 1; *next < tree->n_nodes && tree->nodes[*next].depth > node->depth; i++) {
        push_tree(L, tree, next);
        lua_rawseti(L, -2, i);
    }
    lua_setfield(L, -2, "children");
}

/* processor:breakdown(mode = "tco", num_chips) -> { name=, total=, children= } */
static int
processor_breakdown(lua_State *L)
{
    const struct spice_processor *p = bind_check_processor(L, 1);
    const char *name = luaL_optstring(L, 2, "tco");
    struct spice_datacenter dc = check_datacenter(L, p, 3);
    enum spice_breakdown_mode mode;
    struct spice_breakdown tree;
    int next = 0;

    if (!spice_breakdown_mode_parse(name, &mode)) {
        lua_pushfstring(L, "unknown mode '%s'; expected tco, capex, power or cost", name);
        return bind_mistake(L);
    }
    spice_datacenter_breakdown(&dc, p, mode, &tree);
    push_tree(L, &tree, &next);
    return 1;
}

/* processor:datacenter(num_chips) -> how many of each unit */
static int
processor_datacenter(lua_State *L)
{
    const struct spice_processor *p = bind_check_processor(L, 1);
    struct spice_datacenter dc = check_datacenter(L, p, 2);

    lua_createtable(L, 0, 10);
    bind_set_integer(L, "num_chips", dc.n_chips);
    bind_set_integer(L, "chips_per_server", dc.chips_per_server);
    bind_set_number(L, "servers_per_rack", dc.servers_per_rack);
    bind_set_number(L, "racks_per_pod", dc.racks_per_pod);
    bind_set_number(L, "num_pods", dc.n_pods);
    bind_set_integer(L, "internode_endpoints", dc.n_internode_endpoints);
    bind_set_integer(L, "num_vrms", dc.n_vrms);
    bind_set_integer(L, "num_psus", dc.n_psus);
    bind_set_number(L, "cost", spice_datacenter_cost(&dc, p));
    bind_set_number(L, "power", spice_datacenter_power_W(&dc, p));
    return 1;
}

static int
processor_memory_capacity(lua_State *L)
{
    lua_pushnumber(L, spice_processor_memory_capacity_B(bind_check_processor(L, 1)));
    return 1;
}

static int
processor_memory_bandwidth(lua_State *L)
{
    lua_pushnumber(L, spice_processor_memory_bandwidth_Bps(bind_check_processor(L, 1)));
    return 1;
}

/* processor:effective_memory_bandwidth(fidelity) -> B/s */
static int
processor_effective_memory_bandwidth(lua_State *L)
{
    const struct spice_processor *p = bind_check_processor(L, 1);

    lua_pushnumber(L, spice_processor_memory_rate(p, bind_opt_fidelity(L, 2)));
    return 1;
}

static double
check_rate(lua_State *L, enum spice_dtype *dtype, enum spice_fidelity *fidelity)
{
    const struct spice_processor *p = bind_check_processor(L, 1);
    struct spice_err err;
    double rate = 0;

    *dtype = bind_check_dtype(L, 2);
    *fidelity = bind_opt_fidelity(L, 3);
    if (!spice_processor_compute_rate(p, *dtype, *fidelity, &rate, &err)) {
        lua_pushstring(L, err.text);
        bind_mistake(L);
    }
    return rate;
}

/* processor:flop_rate(dtype, fidelity) -> peak FLOP/s */
static int
processor_flop_rate(lua_State *L)
{
    enum spice_dtype dtype;
    enum spice_fidelity fidelity;

    check_rate(L, &dtype, &fidelity);
    lua_pushnumber(L, spice_processor_peak_rate(bind_check_processor(L, 1), dtype, fidelity));
    return 1;
}

/* processor:effective_flop_rate(dtype, fidelity) -> peak * efficiency, FLOP/s */
static int
processor_effective_flop_rate(lua_State *L)
{
    enum spice_dtype dtype;
    enum spice_fidelity fidelity;

    lua_pushnumber(L, check_rate(L, &dtype, &fidelity));
    return 1;
}

static void
push_rates(lua_State *L, const double rates[SPICE_NDTYPES])
{
    lua_newtable(L);
    for (int i = 0; i < SPICE_NDTYPES; i++)
        if (rates[i] > 0)
            bind_set_number(L, spice_dtype_name((enum spice_dtype)i), rates[i]);
}

/* processor:figures() -> what went in and what follows from it, SI */
static int
processor_figures(lua_State *L)
{
    const struct spice_processor *p = bind_check_processor(L, 1);

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
    bind_set_number(L, "memory_capacity", spice_processor_memory_capacity_B(p));
    bind_set_number(L, "memory_bandwidth", spice_processor_memory_bandwidth_Bps(p));
    return 1;
}

static int
processor_tostring(lua_State *L)
{
    const struct spice_processor *p = bind_check_processor(L, 1);

    lua_pushfstring(L, "Processor '%s' (tp %d, dp %d, pp %d, ep %d)", p->name, p->layout.tp,
                    p->layout.dp, p->layout.pp, p->layout.ep);
    return 1;
}

void
bind_processor(lua_State *L)
{
    static const luaL_Reg methods[] = {
        {"name", processor_name},
        {"with_parallelism", processor_with_parallelism},
        {"parallelism", processor_parallelism},
        {"num_chips", processor_num_chips},
        {"default_num_chips", processor_default_num_chips},
        {"tco", processor_tco},
        {"power", processor_power},
        {"cost", processor_cost},
        {"breakdown", processor_breakdown},
        {"datacenter", processor_datacenter},
        {"memory_capacity", processor_memory_capacity},
        {"memory_bandwidth", processor_memory_bandwidth},
        {"effective_memory_bandwidth", processor_effective_memory_bandwidth},
        {"flop_rate", processor_flop_rate},
        {"effective_flop_rate", processor_effective_flop_rate},
        {"figures", processor_figures},
        {NULL, NULL},
    };
    static const luaL_Reg metamethods[] = {{"__tostring", processor_tostring}, {NULL, NULL}};

    bind_type(L, PROCESSOR_T, methods, metamethods);
    lua_pushcfunction(L, processor_new);
    lua_setfield(L, -2, "Processor");
}
