/* bind_hardware.h - what the bindings of hardware need of each other. */
#ifndef SPICE_BIND_HARDWARE_H
#define SPICE_BIND_HARDWARE_H

#include <stddef.h>

#include "bind/bind.h"
#include "core/hardware/processor.h"

/* Where a field of a figures table goes: a double or an int64_t at an offset. */
struct bind_figure {
    const char *name;
    enum { BIND_NUMBER, BIND_COUNT } type;
    size_t offset;
};

/* Reads the table at index into *base; every figure must be there. */
void bind_read_figures(lua_State *L, int index, const struct bind_figure *figures, int n,
                       void *base);

/* Sets the same fields of the table on top from *base. */
void bind_write_figures(lua_State *L, const struct bind_figure *figures, int n, const void *base);

/* Reads field `name` of the table at index; it must be 1..SPICE_NAME_MAX-1 bytes. */
void bind_read_name(lua_State *L, int index, char name[SPICE_NAME_MAX]);

/* Raises err as "<what> '<name>': <text>". */
int bind_raise_about(lua_State *L, const char *what, const char *name, const struct spice_err *err);

const struct spice_memory *bind_check_memory(lua_State *L, int arg);
const struct spice_technode *bind_check_technode(lua_State *L, int arg);
const struct spice_network *bind_check_network(lua_State *L, int arg);
const struct spice_processor *bind_check_processor(lua_State *L, int arg);

/* "roofline" or "calibrated" at arg, calibrated where absent. */
enum spice_fidelity bind_opt_fidelity(lua_State *L, int arg);

/* Reads the figures of the table at 1, its parts as userdata, into *p, which is
 * zeroed; leaves the layout alone. Pushes a table of figures, SI. */
void bind_read_processor(lua_State *L, struct spice_processor *p);
void bind_push_processor(lua_State *L, const struct spice_processor *p);

#endif
