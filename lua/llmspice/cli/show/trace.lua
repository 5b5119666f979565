--- `llmspice show trace NAME`: lengths and arrivals of a trace, by name or from a file.
local json = require "llmspice.json"
local report = require "llmspice.report"

local BAR = 40  -- columns of a histogram's full bar

local facts = { "name", "kind", "path", "format", "title", "source", "requests", "skipped", "duration", "rate",
                "interarrival_cv", "spearman", "conversations", "has_prefixes", "has_sessions" }

local function quantile_names()
    local names = {}
    for i, quantile in ipairs(require "llmspice.trace".quantiles) do names[i] = quantile[1] end
    return names
end

local function lengths_data(lengths)
    local order = { "mean", "sd", "min", "max" }
    for _, name in ipairs(quantile_names()) do order[#order + 1] = name end
    order[#order + 1] = "histogram"
    local bins = {}
    for i, bin in ipairs(lengths.histogram) do bins[i] = json.ordered(bin, { "from", "below", "share" }) end
    lengths.histogram = json.array(bins)
    return json.ordered(lengths, order)
end

local function data_of(trace)
    local statistics, summary = trace:statistics(), trace.summary or {}
    local has_times = trace.has_times
    local data = {
        name = trace.name, kind = trace.kind, path = trace.path, format = trace.format, title = trace.title,
        source = trace.kind == "distribution" and trace.source_text or nil,
        requests = trace.n_requests or trace.n_published,
        skipped = summary.n_skipped and summary.n_skipped > 0 and summary.n_skipped or nil,
        duration = has_times and summary.last_s - summary.first_s or nil,
        rate = statistics.rate > 0 and statistics.rate or nil, interarrival_cv = statistics.interarrival_cv,
        spearman = statistics.spearman, conversations = trace.conversations,
        has_prefixes = summary.format and (summary.has_hashes or summary.has_prefixes) or nil,
        has_sessions = summary.has_sessions,
        input_tokens = lengths_data(statistics.input_tokens), output_tokens = lengths_data(statistics.output_tokens),
    }
    local order = { "schema_version" }
    for _, name in ipairs(facts) do order[#order + 1] = name end
    for _, name in ipairs { "input_tokens", "output_tokens", "provenance" } do order[#order + 1] = name end
    local provenance = require "llmspice.provenance"
    data.schema_version = provenance.schema_version
    data.provenance = provenance.of { entries = trace.entry and { { "traces", trace.name } }, files = { trace.path } }
    return json.ordered(data, order)
end

local function field_rows(data, fetchable)
    local rows = { { "Trace " .. data.name } }
    local function add(label, value)
        if value then rows[#rows + 1] = { label, value } end
    end
    add("about", data.title)
    add("from", data.kind == "file" and ("%s (%s)"):format(data.path, data.format)
        or fetchable and "distribution; the real file is not here (scripts/fetch_traces)" or "distribution")
    add("source", data.source)
    add("requests", data.requests and report.number(data.requests))
    add("failed, left out", data.skipped and report.number(data.skipped))
    add("duration", data.duration and report.quantity(data.duration, "s"))
    add("mean rate", data.rate and report.number(data.rate) .. " requests/s")
    add("CV of gaps", data.interarrival_cv and report.number(data.interarrival_cv))
    add("rank correlation", report.number(data.spearman, 3))
    add("conversations", data.conversations and ("%s of requests look for one to continue; %s tokens in all"):format(
        report.percent(data.conversations.continued), report.number(data.conversations.shared_tokens)))
    return rows
end

local function quantile_table(data, style)
    local columns, cells = { { title = "tokens" } }, { { "input" }, { "output" } }
    local names = { "mean", "sd", "min", "p1", "p10", "p50", "p90", "p99", "max" }
    for _, name in ipairs(names) do
        columns[#columns + 1] = { title = name, align = "right" }
        for i, lengths in ipairs { data.input_tokens, data.output_tokens } do
            local value = lengths[name]
            table.insert(cells[i], report.number(math.floor(value + 0.5)))
        end
    end
    return report.columns(cells, columns, style)
end

local function histogram(title, lengths, style)
    local most, cells = 0, {}
    for _, bin in ipairs(lengths.histogram) do most = math.max(most, bin.share) end
    for i, bin in ipairs(lengths.histogram) do
        cells[i] = { ("%s-%s"):format(report.number(bin.from), report.number(bin.below - 1)),
                     report.percent(bin.share), report.bar(most > 0 and bin.share / most or 0, BAR) }
    end
    return report.columns(cells, { { title = title, align = "right" }, { title = "share", align = "right" },
                                   { title = "" } }, style)
end

local function text_of(data, fetchable)
    return function(style)
        return table.concat({
            report.fields(field_rows(data, fetchable), style), quantile_table(data, style),
            histogram("input tokens", data.input_tokens, style), histogram("output tokens", data.output_tokens, style),
        }, "\n")
    end
end

local function csv_rows(data)
    local rows = {}
    for _, which in ipairs { "input_tokens", "output_tokens" } do
        for _, bin in ipairs(data[which].histogram) do
            rows[#rows + 1] = json.ordered({ lengths = which, from = bin.from, below = bin.below, share = bin.share },
                { "lengths", "from", "below", "share" })
        end
    end
    return rows
end

return {
    arguments = { { name = "name", type = "trace", help = "a name of the catalog (llmspice list trace) or a file" } },
    run = function(args)
        local trace = require "llmspice.trace".create(args.name)
        local data = data_of(trace)
        return { data = data, rows = csv_rows(data), text = text_of(data, trace.fetchable) }
    end,
}
