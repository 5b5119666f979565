local memory_budget = require "llmspice.model.memory_budget"
local message_of = require "spec.fixtures.message_of"
local Model = require "llmspice.model"
local Processor = require "llmspice.hardware.processor"

local function budget(model, chip, layout, options)
    local case = { model = Model.create(model), processor = Processor.create(chip):with_parallelism(layout or {}) }
    for name, value in pairs(options or {}) do case[name] = value end
    return memory_budget.of(case)
end

describe("memory_budget.of", function()
    it("adds up to the chip's capacity", function()
        for _, backend in ipairs { "vllm", "sglang", "trtllm" } do
            local b = budget("llama3_70b", "H100", { tp = 8 }, { backend = backend })
            assert.near(b.capacity, b.weights + b.activations + b.runtime + b.collectives + b.kv_cache + b.reserved, 1)
            assert.is_true(b.fits)
            assert.equal(0, b.shortfall)
        end
    end)

    it("shards weights by class", function()
        local whole, cut = budget("deepseek_r1", "MI355X"), budget("deepseek_r1", "MI355X", { tp = 8 })
        local sum = 0
        for _, bytes in pairs(cut.weights_by_class) do sum = sum + bytes end
        assert.near(cut.weights, sum, 1)
        assert.equal(whole.weights_by_class.experts / 8, cut.weights_by_class.experts)
        assert.equal(whole.weights_by_class.router, cut.weights_by_class.router)
        -- data-parallel attention keeps all of the attention and an eighth of the experts on each chip
        local ranks = budget("deepseek_r1", "MI355X", { tp = 1, dp = 8, ep = 8 })
        assert.equal(whole.weights_by_class.attn, ranks.weights_by_class.attn)
        assert.equal(cut.weights_by_class.experts, ranks.weights_by_class.experts)
    end)

    it("counts the native checkpoint to the byte on one chip", function()
        assert.near(673150611808, budget("deepseek_r1", "MI355X").weights, 1)
        assert.near(65248815744, budget("gpt_oss_120b", "H200").weights, 1)
    end)

    it("gives a stage its share of the layers and the larger of the two ends", function()
        local one, two = budget("llama3_70b", "H200"), budget("llama3_70b", "H200", { pp = 2 })
        assert.equal(one.weights_by_class.mlp / 2, two.weights_by_class.mlp)
        local ends = (two.weights_by_class.embed or 0) + (two.weights_by_class.lm_head or 0)
        assert.equal(128256 * 8192 * 2, ends)
        assert.equal(one.kv_bytes_per_token / 2, two.kv_bytes_per_token)
    end)

    it("counts blocks of the cache", function()
        local b = budget("llama3_8b", "H100")
        assert.equal(131072, b.kv_bytes_per_token)
        assert.equal(131072, b.kv_growth_bytes)
        assert.equal(0, b.state_bytes)
        assert.equal(16, b.block_tokens)
        assert.equal(math.tointeger(b.kv_cache // (131072 * 16)), b.num_kv_blocks)
        assert.equal(16 * b.num_kv_blocks, b.kv_tokens)
        -- 80 GiB less a tenth, 16.06 GB of weights and about a gigabyte of activations leave some 460,000 tokens
        assert.near(460000, b.kv_tokens, 10000)
        assert.equal(math.tointeger(b.kv_cache // (131072 * 64)), budget("llama3_8b", "H100", {},
            { block_tokens = 64 }).num_kv_blocks)
    end)

    it("knows that windows fill and that states do not grow", function()
        local oss = budget("gpt_oss_120b", "H200")
        assert.equal(36864, oss.kv_growth_bytes)
        assert.equal(36864 + 36864 * 128 / 4096, oss.kv_bytes_per_token)
        local short = budget("gpt_oss_120b", "H200", {}, { sequence_tokens = 64 })
        assert.equal(73728, short.kv_bytes_per_token)
        local hybrid = budget("nvidia_nemotron_3_nano_30b_a3b_bf16", "H200")
        assert.equal(49082368, hybrid.state_bytes)
        assert.equal(6144 + 49082368 / 4096, hybrid.kv_bytes_per_token)
    end)

    it("says what is missing where a model does not fit", function()
        local b = budget("llama3_405b", "H100", { tp = 8 })
        assert.is_false(b.fits)
        assert.equal(0, b.kv_cache)
        assert.equal(0, b.num_kv_blocks)
        assert.is_true(b.shortfall > 20e9 and b.shortfall < 40e9)
    end)

    it("leaves less the more an engine is asked to keep", function()
        local function left(options) return budget("llama3_70b", "H100", { tp = 4 }, options).kv_cache end
        local usual = left()
        for name, value in pairs { max_num_batched_tokens = 32768, max_num_seqs = 1024, memory_utilization = 0.8 } do
            assert.is_true(left { [name] = value } < usual, name)
        end
    end)

    it("rejects what it cannot use", function()
        assert.equal("memory_budget.of: field 'model' is missing; expected a model", message_of(memory_budget.of, {}))
        assert.equal("memory_budget.of: field 'processor' is missing; expected a processor with its parallelism",
            message_of(memory_budget.of, { model = Model.create "llama3_8b" }))
        assert.matches("^unknown backend 'vlm'; did you mean 'vllm'%?",
            message_of(budget, "llama3_8b", "H100", {}, { backend = "vlm" }))
        assert.equal("memory_utilization is 2; expected 0 to 1",
            message_of(budget, "llama3_8b", "H100", {}, { memory_utilization = 2 }))
        assert.matches("^memory_budget.of: unknown field 'block_token'; did you mean 'block_tokens'",
            message_of(budget, "llama3_8b", "H100", {}, { block_token = 2 }))
    end)
end)
