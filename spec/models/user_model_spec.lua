-- A model that a user keeps in one Lua file outside the project, and what it says when something in it is wrong.
local check = require "llmspice.check"
local Model = require "llmspice.model"

local lines = {
    'local Net = nn.Module "Net"',
    "function Net:init(config)",
    "    self.embed = nn.Embedding(config.vocab, config.dim)",
    "    self.mix = nn.Linear(config.dim, config.dim)",
    '    self.head = nn.Linear(config.dim, config.vocab, { class = "lm_head" })',
    "end",
    "function Net:forward(tokens)",
    "    local x = self.embed(tokens)",
    "    x = x + self.mix(x)",
    "    return self.head(op.last_rows(x))",
    "end",
    "return { name = 'net', config = { vocab = 100, dim = 64 }, build = function(config) return Net(config) end }",
}

local path

before_each(function() path = os.tmpname() .. ".lua" end)
after_each(function() os.remove(path) end)

local function write(changes)
    local text = table.move(lines, 1, #lines, 1, {})
    for line, words in pairs(changes or {}) do text[line] = words end
    local file = assert(io.open(path, "w"))
    file:write(table.concat(text, "\n"))
    file:close()
end

-- The message without the file's name.
local function message_with(changes)
    write(changes)
    local ok, err = pcall(Model.create, path)
    assert.is_false(ok)
    assert.is_true(check.is_mistake(err), tostring(err))
    assert.equal("usage", err.kind)
    assert.is_nil(err.message:find "\n")
    assert.equal(path .. ":", err.message:sub(1, #path + 1))
    return err.message:sub(#path + 2)
end

describe("a model file of a user's", function()
    it("builds", function()
        write()
        assert.equal(2 * 100 * 64 + 64 * 64, math.tointeger(Model.create(path):parameters().total))
    end)

    it("may build on an architecture of the catalog", function()
        local file = assert(io.open(path, "w"))
        file:write [[return { base = "llama3_8b", config = { num_hidden_layers = 16 } }]]
        file:close()
        assert.equal(16, Model.create(path).config.num_hidden_layers)
    end)

    it("offers options of its own", function()
        write { [12] = "return { config = { vocab = 100, dim = 64 }, options = { size = { 'small', 'big' } }, " ..
            "build = function(config, options) if options.size == 'big' then config = { vocab = 200, dim = 64 } end " ..
            "return Net(config) end }" }
        assert.equal(100 * 64 * 2 + 64 * 64, math.tointeger(Model.create(path):parameters().total))
        assert.equal(200 * 64 * 2 + 64 * 64, math.tointeger(Model.create(path, { size = "big" }):parameters().total))
    end)

    for _, case in ipairs {
        -- shapes
        { 4, "    self.mix = nn.Linear(config.dim + 1, config.dim)",
          "9: the last dimension of the input of linear is 64; expected 65" },
        { 4, "    self.mix = nn.Linear(config.dim, 2 * config.dim)", "9: residual: dimension 2 differs: 64 and 128" },
        { 9, "    x = x:reshape(-1, 7)", "9: reshape: dimension 1 cannot be inferred: 64 elements per symbolic row are "
          .. "not a multiple of 7" },
        { 9, "    local a, b = x:split({ 10, 10 }, -1)", "9: split: the parts add up to 20, dimension 2 has 64" },
        { 9, "    x = op.attention(x, x, x)", "9: attention expects q [T, Hq, Dk], k [T, Hkv, Dk] and v [T, Hkv, Dv] "
          .. "with Hq a multiple of Hkv" },
        { 9, "    x = op.indexer(x, x, {})", "9: indexer expects q [T, H, D] and k [T, 1, D]" },
        { 9, "    x = x + 5", "9: residual of a tensor and a number; expected two tensors" },
        -- fields and words
        { 5, "    self.head = nn.Linear(config.dim, config.vocab, { klass = 'lm_head' })",
          "5: nn.Linear: unknown field 'klass'; did you mean 'class'?" },
        { 5, "    self.head = nn.Linear(config.dim, config.vocab, { class = 'head' })",
          "5: unknown class of weights 'head'; did you mean 'lm_head'?" },
        { 4, "    self.mix = nn.Parameter { rows = 4, cols = 4, shard = 'columns' }",
          "4: unknown shard 'columns'; did you mean 'column'?" },
        { 4, "    self.mix = nn.Parameter { row = 4, cols = 4 }", "4: nn.Parameter: unknown field 'row'; did you mean "
          .. "'rows'?" },
        { 9, "    x = op.custom { input = x, flop = 5 }", "9: custom: unknown field 'flop'; did you mean 'flops'?" },
        { 9, "    x = op.custom { input = x, flops = 5 }",
          "9: custom: field 'bytes' is missing; expected a form as in 2*d*op.form.T" },
        -- numbers
        { 3, "    self.embed = nn.Embedding(config.vocab, config.dims)",
          "3: nn.Embedding: dim is missing; expected a whole number" },
        { 4, "    self.mix = nn.Linear(-config.dim, config.dim)",
          "4: nn.Linear: in_features is -64; expected at least 1" },
        { 4, "    self.mix = nn.MoE { hidden = 64, experts = 4, topk = 8, inter = 5 }",
          "9: topk is 8 of 4 experts of width 5; expected 1 <= topk <= experts" },
        { 4, "    self.mix = nn.Layers { n = 0, build = function() return nn.Linear(64, 64) end }",
          "4: nn.Layers: n is 0; expected at least 1" },
        { 4, "    self.mix = nn.Layers { n = 2, build = function() end }",
          "4: nn.Layers: build(\"layer\") returned nothing; expected a module" },
        -- what is not there
        { 7, "function Net:forwards(tokens)", " module Net has no forward(x)" },
        { 9, "    x = x + self.mixx(x)", "9: attempt to call a nil value (field 'mixx')" },
        { 10, "    self.head(x)", " forward(tokens) returned nothing; expected the logits, a tensor" },
        { 10, "    return 5", " forward(tokens) returned a number; expected the logits, a tensor" },
        { 12, "return { config = {}, build = function() end }",
          " build(config) returned nothing; expected a module with forward(tokens)" },
        { 9, "    x = opp.silu(x)", "9: unknown name 'opp'; a catalog file sees nn, op, blocks, units and basic "
          .. "functions only (did you mean 'op'?)" },
        { 9, "    x = = x", "9: unexpected symbol near '='" },
        { 9, "    while true do end", "9: takes too long; a model is built in a few thousand steps" },
    } do
        it("says: " .. case[3], function()
            assert.equal(case[3], message_with { [case[1]] = case[2] })
        end)
    end

    it("is told at the line of a script that registers one", function()
        Model.register { name = "registered_net", config = {}, build = function() return 5 end }
        local ok, err = pcall(Model.create, "registered_net")
        assert.is_false(ok)
        assert.equal("model registered_net: build(config) returned a number; expected a module with forward(tokens)",
            err.message)
    end)
end)
