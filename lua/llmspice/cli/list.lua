--- `llmspice list KIND`: what there is by name.
local json = require "llmspice.json"
local report = require "llmspice.report"

local function catalog_list(kind, facts)
    return function(context)
        local catalog = require "llmspice.catalog"
        local rows = {}
        for _, name in ipairs(catalog.list(kind)) do
            local ok, row = pcall(facts, name)
            if ok then
                rows[#rows + 1] = row
            else
                context:warn("%s: %s", name, require "llmspice.check".is_mistake(row) and row.message or tostring(row))
            end
        end
        return rows
    end
end

local function model_facts(name)
    local model = require "llmspice.model".create(name)
    local parameters = model:parameters()
    return json.ordered({ name = name, family = model.family, parameters = parameters.total,
                          active_parameters = parameters.active, weight_bytes = (model:weight_bytes()),
                          kv_bytes_per_token = (model:kv_bytes_per_token()) },
        { "name", "family", "parameters", "active_parameters", "weight_bytes", "kv_bytes_per_token" })
end

-- The fastest 16-bit, 8-bit and 4-bit dense peaks.
local function peaks(figures)
    local function peak(...)
        local best
        for _, dtype in ipairs { ... } do
            local rate = figures.dense_flop_rate[dtype] or figures.flop_rate[dtype]
            if rate and rate > (best or 0) then best = rate end
        end
        return best
    end
    return peak("BF16", "FP16"), peak("FP8", "INT8"), peak("FP4")
end

local function processor_facts(name)
    local processor = require "llmspice.hardware.processor".create(name)
    local figures = processor:figures()
    local bf16, fp8, fp4 = peaks(figures)
    return json.ordered({
        name = name, bf16_flop_rate = bf16, fp8_flop_rate = fp8, fp4_flop_rate = fp4,
        memory_capacity = processor:memory_capacity(), memory_bandwidth = processor:memory_bandwidth(),
        power = processor:power(), cost = processor:cost(),
    }, { "name", "bf16_flop_rate", "fp8_flop_rate", "fp4_flop_rate", "memory_capacity", "memory_bandwidth", "power",
         "cost" })
end

local function memory_facts(name)
    local memory = require "llmspice.hardware.memory".create(name)
    local figures = memory:figures()
    return json.ordered({ name = name, kind = memory:kind(), capacity = memory:capacity(),
                          bandwidth = memory:bandwidth(), power = memory:power(), area = figures.area,
                          cost = figures.cost }, { "name", "kind", "capacity", "bandwidth", "power", "area", "cost" })
end

local function network_facts(name)
    local figures = require "llmspice.hardware.network".create(name):figures()
    return json.ordered({ name = name, topology = figures.topology, endpoint_bandwidth = figures.endpoint_bandwidth,
                          latency = figures.latency, switch_radix = figures.switch_radix,
                          cost_per_link = figures.cost_per_link, cost_per_switch = figures.cost_per_switch },
        { "name", "topology", "endpoint_bandwidth", "latency", "switch_radix", "cost_per_link", "cost_per_switch" })
end

local function technode_facts(name)
    local figures = require "llmspice.hardware.technode".create(name):figures()
    figures.name = name
    local order = { "name" }
    for _, key in ipairs(json.keys(figures)) do
        if key ~= "name" then order[#order + 1] = key end
    end
    return json.ordered(figures, order)
end

local function entry_facts(kind)
    return function(name)
        local entry = assert(require "llmspice.catalog".get(kind, name))
        return json.ordered({ name = name, title = entry.title or entry.description or "" }, { "name", "title" })
    end
end

local function right(title, key, show)
    return { title = title, key = key, align = "right", show = show }
end

local function quantity(unit)
    return function(value) return report.quantity(value, unit) end
end

local flops, bytes, bandwidth = quantity "F/s", quantity "B", quantity "B/s"

local function scheduler_rows()
    local names = require "llmspice.online".schedulers()
    local rows = {}
    for i, item in ipairs(names) do
        rows[i] = json.ordered(type(item) == "table" and { name = item.name, title = item.title } or { name = item },
            { "name", "title" })
    end
    return rows
end

-- Per kind: how its rows are made, and the columns of its table.
local kinds = {
    { name = "model", summary = "architectures with a checkpoint's figures", rows = catalog_list("models", model_facts),
      columns = { { title = "model", key = "name", fold = true }, { title = "family", key = "family" },
                  right("params", "parameters", report.billions),
                  right("active", "active_parameters", report.billions),
                  right("weights", "weight_bytes", bytes), right("KV/token", "kv_bytes_per_token", bytes) } },
    { name = "processor", summary = "chips", rows = catalog_list("processors", processor_facts),
      columns = { { title = "chip", key = "name", fold = true }, right("16-bit", "bf16_flop_rate", flops),
                  right("8-bit", "fp8_flop_rate", flops), right("memory", "memory_capacity", bytes),
                  right("bandwidth", "memory_bandwidth", bandwidth), right("power", "power", quantity "W"),
                  right("cost", "cost", report.dollars) } },
    { name = "memory", summary = "memory devices", rows = catalog_list("memories", memory_facts),
      columns = { { title = "memory", key = "name" }, { title = "kind", key = "kind" },
                  right("capacity", "capacity", report.binary), right("bandwidth", "bandwidth", bandwidth),
                  right("power", "power", quantity "W"), right("area", "area", quantity "mm2"),
                  right("cost", "cost", report.dollars) } },
    { name = "network", summary = "networks", rows = catalog_list("networks", network_facts),
      columns = { { title = "network", key = "name" }, { title = "topology", key = "topology" },
                  right("bandwidth", "endpoint_bandwidth", bandwidth), right("latency", "latency", quantity "s"),
                  right("radix", "switch_radix", report.number), right("link", "cost_per_link", report.dollars),
                  right("switch", "cost_per_switch", report.dollars) } },
    { name = "technode", summary = "technology nodes: wafers, yields, packaging",
      rows = catalog_list("technodes", technode_facts),
      columns = { { title = "node", key = "name" }, right("chip wafer", "chip_wafer_cost", report.dollars),
                  right("defects/cm2", "chip_wafer_defect_density", report.number),
                  right("interposer wafer", "interposer_wafer_cost", report.dollars),
                  right("defects/cm2", "interposer_wafer_defect_density", report.number) } },
    { name = "trace", summary = "request traces", rows = catalog_list("traces", entry_facts "traces"),
      columns = { { title = "trace", key = "name" }, { title = "", key = "title" } } },
    { name = "scheduler", summary = "schedulers of run_online", module = "llmspice.online",
      rows = scheduler_rows,
      columns = { { title = "scheduler", key = "name" }, { title = "", key = "title" } } },
}

local function cells_of(row, columns)
    local cells = {}
    for i, column in ipairs(columns) do
        local value = row[column.key]
        cells[i] = value == nil and "-" or column.show and column.show(value) or tostring(value)
    end
    return cells
end

local function runner(kind)
    return function(_, context)
        local rows = kind.rows(context)
        return {
            data = json.ordered({ kind = kind.name, entries = json.array(rows) }, { "kind", "entries" }),
            rows = rows,
            text = function(style)
                local cells = {}
                for i, row in ipairs(rows) do cells[i] = cells_of(row, kind.columns) end
                return report.columns(cells, kind.columns, style)
            end,
        }
    end
end

local subcommands = {}
for _, kind in ipairs(kinds) do
    if not kind.module or package.searchpath(kind.module, package.path) then
        subcommands[#subcommands + 1] = { name = kind.name, summary = kind.summary, run = runner(kind) }
    end
end

return { summary = "list models, chips, memories, networks, traces, schedulers, ...", subcommand = "kind",
         subcommands = subcommands }
