#include "core/trace/requests.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/trace/identity.h"

#define CONCURRENCY_MAX (INT64_C(1) << 24)

/* What a row's hashes may take: a prompt and answer of 2^24 blocks. */
#define HASHES_MAX (INT64_C(1) << 24)

struct requests {
    struct spice_source base;
    struct spice_requests_options options;
    struct spice_content *content;
    struct spice_rate_step *steps;
    struct spice_rng think;
    struct spice_row row; /* the next request, read ahead */
    bool has_row;
    double time_s; /* of it, in an open loop */
    int64_t n_taken;
    uint64_t pass;
    /* Closed loop: a heap of the times at which users ask again. */
    double *ready_s;
    int64_t n_ready;
    uint64_t *hashes;
    int64_t hash_capacity;
    bool failed;
    struct spice_err err;
};

static void
push_ready(struct requests *r, double time_s)
{
    int64_t i = r->n_ready++;

    for (; i > 0 && r->ready_s[(i - 1) / 2] > time_s; i = (i - 1) / 2)
        r->ready_s[i] = r->ready_s[(i - 1) / 2];
    r->ready_s[i] = time_s;
}

static void
pop_ready(struct requests *r)
{
    double last = r->ready_s[--r->n_ready];
    int64_t i = 0, child;

    while ((child = 2 * i + 1) < r->n_ready) {
        if (child + 1 < r->n_ready && r->ready_s[child + 1] < r->ready_s[child])
            child++;
        if (r->ready_s[child] >= last)
            break;
        r->ready_s[i] = r->ready_s[child];
        i = child;
    }
    r->ready_s[i] = last;
}

static bool
may_repeat(const struct requests *r)
{
    return r->options.max_requests > 0 && r->content->rewind != NULL &&
           r->options.timing != SPICE_TIMING_OWN;
}

/* Reads the next row ahead; without one the source is over. */
static void
read_ahead(struct requests *r)
{
    int64_t max = r->options.max_requests;
    enum spice_got got = SPICE_GOT_END;

    r->has_row = false;
    if (max > 0 && r->n_taken >= max)
        return;
    got = r->content->next(r->content, &r->row, &r->err);
    if (got == SPICE_GOT_END && may_repeat(r)) {
        r->pass++;
        got = SPICE_GOT_ERROR;
        if (r->content->rewind(r->content, &r->err))
            got = r->content->next(r->content, &r->row, &r->err);
    }
    r->failed = got == SPICE_GOT_ERROR;
    r->has_row = got == SPICE_GOT_ONE;
    if (!r->has_row)
        return;
    if (r->options.timing == SPICE_TIMING_OWN)
        r->time_s = r->row.time_s / r->options.speedup;
    else if (r->options.timing == SPICE_TIMING_PROCESS)
        r->time_s = spice_arrivals_next(&r->options.arrivals);
}

static double
requests_peek(struct spice_source *source)
{
    struct requests *r = (struct requests *)source;

    if (!r->has_row)
        return INFINITY;
    if (r->options.timing == SPICE_TIMING_CLOSED)
        return r->n_ready > 0 ? r->ready_s[0] : (double)INFINITY;
    return r->time_s;
}

static bool
write_hashes(struct requests *r, struct spice_arrival *out, uint64_t salt)
{
    int64_t block = r->options.block_tokens;
    int64_t max = block > 0 ? spice_identity_max(&r->row, block) : 0;
    uint64_t *grown;

    out->n_hashes = 0;
    out->hash_tokens = block;
    out->hashes = r->hashes;
    if (max == 0)
        return true;
    if (max > HASHES_MAX)
        return spice_fail(&r->err, 0, "a request of %lld tokens has too many blocks of %lld tokens",
                          (long long)(r->row.input_tokens + r->row.output_tokens),
                          (long long)block);
    if (max > r->hash_capacity) {
        grown = realloc(r->hashes, (size_t)(2 * max) * sizeof *grown);
        if (grown == NULL)
            return spice_fail(&r->err, 0, "out of memory for the hashes of a request");
        r->hashes = grown;
        r->hash_capacity = 2 * max;
    }
    out->hashes = r->hashes;
    out->n_hashes = spice_identity_write(&r->row, block, salt, r->hashes);
    return true;
}

static bool
requests_next(struct spice_source *source, struct spice_arrival *out)
{
    struct requests *r = (struct requests *)source;
    uint64_t salt = r->pass == 0 ? 0 : spice_mix64(r->pass);

    out->time_s = requests_peek(source);
    if (isinf(out->time_s))
        return false;
    out->input_tokens = r->row.input_tokens;
    out->output_tokens = r->row.output_tokens;
    out->session =
        r->row.session != 0 ? (int64_t)(spice_mix64(r->row.session ^ salt) >> 1) : INT64_C(-1);
    if (!write_hashes(r, out, salt)) {
        r->failed = true;
        r->has_row = false;
        return false;
    }
    if (r->options.timing == SPICE_TIMING_CLOSED)
        pop_ready(r);
    r->n_taken++;
    read_ahead(r);
    return true;
}

static void
requests_done(struct spice_source *source, double time_s)
{
    struct requests *r = (struct requests *)source;
    double think_s = r->options.think_s;

    if (r->options.think_random)
        think_s *= spice_rng_exponential(&r->think);
    if (r->n_ready < r->options.concurrency)
        push_ready(r, time_s + think_s);
}

static bool
requests_failed(const struct spice_source *source, struct spice_err *err)
{
    const struct requests *r = (const struct requests *)source;

    if (r->failed)
        *err = r->err;
    return r->failed;
}

static void
requests_close(struct spice_source *source)
{
    struct requests *r = (struct requests *)source;

    r->content->close(r->content);
    free(r->steps);
    free(r->ready_s);
    free(r->hashes);
    free(r);
}

static bool
check_options(const struct spice_requests_options *o, struct spice_err *err)
{
    if (o->timing == SPICE_TIMING_OWN && !(o->speedup >= 1e-6 && o->speedup <= 1e6))
        return spice_fail(err, 0, "speedup is %g; expected 1e-6 to 1e6", o->speedup);
    if (o->timing == SPICE_TIMING_CLOSED &&
        !(o->concurrency >= 1 && o->concurrency <= CONCURRENCY_MAX))
        return spice_fail(err, 0, "concurrency is %lld; expected 1 to %lld",
                          (long long)o->concurrency, (long long)CONCURRENCY_MAX);
    if (!(o->think_s >= 0 && o->think_s <= 1e9))
        return spice_fail(err, 0, "think_time is %g s; expected 0 to 1e9 s", o->think_s);
    if (o->max_requests < 0 || o->block_tokens < 0)
        return spice_fail(err, 0, "%s is negative; expected at least 0",
                          o->max_requests < 0 ? "max_num_reqs" : "block_tokens");
    return true;
}

static bool
start_process(struct requests *r, struct spice_err *err)
{
    struct spice_arrivals *a = &r->options.arrivals;
    size_t size = (size_t)(a->n_steps > 0 ? a->n_steps : 1) * sizeof *r->steps;

    r->steps = malloc(size);
    if (r->steps == NULL)
        return spice_fail(err, 0, "out of memory for the rates");
    if (a->n_steps > 0)
        memcpy(r->steps, a->steps, size);
    a->steps = r->steps;
    return spice_arrivals_init(a, r->options.seed, err);
}

static bool
start_loop(struct requests *r, struct spice_err *err)
{
    r->ready_s = calloc((size_t)r->options.concurrency, sizeof *r->ready_s);
    if (r->ready_s == NULL)
        return spice_fail(err, 0, "out of memory for %lld users",
                          (long long)r->options.concurrency);
    r->n_ready = r->options.concurrency; /* all at 0 */
    r->base.done = requests_done;
    spice_rng_init(&r->think, r->options.seed, "think_time");
    return true;
}

/* Reads the first row; own times need to be there. */
static bool
start(struct requests *r, struct spice_err *err)
{
    if (r->options.timing == SPICE_TIMING_PROCESS && !start_process(r, err))
        return false;
    if (r->options.timing == SPICE_TIMING_CLOSED && !start_loop(r, err))
        return false;
    read_ahead(r);
    if (r->failed) {
        *err = r->err;
        return false;
    }
    if (r->options.timing == SPICE_TIMING_OWN && r->has_row && isnan(r->row.time_s))
        return spice_fail(err, 0, "the trace has no arrival times; give req_rate or concurrency");
    return true;
}

struct spice_source *
spice_requests_open(struct spice_content *content, const struct spice_requests_options *options,
                    struct spice_err *err)
{
    struct requests *r = calloc(1, sizeof *r);

    if (r == NULL) {
        content->close(content);
        spice_fail(err, 0, "out of memory for the requests");
        return NULL;
    }
    r->base =
        (struct spice_source){requests_peek, requests_next, NULL, requests_failed, requests_close};
    r->options = *options;
    r->content = content;
    if (check_options(options, err) && start(r, err))
        return &r->base;
    requests_close(&r->base);
    return NULL;
}
