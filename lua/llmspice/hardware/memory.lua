--- Memories: flat ones with stated figures, and stacked DRAM whose figures follow from its geometry.
--
--    local hbm = spice.Memory.create("HBM3E-8H")
--    print(hbm:capacity(), hbm:bandwidth(), hbm:power())              -- B, B/s, W of one stack
--    local faster = spice.Memory.create("HBM3E-8H", { data_rate = 9.2e9 })
--
-- @module llmspice.Memory
local core = require "llmspice.core"
local part = require "llmspice.hardware.part"
local schema = require "llmspice.schema"

local flat, stacked = { "kind", "flat" }, { "kind", "stacked_dram" }

-- A bank is a tall, narrow grid of mats: bank_height mats open a row of cells for one bit of bank_width. The defaults
-- of stacked DRAM are the reference model's.
local fields = {
    { "kind", "choice", choices = { "flat", "stacked_dram" } },
    { "width", "number", unit = "mm", min = 0, max = 1000, example = "11 * mm", default = 0 },
    { "height", "number", unit = "mm", min = 0, max = 1000, example = "11 * mm", default = 0 },
    { "cost", "number", unit = "$", min = 0, max = 1e6, example = "200 * USD" },

    { "capacity", "number", unit = "B", when = flat, min = 1024, max = 1e15, example = "16 * GiB" },
    { "bandwidth", "number", unit = "B/s", when = flat, min = 1e6, max = 1e18, example = "250 * GB / s" },
    { "power", "number", unit = "W", when = flat, min = 0, max = 1e5, example = "10 * W" },

    { "stack_height", "count", when = stacked, max = 64 },
    { "banks_per_layer", "count", when = stacked, default = 64 },
    { "bank_height", "count", when = stacked, default = 48 },
    { "bank_width", "count", when = stacked, default = 32 },
    { "mat_height", "count", when = stacked, default = 512 },
    { "mat_width", "count", when = stacked, default = 512 },
    { "bank_clk", "number", unit = "Hz", when = stacked, min = 1e6, max = 1e11, example = "500 * MHz",
      default = 500e6 },
    { "pin_count", "count", when = stacked, default = 1024 },
    { "data_rate", "number", unit = "bit/s", when = stacked, min = 1e6, max = 1e12, example = "8 * Gbit / s" },
    { "activation_energy_per_cell", "number", unit = "J", when = stacked, min = 0, max = 1e-9, example = "44 * fJ",
      default = 4.4e-14 },
    { "on_die_io_energy", "number", unit = "J/bit", when = stacked, min = 0, max = 1e-9, example = "2.24 * pJ",
      default = 2.24e-12 },
    { "off_die_io_energy", "number", unit = "J/bit", when = stacked, min = 0, max = 1e-9, example = "0.3 * pJ",
      default = 3e-13 },
    { "top_thermal_resistance", "number", unit = "K/W", when = stacked, min = 1e-6, max = 1e3, default = 0.14 },
    { "layer_thermal_resistance", "number", unit = "K/W", when = stacked, min = 0, max = 1e3, default = 0.06 },
    { "base_junction_temperature", "number", unit = "degrees Celsius", when = stacked, min = -273, max = 500,
      default = 85 },
    { "cold_plate_temperature", "number", unit = "degrees Celsius", when = stacked, min = -273, max = 500,
      default = 45 },
    { "ambient_temperature", "number", unit = "degrees Celsius", when = stacked, min = -273, max = 500, default = 25 },
}

return part.new {
    kind = "memories", word = "memory", class = "Memory",
    schema = schema.new("memory", fields),
    build = function(entry) return core.Memory(entry) end,
}
