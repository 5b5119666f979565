#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/cost/fit_private.h"

#define NOISE 0.08 /* of log time */

static double
near(const struct spice_fit_work *w, int i, int j)
{
    double sum = 0;

    for (int k = 0; k < w->physics->n_coordinates; k++) {
        double d = w->x[i * SPICE_MAX_COORDINATES + k] - w->x[j * SPICE_MAX_COORDINATES + k];

        sum += d * d;
    }
    return SPICE_NODE_AMPLITUDE * exp(-sqrt(sum));
}

static int
compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static double
median(const double *values, int n, double *scratch)
{
    memcpy(scratch, values, (size_t)n * sizeof *values);
    qsort(scratch, (size_t)n, sizeof *scratch, compare);
    return n > 0 ? scratch[n / 2] : 0;
}

/* What a smooth correction explains of the first m rows: target = K (K + noise)^-1 r. */
static bool
smooth_target(const struct spice_fit_work *w, int m, double bias)
{
    for (int i = 0; i < m; i++) {
        w->weights[i] = fmax(-0.8, fmin(0.8, w->residual[i] - bias));
        for (int j = 0; j < m; j++)
            w->kernel[i * m + j] = w->solve[i * m + j] = near(w, i, j);
        w->solve[i * m + i] += NOISE * NOISE;
    }
    if (!spice_solve(w->solve, w->weights, m))
        return false;
    for (int i = 0; i < m; i++) {
        w->target[i] = 0;
        for (int j = 0; j < m; j++)
            w->target[i] += w->kernel[i * m + j] * w->weights[j];
    }
    return true;
}

/* Rows whose kernel columns, one after the other, explain most of the target. */
static int
choose_nodes(const struct spice_fit_work *w, int m, int most, int *nodes)
{
    int chosen = 0;

    memcpy(w->columns, w->kernel, (size_t)m * (size_t)m * sizeof *w->columns);
    for (int round = 0; round < most; round++) {
        double best = 1e-9, *q = w->norm;
        int at = -1;

        for (int j = 0; j < m; j++) { /* columns are kept as rows: symmetric at first */
            const double *column = w->columns + j * m;
            double along = 0, length = 0;

            for (int i = 0; i < m; i++) {
                along += column[i] * w->target[i];
                length += column[i] * column[i];
            }
            if (length > 1e-6 && along * along / length > best) {
                best = along * along / length;
                at = j;
            }
        }
        if (at < 0)
            break;
        nodes[chosen++] = at;
        double length = 0, along = 0;

        for (int i = 0; i < m; i++)
            length += w->columns[at * m + i] * w->columns[at * m + i];
        length = sqrt(length);
        for (int i = 0; i < m; i++) {
            q[i] = w->columns[at * m + i] / length;
            along += q[i] * w->target[i];
        }
        for (int i = 0; i < m; i++)
            w->target[i] -= along * q[i];
        for (int j = 0; j < m; j++) {
            double *column = w->columns + j * m, part = 0;

            for (int i = 0; i < m; i++)
                part += column[i] * q[i];
            for (int i = 0; i < m; i++)
                column[i] -= part * q[i];
        }
    }
    return chosen;
}

/* Weights of the nodes and the chips' biases, from all rows in use, outliers faded. */
static bool
fit_weights(const struct spice_fit_work *w, const int *nodes, int n_nodes, double bias,
            double *weights, double *biases)
{
    int p = n_nodes + w->family->n;
    double row[SPICE_FIT_MAX_WEIGHTS], b[SPICE_FIT_MAX_WEIGHTS];
    double *normal = w->solve;

    for (int i = 0; i < w->n; i++)
        w->fade[i] = spice_fit_fading(w->residual[i] - bias);
    for (int pass = 0; pass < 5; pass++) {
        memset(normal, 0, (size_t)(p * p) * sizeof *normal);
        memset(b, 0, sizeof b);
        for (int k = 0; k < p; k++) {
            for (int l = 0; l <= k && k < n_nodes; l++)
                normal[k * p + l] = near(w, nodes[k], nodes[l]) * NOISE * NOISE;
            normal[k * p + k] += k < n_nodes ? 1e-8 : 1e-4;
        }
        for (int i = 0; i < w->n; i++) {
            const struct spice_sample *s = &w->samples[w->use[i]];
            double weight = w->fade[i] * s->weight;

            for (int k = 0; k < p; k++)
                row[k] = k < n_nodes ? near(w, i, nodes[k]) : k - n_nodes == s->chip;
            for (int k = 0; k < p; k++) {
                b[k] += weight * row[k] * w->residual[i];
                for (int l = 0; l <= k; l++)
                    normal[k * p + l] += weight * row[k] * row[l];
            }
        }
        if (!spice_solve(normal, b, p))
            return false;
        for (int i = 0; i < w->n; i++) {
            double left = w->residual[i] - b[n_nodes + w->samples[w->use[i]].chip];

            for (int k = 0; k < n_nodes; k++)
                left -= near(w, i, nodes[k]) * b[k];
            w->fade[i] = spice_fit_fading(left);
        }
    }
    memcpy(weights, b, (size_t)n_nodes * sizeof *b);
    memcpy(biases, b + n_nodes, (size_t)w->family->n * sizeof *b);
    return true;
}

bool
spice_fit_nodes(const struct spice_fit_work *w, int most, int *n_nodes, int *nodes, double *weights,
                double *biases, struct spice_err *err)
{
    int m = w->n < SPICE_FIT_MAX_PROCESS ? w->n : SPICE_FIT_MAX_PROCESS;
    double bias = median(w->residual, w->n, w->trial);

    *n_nodes = 0;
    most = most < SPICE_MAX_NODES ? most : SPICE_MAX_NODES;
    if (most > 0) {
        if (!smooth_target(w, m, bias))
            return spice_fail(err, 0, "the rows' correction could not be solved for");
        *n_nodes = choose_nodes(w, m, most, nodes);
    }
    if (!fit_weights(w, nodes, *n_nodes, bias, weights, biases))
        return spice_fail(err, 0, "the surface's weights could not be solved for");
    return true;
}
