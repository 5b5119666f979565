--- What an online run reports: the fields of `run_online --format=json`, named as vLLM's serving benchmark does.
-- @module llmspice.online.report
local json = require "llmspice.json"

local online_report = {}

local metrics = { "ttft_ms", "tpot_ms", "itl_ms", "e2el_ms", "queue_ms" }
local moments = { "mean", "median", "std", "min", "max", "p50", "p75", "p90", "p95", "p99" }

local function metric_fields()
    local list = {}
    for _, metric in ipairs(metrics) do
        for _, moment in ipairs(moments) do list[#list + 1] = moment .. "_" .. metric end
    end
    return list
end

local fields = {
    "schema_version", "mode", "fidelity", "model", "dtype", "act_dtype", "kv_dtype", "backend", "deployment",
    "scheduler", "trace", "seed", "stopped", "duration", "arrived", "completed", "rejected", "rejection_reason",
    "in_flight", "num_preempted", "total_input_tokens", "total_output_tokens", "request_throughput",
    "output_throughput", "total_token_throughput",
}
table.move(metric_fields(), 1, #metrics * #moments, #fields + 1, fields)
for _, name in ipairs {
    "mean_in_flight", "peak_in_flight", "percentiles_exact", "uncertainty", "goodput", "slo_attainment",
    "prefix_cache_hit_rate", "kv_transfer", "overloaded", "offered_request_rate", "served_request_rate", "pools",
    "num_chips", "total_tco", "cost_per_1m_tokens", "warnings", "provenance"
} do
    fields[#fields + 1] = name
end

local pool_fields = {
    "role", "chip", "parallelism", "num_replicas", "num_instances", "num_chips", "cost", "utilization",
    "flops_utilization", "memory_bw_utilization", "num_steps", "mean_running", "peak_running", "prefill_tokens",
    "decode_tokens", "kv_capacity", "peak_kv_usage", "preemptions", "swaps", "expert_imbalance", "comm_overlap",
}

local function ratio(a, b)
    return b > 0 and a / b or 0
end

-- Seconds that were measured: from the warm-up, or the first arrival, to the end.
local function measured_span(raw, case)
    local from = math.max(case.warmup_s or 0, raw.arrived > 0 and raw.first_arrival or 0)
    local to = raw.stop == "done" and raw.last_finish or raw.now
    return math.max(0, to - from)
end

-- How busy a side of a pool was: a role's own time where pools split the roles, else whole steps.
local function side_of(part, raw_pool, role)
    if role == "attention" then return part.attn, part.attn.duration end
    if role == "ffn" then return part.ffn, part.ffn.duration end
    local both = {}
    for name, value in pairs(part.attn) do both[name] = value + part.ffn[name] end
    return both, raw_pool.busy
end

local no_work = { duration = 0, compute_time = 0, memory_time = 0, comm_time = 0, flop = 0, memory_access_bytes = 0 }

local function pool_report(chips, raw_pool, replicas, now)
    local part = { attn = raw_pool.attn or no_work, ffn = raw_pool.ffn or no_work }
    local stats, busy = side_of(part, raw_pool, chips.role)
    local utilization = math.min(1, ratio(busy, now))
    local report = {
        role = chips.role, chip = chips.processor:name(), parallelism = tostring(chips.layout),
        num_replicas = replicas, num_instances = raw_pool.replicas, num_chips = chips.num_chips * replicas,
        cost = chips.processor:tco(chips.num_chips * replicas), utilization = utilization,
        -- Work is that of mean steps, which experts do a little less than; it takes no longer than the steps did.
        flops_utilization = math.min(utilization, ratio(stats.compute_time, now)),
        memory_bw_utilization = math.min(utilization, ratio(stats.memory_time, now)), num_steps = raw_pool.steps,
        mean_running = raw_pool.mean_running, peak_running = raw_pool.peak_running,
        prefill_tokens = raw_pool.prefill_tokens, decode_tokens = raw_pool.decode_tokens,
        preemptions = raw_pool.preemptions, swaps = raw_pool.swaps,
    }
    if raw_pool.kv_capacity and chips.role ~= "ffn" then
        report.kv_capacity = raw_pool.kv_capacity
        report.peak_kv_usage = ratio(raw_pool.kv_peak, raw_pool.kv_capacity)
    end
    return json.ordered(report, pool_fields)
end

local function pools_report(ran)
    local list = json.array {}
    local modes = require "llmspice.online.pools".modes[ran.case.mode]
    for i, kind in ipairs(modes) do
        for _, at in ipairs(kind.chips) do
            local report = pool_report(ran.chips[at], ran.raw.pools[i], ran.replicas[i], ran.raw.now)
            if ran.fidelity ~= "roofline" then
                report.expert_imbalance, report.comm_overlap =
                    require "llmspice.deployment".charged(ran.case, ran.chips[at].layout, ran.model)
            end
            list[#list + 1] = report
        end
    end
    return list
end

local function add_metrics(report, raw)
    for _, metric in ipairs(metrics) do
        local of = raw[metric]
        for _, moment in ipairs(moments) do report[moment .. "_" .. metric] = of.n > 0 and of[moment] or json.null end
    end
    report.percentiles_exact = raw.ttft_ms.exact
end

local function add_throughput(report, raw, span)
    report.request_throughput = ratio(raw.measured, span)
    report.output_throughput = ratio(raw.total_output_tokens, span)
    report.total_token_throughput = ratio(raw.total_input_tokens + raw.total_output_tokens, span)
end

local function add_slo(report, raw, case, span)
    local limits = {}
    for _, name in ipairs { "ttft", "tpot", "e2el" } do
        if case["slo_" .. name .. "_ms"] then limits[#limits + 1] = name end
    end
    if #limits == 0 then return end
    report.goodput = ratio(raw.good, span)
    report.slo_attainment = { all = ratio(raw.good, raw.measured) }
    for _, name in ipairs(limits) do report.slo_attainment[name] = ratio(raw["good_" .. name], raw.measured) end
    json.ordered(report.slo_attainment, { "all", "ttft", "tpot", "e2el" })
end

local function mean(list, from, to)
    local sum = 0
    for i = from, to do sum = sum + list[i] end
    return sum / (to - from + 1)
end

-- Whether the queue kept growing while requests came: its mean length in the last quarter of the arrivals against the
-- second one.
local function queue_grows(raw)
    local h = raw.queue_history
    if #h < 8 then return false end
    local early, late = mean(h, #h // 4 + 1, #h // 2), mean(h, 3 * #h // 4 + 1, #h)
    return late > 1.5 * early + 4
end

-- Offered load above what was served, told from the arrivals alone: what drains afterwards is no capacity.
local function add_load(report, raw, warnings)
    local span = raw.last_arrival - raw.first_arrival
    if raw.arrived < 2 or span <= 0 then
        report.overloaded = false
        return
    end
    report.offered_request_rate = (raw.arrived - 1) / span
    report.served_request_rate = (raw.completed_by_last_arrival + raw.rejected) / span
    report.overloaded = report.served_request_rate < 0.98 * report.offered_request_rate and queue_grows(raw)
    if report.overloaded then
        warnings[#warnings + 1] = ("overloaded: %.4g requests/s came and %.4g were served; the queue grew until the " ..
            "last arrival"):format(report.offered_request_rate, report.served_request_rate)
    end
end

local function add_cache(report, ran)
    local raw, case = ran.raw, ran.case
    if case.enable_prefix_caching then
        report.prefix_cache_hit_rate = ratio(raw.pools[1].cached_tokens, raw.pools[1].looked_up_tokens)
    end
    if raw.transfers > 0 then
        local n = raw.transfers
        report.kv_transfer = json.ordered({ transfers = n, mean_ms = 1e3 * raw.transfer_busy / n,
                                            mean_wait_ms = 1e3 * raw.transfer_waited / n },
            { "transfers", "mean_ms", "mean_wait_ms" })
    end
end

local function add_money(report, span)
    local chips, tco = 0, 0
    for _, pool in ipairs(report.pools) do chips, tco = chips + pool.num_chips, tco + pool.cost end
    report.num_chips, report.total_tco = chips, tco
    local tokens = report.total_token_throughput * span
    report.cost_per_1m_tokens = tokens > 0 and tco * span / 3600 / tokens * 1e6 or json.null
end

local function warn(ran, warnings)
    local raw = ran.raw
    if raw.stop == "interrupted" then
        warnings[#warnings + 1] = ("interrupted after %.4g simulated seconds; the results are of the requests that " ..
            "were finished until then"):format(raw.now)
    end
    if raw.rejected > 0 then
        warnings[#warnings + 1] = ("%d of %d requests were rejected; the first: %s"):format(raw.rejected, raw.arrived,
            raw.rejection)
    end
    warnings[#warnings + 1] = ran.too_long
    if raw.completed > 0 and raw.measured == 0 and ran.case.warmup_s then
        warnings[#warnings + 1] = ("nothing was measured: no request came after the warm-up of %.4g s and finished")
            :format(ran.case.warmup_s)
    end
    if raw.stop == "done" and raw.in_flight > 0 then
        warnings[#warnings + 1] = ("%d requests were never finished: the policy left them waiting"):format(
            raw.in_flight)
    end
end

local function whole(x)
    return math.max(1, math.floor(x + 0.5))
end

-- A prefill and a decode step as they were on average.
local function typical_steps(ran, i)
    local raw, steps, role = ran.raw, {}, ran.chips[i].role
    local n = math.max(1, raw.measured)
    local input, output = whole(raw.total_input_tokens / n), whole(raw.total_output_tokens / n)
    local pool = raw.pools[math.min(i, #raw.pools)]
    if role == "monolithic" or role == "prefill" then
        steps.ttft = { { phase = "prefill", n = 1, new = input } }
    end
    if role ~= "prefill" then
        steps.tpot = { { phase = "decode", n = whole(pool.mean_running / pool.replicas), new = 1,
                         context = input + output // 2 } }
    end
    return steps
end

-- Of calibrated means. Where arrivals set the pace only the end of the run moves with the engine's speed.
local function uncertainty_of(ran, report, span)
    local raw, parts = ran.raw, {}
    if ran.fidelity ~= "calibrated" or raw.measured == 0 then return nil end
    for i, chips in ipairs(ran.chips) do
        parts[i] = { executor = chips.executor, plan = chips.executor:plan(ran.model, "calibrated"),
                     steps = typical_steps(ran, i) }
    end
    local paced = not report.overloaded and not ran.case.concurrency and raw.last_arrival > raw.first_arrival
    local uncertainty = require "llmspice.calibration.uncertainty".of {
        model = ran.model.name, parts = parts, disaggregated = ran.case.mode ~= "normal",
        share = raw.ttft_ms.n > 0 and math.min(1, ratio(raw.ttft_ms.mean, raw.e2el_ms.mean)) or 1,
        paced = paced and math.min(1, ratio(raw.e2el_ms.mean / 1e3, span)) or 1,
    }
    if raw.tpot_ms.n == 0 then uncertainty.tpot = nil end
    return uncertainty
end

local function provenance_of(ran)
    local processors, entries, trace = {}, {}, ran.trace
    for i, chips in ipairs(ran.chips) do
        processors[i] = chips.processor
        local own = chips.executor:entries(ran.model, ran.fidelity)
        table.move(own, 1, #own, #entries + 1, entries)
    end
    if trace.entry then entries[#entries + 1] = { "traces", trace.entry.name } end
    return require "llmspice.provenance".of {
        models = { ran.model }, processors = processors, files = trace.path and { trace.path } or nil,
        entries = entries,
    }
end

-- A report in one line, for print.
local function in_short(r)
    local text = require "llmspice.report"
    local function average(metric)
        local value = r["mean_" .. metric]
        return type(value) == "number" and text.quantity(value / 1e3, "s") or "-"
    end
    return ("run_online(%s, %s, %s: %s completed, mean TTFT %s, mean TPOT %s, %s tokens/s)"):format(r.model, r.mode,
        r.fidelity, text.count(r.completed, "request"), average "ttft_ms", average "tpot_ms",
        text.number(r.total_token_throughput))
end

--- The report of a run.
-- @tparam table ran `case`, `model`, `trace`, `chips`, `replicas`, `fidelity`, `raw`: what core.online returned,
-- `too_long`: a warning of requests beyond the model's context
-- @treturn table
function online_report.of(ran)
    local raw, case, model = ran.raw, ran.case, ran.model
    local span, warnings = measured_span(raw, case), json.array {}
    local report = json.ordered({
        schema_version = require "llmspice.provenance".schema_version, mode = case.mode, fidelity = ran.fidelity,
        model = model.name, dtype = model:dtype_name(ran.fidelity), act_dtype = model.act_dtype,
        kv_dtype = model:precision({ fidelity = ran.fidelity }).kv, trace = ran.trace:describe(), seed = case.seed or 0,
        scheduler = type(case.scheduler) == "function" and "custom" or case.scheduler or "vllm",
        backend = ran.fidelity ~= "roofline" and ran.chips[1].executor.backend or nil,
        deployment = ran.fidelity ~= "roofline" and require "llmspice.deployment".report(case) or nil,
        stopped = raw.stop, duration = span, arrived = raw.arrived, completed = raw.completed,
        rejected = raw.rejected, rejection_reason = raw.rejection, in_flight = raw.in_flight,
        num_preempted = raw.preempted, total_input_tokens = raw.total_input_tokens,
        total_output_tokens = raw.total_output_tokens, peak_in_flight = raw.peak_in_flight,
        mean_in_flight = ratio(raw.in_flight_integral, raw.now), pools = pools_report(ran), warnings = warnings,
    }, fields, in_short)
    add_throughput(report, raw, span)
    add_metrics(report, raw)
    add_slo(report, raw, case, span)
    add_cache(report, ran)
    add_load(report, raw, warnings)
    add_money(report, span)
    report.uncertainty = uncertainty_of(ran, report, span)
    warn(ran, warnings)
    report.provenance = provenance_of(ran)
    return report
end

--- The metrics and moments of a report.
online_report.metrics, online_report.moments = metrics, moments

return online_report
