--- Measured kernels on the command line: predict, validate, calibrate of --op=gemm, attention_prefill, ...
local lfs = require "lfs"
local catalog = require "llmspice.catalog"
local check = require "llmspice.check"
local core = require "llmspice.core"
local csv = require "llmspice.calibration.csv"
local json = require "llmspice.json"
local kernel_predict = require "llmspice.calibration.kernel_predict"
local measurements = require "llmspice.calibration.measurements"
local names = require "llmspice.names"
local predicted = require "llmspice.cli.predicted"
local remarks = require "llmspice.cli.remarks"

local command = {}

local function write(args, text)
    local output = require "llmspice.cli.output"
    if args.output then return output.write_file(args.output, text) end
    output.write(text)
end

-- An engine is known by its catalog entry, or by a surface of this kind of its own.
local function check_backend(name, op)
    local own, known = "_" .. names.key(name) .. "_" .. op, catalog.list "backends"
    for _, backend in ipairs(known) do
        if names.key(backend) == names.key(name) then return end
    end
    for _, surface in ipairs(catalog.list "surfaces") do
        if names.key(surface):sub(-#own) == own then return end
    end
    check.raise("usage", "%s", names.unknown("backend", name, known))
end

local function read(args, needs_latency)
    local op = check.ok(measurements.op(args.op))
    local columns = table.move(op.columns, 1, #op.columns, 1, {})
    if needs_latency then columns[#columns + 1] = "latency_us" end
    local rows, header = csv.read(args.file, columns)
    if not rows then check.raise("usage", "%s", header) end
    return op, rows, header
end

local added = { "predicted_us", "low_us", "high_us", "error" }

-- The 80 % interval of a time whose mean absolute relative error is known, errors taken as normal in the logarithm:
-- 1.28 standard deviations, each 1.25 mean absolute errors.
local function interval(prediction)
    local spread = math.exp(1.6 * math.min(prediction.uncertainty, 1))
    return prediction.time / spread, prediction.time * spread
end

local function cells(prediction)
    if prediction.error then return { error = prediction.error } end
    local low, high = interval(prediction)
    return { predicted_us = ("%.5g"):format(prediction.time * 1e6), low_us = ("%.5g"):format(low * 1e6),
             high_us = ("%.5g"):format(high * 1e6) }
end

local function warn_of_units(context, rows, predictions)
    for _, line in ipairs(kernel_predict.other_units(rows, predictions)) do context:warn("%s", line) end
end

--- The rows with predicted times, their 80 % intervals, and why there is none where there is none.
function command.predict(args, context)
    local op, rows, header = read(args)
    if args.backend then check_backend(args.backend, op.name) end
    local list = kernel_predict.rows(op, rows, { chip = args.chip, backend = args.backend })
    warn_of_units(context, rows, list)
    for i, prediction in ipairs(list) do list[i] = cells(prediction) end
    return predicted.result(args, context, header, rows, added, list,
        { { measured = "latency_us", predicted = "predicted_us", low = "low_us", high = "high_us" },
          names = op.columns })
end

local fields = { "chip", "backend", "op", "type", "size", "n", "mape", "median", "p90", "bias" }

local columns = {
    { title = "chip", fold = true }, { title = "backend" }, { title = "type" }, { title = "size" },
    { title = "rows", align = "right" }, { title = "MAPE", align = "right" }, { title = "median", align = "right" },
    { title = "p90", align = "right" }, { title = "bias", align = "right" },
}

local function percent(value)
    return ("%.1f %%"):format(100 * value)
end

local function text_of(data)
    return function(style)
        local report, lines = require "llmspice.report", {}
        for i, e in ipairs(data.errors) do
            lines[i] = { e.chip, e.backend, e.type, e.size, tostring(e.n), percent(e.mape), percent(e.median),
                         percent(e.p90), percent(e.bias) }
        end
        local told = { ("%s, %d without a prediction"):format(predicted.n_rows(data.rows), data.failed) }
        local unused = predicted.told(data.unused)
        table.move(unused, 1, #unused, #told + 1, told)
        told[#told + 1] = ("fitted numbers: %d, from %d rows (%.3f of them)\n"):format(data.fitted, data.fitted_rows,
            data.fitted / math.max(1, data.fitted_rows))
        return report.columns(lines, columns, style) .. "\n" .. table.concat(told, "\n")
    end
end

local function plot(path, rows, predictions)
    local points = {}
    for i, row in ipairs(rows) do
        local measured, time = csv.time(row, "latency_us"), predictions[i].time
        if time and measured then points[#points + 1] = { measured, time * 1e6 } end
    end
    require "llmspice.cli.scatter".draw(path, "us", points)
end

--- Errors by chip, engine, type and class of sizes.
function command.validate(args, context)
    local op, rows = read(args, true)
    if args.backend then check_backend(args.backend, op.name) end
    local predictions = kernel_predict.rows(op, rows, { chip = args.chip, backend = args.backend })
    warn_of_units(context, rows, predictions)
    local errors, failed = kernel_predict.errors(rows, predictions), 0
    for _, p in ipairs(predictions) do failed = failed + (p.error and 1 or 0) end
    for _, e in ipairs(errors) do
        e.op = op.name
        json.ordered(e, fields)
    end
    local unused = predicted.unused(rows, predictions, "latency_us")
    predicted.check_any(args.file, rows, unused, errors)
    if args.plot then plot(args.plot, rows, predictions) end
    local fitted, fitted_rows = kernel_predict.fitted(predictions)
    local data = json.ordered({ op = op.name, rows = #rows, failed = failed, fitted = fitted, fitted_rows = fitted_rows,
                                unused = unused, errors = errors },
        { "op", "rows", "failed", "unused", "fitted", "fitted_rows", "errors" })
    return { data = data, text = text_of(data), rows = errors }
end

local function about(fit)
    return ("%s %s: %d rows, %d numbers; left out, MAPE %s, median %s, p90 %s"):format(fit.kernel, fit.format, fit.rows,
        fit.fitted_numbers, percent(fit.mape), percent(fit.median), percent(fit.p90))
end

-- A folder for entries, made where there is none.
local function check_folder(path)
    if core.file_kind(path) == nil then
        local ok, err = lfs.mkdir(path)
        if not ok then check.raise("usage", "cannot make the folder %s: %s", path, err) end
    end
    require "llmspice.outfile".check(path .. "/entry.lua")
end

--- Fits surfaces and prints their catalog entries; what was made of odd rows goes to standard error.
function command.calibrate(args, context)
    local op, rows = read(args, true)
    if args.directory then check_folder(args.directory) end
    if args.output then require "llmspice.outfile".check(args.output) end
    local entries, notes = require "llmspice.calibration.kernel_fit".entries(op, rows, {
        chip = args.chip, backend = args.backend, source = args.source or ("measured; fitted to " .. args.file),
        date = args.date, cores = args.cores, cache = args.cache, copies = args.copies,
        progress = function(share) context:progress(share, "fitting") end,
    })
    context:progress(1)
    for _, note in ipairs(remarks.capped(notes)) do context:warn("%s", note) end
    if args.directory then
        for _, entry in ipairs(entries) do
            require "llmspice.cli.output".write_file(("%s/%s.lua"):format(args.directory, entry.name), entry.text)
        end
    elseif #entries > 1 then
        check.raise("usage", "the rows are of %d chips and engines; choose one with --chip and --backend, or name a " ..
            "folder for all with --directory", #entries)
    else
        write(args, entries[1].text)
    end
    for _, entry in ipairs(entries) do
        for _, fit in ipairs(entry.fits) do io.stderr:write(entry.name, ": ", about(fit), "\n") end
    end
end

return command
