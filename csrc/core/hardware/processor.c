#include "core/hardware/processor.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define MAX_COUNT (INT64_C(1) << 20)
#define FLOP_PER_EXP 256 /* of 16-bit products, on a Hopper */

static bool
check_rates(const struct spice_processor *p, struct spice_err *err)
{
    bool has_roofline = false, has_dense = false;

    for (int i = 0; i < SPICE_NDTYPES; i++) {
        if (!(p->flop_rate[i] >= 0) || !(p->dense_flop_rate[i] >= 0))
            return spice_fail(err, 1, "a %s peak is negative; expected FLOP/s from 0 up",
                              spice_dtype_name((enum spice_dtype)i));
        has_roofline = has_roofline || p->flop_rate[i] > 0;
        has_dense = has_dense || p->dense_flop_rate[i] > 0;
    }
    if (!has_roofline || !has_dense)
        return spice_fail(err, 1, "no peak FLOP/s is given; expected one type at least");
    return true;
}

static bool
check_efficiencies(const struct spice_processor *p, struct spice_err *err)
{
    const struct {
        const char *name;
        double value;
    } fractions[] = {{"compute_efficiency", p->compute_efficiency},
                     {"memory_efficiency", p->memory_efficiency},
                     {"calibrated_compute_efficiency", p->calibrated_compute_efficiency},
                     {"calibrated_memory_efficiency", p->calibrated_memory_efficiency},
                     {"activity_factor", p->activity_factor}};

    for (size_t i = 0; i < sizeof fractions / sizeof fractions[0]; i++)
        if (!(fractions[i].value > 0 && fractions[i].value <= 1))
            return spice_fail(err, 1, "%s is %g; expected above 0 and at most 1", fractions[i].name,
                              fractions[i].value);
    if (!(p->static_power_ratio >= 0 && p->static_power_ratio <= 1))
        return spice_fail(err, 1, "static_power_ratio is %g; expected 0 to 1",
                          p->static_power_ratio);
    return true;
}

static bool
check_calibrated(const struct spice_processor *p, struct spice_err *err)
{
    const struct {
        const char *name, *unit;
        double value;
    } figures[] = {{"memory_bandwidth", "B/s", p->calibrated_bandwidth_Bps},
                   {"memory_capacity", "B", p->calibrated_capacity_B},
                   {"exp_rate", "per s", p->exp_rate_per_s},
                   {"runtime_memory", "B", p->runtime_memory_B},
                   {"collective_memory", "B", p->collective_memory_B[0]},
                   {"collective_memory", "B", p->collective_memory_B[1]},
                   {"collective_memory", "B", p->collective_memory_B[2]},
                   {"collective_memory", "B", p->collective_memory_B[3]}};

    for (size_t i = 0; i < sizeof figures / sizeof figures[0]; i++)
        if (!(figures[i].value >= 0 && isfinite(figures[i].value)))
            return spice_fail(err, 1, "calibrated %s is %g %s; expected at least 0",
                              figures[i].name, figures[i].value, figures[i].unit);
    return spice_network_check(&p->scale_up, err) && spice_network_check(&p->scale_out, err);
}

static bool
check_counts(const struct spice_processor *p, struct spice_err *err)
{
    const struct {
        const char *name;
        int64_t value;
    } counts[] = {{"num_memory_banks", p->n_memory_banks},
                  {"num_tiles", p->n_tiles},
                  {"server_size", p->server_size},
                  {"rack_size", p->rack_size},
                  {"pod_size", p->pod_size}};

    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++)
        if (counts[i].value < 1 || counts[i].value > MAX_COUNT)
            return spice_fail(err, 1, "%s is %lld; expected 1 to 2^20", counts[i].name,
                              (long long)counts[i].value);
    return true;
}

static bool
check_physics(const struct spice_processor *p, struct spice_err *err)
{
    const struct {
        const char *name, *unit;
        double value;
    } figures[] = {{"width", "mm", p->tile_width_mm},
                   {"height", "mm", p->tile_height_mm},
                   {"lifetime", "s", p->lifetime_s},
                   {"base_power", "W", p->base_power_W},
                   {"base_frequency", "Hz", p->base_frequency_Hz},
                   {"base_voltage", "V", p->base_voltage_V},
                   {"target_frequency", "Hz", p->target_frequency_Hz}};

    for (size_t i = 0; i < sizeof figures / sizeof figures[0]; i++)
        if (!(figures[i].value > 0))
            return spice_fail(err, 1, "%s is %g %s; expected above 0", figures[i].name,
                              figures[i].value, figures[i].unit);
    if (p->tile_width_mm < 0.1 || p->tile_height_mm < 0.1)
        return spice_fail(err, 1, "a tile of %g x %g mm; expected at least 0.1 mm a side",
                          p->tile_width_mm, p->tile_height_mm);
    return true;
}

/* Tiles in a grid of ceil(sqrt(n)) rows, a row of memories above and one below;
 * a square where that is less than what must fit. */
static void
size_interposer(const struct spice_processor *p, struct spice_package *k)
{
    int64_t rows = (int64_t)ceil(sqrt((double)p->n_tiles));
    int64_t columns = p->n_tiles / rows;

    k->interposer_height_mm = p->tile_height_mm * (double)rows + 2 * p->memory.height_mm;
    k->interposer_width_mm = p->tile_width_mm * (double)columns;
    if (k->interposer_width_mm * k->interposer_height_mm < k->total_area_mm2) {
        k->interposer_width_mm = sqrt(k->total_area_mm2);
        k->interposer_height_mm = k->interposer_width_mm;
    }
}

static bool
fill_wafers(const struct spice_processor *p, struct spice_package *k, struct spice_err *err)
{
    k->chips_per_wafer = spice_dies_per_wafer(p->tile_width_mm, p->tile_height_mm);
    if (k->chips_per_wafer < 1)
        return spice_fail(err, 1, "a tile of %g x %g mm does not fit a %g mm wafer",
                          p->tile_width_mm, p->tile_height_mm, SPICE_WAFER_DIAMETER_MM);
    k->interposers_per_wafer =
        spice_dies_per_wafer(k->interposer_width_mm, k->interposer_height_mm);
    if (k->interposers_per_wafer < 1)
        return spice_fail(
            err, 1,
            "a package of %.4g x %.4g mm does not fit a %g mm wafer; fewer or smaller "
            "tiles or memories would",
            k->interposer_width_mm, k->interposer_height_mm, SPICE_WAFER_DIAMETER_MM);
    return true;
}

static bool
derive_package(struct spice_processor *p, struct spice_err *err)
{
    const struct spice_technode *t = &p->technode;
    struct spice_package *k = &p->package;
    double banks = (double)p->n_memory_banks;

    k->tile_area_mm2 = p->tile_width_mm * p->tile_height_mm;
    k->die_area_mm2 = k->tile_area_mm2 * (double)p->n_tiles;
    k->total_area_mm2 = k->die_area_mm2 + spice_memory_area_mm2(&p->memory) * banks;
    k->chip_yield = spice_die_yield(t->chip_defects_per_cm2, k->tile_area_mm2);
    k->interposer_yield = spice_die_yield(t->interposer_defects_per_cm2, k->total_area_mm2);
    size_interposer(p, k);
    if (!fill_wafers(p, k, err))
        return false;
    k->tile_cost = t->chip_wafer_cost / (k->chip_yield * (double)k->chips_per_wafer);
    k->tiles_cost = k->tile_cost * (double)p->n_tiles;
    k->memory_cost = p->memory.cost * banks;
    k->interposer_cost =
        t->interposer_wafer_cost / (k->interposer_yield * (double)k->interposers_per_wafer) +
        t->integration_cost;
    k->integration_loss = (1 - t->integration_yield_rate) * t->integration_cost;
    k->cost = k->tiles_cost + k->memory_cost + k->interposer_cost + k->integration_loss;
    if (!isfinite(k->cost))
        return spice_fail(err, 1, "no good die is left of %g mm2 at %g defects per cm2",
                          k->tile_area_mm2, t->chip_defects_per_cm2);
    return true;
}

static void
derive_power(struct spice_processor *p)
{
    const struct spice_technode *t = &p->technode;
    struct spice_power *w = &p->power;
    double base_V = p->base_voltage_V, base_static = p->static_power_ratio * p->base_power_W;
    double base_dynamic = p->base_power_W - base_static;
    double speed = p->target_frequency_Hz / p->base_frequency_Hz;

    w->leakage_A = base_static / base_V;
    w->capacitance_F =
        2 * base_dynamic / (p->base_frequency_Hz * base_V * base_V * p->activity_factor);
    w->voltage_V = speed > 1 ? base_V * sqrt(speed) : base_V;
    w->static_W = w->leakage_A * w->voltage_V;
    w->dynamic_W = w->capacitance_F * w->voltage_V * w->voltage_V * p->target_frequency_Hz *
                   p->activity_factor / 2;
    w->total_W = w->static_W + w->dynamic_W;
    w->current_A = w->total_W / w->voltage_V;
    w->memory_W = p->memory.power_W * (double)p->n_memory_banks;
    w->lump_factor = pow(fmax(0, base_V - t->threshold_voltage_V), t->velocity_saturation_index) /
                     (base_V * p->base_frequency_Hz);
}

bool
spice_processor_init(struct spice_processor *p, struct spice_err *err)
{
    if (!check_rates(p, err) || !check_efficiencies(p, err) || !check_counts(p, err) ||
        !check_physics(p, err) || !spice_technode_check(&p->technode, err) ||
        !spice_network_check(&p->intranode, err) || !spice_network_check(&p->internode, err) ||
        !spice_node_check(&p->node, err) || !check_calibrated(p, err) || !derive_package(p, err))
        return false;
    derive_power(p);
    return true;
}

static const double *
peaks(const struct spice_processor *p, enum spice_fidelity fidelity)
{
    return fidelity == SPICE_ROOFLINE ? p->flop_rate : p->dense_flop_rate;
}

double
spice_processor_peak_rate(const struct spice_processor *p, enum spice_dtype dtype,
                          enum spice_fidelity fidelity)
{
    const double *rate = peaks(p, fidelity);
    double rate_16bit = rate[SPICE_BF16] > 0 ? rate[SPICE_BF16] : rate[SPICE_FP16];

    if (rate[dtype] > 0)
        return rate[dtype];
    if (dtype == SPICE_FP16)
        return rate[SPICE_BF16];
    if (dtype == SPICE_INT4 || (dtype == SPICE_FP4 && fidelity == SPICE_CALIBRATED))
        return rate_16bit;
    return 0;
}

static bool
fail_lacking(const struct spice_processor *p, enum spice_dtype dtype, enum spice_fidelity fidelity,
             struct spice_err *err)
{
    char has[80] = "";
    size_t used = 0;

    for (int i = 0; i < SPICE_NDTYPES; i++)
        if (peaks(p, fidelity)[i] > 0 && used < sizeof has)
            used += (size_t)snprintf(has + used, sizeof has - used, "%s%s", used > 0 ? ", " : "",
                                     spice_dtype_name((enum spice_dtype)i));
    return spice_fail(err, 2, "%s has no %s; it has %s", p->name, spice_dtype_name(dtype), has);
}

bool
spice_processor_compute_rate(const struct spice_processor *p, enum spice_dtype dtype,
                             enum spice_fidelity fidelity, double *flop_rate, struct spice_err *err)
{
    double peak = spice_processor_peak_rate(p, dtype, fidelity);
    double efficiency =
        fidelity == SPICE_ROOFLINE ? p->compute_efficiency : p->calibrated_compute_efficiency;

    if (!(peak > 0))
        return fail_lacking(p, dtype, fidelity, err);
    *flop_rate = peak * efficiency;
    return true;
}

double
spice_processor_memory_bandwidth_Bps(const struct spice_processor *p, enum spice_fidelity fidelity)
{
    if (fidelity == SPICE_CALIBRATED && p->calibrated_bandwidth_Bps > 0)
        return p->calibrated_bandwidth_Bps;
    return p->memory.bandwidth_Bps * (double)p->n_memory_banks;
}

double
spice_processor_exp_rate(const struct spice_processor *p)
{
    return p->exp_rate_per_s > 0
               ? p->exp_rate_per_s
               : spice_processor_peak_rate(p, SPICE_BF16, SPICE_CALIBRATED) / FLOP_PER_EXP;
}

double
spice_processor_memory_rate(const struct spice_processor *p, enum spice_fidelity fidelity)
{
    double efficiency =
        fidelity == SPICE_ROOFLINE ? p->memory_efficiency : p->calibrated_memory_efficiency;

    return spice_processor_memory_bandwidth_Bps(p, fidelity) * efficiency;
}

double
spice_processor_memory_capacity_B(const struct spice_processor *p, enum spice_fidelity fidelity)
{
    if (fidelity == SPICE_CALIBRATED && p->calibrated_capacity_B > 0)
        return p->calibrated_capacity_B;
    return p->memory.capacity_B * (double)p->n_memory_banks;
}

double
spice_processor_usable_memory_B(const struct spice_processor *p, enum spice_fidelity fidelity,
                                int64_t n_ranks)
{
    double capacity = spice_processor_memory_capacity_B(p, fidelity);
    int size = 0;

    if (fidelity == SPICE_ROOFLINE)
        return capacity;
    while (size + 1 < SPICE_N_COLLECTIVE_MEMORY && (INT64_C(1) << size) < n_ranks)
        size++;
    return fmax(0, capacity - p->runtime_memory_B - p->collective_memory_B[size]);
}

double
spice_processor_power_W(const struct spice_processor *p, double compute_utilization,
                        double memory_utilization)
{
    double compute = fmin(fmax(compute_utilization, 0), 1);
    double memory = fmin(fmax(memory_utilization, 0), 1);

    return p->power.static_W + p->power.dynamic_W * compute + p->power.memory_W * memory;
}

int64_t
spice_processor_default_chips(const struct spice_processor *p)
{
    return p->server_size * p->rack_size * p->pod_size;
}
