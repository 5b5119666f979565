-- Requests longer than what a model was trained for are simulated, and warned of.
local helper = require "spec.cli.helper"
local spice = require "llmspice"

local static = "run_static normal --model=llama3_8b --chip=H100 --parallelism=(1,1,1) --output_tokens=72 " ..
    "--input_tokens="

describe("a request beyond a model's context", function()
    it("is warned of in run_static, in either fidelity, from the first token on", function()
        -- 131,072 positions
        for _, fidelity in ipairs { "calibrated", "roofline" } do
            local how = " --fidelity=" .. fidelity
            assert.equal("", helper.run(static .. "131000" .. how).err)
            assert.equal("llmspice: warning: input_tokens and output_tokens are 131,073 together, more than the " ..
                "131,072 tokens that llama3_8b was trained for\n", helper.run(static .. "131001" .. how).err)
        end
    end)

    local function warnings(more)
        local case = { mode = "normal", model = "yi_34b", chip = "H200", parallelism = "(2,1,1)", req_rate = 1 }
        for key, value in pairs(more) do case[key] = value end
        return { table.unpack(spice.run_online(case).warnings) }
    end

    local function list(...)
        local requests = {}
        for i, tokens in ipairs { ... } do requests[i] = { input_tokens = tokens, output_tokens = 96 } end
        return spice.Trace.create(requests)
    end

    it("is counted in run_online, whatever the requests come from", function()
        -- 4,096 positions
        assert.same({}, warnings { trace = list(10, 4000, 20) })
        local expected = { "2 of 4 requests that ended are longer than the 4,096 tokens that yi_34b was trained " ..
            "for, the " ..
            "longest 6,096" }
        local seen = 0
        local function on_request() seen = seen + 1 end
        assert.same(expected, warnings { trace = list(10, 4001, 20, 6000), on_request = on_request })
        assert.equal(4, seen)
        local path = os.tmpname()
        helper.write(path, "arrival_s,input_tokens,output_tokens\n0,10,96\n1,4001,96\n2,20,96\n3,6000,96\n")
        assert.same(expected, warnings { trace = path })
        os.remove(path)
        assert.same({ "5 of 5 requests that ended are longer than the 4,096 tokens that yi_34b was trained " ..
            "for, the longest " ..
            "5,010" }, warnings { input_tokens = 5000, output_tokens = 10, max_num_reqs = 5 })
    end)

    it("is not counted where the engine rejects it", function()
        assert.same({ "1 of 2 requests were rejected; the first: 6000 + 96 tokens are more than max_model_len 4096" },
            warnings { trace = list(10, 6000), max_model_len = 4096 })
    end)

    it("is nothing where the config does not say", function()
        local config = { architectures = { "LlamaForCausalLM" }, hidden_size = 4096, intermediate_size = 14336,
                         num_attention_heads = 32, num_hidden_layers = 32, num_key_value_heads = 8,
                         vocab_size = 128256, torch_dtype = "bfloat16" }
        local model = spice.Model.create(config)
        local report = spice.run_static { mode = "normal", model = model, chip = "H100", parallelism = "(1,1,1)",
                                          input_tokens = 200000, output_tokens = 10 }
        assert.equal(0, #report.warnings)
        assert.same({}, warnings { model = model, trace = list(6000, 10) })
    end)
end)
