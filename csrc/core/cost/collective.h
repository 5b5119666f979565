/* collective.h - what a collective takes by latency and bandwidth.
 *
 * Used where no measured curve covers it, and across nodes. Chips of a group
 * are placed side by side, so a group larger than a scale-up domain fills
 * whole domains: its collectives are hierarchical, scatter inside, exchange
 * across, gather inside. Good algorithms are assumed (ring, tree or in-switch),
 * not the roofline fidelity's formulas (hardware/network.h).
 */
#ifndef SPICE_COLLECTIVE_H
#define SPICE_COLLECTIVE_H

#include "core/cost/shape.h"
#include "core/hardware/processor.h"

/* Links of one chip, one direction. */
struct spice_links {
    double domain; /* chips that the scale-up network joins */
    double up_Bps, up_latency_s;
    double out_Bps, out_latency_s;
};

/* A straight line in the bytes of one rank: the whole tensor of an all-reduce,
 * the whole output of an all-gather, the whole input of a reduce-scatter, all
 * that is sent in an all-to-all or a send. */
struct spice_collective_line {
    double fixed_s, per_byte_s;
};

/* How often a collective crosses the links, one way after the other: twice for
 * an all-reduce, a scatter and a gather; 0 for kernels that are none. */
double spice_collective_passes(enum spice_kernel kernel);

struct spice_links spice_links_of(const struct spice_processor *processor);

/* kernel: SPICE_KERNEL_ALL_REDUCE ... SPICE_KERNEL_COMBINE; n chips. 0 for n <= 1. */
struct spice_collective_line spice_collective_line(const struct spice_links *links,
                                                   enum spice_kernel kernel, double n);

/* A point-to-point send to the neighbour stage of a pipeline whose stages have
 * `stage` chips. */
struct spice_collective_line spice_send_line(const struct spice_links *links, double stage);

#endif
