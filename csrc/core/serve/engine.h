/* engine.h - online serving as discrete events.
 *
 * One pool of engine instances does everything (normal), or a prefill pool hands
 * requests and their KV caches to a decode pool (pd), whose steps may run over
 * an attention and an FFN pool (paf; then the decode pool's cost says so).
 *
 * The loop pulls arrivals one at a time from a source and takes, whichever is
 * first: the next arrival, the end of a KV transfer, the next wake-up of an
 * instance. At equal times they come in this order, instances by their number;
 * what an instance does next is decided only when nothing else is due at that
 * moment, so that all who came at one time are seen together. Memory grows with
 * the requests in flight. The cost of a request is a handful of events, each
 * O(log instances + log running); decode steps are leapt over (instance.h).
 *
 * Randomness is the source's and the router's, each its own stream.
 */
#ifndef SPICE_SERVE_ENGINE_H
#define SPICE_SERVE_ENGINE_H

#include "core/serve/instance.h"
#include "core/serve/metrics.h"
#include "core/serve/router.h"
#include "core/trace/source.h"

#define SPICE_MAX_POOLS 2

struct spice_pool_options {
    struct spice_instance_options instance;
    int64_t n_replicas;
    enum spice_router_kind router;
};

/* What may watch a run; any may be NULL. */
struct spice_hooks {
    void *state;
    bool (*request)(void *state, const struct spice_request_record *record);
    bool (*step)(void *state, const struct spice_step_record *record);
    /* Every few thousand events, with the length of all queues; false stops the run. */
    bool (*progress)(void *state, double now_s, int64_t waiting,
                     const struct spice_metrics *metrics);
};

struct spice_serve_options {
    int n_pools; /* 1: normal; 2: prefill, decode */
    struct spice_pool_options pools[SPICE_MAX_POOLS];
    int64_t max_model_len; /* tokens; 0: no limit */
    double until_s;        /* 0: until all have left */
    double warmup_s;
    struct spice_slo slo;
    uint64_t seed;
    struct spice_hooks hooks;
};

enum spice_stop { SPICE_STOP_DONE, SPICE_STOP_UNTIL, SPICE_STOP_INTERRUPTED };

/* KV transfers from prefill to decode: every instance has one link each way, and
 * a transfer needs both of its ends. */
struct spice_transfer_totals {
    int64_t n;
    double busy_s, waited_s;
};

struct spice_engine; /* opaque */

struct spice_engine *spice_engine_new(const struct spice_serve_options *options,
                                      struct spice_err *err);
void spice_engine_free(struct spice_engine *engine);

/* Runs to the end; call once. False when memory is short, a policy or a hook
 * failed, or the source's file is broken. */
bool spice_engine_run(struct spice_engine *engine, struct spice_source *source,
                      struct spice_err *err);

/* What came out; percentiles may sort samples. */
struct spice_metrics *spice_engine_metrics(struct spice_engine *engine);
enum spice_stop spice_engine_stop(const struct spice_engine *engine);
double spice_engine_now(const struct spice_engine *engine);
int64_t spice_engine_events(const struct spice_engine *engine);
int64_t spice_engine_n_instances(const struct spice_engine *engine, int pool);
const struct spice_instance *spice_engine_instance(const struct spice_engine *engine, int pool,
                                                   int64_t index);
struct spice_transfer_totals spice_engine_transfers(const struct spice_engine *engine);

/* The reason of the first rejection; NULL: none. */
const char *spice_engine_rejection(const struct spice_engine *engine);

#endif
