--- Networks: equal endpoints joined by switches or directly.
--
--    local nvlink = spice.Network.create("NVLink-5-Switch")
--    print(nvlink:time("all_reduce", 8, 2^20))                        -- s, each of 8 chips with 1 MiB
--
-- @module llmspice.Network
local core = require "llmspice.core"
local part = require "llmspice.hardware.part"
local schema = require "llmspice.schema"

local fields = {
    { "topology", "choice", choices = { "switch", "ring", "all_to_all", "hypercube", "bipartite" } },
    { "num_endpoints", "count", max = 2^24 },
    -- of one endpoint, one direction
    { "endpoint_bandwidth", "number", unit = "B/s", min = 1e6, max = 1e22, example = "450 * GB / s" },
    { "latency", "number", unit = "s", min = 0, max = 1, example = "5 * us" },
    { "switch_radix", "count", max = 2^24, min = 0, default = 0 },
    { "cost_per_link", "number", unit = "$", min = 0, max = 1e6, example = "400 * USD", default = 0 },
    { "cost_per_switch", "number", unit = "$", min = 0, max = 1e7, example = "23000 * USD", default = 0 },
}

return part.new {
    kind = "networks", word = "network", class = "Network",
    schema = schema.new("network", fields),
    build = function(entry) return core.Network(entry) end,
}
