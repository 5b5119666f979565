--- `llmspice calibrate --from_serving=FILE.csv`: adapts an engine to one's own serving results.
local check = require "llmspice.check"
local csv = require "llmspice.calibration.csv"
local e2e = require "llmspice.calibration.e2e"
local json = require "llmspice.json"
local names = require "llmspice.names"
local remarks = require "llmspice.cli.remarks"
local serving_fit = require "llmspice.calibration.serving_fit"
local surfaces = require "llmspice.calibration.surfaces"

-- Rows that are usable at least, errors of an entry that is worth writing at most, and a median error that is near
-- enough to need no help.
local LEAST_SHARE, MOST_ERROR, NEAR = 0.5, 0.5, 0.05

local meanings = {
    kernels = "times the time of kernels", host = "times the host's time per step, layer and sequence",
    prefill = "times the time of prefills", first_token_s = "seconds more before the first token",
}

local columns = {
    { title = "learned" }, { title = "value", align = "right" }, { title = "80 % interval", align = "right" },
    { title = "" },
}

local function percent(value)
    return value and ("%.1f %%"):format(value * 100) or "-"
end

local function error_line(name, tpot, ttft)
    return ("%-22s TPOT %s median, %s mean; TTFT %s median, %s mean"):format(name, percent(tpot.median),
        percent(tpot.mape), percent(ttft.median), percent(ttft.mape))
end

-- The name that an entry's file gives it.
local function name_of(path)
    local name = path:match "([^/\\]+)%.lua$"
    if not name then
        check.raise("usage", "--entry is '%s'; expected a file that ends in .lua, as in my/backends/my_vllm.lua", path)
    end
    if not name:match "^[%a][%w_-]*$" then
        check.raise("usage", "--entry names the entry '%s'; expected letters, digits, _ and -, as in " ..
            "my/backends/my_vllm.lua", name)
    end
    for _, engine in ipairs(surfaces.backends) do
        if names.key(engine) == names.key(name) then
            check.raise("usage", "--entry names the entry '%s', a built-in engine; expected another name, as in " ..
                "my/backends/my_%s.lua", name, engine)
        end
    end
    return name
end

-- How runs find an entry.
local function use_of(path)
    local folder = path:match "^(.*)[/\\]backends[/\\][^/\\]+$" or path:match "^backends[/\\]" and "."
    local use = ("use --backend=%s --catalog=%s"):format(name_of(path), folder or "FOLDER")
    return folder and use or "put it into backends/ of a catalog folder and " .. use
end

local function text_of(report, path)
    return function(style)
        local cells = {}
        for i, row in ipairs(report.learned) do
            cells[i] = { row.name, ("%.3f"):format(row.value), ("%.3f to %.3f"):format(row.low, row.high),
                         meanings[row.name] }
        end
        local lines = { require "llmspice.report".columns(cells, columns, style) }
        for _, note in ipairs(remarks.capped(report.notes)) do lines[#lines + 1] = note end
        lines[#lines + 1] = ("errors over %d rows"):format(report.rows)
        lines[#lines + 1] = error_line("  as it was", report.before, report.before_ttft)
        lines[#lines + 1] = error_line("  adapted", report.after, report.after_ttft)
        lines[#lines + 1] = error_line("  each row left out", report.left_out, report.left_out_ttft)
        if path then lines[#lines + 1] = ("wrote %s; %s"):format(path, use_of(path)) end
        return table.concat(lines, "\n") .. "\n"
    end
end

local statistics = { "n", "median", "mape", "p90", "bias" }

local function data_of(entry, report)
    local data = json.ordered({ name = entry.name, rows = report.rows, learned = report.learned,
                                notes = json.array(report.notes) },
        { "name", "rows", "learned", "before", "before_ttft", "after", "after_ttft", "left_out", "left_out_ttft",
          "notes" })
    for _, row in ipairs(data.learned) do json.ordered(row, { "name", "value", "low", "high" }) end
    for _, name in ipairs { "before", "before_ttft", "after", "after_ttft", "left_out", "left_out_ttft" } do
        data[name] = json.ordered(report[name], statistics)
    end
    return data
end

-- Half widths of 80 % intervals of the adapted engine, two median errors of rows left out being one; of chips, models
-- and pools that the rows are not about no less than before.
local function uncertainty_of(entry, report)
    local known = entry.uncertainty or {}
    local function widths(of, own)
        local before, made = of or {}, { known = own }
        for class, times in pairs { disaggregated = 2, other_model = 1.5, other_chip = 1.5 } do
            made[class] = math.max(times * own, before[class] or 0)
        end
        return made
    end
    local systems, models, seen = {}, {}, {}
    for _, row in ipairs(report.used) do
        local model = e2e.model_name(row)
        if not seen[row.system] then systems[#systems + 1] = row.system end
        if not seen[model] then models[#models + 1] = model end
        seen[row.system], seen[model] = true, true
    end
    return { systems = systems, models = models,
             tpot = widths(known.tpot, math.max(0.05, 2 * (report.left_out.median or 0.1))),
             ttft = widths(known.ttft, math.max(0.1, 2 * (report.left_out_ttft.median or 0.3))) }
end

-- Why a fit is no use; nil where it is.
local function useless(report)
    if report.share < LEAST_SHARE then
        return ("%.0f %% of the engine's rows are usable; expected at least %.0f %%"):format(100 * report.share,
            100 * LEAST_SHARE)
    end
    local off = math.max(report.after.median, report.after.mape)
    if off > MOST_ERROR then
        return ("the adapted engine's TPOT errs by %.0f %%; expected at most %.0f %%"):format(100 * off,
            100 * MOST_ERROR)
    end
end

-- Says so where rows that the fit did not see are no nearer for it.
local function warn_of_no_help(context, report)
    for _, metric in ipairs { "tpot", "ttft" } do
        local suffix = metric == "ttft" and "_ttft" or ""
        local before, left_out = report["before" .. suffix].median, report["left_out" .. suffix].median
        if before and left_out >= before and left_out > NEAR then
            context:warn("the fit does not help %s: rows left out of it err by %s, as the engine was by %s (medians)",
                metric:upper(), percent(left_out), percent(before))
        end
    end
end

local function write(entry, report, args)
    local writer = require "llmspice.calibration.backend_writer"
    entry.uncertainty = uncertainty_of(entry, report)
    require "llmspice.cli.output".write_file(args.entry, writer.entry(entry, {
        command = "llmspice calibrate --from_serving", file = args.from_serving,
        source = "adapted to one's own serving results" }))
end

return function(args, context)
    if args.file or args.op then
        check.raise("usage", "--from_serving stands alone; expected no other file and no --op")
    end
    local rows = check.ok(csv.read(args.from_serving, { "model", "system", "isl", "osl", "concurrency", "tpot_ms" }))
    for _, row in ipairs(rows) do row.mode, row.flags = row.mode or "agg", row.flags or "" end
    local name = args.entry and name_of(args.entry)
    if name then require "llmspice.outfile".check(args.entry) end
    local entry, report = serving_fit.fit(rows, args.backend, args.from_serving, function(share)
        context:progress(share, "fitting")
    end)
    context:progress(1)
    entry.name = name or entry.name
    warn_of_no_help(context, report)
    local problem = useless(report)
    if problem and not args.entry then context:warn("%s", problem) end
    local path = not problem and args.entry or nil
    if path then write(entry, report, args) end
    local result = { data = data_of(entry, report), text = text_of(report, path), rows = report.learned }
    if not problem or not args.entry then return result end
    context:emit(result)
    check.raise("usage", "%s is not written: %s", args.entry, problem)
end
