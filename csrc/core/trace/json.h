/* json.h - a pull reader of JSON, for large files: nothing is stored but what the
 * caller asks for. Errors name the line. */
#ifndef SPICE_JSON_H
#define SPICE_JSON_H

#include "core/trace/field.h"
#include "core/trace/reader.h"

#define SPICE_JSON_TEXT 128

struct spice_json {
    struct spice_reader *reader;
    struct spice_err *err;
    char text[SPICE_JSON_TEXT]; /* of the last string or number, cut where longer */
    size_t length;
};

/* First character of the next token, blanks skipped; -1 at the end of the file. */
int spice_json_peek(struct spice_json *json);

/* Takes the expected character. */
bool spice_json_take(struct spice_json *json, char expected);

/* Reads a string into text. */
bool spice_json_string(struct spice_json *json);

bool spice_json_number(struct spice_json *json, double *number);

/* Passes over one value of any kind. */
bool spice_json_skip(struct spice_json *json);

/* After an element: true with *more telling whether another follows; takes the
 * comma, or the closing character. */
bool spice_json_more(struct spice_json *json, char closing, bool *more);

/* An error at the current line. */
bool spice_json_fail(struct spice_json *json, const char *what);

#endif
