/* router.h - which replica of a pool gets a request. */
#ifndef SPICE_SERVE_ROUTER_H
#define SPICE_SERVE_ROUTER_H

#include "core/serve/instance.h"
#include "core/trace/rng.h"

enum spice_router_kind {
    SPICE_ROUND_ROBIN,
    SPICE_LEAST_TOKENS,     /* fewest tokens of unfinished requests */
    SPICE_POWER_OF_TWO,     /* the lesser of two drawn at random */
    SPICE_PREFIX_AFFINITY,  /* fewest tokens, less what its prefix cache saves */
    SPICE_SESSION_AFFINITY, /* the same for a whole session; else fewest tokens */
    SPICE_N_ROUTERS
};

struct spice_router {
    enum spice_router_kind kind;
    struct spice_rng rng;
    int64_t turn;
};

const char *spice_router_name(enum spice_router_kind kind);
bool spice_router_parse(const char *name, enum spice_router_kind *kind);

void spice_router_init(struct spice_router *router, enum spice_router_kind kind, uint64_t seed);

/* Index of one of n instances. */
int64_t spice_router_pick(struct spice_router *router, const struct spice_instance *instances,
                          int64_t n, const struct spice_request *request);

#endif
