--- Online serving: requests come over time and engines batch them continuously; the simulator is csrc/core/serve.
--
--    local report = spice.run_online {
--        mode = "normal", model = "llama3_70b", chip = "H100", parallelism = "(8,1,1)",
--        trace = "AzureLLMChat2023", req_rate = 5, max_num_reqs = 1000, seed = 42 }
--    print(report.mean_ttft_ms, report.p99_tpot_ms, report.output_throughput)
--
-- Options beside the model, its types and `fidelity`, and the pools' chips and layouts (see llmspice.static):
--
--  - load: `trace` (a Trace, a name or a file), or `input_tokens` and `output_tokens`: numbers or texts such as
--    "normal:1024,512,1,7000"; when: see llmspice.trace.arrivals; `max_num_reqs`; `seed` (0)
--  - engine: `backend`, the scheduler's unless given, and the other fields of llmspice.deployment;
--    `scheduler`: a name (see online.schedulers), or a function from a view to limits (see below);
--    `max_num_seqs`, `max_num_batched_tokens`, `max_model_len`, `kv_block_size` (16 tokens), `num_kv_blocks` (else
--    what fits), `gpu_memory_utilization` (0.9), `decode_chunk_size` and `acceptance_rate` (speculative decoding by
--    expectation), `preemption`: "recompute" or "swap" with `swap_bandwidth` (50e9 B/s of a chip, as PCIe 5.0 x16
--    gives), `enable_prefix_caching`, `allow_oversubscribe` (no limit on the cache)
--  - pools: `num_replicas` (normal), `prefill_replicas`, `decode_replicas` (pd, paf), `router` (see online.routers),
--    `microbatches` of a decode step (paf; as many as suit it best, in roofline 1)
--  - run: `until_s` and `warmup_s` in s, `slo_ttft_ms`, `slo_tpot_ms`, `slo_e2el_ms`, `step_by_step` (no leaping),
--    `on_request`, `on_step`, `on_progress`: functions of a record
--
-- A policy as a function is asked at every scheduling point. It gets a table, the same each time, of `now_s`;
-- `waiting`, `prefilling`, `decoding` (requests); `head_tokens` (that the first in the queue still needs);
-- `decode_tokens` (of a step); `free_units`, `head_units`, `remaining_units`, `capacity_units` (of KV cache: blocks,
-- or bytes in models with several kinds); `max_num_seqs`, `max_num_batched_tokens`. It returns a table of limits for
-- the next step: `decode` (whether decoding sequences take part), `prefill_tokens`, `admit` (requests),
-- `whole_prompts`, `reserve_own`, `reserve_fraction`, `max_steps` (until it is asked again); see
-- csrc/core/serve/scheduler.h. With `takes_all` requests take their whole answer's blocks when they enter.
-- @module llmspice.online
local core = require "llmspice.core"
local check = require "llmspice.check"
local deployment = require "llmspice.deployment"
local names = require "llmspice.names"

local online = {}

--- The schedulers: { name, title, max_num_seqs, max_num_batched_tokens } with the engine that each one imitates and
-- its defaults.
-- @treturn {table,...}
online.schedulers = core.schedulers

--- The names of the routers.
-- @treturn {string,...}
online.routers = core.routers

--- The modes of online runs.
online.modes = { "normal", "pd", "paf" }

local load_options = { "trace", "input_tokens", "output_tokens" }
local timing = { "req_rate", "arrivals", "burstiness", "speedup", "concurrency", "think_time", "max_num_reqs", "seed" }
local engine = {
    "scheduler", "takes_all", "max_num_seqs", "max_num_batched_tokens", "max_model_len", "kv_block_size",
    "num_kv_blocks", "gpu_memory_utilization", "decode_chunk_size", "acceptance_rate", "preemption", "swap_bandwidth",
    "enable_prefix_caching", "allow_oversubscribe", "router", "num_replicas", "prefill_replicas", "decode_replicas",
    "microbatches", "until_s", "warmup_s", "slo_ttft_ms", "slo_tpot_ms", "slo_e2el_ms", "step_by_step", "on_request",
    "on_step", "on_progress", "backend", table.unpack(deployment.fields),
}
local hardware = {
    "chip", "parallelism", "prefill_chip", "prefill_parallelism", "decode_chip", "decode_parallelism", "attn_chip",
    "attn_parallelism", "ffn_chip", "ffn_parallelism",
}
local model_options = { "mode", "model", "dtype", "act_dtype", "kv_dtype", "fidelity" }

local function join(...)
    local all = {}
    for _, list in ipairs { ... } do table.move(list, 1, #list, #all + 1, all) end
    return all
end

local known = join(model_options, hardware, load_options, timing, engine)

local only_in = { num_replicas = { normal = true }, prefill_replicas = { pd = true, paf = true },
                  decode_replicas = { pd = true, paf = true }, microbatches = { paf = true } }

local function check_case(case)
    check.fields(case, known, "run_online")
    if not require "llmspice.online.pools".modes[case.mode] then
        check.raise("usage", "%s", names.unknown("mode", tostring(case.mode), online.modes))
    end
    if not case.model then check.raise("usage", "model is missing; expected a name (llmspice list model)") end
    for _, name in ipairs { "num_replicas", "prefill_replicas", "decode_replicas", "microbatches" } do
        if case[name] and not only_in[name][case.mode] then
            check.raise("usage", "%s is not an option of %s", name, case.mode)
        end
    end
end

local MOONCAKE_TOKENS = 512  -- of a hash in its files

-- Tokens of a block whose content can be told: the trace's own, if whole KV blocks fill them, else the engine's.
local function hash_tokens(trace, kv_block_size)
    local own = trace.summary and trace.summary.has_hashes and MOONCAKE_TOKENS
        or trace.conversations and trace.conversations.shared_tokens
    return own and own % kv_block_size == 0 and own or kv_block_size
end

local function trace_of(case)
    local Trace = require "llmspice.trace"
    if case.trace then
        if case.input_tokens or case.output_tokens then
            check.raise("usage", "trace and %s both say how long requests are; expected one of the two",
                case.input_tokens and "input_tokens" or "output_tokens")
        end
        return Trace.is_trace(case.trace) and case.trace or Trace.create(case.trace)
    end
    if not case.input_tokens or not case.output_tokens then
        check.raise("usage", "trace is missing; expected a name (llmspice list trace), a file, or input_tokens and " ..
            "output_tokens")
    end
    return Trace.create { input_tokens = case.input_tokens, output_tokens = case.output_tokens }
end

local function source_of(case, trace)
    local options = {}
    for _, name in ipairs(timing) do options[name] = case[name] end
    if case.enable_prefix_caching then
        options.block_tokens = hash_tokens(trace, check.count(case.kv_block_size or 16, "kv_block_size"))
    end
    local endless = trace.kind == "distribution" or case.concurrency
    if endless and not case.max_num_reqs and not case.until_s then
        local repeats = tostring(case.req_rate):find ":[^,]*$" and " (schedules of rates repeat)" or ""
        check.raise("usage", "nothing ends the run%s; expected --max_num_reqs or --until, in Lua max_num_reqs or " ..
            "until_s", repeats)
    end
    return trace:source(options)
end

-- A limit in its unit: 0 would be none.
local function limit(value, name, unit)
    if value == nil then return nil end
    if check.number(value, name, 0) == 0 then
        check.raise("usage", "%s is 0; expected more, or leave it out for no limit", name)
    end
    return value * unit
end

-- Runs, and reports.
local function run(case, model, chips)
    local fidelity = case.fidelity or "calibrated"
    local trace = trace_of(case)
    local source = source_of(case, trace)
    local pools, replicas = require "llmspice.online.pools".make(chips, case, model, fidelity)
    local on_request, too_long = require "llmspice.model.context".watch(model, trace, case.on_request)
    local raw = core.online {
        source = source, pools = pools, seed = case.seed,
        max_model_len = case.max_model_len and check.count(case.max_model_len, "max_model_len"),
        ["until"] = limit(case.until_s, "until", 1),
        warmup = case.warmup_s and check.number(case.warmup_s, "warmup_s", 0),
        slo_ttft = limit(case.slo_ttft_ms, "slo_ttft_ms", 1e-3),
        slo_tpot = limit(case.slo_tpot_ms, "slo_tpot_ms", 1e-3),
        slo_e2el = limit(case.slo_e2el_ms, "slo_e2el_ms", 1e-3),
        on_request = on_request, on_step = case.on_step, on_progress = case.on_progress,
    }
    local ran = { case = case, model = model, trace = trace, chips = chips, pools = pools, replicas = replicas,
                  fidelity = fidelity, raw = raw, too_long = too_long() }
    return require "llmspice.online.report".of(ran), ran
end

-- A case with a backend and a scheduler, each the other's where one is missing.
local function with_engine(case, fidelity)
    if fidelity == "roofline" or case.backend and case.scheduler then return case end
    local copy, engines = {}, require "llmspice.calibration.backend"
    for name, value in pairs(case) do copy[name] = value end
    copy.backend = case.backend or require "llmspice.online.pools".engine_of(case.scheduler)
    copy.scheduler = case.scheduler or engines.engine(engines.get(copy.backend))
    return copy
end

--- Runs online serving.
-- @tparam table case see above
-- @treturn table the fields of `run_online --format=json`
-- @treturn table what it ran on: `model`, `trace`, `chips`, `pools`, `raw`
-- @raise a usage mistake; an infeasible one where a chip has no memory left for a KV cache
function online.run(case)
    check_case(case)
    local static = require "llmspice.static"
    local fidelity = case.fidelity or "calibrated"
    if fidelity ~= "calibrated" and fidelity ~= "roofline" then
        check.raise("usage", "%s", names.unknown("fidelity", tostring(fidelity), { "roofline", "calibrated" }))
    end
    case = with_engine(case, fidelity)
    local model = static.model_of(case)
    deployment.check(case, model)
    return run(case, model, static.make_pools(case, fidelity))
end

--- Runs online serving and iterates over what became of every request, in the order in which they left.
-- @tparam table case as run
-- @treturn function yields a number from 1 up and { id, arrival_s, input_tokens, output_tokens, scheduled_s,
-- first_token_s, finish_s, instance, preemptions, cached_tokens, session, rejected }
-- @treturn table the report
function online.requests(case)
    local copy, records, i = {}, {}, 0
    for name, value in pairs(case) do copy[name] = value end
    function copy.on_request(record)
        records[#records + 1] = record
        if case.on_request then case.on_request(record) end
    end
    local report = online.run(copy)
    return function()
        i = i + 1
        if records[i] then return i, records[i] end
    end, report
end

local function chips_of(executor, role, field, what, fidelity)
    if type(executor) ~= "table" or not executor.processor then
        check.raise("usage", "%s: field '%s' is missing; expected a SimpleExecutor", what, field)
    end
    local processor = executor.processor
    local layout = require "llmspice.layout".new(processor:parallelism())
    local num_chips = processor:num_chips(fidelity)
    return { role = role, processor = processor, layout = layout, executor = executor, num_chips = num_chips,
             cost = processor:tco(num_chips) }
end

-- A case with executors in place of chips.
local function run_executors(case, mode, chips)
    local copy = { mode = mode }
    for name, value in pairs(case) do
        if not name:find "executor$" then copy[name] = value end
    end
    check_case(copy)
    if type(copy.model) ~= "table" then
        check.raise("usage", "model is %s; expected a model, as in spice.Model.create(\"llama3_70b\")",
            tostring(copy.model))
    end
    return run(copy, copy.model, chips)
end

--- One pool does everything.
-- @tparam table case as run_online, with `model` (a Model) and `executor` in place of mode, chips and layouts
-- @treturn table the report
function online.run_online_workload(case)
    check.fields(case, join(known, { "executor" }), "run_online_workload")
    local chips = chips_of(case.executor, "monolithic", "executor", "run_online_workload", case.fidelity)
    return run_executors(case, "normal", { chips })
end

--- A prefill pool and a decode pool, which may be an AFExecutor.
-- @tparam table case as run_online, with `model` (a Model), `prefill_executor` and `decode_executor`
-- @treturn table the report
function online.run_online_workload_disaggregated(case)
    local what = "run_online_workload_disaggregated"
    check.fields(case, join(known, { "prefill_executor", "decode_executor" }), what)
    local prefill = chips_of(case.prefill_executor, "prefill", "prefill_executor", what, case.fidelity)
    local decode = case.decode_executor
    if type(decode) == "table" and decode.attention then
        return run_executors(case, "paf", {
            prefill, chips_of(decode.attention, "attention", "decode_executor", what, case.fidelity),
            chips_of(decode.ffn, "ffn", "decode_executor", what, case.fidelity) })
    end
    return run_executors(case, "pd", { prefill, chips_of(decode, "decode", "decode_executor", what, case.fidelity) })
end

return online
