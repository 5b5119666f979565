#include "core/trace/file.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/trace/csv.h"
#include "core/trace/records.h"

struct spice_file {
    struct spice_reader reader;
    struct spice_csv csv;
    struct spice_records records;
    bool is_json;
    struct spice_file_summary summary;
    char path[];
};

static int
first_character(struct spice_reader *r)
{
    int c;

    while ((c = spice_reader_peek(r)) == ' ' || c == '\t' || c == '\n' || c == '\r')
        spice_reader_get(r);
    return c;
}

/* Begins reading rows at the reader's start. */
static bool
begin(struct spice_file *f, struct spice_err *err)
{
    int c = first_character(&f->reader);

    spice_records_close(&f->records);
    if (c < 0 && f->reader.failed) {
        *err = f->reader.err;
        return false;
    }
    if (c < 0)
        return spice_fail(err, 0, "the file is empty; expected requests");
    f->is_json = c == '{' || c == '[';
    if (!f->is_json)
        return spice_csv_open(&f->csv, &f->reader, err);
    spice_records_open(&f->records);
    return true;
}

enum spice_got
spice_file_next(struct spice_file *f, struct spice_row *row, struct spice_err *err)
{
    if (f->is_json)
        return spice_records_next(&f->records, &f->reader, row, err);
    return spice_csv_next(&f->csv, &f->reader, row, err);
}

static void
count(struct spice_file_summary *s, const struct spice_row *row)
{
    int64_t tokens = row->input_tokens + row->output_tokens;

    if (s->n_requests == 0)
        s->first_s = row->time_s;
    s->n_requests++;
    s->last_s = row->time_s;
    s->has_times |= !isnan(row->time_s);
    s->has_hashes |= row->n_hashes > 0;
    s->has_prefixes |= row->prefix != 0;
    s->has_sessions |= row->session != 0;
    s->input_tokens += (double)row->input_tokens;
    s->output_tokens += (double)row->output_tokens;
    if (tokens > s->max_tokens)
        s->max_tokens = tokens;
}

static bool
check_times(const struct spice_file_summary *s, const struct spice_row *row, int64_t line,
            struct spice_err *err)
{
    if (s->n_requests == 0 || s->has_times == !isnan(row->time_s))
        return true;
    return spice_fail(err, 0, "line %lld: %s; expected a time in every request or in none",
                      (long long)line,
                      s->has_times ? "the request has no arrival time"
                                   : "the request has an arrival time, others have none");
}

/* The checking pass. */
static bool
check_rows(struct spice_file *f, struct spice_err *err)
{
    struct spice_row row;
    enum spice_got got;

    while ((got = spice_file_next(f, &row, err)) == SPICE_GOT_ONE) {
        if (!check_times(&f->summary, &row, f->reader.line, err))
            return false;
        count(&f->summary, &row);
    }
    if (got == SPICE_GOT_ERROR)
        return false;
    if (f->summary.n_requests == 0)
        return spice_fail(err, 0, "the file holds no requests; expected rows under the header");
    f->summary.format = f->is_json ? f->records.format : f->csv.format->name;
    f->summary.n_skipped = f->is_json ? f->records.columns.n_skipped : f->csv.n_skipped;
    return true;
}

bool
spice_file_rewind(struct spice_file *f, struct spice_err *err)
{
    return spice_reader_rewind(&f->reader, err) && begin(f, err);
}

static struct spice_file *
new_file(const char *path, struct spice_err *err)
{
    size_t length = strlen(path);
    struct spice_file *f = calloc(1, sizeof *f + length + 1);

    if (f == NULL) {
        spice_fail(err, 0, "out of memory for the file");
        return NULL;
    }
    memcpy(f->path, path, length + 1);
    if (spice_reader_open(&f->reader, path, err) && begin(f, err))
        return f;
    spice_file_close(f);
    return NULL;
}

struct spice_file *
spice_file_open(const char *path, struct spice_err *err)
{
    struct spice_file *f = new_file(path, err);

    if (f == NULL || (check_rows(f, err) && spice_file_rewind(f, err)))
        return f;
    spice_file_close(f);
    return NULL;
}

struct spice_file *
spice_file_reopen(const struct spice_file *file, struct spice_err *err)
{
    struct spice_file *f = new_file(file->path, err);

    if (f != NULL)
        f->summary = file->summary;
    return f;
}

void
spice_file_close(struct spice_file *f)
{
    if (f == NULL)
        return;
    spice_reader_close(&f->reader);
    spice_records_close(&f->records);
    free(f);
}

const struct spice_file_summary *
spice_file_summary(const struct spice_file *f)
{
    return &f->summary;
}
