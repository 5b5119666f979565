/* network.h - a network of equal endpoints: switches, links, their price, and
 * the time of collectives by alpha-beta formulas. Plain value.
 *
 * The switch formulas charge (n-1)*bytes where good algorithms move less; they
 * are the roofline fidelity's, not the calibrated one's.
 */
#ifndef SPICE_NETWORK_H
#define SPICE_NETWORK_H

#include <stdint.h>

#include "core/err.h"
#include "core/hardware/memory.h"

enum spice_topology {
    SPICE_SWITCH,
    SPICE_RING,
    SPICE_ALL_TO_ALL,
    SPICE_HYPERCUBE,
    SPICE_BIPARTITE,
    SPICE_NTOPOLOGIES
};

enum spice_collective {
    SPICE_ALL_GATHER,
    SPICE_ALL_REDUCE,
    SPICE_BROADCAST,
    SPICE_REDUCE_SCATTER,
    SPICE_A2A,
    SPICE_P2P,
    SPICE_NCOLLECTIVES
};

struct spice_network {
    char name[SPICE_NAME_MAX];
    enum spice_topology topology;
    int64_t n_endpoints;  /* of one instance, where nothing else is said */
    double bandwidth_Bps; /* of one endpoint, one direction */
    double latency_s;
    int64_t switch_radix;
    double cost_per_link, cost_per_switch; /* $ */
};

const char *spice_topology_name(enum spice_topology topology);
bool spice_topology_parse(const char *name, enum spice_topology *topology);
bool spice_collective_parse(const char *name, enum spice_collective *collective);

bool spice_network_check(const struct spice_network *net, struct spice_err *err);

/* Switches and links that join so many endpoints: one switch, or a two-level
 * Clos above its radix. */
int64_t spice_network_switches(const struct spice_network *net, int64_t n_endpoints);
int64_t spice_network_links(const struct spice_network *net, int64_t n_endpoints);

/* Seconds for n participants with so many bytes each; 0 for n <= 1. */
double spice_network_time_s(const struct spice_network *net, enum spice_collective collective,
                            int64_t n_participants, double bytes);

#endif
