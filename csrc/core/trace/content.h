/* content.h - what requests ask for, apart from when: a struct of functions over
 * a file, a pair of distributions or a list of rows. */
#ifndef SPICE_CONTENT_H
#define SPICE_CONTENT_H

#include "core/err.h"
#include "core/trace/file.h"
#include "core/trace/lengths.h"
#include "core/trace/row.h"

struct spice_content {
    enum spice_got (*next)(struct spice_content *self, struct spice_row *row,
                           struct spice_err *err);
    /* Starts over; NULL where it never ends. */
    bool (*rewind)(struct spice_content *self, struct spice_err *err);
    void (*close)(struct spice_content *self);
};

/* Lengths of a prompt and its answer, tied by a Gaussian copula. */
struct spice_length_pair {
    struct spice_lengths input, output; /* checked */
    double spearman;                    /* rank correlation, -1 to 1 */
    double continued;                   /* see conversations.h; 0: every request on its own */
    int64_t shared_tokens;
};

/* Each returns NULL with err set when memory or the file fails. */

/* Rows of a checked file, read again from disk through a handle of its own. */
struct spice_content *spice_content_file(const struct spice_file *file, struct spice_err *err);

/* Endless draws; streams "input_tokens", "output_tokens" and "conversations" of the
 * seed. */
struct spice_content *spice_content_lengths(const struct spice_length_pair *lengths, uint64_t seed,
                                            struct spice_err *err);

/* A copy of n rows, times not falling, without hashes. */
struct spice_content *spice_content_rows(const struct spice_row *rows, int64_t n,
                                         struct spice_err *err);

#endif
