local nn = require "llmspice.model.nn"
local op = require "llmspice.model.op"
local core = require "llmspice.core"
local message_of = require "spec.fixtures.message_of"
local work = require "spec.fixtures.work"

local bf16 = { weights = { default = "BF16" }, act = "BF16", kv = "BF16" }

local Block = nn.Module "Block"

function Block:init(width, options)
    self.proj = nn.Linear(width, 3 * width, { class = "attn" })
    self.norm = nn.RMSNorm(width)
    self.width, self.options = width, options
end

function Block:forward(x)
    local q, k, v = self.proj(self.norm(x)):split { self.width, self.width, self.width }
    local function heads(t) return t:reshape(-1, 2, self.width // 2) end
    return op.attention(heads(q), heads(k), heads(v), self.options):reshape(-1, self.width)
end

describe("a graph", function()
    it("records operators in order, under the path of the modules that were called", function()
        local graph = work.trace(8, function(x)
            nn.Layers { n = 3, build = function() return Block(8) end }(x)
        end)
        local paths, counts = {}, {}
        for i, operator in ipairs(graph:operators()) do
            paths[i], counts[i] = operator.path, operator.count
        end
        assert.same({ "norm", "proj", "attention" }, paths)
        assert.same({ 3, 3, 3 }, counts)
        assert.equal("Graph(3 operators, 2 weights)", tostring(graph))
    end)

    it("tells shapes, kinds, roles and weights", function()
        local graph = work.trace(8, Block(8))
        local norm, proj, attention = table.unpack(graph:operators())
        assert.same({ "T x 8" }, proj.inputs)
        assert.same({ "T x 24" }, proj.outputs)
        assert.same({ "Norm", "Linear", "Attention" }, { norm.kind, proj.kind, attention.kind })
        assert.same({ "ffn", "ffn", "attn" }, { norm.role, proj.role, attention.role })
        assert.same({ 8, 192, 0 }, { norm.weights, proj.weights, attention.weights })
        assert.is_false(norm.layered)
    end)

    it("counts parameters by class, a shared weight once", function()
        local shared = nn.Linear(8, 8)
        local graph = work.trace(8, function(x)
            nn.MoE { hidden = 8, experts = 4, topk = 1, inter = 2 }(shared(shared(x)))
        end)
        local counts = graph:parameters()
        assert.same({ mlp = 64, router = 32, experts = 4 * 3 * 8 * 2 }, counts.by_class)
        assert.equal(288, counts.total)
        assert.equal(64 + 32 + 48, counts.active) -- one expert of four
    end)

    it("counts the weights of all equal layers", function()
        local graph = work.trace(8, function(x)
            nn.Layers { n = 5, build = function() return Block(8) end }(x)
        end)
        assert.equal(5 * (192 + 8), graph:parameters().total)
        assert.equal(5, graph:n_layers())
    end)

    it("knows the cache of each context kind", function()
        local graph = work.trace(8, function(x)
            x = nn.Layers { n = 3, build = function() return Block(8) end }(x)
            nn.Layers { n = 2, build = function() return Block(8, { window = 16 }) end }(x)
        end)
        local cache = graph:kv_cache(bf16)
        -- 2 heads of (4 + 4) elements, 2 B, per layer
        assert.equal(5 * 32, cache.bytes_per_token)
        assert.equal(3 * 32, cache.growth_bytes_per_token)
        assert.same({ { kind = "full", size = 0, bytes_per_token = 96 },
                      { kind = "window", size = 16, bytes_per_token = 64 } }, cache.contexts)
    end)

    it("keeps apart from another graph that is traced in between", function()
        local one, two = core.graph(), core.graph()
        local x = core.tensor({ core.feature "T", 8 }, "BF16", one)
        local y = core.tensor({ core.feature "T", 8 }, "BF16", two)
        local linear = nn.Linear(8, 8)
        x = linear(x)
        linear(y)
        linear(op.silu(x))
        assert.equal(3, #one:operators())
        assert.equal(1, #two:operators())
        assert.equal(64, one:parameters().total)
        assert.equal(64, two:parameters().total)
    end)

    it("mixes at most four context kinds", function()
        assert.equal("a model can mix at most 4 context kinds (full included)", message_of(work.trace, 8, function(x)
            for i = 1, 4 do x = Block(8, { window = i })(x) end
        end))
    end)

    it("rejects modules that nest without end", function()
        local Endless = nn.Module "Endless"
        function Endless:forward(x) return self(x) end
        local endless = nn.Sequential(Endless())
        assert.matches("modules are nested too deeply at '1'", message_of(work.trace, 8, endless))
    end)

    it("lives as long as one of its tensors", function()
        local x = core.tensor({ core.feature "T", 8 }, "BF16", core.graph())
        collectgarbage()
        collectgarbage()
        nn.Linear(8, 8)(x)
        assert.equal(1, #x:graph():operators())
    end)
end)

describe("a weight", function()
    local function weight(fields)
        return message_of(core.weight, fields)
    end

    it("has a class and at least one element", function()
        assert.matches("class is one of embed, lm_head, attn", weight { rows = 2, cols = 2, class = "mpl" })
        assert.matches("n, rows and cols of a weight are at least 1", weight { rows = 0, cols = 2, class = "mlp" })
        assert.matches("unknown dtype of a weight", weight { rows = 2, cols = 2, class = "mlp", dtype = "FP7" })
        assert.matches("a weight of more than 2%^45 elements",
            weight { rows = 2 ^ 40 // 1 | 0, cols = 64, class = "mlp" })
    end)
end)
