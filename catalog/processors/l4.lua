-- AD104 with GDDR6, on a low-profile card.
local datasheet = "NVIDIA L4 Tensor Core GPU datasheet"
local systems = "NVIDIA aiconfigurator (Apache-2.0), systems/l4.yaml"
local area = "derived: 294 mm2 (NVIDIA Ada white paper), its sides assumed"

return {
    name = "L4",
    title = "NVIDIA L4 24 GB",
    surfaces_of = "l40s",

    flop_rate = {
        FP32 = 30.3 * TFLOP / s, FP16 = 121 * TFLOP / s, BF16 = 121 * TFLOP / s, FP8 = 242 * TFLOP / s,
        INT8 = 242 * TFLOP / s,
    },
    compute_efficiency = 0.46,
    memory_efficiency = 0.5,
    memory = "GDDR6-2GB-12500",
    num_memory_banks = 12,
    width = 17.15 * mm,
    height = 17.15 * mm,
    num_tiles = 1,
    tech_node = "PCB",
    lifetime = 10 * year,
    base_power = 72 * W,
    base_frequency = 2.04 * GHz,
    base_voltage = 0.9 * V,
    target_frequency = 2.04 * GHz,
    static_power_ratio = 0.35,
    activity_factor = 1,
    server_size = 8,
    rack_size = 4,
    pod_size = 1,
    intranode_network = "PCIe-4-x16",
    internode_network = "InfiniBand-HDR",
    calibrated = {
        memory_bandwidth = 300 * GB / s,
        memory_capacity = 24 * GiB,
        exp_rate = 58 * 16 * 2.04e9 / s, -- NVIDIA CUDA C++ programming guide: 16 a clock and multiprocessor
        runtime_memory = 3584 * MiB,
        collective_memory = { 0, 342 * MiB, 392 * MiB, 392 * MiB },
        scale_up_network = "PCIe-4-x16",
        scale_out_network = "InfiniBand-HDR",
    },

    sources = {
        flop_rate = systems .. "; FP32 of the datasheet",
        compute_efficiency = "assumed: the share of its dense peak that the reference model gives the H100",
        memory_efficiency = "assumed: as the H100 of the reference model",
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
