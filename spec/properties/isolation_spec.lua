-- Two models, chips or runs in one Lua state never influence each other; the same input gives the same result.
local spice = require "llmspice"

local function flat(value, into, prefix)
    for name, item in pairs(value) do
        if type(item) == "table" then
            flat(item, into, prefix .. name .. ".")
        else
            into[#into + 1] = ("%s%s = %a"):format(prefix, name, item)
        end
    end
    return into
end

-- Every number of a run, to the last bit.
local function all(result)
    local lines = flat(result:table(), {}, "")
    table.sort(lines)
    return table.concat(lines, "\n")
end

local function run(model, executor, fidelity)
    return all(spice.run_workload { model = model, executor = executor, input_tokens = 777, output_tokens = 99,
                                    num_users = 16, fidelity = fidelity, allow_oversubscribe = true })
end

local function executor(name, layout)
    return spice.SimpleExecutor(spice.Processor.create(name):with_parallelism(layout or { tp = 8 }))
end

describe("runs", function()
    it("give the same bytes twice, fresh or not", function()
        local model, chips = spice.Model.create "llama3_8b", executor "H100"
        local first = run(model, chips)
        assert.equal(first, run(model, chips))
        assert.equal(first, run(spice.Model.create "llama3_8b", executor "H100"))
    end)

    it("do not depend on what ran before", function()
        local fresh = run(spice.Model.create "llama3_8b", executor "H100")
        local chips, model = executor "H100", spice.Model.create "llama3_8b"
        for _, other in ipairs { "deepseek_r1", "gpt_oss_20b", "qwen3_next_80b_a3b" } do
            run(spice.Model.create(other), chips)
            run(model, executor("H200", { tp = 4 }))
            run(model, chips, "roofline")
        end
        assert.equal(fresh, run(model, chips))
    end)

    it("of one model on two chips keep apart", function()
        local model = spice.Model.create "llama3_70b"
        local h100, b200 = executor "H100", executor "GB200"
        local a, b = run(model, h100), run(model, b200)
        assert.not_equal(a, b)
        assert.equal(a, run(model, h100))
        assert.equal(b, run(model, b200))
    end)
end)

describe("processors", function()
    it("are changed by no other", function()
        local before = spice.Processor.create "H100"
        local cost, tco = before:cost(), before:tco(32)
        local other = spice.Processor.create("H100", { num_memory_banks = 8, target_frequency = 2.1e9 })
        local _ = other:with_parallelism { tp = 8 }:tco(32)
        assert.not_equal(tco, other:tco(32))
        assert.equal(cost, before:cost())
        assert.equal(tco, before:tco(32))
        assert.equal(tco, spice.Processor.create "H100":tco(32))
    end)

    it("keep their layout when another is derived", function()
        local one = spice.Processor.create "H100"
        local eight = one:with_parallelism { tp = 8 }
        assert.equal(1, one:parallelism().tp)
        assert.equal(8, eight:parallelism().tp)
    end)
end)

describe("models", function()
    it("cannot be changed", function()
        local model = spice.Model.create "llama3_8b"
        assert.has_error(function() model.dtype = "FP8" end)
        model:parameters().total = 0
        model:precision().weights.default = "FP4"
        assert.equal(8030261248, model:parameters().total)
        assert.equal("BF16", model:precision().weights.default)
    end)

    it("with other options keep apart", function()
        local bf16 = spice.Model.create("llama3_8b", { dtype = "BF16" })
        local fp8 = spice.Model.create("llama3_8b", { dtype = "FP8" })
        local chips = executor "H100"
        local a, b = run(bf16, chips), run(fp8, chips)
        assert.not_equal(a, b)
        assert.equal(a, run(bf16, chips))
    end)
end)
