-- GH100 on CoWoS with six stacks of HBM3E.
local reference = "the reference model"
local datasheet = "NVIDIA H200 Tensor Core GPU datasheet, SXM column"
local systems = "NVIDIA aiconfigurator (Apache-2.0), systems/h200_sxm.yaml"

return {
    name = "H200",
    title = "NVIDIA H200 SXM5 141 GB",
    aliases = { "h200_sxm", "H200-SXM5" },
    surfaces_of = "h200_sxm",
    notes = {
        "Hopper has no FP4; its figure in flop_rate is four times BF16.",
        "Six full stacks hold 144 GiB and 6.1 TB/s; the board gives 141 GB and 4.8 TB/s, as calibrated says.",
    },

    flop_rate = { BF16 = 1979 * TFLOP / s, FP8 = 3958 * TFLOP / s, FP4 = 7916 * TFLOP / s },
    dense_flop_rate = {
        FP32 = 67 * TFLOP / s, FP16 = 989 * TFLOP / s, BF16 = 989 * TFLOP / s, FP8 = 1978 * TFLOP / s,
        INT8 = 1978 * TFLOP / s,
    },
    compute_efficiency = 0.4,
    memory_efficiency = 0.5,
    memory = "HBM3E-8H",
    num_memory_banks = 6,
    width = 33 * mm,
    height = 26 * mm,
    num_tiles = 1,
    tech_node = "CoWoS",
    lifetime = 10 * year,
    base_power = 700 * W,
    base_frequency = 1.83 * GHz,
    base_voltage = 0.9 * V,
    target_frequency = 1.83 * GHz,
    static_power_ratio = 0.35,
    activity_factor = 1,
    server_size = 8,
    rack_size = 4,
    pod_size = 1,
    intranode_network = "NVLink-4-Switch",
    calibrated = {
        memory_bandwidth = 4.8 * TB / s,
        memory_capacity = 141 * GiB,
        exp_rate = 132 * 16 * 1.83e9 / s, -- NVIDIA CUDA C++ programming guide: 16 a clock and multiprocessor
        runtime_memory = 3584 * MiB,
        collective_memory = { 0, 342 * MiB, 392 * MiB, 392 * MiB },
        scale_up_network = "NVLink-4-Switch",
        scale_out_network = "InfiniBand-NDR",
    },

    sources = {
        flop_rate = "marketing: " .. datasheet .. ", with 2:4 sparsity; FP4 is assumed by the reference model",
        dense_flop_rate = systems .. "; FP32 of the datasheet",
        compute_efficiency = "assumed: " .. reference,
        memory_efficiency = "assumed: " .. reference,
        memory = reference,
        num_memory_banks = datasheet,
        width = "assumed: " .. reference .. ", a full reticle (the die has 814 mm2)",
        height = "assumed: " .. reference .. ", a full reticle (the die has 814 mm2)",
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
        intranode_network = datasheet,
        calibrated = systems,
    },
}
