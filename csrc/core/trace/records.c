#include "core/trace/records.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/trace/record.h"

/* One top-level value: a record, a pair, or a result file's columns. */
static bool
read_value(struct spice_record *r)
{
    int c = spice_json_peek(r->json);

    if (c == '[')
        return spice_json_take(r->json, '[') && spice_record_read_pair(r);
    return spice_record_read(r);
}

static void
name_format(struct spice_record *r)
{
    struct spice_records *s = r->records;

    if (s->format != NULL)
        return;
    if (spice_columns_any(&s->columns))
        s->format = "benchmark";
    else if (r->mooncake)
        s->format = "mooncake";
    else
        s->format = "records";
}

/* Whether another top-level value follows; goes into a list and leaves it. */
static enum spice_got
advance(struct spice_record *r)
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
enter(struct spice_record *r, bool *pair)
{
    *pair = false;
    if (spice_json_peek(r->json) != '[')
        return true;
    if (!spice_json_take(r->json, '['))
        return false;
    if (spice_json_peek(r->json) == ']')
        return spice_json_fail(r->json, "the list is empty; expected requests");
    r->records->in_list = spice_json_peek(r->json) == '[' || spice_json_peek(r->json) == '{';
    *pair = !r->records->in_list;
    return true;
}

static enum spice_got
next_value(struct spice_record *r, struct spice_row *row)
{
    struct spice_records *s = r->records;
    bool pair;
    enum spice_got got;

    if (!s->started) {
        s->started = true;
        if (!enter(r, &pair) || !(pair ? spice_record_read_pair(r) : read_value(r)))
            return SPICE_GOT_ERROR;
    } else {
        got = advance(r);
        if (got != SPICE_GOT_ONE)
            return got;
        if (!read_value(r))
            return SPICE_GOT_ERROR;
    }
    name_format(r);
    if (spice_columns_any(&s->columns))
        return spice_columns_finish(&s->columns, r->json) ? SPICE_GOT_ONE : SPICE_GOT_ERROR;
    return spice_record_check(r, row) ? SPICE_GOT_ONE : SPICE_GOT_ERROR;
}

void
spice_records_open(struct spice_records *records)
{
    memset(records, 0, sizeof *records);
}

void
spice_records_close(struct spice_records *records)
{
    spice_columns_free(&records->columns);
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
        struct spice_record r = {.records = records, .json = &json};

        r.time = r.input = r.output = r.prefix_tokens = NAN;
        if (spice_columns_any(&records->columns) &&
            spice_columns_next(&records->columns, &r.input, &r.output, &r.time)) {
            records->from_first = true;
            return spice_record_check(&r, row) ? SPICE_GOT_ONE : SPICE_GOT_ERROR;
        }
        r.time = r.input = r.output = NAN;
        got = next_value(&r, row);
        if (got != SPICE_GOT_ONE || !spice_columns_any(&records->columns))
            return got;
    }
    return got;
}
