-- Two Blackwell Ultra dies on CoWoS-L with eight stacks of HBM3E.
local datasheet = "NVIDIA HGX B300 datasheet, by 8"
local systems = "NVIDIA aiconfigurator (Apache-2.0), systems/b300_sxm.yaml"
local area = "derived: two dies of about 800 mm2, sides as the GB200 of the reference model"

return {
    name = "B300",
    title = "NVIDIA B300 SXM6 288 GB",
    aliases = { "b300_sxm" },
    surfaces_of = "gb300",
    notes = {
        "Its kernels have not been measured alone; it behaves as GB300 by its own peaks.",
    },

    flop_rate = {
        FP32 = 75 * TFLOP / s, FP16 = 2250 * TFLOP / s, BF16 = 2250 * TFLOP / s, FP8 = 4500 * TFLOP / s,
        INT8 = 153.5 * TFLOP / s, FP4 = 14000 * TFLOP / s,
    },
    compute_efficiency = 0.35,
    memory_efficiency = 0.5,
    memory = "HBM3E-12H",
    num_memory_banks = 8,
    width = 31 * mm,
    height = 25.8 * mm,
    num_tiles = 2,
    tech_node = "CoWoS",
    lifetime = 10 * year,
    base_power = 1100 * W,
    base_frequency = 1.965 * GHz,
    base_voltage = 0.9 * V,
    target_frequency = 1.965 * GHz,
    static_power_ratio = 0.35,
    activity_factor = 1,
    server_size = 8,
    rack_size = 4,
    pod_size = 1,
    intranode_network = "NVLink-5-Switch",
    internode_network = "InfiniBand-XDR",
    calibrated = {
        memory_bandwidth = 7.75 * TB / s,
        memory_capacity = 275040 * MiB,
        exp_rate = 2 * 148 * 16 * 1.965e9 / s, -- NVIDIA: Blackwell Ultra doubles the special functions of Blackwell
        runtime_memory = 3584 * MiB,
        collective_memory = { 0, 342 * MiB, 392 * MiB, 392 * MiB },
        scale_up_network = "NVLink-5-Switch",
        scale_out_network = "InfiniBand-XDR",
    },

    sources = {
        flop_rate = systems .. "; FP32 of the datasheet",
        compute_efficiency = "assumed: the share of its dense peak that the reference model gives the GB300",
        memory_efficiency = "assumed: as the GB300 of the reference model",
        memory = datasheet,
        num_memory_banks = datasheet,
        width = area,
        height = area,
        num_tiles = area,
        tech_node = "assumed: prices and defects of the reference model, whatever the real process",
        lifetime = "assumed: as the H100 of the reference model",
        base_power = systems,
        base_frequency = datasheet,
        base_voltage = "assumed: as the H100 of the reference model",
        target_frequency = "derived: as base_frequency",
        static_power_ratio = "assumed: as the H100 of the reference model",
        activity_factor = "assumed: as the H100 of the reference model",
        server_size = systems,
        rack_size = "assumed: as the H100 of the reference model",
        pod_size = "assumed: as the H100 of the reference model",
        intranode_network = systems,
        internode_network = systems,
        calibrated = systems,
    },
}
