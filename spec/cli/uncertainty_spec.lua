local helper = require "spec.cli.helper"

local function static(model, chip, more)
    return helper.json(("run_static normal --model=%s --chip=%s --parallelism=(8,1,1) %s"):format(model, chip,
        more or ""))
end

local metrics = { "ttft", "tpot", "throughput", "cost" }

-- Whether a's intervals are all wider than b's.
local function wider(a, b)
    for _, metric in ipairs(metrics) do
        if a.uncertainty[metric] <= b.uncertainty[metric] then
            error(("%s: %g, not above %g"):format(metric, a.uncertainty[metric], b.uncertainty[metric]), 2)
        end
    end
end

describe("uncertainty", function()
    it("is stated per metric for calibrated results, and for no others", function()
        local result = static("llama3_70b", "H100").uncertainty
        for _, metric in ipairs(metrics) do assert.is_true(result[metric] > 0.01 and result[metric] < 1, metric) end
        assert.same({ 0.8, "known" }, { result.coverage, result.class })
        assert.is_nil(static("llama3_70b", "H100", "--fidelity=roofline").uncertainty)
        local text = helper.run "run_static normal --model=llama3_70b --chip=H100 --parallelism=(8,1,1)".out
        for _, row in ipairs { "time to first token", "time per output token", "throughput, in and out",
                               "per million tokens" } do
            assert.matches(row .. "[^\n]+%+%-%d+ %%", text)
        end
    end)

    it("is wider on another chip, with another model, with both, and in pools of their own", function()
        local known = static("llama3_70b", "H100")
        local chip, model = static("llama3_70b", "A100"), static("yi_34b", "H100")
        local both = static("yi_34b", "A100")
        assert.same({ "other_chip", "other_model", "other_chip+other_model" },
            { chip.uncertainty.class, model.uncertainty.class, both.uncertainty.class })
        wider(chip, known)
        wider(model, known)
        wider(both, chip)
        wider(both, model)
        local pd = helper.json "run_static pd --model=llama3_70b --chip=H100 --parallelism=(8,1,1)"
        assert.is_true(pd.uncertainty.tpot > known.uncertainty.tpot)
    end)

    it("is wider on a chip that borrows kernels, and wider still without any", function()
        local measured, borrowed = static("llama3_70b", "A100"), static("llama3_70b", "MI300X")
        wider(borrowed, measured)
        wider(static("llama3_70b", "TPU_v5p"), borrowed)
    end)

    it("is wider for a pipeline, which no measured run was", function()
        local flat = static("llama3_70b", "H100")
        local staged = helper.json "run_static normal --model=llama3_70b --chip=H100 --parallelism=(4,1,2)"
        assert.equal("pipeline", staged.uncertainty.class)
        wider(staged, flat)
    end)

    it("is wider far from measured shapes", function()
        local near = static("llama3_8b", "H100", "--input_tokens=8000")
        local far = static("llama3_8b", "H100", "--input_tokens=900000")
        assert.is_true(far.uncertainty.ttft > near.uncertainty.ttft)
    end)

    it("of throughput is small where arrivals set the pace", function()
        local open = "run_online normal --model=llama3_70b --chip=H100 --parallelism=(8,1,1) --input_tokens=500 " ..
            "--output_tokens=100 --max_num_reqs=200"
        local paced = helper.json(open .. " --req_rate=1").uncertainty
        local closed = helper.json(open .. " --concurrency=32").uncertainty
        assert.is_true(paced.throughput < 0.1 * closed.throughput)
        assert.is_true(closed.throughput > 0.05)
        assert.matches("all tokens[^\n]+%+%-%d+ %%", helper.run(open .. " --concurrency=32").out)
        assert.is_nil(helper.json(open .. " --req_rate=1 --fidelity=roofline").uncertainty)
    end)
end)
