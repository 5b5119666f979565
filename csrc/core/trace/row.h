/* row.h - one request as a trace file states it. */
#ifndef SPICE_ROW_H
#define SPICE_ROW_H

#include <stdbool.h>
#include <stdint.h>

struct spice_row {
    double time_s; /* NAN where the file has no times */
    int64_t input_tokens, output_tokens;
    /* Keys of names; 0 = none. */
    uint64_t session, prefix;
    int64_t prefix_tokens;
    /* Identities of the prompt's blocks of hash_tokens tokens; each stands for
     * everything before it as well. Valid until the next row is read. */
    int64_t n_hashes, hash_tokens;
    const uint64_t *hashes;
};

#endif
