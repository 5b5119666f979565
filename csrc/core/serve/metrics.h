/* metrics.h - what a run measures, in memory that does not grow with it. */
#ifndef SPICE_SERVE_METRICS_H
#define SPICE_SERVE_METRICS_H

#include "core/serve/request.h"
#include "core/serve/sketch.h"

enum spice_metric {
    SPICE_TTFT,  /* arrival to first token */
    SPICE_TPOT,  /* (end - first token) / (output_tokens - 1), for answers of 2 tokens or more */
    SPICE_ITL,   /* gaps between tokens */
    SPICE_E2EL,  /* arrival to last token */
    SPICE_QUEUE, /* arrival to first scheduled */
    SPICE_N_METRICS
};

/* Limits in s that a good request keeps; 0: none. */
struct spice_slo {
    double ttft_s, tpot_s, e2el_s;
};

/* What is known of a request that has left. */
struct spice_request_record {
    int64_t id, input_tokens, output_tokens, session, cached_tokens;
    double arrival_s, scheduled_s, first_token_s, finish_s; /* -1: never */
    int32_t instance, preemptions;
    const char *rejected; /* the reason; NULL: completed */
};

/* A coarse history of the queue: samples at equal distances that double when
 * the table is full. */
#define SPICE_HISTORY 64
struct spice_history {
    double interval_s, next_s;
    int n;
    int64_t waiting[SPICE_HISTORY];
};

struct spice_metrics {
    struct spice_sketch sketch[SPICE_N_METRICS];
    struct spice_slo slo;
    double warmup_s; /* requests that arrive before are served but not measured */
    int64_t arrived, completed, rejected, in_flight, peak_in_flight;
    int64_t measured, measured_arrived, input_tokens, output_tokens, cached_tokens;
    int64_t good, good_ttft, good_tpot, good_e2el, preempted;
    double first_arrival_s, last_arrival_s, last_finish_s;
    double in_flight_s, changed_s; /* requests in flight, integrated over time until then */
    int64_t completed_by_last_arrival;
    struct spice_history history;
};

bool spice_metrics_init(struct spice_metrics *metrics, const struct spice_slo *slo,
                        double warmup_s);
void spice_metrics_free(struct spice_metrics *metrics);

void spice_metrics_arrive(struct spice_metrics *metrics, double now_s);

/* Measures a completed request; false when memory is short. */
bool spice_metrics_complete(struct spice_metrics *metrics, const struct spice_request_record *r);
void spice_metrics_reject(struct spice_metrics *metrics, double now_s);

/* Samples the queue up to now_s. */
void spice_metrics_sample(struct spice_metrics *metrics, double now_s, int64_t waiting);

/* "ttft_ms", ... */
const char *spice_metric_name(enum spice_metric metric);

#endif
