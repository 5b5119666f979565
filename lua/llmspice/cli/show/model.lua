--- `llmspice show model NAME`: the tree of operators of one step, parameters, bytes of weights and KV cache.
local json = require "llmspice.json"
local report = require "llmspice.report"
local run_options = require "llmspice.cli.run_options"

local DEFAULT_CHIP = "H100"

local weight_types = { "native", "BF16", "FP8", "FP4" }

local function weight_bytes(model, fidelity)
    local bytes = {}
    for _, dtype in ipairs(weight_types) do bytes[dtype] = (model:weight_bytes(dtype, fidelity)) end
    return json.ordered(bytes, weight_types)
end

local function kv_cache(model)
    local cache = model:kv_cache()
    for _, context in ipairs(cache.contexts) do json.ordered(context, { "kind", "size", "bytes_per_token" }) end
    return json.ordered(cache, { "bytes_per_token", "growth_bytes_per_token", "state_bytes", "contexts" })
end

local function operators(model, args)
    local breakdown = require "llmspice.static.breakdown"
    local layout = args.parallelism or require "llmspice.layout".new()
    local processor = require "llmspice.hardware.processor".create(args.chip)
        :with_parallelism { tp = layout.tp, dp = layout.dp, pp = layout.pp, ep = layout.ep }
    local plan = require "llmspice.executor".SimpleExecutor(processor):plan(model, args.fidelity)
    local decode = args.phase == "decode"
    local step = { phase = args.phase, n = args.num_users, new = decode and 1 or args.input_tokens,
                   context = decode and args.input_tokens or 0 }
    return breakdown.busy(breakdown.of_step(model, plan, { step })), processor
end

local sums = { "flop", "memory_access_bytes", "duration" }

local function new_node(name, parent)
    local node = { name = name, children = {}, by_name = {}, flop = 0, memory_access_bytes = 0, duration = 0 }
    if parent then
        parent.children[#parent.children + 1] = node
        parent.by_name[name] = node
    end
    return node
end

-- From rows with paths to a tree of modules; a module stands where its first operator does.
local function tree_of(rows, name)
    local root = new_node(name)
    for _, row in ipairs(rows) do
        local node = root
        local parts = {}
        for part in row.path:gmatch "[^.]+" do parts[#parts + 1] = part end
        for i, part in ipairs(parts) do
            for _, sum in ipairs(sums) do node[sum] = node[sum] + row[sum] end
            node = i < #parts and node.by_name[part] or new_node(part, node)
            node.count = node.count and math.max(node.count, row.count) or row.count
        end
        for _, sum in ipairs(sums) do node[sum] = row[sum] end
        node.output = row.output
    end
    return root
end

-- A node's layers are told once, where they first appear.
local function label(node, known)
    if node.count and node.count > 1 and node.count ~= known then
        return ("%s x%d"):format(node.name, node.count), node.count
    end
    return node.name, known
end

-- A layer holds operators of its own; what holds only modules may hold several kinds of layers.
local function is_layer(node)
    local has_operator = #node.children == 0
    for _, child in ipairs(node.children) do
        if child.count ~= node.count then return false end
        has_operator = has_operator or #child.children == 0
    end
    return has_operator
end

local function add_cells(node, prefix, stem, known, whole, cells, style)
    local name = node.name
    if is_layer(node) then name, known = label(node, known) end
    local share = whole > 0 and node.duration / whole or 0
    local intensity = node.memory_access_bytes > 0 and node.flop / node.memory_access_bytes or 0
    local colour = share >= 0.1 and "yellow" or "green"
    cells[#cells + 1] = { stem .. name, node.output or "", report.quantity(node.flop, "F"),
                          report.quantity(node.memory_access_bytes, "B"), report.number(intensity),
                          report.paint(style, colour, ("%.1f"):format(100 * share)) }
    for i, child in ipairs(node.children) do
        local is_last = i == #node.children
        add_cells(child, prefix .. (is_last and "  " or "│ "), prefix .. (is_last and "└ " or "├ "), known, whole,
            cells, style)
    end
end

local columns = {
    { title = "operator" }, { title = "output" }, { title = "FLOP", align = "right" },
    { title = "memory", align = "right" }, { title = "FLOP/B", align = "right" }, { title = "% time", align = "right" },
}

local function tree_text(data, style)
    local root, cells = tree_of(data.operators, data.name), {}
    add_cells(root, "", "", nil, root.duration, cells, style)
    local text = report.columns(cells, columns, style)
    if report.fits(text, style) then return text end
    for _, row in ipairs(cells) do row[2] = row[2]:gsub(" x ", "*") end
    return report.columns(cells, columns, style)
end

local function header(data)
    local parameters, rows = data.parameters, { { data.title or data.name } }
    rows[#rows + 1] = { "family", data.family }
    rows[#rows + 1] = { "layers", report.number(data.num_layers) }
    rows[#rows + 1] = { "parameters", ("%s (%s)"):format(report.billions(parameters.total),
        report.number(parameters.total)) }
    rows[#rows + 1] = { "active per token", report.billions(parameters.active) }
    local weights = {}
    for i, dtype in ipairs(weight_types) do
        weights[i] = ("%s %s"):format(dtype, report.quantity(data.weight_bytes[dtype], "B"))
    end
    rows[#rows + 1] = { "weights", table.concat(weights, ", ") }
    local cache = data.kv_cache
    local kv = report.quantity(cache.bytes_per_token, "B") .. " per token"
    if cache.growth_bytes_per_token ~= cache.bytes_per_token then
        kv = ("%s, beyond the windows %s"):format(kv, report.quantity(cache.growth_bytes_per_token, "B"))
    end
    rows[#rows + 1] = { "KV cache", kv }
    if cache.state_bytes > 0 then
        rows[#rows + 1] = { "state of a sequence", report.quantity(cache.state_bytes, "B") }
    end
    return rows
end

local function text_of(data, style)
    local step = data.step
    local what = step.phase == "decode" and ("decode step of %s at context %s"):format(report.number(step.num_users),
        report.number(step.input_tokens)) or ("prefill of %s x %s tokens"):format(report.number(step.num_users),
        report.number(step.input_tokens))
    return report.fields(header(data), style) ..
        ("\nA %s, all layers; on %s %s, %s\n\n"):format(what, step.chip, step.parallelism,
            data.fidelity) .. tree_text(data, style) ..
        (data.memory and require "llmspice.cli.show.model_memory".text(data.memory, data.step, style) or "")
end

local function data_of(model, args)
    local rows, processor = operators(model, args)
    local parameters = model:parameters()
    json.ordered(parameters, { "total", "active", "active_incl_embedding", "by_class" })
    return json.ordered({
        schema_version = require "llmspice.provenance".schema_version, name = model.name, title = model.title,
        family = model.family, hf_id = model.hf_id, fidelity = args.fidelity, dtype = model:dtype_name(args.fidelity),
        num_layers = model.graph:n_layers(), parameters = parameters,
        weight_bytes = weight_bytes(model, args.fidelity), kv_cache = kv_cache(model),
        step = json.ordered({ phase = args.phase, num_users = args.num_users, input_tokens = args.input_tokens,
                              chip = processor:name(),
                              parallelism = tostring(args.parallelism or require "llmspice.layout".new()) },
            { "phase", "num_users", "input_tokens", "chip", "parallelism" }),
        memory = args.parallelism and require "llmspice.cli.show.model_memory".data(model, processor, args.backend)
            or nil,
        operators = json.array(rows),
        provenance = require "llmspice.provenance".of { models = { model }, processors = { processor } },
    }, { "schema_version", "name", "title", "family", "hf_id", "fidelity", "dtype", "num_layers", "parameters",
         "weight_bytes", "kv_cache", "step", "memory", "operators", "provenance" })
end

-- The model is the argument here.
local model_options = {}
for _, option in ipairs(run_options.model) do
    if option.name ~= "model" then model_options[#model_options + 1] = option end
end

return {
    arguments = { { name = "name", type = "model",
                    help = "name, config.json or its folder, Hugging Face id, or Lua file" } },
    options = run_options.join({
        { name = "phase", choices = { "prefill", "decode" }, default = "prefill", section = "Step",
          help = "which step to show" },
        { name = "input_tokens", type = "count", default = 1024, section = "Step",
          help = "tokens of a prompt; in decode, tokens in the cache" },
        { name = "num_users", type = "count", default = 1, section = "Step", help = "sequences in the step" },
        { name = "chip", type = "processor", default = DEFAULT_CHIP, section = "Step", help = "chip for the times" },
        { name = "parallelism", type = "layout", section = "Step",
          help = "layout (default: (1,1,1)); given, it also shows what fills the memory of a chip" },
        { name = "backend", choices = { "vllm", "sglang", "trtllm" }, section = "Step",
          help = "engine whose memory habits are shown; vllm unless given" },
    }, model_options),
    run = function(args)
        local model = require "llmspice.model".create(args.name, { dtype = args.dtype, act_dtype = args.act_dtype,
                                                                   kv_dtype = args.kv_dtype })
        local data = data_of(model, args)
        return { data = data, rows = data.operators, text = function(style) return text_of(data, style) end }
    end,
}
