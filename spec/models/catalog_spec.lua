-- Every model of the catalog builds, says where it is from, and is found by its Hugging Face id.
local catalog = require "llmspice.catalog"
local llmspice = require "llmspice"
local Model = require "llmspice.model"

describe("catalog/models", function()
    for _, name in ipairs(catalog.list "models") do
        it("builds " .. name, function()
            local model = Model.create(name)
            local counts = model:parameters()
            assert.is_true(counts.total > 1e8)
            assert.is_true(counts.active <= counts.total)
            assert.is_true(model:weight_bytes() <= 2 * counts.total + 4e8)  -- what is kept in FP32 besides
            local cache = model:kv_cache()
            local chips = llmspice.Processor.create("B200"):with_parallelism { tp = 2 }
            for _, fidelity in ipairs { "roofline", "calibrated" } do
                local result = llmspice.run_workload { model = model, executor = llmspice.SimpleExecutor(chips),
                    fidelity = fidelity, input_tokens = 3000, output_tokens = 100, num_users = 4,
                    allow_oversubscribe = true }
                assert.is_true(result.ttft > 0 and result.ttft < 60 and result.tpot > 0 and result.tpot < 1)
            end
            assert.is_true(cache.bytes_per_token > 0 and cache.growth_bytes_per_token <= cache.bytes_per_token)
        end)

        it("states the source of " .. name, function()
            local entry = assert(catalog.get("models", name))
            assert.is_string(entry.title)
            assert.matches("^https://", entry.source or "https://none but by its base: " .. entry.base)
            assert.is_true(name == "deepseek_r1_absorb" or type(entry.hf_id) == "string")
        end)
    end

    it("finds a model by its Hugging Face id in any case, and by its aliases", function()
        for id, name in pairs {
            ["openai/gpt-oss-120b"] = "gpt_oss_120b",
            ["Qwen/qwen3-235b-a22b-fp8"] = "qwen3_235b_a22b_fp8",
            ["meta-llama/Llama-3.1-70B"] = "llama3_70b",
            ["nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16"] = "nvidia_nemotron_3_nano_30b_a3b_bf16",
            ["Nemotron-3-Nano-30B-A3B-BF16"] = "nvidia_nemotron_3_nano_30b_a3b_bf16",
            ["Kimi-K2.5"] = "kimi_k2_5",
        } do
            assert.equal(name, Model.create(id).name, id)
        end
    end)

    it("has every model of the measured end-to-end results", function()
        for _, name in ipairs {
            "Qwen/Qwen3-235B-A22B-FP8", "Qwen/Qwen3-32B", "Qwen/Qwen3.5-397B-A17B", "deepseek-ai/DeepSeek-R1",
            "deepseek-ai/DeepSeek-V3", "meta-llama/Llama-3.1-70B", "meta-llama/Llama-3.1-8B-Instruct",
            "moonshotai/Kimi-K2.5", "nvidia/DeepSeek-R1-NVFP4", "nvidia/DeepSeek-V3.1-NVFP4",
            "nvidia/Llama-3.1-8B-Instruct-FP8", "nvidia/Qwen3-32B-NVFP4", "openai/gpt-oss-120b", "deepseek-v3",
            "gpt-oss-120b", "kimi-k2.5", "llama-3.1-70b", "llama-3.1-8b", "qwen3-235b-a22b", "qwen3-32b",
            "qwen3.5-397b-a17b",
        } do
            assert.is_true(Model.is(Model.create(name)), name)
        end
    end)
end)

describe("the configs of the reference", function()
    local cjson = require "cjson"
    local hf = require "llmspice.model.hf"

    local function without_null(value)
        if value == cjson.null then return nil end
        if type(value) == "number" then return math.tointeger(value) or value end
        if type(value) ~= "table" then return value end
        local copy = {}
        for key, item in pairs(value) do copy[key] = without_null(item) end
        return copy
    end

    -- Lists that were cut when the figures were collected: of layers, or of what a mixed precision holds.
    local cut = {
        ["nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-BF16"] = "layers_block_type",
        ["nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-FP8"] = "layers_block_type",
        ["nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-NVFP4"] = "layers_block_type",
        ["nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-NVFP4"] = "layers_block_type",
        ["nvidia/MiniMax-M3-NVFP4"] = "MIXED_PRECISION",
    }

    it("build, save those whose lists were cut, which say what is missing", function()
        local file = io.open "../shared/reference/models.json"
        if not file then return pending "no reference figures here" end
        local configs = without_null(cjson.decode(file:read "a"))
        file:close()
        local built = 0
        for id, config in pairs(configs) do
            config.quantization = config.quantization or config.hf_quant
            local ok, result = pcall(Model.create, hf.unwrap(config))
            if cut[id] then
                assert.is_false(ok, id)
                assert.is_not_nil(result.message:find(cut[id], 1, true), result.message)
            else
                assert.is_true(ok, id .. ": " .. tostring(result))
                built = built + 1
            end
        end
        assert.equal(96, built)
    end)

    it("agree with the catalog's entries", function()
        local file = io.open "../shared/reference/models.json"
        if not file then return pending "no reference figures here" end
        local configs = without_null(cjson.decode(file:read "a"))
        file:close()
        for id, config in pairs(configs) do
            config.quantization = nil
            local ok, model = pcall(Model.create, hf.unwrap(config))
            if ok then
                local ours = Model.create(id)
                assert.equal(model:parameters().total, ours:parameters().total, id)
                assert.equal(model:parameters().active, ours:parameters().active, id)
                assert.same(model:kv_cache "BF16", ours:kv_cache "BF16", id)
            end
        end
    end)
end)
