--- LLM SPICE: simulation of LLM inference. Everything a script needs is a field of this table.
-- Loading is lazy: a part is read when it is first used.
-- @module llmspice
local core = require "llmspice.core"
local check = require "llmspice.check"

core.on_mistake(check.raise)

-- Where each public name lives: a module, or a field of one.
local parts = {
    Model = { "llmspice.model" },
    Processor = { "llmspice.hardware.processor" },
    Memory = { "llmspice.hardware.memory" },
    Network = { "llmspice.hardware.network" },
    Trace = { "llmspice.trace" },
    compare = { "llmspice.online.compare" },
    TechNode = { "llmspice.hardware.technode" },
    Node = { "llmspice.hardware.node" },
    ParallelismConfig = { "llmspice.layout", "new" },
    SimpleExecutor = { "llmspice.executor", "SimpleExecutor" },
    AFExecutor = { "llmspice.executor", "AFExecutor" },
    run_workload = { "llmspice.static.workload", "run_workload" },
    run_workload_pd = { "llmspice.static.workload", "run_workload_pd" },
    run_workload_paf = { "llmspice.static.workload", "run_workload_paf" },
    run_static = { "llmspice.static", "run" },
    online = { "llmspice.online" },
    run_online = { "llmspice.online", "run" },
    run_online_workload = { "llmspice.online", "run_online_workload" },
    run_online_workload_disaggregated = { "llmspice.online", "run_online_workload_disaggregated" },
    memory_budget = { "llmspice.model.memory_budget", "of" },
    Tensor = { "llmspice.core", "tensor" },
    nn = { "llmspice.model.nn" },
    op = { "llmspice.model.op" },
    catalog = { "llmspice.catalog" },
    units = { "llmspice.units" },
    json = { "llmspice.json" },
    report = { "llmspice.report" },
}

local llmspice = { version = "0.1.0" }

--- The public names that are loaded on first use, sorted.
-- @treturn {string,...}
function llmspice.names()
    local names = {}
    for name in pairs(parts) do names[#names + 1] = name end
    table.sort(names)
    return names
end

return setmetatable(llmspice, {
    __index = function(self, name)
        local part = parts[name]
        if not part then return nil end
        local value = require(part[1])
        if part[2] then value = value[part[2]] end
        self[name] = value
        return value
    end,
})
