local nn = require "llmspice.model.nn"
local op = require "llmspice.model.op"
local core = require "llmspice.core"
local message_of = require "spec.fixtures.message_of"
local round_chip = require "spec.fixtures.chip"
local work = require "spec.fixtures.work"

local bf16 = { weights = { default = "BF16" }, act = "BF16", kv = "BF16" }

-- T tokens take max(2e6*T / 100e12, (4e3*T + 2e6) / 1e12) s: 20 ns per token from 125 tokens on, else 4 ns and 2 us.
local function square(x)
    return nn.Linear(1000, 1000)(x)
end

-- The same with an attention core in front: one head of 500 over a cache of one head.
local function with_attention(options)
    return function(x)
        local q, kv = x:split({ 500, 500 })
        q, kv = q:reshape(-1, 1, 500), kv:reshape(-1, 1, 500)
        local y = op.attention(q, kv, kv, options)
        nn.Linear(1000, 1000)(x)
        return y
    end
end

local function plan_of(build, layout, fidelity)
    return core.plan(work.trace(1000, build), bf16, round_chip { layout = layout }, fidelity or "roofline")
end

local function close(expected, got)
    assert.near(expected, got, 1e-12 * math.abs(expected))
end

describe("a static run in roofline", function()
    it("normal: one pool, users spread over dp*pp", function()
        local r = core.static("normal", 8, 100, 10, plan_of(square, { tp = 1, dp = 2 }))
        close(8e-6, r.ttft)        -- 4 users, 400 tokens, 20 ns each
        close(2.016e-6, r.tpot)    -- 4 tokens: 2 us + 4*4 ns
        close(2.816e-5, r.ttc)     -- ttft + 10 steps
        close(8 * 110 / 2.816e-5, r.throughput)
        close(8 * 10 / 2.816e-5, r.output_throughput)
    end)

    it("rounds users of a replica up", function()
        local r = core.static("normal", 7, 100, 10, plan_of(square, { pp = 2 }))
        close(8e-6, r.ttft)
        close(7 * 110 / 2.816e-5, r.throughput)
    end)

    it("tp divides every operator", function()
        close(2e-6, core.static("normal", 4, 100, 10, plan_of(square, { tp = 4 })).ttft)
    end)

    it("decode is the mean of the first and the last step", function()
        local plan = plan_of(with_attention())
        local r = core.static("normal", 1, 100, 10, plan)
        -- bytes of a step with KV n: (500 + 500)*2 + n*(500 + 500)*2; n = 101 and 111
        close(10 * 0.5 * (102 + 112) * 2000 / 1e12, r.decode.attn.duration)
        -- with one output token only the first step
        close(102 * 2000 / 1e12, core.static("normal", 1, 100, 1, plan).decode.attn.duration)
    end)

    it("pd: the slower pool limits throughput; ep divides users too", function()
        local r = core.static("pd", 8, 100, 10, plan_of(square, { dp = 2 }), nil, plan_of(square, { dp = 2, ep = 2 }))
        close(8e-6, r.ttft)
        close(2.008e-6, r.tpot) -- 2 users
        close(8 * 110 / 2.008e-5, r.throughput)
    end)

    it("paf: attention takes ceil(ceil(N/F)*F/A) users", function()
        local plan = plan_of(with_attention())
        local attention, ffn = plan_of(with_attention(), { dp = 3 }), plan_of(with_attention(), { dp = 2 })
        local r = core.static("paf", 7, 100, 1, plan, attention, ffn)
        -- FFN: 4 users; attention: ceil(4*2/3) = 3 users
        close(3 * 102 * 2000 / 1e12, r.decode.attn.duration)
        close(2.016e-6, r.decode.ffn.duration)
        -- prefill of 7 users: 700 tokens
        close(r.prefill.attn.duration + 14e-6, r.ttft)
        close(7 * 101 / math.max(r.ttft, r.decode.attn.duration, r.decode.ffn.duration), r.throughput)
    end)

    it("derives utilisations and intensity", function()
        local s = core.static("normal", 4, 100, 10, plan_of(square)).prefill
        close(8e-6, s.compute_time)
        close(3.6e-6, s.memory_time)     -- 400*4 ns + 2 us
        close(1, s.flops_utilization)
        close(0.45, s.memory_bw_utilization)
        close(8e8 / 3.6e6, s.arithmetic_intensity)
    end)
end)

describe("a static run in calibrated", function()
    for name, options in pairs { full = {}, window = { window = 40 }, chunk = { chunk = 32 }, topk = { topk = 50 } } do
        it("sums every decode step exactly: " .. name, function()
            local plan = plan_of(with_attention(options), nil, "calibrated")
            for _, case in ipairs { { 1, 2 }, { 17, 100 }, { 39, 3 }, { 100, 64 }, { 5, 1 } } do
                local input, output = case[1], case[2]
                local sum = 0
                for context = input, input + output - 2 do
                    sum = sum + plan:step({ work.decode(3, context) }).duration
                end
                local r = core.static("normal", 3, input, output, plan)
                assert.near(sum, r.decode.duration, 1e-10 * sum)
                assert.near(output > 1 and sum / (output - 1) or 0, r.tpot, 1e-10 * sum)
            end
        end)
    end

    it("leaves ranks that share experts idle where users are few", function()
        local function run(users)
            return core.static("normal", users, 10, 10, plan_of(square, { dp = 4, ep = 4 }, "calibrated"))
        end
        assert.equal(run(4).tpot, run(1).tpot)
        assert.near(run(4).throughput, 4 * run(1).throughput, 1e-9 * run(4).throughput)
    end)

    it("rejects fewer users than replicas", function()
        assert.equal("num_users is 3, fewer than the 4 data-parallel replicas; raise num_users or lower dp",
            message_of(core.static, "normal", 3, 10, 10, plan_of(square, { dp = 4 }, "calibrated")))
    end)
end)

describe("a static run", function()
    it("rejects counts below 1 and above 2^31", function()
        local plan = plan_of(square)
        assert.equal("num_users is 0; expected at least 1", message_of(core.static, "normal", 0, 10, 10, plan))
        assert.equal("input_tokens is -5; expected at least 1", message_of(core.static, "normal", 1, -5, 10, plan))
        assert.equal("output_tokens is 0; expected at least 1", message_of(core.static, "normal", 1, 5, 0, plan))
        assert.equal("input_tokens is 4294967296; expected at most 2147483648",
            message_of(core.static, "normal", 1, 2 ^ 32 // 1 | 0, 10, plan))
    end)

    it("rejects pools of different fidelity", function()
        assert.equal("the pools' plans differ in fidelity",
            message_of(core.static, "pd", 1, 10, 10, plan_of(square), nil, plan_of(square, nil, "calibrated")))
    end)

    it("tells the memory of the fullest chip", function()
        local r = core.static("normal", 4, 100, 10, plan_of(with_attention(), nil, "calibrated"))
        local memory = r:memory().prefill
        close(2e6, memory.weights)                      -- 1e6 elements of 2 B
        close(4 * 110 * 1000 * 2, memory.kv_cache)      -- 4 users, 110 tokens, 500 + 500 elements
        assert.is_true(memory.activations >= 400 * 2000 * 2) -- the linear layer's input and output
    end)

    it("keeps a window's cache no longer than the window", function()
        local r = core.static("normal", 1, 100, 10, plan_of(with_attention { window = 16 }, nil, "calibrated"))
        close(16 * 1000 * 2, r:memory().prefill.kv_cache)
    end)

    it("is the same every time", function()
        local plan = plan_of(with_attention(), nil, "calibrated")
        local function all()
            return core.static("normal", 5, 321, 123, plan):table()
        end
        assert.same(all(), all())
    end)
end)
