--- How predictions of serving results compare with measurements: errors by group, ranking, coverage of intervals.
-- @module llmspice.calibration.e2e_errors
local csv = require "llmspice.calibration.csv"
local e2e = require "llmspice.calibration.e2e"

local e2e_errors = {}

--- Whether a row carries no warning of its table; "wip" is none.
-- @tparam table row
-- @treturn boolean
function e2e_errors.is_safe(row)
    return row.flags == nil or row.flags == "" or row.flags == "wip"
end

-- A value at a share of a sorted list.
local function quantile(sorted, share)
    if #sorted == 0 then return nil end
    return sorted[math.max(1, math.min(#sorted, math.ceil(share * #sorted)))]
end

--- Statistics of logarithms of predicted over measured.
-- @tparam {number,...} logs
-- @treturn table `n`, `mape`, `median`, `p90` (relative errors), `bias` (median of predicted/measured - 1)
function e2e_errors.statistics(logs)
    local errors, signed, sum = {}, {}, 0
    for i, value in ipairs(logs) do
        signed[i] = math.exp(value) - 1
        errors[i] = math.abs(signed[i])
        sum = sum + errors[i]
    end
    table.sort(errors)
    table.sort(signed)
    return { n = #logs, mape = #logs > 0 and sum / #logs or nil, median = quantile(errors, 0.5),
             p90 = quantile(errors, 0.9), bias = quantile(signed, 0.5) }
end

-- Ranks, equal values sharing their mean.
local function ranks(values)
    local order, rank = {}, {}
    for i = 1, #values do order[i] = i end
    table.sort(order, function(a, b) return values[a] < values[b] or values[a] == values[b] and a < b end)
    local i = 1
    while i <= #order do
        local j = i
        while j < #order and values[order[j + 1]] == values[order[i]] do j = j + 1 end
        for k = i, j do rank[order[k]] = (i + j) / 2 end
        i = j + 1
    end
    return rank
end

--- Spearman's rank correlation.
-- @tparam {number,...} a
-- @tparam {number,...} b
-- @treturn ?number nil for fewer than three pairs
function e2e_errors.spearman(a, b)
    if #a < 3 then return nil end
    local ra, rb, mean = ranks(a), ranks(b), (#a + 1) / 2
    local ab, aa, bb = 0, 0, 0
    for i = 1, #a do
        ab = ab + (ra[i] - mean) * (rb[i] - mean)
        aa, bb = aa + (ra[i] - mean) ^ 2, bb + (rb[i] - mean) ^ 2
    end
    return aa > 0 and bb > 0 and ab / math.sqrt(aa * bb) or nil
end

local function measured(row, prediction, metric)
    if metric == "tpot" and e2e.without_tpot(row) then return nil end
    local value = csv.number(row[metric .. "_ms"])
    return not prediction.error and value and value > 0 and value < math.huge and prediction[metric] > 0 and
        math.log(prediction[metric] * 1e3 / value) or nil
end

--- log(predicted/measured) of a metric; nil where there is nothing to compare.
e2e_errors.log_ratio = measured

-- Rows of one model, chip, engine and precision.
local function neighbourhood(row)
    return table.concat({ e2e.model_name(row), row.system, row.backend, row.precision or "", e2e.mode(row) }, " ")
end

-- Rows whose TPOT contradicts their neighbours by more than 3x: measured over predicted differs by that much from the
-- median of the rows of the same model, chip, engine and precision.
local function contradictions(rows, predictions, found)
    local groups = {}
    for i, row in ipairs(rows) do
        local value, key = measured(row, predictions[i], "tpot"), neighbourhood(row)
        groups[key] = groups[key] or {}
        if value then table.insert(groups[key], value) end
    end
    for _, group in pairs(groups) do table.sort(group) end
    for i, row in ipairs(rows) do
        local value, group = measured(row, predictions[i], "tpot"), groups[neighbourhood(row)]
        local times = value and #group >= 3 and math.exp(math.abs(value - quantile(group, 0.5))) or 1
        if times > 3 then found[row] = ("contradicts its neighbours by %.1fx"):format(times) end
    end
end

-- Requests of an attention rank that are in flight, and seconds from one of them to the next in its place.
local function load_of(row, case)
    local ttft, tpot = csv.number(row.ttft_ms), csv.number(row.tpot_ms)
    if not ttft or not tpot or not (ttft > 0 and tpot > 0) then return 0, math.huge end
    local at_once = case.layout.dp * case.layout.pp * (case.n_decode or 1)
    return case.concurrency / at_once, (ttft + (tonumber(row.osl) - 1) * tpot) / 1e3
end

local function total(step, field) return step.attn[field] + step.ffn[field] end

-- Seconds that a prompt's own arithmetic takes at the chips' peak.
local function prompt_s(case)
    local step = (case.prefill or case.decode):step {
        { phase = "prefill", n = 1, new = math.floor(case.input_tokens), context = 0 } }
    return total(step, "compute_time")
end

-- How many times the chips' peak a row of one pool claims: its prompts alone, those that come for the first time, by
-- its own times and requests in flight.
local function of_peak_arithmetic(row, case)
    if case.prefill then return 0 end
    local fresh = case.distinct and math.min(1, case.distinct / (case.rounds * case.concurrency)) or 1
    local in_flight, cycle_s = load_of(row, case)
    return fresh * in_flight / cycle_s * prompt_s(case)
end

-- Likewise what its decode steps read of weights and caches, were every drafted token right; of one sequence where no
-- TTFT says how many decode at once.
local function of_peak_bandwidth(row, case)
    local in_flight, cycle_s = load_of(row, case)
    local tpot_s = (csv.number(row.tpot_ms) or 0) / 1e3
    if tpot_s <= 0 then return 0 end
    local decoding = math.max(1, math.floor(in_flight * (tonumber(row.osl) - 1) * tpot_s / cycle_s))
    local context = math.floor(case.input_tokens + case.output_tokens / 2)
    local step = case.decode:step { { phase = "decode", n = decoding, new = 1, context = context } }
    return total(step, "memory_time") / (tpot_s * (1 + (case.entry.draft_tokens or 0)))
end

--- Why a row cannot be right by its own times: a prompt, or all of them, took more than the chips' peak, then they came
-- from a cache; or the answers did, then fewer were in flight.
-- @tparam table row
-- @tparam table case of e2e.case_of
-- @treturn ?string nil for a row that may be right
function e2e_errors.impossible(row, case)
    local prompts, answers = of_peak_arithmetic(row, case), of_peak_bandwidth(row, case)
    local ttft, least = csv.number(row.ttft_ms), case.distinct and 0 or 1e3 * prompt_s(case)
    if ttft and ttft > 0 and ttft < least then
        return ("says that a prompt took %.3g ms, less than its %.3g ms at the chips' peak"):format(ttft, least)
    end
    if prompts > 1 then return ("says that its prompts took %.2f times the chips' peak"):format(prompts) end
    if answers > 1 then return ("says that its answers read %.2f times what the chips can"):format(answers) end
    return nil
end

--- Rows that cannot be right: that contradict their neighbours by more than 3x, or their chips' peaks.
-- @tparam {table,...} rows
-- @tparam {table,...} predictions
-- @treturn table why, by row
function e2e_errors.implausible(rows, predictions)
    local found = {}
    contradictions(rows, predictions, found)
    for i, row in ipairs(rows) do
        local case = not e2e.without_tpot(row) and predictions[i].case
        found[row] = case and e2e_errors.impossible(row, case) or found[row]
    end
    return found
end

-- Fewest rows and least range of predicted TPOT (as a logarithm) of a neighbourhood that say whether it follows its
-- load, and the least slope of measured over predicted ones, both as logarithms, of one that does.
local FEWEST, RANGE, FOLLOWS = 5, 0.25, 0.5

-- The median slope through pairs of points of one layout that lie apart (Theil and Sen); nil without any.
local function slope(points)
    local slopes = {}
    for i = 2, #points do
        for j = 1, i - 1 do
            local run = points[i].predicted - points[j].predicted
            if points[i].layout == points[j].layout and math.abs(run) > 0.4 * RANGE then
                slopes[#slopes + 1] = (points[i].measured - points[j].measured) / run
            end
        end
    end
    table.sort(slopes)
    return quantile(slopes, 0.5)
end

local function layout_of(prediction)
    local layout = prediction.case and prediction.case.layout or {}
    return table.concat({ layout.tp or 1, layout.dp or 1, layout.pp or 1, layout.ep or 1 }, " ")
end

local function range_of(points)
    local low, high = math.huge, -math.huge
    for _, point in ipairs(points) do low, high = math.min(low, point.predicted), math.max(high, point.predicted) end
    return high - low
end

--- Rows whose neighbourhood's TPOT hardly follows its load: something else than what they say set their times, so that
-- they are no use for a fit.
-- @tparam {table,...} rows
-- @tparam {table,...} predictions
-- @treturn table true, by row
function e2e_errors.unresponsive(rows, predictions)
    local groups, found = {}, {}
    for i, row in ipairs(rows) do
        local value, key = measured(row, predictions[i], "tpot"), neighbourhood(row) .. " " .. (row.source or "")
        groups[key] = groups[key] or {}
        if value then
            local predicted = math.log(predictions[i].tpot)
            table.insert(groups[key], { row = row, layout = layout_of(predictions[i]), predicted = predicted,
                                        measured = predicted - value })
        end
    end
    for _, points in pairs(groups) do
        if #points >= FEWEST and range_of(points) >= RANGE and (slope(points) or 1) < FOLLOWS then
            for _, point in ipairs(points) do found[point.row] = true end
        end
    end
    return found
end

-- TTFT counts where requests do not wait for a place in the batch, by measurement or by prediction.
local function counts(row, prediction, metric)
    if metric ~= "ttft" then return true end
    local result = prediction.result
    local ttft, step = csv.number(row.ttft_ms) / 1e3, result.step
    return result.queue <= 0.2 * result.ttft and ttft < 0.2 * step * tonumber(row.osl)
end
e2e_errors.counts = counts

--- Errors of a metric over the rows that `keep(row, prediction)` lets through, by group.
-- @tparam {table,...} rows
-- @tparam {table,...} predictions
-- @tparam string metric "tpot" or "ttft"
-- @tparam function keep
-- @treturn {table,...} `{ group, n, mape, median, p90, bias, covered }`, "all" first, the others sorted
function e2e_errors.by_group(rows, predictions, metric, keep)
    local groups, inside, names = { all = {} }, { all = 0 }, {}
    local function add(name, value, is_inside)
        if not groups[name] then
            groups[name], inside[name] = {}, 0
            names[#names + 1] = name
        end
        table.insert(groups[name], value)
        inside[name] = inside[name] + (is_inside and 1 or 0)
    end
    for i, row in ipairs(rows) do
        local prediction = predictions[i]
        local value = measured(row, prediction, metric)
        if value and keep(row, prediction) and counts(row, prediction, metric) then
            local is_inside = math.abs(value) <= prediction.uncertainty[metric]
            add("all", value, is_inside)
            add(row.system .. " " .. row.backend, value, is_inside)
            add(e2e.model_name(row), value, is_inside)
        end
    end
    table.sort(names)
    table.insert(names, 1, "all")
    local list = {}
    for i, name in ipairs(names) do
        list[i] = e2e_errors.statistics(groups[name])
        list[i].group, list[i].metric = name, metric
        list[i].covered = #groups[name] > 0 and inside[name] / #groups[name] or nil
    end
    return list
end

--- Rank correlation of predicted and measured throughput per chip within each model and chip.
-- @tparam {table,...} rows
-- @tparam {table,...} predictions
-- @tparam function keep
-- @treturn {table,...} `{ group, n, spearman }`, sorted
function e2e_errors.ranking(rows, predictions, keep)
    local groups, names = {}, {}
    for i, row in ipairs(rows) do
        local p = predictions[i]
        if measured(row, p, "tpot") and measured(row, p, "ttft") and keep(row, p) then
            local key = e2e.model_name(row) .. " on " .. row.system
            if not groups[key] then
                groups[key] = { {}, {} }
                names[#names + 1] = key
            end
            local out, chips = tonumber(row.osl), e2e.num_chips(p.case)
            local function rate(ttft, tpot) return p.case.concurrency * out / (ttft + (out - 1) * tpot) / chips end
            table.insert(groups[key][1], rate(p.ttft, p.tpot))
            table.insert(groups[key][2], rate(csv.number(row.ttft_ms) / 1e3, csv.number(row.tpot_ms) / 1e3))
        end
    end
    table.sort(names)
    local list = {}
    for _, name in ipairs(names) do
        list[#list + 1] = { group = name, n = #groups[name][1],
                            spearman = e2e_errors.spearman(groups[name][1], groups[name][2]) }
    end
    return list
end

return e2e_errors
