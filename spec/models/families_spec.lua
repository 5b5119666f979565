-- What sets the architectures apart: caches, states, layer patterns, sparse attention.
local hf = require "llmspice.model.hf"
local Model = require "llmspice.model"
local message_of = require "spec.fixtures.message_of"

local function operators(name, pattern)
    local found = {}
    for _, operator in ipairs(Model.create(name).graph:operators()) do
        if operator.path:find(pattern) then found[#found + 1] = operator end
    end
    return found
end

local function layers(name, pattern)
    local sum = 0
    for _, operator in ipairs(operators(name, pattern)) do sum = sum + operator.count end
    return sum
end

describe("sparse attention", function()
    it("caches the indexer's keys beside the latent in DeepSeek V3.2", function()
        -- 61 layers of 576 elements in BF16 and 128 bytes and a 4-byte scale of the indexer
        assert.equal(61 * (576 * 2 + 132), (Model.create("deepseek_v3_2"):kv_bytes_per_token()))
    end)

    it("shares the choice of one layer with the next three in GLM-5.2", function()
        -- layers 0, 1 and 2, then one in four of 75: 6, 10, ..., 74
        assert.equal(3 + 18, layers("glm_5_2", "indexer$"))
        assert.equal(78 * 576 * 2 + 21 * 132, (Model.create("glm_5_2"):kv_bytes_per_token()))
        assert.equal(78, layers("glm_5", "indexer$"))
    end)

    it("reads no more than the chosen entries in decode", function()
        local contexts = Model.create("deepseek_v3_2"):kv_cache().contexts
        assert.equal("topk", contexts[2].kind)
        assert.equal(2048, contexts[2].size)
    end)

    it("scores blocks of keys in all but the first layers of MiniMax M3", function()
        assert.equal(57, layers("minimax_m3", "indexer$"))
        -- 60 layers of 2 * 4 * 128 elements, 57 keys of the index of 128
        assert.equal((60 * 1024 + 57 * 128) * 2, (Model.create("minimax_m3"):kv_bytes_per_token()))
    end)
end)

describe("compressed caches of DeepSeek V4", function()
    it("keep a window, and one entry for every 4 or 128 tokens beyond", function()
        local all, growth = Model.create("deepseek_v4_flash"):kv_bytes_per_token()
        -- 43 layers: 2 with a window alone, 21 with every 4 (and the indexer's keys) and 20 with every 128
        local beyond = 21 * (512 * 2 + 132) / 4 + 20 * 512 * 2 / 128
        assert.near(beyond, growth, 1e-9)
        assert.near(beyond + 43 * 512 * 2, all, 1e-9)
    end)
end)

describe("recurrent layers", function()
    it("keep a state of every head and the last columns of the convolution", function()
        -- 23 layers: 64 heads of 64 x 128 in FP32, 3 columns of 64*64 + 2*8*128 channels in BF16
        assert.equal(23 * (64 * 64 * 128 * 4 + 3 * 6144 * 2),
            Model.create("nvidia_nemotron_3_nano_30b_a3b_bf16"):kv_cache().state_bytes)
        -- 69 layers of Kimi K3: 96 heads of 128 x 128, 3 columns of 3 * 96 * 128
        assert.equal(69 * (96 * 128 * 128 * 4 + 3 * 36864 * 2), Model.create("kimi_k3"):kv_cache().state_bytes)
    end)

    it("leave the cache to the attention layers", function()
        assert.equal(6 * 2 * 2 * 128 * 2, (Model.create("nvidia_nemotron_3_nano_30b_a3b_bf16"):kv_bytes_per_token()))
        assert.equal(24 * 576 * 2, (Model.create("kimi_k3"):kv_bytes_per_token()))
        assert.equal(15 * 2 * 2 * 256 * 2, (Model.create("qwen3_5_397b_a17b"):kv_bytes_per_token()))
    end)
end)

describe("mixtures of experts in a latent", function()
    it("project down before the experts and up after them", function()
        assert.equal(40, layers("nvidia_nemotron_3_super_120b_a12b_fp8", "latent_down$"))
        local down = operators("nvidia_nemotron_3_super_120b_a12b_fp8", "latent_down$")[1]
        assert.same({ "T x 1024" }, down.outputs)
    end)
end)

describe("attention with several kinds of heads", function()
    it("counts the wider heads of global layers and their shared values in Gemma 4", function()
        local all, growth = Model.create("gemma_4_26b_a4b"):kv_bytes_per_token()
        assert.equal(5 * 2 * 2 * 512 * 2, growth)
        assert.equal(25 * 2 * 8 * 256 * 2, all - growth)
    end)

    it("counts values narrower than keys in MiMo V2", function()
        local all, growth = Model.create("mimo_v2_flash"):kv_bytes_per_token()
        assert.equal(9 * 4 * (192 + 128) * 2, growth)
        assert.equal(39 * 8 * (192 + 128) * 2, all - growth)
    end)

    it("gives sliding layers of Step 3.7 more query heads", function()
        local q = operators("step_3_7_flash", "sliding_attention_moe%.self_attn%.q_proj$")[1]
        assert.same({ "T x 12288" }, q.outputs)  -- 96 heads of 128
    end)
end)

describe("family.find", function()
    local llama = { hidden_size = 64, intermediate_size = 128, num_hidden_layers = 2, num_attention_heads = 4,
                    vocab_size = 100, model_type = "llama", architectures = { "LlamaForCausalLM" } }

    it("takes the text part of a multimodal model whose class it does not know", function()
        local config = { architectures = { "NewVisionForConditionalGeneration" }, model_type = "new",
                         text_config = llama }
        assert.equal("llama", Model.create(hf.unwrap(config)).family)
    end)

    it("does not guess from the type alone where the class is another", function()
        assert.matches("^architecture 'LlamaForSequenceClassification' is not supported; supported are DeciLM, ",
            message_of(Model.create, { architectures = { "LlamaForSequenceClassification" }, model_type = "llama" }))
    end)
end)

describe("fields of the newer families", function()
    local function nemotron(pattern, list)
        return { architectures = { "NemotronHForCausalLM" }, hidden_size = 64, vocab_size = 100,
                 num_attention_heads = 4, num_key_value_heads = 2, mamba_num_heads = 8, mamba_head_dim = 16,
                 n_groups = 2, intermediate_size = 96, hybrid_override_pattern = pattern, layers_block_type = list }
    end

    it("read the layers from a pattern or a list", function()
        local by_pattern = Model.create(nemotron "M-*-")
        local by_list = Model.create(nemotron(nil, { "mamba", "mlp", "attention", "mlp" }))
        assert.equal(by_pattern:parameters().total, by_list:parameters().total)
        assert.equal(4, by_list.config.num_hidden_layers)
    end)

    it("say what a pattern may hold", function()
        assert.equal("field 'layers_block_type' is missing, and 'hybrid_override_pattern' too; one lists the layers",
            message_of(Model.create, nemotron()))
        assert.equal("layer 2 is 'X'; expected M, E, * or - in the pattern, or linear_attention, moe, full_attention "
            .. "or mlp in the list", message_of(Model.create, nemotron "MX"))
    end)

    it("say which of a few words fits", function()
        assert.equal("field 'qk_norm_type' is 'per_row'; expected 'per_layer' or 'per_head' or 'multi_head'",
            message_of(Model.create, { architectures = { "MiniMaxM2ForCausalLM" }, model_type = "minimax_m2",
                hidden_size = 64, vocab_size = 100, num_hidden_layers = 2, num_attention_heads = 4,
                intermediate_size = 32, num_local_experts = 4, num_experts_per_tok = 2, qk_norm_type = "per_row" }))
    end)

    it("cut lists of layers that go on into those of further tokens", function()
        local config = { architectures = { "Step3p5ForCausalLM" }, hidden_size = 64, vocab_size = 100,
            num_hidden_layers = 2, num_attention_heads = 4, num_attention_groups = 2, head_dim = 16,
            intermediate_size = 96, moe_intermediate_size = 32, share_expert_dim = 32,
            attention_other_setting = { num_attention_heads = 6, num_attention_groups = 2 },
            layer_types = { "full_attention", "sliding_attention", "sliding_attention" } }
        assert.equal(2, Model.create(config).config.num_hidden_layers)
        config.layer_types = { "full_attention" }
        assert.equal("field 'layer_types' has 1 items; expected one per layer, 2", message_of(Model.create, config))
    end)
end)
