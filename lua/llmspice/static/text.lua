--- What `run_static` prints for people.
-- @module llmspice.static.text
local report = require "llmspice.report"

local static_report = {}

local function tokens_per_s(value)
    return report.number(value) .. " tokens/s"
end

local function case_rows(r)
    local dtype = r.dtype == "native" and ("native: %s"):format(table.concat(r.weight_dtypes, ", ")) or r.dtype
    if r.act_dtype ~= "BF16" or r.kv_dtype ~= "BF16" then
        dtype = ("%s, activations %s, KV cache %s"):format(dtype, r.act_dtype, r.kv_dtype)
    end
    local rows = { { ("%s, %s, %s"):format(r.model, r.mode, r.fidelity) }, { "weights", dtype } }
    for _, pool in ipairs(r.pools) do
        rows[#rows + 1] = { r.mode == "normal" and "chips" or pool.role,
                            ("%d x %s %s"):format(pool.num_chips, pool.chip, pool.parallelism) }
    end
    if r.deployment then rows[#rows + 1] = { "engine", require "llmspice.deployment".text(r.deployment, r.backend) } end
    rows[#rows + 1] = { "load", ("%s, %s in, %s out"):format(report.count(r.num_users, "user"),
        report.count(r.input_tokens, "token"), report.number(r.output_tokens)) }
    return rows
end

-- What goes between pools; roofline charges nothing for it.
local function wire_rows(r, rows)
    if (r.transfer_time or 0) > 0 then
        rows[#rows + 1] = { "  of it KV transfer", ("%s (%s in all, the rest hidden)"):format(
            report.quantity(r.exposed_transfer_time, "s"), report.quantity(r.transfer_time, "s")) }
    end
    if (r.exchange_time or 0) > 0 then
        rows[#rows + 1] = { "attention <-> FFN wire", ("%s in %s"):format(report.quantity(r.exchange_time, "s"),
            report.count(r.micro_batches, "micro-batch"):gsub("hs$", "hes")) }
    end
end

-- How far a time is to be trusted, where that is known.
local function plus_minus(r, metric)
    return report.plus_minus(r.uncertainty and r.uncertainty[metric])
end

local function time_rows(r, rows)
    rows[#rows + 1] = { "Speed" }
    rows[#rows + 1] = { "time to first token", report.quantity(r.ttft, "s") .. plus_minus(r, "ttft") }
    rows[#rows + 1] = { "time per output token",
                        r.tpot > 0 and report.quantity(r.tpot, "s") .. plus_minus(r, "tpot") or "-" }
    rows[#rows + 1] = { "time to completion", report.quantity(r.ttc, "s") }
    wire_rows(r, rows)
    if type(r.tps_per_user) == "number" then
        rows[#rows + 1] = { "rate of one user", tokens_per_s(r.tps_per_user) }
    end
    rows[#rows + 1] = { "throughput, in and out", ("%s%s (%s per chip)"):format(tokens_per_s(r.throughput),
        plus_minus(r, "throughput"), report.number(r.throughput_per_chip)) }
    rows[#rows + 1] = { "output alone", tokens_per_s(r.output_throughput) }
end

local function money_rows(r, rows)
    rows[#rows + 1] = { "Cost and energy" }
    rows[#rows + 1] = { "total cost of ownership", report.dollars(r.total_tco) .. " per hour" }
    rows[#rows + 1] = { "per million tokens", ("%s%s in and out (%s of output)"):format(
        report.dollars(r.cost_per_1m_tokens), plus_minus(r, "cost"),
        report.dollars(r.total_tco / 3600 / r.output_throughput * 1e6)) }
    rows[#rows + 1] = { "energy per output token", report.quantity(r.energy_per_output_token, "J") }
    rows[#rows + 1] = { "average power of the chips", report.quantity(r.average_power, "W") }
    if r.carbon_per_1m_tokens then
        rows[#rows + 1] = { "CO2 per million tokens", ("%s g (at %s g/kWh)"):format(
            report.number(r.carbon_per_1m_tokens), report.number(r.carbon_intensity)) }
    end
end

local phase_columns = {
    roofline = { { title = "  a replica" } }, calibrated = { { title = "  one rank" } },
}
for _, columns in pairs(phase_columns) do
    for i, title in ipairs { "time", "comm", "FLOP", "memory", "compute", "bandwidth", "FLOP/B" } do
        columns[i + 1] = { title = title, align = "right" }
    end
end

local function phase_row(name, stats)
    return { "  " .. name, report.quantity(stats.duration, "s"), report.quantity(stats.comm_time, "s"),
             report.quantity(stats.flop, "F"),
             report.quantity(stats.memory_access_bytes, "B"), report.percent(stats.flops_utilization),
             report.percent(stats.memory_bw_utilization), report.number(stats.arithmetic_intensity) }
end

local function phases(r, style)
    local rows = {}
    for _, name in ipairs { "prefill", "decode" } do
        local stats = r[name .. "_stats"]
        rows[#rows + 1] = phase_row(name, stats)
        rows[#rows + 1] = phase_row(" attention", stats.attn_stats)
        rows[#rows + 1] = phase_row(" the rest", stats.ffn_stats)
    end
    return report.columns(rows, phase_columns[r.fidelity], style)
end

local memory_columns = {
    { title = "  memory per chip" }, { title = "weights", align = "right" }, { title = "KV cache", align = "right" },
    { title = "activations", align = "right" }, { title = "total", align = "right" },
    { title = "of", align = "right" }, { title = "" },
}

local function memory(r, style)
    local rows = {}
    for i, pool in ipairs(r.pools) do
        local use = r.memory[pool.role]
        rows[i] = { "  " .. pool.role, report.quantity(use.weights, "B"), report.quantity(use.kv_cache, "B"),
                    report.quantity(use.activations, "B"), report.quantity(use.total, "B"),
                    report.quantity(use.capacity, "B"),
                    use.fits and "" or report.paint(style, "red", "over") }
    end
    return report.columns(rows, memory_columns, style)
end

--- A run's result for people.
-- @tparam table r of llmspice.static
-- @tparam table style of llmspice.report
-- @treturn string
function static_report.text(r, style)
    local rows = case_rows(r)
    time_rows(r, rows)
    money_rows(r, rows)
    local parts = { report.fields(rows, style), phases(r, style), memory(r, style) }
    if r.breakdown then parts[#parts + 1] = require "llmspice.static.breakdown".text(r.breakdown, style) end
    return table.concat(parts, "\n")
end

return static_report
