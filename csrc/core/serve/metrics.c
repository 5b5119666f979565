#include "core/serve/metrics.h"

bool
spice_metrics_init(struct spice_metrics *metrics, const struct spice_slo *slo, double warmup_s)
{
    *metrics = (struct spice_metrics){.slo = *slo, .warmup_s = warmup_s, .first_arrival_s = -1};
    metrics->history.interval_s = 1;
    for (int i = 0; i < SPICE_N_METRICS; i++)
        if (!spice_sketch_init(&metrics->sketch[i], i != SPICE_ITL))
            return false;
    return true;
}

void
spice_metrics_free(struct spice_metrics *metrics)
{
    for (int i = 0; i < SPICE_N_METRICS; i++)
        spice_sketch_free(&metrics->sketch[i]);
}

/* Requests in flight change at this moment. */
static void
change_in_flight(struct spice_metrics *m, double now_s, int64_t by)
{
    m->in_flight_s += (double)m->in_flight * (now_s - m->changed_s);
    m->changed_s = now_s;
    m->in_flight += by;
    if (m->in_flight > m->peak_in_flight)
        m->peak_in_flight = m->in_flight;
}

void
spice_metrics_arrive(struct spice_metrics *metrics, double now_s)
{
    metrics->arrived++;
    if (now_s >= metrics->warmup_s)
        metrics->measured_arrived++;
    if (metrics->first_arrival_s < 0)
        metrics->first_arrival_s = now_s;
    metrics->last_arrival_s = now_s;
    metrics->completed_by_last_arrival = metrics->completed;
    change_in_flight(metrics, now_s, 1);
}

void
spice_metrics_reject(struct spice_metrics *metrics, double now_s)
{
    metrics->rejected++;
    change_in_flight(metrics, now_s, -1);
}

static bool
within(double x, double limit)
{
    return limit <= 0 || x <= limit;
}

static void
judge(struct spice_metrics *m, double ttft, double tpot, double e2el)
{
    bool a = within(ttft, m->slo.ttft_s), b = within(tpot, m->slo.tpot_s);
    bool c = within(e2el, m->slo.e2el_s);

    m->good_ttft += a;
    m->good_tpot += b;
    m->good_e2el += c;
    m->good += a && b && c;
}

bool
spice_metrics_complete(struct spice_metrics *m, const struct spice_request_record *r)
{
    double ttft = r->first_token_s - r->arrival_s, e2el = r->finish_s - r->arrival_s, tpot = 0;

    m->completed++;
    m->last_finish_s = r->finish_s;
    change_in_flight(m, r->finish_s, -1);
    if (r->arrival_s < m->warmup_s)
        return true;
    if (r->output_tokens > 1) {
        tpot = (r->finish_s - r->first_token_s) / (double)(r->output_tokens - 1);
        if (!spice_sketch_add(&m->sketch[SPICE_TPOT], tpot))
            return false;
    }
    m->measured++;
    m->input_tokens += r->input_tokens;
    m->output_tokens += r->output_tokens;
    m->cached_tokens += r->cached_tokens;
    m->preempted += r->preemptions > 0;
    judge(m, ttft, tpot, e2el);
    return spice_sketch_add(&m->sketch[SPICE_TTFT], ttft) &&
           spice_sketch_add(&m->sketch[SPICE_E2EL], e2el) &&
           spice_sketch_add(&m->sketch[SPICE_QUEUE], r->scheduled_s - r->arrival_s);
}

static void
halve(struct spice_history *h)
{
    h->n /= 2;
    for (int i = 0; i < h->n; i++)
        h->waiting[i] = h->waiting[2 * i];
    h->interval_s *= 2;
    h->next_s = h->n * h->interval_s;
}

void
spice_metrics_sample(struct spice_metrics *metrics, double now_s, int64_t waiting)
{
    struct spice_history *h = &metrics->history;

    while (now_s >= h->next_s) {
        if (h->n == SPICE_HISTORY)
            halve(h);
        h->waiting[h->n++] = waiting;
        h->next_s = h->n * h->interval_s;
    }
}

const char *
spice_metric_name(enum spice_metric metric)
{
    static const char *const names[SPICE_N_METRICS] = {"ttft_ms", "tpot_ms", "itl_ms", "e2el_ms",
                                                       "queue_ms"};

    return names[metric];
}
