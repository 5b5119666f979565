/* memory.h - one memory device: a flat one with stated figures, or stacked DRAM
 * whose capacity, bandwidth, power and temperatures follow from its geometry.
 *
 * A plain value. Stacked DRAM follows the usual HBM organisation: a stack of
 * layers, a layer of banks, a bank of bank_height x bank_width mats, a mat of
 * mat_height x mat_width cells. No refresh and no row-buffer effects.
 */
#ifndef SPICE_MEMORY_H
#define SPICE_MEMORY_H

#include <stdint.h>

#include "core/err.h"

#define SPICE_NAME_MAX 64
#define SPICE_MAX_STACK 64

enum spice_memory_kind { SPICE_MEMORY_FLAT, SPICE_MEMORY_STACKED };

struct spice_dram_stack {
    int64_t n_layers, banks_per_layer, bank_height, bank_width, mat_height, mat_width;
    double bank_clock_Hz;
    int64_t n_pins;
    double pin_rate_bps;                            /* bit/s of one pin */
    double activation_energy_J;                     /* per cell opened, for every bit read */
    double on_die_io_energy_J, off_die_io_energy_J; /* per bit */
    double top_resistance_KpW, layer_resistance_KpW;
    double junction_C, cold_plate_C, ambient_C; /* degrees Celsius */
};

struct spice_memory {
    char name[SPICE_NAME_MAX];
    enum spice_memory_kind kind;
    double capacity_B, bandwidth_Bps, power_W; /* derived for stacked DRAM */
    double width_mm, height_mm, cost;          /* $ each */
    struct spice_dram_stack stack;             /* stacked DRAM only */
};

/* Checks the figures; for stacked DRAM sets capacity, bandwidth and power. */
bool spice_memory_init(struct spice_memory *m, struct spice_err *err);

double spice_memory_area_mm2(const struct spice_memory *m);

/* The rest is about stacked DRAM: bandwidth of the arrays, of the pins, of one
 * layer (rounded to whole B/s), and the power of one layer. */
double spice_memory_array_bandwidth_Bps(const struct spice_memory *m);
double spice_memory_pin_bandwidth_Bps(const struct spice_memory *m);
double spice_memory_layer_bandwidth_Bps(const struct spice_memory *m);
double spice_memory_layer_power_W(const struct spice_memory *m);

/* Temperature in degrees Celsius of layer 1 (bottom) .. n_layers (top), or of
 * the base die (layer 0), at a base-die power in W; the plate is above the top. */
double spice_memory_temperature_C(const struct spice_memory *m, int64_t layer, double base_power_W);

/* Largest base-die power that keeps the base at the junction limit; 0 if even
 * none is too much. */
double spice_memory_max_base_power_W(const struct spice_memory *m);

#endif
