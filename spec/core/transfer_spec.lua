local core = require "llmspice.core"
local nn = require "llmspice.model.nn"
local op = require "llmspice.model.op"
local round_chip = require "spec.fixtures.chip"
local work = require "spec.fixtures.work"

local bf16 = { weights = { default = "BF16" }, act = "BF16", kv = "BF16" }

-- One layer: 2 heads of 32, projections before and after.
local function layer(x)
    local q, k, v = nn.Linear(64, 64)(x), nn.Linear(64, 64)(x), nn.Linear(64, 64)(x)
    local y = op.attention(q:reshape(-1, 2, 32), k:reshape(-1, 2, 32), v:reshape(-1, 2, 32))
    return nn.Linear(64, 64)(y:reshape(-1, 64))
end

local graph = work.trace(64, layer)

local function plan(layout, fidelity)
    return core.plan(graph, bf16, round_chip { layout = layout }, fidelity or "calibrated")
end

describe("the transfer of KV caches", function()
    it("takes bytes over bandwidth and shows where no later layer hides it", function()
        -- 3 prompts of 1000 tokens, 64 keys and values of 2 B; two chips of one kind lie in one domain
        local result = core.static("pd", 3, 1000, 11, plan {}, nil, plan {})
        local time = 6e-6 + 3 * 1000 * 256 / 65e9
        assert.near(time, result.transfer_time, 1e-12)
        assert.near(time, result.exposed_transfer_time, 1e-12)
        assert.near(result.ttft + result.decode_time, result.ttc, 1e-12)
    end)

    it("goes over the scale-out network between larger pools", function()
        local near = core.static("pd", 8, 1000, 11, plan { dp = 4 }, nil, plan { dp = 4 })
        local far = core.static("pd", 8, 1000, 11, plan { dp = 8 }, nil, plan { dp = 8 })
        -- 2 prompts a chip against 1, but 15 us + 1 us against 5 us + 1 us
        assert.near(6e-6 + 2 * 256000 / 65e9, near.transfer_time, 1e-12)
        assert.near(16e-6 + 256000 / 65e9, far.transfer_time, 1e-12)
    end)

    it("is free in roofline and absent in one pool or for one token", function()
        assert.equal(0, core.static("pd", 3, 1000, 11, plan({}, "roofline"), nil, plan({}, "roofline")).transfer_time)
        assert.equal(0, core.static("normal", 3, 1000, 11, plan {}).transfer_time)
        assert.equal(0, core.static("pd", 3, 1000, 1, plan {}, nil, plan {}).transfer_time)
    end)
end)

describe("attention and FFN pools", function()
    it("send queries, keys and values there and answers back", function()
        -- one user, 10 steps: 6 us + 3*64 values of 2 B, twice
        local result = core.static("paf", 1, 100, 11, plan {}, plan {}, plan {})
        assert.near(2 * 10 * (6e-6 + 384 / 65e9), result.exchange_time, 1e-12)
        local decode = result.decode.attn.duration + result.decode.ffn.duration
        assert.near(decode + result.exchange_time + result.exposed_transfer_time, result.decode_time, 1e-12)
    end)

    it("play ping-pong: never slower than one after the other, never faster than the slowest", function()
        for _, users in ipairs { 1, 2, 7, 64, 1000 } do
            local result = core.static("paf", users, 4000, 11, plan {}, plan {}, plan {})
            local decode = result.decode_time - result.exposed_transfer_time
            local attn, ffn = result.decode.attn.duration, result.decode.ffn.duration
            assert.is_true(decode <= attn + ffn + result.exchange_time + 1e-12)
            assert.is_true(decode >= math.max(attn, ffn, result.exchange_time / 2) - 1e-12)
        end
    end)

    it("exchange less when whole attention blocks are split off", function()
        local function blocks()
            return core.plan(graph, bf16, round_chip(), "calibrated", nil, nil, { attention_blocks = true })
        end
        local result = core.static("paf", 1, 100, 11, plan {}, blocks(), blocks())
        assert.near(2 * 10 * (6e-6 + 128 / 65e9), result.exchange_time, 1e-12)
    end)
end)

describe("pipeline stages in a static run", function()
    it("let groups of users follow each other", function()
        local two = work.trace(64, function(x) return layer(layer(x)) end)
        local function run(users, pp)
            return core.static("normal", users, 1000, 11, core.plan(two, bf16, round_chip { layout = { pp = pp } }))
        end
        -- one group passes both stages; two groups of as many take one and a half times as long
        assert.near(1.5, run(2, 2).ttft / run(1, 2).ttft, 1e-9)
    end)
end)
