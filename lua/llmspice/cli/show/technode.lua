--- `llmspice show technode NAME`: wafers, yields, packaging.
local json = require "llmspice.json"
local report = require "llmspice.report"

local areas = { 100, 400, 858 }  -- mm2; the last is a full reticle

local function yields(node)
    local rows = {}
    for i, area in ipairs(areas) do
        rows[i] = json.ordered({ area = area, chip_yield = node:chip_yield(area),
                                 interposer_yield = node:interposer_yield(area) },
            { "area", "chip_yield", "interposer_yield" })
    end
    return rows
end

local function text_of(f, rows, style)
    local fields = report.fields({
        { f.name }, { "wafer of chips", report.dollars(f.chip_wafer_cost) },
        { "its defects", report.number(f.chip_wafer_defect_density) .. " per cm2" },
        { "wafer of interposers", report.dollars(f.interposer_wafer_cost) },
        { "its defects", report.number(f.interposer_wafer_defect_density) .. " per cm2" },
        { "integration", ("%s, yield %s"):format(report.dollars(f.integration_cost),
            report.percent(f.integration_yield_rate)) },
        { "threshold voltage", report.number(f.threshold_voltage) .. " V" },
    }, style)
    local cells = {}
    for i, row in ipairs(rows) do
        cells[i] = { ("  %d mm2"):format(row.area), report.percent(row.chip_yield),
                     report.percent(row.interposer_yield) }
    end
    return fields .. "\n" .. report.columns(cells, { { title = "  yield of" }, { title = "chips", align = "right" },
                                                     { title = "interposers", align = "right" } }, style)
end

return {
    arguments = { { name = "name", type = "technode", help = "a technology node (llmspice list technode)" } },
    run = function(args)
        local node = require "llmspice.hardware.technode".create(args.name)
        local figures, rows = node:figures(), yields(node)
        figures.yields = rows
        return {
            data = json.ordered(figures, { "name" }), rows = rows,
            used = { entries = { { "technodes", figures.name } } },
            text = function(style) return text_of(figures, rows, style) end,
        }
    end,
}
