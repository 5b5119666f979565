/* host.c - the machine around the simulator: terminals, files, the process,
 * clocks; and digests of files. What plain Lua cannot ask. */
#define _DEFAULT_SOURCE /* TIOCGWINSZ beside POSIX */
#define _POSIX_C_SOURCE 200809L

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "bind/bind.h"
#include "core/digest.h"

static int
check_descriptor(lua_State *L)
{
    lua_Integer fd = luaL_checkinteger(L, 1);

    luaL_argcheck(L, fd >= 0 && fd <= 2, 1, "expected 0, 1 or 2");
    return (int)fd;
}

/* core.is_terminal(0 | 1 | 2) */
static int
is_terminal(lua_State *L)
{
    lua_pushboolean(L, isatty(check_descriptor(L)));
    return 1;
}

/* core.terminal_width(0 | 1 | 2) -> columns; nil where it is no terminal */
static int
terminal_width(lua_State *L)
{
    struct winsize size;

    if (ioctl(check_descriptor(L), TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        lua_pushnil(L);
    else
        lua_pushinteger(L, size.ws_col);
    return 1;
}

/* core.file_kind(path) -> "file", "folder", "link" or "other"; nil where there is nothing */
static int
file_kind(lua_State *L)
{
    struct stat status;

    if (lstat(luaL_checkstring(L, 1), &status) != 0)
        lua_pushnil(L);
    else
        lua_pushstring(L, S_ISREG(status.st_mode)   ? "file"
                          : S_ISDIR(status.st_mode) ? "folder"
                          : S_ISLNK(status.st_mode) ? "link"
                                                    : "other");
    return 1;
}

static int
process_id(lua_State *L)
{
    lua_pushinteger(L, getpid());
    return 1;
}

/* core.clock() -> s since some moment, at the finest resolution there is */
static int
monotonic_clock(lua_State *L)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    lua_pushnumber(L, (double)now.tv_sec + 1e-9 * (double)now.tv_nsec);
    return 1;
}

/* core.peak_memory("self" | "children") -> B that the process, or the largest of
 * its finished children, held at most */
static int
peak_memory(lua_State *L)
{
    static const char *const names[] = {"self", "children", NULL};
    static const int whose[] = {RUSAGE_SELF, RUSAGE_CHILDREN};
    struct rusage usage;

    if (getrusage(whose[luaL_checkoption(L, 1, "self", names)], &usage) != 0)
        usage.ru_maxrss = 0;
#ifdef __APPLE__
    lua_pushinteger(L, usage.ru_maxrss);
#else
    lua_pushinteger(L, (lua_Integer)usage.ru_maxrss * 1024);
#endif
    return 1;
}

/* core.digest(bytes, before = nil) -> 16 hexadecimal digits; with the digest of what
 * came before, that of both together */
static int
digest(lua_State *L)
{
    char hex[17];
    size_t n;
    const char *bytes = luaL_checklstring(L, 1, &n);
    const char *before = luaL_optstring(L, 2, NULL);
    uint64_t first = before != NULL ? strtoull(before, NULL, 16) : spice_digest("", 0);

    snprintf(hex, sizeof hex, "%016" PRIx64, spice_digest_more(first, bytes, n));
    lua_pushstring(L, hex);
    return 1;
}

void
bind_host(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"is_terminal", is_terminal}, {"terminal_width", terminal_width},
        {"process_id", process_id},   {"file_kind", file_kind},
        {"clock", monotonic_clock},   {"peak_memory", peak_memory},
        {"digest", digest},           {NULL, NULL}};

    luaL_setfuncs(L, functions, 0);
}
