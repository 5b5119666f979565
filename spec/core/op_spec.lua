local nn = require "llmspice.model.nn"
local op = require "llmspice.model.op"
local core = require "llmspice.core"
local message_of = require "spec.fixtures.message_of"
local work = require "spec.fixtures.work"

-- Four sequences of 10 new tokens; three that decode on top of 20, 20 and 7 cached tokens.
local prefill = { work.prefill(4, 10) }
local decode = { work.decode(2, 20), work.decode(1, 7) }

local function expect(case, flop, bytes)
    local got_flop, got_bytes = work.sum(case)
    assert.near(flop, got_flop, 1e-12 * flop)
    assert.near(bytes, got_bytes, 1e-12 * bytes)
end

local function both(case, flop, bytes)
    for _, fidelity in ipairs { "roofline", "calibrated" } do
        case.fidelity = fidelity
        expect(case, flop, bytes)
    end
end

describe("Linear", function()
    local function build(x) return nn.Linear(64, 48)(x) end

    it("costs 2*T*K*N FLOP, and input, output and weight in bytes", function()
        -- T = 40: 2*40*64*48; (40*64 + 40*48 + 64*48) * 2 B
        both({ width = 64, build = build, step = prefill }, 245760, 15104)
        both({ width = 64, build = build, step = decode }, 18432, 6816) -- T = 3
    end)

    it("moves weights in their own type", function()
        -- FP8 weight: (40*64 + 40*48) * 2 + 64*48
        expect({ width = 64, build = build, step = prefill,
                 precision = { weights = { default = "FP8" }, act = "BF16", kv = "BF16" } }, 245760, 12032)
    end)

    it("moves scales of quantised blocks", function()
        -- FP8 with a 32-bit scale per block of 16 x 16: 3072 + 3*4*4 B
        expect({ width = 64, build = build, step = prefill,
                 precision = { weights = { default = "FP8" }, act = "BF16", kv = "BF16",
                               scales = { mlp = { block = { 16, 16 }, bits = 32 } } } }, 245760, 12080)
    end)

    it("reads its bias", function()
        both({ width = 64, build = function(x) return nn.Linear(64, 48, { bias = true })(x) end, step = prefill },
            245760, 15104 + 48 * 2)
    end)

    it("is cut by tensor parallelism in calibrated, its output by columns, its input by rows", function()
        local function cut(shard)
            return { width = 64, step = prefill, fidelity = "calibrated", layout = { tp = 4 },
                     build = function(x) return nn.Linear(64, 48, { shard = shard })(x) end }
        end
        expect(cut "column", 245760 / 4, (40 * 64 + 40 * 12 + 64 * 12) * 2)
        expect(cut "row", 245760 / 4, (40 * 16 + 40 * 48 + 16 * 48) * 2)
        expect(cut(nil), 245760, 15104) -- every rank holds and computes all of it
    end)

    it("says which cut is uneven", function()
        local case = { width = 64, step = prefill, fidelity = "calibrated", layout = { tp = 5 },
                       build = function(x) return nn.Linear(64, 48, { shard = "column" })(x) end }
        assert.matches("tp = 5 cuts the 48 parts of .* unevenly; choose a tp that divides 48",
            message_of(work.sum, case))
    end)

    it("names the size that it expected", function()
        assert.equal("the last dimension of the input of linear is 60; expected 64", message_of(work.trace, 60, build))
    end)
end)

describe("bmm", function()
    it("multiplies by one matrix per head", function()
        local function build(x)
            return op.bmm(x:reshape(-1, 4, 16), nn.Parameter { n = 4, rows = 8, cols = 16, class = "attn" })
        end
        -- T = 40: 2*40*4*16*8; (40*4*16 + 40*4*8 + 4*16*8) * 2 B
        both({ width = 64, build = build, step = prefill }, 40960, 8704)
    end)

    it("charges the elements of the weight that it is a view of", function()
        local function build(x)
            local whole = nn.Parameter { rows = 4 * 24, cols = 16, class = "attn" }
            return op.bmm(x:reshape(-1, 4, 16), nn.Parameter { n = 4, rows = 8, cols = 16, class = "attn" },
                { alias = whole })
        end
        both({ width = 64, build = build, step = prefill }, 40960, 8704)
    end)

    it("names the shape that it expected", function()
        local function build(x)
            return op.bmm(x:reshape(-1, 2, 32), nn.Parameter { n = 4, rows = 8, cols = 16, class = "attn" })
        end
        assert.equal("bmm expects an input [T, 4, 16]", message_of(work.trace, 64, build))
    end)
end)

describe("norms and element-wise operators", function()
    it("RMSNorm: 2 FLOP per element; in, out and weight", function()
        -- T = 40: 2*40*64; (2*40*64 + 64) * 2 B
        both({ width = 64, build = function(x) return nn.RMSNorm(64)(x) end, step = prefill }, 5120, 10368)
        both({ width = 64, build = function(x) return nn.RMSNorm(64, { weight = false })(x) end, step = prefill },
            5120, 10240)
    end)

    it("LayerNorm: a bias more", function()
        both({ width = 64, build = function(x) return nn.LayerNorm(64)(x) end, step = prefill }, 5120, 10496)
    end)

    it("one operand: one FLOP per element; in and out", function()
        both({ width = 64, build = op.silu, step = prefill }, 2560, 10240) -- 40*64; 2*40*64*2 B
    end)

    it("two operands: both in and out", function()
        both({ width = 64, build = function(x) return x + x end, step = prefill }, 2560, 15360)
        both({ width = 64, build = function(x) return x * x end, step = decode }, 192, 1152) -- T = 3
    end)

    it("run in the activation type", function()
        expect({ width = 64, build = op.silu, step = prefill,
                 precision = { weights = { default = "BF16" }, act = "FP8", kv = "BF16" } }, 2560, 5120)
    end)
end)

describe("Embedding", function()
    it("is free in roofline; else one row is read and written per token", function()
        local function build(x)
            return nn.Embedding(1000, 64)(core.tensor({ x:size(1) }, "BF16", x:graph()))
        end
        expect({ width = 1, build = build, step = prefill }, 0, 0)
        expect({ width = 1, build = build, step = prefill, fidelity = "calibrated" }, 0, 40 * 64 * 4)
    end)
end)

describe("attention", function()
    -- 8 query heads over 2 cached ones, keys of 16 and values of 12.
    local function build(options)
        return function(x)
            local q, k, v = x:split({ 8 * 16, 2 * 16, 2 * 12 })
            return op.attention(q:reshape(-1, 8, 16), k:reshape(-1, 2, 16), v:reshape(-1, 2, 12), options)
        end
    end
    local width = 8 * 16 + 2 * 16 + 2 * 12

    it("roofline: the full square of pairs; q, out and the KV read", function()
        -- pairs 4*10*10; 2*8*28*pairs; (40*8*28 + 40*2*28) * 2 B
        expect({ width = width, build = build(), step = prefill }, 179200, 22400)
        -- pairs and KV tokens 2*21 + 8 = 50; (3*8*28 + 50*2*28) * 2 B
        expect({ width = width, build = build(), step = decode }, 22400, 6944)
    end)

    it("calibrated: causal pairs, and the KV write", function()
        -- pairs 4 * 10*11/2; (40*8*28 + 40*2*28 + 40*2*28) * 2 B
        expect({ width = width, build = build(), step = prefill, fidelity = "calibrated" }, 98560, 26880)
        -- chunk of 5 on top of 10: pairs 4*(5*10 + 15), KV 4*15
        expect({ width = width, build = build(), step = { work.prefill(4, 5, 10) }, fidelity = "calibrated" },
            2 * 8 * 28 * 260, (20 * 8 * 28 + 60 * 2 * 28 + 20 * 2 * 28) * 2)
        expect({ width = width, build = build(), step = decode, fidelity = "calibrated" },
            22400, 6944 + 3 * 2 * 28 * 2)
    end)

    it("a window clips pairs and reads", function()
        -- window 8: 10 tokens see 1..8, 8, 8 = 52; one decodes with 8 of 21, one with 8 of 8
        local windowed = build { window = 8 }
        expect({ width = width, build = windowed, step = { work.prefill(1, 10) }, fidelity = "calibrated" },
            2 * 8 * 28 * 52, (10 * 8 * 28 + 10 * 2 * 28 + 10 * 2 * 28) * 2)
        expect({ width = width, build = windowed, step = decode, fidelity = "calibrated" },
            2 * 8 * 28 * 24, (3 * 8 * 28 + 24 * 2 * 28 + 3 * 2 * 28) * 2)
    end)

    it("a chunk starts anew", function()
        -- chunks of 8: 10 tokens see 1..8, 1, 2 = 39; after 20 tokens 5 of the chunk, after 7 the eighth
        local chunked = build { chunk = 8 }
        expect({ width = width, build = chunked, step = { work.prefill(1, 10) }, fidelity = "calibrated" },
            2 * 8 * 28 * 39, (10 * 8 * 28 + 10 * 2 * 28 + 10 * 2 * 28) * 2)
        expect({ width = width, build = chunked, step = decode, fidelity = "calibrated" },
            2 * 8 * 28 * 18, (3 * 8 * 28 + 18 * 2 * 28 + 3 * 2 * 28) * 2)
    end)

    it("top-k attends to the best tokens", function()
        expect({ width = width, build = build { topk = 8 }, step = decode, fidelity = "calibrated" },
            2 * 8 * 28 * 24, (3 * 8 * 28 + 24 * 2 * 28 + 3 * 2 * 28) * 2)
    end)

    it("an absorbed latent is read once in calibrated", function()
        -- 8 query heads over one latent of 16, whose first 12 are the value
        local function latent(x)
            local q, k = x:split({ 8 * 16, 16 })
            k = k:reshape(-1, 1, 16)
            return op.attention(q:reshape(-1, 8, 16), k, k:split({ 12, 4 }), { cache_elems = 16, latent = true })
        end
        local case = { width = 9 * 16, build = latent, step = decode, fidelity = "calibrated" }
        expect(case, 22400, (3 * 8 * 28 + 50 * 16 + 3 * 16) * 2)
        case.fidelity = "roofline"
        expect(case, 22400, (3 * 8 * 28 + 50 * 28) * 2)
    end)

    it("cuts heads; cached heads that are too few are copied", function()
        local case = { width = width, build = build(), step = decode, fidelity = "calibrated", layout = { tp = 2 } }
        expect(case, 22400 / 2, (3 * 4 * 28 + 50 * 28 + 3 * 28) * 2)
        case.layout = { tp = 4 }
        expect(case, 22400 / 4, (3 * 2 * 28 + 50 * 28 + 3 * 28) * 2)
        case.layout = { tp = 3 }
        assert.matches("tp = 3 does not divide the 8 attention heads of", message_of(work.sum, case))
    end)

    it("keeps the cache in its own type", function()
        local case = { width = width, build = build(), step = decode, fidelity = "calibrated",
                       precision = { weights = { default = "BF16" }, act = "BF16", kv = "FP8" } }
        expect(case, 22400, 3 * 8 * 28 * 2 + 50 * 2 * 28 + 3 * 2 * 28)
    end)

    it("states the shapes that it expected", function()
        local function three_over_two(x)
            local q, kv = x:split({ 3 * 16, 2 * 16 })
            kv = kv:reshape(-1, 2, 16)
            return op.attention(q:reshape(-1, 3, 16), kv, kv)
        end
        assert.equal("attention expects q [T, Hq, Dk], k [T, Hkv, Dk] and v [T, Hkv, Dv] with Hq a multiple of Hkv",
            message_of(work.trace, 80, three_over_two))
        assert.equal("attention: unknown field 'windw'; did you mean 'window'?",
            message_of(work.trace, width, build { windw = 8 }))
    end)
end)

describe("linear attention", function()
    it("is linear in tokens, with a state per sequence", function()
        -- 2 key heads of 8, 4 value heads of 6: 6*4*8*6 FLOP per token
        local function build(x)
            local q, k, v = x:split({ 16, 16, 24 })
            return op.linear_attention(q:reshape(-1, 2, 8), k:reshape(-1, 2, 8), v:reshape(-1, 4, 6),
                { conv_elems = 10 })
        end
        -- bytes: (q + k + v + out) * 2; state of 4*8*6 FP32 and 10 BF16 elements read and written per sequence
        local state = 2 * (4 * 192 + 2 * 10)
        both({ width = 56, build = build, step = prefill }, 1152 * 40, 40 * 80 * 2 + 4 * state)
        both({ width = 56, build = build, step = decode }, 1152 * 3, 3 * 80 * 2 + 3 * state)
    end)
end)

describe("MoE", function()
    -- 8 experts of width 16, 2 per token; a shared one of width 24.
    local fields = { hidden = 32, experts = 8, topk = 2, inter = 16, shared_inter = 24 }
    local function build(x) return nn.MoE(fields)(x) end
    local flop = 2 * 32 * 8 + 2 * 6 * 32 * 16 + 6 * 32 * 24 -- per token: router, routed, shared

    it("roofline: one operator; experts drawn with replacement are awake", function()
        local awake = 8 * (1 - (1 - 1 / 8) ^ (2 * 3))
        expect({ width = 32, build = build, step = decode },
            3 * flop, (3 * (32 + 32 + 8) + 8 * 32 + 3 * 32 * 24 + awake * 3 * 32 * 16) * 2)
    end)

    it("roofline: is divided by min(experts, dp*pp*ep)", function()
        local awake = 8 * (1 - (1 - 1 / 8) ^ (2 * 3))
        local bytes = (3 * 72 + 8 * 32 + 3 * 32 * 24 + awake * 3 * 32 * 16) * 2
        expect({ width = 32, build = build, step = decode, layout = { dp = 2, ep = 2 } }, 3 * flop / 4, bytes / 4)
        expect({ width = 32, build = build, step = decode, layout = { dp = 4, ep = 4 } }, 3 * flop / 8, bytes / 8)
    end)

    it("calibrated: router, experts, shared expert apart; distinct experts are awake", function()
        local awake = 8 * (1 - (1 - 2 / 8) ^ 3)
        local router, routed, shared = 3 * 2 * 32 * 8, 3 * 2 * 6 * 32 * 16, 3 * 6 * 32 * 24
        local records = work.records { width = 32, build = build, step = decode, fidelity = "calibrated" }
        assert.same({ "gemm", "grouped_gemm", "gemm", "gemm" },
            { records[1].class, records[2].class, records[3].class, records[4].class })
        assert.same({ router, routed, shared * 2 / 3, shared / 3 },  -- shared: gate and up together, then down
            { records[1].flop, records[2].flop, records[3].flop, records[4].flop })
        assert.near((3 * (32 + 8) + 8 * 32) * 2, records[1].bytes, 1e-9)
        -- rows of 3*2 routed tokens: h in, 2*16 out of the gated pair, 2*16 in between, h out
        assert.near((6 * (2 * 32 + 4 * 16) + awake * 3 * 32 * 16) * 2, records[2].bytes, 1e-9)
        assert.near((3 * (2 * 32 + 4 * 24) + 3 * 32 * 24) * 2, records[3].bytes + records[4].bytes, 1e-9)
    end)

    it("calibrated: ep spreads experts, the tokens of dp ranks come together", function()
        -- 4 chips hold 2 experts each; 2 ranks of 3 tokens send 6*2 rows, a quarter to each chip
        local records = work.records { width = 32, build = build, step = decode, fidelity = "calibrated",
                                       layout = { tp = 2, dp = 2, ep = 4 } }
        local awake = 2 * (1 - (1 - 2 / 8) ^ 6)
        assert.near(6 * 2 * 6 * 32 * 16 / 4, records[2].flop, 1e-9)
        assert.near((3 * (2 * 32 + 4 * 16) + awake * 3 * 32 * 16) * 2, records[2].bytes, 1e-9)
    end)

    it("never wakes more experts than there are, nor fewer than one token's", function()
        for _, fidelity in ipairs { "roofline", "calibrated" } do
            local function bytes(n)
                local records = work.records { width = 32, build = build, step = { work.decode(n, 0) },
                                               fidelity = fidelity }
                return records[fidelity == "roofline" and 1 or 2].bytes
            end
            assert.is_true(bytes(1) < bytes(2))
            local per_token = bytes(10001) - bytes(10000)  -- all awake: only activations grow
            assert.near(per_token, bytes(100001) - bytes(100000), 1e-3)
        end
    end)

    local mistakes = {
        { { ep = 3 }, "ep = 3 does not divide the tp*dp = 1 chips" },
        { { tp = 16, ep = 16 }, "ep = 16 does not divide the 8 experts" },
        { { tp = 3 }, "3 chips per expert cut its width 16 unevenly" },
    }
    for _, case in ipairs(mistakes) do
        it("says: " .. case[2], function()
            assert.truthy(message_of(work.sum, { width = 32, build = build, step = decode, fidelity = "calibrated",
                                                 layout = case[1] }):find(case[2], 1, true))
        end)
    end

    it("rejects more experts per token than there are", function()
        assert.matches("topk is 9 of 8 experts of width 16; expected 1 <= topk <= experts",
            message_of(work.trace, 32, function(x)
                return nn.MoE { hidden = 32, experts = 8, topk = 9, inter = 16 }(x)
            end))
    end)
end)

describe("custom operators", function()
    it("cost what their forms say", function()
        local function build(x)
            return op.custom { input = x, name = "mix", flops = 5 * op.form.T + 2 * op.form.KV, bytes = 7 * op.form.T,
                               weights = 100 }
        end
        -- T = 3, KV = 50; 100 elements of 2 B
        both({ width = 64, build = build, step = decode }, 115, 221)
    end)

    it("may belong to either side of a split", function()
        local function role_of(role)
            return work.records { width = 64, step = decode, build = function(x)
                return op.custom { input = x, flops = op.form.T, bytes = op.form.T, role = role }
            end }[1].role
        end
        assert.equal("attn", role_of "attn")
        assert.equal("ffn", role_of(nil))
    end)

    it("may change the shape", function()
        local out
        work.trace(64, function(x)
            out = op.custom { input = x, flops = op.form.T, bytes = op.form.T, output = { 4, 8 } }
        end)
        assert.equal("BF16[T x 4 x 8]", tostring(out))
    end)

    it("say what is missing", function()
        assert.equal("custom: field 'flops' is missing; expected a form as in 2*d*op.form.T",
            message_of(work.trace, 64, function(x) return op.custom { input = x, bytes = op.form.T } end))
        assert.equal("custom: field 'input' is missing; expected a tensor", message_of(op.custom, {}))
        assert.equal("custom: unknown field 'flop'; did you mean 'flops'?", message_of(op.custom, { flop = 1 }))
    end)
end)

describe("the rows of a step", function()
    it("emit all in roofline, the last of each sequence in calibrated", function()
        local function head(x) return nn.Linear(64, 48)(op.last_rows(x)) end
        expect({ width = 64, build = head, step = prefill }, 245760, 15104) -- 40 rows
        -- 4 rows of 40 tokens
        expect({ width = 64, build = head, step = prefill, fidelity = "calibrated" }, 24576,
            (4 * 64 + 4 * 48 + 64 * 48) * 2)
    end)

    it("that emit nothing still read the LM head once, as engines do", function()
        local function head(x) return nn.Linear(64, 48)(op.last_rows(x)) end
        local step = { { phase = "prefill", n = 4, new = 10, context = 0, emits = false } }
        expect({ width = 64, build = head, step = step, fidelity = "calibrated" }, 0, 64 * 48 * 2)
    end)

    it("cover the cache where a projection does", function()
        local function build(x) return nn.Linear(64, 48)(op.over_cache(x)) end
        expect({ width = 64, build = build, step = decode }, 2 * 50 * 64 * 48, (50 * 112 + 64 * 48) * 2)
    end)
end)
