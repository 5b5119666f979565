#include "core/cost/collective.h"

#include <math.h>

/* Launch and synchronisation of a collective kernel inside a node, and of one
 * that goes through the network cards: the smallest sizes of the measured
 * custom all-reduces (3.5 to 8 us) and of NCCL across nodes. Share of a link
 * that large transfers reach: measured all-reduces reach 0.6 to 0.75 of it. */
#define FLOOR_S 5e-6
#define FAR_FLOOR_S 15e-6
#define LINK_SHARE 0.65

struct spice_links
spice_links_of(const struct spice_processor *p)
{
    double joined = (double)p->scale_up.n_endpoints, server = (double)p->server_size;

    return (struct spice_links){
        .domain = joined > server ? joined : server,
        .up_Bps = p->scale_up.bandwidth_Bps,
        .up_latency_s = p->scale_up.latency_s,
        .out_Bps = p->scale_out.bandwidth_Bps,
        .out_latency_s = p->scale_out.latency_s,
    };
}

double
spice_collective_passes(enum spice_kernel kernel)
{
    if (kernel < SPICE_KERNEL_ALL_REDUCE)
        return 0;
    return kernel == SPICE_KERNEL_ALL_REDUCE || kernel == SPICE_KERNEL_NCCL_ALL_REDUCE ? 2 : 1;
}

static bool
is_all_to_all(enum spice_kernel kernel)
{
    return kernel == SPICE_KERNEL_ALL_TO_ALL || kernel == SPICE_KERNEL_DISPATCH ||
           kernel == SPICE_KERNEL_COMBINE;
}

struct spice_collective_line
spice_collective_line(const struct spice_links *links, enum spice_kernel kernel, double n)
{
    double inside = n < links->domain ? n : links->domain, domains = ceil(n / links->domain);
    double times = spice_collective_passes(kernel);
    struct spice_collective_line line = {0, 0};

    if (n <= 1)
        return line;
    line.fixed_s = FLOOR_S + times * links->up_latency_s;
    line.per_byte_s = times * (inside - 1) / inside / (LINK_SHARE * links->up_Bps);
    if (domains <= 1)
        return line;
    line.fixed_s += FAR_FLOOR_S + times * links->out_latency_s * ceil(log2(domains));
    if (is_all_to_all(kernel)) {
        double near = (inside - 1) / n / links->up_Bps, far = (n - inside) / n / links->out_Bps;

        line.per_byte_s = (near > far ? near : far) / LINK_SHARE;
    } else {
        line.per_byte_s += times * (domains - 1) / domains / inside / (LINK_SHARE * links->out_Bps);
    }
    return line;
}

struct spice_collective_line
spice_send_line(const struct spice_links *links, double stage)
{
    bool near = 2 * stage <= links->domain;

    return near ? (struct spice_collective_line){FLOOR_S + links->up_latency_s,
                                                 1 / (LINK_SHARE * links->up_Bps)}
                : (struct spice_collective_line){FAR_FLOOR_S + links->out_latency_s,
                                                 1 / (LINK_SHARE * links->out_Bps)};
}
