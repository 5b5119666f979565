--- The part of `llmspice show model NAME --chip= --parallelism=` about memory: what fills a chip, as bars.
local json = require "llmspice.json"
local memory_budget = require "llmspice.model.memory_budget"
local report = require "llmspice.report"

local model_memory = {}

local WIDTH = 30  -- of a bar

local class_names = {
    { "embed", "embedding" }, { "lm_head", "LM head" }, { "attn", "attention" }, { "lin", "recurrent layers" },
    { "mlp", "feed-forward" }, { "experts", "experts" }, { "shared", "shared experts" }, { "router", "routers" },
    { "norm", "norms" }, { "other", "other weights" },
}

local order = {
    "backend", "fits", "shortfall", "capacity", "weights", "weights_by_class", "activations", "runtime", "collectives",
    "reserved", "kv_cache", "kv_bytes_per_token", "kv_growth_bytes", "state_bytes", "sequence_tokens", "block_tokens",
    "num_kv_blocks", "kv_tokens",
}

--- The budget as data, for JSON.
-- @tparam Model model
-- @tparam Processor processor with its parallelism
-- @tparam[opt] string backend
-- @treturn table see llmspice.memory_budget
function model_memory.data(model, processor, backend)
    local budget = memory_budget.of { model = model, processor = processor, backend = backend }
    local classes = {}
    for i, class in ipairs(class_names) do classes[i] = class[1] end
    json.ordered(budget.weights_by_class, classes)
    return json.ordered(budget, order)
end

local function part(name, bytes, capacity)
    local share = bytes / capacity
    return { name, report.quantity(bytes, "B"), report.percent(share), report.bar(share, WIDTH) }
end

-- The budget's parts, largest classes of weights first; what is under a thousandth of the chip is left to its sum.
local function parts(budget)
    local rows, classes = { part("weights", budget.weights, budget.capacity) }, {}
    for _, class in ipairs(class_names) do
        local bytes = budget.weights_by_class[class[1]] or 0
        if bytes >= 1e-3 * budget.capacity then classes[#classes + 1] = { name = class[2], bytes = bytes } end
    end
    table.sort(classes, function(a, b) return a.bytes > b.bytes end)
    for _, class in ipairs(classes) do rows[#rows + 1] = part("  " .. class.name, class.bytes, budget.capacity) end
    for _, name in ipairs { "activations", "runtime", "collectives" } do
        rows[#rows + 1] = part(name, budget[name], budget.capacity)
    end
    rows[#rows + 1] = part("KV cache", budget.kv_cache, budget.capacity)
    if budget.reserved > 0 then rows[#rows + 1] = part("left free", budget.reserved, budget.capacity) end
    return rows
end

local function closing(budget)
    if not budget.fits then
        return ("Of what %s takes of a chip's memory nothing is left for the KV cache: %s more are needed.\n"):format(
            budget.backend, report.quantity(budget.shortfall, "B"))
    end
    local depends = budget.kv_growth_bytes ~= budget.kv_bytes_per_token  -- on windows and states
    return ("The KV cache holds %s tokens, %s each%s, in %s blocks of %s.\n"):format(
        report.number(budget.kv_tokens), report.quantity(budget.kv_bytes_per_token, "B"),
        depends and (" in sequences of %s"):format(report.number(budget.sequence_tokens)) or "",
        report.number(budget.num_kv_blocks), report.number(budget.block_tokens))
end

--- The budget for people.
-- @tparam table budget as of model_memory.data
-- @tparam table step chip and parallelism
-- @tparam table style
-- @treturn string
function model_memory.text(budget, step, style)
    return ("\nMemory of one %s at %s serving with %s: %s\n\n"):format(step.chip, step.parallelism, budget.backend,
        report.quantity(budget.capacity, "B")) ..
        report.columns(parts(budget), { { title = "part" }, { title = "bytes", align = "right" },
            { title = "share", align = "right" }, { title = "" } }, style) .. "\n" .. closing(budget)
end

return model_memory
