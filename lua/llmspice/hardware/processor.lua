--- Processors: an accelerator with its memory, package, networks and the node it sits in.
--
--    local chip = spice.Processor.create("H100"):with_parallelism { tp = 8 }
--    print(chip:cost(), chip:tco(32))                                 -- $ of one chip; $/h of 32 with their servers
--    local faster = spice.Processor.create("H100", { target_frequency = 2.1e9 })
--
-- Peaks come twice: `flop_rate` is what roofline fidelity charges (the reference model's figures), `dense_flop_rate`
-- the real dense peaks, which calibrated charges. What the real board has otherwise than its parts say is in
-- `calibrated`; `surfaces_of` names the measured system whose kernels the chip behaves like.
-- @module llmspice.Processor
local core = require "llmspice.core"
local Memory = require "llmspice.hardware.memory"
local Network = require "llmspice.hardware.network"
local Node = require "llmspice.hardware.node"
local part = require "llmspice.hardware.part"
local precision = require "llmspice.model.precision"
local schema = require "llmspice.schema"
local TechNode = require "llmspice.hardware.technode"

local function rates(name, optional)
    return { name, "map", key = "element type", keys = precision.dtypes, unit = "FLOP/s", min = 1e6, max = 1e21,
             example = "989 * TFLOP / s", optional = optional }
end

local function frequency(name)
    return { name, "number", unit = "Hz", min = 1e6, max = 1e11, example = "1.83 * GHz" }
end

local function memory(name, default)
    return { name, "number", unit = "B", min = 0, max = 1e15, example = "80 * GiB", default = default }
end

-- The real board. 0 stands for what the memory banks give, and for exponentials at Hopper's ratio to 16-bit products.
-- The runtime's memory and the buffers of NCCL on 1, 2, 4 and 8 ranks are those of NVIDIA's aiconfigurator
-- (Apache-2.0), the same for all its systems; so is memory_efficiency.
local calibrated = {
    { "compute_efficiency", "fraction", default = 0.8 },
    { "memory_efficiency", "fraction", default = 0.8 },
    { "memory_bandwidth", "number", unit = "B/s", min = 0, max = 1e18, example = "3.35 * TB / s", default = 0 },
    memory("memory_capacity", 0),
    { "exp_rate", "number", unit = "1/s", min = 0, max = 1e18, example = "5e12 / s", default = 0 },
    memory("runtime_memory", 3584 * 2^20),
    { "collective_memory", "numbers", length = 4, unit = "B", min = 0, max = 1e12,
      default = { 0, 342 * 2^20, 392 * 2^20, 392 * 2^20 } },
    { "scale_up_network", "part", of = "network", optional = true },
    { "scale_out_network", "part", of = "network", optional = true },
}

local fields = {
    rates "flop_rate",
    rates("dense_flop_rate", true),
    { "compute_efficiency", "fraction" },
    { "memory_efficiency", "fraction" },
    { "memory", "part", of = "memory" },
    { "num_memory_banks", "count", max = 2^20 },
    { "width", "number", unit = "mm", min = 0.1, max = 300, example = "33 * mm" },   -- of one tile
    { "height", "number", unit = "mm", min = 0.1, max = 300, example = "26 * mm" },
    { "num_tiles", "count", max = 2^20, default = 1 },
    { "tech_node", "part", of = "technode" },
    { "lifetime", "number", unit = "s", min = 3600, max = 1e11, example = "10 * year" },
    -- of the logic at base_frequency; the reference model takes the board's TDP, and the memory's power comes on top
    { "base_power", "number", unit = "W", min = 0.001, max = 1e6, example = "700 * W" },
    frequency "base_frequency",
    { "base_voltage", "number", unit = "V", min = 0.01, max = 20, example = "0.9 * V" },
    frequency "target_frequency",
    { "static_power_ratio", "fraction" },
    { "activity_factor", "fraction" },
    { "server_size", "count", max = 2^20 },  -- chips
    { "rack_size", "count", max = 2^20 },    -- servers
    { "pod_size", "count", max = 2^20 },     -- racks
    { "node", "part", of = "node", default = "HGX-Server" },
    { "intranode_network", "part", of = "network", default = "NVLink-5-Switch" },
    { "internode_network", "part", of = "network", default = "Tomahawk-5-64x800GbE" },
    { "calibrated", "table", fields = calibrated, default = {} },
    { "surfaces_of", "text", optional = true },
}

local function made(module, value)
    return type(value) == "userdata" and value or module.create(value)
end

-- core.Processor's figures: the parts as objects, the node as a table, nothing left out.
local function build(entry)
    local figures = part.merge(entry, {})
    figures.dense_flop_rate = entry.dense_flop_rate or entry.flop_rate
    figures.memory = made(Memory, entry.memory)
    figures.tech_node = made(TechNode, entry.tech_node)
    figures.intranode_network = made(Network, entry.intranode_network)
    figures.internode_network = made(Network, entry.internode_network)
    figures.node = Node.create(entry.node)
    figures.calibrated = part.merge(entry.calibrated, {
        scale_up_network = made(Network, entry.calibrated.scale_up_network or figures.intranode_network),
        scale_out_network = made(Network, entry.calibrated.scale_out_network or figures.internode_network),
    })
    return core.Processor(figures)
end

return part.new {
    kind = "processors", word = "processor", class = "Processor",
    schema = schema.new("processor", fields),
    build = build,
    finer = {
        memory = { "memory_bandwidth", "memory_capacity" },
        num_memory_banks = { "memory_bandwidth", "memory_capacity" },
        intranode_network = { "scale_up_network" },
        internode_network = { "scale_out_network" },
    },
}
