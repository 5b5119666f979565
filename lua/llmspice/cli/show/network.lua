--- `llmspice show network NAME [--collective= --participants= --bytes=]`.
local json = require "llmspice.json"
local report = require "llmspice.report"

local collectives = { "all_gather", "all_reduce", "broadcast", "reduce_scatter", "a2a", "p2p" }
local sizes = { 1024, 1024 ^ 2, 64 * 1024 ^ 2 }

local function column_of(size)
    return (report.binary(size):gsub(" ", ""))
end

local function used_by(network)
    return { entries = { { "networks", network:name() } } }
end

local function one_time(network, args)
    local data = json.ordered({
        name = network:name(), collective = args.collective, participants = args.participants,
        bytes = args.bytes, time = network:time(args.collective, args.participants, args.bytes),
    }, { "name", "collective", "participants", "bytes", "time" })
    return {
        data = data, used = used_by(network),
        text = function()
            return ("%s of %s over %s participants on %s: %s\n"):format(data.collective, report.binary(data.bytes),
                report.number(data.participants), data.name, report.quantity(data.time, "s"))
        end,
    }
end

local function time_rows(network, participants)
    local rows = {}
    for i, collective in ipairs(collectives) do
        local row = json.ordered({ collective = collective, participants = participants },
            { "collective", "participants", "1KiB", "1MiB", "64MiB" })
        for _, size in ipairs(sizes) do
            row[column_of(size)] = network:time(collective, participants, math.tointeger(size))
        end
        rows[i] = row
    end
    return rows
end

local function text_of(figures, rows, participants, style)
    local fields = report.fields({
        { figures.name }, { "topology", figures.topology },
        { "bandwidth of an endpoint", report.quantity(figures.endpoint_bandwidth, "B/s") },
        { "latency", report.quantity(figures.latency, "s") },
        { "endpoints", report.number(figures.num_endpoints) }, { "switches", report.number(figures.num_switches) },
        { "links", report.number(figures.num_links) }, { "cost", report.dollars(figures.cost) },
    }, style)
    local cells = {}
    for i, row in ipairs(rows) do
        cells[i] = { "  " .. row.collective }
        for j, size in ipairs(sizes) do cells[i][j + 1] = report.quantity(row[column_of(size)], "s") end
    end
    local columns = { { title = ("  among %d"):format(participants) } }
    for j, size in ipairs(sizes) do columns[j + 1] = { title = report.binary(size), align = "right" } end
    return fields .. "\n" .. report.columns(cells, columns, style)
end

local function summary(network, participants)
    local figures = network:figures()
    local rows = time_rows(network, participants)
    figures.times = rows
    return {
        data = json.ordered(figures, { "name", "topology" }), rows = rows, used = used_by(network),
        text = function(style) return text_of(figures, rows, participants, style) end,
    }
end

return {
    arguments = { { name = "name", type = "network", help = "a network (llmspice list network)" } },
    options = {
        { name = "collective", choices = collectives, section = "Collective", help = "time this collective alone" },
        { name = "participants", type = "count", default = 8, max = 2 ^ 24, section = "Collective",
          help = "endpoints that take part" },
        { name = "bytes", type = "count", min = 0, default = 1048576, section = "Collective",
          help = "bytes that each of them holds" },
    },
    run = function(args)
        local network = require "llmspice.hardware.network".create(args.name)
        return args.collective and one_time(network, args) or summary(network, args.participants)
    end,
}
