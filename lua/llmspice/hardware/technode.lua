--- Technology nodes: what a wafer costs, how many of its dies are good, and how chips are packaged.
--
--    local cowos = spice.TechNode.create("CoWoS")
--    print(cowos:chip_yield(814), cowos:dies_per_wafer(25, 32.56))    -- mm2; mm x mm
--
-- @module llmspice.TechNode
local core = require "llmspice.core"
local part = require "llmspice.hardware.part"
local schema = require "llmspice.schema"

local fields = {
    { "threshold_voltage", "number", unit = "V", min = 0, max = 5, example = "0.15 * V" },
    { "velocity_saturation_index", "number", min = 1, max = 2 },  -- alpha of the alpha-power law
    { "chip_wafer_defect_density", "number", unit = "defects per cm2", min = 0, max = 100 },
    { "chip_wafer_cost", "number", unit = "$", min = 0, max = 1e6, example = "20000 * USD" },
    { "interposer_wafer_defect_density", "number", unit = "defects per cm2", min = 0, max = 100 },
    { "interposer_wafer_cost", "number", unit = "$", min = 0, max = 1e6, example = "5000 * USD" },
    { "integration_yield_rate", "fraction" },
    { "integration_cost", "number", unit = "$", min = 0, max = 1e6, example = "500 * USD" },
}

return part.new {
    kind = "technodes", word = "technode", class = "TechNode",
    schema = schema.new("technode", fields),
    build = function(entry) return core.TechNode(entry) end,
}
