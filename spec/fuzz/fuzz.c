#include "fuzz.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/trace/requests.h"
#include "core/trace/statistics.h"

#define BLOCK_TOKENS 16
#define HASHED_MAX 100000 /* tokens; longer sequences are taken without hashes */

void
fuzz_abort(const char *condition, const char *file, int line)
{
    fprintf(stderr, "%s:%d: not so: %s\n", file, line, condition);
    abort();
}

static const char *
path_of_input(void)
{
    static char path[64];
    FILE *file;

    if (path[0] != '\0')
        return path;
    snprintf(path, sizeof path, "/dev/shm/llmspice_fuzz_%p", (void *)path);
    file = fopen(path, "wb");
    if (file == NULL)
        snprintf(path, sizeof path, "/tmp/llmspice_fuzz_%p", (void *)path);
    else
        fclose(file);
    return path;
}

static void
write_input(const char *path, const char *head, const uint8_t *data, size_t size)
{
    FILE *file = fopen(path, "wb");

    FUZZ_CHECK(file != NULL);
    FUZZ_CHECK(fwrite(head, 1, strlen(head), file) == strlen(head));
    FUZZ_CHECK(fwrite(data, 1, size, file) == size);
    FUZZ_CHECK(fclose(file) == 0);
}

static void
check_arrival(const struct spice_arrival *a, double last_s)
{
    FUZZ_CHECK(a->time_s >= last_s && isfinite(a->time_s));
    FUZZ_CHECK(a->input_tokens >= 1 && a->input_tokens <= SPICE_TOKENS_MAX);
    FUZZ_CHECK(a->output_tokens >= 1 && a->output_tokens <= SPICE_TOKENS_MAX);
    FUZZ_CHECK(a->n_hashes * a->hash_tokens <= a->input_tokens + a->output_tokens);
}

/* Everything that passed the check has to come out again. */
static void
take_requests(const struct spice_file *file)
{
    const struct spice_file_summary *summary = spice_file_summary(file);
    struct spice_requests_options options = {
        .timing = summary->has_times ? SPICE_TIMING_OWN : SPICE_TIMING_AT_ONCE,
        .speedup = 1,
        .block_tokens = summary->max_tokens <= HASHED_MAX ? BLOCK_TOKENS : 0};
    struct spice_err err;
    struct spice_content *content = spice_content_file(file, &err);
    struct spice_source *source;
    struct spice_arrival arrival;
    double last_s = 0;
    int64_t n = 0;

    FUZZ_CHECK(content != NULL);
    source = spice_requests_open(content, &options, &err);
    FUZZ_CHECK(source != NULL);
    for (; source->next(source, &arrival); n++) {
        check_arrival(&arrival, last_s);
        last_s = arrival.time_s;
    }
    FUZZ_CHECK(!source->failed(source, &err));
    FUZZ_CHECK(n == summary->n_requests);
    source->close(source);
}

static void
take_statistics(const struct spice_file *file)
{
    struct spice_statistics s;
    struct spice_err err;

    FUZZ_CHECK(spice_statistics_of(file, &s, &err));
    FUZZ_CHECK(spice_tally_count(s.input) == spice_file_summary(file)->n_requests);
    FUZZ_CHECK(spice_tally_quantile(s.input, 0.5) <= spice_tally_max(s.input));
    FUZZ_CHECK(s.spearman >= -1.000001 && s.spearman <= 1.000001);
    spice_tally_free(s.input);
    spice_tally_free(s.output);
}

void
fuzz_trace_file(const char *head, const uint8_t *data, size_t size)
{
    const char *path = path_of_input();
    struct spice_file *file;
    struct spice_err err;

    write_input(path, head, data, size);
    err.text[0] = '\0';
    file = spice_file_open(path, &err);
    if (file == NULL) {
        FUZZ_CHECK(err.text[0] != '\0' && strchr(err.text, '\n') == NULL);
        return;
    }
    take_requests(file);
    if (size % 8 == 0) /* tallies are large: not every time */
        take_statistics(file);
    spice_file_close(file);
}
