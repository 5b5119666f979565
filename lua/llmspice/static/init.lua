--- Static runs with everything that a report wants: times, money, energy, memory and provenance.
-- The times come from llmspice.static.workload; here they meet prices, watts and capacities. A result is a table with
-- the fields of `run_static --format=json`, in SI units.
-- @module llmspice.static
local check = require "llmspice.check"
local deployment = require "llmspice.deployment"
local executor = require "llmspice.executor"
local json = require "llmspice.json"
local layout = require "llmspice.layout"
local workload = require "llmspice.static.workload"

local static = {}

--- Per mode the pools: their role, the prefix of their options, and what the memory of a run calls them.
static.pools = {
    normal = { { role = "monolithic", prefix = "", memory = "prefill" } },
    pd = { { role = "prefill", prefix = "prefill_", memory = "prefill" },
           { role = "decode", prefix = "decode_", memory = "ffn" } },
    paf = { { role = "prefill", prefix = "prefill_", memory = "prefill" },
            { role = "attention", prefix = "attn_", memory = "attn" },
            { role = "ffn", prefix = "ffn_", memory = "ffn" } },
}

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

local function processor_of(what, field)
    if type(what) == "userdata" then return what end
    if what == nil then check.raise("usage", "%s is missing; expected a chip (llmspice list processor)", field) end
    return require "llmspice.hardware.processor".create(what)
end

local function layout_of(what, field)
    if type(what) == "string" then return layout.parse(what, field) end
    if what == nil then check.raise("usage", "%s is missing; expected (tp,dp,pp), as in (8,1,1)", field) end
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
    for i, kind in ipairs(static.pools[case.mode]) do
        local chip_field, layout_field = kind.prefix .. "chip", kind.prefix .. "parallelism"
        local chip = processor_of(case[chip_field] or case.chip, chip_field)
        local parallelism = layout_of(case[layout_field] or case.parallelism, layout_field)
        local processor = chip:with_parallelism { tp = parallelism.tp, dp = parallelism.dp, pp = parallelism.pp,
                                                  ep = parallelism.ep }
        local chips = processor:num_chips(fidelity)
        pools[i] = { role = kind.role, memory_name = kind.memory, prefix = kind.prefix, processor = processor,
                     layout = layout.new(processor:parallelism()), num_chips = chips, cost = processor:tco(chips),
                     executor = executor.SimpleExecutor(processor, executor_options(case)) }
    end
    return pools
end

local runners = {
    normal = function(case, pools)
        case.executor = pools[1].executor
        return workload.run_workload(case)
    end,
    pd = function(case, pools)
        case.prefill_executor, case.decode_executor = pools[1].executor, pools[2].executor
        return workload.run_workload_pd(case)
    end,
    paf = function(case, pools)
        case.prefill_executor = pools[1].executor
        case.decode_executor = { attention = pools[2].executor, ffn = pools[3].executor }
        return workload.run_workload_paf(case)
    end,
}

local function simulate(case, model, pools, fidelity)
    return runners[case.mode]({ model = model, fidelity = fidelity, num_users = case.num_users,
                                microbatches = case.microbatches,
                                input_tokens = case.input_tokens, output_tokens = case.output_tokens }, pools)
end

-- Bytes of the fullest chip against what its runtime leaves.
local function memory_of_pool(pool, bytes, fidelity)
    local use = json.ordered({ weights = bytes.weights, kv_cache = bytes.kv_cache, activations = bytes.activations },
        { "weights", "kv_cache", "activations", "total", "capacity", "fits" })
    use.total = use.weights + use.kv_cache + use.activations
    use.capacity = pool.processor:usable_memory(pool.num_chips, fidelity)
    use.fits = use.total <= use.capacity
    return use
end

local function memory_of(result, pools, fidelity)
    local by_role, roles, bytes = {}, {}, result:memory()
    for i, pool in ipairs(pools) do
        roles[i] = pool.role
        by_role[pool.role] = memory_of_pool(pool, bytes[pool.memory_name], fidelity)
    end
    return json.ordered(by_role, roles)
end

-- The result of a call, or nil and the message of a mistake.
local function unless_mistaken(f, ...)
    local ok, result = pcall(f, ...)
    if ok then return result end
    if not check.is_mistake(result) then error(result, 0) end
    return nil, result.message
end

local LARGEST_TP = 1024

-- The smallest tp above a pool's own, all else equal, at which its memory fits; tps that cut the model unevenly are
-- passed over.
local function smallest_tp(case, model, pools, i, fidelity)
    local pool = pools[i]
    local own = pool.layout
    for tp = own.tp + 1, LARGEST_TP do
        local tried = table.move(pools, 1, #pools, 1, {})
        local processor = pool.processor:with_parallelism { tp = tp, dp = own.dp, pp = own.pp, ep = own.ep }
        tried[i] = { executor = executor.SimpleExecutor(processor, executor_options(case)), processor = processor,
                     num_chips = processor:num_chips(fidelity) }
        local result = unless_mistaken(simulate, case, model, tried, fidelity)
        if result and memory_of_pool(tried[i], result:memory()[pool.memory_name], fidelity).fits then
            return layout.new { tp = tp, dp = own.dp, pp = own.pp, ep = own.ep }
        end
    end
    return nil
end

-- Pools that are alike deserve the same warning once.
local function warn(warnings, fmt, ...)
    local message = fmt:format(...)
    for _, said in ipairs(warnings) do
        if said == message then return end
    end
    warnings[#warnings + 1] = message
end

-- What does not fit, in one line.
local function shortfall(pool, use, model)
    local quantity = require "llmspice.report".quantity
    local function bytes(n) return quantity(n, "B") end
    local where = pool.role == "monolithic" and "" or (" (%s pool)"):format(pool.role)
    return ("%s does not fit on %s at %s%s: weights %s + KV cache %s + activations %s = %s per chip, %s more than " ..
            "the %s it can use"):format(model.name, pool.processor:name(), tostring(pool.layout), where,
                bytes(use.weights), bytes(use.kv_cache), bytes(use.activations), bytes(use.total),
                bytes(use.total - use.capacity), bytes(use.capacity))
end

local function advice(case, model, pools, i, fidelity)
    local fitting = smallest_tp(case, model, pools, i, fidelity)
    local option = pools[i].prefix .. "parallelism"
    if fitting then return ("the smallest tp that fits is %d, %s %s"):format(fitting.tp, option, tostring(fitting)) end
    return ("no tp up to %d fits; raise pp, or dp with fewer users each"):format(LARGEST_TP)
end

local function check_memory(case, model, pools, memory, fidelity, warnings)
    for i, pool in ipairs(pools) do
        local use = memory[pool.role]
        if not use.fits then
            local message = shortfall(pool, use, model)
            if fidelity == "calibrated" and not case.allow_oversubscribe then
                check.raise("infeasible", "%s; %s; allow_oversubscribe runs it all the same", message,
                    advice(case, model, pools, i, fidelity))
            end
            warn(warnings, "%s", message)
        end
    end
end

-- What a calibrated run would refuse about a layout, roofline only says.
local function check_layouts(model, pools, fidelity, warnings)
    if fidelity ~= "roofline" then return end
    for _, pool in ipairs(pools) do
        local plan, err = unless_mistaken(pool.executor.plan, pool.executor, model, "calibrated")
        if not plan and (err:find "divide" or err:find "cuts") then
            warn(warnings, "%s; roofline divides the work all the same", err)
        end
    end
end

local function check_experts(model, pools, warnings)
    if model:parameters().by_class.experts then return end
    for _, pool in ipairs(pools) do
        if pool.layout.ep > 1 then
            warn(warnings, "%s has no experts; ep = %d of %s spreads nothing", model.name, pool.layout.ep,
                tostring(pool.layout))
        end
    end
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

local pool_fields = { "role", "chip", "parallelism", "num_chips", "cost" }

local function pools_of(pools)
    local list = {}
    for i, pool in ipairs(pools) do
        list[i] = json.ordered({ role = pool.role, chip = pool.processor:name(), parallelism = tostring(pool.layout),
                                 num_chips = pool.num_chips, cost = pool.cost }, pool_fields)
    end
    return list
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
    if not static.pools[case.mode] then
        check.raise("usage", "%s", require "llmspice.names".unknown("mode", tostring(case.mode), static.modes))
    end
    if not case.model then check.raise("usage", "model is missing; expected a name (llmspice list model)") end
    if case.microbatches and case.mode ~= "paf" then
        check.raise("usage", "microbatches is not an option of %s", case.mode)
    end
    if case.carbon_intensity then check.number(case.carbon_intensity, "carbon_intensity (g/kWh)", 0) end
end

local function plans_of(pools, model, fidelity, users)
    local plans = {}
    for i, pool in ipairs(pools) do plans[i] = pool.executor:plan(model, fidelity, users) end
    return plans
end

-- How far the times are to be trusted: of a prefill of one replica's users, and of a decode step in the middle.
local function uncertainty_of(case, model, pools, result)
    local uncertainty, users = require "llmspice.calibration.uncertainty", result:users()
    local parts = {}
    for i, pool in ipairs(pools) do
        local plan, steps = pool.executor:plan(model, "calibrated", case.num_users or 1), {}
        if pool.role == "monolithic" or pool.role == "prefill" then
            steps.ttft = { { phase = "prefill", n = users.prefill, new = case.input_tokens } }
        end
        if pool.role ~= "prefill" then
            steps.tpot = { { phase = "decode", n = pool.role == "attention" and users.attn or users.ffn, new = 1,
                             context = case.input_tokens + case.output_tokens // 2 } }
        end
        parts[i] = { executor = pool.executor, plan = plan, steps = steps }
    end
    local one_pool, limit = case.mode == "normal", result.bottleneck_time
    return uncertainty.of {
        model = model.name, parts = parts, disaggregated = not one_pool,
        share = one_pool and result.prefill_time / limit or result.prefill_time >= limit and 1 or 0,
    }
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
-- @treturn table what it ran on: `model`, `pools` with their processors, `plans`, `result`: the StaticResult
-- @raise a usage mistake; in calibrated an infeasible one where memory does not suffice
function static.run(case)
    check_case(case)
    local fidelity = case.fidelity or "calibrated"
    local model = static.model_of(case)
    deployment.check(case, model)
    local pools = static.make_pools(case, fidelity)
    local result = simulate(case, model, pools, fidelity)
    local warnings = json.array {}
    local memory = memory_of(result, pools, fidelity)
    check_layouts(model, pools, fidelity, warnings)
    check_experts(model, pools, warnings)
    check_memory(case, model, pools, memory, fidelity, warnings)
    local report = json.ordered({
        schema_version = require "llmspice.provenance".schema_version, mode = case.mode, fidelity = fidelity,
        model = model.name, dtype = model:dtype_name(fidelity),
        weight_dtypes = json.array(model:weight_dtypes(fidelity)), act_dtype = model.act_dtype,
        kv_dtype = model:precision({ fidelity = fidelity }).kv,
        backend = fidelity ~= "roofline" and pools[1].executor.backend or nil,
        deployment = fidelity ~= "roofline" and deployment.report(case) or nil,
        num_users = case.num_users or 1, input_tokens = case.input_tokens, output_tokens = case.output_tokens,
        memory = memory, pools = pools_of(pools), warnings = warnings,
    }, fields)
    add_times(report, result)
    add_money(report, pools)
    add_energy(report, result, pools, case.carbon_intensity)
    if fidelity == "calibrated" then report.uncertainty = uncertainty_of(case, model, pools, result) end
    report.provenance = provenance_of(pools, model, fidelity)
    return report, { case = case, model = model, pools = pools, result = result,
                     plans = plans_of(pools, model, fidelity, report.num_users) }
end

return static
