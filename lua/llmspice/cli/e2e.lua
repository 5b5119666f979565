--- End-to-end serving results on the command line: predict, validate, calibrate --op=e2e.
local backend = require "llmspice.calibration.backend"
local check = require "llmspice.check"
local csv = require "llmspice.calibration.csv"
local e2e = require "llmspice.calibration.e2e"
local errors = require "llmspice.calibration.e2e_errors"
local json = require "llmspice.json"
local predicted = require "llmspice.cli.predicted"

local command = {}

-- Rows, of the engine that --backend names where they name none.
local function read(args)
    local rows, header = csv.read(args.file, args.backend and e2e.columns_of_engine or e2e.columns)
    if not rows then
        local hint = header:find("no column 'backend'", 1, true) and "; name the engine with --backend" or ""
        check.raise("usage", "%s%s", header, hint)
    end
    local engine = args.backend and backend.engine(backend.get(args.backend))
    for _, row in ipairs(engine and rows or {}) do
        row.backend = row.backend and row.backend ~= "" and row.backend or engine
    end
    return rows, header
end

local function predict(rows, args, context)
    return e2e.predict_rows(rows, { backend = args.backend,
                                    progress = function(share) context:progress(share, "predicting") end })
end

local added = { "predicted_ttft_ms", "predicted_tpot_ms", "ttft_low_ms", "ttft_high_ms", "tpot_low_ms", "tpot_high_ms",
                "error" }

local shown = {
    { measured = "ttft_ms", predicted = "predicted_ttft_ms", low = "ttft_low_ms", high = "ttft_high_ms" },
    { measured = "tpot_ms", predicted = "predicted_tpot_ms", low = "tpot_low_ms", high = "tpot_high_ms" },
    names = { "concurrency", "isl", "osl", "system", "model" },
}

local function ms(seconds)
    return ("%.5g"):format(seconds * 1e3)
end

-- Of one token there is no time per further token.
local function cells_of(prediction, row)
    if prediction.error then return { error = prediction.error } end
    local ttft, tpot = prediction.ttft, tonumber(row.osl) > 1 and prediction.tpot or nil
    local wide, narrow = math.exp(prediction.uncertainty.ttft), math.exp(prediction.uncertainty.tpot)
    return { predicted_ttft_ms = ms(ttft), predicted_tpot_ms = tpot and ms(tpot), ttft_low_ms = ms(ttft / wide),
             ttft_high_ms = ms(ttft * wide), tpot_low_ms = tpot and ms(tpot / narrow),
             tpot_high_ms = tpot and ms(tpot * narrow) }
end

--- The rows with predicted TTFT and TPOT, their 80 % intervals, and what was wrong where there is no prediction.
function command.predict(args, context)
    local rows, header = read(args)
    local list = predict(rows, args, context)
    for i, prediction in ipairs(list) do list[i] = cells_of(prediction, rows[i]) end
    context:progress(1)
    return predicted.result(args, context, header, rows, added, list, shown)
end

local fields = { "metric", "mode", "group", "n", "median", "mape", "p90", "bias", "covered" }

local function percent(value)
    return value and ("%.1f %%"):format(value * 100) or ""
end

local columns = {
    { title = "of" }, { title = "mode" }, { title = "group" }, { title = "rows", align = "right" },
    { title = "median", align = "right" }, { title = "MAPE", align = "right" }, { title = "p90", align = "right" },
    { title = "bias", align = "right" }, { title = "in 80 %", align = "right" },
}

local ranking_columns = {
    { title = "rank correlation of throughput per chip" }, { title = "rows", align = "right" },
    { title = "", align = "right" },
}

local function table_of(list)
    local cells = {}
    for i, row in ipairs(list) do
        cells[i] = { row.metric, row.mode, row.group, tostring(row.n), percent(row.median), percent(row.mape),
                     percent(row.p90), percent(row.bias), percent(row.covered) }
    end
    return cells
end

local function ranking_of(list)
    local cells = {}
    for _, group in ipairs(list) do
        if group.spearman then
            cells[#cells + 1] = { group.group, tostring(group.n), ("%.3f"):format(group.spearman) }
        end
    end
    return cells
end

local function fitted_numbers()
    local n, list = 0, {}
    for _, name in ipairs(require "llmspice.catalog".list "backends") do
        local entry = backend.get(name)
        n = n + (entry.fitted or 0)
        list[#list + 1] = ("%s %d of %d rows"):format(name, entry.fitted or 0, entry.rows or 0)
    end
    return n, table.concat(list, ", ")
end

local function text_of(data)
    return function(style)
        local report = require "llmspice.report"
        local lines = { report.columns(table_of(data.errors), columns, style) }
        local ranking = ranking_of(data.ranking)
        lines[#lines + 1] = ranking[1] and report.columns(ranking, ranking_columns, style)
        lines[#lines + 1] = ("%s, %d without a prediction, %d left out as flagged, %d as implausible"):format(
            predicted.n_rows(data.rows), data.failed, data.flagged, #data.implausible)
        local unused = predicted.told(data.unused)
        table.move(unused, 1, #unused, #lines + 1, lines)
        for _, item in ipairs(data.implausible) do lines[#lines + 1] = ("  line %d %s"):format(item.line, item.why) end
        if data.unresponsive > 0 then
            lines[#lines + 1] = ("%d rows whose TPOT hardly follows their load count here and are left out of fits")
                :format(data.unresponsive)
        end
        lines[#lines + 1] = ("fitted numbers: %d\n  (%s)"):format(data.fitted, data.fitted_text)
        return table.concat(lines, "\n") .. "\n"
    end
end

local function selection(rows, left_out, mode)
    return function(row) return e2e.mode(row) == mode and errors.is_safe(row) and not left_out[row] end, rows
end

-- How many of the rows that carry no warning do not follow their load.
local function n_unresponsive(rows, predictions, left_out)
    local safe, of_safe, n = {}, {}, 0
    for i, row in ipairs(rows) do
        if errors.is_safe(row) and not left_out[row] then
            safe[#safe + 1], of_safe[#of_safe + 1] = row, predictions[i]
        end
    end
    for _ in pairs(errors.unresponsive(safe, of_safe)) do n = n + 1 end
    return n
end

-- TPOT of the rows that carry no warning.
local function plot(path, rows, predictions)
    local points = {}
    for i, row in ipairs(rows) do
        local measured, tpot = csv.time(row, "tpot_ms"), predictions[i].tpot
        if tpot and measured and errors.is_safe(row) then
            points[#points + 1] = { measured, tpot * 1e3 }
        end
    end
    require "llmspice.cli.scatter".draw(path, "ms", points)
end

--- Errors by engine, chip and model; ranking; coverage of the stated intervals.
function command.validate(args, context)
    local rows = read(args)
    local predictions = predict(rows, args, context)
    context:progress(1)
    local left_out = errors.implausible(rows, predictions)
    local data = json.ordered({ rows = #rows, failed = 0, flagged = 0, implausible = {}, unresponsive = 0, errors = {},
                                ranking = {} },
        { "rows", "failed", "flagged", "unused", "implausible", "unresponsive", "fitted", "errors", "ranking" })
    data.unused = predicted.unused(rows, predictions, "tpot_ms", "ttft_ms", e2e.without_tpot)
    for i, row in ipairs(rows) do
        data.failed = data.failed + (predictions[i].error and 1 or 0)
        data.flagged = data.flagged + (errors.is_safe(row) and 0 or 1)
        if left_out[row] and errors.is_safe(row) then
            local item = json.ordered({ line = row.line_number, why = left_out[row] }, { "line", "why" })
            table.insert(data.implausible, item)
        end
    end
    data.unresponsive = n_unresponsive(rows, predictions, left_out)
    for _, mode in ipairs { "agg", "disagg" } do
        for _, metric in ipairs { "tpot", "ttft" } do
            for _, row in ipairs(errors.by_group(rows, predictions, metric, (selection(rows, left_out, mode)))) do
                row.mode = mode
                if row.n > 0 then table.insert(data.errors, json.ordered(row, fields)) end
            end
        end
    end
    predicted.check_any(args.file, rows, data.unused, data.errors)
    data.ranking = errors.ranking(rows, predictions, (selection(rows, left_out, "agg")))
    for _, row in ipairs(data.ranking) do json.ordered(row, { "group", "n", "spearman" }) end
    data.fitted, data.fitted_text = fitted_numbers()
    if args.plot then plot(args.plot, rows, predictions) end
    return { data = data, text = text_of(data), rows = data.errors }
end

--- Fits an engine's few numbers and prints its catalog entry.
function command.calibrate(args, context)
    if not args.backend then
        check.raise("usage", "--backend is missing; expected the engine to fit: %s",
            table.concat(require "llmspice.catalog".list "backends", ", "))
    end
    local fit = require "llmspice.calibration.backend_fit"
    local text = fit.calibrate(args.backend, (read(args)), { file = args.file, context = context })
    local output = require "llmspice.cli.output"
    if args.output then return output.write_file(args.output, text) end
    output.write(text)
end

return command
