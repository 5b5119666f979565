--- How an engine is told to run a layout: what users choose beside chips and degrees of parallelism. Calibrated only.
--
--  - `backend`: the engine, a name of the catalog ("vllm")
--  - `af_split`: where paf cuts a layer: "core", around the attention core alone, or "block", around the attention
--    module with its projections ("core")
--  - `sequence_parallel`: a reduce-scatter and an all-gather in place of each all-reduce
--  - `expert_imbalance`: how unevenly tokens choose experts: "pl1.2", a power law of exponent 1.2, "balanced", or
--    "auto": the first, which steps of measured engines show (fewer experts awake in small batches, a fuller rank in
--    large ones), save in wide layouts
--  - `expert_redundancy`: slots beyond the model's experts that hold copies of the busiest ones, in all (0)
--  - `all_to_all`: "low_latency" or "throughput" kernels between attention and expert ranks, or "auto": the first for
--    decodes, the others for prefills
--  - `comm_overlap`: share of every collective that computing hides, or "auto": 0, engines wait for them, save in wide
--    layouts
--  - `cuda_graphs`: "on", decode steps replay captured graphs, or "off": every step launches its kernels one by one,
--    as vLLM with enforce_eager does; not in paf
--
-- Wide are layouts whose data parallel attention ranks share 16 ranks of experts or more. Engines run these as DeepSeek
-- describes: copies of busy experts even the ranks out, and two batches by turns hide half of the exchange.
--
-- @module llmspice.deployment
local check = require "llmspice.check"
local names = require "llmspice.names"

local deployment = {}

--- The names of the fields, the engine's apart.
deployment.fields = { "af_split", "sequence_parallel", "expert_imbalance", "expert_redundancy", "all_to_all",
                      "comm_overlap", "cuda_graphs" }

--- Values of the fields that have a few.
deployment.choices = { af_split = { "core", "block" }, all_to_all = { "auto", "low_latency", "throughput" },
                       cuda_graphs = { "on", "off" } }

local defaults = { af_split = "core", sequence_parallel = false, expert_imbalance = "auto", expert_redundancy = 0,
                   all_to_all = "auto", comm_overlap = "auto", cuda_graphs = "on" }

local WIDE = 16
local usual = { expert_imbalance = "pl1.2", comm_overlap = 0 }
local usual_wide = { expert_imbalance = "balanced", comm_overlap = 0.5 }

-- A field's value on a layout.
local function value_of(case, name, layout)
    local value = case[name]
    if value ~= nil and value ~= "auto" then return value end
    local is_wide = layout and layout.dp > 1 and layout.ep >= WIDE
    return (is_wide and usual_wide or usual)[name]
end

--- The largest exponent of a power law by which tokens choose experts: a steeper one sends all to the same.
deployment.steepest = 2

local MOST_SLOTS = 4096

local function choice(case, name)
    local value = case[name]
    if value == nil then value = defaults[name] end
    for _, known in ipairs(deployment.choices[name]) do
        if known == value then return value end
    end
    check.raise("usage", "%s", names.unknown(name, tostring(value), deployment.choices[name]))
end

--- The exponent of a law by which tokens choose experts: of "pl1.2", 0 of "balanced".
-- @param law
-- @treturn ?number nil for anything else, and for a law that is too steep
function deployment.skew(law)
    if law == "balanced" then return 0 end
    local number = tonumber(tostring(law):match "^[Pp]?[Ll]?([%d.]+)$")
    return number and number <= deployment.steepest and number or nil
end

local function exponent(value)
    local skew = deployment.skew(value)
    if not skew then
        check.raise("usage", "expert_imbalance is '%s'; expected auto, balanced, or a power law of exponent 0 to " ..
            "%d, as in pl1.2", tostring(value), deployment.steepest)
    end
    return skew
end

--- Whether a case names something other than the default.
-- @tparam table case
-- @treturn ?string the name of the first such field
function deployment.changed(case)
    for _, name in ipairs(deployment.fields) do
        if case[name] ~= nil and case[name] ~= defaults[name] then return name end
    end
    return nil
end

--- Reads the fields of a case.
-- @tparam table case
-- @tparam[opt] table layout `tp`, `dp`, `pp`, `ep`
-- @treturn table for core.plan
-- @raise a usage mistake
function deployment.of(case, layout)
    return {
        attention_blocks = choice(case, "af_split") == "block",
        sequence_parallel = case.sequence_parallel and true or false,
        expert_skew = exponent(value_of(case, "expert_imbalance", layout)),
        redundant_experts = check.count(case.expert_redundancy or 0, "expert_redundancy", 0, MOST_SLOTS),
        exchange = choice(case, "all_to_all"),
        eager = choice(case, "cuda_graphs") == "off",
        overlap = check.number(value_of(case, "comm_overlap", layout), "comm_overlap", 0, 1),
    }
end

--- Refuses what roofline cannot heed.
-- @tparam ?string name of an option that is not the default
-- @raise a usage mistake where there is one
function deployment.refuse_roofline(name)
    if name then check.raise("usage", "%s goes with fidelity calibrated; roofline knows no engines", name) end
end

--- Checks a case's fields against what it runs.
-- @tparam table case also `backend`, `mode` and `fidelity`
-- @tparam Model model
-- @raise a usage mistake where a field would have no meaning
function deployment.check(case, model)
    local name = deployment.changed(case)
    if case.fidelity == "roofline" then deployment.refuse_roofline(case.backend and "backend" or name) end
    if case.af_split and case.mode ~= "paf" then
        check.raise("usage", "af_split is not an option of %s; it says where paf cuts a layer", case.mode)
    end
    if case.cuda_graphs == "off" and case.mode == "paf" then
        check.raise("usage", "cuda_graphs is not an option of paf; its pools are taken to replay graphs")
    end
    if model:parameters().by_class.experts then return end
    for _, of_experts in ipairs { "expert_imbalance", "expert_redundancy", "all_to_all" } do
        if case[of_experts] ~= nil and case[of_experts] ~= defaults[of_experts] then
            check.raise("usage", "%s is about experts, and %s has none", of_experts, model.name)
        end
    end
end

--- What a result says about it.
-- @tparam table case
-- @treturn table ordered, for JSON
function deployment.report(case)
    local report = {}
    for _, name in ipairs(deployment.fields) do
        local value = case[name]
        if value == nil then value = defaults[name] end
        report[name] = value
    end
    if case.mode ~= "paf" then report.af_split = nil else report.cuda_graphs = nil end
    return require "llmspice.json".ordered(report, deployment.fields)
end

--- What a pool is charged where fields leave it to the layout.
-- @tparam table case
-- @tparam table layout
-- @tparam Model model
-- @treturn ?string law by which tokens choose experts; nil where there are none
-- @treturn number share of collectives that computing hides
function deployment.charged(case, layout, model)
    local has_experts = model:parameters().by_class.experts
    return has_experts and value_of(case, "expert_imbalance", layout) or nil, value_of(case, "comm_overlap", layout)
end

--- What tables say about it: the fields that are not as usual.
-- @tparam table report of deployment.report
-- @tparam string backend
-- @treturn string
function deployment.text(report, backend)
    local parts = { backend }
    for _, name in ipairs(deployment.fields) do
        local value = report[name]
        if value ~= nil and value ~= defaults[name] then
            local text = value == true and name or ("%s %s"):format(name, tostring(value))
            parts[#parts + 1] = text:gsub("_", " ")
        end
    end
    return table.concat(parts, ", ")
end

return deployment
