#include "core/trace/record.h"

#include <math.h>
#include <string.h>

#include "core/digest.h"
#include "core/trace/lengths.h"

#define N_OF(a) ((int)(sizeof(a) / sizeof(a)[0]))
#define TIME_MAX_S 1e9
#define ID_MAX 0x1p53
#define MS 1e-3

typedef bool read_field(struct spice_record *r);

static bool
read_input(struct spice_record *r)
{
    return spice_json_number(r->json, &r->input);
}

static bool
read_output(struct spice_record *r)
{
    return spice_json_number(r->json, &r->output);
}

static bool
read_seconds(struct spice_record *r)
{
    return spice_json_number(r->json, &r->time);
}

static bool
read_milliseconds(struct spice_record *r)
{
    r->records->from_first = true;
    if (!spice_json_number(r->json, &r->time))
        return false;
    r->time *= MS;
    return true;
}

static bool
read_prefix_tokens(struct spice_record *r)
{
    return spice_json_number(r->json, &r->prefix_tokens);
}

static bool
read_name(struct spice_record *r, uint64_t *name)
{
    double number;
    bool ok = spice_json_peek(r->json) == '"' ? spice_json_string(r->json)
                                              : spice_json_number(r->json, &number);

    *name = spice_digest(r->json->text, r->json->length) | 1;
    return ok;
}

static bool
read_session(struct spice_record *r)
{
    return read_name(r, &r->session);
}

static bool
read_prefix(struct spice_record *r)
{
    return read_name(r, &r->prefix);
}

static bool
mark_texts(struct spice_record *r)
{
    r->texts = true;
    return spice_json_skip(r->json);
}

static bool
read_hashes(struct spice_record *r)
{
    struct spice_records *s = r->records;
    bool more;
    double id;

    r->mooncake = true;
    s->n_hashes = 0;
    if (!spice_json_open_array(r->json, &more))
        return false;
    while (more) {
        if (!spice_json_number(r->json, &id))
            return false;
        if (!(id >= 0 && id <= ID_MAX && id == floor(id)))
            return spice_json_fail(r->json, "hash_ids holds a number that is not whole and at "
                                            "least 0");
        if (!spice_array_grow((void **)&s->hashes, s->n_hashes, &s->hash_capacity,
                              sizeof *s->hashes))
            return spice_json_fail(r->json, "hash_ids is too long for the memory there is");
        s->hashes[s->n_hashes++] = (uint64_t)id;
        if (!spice_json_more(r->json, ']', &more))
            return false;
    }
    return true;
}

static bool
read_input_column(struct spice_record *r)
{
    return spice_columns_read(&r->records->columns, SPICE_COLUMN_INPUT, r->json);
}

static bool
read_output_column(struct spice_record *r)
{
    return spice_columns_read(&r->records->columns, SPICE_COLUMN_OUTPUT, r->json);
}

static bool
read_start_column(struct spice_record *r)
{
    return spice_columns_read(&r->records->columns, SPICE_COLUMN_START, r->json);
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
read_object_field(struct spice_record *r)
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

bool
spice_record_read(struct spice_record *r)
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

bool
spice_record_read_pair(struct spice_record *r)
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
check_time(struct spice_record *r, struct spice_row *row)
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
check_lengths(struct spice_record *r, struct spice_row *row)
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
check_prefix(struct spice_record *r, struct spice_row *row)
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

bool
spice_record_check(struct spice_record *r, struct spice_row *row)
{
    if (!check_lengths(r, row) || !check_time(r, row) || !check_prefix(r, row))
        return false;
    r->records->any = true;
    return true;
}
