#include "core/trace/columns.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

bool
spice_array_grow(void **at, int64_t n, int64_t *capacity, size_t size)
{
    int64_t wanted = *capacity > 0 ? 2 * *capacity : 64;
    void *grown;

    if (n < *capacity)
        return true;
    if (wanted > SPICE_VALUES_MAX)
        return false;
    grown = realloc(*at, (size_t)wanted * size);
    if (grown == NULL)
        return false;
    *at = grown;
    *capacity = wanted;
    return true;
}

bool
spice_json_open_array(struct spice_json *json, bool *more)
{
    if (!spice_json_take(json, '['))
        return false;
    *more = spice_json_peek(json) != ']';
    return *more || spice_json_take(json, ']');
}

bool
spice_columns_read(struct spice_columns *columns, enum spice_column column, struct spice_json *json)
{
    struct spice_numbers *c = &columns->numbers[column];
    bool more;

    c->n = 0;
    if (!spice_json_open_array(json, &more))
        return false;
    while (more) {
        if (!spice_array_grow((void **)&c->at, c->n, &c->capacity, sizeof *c->at))
            return spice_json_fail(json, "an array is too long for the memory there is");
        if (!spice_json_number(json, &c->at[c->n++]) || !spice_json_more(json, ']', &more))
            return false;
    }
    return true;
}

void
spice_columns_free(struct spice_columns *columns)
{
    for (int c = 0; c < SPICE_COLUMNS; c++)
        free(columns->numbers[c].at);
    memset(columns, 0, sizeof *columns);
}

bool
spice_columns_any(const struct spice_columns *columns)
{
    const struct spice_numbers *c = columns->numbers;

    return c[SPICE_COLUMN_INPUT].n + c[SPICE_COLUMN_OUTPUT].n > 0;
}

/* Requests of a result file by start time; those that started together in order. */
struct started {
    double start, input, output;
    int64_t place;
};

static int
compare_started(const void *a, const void *b)
{
    const struct started *x = a, *y = b;

    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    return x->place < y->place ? -1 : x->place > y->place;
}

static bool
sort_columns(struct spice_columns *columns, struct spice_json *json)
{
    struct spice_numbers *c = columns->numbers;
    int64_t n = c[SPICE_COLUMN_START].n;
    struct started *rows = malloc((size_t)(n > 0 ? n : 1) * sizeof *rows);

    if (rows == NULL)
        return spice_json_fail(json, "out of memory for the requests");
    for (int64_t i = 0; i < n; i++)
        rows[i] = (struct started){c[SPICE_COLUMN_START].at[i], c[SPICE_COLUMN_INPUT].at[i],
                                   c[SPICE_COLUMN_OUTPUT].at[i], i};
    qsort(rows, (size_t)n, sizeof *rows, compare_started);
    for (int64_t i = 0; i < n; i++) {
        c[SPICE_COLUMN_START].at[i] = rows[i].start;
        c[SPICE_COLUMN_INPUT].at[i] = rows[i].input;
        c[SPICE_COLUMN_OUTPUT].at[i] = rows[i].output;
    }
    free(rows);
    return true;
}

bool
spice_columns_finish(struct spice_columns *columns, struct spice_json *json)
{
    const struct spice_numbers *c = columns->numbers;
    int64_t line = json->reader->line;

    if (c[SPICE_COLUMN_INPUT].n != c[SPICE_COLUMN_OUTPUT].n)
        return spice_fail(json->err, 0,
                          "line %lld: input_lens has %lld values and output_lens %lld; expected "
                          "one of each for every request",
                          (long long)line, (long long)c[SPICE_COLUMN_INPUT].n,
                          (long long)c[SPICE_COLUMN_OUTPUT].n);
    if (c[SPICE_COLUMN_START].n > 0 && c[SPICE_COLUMN_START].n != c[SPICE_COLUMN_INPUT].n)
        return spice_fail(json->err, 0, "line %lld: start_times has %lld values for %lld requests",
                          (long long)line, (long long)c[SPICE_COLUMN_START].n,
                          (long long)c[SPICE_COLUMN_INPUT].n);
    return sort_columns(columns, json);
}

bool
spice_columns_next(struct spice_columns *columns, double *input, double *output, double *time)
{
    struct spice_numbers *c = columns->numbers;

    while (columns->next < c[SPICE_COLUMN_INPUT].n) {
        int64_t i = columns->next++;

        *input = c[SPICE_COLUMN_INPUT].at[i];
        *output = c[SPICE_COLUMN_OUTPUT].at[i];
        *time = i < c[SPICE_COLUMN_START].n ? c[SPICE_COLUMN_START].at[i] : (double)NAN;
        if (!(*input >= 0 && *output >= 0) || (*input > 0 && *output > 0))
            return true;
        columns->n_skipped++;
    }
    for (int column = 0; column < SPICE_COLUMNS; column++)
        c[column].n = 0;
    columns->next = 0;
    return false;
}
