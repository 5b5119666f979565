/* sha256.h - SHA-256 (FIPS 180-4) of a block of bytes: tells whether a catalog
 * entry is the one a result was computed from. */
#ifndef SPICE_SHA256_H
#define SPICE_SHA256_H

#include <stddef.h>

#define SPICE_SHA256_HEX 65 /* digits and a terminating NUL */

/* Lower-case hexadecimal digest, as sha256sum prints it. */
void spice_sha256_hex(const void *bytes, size_t n, char hex[SPICE_SHA256_HEX]);

#endif
