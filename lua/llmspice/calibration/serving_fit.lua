--- Calibration from serving results alone: five to fifty rows of one's own TTFT and TPOT, no profiling. What an
-- engine's entry says is kept, but for four numbers: multipliers on kernels, on the host's time and on prefills, and
-- seconds before the first token. A few rows move them as far as they are sure; each comes with its standard error.
-- @module llmspice.calibration.serving_fit
local backend = require "llmspice.calibration.backend"
local check = require "llmspice.check"
local e2e = require "llmspice.calibration.e2e"
local errors = require "llmspice.calibration.e2e_errors"
local leastsquares = require "llmspice.calibration.leastsquares"
local serving_rows = require "llmspice.calibration.serving_rows"

local serving_fit = {}

-- Logarithms of multipliers but for the last, in s; and what each may be without data.
local parameters = {
    { name = "kernels", prior = 0, sd = 0.2 },
    { name = "host", prior = 0, sd = 0.5 },
    { name = "prefill", prior = 0, sd = 0.3 },
    { name = "first_token_s", prior = 0, sd = 0.05 },
}

-- Rows that a fit takes at least, and at most, and about how often it simulates each.
local FEWEST, MOST, PASSES = 5, 500, 30

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

-- Predictions by row.
local function predict(rows, entry, tick)
    e2e.forget()
    local found = {}
    for _, row in ipairs(rows) do
        found[row] = e2e.predict(e2e.case_of(row, entry))
        tick()
    end
    return found
end

-- Per row what its TPOT is off by, and its TTFT, which weighs half; 0 where that does not count.
local function residuals_of(rows, found)
    local residuals = {}
    for _, row in ipairs(rows) do
        residuals[#residuals + 1] = serving_rows.log_ratio(row, found[row], "tpot")
        residuals[#residuals + 1] = serving_rows.counts_ttft(row, found[row]) and
            0.5 * serving_rows.log_ratio(row, found[row], "ttft") or 0
    end
    return residuals
end

local function statistics(residuals)
    local tpot, ttft = {}, {}
    for i = 1, #residuals, 2 do
        tpot[#tpot + 1] = residuals[i]
        if residuals[i + 1] ~= 0 then ttft[#ttft + 1] = residuals[i + 1] / 0.5 end
    end
    return errors.statistics(tpot), errors.statistics(ttft)
end

-- Refuses too few rows, with the last remark on one.
local function enough(rows, file, which, notes)
    if #rows < FEWEST then
        check.raise("usage", "%s: %d %s; expected at least %d%s", file, #rows,
            which:format(#rows == 1 and "row" or "rows"), FEWEST, #notes > 0 and (" (%s)"):format(notes[#notes]) or "")
    end
end

-- A function to call after every simulated row, of which there are about so many.
local function ticker(n, progress)
    local done = 0
    return function()
        done = done + 1
        if progress and done % 20 == 0 then progress(math.min(done / n, 0.99)) end
    end
end

local function runs(rows)
    local n = 0
    for _, row in ipairs(rows) do n = n + row.n end
    return n
end

-- Rows to fit to, how the engine as it was predicts them, and the share of the engine's rows that are of use.
local function usable(rows, name, file, notes, progress)
    local read, of_engine = serving_rows.read(rows, name, notes)
    enough(read, file, "usable %s", notes)
    local base = settled(backend.get(name), read)
    local picked = serving_rows.spread(read, MOST, notes)
    local tick = ticker(PASSES * #picked, progress)
    local found = predict(picked, base, tick)
    serving_rows.mend_units(picked, found, notes)
    local kept = serving_rows.possible(picked, base, notes)
    enough(kept, file, "%s that may be right", notes)
    kept = serving_rows.agreeing(kept, found, notes)
    enough(kept, file, "%s that agree with each other", notes)
    return { rows = kept, base = base, found = found, tick = tick,
             share = runs(read) / of_engine * runs(kept) / runs(picked) }
end

-- What each number came to, with its 80 % interval.
local function learned(values, spread)
    local list = {}
    for i, p in ipairs(parameters) do
        local seconds = p.name == "first_token_s"
        local function shown(value) return seconds and value or math.exp(value) end
        list[i] = { name = p.name, value = shown(values[i]), low = shown(values[i] - 1.28 * spread[i]),
                    high = shown(values[i] + 1.28 * spread[i]) }
    end
    return list
end

-- Residuals of every row were it left out.
local function each_left_out(rows, near)
    local residuals = {}
    for i = 1, #rows do
        local found = leastsquares.without(near, function(k) return (k + 1) // 2 == i end)
        residuals[2 * i - 1], residuals[2 * i] = found[2 * i - 1], found[2 * i]
    end
    return residuals
end

--- Fits.
-- @tparam {table,...} rows as of llmspice.csv
-- @tparam[opt] string name of the engine ("vllm", or the rows' own)
-- @tparam string file for messages
-- @tparam[opt] function progress of the share that is done
-- @treturn table entry for the catalog, named NAME_fitted
-- @treturn table report: `rows`, `used`: the rows themselves, `share` of the engine's rows that are of use, `notes`,
-- `learned` {name, value, low, high}, `before`, `after`, `left_out` statistics
function serving_fit.fit(rows, name, file, progress)
    name = name or (rows[1] and rows[1].backend ~= "" and rows[1].backend) or backend.default
    local notes = {}
    local use = usable(rows, name, file, notes, progress)
    local base, kept = use.base, use.rows
    local token_s = prefill_token_s(kept[1], base)
    local values, after, spread, near = leastsquares.fit {
        parameters = parameters, width = 0.1, strength = 0.02, iterations = 15,
        residuals = function(x) return residuals_of(kept, predict(kept, entry_with(base, x, token_s), use.tick)) end,
    }
    serving_rows.sort_notes(notes)
    local report = { rows = #kept, used = kept, share = use.share, notes = notes, learned = learned(values, spread) }
    report.before, report.before_ttft = statistics(residuals_of(kept, use.found))
    report.after, report.after_ttft = statistics(after)
    report.left_out, report.left_out_ttft = statistics(each_left_out(kept, near))
    local entry = entry_with(base, values, token_s)
    entry.name, entry.kernels_of = name .. "_fitted", backend.engine(base)
    entry.fitted, entry.rows = #parameters, #kept
    e2e.forget()
    return entry, report
end

return serving_fit
