--- What `run_online` prints for people.
-- @module llmspice.online.text
local report = require "llmspice.report"

local online_text = {}

local function rate(value, unit)
    return ("%s %s"):format(report.number(value), unit)
end

local function case_rows(r)
    local rows = { { ("%s, %s, %s"):format(r.model, r.mode, r.fidelity) }, { "weights", r.dtype } }
    for _, pool in ipairs(r.pools) do
        local replicas = pool.num_replicas > 1 and (" in %d replicas"):format(pool.num_replicas) or ""
        rows[#rows + 1] = { r.mode == "normal" and "chips" or pool.role,
                            ("%d x %s %s%s"):format(pool.num_chips, pool.chip, pool.parallelism, replicas) }
    end
    if r.deployment then rows[#rows + 1] = { "engine", require "llmspice.deployment".text(r.deployment, r.backend) } end
    rows[#rows + 1] = { "scheduler", r.scheduler }
    rows[#rows + 1] = { "requests", r.trace }
    return rows
end

-- How far a mean is to be trusted, where that is known.
local function plus_minus(r, metric)
    return report.plus_minus(r.uncertainty and r.uncertainty[metric])
end

local function load_rows(r, rows)
    rows[#rows + 1] = { "Load" }
    local arrived = report.count(r.arrived, "request")
    if r.rejected > 0 then arrived = ("%s, %s rejected"):format(arrived, report.number(r.rejected)) end
    if r.in_flight > 0 then arrived = ("%s, %s unfinished"):format(arrived, report.number(r.in_flight)) end
    rows[#rows + 1] = { "arrived", arrived }
    rows[#rows + 1] = { "simulated", report.quantity(r.duration, "s") }
    rows[#rows + 1] = { "in flight", ("%s on average, at most %s"):format(report.number(r.mean_in_flight, 1),
        report.number(r.peak_in_flight)) }
    rows[#rows + 1] = { "requests", rate(r.request_throughput, "requests/s") }
    if r.overloaded then
        rows[#rows + 1] = { "overloaded", ("%s came, %s were served"):format(rate(r.offered_request_rate, "requests/s"),
            report.number(r.served_request_rate)) }
    end
    rows[#rows + 1] = { "output tokens", rate(r.output_throughput, "tokens/s") }
    rows[#rows + 1] = { "all tokens", rate(r.total_token_throughput, "tokens/s") .. plus_minus(r, "throughput") }
    if r.prefix_cache_hit_rate then
        rows[#rows + 1] = { "prefix cache hits", report.percent(r.prefix_cache_hit_rate) }
    end
    if r.kv_transfer then
        rows[#rows + 1] = { "KV transfer", ("%s each, %s waiting for a link"):format(
            report.quantity(r.kv_transfer.mean_ms / 1e3, "s"),
            report.quantity(r.kv_transfer.mean_wait_ms / 1e3, "s")) }
    end
end

local goals = { { "all", "all goals" }, { "ttft", "time to first token" }, { "tpot", "time per output token" },
                { "e2el", "time to completion" } }

local function goal_rows(r, rows)
    if not r.slo_attainment then return end
    rows[#rows + 1] = { "Goals met" }
    for _, goal in ipairs(goals) do
        local share = r.slo_attainment[goal[1]]
        if share then rows[#rows + 1] = { goal[2], report.percent(share) } end
    end
    rows[#rows + 1] = { "goodput", rate(r.goodput, "requests/s") }
end

local function money_rows(r, rows)
    rows[#rows + 1] = { "Cost" }
    rows[#rows + 1] = { "total cost of ownership", report.dollars(r.total_tco) .. " per hour" }
    if type(r.cost_per_1m_tokens) == "number" then
        rows[#rows + 1] = { "per million tokens", report.dollars(r.cost_per_1m_tokens) .. plus_minus(r, "cost") }
    end
end

local function right(title)
    return { title = title, align = "right" }
end

-- As many as 80 columns hold; the others are in JSON.
local shown_moments = { "mean", "p50", "p90", "p99", "max" }
local latencies = { { "ttft_ms", "time to first token" }, { "tpot_ms", "time per token" },
                    { "itl_ms", "gap between tokens" }, { "e2el_ms", "time to completion" },
                    { "queue_ms", "time in the queue" } }

local function latency_table(r, style)
    local rows, columns = {}, { { title = "  latency" } }
    for _, moment in ipairs(shown_moments) do
        columns[#columns + 1] = right(moment)
        if moment == "mean" and r.uncertainty then columns[#columns + 1] = right "" end
    end
    for i, latency in ipairs(latencies) do
        rows[i] = { "  " .. latency[2] }
        for _, moment in ipairs(shown_moments) do
            local value = r[moment .. "_" .. latency[1]]
            table.insert(rows[i], type(value) == "number" and report.quantity(value / 1e3, "s") or "-")
            if moment == "mean" and r.uncertainty then
                table.insert(rows[i], plus_minus(r, latency[1]:match "^%l+"):match "^ ?(.*)$")
            end
        end
    end
    return report.columns(rows, columns, style)
end

local pool_columns = { { title = "  pool" }, right "busy", right "compute", right "bandwidth", right "running",
                       right "max", right "KV peak", right "preempted" }

local function pool_table(r, style)
    local rows = {}
    for i, pool in ipairs(r.pools) do
        rows[i] = { "  " .. pool.role, report.percent(pool.utilization), report.percent(pool.flops_utilization),
                    report.percent(pool.memory_bw_utilization), report.number(pool.mean_running, 1),
                    report.number(pool.peak_running), pool.peak_kv_usage and report.percent(pool.peak_kv_usage) or "-",
                    report.number(pool.preemptions) }
    end
    return report.columns(rows, pool_columns, style)
end

--- A run's result for people.
-- @tparam table r of llmspice.online.run
-- @tparam table style of llmspice.report
-- @treturn string
function online_text.text(r, style)
    local rows = case_rows(r)
    load_rows(r, rows)
    goal_rows(r, rows)
    money_rows(r, rows)
    return table.concat({ report.fields(rows, style), latency_table(r, style), pool_table(r, style) }, "\n")
end

return online_text
