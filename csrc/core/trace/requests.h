/* requests.h - a source made of what is asked for (content) and of when (timing).
 *
 * Content repeats from its start when it ends before max_requests; later passes
 * are other users: their sessions and prefixes have other identities. */
#ifndef SPICE_REQUESTS_H
#define SPICE_REQUESTS_H

#include "core/trace/arrivals.h"
#include "core/trace/content.h"
#include "core/trace/source.h"

enum spice_timing {
    SPICE_TIMING_PROCESS, /* arrivals */
    SPICE_TIMING_OWN,     /* the content's own times, divided by speedup */
    SPICE_TIMING_AT_ONCE, /* all at 0 */
    SPICE_TIMING_CLOSED   /* concurrency users, each waiting for its answer */
};

struct spice_requests_options {
    enum spice_timing timing;
    struct spice_arrivals arrivals; /* process: its options, steps are copied */
    double speedup;                 /* own times: 2 = twice as fast */
    int64_t concurrency;
    double think_s;       /* closed: from an answer to the user's next request */
    bool think_random;    /* exponential with that mean, else exactly that */
    int64_t max_requests; /* 0: all of a file or list once, distributions for ever */
    int64_t block_tokens; /* of the KV blocks' hashes; 0: no hashes */
    uint64_t seed;
};

/* Takes over content, also when it fails (NULL with err). */
struct spice_source *spice_requests_open(struct spice_content *content,
                                         const struct spice_requests_options *options,
                                         struct spice_err *err);

#endif
