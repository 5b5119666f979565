#include "core/serve/router.h"

#include <string.h>

#include "core/serve/instance_private.h"

static int64_t
round_robin(struct spice_router *router, const struct spice_instance *instances, int64_t n,
            const struct spice_request *request)
{
    (void)instances;
    (void)request;
    return router->turn++ % n;
}

/* Ties go to whoever comes next in turn, so that equal replicas share evenly. */
static int64_t
least_tokens(struct spice_router *router, const struct spice_instance *instances, int64_t n,
             const struct spice_request *request)
{
    int64_t first = router->turn++ % n, best = first;

    (void)request;
    for (int64_t i = 1; i < n; i++) {
        int64_t at = first + i < n ? first + i : first + i - n;

        if (instances[at].outstanding_tokens < instances[best].outstanding_tokens)
            best = at;
    }
    return best;
}

static int64_t
power_of_two(struct spice_router *router, const struct spice_instance *instances, int64_t n,
             const struct spice_request *request)
{
    int64_t a = (int64_t)spice_rng_below(&router->rng, (uint64_t)n);
    int64_t b = (int64_t)spice_rng_below(&router->rng, (uint64_t)n);

    (void)request;
    return instances[b].outstanding_tokens < instances[a].outstanding_tokens ? b : a;
}

static int64_t
prefix_affinity(struct spice_router *router, const struct spice_instance *instances, int64_t n,
                const struct spice_request *request)
{
    int64_t first = router->turn++ % n, best = first, least = INT64_MAX;

    for (int64_t i = 0; i < n; i++) {
        int64_t at = first + i < n ? first + i : first + i - n, idle;
        int64_t saved =
            spice_prefix_match(&instances[at].prefix, request->hashes,
                               spice_instance_hashes(request, request->input_tokens - 1), &idle);
        int64_t work = instances[at].outstanding_tokens - saved * request->hash_tokens;

        if (work < least) {
            least = work;
            best = at;
        }
    }
    return best;
}

static int64_t
session_affinity(struct spice_router *router, const struct spice_instance *instances, int64_t n,
                 const struct spice_request *request)
{
    if (request->session < 0)
        return least_tokens(router, instances, n, request);
    return (int64_t)(spice_mix64((uint64_t)request->session) % (uint64_t)n);
}

static const struct {
    const char *name;
    int64_t (*pick)(struct spice_router *, const struct spice_instance *, int64_t,
                    const struct spice_request *);
} routers[SPICE_N_ROUTERS] = {
    [SPICE_ROUND_ROBIN] = {"round_robin", round_robin},
    [SPICE_LEAST_TOKENS] = {"least_tokens", least_tokens},
    [SPICE_POWER_OF_TWO] = {"power_of_two", power_of_two},
    [SPICE_PREFIX_AFFINITY] = {"prefix_affinity", prefix_affinity},
    [SPICE_SESSION_AFFINITY] = {"session_affinity", session_affinity},
};

const char *
spice_router_name(enum spice_router_kind kind)
{
    return routers[kind].name;
}

bool
spice_router_parse(const char *name, enum spice_router_kind *kind)
{
    for (int i = 0; i < SPICE_N_ROUTERS; i++) {
        if (strcmp(routers[i].name, name) == 0) {
            *kind = (enum spice_router_kind)i;
            return true;
        }
    }
    return false;
}

void
spice_router_init(struct spice_router *router, enum spice_router_kind kind, uint64_t seed)
{
    *router = (struct spice_router){.kind = kind};
    spice_rng_init(&router->rng, seed, "router");
}

int64_t
spice_router_pick(struct spice_router *router, const struct spice_instance *instances, int64_t n,
                  const struct spice_request *request)
{
    return n == 1 ? 0 : routers[router->kind].pick(router, instances, n, request);
}
