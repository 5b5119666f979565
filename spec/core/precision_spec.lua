require "llmspice"
local core = require "llmspice.core"
local message_of = require "spec.fixtures.message_of"
local work = require "spec.fixtures.work"

local graph = work.trace(10, function(x)
    core.use_weight(x, core.weight { n = 3, rows = 7, cols = 10, class = "experts" })
    core.use_weight(x, core.weight { rows = 5, cols = 10, class = "mlp" })
    core.use_weight(x, core.weight { rows = 4, cols = 10, class = "router", dtype = "FP32" })
end)

local function bytes(weights, scales, native)
    return graph:weight_bytes { weights = weights, scales = scales, native = native }
end

describe("a precision", function()
    it("gives every class of weights the default type", function()
        -- (210 + 50 + 40) * 2
        assert.same({ total = 600, by_class = { experts = 420, mlp = 100, router = 80 } }, bytes { default = "BF16" })
    end)

    it("may name the type of a class", function()
        assert.equal(105 + 100 + 80, bytes({ default = "BF16", experts = "FP4" }).total)
    end)

    it("of a checkpoint leaves weights of a fixed type in it", function()
        assert.equal(420 + 100 + 160, bytes({ default = "BF16" }, nil, true).total) -- 40 * 4
    end)

    it("adds a scale per block, part blocks included", function()
        -- 3 experts of 7 x 10 in blocks of 4 x 4: 2 * 3 scales of 8 bits each
        local scaled = bytes({ default = "BF16", experts = "FP4" }, { experts = { block = { 4, 4 }, bits = 8 } })
        assert.equal(105 + 3 * 6, scaled.by_class.experts)
        -- and 4 bytes per matrix
        scaled = bytes({ default = "BF16", experts = "FP4" },
            { experts = { block = { 4, 4 }, bits = 8, tensor_bytes = 4 } })
        assert.equal(105 + 3 * 6 + 3 * 4, scaled.by_class.experts)
    end)

    it("rejects unknown types and empty blocks", function()
        assert.matches("unknown dtype 'FP5'; expected FP64", message_of(bytes, { default = "FP5" }))
        assert.matches("a block of scales has at least one row and one column",
            message_of(bytes, { default = "FP4" }, { mlp = { block = { 4, 0 }, bits = 8 } }))
    end)
end)
