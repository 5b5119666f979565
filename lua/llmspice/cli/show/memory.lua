--- `llmspice show memory NAME`: figures; for stacked DRAM the thermal ladder from the cold plate to the base die.
local json = require "llmspice.json"
local report = require "llmspice.report"

local BAR = 30  -- columns of a temperature bar

local function ladder_rows(memory, figures, base_power)
    local temperatures = memory:temperatures(base_power)
    if not temperatures then return nil end
    local rows = { { name = "cold plate", temperature = figures.cold_plate_temperature } }
    for layer = #temperatures, 0, -1 do
        rows[#rows + 1] = { name = layer == 0 and "base die" or ("layer %d"):format(layer),
                            temperature = temperatures[layer] }
    end
    for _, row in ipairs(rows) do json.ordered(row, { "name", "temperature" }) end
    return rows
end

-- A picture: one line per layer, the bar from the cold plate's temperature to the junction limit.
local function picture(rows, figures, style)
    local cold = rows[1].temperature or 0
    local limit = figures.base_junction_temperature or rows[#rows].temperature
    local cells = {}
    for i, row in ipairs(rows) do
        local share = limit > cold and (row.temperature - cold) / (limit - cold) or 0
        local colour = share > 1 and "red" or share > 0.75 and "yellow" or "green"
        cells[i] = { "  " .. row.name, report.paint(style, colour, report.bar(share, BAR)),
                     ("%.1f C"):format(row.temperature) }
    end
    return report.columns(cells, { { title = "  thermal ladder" }, { title = ("%.0f C to %.0f C"):format(cold, limit) },
                                   { title = "", align = "right" } }, style)
end

local function stack_rows(f, rows)
    rows[#rows + 1] = { "Stack" }
    rows[#rows + 1] = { "layers", report.number(f.stack_height) }
    rows[#rows + 1] = { "bandwidth of the arrays", report.quantity(f.array_bandwidth, "B/s") }
    rows[#rows + 1] = { "bandwidth of the pins", report.quantity(f.pin_bandwidth, "B/s") }
    rows[#rows + 1] = { "power of a layer", report.quantity(f.layer_power, "W") }
    rows[#rows + 1] = { "most power under it", report.quantity(f.max_base_die_power, "W") }
end

local function text_of(memory, f, ladder, style)
    local rows = {
        { f.name }, { "kind", memory:kind() == "flat" and "flat" or "stacked DRAM" },
        { "capacity", ("%s (%s)"):format(report.binary(f.capacity), report.quantity(f.capacity, "B")) },
        { "bandwidth", report.quantity(f.bandwidth, "B/s") }, { "power", report.quantity(f.power, "W") },
        { "area", report.number(f.area) .. " mm2" }, { "cost", report.dollars(f.cost) },
    }
    if ladder then stack_rows(f, rows) end
    return report.fields(rows, style) .. (ladder and "\n" .. picture(ladder, f, style) or "")
end

return {
    arguments = { { name = "name", type = "memory", help = "a memory device (llmspice list memory)" } },
    options = { { name = "base_power", type = "number", min = 0, default = 0, metavar = "W", section = "Heat",
                  help = "power of the base die under a stack, in W" } },
    run = function(args)
        local memory = require "llmspice.hardware.memory".create(args.name)
        local figures = memory:figures()
        local ladder = ladder_rows(memory, figures, args.base_power)
        figures.kind, figures.temperatures = memory:kind(), ladder
        return {
            data = json.ordered(figures, { "name", "kind", "capacity", "bandwidth", "power", "area", "cost" }),
            rows = ladder, used = { entries = { { "memories", figures.name } } },
            text = function(style) return text_of(memory, figures, ladder, style) end,
        }
    end,
}
