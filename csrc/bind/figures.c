/* figures.c - figure tables of hardware to C structs and back. */
#include <string.h>

#include "bind/bind_hardware.h"

static int
figure_error(lua_State *L, const char *name, const char *expected)
{
    lua_pushfstring(L, "figure '%s' is a %s; expected %s", name, luaL_typename(L, -1), expected);
    return bind_mistake(L);
}

void
bind_read_figures(lua_State *L, int index, const struct bind_figure *figures, int n, void *base)
{
    index = lua_absindex(L, index);
    for (int i = 0; i < n; i++) {
        char *at = (char *)base + figures[i].offset;
        int ok;

        lua_getfield(L, index, figures[i].name);
        if (figures[i].type == BIND_COUNT) {
            int64_t count = lua_tointegerx(L, -1, &ok);

            memcpy(at, &count, sizeof count);
        } else {
            double number = lua_tonumberx(L, -1, &ok);

            memcpy(at, &number, sizeof number);
        }
        if (!ok)
            figure_error(L, figures[i].name,
                         figures[i].type == BIND_COUNT ? "a whole number" : "a number");
        lua_pop(L, 1);
    }
}

void
bind_write_figures(lua_State *L, const struct bind_figure *figures, int n, const void *base)
{
    for (int i = 0; i < n; i++) {
        const char *at = (const char *)base + figures[i].offset;

        if (figures[i].type == BIND_COUNT) {
            int64_t count;

            memcpy(&count, at, sizeof count);
            bind_set_integer(L, figures[i].name, count);
        } else {
            double number;

            memcpy(&number, at, sizeof number);
            bind_set_number(L, figures[i].name, number);
        }
    }
}

void
bind_read_name(lua_State *L, int index, char name[SPICE_NAME_MAX])
{
    size_t length = 0;
    const char *text;

    lua_getfield(L, index, "name");
    text = lua_tolstring(L, -1, &length);
    if (text == NULL || length == 0 || length >= SPICE_NAME_MAX) {
        lua_pushfstring(L, "figure 'name' must be a string of 1 to %d bytes", SPICE_NAME_MAX - 1);
        bind_mistake(L);
        return;
    }
    memcpy(name, text, length + 1);
    lua_pop(L, 1);
}

int
bind_raise_about(lua_State *L, const char *what, const char *name, const struct spice_err *err)
{
    lua_pushfstring(L, "%s '%s': %s", what, name, err->text);
    return bind_mistake(L);
}

enum spice_fidelity
bind_opt_fidelity(lua_State *L, int arg)
{
    const char *name = luaL_optstring(L, arg, "calibrated");

    if (strcmp(name, "roofline") == 0)
        return SPICE_ROOFLINE;
    if (strcmp(name, "calibrated") != 0) {
        lua_pushfstring(L, "unknown fidelity '%s'; expected roofline or calibrated", name);
        bind_mistake(L);
    }
    return SPICE_CALIBRATED;
}
