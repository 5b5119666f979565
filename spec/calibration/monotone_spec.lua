-- Within one set of measured surfaces a better figure is never slower, and more work never faster.
local spice = require "llmspice"

local function chip_of(change)
    local fields = { name = "H100-changed", base = "H100", calibrated = {} }
    for name, value in pairs(change) do
        if name == "dense_flop_rate" then fields[name] = value else fields.calibrated[name] = value end
    end
    return spice.Processor.create(fields)
end

local function network(change)
    return spice.Network.create { name = "changed", base = "NVLink-4-Switch", latency = change.latency,
                                  endpoint_bandwidth = change.bandwidth }
end

local cases = {
    { "llama3_8b", { tp = 1 } }, { "llama3_70b", { tp = 8 } }, { "gpt_oss_120b", { tp = 4 } },
    { "deepseek_r1", { tp = 2, dp = 4, ep = 8 } }, { "llama3_70b", { tp = 16 } }, { "llama3_70b", { tp = 4, pp = 2 } },
}

local loads = { { 4, 100, 20 }, { 64, 1000, 200 }, { 256, 4000, 10 } }

local models = {}
local function model_of(name)
    models[name] = models[name] or spice.Model.create(name)
    return models[name]
end

local function times(name, chip, layout, load)
    local result = spice.run_workload {
        model = model_of(name), executor = spice.SimpleExecutor(chip:with_parallelism(layout)), num_users = load[1],
        input_tokens = load[2], output_tokens = load[3], allow_oversubscribe = true }
    return { ttft = result.ttft, tpot = result.tpot }
end

-- Runs get no slower along the list of chips.
local function improves(chips)
    for _, case in ipairs(cases) do
        for _, load in ipairs(loads) do
            local last = { ttft = math.huge, tpot = math.huge }
            for i, chip in ipairs(chips) do
                local now = times(case[1], chip, case[2], load)
                for _, metric in ipairs { "ttft", "tpot" } do
                    assert(now[metric] <= last[metric] * (1 + 1e-9), ("%s of %s, %d users, chip %d: %g after %g")
                        :format(metric, case[1], load[1], i, now[metric], last[metric]))
                end
                last = now
            end
        end
    end
end

describe("a better figure of a measured chip is never slower:", function()
    it("memory bandwidth", function()
        local chips = {}
        for i, factor in ipairs { 0.5, 0.8, 1, 1.2, 2, 5 } do
            chips[i] = chip_of { memory_bandwidth = factor * 3.35e12 }
        end
        improves(chips)
    end)

    it("compute", function()
        local chips = {}
        for i, factor in ipairs { 0.5, 0.8, 1, 1.2, 2, 5 } do
            local rates = {}
            for dtype, rate in pairs { FP32 = 67e12, FP16 = 989e12, BF16 = 989e12, FP8 = 1978e12, INT8 = 1978e12 } do
                rates[dtype] = factor * rate
            end
            chips[i] = chip_of { dense_flop_rate = rates }
        end
        improves(chips)
    end)

    it("latency of the links", function()
        local chips = {}
        for i, latency in ipairs { 1e-3, 1e-4, 2e-5, 1e-5, 5e-6, 1e-6, 0 } do
            chips[i] = chip_of { scale_up_network = network { latency = latency } }
        end
        improves(chips)
        -- two crossings of 1 ms behind each of the 160 sums of a step
        local slow = times("llama3_70b", chips[1], { tp = 8 }, loads[1]).tpot
        assert.is_true(slow > 2 * 160 * 0.9e-3)
    end)

    it("bandwidth of the links", function()
        local chips = {}
        for i, bandwidth in ipairs { 1e9, 25e9, 100e9, 450e9, 900e9, 5e12 } do
            chips[i] = chip_of { scale_up_network = network { bandwidth = bandwidth } }
        end
        improves(chips)
    end)
end)

describe("more work on a measured chip is never faster:", function()
    local h100 = spice.Processor.create "H100"

    it("a larger model of a family", function()
        for _, backend in ipairs { "vllm", "sglang", "trtllm" } do
            for _, load in ipairs(loads) do
                local last = { ttft = 0, tpot = 0 }
                for _, name in ipairs { "llama3_8b", "llama3_70b", "llama3_405b" } do
                    local result = spice.run_workload {
                        model = model_of(name), num_users = load[1], input_tokens = load[2], output_tokens = load[3],
                        allow_oversubscribe = true,
                        executor = spice.SimpleExecutor(h100:with_parallelism { tp = 8 }, { backend = backend }) }
                    assert.is_true(result.ttft > last.ttft and result.tpot > last.tpot, backend .. " " .. name)
                    last = result
                end
            end
        end
    end)

    it("more users, longer prompts, longer answers", function()
        for _, case in ipairs(cases) do
            local last = { ttft = 0, tpot = 0 }
            for _, users in ipairs { 4, 8, 12, 16, 32, 48, 64, 128, 1024 } do
                local now = times(case[1], h100, case[2], { users, 1000, 100 })
                assert(now.ttft >= last.ttft and now.tpot >= last.tpot, ("%s: %d users"):format(case[1], users))
                last = now
            end
            last = { ttft = 0, tpot = 0 }
            for _, tokens in ipairs { 10, 100, 128, 500, 1000, 4000, 30000, 100000 } do
                local now = times(case[1], h100, case[2], { 8, tokens, 100 })
                assert(now.ttft >= last.ttft and now.tpot >= last.tpot, ("%s: %d tokens"):format(case[1], tokens))
                last = now
            end
        end
    end)
end)
