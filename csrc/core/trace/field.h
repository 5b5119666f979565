/* field.h - texts of a trace file as numbers and dates.
 *
 * Strict: the whole text must be the value (blanks around it aside), whatever the
 * locale. Decimal numbers of up to 15 digits come out correctly rounded, longer
 * ones to the last place, and the same on every machine. */
#ifndef SPICE_FIELD_H
#define SPICE_FIELD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/err.h"

struct spice_text {
    const char *at;
    size_t length;
};

/* Seconds since 1970-01-01 UTC in two parts, so that differences stay exact. */
struct spice_instant {
    int64_t whole_s;
    double part_s; /* 0 up to 1 */
};

/* Without blanks at both ends, and without double quotes around it. */
struct spice_text spice_text_trim(struct spice_text text);

/* Whether it reads as the word, upper and lower case alike. */
bool spice_text_is(struct spice_text text, const char *word);

bool spice_text_number(struct spice_text text, double *number);

/* A date "2023-11-16 18:15:46.68059" (T instead of the blank, a zone "Z" or
 * "+01:00" behind it), or a number of seconds from 0 up. */
bool spice_text_instant(struct spice_text text, struct spice_instant *instant);

/* Copies at most 40 printable characters for an error message. */
#define SPICE_QUOTE_MAX 44
const char *spice_text_quote(struct spice_text text, char quoted[SPICE_QUOTE_MAX]);

/* Mistakes name the line and the column. */
bool spice_check_tokens(double tokens, int64_t least, const char *column, int64_t line,
                        struct spice_err *err);

#endif
