/* identity.h - identities of a request's KV blocks, for prefix caching. */
#ifndef SPICE_IDENTITY_H
#define SPICE_IDENTITY_H

#include <stdint.h>

#include "core/trace/row.h"

/* Upper bound of how many hashes a row has with blocks of block_tokens. */
int64_t spice_identity_max(const struct spice_row *row, int64_t block_tokens);

/* Writes them, first block first; equal hashes mean equal content from the start
 * up to the end of that block. Returns how many.
 *   - A file's own hashes of longer or shorter blocks: a block is known by the
 *     hash in which its last token lies and by its place. With the file's own
 *     block size a last, partial block counts; else only full blocks do.
 *   - A shared prefix, then a session: full blocks of the prefix by its name; on
 *     from there, through the answer, by the session, whose requests repeat one
 *     growing conversation.
 * salt keeps repetitions of a file apart. */
int64_t spice_identity_write(const struct spice_row *row, int64_t block_tokens, uint64_t salt,
                             uint64_t *hashes);

#endif
