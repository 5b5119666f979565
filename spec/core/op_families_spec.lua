-- What the operators of newer architectures cost: indexers, compressed caches, state spaces, experts in a latent.
local nn = require "llmspice.model.nn"
local op = require "llmspice.model.op"
local message_of = require "spec.fixtures.message_of"
local work = require "spec.fixtures.work"

-- Four sequences of 10 new tokens: 40 tokens, 40 in the cache, 4*55 causal pairs and 4*100 in the square.
local prefill = { work.prefill(4, 10) }
-- Three that decode on top of 20, 20 and 7 cached tokens: 3 tokens, 50 in the cache and as many pairs.
local decode = { work.decode(2, 20), work.decode(1, 7) }

local function expect(case, flop, bytes)
    local got_flop, got_bytes = work.sum(case)
    assert.near(flop, got_flop, 1e-12 * flop)
    assert.near(bytes, got_bytes, 1e-12 * bytes)
end

local function calibrated(case)
    case.fidelity = "calibrated"
    return case
end

describe("Indexer", function()
    local function build(options)
        return function(x)
            return op.indexer(x:reshape(-1, 8, 8), x:reshape(-1, 8, 8):split({ 1, 7 }, 2), options)
        end
    end

    it("costs a dot product, a rectifier and a weighted sum per head and pair", function()
        -- per pair 2*8*8 + 2*8 FLOP; queries 64 elements of 2 B and a key of 12 B written per token, 12 B per token
        -- in the cache, and 8 B of scores per pair
        local options = { topk = 4, cache_bytes = 12 }
        expect(calibrated { width = 64, build = build(options), step = decode }, 50 * 144, 3 * (128 + 12) + 50 * 20)
        expect(calibrated { width = 64, build = build(options), step = prefill },
            220 * 144, 40 * (128 + 12) + 40 * 12 + 220 * 8)
        expect({ width = 64, build = build(options), step = prefill },
            400 * 144, 40 * (128 + 12) + 40 * 12 + 400 * 8)
    end)

    it("scores entries that stand for several tokens", function()
        expect(calibrated { width = 64, build = build { topk = 4, cache_bytes = 12, every = 4 }, step = decode },
            50 * 144 / 4, 3 * (128 + 3) + 50 * 20 / 4)
    end)

    it("is not cut: every rank needs the whole choice", function()
        local case = calibrated { width = 64, build = build { topk = 4 }, step = decode, layout = { tp = 4 } }
        expect(case, 50 * 144, 3 * (128 + 16) + 50 * (16 + 8))
    end)

    it("runs and reads queries in FP8 where the attention does", function()
        local case = calibrated { width = 64, build = build { topk = 4, cache_bytes = 12 }, step = decode,
                                  precision = { weights = { default = "FP8" }, act = "BF16", kv = "BF16" } }
        assert.equal("FP8", work.records(case)[1].dtype)
        expect(case, 50 * 144, 3 * (64 + 12) + 50 * 20)
    end)

    it("keeps its keys in the cache", function()
        local graph = work.trace(64, build { topk = 4, cache_bytes = 12, every = 4 })
        assert.equal(3, graph:kv_cache({ weights = {}, act = "BF16", kv = "BF16" }).bytes_per_token)
    end)

    it("says what it expects", function()
        local function with(options)
            return function() return work.trace(64, build(options)) end
        end
        assert.equal("every is 0 tokens; expected at least 1", message_of(with { topk = 4, every = 0 }))
        assert.matches("^indexer: unknown field 'top'; did you mean 'topk'", message_of(with { top = 4 }))
    end)
end)

describe("Attention over a compressed cache", function()
    local function build(options)
        return function(x)
            local q = x:reshape(-1, 4, 16)
            local kv = q:split({ 1, 3 }, 2)
            return op.attention(q, kv, kv, options)
        end
    end

    it("reads, writes and multiplies an entry per several tokens", function()
        -- 2*4*(16+16) FLOP per pair; q and out 2*64 elements; 16 elements of the latent per cached token and new one
        local options = { every = 2, cache_elems = 16, cache_heads = 1, latent = true }
        expect(calibrated { width = 64, build = build(options), step = decode },
            50 * 256 / 2, 3 * 128 * 2 + (50 + 3) * 16 * 2 / 2)
    end)

    it("reads the best entries alone", function()
        -- of 21, 21 and 8 cached tokens 8 each
        expect(calibrated { width = 64, build = build { topk = 8, cache_elems = 16, cache_heads = 1, latent = true },
                            step = decode }, 24 * 256, 3 * 128 * 2 + (24 + 3) * 16 * 2)
    end)
end)

describe("LinearAttention", function()
    it("costs what its rule does per token and element of the state", function()
        local function build(work_per_element)
            return function(x)
                local q = x:reshape(-1, 4, 16)
                return op.linear_attention(q, q, q, { work = work_per_element })
            end
        end
        -- 4 heads of 16 x 16; q, k, v and out of 64 elements per token; the state in FP32 read and written per sequence
        local bytes = 3 * 4 * 64 * 2 + 3 * 2 * 4 * 4 * 16 * 16
        expect(calibrated { width = 64, build = build(nil), step = decode }, 3 * 6 * 4 * 16 * 16, bytes)
        expect(calibrated { width = 64, build = build(4), step = decode }, 3 * 4 * 4 * 16 * 16, bytes)
    end)
end)

describe("MoE", function()
    local function records(fields, layout)
        return work.records(calibrated { width = 64, step = prefill, layout = layout,
                                         build = function(x) return nn.MoE(fields)(x) end })
    end

    it("has two matrices per expert without a gate, shared ones too", function()
        local router, experts, up, down = table.unpack(records { hidden = 64, experts = 8, topk = 2, inter = 32,
                                                                 shared_inter = 16, gated = false })
        assert.equal(2 * 40 * 64 * 8, router.flop)
        assert.equal(40 * 2 * 2 * 2 * 64 * 32, experts.flop)  -- two experts per token, two matrices, 2 FLOP
        for _, shared in ipairs { up, down } do
            assert.equal(2 * 40 * 64 * 16, shared.flop)
            assert.equal((40 * (64 + 16) + 64 * 16) * 2, shared.bytes)
        end
    end)

    it("lets the routed experts work in a latent", function()
        local down, router, experts, up = table.unpack(records { hidden = 64, experts = 8, topk = 2, inter = 32,
                                                                 latent = 16 })
        assert.equal(2 * 40 * 64 * 16, down.flop)
        assert.equal(2 * 40 * 64 * 8, router.flop)
        assert.equal(40 * 2 * 3 * 2 * 16 * 32, experts.flop)
        assert.equal(2 * 40 * 64 * 16, up.flop)
    end)

    it("keeps a row per routed token while it runs", function()
        local core = require "llmspice.core"
        local chip = require "spec.fixtures.chip"
        local function activations(layout)
            local graph = work.trace(64, function(x)
                return nn.MoE { hidden = 64, experts = 8, topk = 2, inter = 32 }(x)
            end)
            local plan = core.plan(graph, { weights = { default = "BF16" }, act = "BF16", kv = "BF16" },
                chip { layout = layout }, "calibrated")
            return plan:memory(prefill).activations
        end
        -- in and out; per token two rows of 2*32 and 64 elements
        assert.equal(40 * (2 * 64 + 2 * (64 + 64)) * 2, activations())
        assert.equal(40 * (2 * 64 + 2 * (32 + 64)) * 2, activations { tp = 2 })
    end)
end)
