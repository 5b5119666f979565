local helper = require "spec.cli.helper"
local json = require "llmspice.json"

local normal = "run_static normal --model=llama3_70b --dtype=BF16 --chip=H100 --parallelism=(8,1,1)"
local paf = "run_static paf --model=deepseek_r1 --dtype=FP8 --prefill_chip=GB200 --prefill_parallelism=(2,2,1,2) " ..
    "--attn_chip=H200 --attn_parallelism=(1,4,1,2) --ffn_chip=GB200 --ffn_parallelism=(2,2,1,4) --num_users=64"

-- The keys of a JSON object in the order of the text.
local function keys_in_order(text)
    local keys = {}
    for key in text:gmatch '\n  "([%w_]+)":' do keys[#keys + 1] = key end
    return keys
end

local function near(expected, value)
    local message = ("%s, expected %s"):format(value, expected)
    assert.is_true(math.abs(value - expected) <= 1e-12 * math.abs(expected), message)
end

describe("run_static --format=json", function()
    it("has the documented fields in order", function()
        local result = helper.run(normal .. " --carbon_intensity=400 --format=json")
        assert.same({ "schema_version", "mode", "fidelity", "model", "dtype", "weight_dtypes", "act_dtype",
                      "kv_dtype", "backend", "deployment", "num_users", "input_tokens", "output_tokens", "num_chips",
                      "ttft", "tpot", "ttc", "tps_per_user", "throughput", "output_throughput",
                      "throughput_per_chip", "total_tco", "cost_per_1m_tokens", "energy_per_output_token",
                      "average_power", "carbon_intensity",
                      "carbon_per_1m_tokens", "prefill_stats", "decode_stats", "memory", "uncertainty",
                      "pools", "warnings", "provenance" },
            keys_in_order(result.out))
        assert.equal("", result.err)
    end)

    it("says which types the weights have", function()
        assert.same({ "BF16" }, helper.json(normal).weight_dtypes)
        local mixed = "run_static normal --model=gpt_oss_20b --chip=H100 --parallelism=(1,1,1)"
        assert.same({ "BF16", "FP4" }, helper.json(mixed).weight_dtypes)
        assert.matches("weights +native: BF16, FP4\n", helper.run(mixed).out)
    end)

    it("gives statistics for both phases, of attention and of the rest", function()
        local result = helper.json(normal)
        for _, phase in ipairs { result.prefill_stats, result.decode_stats } do
            for _, stats in ipairs { phase, phase.attn_stats, phase.ffn_stats } do
                for _, field in ipairs { "duration", "compute_time", "memory_time", "comm_time", "flop",
                                         "memory_access_bytes", "flops_utilization", "memory_bw_utilization",
                                         "arithmetic_intensity" } do
                    assert.equal("number", type(stats[field]), field)
                end
            end
            near(phase.duration, phase.attn_stats.duration + phase.ffn_stats.duration)
            near(phase.arithmetic_intensity, phase.flop / phase.memory_access_bytes)
        end
    end)

    it("keeps the relations between its figures", function()
        for _, fidelity in ipairs { "roofline", "calibrated" } do
            local r = helper.json(normal .. " --num_users=4 --fidelity=" .. fidelity)
            near(r.prefill_stats.duration, r.ttft)
            -- calibrated: the first token comes from the prefill
            near(r.decode_stats.duration / (fidelity == "roofline" and 1024 or 1023), r.tpot)
            near(r.ttft + r.decode_stats.duration, r.ttc)
            near(1 / r.tpot, r.tps_per_user)
            near(4 * 2048 / r.ttc, r.throughput)
            near(4 * 1024 / r.ttc, r.output_throughput)
            near(r.throughput / 8, r.throughput_per_chip)
            near(r.total_tco / 3600 / r.throughput * 1e6, r.cost_per_1m_tokens)
        end
    end)

    it("charges energy by the power model at the utilisation of each phase", function()
        local r = helper.json(normal .. " --fidelity=roofline --carbon_intensity=400")
        -- H100: 245 W static, 455 W dynamic at full use, 105.111552 W memory at full rate; eight of them
        local joules = 0
        for _, stats in ipairs { r.prefill_stats, r.decode_stats } do
            joules = joules + 8 * stats.duration *
                (245 + 455 * stats.flops_utilization + 105.111552 * stats.memory_bw_utilization)
        end
        near(joules / 1024, r.energy_per_output_token)
        near(joules / r.ttc, r.average_power)
        -- 3.6 MJ are a kWh; 2048 tokens in and out
        near(joules / 3.6e6 * 400 / 2048 * 1e6, r.carbon_per_1m_tokens)
    end)

    it("states calibrated utilisation as a share of the datasheet's dense peaks", function()
        local r = helper.json(normal)
        -- H100: 989 TFLOP/s of BF16, 3.35 TB/s; stats are those of one of the eight chips
        for _, stats in ipairs { r.prefill_stats, r.decode_stats, r.decode_stats.ffn_stats } do
            near(stats.flop / 989e12 / stats.duration, stats.flops_utilization)
            near(stats.memory_access_bytes / 3.35e12 / stats.duration, stats.memory_bw_utilization)
        end
    end)

    it("adds up pools, and lets waiting ones leak", function()
        local r = helper.json(paf .. " --fidelity=roofline --allow_oversubscribe")
        assert.equal(8 + 8 + 16, r.num_chips)
        assert.same({ "prefill", "attention", "ffn" }, { r.pools[1].role, r.pools[2].role, r.pools[3].role })
        near(r.pools[1].cost + r.pools[2].cost + r.pools[3].cost, r.total_tco)
        local spice = require "llmspice"
        local slowest = math.max(r.ttft, r.decode_stats.attn_stats.duration, r.decode_stats.ffn_stats.duration)
        local joules = 0
        for i, stats in ipairs { r.prefill_stats, r.decode_stats.attn_stats, r.decode_stats.ffn_stats } do
            local chip = spice.Processor.create(r.pools[i].chip)
            joules = joules + r.pools[i].num_chips * (
                stats.duration * chip:power(stats.flops_utilization, stats.memory_bw_utilization) +
                (slowest - stats.duration) * chip:power(0, 0))
        end
        near(joules / slowest, r.average_power)
    end)

    it("has no user rate where no token follows the first", function()
        local result = helper.run(normal .. " --output_tokens=1 --format=json")
        assert.equal(0, result.code)
        assert.matches('"tps_per_user": null', result.out)
        assert.matches("\n  time per output token +%-\n", helper.run(normal .. " --output_tokens=1").out)
    end)

    it("names the program's version and the catalog files it used", function()
        local provenance = helper.json(normal).provenance
        assert.equal(require "llmspice".version, provenance.version)
        local file = io.open("catalog/models/llama3_70b.lua", "rb")
        local digest = require "llmspice.core".digest(file:read "a")
        file:close()
        assert.equal(digest, provenance.entries["models/llama3_70b"])
        for _, entry in ipairs { "families/llama", "processors/h100", "memories/hbm3_8h", "technodes/cowos",
                                 "networks/nvlink_4_switch", "nodes/hgx_server", "surfaces/hopper_vllm_gemm" } do
            assert.matches("^%x+$", provenance.entries[entry])
        end
        assert.is_nil(helper.json(normal .. " --fidelity=roofline").provenance.entries["surfaces/hopper_vllm_gemm"])
        local based = helper.json "show model deepseek_r1_absorb".provenance.entries
        assert.truthy(based["models/deepseek_r1_absorb"] and based["models/deepseek_r1"])
    end)

    it("gives the same bytes twice", function()
        for _, line in ipairs { normal, paf .. " --allow_oversubscribe" } do
            local first = helper.run(line .. " --format=json --breakdown")
            assert.equal(0, first.code, first.err)
            assert.same(first, helper.run(line .. " --format=json --breakdown"))
        end
    end)
end)

describe("run_static", function()
    it("takes hyphens for underscores, blanks for =, and the last of repeated options", function()
        local expected = helper.json(normal .. " --num_users=2")
        assert.same(expected, helper.json(normal:gsub("run_static", "run-static") .. " --num-users 7 --num-users 2"))
    end)

    it("lets --chip and --parallelism stand for pools that name none", function()
        local pd = "run_static pd --model=llama3_8b --num_users=2"
        assert.same(helper.json(pd .. " --prefill_chip=H100 --decode_chip=H200 --prefill_parallelism=(1,1,1) " ..
                        "--decode_parallelism=(2,1,1)"),
            helper.json(pd .. " --chip=H100 --decode_chip=H200 --parallelism=(2,1,1) --prefill_parallelism=(1,1,1)"))
    end)

    it("writes the same into a file, which appears complete", function()
        local path = os.tmpname()
        local result = helper.run(normal .. " --format=json --output=" .. path)
        assert.same({ code = 0, out = "", err = "" }, result)
        assert.equal(helper.run(normal .. " --format=json").out, helper.read(path))
        os.remove(path)
    end)

    it("writes one row of CSV with dotted names", function()
        local lines = {}
        for line in helper.run(normal .. " --format=csv").out:gmatch "[^\n]+" do lines[#lines + 1] = line end
        assert.equal(2, #lines)
        assert.matches("^schema_version,mode,fidelity,model,", lines[1])
        assert.matches(",decode_stats.attn_stats.flop,", lines[1], 1, true)
        assert.matches("^1,normal,calibrated,llama3_70b,BF16,", lines[2])
    end)

    it("fits 80 columns without colours", function()
        local result = helper.run(normal)
        for line in result.out:gmatch "[^\n]+" do assert.is_true(utf8.len(line) <= 80, line) end
        assert.is_nil(result.out:find "\27")
    end)

    it("takes a config.json, its folder and a Lua file as models", function()
        local folder = os.tmpname()
        os.remove(folder)
        os.execute("mkdir " .. folder)
        helper.write(folder .. "/config.json", [[{"architectures": ["LlamaForCausalLM"], "hidden_size": 4096,
            "intermediate_size": 14336, "num_attention_heads": 32, "num_hidden_layers": 32, "num_key_value_heads": 8,
            "vocab_size": 128256, "torch_dtype": "bfloat16", "tie_word_embeddings": false}]])
        helper.write(folder .. "/mine.lua", 'return { name = "mine", base = "llama3_8b", config = {} }')
        local case = "run_static normal --chip=H100 --parallelism=(1,1,1) --model="
        local expected = helper.json(case .. "llama3_8b")
        for _, model in ipairs { folder, folder .. "/config.json", folder .. "/mine.lua" } do
            local r = helper.json(case .. model)
            assert.equal(expected.ttc, r.ttc)
            assert.equal(expected.memory.monolithic.weights, r.memory.monolithic.weights)
        end
        os.execute("rm -r " .. folder)
    end)
end)

describe("run_static's breakdown", function()
    it("adds up to the step it shows", function()
        local r = helper.json(normal .. " --breakdown --input_tokens=512 --output_tokens=1")
        local duration, comm = 0, 0
        for _, row in ipairs(r.breakdown.prefill.operators) do
            duration, comm = duration + row.duration, comm + row.comm_time
        end
        near(duration, r.prefill_stats.duration)
        near(comm, r.prefill_stats.comm_time)
        assert.is_true(comm > 0)
    end)

    it("is the operators of both phases in CSV", function()
        local out = helper.run(normal .. " --breakdown --input_tokens=512 --output_tokens=2 --format=csv").out
        assert.matches("^phase,context,path,kind,role,count,", out)
        assert.matches("\nprefill,0,embed_tokens,", out)
        assert.matches("\ndecode,513,lm_head,.*\ndecode,513,host,Host,ffn,1,", out)
    end)

    it("lists what the engine itself takes last, in calibrated", function()
        local r = helper.json(normal .. " --breakdown --input_tokens=512 --output_tokens=2 --fidelity=calibrated")
        local operators, sum = r.breakdown.prefill.operators, 0
        for _, row in ipairs(operators) do sum = sum + row.duration end
        near(sum, r.prefill_stats.duration)
        local host, head = operators[#operators], operators[#operators - 1]
        assert.same({ "host", "Host", 0, "lm_head" }, { host.path, host.kind, host.flop, head.path })
        assert.is_true(host.duration > 0)
        local plain = helper.json(normal .. " --breakdown --fidelity=roofline --dtype=BF16").breakdown.prefill.operators
        assert.equal("lm_head", plain[#plain].path)
    end)
end)

describe("run_static's memory", function()
    it("is an error with the shortfall and the smallest tp that fits in calibrated", function()
        local result = helper.run(normal .. " --parallelism=(1,1,1)")
        assert.equal(3, result.code)
        assert.equal("", result.out)
        -- 70.55 B parameters in BF16 are 141.1 GB
        assert.matches("^llmspice: llama3_70b does not fit on H100 at %(1,1,1%): weights 141%.1 GB %+ KV cache " ..
            "671%.1 MB %+ activations [%d.]+ MB = [%d.]+ GB per chip, [%d.]+ GB more than the [%d.]+ GB it can " ..
            "use; the smallest tp that fits is 2, parallelism %(2,1,1%); allow_oversubscribe runs it all the " ..
            "same\n$", result.err)
        assert.equal(0, helper.run(normal .. " --parallelism=(2,1,1)").code)
    end)

    it("names the pool, and says when no layout fits", function()
        local result = helper.run("run_static pd --model=llama3_405b --dtype=INT8 --chip=GroqChip " ..
            "--parallelism=(1,1,1)")
        assert.equal(3, result.code)
        assert.matches("%(prefill pool%)", result.err)
        assert.matches("no layout of up to 8192 chips fits; expected fewer users, shorter prompts or larger chips",
            result.err)
    end)

    it("names a layout with more stages or replicas where no tp fits, which does fit", function()
        local crowd = "run_static normal --model=%s --chip=H100 --num_users=%d --parallelism="
        for model, users in pairs { llama3_8b = 10000, deepseek_r1 = 100000 } do
            local result = helper.run(crowd:format(model, users) .. "(1,1,1)")
            assert.equal(3, result.code)
            local layout = result.err:match "; no tp alone fits, but parallelism (%(%d+,%d+,%d+%)) does; "
            assert.equal(0, helper.run(crowd:format(model, users) .. layout).code)
            -- One stage less, at the same tp and dp, does not.
            local fewer = layout:gsub("(%d+)%)", function(pp) return ("%d)"):format(pp - 1) end)
            assert.equal(3, helper.run(crowd:format(model, users) .. fewer).code)
        end
    end)

    it("is warned of once where pools are alike", function()
        local result = helper.run("run_static pd --model=llama3_8b --chip=H100 --parallelism=(1,1,1,4) --num_users=4")
        assert.equal("llmspice: warning: llama3_8b has no experts; ep = 4 of (1,1,1,4) spreads nothing\n", result.err)
    end)

    it("is a warning with --allow_oversubscribe and in roofline", function()
        for _, how in ipairs { " --allow_oversubscribe", " --fidelity=roofline" } do
            local result = helper.run(normal .. " --parallelism=(1,1,1) --format=json" .. how)
            assert.equal(0, result.code)
            assert.matches("^llmspice: warning: llama3_70b does not fit on H100 at %(1,1,1%): [^\n]*\n$", result.err)
            local data = json.decode(result.out)
            assert.is_false(data.memory.monolithic.fits)
            assert.equal(1, #data.warnings)
        end
    end)

    it("adds up, with weights on the FFN pool and KV cache on the attention pool", function()
        local r = helper.json(paf .. " --fidelity=roofline --allow_oversubscribe")
        for _, use in pairs(r.memory) do near(use.weights + use.kv_cache + use.activations, use.total) end
        assert.equal(0, r.memory.attention.weights)
        assert.equal(0, r.memory.ffn.kv_cache)
        assert.is_true(r.memory.attention.kv_cache > 0 and r.memory.ffn.weights > 0)
    end)
end)

describe("run_static's layouts", function()
    it("that cut a model unevenly are errors in calibrated and warnings in roofline", function()
        local calibrated = helper.run(normal .. " --parallelism=(3,1,1)")
        assert.equal(2, calibrated.code)
        assert.equal("llmspice: tp = 3 cuts the 64 parts of layers.self_attn.q_proj unevenly; choose a tp that " ..
            "divides 64\n", calibrated.err)
        local roofline = helper.run(normal .. " --parallelism=(3,1,1) --fidelity=roofline")
        assert.equal(0, roofline.code)
        assert.matches("^llmspice: warning: tp = 3 cuts the 64 parts of layers.self_attn.q_proj unevenly; ",
            roofline.err)
    end)

    it("that cut blocks of weights with one scale are errors, as in engines", function()
        -- experts of width 1536: 192 on each of 8 chips, 384 = 3 * 128 on each of 4
        local fp8 = "run_static normal --model=qwen3_235b_a22b_fp8 --chip=H200 --parallelism="
        local result = helper.run(fp8 .. "(8,1,1)")
        assert.same({ 2, "llmspice: 8 chips per expert leave each 192 of its width in layers.mlp, which cuts blocks " ..
            "of 128 weights that share a scale; engines refuse that: raise ep or lower tp\n" },
            { result.code, result.err })
        assert.equal(0, helper.run(fp8 .. "(4,1,1)").code)
        assert.equal(0, helper.run(fp8 .. "(8,1,1,8)").code)
    end)

    it("with more data-parallel replicas than users are errors in calibrated", function()
        local result = helper.run(normal .. " --parallelism=(8,4,1) --num_users=3")
        assert.equal(2, result.code)
        assert.equal("llmspice: num_users is 3, fewer than the 4 data-parallel replicas; raise num_users or lower dp\n",
            result.err)
    end)

    it("with experts where there are none are warned of", function()
        local result = helper.run(normal .. " --parallelism=(4,1,1,4)")
        assert.equal(0, result.code)
        assert.equal("llmspice: warning: llama3_70b has no experts; ep = 4 of (4,1,1,4) spreads nothing\n", result.err)
    end)

    it("need types that the chip has", function()
        local result = helper.run(normal .. " --dtype=FP64")
        assert.equal(2, result.code)
        assert.equal("llmspice: H100 has no FP64; it has FP32, FP16, BF16, FP8, INT8\n", result.err)
    end)
end)

describe("run_static against the reference", function()
    local shared = "../shared/reference/static.json"
    local file = io.open(shared, "rb")
    if not file then return pending("needs " .. shared) end
    local records = json.decode(file:read "a").records
    file:close()

    local function options_of(inputs)
        local words = { "run_static", inputs.mode, "--fidelity=roofline", "--allow_oversubscribe" }
        for key, value in pairs(inputs) do
            if type(value) == "table" then value = "(" .. table.concat(value, ",") .. ")" end
            if key ~= "mode" then words[#words + 1] = ("--%s=%s"):format(key, value) end
        end
        return words
    end

    local done = {}
    for _, record in ipairs(records) do
        local inputs = record.inputs
        if record.binding and inputs.model:find "^llama3" and not done[inputs.mode .. inputs.model] then
            done[inputs.mode .. inputs.model] = true
            it(("agrees on %s %s"):format(inputs.mode, inputs.model), function()
                local r = helper.json(options_of(inputs))
                -- The reference's Llama has no final norm: 0.2 %.
                for _, field in ipairs { "ttft", "tpot", "ttc", "throughput", "cost_per_1m_tokens" } do
                    assert.is_true(math.abs(r[field] / record.outputs[field] - 1) < 0.002, field)
                end
                assert.equal(record.outputs.num_chips, r.num_chips)
                assert.is_true(math.abs(r.total_tco / record.outputs.total_tco - 1) < 1e-9)
            end)
        end
    end
end)
