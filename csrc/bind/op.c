/* op.c - operators as Lua functions: each checks shapes, records itself in the
 * graph of its first tensor and returns its outputs. */
#include "core/op.h"

#include "bind/bind_core.h"

/* Records op where the tensor at index like is being traced; pushes output 0. */
static int
record(lua_State *L, struct spice_op *op, int like, const char *name)
{
    struct spice_graph *graph = bind_graph_of(L, like);
    struct spice_err err;

    if (graph != NULL && !spice_graph_add(graph, op, name, &err))
        return bind_raise(L, &err, 0);
    bind_push_tensor(L, &op->outputs[0], like);
    return 1;
}

static struct spice_op
start(enum spice_op_kind kind, const struct spice_tensor *input)
{
    struct spice_op op = {.kind = kind, .role = SPICE_ROLE_FFN, .n_inputs = 1, .n_outputs = 1};

    op.inputs[0] = *input;
    op.outputs[0] = *input;
    return op;
}

static void
add_weight(lua_State *L, struct spice_op *op, int arg, int tensor)
{
    arg = lua_absindex(L, arg);
    lua_getiuservalue(L, tensor, 1);
    if (!lua_isnil(L, -1))
        op->weights[op->n_weights++] = bind_weight_index(L, arg, tensor);
    lua_pop(L, 1);
}

static int
wrong_size(lua_State *L, const char *what, lua_Integer got, lua_Integer expected)
{
    lua_pushfstring(L, "the last dimension of the input of %s is %I; expected %I", what, got,
                    expected);
    return bind_mistake(L);
}

/* core.linear(x, weight, bias = nil, name = nil): [..., K] -> [..., N] */
static int
op_linear(lua_State *L)
{
    const struct spice_tensor *x = bind_check_tensor(L, 1);
    const struct spice_weight *w = bind_check_weight(L, 2);
    struct spice_op op = start(SPICE_OP_LINEAR, x);
    int last = x->ndims - 1;

    if (last == x->symbolic || x->dims[last] != w->cols)
        return wrong_size(L, luaL_optstring(L, 4, "linear"), x->dims[last], w->cols);
    op.p.linear = (struct spice_linear_params){w->cols, w->rows, 1, w->shard, w->units, 1};
    op.outputs[0].dims[last] = w->rows;
    op.outputs[0].shard_units = w->shard == SPICE_SHARD_COLUMN ? w->units : 0;
    add_weight(L, &op, 2, 1);
    if (!lua_isnoneornil(L, 3))
        add_weight(L, &op, 3, 1);
    return record(L, &op, 1, luaL_optstring(L, 4, NULL));
}

/* core.bmm(x, shape, alias = nil, name = nil): [T, H, K] -> [T, H, N] with the
 * H matrices N x K of a weight, or with as many elements of the weight alias. */
static int
op_bmm(lua_State *L)
{
    const struct spice_tensor *x = bind_check_tensor(L, 1);
    const struct spice_weight *shape = bind_check_weight(L, 2);
    int charged = lua_isnoneornil(L, 3) ? 2 : 3;
    const struct spice_weight *w = bind_check_weight(L, charged);
    double share =
        (double)(shape->n * shape->rows * shape->cols) / (double)(w->n * w->rows * w->cols);
    struct spice_op op = start(SPICE_OP_BMM, x);

    if (x->ndims != 3 || x->dims[1] != shape->n || x->dims[2] != shape->cols) {
        lua_pushfstring(L, "bmm expects an input [T, %I, %I]", (lua_Integer)shape->n,
                        (lua_Integer)shape->cols);
        return bind_mistake(L);
    }
    luaL_argcheck(L, share <= 1, 3, "the alias has fewer elements than the shape");
    op.p.linear =
        (struct spice_linear_params){shape->cols, shape->rows, shape->n, w->shard, shape->n, share};
    op.outputs[0].dims[2] = shape->rows;
    op.outputs[0].shard_units = w->shard == SPICE_REPLICATED ? 0 : shape->n;
    add_weight(L, &op, charged, 1);
    return record(L, &op, 1, luaL_optstring(L, 4, NULL));
}

/* core.norm(x, weight = nil, bias = nil, name = nil): over the last dimension */
static int
op_norm(lua_State *L)
{
    const struct spice_tensor *x = bind_check_tensor(L, 1);
    struct spice_op op = start(SPICE_OP_NORM, x);

    for (int arg = 2; arg <= 3; arg++) {
        if (lua_isnoneornil(L, arg))
            continue;
        if (x->dims[x->ndims - 1] != bind_check_weight(L, arg)->cols)
            return wrong_size(L, luaL_optstring(L, 4, "norm"), x->dims[x->ndims - 1],
                              bind_check_weight(L, arg)->cols);
        add_weight(L, &op, arg, 1);
    }
    return record(L, &op, 1, luaL_optstring(L, 4, NULL));
}

int
bind_elementwise(lua_State *L)
{
    const char *name = luaL_checkstring(L, 1);
    struct spice_op op = start(SPICE_OP_ELEMENTWISE, bind_check_tensor(L, 2));
    struct spice_err err;

    if (!lua_isnoneornil(L, 3)) {
        op.inputs[op.n_inputs++] = *bind_check_tensor(L, 3);
        if (!spice_tensor_check_same(&op.inputs[0], &op.inputs[1], &err)) {
            lua_pushfstring(L, "%s: %s", name, err.text);
            return bind_mistake(L);
        }
    }
    return record(L, &op, 2, name);
}

/* core.embedding(tokens, weight, name = nil): [T] -> [T, dim] */
static int
op_embedding(lua_State *L)
{
    const struct spice_tensor *tokens = bind_check_tensor(L, 1);
    const struct spice_weight *table = bind_check_weight(L, 2);
    struct spice_op op = start(SPICE_OP_EMBEDDING, tokens);

    luaL_argcheck(L, tokens->ndims < SPICE_MAX_DIMS, 1, "too many dimensions");
    op.outputs[0].dims[op.outputs[0].ndims++] = table->cols;
    add_weight(L, &op, 2, 1);
    return record(L, &op, 1, luaL_optstring(L, 3, NULL));
}

/* Tokens that one cached entry stands for. */
static int64_t
check_every(lua_State *L, int opts)
{
    lua_Integer every = bind_field_integer(L, opts, "every", 1);

    if (every < 1) {
        lua_pushfstring(L, "every is %I tokens; expected at least 1", every);
        bind_mistake(L);
    }
    return every;
}

/* The context kind that opts ask for: window, chunk or topk tokens; else full. */
static int
context_index(lua_State *L, int opts, int tensor)
{
    static const struct {
        const char *field;
        enum spice_context_kind kind;
    } kinds[] = {{"window", SPICE_WINDOW}, {"chunk", SPICE_CHUNK}, {"topk", SPICE_TOPK}};
    struct spice_context context = {SPICE_FULL, 0};
    struct spice_graph *graph = bind_graph_of(L, tensor);
    struct spice_err err;
    int index = 0;

    for (int i = 0; i < 3; i++) {
        lua_Integer size = bind_field_integer(L, opts, kinds[i].field, 0);

        if (size < 0 || (size > 0 && context.size > 0)) {
            lua_pushliteral(L, "attention takes one of window, chunk and topk, in tokens");
            bind_mistake(L);
        }
        if (size > 0)
            context = (struct spice_context){kinds[i].kind, size};
    }
    if (graph != NULL && !spice_graph_context(graph, context, &index, &err))
        bind_raise(L, &err, 0);
    return index;
}

static bool
heads_agree(const struct spice_tensor *q, const struct spice_tensor *k,
            const struct spice_tensor *v)
{
    return q->ndims == 3 && k->ndims == 3 && v->ndims == 3 && q->dims[2] == k->dims[2] &&
           k->dims[1] == v->dims[1] && q->dims[1] % k->dims[1] == 0;
}

/* core.attention(q, k, v, opts, name = nil): q [T, Hq, Dk], k [T, Hkv, Dk],
 * v [T, Hkv, Dv] of the new tokens -> [T, Hq, Dv]; the cache is implied. */
static int
op_attention(lua_State *L)
{
    const struct spice_tensor *q = bind_check_tensor(L, 1), *k = bind_check_tensor(L, 2);
    const struct spice_tensor *v = bind_check_tensor(L, 3);
    struct spice_op op = start(SPICE_OP_ATTENTION, q);
    struct spice_attention_params *p = &op.p.attention;

    luaL_checktype(L, 4, LUA_TTABLE);
    if (!heads_agree(q, k, v)) {
        lua_pushliteral(L, "attention expects q [T, Hq, Dk], k [T, Hkv, Dk] and v [T, Hkv, Dv] "
                           "with Hq a multiple of Hkv");
        return bind_mistake(L);
    }
    op.role = SPICE_ROLE_ATTN;
    op.n_inputs = 3;
    op.inputs[1] = *k;
    op.inputs[2] = *v;
    p->heads = q->dims[1];
    p->kv_heads = k->dims[1];
    p->key_dim = q->dims[2];
    p->value_dim = v->dims[2];
    p->context = context_index(L, 4, 1);
    p->cache_heads = bind_field_integer(L, 4, "cache_heads", p->kv_heads);
    p->cache_elems =
        bind_field_integer(L, 4, "cache_elems", p->kv_heads * (p->key_dim + p->value_dim));
    p->latent = bind_field_boolean(L, 4, "latent");
    p->every = check_every(L, 4);
    op.outputs[0].dims[2] = p->value_dim;
    op.outputs[0].shard_units = p->heads;
    return record(L, &op, 1, luaL_optstring(L, 5, "attention"));
}

/* core.linear_attention(q, k, v, opts, name = nil): q, k [T, Hk, Dk],
 * v [T, Hv, Dv] -> [T, Hv, Dv]; state_elems and conv_elems are per sequence. */
static int
op_linear_attention(lua_State *L)
{
    const struct spice_tensor *q = bind_check_tensor(L, 1), *v = bind_check_tensor(L, 3);
    struct spice_op op = start(SPICE_OP_LINEAR_ATTENTION, q);
    struct spice_linear_attention_params *p = &op.p.linear_attention;

    luaL_checktype(L, 4, LUA_TTABLE);
    luaL_argcheck(L, q->ndims == 3 && v->ndims == 3, 1, "expected [T, heads, dim]");
    op.role = SPICE_ROLE_ATTN;
    op.n_inputs = 3;
    op.inputs[1] = *bind_check_tensor(L, 2);
    op.inputs[2] = *v;
    op.outputs[0] = *v;
    p->key_heads = q->dims[1];
    p->heads = v->dims[1];
    p->key_dim = q->dims[2];
    p->value_dim = v->dims[2];
    p->state_elems = bind_field_integer(L, 4, "state_elems", p->heads * p->key_dim * p->value_dim);
    p->conv_elems = bind_field_integer(L, 4, "conv_elems", 0);
    p->work = bind_field_integer(L, 4, "work", 6);
    op.outputs[0].shard_units = p->heads;
    return record(L, &op, 1, luaL_optstring(L, 5, "linear_attention"));
}

/* core.indexer(q, k, { topk, every, cache_bytes }, name = nil): q [T, H, D],
 * k [T, 1, D] of the new tokens -> [T, topk], the entries that attention reads. */
static int
op_indexer(lua_State *L)
{
    const struct spice_tensor *q = bind_check_tensor(L, 1), *k = bind_check_tensor(L, 2);
    struct spice_op op = start(SPICE_OP_INDEXER, q);
    struct spice_indexer_params *p = &op.p.indexer;

    luaL_checktype(L, 3, LUA_TTABLE);
    if (q->ndims != 3 || k->ndims != 3 || k->dims[1] != 1 || q->dims[2] != k->dims[2]) {
        lua_pushliteral(L, "indexer expects q [T, H, D] and k [T, 1, D]");
        return bind_mistake(L);
    }
    op.role = SPICE_ROLE_ATTN;
    op.n_inputs = 2;
    op.inputs[1] = *k;
    *p = (struct spice_indexer_params){.heads = q->dims[1], .key_dim = q->dims[2]};
    p->every = check_every(L, 3);
    p->cache_bytes = bind_field_integer(L, 3, "cache_bytes", 2 * p->key_dim);
    op.outputs[0].ndims = 2;
    op.outputs[0].dims[1] = bind_field_integer(L, 3, "topk", 1);
    op.outputs[0].shard_units = 0;
    return record(L, &op, 1, luaL_optstring(L, 4, "indexer"));
}

/* core.moe(x, { experts, topk, inter, shared_inter, shared_gate, matrices,
 * weights = { router, experts, ... } }, name = nil): [T, hidden] -> [T, hidden] */
static int
op_moe(lua_State *L)
{
    const struct spice_tensor *x = bind_check_tensor(L, 1);
    struct spice_op op = start(SPICE_OP_MOE, x);
    struct spice_moe_params *p = &op.p.moe;

    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 3);
    luaL_argcheck(L, x->ndims == 2, 1, "expected [T, hidden]");
    p->hidden = x->dims[1];
    p->latent = bind_field_integer(L, 2, "latent", p->hidden);
    p->experts = bind_field_integer(L, 2, "experts", 0);
    p->topk = bind_field_integer(L, 2, "topk", 0);
    p->inter = bind_field_integer(L, 2, "inter", 0);
    p->shared_inter = bind_field_integer(L, 2, "shared_inter", 0);
    p->matrices = (int)bind_field_integer(L, 2, "matrices", 3);
    p->shared_gate = bind_field_boolean(L, 2, "shared_gate");
    if (p->topk < 1 || p->topk > p->experts || p->inter < 1) {
        lua_pushfstring(L, "topk is %I of %I experts of width %I; expected 1 <= topk <= experts",
                        (lua_Integer)p->topk, (lua_Integer)p->experts, (lua_Integer)p->inter);
        return bind_mistake(L);
    }
    lua_getfield(L, 2, "weights");
    luaL_checktype(L, -1, LUA_TTABLE);
    for (lua_Integer i = 1; i <= SPICE_MAX_OP_WEIGHTS && lua_geti(L, -1, i) != LUA_TNIL; i++) {
        add_weight(L, &op, -1, 1);
        lua_pop(L, 1);
    }
    return record(L, &op, 1, luaL_optstring(L, 3, NULL));
}

/* core.custom(x, out, flop form, bytes form, { role = "ffn" | "attn", weights = {} }, name) */
static int
op_custom(lua_State *L)
{
    static const char *const roles[] = {"attn", "ffn", NULL};
    struct spice_op op = start(SPICE_OP_CUSTOM, bind_check_tensor(L, 1));

    op.outputs[0] = *bind_check_tensor(L, 2);
    op.p.custom.flop = *bind_check_form(L, 3);
    op.p.custom.bytes = *bind_check_form(L, 4);
    luaL_checktype(L, 5, LUA_TTABLE);
    lua_settop(L, 6);
    lua_getfield(L, 5, "role");
    op.role = (enum spice_role)luaL_checkoption(L, -1, "ffn", roles);
    lua_pop(L, 1);
    if (lua_getfield(L, 5, "weights") == LUA_TTABLE) {
        for (lua_Integer i = 1; i <= SPICE_MAX_OP_WEIGHTS && lua_geti(L, -1, i) != LUA_TNIL; i++) {
            add_weight(L, &op, -1, 1);
            lua_pop(L, 1);
        }
    }
    return record(L, &op, 1, luaL_checkstring(L, 6));
}

/* core.use_weight(x, weight): records a weight that no operator reads by itself. */
static int
op_use_weight(lua_State *L)
{
    bind_check_tensor(L, 1);
    lua_getiuservalue(L, 1, 1);
    if (!lua_isnil(L, -1))
        bind_weight_index(L, 2, 1);
    return 0;
}

void
bind_op(lua_State *L)
{
    static const luaL_Reg functions[] = {{"linear", op_linear},
                                         {"bmm", op_bmm},
                                         {"norm", op_norm},
                                         {"elementwise", bind_elementwise},
                                         {"embedding", op_embedding},
                                         {"attention", op_attention},
                                         {"linear_attention", op_linear_attention},
                                         {"indexer", op_indexer},
                                         {"moe", op_moe},
                                         {"custom", op_custom},
                                         {"use_weight", op_use_weight},
                                         {NULL, NULL}};

    luaL_setfuncs(L, functions, 0);
}
