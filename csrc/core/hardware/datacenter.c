#include "core/hardware/datacenter.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/hardware/processor.h"

#define SECONDS_PER_HOUR 3600.0
#define W_PER_KW 1000.0
#define MAX_CHIPS (INT64_C(1) << 40)

static const char *const mode_names[SPICE_NBREAKDOWNS] = {
    [SPICE_BREAKDOWN_TCO] = "tco",
    [SPICE_BREAKDOWN_CAPEX] = "capex",
    [SPICE_BREAKDOWN_POWER] = "power",
    [SPICE_BREAKDOWN_COST] = "cost",
};

bool
spice_breakdown_mode_parse(const char *name, enum spice_breakdown_mode *mode)
{
    for (int i = 0; i < SPICE_NBREAKDOWNS; i++)
        if (strcmp(name, mode_names[i]) == 0) {
            *mode = (enum spice_breakdown_mode)i;
            return true;
        }
    return false;
}

static bool
check_costs(const struct spice_node *node, struct spice_err *err)
{
    const struct spice_server *s = &node->server;
    const double costs[] = {
        s->cpu_cost,
        s->ram_cost,
        s->ssd_cost,
        s->nic_cost,
        s->mezz_board_cost,
        s->vrm_cost,
        s->psu_cost,
        s->pcb_cost,
        s->cooling_device_cost,
        s->misc_cost,
        node->rack.cooling_device_cost,
        node->rack.misc_cost,
        node->rack.switch_power_W,
        node->rack.misc_power_W,
        node->site.infra_cost_per_watt,
        node->site.electricity_cost_per_kwh,
        node->site.cooling_cost_per_kwh,
    };

    for (size_t i = 0; i < sizeof costs / sizeof costs[0]; i++)
        if (!(costs[i] >= 0))
            return spice_fail(err, 1, "a cost or power of the node is %g; expected at least 0",
                              costs[i]);
    return true;
}

bool
spice_node_check(const struct spice_node *node, struct spice_err *err)
{
    const struct spice_server *s = &node->server;

    if (s->n_cpus < 0 || s->n_rams < 0 || s->n_ssds < 0)
        return spice_fail(err, 1, "a count of CPUs, RAMs or SSDs is negative; expected 0 or more");
    if (!(s->vrm_current_A > 0) || !(s->psu_power_W > 0))
        return spice_fail(err, 1,
                          "vrm_current_rating is %g A and psu_power_rating %g W; expected "
                          "both above 0",
                          s->vrm_current_A, s->psu_power_W);
    if (!(s->lifetime_s > 0) || !(node->rack.lifetime_s > 0) || !(node->pod.lifetime_s > 0) ||
        !(node->site.lifetime_s > 0))
        return spice_fail(err, 1, "a lifetime of the node is not above 0 s");
    return check_costs(node, err);
}

bool
spice_datacenter_init(struct spice_datacenter *dc, const struct spice_processor *p, int64_t n_chips,
                      struct spice_err *err)
{
    double servers, racks;

    if (n_chips < 1 || n_chips > MAX_CHIPS)
        return spice_fail(err, 3, "num_chips is %lld; expected 1 to 2^40", (long long)n_chips);
    dc->n_chips = n_chips;
    dc->chips_per_server = n_chips < p->server_size ? n_chips : p->server_size;
    servers = (double)n_chips / (double)dc->chips_per_server;
    dc->is_rack_full = servers > (double)p->rack_size;
    dc->servers_per_rack = fmin(servers, (double)p->rack_size);
    racks = servers / dc->servers_per_rack;
    dc->is_pod_full = racks > (double)p->pod_size;
    dc->racks_per_pod = fmin(racks, (double)p->pod_size);
    dc->n_pods = racks / dc->racks_per_pod;
    dc->n_internode_endpoints =
        (int64_t)ceil(dc->racks_per_pod * dc->servers_per_rack * (double)dc->chips_per_server);
    dc->n_vrms = (int64_t)ceil(p->power.current_A * (double)dc->chips_per_server /
                               p->node.server.vrm_current_A);
    dc->n_psus = (int64_t)ceil((p->power.total_W + p->power.memory_W) *
                               (double)dc->chips_per_server / p->node.server.psu_power_W);
    return true;
}

static double
rack_count(const struct spice_datacenter *dc)
{
    return dc->n_pods * dc->racks_per_pod;
}

static double
server_count(const struct spice_datacenter *dc)
{
    return rack_count(dc) * dc->servers_per_rack;
}

static double
chip_count(const struct spice_datacenter *dc)
{
    return server_count(dc) * (double)dc->chips_per_server;
}

struct network_cost {
    double links, switches; /* $ */
};

static struct network_cost
network_cost(const struct spice_network *net, int64_t n_endpoints)
{
    return (struct network_cost){
        .links = (double)spice_network_links(net, n_endpoints) * net->cost_per_link,
        .switches = (double)spice_network_switches(net, n_endpoints) * net->cost_per_switch,
    };
}

/* $ of all servers but their chips. */
static double
servers_cost(const struct spice_datacenter *dc, const struct spice_processor *p)
{
    const struct spice_server *s = &p->node.server;
    struct network_cost net = network_cost(&p->intranode, dc->chips_per_server);
    double one = (double)s->n_cpus * s->cpu_cost + (double)s->n_rams * s->ram_cost +
                 (double)s->n_ssds * s->ssd_cost +
                 (double)dc->chips_per_server * (s->nic_cost + s->mezz_board_cost) +
                 (double)dc->n_vrms * s->vrm_cost + (double)dc->n_psus * s->psu_cost + s->pcb_cost +
                 s->cooling_device_cost + net.links + net.switches + s->misc_cost;

    return one * server_count(dc);
}

/* $ of all racks but their servers. */
static double
racks_cost(const struct spice_datacenter *dc, const struct spice_processor *p)
{
    return (p->node.rack.cooling_device_cost + p->node.rack.misc_cost) * rack_count(dc);
}

/* $ of all pods but their racks. */
static double
pods_cost(const struct spice_datacenter *dc, const struct spice_processor *p)
{
    struct network_cost net = network_cost(&p->internode, dc->n_internode_endpoints);

    return (net.links + net.switches) * dc->n_pods;
}

double
spice_datacenter_cost(const struct spice_datacenter *dc, const struct spice_processor *p)
{
    return p->package.cost * chip_count(dc) + servers_cost(dc, p) + racks_cost(dc, p) +
           pods_cost(dc, p);
}

double
spice_datacenter_power_W(const struct spice_datacenter *dc, const struct spice_processor *p)
{
    return (p->power.total_W + p->power.memory_W) * chip_count(dc) +
           (p->node.rack.switch_power_W + p->node.rack.misc_power_W) * rack_count(dc);
}

/* What a dollar of each unit adds per hour, or 1 for a plain cost tree. */
struct rates {
    double chip, server, rack, pod, site;
};

static struct rates
hourly_rates(const struct spice_processor *p)
{
    return (struct rates){
        .chip = SECONDS_PER_HOUR / p->lifetime_s,
        .server = SECONDS_PER_HOUR / p->node.server.lifetime_s,
        .rack = SECONDS_PER_HOUR / p->node.rack.lifetime_s,
        .pod = SECONDS_PER_HOUR / p->node.pod.lifetime_s,
        .site = SECONDS_PER_HOUR / p->node.site.lifetime_s,
    };
}

static double
infra_cost(const struct spice_datacenter *dc, const struct spice_processor *p)
{
    return p->node.site.infra_cost_per_watt * spice_datacenter_power_W(dc, p);
}

double
spice_datacenter_capex(const struct spice_datacenter *dc, const struct spice_processor *p)
{
    struct rates r = hourly_rates(p);

    return p->package.cost * chip_count(dc) * r.chip + servers_cost(dc, p) * r.server +
           racks_cost(dc, p) * r.rack + pods_cost(dc, p) * r.pod + infra_cost(dc, p) * r.site;
}

static double
dollars_per_watt_hour(const struct spice_processor *p)
{
    return (p->node.site.electricity_cost_per_kwh + p->node.site.cooling_cost_per_kwh) / W_PER_KW;
}

double
spice_datacenter_tco(const struct spice_datacenter *dc, const struct spice_processor *p)
{
    return spice_datacenter_capex(dc, p) +
           spice_datacenter_power_W(dc, p) * dollars_per_watt_hour(p);
}

/* A count as users of the reference know it: whole where it was cut to a size,
 * else the shortest decimal that reads back, "4.0" or "1.5". */
struct count_text {
    char text[40];
};

static struct count_text
count_text(double count, bool is_whole)
{
    struct count_text t;

    if (is_whole || count == floor(count)) {
        snprintf(t.text, sizeof t.text, is_whole ? "%.0f" : "%.1f", count);
        return t;
    }
    for (int digits = 1; digits <= 17; digits++) {
        snprintf(t.text, sizeof t.text, "%.*g", digits, count);
        if (strtod(t.text, NULL) == count)
            break;
    }
    return t;
}

/* Writes one tree: dollars (rates 1, parts first) or dollars per hour (what
 * surrounds the parts first). */
struct writer {
    struct spice_breakdown *tree;
    const struct spice_datacenter *dc;
    const struct spice_processor *p;
    struct rates rates;
    const char *unit; /* "Cost" or "Capex" */
    bool parts_first;
    struct count_text servers, racks, pods;
};

static void
write_network(const struct writer *w, int depth, const struct spice_network *net,
              struct network_cost cost)
{
    depth = spice_breakdown_add(w->tree, depth, cost.links + cost.switches, "%s cost", net->name);
    spice_breakdown_add(w->tree, depth, cost.links, "link_cost");
    spice_breakdown_add(w->tree, depth, cost.switches, "switch_cost");
}

static void
write_chip(const struct writer *w, int depth)
{
    const struct spice_package *k = &w->p->package;
    double n = chip_count(w->dc) * w->rates.chip;

    depth = spice_breakdown_add(w->tree, depth, k->cost * n, "%s Cost", w->p->name);
    spice_breakdown_add(w->tree, depth, k->tiles_cost * n, "tile_cost");
    spice_breakdown_add(w->tree, depth, k->memory_cost * n, "memory_cost");
    spice_breakdown_add(w->tree, depth, k->interposer_cost * n, "interposer_cost");
    spice_breakdown_add(w->tree, depth, k->integration_loss * n, "integration_loss");
}

static void
write_server_misc(const struct writer *w, int depth)
{
    const struct spice_server *s = &w->p->node.server;
    double n = server_count(w->dc) * w->rates.server, chips = (double)w->dc->chips_per_server;
    struct network_cost net = network_cost(&w->p->intranode, w->dc->chips_per_server);
    const struct {
        const char *name;
        double cost;
    } parts[] = {
        {"cpu_cost", (double)s->n_cpus * s->cpu_cost},
        {"ram_cost", (double)s->n_rams * s->ram_cost},
        {"ssd_cost", (double)s->n_ssds * s->ssd_cost},
        {"nic_cost", chips * s->nic_cost},
        {"mezz_board_cost", chips * s->mezz_board_cost},
        {"vrm_cost", (double)w->dc->n_vrms * s->vrm_cost},
        {"psu_cost", (double)w->dc->n_psus * s->psu_cost},
        {"pcb_cost", s->pcb_cost},
        {"cooling_device_cost", s->cooling_device_cost},
    };

    depth = spice_breakdown_add(w->tree, depth, servers_cost(w->dc, w->p) * w->rates.server,
                                "Server (%lldxChip) Misc Cost", (long long)w->dc->chips_per_server);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        spice_breakdown_add(w->tree, depth, parts[i].cost * n, "%s", parts[i].name);
    write_network(w, depth, &w->p->intranode,
                  (struct network_cost){net.links * n, net.switches * n});
    spice_breakdown_add(w->tree, depth, s->misc_cost * n, "misc_cost");
}

static double
servers_total(const struct writer *w)
{
    return w->p->package.cost * chip_count(w->dc) * w->rates.chip +
           servers_cost(w->dc, w->p) * w->rates.server;
}

static void
write_servers(const struct writer *w, int depth)
{
    depth = spice_breakdown_add(w->tree, depth, servers_total(w), "Server (%lldxChip) %s",
                                (long long)w->dc->chips_per_server, w->unit);
    if (w->parts_first)
        write_chip(w, depth);
    write_server_misc(w, depth);
    if (!w->parts_first)
        write_chip(w, depth);
}

static void
write_rack_misc(const struct writer *w, int depth)
{
    const struct spice_rack *rack = &w->p->node.rack;
    double n = rack_count(w->dc) * w->rates.rack;

    depth = spice_breakdown_add(w->tree, depth, racks_cost(w->dc, w->p) * w->rates.rack,
                                "Rack (%sxServer) Misc Cost", w->servers.text);
    spice_breakdown_add(w->tree, depth, rack->cooling_device_cost * n, "cooling_device_cost");
    spice_breakdown_add(w->tree, depth, rack->misc_cost * n, "misc_cost");
}

static double
racks_total(const struct writer *w)
{
    return servers_total(w) + racks_cost(w->dc, w->p) * w->rates.rack;
}

static void
write_racks(const struct writer *w, int depth)
{
    depth = spice_breakdown_add(w->tree, depth, racks_total(w), "Rack (%sxServer) %s",
                                w->servers.text, w->unit);
    if (w->parts_first)
        write_servers(w, depth);
    write_rack_misc(w, depth);
    if (!w->parts_first)
        write_servers(w, depth);
}

static void
write_pod_misc(const struct writer *w, int depth)
{
    struct network_cost net = network_cost(&w->p->internode, w->dc->n_internode_endpoints);
    double n = w->dc->n_pods * w->rates.pod;

    depth = spice_breakdown_add(w->tree, depth, pods_cost(w->dc, w->p) * w->rates.pod,
                                "Pod (%sxRack) Misc Cost", w->racks.text);
    write_network(w, depth, &w->p->internode,
                  (struct network_cost){net.links * n, net.switches * n});
}

static void
write_pods(const struct writer *w, int depth)
{
    double total = racks_total(w) + pods_cost(w->dc, w->p) * w->rates.pod;

    depth = spice_breakdown_add(w->tree, depth, total, "Pod (%sxRack) %s", w->racks.text, w->unit);
    if (w->parts_first)
        write_racks(w, depth);
    write_pod_misc(w, depth);
    if (!w->parts_first)
        write_racks(w, depth);
}

static void
write_cost(const struct writer *w)
{
    int depth = spice_breakdown_add(w->tree, 0, spice_datacenter_cost(w->dc, w->p),
                                    "DataCenter (%sxPod) Cost", w->pods.text);

    write_pods(w, depth);
}

/* The children of "Capex", which "CapEx" of a TCO tree shares. */
static void
write_capex(const struct writer *w, int depth)
{
    double infra = infra_cost(w->dc, w->p) * w->rates.site;
    int below =
        spice_breakdown_add(w->tree, depth, infra, "DataCenter (%sxPod) Misc Cost", w->pods.text);

    spice_breakdown_add(w->tree, below, infra, "infra_cost");
    write_pods(w, depth);
}

/* The pods' watts times a price; 1 gives watts. */
static void
write_power(const struct writer *w, int depth, double price)
{
    const struct spice_power *chip = &w->p->power;
    const struct spice_rack *rack = &w->p->node.rack;
    double racks = rack_count(w->dc) * price, chips = chip_count(w->dc) * price;
    double chip_W = (chip->total_W + chip->memory_W) * chips;
    double total = spice_datacenter_power_W(w->dc, w->p) * price;
    struct spice_breakdown *tree = w->tree;

    depth = spice_breakdown_add(tree, depth, total, "Pod (%sxRack) Power", w->racks.text);
    depth = spice_breakdown_add(tree, depth, total, "Rack (%sxServer) Power", w->servers.text);
    spice_breakdown_add(tree, depth, rack->switch_power_W * racks, "switch_power");
    spice_breakdown_add(tree, depth, rack->misc_power_W * racks, "cooling_device_power");
    depth = spice_breakdown_add(tree, depth, chip_W, "Server (%lldxChip) Power",
                                (long long)w->dc->chips_per_server);
    depth = spice_breakdown_add(tree, depth, chip_W, "%s Power", w->p->name);
    spice_breakdown_add(tree, depth, chip->memory_W * chips, "memory_power");
    depth = spice_breakdown_add(tree, depth, chip->total_W * chips, "%s Power", w->p->name);
    spice_breakdown_add(tree, depth, chip->static_W * chips, "static_power");
    spice_breakdown_add(tree, depth, chip->dynamic_W * chips, "dynamic_power");
}

static void
write_tco(const struct writer *w)
{
    int depth = spice_breakdown_add(w->tree, 0, spice_datacenter_tco(w->dc, w->p),
                                    "DataCenter (%sxPod) TCO", w->pods.text);
    int below = spice_breakdown_add(w->tree, depth, spice_datacenter_capex(w->dc, w->p), "CapEx");
    double price = dollars_per_watt_hour(w->p);

    write_capex(w, below);
    below =
        spice_breakdown_add(w->tree, depth, spice_datacenter_power_W(w->dc, w->p) * price, "OpEx");
    write_power(w, below, price);
}

void
spice_datacenter_breakdown(const struct spice_datacenter *dc, const struct spice_processor *p,
                           enum spice_breakdown_mode mode, struct spice_breakdown *tree)
{
    struct writer w = {
        .tree = tree,
        .dc = dc,
        .p = p,
        .rates = hourly_rates(p),
        .unit = "Capex",
        .servers = count_text(dc->servers_per_rack, dc->is_rack_full),
        .racks = count_text(dc->racks_per_pod, dc->is_pod_full),
        .pods = count_text(dc->n_pods, false),
    };

    tree->n_nodes = 0;
    switch (mode) {
    case SPICE_BREAKDOWN_TCO:
        write_tco(&w);
        return;
    case SPICE_BREAKDOWN_CAPEX:
        write_capex(&w, spice_breakdown_add(tree, 0, spice_datacenter_capex(dc, p),
                                            "DataCenter (%sxPod) Capex", w.pods.text));
        return;
    case SPICE_BREAKDOWN_POWER:
        write_power(&w,
                    spice_breakdown_add(tree, 0, spice_datacenter_power_W(dc, p),
                                        "DataCenter (%sxPod) Power", w.pods.text),
                    1);
        return;
    case SPICE_BREAKDOWN_COST:
        w.rates = (struct rates){1, 1, 1, 1, 1};
        w.unit = "Cost";
        w.parts_first = true;
        write_cost(&w);
        return;
    case SPICE_NBREAKDOWNS:
        break;
    }
    assert(!"breakdown mode out of range");
}
