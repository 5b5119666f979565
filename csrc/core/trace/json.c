#include "core/trace/json.h"

#include <string.h>

#define DEPTH_MAX 64

bool
spice_json_fail(struct spice_json *json, const char *what)
{
    if (json->reader->failed)
        *json->err = json->reader->err;
    else
        spice_fail(json->err, 0, "line %lld: %s", (long long)json->reader->line, what);
    return false;
}

static bool
unexpected(struct spice_json *json, const char *expected)
{
    int c = spice_reader_peek(json->reader);

    if (json->reader->failed)
        return spice_json_fail(json, "");
    if (c < 0)
        return spice_fail(json->err, 0,
                          "line %lld: the file ends where %s should follow (is it cut off?)",
                          (long long)json->reader->line, expected);
    return spice_fail(json->err, 0, "line %lld: '%c' where %s should stand",
                      (long long)json->reader->line, c >= ' ' && c <= '~' ? c : '?', expected);
}

int
spice_json_peek(struct spice_json *json)
{
    int c;

    while ((c = spice_reader_peek(json->reader)) == ' ' || c == '\n' || c == '\t' || c == '\r')
        spice_reader_get(json->reader);
    return c;
}

bool
spice_json_take(struct spice_json *json, char expected)
{
    if (spice_json_peek(json) == expected) {
        spice_reader_get(json->reader);
        return true;
    }
    return unexpected(json, (const char[]){'\'', expected, '\'', '\0'});
}

static void
keep(struct spice_json *json, int c)
{
    if (json->length < sizeof json->text - 1)
        json->text[json->length++] = (char)c;
}

/* Escapes stay as they are: names we look for have none. */
bool
spice_json_string(struct spice_json *json)
{
    int c;

    json->length = 0;
    if (spice_json_peek(json) != '"')
        return unexpected(json, "a string");
    spice_reader_get(json->reader);
    while ((c = spice_reader_get(json->reader)) != '"') {
        if (c < 0)
            return unexpected(json, "the end of a string");
        if (c == '\n')
            return spice_json_fail(json, "a line ends within a string");
        keep(json, c);
        if (c == '\\' && (c = spice_reader_get(json->reader)) >= 0)
            keep(json, c);
    }
    json->text[json->length] = '\0';
    return true;
}

static bool
is_scalar(int c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
           c == '+' || c == '.';
}

/* A number, or a word such as null or NaN, as text. */
static void
read_scalar(struct spice_json *json)
{
    json->length = 0;
    while (is_scalar(spice_reader_peek(json->reader)))
        keep(json, spice_reader_get(json->reader));
    json->text[json->length] = '\0';
}

bool
spice_json_number(struct spice_json *json, double *number)
{
    int c = spice_json_peek(json);

    if (!is_scalar(c))
        return unexpected(json, "a number");
    read_scalar(json);
    if (spice_text_number((struct spice_text){json->text, json->length}, number))
        return true;
    if (spice_reader_peek(json->reader) < 0)
        return unexpected(json, "a number");
    return spice_fail(json->err, 0, "line %lld: '%.40s' where a number should stand",
                      (long long)json->reader->line, json->text);
}

static bool
skip_scalar(struct spice_json *json)
{
    static const char *const words[] = {"true", "false", "null", "NaN", "Infinity", "-Infinity"};
    double number;

    read_scalar(json);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strcmp(json->text, words[i]) == 0)
            return true;
    if (spice_text_number((struct spice_text){json->text, json->length}, &number))
        return true;
    return unexpected(json, "a JSON value");
}

bool
spice_json_more(struct spice_json *json, char closing, bool *more)
{
    int c = spice_json_peek(json);

    if (c != ',' && c != closing)
        return unexpected(json, closing == '}' ? "',' or '}'" : "',' or ']'");
    spice_reader_get(json->reader);
    *more = c == ',';
    return true;
}

static bool
skip_at(struct spice_json *json, int depth)
{
    int c = spice_json_peek(json);
    char closing = c == '{' ? '}' : ']';
    bool more;

    if (c == '"')
        return spice_json_string(json);
    if (c != '{' && c != '[')
        return is_scalar(c) ? skip_scalar(json) : unexpected(json, "a JSON value");
    if (depth >= DEPTH_MAX)
        return spice_json_fail(json, "values are nested more than 64 deep");
    spice_reader_get(json->reader);
    more = spice_json_peek(json) != closing;
    if (!more)
        spice_reader_get(json->reader);
    while (more) {
        if (c == '{' && (!spice_json_string(json) || !spice_json_take(json, ':')))
            return false;
        if (!skip_at(json, depth + 1) || !spice_json_more(json, closing, &more))
            return false;
    }
    return true;
}

bool
spice_json_skip(struct spice_json *json)
{
    return skip_at(json, 0);
}
