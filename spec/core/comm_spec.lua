local nn = require "llmspice.model.nn"
local core = require "llmspice.core"
local round_chip = require "spec.fixtures.chip"
local work = require "spec.fixtures.work"

local bf16 = { weights = { default = "BF16" }, act = "BF16", kv = "BF16" }

local function mlp(x)
    local up = nn.Linear(64, 64, { class = "mlp", shard = "column" })(x)
    return nn.Linear(64, 64, { class = "mlp", shard = "row" })(up)
end

local function plan_of(build, layout, fidelity, backend)
    local chip = round_chip { layout = layout }
    return core.plan(work.trace(64, build), bf16, chip, fidelity or "calibrated", nil, backend)
end

local function comm_time(plan, step)
    local cost = plan:step(step)
    return cost.attn.comm_time + cost.ffn.comm_time
end

describe("the collectives of a layout", function()
    it("reduce the output of row-parallel products over the tp chips", function()
        -- 100 tokens of 64 BF16 values; 5 us + 2 * 1 us, 2 * 3/4 of 12800 B over 0.65 of 100 GB/s
        local plan = plan_of(mlp, { tp = 4 })
        assert.near(7e-6 + 1.5 * 12800 / 65e9, comm_time(plan, { work.prefill(1, 100) }), 1e-15)
    end)

    it("cost nothing on one chip, in roofline, and where nothing is cut", function()
        assert.equal(0, comm_time(plan_of(mlp, { tp = 1 }), { work.prefill(1, 100) }))
        assert.equal(0, comm_time(plan_of(mlp, { tp = 4 }, "roofline"), { work.prefill(1, 100) }))
        assert.equal(0, comm_time(plan_of(nn.Linear(64, 64), { tp = 4 }), { work.prefill(1, 100) }))
    end)

    it("count in the step's duration", function()
        local step, plan = { work.decode(8, 100) }, plan_of(mlp, { tp = 4 })
        local products = 0
        for _, record in ipairs(plan:breakdown(step)) do
            if record.class == "gemm" then products = products + record.duration end
        end
        assert.near(products + comm_time(plan, step), plan:step(step).duration, 1e-15)
    end)

    it("go through the scale-out network beyond a scale-up domain", function()
        -- 16 chips, 8 to a domain: 2 * 7/8 of the bytes inside, 2 * 1/2 of an eighth of them across
        local step = { work.prefill(1, 100) }
        local inside, across = comm_time(plan_of(mlp, { tp = 8 }), step), comm_time(plan_of(mlp, { tp = 16 }), step)
        assert.near(7e-6 + 1.75 * 12800 / 65e9, inside, 1e-15)
        assert.near(inside + 15e-6 + 2e-6 + 12800 / 8 / 65e9, across, 1e-15)
    end)

    it("never get faster with more tokens or more chips", function()
        local last = 0
        for _, tp in ipairs { 1, 2, 4, 8, 16, 32, 64 } do
            local plan, before = plan_of(mlp, { tp = tp }), 0
            for _, tokens in ipairs { 1, 7, 100, 5000 } do
                local time = comm_time(plan, { work.prefill(1, tokens) })
                assert.is_true(time >= before)
                before = time
            end
            assert.is_true(before >= last)
            last = before
        end
    end)
end)

describe("experts shared by attention ranks", function()
    local function moe(x)
        return nn.MoE { hidden = 64, inter = 32, experts = 16, topk = 2 }(x)
    end

    it("get their tokens by dispatch and give them back by combine", function()
        -- 10 tokens of 64 values: once to each of 4*(1 - (3/4)^2) = 1.75 ranks, 2 B each way;
        -- 5 us + 1 us each, 3/4 of the bytes over 0.65 of 100 GB/s
        local plan = plan_of(moe, { dp = 4, ep = 4 })
        local bytes = 10 * 64 * 2 * 1.75
        assert.near(2 * (6e-6 + 0.75 * bytes / 65e9), comm_time(plan, { work.decode(10, 5) }), 1e-14)
    end)

    it("are reached over both networks at once beyond a scale-up domain", function()
        -- 16 ranks, 8 to a domain: 16*(1 - (15/16)^2) = 1.9375 copies; half of the bytes leave, which takes longer than
        -- the 7/16 inside; 5 us + 1 us inside, 15 us + 1 us across
        local bytes = 10 * 64 * 2 * 1.9375
        assert.near(2 * (22e-6 + 0.5 * bytes / 65e9), comm_time(plan_of(moe, { dp = 16, ep = 16 }),
            { work.decode(10, 5) }), 1e-14)
    end)

    it("get no more copies of a token than it has experts, or than there are ranks", function()
        local function bytes(ep)
            local fixed = ep > 8 and 22e-6 or 6e-6
            local share = ep > 8 and (ep - 8) / ep or (ep - 1) / ep
            local time = comm_time(plan_of(moe, { dp = ep, ep = ep }), { work.decode(1000, 5) }) / 2
            return (time - fixed) * 65e9 / share / (1000 * 64 * 2)
        end
        for _, ep in ipairs { 2, 4, 8, 16 } do
            local copies = bytes(ep)
            assert.near(ep * (1 - (1 - 1 / ep) ^ 2), copies, 1e-6)
            assert.is_true(copies <= math.min(2, ep))
        end
    end)

    it("of one rank are reduced instead", function()
        local plan = plan_of(moe, { tp = 4, ep = 4 })
        assert.near(7e-6 + 1.5 * 1280 / 65e9, comm_time(plan, { work.decode(10, 5) }), 1e-15)
    end)
end)

describe("an engine's own time", function()
    local step = { work.decode(10, 5) }

    it("adds to each step, sequence and prefill", function()
        local none = plan_of(mlp, { tp = 2 })
        local some = plan_of(mlp, { tp = 2 }, "calibrated",
            { step_s = 1e-3, rank_s = 1e-4, sequence_s = 1e-5, prefill_token_s = 1e-7 })
        assert.near(1e-3 + 1e-4 + 1e-4, some:step(step).duration - none:step(step).duration, 1e-12)
        local prefill = { work.prefill(2, 50) }
        assert.near(1.1e-3 + 2e-5 + 1e-5, some:step(prefill).duration - none:step(prefill).duration, 1e-12)
    end)

    it("adds to each token that speculation drafts, and to none without it", function()
        local some, none = plan_of(mlp, {}, "calibrated", { draft_s = 1e-5 }), plan_of(mlp, {})
        assert.near(0, some:step(step).duration - none:step(step).duration, 1e-15)
        local chunks = { { phase = "decode", n = 10, new = 3, context = 5 } }
        assert.near(10 * 2 * 1e-5, some:step(chunks).duration - none:step(chunks).duration, 1e-12)
    end)

    it("scales kernels, not the figures they are judged by", function()
        local none = plan_of(mlp, { tp = 1 })
        local slow = plan_of(mlp, { tp = 1 }, "calibrated", { scale = { gemm = { bf16 = 2 } } })
        assert.near(2 * none:step(step).duration, slow:step(step).duration, 1e-15)
        assert.near(none:step(step).ffn.memory_time, slow:step(step).ffn.memory_time, 1e-18)
    end)

    it("is not charged in roofline", function()
        local none = plan_of(mlp, { tp = 2 }, "roofline")
        local some = plan_of(mlp, { tp = 2 }, "roofline", { step_s = 1, scale = { gemm = { bf16 = 2 } } })
        assert.equal(none:step(step).duration, some:step(step).duration)
    end)
end)

describe("pipeline stages", function()
    it("wait for the slowest and hand their tokens on", function()
        local function three(x)
            for _ = 1, 2 do x = mlp(x) end
            return x
        end
        local one, two = plan_of(three, { pp = 1 }), plan_of(three, { pp = 2 })
        local step = { work.decode(10, 5) }
        assert.is_true(two:step(step).duration > one:step(step).duration)
        -- twice 5 us + 1 us, and once 10 * 64 * 2 B over 65 GB/s
        assert.near(12e-6 + 1280 / 65e9, comm_time(two, step), 1e-15)
    end)
end)
