-- GB202 with GDDR7, on a card.
local datasheet = "NVIDIA RTX PRO 6000 Blackwell Server Edition datasheet"
local systems = "NVIDIA aiconfigurator (Apache-2.0), systems/rtx_pro_6000_server.yaml"
local area = "derived: 750 mm2 (NVIDIA RTX Blackwell white paper), its sides assumed"

return {
    name = "RTX-PRO-6000",
    title = "NVIDIA RTX PRO 6000 Blackwell Server Edition 96 GB",
    aliases = { "rtx_pro_6000_server" },
    surfaces_of = "rtx_pro_6000_server",
    notes = {
        "The datasheet of the Server Edition also states 1597 GB/s; the measured boards are taken at 1792 GB/s.",
    },

    flop_rate = {
        FP32 = 117 * TFLOP / s, FP16 = 467.8 * TFLOP / s, BF16 = 467.8 * TFLOP / s, FP8 = 935.6 * TFLOP / s,
        INT8 = 935.6 * TFLOP / s, FP4 = 1871.2 * TFLOP / s,
    },
    compute_efficiency = 0.46,
    memory_efficiency = 0.5,
    memory = "GDDR7-3GB-28000",
    num_memory_banks = 32,
    width = 27.39 * mm,
    height = 27.39 * mm,
    num_tiles = 1,
    tech_node = "PCB",
    lifetime = 10 * year,
    base_power = 600 * W,
    base_frequency = 2.43 * GHz,
    base_voltage = 0.9 * V,
    target_frequency = 2.43 * GHz,
    static_power_ratio = 0.35,
    activity_factor = 1,
    server_size = 8,
    rack_size = 4,
    pod_size = 1,
    intranode_network = "PCIe-5-x16",
    internode_network = "InfiniBand-NDR",
    calibrated = {
        memory_bandwidth = 1.792 * TB / s,
        memory_capacity = 97887 * MiB,
        exp_rate = 188 * 16 * 2.43e9 / s, -- NVIDIA CUDA C++ programming guide: 16 a clock and multiprocessor
        runtime_memory = 3584 * MiB,
        collective_memory = { 0, 342 * MiB, 392 * MiB, 392 * MiB },
        scale_up_network = "PCIe-5-x16",
        scale_out_network = "InfiniBand-NDR",
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
