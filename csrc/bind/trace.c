/* trace.c - core.TraceFile, core.Lengths and the tallies of both. */
#include <math.h>
#include <string.h>

#include "bind/bind_trace.h"
#include "core/trace/statistics.h"

#define FILE_T "llmspice.TraceFile"
#define LENGTHS_T "llmspice.Lengths"
#define TALLY_T "llmspice.Tally"
#define TALLY_POINTS 100000 /* at which a distribution is tallied */

struct file_box {
    struct spice_file *file;
};

struct tally_box {
    struct spice_tally *tally;
};

const struct spice_file *
bind_check_file(lua_State *L, int arg)
{
    const struct file_box *box = luaL_checkudata(L, arg, FILE_T);

    if (box->file == NULL)
        luaL_argerror(L, arg, "the trace file is closed");
    return box->file;
}

const struct spice_lengths *
bind_check_lengths(lua_State *L, int arg)
{
    return luaL_checkudata(L, arg, LENGTHS_T);
}

/* core.TraceFile(path) -> file | nil, "line N: what is wrong" */
static int
file_open(lua_State *L)
{
    const char *path = luaL_checkstring(L, 1);
    struct file_box *box = lua_newuserdatauv(L, sizeof *box, 0);
    struct spice_err err;

    box->file = NULL;
    luaL_setmetatable(L, FILE_T);
    box->file = spice_file_open(path, &err);
    if (box->file != NULL)
        return 1;
    lua_pushnil(L);
    lua_pushstring(L, err.text);
    return 2;
}

static int
file_close(lua_State *L)
{
    struct file_box *box = luaL_checkudata(L, 1, FILE_T);

    spice_file_close(box->file);
    box->file = NULL;
    return 0;
}

/* file:summary() -> what the check found: format, n_requests, mean lengths, ... */
static int
file_summary(lua_State *L)
{
    const struct spice_file_summary *s = spice_file_summary(bind_check_file(L, 1));
    double n = (double)s->n_requests;

    lua_newtable(L);
    bind_set_string(L, "format", s->format);
    bind_set_integer(L, "n_requests", s->n_requests);
    bind_set_integer(L, "n_skipped", s->n_skipped);
    bind_set_integer(L, "max_tokens", s->max_tokens);
    bind_set_number(L, "mean_input_tokens", s->input_tokens / n);
    bind_set_number(L, "mean_output_tokens", s->output_tokens / n);
    lua_pushboolean(L, s->has_times);
    lua_setfield(L, -2, "has_times");
    lua_pushboolean(L, s->has_hashes);
    lua_setfield(L, -2, "has_hashes");
    lua_pushboolean(L, s->has_prefixes);
    lua_setfield(L, -2, "has_prefixes");
    lua_pushboolean(L, s->has_sessions);
    lua_setfield(L, -2, "has_sessions");
    if (!s->has_times)
        return 1;
    bind_set_number(L, "first_s", s->first_s);
    bind_set_number(L, "last_s", s->last_s);
    return 1;
}

static struct tally_box *
push_tally(lua_State *L)
{
    struct tally_box *box = lua_newuserdatauv(L, sizeof *box, 0);

    box->tally = NULL;
    luaL_setmetatable(L, TALLY_T);
    return box;
}

/* file:statistics() -> { input = tally, output = tally, rate_per_s =,
 * interarrival_cv =, spearman = } | nil, message */
static int
file_statistics(lua_State *L)
{
    const struct spice_file *file = bind_check_file(L, 1);
    struct tally_box *input = push_tally(L), *output = push_tally(L);
    struct spice_statistics s;
    struct spice_err err;

    if (!spice_statistics_of(file, &s, &err)) {
        lua_pushnil(L);
        lua_pushstring(L, err.text);
        return 2;
    }
    input->tally = s.input;
    output->tally = s.output;
    lua_newtable(L);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "input");
    lua_pushvalue(L, -2);
    lua_setfield(L, -2, "output");
    bind_set_number(L, "rate_per_s", s.rate_per_s);
    bind_set_number(L, "interarrival_cv", s.interarrival_cv);
    bind_set_number(L, "spearman", s.spearman);
    return 1;
}

static int
file_tostring(lua_State *L)
{
    const struct file_box *box = luaL_checkudata(L, 1, FILE_T);

    if (box->file == NULL)
        lua_pushliteral(L, "TraceFile (closed)");
    else
        lua_pushfstring(L, "TraceFile (%s, %I requests)", spice_file_summary(box->file)->format,
                        (LUAI_UACINT)spice_file_summary(box->file)->n_requests);
    return 1;
}

static const char *const kind_names[] = {"constant",  "uniform", "normal",
                                         "lognormal", "table",   NULL};

/* Copies a list of numbers into at most SPICE_LENGTHS_KNOTS doubles, scaled. */
static int
read_knots(lua_State *L, const char *field, double scale, double *knots)
{
    int n;

    if (lua_getfield(L, 1, field) != LUA_TTABLE)
        return luaL_error(L, "field '%s' is a %s; expected a list of numbers", field,
                          luaL_typename(L, -1));
    n = (int)lua_rawlen(L, -1);
    if (n > SPICE_LENGTHS_KNOTS)
        return luaL_error(L, "field '%s' has %d values; expected at most %d", field, n,
                          SPICE_LENGTHS_KNOTS);
    for (int i = 0; i < n; i++) {
        int is_number;

        lua_rawgeti(L, -1, i + 1);
        knots[i] = scale * lua_tonumberx(L, -1, &is_number);
        if (!is_number)
            return luaL_error(L, "value %d of '%s' is a %s; expected a number", i + 1, field,
                              luaL_typename(L, -1));
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return n;
}

static void
read_table(lua_State *L, struct spice_lengths *l)
{
    int n = read_knots(L, "percent", 1, l->share);

    l->n_knots = read_knots(L, "tokens", 1, l->tokens);
    if (n != l->n_knots)
        luaL_error(L, "%d values of 'percent' and %d of 'tokens'; expected as many of both", n,
                   l->n_knots);
    for (int i = 0; i < n; i++)
        l->share[i] /= 100;
}

/* core.Lengths{ kind =, mean =, sd =, min =, max =, percent =, tokens = } ->
 * lengths | nil, message */
static int
lengths_new(lua_State *L)
{
    struct spice_lengths *l;
    struct spice_err err;
    int kind;

    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    lua_getfield(L, 1, "kind");
    kind = luaL_checkoption(L, 2, NULL, kind_names);
    l = lua_newuserdatauv(L, sizeof *l, 0);
    memset(l, 0, sizeof *l);
    l->kind = (enum spice_lengths_kind)kind;
    l->mean = bind_field_number(L, 1, "mean", 0);
    l->sd = bind_field_number(L, 1, "sd", 0);
    l->min = bind_field_integer(L, 1, "min", 0);
    l->max = bind_field_integer(L, 1, "max", 0);
    if (l->kind == SPICE_LENGTHS_TABLE)
        read_table(L, l);
    if (!spice_lengths_check(l, &err)) {
        lua_pushnil(L);
        lua_pushstring(L, err.text);
        return 2;
    }
    luaL_setmetatable(L, LENGTHS_T);
    return 1;
}

/* lengths:at(share) -> tokens; 0 < share < 1 */
static int
lengths_at(lua_State *L)
{
    const struct spice_lengths *l = bind_check_lengths(L, 1);
    double share = luaL_checknumber(L, 2);

    luaL_argcheck(L, share > 0 && share < 1, 2, "expected a share above 0 and below 1");
    lua_pushinteger(L, spice_lengths_at(l, share));
    return 1;
}

static int
lengths_mean(lua_State *L)
{
    lua_pushnumber(L, spice_lengths_mean(bind_check_lengths(L, 1)));
    return 1;
}

/* lengths:tally() -> the distribution at 100,000 equally likely points */
static int
lengths_tally(lua_State *L)
{
    const struct spice_lengths *l = bind_check_lengths(L, 1);
    struct tally_box *box = push_tally(L);

    box->tally = spice_tally_of(l, TALLY_POINTS);
    if (box->tally == NULL)
        return luaL_error(L, "out of memory for a tally");
    return 1;
}

static int
lengths_tostring(lua_State *L)
{
    const struct spice_lengths *l = bind_check_lengths(L, 1);

    lua_pushfstring(L, "Lengths (%s, mean %f tokens)", kind_names[l->kind], spice_lengths_mean(l));
    return 1;
}

static const struct spice_tally *
check_tally(lua_State *L, int arg)
{
    const struct tally_box *box = luaL_checkudata(L, arg, TALLY_T);

    if (box->tally == NULL)
        luaL_argerror(L, arg, "the tally is closed");
    return box->tally;
}

static int
tally_close(lua_State *L)
{
    struct tally_box *box = luaL_checkudata(L, 1, TALLY_T);

    spice_tally_free(box->tally);
    box->tally = NULL;
    return 0;
}

/* tally:moments() -> { n =, mean =, sd =, min =, max = }, tokens */
static int
tally_moments(lua_State *L)
{
    const struct spice_tally *t = check_tally(L, 1);

    lua_newtable(L);
    bind_set_integer(L, "n", spice_tally_count(t));
    bind_set_number(L, "mean", spice_tally_mean(t));
    bind_set_number(L, "sd", spice_tally_sd(t));
    bind_set_integer(L, "min", spice_tally_min(t));
    bind_set_integer(L, "max", spice_tally_max(t));
    return 1;
}

/* tally:quantile(share) -> tokens */
static int
tally_quantile(lua_State *L)
{
    const struct spice_tally *t = check_tally(L, 1);
    double share = luaL_checknumber(L, 2);

    luaL_argcheck(L, share >= 0 && share <= 1, 2, "expected a share from 0 to 1");
    lua_pushinteger(L, spice_tally_quantile(t, share));
    return 1;
}

/* tally:below(tokens) -> share of shorter lengths */
static int
tally_below(lua_State *L)
{
    lua_pushnumber(L, spice_tally_below(check_tally(L, 1), luaL_checkinteger(L, 2)));
    return 1;
}

static int
tally_tostring(lua_State *L)
{
    const struct tally_box *box = luaL_checkudata(L, 1, TALLY_T);

    if (box->tally == NULL)
        lua_pushliteral(L, "Tally (closed)");
    else
        lua_pushfstring(L, "Tally (%I lengths)", (LUAI_UACINT)spice_tally_count(box->tally));
    return 1;
}

void
bind_trace(lua_State *L)
{
    static const luaL_Reg file_methods[] = {{"summary", file_summary},
                                            {"statistics", file_statistics},
                                            {"close", file_close},
                                            {NULL, NULL}};
    static const luaL_Reg file_meta[] = {
        {"__tostring", file_tostring}, {"__gc", file_close}, {"__close", file_close}, {NULL, NULL}};
    static const luaL_Reg lengths_methods[] = {
        {"at", lengths_at}, {"mean", lengths_mean}, {"tally", lengths_tally}, {NULL, NULL}};
    static const luaL_Reg lengths_meta[] = {{"__tostring", lengths_tostring}, {NULL, NULL}};
    static const luaL_Reg tally_methods[] = {{"moments", tally_moments},
                                             {"quantile", tally_quantile},
                                             {"below", tally_below},
                                             {NULL, NULL}};
    static const luaL_Reg tally_meta[] = {{"__tostring", tally_tostring},
                                          {"__gc", tally_close},
                                          {"__close", tally_close},
                                          {NULL, NULL}};

    bind_type(L, FILE_T, file_methods, file_meta);
    bind_type(L, LENGTHS_T, lengths_methods, lengths_meta);
    bind_type(L, TALLY_T, tally_methods, tally_meta);
    lua_pushcfunction(L, file_open);
    lua_setfield(L, -2, "TraceFile");
    lua_pushcfunction(L, lengths_new);
    lua_setfield(L, -2, "Lengths");
}
