local nn = require "llmspice.model.nn"
local op = require "llmspice.model.op"
local core = require "llmspice.core"
local message_of = require "spec.fixtures.message_of"
local round_chip = require "spec.fixtures.chip"
local work = require "spec.fixtures.work"

local bf16 = { weights = { default = "BF16" }, act = "BF16", kv = "BF16" }

local Layer = nn.Module "Layer"

function Layer:init(width)
    self.norm = nn.RMSNorm(width)
    self.qkv = nn.Linear(width, 3 * width, { class = "attn" })
    self.up = nn.Linear(width, 4 * width)
    self.down = nn.Linear(4 * width, width)
    self.width = width
end

function Layer:forward(x)
    local q, k, v = self.qkv(self.norm(x)):split { self.width, self.width, self.width }
    local function heads(t) return t:reshape(-1, 4, self.width // 4) end
    x = x + op.attention(heads(q), heads(k), heads(v)):reshape(-1, self.width)
    return x + self.down(op.silu(self.up(x)))
end

local function stack(layers)
    return work.trace(256, nn.Layers { n = layers, build = function() return Layer(256) end })
end

local function plan_of(graph, fidelity, change)
    return core.plan(graph, bf16, round_chip(change), fidelity or "roofline")
end

local mixed = { work.prefill(2, 300, 100), work.decode(3, 500), work.decode(1, 50) }

describe("a plan", function()
    it("charges the longer of compute and memory time per operator", function()
        local function step_time(n)
            local graph = work.trace(1000, function(x) nn.Linear(1000, 1000)(x) end)
            return plan_of(graph):step({ work.prefill(1, n) }).duration
        end
        -- one token: (1000 + 1000 + 1e6) * 2 B at 1 TB/s; 1000: 2e9 FLOP at 100 TFLOP/s
        assert.near(2.004e-6, step_time(1), 1e-18)
        assert.near(20e-6, step_time(1000), 1e-17)
    end)

    it("in roofline divides every operator by tp", function()
        local graph = stack(2)
        local one, four = plan_of(graph):step(mixed), plan_of(graph, "roofline", { layout = { tp = 4 } }):step(mixed)
        assert.near(one.duration / 4, four.duration, 1e-15 * one.duration)
        assert.equal(one.ffn.flop, four.ffn.flop)
    end)

    it("sums its breakdown", function()
        for _, fidelity in ipairs { "roofline", "calibrated" } do
            local plan = plan_of(stack(3), fidelity)
            local step = plan:step(mixed)
            local sum = { attn = { flop = 0, bytes = 0 }, ffn = { flop = 0, bytes = 0 } }
            for _, record in ipairs(plan:breakdown(mixed)) do
                local role = sum[record.role]
                role.flop, role.bytes = role.flop + record.flop, role.bytes + record.bytes
            end
            for role, total in pairs(sum) do
                assert.near(total.flop, step[role].flop, 1e-12 * total.flop)
                assert.near(total.bytes, step[role].memory_access_bytes, 1e-12 * total.bytes)
            end
        end
    end)

    it("in roofline takes the sum of its records' durations", function()
        local plan = plan_of(stack(3))
        local sum = 0
        for _, record in ipairs(plan:breakdown(mixed)) do
            assert.equal(math.max(record.compute_time, record.memory_time), record.duration)
            sum = sum + record.duration
        end
        assert.near(sum, plan:step(mixed).duration, 1e-12 * sum)
    end)

    it("has rows per operator, not per layer", function()
        local few, many = plan_of(stack(2)), plan_of(stack(200))
        assert.equal(few:n_rows(), many:n_rows())
        assert.near(100 * few:step(mixed).duration, many:step(mixed).duration, 1e-12)
    end)

    it("folds operators whose work is proportional, keeping their time", function()
        local function build(n)
            return work.trace(256, function(x)
                for _ = 1, n do nn.Linear(256, 256)(x) end
            end)
        end
        assert.equal(1, plan_of(build(5)):n_rows())
        assert.near(5 * plan_of(build(1)):step(mixed).duration, plan_of(build(5)):step(mixed).duration, 1e-18)
    end)

    it("charges prefill and decode of one step apart", function()
        local plan = plan_of(stack(1))
        local both = plan:step({ work.prefill(1, 100), work.decode(4, 1000) })
        local prefill, decode = plan:step({ work.prefill(1, 100) }), plan:step({ work.decode(4, 1000) })
        assert.near(prefill.attn.duration + decode.attn.duration, both.attn.duration, 1e-15)
        assert.near(prefill.attn.flop + decode.attn.flop, both.attn.flop, 1)
        assert.is_true(both.ffn.duration < prefill.ffn.duration + decode.ffn.duration) -- weights are read once
    end)

    it("costs nothing but weights and overheads for an empty step", function()
        local step = plan_of(stack(1)):step({ work.decode(0, 10) })
        assert.equal(0, step.attn.duration)
        assert.equal(0, step.ffn.flop)
    end)

    it("outlives its graph and its chip", function()
        local plan = plan_of(stack(2))
        local before = plan:step(mixed).duration
        collectgarbage()
        collectgarbage()
        assert.equal(before, plan:step(mixed).duration)
    end)

    it("is closed once", function()
        local plan = plan_of(stack(1))
        do
            local _ <close> = plan
        end
        assert.matches("the plan is closed", message_of(plan.step, plan, mixed))
        collectgarbage()
    end)

    it("names the type that the chip lacks, and those it has", function()
        local fp64 = { weights = { default = "FP64" }, act = "BF16", kv = "BF16" }
        assert.equal("round has no FP64; it has FP32, BF16, FP8",
            message_of(core.plan, stack(1), fp64, round_chip(), "roofline"))
    end)

    it("rejects more stages than layers", function()
        assert.matches("pp = 4 stages for 3 layers; choose a pp of at most 3",
            message_of(plan_of, stack(3), "calibrated", { layout = { pp = 4 } }))
    end)

    local mistakes = {
        { { { phase = "decode", n = -1 } }, "n >= 0, new >= 1 and context >= 0" },
        { { { phase = "decode", new = 0 } }, "n >= 0, new >= 1 and context >= 0" },
        { { { phase = "decode", context = -5 } }, "n >= 0, new >= 1 and context >= 0" },
        { { { phase = "decode", context = 2 ^ 41 // 1 | 0 } }, "n, new and context of at most 2^40" },
        { { { phase = "deocde" } }, "invalid option 'deocde'" },
    }
    for _, case in ipairs(mistakes) do
        it("rejects a step: " .. case[2], function()
            local plan = plan_of(stack(1))
            assert.truthy(message_of(plan.step, plan, case[1]):find(case[2], 1, true))
        end)
    end
end)
