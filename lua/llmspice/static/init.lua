--- Static runs with everything that a report wants: times, money, energy, memory and provenance.
-- The times come from llmspice.static.batch; here they meet prices, watts and capacities. A result is a table with
-- the fields of `run_static --format=json`, in SI units.
-- @module llmspice.static
local batch = require "llmspice.static.batch"
local caveats = require "llmspice.static.caveats"
local check = require "llmspice.check"
local deployment = require "llmspice.deployment"
local executor = require "llmspice.executor"
local fit = require "llmspice.static.fit"
local json = require "llmspice.json"
local layout = require "llmspice.layout"

local static = {}

--- The modes, each with pools of its own.
static.modes = { "normal", "pd", "paf" }

local fields = {
    "schema_version", "mode", "fidelity", "model", "dtype", "weight_dtypes", "act_dtype", "kv_dtype", "backend",
    "deployment", "num_users", "input_tokens", "output_tokens", "num_chips", "ttft", "tpot", "ttc", "tps_per_user",
    "throughput", "output_throughput", "throughput_per_chip", "transfer_time", "exposed_transfer_time", "exchange_time",
    "micro_batches", "total_tco", "cost_per_1m_tokens", "energy_per_output_token", "average_power",
    "carbon_intensity", "carbon_per_1m_tokens", "prefill_stats", "decode_stats", "memory", "uncertainty",
    "pools", "warnings", "provenance",
}

local stats_fields = {
    "duration", "compute_time", "memory_time", "comm_time", "flop", "memory_access_bytes", "flops_utilization",
    "memory_bw_utilization", "arithmetic_intensity", "attn_stats", "ffn_stats",
}

local function ordered_stats(stats)
    local plain = stats:table()
    json.ordered(plain.attn_stats, stats_fields)
    json.ordered(plain.ffn_stats, stats_fields)
    return json.ordered(plain, stats_fields)
end

--- What a pool wants, for messages about what is missing.
static.expected = { chip = "a chip (llmspice list processor)", parallelism = "(tp,dp,pp), as in (8,1,1)" }

local function processor_of(what, field)
    if type(what) == "userdata" then return what end
    if what == nil then check.raise("usage", "%s is missing; expected %s", field, static.expected.chip) end
    return require "llmspice.hardware.processor".create(what)
end

local function layout_of(what, field)
    if type(what) == "string" then return layout.parse(what, field) end
    if what == nil then check.raise("usage", "%s is missing; expected %s", field, static.expected.parallelism) end
    return what
end

-- What an executor is told of a case.
local function executor_options(case)
    local options = { backend = case.backend }
    for _, name in ipairs(deployment.fields) do options[name] = case[name] end
    return options
end

--- The chips of every pool; `chip` and `parallelism` stand for pools that have none of their own.
-- @tparam table case with `mode`, and the fields of llmspice.deployment
-- @tparam string fidelity
-- @treturn {table,...} `role`, `prefix` of its options, `processor`, `layout`, `num_chips`, `cost` ($/h), `executor`
function static.make_pools(case, fidelity)
    local pools = {}
    for i, kind in ipairs(batch.pools[case.mode]) do
        local chip_field, layout_field = kind.prefix .. "chip", kind.prefix .. "parallelism"
        local chip = processor_of(case[chip_field] or case.chip, chip_field)
        local parallelism = layout_of(case[layout_field] or case.parallelism, layout_field)
        local processor = chip:with_parallelism { tp = parallelism.tp, dp = parallelism.dp, pp = parallelism.pp,
                                                  ep = parallelism.ep }
        pools[i] = batch.pool(kind, executor.SimpleExecutor(processor, executor_options(case)), fidelity)
        pools[i].cost = processor:tco(pools[i].num_chips)
    end
    return pools
end

-- Which statistics a pool spends its time on.
local function phases_of(role, result)
    if role == "monolithic" then return { result.prefill, result.decode } end
    if role == "prefill" then return { result.prefill } end
    if role == "decode" then return { result.decode } end
    return { role == "attention" and result.decode.attn or result.decode.ffn }
end

-- W of a chip: all of it is drawn by the best that its kernels reach. Roofline's utilization is of that already.
local function watts_of(chip, stats, fidelity)
    local reached = fidelity == "calibrated" and chip:figures().calibrated or {}
    return chip:power(stats.flops_utilization / (reached.compute_efficiency or 1),
        stats.memory_bw_utilization / (reached.memory_efficiency or 1))
end

-- Joules of all pools while the batch is served once at full throughput; a pool that waits for the slowest leaks.
local function energy_of(result, pools, fidelity)
    local joules = 0
    for _, pool in ipairs(pools) do
        local idle, chip = result.bottleneck_time, pool.processor
        for _, stats in ipairs(phases_of(pool.role, result)) do
            local watts = watts_of(chip, stats, fidelity)
            joules = joules + pool.num_chips * watts * stats.duration
            idle = idle - stats.duration
        end
        joules = joules + pool.num_chips * chip:power(0, 0) * math.max(0, idle)
    end
    return joules
end

local function add_money(report, pools)
    local chips, tco = 0, 0
    for _, pool in ipairs(pools) do chips, tco = chips + pool.num_chips, tco + pool.cost end
    report.num_chips, report.total_tco = chips, tco
    report.throughput_per_chip = report.throughput / chips
    report.cost_per_1m_tokens = tco / 3600 / report.throughput * 1e6
end

local J_PER_KWH = 3.6e6

local function add_energy(report, result, pools, carbon_intensity)
    local joules = energy_of(result, pools, report.fidelity)
    report.energy_per_output_token = joules / (report.num_users * report.output_tokens)
    report.average_power = joules / result.bottleneck_time
    if carbon_intensity then
        local tokens = report.num_users * (report.input_tokens + report.output_tokens)
        report.carbon_intensity = carbon_intensity
        report.carbon_per_1m_tokens = joules / J_PER_KWH * carbon_intensity / tokens * 1e6
    end
end

local pool_fields = { "role", "chip", "parallelism", "num_chips", "cost", "expert_imbalance", "comm_overlap" }

local function pools_of(pools, case, model, fidelity)
    local list = {}
    for i, pool in ipairs(pools) do
        list[i] = json.ordered({ role = pool.role, chip = pool.processor:name(), parallelism = tostring(pool.layout),
                                 num_chips = pool.num_chips, cost = pool.cost }, pool_fields)
        if fidelity ~= "roofline" then
            list[i].expert_imbalance, list[i].comm_overlap = deployment.charged(case, pool.layout, model)
        end
    end
    return json.array(list)
end

local function add_times(report, result)
    for _, name in ipairs { "ttft", "tpot", "ttc", "throughput", "output_throughput" } do
        report[name] = result[name]
    end
    if report.mode ~= "normal" then
        report.transfer_time, report.exposed_transfer_time = result.transfer_time, result.exposed_transfer_time
    end
    if report.mode == "paf" then
        report.exchange_time, report.micro_batches = result.exchange_time, result.micro_batches
    end
    report.tps_per_user = report.tpot > 0 and 1 / report.tpot or json.null
    report.prefill_stats, report.decode_stats = ordered_stats(result.prefill), ordered_stats(result.decode)
end

--- The model of a case, made by name where it is one.
-- @tparam table case `model`, and with a name `dtype`, `act_dtype`, `kv_dtype`
-- @treturn Model
function static.model_of(case)
    if type(case.model) ~= "string" then return case.model end
    return require "llmspice.model".create(case.model, { dtype = case.dtype, act_dtype = case.act_dtype,
                                                        kv_dtype = case.kv_dtype })
end

local known = { "mode", "model", "dtype", "act_dtype", "kv_dtype", "fidelity", "num_users", "input_tokens",
                "output_tokens", "chip", "parallelism", "prefill_chip", "prefill_parallelism", "decode_chip",
                "decode_parallelism", "attn_chip", "attn_parallelism", "ffn_chip", "ffn_parallelism",
                "allow_oversubscribe", "carbon_intensity", "microbatches", "backend",
                table.unpack(deployment.fields) }

local function check_case(case)
    check.fields(case, known, "run_static")
    if not batch.pools[case.mode] then
        check.raise("usage", "%s", require "llmspice.names".unknown("mode", tostring(case.mode), static.modes))
    end
    if not case.model then check.raise("usage", "model is missing; expected a name (llmspice list model)") end
    if case.microbatches and case.mode ~= "paf" then
        check.raise("usage", "microbatches is not an option of %s", case.mode)
    end
    if case.carbon_intensity then check.number(case.carbon_intensity, "carbon_intensity (g/kWh)", 0) end
end

-- A report in one line, for print.
local function in_short(r)
    local text = require "llmspice.report"
    return ("run_static(%s, %s, %s: TTFT %s, TPOT %s, %s tokens/s)"):format(r.model, r.mode, r.fidelity,
        text.quantity(r.ttft, "s"), text.quantity(r.tpot, "s"), text.number(r.throughput))
end

local function provenance_of(pools, model, fidelity)
    local processors, entries = {}, {}
    for i, pool in ipairs(pools) do
        processors[i] = pool.processor
        for _, entry in ipairs(pool.executor:entries(model, fidelity)) do entries[#entries + 1] = entry end
    end
    return require "llmspice.provenance".of { models = { model }, processors = processors, entries = entries }
end

--- Runs a fixed batch.
-- @tparam table case `mode`: "normal", "pd" or "paf"; `model`: a Model, or what Model.create takes, then with `dtype`,
-- `act_dtype`, `kv_dtype`; `chip` (a Processor or a name) and `parallelism` (a layout or its text), in pd and paf per
-- pool as `prefill_chip`, `decode_parallelism`, `attn_...`, `ffn_...`; `input_tokens`, `output_tokens`; `num_users`
-- (1); `fidelity` ("calibrated"); in calibrated the fields of llmspice.deployment, in paf `microbatches` of a decode
-- step (as many as suit it best); `allow_oversubscribe`; `carbon_intensity` in g CO2 per kWh
-- @treturn table the fields of `run_static --format=json`
-- @treturn table what it ran on: `case`, `model`, `fidelity`, `pools` with their processors, `plans`, `result`: what
-- core.static returned
-- @raise a usage mistake; in calibrated an infeasible one where memory does not suffice
function static.run(case)
    check_case(case)
    local fidelity = case.fidelity or "calibrated"
    local model = static.model_of(case)
    deployment.check(case, model)
    local pools = static.make_pools(case, fidelity)
    local result = batch.on_pools(case.mode, case, pools, model, fidelity)
    local run = { case = case, model = model, fidelity = fidelity, pools = pools, result = result }
    local memory = fit.memory(run)
    local warnings = caveats.warnings(run, memory)
    local report = json.ordered({
        schema_version = require "llmspice.provenance".schema_version, mode = case.mode, fidelity = fidelity,
        model = model.name, dtype = model:dtype_name(fidelity),
        weight_dtypes = json.array(model:weight_dtypes(fidelity)), act_dtype = model.act_dtype,
        kv_dtype = model:precision({ fidelity = fidelity }).kv,
        backend = fidelity ~= "roofline" and pools[1].executor.backend or nil,
        deployment = fidelity ~= "roofline" and deployment.report(case) or nil,
        num_users = case.num_users or 1, input_tokens = case.input_tokens, output_tokens = case.output_tokens,
        memory = memory, pools = pools_of(pools, case, model, fidelity), warnings = warnings,
    }, fields, in_short)
    add_times(report, result)
    add_money(report, pools)
    add_energy(report, result, pools, case.carbon_intensity)
    report.uncertainty = caveats.uncertainty(run)
    report.provenance = provenance_of(pools, model, fidelity)
    run.plans = batch.plans(pools, model, fidelity, report.num_users)
    return report, run
end

return static
