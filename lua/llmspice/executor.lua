--- Executors: chips that run a model. They keep the plans they compile.
-- @module llmspice.executor
local core = require "llmspice.core"
local check = require "llmspice.check"

local executor = {}

local Executor = { __name = "llmspice.SimpleExecutor" }
Executor.__index = Executor

--- One pool of equal chips under the processor's layout.
-- @tparam Processor processor with its parallelism
-- @treturn SimpleExecutor
function executor.SimpleExecutor(processor)
    if type(processor) ~= "userdata" or not processor.parallelism then
        check.raise("usage", "SimpleExecutor takes a processor, as in spice.Processor.create(\"H100\")")
    end
    local plans = { roofline = setmetatable({}, { __mode = "k" }), calibrated = setmetatable({}, { __mode = "k" }) }
    return setmetatable({ processor = processor, plans = plans }, Executor)
end

--- The plan of a model on these chips; compiled once per fidelity.
-- @tparam Model model
-- @tparam[opt] string fidelity "calibrated" or "roofline" ("calibrated")
-- @treturn Plan
function Executor:plan(model, fidelity)
    local plans = self.plans[fidelity or "calibrated"]
    if not plans then
        check.raise("usage", "%s",
            require "llmspice.names".unknown("fidelity", tostring(fidelity), { "roofline", "calibrated" }))
    end
    local plan = plans[model]
    if not plan then
        local graph = type(model) == "table" and model.graph
        if not graph then check.raise("usage", "expected a model, as in spice.Model.create(\"llama3_70b\")") end
        plan = core.plan(graph, model:precision { fidelity = fidelity }, self.processor, fidelity)
        plans[model] = plan
    end
    return plan
end

function Executor:__tostring()
    return ("SimpleExecutor(%s)"):format(tostring(self.processor))
end

local AFExecutor = { __name = "llmspice.AFExecutor" }
AFExecutor.__index = AFExecutor

--- Decode split over two pools: attention cores on one, everything else on the other.
-- @tparam Processor attention
-- @tparam Processor ffn
-- @treturn AFExecutor
function executor.AFExecutor(attention, ffn)
    return setmetatable({
        attention = executor.SimpleExecutor(attention),
        ffn = executor.SimpleExecutor(ffn),
    }, AFExecutor)
end

function AFExecutor:__tostring()
    return ("AFExecutor(%s, %s)"):format(tostring(self.attention.processor), tostring(self.ffn.processor))
end

return executor
