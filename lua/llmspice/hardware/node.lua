--- What surrounds chips: servers, racks, pods and the datacenter. A node is a table of figures; a processor takes them
-- with its own counts of chips per server, servers per rack and racks per pod.
-- @module llmspice.Node
local part = require "llmspice.hardware.part"
local schema = require "llmspice.schema"

local function dollars(name)
    return { name, "number", unit = "$", min = 0, max = 1e9, example = "3150 * USD" }
end

local function watts(name, least)
    return { name, "number", unit = "W", min = least or 0, max = 1e9, example = "3 * kW" }
end

local lifetime = { "lifetime", "number", unit = "s", min = 3600, max = 1e11, example = "10 * year" }

local fields = {
    { "server", "table", fields = {
        { "num_cpus", "count", min = 0 }, { "num_rams", "count", min = 0 }, { "num_ssds", "count", min = 0 },
        dollars "cpu_cost", dollars "ram_cost", dollars "ssd_cost",
        dollars "nic_cost", dollars "mezz_board_cost",  -- per chip
        { "vrm_current_rating", "number", unit = "A", min = 0.1, max = 1e6, example = "70 * A" },
        dollars "vrm_cost", watts("psu_power_rating", 1), dollars "psu_cost", dollars "pcb_cost",
        dollars "cooling_device_cost", dollars "misc_cost", lifetime,
    } },
    { "rack", "table", fields = {
        dollars "cooling_device_cost", dollars "misc_cost", watts "switch_power", watts "misc_power", lifetime,
    } },
    { "pod", "table", fields = { lifetime } },
    { "datacenter", "table", fields = {
        { "infra_cost_per_watt", "number", unit = "$/W", min = 0, max = 1e4, example = "5 * USD / W" },
        { "electricity_cost_per_kwh", "number", unit = "$/kWh", min = 0, max = 1e3 },
        { "cooling_cost_per_kwh", "number", unit = "$/kWh", min = 0, max = 1e3 },
        lifetime,
    } },
}

return part.new {
    kind = "nodes", word = "node", class = "Node",
    schema = schema.new("node", fields),
    build = function(entry) return entry end,
}
