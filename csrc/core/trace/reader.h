/* reader.h - a text file as lines or characters, plain or gzip, in bounded memory.
 *
 * The file is read through one buffer; a byte order mark and carriage returns at
 * line ends are dropped, lines are counted. What cannot be read (absent, a
 * directory, broken compression, UTF-16, an endless line) is an error that names
 * the line where there is one. */
#ifndef SPICE_READER_H
#define SPICE_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/err.h"

#define SPICE_LINE_MAX (1 << 24) /* bytes */

struct spice_reader {
    void *file;
    char *buffer;
    size_t capacity, at, end; /* unread bytes are at .. end - 1 */
    int64_t line;             /* number of the line last returned, or that at lies in */
    bool started;             /* a line has been returned */
    bool at_end, failed;      /* nothing more to read; because of err */
    bool cut;                 /* the last line had no newline */
    struct spice_err err;
};

bool spice_reader_open(struct spice_reader *reader, const char *path, struct spice_err *err);

/* Closes and frees; harmless when repeated or never opened (all zero). */
void spice_reader_close(struct spice_reader *reader);

/* Back to the first byte. */
bool spice_reader_rewind(struct spice_reader *reader, struct spice_err *err);

enum spice_got { SPICE_GOT_ERROR = -1, SPICE_GOT_END = 0, SPICE_GOT_ONE = 1 };

/* The next line without its end, writable and terminated by NUL, valid until the
 * next call. */
enum spice_got spice_reader_line(struct spice_reader *reader, char **line, size_t *length,
                                 struct spice_err *err);

/* Reads on, after the buffer has been used up; false at the end or on an error
 * (then failed, with err, is set). */
bool spice_reader_fill(struct spice_reader *reader);

/* Next character without taking it; -1 at the end. */
static inline int
spice_reader_peek(struct spice_reader *r)
{
    return r->at < r->end || spice_reader_fill(r) ? (unsigned char)r->buffer[r->at] : -1;
}

static inline int
spice_reader_get(struct spice_reader *r)
{
    int c = spice_reader_peek(r);

    if (c >= 0)
        r->at++;
    if (c == '\n')
        r->line++;
    return c;
}

#endif
