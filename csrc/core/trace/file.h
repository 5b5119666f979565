/* file.h - a trace file of any known format as a sequence of requests.
 *
 * The format is told by the content, not by the name. Opening reads the whole
 * file once and checks every row, so that a broken file fails before anything is
 * simulated; the rows are then streamed from disk again, so that memory does not
 * grow with the file. */
#ifndef SPICE_FILE_H
#define SPICE_FILE_H

#include <stdbool.h>
#include <stdint.h>

#include "core/err.h"
#include "core/trace/reader.h"
#include "core/trace/row.h"

struct spice_file;

/* What the checking pass found. */
struct spice_file_summary {
    const char *format; /* "plain", "azure", "burstgpt", "vidur", "mooncake", "records",
                           "benchmark" */
    bool has_times, has_hashes, has_prefixes, has_sessions;
    int64_t n_requests, n_skipped;      /* skipped: requests that had failed */
    double first_s, last_s;             /* of arrival */
    double input_tokens, output_tokens; /* sums */
    int64_t max_tokens;                 /* input + output of the longest */
};

/* NULL with err when the file cannot be read or is broken ("line N: ..."). */
struct spice_file *spice_file_open(const char *path, struct spice_err *err);
void spice_file_close(struct spice_file *file); /* NULL is fine */

/* Another handle on a checked file, at its first row, without a second check. */
struct spice_file *spice_file_reopen(const struct spice_file *file, struct spice_err *err);

const struct spice_file_summary *spice_file_summary(const struct spice_file *file);

/* The next row; at the end SPICE_GOT_END until rewound. */
enum spice_got spice_file_next(struct spice_file *file, struct spice_row *row,
                               struct spice_err *err);
bool spice_file_rewind(struct spice_file *file, struct spice_err *err);

#endif
