#include "core/serve/sketch.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define FRACTION_BITS 7
#define SHIFT (52 - FRACTION_BITS)
#define FIRST ((int64_t)(1023 - 30) << FRACTION_BITS) /* index of 2^-30 */

static int
bucket_of(double x)
{
    int64_t bits, i;

    if (!(x > 0))
        return 0;
    memcpy(&bits, &x, sizeof bits);
    i = (bits >> SHIFT) - FIRST;
    return i < 0 ? 0 : i >= SPICE_SKETCH_BUCKETS ? SPICE_SKETCH_BUCKETS - 1 : (int)i;
}

/* The least number of a bucket. */
static double
bucket_floor(int bucket)
{
    int64_t bits = ((int64_t)bucket + FIRST) << SHIFT;
    double x;

    memcpy(&x, &bits, sizeof x);
    return x;
}

static bool
to_buckets(struct spice_sketch *s)
{
    s->buckets = calloc(SPICE_SKETCH_BUCKETS, sizeof *s->buckets);
    if (s->buckets == NULL)
        return false;
    for (int64_t i = 0; i < s->n_samples; i++)
        s->buckets[bucket_of(s->samples[i])]++;
    free(s->samples);
    s->samples = NULL;
    s->n_samples = s->capacity = 0;
    s->exact = false;
    return true;
}

bool
spice_sketch_init(struct spice_sketch *sketch, bool exact)
{
    *sketch = (struct spice_sketch){.min = INFINITY, .max = -INFINITY, .exact = exact};
    return exact || to_buckets(sketch);
}

void
spice_sketch_free(struct spice_sketch *sketch)
{
    free(sketch->samples);
    free(sketch->buckets);
    sketch->samples = NULL;
    sketch->buckets = NULL;
}

static void
add_moments(struct spice_sketch *s, double x, double n)
{
    double d;

    if (s->n == 0)
        s->shift = x;
    d = x - s->shift;
    s->sum += n * d;
    s->squares += n * d * d;
    s->min = x < s->min ? x : s->min;
    s->max = x > s->max ? x : s->max;
}

static bool
keep_sample(struct spice_sketch *s, double x)
{
    if (s->n_samples == s->capacity) {
        int64_t capacity = s->capacity == 0 ? 256 : 2 * s->capacity;
        double *samples = realloc(s->samples, (size_t)capacity * sizeof *samples);

        if (samples == NULL)
            return false;
        s->samples = samples;
        s->capacity = capacity;
    }
    s->samples[s->n_samples++] = x;
    s->sorted = false;
    return true;
}

bool
spice_sketch_add(struct spice_sketch *sketch, double x)
{
    if (sketch->exact && sketch->n_samples == SPICE_EXACT_SAMPLES && !to_buckets(sketch))
        return false;
    add_moments(sketch, x, 1);
    sketch->n++;
    if (sketch->exact)
        return keep_sample(sketch, x);
    sketch->buckets[bucket_of(x)]++;
    return true;
}

void
spice_sketch_add_n(struct spice_sketch *sketch, double x, int64_t n)
{
    if (n <= 0)
        return;
    add_moments(sketch, x, (double)n);
    sketch->n += n;
    sketch->buckets[bucket_of(x)] += n;
}

/* Sums of the line first + i*change, less shift, over i = 0 .. n-1. */
static void
add_line_moments(struct spice_sketch *s, double first, double change, double n, double weight)
{
    double last = first + change * (n - 1), a, mid;

    if (s->n == 0)
        s->shift = first;
    a = first - s->shift;
    mid = 0.5 * (n - 1);
    s->sum += weight * n * (a + change * mid);
    s->squares +=
        weight * n * (a * a + 2 * a * change * mid + change * change * (n - 1) * (2 * n - 1) / 6);
    s->min = fmin(s->min, fmin(first, last));
    s->max = fmax(s->max, fmax(first, last));
}

/* Counts steps from .. to-1 of one rising or falling line, bucket by bucket:
 * the first step in another bucket is where the line crosses its border. */
static void
add_line_buckets(struct spice_sketch *s, const struct spice_ramp_segment *line, int64_t from,
                 int64_t to, int64_t weight)
{
    while (from < to) {
        double x = line->first + line->change * (double)(from - line->from), cross;
        int bucket = bucket_of(x);
        int64_t next = to;

        if (bucket_of(line->first + line->change * (double)(to - 1 - line->from)) != bucket) {
            cross =
                (bucket_floor(line->change > 0 ? bucket + 1 : bucket) - line->first) / line->change;
            next = line->from + (int64_t)cross;
            next = next < from + 1 ? from + 1 : next > to ? to : next;
            while (next > from + 1 &&
                   bucket_of(line->first + line->change * (double)(next - 1 - line->from)) !=
                       bucket)
                next--;
            while (next < to &&
                   bucket_of(line->first + line->change * (double)(next - line->from)) == bucket)
                next++;
        }
        s->buckets[bucket] += weight * (next - from);
        from = next;
    }
}

void
spice_sketch_add_ramp(struct spice_sketch *sketch, const struct spice_ramp *ramp, int64_t from,
                      int64_t to, int64_t weight)
{
    for (int i = 0; i < ramp->n_segments && from < to && weight > 0; i++) {
        const struct spice_ramp_segment *line = &ramp->segments[i];
        int64_t end = i + 1 < ramp->n_segments ? line[1].from : ramp->n_steps;

        end = end < to ? end : to;
        if (end <= from)
            continue;
        add_line_moments(sketch, line->first + line->change * (double)(from - line->from),
                         line->change, (double)(end - from), (double)weight);
        add_line_buckets(sketch, line, from, end, weight);
        sketch->n += weight * (end - from);
        from = end;
    }
}

double
spice_sketch_mean(const struct spice_sketch *sketch)
{
    return sketch->n > 0 ? sketch->shift + sketch->sum / (double)sketch->n : 0;
}

double
spice_sketch_deviation(const struct spice_sketch *sketch)
{
    double n = (double)sketch->n, mean = sketch->n > 0 ? sketch->sum / n : 0;
    double variance = sketch->n > 0 ? sketch->squares / n - mean * mean : 0;

    return variance > 0 ? sqrt(variance) : 0;
}

static int
by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

/* The value of a whole rank in buckets: where it lies among the bucket's own. */
static double
bucket_value(const struct spice_sketch *s, double rank)
{
    double below = 0;

    for (int i = 0; i < SPICE_SKETCH_BUCKETS; i++) {
        double n = (double)s->buckets[i];

        if (rank < below + n) {
            double low = fmax(bucket_floor(i), s->min), high = fmin(bucket_floor(i + 1), s->max);

            return low + (high - low) * (rank - below + 0.5) / n;
        }
        below += n;
    }
    return s->max;
}

double
spice_sketch_quantile(struct spice_sketch *sketch, double q)
{
    double rank = q * (double)(sketch->n - 1);
    int64_t i = (int64_t)rank;

    if (sketch->n == 0)
        return 0;
    if (!sketch->exact)
        return bucket_value(sketch, rank);
    if (!sketch->sorted)
        qsort(sketch->samples, (size_t)sketch->n_samples, sizeof *sketch->samples, by_value);
    sketch->sorted = true;
    if (i + 1 >= sketch->n_samples)
        return sketch->samples[sketch->n_samples - 1];
    return sketch->samples[i] + (rank - (double)i) * (sketch->samples[i + 1] - sketch->samples[i]);
}
