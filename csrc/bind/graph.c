/* graph.c - graphs and weights as Lua values; what a trace can be asked. */
#include "core/graph.h"

#include <math.h>

#include "bind/bind_core.h"

#define GRAPH_T "llmspice.Graph"
#define WEIGHT_T "llmspice.Weight"

/* The graph lies behind a pointer; user value 1 maps weights to their indices. */
struct graph_box {
    struct spice_graph *graph;
};

struct spice_graph *
bind_check_graph(lua_State *L, int arg)
{
    const struct graph_box *box = luaL_checkudata(L, arg, GRAPH_T);

    if (box->graph == NULL)
        luaL_argerror(L, arg, "the graph is closed");
    return box->graph;
}

struct spice_graph *
bind_graph_of(lua_State *L, int index)
{
    struct spice_graph *graph = NULL;

    if (lua_getiuservalue(L, index, 1) == LUA_TUSERDATA)
        graph = bind_check_graph(L, -1);
    lua_pop(L, 1);
    return graph;
}

struct spice_weight *
bind_check_weight(lua_State *L, int arg)
{
    return luaL_checkudata(L, arg, WEIGHT_T);
}

int
bind_weight_index(lua_State *L, int arg, int tensor)
{
    const struct spice_weight *weight = bind_check_weight(L, arg);
    struct spice_graph *graph = bind_graph_of(L, tensor);
    struct spice_err err;
    int index = 0;

    arg = lua_absindex(L, arg);
    lua_getiuservalue(L, tensor, 1); /* graph */
    lua_getiuservalue(L, -1, 1);     /* graph, indices */
    lua_pushvalue(L, arg);
    if (lua_rawget(L, -2) != LUA_TNIL) {
        index = (int)lua_tointeger(L, -1);
        lua_pop(L, 3);
        return index;
    }
    lua_pop(L, 1);
    if (!spice_graph_add_weight(graph, weight, &index, &err))
        bind_raise(L, &err, 0);
    lua_pushvalue(L, arg);
    lua_pushinteger(L, index);
    lua_rawset(L, -3);
    lua_pop(L, 2);
    return index;
}

static int
graph_new(lua_State *L)
{
    struct graph_box *box = lua_newuserdatauv(L, sizeof *box, 1);

    box->graph = NULL;
    luaL_setmetatable(L, GRAPH_T);
    lua_newtable(L);
    lua_setiuservalue(L, -2, 1);
    box->graph = spice_graph_new();
    if (box->graph == NULL)
        return luaL_error(L, "out of memory for a graph");
    return 1;
}

static int
graph_close(lua_State *L)
{
    struct graph_box *box = luaL_checkudata(L, 1, GRAPH_T);

    spice_graph_free(box->graph);
    box->graph = NULL;
    return 0;
}

static int
graph_push(lua_State *L)
{
    struct spice_err err;

    if (!spice_graph_push(bind_check_graph(L, 1), luaL_checkstring(L, 2), &err))
        return bind_raise(L, &err, 1);
    return 0;
}

static int
graph_pop(lua_State *L)
{
    spice_graph_pop(bind_check_graph(L, 1));
    return 0;
}

/* graph:layers(count): what follows stands for count equal layers; 0 ends it. */
static int
graph_layers(lua_State *L)
{
    lua_Integer count = luaL_checkinteger(L, 2);

    luaL_argcheck(L, count >= 0 && count <= 100000, 2, "expected 0 to 100000 layers");
    spice_graph_layers(bind_check_graph(L, 1), count);
    return 0;
}

static int
graph_n_layers(lua_State *L)
{
    lua_pushinteger(L, spice_graph_n_layers(bind_check_graph(L, 1)));
    return 1;
}

/* graph:parameters() -> { total, active, by_class } */
static int
graph_parameters(lua_State *L)
{
    struct spice_parameters sum = spice_graph_parameters(bind_check_graph(L, 1));

    lua_createtable(L, 0, 4);
    bind_set_integer(L, "total", (lua_Integer)sum.total);
    bind_set_integer(L, "active", llround(sum.active));
    bind_set_integer(L, "active_incl_embedding", llround(sum.active_incl_embedding));
    lua_createtable(L, 0, SPICE_N_WEIGHT_CLASSES);
    for (int i = 0; i < SPICE_N_WEIGHT_CLASSES; i++)
        if (sum.by_class[i] > 0)
            bind_set_integer(L, spice_weight_class_name((enum spice_weight_class)i),
                             (lua_Integer)sum.by_class[i]);
    lua_setfield(L, -2, "by_class");
    return 1;
}

/* graph:weight_bytes(precision) -> { total, by_class }, B */
static int
graph_weight_bytes(lua_State *L)
{
    const struct spice_graph *graph = bind_check_graph(L, 1);
    double by_class[SPICE_N_WEIGHT_CLASSES] = {0}, total = 0;
    struct spice_precision precision;

    bind_check_precision(L, 2, &precision);
    for (int i = 0; i < spice_graph_n_weights(graph); i++) {
        const struct spice_weight *w = spice_graph_weight(graph, i);

        by_class[w->class] += spice_weight_total_bytes(w, &precision);
        total += spice_weight_total_bytes(w, &precision);
    }
    lua_createtable(L, 0, 2);
    bind_set_number(L, "total", total);
    lua_createtable(L, 0, SPICE_N_WEIGHT_CLASSES);
    for (int i = 0; i < SPICE_N_WEIGHT_CLASSES; i++)
        if (by_class[i] > 0)
            bind_set_number(L, spice_weight_class_name((enum spice_weight_class)i), by_class[i]);
    lua_setfield(L, -2, "by_class");
    return 1;
}

static const char *const context_names[] = {"full", "window", "chunk", "topk"};

/* graph:kv_cache(precision) -> { bytes_per_token while every window is open,
 * growth_bytes_per_token beyond them, state_bytes per sequence, contexts } */
static int
graph_kv_cache(lua_State *L)
{
    const struct spice_graph *graph = bind_check_graph(L, 1);
    const struct spice_contexts *contexts = spice_graph_contexts(graph);
    struct spice_precision precision;
    struct spice_kv_cache cache;
    double all = 0, growing = 0;

    bind_check_precision(L, 2, &precision);
    cache = spice_graph_kv_cache(graph, &precision);
    lua_createtable(L, 0, 4);
    lua_createtable(L, contexts->n, 0);
    for (int i = 0; i < contexts->n; i++) {
        const struct spice_context *c = &contexts->kinds[i];
        bool bounded = spice_context_cached(c, INT64_MAX) < INT64_MAX;

        all += cache.bytes_per_token[i];
        growing += bounded ? 0 : cache.bytes_per_token[i];
        lua_createtable(L, 0, 3);
        bind_set_string(L, "kind", context_names[c->kind]);
        bind_set_integer(L, "size", c->size);
        bind_set_number(L, "bytes_per_token", cache.bytes_per_token[i]);
        lua_seti(L, -2, i + 1);
    }
    lua_setfield(L, -2, "contexts");
    bind_set_number(L, "bytes_per_token", all);
    bind_set_number(L, "growth_bytes_per_token", growing);
    bind_set_number(L, "state_bytes", cache.state_bytes);
    return 1;
}

static void
push_shapes(lua_State *L, const struct spice_tensor *tensors, int n)
{
    char text[256];

    lua_createtable(L, n, 0);
    for (int i = 0; i < n; i++) {
        spice_tensor_print_dims(&tensors[i], text, sizeof text);
        lua_pushstring(L, text);
        lua_seti(L, -2, i + 1);
    }
}

static void
push_operator(lua_State *L, const struct spice_graph *graph, const struct spice_op *op)
{
    double weights = 0;

    for (int i = 0; i < op->n_weights; i++) {
        const struct spice_weight *w = spice_graph_weight(graph, op->weights[i]);

        weights += (double)(w->n * w->rows * w->cols);
    }
    lua_createtable(L, 0, 9);
    bind_set_string(L, "path", op->path);
    bind_set_string(L, "name", op->name);
    bind_set_string(L, "kind", spice_op_kind_name(op->kind));
    bind_set_string(L, "role", spice_role_name(op->role));
    bind_set_integer(L, "count", op->count);
    lua_pushboolean(L, op->layered);
    lua_setfield(L, -2, "layered");
    bind_set_number(L, "weights", weights); /* elements that one layer's operator reads */
    push_shapes(L, op->inputs, op->n_inputs);
    lua_setfield(L, -2, "inputs");
    push_shapes(L, op->outputs, op->n_outputs);
    lua_setfield(L, -2, "outputs");
}

/* graph:kinds() -> { Linear = true, ... }: the kinds of operators, and latent or
 * heads for what kinds of caches attention reads */
static int
graph_kinds(lua_State *L)
{
    const struct spice_graph *graph = bind_check_graph(L, 1);

    lua_newtable(L);
    for (int i = 0; i < spice_graph_n_ops(graph); i++) {
        const struct spice_op *op = spice_graph_op(graph, i);

        lua_pushboolean(L, true);
        lua_setfield(L, -2, spice_op_kind_name(op->kind));
        if (op->kind == SPICE_OP_ATTENTION) {
            lua_pushboolean(L, true);
            lua_setfield(L, -2, spice_attention_is_latent(&op->p.attention) ? "latent" : "heads");
        }
    }
    return 1;
}

/* graph:operators() -> list in the order of tracing */
static int
graph_operators(lua_State *L)
{
    const struct spice_graph *graph = bind_check_graph(L, 1);
    int n = spice_graph_n_ops(graph);

    lua_createtable(L, n, 0);
    for (int i = 0; i < n; i++) {
        push_operator(L, graph, spice_graph_op(graph, i));
        lua_seti(L, -2, i + 1);
    }
    return 1;
}

static int
graph_tostring(lua_State *L)
{
    const struct spice_graph *graph = bind_check_graph(L, 1);

    lua_pushfstring(L, "Graph(%d operators, %d weights)", spice_graph_n_ops(graph),
                    spice_graph_n_weights(graph));
    return 1;
}

/* Elements of one layer's weight; times 100000 layers they still fit an int64. */
#define MAX_WEIGHT (INT64_C(1) << 45)

/* core.weight{ rows, cols, n = 1, class, shard = "replicated", units, dtype, active = 1 } */
static int
weight_new(lua_State *L)
{
    static const char *const shards[] = {"replicated", "column", "row", "vocab", "expert", NULL};
    struct spice_weight w = {.fixed_dtype = -1};
    const char *name;
    enum spice_dtype dtype;

    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    w.n = bind_field_integer(L, 1, "n", 1);
    w.rows = bind_field_integer(L, 1, "rows", 0);
    w.cols = bind_field_integer(L, 1, "cols", 0);
    w.units = bind_field_integer(L, 1, "units", 0);
    w.active = bind_field_number(L, 1, "active", 1);
    luaL_argcheck(L, w.n >= 1 && w.rows >= 1 && w.cols >= 1, 1,
                  "n, rows and cols of a weight are at least 1");
    luaL_argcheck(L, w.rows <= MAX_WEIGHT / w.n && w.cols <= MAX_WEIGHT / (w.n * w.rows), 1,
                  "a weight of more than 2^45 elements");
    name = bind_field_string(L, 1, "class");
    if (name == NULL || !spice_weight_class_parse(name, &w.class))
        return luaL_argerror(L, 1,
                             "class is one of embed, lm_head, attn, lin, mlp, experts, shared, "
                             "router, norm, other");
    name = bind_field_string(L, 1, "dtype");
    if (name != NULL) {
        luaL_argcheck(L, spice_dtype_parse(name, &dtype), 1, "unknown dtype of a weight");
        w.fixed_dtype = (int)dtype;
    }
    lua_getfield(L, 1, "shard");
    w.shard = (enum spice_shard)luaL_checkoption(L, -1, "replicated", shards);
    *(struct spice_weight *)lua_newuserdatauv(L, sizeof w, 0) = w;
    luaL_setmetatable(L, WEIGHT_T);
    return 1;
}

/* core.is_weight(value) */
static int
is_weight(lua_State *L)
{
    lua_pushboolean(L, luaL_testudata(L, 1, WEIGHT_T) != NULL);
    return 1;
}

static int
weight_tostring(lua_State *L)
{
    const struct spice_weight *w = bind_check_weight(L, 1);

    lua_pushfstring(L, "Weight(%s, %I x %I x %I)", spice_weight_class_name(w->class),
                    (lua_Integer)w->n, (lua_Integer)w->rows, (lua_Integer)w->cols);
    return 1;
}

void
bind_graph(lua_State *L)
{
    static const luaL_Reg methods[] = {{"push", graph_push},
                                       {"pop", graph_pop},
                                       {"layers", graph_layers},
                                       {"n_layers", graph_n_layers},
                                       {"parameters", graph_parameters},
                                       {"weight_bytes", graph_weight_bytes},
                                       {"kv_cache", graph_kv_cache},
                                       {"operators", graph_operators},
                                       {"kinds", graph_kinds},
                                       {NULL, NULL}};
    static const luaL_Reg metamethods[] = {{"__gc", graph_close},
                                           {"__close", graph_close},
                                           {"__tostring", graph_tostring},
                                           {NULL, NULL}};
    static const luaL_Reg weight_methods[] = {{NULL, NULL}};
    static const luaL_Reg weight_metamethods[] = {{"__tostring", weight_tostring}, {NULL, NULL}};
    static const luaL_Reg functions[] = {
        {"graph", graph_new}, {"weight", weight_new}, {"is_weight", is_weight}, {NULL, NULL}};

    bind_type(L, GRAPH_T, methods, metamethods);
    bind_type(L, WEIGHT_T, weight_methods, weight_metamethods);
    luaL_setfuncs(L, functions, 0);
}
