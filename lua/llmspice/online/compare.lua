--- A measured serving run beside its simulation: reads the result file of vLLM's serving benchmark
-- (`vllm bench serve --save-result`), simulates the same load on the same chips, and lays the two side by side.
--
--    local report = spice.compare { file = "result.json", chip = "H100", parallelism = "(1,1,1)" }
--    print(report.metrics.mean_ttft_ms.measured, report.metrics.mean_ttft_ms.simulated)
--
-- The load comes from the file: lengths (of every request where it was written with --save-detailed, else their
-- means), start times or the request rate and burstiness, or a closed loop of max_concurrency. The file does not say
-- which chips and which options of the engine it was measured with: those are given as for run_online. What had to be
-- assumed is told in `assumptions`.
-- @module llmspice.online.compare
local check = require "llmspice.check"
local infile = require "llmspice.infile"
local json = require "llmspice.json"

local compare = {}

local totals = { "duration", "completed", "total_input_tokens", "total_output_tokens", "request_throughput",
                 "output_throughput", "total_token_throughput" }
local counts = { completed = true, total_input_tokens = true, total_output_tokens = true }
local latencies = { "ttft_ms", "tpot_ms", "itl_ms", "e2el_ms" }
local first = { mean = 1, median = 2, std = 3, min = 4 }

--- Reads a result file.
-- @tparam string path
-- @treturn[1] table its fields
-- @treturn[2] nil
-- @treturn[2] string message
function compare.read(path)
    local text, err = infile.read(path)
    if not text then return nil, err end
    local result
    result, err = json.decode(text)
    if type(result) ~= "table" then return nil, ("%s: is not JSON (%s)"):format(path, err or "no object") end
    for _, field in ipairs { "duration", "completed", "output_throughput", "mean_ttft_ms" } do
        if type(result[field]) ~= "number" then
            return nil, ("%s: has no number '%s'; expected a result of vLLM's serving benchmark"):format(path, field)
        end
    end
    if result.completed < 1 then return nil, ("%s: no request was completed"):format(path) end
    return result
end

local function is_list(value)
    return type(value) == "table" and #value > 0
end

local function whole(value)
    return math.tointeger(math.floor(value + 0.5))
end

-- Lengths: the file's own, those given, or means.
local function lengths_of(result, case, load, assumptions)
    if case.input_tokens and case.output_tokens then
        load.input_tokens, load.output_tokens = case.input_tokens, case.output_tokens
    elseif is_list(result.input_lens) and is_list(result.output_lens) then
        load.trace = case.file
    else
        for _, which in ipairs { "input", "output" } do
            local total = result["total_" .. which .. "_tokens"]
            if type(total) ~= "number" then
                check.raise("usage", "%s: has neither %s_lens nor total_%s_tokens; expected one, or %s_tokens given",
                    case.file, which, which, which)
            end
            load[which .. "_tokens"] = math.max(1, whole(total / result.completed))
        end
        assumptions[#assumptions + 1] = ("every request has the mean lengths, %d and %d tokens, since the file has "
            .. "none of each (--save-detailed)"):format(load.input_tokens, load.output_tokens)
    end
end

local function rate_of(result)
    local rate = result.request_rate
    if rate == nil or rate == json.null then return math.huge end
    return tonumber(rate) or math.huge
end

-- When: a closed loop, start times, or a rate.
local function timing_of(result, load, assumptions)
    local rate, users = rate_of(result), tonumber(result.max_concurrency)
    if users and rate == math.huge then
        load.concurrency = whole(users)
    elseif is_list(result.start_times) and load.trace then
        load.arrivals = "trace"
    else
        load.req_rate = rate
        local burstiness = tonumber(result.burstiness)
        if rate ~= math.huge and burstiness and burstiness ~= 1 then load.burstiness = burstiness end
        if rate ~= math.huge then
            assumptions[#assumptions + 1] = "arrivals are drawn, since the file has no start_times (--save-detailed)"
        end
    end
    if users and not load.concurrency then
        assumptions[#assumptions + 1] = ("the limit of %d requests at a time is left out"):format(whole(users))
    end
end

--- The load of a result file, as options of run_online.
-- @tparam table result of compare.read
-- @tparam table case with `file`; `input_tokens` and `output_tokens` replace the file's
-- @treturn table
-- @treturn {string,...} what had to be assumed
function compare.load_of(result, case)
    local load, assumptions = {}, {}
    lengths_of(result, case, load, assumptions)
    timing_of(result, load, assumptions)
    load.max_num_reqs = whole(result.completed)
    local asked = tonumber(result.num_prompts)
    if asked and asked > result.completed then
        assumptions[#assumptions + 1] = ("the %d of %d requests that failed are left out"):format(
            whole(asked - result.completed), whole(asked))
    end
    return load, assumptions
end

-- Place of a statistic among others of its latency: mean, median, std, min, percentiles, max.
local function rank(name)
    local percentile = name:match "^p([%d_%.]+)_%a"
    return first[name:match "^(%a+)_"] or percentile and 100 + tonumber((percentile:gsub("_", "."))) or 1000
end

-- The names of the metrics in both, totals first, then by latency and statistic.
local function common_metrics(result, simulated)
    local list = {}
    for _, name in ipairs(totals) do
        if type(result[name]) == "number" and type(simulated[name]) == "number" then list[#list + 1] = name end
    end
    for _, latency in ipairs(latencies) do
        local own = {}
        for name, value in pairs(result) do
            if type(name) == "string" and name:sub(-#latency - 1) == "_" .. latency and type(value) == "number"
                and type(simulated[name]) == "number" then
                own[#own + 1] = name
            end
        end
        table.sort(own, function(a, b)
            if rank(a) ~= rank(b) then return rank(a) < rank(b) end
            return a < b
        end)
        table.move(own, 1, #own, #list + 1, list)
    end
    return list
end

local function error_of(measured, simulated)
    if measured == 0 then return nil end
    return simulated / measured - 1
end

--- Lays two results side by side.
-- @tparam table result measured
-- @tparam table simulated of run_online
-- @treturn table by metric: `measured`, `simulated`, `relative_error` (absent where the measured one is 0)
-- @treturn number mean of the absolute relative errors, counts left out
function compare.metrics(result, simulated)
    local metrics, sum, n = {}, 0, 0
    local order = common_metrics(result, simulated)
    for _, name in ipairs(order) do
        local err = error_of(result[name], simulated[name])
        metrics[name] = json.ordered({ measured = result[name], simulated = simulated[name], relative_error = err },
            { "measured", "simulated", "relative_error" })
        if err and not counts[name] then sum, n = sum + math.abs(err), n + 1 end
    end
    return json.ordered(metrics, order), n > 0 and sum / n or nil
end

local function model_of(result, case)
    if case.model then return case.model end
    local name = result.model_id
    if type(name) ~= "string" then
        check.raise("usage", "%s: names no model_id; expected model=NAME", case.file)
    end
    local ok, err = pcall(require "llmspice.model".create, name, { dtype = case.dtype })
    if not ok then
        if not check.is_mistake(err) then error(err, 0) end
        check.raise("usage", "%s was measured with model '%s', which is not known here; expected model=NAME or a "
            .. "config.json (%s)", case.file, name, err.message)
    end
    return name
end

--- Simulates what a result file measured.
-- @tparam table case `file`, and the options of run_online but those of the load: `mode` ("normal" unless given),
-- `model` (the file's unless given), `chip`, `parallelism`, `scheduler` ("vllm" unless given), ...
-- @treturn table `file`, `model`, `mode`, `metrics`, `mean_absolute_relative_error`, `assumptions`, `simulation` (the
-- report of run_online)
-- @raise a usage mistake
function compare.run(case)
    if type(case) ~= "table" or type(case.file) ~= "string" then
        check.raise("usage", "compare: field 'file' is missing; expected the path of a result file")
    end
    local result = check.ok(compare.read(case.file))
    local load, assumptions = compare.load_of(result, case)
    local options = { mode = "normal", scheduler = "vllm" }
    for name, value in pairs(case) do options[name] = value end
    options.file, options.input_tokens, options.output_tokens = nil, nil, nil
    for name, value in pairs(load) do options[name] = value end
    options.model = model_of(result, case)
    local simulated = require "llmspice.online".run(options)
    local metrics, err = compare.metrics(result, simulated)
    return json.ordered({
        schema_version = simulated.schema_version, file = case.file, mode = options.mode, model = options.model,
        measured_model = result.model_id, metrics = metrics, mean_absolute_relative_error = err,
        assumptions = json.array(assumptions), simulation = simulated, provenance = simulated.provenance,
    }, { "schema_version", "file", "mode", "model", "measured_model", "metrics", "mean_absolute_relative_error",
         "assumptions", "simulation", "provenance" })
end

return setmetatable(compare, { __call = function(_, case) return compare.run(case) end })
