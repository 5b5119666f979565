#include "core/trace/statistics.h"

#include <math.h>

/* Gaps between arrivals. */
struct gaps {
    int64_t n;
    double last_s, sum, squares;
};

static void
add_gap(struct gaps *g, double time_s)
{
    double gap = time_s - g->last_s;

    if (g->n++ > 0) {
        g->sum += gap;
        g->squares += gap * gap;
    }
    g->last_s = time_s;
}

static double
gaps_cv(const struct gaps *g)
{
    double n = (double)(g->n - 1), mean;

    if (n < 1 || !(g->sum > 0))
        return 0;
    mean = g->sum / n;
    return sqrt(fmax(0, g->squares / n - mean * mean)) / mean;
}

static bool
count(struct spice_file *file, struct spice_statistics *s, struct spice_err *err)
{
    struct gaps gaps = {0, 0, 0, 0};
    struct spice_row row;
    enum spice_got got;

    while ((got = spice_file_next(file, &row, err)) == SPICE_GOT_ONE) {
        spice_tally_add(s->input, row.input_tokens);
        spice_tally_add(s->output, row.output_tokens);
        if (!isnan(row.time_s))
            add_gap(&gaps, row.time_s);
    }
    spice_tally_sum(s->input);
    spice_tally_sum(s->output);
    s->rate_per_s = gaps.sum > 0 ? (double)(gaps.n - 1) / gaps.sum : 0;
    s->interarrival_cv = gaps_cv(&gaps);
    return got == SPICE_GOT_END;
}

/* Pearson's correlation of the ranks, ties by their mean. */
static bool
correlate(struct spice_file *file, struct spice_statistics *s, struct spice_err *err)
{
    double middle = (double)spice_tally_count(s->input) / 2, xy = 0, xx = 0, yy = 0;
    struct spice_row row;
    enum spice_got got;

    while ((got = spice_file_next(file, &row, err)) == SPICE_GOT_ONE) {
        double x = spice_tally_rank(s->input, row.input_tokens) - middle;
        double y = spice_tally_rank(s->output, row.output_tokens) - middle;

        xy += x * y;
        xx += x * x;
        yy += y * y;
    }
    s->spearman = xx > 0 && yy > 0 ? xy / sqrt(xx * yy) : 0;
    return got == SPICE_GOT_END;
}

bool
spice_statistics_of(const struct spice_file *file, struct spice_statistics *s,
                    struct spice_err *err)
{
    struct spice_file *own = spice_file_reopen(file, err);
    bool ok = false;

    if (own == NULL)
        return false;
    s->input = spice_tally_new();
    s->output = spice_tally_new();
    if (s->input == NULL || s->output == NULL)
        spice_fail(err, 0, "out of memory for the statistics");
    else
        ok = count(own, s, err) && spice_file_rewind(own, err) && correlate(own, s, err);
    spice_file_close(own);
    if (ok)
        return true;
    spice_tally_free(s->input);
    spice_tally_free(s->output);
    return false;
}
