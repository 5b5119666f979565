-- run_workload and its kin tell as much as run_static does: what fits, what is odd, how far to trust the times.
local message_of = require "spec.fixtures.message_of"
local spice = require "llmspice"

local models = {}
local function model_of(name)
    models[name] = models[name] or spice.Model.create(name)
    return models[name]
end

local function executor(layout)
    return spice.SimpleExecutor(spice.Processor.create("H100"):with_parallelism(layout))
end

-- The same case as a workload and as run_static's.
local function both(name, layout, more)
    local workload = { model = model_of(name), executor = executor(layout), input_tokens = 1024, output_tokens = 256 }
    local static = { mode = "normal", model = model_of(name), chip = "H100",
                     parallelism = spice.ParallelismConfig(layout), input_tokens = 1024, output_tokens = 256 }
    for key, value in pairs(more or {}) do workload[key], static[key] = value, value end
    return workload, static
end

describe("run_workload", function()
    it("is as uncertain as run_static, and says whether it fits", function()
        local workload, static = both("llama3_8b", { tp = 1 }, { num_users = 8 })
        local result, report = spice.run_workload(workload), spice.run_static(static)
        assert.equal(report.ttft, result.ttft)
        for _, metric in ipairs { "ttft", "tpot", "throughput", "cost", "coverage", "class" } do
            assert.equal(report.uncertainty[metric], result.uncertainty[metric])
        end
        assert.same({ true, 0 }, { result.fits, #result.warnings })
    end)

    it("raises what run_static raises where the memory does not suffice", function()
        local workload, static = both("llama3_405b", { tp = 1 })
        local message = message_of(spice.run_workload, workload)
        assert.matches("^llama3_405b does not fit on H100 at %(1,1,1%): .*; the smallest tp that fits is 16, ", message)
        assert.equal(message_of(spice.run_static, static), message)
    end)

    it("warns as run_static does with allow_oversubscribe and in roofline", function()
        for tp, how in pairs { { allow_oversubscribe = true }, [3] = { fidelity = "roofline" } } do
            local workload, static = both("llama3_70b", { tp = tp, ep = tp }, how)
            local result, report = spice.run_workload(workload), spice.run_static(static)
            assert.same({ table.unpack(report.warnings) }, { table.unpack(result.warnings) })
            assert.is_true(#result.warnings > 0)
            assert.equal(report.memory.monolithic.fits, result.fits)
            assert.equal(how.fidelity == nil, result.uncertainty ~= nil)
        end
    end)

    it("names the pool in its kin", function()
        local small, large = executor { tp = 1 }, executor { tp = 8 }
        local case = { model = model_of "llama3_70b", input_tokens = 100, output_tokens = 10, prefill_executor = large,
                       decode_executor = small }
        assert.matches("at %(1,1,1%) %(decode pool%): .* decode_parallelism %(2,1,1%)",
            message_of(spice.run_workload_pd, case))
        local h100 = spice.Processor.create "H100"
        case.decode_executor = spice.AFExecutor(h100, h100)
        assert.matches("at %(1,1,1%) %(ffn pool%): .* ffn_parallelism %(2,1,1%)",
            message_of(spice.run_workload_paf, case))
        case.allow_oversubscribe = true
        local result = spice.run_workload_paf(case)
        assert.is_false(result.fits)
        assert.equal(1, #result.warnings)
        assert.is_true(result.uncertainty.tpot > 0)
    end)

    it("speaks of the case as it was", function()
        local workload = both("llama3_8b", { tp = 1 })
        local expected = spice.run_workload(workload).uncertainty.ttft
        local result = spice.run_workload(workload)
        workload.input_tokens, workload.num_users = 100000, 64
        assert.equal(expected, result.uncertainty.ttft)
    end)
end)

describe("a report", function()
    it("is a line to print", function()
        local _, static = both("llama3_8b", { tp = 1 })
        assert.matches("^run_static%(llama3_8b, normal, calibrated: TTFT [%d.]+ ms, TPOT [%d.]+ ms, [%d.]+ tokens/s%)$",
            tostring(spice.run_static(static)))
        assert.matches("^run_online%(llama3_8b, normal, calibrated: 3 requests completed, mean TTFT [%d.]+ ms, " ..
            "mean TPOT [%d.]+ ms, [%d.]+ tokens/s%)$", tostring(spice.run_online {
                mode = "normal", model = static.model, chip = "H100", parallelism = "(1,1,1)", input_tokens = 100,
                output_tokens = 10, req_rate = 1, max_num_reqs = 3 }))
    end)
end)

describe("a workload's result", function()
    it("is a line to print", function()
        assert.matches("^StaticResult%(TTFT [%d.]+ ms, TPOT [%d.]+ ms, [%d.]+ tokens/s%)$",
            tostring(spice.run_workload((both("llama3_8b", { tp = 1 })))))
    end)

    it("lists its fields in pairs", function()
        local workload = both("llama3_8b", { tp = 1 })
        local result, seen = spice.run_workload(workload), {}
        for name, value in pairs(result) do seen[name] = value end
        for _, name in ipairs { "ttft", "tpot", "ttc", "throughput", "fits" } do
            assert.equal(result[name], seen[name])
        end
        assert.is_true(seen.uncertainty.ttft > 0)
        assert.equal(result.ttft, seen.prefill.duration)
        local roofline = spice.run_workload((both("llama3_8b", { tp = 1 }, { fidelity = "roofline" })))
        for name in pairs(roofline) do assert.not_equal("uncertainty", name) end
    end)
end)
