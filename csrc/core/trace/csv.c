#include "core/trace/csv.h"

#include <math.h>
#include <string.h>

#include "core/digest.h"
#include "core/trace/lengths.h"

#define N_OF(a) ((int)(sizeof(a) / sizeof(a)[0]))
#define TIME_MAX_S 1e9 /* 32 years */

static const struct spice_csv_format formats[] = {
    {"plain",
     {"arrival_s", "input_tokens", "output_tokens", "prefix_id", "prefix_tokens", "session_id"},
     false,
     false,
     "arrival_s,input_tokens,output_tokens[,prefix_id,prefix_tokens,session_id]"},
    {"azure",
     {"TIMESTAMP", "ContextTokens", "GeneratedTokens", NULL, NULL, NULL},
     true,
     false,
     "TIMESTAMP,ContextTokens,GeneratedTokens"},
    {"burstgpt",
     {"Timestamp", "Request tokens", "Response tokens", NULL, NULL, "Session ID"},
     true,
     true,
     "Timestamp,Model,Request tokens,Response tokens,Total tokens,Log Type"},
    {"vidur",
     {"arrived_at", "num_prefill_tokens", "num_decode_tokens", NULL, NULL, NULL},
     false,
     false,
     "arrived_at,num_prefill_tokens,num_decode_tokens"},
};

static bool
is_blank_line(const char *line)
{
    return line[strspn(line, " \t\r")] == '\0';
}

/* Splits at commas outside double quotes; returns how many fields there are, of
 * which at most max are stored. */
static int
split(char *line, size_t length, struct spice_text *fields, int max)
{
    int n = 0;
    size_t from = 0;
    bool quoted = false;

    for (size_t i = 0; i <= length; i++) {
        if (i < length && line[i] == '"')
            quoted = !quoted;
        if (i < length && (line[i] != ',' || quoted))
            continue;
        if (n < max)
            fields[n] = (struct spice_text){line + from, i - from};
        n++;
        from = i + 1;
    }
    return n;
}

static int
find_column(const char *name, const struct spice_text *fields, int n)
{
    for (int i = 0; name != NULL && i < n; i++)
        if (spice_text_is(spice_text_trim(fields[i]), name))
            return i;
    return -1;
}

static int
known_columns(const struct spice_csv_format *format, const struct spice_text *fields, int n)
{
    int known = 0;

    for (int c = SPICE_CSV_TIME; c <= SPICE_CSV_OUTPUT; c++)
        known += find_column(format->columns[c], fields, n) >= 0;
    return known;
}

/* The format most of whose columns are there. */
static const struct spice_csv_format *
recognise(const struct spice_text *fields, int n)
{
    const struct spice_csv_format *best = &formats[0];

    for (int i = 1; i < N_OF(formats); i++)
        if (known_columns(&formats[i], fields, n) > known_columns(best, fields, n))
            best = &formats[i];
    return best;
}

static bool
missing_column(const struct spice_csv *csv, const struct spice_text *fields, int n,
               struct spice_err *err)
{
    const struct spice_csv_format *f = csv->format;
    char quoted[SPICE_QUOTE_MAX];
    int missing = csv->column[SPICE_CSV_INPUT] < 0 ? SPICE_CSV_INPUT : SPICE_CSV_OUTPUT;

    if (known_columns(f, fields, n) == 0)
        return spice_fail(err, 0,
                          "line 1: the header starts with '%s'; expected a header such as %s",
                          spice_text_quote(fields[0], quoted), f->about);
    return spice_fail(err, 0, "line 1: the header has no column '%s'; expected %s",
                      f->columns[missing], f->about);
}

bool
spice_csv_open(struct spice_csv *csv, struct spice_reader *reader, struct spice_err *err)
{
    struct spice_text fields[SPICE_CSV_COLUMNS];
    char *line;
    size_t length;
    int stored;
    enum spice_got got = spice_reader_line(reader, &line, &length, err);

    if (got == SPICE_GOT_ERROR)
        return false;
    if (got == SPICE_GOT_END || length == 0)
        return spice_fail(err, 0, "line 1: the header is empty; expected column names");
    memset(csv, 0, sizeof *csv);
    csv->n_columns = split(line, length, fields, SPICE_CSV_COLUMNS);
    if (csv->n_columns > SPICE_CSV_COLUMNS)
        return spice_fail(err, 0, "line 1: the header has %d columns; expected at most %d",
                          csv->n_columns, SPICE_CSV_COLUMNS);
    stored = csv->n_columns;
    csv->format = recognise(fields, stored);
    for (int c = 0; c < SPICE_CSV_KNOWN; c++)
        csv->column[c] = find_column(csv->format->columns[c], fields, stored);
    if (csv->column[SPICE_CSV_INPUT] < 0 || csv->column[SPICE_CSV_OUTPUT] < 0)
        return missing_column(csv, fields, stored, err);
    return true;
}

/* What a line is read with. */
struct line {
    struct spice_csv *csv;
    int64_t number;
    bool cut;
    struct spice_text fields[SPICE_CSV_COLUMNS];
};

static const char *
column_name(const struct line *l, enum spice_csv_column c)
{
    return l->csv->format->columns[c];
}

static bool
read_count(const struct line *l, enum spice_csv_column c, int64_t least, int64_t *count,
           struct spice_err *err)
{
    struct spice_text text = spice_text_trim(l->fields[l->csv->column[c]]);
    char quoted[SPICE_QUOTE_MAX];
    double number;

    if (text.length == 0)
        return spice_fail(err, 0, "line %lld: %s is empty; expected a whole number%s",
                          (long long)l->number, column_name(l, c),
                          l->cut ? " (is the file cut off?)" : "");
    if (!spice_text_number(text, &number))
        return spice_fail(err, 0, "line %lld: %s is '%s'; expected a whole number",
                          (long long)l->number, column_name(l, c), spice_text_quote(text, quoted));
    if (!spice_check_tokens(number, least, column_name(l, c), l->number, err))
        return false;
    *count = (int64_t)number;
    return true;
}

static bool
read_time(const struct line *l, double *time_s, struct spice_err *err)
{
    struct spice_csv *csv = l->csv;
    struct spice_text text = l->fields[csv->column[SPICE_CSV_TIME]];
    const char *name = column_name(l, SPICE_CSV_TIME);
    char quoted[SPICE_QUOTE_MAX];
    struct spice_instant now;

    if (!spice_text_instant(text, &now))
        return spice_fail(err, 0, "line %lld: %s is '%s'; expected %s", (long long)l->number, name,
                          spice_text_quote(text, quoted),
                          csv->format->from_first ? "seconds or YYYY-MM-DD HH:MM:SS"
                                                  : "seconds from 0 up");
    if (!csv->any && csv->format->from_first)
        csv->first = now;
    *time_s = (double)(now.whole_s - csv->first.whole_s) + (now.part_s - csv->first.part_s);
    if (*time_s > TIME_MAX_S)
        return spice_fail(err, 0,
                          "line %lld: %s is '%s'; expected seconds since the trace began, at most "
                          "%g",
                          (long long)l->number, name, spice_text_quote(text, quoted), TIME_MAX_S);
    if (*time_s < csv->last_s)
        return spice_fail(err, 0,
                          "line %lld: %s '%s' is before that of the line above; expected rows "
                          "sorted by time",
                          (long long)l->number, name, spice_text_quote(text, quoted));
    csv->last_s = *time_s;
    return true;
}

static uint64_t
read_name(const struct line *l, enum spice_csv_column c)
{
    int column = l->csv->column[c];
    struct spice_text text;

    if (column < 0)
        return 0;
    text = spice_text_trim(l->fields[column]);
    return text.length > 0 ? spice_digest(text.at, text.length) | 1 : 0;
}

static bool
read_prefix(const struct line *l, struct spice_row *row, struct spice_err *err)
{
    row->session = read_name(l, SPICE_CSV_SESSION);
    row->prefix = read_name(l, SPICE_CSV_PREFIX);
    row->prefix_tokens = 0;
    if (row->prefix == 0)
        return true;
    if (l->csv->column[SPICE_CSV_PREFIX_TOKENS] < 0)
        return spice_fail(err, 0, "line 1: the header has prefix_id without prefix_tokens");
    if (!read_count(l, SPICE_CSV_PREFIX_TOKENS, 0, &row->prefix_tokens, err))
        return false;
    if (row->prefix_tokens > row->input_tokens)
        return spice_fail(err, 0,
                          "line %lld: prefix_tokens is %lld; expected at most the %lld of "
                          "input_tokens",
                          (long long)l->number, (long long)row->prefix_tokens,
                          (long long)row->input_tokens);
    return true;
}

static bool
read_row(const struct line *l, struct spice_row *row, struct spice_err *err)
{
    int64_t least = l->csv->format->skips_failed ? 0 : 1;

    row->n_hashes = row->hash_tokens = 0;
    row->hashes = NULL;
    row->time_s = NAN;
    if (l->csv->column[SPICE_CSV_TIME] >= 0 && !read_time(l, &row->time_s, err))
        return false;
    if (!read_count(l, SPICE_CSV_INPUT, least, &row->input_tokens, err) ||
        !read_count(l, SPICE_CSV_OUTPUT, least, &row->output_tokens, err) ||
        !read_prefix(l, row, err))
        return false;
    l->csv->any = true;
    return true;
}

enum spice_got
spice_csv_next(struct spice_csv *csv, struct spice_reader *reader, struct spice_row *row,
               struct spice_err *err)
{
    struct line l;
    char *text;
    size_t length;
    int n;
    enum spice_got got;

    l.csv = csv;
    while ((got = spice_reader_line(reader, &text, &length, err)) == SPICE_GOT_ONE) {
        if (is_blank_line(text))
            continue;
        l.number = reader->line;
        l.cut = reader->cut;
        n = split(text, length, l.fields, SPICE_CSV_COLUMNS);
        if (n != csv->n_columns) {
            spice_fail(err, 0, "line %lld: %d field%s; expected %d as in the header%s",
                       (long long)l.number, n, n == 1 ? "" : "s", csv->n_columns,
                       l.cut ? " (is the file cut off?)" : "");
            return SPICE_GOT_ERROR;
        }
        if (!read_row(&l, row, err))
            return SPICE_GOT_ERROR;
        if (row->input_tokens > 0 && row->output_tokens > 0)
            return SPICE_GOT_ONE;
        csv->n_skipped++;
    }
    return got;
}
