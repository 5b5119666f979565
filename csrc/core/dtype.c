#include "core/dtype.h"

#include <ctype.h>
#include <stddef.h>

/* One row per type, in enum order: the only place a type is described. */
static const struct {
    const char *name;
    int bits;
} dtypes[SPICE_NDTYPES] = {
    [SPICE_FP64] = {"FP64", 64}, [SPICE_FP32] = {"FP32", 32}, [SPICE_FP16] = {"FP16", 16},
    [SPICE_BF16] = {"BF16", 16}, [SPICE_FP8] = {"FP8", 8},    [SPICE_INT8] = {"INT8", 8},
    [SPICE_FP4] = {"FP4", 4},    [SPICE_INT4] = {"INT4", 4},
};

const char *
spice_dtype_name(enum spice_dtype dtype)
{
    return dtypes[dtype].name;
}

int
spice_dtype_bits(enum spice_dtype dtype)
{
    return dtypes[dtype].bits;
}

double
spice_dtype_bytes(enum spice_dtype dtype)
{
    return dtypes[dtype].bits / 8.0;
}

static bool
equal_ignoring_case(const char *a, const char *b)
{
    while (*a != '\0' && toupper((unsigned char)*a) == toupper((unsigned char)*b)) {
        a++;
        b++;
    }
    return *a == '\0' && *b == '\0';
}

bool
spice_dtype_parse(const char *name, enum spice_dtype *dtype)
{
    for (int i = 0; i < SPICE_NDTYPES; i++) {
        if (equal_ignoring_case(name, dtypes[i].name)) {
            *dtype = (enum spice_dtype)i;
            return true;
        }
    }
    return false;
}
