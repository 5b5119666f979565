#include "core/trace/records.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/trace/json.h"
#include "core/trace/lengths.h"
#include "core/trace/rng.h"

#define N_OF(a) ((int)(sizeof(a) / sizeof(a)[0]))
#define TIME_MAX_S 1e9
#define VALUES_MAX (INT64_C(1) << 27) /* of one array */
#define ID_MAX 0x1p53
#define MS 1e-3

/* A record while its fields come in. */
struct record {
    struct spice_records *records;
    struct spice_json *json;
    double time, input, output, prefix_tokens; /* NAN: absent */
    uint64_t session, prefix;
    bool mooncake, texts;
};

typedef bool read_field(struct record *r);

static bool
grow(void **at, int64_t n, int64_t *capacity, size_t size)
{
    int64_t wanted = *capacity > 0 ? 2 * *capacity : 64;
    void *grown;

    if (n < *capacity)
        return true;
    if (wanted > VALUES_MAX)
        return false;
    grown = realloc(*at, (size_t)wanted * size);
    if (grown == NULL)
        return false;
    *at = grown;
    *capacity = wanted;
    return true;
}

static bool
read_input(struct record *r)
{
    return spice_json_number(r->json, &r->input);
}

static bool
read_output(struct record *r)
{
    return spice_json_number(r->json, &r->output);
}

static bool
read_seconds(struct record *r)
{
    return spice_json_number(r->json, &r->time);
}

static bool
read_milliseconds(struct record *r)
{
    r->records->from_first = true;
    if (!spice_json_number(r->json, &r->time))
        return false;
    r->time *= MS;
    return true;
}

static bool
read_prefix_tokens(struct record *r)
{
    return spice_json_number(r->json, &r->prefix_tokens);
}

static bool
read_name(struct record *r, uint64_t *name)
{
    double number;
    bool ok = spice_json_peek(r->json) == '"' ? spice_json_string(r->json)
                                              : spice_json_number(r->json, &number);

    *name = spice_hash_text(r->json->text, (int64_t)r->json->length) | 1;
    return ok;
}

static bool
read_session(struct record *r)
{
    return read_name(r, &r->session);
}

static bool
read_prefix(struct record *r)
{
    return read_name(r, &r->prefix);
}

static bool
mark_texts(struct record *r)
{
    r->texts = true;
    return spice_json_skip(r->json);
}

/* Opens an array; *more tells whether it has a first element. */
static bool
open_array(struct spice_json *json, bool *more)
{
    if (!spice_json_take(json, '['))
        return false;
    *more = spice_json_peek(json) != ']';
    return *more || spice_json_take(json, ']');
}

static bool
read_hashes(struct record *r)
{
    struct spice_records *s = r->records;
    bool more;
    double id;

    r->mooncake = true;
    s->n_hashes = 0;
    if (!open_array(r->json, &more))
        return false;
    while (more) {
        if (!spice_json_number(r->json, &id))
            return false;
        if (!(id >= 0 && id <= ID_MAX && id == floor(id)))
            return spice_json_fail(r->json, "hash_ids holds a number that is not whole and at "
                                            "least 0");
        if (!grow((void **)&s->hashes, s->n_hashes, &s->hash_capacity, sizeof *s->hashes))
            return spice_json_fail(r->json, "hash_ids is too long for the memory there is");
        s->hashes[s->n_hashes++] = (uint64_t)id;
        if (!spice_json_more(r->json, ']', &more))
            return false;
    }
    return true;
}

static bool
read_column(struct record *r, int column)
{
    struct spice_numbers *c = &r->records->columns[column];
    bool more;

    c->n = 0;
    if (!open_array(r->json, &more))
        return false;
    while (more) {
        if (!grow((void **)&c->at, c->n, &c->capacity, sizeof *c->at))
            return spice_json_fail(r->json, "an array is too long for the memory there is");
        if (!spice_json_number(r->json, &c->at[c->n++]) || !spice_json_more(r->json, ']', &more))
            return false;
    }
    return true;
}

static bool
read_input_column(struct record *r)
{
    return read_column(r, SPICE_COLUMN_INPUT);
}

static bool
read_output_column(struct record *r)
{
    return read_column(r, SPICE_COLUMN_OUTPUT);
}

static bool
read_start_column(struct record *r)
{
    return read_column(r, SPICE_COLUMN_START);
}

/* Names in use: this project's, Mooncake's, vLLM's and SGLang's benchmarks',
 * OpenAI usage objects', Vidur's. */
static const struct {
    const char *name;
    read_field *read;
} fields[] = {
    {"timestamp", read_milliseconds},
    {"arrival_s", read_seconds},
    {"arrival_time", read_seconds},
    {"arrived_at", read_seconds},
    {"input_length", read_input},
    {"input_tokens", read_input},
    {"input_len", read_input},
    {"prompt_len", read_input},
    {"prompt_tokens", read_input},
    {"num_prefill_tokens", read_input},
    {"output_length", read_output},
    {"output_tokens", read_output},
    {"output_len", read_output},
    {"expected_output_len", read_output},
    {"completion_tokens", read_output},
    {"num_decode_tokens", read_output},
    {"hash_ids", read_hashes},
    {"session_id", read_session},
    {"prefix_id", read_prefix},
    {"prefix_tokens", read_prefix_tokens},
    {"input_lens", read_input_column},
    {"output_lens", read_output_column},
    {"start_times", read_start_column},
    {"conversations", mark_texts},
    {"prompt", mark_texts},
};

static bool
read_object_field(struct record *r)
{
    if (!spice_json_string(r->json))
        return false;
    for (int i = 0; i < N_OF(fields); i++) {
        if (strcmp(r->json->text, fields[i].name) != 0)
            continue;
        return spice_json_take(r->json, ':') && fields[i].read(r);
    }
    return spice_json_take(r->json, ':') && spice_json_skip(r->json);
}

static bool
read_object(struct record *r)
{
    bool more;

    if (!spice_json_take(r->json, '{'))
        return false;
    more = spice_json_peek(r->json) != '}';
    if (!more)
        return spice_json_take(r->json, '}');
    while (more)
        if (!read_object_field(r) || !spice_json_more(r->json, '}', &more))
            return false;
    return true;
}

/* [input, output], the bracket already taken. */
static bool
read_pair(struct record *r)
{
    bool more;

    if (!spice_json_number(r->json, &r->input) || !spice_json_more(r->json, ']', &more))
        return false;
    if (!more)
        return spice_json_fail(r->json, "a list of one number; expected [input, output]");
    if (!spice_json_number(r->json, &r->output) || !spice_json_more(r->json, ']', &more))
        return false;
    return !more || spice_json_fail(r->json, "a list of three numbers; expected [input, output]");
}

static bool
check_time(struct record *r, struct spice_row *row)
{
    struct spice_records *s = r->records;

    row->time_s = r->time;
    if (isnan(r->time))
        return true;
    if (!s->any && s->from_first)
        s->first_s = r->time;
    row->time_s = r->time - s->first_s;
    if (!(r->time >= 0) || row->time_s > TIME_MAX_S)
        return spice_fail(r->json->err, 0,
                          "line %lld: the arrival time is %.10g s; expected 0 to %g s",
                          (long long)r->json->reader->line, r->time, TIME_MAX_S);
    if (row->time_s < s->last_s)
        return spice_fail(r->json->err, 0,
                          "line %lld: the arrival time %.10g s is before that of the request "
                          "above; expected requests sorted by time",
                          (long long)r->json->reader->line, r->time);
    s->last_s = row->time_s;
    return true;
}

static bool
check_lengths(struct record *r, struct spice_row *row)
{
    int64_t line = r->json->reader->line;
    struct spice_err *err = r->json->err;

    if (isnan(r->input) && r->texts)
        return spice_fail(err, 0,
                          "line %lld: the request is a text; expected token counts such as "
                          "\"input_tokens\" and \"output_tokens\" (tokenize it first)",
                          (long long)line);
    if (isnan(r->input) || isnan(r->output))
        return spice_fail(err, 0,
                          "line %lld: the request has no %s; expected a field such as "
                          "\"%s_tokens\" or \"%s_length\"",
                          (long long)line, isnan(r->input) ? "input length" : "output length",
                          isnan(r->input) ? "input" : "output",
                          isnan(r->input) ? "input" : "output");
    if (!spice_check_tokens(r->input, 1, "the input length", line, err) ||
        !spice_check_tokens(r->output, 1, "the output length", line, err))
        return false;
    row->input_tokens = (int64_t)r->input;
    row->output_tokens = (int64_t)r->output;
    return true;
}

static bool
check_prefix(struct record *r, struct spice_row *row)
{
    int64_t blocks = (row->input_tokens + SPICE_MOONCAKE_BLOCK - 1) / SPICE_MOONCAKE_BLOCK;
    int64_t line = r->json->reader->line;

    row->session = r->session;
    row->prefix = isnan(r->prefix_tokens) ? 0 : r->prefix;
    row->prefix_tokens = 0;
    if (row->prefix != 0) {
        if (!(r->prefix_tokens >= 0 && r->prefix_tokens <= r->input))
            return spice_fail(r->json->err, 0,
                              "line %lld: prefix_tokens is %.10g; expected at most the %lld of the "
                              "input",
                              (long long)line, r->prefix_tokens, (long long)row->input_tokens);
        row->prefix_tokens = (int64_t)r->prefix_tokens;
    }
    row->n_hashes = r->mooncake ? r->records->n_hashes : 0;
    row->hash_tokens = SPICE_MOONCAKE_BLOCK;
    row->hashes = r->records->hashes;
    if (row->n_hashes > blocks)
        return spice_fail(r->json->err, 0,
                          "line %lld: %lld hash_ids for %lld tokens; expected at most %lld (blocks "
                          "of 512)",
                          (long long)line, (long long)row->n_hashes, (long long)row->input_tokens,
                          (long long)blocks);
    return true;
}

static bool
check_columns(struct record *r)
{
    const struct spice_numbers *c = r->records->columns;
    int64_t line = r->json->reader->line;

    if (c[SPICE_COLUMN_INPUT].n != c[SPICE_COLUMN_OUTPUT].n)
        return spice_fail(r->json->err, 0,
                          "line %lld: input_lens has %lld values and output_lens %lld; expected "
                          "one of each for every request",
                          (long long)line, (long long)c[SPICE_COLUMN_INPUT].n,
                          (long long)c[SPICE_COLUMN_OUTPUT].n);
    if (c[SPICE_COLUMN_START].n > 0 && c[SPICE_COLUMN_START].n != c[SPICE_COLUMN_INPUT].n)
        return spice_fail(r->json->err, 0,
                          "line %lld: start_times has %lld values for %lld requests",
                          (long long)line, (long long)c[SPICE_COLUMN_START].n,
                          (long long)c[SPICE_COLUMN_INPUT].n);
    return true;
}

/* One top-level value: a record, a pair, or a result file's columns. */
static bool
read_value(struct record *r)
{
    int c = spice_json_peek(r->json);

    if (c == '[')
        return spice_json_take(r->json, '[') && read_pair(r);
    return read_object(r);
}

static void
name_format(struct record *r)
{
    struct spice_records *s = r->records;

    if (s->format != NULL)
        return;
    if (s->columns[SPICE_COLUMN_INPUT].n > 0)
        s->format = "benchmark";
    else if (r->mooncake)
        s->format = "mooncake";
    else
        s->format = "records";
}

/* Whether another top-level value follows; goes into a list and leaves it. */
static enum spice_got
advance(struct record *r)
{
    struct spice_records *s = r->records;
    struct spice_json *json = r->json;
    bool more;
    int c = spice_json_peek(json);

    if (s->in_list) {
        if (!spice_json_more(json, ']', &more))
            return SPICE_GOT_ERROR;
        s->in_list = more;
        s->list_over = !more;
        c = spice_json_peek(json);
        if (more)
            return SPICE_GOT_ONE;
    }
    if (c < 0)
        return json->reader->failed ? (spice_json_fail(json, ""), SPICE_GOT_ERROR) : SPICE_GOT_END;
    if (!s->list_over)
        return SPICE_GOT_ONE;
    spice_json_fail(json, "text follows the end of the list");
    return SPICE_GOT_ERROR;
}

/* At the very start: [[ or [{ opens a list of requests, [12 a pair. */
static bool
enter(struct record *r, bool *pair)
{
    *pair = false;
    if (spice_json_peek(r->json) != '[')
        return true;
    if (!spice_json_take(r->json, '['))
        return false;
    r->records->in_list = spice_json_peek(r->json) == '[' || spice_json_peek(r->json) == '{';
    *pair = !r->records->in_list;
    return true;
}

static bool
has_columns(const struct spice_records *s)
{
    return s->columns[SPICE_COLUMN_INPUT].n + s->columns[SPICE_COLUMN_OUTPUT].n > 0;
}

static enum spice_got
next_of_columns(struct record *r, struct spice_row *row)
{
    struct spice_records *s = r->records;

    while (s->column_row < s->columns[SPICE_COLUMN_INPUT].n) {
        int64_t i = s->column_row++;

        r->input = s->columns[SPICE_COLUMN_INPUT].at[i];
        r->output = s->columns[SPICE_COLUMN_OUTPUT].at[i];
        if (r->input <= 0 || r->output <= 0) { /* a request that failed */
            s->n_skipped += r->input >= 0 && r->output >= 0;
            if (r->input >= 0 && r->output >= 0)
                continue;
        }
        if (s->columns[SPICE_COLUMN_START].n > 0)
            r->time = s->columns[SPICE_COLUMN_START].at[i];
        s->from_first = true;
        if (!check_lengths(r, row) || !check_time(r, row) || !check_prefix(r, row))
            return SPICE_GOT_ERROR;
        s->any = true;
        return SPICE_GOT_ONE;
    }
    s->columns[SPICE_COLUMN_INPUT].n = s->columns[SPICE_COLUMN_OUTPUT].n = 0;
    s->column_row = 0;
    return SPICE_GOT_END;
}

static enum spice_got
next_value(struct record *r, struct spice_row *row)
{
    struct spice_records *s = r->records;
    bool pair;
    enum spice_got got;

    if (!s->started) {
        s->started = true;
        if (!enter(r, &pair) || !(pair ? read_pair(r) : read_value(r)))
            return SPICE_GOT_ERROR;
    } else {
        got = advance(r);
        if (got != SPICE_GOT_ONE)
            return got;
        if (!read_value(r))
            return SPICE_GOT_ERROR;
    }
    name_format(r);
    if (has_columns(s))
        return check_columns(r) ? SPICE_GOT_ONE : SPICE_GOT_ERROR;
    if (!check_lengths(r, row) || !check_time(r, row) || !check_prefix(r, row))
        return SPICE_GOT_ERROR;
    s->any = true;
    return SPICE_GOT_ONE;
}

void
spice_records_open(struct spice_records *records)
{
    memset(records, 0, sizeof *records);
}

void
spice_records_close(struct spice_records *records)
{
    for (int c = 0; c < SPICE_COLUMNS; c++)
        free(records->columns[c].at);
    free(records->hashes);
    memset(records, 0, sizeof *records);
}

enum spice_got
spice_records_next(struct spice_records *records, struct spice_reader *reader,
                   struct spice_row *row, struct spice_err *err)
{
    struct spice_json json = {.reader = reader, .err = err};
    enum spice_got got = SPICE_GOT_ONE;

    while (got == SPICE_GOT_ONE) {
        struct record r = {.records = records, .json = &json};

        r.time = r.input = r.output = r.prefix_tokens = NAN;
        if (has_columns(records)) {
            got = next_of_columns(&r, row);
            if (got != SPICE_GOT_END)
                return got;
            r.time = r.input = r.output = NAN;
        }
        got = next_value(&r, row);
        if (got != SPICE_GOT_ONE || !has_columns(records))
            return got;
    }
    return got;
}
