#include "core/hardware/network.h"

#include <assert.h>
#include <math.h>
#include <string.h>

static const char *const topology_names[SPICE_NTOPOLOGIES] = {
    [SPICE_SWITCH] = "switch",         [SPICE_RING] = "ring",
    [SPICE_ALL_TO_ALL] = "all_to_all", [SPICE_HYPERCUBE] = "hypercube",
    [SPICE_BIPARTITE] = "bipartite",
};

static const char *const collective_names[SPICE_NCOLLECTIVES] = {
    [SPICE_ALL_GATHER] = "all_gather",
    [SPICE_ALL_REDUCE] = "all_reduce",
    [SPICE_BROADCAST] = "broadcast",
    [SPICE_REDUCE_SCATTER] = "reduce_scatter",
    [SPICE_A2A] = "a2a",
    [SPICE_P2P] = "p2p",
};

static const struct {
    const char *alias;
    enum spice_collective collective;
} collective_aliases[] = {
    {"all_to_all", SPICE_A2A},       {"alltoall", SPICE_A2A},
    {"allgather", SPICE_ALL_GATHER}, {"allreduce", SPICE_ALL_REDUCE},
    {"send_recv", SPICE_P2P},        {"reducescatter", SPICE_REDUCE_SCATTER},
};

static int
index_of(const char *name, const char *const *names, int n)
{
    for (int i = 0; i < n; i++)
        if (strcmp(name, names[i]) == 0)
            return i;
    return -1;
}

const char *
spice_topology_name(enum spice_topology topology)
{
    assert(topology < SPICE_NTOPOLOGIES);
    return topology_names[topology];
}

bool
spice_topology_parse(const char *name, enum spice_topology *topology)
{
    int i = index_of(name, topology_names, SPICE_NTOPOLOGIES);

    if (i >= 0)
        *topology = (enum spice_topology)i;
    return i >= 0;
}

bool
spice_collective_parse(const char *name, enum spice_collective *collective)
{
    int i = index_of(name, collective_names, SPICE_NCOLLECTIVES);

    if (i >= 0) {
        *collective = (enum spice_collective)i;
        return true;
    }
    for (size_t k = 0; k < sizeof collective_aliases / sizeof collective_aliases[0]; k++)
        if (strcmp(name, collective_aliases[k].alias) == 0) {
            *collective = collective_aliases[k].collective;
            return true;
        }
    return false;
}

bool
spice_network_check(const struct spice_network *net, struct spice_err *err)
{
    if (net->n_endpoints < 1 || net->n_endpoints > INT64_C(1) << 24)
        return spice_fail(err, 1, "num_endpoints is %lld; expected 1 to 2^24",
                          (long long)net->n_endpoints);
    if (net->topology == SPICE_SWITCH && (net->switch_radix < 2 || net->switch_radix > 1 << 24))
        return spice_fail(err, 1, "switch_radix is %lld; expected 2 to 2^24 for a switch",
                          (long long)net->switch_radix);
    if (!(net->bandwidth_Bps > 0) || !(net->latency_s >= 0))
        return spice_fail(err, 1,
                          "endpoint_bandwidth is %g B/s and latency %g s; expected above 0 "
                          "and at least 0",
                          net->bandwidth_Bps, net->latency_s);
    if (!(net->cost_per_link >= 0) || !(net->cost_per_switch >= 0))
        return spice_fail(err, 1, "a cost is negative; expected $ from 0 up");
    return true;
}

/* Ceiling of the base-2 logarithm, exact; 0 for n <= 1. */
static int64_t
log2_ceil(int64_t n)
{
    int64_t steps = 0;

    while (steps < 62 && INT64_C(1) << steps < n)
        steps++;
    return steps;
}

static int64_t
divide_up(int64_t a, int64_t b)
{
    return (a + b - 1) / b;
}

/* Uplinks of all leaves of a two-level Clos: half of a leaf's ports face down. */
static int64_t
uplinks(const struct spice_network *net, int64_t n_endpoints)
{
    int64_t down = net->switch_radix / 2, up = net->switch_radix - down;

    return divide_up(n_endpoints, down) * up;
}

int64_t
spice_network_switches(const struct spice_network *net, int64_t n_endpoints)
{
    int64_t radix = net->switch_radix;

    if (net->topology != SPICE_SWITCH || n_endpoints <= 1 || radix <= 1)
        return 0;
    if (n_endpoints <= radix)
        return 1;
    return divide_up(n_endpoints, radix / 2) + divide_up(uplinks(net, n_endpoints), radix);
}

int64_t
spice_network_links(const struct spice_network *net, int64_t n_endpoints)
{
    if (n_endpoints <= 1)
        return 0;
    switch (net->topology) {
    case SPICE_SWITCH:
        if (n_endpoints <= net->switch_radix)
            return n_endpoints;
        return n_endpoints + uplinks(net, n_endpoints);
    case SPICE_RING:
        return n_endpoints - 1;
    case SPICE_ALL_TO_ALL:
        return n_endpoints * (n_endpoints - 1);
    case SPICE_HYPERCUBE:
        return n_endpoints * log2_ceil(n_endpoints) / 2;
    case SPICE_BIPARTITE:
        return n_endpoints * (n_endpoints / 2);
    case SPICE_NTOPOLOGIES:
        break;
    }
    assert(!"topology out of range");
    return 0;
}

/* The alpha-beta formulas: latencies paid and shares of the bytes moved, each a
 * sum of constant + per n-1 + per ceil(log2 n) + per (n-1)/n. */
struct steps {
    double one, n_minus_1, log2_n, fraction;
};

static const struct formula {
    struct steps latency, bytes;
} formulas[SPICE_NCOLLECTIVES][SPICE_NTOPOLOGIES] =
    {
        [SPICE_ALL_GATHER] =
            {
                [SPICE_SWITCH] = {{.one = 1}, {.n_minus_1 = 1}},
                [SPICE_ALL_TO_ALL] = {{.one = 1}, {.one = 1}},
                [SPICE_HYPERCUBE] = {{.log2_n = 1}, {.n_minus_1 = 1}},
                [SPICE_BIPARTITE] = {{.one = 2}, {.one = 2}},
                [SPICE_RING] = {{.n_minus_1 = 1}, {.n_minus_1 = 1}},
            },
        [SPICE_ALL_REDUCE] =
            {
                [SPICE_SWITCH] = {{.one = 2}, {.n_minus_1 = 2}},
                [SPICE_ALL_TO_ALL] = {{.log2_n = 1}, {.log2_n = 1}},
                [SPICE_HYPERCUBE] = {{.log2_n = 1}, {.log2_n = 1}},
                [SPICE_BIPARTITE] = {{.one = 4}, {.fraction = 2}},
                [SPICE_RING] = {{.n_minus_1 = 2}, {.fraction = 2}},
            },
        [SPICE_BROADCAST] =
            {
                [SPICE_SWITCH] = {{.one = 1}, {.n_minus_1 = 1}},
                [SPICE_ALL_TO_ALL] = {{.one = 1}, {.one = 1}},
                [SPICE_HYPERCUBE] = {{.log2_n = 1}, {.log2_n = 1}},
                [SPICE_BIPARTITE] = {{.one = 2}, {.one = 2}},
                [SPICE_RING] = {{.n_minus_1 = 1}, {.n_minus_1 = 1}},
            },
        [SPICE_REDUCE_SCATTER] =
            {
                [SPICE_SWITCH] = {{.one = 1}, {.n_minus_1 = 1}},
                [SPICE_ALL_TO_ALL] = {{.log2_n = 1}, {.log2_n = 1}},
                [SPICE_HYPERCUBE] = {{.log2_n = 1}, {.fraction = 1}},
                [SPICE_BIPARTITE] = {{.one = 2}, {.fraction = 1}},
                [SPICE_RING] = {{.n_minus_1 = 1}, {.fraction = 1}},
            },
        [SPICE_A2A] =
            {
                [SPICE_SWITCH] = {{.n_minus_1 = 1}, {.one = 1}},
                [SPICE_ALL_TO_ALL] = {{.one = 1}, {.one = 1}},
                [SPICE_HYPERCUBE] = {{.log2_n = 1}, {.one = 1}},
                [SPICE_BIPARTITE] = {{.one = 2}, {.one = 1}},
                [SPICE_RING] = {{.n_minus_1 = 1}, {.one = 1}},
            },
        [SPICE_P2P] =
            {
                [SPICE_SWITCH] = {{.one = 1}, {.one = 1}},
                [SPICE_ALL_TO_ALL] = {{.one = 1}, {.one = 1}},
                [SPICE_HYPERCUBE] = {{.log2_n = 1}, {.one = 1}},
                [SPICE_BIPARTITE] = {{.one = 2}, {.one = 1}},
                [SPICE_RING] = {{.one = 1}, {.one = 1}},
            },
};

static double
evaluate(const struct steps *steps, int64_t n)
{
    double hops = (double)(n - 1);

    return steps->one + steps->n_minus_1 * hops + steps->log2_n * (double)log2_ceil(n) +
           steps->fraction * hops / (double)n;
}

double
spice_network_time_s(const struct spice_network *net, enum spice_collective collective,
                     int64_t n_participants, double bytes)
{
    const struct formula *f = &formulas[collective][net->topology];

    if (n_participants <= 1)
        return 0;
    return evaluate(&f->latency, n_participants) * net->latency_s +
           evaluate(&f->bytes, n_participants) * bytes / net->bandwidth_Bps;
}
