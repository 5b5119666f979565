local reference = "the reference model"

return {
    name = "CoWoS",
    title = "A 4 nm class process with dies and HBM on a silicon interposer (TSMC CoWoS)",
    threshold_voltage = 0.15 * V,
    velocity_saturation_index = 1.6,
    chip_wafer_defect_density = 0.14,  -- per cm2
    chip_wafer_cost = 20000 * USD,
    interposer_wafer_defect_density = 0.014,  -- per cm2
    interposer_wafer_cost = 5000 * USD,
    integration_yield_rate = 0.95,
    integration_cost = 500 * USD,
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
