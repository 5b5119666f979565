-- Two Blackwell dies on CoWoS-L with eight stacks of HBM3E.
local reference = "the reference model"
local datasheet = "NVIDIA GB200 NVL72 datasheet, by 72"
local systems = "NVIDIA aiconfigurator (Apache-2.0), systems/gb200.yaml"

return {
    name = "GB200",
    title = "NVIDIA GB200, one Blackwell GPU of an NVL72 rack",
    aliases = { "gb200_nvl72", "gb200_sxm" },
    surfaces_of = "gb200",
    notes = {
        "The reference model gives it stacks of 12 layers (288 GiB); the board has 8 layers and 185 GiB to use.",
    },

    flop_rate = { BF16 = 2500 * TFLOP / s, FP8 = 5000 * TFLOP / s, FP4 = 10000 * TFLOP / s },
    dense_flop_rate = {
        FP32 = 80 * TFLOP / s, FP16 = 2500 * TFLOP / s, BF16 = 2500 * TFLOP / s, FP8 = 5000 * TFLOP / s,
        INT8 = 5000 * TFLOP / s, FP4 = 10000 * TFLOP / s,
    },
    compute_efficiency = 0.3,
    memory_efficiency = 0.4,
    memory = "HBM3E-12H",
    num_memory_banks = 8,
    width = 31 * mm,
    height = 25.8 * mm,
    num_tiles = 2,
    tech_node = "CoWoS",
    lifetime = 10 * year,
    base_power = 1200 * W,
    base_frequency = 1.83 * GHz,
    base_voltage = 0.9 * V,
    target_frequency = 1.83 * GHz,
    static_power_ratio = 0.35,
    activity_factor = 1,
    server_size = 8,
    rack_size = 4,
    pod_size = 1,
    intranode_network = "NVLink-5-Switch",
    calibrated = {
        memory_bandwidth = 8 * TB / s,
        memory_capacity = 189471 * MiB,
        exp_rate = 148 * 16 * 1.965e9 / s, -- NVIDIA CUDA C++ programming guide: 16 a clock and multiprocessor
        runtime_memory = 3584 * MiB,
        collective_memory = { 0, 342 * MiB, 392 * MiB, 392 * MiB },
        scale_up_network = "NVLink-5-NVL72",
        scale_out_network = "InfiniBand-XDR",
    },

    sources = {
        flop_rate = datasheet .. ", dense",
        dense_flop_rate = systems .. "; FP32 of the datasheet",
        compute_efficiency = "assumed: " .. reference,
        memory_efficiency = "assumed: " .. reference,
        memory = reference,
        num_memory_banks = reference,
        width = reference,
        height = reference,
        num_tiles = reference,
        tech_node = reference,
        lifetime = "assumed: " .. reference,
        base_power = datasheet,
        base_frequency = reference,
        base_voltage = reference,
        target_frequency = reference,
        static_power_ratio = "assumed: " .. reference,
        activity_factor = "assumed: " .. reference,
        server_size = reference,
        rack_size = reference,
        pod_size = reference,
        intranode_network = reference .. "; the rack joins 72 GPUs, as calibrated says",
        calibrated = systems,
    },
}
