/* columns.h - the arrays of a benchmark's result file: one value for each request. */
#ifndef SPICE_COLUMNS_H
#define SPICE_COLUMNS_H

#include <stdbool.h>
#include <stdint.h>

#include "core/trace/json.h"

#define SPICE_VALUES_MAX (INT64_C(1) << 27) /* of one array */

enum spice_column {
    SPICE_COLUMN_INPUT,
    SPICE_COLUMN_OUTPUT,
    SPICE_COLUMN_START, /* s; may be absent */
    SPICE_COLUMNS
};

struct spice_numbers {
    double *at;
    int64_t n, capacity;
};

struct spice_columns {
    struct spice_numbers numbers[SPICE_COLUMNS];
    int64_t next; /* row */
    int64_t n_skipped;
};

void spice_columns_free(struct spice_columns *columns);

/* Reads the array at hand. */
bool spice_columns_read(struct spice_columns *columns, enum spice_column column,
                        struct spice_json *json);

/* Whether any lengths have been read. */
bool spice_columns_any(const struct spice_columns *columns);

/* Once all arrays are read: checks that they are as long as each other, and sorts
 * requests by start time (benchmarks list them as they were made ready). */
bool spice_columns_finish(struct spice_columns *columns, struct spice_json *json);

/* The next request that did not fail (both lengths above 0); time is NAN without
 * start times. False at the end: then all are forgotten. */
bool spice_columns_next(struct spice_columns *columns, double *input, double *output, double *time);

/* Room for one more of n elements of size bytes; false without memory or beyond
 * SPICE_VALUES_MAX. */
bool spice_array_grow(void **at, int64_t n, int64_t *capacity, size_t size);

/* Opens a JSON array; *more tells whether it has a first element. */
bool spice_json_open_array(struct spice_json *json, bool *more);

#endif
