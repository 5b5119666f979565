/* surface.c - fitted surfaces as Lua values, and fitting them. */
#include <math.h>
#include <string.h>

#include "bind/bind_core.h"
#include "bind/bind_hardware.h"
#include "core/cost/fit.h"
#include "core/cost/surfaces.h"

#define SURFACE_T "llmspice.Surface"
#define MAX_SURFACES 256 /* of one chip and engine, others standing in included */

/* Name at field of the table at index, checked by parse. */
static int
mistake(lua_State *L, const char *what, const char *name)
{
    lua_pushfstring(L, "unknown %s '%s'", what, name);
    return bind_mistake(L);
}

static enum spice_kernel
check_kernel(lua_State *L, const char *name)
{
    enum spice_kernel kernel = SPICE_KERNEL_NONE;

    if (name == NULL || !spice_kernel_parse(name, &kernel) || spice_kernel_physics(kernel) == NULL)
        mistake(L, "kernel", name == NULL ? "nil" : name);
    return kernel;
}

static enum spice_format
check_format(lua_State *L, const char *name)
{
    enum spice_format format = SPICE_FMT_BF16;

    if (name == NULL || !spice_format_parse(name, &format))
        mistake(L, "format", name == NULL ? "nil" : name);
    return format;
}

static struct spice_surface *
check_surface(lua_State *L, int arg)
{
    return luaL_checkudata(L, arg, SURFACE_T);
}

/* Kernel, format and variant of the table at index. */
static void
read_key(lua_State *L, int index, struct spice_surface *s)
{
    s->kernel = check_kernel(L, bind_field_string(L, index, "kernel"));
    s->format = check_format(L, bind_field_string(L, index, "format"));
    s->variant = (int)bind_field_integer(L, index, "variant", 0);
}

/* Numbers of the list on top, at most n; the rest 0; pops it. */
static int
pop_numbers(lua_State *L, double *out, int n)
{
    int count = 0;

    memset(out, 0, (size_t)n * sizeof *out);
    luaL_checktype(L, -1, LUA_TTABLE);
    for (int i = 0; i < n && lua_geti(L, -1, i + 1) == LUA_TNUMBER; i++) {
        out[count++] = lua_tonumber(L, -1);
        lua_pop(L, 1);
    }
    lua_settop(L, count < n ? -3 : -2);
    return count;
}

/* { copies_least =, copies_most =, copies_inputs = } */
static struct spice_turns
field_turns(lua_State *L, int index)
{
    return (struct spice_turns){
        .least = bind_field_number(L, index, "copies_least", 0),
        .most = bind_field_number(L, index, "copies_most", 0),
        .inputs = bind_field_number(L, index, "copies_inputs", 1),
    };
}

/* { tiling = name of a library's } */
static const struct spice_tiling *
field_tiling(lua_State *L, int index)
{
    const char *name = bind_field_string(L, index, "tiling");
    const struct spice_tiling *tiling = name == NULL ? NULL : spice_tiling_find(name);

    if (name != NULL && tiling == NULL)
        mistake(L, "tiling", name);
    lua_pop(L, 1);
    return tiling;
}

/* core.surface{ kernel =, format =, variant =, constants = {name = value}, bias =,
 * nodes = { {weight, a, b, dims...}, ... }, cores =, cache =, error =, error_growth =, rows =,
 * turns and tiling as above } */
static int
surface_new(lua_State *L)
{
    struct spice_surface *s;
    struct spice_err err;

    luaL_checktype(L, 1, LUA_TTABLE);
    s = lua_newuserdatauv(L, sizeof *s, 0);
    memset(s, 0, sizeof *s);
    luaL_setmetatable(L, SURFACE_T);
    read_key(L, 1, s);
    const struct spice_kernel_physics *physics = spice_kernel_physics(s->kernel);

    lua_getfield(L, 1, "constants");
    luaL_checktype(L, -1, LUA_TTABLE);
    for (int i = 0; i < physics->n_constants; i++)
        s->constants[i] = bind_field_number(L, lua_gettop(L), physics->constants[i].name, 0);
    lua_getfield(L, 1, "nodes");
    if (lua_istable(L, -1)) {
        lua_Integer n = luaL_len(L, -1);
        double row[3 + SPICE_SHAPE_DIMS];

        for (s->n_nodes = 0; s->n_nodes < n && s->n_nodes < SPICE_MAX_NODES; s->n_nodes++) {
            struct spice_surface_node *node = &s->nodes[s->n_nodes];

            lua_geti(L, -1, s->n_nodes + 1);
            pop_numbers(L, row, 3 + SPICE_SHAPE_DIMS);
            node->weight = row[0];
            node->a = row[1];
            node->b = row[2];
            memcpy(node->dim, row + 3, sizeof node->dim);
        }
    }
    lua_getfield(L, 1, "serves");
    if (lua_istable(L, -1)) {
        double configs[16];
        int n = pop_numbers(L, configs, 16);

        for (int i = 0; i < n; i++)
            s->serves |= 1u << ((unsigned)configs[i] & 15u);
    } else {
        lua_pop(L, 1);
    }
    s->bias = bind_field_number(L, 1, "bias", 0);
    s->cores = bind_field_number(L, 1, "cores", 132);
    s->cache = bind_field_number(L, 1, "cache", 50e6);
    s->turns = field_turns(L, 1);
    s->tiling = field_tiling(L, 1);
    s->error = bind_field_number(L, 1, "error", 0);
    s->error_growth = bind_field_number(L, 1, "error_growth", 0);
    s->rows = bind_field_number(L, 1, "rows", 0);
    if (!spice_surface_init(s, &err))
        return bind_raise(L, &err, 1);
    lua_settop(L, 2);
    return 1;
}

/* { flop_rate =, flop_rate16 =, exp_rate =, bandwidth =, cache =, cores =, link =, net =, turns,
 * tiling } */
static struct spice_machine
check_machine(lua_State *L, int arg)
{
    luaL_checktype(L, arg, LUA_TTABLE);
    return (struct spice_machine){
        .flop_rate = bind_field_number(L, arg, "flop_rate", 0),
        .flop_rate16 = bind_field_number(L, arg, "flop_rate16", 0),
        .exp_rate = bind_field_number(L, arg, "exp_rate", 0),
        .bandwidth = bind_field_number(L, arg, "bandwidth", 0),
        .cache = bind_field_number(L, arg, "cache", 50e6),
        .cores = bind_field_number(L, arg, "cores", 132),
        .link = bind_field_number(L, arg, "link", 0),
        .net = bind_field_number(L, arg, "net", 0),
        .turns = field_turns(L, arg),
        .tiling = field_tiling(L, arg),
    };
}

/* surface:time(machine, dims, a, b = 1) -> seconds, expected relative error */
static int
surface_time(lua_State *L)
{
    const struct spice_surface *s = check_surface(L, 1);
    struct spice_machine machine = check_machine(L, 2);
    struct spice_shape shape = {.kernel = s->kernel, .format = s->format, .variant = s->variant};
    double a = luaL_checknumber(L, 4), b = luaL_optnumber(L, 5, 1);

    lua_pushvalue(L, 3);
    pop_numbers(L, shape.dim, SPICE_SHAPE_DIMS);
    lua_pushnumber(L, spice_surface_time(s, &machine, &shape, a, b).time);
    lua_pushnumber(L, spice_surface_error(s, &machine, &shape, a, b));
    return 2;
}

static int
surface_n_fitted(lua_State *L)
{
    lua_pushinteger(L, spice_surface_n_fitted(check_surface(L, 1)));
    return 1;
}

static int
surface_rows(lua_State *L)
{
    lua_pushinteger(L, (lua_Integer)check_surface(L, 1)->rows);
    return 1;
}

static int
surface_tostring(lua_State *L)
{
    const struct spice_surface *s = check_surface(L, 1);

    lua_pushfstring(L, "Surface(%s, %s, %d nodes)", spice_kernel_info(s->kernel)->name,
                    spice_format_name(s->format), s->n_nodes);
    return 1;
}

/* Sets factors = { constant = { of every chip } } for those that chips differ in, and their number.
 */
static void
push_factors(lua_State *L, const struct spice_kernel_physics *physics,
             const struct spice_family *family, int moved)
{
    lua_newtable(L);
    for (int i = 0; i < physics->n_constants; i++) {
        bool differ = false;

        for (int chip = 1; chip < family->n; chip++)
            differ = differ || fabs(family->factors[chip][i] - 1) > 1e-6;
        if (!differ)
            continue;
        lua_createtable(L, family->n, 0);
        for (int chip = 0; chip < family->n; chip++) {
            moved += fabs(family->factors[chip][i] - 1) > 1e-6;
            lua_pushnumber(L, family->factors[chip][i]);
            lua_seti(L, -2, chip + 1);
        }
        lua_setfield(L, -2, physics->constants[i].name);
    }
    lua_setfield(L, -2, "factors");
    bind_set_integer(L, "fitted_numbers", moved);
}

static void
push_fit(lua_State *L, const struct spice_surface *s, const struct spice_sample *samples, int n)
{
    const struct spice_kernel_physics *physics = spice_kernel_physics(s->kernel);
    int n_dims = spice_kernel_info(s->kernel)->n_dims;

    lua_newtable(L);
    bind_set_string(L, "kernel", spice_kernel_info(s->kernel)->name);
    bind_set_string(L, "format", spice_format_name(s->format));
    bind_set_integer(L, "variant", s->variant);
    bind_set_number(L, "bias", s->bias);
    bind_set_number(L, "cores", s->cores);
    bind_set_number(L, "cache", s->cache);
    if (s->turns.most > 0) {
        bind_set_number(L, "copies_least", s->turns.least);
        bind_set_number(L, "copies_most", s->turns.most);
        bind_set_number(L, "copies_inputs", s->turns.inputs);
    }
    if (s->tiling != NULL)
        bind_set_string(L, "tiling", spice_tiling_name(s->tiling));
    bind_set_number(L, "error", s->error);
    bind_set_number(L, "error_growth", s->error_growth);
    bind_set_integer(L, "rows", n);
    lua_newtable(L);
    for (int i = 0; i < physics->n_constants; i++)
        bind_set_number(L, physics->constants[i].name, s->constants[i]);
    lua_setfield(L, -2, "constants");
    lua_newtable(L);
    for (int i = 0; i < s->n_nodes; i++) {
        const struct spice_surface_node *node = &s->nodes[i];
        const double head[3] = {node->weight, node->a, node->b};

        lua_createtable(L, 3 + n_dims, 0);
        for (int k = 0; k < 3 + n_dims; k++) {
            lua_pushnumber(L, k < 3 ? head[k] : node->dim[k - 3]);
            lua_seti(L, -2, k + 1);
        }
        lua_seti(L, -2, i + 1);
    }
    lua_setfield(L, -2, "nodes");
    for (int which = 0; which < 2; which++) {
        lua_createtable(L, n, 0);
        for (int i = 0; i < n; i++) {
            lua_pushnumber(L, which == 0 ? samples[i].held_out : samples[i].fitted);
            lua_seti(L, -2, i + 1);
        }
        lua_setfield(L, -2, which == 0 ? "held_out" : "fitted");
    }
}

/* core.fit{ kernel =, format =, variant =, machines = {...}, max_numbers =, parts =,
 * rows = { {time, a, b, weight, part, chip, dims...}, ... } }; chip: index of its machine
 * -> a table as core.surface takes it, with held_out and fitted times of the rows, and by chip
 * biases and factors, which core.surface does not know */
static int
surface_fit(lua_State *L)
{
    struct spice_surface surface = {0};
    struct spice_fit_options options;
    struct spice_sample *samples;
    struct spice_family family = {0};
    struct spice_err err;

    luaL_checktype(L, 1, LUA_TTABLE);
    read_key(L, 1, &surface);
    options.max_numbers = (int)bind_field_integer(L, 1, "max_numbers", 0);
    options.n_parts = (int)bind_field_integer(L, 1, "parts", 5);
    lua_getfield(L, 1, "machines");
    luaL_checktype(L, -1, LUA_TTABLE);
    for (int i = 1; i <= SPICE_MAX_CHIPS && lua_geti(L, -1, i) == LUA_TTABLE; i++) {
        family.machines[family.n++] = check_machine(L, lua_gettop(L));
        lua_pop(L, 1);
    }
    luaL_argcheck(L, family.n > 0, 1, "expected at least one machine");
    lua_getfield(L, 1, "rows");
    luaL_checktype(L, -1, LUA_TTABLE);
    int rows = lua_gettop(L);
    lua_Integer n = luaL_len(L, rows);

    luaL_argcheck(L, n >= 0 && n <= 1000000, 1, "at most a million rows");
    samples = lua_newuserdatauv(L, ((size_t)n + 1) * sizeof *samples, 0);
    for (int i = 0; i < n; i++) {
        double row[6 + SPICE_SHAPE_DIMS];
        struct spice_sample *s = &samples[i];

        lua_geti(L, rows, i + 1);
        pop_numbers(L, row, 6 + SPICE_SHAPE_DIMS);
        *s = (struct spice_sample){.shape = {surface.kernel, surface.format, surface.variant, {0}},
                                   .time = row[0],
                                   .a = row[1],
                                   .b = row[2],
                                   .weight = row[3],
                                   .part = (int)row[4],
                                   .chip = (int)row[5] - 1};
        luaL_argcheck(L, s->chip >= 0 && s->chip < family.n, 1, "a row's chip has no machine");
        memcpy(s->shape.dim, row + 6, sizeof s->shape.dim);
    }
    if (!spice_fit(samples, (int)n, &family, &options, &surface, &err)) {
        lua_pushnil(L);
        lua_pushstring(L, err.text);
        return 2;
    }
    push_fit(L, &surface, samples, (int)n);
    push_factors(L, spice_kernel_physics(surface.kernel), &family,
                 spice_surface_n_fitted(&surface) + family.n - 1);
    lua_createtable(L, family.n, 0);
    for (int i = 0; i < family.n; i++) {
        lua_pushnumber(L, family.biases[i]);
        lua_seti(L, -2, i + 1);
    }
    lua_setfield(L, -2, "biases");
    return 1;
}

/* core.kernel_time(processor, surfaces, { kernel =, format =, variant =, dims = {...} }, a, b = 1)
 * -> seconds, seconds per further pair, expected relative error, index of the surface or nil;
 * nil where nothing times the kernel */
static int
kernel_time(lua_State *L)
{
    const struct spice_processor *p = bind_check_processor(L, 1);
    const struct spice_surface *list[MAX_SURFACES];
    struct spice_surfaces surfaces = {bind_surfaces(L, 2, list, MAX_SURFACES), list};
    struct spice_surface_model model;
    struct spice_cost_model cost = spice_surfaces_model(&surfaces, p, &model);
    struct spice_surface key = {0};
    double a = luaL_checknumber(L, 4), b = luaL_optnumber(L, 5, 1);

    luaL_checktype(L, 3, LUA_TTABLE);
    read_key(L, 3, &key);
    struct spice_shape shape = {.kernel = key.kernel, .format = key.format, .variant = key.variant};

    lua_getfield(L, 3, "dims");
    pop_numbers(L, shape.dim, SPICE_SHAPE_DIMS);
    if (!cost.covers(cost.state, &shape)) {
        lua_pushnil(L);
        return 1;
    }
    struct spice_kernel_time t = cost.time(cost.state, &shape, a, b);
    const struct spice_surface *found = spice_surfaces_find(&surfaces, &shape);

    lua_pushnumber(L, t.time);
    lua_pushnumber(L, t.per_pair);
    lua_pushnumber(L, cost.error(cost.state, &shape, a, b));
    for (int i = 0; i < surfaces.n; i++) {
        if (list[i] == found) {
            lua_pushinteger(L, i + 1);
            return 4;
        }
    }
    return 3;
}

/* core.machine(processor, format) -> figures as surfaces take them */
static int
machine_of(lua_State *L)
{
    const struct spice_processor *p = bind_check_processor(L, 1);
    struct spice_machine m = spice_machine_of(p, check_format(L, luaL_checkstring(L, 2)));

    lua_newtable(L);
    bind_set_number(L, "flop_rate", m.flop_rate);
    bind_set_number(L, "flop_rate16", m.flop_rate16);
    bind_set_number(L, "exp_rate", m.exp_rate);
    bind_set_number(L, "bandwidth", m.bandwidth);
    bind_set_number(L, "cache", m.cache);
    bind_set_number(L, "cores", m.cores);
    bind_set_number(L, "link", m.link);
    bind_set_number(L, "net", m.net);
    return 1;
}

/* core.kernels() -> { {name =, dims = {...}, formats...} }, in the core's order */
static int
kernels(lua_State *L)
{
    lua_newtable(L);
    for (int i = 0, at = 1; i < SPICE_N_KERNELS; i++) {
        const struct spice_kernel_info *info = spice_kernel_info((enum spice_kernel)i);

        if (spice_kernel_physics((enum spice_kernel)i) == NULL)
            continue;
        lua_newtable(L);
        bind_set_string(L, "name", info->name);
        lua_newtable(L);
        for (int k = 0; k < info->n_dims; k++) {
            lua_pushstring(L, info->dims[k]);
            lua_seti(L, -2, k + 1);
        }
        lua_setfield(L, -2, "dims");
        lua_newtable(L);
        const struct spice_kernel_physics *physics = spice_kernel_physics((enum spice_kernel)i);

        for (int k = 0; k < physics->n_constants; k++) {
            lua_pushstring(L, physics->constants[k].name);
            lua_seti(L, -2, k + 1);
        }
        lua_setfield(L, -2, "constants");
        lua_seti(L, -2, at++);
    }
    return 1;
}

/* core.shape_config(kernel, dims) -> which of an engine's kernels may run it */
static int
shape_config(lua_State *L)
{
    struct spice_shape shape = {.kernel = check_kernel(L, luaL_checkstring(L, 1))};

    lua_settop(L, 2);
    pop_numbers(L, shape.dim, SPICE_SHAPE_DIMS);
    lua_pushinteger(L, spice_shape_config(&shape));
    return 1;
}

int
bind_surfaces(lua_State *L, int arg, const struct spice_surface **list, int most)
{
    int n = 0;

    luaL_checktype(L, arg, LUA_TTABLE);
    for (lua_Integer i = 1, count = luaL_len(L, arg); i <= count && n < most; i++) {
        lua_geti(L, arg, i); /* the list keeps it alive */
        list[n++] = check_surface(L, -1);
        lua_pop(L, 1);
    }
    return n;
}

void
bind_surface(lua_State *L)
{
    static const luaL_Reg methods[] = {{"time", surface_time},
                                       {"n_fitted", surface_n_fitted},
                                       {"rows", surface_rows},
                                       {NULL, NULL}};
    static const luaL_Reg metamethods[] = {{"__tostring", surface_tostring}, {NULL, NULL}};
    static const luaL_Reg functions[] = {{"surface", surface_new},
                                         {"fit", surface_fit},
                                         {"kernel_time", kernel_time},
                                         {"machine", machine_of},
                                         {"kernels", kernels},
                                         {"shape_config", shape_config},
                                         {NULL, NULL}};

    bind_type(L, SURFACE_T, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
