#include "core/plan.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define MAX_ROWS 512
#define MAX_AWAKE 8
#define N_COLUMNS (SPICE_N_FEATURES + MAX_AWAKE)
#define N_TOTALS 4 /* per role: compute time, memory time, FLOP, bytes */
#define LANES 4    /* rows are padded so that loops run in whole vectors */

/* A record with its rates: what is evaluated for a breakdown. */
struct item {
    int op;
    struct spice_record record;
    double compute_rate, memory_rate; /* FLOP/s, B/s */
    int awake;                        /* index of its group, -1 for none */
};

/* Memory of one operator, for the largest of them. */
struct activation {
    struct spice_form bytes;
};

struct spice_plan {
    enum spice_fidelity fidelity;
    struct spice_layout layout;
    struct spice_contexts contexts;
    int n_items, n_awake, n_rows[SPICE_N_ROLES], n_columns, width;
    struct item *items;
    struct spice_awake awake[MAX_AWAKE];
    /* Column by column: compute times of all rows (attention's first), memory
     * times of all rows, then the totals of each role; width doubles. */
    int columns[N_COLUMNS];
    double *matrix;
    double layer_weights, first_weights, last_weights; /* bytes of a chip */
    double stage_share;                                /* of the layers on the fullest stage */
    double kv_bytes[SPICE_MAX_CONTEXTS], state_bytes;  /* per sequence on a chip, all layers */
    int n_activations;
    struct activation *activations;
};

/* A row under construction. */
struct row {
    enum spice_role role;
    double compute[N_COLUMNS], memory[N_COLUMNS]; /* seconds per unit of a column */
    double flop[N_COLUMNS], bytes[N_COLUMNS];
};

struct compiler {
    const struct spice_graph *graph;
    const struct spice_processor *processor;
    struct spice_charge charge;
    struct spice_plan *plan;
    struct row *rows;
    int n_rows;
};

static bool
awake_equal(const struct spice_awake *a, const struct spice_awake *b)
{
    return a->scale == b->scale && a->rate == b->rate && spice_form_equal(&a->tokens, &b->tokens);
}

static bool
find_awake(struct spice_plan *plan, const struct spice_awake *awake, int *index,
           struct spice_err *err)
{
    for (int i = 0; i < plan->n_awake; i++) {
        if (awake_equal(&plan->awake[i], awake)) {
            *index = i;
            return true;
        }
    }
    if (plan->n_awake == MAX_AWAKE)
        return spice_fail(err, 0, "more than %d kinds of mixtures of experts", MAX_AWAKE);
    *index = plan->n_awake++;
    plan->awake[*index] = *awake;
    return true;
}

static bool
add_item(struct compiler *c, int op, const struct spice_record *record, struct spice_err *err)
{
    struct item *item = &c->plan->items[c->plan->n_items];
    /* In roofline every operator is divided by tp, whole shapes and all. */
    double tp = c->charge.fidelity == SPICE_ROOFLINE ? c->charge.layout.tp : 1;

    *item = (struct item){.op = op, .record = *record, .awake = -1};
    if (!spice_processor_compute_rate(c->processor, record->compute, c->charge.fidelity,
                                      &item->compute_rate, err))
        return false;
    item->compute_rate *= tp;
    item->memory_rate = spice_processor_memory_rate(c->processor, c->charge.fidelity) * tp;
    if (record->awake_bytes > 0 && !find_awake(c->plan, &record->awake, &item->awake, err))
        return false;
    c->plan->n_items++;
    return true;
}

static void
fill_row(struct row *row, const struct item *item)
{
    const struct spice_record *r = &item->record;
    double layers = (double)r->count;

    *row = (struct row){.role = r->role};
    for (int i = 0; i < SPICE_N_FEATURES; i++) {
        row->flop[i] = layers * r->flop.c[i];
        row->bytes[i] = layers * r->bytes.c[i];
    }
    if (item->awake >= 0)
        row->bytes[SPICE_N_FEATURES + item->awake] = layers * r->awake_bytes;
    for (int i = 0; i < N_COLUMNS; i++) {
        row->compute[i] = row->flop[i] / item->compute_rate;
        row->memory[i] = row->bytes[i] / item->memory_rate;
    }
}

/* Whether b is k times a in both times: then max(a) + max(b) is (1 + k) max(a). */
static bool
proportional(const struct row *a, const struct row *b, double *k)
{
    double ratio = 0;

    for (int i = 0; i < N_COLUMNS && ratio == 0; i++)
        ratio = a->memory[i] != 0 ? b->memory[i] / a->memory[i] : 0;
    for (int i = 0; i < N_COLUMNS; i++)
        if (fabs(b->memory[i] - ratio * a->memory[i]) > 1e-15 * fabs(b->memory[i]) ||
            fabs(b->compute[i] - ratio * a->compute[i]) > 1e-15 * fabs(b->compute[i]))
            return false;
    *k = ratio;
    return ratio > 0;
}

static void
add_to_row(struct row *row, const struct row *more)
{
    for (int i = 0; i < N_COLUMNS; i++) {
        row->compute[i] += more->compute[i];
        row->memory[i] += more->memory[i];
        row->flop[i] += more->flop[i];
        row->bytes[i] += more->bytes[i];
    }
}

static bool
fold_items(struct compiler *c, struct spice_err *err)
{
    for (int i = 0; i < c->plan->n_items; i++) {
        struct row *row = &c->rows[c->n_rows];
        bool folded = false;
        double k;

        fill_row(row, &c->plan->items[i]);
        for (int j = 0; j < c->n_rows && !folded; j++) {
            folded = c->rows[j].role == row->role && proportional(&c->rows[j], row, &k);
            if (folded)
                add_to_row(&c->rows[j], row);
        }
        c->n_rows += !folded;
        if (c->n_rows > MAX_ROWS)
            return spice_fail(err, 0, "more than %d different operators", MAX_ROWS);
    }
    return true;
}

static bool
column_used(const struct compiler *c, int column)
{
    for (int r = 0; r < c->n_rows; r++)
        if (c->rows[r].flop[column] != 0 || c->rows[r].bytes[column] != 0)
            return true;
    return false;
}

static int
padded(int n)
{
    return (n + LANES - 1) / LANES * LANES;
}

/* Lays the rows out column by column; attention's rows first. */
static bool
build_matrix(struct compiler *c, struct spice_err *err)
{
    struct spice_plan *plan = c->plan;
    int lanes = padded(c->n_rows);

    plan->width = padded(2 * lanes + SPICE_N_ROLES * N_TOTALS);
    for (int i = 0; i < N_COLUMNS; i++)
        if (column_used(c, i))
            plan->columns[plan->n_columns++] = i;
    plan->matrix = calloc((size_t)(plan->n_columns * plan->width) + 1, sizeof *plan->matrix);
    if (plan->matrix == NULL)
        return spice_fail(err, 0, "out of memory for a plan");
    for (int k = 0; k < plan->n_columns; k++) {
        double *column = plan->matrix + k * plan->width;
        int at = 0;

        for (int role = 0; role < SPICE_N_ROLES; role++) {
            double *totals = column + 2 * lanes + role * N_TOTALS;

            plan->n_rows[role] = -at;
            for (int r = 0; r < c->n_rows; r++) {
                const struct row *row = &c->rows[r];
                int i = plan->columns[k];

                if (row->role != (enum spice_role)role)
                    continue;
                column[at] = row->compute[i];
                column[lanes + at++] = row->memory[i];
                totals[0] += row->compute[i];
                totals[1] += row->memory[i];
                totals[2] += row->flop[i];
                totals[3] += row->bytes[i];
            }
            plan->n_rows[role] += at;
        }
    }
    return true;
}

/* Elements of an operator's tensors on one chip, in bytes. */
static bool
add_activation(struct compiler *c, const struct spice_op *op, struct spice_err *err)
{
    struct activation *a = &c->plan->activations[c->plan->n_activations++];
    double act = spice_charge_act_bytes(&c->charge);

    *a = (struct activation){{{0}}};
    for (int i = 0; i < op->n_inputs + op->n_outputs; i++) {
        const struct spice_tensor *t =
            i < op->n_inputs ? &op->inputs[i] : &op->outputs[i - op->n_inputs];
        struct spice_form elements = spice_tensor_elements(t);
        int64_t parts;

        if (!spice_charge_parts(&c->charge, t->shard_units, op->path, &parts, err))
            return false;
        spice_form_add(&a->bytes, &elements, act / (double)parts);
    }
    return true;
}

static bool
add_cache(struct compiler *c, const struct spice_op *op, struct spice_err *err)
{
    struct spice_op_cache cache = spice_op_cache(op, c->charge.precision);
    double layers = (double)op->count;
    int64_t parts;

    if (!spice_charge_parts(&c->charge, cache.units, op->path, &parts, err))
        return false;
    c->plan->kv_bytes[cache.context] += layers * cache.token_bytes / (double)parts;
    c->plan->state_bytes += layers * cache.state_bytes / (double)parts;
    return true;
}

/* Weight bytes of a chip: of all layers, and of the model's two ends. */
static bool
add_weights(struct compiler *c, struct spice_err *err)
{
    for (int i = 0; i < spice_graph_n_weights(c->graph); i++) {
        const struct spice_weight *w = spice_graph_weight(c->graph, i);
        double bytes;

        if (!spice_weight_chip_bytes(w, &c->charge, &bytes, err))
            return false;
        bytes *= (double)w->count;
        if (c->charge.fidelity == SPICE_ROOFLINE) {
            bytes /= c->charge.layout.tp;
            if (w->shard == SPICE_SHARD_EXPERT)
                bytes /= c->charge.layout.ep;
        }
        if (w->layered)
            c->plan->layer_weights += bytes;
        else if (w->class == SPICE_W_EMBED)
            c->plan->first_weights += bytes;
        else
            c->plan->last_weights += bytes;
    }
    return true;
}

static bool
compile_ops(struct compiler *c, struct spice_err *err)
{
    for (int i = 0; i < spice_graph_n_ops(c->graph); i++) {
        const struct spice_op *op = spice_graph_op(c->graph, i);
        struct spice_records records;

        if (!spice_op_work(op, &c->charge, &records, err) || !add_activation(c, op, err) ||
            !add_cache(c, op, err))
            return false;
        for (int j = 0; j < records.n; j++)
            if (!add_item(c, i, &records.r[j], err))
                return false;
    }
    return add_weights(c, err);
}

static bool
compile(struct compiler *c, struct spice_err *err)
{
    int n_ops = spice_graph_n_ops(c->graph);
    int64_t layers = spice_graph_n_layers(c->graph), pp = c->charge.layout.pp;

    if (layers > 0 && pp > layers)
        return spice_fail(err, 0, "pp = %d stages for %d layers; choose a pp of at most %d",
                          c->charge.layout.pp, (int)layers, (int)layers);
    c->plan->stage_share =
        layers > 0 ? (double)((layers + pp - 1) / pp) / (double)layers : 1 / (double)pp;
    c->plan->contexts = *spice_graph_contexts(c->graph);
    c->plan->items = calloc((size_t)n_ops * SPICE_MAX_OP_RECORDS + 1, sizeof *c->plan->items);
    c->plan->activations = calloc((size_t)n_ops + 1, sizeof *c->plan->activations);
    c->rows = calloc((size_t)(n_ops < MAX_ROWS ? n_ops * SPICE_MAX_OP_RECORDS : MAX_ROWS) + 1,
                     sizeof *c->rows);
    if (c->plan->items == NULL || c->plan->activations == NULL || c->rows == NULL)
        return spice_fail(err, 0, "out of memory for a plan");
    return compile_ops(c, err) && fold_items(c, err) && build_matrix(c, err);
}

bool
spice_plan_new(const struct spice_graph *graph, const struct spice_precision *precision,
               const struct spice_processor *processor, enum spice_fidelity fidelity,
               struct spice_plan **plan, struct spice_err *err)
{
    struct compiler c = {.graph = graph, .processor = processor};
    bool ok;

    *plan = calloc(1, sizeof **plan);
    if (*plan == NULL)
        return spice_fail(err, 0, "out of memory for a plan");
    c.plan = *plan;
    c.charge = (struct spice_charge){
        .fidelity = fidelity,
        .layout = processor->layout,
        .precision = precision,
        .weights = spice_graph_n_weights(graph) > 0 ? spice_graph_weight(graph, 0) : NULL,
    };
    c.plan->fidelity = fidelity;
    c.plan->layout = processor->layout;
    ok = compile(&c, err);
    free(c.rows);
    if (!ok) {
        spice_plan_free(*plan);
        *plan = NULL;
    }
    return ok;
}

void
spice_plan_free(struct spice_plan *plan)
{
    if (plan == NULL)
        return;
    free(plan->items);
    free(plan->activations);
    free(plan->matrix);
    free(plan);
}

static double
awake_experts(const struct spice_awake *awake, const double *features)
{
    double tokens = spice_form_eval(&awake->tokens, features);

    return tokens > 0 ? -awake->scale * expm1(awake->rate * tokens) : 0;
}

/* The value of a column: a feature, or the experts awake in a group. */
static double
column_value(const struct spice_plan *plan, int column, const double *features)
{
    return column < SPICE_N_FEATURES
               ? features[column]
               : awake_experts(&plan->awake[column - SPICE_N_FEATURES], features);
}

static void
add_column(double *restrict sums, const double *restrict column, double x, int width)
{
    for (int i = 0; i < width; i++)
        sums[i] += x * column[i];
}

static void
add_totals(const struct spice_plan *plan, const double *sums, double factor,
           struct spice_stats stats[SPICE_N_ROLES])
{
    int lanes = padded(plan->n_rows[0] + plan->n_rows[1]);

    for (int role = 0; role < SPICE_N_ROLES; role++) {
        const double *totals = sums + 2 * lanes + role * N_TOTALS;

        stats[role].compute_time += factor * totals[0];
        stats[role].memory_time += factor * totals[1];
        stats[role].flop += factor * totals[2];
        stats[role].bytes += factor * totals[3];
    }
}

#define MAX_WIDTH (2 * (MAX_ROWS + LANES) + SPICE_N_ROLES * N_TOTALS + LANES)

static void
sum_columns(const struct spice_plan *plan, const double *features, bool awake, double *sums)
{
    memset(sums, 0, (size_t)plan->width * sizeof *sums);
    for (int k = 0; k < plan->n_columns; k++) {
        int column = plan->columns[k];
        double x = column < SPICE_N_FEATURES || awake ? column_value(plan, column, features) : 0;

        if (x != 0)
            add_column(sums, plan->matrix + k * plan->width, x, plan->width);
    }
}

void
spice_plan_eval(const struct spice_plan *plan, const struct spice_features *features,
                struct spice_stats stats[SPICE_N_ROLES])
{
    int lanes = padded(plan->n_rows[0] + plan->n_rows[1]), at = 0;
    double sums[MAX_WIDTH];

    sum_columns(plan, features->f, true, sums);
    memset(stats, 0, SPICE_N_ROLES * sizeof *stats);
    for (int role = 0; role < SPICE_N_ROLES; role++) {
        double duration = 0;

        for (int end = at + plan->n_rows[role]; at < end; at++)
            duration += sums[at] > sums[lanes + at] ? sums[at] : sums[lanes + at];
        stats[role].duration = duration;
    }
    add_totals(plan, sums, 1, stats);
}

/* Sum of a + i*b for i = from .. to-1. */
static double
line_sum(double a, double b, double from, double to)
{
    return (to - from) * (a + b * 0.5 * (from + to - 1));
}

/* Sum of max(a + i*b, c + i*d) for i = 0 .. n-1. */
static double
max_of_lines(double a, double b, double c, double d, double n)
{
    double at_end = a + (n - 1) * b - (c + (n - 1) * d), at_start = a - c;

    if (at_start >= 0 && at_end >= 0)
        return line_sum(a, b, 0, n);
    if (at_start <= 0 && at_end <= 0)
        return line_sum(c, d, 0, n);
    double crossing = ceil((c - a) / (b - d)); /* first step on the other line */
    return at_start > 0 ? line_sum(a, b, 0, crossing) + line_sum(c, d, crossing, n)
                        : line_sum(c, d, 0, crossing) + line_sum(a, b, crossing, n);
}

void
spice_plan_eval_run(const struct spice_plan *plan, const struct spice_features *first,
                    const struct spice_features *change, int64_t n,
                    struct spice_stats stats[SPICE_N_ROLES])
{
    int lanes = padded(plan->n_rows[0] + plan->n_rows[1]), at = 0;
    double start[MAX_WIDTH], slope[MAX_WIDTH], steps = (double)n;

    sum_columns(plan, first->f, true, start);
    sum_columns(plan, change->f, false, slope);
    for (int role = 0; role < SPICE_N_ROLES; role++)
        for (int end = at + plan->n_rows[role]; at < end; at++)
            stats[role].duration +=
                max_of_lines(start[at], slope[at], start[lanes + at], slope[lanes + at], steps);
    add_totals(plan, start, steps, stats);
    add_totals(plan, slope, 0.5 * steps * (steps - 1), stats);
}

const struct spice_contexts *
spice_plan_contexts(const struct spice_plan *plan)
{
    return &plan->contexts;
}

const struct spice_layout *
spice_plan_layout(const struct spice_plan *plan)
{
    return &plan->layout;
}

enum spice_fidelity
spice_plan_fidelity(const struct spice_plan *plan)
{
    return plan->fidelity;
}

int
spice_plan_n_rows(const struct spice_plan *plan)
{
    return plan->n_rows[0] + plan->n_rows[1];
}

int
spice_plan_n_items(const struct spice_plan *plan)
{
    return plan->n_items;
}

struct spice_plan_item
spice_plan_item(const struct spice_plan *plan, int index, const struct spice_features *features)
{
    const struct item *item = &plan->items[index];
    const struct spice_record *r = &item->record;
    double layers = (double)r->count;
    struct spice_plan_item out = {
        .op = item->op, .class = r->class, .role = r->role, .compute = r->compute};

    out.flop = layers * spice_form_eval(&r->flop, features->f);
    out.bytes = layers * spice_form_eval(&r->bytes, features->f);
    if (item->awake >= 0)
        out.bytes +=
            layers * r->awake_bytes * awake_experts(&plan->awake[item->awake], features->f);
    out.compute_time = out.flop / item->compute_rate;
    out.memory_time = out.bytes / item->memory_rate;
    out.duration = out.compute_time > out.memory_time ? out.compute_time : out.memory_time;
    return out;
}

struct spice_memory_use
spice_plan_memory(const struct spice_plan *plan, int64_t sequences, int64_t length,
                  const struct spice_features *step)
{
    bool pipelined = plan->layout.pp > 1;
    double first = plan->first_weights, last = plan->last_weights, per_sequence;
    double ends = pipelined ? (first > last ? first : last) : first + last;
    struct spice_memory_use use = {plan->layer_weights * plan->stage_share + ends, 0, 0};

    per_sequence = plan->state_bytes;
    for (int i = 0; i < plan->contexts.n; i++)
        per_sequence +=
            plan->kv_bytes[i] * (double)spice_context_cached(&plan->contexts.kinds[i], length);
    use.kv_cache = per_sequence * (double)sequences * plan->stage_share;
    if (plan->fidelity == SPICE_ROOFLINE)
        use.kv_cache /= plan->layout.tp;
    for (int i = 0; i < plan->n_activations; i++) {
        double bytes = spice_form_eval(&plan->activations[i].bytes, step->f);

        use.activations = bytes > use.activations ? bytes : use.activations;
    }
    return use;
}
