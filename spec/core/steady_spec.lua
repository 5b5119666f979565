local nn = require "llmspice.model.nn"
local core = require "llmspice.core"
local message_of = require "spec.fixtures.message_of"
local round_chip = require "spec.fixtures.chip"
local work = require "spec.fixtures.work"

local bf16 = { weights = { default = "BF16" }, act = "BF16", kv = "BF16" }

-- A product that costs 1 us per token beside 1 ms a step, by the engine's own time.
local plan = core.plan(work.trace(64, function(x) return nn.Linear(64, 64)(x) end), bf16, round_chip(), "calibrated",
    nil, { step_s = 1e-3, prefill_token_s = 1e-6 })

local function steady(change)
    local case = { decode = plan, concurrency = 8, input_tokens = 1000, output_tokens = 101 }
    for name, value in pairs(change or {}) do case[name] = value end
    return core.steady(case)
end

describe("a closed loop in its steady state", function()
    it("is a decode step and nothing else for one request without a prompt", function()
        local alone = steady { concurrency = 1, input_tokens = 1, output_tokens = 1001 }
        assert.near(1e-3, alone.tpot, 2e-6)
    end)

    it("adds the prefills of others to the steps of each", function()
        -- 8 requests of 101 steps: some 0.08 prompts a step, each 1 ms
        local loop = steady()
        local share = loop.decoding / 101
        assert.near(1e-3 + share * 1e-3, loop.tpot, 2e-5)
    end)

    it("conserves requests: concurrency is throughput times time in the system", function()
        for _, policy in ipairs { "mixed", "prefill_first" } do
            for _, concurrency in ipairs { 1, 3, 8, 64, 500 } do
                local loop = steady { policy = policy, concurrency = concurrency, max_seqs = 128 }
                assert.near(concurrency, loop.throughput * (loop.ttft + 100 * loop.tpot), 1e-6 * concurrency)
            end
        end
    end)

    it("queues what does not fit the batch or the cache", function()
        assert.equal(0, steady { concurrency = 8 }.queue)
        assert.is_true(steady { concurrency = 16, max_seqs = 8 }.queue > 0)
        assert.is_true(steady { concurrency = 16, kv_tokens = 8 * 1060 }.queue > 0)
    end)

    it("never gets faster per token under more load, nor with longer prompts", function()
        for _, policy in ipairs { "mixed", "prefill_first" } do
            local before = 0
            for _, concurrency in ipairs { 1, 2, 4, 16, 64 } do
                local tpot = steady { policy = policy, concurrency = concurrency }.tpot
                assert.is_true(tpot >= before)
                before = tpot
            end
            assert.is_true(steady { policy = policy, input_tokens = 4000 }.ttft > steady { policy = policy }.ttft)
        end
    end)

    it("lets requests of one length prefill together and decode together", function()
        -- 8 prompts of 1000 tokens in one step of 1 ms + 8 ms; then nobody waits for anybody
        local loop = steady { policy = "prefill_first", spread = 0 }
        assert.near(9e-3, loop.ttft, 1e-4)
        assert.near(1e-3, loop.tpot, 2e-5)
    end)

    it("computes of prompts what the cache does not hold, and reads all of them", function()
        -- of 1000 tokens 100 are new: as long in the queue as prompts of 100
        for _, policy in ipairs { "mixed", "prefill_first" } do
            local cached = steady { policy = policy, cached = 900 }
            assert.near(steady { policy = policy, input_tokens = 100 }.ttft, cached.ttft, 1e-6)
            assert.is_true(cached.tpot < steady { policy = policy }.tpot)
        end
        assert.equal(steady().ttft, steady { cached = 0 }.ttft)
        local kv = core.plan(work.trace(64, function(x)
            local heads = x:reshape(-1, 1, 64)
            return require "llmspice.model.op".attention(heads, heads, heads)
        end), bf16, round_chip(), "calibrated", nil, { step_s = 1e-3, prefill_token_s = 1e-6 })
        assert.is_true(steady { decode = kv, cached = 900 }.tpot > steady { decode = kv, input_tokens = 100 }.tpot)
        assert.matches("cached", message_of(steady, { cached = 1000 }))
    end)

    it("begins with a burst, whose mean wait counts once in every round", function()
        local endless, ten = steady(), steady { rounds = 10 }
        -- seven of eight wait, half of them on the mean, for prompts of 1 ms
        assert.near(0.5 * 7 * 1e-3 / 10, ten.burst, 2e-5)
        assert.near(endless.ttft + ten.burst, ten.ttft, 1e-12)
        assert.equal(endless.tpot, ten.tpot)
    end)

    it("separates prefill and decode pools", function()
        local loop = steady { prefill = plan }
        assert.near(2e-3, loop.ttft, 1e-3)
        assert.near(1e-3 + loop.transfer / 100, loop.tpot, 1e-5)
    end)

    it("needs fewer steps where drafts are kept, and takes longer over each", function()
        local drafting = core.plan(work.trace(64, function(x) return nn.Linear(64, 64)(x) end), bf16, round_chip(),
            "calibrated", nil, { step_s = 1e-3, draft_s = 1e-4 })
        local alone = { decode = drafting, concurrency = 1, input_tokens = 1, output_tokens = 1001 }
        alone.chunk, alone.tokens_per_step = 3, 2
        -- two of three checked tokens are kept; the two drafts cost 0.1 ms each
        assert.near(1.2e-3 / 2, steady(alone).tpot, 2e-6)
        assert.near(1.2e-3, steady(alone).step, 4e-6)
    end)

    it("says which count is out of range", function()
        assert.equal("spread is -5; expected at least 0", message_of(steady, { spread = -5 }))
        assert.equal("chunk is 1e+06; expected at most 1024", message_of(steady, { chunk = 1e6 }))
        assert.matches("^token_budget is 1; expected at least 100",
            message_of(steady, { input_tokens = 1e7, token_budget = 1 }))
        assert.equal("tokens_per_step is 2; expected at most the chunk, 1", message_of(steady, { tokens_per_step = 2 }))
        assert.equal("concurrency is 0; expected at least 1", message_of(steady, { concurrency = 0 }))
        assert.equal("output_tokens is 1; expected at least 2", message_of(steady, { output_tokens = 1 }))
    end)
end)
