local check = require "llmspice.check"
local hf = require "llmspice.model.hf"
local Model = require "llmspice.model"

local folder

local function write(path, text)
    os.execute(("mkdir -p '%s'"):format((folder .. "/" .. path):match "^(.*)/"))
    local file = assert(io.open(folder .. "/" .. path, "w"))
    file:write(text)
    file:close()
    return folder .. "/" .. path
end

local tiny = [[{"architectures": ["LlamaForCausalLM"], "hidden_size": 64, "intermediate_size": 128,
 "num_hidden_layers": 2, "num_attention_heads": 4, "vocab_size": 100, "head_dim": null}]]

-- 2*100*64 embedding and head; per layer 4*64*64 attention, 3*64*128 feed-forward, 2*64 norms; 64 final norm
local tiny_total = 2 * 100 * 64 + 2 * (4 * 64 * 64 + 3 * 64 * 128 + 2 * 64) + 64

local function tiny_with(fields)
    return (tiny:gsub("%b{}", function(object) return object:sub(1, -2) .. ", " .. fields .. "}" end))
end

local function message_of(what, options)
    local ok, err = pcall(Model.create, what, options)
    assert.is_false(ok)
    assert.is_true(check.is_mistake(err), tostring(err))
    assert.equal("usage", err.kind)
    assert.is_nil(err.message:find "\n")
    return err.message
end

before_each(function()
    folder = os.tmpname()
    os.remove(folder)
    os.execute(("mkdir -p '%s'"):format(folder))
end)

after_each(function()
    os.execute(("rm -rf '%s'"):format(folder))
end)

describe("Model.create of a config.json", function()
    it("takes the file or its folder", function()
        local path = write("tiny/config.json", tiny)
        for _, what in ipairs { path, folder .. "/tiny" } do
            local model = Model.create(what)
            assert.equal("tiny", model.name)
            assert.equal("llama", model.family)
            assert.equal(tiny_total, math.tointeger(model:parameters().total))
        end
    end)

    it("unwraps the text part of a multimodal model", function()
        local path = write("config.json", [[{"architectures": ["LlamaForCausalLM"], "model_type": "other",
            "quantization_config": {"quant_method": "fp8"}, "text_config": ]] .. tiny .. "}")
        local model = Model.create(path)
        assert.equal(tiny_total, math.tointeger(model:parameters().total))
        assert.equal("FP8", model:precision().weights.mlp)
    end)

    it("finds the family by model_type where no architectures are named", function()
        local path = write("config.json", (tiny:gsub([["architectures": %b[] ]], [["model_type": "llama"]])
            :gsub([["architectures": %b[], ]], [["model_type": "mistral", ]])))
        assert.equal("llama", Model.create(path).family)
    end)

    it("reads the quantisation from hf_quant_config.json beside it", function()
        local path = write("config.json", tiny)
        write("hf_quant_config.json", [[{"quantization": {"quant_algo": "NVFP4", "group_size": 16}}]])
        local precision = Model.create(path):precision()
        assert.equal("FP4", precision.weights.attn)
        assert.same({ block = { 1, 16 }, bits = 8 }, precision.scales.attn)
        assert.equal("BF16", precision.weights.default)
    end)

    it("says which file is missing", function()
        assert.equal(folder .. "/none/config.json: No such file or directory",
            message_of(folder .. "/none/config.json"))
    end)

    it("says where the JSON is broken", function()
        local path = write("config.json", '{"hidden_size": 64,\n "vocab_size" 5}')
        local message = message_of(path)
        assert.equal(path .. ": not valid JSON: ", message:sub(1, #path + 18))
        assert.matches("at line 2, column %d+$", message)
    end)

    it("rejects a file that holds no object", function()
        local path = write("config.json", "3")
        assert.equal(path .. ": holds a number; expected an object with the fields of a config.json", message_of(path))
        write("config.json", "null")
        assert.equal(path .. ": holds null; expected an object with the fields of a config.json", message_of(path))
    end)

    it("rejects more layers than it would ever end building", function()
        local path = write("config.json", [[{"model_type": "llama", "hidden_size": 64, "num_attention_heads": 4,
            "vocab_size": 100, "intermediate_size": 128, "num_hidden_layers": 1e9}]])
        assert.equal(path .. ": field 'num_hidden_layers' is 1000000000; expected at most 10000", message_of(path))
    end)

    it("names the file whose quantization it does not know", function()
        local path = write("config.json", [[{"model_type": "llama", "hidden_size": 64, "num_attention_heads": 4,
            "vocab_size": 100, "intermediate_size": 128, "num_hidden_layers": 1,
            "quantization_config": {"quant_method": "zzz"}}]])
        assert.matches(": field 'quantization_config': method 'zzz' is not supported", message_of(path), 1, true)
        assert.equal(path, message_of(path):sub(1, #path))
    end)

    it("asks for architectures", function()
        local path = write("config.json", [[{"hidden_size": 64}]])
        assert.equal(path .. ": no field 'architectures'; expected it to name a class, as in [\"LlamaForCausalLM\"]",
            message_of(path))
    end)

    it("names an architecture that it does not know, and those that it does", function()
        local path = write("config.json", [[{"architectures": ["MambaForCausalLM"]}]])
        local message = message_of(path)
        assert.matches("architecture 'MambaForCausalLM' is not supported; supported are DeciLM, DeepseekV2, ",
            message)
        assert.matches(", Llama, ", message)
    end)

    for _, case in ipairs {
        { [["vocab_size": 100]], [["vocab": 100]], "field 'vocab_size' is missing" },
        { [["hidden_size": 64]], [["hidden_size": "big"]],
          "field 'hidden_size' is 'big'; expected a whole number of at least 1" },
        { [["num_hidden_layers": 2]], [["num_hidden_layers": 0]],
          "field 'num_hidden_layers' is 0; expected a whole number of at least 1" },
        { [["num_hidden_layers": 2]], [["num_hidden_layers": 2.5]],
          "field 'num_hidden_layers' is 2.5; expected a whole number of at least 1" },
        { [["head_dim": null]], [["attention_bias": 1]], "field 'attention_bias' is 1; expected true or false" },
        { [["head_dim": null]], [["num_key_value_heads": 3]],
          "field 'num_key_value_heads' is 3; expected a divisor of num_attention_heads, 4" },
    } do
        it("says: " .. case[3], function()
            local at, to = tiny:find(case[1], 1, true)
            local path = write("config.json", tiny:sub(1, at - 1) .. case[2] .. tiny:sub(to + 1))
            assert.equal(path .. ": " .. case[3], message_of(path))
        end)
    end

    it("checks lists that hold an item per layer", function()
        local path = write("config.json", (tiny_with [["layer_types": ["sliding_attention"], "num_local_experts": 4]]
            :gsub("Llama", "GptOss")))
        assert.equal(path .. ": field 'layer_types' has 1 items; expected one per layer, 2", message_of(path))
        path = write("config.json", (tiny_with [["layer_types": ["full_attention", "linear"], "num_local_experts": 4]]
            :gsub("Llama", "GptOss")))
        assert.equal(path .. ": field 'layer_types', item 2 is 'linear'; expected 'sliding_attention' or " ..
            "'full_attention'", message_of(path))
    end)

    it("rejects more experts per token than there are", function()
        local path = write("config.json", (tiny_with [["num_local_experts": 4, "num_experts_per_tok": 8]]
            :gsub("Llama", "Mixtral")))
        assert.equal(path .. ": field 'num_experts_per_tok' is 8; expected at most the 4 experts", message_of(path))
    end)
end)

describe("hf.find", function()
    local getenv = os.getenv

    local function with_env(variables, work)
        os.getenv = function(name) return variables[name] end  -- luacheck: ignore 122
        local ok, err = pcall(work)
        os.getenv = getenv  -- luacheck: ignore 122
        assert(ok, err)
    end

    it("looks in $HF_HUB_CACHE, then $HF_HOME/hub, then the home folder", function()
        with_env({ HF_HUB_CACHE = "/a", HF_HOME = "/b", HOME = "/c" }, function()
            assert.equal("/a", hf.cache_dir())
        end)
        with_env({ HF_HOME = "/b", HOME = "/c" }, function() assert.equal("/b/hub", hf.cache_dir()) end)
        with_env({ HOME = "/c" }, function() assert.equal("/c/.cache/huggingface/hub", hf.cache_dir()) end)
    end)

    it("follows refs/main to a snapshot", function()
        write("models--org--tiny/refs/main", "abc\n")
        write("models--org--tiny/snapshots/abc/config.json", tiny)
        write("models--org--tiny/snapshots/old/config.json", "{}")
        with_env({ HF_HUB_CACHE = folder }, function()
            assert.equal(folder .. "/models--org--tiny/snapshots/abc/config.json", hf.find "org/tiny")
            local model = Model.create "org/tiny"
            assert.equal("org/tiny", model.name)
            assert.equal(tiny_total, math.tointeger(model:parameters().total))
        end)
    end)

    it("takes the only snapshot where there is no refs/main", function()
        write("models--org--tiny/snapshots/abc/config.json", tiny)
        with_env({ HF_HUB_CACHE = folder }, function()
            assert.equal(folder .. "/models--org--tiny/snapshots/abc/config.json", hf.find "org/tiny")
        end)
    end)

    it("does not choose between snapshots", function()
        write("models--org--tiny/snapshots/abc/config.json", tiny)
        write("models--org--tiny/snapshots/def/config.json", tiny)
        with_env({ HF_HUB_CACHE = folder }, function()
            assert.matches("^'org/tiny' has 2 snapshots in .* and no refs/main; give the path of a config.json",
                message_of "org/tiny")
        end)
    end)

    it("says where it looked", function()
        with_env({ HF_HUB_CACHE = folder }, function()
            assert.equal(("'org/none' is not in the hub cache %s; give the path of a config.json, or a name of the "
                .. "catalog (llmspice list model)"):format(folder), message_of "org/none")
        end)
    end)

    it("falls back to the catalog's entry for the id", function()
        with_env({ HF_HUB_CACHE = folder }, function()
            assert.equal("qwen3_30b_a3b", Model.create("Qwen/Qwen3-30B-A3B").name)
        end)
    end)
end)
