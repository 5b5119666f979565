/* source.c - core.Requests: what is asked for, and when, as a source of requests. */
#include <math.h>
#include <string.h>

#include "bind/bind_trace.h"
#include "core/trace/requests.h"

#define SOURCE_T "llmspice.Requests"

struct source_box {
    struct spice_source *source;
};

static const char *const timing_names[] = {"process", "own", "at_once", "closed", NULL};
static const char *const gaps_names[] = {"gamma", "weibull", "constant", NULL};

struct spice_source *
bind_check_source(lua_State *L, int arg)
{
    const struct source_box *box = luaL_checkudata(L, arg, SOURCE_T);

    if (box->source == NULL)
        luaL_argerror(L, arg, "the source of requests is closed");
    return box->source;
}

/* One of the names in a field of the table at 1; the first where absent. */
static int
field_option(lua_State *L, const char *field, const char *const *names)
{
    int option = 0;

    if (lua_getfield(L, 1, field) != LUA_TNIL)
        option = luaL_checkoption(L, lua_gettop(L), NULL, names);
    lua_pop(L, 1);
    return option;
}

/* A number of row `row` in a list of lists, at the top. */
static double
item(lua_State *L, int index, const char *what, lua_Integer row)
{
    double value;
    int is_number;

    lua_rawgeti(L, -1, index);
    value = lua_tonumberx(L, -1, &is_number);
    if (!is_number)
        luaL_error(L, "value %d of %s %I is a %s; expected a number", index, what, (LUAI_UACINT)row,
                   luaL_typename(L, -1));
    lua_pop(L, 1);
    return value;
}

/* Leaves a scratch userdata with the rows of field on the stack; *n = their number. */
static void *
push_rows(lua_State *L, const char *field, size_t size, lua_Integer *n)
{
    void *rows;

    luaL_argexpected(L, lua_getfield(L, 1, field) == LUA_TTABLE, 1, "table with lists");
    *n = (lua_Integer)lua_rawlen(L, -1);
    rows = lua_newuserdatauv(L, (size_t)(*n + 1) * size, 0);
    memset(rows, 0, (size_t)(*n + 1) * size);
    lua_insert(L, -2);
    return rows;
}

/* rates = { {requests/s, seconds}, ... } */
static void
read_rates(lua_State *L, struct spice_arrivals *a)
{
    lua_Integer n;
    struct spice_rate_step *steps = push_rows(L, "rates", sizeof *steps, &n);

    luaL_argcheck(L, n <= 1000000, 1, "more than 1000000 rates");
    for (lua_Integer i = 0; i < n; i++) {
        lua_rawgeti(L, -1, i + 1);
        luaL_checktype(L, -1, LUA_TTABLE);
        steps[i].rate_per_s = item(L, 1, "rate", i + 1);
        steps[i].seconds = item(L, 2, "rate", i + 1);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    a->steps = steps;
    a->n_steps = (int)n;
}

/* requests = { {input, output, arrival_s = NaN, session = 0, prefix = 0,
 * prefix_tokens = 0}, ... }, already checked; names as numbers. */
static struct spice_content *
content_of_rows(lua_State *L, struct spice_err *err)
{
    lua_Integer n;
    struct spice_row *rows = push_rows(L, "requests", sizeof *rows, &n);

    for (lua_Integer i = 0; i < n; i++) {
        lua_rawgeti(L, -1, i + 1);
        luaL_checktype(L, -1, LUA_TTABLE);
        rows[i].input_tokens = (int64_t)item(L, 1, "request", i + 1);
        rows[i].output_tokens = (int64_t)item(L, 2, "request", i + 1);
        rows[i].time_s = item(L, 3, "request", i + 1);
        rows[i].session = (uint64_t)item(L, 4, "request", i + 1);
        rows[i].prefix = (uint64_t)item(L, 5, "request", i + 1);
        rows[i].prefix_tokens = (int64_t)item(L, 6, "request", i + 1);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return spice_content_rows(rows, n, err);
}

static struct spice_content *
content_of(lua_State *L, uint64_t seed, struct spice_err *err)
{
    struct spice_length_pair pair;

    if (lua_getfield(L, 1, "file") != LUA_TNIL)
        return spice_content_file(bind_check_file(L, lua_gettop(L)), err);
    if (lua_getfield(L, 1, "requests") != LUA_TNIL)
        return content_of_rows(L, err);
    lua_getfield(L, 1, "input");
    pair.input = *bind_check_lengths(L, lua_gettop(L));
    lua_getfield(L, 1, "output");
    pair.output = *bind_check_lengths(L, lua_gettop(L));
    pair.spearman = bind_field_number(L, 1, "spearman", 0);
    pair.continued = bind_field_number(L, 1, "continued", 0);
    pair.shared_tokens = bind_field_integer(L, 1, "shared_tokens", 0);
    return spice_content_lengths(&pair, seed, err);
}

static void
read_options(lua_State *L, struct spice_requests_options *o)
{
    memset(o, 0, sizeof *o);
    o->timing = (enum spice_timing)field_option(L, "timing", timing_names);
    o->arrivals.gaps = (enum spice_gaps)field_option(L, "gaps", gaps_names);
    o->arrivals.burstiness = bind_field_number(L, 1, "burstiness", 1);
    o->speedup = bind_field_number(L, 1, "speedup", 1);
    o->concurrency = bind_field_integer(L, 1, "concurrency", 1);
    o->think_s = bind_field_number(L, 1, "think_time", 0);
    o->think_random = bind_field_boolean(L, 1, "think_random");
    o->max_requests = bind_field_integer(L, 1, "max_num_reqs", 0);
    o->block_tokens = bind_field_integer(L, 1, "block_tokens", 0);
    o->seed = (uint64_t)bind_field_integer(L, 1, "seed", 0);
    if (o->timing == SPICE_TIMING_PROCESS)
        read_rates(L, &o->arrivals);
}

/* core.Requests{ file = | requests = | input =, output =, spearman =,
 * continued =, shared_tokens =; timing =,
 * rates =, gaps =, burstiness =, speedup =, concurrency =, think_time =,
 * think_random =, max_num_reqs =, block_tokens =, seed = } */
static int
source_new(lua_State *L)
{
    struct spice_requests_options options;
    struct spice_content *content;
    struct source_box *box;
    struct spice_err err;

    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    box = lua_newuserdatauv(L, sizeof *box, 0);
    box->source = NULL;
    luaL_setmetatable(L, SOURCE_T);
    read_options(L, &options);
    content = content_of(L, options.seed, &err);
    if (content != NULL)
        box->source = spice_requests_open(content, &options, &err);
    if (box->source == NULL) {
        lua_pushnil(L);
        lua_pushstring(L, err.text);
        return 2;
    }
    lua_settop(L, 2);
    return 1;
}

static int
source_close(lua_State *L)
{
    struct source_box *box = luaL_checkudata(L, 1, SOURCE_T);

    if (box->source != NULL && box->source->close != NULL)
        box->source->close(box->source);
    box->source = NULL;
    return 0;
}

/* source:peek() -> s of the next request; nil when none is known */
static int
source_peek(lua_State *L)
{
    struct spice_source *source = bind_check_source(L, 1);
    double time_s = source->peek(source);

    if (isinf(time_s))
        lua_pushnil(L);
    else
        lua_pushnumber(L, time_s);
    return 1;
}

static void
push_hashes(lua_State *L, const struct spice_arrival *arrival)
{
    lua_createtable(L, (int)arrival->n_hashes, 0);
    for (int64_t i = 0; i < arrival->n_hashes; i++) {
        lua_pushinteger(L, (lua_Integer)arrival->hashes[i]);
        lua_rawseti(L, -2, i + 1);
    }
}

/* source:next() -> { arrival_s =, input_tokens =, output_tokens =, session =,
 * hashes = }; nil when none is known; nil, message when the file broke */
static int
source_next(lua_State *L)
{
    struct spice_source *source = bind_check_source(L, 1);
    struct spice_arrival arrival;
    struct spice_err err;

    if (!source->next(source, &arrival)) {
        lua_pushnil(L);
        if (source->failed == NULL || !source->failed(source, &err))
            return 1;
        lua_pushstring(L, err.text);
        return 2;
    }
    lua_createtable(L, 0, 5);
    bind_set_number(L, "arrival_s", arrival.time_s);
    bind_set_integer(L, "input_tokens", arrival.input_tokens);
    bind_set_integer(L, "output_tokens", arrival.output_tokens);
    if (arrival.session >= 0)
        bind_set_integer(L, "session", arrival.session);
    if (arrival.n_hashes > 0) {
        push_hashes(L, &arrival);
        lua_setfield(L, -2, "hashes");
    }
    return 1;
}

/* source:done(time_s): a request left; a closed loop then has another */
static int
source_done(lua_State *L)
{
    struct spice_source *source = bind_check_source(L, 1);
    double time_s = luaL_checknumber(L, 2);

    if (source->done != NULL)
        source->done(source, time_s);
    return 0;
}

static int
source_tostring(lua_State *L)
{
    const struct source_box *box = luaL_checkudata(L, 1, SOURCE_T);

    lua_pushstring(L, box->source != NULL ? "Requests" : "Requests (closed)");
    return 1;
}

void
bind_source(lua_State *L)
{
    static const luaL_Reg methods[] = {{"peek", source_peek},
                                       {"next", source_next},
                                       {"done", source_done},
                                       {"close", source_close},
                                       {NULL, NULL}};
    static const luaL_Reg metamethods[] = {{"__tostring", source_tostring},
                                           {"__gc", source_close},
                                           {"__close", source_close},
                                           {NULL, NULL}};

    bind_type(L, SOURCE_T, methods, metamethods);
    lua_pushcfunction(L, source_new);
    lua_setfield(L, -2, "Requests");
}
