#include "core/err.h"

#include <stdarg.h>
#include <stdio.h>

bool
spice_fail(struct spice_err *err, int param, const char *fmt, ...)
{
    va_list args;

    err->param = param;
    va_start(args, fmt);
    vsnprintf(err->text, sizeof err->text, fmt, args);
    va_end(args);
    return false;
}
