--- Executors: chips that run a model. They keep the plans they compile.
-- @module llmspice.executor
local core = require "llmspice.core"
local check = require "llmspice.check"
local names = require "llmspice.names"
local deployment = require "llmspice.deployment"
local engines = require "llmspice.calibration.backend"
local surfaces = require "llmspice.calibration.surfaces"

local executor = {}

local Executor = { __name = "llmspice.SimpleExecutor" }
Executor.__index = Executor

local option_names = { "backend", table.unpack(deployment.fields) }

--- One pool of equal chips under the processor's layout.
-- @tparam Processor processor with its parallelism
-- @tparam[opt] table options how calibrated plans are run: `backend`, an engine of the catalog ("vllm"), and the other
-- fields of llmspice.deployment; its plans are calibrated ones where any is told
-- @treturn SimpleExecutor
function executor.SimpleExecutor(processor, options)
    if type(processor) ~= "userdata" or not processor.parallelism then
        check.raise("usage", "SimpleExecutor takes a processor, as in spice.Processor.create(\"H100\")")
    end
    options = options or {}
    check.fields(options, option_names, "SimpleExecutor")
    local entry = engines.get(options.backend)
    local layout = processor:parallelism()
    return setmetatable({ processor = processor, layout = layout, options = options, usable = {},
                          backend = entry.name, entry = entry,
                          plans = { roofline = {}, calibrated = {} }, -- each by groups in a pipeline, then by model
                          of_calibrated = options.backend and "backend" or deployment.changed(options),
                          deployment = deployment.of(options, layout) }, Executor)
end

-- Seconds by which a message takes longer over a chip's links than where its collectives were measured.
local function further_latency(processor)
    local system = surfaces.systems[processor:surfaces_of() or ""]
    return system and math.max(0, processor:links().up_latency - system.link_latency) or 0
end

-- What times a model's kernels in calibrated fidelity, what the engine adds to them, and how it runs the layout;
-- nothing in roofline.
function Executor:physics(model, fidelity, groups)
    if fidelity == "roofline" then
        deployment.refuse_roofline(self.of_calibrated)
        return nil
    end
    self.deployment.further_latency_s, self.deployment.groups = further_latency(self.processor), groups
    return engines.surfaces(self.entry, self.processor, model),
        engines.charges(self.entry, self.processor:name()), self.deployment
end

-- Groups of sequences that follow each other through the stages of a pipeline.
local function groups_of(layout, users)
    return math.max(1, math.min(layout.pp, users and math.ceil(users / layout.dp) or layout.pp))
end

--- The plan of a model on these chips; compiled once per fidelity, and groups of users in a pipeline.
-- @tparam Model model
-- @tparam[opt] string fidelity "calibrated" or "roofline" ("calibrated")
-- @tparam[opt] int users of all replicas together, where they may be too few to fill a pipeline's stages
-- @treturn Plan
function Executor:plan(model, fidelity, users)
    local by_groups = self.plans[fidelity or "calibrated"]
    if not by_groups then
        check.raise("usage", "%s",
            names.unknown("fidelity", tostring(fidelity), { "roofline", "calibrated" }))
    end
    local groups = groups_of(self.layout, users)
    local plans = by_groups[groups] or setmetatable({}, { __mode = "k" })
    by_groups[groups] = plans
    local plan = plans[model]
    if not plan then
        local graph = type(model) == "table" and model.graph
        if not graph then check.raise("usage", "expected a model, as in spice.Model.create(\"llama3_70b\")") end
        plan = core.plan(graph, model:precision { fidelity = fidelity }, self.processor, fidelity,
            self:physics(model, fidelity, groups))
        plans[model] = plan
    end
    return plan
end

--- Memory of a chip that its runtime leaves.
-- @tparam[opt] string fidelity "calibrated" or "roofline" ("calibrated")
-- @treturn number B
function Executor:usable_memory(fidelity)
    fidelity = fidelity or "calibrated"
    local bytes = self.usable[fidelity]
    if not bytes then
        bytes = self.processor:usable_memory(self.processor:num_chips(fidelity), fidelity)
        self.usable[fidelity] = bytes
    end
    return bytes
end

-- Names of the measured surfaces that time a model here.
function Executor:surface_names(model)
    return surfaces.names(self.processor, engines.engine(self.entry), model,
        engines.instead(self.entry, self.processor))
end

--- The catalog's entries behind a plan beside the model's and the chip's, for llmspice.provenance.
-- @tparam Model model
-- @tparam[opt] string fidelity "calibrated" or "roofline" ("calibrated")
-- @treturn {table,...} `{ kind, name }`
function Executor:entries(model, fidelity)
    local list = {}
    if fidelity == "roofline" then return list end
    for i, name in ipairs(self:surface_names(model)) do list[i] = { "surfaces", name } end
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
