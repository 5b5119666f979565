local reference = "the reference model"

return {
    name = "WSI",
    title = "Wafer-scale integration: one die to a wafer, faults bypassed by spare cores",
    notes = { "The defect density is that of CoWoS by 25: what the spare cores leave over." },
    threshold_voltage = 0.15 * V,
    velocity_saturation_index = 1.6,
    chip_wafer_defect_density = 0.0056,  -- per cm2
    chip_wafer_cost = 20000 * USD,
    interposer_wafer_defect_density = 0,  -- per cm2
    interposer_wafer_cost = 0 * USD,
    integration_yield_rate = 1,
    integration_cost = 0 * USD,
    sources = {
        threshold_voltage = reference,
        velocity_saturation_index = reference,
        chip_wafer_defect_density = reference,
        chip_wafer_cost = reference,
        interposer_wafer_defect_density = reference,
        interposer_wafer_cost = reference,
        integration_yield_rate = reference,
        integration_cost = reference,
    },
}
