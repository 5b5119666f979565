local check = require "llmspice.check"
local Model = require "llmspice.model"

local function message_of(...)
    local ok, err = pcall(...)
    assert.is_false(ok)
    assert.is_true(check.is_mistake(err), tostring(err))
    assert.is_nil(err.message:find "\n")
    return err.message
end

local small = {
    architectures = { "LlamaForCausalLM" }, hidden_size = 64, intermediate_size = 128, num_hidden_layers = 2,
    num_attention_heads = 4, vocab_size = 100,
}

local function entry(changes)
    local config = {}
    for key, value in pairs(small) do config[key] = value end
    config.architectures = nil
    local made = { name = "small", family = "llama", config = config }
    for key, value in pairs(changes or {}) do made[key] = value end
    return made
end

describe("Model.create", function()
    it("takes a name in any case, with hyphens or underscores", function()
        assert.equal("llama3_8b", Model.create("Llama3-8B").name)
    end)

    it("takes a config as a table", function()
        local model = Model.create(small)
        assert.equal("custom", model.name)
        assert.equal("llama", model.family)
    end)

    it("suggests the nearest name", function()
        assert.matches("^unknown model 'llama3_80b'; did you mean 'llama3_8?70?b'",
            message_of(Model.create, "llama3_80b"))
    end)

    it("explains what a model may be", function()
        assert.equal("model is a number; expected a name, a path, a Hugging Face id or a config table",
            message_of(Model.create, 5))
        assert.equal("a/b/c: no such file; expected a config.json, its folder, or a .lua file",
            message_of(Model.create, "a/b/c"))
        assert.equal("./spec/models: a folder without config.json; expected a config.json, its folder, or a .lua file",
            message_of(Model.create, "./spec/models"))
    end)

    it("rejects unknown options and types", function()
        assert.matches("^Model.create: unknown field 'dtyp'; did you mean 'dtype'",
            message_of(Model.create, "llama3_8b", { dtyp = "BF16" }))
        assert.matches("^unknown dtype 'BF61'.*; expected FP64, FP32, FP16, BF16, FP8, INT8, FP4, INT4, native$",
            message_of(Model.create, "llama3_8b", { dtype = "BF61" }))
        assert.equal("dtype is a number; expected a name as in \"BF16\"",
            message_of(Model.create, "llama3_8b", { dtype = 16 }))
    end)

    it("rejects values of a family's option", function()
        assert.equal("option 'absorb' is 'sometimes'; expected one of decode, always, never",
            message_of(Model.create, "deepseek_r1", { absorb = "sometimes" }))
    end)

    it("passes a family's option on", function()
        assert.equal("always", Model.create("deepseek_r1", { absorb = "always" }).options.absorb)
        assert.equal("always", Model.create("deepseek_r1_absorb").options.absorb)
        assert.equal("decode", Model.create("deepseek_r1").options.absorb)
    end)

    it("makes models that cannot change", function()
        local model = Model.create(small)
        assert.equal("a model cannot change: field 'name'; create another with Model.create",
            message_of(function() model.name = "other" end))
    end)

    it("describes itself", function()
        assert.equal("llmspice.Model: llama3_8b (llama), 8.03 B parameters", tostring(Model.create "llama3_8b"))
    end)

    it("builds and traces in at most a few milliseconds", function()
        for _, name in ipairs { "llama3_70b", "deepseek_r1" } do
            Model.create(name)
            local start = os.clock()
            for _ = 1, 10 do Model.create(name) end
            assert.is_true((os.clock() - start) / 10 < 5e-3, name)  -- a generous multiple of what it takes
        end
    end)
end)

describe("Model.register", function()
    it("adds a model to the catalog", function()
        Model.register(entry { name = "small_registered" })
        assert.equal("small_registered", Model.create("small_registered").name)
    end)

    it("lets an entry build on another", function()
        Model.register { name = "llama3_8b_short", base = "llama3_8b", config = { num_hidden_layers = 1 } }
        -- one layer: 2*4096*(4096+1024) + 3*4096*14336 + 2*4096
        assert.equal(2 * 128256 * 4096 + 41943040 + 176160768 + 3 * 4096,
            math.tointeger(Model.create("llama3_8b_short"):parameters().total))
        assert.same({}, { Model.create("llama3_8b_short").title, Model.create("llama3_8b_short").hf_id })
    end)

    it("says what an entry lacks or has too much", function()
        assert.equal("register: expected an entry with a field 'name'", message_of(Model.register, {}))
        assert.equal("no field 'config'; expected a table of figures", message_of(Model.register, { name = "x" }))
        assert.equal("no field 'family' and no function 'build'; a model needs one of them",
            message_of(Model.register, { name = "x", config = {} }))
        local wrong = entry()
        wrong.config.hidden_sice = 5
        assert.matches("^unknown config field 'hidden_sice'; did you mean 'hidden_size'",
            message_of(Model.register, wrong))
        assert.matches("^field 'base': .*none", message_of(Model.register, { name = "x", base = "none" }))
    end)
end)

describe("Model.from_file", function()
    local path

    before_each(function() path = os.tmpname() .. ".lua" end)
    after_each(function() os.remove(path) end)

    local function write(text)
        local file = assert(io.open(path, "w"))
        file:write(text)
        file:close()
    end

    it("takes a class and its figures from one file outside the project", function()
        write [[
            local Net = nn.Module "Net"
            function Net:init(config)
                self.embed = nn.Embedding(config.vocab, config.dim)
                self.mix = nn.Linear(config.dim, config.dim, { class = "mlp" })
                self.head = nn.Linear(config.dim, config.vocab, { class = "lm_head" })
            end
            function Net:forward(tokens)
                local x = self.embed(tokens)
                return self.head(op.last_rows(x + self.mix(x)))
            end
            return { name = "net", config = { vocab = 100, dim = 8 }, build = function(config) return Net(config) end }
        ]]
        local model = Model.create(path)
        assert.equal("net", model.name)
        assert.equal(100 * 8 + 8 * 8 + 8 * 100, math.tointeger(model:parameters().total))
        assert.equal("net", Model.from_file(path).name)
    end)

    it("wants a .lua file", function()
        assert.equal("from_file: model.txt is not the path of a .lua file", message_of(Model.from_file, "model.txt"))
    end)

    it("passes on where the file is wrong", function()
        write "return { name = 'net' "
        assert.matches(path:gsub("%p", "%%%0") .. ":1: ", message_of(Model.create, path))
        write "return { name = 'net', config = {} }"
        assert.equal(path .. ": no field 'family' and no function 'build'; a model needs one of them",
            message_of(Model.create, path))
    end)
end)
