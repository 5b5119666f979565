--- `llmspice show processor NAME [--mode=tco|capex|power|cost --num_chips=N]`.
local json = require "llmspice.json"
local report = require "llmspice.report"

local formats = {
    tco = function(value) return report.dollars(value) .. "/h" end,
    capex = function(value) return report.dollars(value) .. "/h" end,
    power = function(value) return report.quantity(value, "W") end,
    cost = report.dollars,
}

local function ordered_tree(node)
    for _, child in ipairs(node.children or {}) do ordered_tree(child) end
    return json.ordered(node, { "name", "total", "children" })
end

local function flat(node, path, rows)
    path = path and path .. "/" .. node.name or node.name
    rows[#rows + 1] = json.ordered({ path = path, total = node.total }, { "path", "total" })
    for _, child in ipairs(node.children or {}) do flat(child, path, rows) end
    return rows
end

local function provenance_of(processor)
    return require "llmspice.provenance".of { processors = { processor } }
end

local function of_mode(processor, args)
    local chips = args.num_chips or processor:default_num_chips()
    local tree = ordered_tree(processor:breakdown(args.mode, chips))
    local data = json.ordered({
        schema_version = require "llmspice.provenance".schema_version, name = processor:name(), mode = args.mode,
        num_chips = chips, total = tree.total, tree = tree, provenance = provenance_of(processor),
    }, { "schema_version", "name", "mode", "num_chips", "total", "tree", "provenance" })
    return {
        data = data, rows = flat(tree, nil, {}),
        text = function(style)
            return ("%s of %s x %s: %s\n\n"):format(args.mode, report.number(chips), data.name,
                formats[args.mode](tree.total)) .. report.tree(tree, style, formats[args.mode])
        end,
    }
end

local dtypes = { "FP64", "FP32", "FP16", "BF16", "FP8", "INT8", "FP4", "INT4" }

local function rate_rows(figures, rows)
    for _, dtype in ipairs(dtypes) do
        local roofline, dense = figures.flop_rate[dtype], figures.dense_flop_rate[dtype]
        if roofline or dense then
            rows[#rows + 1] = { dtype, ("%s roofline, %s dense"):format(
                roofline and report.quantity(roofline, "FLOP/s") or "-",
                dense and report.quantity(dense, "FLOP/s") or "-") }
        end
    end
end

local function memory_rows(processor, f, rows)
    rows[#rows + 1] = { "Memory" }
    rows[#rows + 1] = { "banks", ("%d x %s"):format(f.num_memory_banks, f.memory) }
    rows[#rows + 1] = { "capacity", ("%s (%s)"):format(report.quantity(f.memory_capacity, "B"),
        report.binary(f.memory_capacity)) }
    rows[#rows + 1] = { "beside a runtime", report.quantity(processor:usable_memory(1, "calibrated"), "B") }
    rows[#rows + 1] = { "bandwidth", report.quantity(f.memory_bandwidth, "B/s") }
    rows[#rows + 1] = { "effective", ("%s roofline, %s calibrated"):format(
        report.quantity(processor:effective_memory_bandwidth "roofline", "B/s"),
        report.quantity(processor:effective_memory_bandwidth "calibrated", "B/s")) }
end

local function die_rows(f, rows)
    rows[#rows + 1] = { "Die and package" }
    rows[#rows + 1] = { "tiles", ("%d of %s x %s mm in %s"):format(f.num_tiles, report.number(f.width),
        report.number(f.height), f.tech_node) }
    rows[#rows + 1] = { "area", ("%s mm2 of dies, %s mm2 with memory"):format(report.number(f.die_area),
        report.number(f.total_area)) }
    rows[#rows + 1] = { "yield", ("%s of dies, %s of interposers"):format(report.percent(f.chip_yield),
        report.percent(f.interposer_yield)) }
    rows[#rows + 1] = { "per wafer", ("%s dies, %s interposers"):format(report.number(f.chips_per_wafer),
        report.number(f.interposers_per_wafer)) }
    rows[#rows + 1] = { "cost", report.dollars(f.cost) }
    rows[#rows + 1] = { "  of it", ("tile %s each, memory %s, interposer %s"):format(report.dollars(f.tile_cost),
        report.dollars(f.memory_cost), report.dollars(f.interposer_cost)) }
end

local function power_rows(f, rows)
    rows[#rows + 1] = { "Power" }
    rows[#rows + 1] = { "chip", ("%s (static %s, dynamic %s)"):format(report.quantity(f.logic_power, "W"),
        report.quantity(f.static_power, "W"), report.quantity(f.dynamic_power, "W")) }
    rows[#rows + 1] = { "memory", report.quantity(f.memory_power, "W") }
    rows[#rows + 1] = { "operating point", ("%s at %s V"):format(report.quantity(f.target_frequency, "Hz"),
        report.number(f.voltage)) }
end

local function add_network(rows, label, roofline, calibrated)
    rows[#rows + 1] = { label, roofline }
    if calibrated ~= roofline then rows[#rows + 1] = { "  in calibrated", calibrated } end
end

local function surroundings(processor, f, rows)
    local chips = processor:default_num_chips()
    rows[#rows + 1] = { "Surroundings" }
    add_network(rows, "within a node", f.intranode_network, f.calibrated.scale_up_network)
    add_network(rows, "between nodes", f.internode_network, f.calibrated.scale_out_network)
    rows[#rows + 1] = { "at most", ("%s a server, %s a rack, %s a pod"):format(report.count(f.server_size, "chip"),
        report.count(f.rack_size, "server"), report.count(f.pod_size, "rack")) }
    rows[#rows + 1] = { ("TCO of %s"):format(report.number(chips)),
                        report.dollars(processor:tco(chips)) .. " per hour" }
end

local exchanges = { "low latency", "two-sided", "one-sided", "two-sided, low precision", "preparing" }
local variants = {
    moe = { "few tokens", "shared by ranks", "shared by ranks, prefill" }, dispatch = exchanges, combine = exchanges,
}

-- Kernels in the order of the catalog's operators: "vllm bf16 6.4 %, fp8 5.1 to 9.8 %", over head sizes and the like.
local function kernel_rows(figures, backend, rows)
    rows[#rows + 1] = { ("Kernels of %s, and the errors expected of them"):format(backend) }
    if not figures.surfaces_of then
        rows[#rows + 1] = { "all", "nothing alike was measured; physics with typical constants, 35.0 %" }
        return
    end
    local lines, order, ranges = {}, {}, {}
    for _, origin in ipairs(figures.surfaces) do
        local op, variant = origin.op, (variants[origin.op] or {})[origin.variant]
        local name = ("%s%s%s"):format(origin.backend == backend and "" or origin.backend .. " ", origin.format,
            variant and (" (%s)"):format(variant) or "")
        if not lines[op] then
            lines[op], ranges[op] = {}, {}
            order[#order + 1] = op
        end
        local range = ranges[op][name]
        if range then
            range[1], range[2] = math.min(range[1], origin.error), math.max(range[2], origin.error)
        else
            ranges[op][name] = { origin.error, origin.error }
            table.insert(lines[op], name)
        end
    end
    for _, op in ipairs(order) do
        for i, name in ipairs(lines[op]) do
            local least, most = report.percent(ranges[op][name][1]), report.percent(ranges[op][name][2])
            lines[op][i] = ("%s %s"):format(name, least == most and most or least:gsub(" %%", "") .. " to " .. most)
        end
        rows[#rows + 1] = { op, table.concat(lines[op], ", ") }
    end
end

local function text_of(processor, figures, backend, style)
    local rows = { { figures.name }, }
    rate_rows(figures, rows)
    rows[#rows + 1] = { "efficiency", ("compute %s roofline, %s calibrated"):format(
        report.percent(figures.compute_efficiency), report.percent(figures.calibrated.compute_efficiency)) }
    if figures.surfaces_of and figures.calibrated.exp_rate > 0 then
        rows[#rows + 1] = { "exponentials", report.quantity(figures.calibrated.exp_rate, "exp/s") .. ", for softmax" }
    end
    rows[#rows + 1] = { "kernels measured on", figures.surfaces_of or "nothing like it; the efficiencies stand in" }
    memory_rows(processor, figures, rows)
    die_rows(figures, rows)
    power_rows(figures, rows)
    surroundings(processor, figures, rows)
    kernel_rows(figures, backend, rows)
    return report.fields(rows, style)
end

local origin_fields = { "op", "format", "variant", "backend", "origin", "error", "rows", "fitted", "entry" }

local function summary(processor, backend)
    local surfaces, engines = require "llmspice.calibration.surfaces", require "llmspice.calibration.backend"
    backend = backend or surfaces.backends[1]
    local figures, entry = processor:figures(), engines.get(backend)
    figures.surfaces = json.array(surfaces.origins(processor, backend, engines.instead(entry, processor)))
    for _, origin in ipairs(figures.surfaces) do json.ordered(origin, origin_fields) end
    local order = { "schema_version", "name" }
    for _, key in ipairs(json.keys(figures)) do
        if key ~= "name" then order[#order + 1] = key end
    end
    figures.schema_version = require "llmspice.provenance".schema_version
    figures.provenance = provenance_of(processor)
    order[#order + 1] = "provenance"
    return {
        data = json.ordered(figures, order),
        text = function(style) return text_of(processor, figures, backend, style) end,
    }
end

return {
    arguments = { { name = "name", type = "processor", help = "a chip (llmspice list processor)" } },
    options = {
        { name = "mode", choices = { "tco", "capex", "power", "cost" }, section = "Breakdown",
          help = "break this down into a tree with shares" },
        { name = "num_chips", type = "count", max = 2 ^ 40, section = "Breakdown",
          help = "chips to buy and power; a full pod unless given" },
        { name = "backend", choices = require "llmspice.calibration.surfaces".backends, section = "Kernels",
          help = "the engine whose kernels are listed, with where their times come from; vllm unless given" },
    },
    run = function(args)
        local processor = require "llmspice.hardware.processor".create(args.name)
        if args.num_chips and not args.mode then args.mode = "tco" end
        return args.mode and of_mode(processor, args) or summary(processor, args.backend)
    end,
}
