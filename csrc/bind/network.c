/* network.c - core.Network: endpoints, switches and links, collective times. */
#include <string.h>

#include "bind/bind_hardware.h"

#define NETWORK_T "llmspice.Network"
#define N_OF(a) ((int)(sizeof(a) / sizeof(a)[0]))
#define AT(field) offsetof(struct spice_network, field)
#define MAX_PARTICIPANTS (INT64_C(1) << 24)

static const struct bind_figure figures[] = {
    {"num_endpoints", BIND_COUNT, AT(n_endpoints)},
    {"endpoint_bandwidth", BIND_NUMBER, AT(bandwidth_Bps)},
    {"latency", BIND_NUMBER, AT(latency_s)},
    {"switch_radix", BIND_COUNT, AT(switch_radix)},
    {"cost_per_link", BIND_NUMBER, AT(cost_per_link)},
    {"cost_per_switch", BIND_NUMBER, AT(cost_per_switch)},
};

const struct spice_network *
bind_check_network(lua_State *L, int arg)
{
    return luaL_checkudata(L, arg, NETWORK_T);
}

static enum spice_topology
read_topology(lua_State *L, int index)
{
    enum spice_topology topology = SPICE_SWITCH;
    const char *name = bind_field_string(L, index, "topology");

    if (name == NULL || !spice_topology_parse(name, &topology)) {
        lua_pushfstring(L,
                        "unknown topology '%s'; expected switch, ring, all_to_all, hypercube or "
                        "bipartite",
                        name != NULL ? name : "nil");
        bind_mistake(L);
    }
    return topology;
}

/* core.Network(figures) */
static int
network_new(lua_State *L)
{
    struct spice_network *net;
    struct spice_err err;

    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    net = lua_newuserdatauv(L, sizeof *net, 0);
    memset(net, 0, sizeof *net);
    bind_read_name(L, 1, net->name);
    net->topology = read_topology(L, 1);
    bind_read_figures(L, 1, figures, N_OF(figures), net);
    if (!spice_network_check(net, &err))
        return bind_raise_about(L, "network", net->name, &err);
    lua_settop(L, 2);
    luaL_setmetatable(L, NETWORK_T);
    return 1;
}

static int
network_name(lua_State *L)
{
    lua_pushstring(L, bind_check_network(L, 1)->name);
    return 1;
}

static int64_t
opt_endpoints(lua_State *L, int arg, int64_t otherwise)
{
    int64_t n = luaL_optinteger(L, arg, otherwise);

    if (n < 1 || n > MAX_PARTICIPANTS) {
        lua_pushfstring(L, "%I endpoints; expected 1 to 2^24", (lua_Integer)n);
        bind_mistake(L);
    }
    return n;
}

/* network:figures(n_endpoints = num_endpoints) -> figures, switches, links, cost */
static int
network_figures(lua_State *L)
{
    const struct spice_network *net = bind_check_network(L, 1);
    int64_t n = opt_endpoints(L, 2, net->n_endpoints);
    int64_t switches = spice_network_switches(net, n), links = spice_network_links(net, n);

    lua_newtable(L);
    bind_set_string(L, "name", net->name);
    bind_set_string(L, "topology", spice_topology_name(net->topology));
    bind_write_figures(L, figures, N_OF(figures), net);
    bind_set_integer(L, "num_switches", switches);
    bind_set_integer(L, "num_links", links);
    bind_set_number(L, "cost",
                    (double)links * net->cost_per_link + (double)switches * net->cost_per_switch);
    return 1;
}

static enum spice_collective
check_collective(lua_State *L, int arg)
{
    enum spice_collective collective = SPICE_P2P;
    const char *name = luaL_checkstring(L, arg);

    if (!spice_collective_parse(name, &collective)) {
        lua_pushfstring(L,
                        "unknown collective '%s'; expected all_gather, all_reduce, broadcast, "
                        "reduce_scatter, a2a or p2p",
                        name);
        bind_mistake(L);
    }
    return collective;
}

/* network:time(collective, participants, bytes) -> s */
static int
network_time(lua_State *L)
{
    const struct spice_network *net = bind_check_network(L, 1);
    enum spice_collective collective = check_collective(L, 2);
    int64_t n = opt_endpoints(L, 3, 1);
    double bytes = luaL_checknumber(L, 4);

    if (!(bytes >= 0)) {
        lua_pushfstring(L, "%f bytes; expected at least 0", bytes);
        return bind_mistake(L);
    }
    lua_pushnumber(L, spice_network_time_s(net, collective, n, bytes));
    return 1;
}

static int
network_tostring(lua_State *L)
{
    const struct spice_network *net = bind_check_network(L, 1);

    lua_pushfstring(L, "Network '%s' (%s, %f GB/s)", net->name, spice_topology_name(net->topology),
                    net->bandwidth_Bps / 1e9);
    return 1;
}

void
bind_network(lua_State *L)
{
    static const luaL_Reg methods[] = {
        {"name", network_name}, {"figures", network_figures}, {"time", network_time}, {NULL, NULL}};
    static const luaL_Reg metamethods[] = {{"__tostring", network_tostring}, {NULL, NULL}};

    bind_type(L, NETWORK_T, methods, metamethods);
    lua_pushcfunction(L, network_new);
    lua_setfield(L, -2, "Network");
}
