local cli = require "spec.cli.helper"
local compare = require "llmspice.online.compare"
local json = require "llmspice.json"
local message_of = require "spec.fixtures.message_of"

-- What vLLM's benchmark writes, without the lists of --save-detailed.
local function plain(fields)
    local result = {
        model_id = "llama3_8b", num_prompts = 40, request_rate = 10, burstiness = 1, max_concurrency = nil,
        duration = 5.1, completed = 40, total_input_tokens = 40960, total_output_tokens = 5120,
        request_throughput = 7.84, output_throughput = 1004, total_token_throughput = 9035, mean_ttft_ms = 40,
        median_ttft_ms = 38, p99_ttft_ms = 80, std_ttft_ms = 12, mean_tpot_ms = 9, mean_itl_ms = 9, p99_itl_ms = 0,
    }
    for name, value in pairs(fields or {}) do result[name] = value ~= json.null and value or nil end
    return result
end

local function with_file(result, f)
    local path = os.tmpname()
    cli.write(path, type(result) == "string" and result or json.encode(result))
    local ok, err = pcall(f, path)
    os.remove(path)
    if not ok then error(err, 0) end
end

local function load_of(fields, case)
    case = case or {}
    case.file = "r.json"
    local load, assumptions = compare.load_of(plain(fields), case)
    return load, table.concat(assumptions, "; ")
end

local detailed = { input_lens = { 10, 20 }, output_lens = { 5, 6 }, start_times = { 1, 2 } }

describe("the load of a benchmark's result", function()
    it("has mean lengths and drawn arrivals where there is nothing better", function()
        local load, assumed = load_of()
        assert.same({ input_tokens = 1024, output_tokens = 128, req_rate = 10, max_num_reqs = 40 }, load)
        assert.equal("every request has the mean lengths, 1024 and 128 tokens, since the file has none of each "
            .. "(--save-detailed); arrivals are drawn, since the file has no start_times (--save-detailed)", assumed)
    end)

    it("has the requests of a detailed file", function()
        local load, assumed = load_of(detailed)
        assert.same({ trace = "r.json", arrivals = "trace", max_num_reqs = 40 }, load)
        assert.equal("", assumed)
    end)

    it("is bursty where the benchmark was", function()
        assert.equal(0.5, load_of { burstiness = 0.5 }.burstiness)
        assert.equal(7.5, load_of { request_rate = "7.5" }.req_rate)
    end)

    it("comes at once, or in a closed loop", function()
        assert.equal(math.huge, load_of { request_rate = "inf" }.req_rate)
        assert.equal(math.huge, load_of { request_rate = json.null }.req_rate)
        local load = load_of { request_rate = "inf", max_concurrency = 16 }
        assert.same({ 16, nil }, { load.concurrency, load.req_rate })
        assert.matches("the limit of 16 requests at a time is left out$", select(2, load_of { max_concurrency = 16 }))
    end)

    it("leaves out what failed", function()
        local load, assumed = load_of { completed = 38 }
        assert.equal(38, load.max_num_reqs)
        assert.matches("the 2 of 40 requests that failed are left out$", assumed)
    end)

    it("has the lengths that are given", function()
        local load = load_of(detailed, { input_tokens = "uniform:5,10", output_tokens = 7 })
        assert.same({ "uniform:5,10", 7, nil }, { load.input_tokens, load.output_tokens, load.trace })
    end)
end)

describe("metrics side by side", function()
    it("are those of both, in order, with relative errors", function()
        local simulated = { duration = 5.61, completed = 40, mean_ttft_ms = 20, p99_ttft_ms = 80, median_ttft_ms = 19,
                            p99_itl_ms = 3, max_ttft_ms = 90 }
        local metrics, mean = compare.metrics(plain(), simulated)
        assert.same({ "duration", "completed", "mean_ttft_ms", "median_ttft_ms", "p99_ttft_ms", "p99_itl_ms" },
            json.keys(metrics))
        assert.near(0.1, metrics.duration.relative_error, 1e-12)
        assert.equal(-0.5, metrics.mean_ttft_ms.relative_error)
        assert.is_nil(metrics.p99_itl_ms.relative_error)  -- measured 0
        assert.near((0.1 + 0.5 + 0.5 + 0) / 4, mean, 1e-12)  -- without counts
    end)

    it("order percentiles by number", function()
        local both = { p99_ttft_ms = 1, p5_ttft_ms = 1, ["p99.9_ttft_ms"] = 1, p90_ttft_ms = 1, mean_ttft_ms = 1 }
        assert.same({ "mean_ttft_ms", "p5_ttft_ms", "p90_ttft_ms", "p99_ttft_ms", "p99.9_ttft_ms" },
            json.keys((compare.metrics(both, both))))
    end)
end)

describe("compare", function()
    it("finds its own simulation again, from a file as the benchmark would have written it", function()
        local requests = {}
        for i = 1, 60 do
            requests[i] = { arrival_s = (i - 1) / 8, input_tokens = 100 + 37 * i % 900, output_tokens = 10 + i % 50 }
        end
        local measured = require "llmspice.online".run {
            mode = "normal", model = "llama3_8b", chip = "H100", parallelism = "(1,1,1)", scheduler = "vllm",
            trace = require "llmspice.trace".create(requests) }
        local file = { model_id = "llama3_8b", num_prompts = 60, input_lens = {}, output_lens = {}, start_times = {} }
        for name, value in pairs(measured) do
            if type(value) == "number" then file[name] = value end
        end
        for i, request in ipairs(requests) do
            file.input_lens[i], file.output_lens[i] = request.input_tokens, request.output_tokens
            file.start_times[i] = 1000 + request.arrival_s
        end
        with_file(file, function(path)
            local report = compare { file = path, chip = "H100", parallelism = "(1,1,1)" }
            assert.same({}, setmetatable(report.assumptions, nil))
            assert.near(0, report.mean_absolute_relative_error, 1e-9)
            assert.equal(60, report.metrics.completed.simulated)
            for _, name in ipairs { "mean_ttft_ms", "p99_tpot_ms", "mean_itl_ms", "std_e2el_ms",
                                    "output_throughput" } do
                assert.near(0, report.metrics[name].relative_error, 1e-9)
            end
        end)
    end)

    it("prints a table, JSON and CSV", function()
        with_file(plain { max_concurrency = 8, request_rate = "inf" }, function(path)
            local words = ("compare %s --chip=H100 --parallelism=(1,1,1)"):format(path)
            local result = cli.run(words)
            assert.equal(0, result.code, result.err)
            assert.matches("\n  metric +measured +simulated +difference\n", result.out)
            assert.matches("\n  completed +40 +40 +%+0.0 %%\n", result.out)
            local data = cli.json(words)
            assert.equal(40, data.metrics.mean_ttft_ms.measured)
            assert.equal(data.simulation.mean_ttft_ms, data.metrics.mean_ttft_ms.simulated)
            assert.equal("metric,measured,simulated,relative_error\nduration,5.1,",
                cli.run(words .. " --format=csv").out:sub(1, 54))
        end)
    end)

    -- Content or fields of the file, options, and the message after "llmspice: ", FILE standing for the path.
    for _, case in ipairs {
        { "not json", "", "FILE: is not JSON (" },
        { plain { duration = "long" }, "",
          "FILE: has no number 'duration'; expected a result of vLLM's serving benchmark" },
        { plain { mean_ttft_ms = json.null }, "",
          "FILE: has no number 'mean_ttft_ms'; expected a result of vLLM's serving benchmark" },
        { plain { completed = 0 }, "", "FILE: no request was completed" },
        { plain { model_id = json.null }, "", "FILE: names no model_id; expected model=NAME" },
        { plain { model_id = "some/model" }, "", "FILE was measured with model 'some/model', which is not known here; "
            .. "expected model=NAME or a config.json (" },
        { plain { total_input_tokens = json.null }, "",
          "FILE: has neither input_lens nor total_input_tokens; expected one, or input_tokens given" },
        { plain(), " --decode_replicas=2", "--decode_replicas is not an option of normal" },
        { plain(), " --mode=pdd", "unknown mode 'pdd'; did you mean 'pd'?" },
        { plain(), "", "chip is missing; expected a chip (llmspice list processor)" },
    } do
        it("fails in one line: " .. case[3], function()
            with_file(case[1], function(path)
                local result = cli.run(("compare %s%s"):format(path, case[2]))
                assert.equal(2, result.code)
                local expected = "llmspice: " .. case[3]:gsub("FILE", path)
                assert.equal(expected, result.err:sub(1, #expected))
                assert.equal(1, select(2, result.err:gsub("\n", "")))
            end)
        end)
    end

    it("wants a file that is there", function()
        assert.equal("llmspice: nowhere.json: No such file or directory\n", cli.run "compare nowhere.json".err)
        assert.equal("compare: field 'file' is missing; expected the path of a result file",
            message_of(compare.run, {}))
    end)
end)
