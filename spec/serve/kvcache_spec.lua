local serve = require "spec.fixtures.serve"
local message_of = require "spec.fixtures.message_of"
local spice = require "llmspice"

describe("the KV cache", function()
    it("holds whole blocks and says how many were used at most", function()
        -- 100 + 29 tokens are computed for 30 answers: 9 blocks of 16.
        local report = serve.run { requests = { { 0, 100, 30 } }, num_kv_blocks = 12 }
        assert.are.equal(12, report.pools[1].kv_capacity)
        assert.is_near(9 / 12, report.pools[1].peak_kv_usage, 1e-12)
    end)

    it("admits a prompt only when its blocks are free", function()
        -- 7 + 7 blocks do not fit in 12; neither grows past a block.
        local _, requests = serve.run { requests = { { 0, 100, 10 }, { 0, 100, 10 } }, num_kv_blocks = 12 }
        assert.are.equal(0, requests[1].scheduled_s)
        assert.are.equal(requests[1].finish_s, requests[2].scheduled_s)
    end)

    it("preempts the request admitted last when blocks run out, and computes it again", function()
        -- Two prompts of 3 blocks and 48 tokens each in 7 blocks: with the first token after the prompts both want a
        -- fourth block, and one is left.
        local report, requests = serve.run { requests = { { 0, 48, 8 }, { 0, 48, 8 } }, num_kv_blocks = 7 }
        assert.are.same({ 0, 1 }, { requests[1].preemptions, requests[2].preemptions })
        assert.are.equal(1, report.pools[1].preemptions)
        assert.are.equal(1, report.num_preempted)
        -- Its prompt and its first token are computed again once the other has left.
        local again = serve.step { serve.prefill(49) }
        local rest = 0
        for context = 49, 49 + 5 do rest = rest + serve.step { serve.decode(context) } end
        assert.is_near(requests[1].finish_s + again + rest, requests[2].finish_s, 1e-12)
        assert.are.equal(48 + 48 + 49, report.pools[1].prefill_tokens)
    end)

    it("swaps instead, at the price of moving the cache out and in", function()
        local report, requests = serve.run { requests = { { 0, 48, 8 }, { 0, 48, 8 } }, num_kv_blocks = 7,
                                             preemption = "swap", swap_bandwidth = 1e9 }
        assert.are.equal(1, report.pools[1].swaps)
        assert.are.equal(48 + 48, report.pools[1].prefill_tokens)
        local move = 48 * serve.model():kv_bytes_per_token() / 1e9
        local rest = move
        for context = 48, 48 + 6 do rest = rest + serve.step { serve.decode(context) } end
        assert.is_near(requests[1].finish_s + rest, requests[2].finish_s, 1e-12)
        local alone = 0
        for context = 48, 48 + 6 do alone = alone + serve.step { serve.decode(context) } end
        local prompts = serve.step { { phase = "prefill", n = 2, new = 48 } }
        assert.is_near(prompts + move + alone, requests[1].finish_s, 1e-12)
    end)

    it("shares the blocks of equal prompts, and computes only the rest", function()
        local first = { 0, 100, 1, prefix_id = "system", prefix_tokens = 64 }
        local second = { 10, 100, 1, prefix_id = "system", prefix_tokens = 64 }
        local other = { 20, 100, 1, prefix_id = "another", prefix_tokens = 64 }
        local report, requests = serve.run { requests = { first, second, other }, enable_prefix_caching = true }
        assert.are.same({ 0, 64, 0 }, { requests[1].cached_tokens, requests[2].cached_tokens,
                                        requests[3].cached_tokens })
        assert.is_near(serve.step { serve.prefill(36, 64) }, requests[2].first_token_s - 10, 1e-12)
        assert.is_near(64 / 300, report.prefix_cache_hit_rate, 1e-12)
    end)

    it("forgets the prompts used least recently", function()
        local function prompt(time, name) return { time, 64, 1, prefix_id = name, prefix_tokens = 64 } end
        -- Four blocks each; two fit. "a" is used again, so "c" drives out "b".
        local list = { prompt(0, "a"), prompt(1, "b"), prompt(2, "a"), prompt(3, "c"), prompt(4, "a"), prompt(5, "b") }
        local _, requests = serve.run { requests = list, enable_prefix_caching = true, num_kv_blocks = 8 }
        local cached = {}
        for i, request in ipairs(requests) do cached[i] = request.cached_tokens end
        -- The last of a prompt's blocks is always computed: it yields the token.
        assert.are.same({ 0, 0, 48, 0, 48, 0 }, cached)
    end)

    it("shares whole blocks of its own where the trace's hashes stand for others", function()
        -- 1100 and 1600 tokens with the first two hashes of 512 tokens in common.
        for block_size, cached in pairs { [16] = 1024, [512] = 1024, [96] = 960, [1024] = 1024, [2048] = 0 } do
            local _, requests = serve.run { trace = "spec/fixtures/traces/mooncake.jsonl", speedup = 1e-3,
                                            enable_prefix_caching = true, kv_block_size = block_size }
            assert.are.equal(cached, requests[2].cached_tokens, block_size)
        end
    end)

    it("lets a conversation find what it said before", function()
        local list = { { 0, 64, 65, session_id = 1 }, { 10, 160, 1, session_id = 1 } }
        local _, requests = serve.run { requests = list, enable_prefix_caching = true }
        assert.are.equal(128, requests[2].cached_tokens)
    end)

    it("gives what weights and activations leave of the memory", function()
        local plan = spice.SimpleExecutor(serve.chip()):plan(serve.model(), "roofline")
        local use = plan:memory { { phase = "prefill", n = 1, new = 8192 } }
        local room = 0.9 * serve.chip():memory_capacity "roofline" - use.weights - use.activations
        local report = serve.run { requests = { { 0, 10, 2 } } }
        assert.are.equal(room // (16 * serve.model():kv_bytes_per_token()), report.pools[1].kv_capacity)
        report = serve.run { requests = { { 0, 10, 2 } }, gpu_memory_utilization = 0.5 }
        assert.are.equal((room - 0.4 * serve.chip():memory_capacity "roofline")
            // (16 * serve.model():kv_bytes_per_token()), report.pools[1].kv_capacity)
        report = serve.run { requests = { { 0, 10, 2 } }, allow_oversubscribe = true }
        assert.is_nil(report.pools[1].kv_capacity)
    end)

    it("refuses blocks of no size", function()
        assert.are.equal("kv_block_size is 0; expected at least 1",
            message_of(spice.run_online, serve.case { requests = { { 0, 10, 2 } }, kv_block_size = 0 }))
    end)
end)
