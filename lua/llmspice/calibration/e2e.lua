--- End-to-end serving results: rows of measured TTFT and TPOT, and what the simulator says of those runs.
-- A row has the columns `model`, `system`, `backend`, `precision`, `gemm_quant`, `moe_quant`,
-- `mode` (agg, disagg), `isl`, `osl`, `concurrency`, the layout (`tp_size`, `pp_size`, `attention_dp_size`,
-- `moe_tp_size`, `moe_ep_size`, with `fix_` where a table corrects itself; with `prefill_` and `decode_` for
-- disaggregated runs) and, to compare, `ttft_ms` and `tpot_ms`.
-- @module llmspice.calibration.e2e
local backend = require "llmspice.calibration.backend"
local catalog = require "llmspice.catalog"
local check = require "llmspice.check"
local core = require "llmspice.core"
local csv = require "llmspice.calibration.csv"
local deployment = require "llmspice.deployment"
local inferencex = require "llmspice.calibration.inferencex"
local Model = require "llmspice.model"

local e2e = {}

--- Columns without which a row says nothing, and those of them where the engine is known.
e2e.columns = { "model", "system", "backend", "isl", "osl" }
e2e.columns_of_engine = { "model", "system", "isl", "osl" }

-- Hugging Face ids that stand for a checkpoint of the catalog under another id.
local same_as = {
    ["meta-llama/llama-3.1-70b"] = "llama3_70b", ["meta-llama/llama-3.1-8b"] = "llama3_8b",
    ["meta-llama/llama-3.1-405b"] = "llama3_405b",
}

-- What an engine is told, as an element type of the weights.
local dtypes = {
    nvfp4 = "FP4", fp8 = "FP8", fp8_block = "FP8", fp8_static = "FP8", bfloat16 = "BF16", bf16 = "BF16",
    int4_wo = "INT4", w4a16_mxfp4 = "FP4", w4a8_mxfp4_mxfp8 = "FP4", fp4 = "FP4", int4 = "INT4",
}

-- InferenceX's load generator sends ten requests per in-flight place and draws lengths uniformly from 0.8 to 1.0 of the
-- nominal ones (its public runner: --random-range-ratio 0.8, --num-prompts of ten times the concurrency).
local UNIFORM_SHARE, ROUNDS = 0.9, 10

-- Other sources do not say how their lengths vary. Answers within a tenth of the nominal length fit what they measured,
-- save in the SGLang sweeps over powers of two, whose requests march in step as equal ones do.
local OTHER_SPREAD = 0.1

local function integer(text)
    return math.tointeger(csv.number(text))
end

local function degree(text)
    local n = integer(text)
    return n and n > 0 and n or 1
end

-- The first of the named columns that is not empty.
local function first(row, ...)
    for _, name in ipairs { ... } do
        if row[name] and row[name] ~= "" then return row[name] end
    end
    return nil
end

-- The layout of one worker. Attention ranks that share experts are the dp of an instance with ep. A tp above what
-- attention can be cut in counts the worker's chips: where there are experts attention is data parallel, over a power
-- of two of them, since experts have to lie evenly.
local function layout_of(tp, pp, dp, moe_tp, moe_ep, experts)
    if experts and (tp > 16 or tp & (tp - 1) ~= 0) then
        tp, dp = 1, 1 << math.floor(math.log(tp * dp, 2) + 1e-9)
    else
        dp = math.max(dp, moe_tp * moe_ep // tp)  -- chips that hold experts run attention as well
    end
    local ep = moe_ep > 1 and moe_ep or 1
    if dp > 1 and (ep > 1 or moe_tp > 1) then ep = tp * dp end
    return { tp = tp, dp = dp, pp = pp, ep = ep }
end

-- Attention ranks of one worker share their experts, said or not.
local function share_experts(layout, model)
    if layout.dp > 1 and layout.ep == 1 and model.graph:kinds().MoE then layout.ep = layout.tp * layout.dp end
end

local by_id  -- catalog names by Hugging Face id

local function catalog_name(id)
    if not by_id then
        by_id = {}
        for _, name in ipairs(catalog.list "models") do
            local entry = catalog.get("models", name)
            if entry and entry.hf_id then by_id[entry.hf_id:lower()] = by_id[entry.hf_id:lower()] or name end
        end
    end
    return by_id[id:lower()] or same_as[id:lower()]
end

--- The catalog's name of a row's model, or the row's own where the catalog has none.
-- @tparam table row
-- @treturn string
function e2e.model_name(row)
    return catalog_name(row.model) or row.model
end

-- The weights' type that a row asks for and whether its FP8 has a scale per block; nil for the checkpoint's own.
local function weights_of(row)
    local word = first(row, "moe_quant", "gemm_quant")
    if not word and row.model:find "Qwen3.5" and row.precision == "fp8" then word = "fp8_block" end
    if not word then return nil end
    if not dtypes[word] then
        check.raise("usage", "unknown quantisation '%s'; expected fp8, fp8_block, nvfp4, int4_wo, bf16 or none", word)
    end
    return dtypes[word], word == "fp8_block" or row.model:find "Qwen3.5" ~= nil
end

local models = {}

local function model_of(row, dtype)
    local name = e2e.model_name(row)
    if name:find "^gpt_oss" then dtype = nil end  -- its experts are MXFP4 whatever a table calls them
    local key = name .. " " .. (dtype or "native")
    models[key] = models[key] or Model.create(name, { dtype = dtype })
    return models[key], name
end

local function has_experts(row)
    return model_of(row, (weights_of(row))).graph:kinds().MoE
end

-- A table's attention ranks of a decode worker on four chips whose experts are cut like tensors are tensor parallel
-- ranks: so SGLang runs of early 2026 say of the same recipe, and so the step times are.
local function worker(row, prefix)
    if not integer(row[prefix .. "tp_size"]) then return nil end
    local tp, dp = degree(row[prefix .. "tp_size"]), degree(row[prefix .. "attention_dp_size"])
    local moe_tp, moe_ep = degree(row[prefix .. "moe_tp_size"]), degree(row[prefix .. "moe_ep_size"])
    if row.backend == "sglang" and prefix == "decode_" and tp == 1 and dp == 4 and moe_tp == 4 then tp, dp = 4, 1 end
    return layout_of(tp, degree(row[prefix .. "pp_size"]), dp, moe_tp, moe_ep, has_experts(row))
end

local function aggregated(row)
    return layout_of(degree(first(row, "fix_tp", "tp_size")), degree(row.pp_size),
        degree(first(row, "fix_dp", "attention_dp_size")), degree(first(row, "fix_moe_tp", "moe_tp_size")),
        degree(first(row, "fix_moe_ep", "moe_ep_size")), has_experts(row))
end

-- Caches are FP8 where the weights are, as NVIDIA's checkpoints ask and the benchmarks' scripts set.
local function kv_dtype(row, entry)
    local narrow = row.precision == "fp8" or row.precision == "fp4"
    return entry.kv_dtype or narrow and (inferencex.measured(row) or row.backend == "trtllm") and "FP8" or "BF16"
end

local function precision_of(model, kv, blocks)
    local precision = model:precision { kv_dtype = kv }
    precision.scales = precision.scales or {}
    for class, dtype in pairs(precision.weights) do
        if blocks and dtype == "FP8" and not precision.scales[class] then
            precision.scales[class] = { block = { 128, 128 }, bits = 32 }
        end
    end
    return precision
end

local processors, plans = {}, {}

local function processor_of(system)
    processors[system] = processors[system] or require "llmspice.hardware.processor".create(system)
    return processors[system]
end

--- Forgets compiled plans, as after an engine's numbers have changed.
function e2e.forget()
    plans = {}
end

local function plan_of(row, layout, entry)
    local dtype, blocks = weights_of(row)
    local kv = kv_dtype(row, entry)
    local model, name = model_of(row, dtype)
    share_experts(layout, model)
    local key = table.concat({ name, dtype or "native", tostring(blocks), kv, row.system, entry.name,
                               tostring(entry.is_early), layout.tp,
                               layout.dp, layout.pp, layout.ep }, " ")
    if not plans[key] then
        local processor = processor_of(row.system):with_parallelism(layout)
        plans[key] = core.plan(model.graph, precision_of(model, kv, blocks), processor, "calibrated",
            backend.surfaces(entry, processor, model), backend.charges(entry, processor:name()),
            deployment.of({}, layout))
    end
    return plans[key]
end

-- Tokens of KV cache of one attention rank. What ran did fit, so that there is room for a request and a half where the
-- weights leave any.
local function kv_tokens(plan, processor, entry, length, row)
    local use = plan:memory({ { phase = "prefill", n = 1, new = entry.token_budget, context = 0 } }, 1, length)
    local capacity, runtime = processor:memory_capacity "calibrated", 3.5 * 2^30
    if use.weights > capacity then
        local silent = e2e.mode(row) == "agg" and not row.tp_size and not row.fix_tp
        check.raise("infeasible", "the weights take %.0f GB of a chip's %.0f GB on %s%s; expected more chips",
            use.weights / 1e9, capacity / 1e9, processor:name(), silent and ", and there is no column 'tp_size'" or "")
    end
    local taken = use.weights + use.activations + runtime
    local free
    if entry.of_free then
        free = (capacity - taken) * entry.memory_fraction
    else
        free = capacity * entry.memory_fraction - taken
    end
    return math.max(math.max(free, 0.03 * capacity) / use.kv_cache * length, 1.5 * length + 64)
end

local MOST_TOKENS, MOST_IN_FLIGHT, MOST_CHIPS = 10000000, 10000000, 65536

local degrees = { "pp_size", "attention_dp_size", "moe_tp_size", "moe_ep_size" } -- 0 where a table has none

local function is_count(text, most)
    local n = integer(text)
    return n ~= nil and n >= 1 and n <= most
end

local function check_degrees(row, prefix)
    local function is_wrong(name, least)
        local text = first(row, prefix .. name)
        local n = integer(text)
        return text and not (n and n >= least and n <= MOST_CHIPS)
    end
    local wrong = is_wrong("tp_size", 1) and "tp_size"
    for _, name in ipairs(degrees) do wrong = wrong or is_wrong(name, 0) and name end
    if wrong then
        check.raise("usage", "%s is '%s'; expected a count of chips", prefix .. wrong, row[prefix .. wrong])
    end
end

local function check_row(row)
    for _, name in ipairs(e2e.columns) do
        if not first(row, name) then check.raise("usage", "column '%s' is empty", name) end
    end
    for _, name in ipairs { "isl", "osl" } do
        if not is_count(row[name], MOST_TOKENS) then
            check.raise("usage", "%s is '%s'; expected a count of tokens up to %d", name, row[name], MOST_TOKENS)
        end
    end
    for _, name in ipairs { "concurrency", "batch_size" } do
        if first(row, name) and not is_count(row[name], MOST_IN_FLIGHT) then
            check.raise("usage", "%s is '%s'; expected a count of requests up to %d", name, row[name],
                MOST_IN_FLIGHT)
        end
    end
    for _, prefix in ipairs { "", "prefill_", "decode_" } do check_degrees(row, prefix) end
    local mode = e2e.mode(row)
    if mode ~= "agg" and mode ~= "disagg" then
        check.raise("usage", "mode is '%s'; expected agg or disagg", mode)
    end
end

--- Whether a row is of one pool ("agg", also where it does not say) or of two ("disagg").
-- @tparam table row
-- @treturn string
function e2e.mode(row)
    return first(row, "mode") or "agg"
end

local function add_pools(case, row, entry)
    local prefill, decode = worker(row, "prefill_"), worker(row, "decode_")
    if not prefill or not decode then
        check.raise("usage", "a disaggregated run without prefill_tp_size or decode_tp_size; expected both")
    end
    case.prefill, case.decode, case.layout = plan_of(row, prefill, entry), plan_of(row, decode, entry), decode
    case.prefill_layout = prefill
    case.n_prefill, case.n_decode = degree(row.prefill_num_workers), degree(row.decode_num_workers)
    local batch = integer(row.decode_batch_size)
    return batch and batch * case.n_decode * degree(row.decode_attention_dp_size) -- as the table counts ranks
end

--- Kinds of clients, which see their first tokens at different times: InferenceX's, NVIDIA's sweeps over powers of two,
-- and its sweeps over thousands, which stand for all others. Its sweep of Llama 8B on TensorRT-LLM is one of its own,
-- "crowded": requests wait for an answer's time over those in flight, as with one place too few.
e2e.clients = { "inferencex", "thousands", "powers", "crowded" }

local function client_of(row)
    if inferencex.measured(row) then return "inferencex" end
    if row.source == "internal-sweep" and row.backend == "trtllm" and e2e.model_name(row) == "llama3_8b" then
        return "crowded"
    end
    return row.source == "internal-sweep" and tonumber(row.isl) % 1000 ~= 0 and "powers" or "thousands"
end

--- Why a row's TPOT says nothing: there is no token after the first.
-- @tparam table row
-- @treturn ?string nil where it may say something
function e2e.without_tpot(row)
    if integer(row.osl) ~= 1 or not csv.number(row.tpot_ms) then return nil end
    return ("osl is 1, which leaves no tokens for a tpot_ms of %s; expected an osl of at least 2"):format(row.tpot_ms)
end

--- Whether a row is of a release whose steps take longer on the host: by its version, or its date without one.
-- @tparam table entry
-- @tparam table row
-- @treturn boolean
function e2e.is_early(entry, row)
    local major, minor = (row.backend_version or ""):match "^v?(%d+)%.(%d+)"
    if not entry.early_before then return false end
    if major then return tonumber(major) == 0 and tonumber(minor) < entry.early_before end
    return (first(row, "measured") or "now") < "2026"
end

-- NVIDIA's load generators (GenAI-Perf, AIPerf) draw so many prompts and send them over and over, unless told
-- (--num-dataset-entries): engines that cache prefixes by default compute each once, on each of their attention ranks.
-- Its SGLang sweeps show no such hits, nor do those over powers of two and disaggregated ones.
local DISTINCT = 100

local function distinct_of(case, engine)
    local row = case.row
    local repeats = case.client == "thousands" and row.source == "internal-sweep" and e2e.mode(row) == "agg"
    return repeats and engine ~= "sglang" and DISTINCT * case.layout.dp or nil
end

-- An engine as it was launched for a row.
local function launched(entry, row)
    local settings = {}
    if inferencex.measured(row) then
        settings = inferencex.launch(row, backend.engine(entry), e2e.model_name(row))
    end
    local generation = backend.generation(processor_of(row.system):name())
    settings.is_early = e2e.is_early(entry, row)
    settings.token_budget = settings.token_budget or (entry.token_budget_on or {})[generation]
    return setmetatable(settings, { __index = entry })
end

--- What a row describes: plans, lengths, load.
-- @tparam table row
-- @tparam[opt] table entry of the backend, the row's unless given
-- @treturn table
-- @raise a usage mistake that names what is unsupported
function e2e.case_of(row, entry)
    check_row(row)
    entry = launched(entry or backend.get(row.backend), row)
    local client = client_of(row)
    local uniform = client == "inferencex"
    local share = uniform and UNIFORM_SHARE or 1
    local case = { row = row, entry = entry, client = client, rounds = ROUNDS,
                   spread = client == "powers" and row.backend == "sglang" and 0 or 1,
                   input_tokens = math.max(1, integer(row.isl) * share),
                   output_tokens = math.max(2, integer(row.osl) * share) }
    local in_flight
    if e2e.mode(row) == "disagg" then
        in_flight = add_pools(case, row, entry)
    else
        case.layout = aggregated(row)
        case.decode = plan_of(row, case.layout, entry)
        in_flight = integer(row.batch_size) and integer(row.batch_size) * case.layout.dp
    end
    case.concurrency = integer(row.concurrency) or in_flight
    if not case.concurrency then check.raise("usage", "neither concurrency nor a batch size; expected one of them") end
    if client == "crowded" then
        local at_once = case.layout.dp * case.layout.pp * (case.n_decode or 1)
        entry.max_seqs = math.max(1, math.ceil(case.concurrency / at_once) - 1)
    end
    local processor = processor_of(row.system):with_parallelism(case.layout)
    local length = math.floor(case.input_tokens + case.output_tokens)
    case.kv_tokens = kv_tokens(case.decode, processor, entry, length, row)
    case.distinct = distinct_of(case, backend.engine(entry))
    if case.prefill then
        processor = processor_of(row.system):with_parallelism(case.prefill_layout)
        case.prefill_kv_tokens = kv_tokens(case.prefill, processor, entry, length, row)
    end
    return case
end

-- Seconds that a request spends between client and scheduler.
local function client_s(case, step)
    local entry = case.entry
    local way = (entry.first_token or {})[case.client] or {}
    local fixed = (way.fixed or 0) + (entry.prompt_token_s or 0) * case.input_tokens
    return fixed + ((way.steps or 0) + (entry.held_share or 0) * (entry.held or 0)) * step
end

-- Tokens that a decode step checks, and keeps, of a sequence.
local function speculation(case)
    local chunk = 1 + (case.entry.draft_tokens or 0)
    return chunk, backend.tokens_per_step(chunk, case.entry.acceptance_rate or 1)
end

-- The closed loop in closed form, with so much of the load's other figures in place of the case's.
local function closed_loop(case, change)
    local entry = case.entry
    local chunk, kept = speculation(case)
    local load = {
        decode = case.decode, prefill = case.prefill, policy = entry.policy, concurrency = case.concurrency,
        input_tokens = case.input_tokens, output_tokens = case.output_tokens, spread = case.spread,
        token_budget = entry.token_budget, max_seqs = entry.max_seqs, kv_tokens = case.kv_tokens,
        n_prefill = case.n_prefill or 1, n_decode = case.n_decode or 1, chunk = chunk, tokens_per_step = kept,
    }
    for name, value in pairs(change) do load[name] = value end
    return core.steady(load)
end

-- What requests see on average of which a share sees one thing and the others another.
local function mixture(share, some, others)
    local mixed = {}
    for _, name in ipairs { "ttft", "tpot", "queue", "step" } do
        mixed[name] = share * some[name] + (1 - share) * others[name]
    end
    return mixed
end

local BLOCK = 16 -- tokens of a block of the cache: the last one of a prompt is computed anew

-- A case as `run(concurrency, rounds)` says of prompts that come for the first time, with those that come again.
local function with_repeats(case, run)
    local requests = case.rounds * case.concurrency
    if not case.distinct or requests <= case.distinct then return run(case.concurrency, case.rounds) end
    local fresh = run(math.min(case.concurrency, case.distinct), math.max(1, case.distinct / case.concurrency))
    local share = math.min(1, case.distinct / case.concurrency) -- of a prompt's blocks that is a request's own
    local length = case.input_tokens + case.output_tokens
    local again = closed_loop(case, {
        cached = math.max(0, case.input_tokens - BLOCK),
        kv_tokens = case.kv_tokens * length / (share * case.input_tokens + case.output_tokens),
    })
    return mixture(case.distinct / requests, fresh, again)
end

--- TTFT and TPOT of a case in its steady state, in closed form.
-- @tparam table case
-- @treturn table `ttft`, `tpot`, `queue`, `step` (s)
function e2e.steady(case)
    local result = with_repeats(case, function(concurrency, rounds)
        return closed_loop(case, { concurrency = concurrency, rounds = rounds })
    end)
    result.ttft = result.ttft + client_s(case, result.step)
    return result
end

-- A length as the load generator draws it, for a Trace.
local function drawn(tokens, low, high)
    if low == high then return math.max(1, math.floor(tokens + 0.5)) end
    return ("uniform:%d,%d"):format(math.max(1, math.floor(tokens * low + 0.5)), math.floor(tokens * high + 0.5))
end

local function trace_of(case)
    local Trace = require "llmspice.trace"
    if case.client == "inferencex" then -- 0.8 to 1.0 of the nominal length, which is the mean / 0.9
        return Trace.create { input_tokens = drawn(case.input_tokens, 0.8 / 0.9, 1 / 0.9),
                              output_tokens = drawn(case.output_tokens, 0.8 / 0.9, 1 / 0.9) }
    end
    local spread = case.spread * OTHER_SPREAD
    return Trace.create { input_tokens = drawn(case.input_tokens, 1, 1),
                          output_tokens = drawn(case.output_tokens, 1 - spread, 1 + spread) }
end

-- One pool of core.online: instances of a worker.
local function pool_of(case, plan, layout, workers, cache_tokens)
    local entry = case.entry
    local ranks = layout.ep > 1 and layout.dp or 1
    local shares = ranks * layout.pp
    local chunk, kept = speculation(case)
    return { plan = plan, scheduler = backend.engine(entry), max_num_seqs = entry.max_seqs * ranks,
             max_num_batched_tokens = entry.token_budget * shares, max_chunk = entry.token_budget, kv_block_size = 16,
             num_kv_blocks = math.max(1, math.floor(cache_tokens * ranks / 16)), decode_chunk_size = chunk,
             tokens_per_step = kept, preemption = "recompute", router = core.routers()[1], shares = shares,
             ranks = ranks, replicas = workers * (layout.ep > 1 and 1 or layout.dp) }
end

local MOST_REQUESTS, FEWEST_REQUESTS = 20000, 60
local MOST_PIECES = 2e6 -- of prompts, a step each: a load that has more, in closed form

-- A closed loop of some requests in flight in the online simulator, all of which start at once, as the benchmarks' did.
local function simulated(case, concurrency, rounds)
    local steady = closed_loop(case, { concurrency = concurrency })
    local n = math.min(rounds * concurrency, math.max(3 * concurrency, MOST_REQUESTS))
    n = math.max(math.floor(n), FEWEST_REQUESTS)
    if n * math.max(1, case.input_tokens / case.entry.token_budget) > MOST_PIECES then
        return closed_loop(case, { concurrency = concurrency, rounds = rounds })
    end
    local source = trace_of(case):source { concurrency = concurrency, seed = 1,
                                           max_num_reqs = n }
    local pools = { pool_of(case, case.decode, case.layout, case.n_decode or 1, case.kv_tokens) }
    if case.prefill then
        table.insert(pools, 1, pool_of(case, case.prefill, case.prefill_layout, case.n_prefill, case.prefill_kv_tokens))
    end
    local raw = core.online { source = source, pools = pools, seed = 1 }
    return { ttft = raw.ttft_ms.mean / 1e3, tpot = raw.tpot_ms.mean / 1e3, queue = steady.queue, step = steady.step }
end

--- TTFT and TPOT of a case in the online simulator; prompts that repeat, in closed form.
-- @tparam table case
-- @treturn table `ttft`, `tpot`, `queue`, `step` (s)
function e2e.simulate(case)
    local result = with_repeats(case, function(concurrency, rounds) return simulated(case, concurrency, rounds) end)
    result.ttft = result.ttft + client_s(case, result.step)
    return result
end

--- TTFT and TPOT of a case: simulated.
e2e.predict = e2e.simulate

--- Chips of a row's deployment.
-- @tparam table case
-- @treturn int
function e2e.num_chips(case)
    local function of(layout) return layout.tp * layout.dp * layout.pp end
    if not case.prefill then return of(case.layout) end
    return of(case.prefill_layout) * case.n_prefill + of(case.layout) * case.n_decode
end

--- How far predictions are to be trusted: half the width of the interval that holds 80 % of measured values, as the
-- natural logarithm of a factor.
-- @tparam table case
-- @treturn table `ttft`, `tpot`
function e2e.uncertainty(case)
    local known = case.entry.uncertainty or {}
    local function has(list, value)
        for _, item in ipairs(list or {}) do
            if item == value then return true end
        end
        return false
    end
    local row, class = case.row, "known"
    if case.prefill then
        class = "disaggregated"
    elseif not has(known.systems, row.system) then
        class = "other_chip"
    elseif not has(known.models, catalog_name(row.model)) then
        class = "other_model"
    end
    return { class = class, ttft = (known.ttft or {})[class] or 1, tpot = (known.tpot or {})[class] or 0.5 }
end

--- Predicts rows one by one; a row that cannot be predicted says why.
-- @tparam {table,...} rows
-- @tparam[opt] table options `backend` in place of the rows' own; `progress(share)`
-- @treturn {table,...} per row `{ ttft, tpot, uncertainty, case, result }`, or `{ error }`
function e2e.predict_rows(rows, options)
    options = options or {}
    local predictions = {}
    for i, row in ipairs(rows) do
        local ok, result = pcall(function()
            local case = e2e.case_of(row, options.backend and backend.get(options.backend))
            local found = e2e.predict(case)
            return { ttft = found.ttft, tpot = found.tpot, uncertainty = e2e.uncertainty(case), case = case,
                     result = found }
        end)
        if not ok and not check.is_mistake(result) then error(result, 0) end
        predictions[i] = ok and result or { error = result.message }
        if options.progress and i % 100 == 0 then options.progress(i / #rows) end
    end
    return predictions
end

return e2e
