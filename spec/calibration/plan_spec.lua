local core = require "llmspice.core"
local spice = require "llmspice"
local surfaces = require "llmspice.calibration.surfaces"

-- A plan of a catalog model on H100s, timed by the measured kernels of an engine.
local function plan_of(name, layout, backend, chip, charges)
    local model = spice.Model.create(name)
    local processor = spice.Processor.create(chip or "H100"):with_parallelism(layout)
    return core.plan(model.graph, model:precision { fidelity = "calibrated" }, processor, "calibrated",
        surfaces.of(processor, backend or "vllm", model), charges), model, processor
end

local function decode(n, context) return { { phase = "decode", n = n, new = 1, context = context } } end
local function prefill(n, tokens, context)
    return { { phase = "prefill", n = n, new = tokens, context = context or 0 } }
end

local cases = {
    { "llama3_70b", { tp = 8 } },
    { "gpt_oss_120b", { tp = 4 } },       -- windows
    { "deepseek_r1", { tp = 8 } },        -- latent attention, experts
    { "qwen3_next_80b_a3b", { tp = 4 } }, -- linear attention
}

describe("kernels launched one by one", function()
    local charges = { launch_kernel_s = 1e-3, graph_tokens = 512 }
    local function both(step)
        local free, bound = plan_of("llama3_8b", {}), (plan_of("llama3_8b", {}, nil, nil, charges))
        return free:step(step).duration, bound:step(step).duration, bound
    end

    it("bound a step that prefills from below, beyond what graphs were captured for", function()
        for _, step in ipairs { decode(600, 1000), prefill(1, 512) } do
            local free, bound = both(step)
            assert.near(free, bound, 1e-12)
        end
        -- two norms, two residuals, q k v as one, attention, o, gate and up as one, silu, mul, down; three at the ends
        local _, bound = both(prefill(1, 600))
        assert.near(1e-3 * (32 * 11 + 3), bound, 1e-9)
        assert.near(bound, select(2, both(prefill(1, 513))), 1e-12)
        local mixed = { decode(1, 100)[1], prefill(1, 600)[1] }
        assert.near(bound + 32e-3, select(2, both(mixed)), 1e-9) -- the decode's attention
    end)

    it("are of prompts alone where experts have kernels of their own by phase", function()
        local wide = { tp = 1, dp = 8, ep = 8 }
        local function bound(phased)
            return (plan_of("deepseek_r1", wide, "sglang", "H200", { launch_kernel_s = 1e-3, phased_experts = phased }))
                :step(prefill(1, 16)).duration
        end
        assert.near(bound(false), bound(true), 1e-9)
    end)

    it("are as many on pipeline stages and data parallel ranks, and more with collectives", function()
        local function bound(layout)
            return (plan_of("llama3_8b", layout, nil, nil, charges)):step(prefill(1, 600)).duration
        end
        local one = bound {}
        assert.near(one, bound { dp = 2 }, 1e-9)
        assert.near(one, bound { pp = 2 }, 1e-3) -- the hand-off of a hidden state
        -- behind the embedding and two products a layer, and the logits' gather
        assert.near(1e-3 * (2 * 32 + 2), bound { tp = 2 } - one, 1e-9)
    end)

    it("bound every step without graphs, and sums of steps that grow past them", function()
        local model = spice.Model.create "llama3_8b"
        local function run(options)
            local executor = spice.SimpleExecutor(spice.Processor.create "H100":with_parallelism {}, options)
            local users, input, output = 64, 100, 3000
            local result = spice.run_workload { model = model, executor = executor, input_tokens = input,
                                                output_tokens = output, num_users = users,
                                                allow_oversubscribe = true }
            local plan, sum, first, last = executor:plan(model), 0, nil, nil
            for step = 1, output - 1 do
                last = plan:step(decode(users, input + step - 1)).duration
                first, sum = first or last, sum + last
            end
            return { decode = result.tpot * (output - 1), sum = sum, first = first, last = last, ttft = result.ttft }
        end
        local graphs, eager = run {}, run { cuda_graphs = "off" }
        assert.near(eager.sum, eager.decode, 1e-9 * eager.sum)
        assert.near(graphs.sum, graphs.decode, 1e-9 * graphs.sum)
        assert.is_true(eager.first > 1.2 * graphs.first, eager.first / graphs.first)
        assert.near(graphs.last, eager.last, 1e-12)
        assert.equal(graphs.ttft, eager.ttft)
    end)

    it("show as host time in a breakdown", function()
        local _, duration, plan = both(prefill(1, 600))
        local sum, host = 0, 0
        for _, item in ipairs(plan:breakdown(prefill(1, 600))) do
            sum = sum + item.duration
            if item.class == "host" then host = host + item.duration end
        end
        assert.near(duration, sum, 1e-9 * duration)
        assert.is_true(host > 0.5 * duration)
    end)

    it("cost nothing where the work takes longer", function()
        local free, bound = both(prefill(8, 8192))
        assert.near(free, bound, 1e-9 * free)
    end)
end)

describe("attention over a prompt", function()
    it("is faster on chips with more exponentials, and decodes are not", function()
        local model = spice.Model.create "llama3_8b"
        local function seconds(factor, step)
            local chip = spice.Processor.create "B200"
            local rate = factor * chip:figures().calibrated.exp_rate
            chip = spice.Processor.create("B200", { calibrated = { exp_rate = rate } }):with_parallelism {}
            local plan = core.plan(model.graph, model:precision { fidelity = "calibrated" }, chip, "calibrated",
                surfaces.of(chip, "trtllm", model))
            local sum = 0
            for _, item in ipairs(plan:breakdown(step)) do
                if item.class == "attention" then sum = sum + item.duration end
            end
            return sum
        end
        local one, two = seconds(1, prefill(1, 16384)), seconds(2, prefill(1, 16384))
        assert.is_true(two < 0.95 * one and two > 0.5 * one, two / one)
        assert.equal(seconds(1, decode(16, 4096)), seconds(2, decode(16, 4096)))
    end)
end)

describe("experts that attention ranks share", function()
    local wide = { tp = 1, dp = 32, ep = 32 }
    local function experts(step, backend, charges)
        local sum, n = 0, 0
        for _, item in ipairs(plan_of("deepseek_r1", wide, backend, "H200", charges):breakdown(step)) do
            if item.class == "grouped_gemm" and item.duration > 0 then sum, n = sum + item.duration, n + 1 end
        end
        return sum, n
    end

    it("run kernels of their own, by phase where the engine tells them apart", function()
        local mixed = { decode(64, 1000)[1], prefill(1, 64)[1] }
        local one, n = experts(mixed, "sglang")
        local both, records = experts(mixed, "sglang", { phased_experts = true })
        assert.equal(1, n)
        assert.equal(2, records)
        assert.is_true(both > one) -- two launches read weights twice
        assert.near(experts(decode(64, 1000), "sglang"),
            experts(decode(64, 1000), "sglang", { phased_experts = true }), 1e-9)
    end)

    it("run the engine's kernels of other experts where shared ones were not measured, not another engine's", function()
        local step = decode(64, 1000)
        local own, another = experts(step, "vllm"), experts(step, "sglang")
        assert.is_true(own > 1.2 * another and own < 4 * another)
    end)

    it("take no longer where more ranks send a rank the same rows", function()
        local function time(ranks, chip)
            local sum = 0
            for _, item in ipairs(plan_of("deepseek_r1", { dp = ranks, ep = ranks }, "vllm", chip)
                :breakdown(prefill(16, 1024))) do
                if item.class == "grouped_gemm" then sum = sum + item.duration end
            end
            return sum
        end
        -- measured, and by typical physics
        for _, chip in ipairs { "GB300", "TPU_v5p" } do assert.is_true(time(64, chip) < 1.1 * time(32, chip), chip) end
    end)
end)

describe("a chip's peaks", function()
    local function items(name, chip, step, options)
        local model = spice.Model.create(name)
        local processor = spice.Processor.create(chip):with_parallelism {}
        return core.plan(model.graph, model:precision(options or {}), processor, "calibrated",
            surfaces.of(processor, "vllm", model)):breakdown(step)
    end

    it("bound kernels that were timed with warm caches", function()
        for _, chip in ipairs { "L40S", "RTX-PRO-6000", "H100" } do
            for _, item in ipairs(items("llama3_8b", chip, decode(16, 512))) do
                assert.is_true(item.memory_time <= item.duration * 1.05, chip .. " " .. item.op)
            end
        end
    end)

    it("bound types that no kernel was measured with", function()
        local function step(options, of)
            local sum = 0
            for _, item in ipairs(items("llama3_8b", "H100", decode(16, 16000), options)) do
                if not of or item.class == of then sum = sum + item.duration end
            end
            return sum
        end
        assert.is_true(step({ dtype = "FP32" }, "gemm") > 1.8 * step({ dtype = "BF16" }, "gemm"))
        assert.is_true(step({ kv_dtype = "FP32" }, "attention") > 1.5 * step({ kv_dtype = "BF16" }, "attention"))
        assert.is_true(step { act_dtype = "FP32" } > step { act_dtype = "BF16" })
        assert.equal(step({ kv_dtype = "FP8" }), step({ kv_dtype = "INT8" }))
    end)
end)

describe("a calibrated plan", function()
    for _, case in ipairs(cases) do
        it("of " .. case[1] .. " is piecewise linear in KV tokens, and runs equal steps", function()
            local model = spice.Model.create(case[1])
            local processor = spice.Processor.create("H100"):with_parallelism(case[2])
            local executor = spice.SimpleExecutor(processor)
            local users, input, output = 5, 700, 400
            local result = spice.run_workload { model = model, executor = executor, input_tokens = input,
                                                output_tokens = output, num_users = users,
                                                allow_oversubscribe = true }
            local plan, sum = executor:plan(model), 0
            for step = 1, output - 1 do sum = sum + plan:step(decode(users, input + step - 1)).duration end
            -- closed sums of straight pieces against a loop: rounding alone
            assert.near(sum, result.decode.duration, 1e-9 * sum)
        end)

        it("of " .. case[1] .. " never gets faster with more tokens, longer contexts or more sequences", function()
            local plan = plan_of(case[1], case[2])
            local function rises(what, step)
                local last = 0
                for i = 0, 60 do
                    local x = math.floor(2 ^ (i / 5))
                    local now = plan:step(step(x)).duration
                    assert(now >= last * (1 - 1e-12), ("%s = %d: %g after %g"):format(what, x, now, last))
                    last = now
                end
            end
            rises("sequences", function(x) return decode(x, 1000) end)
            rises("context", function(x) return decode(16, x) end)
            rises("context of many", function(x) return decode(200, x) end)
            rises("prompts", function(x) return prefill(x, 100) end)
            rises("prompt of one", function(x) return prefill(1, x) end)
            rises("prompt of many", function(x) return prefill(32, x) end)
            rises("prefix", function(x) return prefill(1, 512, x) end)
        end)
    end

    it("charges an engine's factor of large products from 64 tokens on, all of it from 2048", function()
        local factors = { large = { gemm = { bf16 = 2 } } }
        local plain, large = plan_of("llama3_8b", { tp = 1 }), plan_of("llama3_8b", { tp = 1 }, nil, nil, factors)
        local function products(plan, step)
            local sum = 0
            for _, record in ipairs(plan:breakdown(step)) do
                if record.class == "gemm" then sum = sum + record.duration end
            end
            return sum
        end
        assert.equal(plain:step(decode(64, 100)).duration, large:step(decode(64, 100)).duration)
        local before, after = products(plain, prefill(1, 4096)), products(large, prefill(1, 4096))
        assert.is_true(before > 0)
        -- the LM head is of one token
        assert.is_true(after > 1.9 * before and after <= 2 * before)
        local half = products(large, prefill(1, 362)) / products(plain, prefill(1, 362)) -- 64 * 2^2.5 tokens
        assert.is_true(half > 1.3 and half < 2 ^ 0.51)
    end)

    it("sums an operator's breakdown to the step", function()
        local plan, model = plan_of("llama3_8b", { tp = 1 })
        local sum = 0
        for _, record in ipairs(plan:breakdown(decode(8, 2000))) do sum = sum + record.duration end
        assert.near(plan:step(decode(8, 2000)).duration, sum, 1e-9 * sum)
        assert.equal("llama", model.family)
    end)

    it("runs query, key and value projections as one kernel", function()
        local plan, model = plan_of("llama3_8b", { tp = 1 })
        local operators, by_path = model.graph:operators(), {}
        for _, record in ipairs(plan:breakdown(decode(1, 100))) do
            local path = operators[record.op] and operators[record.op].path
            if path then by_path[path] = record.duration end
        end
        local q, k = by_path["layers.self_attn.q_proj"], by_path["layers.self_attn.k_proj"]
        assert.near(4, q / k, 1e-9) -- 32 heads of queries, 8 of keys: shares of one time
    end)

    it("charges what was measured: Llama 3 8B's products on an H100", function()
        -- gate and up together are a product of 28672 x 4096 at 16 rows; 235 MB at 3.35 TB/s take 70 us, measured
        -- kernels of that size reach 80 to 92 % of that
        local plan, model = plan_of("llama3_8b", { tp = 1 })
        local operators, time = model.graph:operators(), 0
        for _, record in ipairs(plan:breakdown(decode(16, 1000))) do
            local path = operators[record.op] and operators[record.op].path or ""
            if path:find "gate_proj" or path:find "up_proj" then time = time + record.duration / 32 end
        end
        assert.is_true(time > 74e-6 and time < 92e-6, tostring(time))
    end)

    it("says how far to trust it: more where it was measured, less elsewhere", function()
        local measured = plan_of("llama3_8b", { tp = 1 }):uncertainty(decode(32, 2000))
        assert.is_true(measured > 0.01 and measured < 0.12, tostring(measured))
        local unmeasured = plan_of("llama3_8b", { tp = 1 }, "vllm", "TPU_v6e"):uncertainty(decode(32, 2000))
        assert.is_true(unmeasured > 2 * measured and unmeasured < 0.5, tostring(unmeasured))
        local model = spice.Model.create "llama3_8b"
        assert.is_nil(core.plan(model.graph, model:precision { fidelity = "roofline" }, spice.Processor.create "H100",
            "roofline"):uncertainty(decode(32, 2000)))
    end)

    it("takes under a microsecond per step", function()
        for _, case in ipairs(cases) do
            local plan = plan_of(case[1], case[2])
            local start = os.clock()
            plan:repeat_step(decode(32, 2000), 20000)
            assert.is_true((os.clock() - start) / 20000 < 1e-6)
        end
    end)

    it("leaves roofline alone", function()
        local model = spice.Model.create "llama3_70b"
        local processor = spice.Processor.create("H100"):with_parallelism { tp = 8 }
        local precision = model:precision { fidelity = "roofline" }
        local list = surfaces.of(processor, "vllm", model)
        local with = core.plan(model.graph, precision, processor, "roofline", list)
        local without = core.plan(model.graph, precision, processor, "roofline")
        assert.equal(without:step(decode(4, 1000)).duration, with:step(decode(4, 1000)).duration)
        assert.equal(without:n_rows(), with:n_rows())
    end)

    it("works on a chip that nothing was measured on", function()
        local plan = plan_of("llama3_8b", { tp = 1 }, "vllm", "TPU_v6e")
        local step = plan:step(decode(8, 1000)).duration
        assert.is_true(step > 16e9 / 1.64e12) -- its weights alone at the memory's whole speed
        assert.is_true(step < 4 * 16e9 / 1.64e12)
    end)
end)
