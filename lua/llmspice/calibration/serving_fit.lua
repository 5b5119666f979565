--- Calibration from serving results alone: five to fifty rows of one's own TTFT and TPOT, no profiling. What an
-- engine's entry says is kept, but for four numbers: multipliers on kernels, on the host's time and on prefills, and
-- seconds before the first token. A few rows move them as far as they are sure; each comes with its standard error.
-- @module llmspice.calibration.serving_fit
local backend = require "llmspice.calibration.backend"
local check = require "llmspice.check"
local e2e = require "llmspice.calibration.e2e"
local errors = require "llmspice.calibration.e2e_errors"
local leastsquares = require "llmspice.calibration.leastsquares"

local serving_fit = {}

-- Logarithms of multipliers but for the last, in s; and what each may be without data.
local parameters = {
    { name = "kernels", prior = 0, sd = 0.2 },
    { name = "host", prior = 0, sd = 0.5 },
    { name = "prefill", prior = 0, sd = 0.3 },
    { name = "first_token_s", prior = 0, sd = 0.05 },
}

local FEWEST = 5
local OUTLIER = 5  -- times off after everything else is accounted for

local function scaled(by_kernel, factor)
    local made = {}
    for kernel, by_format in pairs(by_kernel or {}) do
        made[kernel] = {}
        for format, value in pairs(by_format) do made[kernel][format] = value * factor end
    end
    return made
end

local function copy(fields)
    local made = {}
    for key, value in pairs(fields or {}) do made[key] = value end
    return made
end

local WORK_TOKENS = 4096 -- of prompts that take longer to compute than to launch

-- A prompt token's seconds in a row's plan, for the multiplier on prefills: from one long prompt to one twice as long.
local function prefill_token_s(row, entry)
    local case = e2e.case_of(row, entry)
    local tokens = math.max(WORK_TOKENS, math.floor(case.input_tokens))
    local plan = case.prefill or case.decode
    local function seconds(new) return plan:step({ { phase = "prefill", n = 1, new = new, context = 0 } }).duration end
    return (seconds(2 * tokens) - seconds(tokens)) / tokens
end

-- An engine as a user runs it: an early release's time between steps is its own.
local function settled(base, rows)
    if not rows[1] or not e2e.is_early(base, rows[1]) then return base end
    local made = copy(base)
    local function later_steps(host)
        local own = copy(host)
        own.step_s = (own.step_s or 0) + (base.early_step_s or 0)
        return own
    end
    made.host, made.host_on = later_steps(base.host), {}
    for generation, own in pairs(base.host_on or {}) do
        made.host_on[generation] = own.step_s and later_steps(own) or own
    end
    made.early_before, made.early_step_s = nil, nil
    return made
end

-- First tokens so many seconds later.
local function later(by_client, seconds)
    local made = {}
    for _, client in ipairs(e2e.clients) do
        made[client] = copy((by_client or {})[client] or { fixed = 0, steps = 0 })
        made[client].fixed = made[client].fixed + seconds
    end
    return made
end

local function entry_with(base, x, token_s)
    local entry = copy(base)
    local kernels, host, prefill = math.exp(x[1]), math.exp(x[2]), math.exp(x[3])
    entry.scale, entry.scale_on = scaled(base.scale, kernels), {}
    for generation, by_kernel in pairs(base.scale_on or {}) do
        entry.scale_on[generation] = scaled(by_kernel, kernels)
    end
    local function hosts(fields)
        local made = {}
        for key, value in pairs(fields or {}) do made[key] = value * host end
        return made
    end
    entry.host, entry.host_on = hosts(base.host), {}
    entry.host.prefill_token_s = token_s * (prefill - 1)
    for generation, fields in pairs(base.host_on or {}) do entry.host_on[generation] = hosts(fields) end
    entry.first_token = later(base.first_token, x[4])
    return entry
end

local function residuals_of(rows, entry)
    e2e.forget()
    local residuals = {}
    for _, row in ipairs(rows) do
        local found = e2e.predict(e2e.case_of(row, entry))
        residuals[#residuals + 1] = math.log(found.tpot * 1e3 / row.tpot)
        local queues = found.queue > 0.2 * found.ttft
        residuals[#residuals + 1] = (queues or not row.ttft) and 0
            or 0.5 * math.log(math.max(found.ttft, 1e-6) * 1e3 / row.ttft)
    end
    return residuals
end

local function key_of(row)
    local parts = {}
    for _, name in ipairs { "model", "system", "precision", "isl", "osl", "concurrency", "tp_size", "pp_size",
                            "attention_dp_size", "moe_ep_size", "mode" } do
        parts[#parts + 1] = row[name] or ""
    end
    return table.concat(parts, " ")
end

-- Rows with a measured TPOT that can be simulated; what is wrong with the others goes to `notes`.
local function readable(rows, name, notes)
    local list, seen = {}, {}
    for _, row in ipairs(rows) do
        local tpot, ttft = tonumber(row.tpot_ms), tonumber(row.ttft_ms)
        local function note(fmt, ...) notes[#notes + 1] = ("line %d: "):format(row.line_number) .. fmt:format(...) end
        row.backend = row.backend and row.backend ~= "" and row.backend or name
        if not tpot or tpot <= 0 or tpot ~= tpot or tpot == math.huge then
            note("tpot_ms is '%s'; left out", row.tpot_ms or "")
        elseif row.backend ~= name then
            note("measured with %s; left out", row.backend)
        else
            local ok, err = pcall(e2e.case_of, row)
            if not ok and not check.is_mistake(err) then error(err, 0) end
            if ttft and ttft <= 0 then note("ttft_ms is '%s'; only its TPOT is used", row.ttft_ms) end
            row.tpot, row.ttft = tpot, ttft and ttft > 0 and ttft or nil
            local twin = ok and seen[key_of(row)]
            if not ok then
                note("%s; left out", err.message)
            elseif twin then
                note("the same run as line %d; their mean is used", twin.line_number)
                twin.tpot = (twin.tpot * twin.n + tpot) / (twin.n + 1)
                twin.ttft = twin.ttft and row.ttft and (twin.ttft * twin.n + row.ttft) / (twin.n + 1) or twin.ttft
                twin.n = twin.n + 1
            else
                row.n, seen[key_of(row)] = 1, row
                list[#list + 1] = row
            end
        end
    end
    return list
end

-- Milliseconds given in seconds or microseconds: all rows are off by a thousand.
local function mend_units(rows, entry, notes)
    local found, ratios = residuals_of(rows, entry), {}
    for i = 1, #rows do ratios[i] = found[2 * i - 1] end
    table.sort(ratios)
    local off = ratios[(#ratios + 1) // 2]
    local factor = off > math.log(200) and 1000 or off < -math.log(200) and 0.001 or nil
    if not factor then return end
    notes[#notes + 1] = ("latencies look like %s; multiplied by %g"):format(factor > 1 and "seconds" or "microseconds",
        factor)
    for _, row in ipairs(rows) do
        row.tpot = row.tpot * factor
        row.ttft = row.ttft and row.ttft * factor
    end
end

-- Rows that claim more than the chips can do.
local function drop_impossible(rows, entry, notes)
    local kept = {}
    for _, row in ipairs(rows) do
        local times = { ttft_ms = row.ttft, tpot_ms = row.tpot, osl = row.osl }
        local why = errors.impossible(times, e2e.case_of(row, entry))
        if why then
            notes[#notes + 1] = ("line %d: %s; left out"):format(row.line_number, why)
        else
            kept[#kept + 1] = row
        end
    end
    return kept
end

-- Rows far from what their neighbours' common shift explains.
local function drop_outliers(rows, entry, notes)
    local found, shifts = residuals_of(rows, entry), {}
    for i = 1, #rows do shifts[i] = found[2 * i - 1] end
    table.sort(shifts)
    local middle, kept = shifts[(#shifts + 1) // 2], {}
    for i, row in ipairs(rows) do
        local off = found[2 * i - 1] - middle
        if math.abs(off) > math.log(OUTLIER) then
            notes[#notes + 1] = ("line %d: TPOT is %.1f times %s than the other rows lead to expect; left out"):format(
                row.line_number, math.exp(math.abs(off)), off > 0 and "less" or "more")
        else
            kept[#kept + 1] = row
        end
    end
    return kept
end

local function statistics(residuals)
    local tpot, ttft = {}, {}
    for i = 1, #residuals, 2 do
        tpot[#tpot + 1] = residuals[i]
        if residuals[i + 1] ~= 0 then ttft[#ttft + 1] = residuals[i + 1] / 0.5 end
    end
    return errors.statistics(tpot), errors.statistics(ttft)
end

-- Notes on rows in the order of their lines, those on all rows first.
local function by_line(notes)
    local order = {}
    for i, note in ipairs(notes) do order[note] = { tonumber(note:match "^line (%d+)") or 0, i } end
    table.sort(notes, function(a, b)
        local x, y = order[a], order[b]
        return x[1] < y[1] or x[1] == y[1] and x[2] < y[2]
    end)
end

-- Refuses too few rows, with the last remark on one.
local function enough(rows, file, which, notes)
    if #rows < FEWEST then
        check.raise("usage", "%s: %d %s; expected at least %d%s", file, #rows, which, FEWEST,
            #notes > 0 and (" (%s)"):format(notes[#notes]) or "")
    end
end

--- Fits.
-- @tparam {table,...} rows as of llmspice.csv
-- @tparam[opt] string name of the engine ("vllm", or the rows' own)
-- @tparam string file for messages
-- @treturn table entry for the catalog, named NAME_fitted
-- @treturn table report: `rows`, `used`: the rows themselves, `notes`, `learned` {name, value, low, high},
-- `before`, `after`, `left_out` statistics
function serving_fit.fit(rows, name, file)
    name = name or (rows[1] and rows[1].backend ~= "" and rows[1].backend) or backend.default
    local base, notes = backend.get(name), {}
    rows = readable(rows, name, notes)
    enough(rows, file, "usable rows", notes)
    base = settled(base, rows)
    mend_units(rows, base, notes)
    rows = drop_impossible(rows, base, notes)
    enough(rows, file, "rows that may be right", notes)
    rows = drop_outliers(rows, base, notes)
    enough(rows, file, "rows that agree with each other", notes)
    local token_s = prefill_token_s(rows[1], base)
    local before = residuals_of(rows, base)
    local values, after, spread, near = leastsquares.fit {
        parameters = parameters, width = 0.1, strength = 0.02, iterations = 15,
        residuals = function(x) return residuals_of(rows, entry_with(base, x, token_s)) end,
    }
    local left_out = {}
    for i = 1, #rows do
        local found = leastsquares.without(near, function(k) return (k + 1) // 2 == i end)
        left_out[2 * i - 1], left_out[2 * i] = found[2 * i - 1], found[2 * i]
    end
    by_line(notes)
    local report = { rows = #rows, used = rows, notes = notes, learned = {} }
    for i, p in ipairs(parameters) do
        local seconds = p.name == "first_token_s"
        local function shown(value) return seconds and value or math.exp(value) end
        report.learned[i] = { name = p.name, value = shown(values[i]), low = shown(values[i] - 1.28 * spread[i]),
                              high = shown(values[i] + 1.28 * spread[i]) }
    end
    report.before, report.before_ttft = statistics(before)
    report.after, report.after_ttft = statistics(after)
    report.left_out, report.left_out_ttft = statistics(left_out)
    local entry = entry_with(base, values, token_s)
    entry.name, entry.kernels_of, entry.fitted, entry.rows = name .. "_fitted", name, #parameters, #rows
    e2e.forget()
    return entry, report
end

return serving_fit
