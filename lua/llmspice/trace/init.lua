--- Request traces: who asks for how much, and when.
--
--    local trace = spice.Trace.create "AzureLLMChat2024"          -- a name of the catalog
--    local trace = spice.Trace.create "requests.csv"              -- a file, see below
--    local trace = spice.Trace.create { input_tokens = "normal:1024,512,1,7000", output_tokens = 256 }
--    local trace = spice.Trace.create { { arrival_s = 0, input_tokens = 100, output_tokens = 20 }, ... }
--    for i, request in trace:requests { req_rate = 5, max_num_reqs = 100, seed = 42 } do ... end
--
-- Prompts of a distribution have nothing in common unless it has `conversations`: `{ continued = 0.5, shared_tokens =
-- 512 }` lets half of all requests look for an earlier one that they continue, and every prompt begin alike.
--
-- A named trace is the real file where scripts/fetch_traces (or a hand) has put it into $LLMSPICE_TRACES or
-- ~/.local/share/llmspice/traces, and otherwise the distribution of the catalog; `trace.kind` and `trace.path` tell.
--
-- Files, told by their content, plain or gzip: CSV with a header
-- (`arrival_s,input_tokens,output_tokens[,prefix_id,prefix_tokens,session_id]`, the public Azure columns, BurstGPT's,
-- Vidur's), JSON lines or a list with lengths (Mooncake's with hash_ids, ShareGPT-like pairs), and the result file of
-- vLLM's serving benchmark. Requests of one session share one growing conversation; the first prefix_tokens of a
-- prompt are the same for one prefix_id.
-- @module llmspice.trace
local lfs = require "lfs"
local arrivals = require "llmspice.trace.arrivals"
local catalog = require "llmspice.catalog"
local check = require "llmspice.check"
local core = require "llmspice.core"
local lengths = require "llmspice.trace.lengths"
local schema = require "llmspice.schema"

local trace = {}

local Trace = { __name = "llmspice.Trace" }
Trace.__index = Trace

local length_fields = {
    { "kind", "choice", choices = { "table", "normal", "lognormal", "uniform", "constant" }, default = "table" },
    { "mean", "number", optional = true, min = 1, unit = "tokens" },
    { "sd", "number", optional = true, min = 0, unit = "tokens" },
    { "min", "count", optional = true },
    { "max", "count", optional = true },
    { "percent", "numbers", optional = true },
    { "tokens", "numbers", optional = true },
}

--- What a trace of the catalog consists of.
trace.schema = schema.new("trace", {
    { "input_tokens", "table", fields = length_fields },
    { "output_tokens", "table", fields = length_fields },
    { "spearman", "number", min = -1, max = 1, default = 0 },
    { "requests", "count", optional = true },
    { "duration", "number", optional = true, min = 0, unit = "s" },
    { "rate", "number", optional = true, min = 0, unit = "requests/s" },
    { "interarrival_cv", "number", optional = true, min = 0 },
    { "diurnal", "table", optional = true, fields = {
        { "peak_to_trough", "number", min = 1, max = 1000 }, { "weekend_reduction", "fraction" } } },
    { "conversations", "table", optional = true, fields = {
        { "continued", "fraction" }, { "shared_tokens", "count", min = 0, max = 100000000, default = 0 } } },
    { "files", "texts", optional = true },
})

--- The folder where real trace files are looked for.
-- @treturn ?string nil where there is no home
function trace.folder()
    local own, data, home = os.getenv "LLMSPICE_TRACES", os.getenv "XDG_DATA_HOME", os.getenv "HOME"
    if own and own ~= "" then return own end
    if data and data ~= "" then return data .. "/llmspice/traces" end
    return home and home ~= "" and home .. "/.local/share/llmspice/traces" or nil
end

local function is_file(path)
    local mode = lfs.attributes(path, "mode")
    return mode ~= nil and mode ~= "directory"
end

local function made(fields)
    return setmetatable(fields, Trace)
end

local function from_file(path, name)
    local file, err = core.TraceFile(path)
    if not file then
        local separator = err:find "^line %d" and ", " or ": "
        return nil, ("trace '%s'%s%s"):format(path, separator, err)
    end
    local summary = file:summary()
    local span = summary.has_times and summary.last_s - summary.first_s or 0
    return made { kind = "file", name = name or path, path = path, format = summary.format, file = file,
                  summary = summary, has_times = summary.has_times, n_requests = summary.n_requests,
                  rate = span > 0 and (summary.n_requests - 1) / span or nil }
end

local function real_file(entry)
    local folder = trace.folder()
    for _, file in ipairs(folder and entry.files or {}) do
        local path = folder .. "/" .. file
        if is_file(path) then return path end
    end
    return nil
end

local function describe(made_trace, entry)
    made_trace.title, made_trace.diurnal, made_trace.source_text = entry.title, entry.diurnal,
        entry.sources and entry.sources.input_tokens
    return made_trace
end

-- A distribution from an entry of the catalog.
local function from_entry(entry)
    local input, output, err
    input, err = lengths.new(entry.input_tokens, "input_tokens")
    if not input then return nil, err end
    output, err = lengths.new(entry.output_tokens, "output_tokens")
    if not output then return nil, err end
    return made { kind = "distribution", name = entry.name, input = input, output = output,
                  spearman = entry.spearman or 0, rate = entry.rate, interarrival_cv = entry.interarrival_cv,
                  conversations = entry.conversations, n_published = entry.requests,
                  fetchable = entry.files ~= nil, has_times = false }
end

local function from_name(name)
    local entry, err = catalog.get("traces", name)
    if not entry then return nil, err end
    local whole
    whole, err = trace.schema:check(entry)
    if not whole then return nil, ("trace '%s': %s"):format(entry.name, err) end
    local path = real_file(whole)
    local made_trace
    if path then
        made_trace, err = from_file(path, whole.name)
        if not made_trace then return nil, err end
    else
        made_trace, err = from_entry(whole)
        if not made_trace then return nil, ("trace '%s': %s"):format(whole.name, err) end
    end
    made_trace.entry = entry
    return describe(made_trace, whole)
end

local request_fields = { "arrival_s", "input_tokens", "output_tokens", "session_id", "prefix_id", "prefix_tokens" }

-- Numbers for names, in order of appearance.
local function numbering()
    local numbers, n = {}, 0
    return function(name)
        if name == nil then return 0 end
        if not numbers[name] then
            n = n + 1
            numbers[name] = n
        end
        return numbers[name]
    end
end

local function check_request(request, i, last, timed)
    local what = ("request %d"):format(i)
    check.fields(request, request_fields, what)
    local input = check.count(request.input_tokens, what .. ": input_tokens", 1, 100000000)
    local output = check.count(request.output_tokens, what .. ": output_tokens", 1, 100000000)
    local time = request.arrival_s
    if (time ~= nil) ~= timed then check.raise("usage", "%s: expected arrival_s in every request or in none", what) end
    if time then check.number(time, what .. ": arrival_s", 0, 1e9) end
    if time and time < last then
        check.raise("usage", "%s: arrival_s is %g, before the one above; expected requests sorted by time", what, time)
    end
    local shared = check.count(request.prefix_tokens or 0, what .. ": prefix_tokens", 0, input)
    return input, output, time, shared
end

local function from_requests(list)
    local rows, session, prefix, last = {}, numbering(), numbering(), 0
    local timed = type(list[1]) == "table" and list[1].arrival_s ~= nil
    for i, request in ipairs(list) do
        local input, output, time, shared = check_request(request, i, last, timed)
        rows[i] = { input, output, time or 0 / 0, session(request.session_id), prefix(request.prefix_id), shared }
        last = time or last
    end
    local span = timed and last - list[1].arrival_s or 0
    return made { kind = "requests", name = list.name or "requests", rows = rows, has_times = timed,
                  n_requests = #rows, rate = span > 0 and (#rows - 1) / span or nil }
end

local function checked_conversations(given)
    check.fields(given, { "continued", "shared_tokens" }, "conversations")
    return { continued = check.number(given.continued, "continued", 0, 1),
             shared_tokens = check.count(given.shared_tokens or 0, "shared_tokens", 0, 100000000) }
end

local function from_table(what)
    if type(what[1]) == "table" then return from_requests(what) end
    check.fields(what, { "name", "input_tokens", "output_tokens", "spearman", "conversations" }, "Trace.create")
    local name = what.name or "lengths"
    for _, field in ipairs { "input_tokens", "output_tokens" } do
        if what[field] == nil then check.raise("usage", "Trace.create: %s is missing; expected lengths", field) end
    end
    return made { kind = "distribution", name = name, has_times = false,
                  input = lengths.check(what.input_tokens, "input_tokens"),
                  output = lengths.check(what.output_tokens, "output_tokens"),
                  spearman = check.number(what.spearman or 0, "spearman", -1, 1),
                  conversations = what.conversations and checked_conversations(what.conversations) }
end

local function looks_like_path(text)
    local plain = text:gsub("%.gz$", "")
    return text:find "[/\\]" or plain:find "%.csv$" or plain:find "%.jsonl?$" or plain ~= text or is_file(text)
end

-- Where a file lies: as given, or else in the folder of real traces.
local function located(path)
    local folder = trace.folder()
    if is_file(path) or path:find "[/\\]" or not folder then return path end
    return is_file(folder .. "/" .. path) and folder .. "/" .. path or path
end

--- Finds a trace by name, or reads a file.
-- @tparam string what a name of the catalog or a path; a mere file name is also looked for in the folder
-- @treturn[1] Trace
-- @treturn[2] nil
-- @treturn[2] string message: file, line and reason
function trace.load(what)
    local known = catalog.get("traces", what)
    if not known and looks_like_path(what) then return from_file(located(what)) end
    return from_name(what)
end

--- Makes a trace.
-- @param what a name of the catalog, a path, or a table as above
-- @treturn Trace
-- @raise a usage mistake at the user's line
function trace.create(what)
    if type(what) == "string" then return check.ok(trace.load(what)) end
    if type(what) ~= "table" then
        check.raise("usage", "Trace.create takes a name, a path or a table, not a %s", type(what))
    end
    return from_table(what)
end

--- Adds a trace to the catalog of this process.
-- @tparam string name
-- @tparam table entry fields of a trace file: `input_tokens`, `output_tokens`, `spearman`, `rate`, ...; lengths may
-- also be texts such as "normal:1024,512,1,7000"
-- @raise a usage mistake
function trace.register(name, entry)
    local copy = { name = name }
    for key, value in pairs(entry) do copy[key] = value end
    for _, field in ipairs { "input_tokens", "output_tokens" } do
        local fields, err = lengths.fields(copy[field], field)
        copy[field] = check.ok(fields, err)
    end
    check.ok(trace.schema:check(copy))
    check.ok(catalog.register("traces", copy))
end

--- What was used, in one line: "AzureLLMChat2024 (built-in distribution)".
-- @treturn string
function Trace:describe()
    if self.kind == "file" then
        local of = self.name ~= self.path and self.path .. ", " or ""
        return ("%s (%s%s file)"):format(self.name, of, self.format)
    end
    if self.kind == "requests" then return ("%s (%d requests)"):format(self.name, self.n_requests) end
    return ("%s (%s)"):format(self.name, self.entry and "built-in distribution" or "distribution")
end

local FEWEST = 1e-9  -- share of draws beyond which a distribution is not looked at

-- Tokens of the longest request of a list.
local function longest_of(rows)
    local most = 0
    for _, row in ipairs(rows) do most = math.max(most, row[1] + row[2]) end
    return most
end

--- Tokens that no prompt and its answer exceed together; in a distribution, hardly ever.
-- @treturn int
function Trace:most_tokens()
    if self.kind == "file" then return self.summary.max_tokens end
    if self.kind == "requests" then return longest_of(self.rows) end
    return self.input:at(1 - FEWEST) + self.output:at(1 - FEWEST)
end

local timing_options = { "req_rate", "arrivals", "burstiness", "speedup", "concurrency", "think_time" }

--- The options of source and requests.
trace.options = table.move(timing_options, 1, #timing_options, 1, {})
for _, name in ipairs { "max_num_reqs", "seed", "block_tokens" } do trace.options[#trace.options + 1] = name end

--- A source of requests for the simulator.
-- @tparam table options see llmspice.arrivals for when; `max_num_reqs` (a file without it ends with its last row, a
-- distribution never), `seed` (0 unless given), `block_tokens` (of KV blocks, for prefix caching; none unless given)
-- @treturn userdata core.Requests
-- @raise a usage mistake
function Trace:source(options)
    options = options or {}
    check.fields(options, trace.options, "the source of requests")
    local fields = arrivals.settle(options, self)
    fields.max_num_reqs = options.max_num_reqs and check.count(options.max_num_reqs, "max_num_reqs") or 0
    fields.seed = check.count(options.seed or 0, "seed", math.mininteger, math.maxinteger)
    fields.block_tokens = options.block_tokens and check.count(options.block_tokens, "block_tokens", 1, 1 << 20) or 0
    fields.file, fields.requests = self.file, self.rows
    fields.input, fields.output, fields.spearman = self.input, self.output, self.spearman
    for name, value in pairs(self.conversations or {}) do fields[name] = value end
    local source, err = core.Requests(fields)
    if not source then check.raise("usage", "trace '%s': %s", self.name, err) end
    return source
end

--- Iterates over the requests that a simulation with these options would see (a closed loop's first ones only: what
-- follows depends on answers).
-- @tparam table options as for source; a distribution wants max_num_reqs
-- @treturn function yields a number from 1 up and { arrival_s, input_tokens, output_tokens, session, hashes }
function Trace:requests(options)
    options = options or {}
    if self.kind == "distribution" and not options.max_num_reqs then
        check.raise("usage", "trace '%s' is a distribution without end; expected max_num_reqs", self.name)
    end
    local source, i = self:source(options), 0
    return function()
        local request, err = source:next()
        if err then check.raise("usage", "trace '%s': %s", self.name, err) end
        if not request then return nil end
        i = i + 1
        return i, request
    end
end

-- The tallies of input and output, and what else is known as a whole.
local function tallies(self)
    if self.kind == "file" then return self.file:statistics() end
    if self.kind == "distribution" then
        return { input = self.input:tally(), output = self.output:tally(), rate_per_s = self.rate or 0,
                 interarrival_cv = self.interarrival_cv, spearman = self.spearman }
    end
    return nil
end

local shares = { 0.01, 0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95, 0.99, 0.999 }

--- Names of the quantiles in statistics, and their shares.
trace.quantiles = {}
for i, share in ipairs(shares) do trace.quantiles[i] = { ("p%g"):format(100 * share):gsub("%.", "_"), share } end

local function summary_of(tally)
    local moments = tally:moments()
    for _, quantile in ipairs(trace.quantiles) do moments[quantile[1]] = tally:quantile(quantile[2]) end
    moments.n = nil
    moments.histogram = {}
    local low, high = 1, 2
    while low <= moments.max do
        local share = tonumber(("%.9f"):format(tally:below(high) - tally:below(low)))
        if moments.min < high then
            moments.histogram[#moments.histogram + 1] = { from = low, below = high, share = share }
        end
        low, high = high, 2 * high
    end
    return moments
end

--- Lengths as a whole: of every request of a file (read twice), of 100,000 points of a distribution.
-- @treturn table `input_tokens` and `output_tokens`, each { mean, sd, min, max, p1, p5, ..., p99_9, histogram } with a
-- histogram of { from, below, share } in octaves; `rate` (requests/s, 0 unknown), `interarrival_cv`, `spearman`
-- @raise a usage mistake where the file changed meanwhile
function Trace:statistics()
    local all, err = tallies(self)
    if not all then check.raise("usage", "trace '%s': %s", self.name, err or "has no statistics; it is a list") end
    return { input_tokens = summary_of(all.input), output_tokens = summary_of(all.output),
             rate = all.rate_per_s, interarrival_cv = all.interarrival_cv, spearman = all.spearman }
end

function Trace:__tostring()
    return ("Trace '%s'"):format(self:describe())
end

--- Whether a value is a trace.
-- @param value
-- @treturn boolean
function trace.is_trace(value)
    return getmetatable(value) == Trace
end

return trace
