--- Kinds of measurements that predict, validate and calibrate understand. Each is a module with `predict`, `validate`
-- and `calibrate`, functions of a command's arguments and context.
-- @module llmspice.cli.measured
local measured = {}

local modules = { e2e = "llmspice.cli.e2e" }
for _, op in ipairs(require "llmspice.calibration.measurements".ops) do modules[op.name] = "llmspice.cli.kernels" end

--- The names for --op, sorted.
-- @treturn {string,...}
function measured.names()
    local list = {}
    for name in pairs(modules) do list[#list + 1] = name end
    table.sort(list)
    return list
end

--- The module of a kind.
-- @tparam string name
-- @treturn table
function measured.of(name)
    return require(modules[name])
end

return measured
