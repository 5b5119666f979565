/* dtype.h - the element types a model may use and what is known of each.
 *
 * INT4 is weight-only: a matrix product with INT4 weights computes at the
 * 16-bit rate unless a chip says otherwise (hardware/processor.h).
 */
#ifndef SPICE_DTYPE_H
#define SPICE_DTYPE_H

#include <stdbool.h>

enum spice_dtype {
    SPICE_FP64,
    SPICE_FP32,
    SPICE_FP16,
    SPICE_BF16,
    SPICE_FP8,
    SPICE_INT8,
    SPICE_FP4,
    SPICE_INT4,
    SPICE_NDTYPES
};

/* "BF16", as users write it. */
const char *spice_dtype_name(enum spice_dtype dtype);

/* Bits of one element. */
int spice_dtype_bits(enum spice_dtype dtype);

/* Bytes of one element; a half for the 4-bit types. */
double spice_dtype_bytes(enum spice_dtype dtype);

/* Finds a type by name in any case; false if there is none. */
bool spice_dtype_parse(const char *name, enum spice_dtype *dtype);

#endif
