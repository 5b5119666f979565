local helper = require "spec.cli.helper"

local dense = "run_static normal --model=llama3_70b --chip=H100 --parallelism=(8,1,1) --num_users=8"
local experts = "run_static normal --model=deepseek_r1 --chip=H200 --parallelism=(1,8,1,8) --num_users=64"
local paf = "run_static paf --model=deepseek_r1 --chip=H200 --parallelism=(1,8,1,8) --num_users=64"
local online = "run_online normal --model=llama3_8b --chip=H100 --parallelism=(1,1,1) --input_tokens=100 " ..
    "--output_tokens=20 --max_num_reqs=20 --req_rate=2"

describe("options of the engine", function()
    it("are told in results", function()
        assert.equal("vllm", helper.json(dense).backend)
        assert.same({ sequence_parallel = false, expert_imbalance = "auto", expert_redundancy = 0,
                      all_to_all = "auto", comm_overlap = "auto", cuda_graphs = "on" }, helper.json(dense).deployment)
        local told = helper.json(paf .. " --backend=sglang --af_split=block --microbatches=3 --comm_overlap=0.5")
        assert.equal("sglang", told.backend)
        assert.same({ af_split = "block", sequence_parallel = false, expert_imbalance = "auto",
                      expert_redundancy = 0, all_to_all = "auto", comm_overlap = 0.5 }, told.deployment)
        assert.equal(3, told.micro_batches)
        assert.matches("engine +sglang, sequence parallel\n",
            helper.run(dense .. " --backend=sglang --sequence_parallel").out)
        assert.is_nil(helper.json(dense .. " --fidelity=roofline --dtype=BF16").deployment)
    end)

    it("change what is charged", function()
        local function changed(command, option, metric)
            local before, after = helper.json(command)[metric], helper.json(command .. " " .. option)[metric]
            assert.not_equal(before, after)
            return after / before
        end
        changed(dense, "--backend=trtllm", "tpot")
        changed(dense, "--sequence_parallel", "ttft")
        assert.is_true(changed(dense, "--comm_overlap=1", "tpot") < 1)
        assert.is_true(changed(experts, "--expert_imbalance=balanced", "ttft") < 1)
        assert.equal(helper.json(experts).ttft, helper.json(experts .. " --expert_imbalance=pl1.2").ttft)
        changed(experts, "--all_to_all=low_latency", "ttft")
        -- 80 layers of 11 kernels and 2 all-reduces, 35 us each
        local eager = changed(dense, "--cuda_graphs=off", "tpot")
        assert.is_true(eager > 1.5 and eager < 6, tostring(eager))
        assert.equal(helper.json(dense).ttft, helper.json(dense .. " --cuda_graphs=off").ttft)
        changed(online, "--cuda_graphs=off", "mean_tpot_ms")
        -- an attention block sends a layer's hidden state, not queries of 128 heads
        assert.is_true(changed(paf, "--af_split=block", "exchange_time") < 1)
        assert.is_true(changed(paf, "--af_split=block --microbatches=2", "tpot") > 0)
    end)

    it("balance experts and hide half of the exchange in wide expert parallelism", function()
        local wide = experts:gsub("%(1,8,1,8%)", "(1,16,1,16)")
        assert.equal(helper.json(wide).tpot,
            helper.json(wide .. " --expert_imbalance=balanced --comm_overlap=0.5").tpot)
        assert.is_true(helper.json(wide .. " --comm_overlap=0").tpot > helper.json(wide).tpot)
    end)

    it("that are told can be given again", function()
        local told = helper.json(experts)
        local again = helper.json(("%s --expert_imbalance=%s --comm_overlap=%s"):format(experts,
            told.deployment.expert_imbalance, told.deployment.comm_overlap))
        assert.same(told.deployment, again.deployment)
        assert.equal(told.tpot, again.tpot)
    end)

    it("copies of experts even an imbalance out", function()
        local skewed = experts .. " --expert_imbalance=pl1.2"
        assert.is_true(helper.json(skewed .. " --expert_redundancy=8").ttft < helper.json(skewed).ttft)
    end)

    it("weigh the attention pool with its blocks", function()
        local core_split, block = helper.json(paf).memory, helper.json(paf .. " --af_split=block").memory
        assert.equal(0, core_split.attention.weights)
        assert.is_true(block.attention.weights > 5e9)
        assert.near(core_split.ffn.weights, block.ffn.weights + block.attention.weights, 1)
    end)

    it("choose the scheduler of an online run, and the other way round", function()
        local a, b = helper.json(online .. " --backend=sglang"), helper.json(online .. " --scheduler=sglang")
        assert.same({ "sglang", "sglang" }, { a.scheduler, a.backend })
        assert.same({ "sglang", "sglang" }, { b.scheduler, b.backend })
        assert.equal(a.mean_ttft_ms, b.mean_ttft_ms)
        local mixed = helper.json(online .. " --backend=sglang --scheduler=vllm")
        assert.same({ "vllm", "sglang" }, { mixed.scheduler, mixed.backend })
    end)

    it("are in Lua as well", function()
        local spice = require "llmspice"
        local model = spice.Model.create "llama3_70b"
        local function tpot(options)
            local chip = spice.Processor.create "H100":with_parallelism { tp = 8 }
            return spice.run_workload { model = model, executor = spice.SimpleExecutor(chip, options),
                                        input_tokens = 1024, output_tokens = 1024, num_users = 8 }.tpot
        end
        assert.equal(helper.json(dense .. " --backend=sglang").tpot, tpot { backend = "sglang" })
        assert.equal(helper.json(dense .. " --comm_overlap=0.5").tpot, tpot { comm_overlap = 0.5 })
        local message_of = require "spec.fixtures.message_of"
        assert.equal("unknown cuda_graphs 'false'; expected on, off", message_of(tpot, { cuda_graphs = false }))
        local executor = spice.SimpleExecutor(spice.Processor.create "H100", { cuda_graphs = "off" })
        assert.equal("cuda_graphs is not an option of paf; its pools are taken to replay graphs",
            message_of(spice.run_static, { mode = "paf", model = "llama3_8b", cuda_graphs = "off", chip = "H100",
                                           parallelism = "(1,1,1)", input_tokens = 10, output_tokens = 10 }))
        assert.equal("cuda_graphs goes with fidelity calibrated; roofline knows no engines",
            message_of(executor.plan, executor, model, "roofline"))
    end)
end)

local mistakes = {
    { dense .. " --backend=vlm", "unknown backend 'vlm'; did you mean 'vllm'?" },
    { dense .. " --fidelity=roofline --backend=vllm",
      "backend goes with fidelity calibrated; roofline knows no engines" },
    { dense .. " --fidelity=roofline --sequence_parallel",
      "sequence_parallel goes with fidelity calibrated; roofline knows no engines" },
    { dense .. " --expert_imbalance=pl1.2", "expert_imbalance is about experts, and llama3_70b has none" },
    { dense .. " --comm_overlap=1.5", "--comm_overlap is 1.5; expected 0 to 1" },
    { experts .. " --expert_imbalance=zipf",
      "expert_imbalance is 'zipf'; expected auto, balanced, or a power law of exponent 0 to 2, as in pl1.2" },
    { experts .. " --expert_redundancy=3", "ep = 8 does not divide the 256 experts and 3 redundant ones" },
    { experts .. " --all_to_all=fast",
      "unknown all_to_all 'fast'; expected auto, low_latency, throughput" },
    { dense .. " --fidelity=roofline --cuda_graphs=off",
      "cuda_graphs goes with fidelity calibrated; roofline knows no engines" },
    { paf .. " --af_split=blok", "unknown af_split 'blok'; did you mean 'block'?" },
    { paf .. " --microbatches=9", "microbatches is 9, more than the 8 users of a replica; raise num_users" },
}

describe("mistakes in options of the engine", function()
    for _, case in ipairs(mistakes) do
        it("say what would be right: " .. case[2], function()
            local result = helper.run(case[1])
            assert.same({ 2, "llmspice: " .. case[2] .. "\n" }, { result.code, result.err })
        end)
    end
end)

describe("pools of a result", function()
    it("say what law of routing and what overlap they are charged where the layout decides", function()
        local function charged(model, layout, more)
            local pool = helper.json(("run_static normal --model=%s --chip=H200 --parallelism=%s --num_users=64 %s")
                :format(model, layout, more or "")).pools[1]
            return { pool.expert_imbalance, pool.comm_overlap }
        end
        assert.same({ "pl1.2", 0 }, charged("deepseek_r1", "(8,1,1)", "--allow_oversubscribe"))
        assert.same({ "balanced", 0.5 }, charged("deepseek_r1", "(1,16,1,16)"))
        assert.same({ "pl1.01", 0.5 }, charged("deepseek_r1", "(1,16,1,16)", "--expert_imbalance=pl1.01"))
        assert.same({ nil, 0 }, charged("llama3_8b", "(1,1,1)"))
        assert.same({}, charged("llama3_8b", "(1,1,1)", "--fidelity=roofline"))
    end)
end)
