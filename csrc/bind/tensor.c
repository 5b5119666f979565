/* tensor.c - tensors as Lua values: shapes, their algebra, and x + y. */
#include "core/tensor.h"

#include "bind/bind_core.h"

#define TENSOR_T "llmspice.Tensor"

struct spice_tensor *
bind_check_tensor(lua_State *L, int arg)
{
    return luaL_checkudata(L, arg, TENSOR_T);
}

bool
bind_is_tensor(lua_State *L, int arg)
{
    return luaL_testudata(L, arg, TENSOR_T) != NULL;
}

struct spice_tensor *
bind_push_tensor(lua_State *L, const struct spice_tensor *t, int like)
{
    struct spice_tensor *copy;

    like = lua_absindex(L, like);
    copy = lua_newuserdatauv(L, sizeof *copy, 1);
    *copy = *t;
    luaL_setmetatable(L, TENSOR_T);
    lua_getiuservalue(L, like, 1);
    lua_setiuservalue(L, -2, 1);
    return copy;
}

/* Reads whole numbers from the arguments from first on, or from a table there. */
static int
read_dims(lua_State *L, int first, int64_t dims[SPICE_MAX_DIMS])
{
    bool table = lua_istable(L, first);
    lua_Integer n = table ? luaL_len(L, first) : lua_gettop(L) - first + 1;

    for (lua_Integer i = 0; i < n && i < SPICE_MAX_DIMS; i++) {
        int isint;

        if (table)
            lua_geti(L, first, i + 1);
        else
            lua_pushvalue(L, first + (int)i);
        dims[i] = lua_tointegerx(L, -1, &isint);
        if (!isint) {
            lua_pushfstring(L, "dimension %d is a %s; expected a whole number", (int)i + 1,
                            luaL_typename(L, -1));
            bind_mistake(L);
        }
        lua_pop(L, 1);
    }
    return n > SPICE_MAX_DIMS ? SPICE_MAX_DIMS + 1 : (int)n;
}

/* core.tensor(dims, dtype = "BF16", graph = nil): dims[1] may be a form. */
static int
tensor_new(lua_State *L)
{
    struct spice_err err;
    int64_t dims[SPICE_MAX_DIMS] = {0};
    struct spice_form form;
    bool symbolic;
    enum spice_dtype dtype = lua_isnoneornil(L, 2) ? SPICE_BF16 : bind_check_dtype(L, 2);
    struct spice_tensor *t;

    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 3);
    if (!lua_isnil(L, 3))
        bind_check_graph(L, 3);
    symbolic = lua_geti(L, 1, 1) == LUA_TUSERDATA;
    if (symbolic) {
        form = *bind_check_form(L, -1);
        lua_newtable(L); /* the same dimensions with a 1 in front */
        for (lua_Integer i = 1, n = luaL_len(L, 1); i <= n; i++) {
            if (i == 1)
                lua_pushinteger(L, 1);
            else
                lua_geti(L, 1, i);
            lua_seti(L, -2, i);
        }
        lua_replace(L, 1);
    }
    int n = read_dims(L, 1, dims);
    t = lua_newuserdatauv(L, sizeof *t, 1);
    if (!spice_tensor_init(t, dtype, n, dims, &err))
        return bind_raise(L, &err, 0);
    if (symbolic)
        spice_tensor_set_leading(t, &form);
    luaL_setmetatable(L, TENSOR_T);
    lua_pushvalue(L, 3);
    lua_setiuservalue(L, -2, 1);
    return 1;
}

static int
tensor_reshape(lua_State *L)
{
    const struct spice_tensor *t = bind_check_tensor(L, 1);
    struct spice_tensor out;
    struct spice_err err;
    int64_t dims[SPICE_MAX_DIMS] = {0};

    if (!spice_tensor_reshape(&out, t, read_dims(L, 2, dims), dims, &err))
        return bind_raise(L, &err, 1);
    bind_push_tensor(L, &out, 1);
    return 1;
}

static int
check_axis(lua_State *L, const struct spice_tensor *t, int arg)
{
    struct spice_err err;
    int axis = 0;

    if (!spice_tensor_axis(t, luaL_checkinteger(L, arg), &axis, &err))
        bind_raise(L, &err, arg - 1);
    return axis;
}

static int
tensor_transpose(lua_State *L)
{
    const struct spice_tensor *t = bind_check_tensor(L, 1);
    struct spice_tensor out;

    spice_tensor_transpose(&out, t, check_axis(L, t, 2), check_axis(L, t, 3));
    bind_push_tensor(L, &out, 1);
    return 1;
}

/* t:split({sizes}, axis = -1) -> one tensor per size */
static int
tensor_split(lua_State *L)
{
    const struct spice_tensor *t = bind_check_tensor(L, 1);
    int64_t sizes[SPICE_MAX_SPLITS] = {0};
    struct spice_err err;
    lua_Integer n;
    int axis;

    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 3);
    if (lua_isnil(L, 3)) {
        lua_pushinteger(L, -1);
        lua_replace(L, 3);
    }
    axis = check_axis(L, t, 3);
    n = luaL_len(L, 2);
    luaL_argcheck(L, n >= 1 && n <= SPICE_MAX_SPLITS, 2, "expected 1 to 16 sizes");
    for (int i = 0; i < n; i++) {
        lua_geti(L, 2, i + 1);
        sizes[i] = luaL_checkinteger(L, -1);
        lua_pop(L, 1);
    }
    if (!spice_tensor_check_split(t, axis, (int)n, sizes, &err))
        return bind_raise(L, &err, 1);
    luaL_checkstack(L, (int)n + 4, NULL);
    for (int i = 0; i < n; i++) {
        struct spice_tensor part;

        spice_tensor_resize(&part, t, axis, sizes[i]);
        bind_push_tensor(L, &part, 1);
    }
    return (int)n;
}

/* t:index(axis, i) */
static int
tensor_index(lua_State *L)
{
    const struct spice_tensor *t = bind_check_tensor(L, 1);
    struct spice_tensor out;
    struct spice_err err;

    if (!spice_tensor_index(&out, t, check_axis(L, t, 2), luaL_checkinteger(L, 3), &err))
        return bind_raise(L, &err, 1);
    bind_push_tensor(L, &out, 1);
    return 1;
}

/* core.concat({a, b, ...}, axis = -1) */
static int
tensor_concat(lua_State *L)
{
    struct spice_tensor out;
    struct spice_err err;
    lua_Integer n;
    int axis;

    luaL_checktype(L, 1, LUA_TTABLE);
    n = luaL_len(L, 1);
    luaL_argcheck(L, n >= 1, 1, "expected at least one tensor");
    lua_settop(L, 2);
    lua_geti(L, 1, 1);
    out = *bind_check_tensor(L, 3);
    if (lua_isnil(L, 2)) {
        lua_pushinteger(L, -1);
        lua_replace(L, 2);
    }
    axis = check_axis(L, &out, 2);
    for (lua_Integer i = 2; i <= n; i++) {
        lua_geti(L, 1, i);
        if (!spice_tensor_concat(&out, &out, bind_check_tensor(L, -1), axis, &err))
            return bind_raise(L, &err, 0);
        lua_pop(L, 1);
    }
    bind_push_tensor(L, &out, 3);
    return 1;
}

/* x:by_phase() -> the rows in prefill, the rows in decode */
static int
tensor_by_phase(lua_State *L)
{
    const struct spice_tensor *t = bind_check_tensor(L, 1);
    struct spice_tensor part = *t;

    if (t->symbolic < 0) {
        lua_pushliteral(L, "by_phase needs a symbolic tensor");
        return bind_mistake(L);
    }
    part.form = spice_form_of_phase(&t->form, SPICE_PREFILL);
    bind_push_tensor(L, &part, 1);
    part.form = spice_form_of_phase(&t->form, SPICE_DECODE);
    bind_push_tensor(L, &part, 1);
    return 2;
}

static int
map_tokens(lua_State *L, int offset)
{
    struct spice_tensor out = *bind_check_tensor(L, 1);

    if (out.symbolic >= 0)
        out.form = spice_form_map_tokens(&out.form, offset);
    bind_push_tensor(L, &out, 1);
    return 1;
}

/* core.last_rows(x): only rows that emit a token. */
static int
tensor_last_rows(lua_State *L)
{
    return map_tokens(L, SPICE_F_ROWS);
}

/* core.over_cache(x): a row per KV token read instead of per new token. */
static int
tensor_over_cache(lua_State *L)
{
    return map_tokens(L, SPICE_F_KV);
}

/* t:size(axis): a number, or the form of a symbolic dimension. */
static int
tensor_size(lua_State *L)
{
    const struct spice_tensor *t = bind_check_tensor(L, 1);
    int axis = check_axis(L, t, 2);

    if (axis == t->symbolic)
        bind_push_form(L, &t->form);
    else
        lua_pushinteger(L, t->dims[axis]);
    return 1;
}

static int
tensor_ndims(lua_State *L)
{
    lua_pushinteger(L, bind_check_tensor(L, 1)->ndims);
    return 1;
}

static int
tensor_dtype(lua_State *L)
{
    lua_pushstring(L, spice_dtype_name(bind_check_tensor(L, 1)->dtype));
    return 1;
}

static int
tensor_bytes(lua_State *L)
{
    lua_pushinteger(L, spice_tensor_bytes(bind_check_tensor(L, 1)));
    return 1;
}

static int
tensor_elements(lua_State *L)
{
    const struct spice_tensor *t = bind_check_tensor(L, 1);

    if (t->symbolic >= 0) {
        struct spice_form elements = spice_tensor_elements(t);

        bind_push_form(L, &elements);
    } else {
        lua_pushinteger(L, spice_tensor_numeric_elements(t));
    }
    return 1;
}

/* t:graph(): the graph that is being traced, or nil. */
static int
tensor_graph(lua_State *L)
{
    bind_check_tensor(L, 1);
    lua_getiuservalue(L, 1, 1);
    return 1;
}

static int
tensor_tostring(lua_State *L)
{
    char text[320];

    spice_tensor_print(bind_check_tensor(L, 1), text, sizeof text);
    lua_pushstring(L, text);
    return 1;
}

/* x + y and x * y call the element-wise operator kept beside the metatable. */
static int
tensor_binary(lua_State *L, const char *name)
{
    lua_settop(L, 2);
    if (!bind_is_tensor(L, 1) || !bind_is_tensor(L, 2)) {
        lua_pushfstring(L, "%s of a tensor and a %s; expected two tensors", name,
                        luaL_typename(L, bind_is_tensor(L, 1) ? 2 : 1));
        return bind_mistake(L);
    }
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_pushstring(L, name);
    lua_pushvalue(L, 1);
    lua_pushvalue(L, 2);
    lua_call(L, 3, 1);
    return 1;
}

static int
tensor_add(lua_State *L)
{
    return tensor_binary(L, "residual");
}

static int
tensor_mul(lua_State *L)
{
    return tensor_binary(L, "mul");
}

void
bind_tensor(lua_State *L)
{
    static const luaL_Reg methods[] = {
        {"reshape", tensor_reshape},   {"transpose", tensor_transpose}, {"split", tensor_split},
        {"index", tensor_index},       {"by_phase", tensor_by_phase},   {"size", tensor_size},
        {"ndims", tensor_ndims},       {"dtype", tensor_dtype},         {"bytes", tensor_bytes},
        {"elements", tensor_elements}, {"graph", tensor_graph},         {NULL, NULL}};
    static const luaL_Reg metamethods[] = {{"__tostring", tensor_tostring}, {NULL, NULL}};
    static const luaL_Reg functions[] = {{"tensor", tensor_new},
                                         {"concat", tensor_concat},
                                         {"last_rows", tensor_last_rows},
                                         {"over_cache", tensor_over_cache},
                                         {NULL, NULL}};
    static const luaL_Reg arithmetic[] = {
        {"__add", tensor_add}, {"__mul", tensor_mul}, {NULL, NULL}};

    bind_type(L, TENSOR_T, methods, metamethods);
    luaL_getmetatable(L, TENSOR_T);
    lua_pushcfunction(L, bind_elementwise);
    luaL_setfuncs(L, arithmetic, 1);
    lua_pop(L, 1);
    luaL_setfuncs(L, functions, 0);
}
