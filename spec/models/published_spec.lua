-- Totals of further checkpoints, as Hugging Face counts their safetensors, from the fields of their config.json.
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
    ["google/gemma-2-2b"] = { 2614341888, {
        architectures = { "Gemma2ForCausalLM" }, model_type = "gemma2", hidden_size = 2304,
        intermediate_size = 9216, num_hidden_layers = 26, num_attention_heads = 8, num_key_value_heads = 4,
        head_dim = 256, sliding_window = 4096, vocab_size = 256000 } },
    ["google/gemma-3-1b-it"] = { 999885952, {
        architectures = { "Gemma3ForCausalLM" }, model_type = "gemma3_text", hidden_size = 1152,
        intermediate_size = 6912, num_hidden_layers = 26, num_attention_heads = 4, num_key_value_heads = 1,
        head_dim = 256, sliding_window = 512, vocab_size = 262144 } },
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
