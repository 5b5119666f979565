#include "core/trace/reader.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define BUFFER_START (1 << 16)
#define GZIP_BUFFER (1 << 17)

static bool
is_utf16(const struct spice_reader *r)
{
    const unsigned char *b = (const unsigned char *)r->buffer;

    return r->end >= 2 && ((b[0] == 0xff && b[1] == 0xfe) || (b[0] == 0xfe && b[1] == 0xff));
}

/* What comes before the first line: a byte order mark is dropped. */
static bool
start(struct spice_reader *r, struct spice_err *err)
{
    r->at = r->end = 0;
    r->line = 1;
    r->started = r->at_end = r->failed = r->cut = false;
    if (!spice_reader_fill(r) && r->failed) {
        *err = r->err;
        return false;
    }
    if (is_utf16(r))
        return spice_fail(err, 0, "the file is UTF-16; expected UTF-8 or ASCII text");
    if (r->end >= 3 && memcmp(r->buffer, "\xef\xbb\xbf", 3) == 0)
        r->at = 3;
    return true;
}

bool
spice_reader_open(struct spice_reader *r, const char *path, struct spice_err *err)
{
    memset(r, 0, sizeof *r);
    errno = 0;
    r->file = gzopen(path, "rb");
    if (r->file == NULL)
        return spice_fail(err, 0, "cannot open the file: %s", strerror(errno ? errno : ENOMEM));
    gzbuffer(r->file, GZIP_BUFFER);
    r->capacity = BUFFER_START;
    r->buffer = malloc(r->capacity + 1); /* one for the NUL of a last line */
    if (r->buffer == NULL)
        return spice_fail(err, 0, "out of memory for the file's buffer");
    return start(r, err);
}

void
spice_reader_close(struct spice_reader *r)
{
    if (r->file != NULL)
        gzclose(r->file);
    free(r->buffer);
    memset(r, 0, sizeof *r);
}

bool
spice_reader_rewind(struct spice_reader *r, struct spice_err *err)
{
    if (gzrewind(r->file) != 0)
        return spice_fail(err, 0, "cannot read the file a second time; expected a regular file");
    return start(r, err);
}

static bool
fail(struct spice_reader *r, const char *what)
{
    r->failed = r->at_end = true;
    return spice_fail(&r->err, 0, "line %lld: %s", (long long)r->line, what);
}

/* Room behind the unread bytes: moves them to the front, and grows the buffer
 * when they fill it. */
static bool
make_room(struct spice_reader *r)
{
    char *grown;

    memmove(r->buffer, r->buffer + r->at, r->end - r->at);
    r->end -= r->at;
    r->at = 0;
    if (r->end < r->capacity)
        return true;
    if (r->capacity >= SPICE_LINE_MAX)
        return fail(r, "the line is longer than 16 MiB");
    grown = realloc(r->buffer, 2 * r->capacity + 1);
    if (grown == NULL)
        return fail(r, "out of memory for the line");
    r->buffer = grown;
    r->capacity *= 2;
    return true;
}

bool
spice_reader_fill(struct spice_reader *r)
{
    int got, code;

    if (r->at_end || !make_room(r))
        return false;
    errno = 0;
    got = gzread(r->file, r->buffer + r->end, (unsigned)(r->capacity - r->end));
    if (got > 0) {
        r->end += (size_t)got;
        return true;
    }
    r->at_end = true;
    gzerror(r->file, &code);
    if (code == Z_BUF_ERROR)
        return fail(r, "the compressed data ends early; the file is cut off");
    if (code == Z_ERRNO)
        return fail(r, strerror(errno));
    if (code != Z_OK && code != Z_STREAM_END)
        return fail(r, "the compressed data is damaged");
    return false;
}

/* Length of the unread line, of which the first searched bytes hold no newline;
 * reads on as needed. False at the end of the file, where the rest is the line. */
static bool
find_end(struct spice_reader *r, size_t *length)
{
    size_t searched = 0;

    for (;;) {
        const char *from = r->buffer + r->at + searched;
        const char *newline = memchr(from, '\n', r->end - r->at - searched);

        if (newline != NULL) {
            *length = searched + (size_t)(newline - from);
            return true;
        }
        searched = r->end - r->at;
        if (!spice_reader_fill(r)) {
            *length = searched;
            return false;
        }
    }
}

enum spice_got
spice_reader_line(struct spice_reader *r, char **line, size_t *length, struct spice_err *err)
{
    size_t n;
    bool whole;

    r->line += r->started;
    r->started = true;
    whole = find_end(r, &n);
    if (r->failed) {
        *err = r->err;
        return SPICE_GOT_ERROR;
    }
    if (!whole && n == 0)
        return SPICE_GOT_END;
    r->cut = !whole;
    *line = r->buffer + r->at;
    r->at += n + whole;
    if (n > 0 && (*line)[n - 1] == '\r')
        n--;
    (*line)[n] = '\0';
    *length = n;
    return SPICE_GOT_ONE;
}
