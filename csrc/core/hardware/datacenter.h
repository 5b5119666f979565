/* datacenter.h - chips in servers, servers in racks, racks in pods, pods in a
 * datacenter: how many of each, what they cost and draw.
 *
 * Below one server's worth the server shrinks to the chips there are; above,
 * units are fractional: 12 chips are one rack of 1.5 servers.
 */
#ifndef SPICE_DATACENTER_H
#define SPICE_DATACENTER_H

#include <stdint.h>

#include "core/err.h"
#include "core/hardware/breakdown.h"
#include "core/hardware/memory.h"

struct spice_processor;

/* What surrounds the chips, $ and W each; lifetimes in s. */
struct spice_server {
    int64_t n_cpus, n_rams, n_ssds;
    double cpu_cost, ram_cost, ssd_cost;
    double nic_cost, mezz_board_cost; /* per chip */
    double vrm_current_A, vrm_cost;   /* one VRM per so many amperes */
    double psu_power_W, psu_cost;     /* one PSU per so many watts */
    double pcb_cost, cooling_device_cost, misc_cost;
    double lifetime_s;
};

struct spice_rack {
    double cooling_device_cost, misc_cost, switch_power_W, misc_power_W, lifetime_s;
};

struct spice_pod {
    double lifetime_s;
};

struct spice_site {
    double infra_cost_per_watt, electricity_cost_per_kwh, cooling_cost_per_kwh, lifetime_s;
};

struct spice_node {
    char name[SPICE_NAME_MAX];
    struct spice_server server;
    struct spice_rack rack;
    struct spice_pod pod;
    struct spice_site site;
};

/* How many of each unit hold some chips. A count that was cut to the unit's
 * size is whole; the others may be fractions. */
struct spice_datacenter {
    int64_t n_chips, chips_per_server;
    double servers_per_rack, racks_per_pod, n_pods;
    bool is_rack_full, is_pod_full; /* more servers (racks) than one rack (pod) takes */
    int64_t n_internode_endpoints, n_vrms, n_psus; /* VRMs and PSUs of one server */
};

bool spice_node_check(const struct spice_node *node, struct spice_err *err);

/* Rejects n_chips outside 1..2^40. */
bool spice_datacenter_init(struct spice_datacenter *dc, const struct spice_processor *p,
                           int64_t n_chips, struct spice_err *err);

/* Whole-datacenter dollars (infrastructure left out), watts, capital $/h
 * (infrastructure included), and total $/h. */
double spice_datacenter_cost(const struct spice_datacenter *dc, const struct spice_processor *p);
double spice_datacenter_power_W(const struct spice_datacenter *dc, const struct spice_processor *p);
double spice_datacenter_capex(const struct spice_datacenter *dc, const struct spice_processor *p);
double spice_datacenter_tco(const struct spice_datacenter *dc, const struct spice_processor *p);

enum spice_breakdown_mode {
    SPICE_BREAKDOWN_TCO,
    SPICE_BREAKDOWN_CAPEX,
    SPICE_BREAKDOWN_POWER,
    SPICE_BREAKDOWN_COST,
    SPICE_NBREAKDOWNS
};

bool spice_breakdown_mode_parse(const char *name, enum spice_breakdown_mode *mode);

/* The tree of one mode; its root's value is the function's above. */
void spice_datacenter_breakdown(const struct spice_datacenter *dc, const struct spice_processor *p,
                                enum spice_breakdown_mode mode, struct spice_breakdown *tree);

#endif
