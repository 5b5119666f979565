/* digest.h - FNV-1a, 64 bits (Fowler, Noll and Vo; RFC 9923): tells whether a file
 * is the one a result was computed from. Not against forgery. */
#ifndef SPICE_DIGEST_H
#define SPICE_DIGEST_H

#include <stddef.h>
#include <stdint.h>

uint64_t spice_digest(const void *bytes, size_t n);

/* The digest of what had the first digest, followed by these bytes. */
uint64_t spice_digest_more(uint64_t digest, const void *bytes, size_t n);

#endif
