-- Totals of further checkpoints, as Hugging Face counts their safetensors (the `parameters` of each model's page), from
-- the fields of their config.json.
local Model = require "llmspice.model"

local function llama(fields)
    fields.architectures = { fields.class or "LlamaForCausalLM" }
    fields.class = nil
    return fields
end

local checkpoints = {
    ["meta-llama/Llama-2-7b-hf"] = { 6738415616, llama {
        hidden_size = 4096, intermediate_size = 11008, num_hidden_layers = 32, num_attention_heads = 32,
        num_key_value_heads = 32, vocab_size = 32000 } },
    ["codellama/CodeLlama-34b-Instruct-hf"] = { 33743970304, llama {
        hidden_size = 8192, intermediate_size = 22016, num_hidden_layers = 48, num_attention_heads = 64,
        num_key_value_heads = 8, vocab_size = 32000 } },
    ["01-ai/Yi-34B"] = { 34388917248, llama {
        hidden_size = 7168, intermediate_size = 20480, num_hidden_layers = 60, num_attention_heads = 56,
        num_key_value_heads = 8, vocab_size = 64000 } },
    ["mistralai/Mistral-Nemo-Instruct-2407"] = { 12247782400, llama { class = "MistralForCausalLM",
        hidden_size = 5120, intermediate_size = 14336, num_hidden_layers = 40, num_attention_heads = 32,
        num_key_value_heads = 8, head_dim = 128, vocab_size = 131072 } },
    ["mistralai/Mistral-7B-v0.1"] = { 7241732096, llama { class = "MistralForCausalLM",
        hidden_size = 4096, intermediate_size = 14336, num_hidden_layers = 32, num_attention_heads = 32,
        num_key_value_heads = 8, vocab_size = 32000, sliding_window = 4096 } },
    ["mistralai/Mixtral-8x7B-v0.1"] = { 46702792704, {
        architectures = { "MixtralForCausalLM" }, hidden_size = 4096, intermediate_size = 14336,
        num_hidden_layers = 32, num_attention_heads = 32, num_key_value_heads = 8, num_local_experts = 8,
        num_experts_per_tok = 2, vocab_size = 32000 } },
    ["mistralai/Mixtral-8x22B-v0.1"] = { 140620634112, {
        architectures = { "MixtralForCausalLM" }, hidden_size = 6144, intermediate_size = 16384,
        num_hidden_layers = 56, num_attention_heads = 48, num_key_value_heads = 8, num_local_experts = 8,
        num_experts_per_tok = 2, vocab_size = 32000 } },
    ["Qwen/Qwen2.5-7B-Instruct"] = { 7615616512, {
        architectures = { "Qwen2ForCausalLM" }, hidden_size = 3584, intermediate_size = 18944,
        num_hidden_layers = 28, num_attention_heads = 28, num_key_value_heads = 4, vocab_size = 152064,
        max_window_layers = 28, sliding_window = 131072, use_sliding_window = false } },
    ["Qwen/Qwen3-0.6B"] = { 596049920, {
        architectures = { "Qwen3ForCausalLM" }, hidden_size = 1024, intermediate_size = 3072,
        num_hidden_layers = 28, num_attention_heads = 16, num_key_value_heads = 8, head_dim = 128,
        tie_word_embeddings = true, vocab_size = 151936 } },
    ["Qwen/Qwen3-8B"] = { 8190735360, {
        architectures = { "Qwen3ForCausalLM" }, hidden_size = 4096, intermediate_size = 12288,
        num_hidden_layers = 36, num_attention_heads = 32, num_key_value_heads = 8, head_dim = 128,
        vocab_size = 151936 } },
    ["Qwen/Qwen3-32B"] = { 32762123264, {
        architectures = { "Qwen3ForCausalLM" }, hidden_size = 5120, intermediate_size = 25600,
        num_hidden_layers = 64, num_attention_heads = 64, num_key_value_heads = 8, head_dim = 128,
        vocab_size = 151936 } },
    ["deepseek-ai/DeepSeek-V2-Lite"] = { 15706484224, {
        architectures = { "DeepseekV2ForCausalLM" }, model_type = "deepseek_v2", hidden_size = 2048,
        intermediate_size = 10944, moe_intermediate_size = 1408, num_hidden_layers = 27, num_attention_heads = 16,
        num_key_value_heads = 16, kv_lora_rank = 512, qk_nope_head_dim = 128, qk_rope_head_dim = 64,
        v_head_dim = 128, n_routed_experts = 64, num_experts_per_tok = 6, n_shared_experts = 2,
        first_k_dense_replace = 1, moe_layer_freq = 1, vocab_size = 102400 } },
    ["microsoft/Phi-3-mini-4k-instruct"] = { 3821079552, llama { class = "Phi3ForCausalLM",
        hidden_size = 3072, intermediate_size = 8192, num_hidden_layers = 32, num_attention_heads = 32,
        num_key_value_heads = 32, vocab_size = 32064 } },
    ["mistralai/Mistral-Small-24B-Instruct-2501"] = { 23572403200, llama { class = "MistralForCausalLM",
        hidden_size = 5120, intermediate_size = 32768, num_hidden_layers = 40, num_attention_heads = 32,
        num_key_value_heads = 8, head_dim = 128, vocab_size = 131072 } },
    ["moonshotai/Kimi-Linear-48B-A3B-Instruct"] = { 49122681728, {
        architectures = { "KimiLinearForCausalLM" }, hidden_size = 2304, intermediate_size = 9216,
        num_hidden_layers = 27, num_attention_heads = 32, num_key_value_heads = 32, vocab_size = 163840,
        kv_lora_rank = 512, qk_nope_head_dim = 128, qk_rope_head_dim = 64, v_head_dim = 128, num_experts = 256,
        num_experts_per_token = 8, num_shared_experts = 1, moe_intermediate_size = 1024, first_k_dense_replace = 1,
        linear_attn_config = { full_attn_layers = { 4, 8, 12, 16, 20, 24, 27 }, head_dim = 128, num_heads = 32,
                               short_conv_kernel_size = 4 } } },
    -- 110,468,824,832 with the layer that predicts a further token: one more mixture layer (2,341,492,864), a
    -- projection of two hidden states to one, three norms, and an embedding and a head of its own
    ["zai-org/GLM-4.5-Air"] = { 110468824832 - 2341492864 - 2 * 4096 * 4096 - 3 * 4096 - 2 * 151552 * 4096, {
        architectures = { "Glm4MoeForCausalLM" }, hidden_size = 4096, intermediate_size = 10944,
        num_hidden_layers = 46, num_attention_heads = 96, num_key_value_heads = 8, head_dim = 128,
        moe_intermediate_size = 1408, n_routed_experts = 128, num_experts_per_tok = 8, n_shared_experts = 1,
        first_k_dense_replace = 1, attention_bias = true, vocab_size = 151552 } },
    ["google/gemma-2-2b"] = { 2614341888, {
        architectures = { "Gemma2ForCausalLM" }, model_type = "gemma2", hidden_size = 2304,
        intermediate_size = 9216, num_hidden_layers = 26, num_attention_heads = 8, num_key_value_heads = 4,
        head_dim = 256, sliding_window = 4096, vocab_size = 256000 } },
    ["google/gemma-3-1b-it"] = { 999885952, {
        architectures = { "Gemma3ForCausalLM" }, model_type = "gemma3_text", hidden_size = 1152,
        intermediate_size = 6912, num_hidden_layers = 26, num_attention_heads = 4, num_key_value_heads = 1,
        head_dim = 256, sliding_window = 512, vocab_size = 262144 } },
}

-- Models of the catalog. Where the published total has more than the model's own weights, what is taken off is said.
local of_catalog = {
    llama_3_3_nemotron_super_49b_v1 = 49867145216,
    qwen3_14b = 14768307200,
    -- 31,577,937,344 in BF16 and the routing biases of 23 layers of 128 experts in FP32
    nvidia_nemotron_3_nano_30b_a3b_bf16 = 31577937344 + 23 * 128,
    -- with the FP32 scales of its 128 x 128 blocks: attention and experts of 62 layers
    minimax_m2_5 = 228703644928 - 62 * (2 * 48 * 24 + 2 * 8 * 24 + 256 * 3 * 12 * 24),
    -- DeepSeek-R1's 684,531,386,000 and, in 62 layers, the indexer with its scales
    deepseek_v3_2 = 671026419200 + (685396921376 - 684531386000 - 62 * (12 * 64 + 56)) // 62 * 61,
}

local ids = {}
for id in pairs(checkpoints) do ids[#ids + 1] = id end
table.sort(ids)

describe("Model.create of a config", function()
    for _, id in ipairs(ids) do
        it("counts " .. id, function()
            local total, config = table.unpack(checkpoints[id])
            assert.equal(total, math.tointeger(Model.create(config):parameters().total))
        end)
    end

    for _, name in ipairs { "deepseek_v3_2", "llama_3_3_nemotron_super_49b_v1", "minimax_m2_5",
                            "nvidia_nemotron_3_nano_30b_a3b_bf16", "qwen3_14b" } do
        it("counts " .. name, function()
            assert.equal(of_catalog[name], math.tointeger(Model.create(name):parameters().total))
        end)
    end

    -- What vendors state in rounded figures, in 10^9: all, and multiplied by a token.
    for _, row in ipairs {
        { "deepseek_v4_flash", 284, 13 }, { "deepseek_v4_pro", 1600, 49 }, { "glm_5", 744, 40 },
        { "kimi_k2_5", 1000, 32 }, { "step_3_7_flash", 196, 11 }, { "mimo_v2_flash", 309, 15 },
        { "nvidia_nemotron_3_super_120b_a12b_fp8", 120, 12 }, { "nvidia_nemotron_3_ultra_550b_a55b_bf16", 550, 55 },
        { "qwen3_5_397b_a17b", 397, 17 }, { "qwen3_5_122b_a10b", 122, 10 }, { "gemma_4_26b_a4b", 25.2, 3.8 },
        { "gemma_4_31b_it_nvfp4", 30.7, 30.7 }, { "nemotron_h_56b_base_8k", 56, 56 },
    } do
        it(("finds about %g B parameters in %s"):format(row[2], row[1]), function()
            local counts = Model.create(row[1]):parameters()
            assert.near(row[2], counts.total / 1e9, 0.03 * row[2])  -- figures of two or three digits
            local low, high = counts.active / 1e9, counts.active_incl_embedding / 1e9  -- vendors count either way
            assert.is_true(low < 1.06 * row[3] and high > 0.94 * row[3], ("%.2f to %.2f"):format(low, high))
        end)
    end

    it("slides every layer of Mistral 7B v0.1", function()
        local kv, growth = Model.create(checkpoints["mistralai/Mistral-7B-v0.1"][2]):kv_bytes_per_token()
        assert.equal(32 * 2 * 8 * 128 * 2, kv)
        assert.equal(0, growth)
    end)

    it("lets every sixth layer of Gemma 3 and every other one of Gemma 2 attend in full", function()
        local function growing(id, layer_bytes)
            local _, growth = Model.create(checkpoints[id][2]):kv_bytes_per_token()
            return growth // layer_bytes
        end
        assert.equal(4, growing("google/gemma-3-1b-it", 2 * 1 * 256 * 2))  -- of 26: layers 6, 12, 18, 24
        assert.equal(13, growing("google/gemma-2-2b", 2 * 4 * 256 * 2))
    end)
end)
