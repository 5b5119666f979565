#include "core/digest.h"

uint64_t
spice_digest_more(uint64_t digest, const void *bytes, size_t n)
{
    const unsigned char *byte = bytes;

    for (size_t i = 0; i < n; i++)
        digest = (digest ^ byte[i]) * UINT64_C(0x100000001b3);
    return digest;
}

uint64_t
spice_digest(const void *bytes, size_t n)
{
    return spice_digest_more(UINT64_C(0xcbf29ce484222325), bytes, n);
}
