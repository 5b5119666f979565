/* csv.h - requests from a CSV file with a header.
 *
 * The header's column names tell the format; columns may stand in any order,
 * further ones are passed over, names match in upper and lower case alike.
 * Every line must have as many fields as the header; empty lines are passed over. */
#ifndef SPICE_CSV_H
#define SPICE_CSV_H

#include "core/trace/field.h"
#include "core/trace/reader.h"
#include "core/trace/row.h"

#define SPICE_CSV_COLUMNS 32

enum spice_csv_column {
    SPICE_CSV_TIME,
    SPICE_CSV_INPUT,
    SPICE_CSV_OUTPUT,
    SPICE_CSV_PREFIX,
    SPICE_CSV_PREFIX_TOKENS,
    SPICE_CSV_SESSION,
    SPICE_CSV_KNOWN
};

/* A format: its columns' names (NULL where it has none) and its habits. */
struct spice_csv_format {
    const char *name;
    const char *columns[SPICE_CSV_KNOWN];
    bool from_first;   /* times are dates or counts from elsewhere: the first row is 0 */
    bool skips_failed; /* rows without an answer are requests that failed */
    const char *about; /* for messages */
};

struct spice_csv {
    const struct spice_csv_format *format;
    int n_columns, column[SPICE_CSV_KNOWN]; /* place of each known column, -1 = absent */
    bool any;
    struct spice_instant first;
    double last_s;
    int64_t n_skipped;
};

/* Reads the header. */
bool spice_csv_open(struct spice_csv *csv, struct spice_reader *reader, struct spice_err *err);

enum spice_got spice_csv_next(struct spice_csv *csv, struct spice_reader *reader,
                              struct spice_row *row, struct spice_err *err);

#endif
