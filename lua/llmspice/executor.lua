--- Executors: chips that run a model. They keep the plans they compile.
-- @module llmspice.executor
local core = require "llmspice.core"
local check = require "llmspice.check"
local names = require "llmspice.names"
local engines = require "llmspice.backend"
local surfaces = require "llmspice.surfaces"

local executor = {}

local Executor = { __name = "llmspice.SimpleExecutor" }
Executor.__index = Executor

--- One pool of equal chips under the processor's layout.
-- @tparam Processor processor with its parallelism
-- @tparam[opt] table options `backend`: the engine that calibrated plans are those of, "vllm", "sglang", "trtllm" or
-- another entry of the catalog ("vllm"); `af_split`: what the attention pool of a split decode holds, the attention
-- "core" or its whole "block" with the projections ("core"); `expert_imbalance`: 0 for experts of equal load, else the
-- exponent of a power law (0)
-- @treturn SimpleExecutor
function executor.SimpleExecutor(processor, options)
    if type(processor) ~= "userdata" or not processor.parallelism then
        check.raise("usage", "SimpleExecutor takes a processor, as in spice.Processor.create(\"H100\")")
    end
    local plans = { roofline = setmetatable({}, { __mode = "k" }), calibrated = setmetatable({}, { __mode = "k" }) }
    options = options or {}
    engines.get(options.backend)
    local split = options.af_split or "core"
    if split ~= "core" and split ~= "block" then
        check.raise("usage", "%s", names.unknown("af_split", tostring(split), { "core", "block" }))
    end
    return setmetatable({
        processor = processor, plans = plans, backend = options.backend or engines.default, af_split = split,
        expert_imbalance = check.number(options.expert_imbalance or 0, "expert_imbalance", 0, 3),
    }, Executor)
end

-- What times a model's kernels in calibrated fidelity, and what the engine adds to them; nothing in roofline.
function Executor:physics(model, fidelity)
    if fidelity == "roofline" then return nil end
    local entry = engines.get(self.backend)
    return engines.surfaces(entry, self.processor, model),
        engines.charges(entry, self.processor:name(), self.expert_imbalance), self.af_split == "block"
end

--- The plan of a model on these chips; compiled once per fidelity.
-- @tparam Model model
-- @tparam[opt] string fidelity "calibrated" or "roofline" ("calibrated")
-- @treturn Plan
function Executor:plan(model, fidelity)
    local plans = self.plans[fidelity or "calibrated"]
    if not plans then
        check.raise("usage", "%s",
            names.unknown("fidelity", tostring(fidelity), { "roofline", "calibrated" }))
    end
    local plan = plans[model]
    if not plan then
        local graph = type(model) == "table" and model.graph
        if not graph then check.raise("usage", "expected a model, as in spice.Model.create(\"llama3_70b\")") end
        plan = core.plan(graph, model:precision { fidelity = fidelity }, self.processor, fidelity,
            self:physics(model, fidelity))
        plans[model] = plan
    end
    return plan
end

--- The catalog's entries behind a plan beside the model's and the chip's, for llmspice.provenance.
-- @tparam Model model
-- @tparam[opt] string fidelity "calibrated" or "roofline" ("calibrated")
-- @treturn {table,...} `{ kind, name }`
function Executor:entries(model, fidelity)
    local list = {}
    if fidelity == "roofline" then return list end
    local kernels = engines.kernels(engines.get(self.backend))
    for i, name in ipairs(surfaces.names(self.processor, kernels, model)) do list[i] = { "surfaces", name } end
    list[#list + 1] = { "backends", self.backend }
    return list
end

function Executor:__tostring()
    return ("SimpleExecutor(%s)"):format(tostring(self.processor))
end

local AFExecutor = { __name = "llmspice.AFExecutor" }
AFExecutor.__index = AFExecutor

--- Decode split over two pools: attention cores on one, everything else on the other.
-- @tparam Processor attention
-- @tparam Processor ffn
-- @tparam[opt] table options as of SimpleExecutor
-- @treturn AFExecutor
function executor.AFExecutor(attention, ffn, options)
    return setmetatable({
        attention = executor.SimpleExecutor(attention, options),
        ffn = executor.SimpleExecutor(ffn, options),
    }, AFExecutor)
end

function AFExecutor:__tostring()
    return ("AFExecutor(%s, %s)"):format(tostring(self.attention.processor), tostring(self.ffn.processor))
end

return executor
