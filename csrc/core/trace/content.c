#include "core/trace/content.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/trace/conversations.h"

#define LENGTHS_STREAM_INPUT "input_tokens"
#define LENGTHS_STREAM_OUTPUT "output_tokens"

static void *
allocate(size_t size, struct spice_err *err)
{
    void *block = calloc(1, size);

    if (block == NULL)
        spice_fail(err, 0, "out of memory for the requests");
    return block;
}

/* A file. */

struct of_file {
    struct spice_content base;
    struct spice_file *file;
};

static enum spice_got
file_next(struct spice_content *self, struct spice_row *row, struct spice_err *err)
{
    return spice_file_next(((struct of_file *)self)->file, row, err);
}

static bool
file_rewind(struct spice_content *self, struct spice_err *err)
{
    return spice_file_rewind(((struct of_file *)self)->file, err);
}

static void
file_close(struct spice_content *self)
{
    spice_file_close(((struct of_file *)self)->file);
    free(self);
}

struct spice_content *
spice_content_file(const struct spice_file *file, struct spice_err *err)
{
    struct of_file *c = allocate(sizeof *c, err);

    if (c == NULL)
        return NULL;
    c->base = (struct spice_content){file_next, file_rewind, file_close};
    c->file = spice_file_reopen(file, err);
    if (c->file != NULL)
        return &c->base;
    free(c);
    return NULL;
}

/* Distributions. */

struct of_lengths {
    struct spice_content base;
    struct spice_length_pair lengths;
    double correlation;
    struct spice_rng input, output;
    struct spice_conversations conversations;
};

static enum spice_got
lengths_next(struct spice_content *self, struct spice_row *row, struct spice_err *err)
{
    struct of_lengths *c = (struct of_lengths *)self;
    double u = spice_rng_uniform(&c->input), v = spice_rng_uniform(&c->output);

    (void)err;
    memset(row, 0, sizeof *row);
    row->time_s = NAN;
    row->input_tokens = spice_lengths_at(&c->lengths.input, u);
    row->output_tokens =
        spice_lengths_at(&c->lengths.output, spice_copula_pair(c->correlation, u, v));
    if (c->lengths.continued > 0 || c->lengths.shared_tokens > 0)
        spice_conversations_assign(&c->conversations, row);
    return SPICE_GOT_ONE;
}

static void
lengths_close(struct spice_content *self)
{
    free(self);
}

struct spice_content *
spice_content_lengths(const struct spice_length_pair *lengths, uint64_t seed, struct spice_err *err)
{
    struct of_lengths *c;

    if (!(lengths->spearman >= -1 && lengths->spearman <= 1)) {
        spice_fail(err, 0, "the rank correlation is %g; expected -1 to 1", lengths->spearman);
        return NULL;
    }
    c = allocate(sizeof *c, err);
    if (c == NULL)
        return NULL;
    c->base = (struct spice_content){lengths_next, NULL, lengths_close};
    c->lengths = *lengths;
    c->correlation = spice_copula_correlation(lengths->spearman);
    spice_rng_init(&c->input, seed, LENGTHS_STREAM_INPUT);
    spice_rng_init(&c->output, seed, LENGTHS_STREAM_OUTPUT);
    c->conversations.continued = lengths->continued;
    c->conversations.shared_tokens = lengths->shared_tokens;
    if (spice_conversations_init(&c->conversations, seed, err))
        return &c->base;
    free(c);
    return NULL;
}

/* Rows in memory. */

struct of_rows {
    struct spice_content base;
    int64_t n, at;
    struct spice_row rows[];
};

static enum spice_got
rows_next(struct spice_content *self, struct spice_row *row, struct spice_err *err)
{
    struct of_rows *c = (struct of_rows *)self;

    (void)err;
    if (c->at >= c->n)
        return SPICE_GOT_END;
    *row = c->rows[c->at++];
    return SPICE_GOT_ONE;
}

static bool
rows_rewind(struct spice_content *self, struct spice_err *err)
{
    (void)err;
    ((struct of_rows *)self)->at = 0;
    return true;
}

static void
rows_close(struct spice_content *self)
{
    free(self);
}

struct spice_content *
spice_content_rows(const struct spice_row *rows, int64_t n, struct spice_err *err)
{
    struct of_rows *c = allocate(sizeof *c + (size_t)n * sizeof *rows, err);

    if (c == NULL)
        return NULL;
    c->base = (struct spice_content){rows_next, rows_rewind, rows_close};
    c->n = n;
    memcpy(c->rows, rows, (size_t)n * sizeof *rows);
    return &c->base;
}
