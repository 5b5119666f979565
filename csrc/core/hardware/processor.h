/* processor.h - one accelerator: peaks, memory, die, package, power, and what
 * surrounds it. A copyable value without pointers, so two never influence each
 * other; changing a field means calling spice_processor_init again.
 *
 * Peaks come twice: flop_rate is charged by the roofline fidelity (the
 * reference's figures), dense_flop_rate by the calibrated one.
 */
#ifndef SPICE_PROCESSOR_H
#define SPICE_PROCESSOR_H

#include <stdint.h>

#include "core/dtype.h"
#include "core/err.h"
#include "core/hardware/datacenter.h"
#include "core/hardware/memory.h"
#include "core/hardware/network.h"
#include "core/hardware/technode.h"
#include "core/layout.h"

#define SPICE_N_COLLECTIVE_MEMORY 4

/* Areas, yields and dollars of one packaged chip, set by spice_processor_init. */
struct spice_package {
    double tile_area_mm2, die_area_mm2, total_area_mm2;
    double chip_yield, interposer_yield;
    double interposer_width_mm, interposer_height_mm;
    int64_t chips_per_wafer, interposers_per_wafer;
    double tile_cost;                                                  /* $ of one tile */
    double tiles_cost, memory_cost, interposer_cost, integration_loss; /* $ of the package */
    double cost;                                                       /* their sum */
};

/* The electrical operating point, set by spice_processor_init. */
struct spice_power {
    double voltage_V, leakage_A, capacitance_F;
    double static_W, dynamic_W, total_W; /* without memory */
    double current_A;
    double memory_W;    /* all banks at full rate */
    double lump_factor; /* (V - Vt)^alpha / (V * f) at the base point */
};

struct spice_processor {
    char name[SPICE_NAME_MAX];
    struct spice_layout layout;

    double flop_rate[SPICE_NDTYPES];              /* FLOP/s by type, roofline; 0 = lacks it */
    double dense_flop_rate[SPICE_NDTYPES];        /* FLOP/s by type, calibrated; 0 = lacks it */
    double compute_efficiency, memory_efficiency; /* roofline, 0..1 */
    double calibrated_compute_efficiency, calibrated_memory_efficiency; /* 0..1 */

    /* What the calibrated fidelity knows of the real board. */
    double calibrated_bandwidth_Bps, calibrated_capacity_B; /* of one chip; 0: its banks' */
    double exp_rate_per_s;   /* exponentials, as softmax takes one per score; 0: see below */
    double runtime_memory_B; /* of one chip, taken by driver, context and engine */
    double collective_memory_B[SPICE_N_COLLECTIVE_MEMORY]; /* buffers for 1, 2, 4, 8.. ranks */
    struct spice_network scale_up, scale_out; /* n_endpoints: chips of one fast domain */
    char surfaces_of[SPICE_NAME_MAX];         /* the measured system it behaves like, or "" */

    struct spice_memory memory; /* one bank */
    int64_t n_memory_banks;
    double tile_width_mm, tile_height_mm;
    int64_t n_tiles;
    double lifetime_s;
    double base_power_W, base_frequency_Hz, base_voltage_V, target_frequency_Hz;
    double static_power_ratio, activity_factor;

    struct spice_technode technode;
    struct spice_network intranode, internode;
    struct spice_node node;
    int64_t server_size, rack_size, pod_size; /* chips, servers, racks */

    struct spice_package package;
    struct spice_power power;
};

/* Checks every figure and sets package and power. The parts (memory, networks)
 * must have passed their own checks. */
bool spice_processor_init(struct spice_processor *p, struct spice_err *err);

/* Effective FLOP/s of one chip: peak * efficiency. FP16 without a figure takes
 * BF16's; INT4 (weight-only) the 16-bit one; FP4 too in calibrated. Rejects a
 * type the chip lacks, listing what it has. */
bool spice_processor_compute_rate(const struct spice_processor *p, enum spice_dtype dtype,
                                  enum spice_fidelity fidelity, double *flop_rate,
                                  struct spice_err *err);

/* The same without the efficiency; 0 where the chip lacks the type. */
double spice_processor_peak_rate(const struct spice_processor *p, enum spice_dtype dtype,
                                 enum spice_fidelity fidelity);

/* Exponentials per second of one chip at its peak; where it has no figure, one per
 * 256 FLOP of 16-bit products, as Hopper does. */
double spice_processor_exp_rate(const struct spice_processor *p);

/* Effective B/s of one chip, and its plain figures. */
double spice_processor_memory_rate(const struct spice_processor *p, enum spice_fidelity fidelity);
double spice_processor_memory_bandwidth_Bps(const struct spice_processor *p,
                                            enum spice_fidelity fidelity);
double spice_processor_memory_capacity_B(const struct spice_processor *p,
                                         enum spice_fidelity fidelity);

/* What weights, activations and cache may fill of one chip's memory when it
 * takes part in collectives of so many ranks: in calibrated the runtime and
 * the communication buffers are off. Never below 0. */
double spice_processor_usable_memory_B(const struct spice_processor *p,
                                       enum spice_fidelity fidelity, int64_t n_ranks);

/* Watts of one chip with its memory at the given utilisations, cut to 0..1. */
double spice_processor_power_W(const struct spice_processor *p, double compute_utilization,
                               double memory_utilization);

/* Chips that fill one pod: the customary number for a breakdown. */
int64_t spice_processor_default_chips(const struct spice_processor *p);

#endif
