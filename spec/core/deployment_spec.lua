local nn = require "llmspice.model.nn"
local core = require "llmspice.core"
local message_of = require "spec.fixtures.message_of"
local round_chip = require "spec.fixtures.chip"
local work = require "spec.fixtures.work"

local bf16 = { weights = { default = "BF16" }, act = "BF16", kv = "BF16" }

local function block()
    return nn.Sequential(nn.Linear(64, 64, { class = "mlp", shard = "column" }),
        nn.Linear(64, 64, { class = "mlp", shard = "row" }))
end

local function mlp(x) return block()(x) end

local function layers(n)
    return function(x) return nn.Layers { n = n, build = block }(x) end
end

local function moe(x)
    return nn.MoE { hidden = 64, inter = 32, experts = 16, topk = 2 }(x)
end

local function plan_of(build, layout, deployment)
    return core.plan(work.trace(64, build), bf16, round_chip { layout = layout }, "calibrated", nil, nil, deployment)
end

local function comm_time(plan, step)
    local cost = plan:step(step)
    return cost.attn.comm_time + cost.ffn.comm_time
end

-- The record of a class in a step.
local function record_of(plan, class, step)
    for _, record in ipairs(plan:breakdown(step)) do
        if record.class == class then return record end
    end
end

describe("sequence parallelism", function()
    local step = { work.prefill(1, 100) }

    it("scatters and gathers in place of reducing", function()
        -- 5 us + 1 us each; 3/4 of 100 tokens of 64 BF16 values over 0.65 of 100 GB/s, twice
        local plan = plan_of(mlp, { tp = 4 }, { sequence_parallel = true })
        assert.near(12e-6 + 1.5 * 12800 / 65e9, comm_time(plan, step), 1e-15)
    end)

    it("norms a part of the tokens on every chip", function()
        local function normed(x) return mlp(nn.RMSNorm(64)(x)) end
        local whole = record_of(plan_of(normed, { tp = 4 }), "norm", step)
        local part = record_of(plan_of(normed, { tp = 4 }, { sequence_parallel = true }), "norm", step)
        assert.equal(whole.flop / 4, part.flop)
    end)

    it("changes nothing on one chip", function()
        assert.equal(plan_of(mlp, { tp = 1 }):step(step).duration,
            plan_of(mlp, { tp = 1 }, { sequence_parallel = true }):step(step).duration)
    end)
end)

describe("overlap", function()
    it("hides its share of collectives, and no pipeline hand-offs", function()
        local step = { work.decode(10, 5) }
        local all = comm_time(plan_of(mlp, { tp = 4 }), step)
        assert.near(0.75 * all, comm_time(plan_of(mlp, { tp = 4 }, { overlap = 0.25 }), step), 1e-15)
        assert.equal(0, comm_time(plan_of(mlp, { tp = 4 }, { overlap = 1 }), step))
        assert.equal(comm_time(plan_of(layers(2), { pp = 2 }), step),
            comm_time(plan_of(layers(2), { pp = 2 }, { overlap = 1 }), step))
    end)
end)

describe("expert imbalance", function()
    local step, layout = { work.prefill(1, 1000) }, { dp = 8, ep = 8 }

    local function experts(deployment, tokens)
        return record_of(plan_of(moe, layout, deployment), "grouped_gemm", tokens)
    end

    -- 896 tokens of each of 8 ranks: 7168, where the plan's table has a number.
    local at_knot = { work.prefill(1, 896) }

    -- Moment i of loads of density x^-skew from 1 to high.
    local function moment(skew, high, i)
        return (high ^ (1 + i - skew) - 1) / (1 + i - skew)
    end

    -- Wilson and Hilferty's largest of so many ranks' loads, gamma-distributed, over the mean one.
    local function largest(skew, high, local_experts, ranks)
        local mean = moment(skew, high, 1) / moment(skew, high, 0)
        local variance = moment(skew, high, 2) / moment(skew, high, 0) - mean ^ 2
        local shape, normal = local_experts * mean ^ 2 / variance, 0.85 * math.log(ranks) ^ 0.7
        return (1 - 1 / (9 * shape) + normal / (3 * math.sqrt(shape))) ^ 3
    end

    local function flop(deployment, tokens)
        return record_of(plan_of(moe, layout, deployment), "grouped_gemm", tokens or step).flop
    end

    it("charges the fullest rank", function()
        -- two experts of a rank; loads up to 0.8 of the tokens, below a skew of 1 up to that to the power of the skew
        assert.near(largest(1.2, 0.8 * 7168, 2, 8), flop({ expert_skew = 1.2 }, at_knot) / flop({}, at_knot), 1e-9)
        assert.near(largest(0.5, (0.8 * 7168) ^ 0.5, 2, 8), flop({ expert_skew = 0.5 }, at_knot) / flop({}, at_knot),
            1e-9)
    end)

    it("never lightens the fullest rank as it grows, and more tokens neither", function()
        local tokens_before = {}
        for tokens = 1, 40 do
            local before = 0
            for i, skew in ipairs { 0, 1e-3, 0.3, 0.6, 0.9, 1, 1.01, 1.2, 1.5, 1.8, 2 } do
                local now = flop({ expert_skew = skew }, { work.prefill(1, tokens) })
                assert.is_true(now >= before * (1 - 1e-12))
                assert.is_true(now >= (tokens_before[i] or 0) * (1 - 1e-12))
                before, tokens_before[i] = now, now
            end
        end
    end)

    it("begins at an even choice", function()
        for _, tokens in ipairs { 1, 16, 128, 896 } do
            local even = experts({}, { work.prefill(1, tokens) })
            local hardly = experts({ expert_skew = 1e-5 }, { work.prefill(1, tokens) })
            assert.near(1, hardly.flop / even.flop, 1e-4)
            assert.near(1, hardly.bytes / even.bytes, 1e-4)
        end
    end)

    it("wakes no more experts than an even choice on one rank", function()
        local function bytes(deployment)
            return record_of(plan_of(moe, {}, deployment), "grouped_gemm", { work.decode(4, 1) }).bytes
        end
        -- 4 tokens of 2 picks: 16 * (1 - (7/8)^4) = 6.6 experts awake of an even choice
        local rows, expert = 4 * 2 * (2 * 64 + 4 * 32) * 2, 3 * 32 * 64 * 2
        assert.near(rows + 16 * (1 - (7 / 8) ^ 4) * expert, bytes {}, 1e-6)
        assert.is_true(bytes { expert_skew = 1.2 } < bytes {})
        assert.is_true(bytes { expert_skew = 1.2 } > rows + 2 * expert)
    end)

    it("is evened out by copies of the busiest experts, never beyond an even share", function()
        local last = flop { expert_skew = 1.2 }
        for _, copies in ipairs { 8, 16, 32 } do
            local now = flop { expert_skew = 1.2, redundant_experts = copies }
            assert.is_true(now < last)
            assert.is_true(now >= flop {} * (1 - 1e-9))
            last = now
        end
    end)

    it("is a power law of at most a square", function()
        assert.matches("expert_skew is 0 to 2", message_of(plan_of, moe, layout, { expert_skew = 2.5 }))
    end)

    it("copies take memory", function()
        -- 16 experts of 3 * 32 * 64 BF16 values over 8 chips; with 8 copies half as much again
        local function weights(deployment)
            return plan_of(moe, layout, deployment):memory({}).weights_by_class.experts
        end
        assert.equal(16 * 3 * 32 * 64 * 2 / 8, weights {})
        assert.equal(24 * 3 * 32 * 64 * 2 / 8, weights { redundant_experts = 8 })
    end)

    it("copies lie evenly", function()
        assert.equal("ep = 8 does not divide the 16 experts and 3 redundant ones",
            message_of(plan_of, moe, layout, { redundant_experts = 3 }))
    end)
end)

describe("a pipeline by hand", function()
    local step = { work.decode(10, 5) }

    it("of stages with uneven layers goes at the pace of the longest", function()
        -- three layers on two stages: 2 and 1, so twice the time of 2 layers; hand-offs: twice 5 us + 1 us, and once
        -- 10 tokens of 64 BF16 values over 65 GB/s
        local layer = plan_of(layers(1), {}):step(step).duration
        assert.near(4 * layer + 12e-6 + 1280 / 65e9, plan_of(layers(3), { pp = 2 }):step(step).duration, 1e-12)
    end)

    it("of even stages waits for the one with the LM head", function()
        local function with_head(n)
            return function(x) return nn.Linear(64, 640, { class = "lm_head" })(layers(n)(x)) end
        end
        local layer = plan_of(layers(1), {}):step(step).duration
        local head = plan_of(with_head(1), {}):step(step).duration - layer
        -- each of two stages is charged one layer and the head
        assert.near(2 * (layer + head) + 12e-6 + 1280 / 65e9, plan_of(with_head(2), { pp = 2 }):step(step).duration,
            1e-12)
    end)

    it("that one group has to itself takes what its stages take", function()
        local function with_head(x) return nn.Linear(64, 640, { class = "lm_head" })(layers(3)(x)) end
        local whole = plan_of(with_head, {}):step(step).duration
        local alone = plan_of(with_head, { pp = 3 }, { groups = 1 }):step(step).duration
        local full = plan_of(with_head, { pp = 3 }):step(step).duration
        local passed = 3 * 6e-6 + 2 * 1280 / 65e9
        assert.is_true(alone - whole <= passed + 1e-12 and alone > whole)
        assert.is_true(full > alone)
        assert.equal(full, plan_of(with_head, { pp = 3 }, { groups = 7 }):step(step).duration)
    end)

    it("holds the fullest stage's weights", function()
        -- two of three layers of two 64 x 64 BF16 matrices
        assert.near(2 * 2 * 64 * 64 * 2, plan_of(layers(3), { pp = 2 }):memory({}).weights, 1e-6)
    end)
end)
