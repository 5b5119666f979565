local helper = require "spec.cli.helper"

describe("show processor", function()
    it("gives a tree whose root is the total and whose nodes have names", function()
        for _, mode in ipairs { "tco", "capex", "power", "cost" } do
            local data = helper.json("show processor H100 --num_chips=32 --mode=" .. mode)
            assert.same({ "H100", mode, 32, data.tree.total }, { data.name, data.mode, data.num_chips, data.total })
            local function check(node)
                assert.equal("string", type(node.name))
                assert.equal("number", type(node.total))
                for _, child in ipairs(node.children or {}) do check(child) end
            end
            check(data.tree)
        end
    end)

    it("agrees with the library, in any case of the name, and defaults to a full pod", function()
        local chip = require "llmspice".Processor.create "H100"
        local data = helper.json "show processor h100 --mode=tco"
        assert.equal(chip:default_num_chips(), data.num_chips)
        assert.equal(chip:tco(data.num_chips), data.total)
    end)

    it("means TCO where only a number of chips is given", function()
        assert.equal("tco", helper.json("show processor H100 --num_chips=8").mode)
    end)

    it("summarises without a mode", function()
        local data = helper.json "show processor H200"
        assert.equal("H200", data.name)
        assert.equal("table", type(data.flop_rate))
        assert.matches("^%x+$", data.provenance.entries["processors/h200"])
    end)

    it("takes chips from the user's own catalog folder", function()
        local folder = os.tmpname()
        os.remove(folder)
        os.execute(("mkdir -p %s/processors"):format(folder))
        local path = folder .. "/processors/my_chip.lua"
        helper.write(path, 'return { name = "My-Chip", base = "H100", num_memory_banks = 6 }')
        local data = helper.json(("show processor my_chip --catalog=%s"):format(folder))
        assert.equal("My-Chip", data.name)
        assert.equal(6, data.num_memory_banks)
        helper.write(path, 'return { name = "My-Chip", base = "H100", num_memory_bank = 6 }')
        local result = helper.run(("show processor my_chip --catalog=%s"):format(folder))
        assert.equal(2, result.code)
        assert.matches("my_chip.lua: [^\n]*'num_memory_bank'[^\n]*'num_memory_banks'[^\n]*\n$", result.err)
        helper.write(path, "return { name = }")
        result = helper.run(("show processor my_chip --catalog=%s"):format(folder))
        assert.equal(2, result.code)
        assert.matches("^llmspice: [^\n]*my_chip.lua:1: [^\n]*\n$", result.err)
        os.execute("rm -r " .. folder)
    end)
end)

describe("show network", function()
    it("times one collective", function()
        local data = helper.json "show network NVLink-4-Switch --collective=all_reduce --participants=4 --bytes=1048576"
        assert.equal(require "llmspice".Network.create("NVLink-4-Switch"):time("all_reduce", 4, 1048576), data.time)
    end)

    it("takes no bytes and a single participant", function()
        assert.equal(0, helper.json("show network NVLink-4-Switch --collective=a2a --participants=1 --bytes=0").time)
    end)
end)

describe("show memory", function()
    it("draws stacked DRAM from the cold plate to the base die", function()
        local data = helper.json "show memory HBM4-PNM-4H --base_power=10"
        local names = {}
        for i, step in ipairs(data.temperatures) do
            names[i] = step.name
            if i > 2 then assert.is_true(step.temperature > data.temperatures[i - 1].temperature) end
        end
        assert.same({ "cold plate", "layer 4", "layer 3", "layer 2", "layer 1", "base die" }, names)
    end)

    it("has no ladder for flat memory", function()
        assert.is_nil(helper.json("show memory GDDR7-16GB").temperatures)
        assert.is_nil(helper.run("show memory GDDR7-16GB").out:find "thermal")
    end)
end)

describe("show model", function()
    it("gives parameters, bytes and operators that add up", function()
        local data = helper.json "show model llama3_8b --dtype=BF16"
        assert.equal(8030261248, data.parameters.total)
        assert.equal(2 * 8030261248, data.weight_bytes.BF16)
        assert.equal(131072, data.kv_cache.bytes_per_token)
        local linear = 0
        for _, op in ipairs(data.operators) do
            if op.kind == "Linear" and op.path ~= "lm_head" then linear = linear + op.flop end
        end
        -- 2 FLOP per weight and token: all but the embedding, the head and the norms (2 * 32 + 1 of 4096), 1024 tokens
        assert.equal(2 * 1024 * (8030261248 - 2 * 525336576 - 65 * 4096), linear)
    end)

    it("folds equal layers and tells their number", function()
        local text = helper.run("show model deepseek_r1").out
        assert.matches("dense x3 ", text, 1, true)
        assert.matches("moe x58 ", text, 1, true)
        assert.equal(1, select(2, text:gsub("kv_a_layernorm", "")) / 2)
    end)

    it("shows what the step has: MLA expanded in prefill, absorbed in decode", function()
        assert.is_nil(helper.run("show model deepseek_r1 --phase=prefill").out:find "absorb_k")
        assert.is_nil(helper.run("show model deepseek_r1 --phase=decode").out:find "kv_b_proj")
    end)

    it("shows what fills a chip's memory where a layout is given", function()
        assert.is_nil(helper.json("show model llama3_70b").memory)
        local memory = helper.json("show model llama3_70b --chip=H100 --parallelism=(8,1,1)").memory
        assert.is_true(memory.fits)
        assert.near(141107412992 / 8, memory.weights, 0.01 * memory.weights)  -- norms are on every chip
        local text = helper.run("show model llama3_70b --chip=H100 --parallelism=(8,1,1)").out
        assert.matches("\nMemory of one H100 at (8,1,1) serving with vllm: 85.90 GB\n", text, 1, true)
        assert.matches("\n  feed%-forward +14.09 GB +16.4 %%", text)
        assert.matches("\nThe KV cache holds [%d,]+ tokens, 40.96 kB each, in [%d,]+ blocks of 16.\n$", text)
        assert.matches("\nOf what vllm takes of a chip's memory nothing is left for the KV cache: [%d.]+ GB more " ..
            "are needed.\n$",
            helper.run("show model llama3_405b --chip=H100 --parallelism=(8,1,1)").out)
    end)
end)

describe("show technode", function()
    it("gives yields by area", function()
        local data = helper.json "show technode CoWoS"
        -- exp(-0.14 / 100 * 100)
        assert.is_true(math.abs(data.yields[1].chip_yield - math.exp(-0.14)) < 1e-12)
    end)
end)

describe("list", function()
    it("of traces fits 80 columns", function()
        for line in helper.run("list trace").out:gmatch "[^\n]+" do assert.is_true(#line <= 80, line) end
    end)

    it("has every kind, sorted, in all formats", function()
        for _, kind in ipairs { "model", "processor", "memory", "network", "technode", "trace" } do
            local entries = helper.json("list " .. kind).entries
            for i = 2, #entries do assert.is_true(entries[i - 1].name < entries[i].name) end
            local _, lines = helper.run(("list %s --format=csv"):format(kind)).out:gsub("\n", "")
            assert.equal(#entries + 1, lines)
            assert.equal(0, helper.run("list " .. kind).code)
        end
    end)

    it("warns of a broken entry and lists the others", function()
        local folder = os.tmpname()
        os.remove(folder)
        os.execute(("mkdir -p %s/networks"):format(folder))
        helper.write(folder .. "/networks/broken.lua", 'return { topology = "star" }')
        local result = helper.run("list network --catalog=" .. folder)
        assert.equal(0, result.code)
        assert.matches("^llmspice: warning: broken: [^\n]*topology[^\n]*\n$", result.err)
        assert.matches("NVLink-4-Switch", result.out, 1, true)
        os.execute("rm -r " .. folder)
    end)
end)

describe("show model --backend", function()
    it("shows an engine's memory habits", function()
        local function memory(backend)
            return helper.json({ "show", "model", "llama3_70b", "--chip=H100", "--parallelism=(4,1,1)",
                                 "--backend=" .. backend }).memory
        end
        local vllm, trtllm = memory "vllm", memory "trtllm"
        assert.same({ "vllm", 16, "trtllm", 32 }, { vllm.backend, vllm.block_tokens, trtllm.backend,
                                                    trtllm.block_tokens })
        assert.not_equal(vllm.kv_cache, trtllm.kv_cache)
    end)
end)
