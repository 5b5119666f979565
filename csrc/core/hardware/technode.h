/* technode.h - a process and packaging technology: defects, wafer prices,
 * integration. Plain value. Wafers are 300 mm. */
#ifndef SPICE_TECHNODE_H
#define SPICE_TECHNODE_H

#include <stdint.h>

#include "core/err.h"
#include "core/hardware/memory.h"

#define SPICE_WAFER_DIAMETER_MM 300.0

struct spice_technode {
    char name[SPICE_NAME_MAX];
    double threshold_voltage_V;
    double velocity_saturation_index;                         /* of the alpha-power law */
    double chip_defects_per_cm2, chip_wafer_cost;             /* $ a wafer */
    double interposer_defects_per_cm2, interposer_wafer_cost; /* $ a wafer */
    double integration_yield_rate, integration_cost;          /* 0..1; $ a package */
};

bool spice_technode_check(const struct spice_technode *t, struct spice_err *err);

/* Poisson yield of a die: exp(-defects * area). */
double spice_die_yield(double defects_per_cm2, double area_mm2);

/* Whole dies on one wafer: the best of both orientations over a 10 x 10 grid of
 * offsets, every corner within the wafer. 0 when none fits. */
int64_t spice_dies_per_wafer(double width_mm, double height_mm);

#endif
