#include "core/trace/identity.h"

#include "core/trace/rng.h"

int64_t
spice_identity_max(const struct spice_row *row, int64_t block_tokens)
{
    int64_t tokens = row->input_tokens + row->output_tokens;

    if (row->n_hashes == 0 && row->prefix == 0 && row->session == 0)
        return 0;
    return tokens / block_tokens + 1;
}

static uint64_t
identity(uint64_t name, uint64_t salt, int64_t place)
{
    return spice_mix64(spice_mix64(name ^ salt) + (uint64_t)place + 1);
}

static int64_t
from_file_hashes(const struct spice_row *row, int64_t block_tokens, uint64_t salt, uint64_t *hashes)
{
    int64_t known = row->n_hashes * row->hash_tokens, n = 0;

    if (known > row->input_tokens)
        known = row->input_tokens;
    if (block_tokens == row->hash_tokens) {
        for (; n < row->n_hashes; n++)
            hashes[n] = identity(row->hashes[n], salt, n);
        return n;
    }
    for (; (n + 1) * block_tokens <= known; n++)
        hashes[n] = identity(row->hashes[((n + 1) * block_tokens - 1) / row->hash_tokens], salt, n);
    return n;
}

int64_t
spice_identity_write(const struct spice_row *row, int64_t block_tokens, uint64_t salt,
                     uint64_t *hashes)
{
    uint64_t conversation = ~row->session ^ spice_mix64(row->prefix);
    int64_t n = 0;

    if (row->n_hashes > 0)
        return from_file_hashes(row, block_tokens, salt, hashes);
    for (; row->prefix != 0 && (n + 1) * block_tokens <= row->prefix_tokens; n++)
        hashes[n] = identity(row->prefix, salt, n);
    for (; row->session != 0 && (n + 1) * block_tokens <= row->input_tokens + row->output_tokens;
         n++)
        hashes[n] = identity(conversation, salt, n);
    return n;
}
