/* processor.c - core.Processor: one accelerator as an immutable userdata. */
#include <string.h>

#include "bind/bind_hardware.h"
#include "core/cost/collective.h"

#define PROCESSOR_T "llmspice.Processor"

const struct spice_processor *
bind_check_processor(lua_State *L, int arg)
{
    return luaL_checkudata(L, arg, PROCESSOR_T);
}

static struct spice_processor *
push_processor(lua_State *L)
{
    struct spice_processor *p = lua_newuserdatauv(L, sizeof *p, 0);

    memset(p, 0, sizeof *p);
    luaL_setmetatable(L, PROCESSOR_T);
    return p;
}

/* core.Processor(figures); see bind_read_processor */
static int
processor_new(lua_State *L)
{
    struct spice_processor *p;
    struct spice_err err;

    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    p = push_processor(L);
    bind_read_processor(L, p);
    p->layout = (struct spice_layout){1, 1, 1, 1};
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

/* processor:memory_capacity(fidelity) -> B of one chip */
static int
processor_memory_capacity(lua_State *L)
{
    const struct spice_processor *p = bind_check_processor(L, 1);

    lua_pushnumber(L, spice_processor_memory_capacity_B(p, bind_opt_fidelity(L, 2)));
    return 1;
}

/* processor:memory_bandwidth(fidelity) -> B/s of one chip */
static int
processor_memory_bandwidth(lua_State *L)
{
    const struct spice_processor *p = bind_check_processor(L, 1);

    lua_pushnumber(L, spice_processor_memory_bandwidth_Bps(p, bind_opt_fidelity(L, 2)));
    return 1;
}

/* processor:usable_memory(n_ranks = 1, fidelity) -> B of one chip */
static int
processor_usable_memory(lua_State *L)
{
    const struct spice_processor *p = bind_check_processor(L, 1);
    lua_Integer ranks = luaL_optinteger(L, 2, 1);

    luaL_argcheck(L, ranks >= 1, 2, "expected at least 1 rank");
    lua_pushnumber(L, spice_processor_usable_memory_B(p, bind_opt_fidelity(L, 3), ranks));
    return 1;
}

/* processor:surfaces_of() -> the measured system it behaves like, or nil */
static int
processor_surfaces_of(lua_State *L)
{
    const struct spice_processor *p = bind_check_processor(L, 1);

    if (p->surfaces_of[0] == '\0')
        lua_pushnil(L);
    else
        lua_pushstring(L, p->surfaces_of);
    return 1;
}

/* processor:links() -> { domain: chips, up_bandwidth, out_bandwidth: B/s of a
 * chip and direction, up_latency, out_latency: s }, as calibrated plans see them */
static int
processor_links(lua_State *L)
{
    struct spice_links links = spice_links_of(bind_check_processor(L, 1));

    lua_createtable(L, 0, 5);
    bind_set_number(L, "domain", links.domain);
    bind_set_number(L, "up_bandwidth", links.up_Bps);
    bind_set_number(L, "up_latency", links.up_latency_s);
    bind_set_number(L, "out_bandwidth", links.out_Bps);
    bind_set_number(L, "out_latency", links.out_latency_s);
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

/* processor:figures() -> what went in and what follows from it, SI */
static int
processor_figures(lua_State *L)
{
    bind_push_processor(L, bind_check_processor(L, 1));
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
        {"usable_memory", processor_usable_memory},
        {"surfaces_of", processor_surfaces_of},
        {"links", processor_links},
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
