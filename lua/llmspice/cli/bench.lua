--- `llmspice bench`: how fast this program is, against its targets. A file in llmspice/bench/ returns a list of
-- benchmarks `{ name, unit, target, run }`; `run()` gives a number, at most `target` where there is one (at least, with
-- `higher_is_better`).
local json = require "llmspice.json"
local report = require "llmspice.report"

-- Processes first: their memory is at least that of the process that starts them.
local files = { "process", "static", "online", "sweep", "traces" }

local function benchmarks(filter)
    local list = {}
    for _, file in ipairs(files) do
        local module = "llmspice.bench." .. file
        if package.searchpath(module, package.path) then
            for _, benchmark in ipairs(require(module)) do
                if benchmark.name:find(filter or "", 1, true) then list[#list + 1] = benchmark end
            end
        end
    end
    return list
end

local fields = { "name", "value", "unit", "target", "ok" }

local function measure(benchmark)
    local value = benchmark.run()
    local ok
    if benchmark.target then
        ok = value <= benchmark.target
        if benchmark.higher_is_better then ok = value >= benchmark.target end
    end
    return json.ordered({ name = benchmark.name, value = value, unit = benchmark.unit, target = benchmark.target,
                          ok = ok }, fields)
end

local columns = {
    { title = "benchmark" }, { title = "value", align = "right" }, { title = "target", align = "right" },
    { title = "" },
}

-- Ratios have no unit.
local function shown(value, unit)
    return unit == "" and ("%.2f"):format(value) or report.quantity(value, unit)
end

local function text_of(rows, style)
    local cells = {}
    for i, row in ipairs(rows) do
        local verdict = row.ok == nil and "" or row.ok and report.paint(style, "green", "ok")
            or report.paint(style, "red", "missed")
        cells[i] = { row.name, shown(row.value, row.unit), row.target and shown(row.target, row.unit) or "",
                     verdict }
    end
    return report.columns(cells, columns, style)
end

return {
    summary = "measure how fast this program is",
    arguments = { { name = "filter", optional = true, help = "only benchmarks with this in their name" } },
    run = function(args, context)
        local list, rows = benchmarks(args.filter), {}
        if #list == 0 then
            require "llmspice.check".raise("usage", "no benchmark has '%s' in its name", args.filter)
        end
        for i, benchmark in ipairs(list) do
            context:progress((i - 1) / #list, benchmark.name)
            rows[i] = measure(benchmark)
        end
        context:progress(1)
        return {
            data = { benchmarks = json.array(rows) }, rows = rows,
            text = function(style) return text_of(rows, style) end,
        }
    end,
}
