/* bind_trace.h - what the bindings of traces and of online runs need of each other. */
#ifndef SPICE_BIND_TRACE_H
#define SPICE_BIND_TRACE_H

#include "bind/bind.h"
#include "core/trace/file.h"
#include "core/trace/lengths.h"
#include "core/trace/source.h"

const struct spice_file *bind_check_file(lua_State *L, int arg);
const struct spice_lengths *bind_check_lengths(lua_State *L, int arg);

/* The source stays owned by its userdata, which has to outlive the run. */
struct spice_source *bind_check_source(lua_State *L, int arg);

#endif
