#include "core/hardware/memory.h"

#include <assert.h>
#include <math.h>
#include <stddef.h>

#define BITS_PER_BYTE 8.0
#define MAX_COUNT (INT64_C(1) << 32)

static bool
check_counts(const struct spice_dram_stack *s, struct spice_err *err)
{
    const struct {
        const char *name;
        int64_t value;
    } counts[] = {{"banks_per_layer", s->banks_per_layer},
                  {"bank_height", s->bank_height},
                  {"bank_width", s->bank_width},
                  {"mat_height", s->mat_height},
                  {"mat_width", s->mat_width},
                  {"pin_count", s->n_pins}};

    if (s->n_layers < 1 || s->n_layers > SPICE_MAX_STACK)
        return spice_fail(err, 1, "stack_height is %lld; expected 1 to %d", (long long)s->n_layers,
                          SPICE_MAX_STACK);
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++)
        if (counts[i].value < 1 || counts[i].value > MAX_COUNT)
            return spice_fail(err, 1, "%s is %lld; expected 1 to 2^32", counts[i].name,
                              (long long)counts[i].value);
    return true;
}

static bool
check_stack(const struct spice_dram_stack *s, struct spice_err *err)
{
    if (!check_counts(s, err))
        return false;
    if (!(s->bank_clock_Hz > 0) || !(s->pin_rate_bps > 0))
        return spice_fail(err, 1, "bank_clk is %g Hz and data_rate %g bit/s; expected both above 0",
                          s->bank_clock_Hz, s->pin_rate_bps);
    if (!(s->activation_energy_J >= 0) || !(s->on_die_io_energy_J >= 0) ||
        !(s->off_die_io_energy_J >= 0))
        return spice_fail(err, 1, "an energy is negative; expected J from 0 up");
    if (!(s->top_resistance_KpW > 0) || !(s->layer_resistance_KpW >= 0))
        return spice_fail(err, 1,
                          "top_thermal_resistance is %g and layer_thermal_resistance %g "
                          "K/W; expected above 0 and at least 0",
                          s->top_resistance_KpW, s->layer_resistance_KpW);
    return true;
}

static void
derive(struct spice_memory *m)
{
    const struct spice_dram_stack *s = &m->stack;
    double banks = (double)s->n_layers * (double)s->banks_per_layer;
    double mats = (double)s->bank_height * (double)s->bank_width;

    m->capacity_B = banks * mats * (double)s->mat_height * (double)s->mat_width / BITS_PER_BYTE;
    m->bandwidth_Bps = fmin(spice_memory_array_bandwidth_Bps(m), spice_memory_pin_bandwidth_Bps(m));
    m->power_W = spice_memory_layer_power_W(m) * (double)s->n_layers;
}

bool
spice_memory_init(struct spice_memory *m, struct spice_err *err)
{
    if (!(m->width_mm >= 0) || !(m->height_mm >= 0))
        return spice_fail(err, 1, "memory is %g x %g mm; expected at least 0", m->width_mm,
                          m->height_mm);
    if (!(m->cost >= 0))
        return spice_fail(err, 1, "memory cost is %g $; expected at least 0", m->cost);
    if (m->kind == SPICE_MEMORY_STACKED) {
        if (!check_stack(&m->stack, err))
            return false;
        derive(m);
    }
    if (!(m->capacity_B > 0) || !(m->bandwidth_Bps > 0) || !(m->power_W >= 0))
        return spice_fail(err, 1,
                          "capacity is %g B, bandwidth %g B/s, power %g W; expected the "
                          "first two above 0, power at least 0",
                          m->capacity_B, m->bandwidth_Bps, m->power_W);
    return true;
}

double
spice_memory_area_mm2(const struct spice_memory *m)
{
    return m->width_mm * m->height_mm;
}

double
spice_memory_array_bandwidth_Bps(const struct spice_memory *m)
{
    const struct spice_dram_stack *s = &m->stack;

    return (double)s->n_layers * (double)s->banks_per_layer * (double)s->bank_width *
           s->bank_clock_Hz / BITS_PER_BYTE;
}

double
spice_memory_pin_bandwidth_Bps(const struct spice_memory *m)
{
    return (double)m->stack.n_pins * m->stack.pin_rate_bps / BITS_PER_BYTE;
}

/* nearbyint rounds halves to even, as the reference does. */
double
spice_memory_layer_bandwidth_Bps(const struct spice_memory *m)
{
    return nearbyint(m->bandwidth_Bps / (double)m->stack.n_layers);
}

double
spice_memory_layer_power_W(const struct spice_memory *m)
{
    const struct spice_dram_stack *s = &m->stack;
    double energy_per_bit_J = s->activation_energy_J * (double)s->bank_height +
                              s->on_die_io_energy_J + s->off_die_io_energy_J;

    return spice_memory_layer_bandwidth_Bps(m) * BITS_PER_BYTE * energy_per_bit_J;
}

/* Heat leaves through the top only: all of it crosses the top resistance, and
 * every layer resistance carries what is made below it. */
double
spice_memory_temperature_C(const struct spice_memory *m, int64_t layer, double base_power_W)
{
    const struct spice_dram_stack *s = &m->stack;
    double n = (double)s->n_layers;
    double k = layer == 0 ? n : n - (double)layer;
    double layer_W = spice_memory_layer_power_W(m);

    assert(m->kind == SPICE_MEMORY_STACKED && layer >= 0 && layer <= s->n_layers);
    return s->cold_plate_C + s->top_resistance_KpW * (base_power_W + n * layer_W) +
           s->layer_resistance_KpW * (k * base_power_W + layer_W * k * (k + 1) / 2);
}

double
spice_memory_max_base_power_W(const struct spice_memory *m)
{
    const struct spice_dram_stack *s = &m->stack;
    double n = (double)s->n_layers;
    double from_layers_K = spice_memory_layer_power_W(m) *
                           (s->top_resistance_KpW * n + s->layer_resistance_KpW * n * (n + 1) / 2);
    double left_K = s->junction_C - s->cold_plate_C - from_layers_K;

    return fmax(0, left_K / (s->top_resistance_KpW + n * s->layer_resistance_KpW));
}
