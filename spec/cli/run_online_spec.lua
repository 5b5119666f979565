local helper = require "spec.cli.helper"
local json = require "llmspice.json"

local normal = "run_online normal --model=llama3_8b --chip=H100 --parallelism=(1,1,1) --trace=AzureLLMChat2023 " ..
    "--req_rate=10 --max_num_reqs=200 --seed=3"

local metrics = { "ttft_ms", "tpot_ms", "itl_ms", "e2el_ms", "queue_ms" }
local moments = { "mean", "median", "std", "min", "max", "p50", "p75", "p90", "p95", "p99" }

describe("run_online --format=json", function()
    it("has the key names of vLLM's serving benchmark", function()
        local r = helper.json(normal)
        for _, name in ipairs { "duration", "completed", "total_input_tokens", "total_output_tokens",
                                "request_throughput", "output_throughput", "total_token_throughput", "total_tco",
                                "cost_per_1m_tokens", "seed", "num_chips" } do
            assert.equal("number", type(r[name]), name)
        end
        for _, metric in ipairs(metrics) do
            for _, moment in ipairs(moments) do
                local name = moment .. "_" .. metric
                assert.equal("number", type(r[name]), name)
            end
            assert.equal(r["median_" .. metric], r["p50_" .. metric])
            assert.is_true(r["min_" .. metric] <= r["p50_" .. metric] and r["p99_" .. metric] <= r["max_" .. metric])
        end
        assert.equal(200, r.completed)
        assert.equal(3, r.seed)
        assert.is_nil(r.goodput)
        assert.equal(1, r.schema_version)
        assert.equal("llmspice", r.provenance.program)
    end)

    it("leaves out what does not exist: rates of no arrivals, the doubt of a time that no request has", function()
        local none = helper.json("run_online normal --model=llama3_8b --chip=H100 --parallelism=(1,1,1) " ..
            "--input_tokens=200 --output_tokens=50 --req_rate=5 --until=0.001")
        assert.equal(0, none.arrived)
        assert.is_nil(none.offered_request_rate)
        assert.is_false(none.overloaded)
        local single = helper.json("run_online normal --model=llama3_8b --chip=H100 --parallelism=(1,1,1) " ..
            "--input_tokens=200 --output_tokens=1 --req_rate=5 --max_num_reqs=20")
        assert.is_nil(single.mean_tpot_ms)
        assert.is_nil(single.uncertainty.tpot)
        assert.is_true(single.uncertainty.ttft > 0)
    end)

    it("keeps the relations between its figures", function()
        local r = helper.json(normal)
        local function near(expected, value) assert.is_near(1, value / expected, 1e-12) end
        near(r.completed / r.duration, r.request_throughput)
        near(r.total_output_tokens / r.duration, r.output_throughput)
        near((r.total_input_tokens + r.total_output_tokens) / r.duration, r.total_token_throughput)
        near(r.total_tco / 3600 / r.total_token_throughput * 1e6, r.cost_per_1m_tokens)
    end)

    it("gives the same text whether it leaps or steps, at the precision that people read", function()
        local words = (normal:gsub("--fidelity=%S+", ""))
        local leapt, stepped = helper.run(words), helper.run(words .. " --step_by_step")
        assert.equal(leapt.out, stepped.out)
    end)

    it("is one object and nothing else, or the same as rows", function()
        local csv = helper.run(normal .. " --format=csv")
        assert.equal(0, csv.code)
        assert.matches("mean_ttft_ms", csv.out)
        assert.equal("", csv.err)
    end)
end)

describe("run_online", function()
    it("prints a table for people, with the goals that were set", function()
        local result = helper.run(normal .. " --slo_ttft_ms=200 --slo_tpot_ms=50")
        assert.equal(0, result.code)
        for _, line in ipairs { "llama3_8b, normal, calibrated", "arrived +200 requests", "time to first token",
                                "gap between tokens", "Goals met", "goodput", "monolithic" } do
            assert.matches(line, result.out)
        end
    end)

    it("serves pd and paf", function()
        for _, words in ipairs { "pd --parallelism=(1,1,1) --prefill_replicas=2",
                                 "paf --parallelism=(1,1,1) --microbatches=2" } do
            local r = helper.json("run_online " .. words .. " --model=llama3_8b --chip=H100 --req_rate=5 " ..
                "--max_num_reqs=50 --input_tokens=uniform:100,900 --output_tokens=40")
            assert.equal(50, r.completed)
            assert.equal("prefill", r.pools[1].role)
        end
    end)

    it("writes a record per request and per stretch of steps", function()
        local requests, steps = os.tmpname() .. ".csv", os.tmpname() .. ".jsonl"
        helper.run(normal .. " --requests=" .. requests .. " --steps=" .. steps)
        local lines = {}
        for line in helper.read(requests):gmatch "[^\n]+" do lines[#lines + 1] = line end
        assert.equal(201, #lines)
        assert.equal("id,arrival_s,input_tokens,output_tokens,scheduled_s,first_token_s,finish_s,instance," ..
            "preemptions,cached_tokens,session,rejected", lines[1])
        local total = 0
        for line in helper.read(steps):gmatch "[^\n]+" do total = total + assert(json.decode(line)).steps end
        assert.equal(helper.json(normal).pools[1].num_steps, total)
        os.remove(requests)
        os.remove(steps)
    end)

    it("leaves the files of records as they were when it fails", function()
        local path = os.tmpname()
        local function kept(words)
            helper.write(path, "mine\n")
            local result = helper.run(normal .. " --requests=" .. path .. words)
            assert.equal(2, result.code)
            assert.equal("mine\n", helper.read(path))
            local pipe = io.popen("ls " .. path .. ".*.tmp 2>/dev/null")
            assert.equal("", pipe:read "a")
            pipe:close()
            return result.err
        end
        assert.matches("unknown scheduler", kept " --scheduler=nobody")
        assert.matches("cannot write /nowhere/steps.csv: No such file or directory", kept " --steps=/nowhere/steps.csv")
        assert.matches("cannot write /dev/full: No space left on device", kept " --steps=/dev/full")
        os.remove(path)
    end)

    it("prints tables that fit a terminal of 80 columns", function()
        local short = " --model=llama3_8b --chip=H100 --input_tokens=900 --output_tokens=90 --max_num_reqs=500"
        for _, words in ipairs {
            "normal --parallelism=(1,1,1) --req_rate=200", "pd --parallelism=(1,1,1) --req_rate=20",
            "paf --parallelism=(1,1,1) --req_rate=2 --fidelity=roofline", } do
            local result = helper.run("run_online " .. words .. short)
            assert.equal(0, result.code, result.err)
            for line in result.out:gmatch "[^\n]+" do assert.is_true(#line <= 80, line) end
        end
    end)

    it("names an overload in the table too", function()
        local result = helper.run((normal:gsub("200", "2000"):gsub("req_rate=10", "req_rate=80")))
        assert.matches("\n  overloaded +[%d.]+ requests/s came, [%d.]+ were served\n", result.out)
        assert.matches("warning: overloaded: [%d.]+ requests/s came and [%d.]+ were served", result.err)
    end)

    it("replays a file at its own times", function()
        local path = os.tmpname() .. ".csv"
        helper.write(path, "arrival_s,input_tokens,output_tokens\n0,100,2\n2.5,100,2\n")
        local r = helper.json("run_online normal --model=llama3_8b --chip=H100 --parallelism=(1,1,1) --trace=" .. path)
        os.remove(path)
        assert.is_true(r.duration > 2.5 and r.duration < 2.6)
    end)

    it("says what a broken file has wrong, and simulates nothing", function()
        local path = os.tmpname() .. ".csv"
        helper.write(path, "arrival_s,input_tokens,output_tokens\n0,100,2\n2.5,-4,2\n")
        local result = helper.run("run_online normal --model=llama3_8b --chip=H100 --parallelism=(1,1,1) --trace=" ..
            path)
        os.remove(path)
        assert.equal(2, result.code)
        assert.equal("", result.out)
        assert.matches("line 3", result.err)
    end)

    it("ends with one line and exit code 2 on a mistake, 3 where nothing fits", function()
        local result = helper.run(normal .. " --scheduler=vlmm")
        assert.same({ 2, "", "llmspice: unknown scheduler 'vlmm'; did you mean 'vllm'?\n" },
            { result.code, result.out, result.err })
        result = helper.run((normal:gsub("llama3_8b", "llama3_405b")))
        assert.equal(3, result.code)
        assert.matches("^llmspice: llama3_405b leaves no memory for a KV cache on H100 at %(1,1,1%)[^\n]*\n$",
            result.err)
        assert.equal("llmspice: llama3_8b leaves no memory for a KV cache on H100 at (1,1,1): weights take 16.1 GB " ..
            "of a chip's 85.9 GB, of which gpu_memory_utilization 0.1 allows 8.6 GB; expected more chips per " ..
            "replica, a larger share, or allow_oversubscribe\n",
            helper.run(normal .. " --gpu_memory_utilization=0.1").err)
    end)

    it("warns of rejections and overload", function()
        local result = helper.run(normal .. " --max_model_len=1000")
        assert.equal(0, result.code)
        assert.matches("llmspice: warning: %d+ of 200 requests were rejected; the first: %d+ %+ %d+ tokens are more " ..
            "than max_model_len 1000", result.err)
    end)

    it("shows what was simulated when it is interrupted", function()
        local pipe = assert(io.popen("timeout --preserve-status -s INT 2 scripts/llmspice run_online normal " ..
            "--model=llama3_8b --chip=H100 --parallelism='(1,1,1)' --trace=AzureLLMChat2023 --req_rate=10 " ..
            "--max_num_reqs=1000000000 --format=json 2>/dev/null; echo \"code $?\""))
        local text = pipe:read "a"
        pipe:close()
        assert.matches("\ncode 130\n$", text)
        local r = assert(json.decode((text:gsub("code 130\n$", ""))))
        assert.equal("interrupted", r.stopped)
        assert.is_true(r.completed > 0 and r.completed < r.arrived)
    end)
end)

describe("the progress of a run", function()
    local now = { now_s = 30, completed = 40, rejected = 10, in_flight = 7, waiting = 2 }

    it("is a share of the requests or of the time, whichever is further", function()
        local progress = require "llmspice.online.records".progress
        assert.equal(0.5, (progress(100)(now)))
        assert.equal(0.25, (progress(nil, 120)(now)))
        assert.equal(0.5, (progress(100, 120)(now)))
        assert.equal(0.999, (progress(50)(now)))
        assert.equal(0, (progress()(now)))
    end)

    it("tells simulated time, requests in flight and queued, and the rate", function()
        local _, text = require "llmspice.online.records".progress(100)(now)
        assert.matches("^30 s simulated, 7 in flight, 2 queued, %d+ requests/s$", text)
    end)
end)

describe("list scheduler", function()
    it("names every policy and the engine that it imitates", function()
        local rows = helper.json "list scheduler".entries
        assert.equal(6, #rows)
        assert.matches("^vLLM V1", rows[6].title)
    end)
end)
