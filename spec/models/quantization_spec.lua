local Model = require "llmspice.model"
local message_of = require "spec.fixtures.message_of"

local small = {
    architectures = { "LlamaForCausalLM" }, hidden_size = 64, intermediate_size = 128, num_hidden_layers = 2,
    num_attention_heads = 4, vocab_size = 100,
}

describe("model:precision", function()
    local function weights(name, options, class)
        local table_ = Model.create(name):precision(options)
        return table_.weights[class] or table_.weights.default
    end

    it("changes every class but the norms in roofline", function()
        for _, class in ipairs { "embed", "lm_head", "router", "attn", "experts" } do
            assert.equal("FP8", weights("qwen3_30b_a3b", { fidelity = "roofline", dtype = "FP8" }, class), class)
        end
        assert.equal("BF16", weights("qwen3_30b_a3b", { fidelity = "roofline", dtype = "FP8" }, "norm"))
    end)

    it("changes what engines quantise in calibrated", function()
        for _, class in ipairs { "attn", "lin", "mlp", "experts", "shared" } do
            assert.equal("FP8", weights("qwen3_30b_a3b", { dtype = "fp8" }, class), class)
        end
        for _, class in ipairs { "embed", "lm_head", "router", "norm" } do
            assert.equal("BF16", weights("qwen3_30b_a3b", { dtype = "FP8" }, class), class)
        end
    end)

    it("is BF16 in roofline and the checkpoint's in calibrated unless given", function()
        assert.equal("BF16", weights("deepseek_r1", { fidelity = "roofline" }, "experts"))
        assert.equal("FP8", weights("deepseek_r1", { fidelity = "calibrated" }, "experts"))
        assert.same({ block = { 128, 128 }, bits = 32 }, Model.create("deepseek_r1"):precision().scales.experts)
    end)

    it("keeps the checkpoint's scales where it has that type", function()
        assert.is_table(Model.create("deepseek_r1"):precision({ dtype = "FP8" }).scales.attn)
        assert.is_nil(Model.create("llama3_8b"):precision({ dtype = "FP8" }).scales.attn)
        assert.same({ block = { 1, 32 }, bits = 8 },
            Model.create("gpt_oss_20b"):precision({ dtype = "FP4" }).scales.experts)
    end)

    it("gives FP4 and INT4 the scales of NVFP4 and AWQ", function()
        local model = Model.create "llama3_8b"
        assert.same({ block = { 1, 16 }, bits = 8 }, model:precision({ dtype = "FP4" }).scales.mlp)
        assert.same({ block = { 1, 128 }, bits = 20 }, model:precision({ dtype = "INT4" }).scales.attn)
        -- 6,979,321,856 of the 8,030,261,248 weights in 4 bits, each 16 of them with a scale of 8
        assert.equal(6979321856 * 4.5 / 8 + 2 * (8030261248 - 6979321856), (model:weight_bytes "FP4"))
    end)

    it("leaves the attention of latent and of hybrid models in 16 bits with FP4", function()
        for _, name in ipairs { "deepseek_r1", "kimi_k2_5", "qwen3_5_397b_a17b" } do
            assert.equal("BF16", weights(name, { dtype = "FP4" }, "attn"), name)
            assert.equal("FP4", weights(name, { dtype = "FP4" }, "experts"), name)
        end
        assert.equal("FP4", weights("qwen3_32b", { dtype = "FP4" }, "attn"))
    end)

    it("leaves all but the experts of Kimi K2 in 16 bits with INT4, as its checkpoint does", function()
        local native = Model.create("kimi_k2_5"):precision()
        local asked = Model.create("kimi_k2_5", { dtype = "INT4" }):precision()
        for _, class in ipairs { "attn", "mlp", "shared" } do
            assert.equal("BF16", native.weights[class] or native.weights.default, class)
            assert.equal("BF16", asked.weights[class] or asked.weights.default, class)
        end
        assert.equal("INT4", native.weights.experts)
        assert.same({ block = { 1, 32 }, bits = 16 }, native.scales.experts)
        assert.same(native.scales.experts, asked.scales.experts)
    end)

    it("takes the cache's type from a checkpoint that has scales for it", function()
        assert.equal("FP8", Model.create("deepseek_r1_nvfp4"):precision().kv)
        assert.equal("BF16", Model.create("deepseek_r1_nvfp4"):precision({ dtype = "FP8" }).kv)
        assert.equal("BF16", Model.create("deepseek_r1_nvfp4", { kv_dtype = "BF16" }):precision().kv)
        assert.equal("BF16", Model.create("deepseek_r1_nvfp4"):precision({ fidelity = "roofline" }).kv)
        assert.equal(61 * 576, (Model.create("deepseek_r1_nvfp4"):kv_bytes_per_token()))
    end)

    it("reads MXFP4 experts beside BF16 attention", function()
        local table_ = Model.create("gpt_oss_20b"):precision()
        assert.equal("FP4", table_.weights.experts)
        assert.equal("BF16", table_.weights.attn or table_.weights.default)
        assert.same({ block = { 1, 32 }, bits = 8 }, table_.scales.experts)
    end)

    it("keeps activations and cache in BF16 unless told otherwise", function()
        local table_ = Model.create("llama3_8b", { dtype = "FP8", kv_dtype = "FP8" }):precision()
        assert.equal("BF16", table_.act)
        assert.equal("FP8", table_.kv)
        -- 32 layers of 2 * 8 * 128 elements, a byte each
        assert.equal(65536, (Model.create("llama3_8b", { kv_dtype = "FP8" }):kv_bytes_per_token()))
    end)
end)

describe("quantisation of a checkpoint", function()
    local function of(quantization, layers)
        local config = {}
        for key, value in pairs(small) do config[key] = value end
        config.quantization_config, config.num_hidden_layers = quantization, layers or 2
        return Model.create(config):precision()
    end

    for name, case in pairs {
        ["FP8 per tensor"] = { { quant_method = "fp8" }, "FP8", nil },
        ["FP8 in blocks"] = { { quant_method = "fp8", weight_block_size = { 128, 128 } }, "FP8", { { 128, 128 }, 32 } },
        ["compressed-tensors FP8"] = { { quant_method = "compressed-tensors",
            config_groups = { group_0 = { weights = { num_bits = 8, type = "float" } } } }, "FP8", nil },
        ["compressed-tensors INT8"] = { { quant_method = "compressed-tensors",
            config_groups = { group_0 = { weights = { num_bits = 8, type = "int" } } } }, "INT8", nil },
        ["compressed-tensors INT4"] = { { quant_method = "compressed-tensors",
            config_groups = { group_0 = { weights = { num_bits = 4, type = "int", group_size = 32 } } } },
            "INT4", { { 1, 32 }, 16 } },
        ["ModelOpt FP8"] = { { quant_method = "modelopt", quant_algo = "FP8" }, "FP8", nil },
        ["NVFP4"] = { { quant_method = "modelopt", quant_algo = "NVFP4" }, "FP4", { { 1, 16 }, 8 } },
        ["GPTQ"] = { { quant_method = "gptq", bits = 4, group_size = 128 }, "INT4", { { 1, 128 }, 20 } },
        ["Quark FP8"] = { { quant_method = "quark", global_quant_config = { weight = { dtype = "fp8_e4m3" } } },
            "FP8", nil },
        ["Quark MXFP4"] = { { quant_method = "quark", global_quant_config = {
            weight = { dtype = "fp4", group_size = 32 } } }, "FP4", { { 1, 32 }, 8 } },
        ["bitsandbytes"] = { { quant_method = "bitsandbytes", load_in_4bit = true }, "INT4",
            { { 1, 64 }, 8.125 } },
        ["AutoRound"] = { { quant_method = "auto-round", bits = 4, group_size = 128 }, "INT4", { { 1, 128 }, 20 } },
        ["AWQ"] = { { quant_method = "awq", bits = 4, group_size = 64 }, "INT4", { { 1, 64 }, 20 } },
    } do
        it("reads " .. name, function()
            local precision = of(case[1])
            assert.equal(case[2], precision.weights.mlp)
            assert.equal("BF16", precision.weights.default)
            assert.same(case[3] and { block = case[3][1], bits = case[3][2] }, precision.scales.mlp)
        end)
    end

    it("leaves alone what the checkpoint left alone", function()
        local whole = of { quant_method = "fp8", modules_to_not_convert = { "lm_head", "model.layers.*.self_attn" } }
        assert.is_nil(whole.weights.attn)
        assert.equal("FP8", whole.weights.mlp)
        local one = of({ quant_method = "fp8", modules_to_not_convert = { "model.layers.0.self_attn" } }, 4)
        assert.equal("FP8", one.weights.attn)
    end)

    it("tells apart the formats of a mixed checkpoint", function()
        local precision = of { quant_method = "modelopt", quant_algo = "MIXED_PRECISION", config_groups = {
            group_0 = { weights = { num_bits = 8, type = "float" }, targets = { "model.layers.0.self_attn.q_proj" } },
            group_1 = { weights = { num_bits = 4, type = "float", group_size = 16 },
                        targets = { "model.layers.0.mlp.up_proj" } },
        } }
        assert.equal("FP8", precision.weights.attn)
        assert.equal("FP4", precision.weights.mlp)
        assert.same({ block = { 1, 16 }, bits = 8 }, precision.scales.mlp)
        precision = of { quant_algo = "MIXED_PRECISION", quantized_layers = {
            ["model.layers.1.mlp.down_proj"] = { quant_algo = "NVFP4", group_size = 16 } } }
        assert.is_nil(precision.weights.attn)
        assert.equal("FP4", precision.weights.mlp)
    end)

    it("reads FP4 experts within FP8", function()
        local flash = Model.create("deepseek_v4_flash"):precision()
        assert.equal("FP8", flash.weights.attn)
        assert.equal("FP4", flash.weights.experts)
        assert.same({ block = { 1, 32 }, bits = 8 }, flash.scales.experts)
        assert.same({ block = { 1, 16 }, bits = 8 }, Model.create("deepseek_v4_flash_nvfp4"):precision().scales.experts)
        assert.equal("FP8", Model.create("deepseek_v4_flash_fp8"):precision().weights.experts)
    end)

    it("reads the type of the cache", function()
        assert.equal("FP8", of({ quant_algo = "FP8", kv_cache_quant_algo = "FP8" }).kv)
        assert.equal("FP8", of({ quant_method = "fp8", kv_cache_scheme = { num_bits = 8, type = "float" } }).kv)
        assert.equal("BF16", of({ quant_method = "fp8" }).kv)
    end)

    it("does not matter where the user chooses another type", function()
        local config = { quantization_config = { quant_method = "hqq" } }
        for key, value in pairs(small) do config[key] = value end
        assert.equal("FP8", Model.create(config, { dtype = "FP8" }):precision().weights.mlp)
    end)

    it("names a method that it does not know", function()
        assert.equal("field 'quantization_config': method 'hqq' is not supported; supported are auto-round, awq, " ..
            "bitsandbytes, compressed-tensors, fbgemm_fp8, fp8, gptq, modelopt, mxfp4, quark",
            message_of(of, { quant_method = "hqq" }))
        assert.equal("field 'quantization_config': modelopt: quant_algo 'MIXED_PRECISION' needs config_groups with " ..
            "targets, or quantized_layers",
            message_of(of, { quant_method = "modelopt", quant_algo = "MIXED_PRECISION" }))
        assert.equal("field 'quantization_config': gptq: weights of 3 bits are not supported",
            message_of(of, { quant_method = "gptq", bits = 3 }))
        assert.equal("field 'quantization_config': modelopt: quant_algo 'W2' is not supported",
            message_of(of, { quant_algo = "W2" }))
    end)
end)
