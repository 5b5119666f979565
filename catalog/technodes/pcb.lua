local reference = "the reference model"

return {
    name = "PCB",
    title = "Dies on an organic substrate on a printed circuit board",
    threshold_voltage = 0.15 * V,
    velocity_saturation_index = 1.6,
    chip_wafer_defect_density = 0.14,  -- per cm2
    chip_wafer_cost = 20000 * USD,
    interposer_wafer_defect_density = 0,  -- per cm2
    interposer_wafer_cost = 200 * USD,
    integration_yield_rate = 0.999,
    integration_cost = 50 * USD,
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
