/* form.c - linear forms over step features as Lua values: 2*d*d*T + KV. */
#include "core/form.h"

#include "bind/bind_core.h"

#define FORM_T "llmspice.Form"

struct spice_form *
bind_check_form(lua_State *L, int arg)
{
    return luaL_checkudata(L, arg, FORM_T);
}

void
bind_push_form(lua_State *L, const struct spice_form *form)
{
    *(struct spice_form *)lua_newuserdatauv(L, sizeof *form, 0) = *form;
    luaL_setmetatable(L, FORM_T);
}

/* core.feature(name): T tokens, S sequences, O emitting rows, KV tokens read, P pairs. */
static int
feature(lua_State *L)
{
    static const char *const names[] = {"T", "S", "O", "KV", "P", NULL};
    static const int offsets[] = {SPICE_F_TOKENS, SPICE_F_SEQS, SPICE_F_ROWS, SPICE_F_KV,
                                  SPICE_F_PAIRS};
    struct spice_form form = spice_form_feature(offsets[luaL_checkoption(L, 1, NULL, names)]);

    bind_push_form(L, &form);
    return 1;
}

/* A form, or a number as a constant form. */
static struct spice_form
to_form(lua_State *L, int arg)
{
    if (lua_isnumber(L, arg))
        return spice_form_constant(lua_tonumber(L, arg));
    return *bind_check_form(L, arg);
}

static int
form_add(lua_State *L)
{
    struct spice_form sum = to_form(L, 1), other = to_form(L, 2);

    spice_form_add(&sum, &other, 1);
    bind_push_form(L, &sum);
    return 1;
}

static int
form_sub(lua_State *L)
{
    struct spice_form sum = to_form(L, 1), other = to_form(L, 2);

    spice_form_add(&sum, &other, -1);
    bind_push_form(L, &sum);
    return 1;
}

static int
form_mul(lua_State *L)
{
    int number = lua_isnumber(L, 1) ? 1 : 2;
    struct spice_form product;

    if (!lua_isnumber(L, number)) {
        lua_pushliteral(L, "a product of two features is not linear; multiply a form by a number");
        return bind_mistake(L);
    }
    product = spice_form_scaled(bind_check_form(L, 3 - number), lua_tonumber(L, number));
    bind_push_form(L, &product);
    return 1;
}

static int
form_div(lua_State *L)
{
    struct spice_form quotient;

    if (!lua_isnumber(L, 2)) {
        lua_pushliteral(L, "division by a feature is not linear; divide a form by a number");
        return bind_mistake(L);
    }
    quotient = spice_form_scaled(bind_check_form(L, 1), 1 / lua_tonumber(L, 2));
    bind_push_form(L, &quotient);
    return 1;
}

static int
form_unm(lua_State *L)
{
    struct spice_form negative = spice_form_scaled(bind_check_form(L, 1), -1);

    bind_push_form(L, &negative);
    return 1;
}

static int
form_eq(lua_State *L)
{
    lua_pushboolean(L, spice_form_equal(bind_check_form(L, 1), bind_check_form(L, 2)));
    return 1;
}

static int
form_tostring(lua_State *L)
{
    char text[256];

    spice_form_print(bind_check_form(L, 1), text, sizeof text);
    lua_pushstring(L, text);
    return 1;
}

/* form:prefill(), form:decode(): one phase's share. */
static int
form_prefill(lua_State *L)
{
    struct spice_form part = spice_form_of_phase(bind_check_form(L, 1), SPICE_PREFILL);

    bind_push_form(L, &part);
    return 1;
}

static int
form_decode(lua_State *L)
{
    struct spice_form part = spice_form_of_phase(bind_check_form(L, 1), SPICE_DECODE);

    bind_push_form(L, &part);
    return 1;
}

void
bind_form(lua_State *L)
{
    static const luaL_Reg methods[] = {
        {"prefill", form_prefill}, {"decode", form_decode}, {NULL, NULL}};
    static const luaL_Reg metamethods[] = {{"__add", form_add},           {"__sub", form_sub},
                                           {"__mul", form_mul},           {"__div", form_div},
                                           {"__unm", form_unm},           {"__eq", form_eq},
                                           {"__tostring", form_tostring}, {NULL, NULL}};

    bind_type(L, FORM_T, methods, metamethods);
    lua_pushcfunction(L, feature);
    lua_setfield(L, -2, "feature");
}
