local serve = require "spec.fixtures.serve"
local spice = require "llmspice"

local prefill, decode = serve.prefill, serve.decode

describe("prefill and decode pools", function()
    it("end TTFT with the prompt in the prefill pool, and decode in the other", function()
        local report, requests = serve.run { mode = "pd", requests = { { 0, 100, 4 } } }
        local first = serve.step { prefill(100) }
        local rest = serve.step { decode(100) } + serve.step { decode(101) } + serve.step { decode(102) }
        assert.is_near(first, requests[1].first_token_s, 1e-12)
        assert.is_near(first + rest, requests[1].finish_s, 1e-12)
        assert.are.same({ "prefill", "decode" }, { report.pools[1].role, report.pools[2].role })
        assert.are.same({ 100, 0 }, { report.pools[1].prefill_tokens, report.pools[2].prefill_tokens })
        assert.are.same({ 0, 3 }, { report.pools[1].decode_tokens, report.pools[2].decode_tokens })
    end)

    it("say what share of the chips' peak their arithmetic is, however few requests share the stages", function()
        local function share(layout)
            return spice.run_online { mode = "normal", model = "llama3_8b", chip = "H100", parallelism = layout,
                                      input_tokens = 1000, output_tokens = 50, req_rate = 0.5, max_num_reqs = 30,
                                      arrivals = "constant" }.pools[1].flops_utilization
        end
        local one = share "(1,1,1)"
        assert.is_near(2 * 8e9 * 1050 * 0.5 / 989e12, one, 0.2 * one)
        assert.is_near(one / 4, share "(1,1,4)", 0.05 * one / 4)
        assert.is_near(one / 4, share "(1,4,1)", 0.05 * one / 4)
    end)

    it("of stages decode for few users in a closed loop as a static run does", function()
        for _, users in ipairs { 1, 2, 4 } do
            local case = { mode = "normal", model = "llama3_70b", chip = "H200", parallelism = "(2,1,4)",
                           input_tokens = 1000, output_tokens = 50 }
            case.num_users = users
            local expected = 1e3 * spice.run_static(case).tpot
            case.num_users, case.concurrency, case.max_num_reqs = nil, users, users
            assert.is_near(expected, spice.run_online(case).mean_tpot_ms, 1e-9 * expected)
        end
    end)

    it("read the experts that prompts and decodes wake, each in their own steps", function()
        local load = { mode = "normal", model = "gpt_oss_120b", chip = "H200", parallelism = "(1,1,1)",
                       input_tokens = 200, output_tokens = 20 }
        local function with(more)
            local case = {}
            for _, fields in ipairs { load, more } do for name, value in pairs(fields) do case[name] = value end end
            return case
        end
        local pool = spice.run_online(with { concurrency = 1, max_num_reqs = 20 }).pools[1]
        local one = spice.run_static(with { num_users = 1 })
        local prompt, answer = one.prefill_stats, one.decode_stats
        local share = (prompt.memory_bw_utilization * prompt.duration +
            answer.memory_bw_utilization * answer.duration) / (prompt.duration + answer.duration)
        assert.is_near(share, pool.memory_bw_utilization, 0.02 * share)
    end)

    it("finish a request of one token in the prefill pool", function()
        local report = serve.run { mode = "pd", requests = { { 0, 100, 1 } } }
        assert.are.same({ 1, 0 }, { report.completed, report.pools[2].num_steps })
    end)

    it("never let a prompt disturb the decodes", function()
        local report = serve.run { mode = "pd", trace = "AzureLLMCode2023", req_rate = 3, max_num_reqs = 200, seed = 1 }
        local together = serve.run { trace = "AzureLLMCode2023", req_rate = 3, max_num_reqs = 200, seed = 1 }
        assert(report.p99_itl_ms < together.p99_itl_ms / 2)
    end)

    it("pay for the transfer of the cache, as a static run does", function()
        local options = { mode = "pd", fidelity = "calibrated", requests = { { 0, 4000, 3 } } }
        local report, requests = serve.run(options)
        local static = spice.run_workload_pd {
            model = serve.model(), prefill_executor = spice.SimpleExecutor(serve.chip()),
            decode_executor = spice.SimpleExecutor(serve.chip()), input_tokens = 4000, output_tokens = 3 }
        assert.are.equal(1, report.kv_transfer.transfers)
        assert(report.kv_transfer.mean_ms > 0)
        assert.is_near(static.ttft, requests[1].first_token_s, 1e-9)
        assert.is_near(static.ttc, requests[1].finish_s, 1e-9)
    end)

    it("queue for a link that is busy", function()
        local options = { mode = "pd", fidelity = "calibrated", prefill_replicas = 4, decode_replicas = 1,
                          requests = { { 0, 4000, 3 }, { 0, 4000, 3 }, { 0, 4000, 3 }, { 0, 4000, 3 } } }
        local report = serve.run(options)
        local transfer = report.kv_transfer
        -- Four prompts end together; the last layers of their caches go to the one decode instance one after the other.
        assert.is_near(1.5 * transfer.mean_ms, transfer.mean_wait_ms, 1e-9)
        options.decode_replicas = 4
        assert.are.equal(0, serve.run(options).kv_transfer.mean_wait_ms)
    end)

    it("share a link among whole caches, not only what shows of them", function()
        local function transfer(n, tokens)
            local requests = {}
            for i = 1, n do requests[i] = { 0, tokens, 2 } end
            local report, records = serve.run { mode = "pd", fidelity = "calibrated", prefill_replicas = n,
                                                requests = requests, allow_oversubscribe = true }
            return report.kv_transfer, records[1].first_token_s
        end
        -- Of a lone cache the last of 32 layers shows: fixed + bytes / 32 per byte.
        local one, half = transfer(1, 4000).mean_ms, transfer(1, 2000).mean_ms
        local fixed = 2 * half - one
        local whole = fixed + 32 * (one - fixed)
        local n = 300
        local many, computed = transfer(n, 4000)
        local hidden, wait = 1e3 * computed * 31 / 32, 0
        for i = 1, n do wait = wait + math.max(i * whole - hidden, i * one) - one end
        assert.is_true(n * whole - hidden > 2 * n * one)
        assert.is_near(wait / n, many.mean_wait_ms, 1e-6)
    end)

    it("admit to the decode pool only where blocks are free, and hold the cache until then", function()
        local _, requests = serve.run { mode = "pd", requests = { { 0, 100, 10 }, { 0, 100, 10 } }, num_kv_blocks = 8,
                                        prefill_replicas = 2 }
        -- Both prompts are done at the same time; the second cache waits until the first request has left.
        assert.are.equal(requests[1].first_token_s, requests[2].first_token_s)
        local rest = 0
        for context = 100, 108 do rest = rest + serve.step { decode(context) } end
        assert.is_near(requests[1].first_token_s + 2 * rest, requests[2].finish_s, 1e-12)
    end)
end)

describe("attention and FFN pools", function()
    local function paf(options)
        options.mode = "paf"
        return serve.run(options)
    end

    it("cost what one pool costs where transfers are free and there is one micro-batch", function()
        local requests = { { 0, 100, 20 }, { 0.1, 300, 30 }, { 0.11, 50, 5 } }
        local apart = paf { requests = requests, microbatches = 1 }
        local together = serve.run { mode = "pd", requests = requests }
        assert.is_near(together.mean_tpot_ms, apart.mean_tpot_ms, 1e-9)
        assert.are.same({ "prefill", "attention", "ffn" },
            { apart.pools[1].role, apart.pools[2].role, apart.pools[3].role })
        -- The two take turns, so their busy times add up to the decode pool's.
        assert.is_near(together.pools[2].utilization, apart.pools[2].utilization + apart.pools[3].utilization, 1e-6)
    end)

    it("play ping-pong layer by layer, as fast as the slower side and no faster than one micro-batch", function()
        local plan = spice.SimpleExecutor(serve.chip()):plan(serve.model(), "roofline")
        local half = plan:step { decode(1000, 2) }
        local a, f = half.attn.duration, half.ffn.duration
        -- 31 of 32 layers in steady state; in the last one the second micro-batch comes after the first.
        local step = 31 / 32 * math.max(2 * math.max(a, f), a + f) + (a + f + math.max(a, f)) / 32
        local requests = { { 0, 1000, 2 }, { 0, 1000, 2 }, { 0, 1000, 2 }, { 0, 1000, 2 } }
        assert.is_near(1e3 * step, paf({ requests = requests, microbatches = 2 }).mean_tpot_ms, 1e-9)
    end)

    it("gain from micro-batches where both sides are loaded, in calibrated runs", function()
        local requests = {}
        for i = 1, 64 do requests[i] = { 0, 8000, 30 } end
        local function tpot(microbatches)
            return paf({ requests = requests, microbatches = microbatches, fidelity = "calibrated",
                         parallelism = "(2,1,1)" }).median_tpot_ms
        end
        assert.are_not.equal(tpot(1), tpot(2))
    end)
end)

describe("replicas", function()
    local load = { trace = "AzureLLMChat2023", req_rate = 40, max_num_reqs = 400, seed = 4, num_replicas = 4 }

    local function routed(router, more)
        local options = { router = router }
        for _, part in ipairs { load, more or {} } do
            for name, value in pairs(part) do options[name] = value end
        end
        local report, requests = serve.run(options)
        local counts = { 0, 0, 0, 0 }
        for _, request in ipairs(requests) do counts[request.instance] = counts[request.instance] + 1 end
        return report, counts, requests
    end

    it("get requests in turn", function()
        local _, counts = routed "round_robin"
        assert.are.same({ 100, 100, 100, 100 }, counts)
    end)

    it("share better when routed by outstanding tokens", function()
        local turn, least, two = routed "round_robin", routed "least_tokens", routed "power_of_two"
        assert(least.mean_ttft_ms < turn.mean_ttft_ms)
        assert(two.mean_ttft_ms < 1.1 * turn.mean_ttft_ms)
    end)

    it("draw the two that power_of_two compares from a stream of its own", function()
        local _, counts, requests = routed "power_of_two"
        local _, others, other_requests = routed("power_of_two", { seed = 5 })
        assert.are_not.same(counts, others)
        local _, _, turned = routed "round_robin"
        assert.are.equal(turned[17].input_tokens, requests[17].input_tokens)
        assert.are_not.equal(turned[17].input_tokens, other_requests[17].input_tokens)
    end)

    it("keep sessions and prefixes where they are known", function()
        local requests = {}
        for i = 1, 60 do
            requests[i] = { i, 600, 2, session_id = i % 5 + 1, prefix_id = i % 5 + 1, prefix_tokens = 512 }
        end
        local function hits(router)
            return serve.run { requests = requests, num_replicas = 4, router = router,
                               enable_prefix_caching = true }.prefix_cache_hit_rate
        end
        assert(hits "session_affinity" > hits "round_robin")
        assert(hits "prefix_affinity" > hits "round_robin")
    end)

    it("of data parallelism are instances of their own; with experts spread over them they share one", function()
        local report = serve.run { requests = { { 0, 10, 2 } }, parallelism = "(1,4,1)", fidelity = "calibrated" }
        assert.are.same({ 4, 1, 4 }, { report.pools[1].num_instances, report.pools[1].num_replicas, report.num_chips })
        report = serve.run { requests = { { 0, 10, 2 } }, parallelism = "(1,4,1,4)", fidelity = "calibrated",
                             model = spice.Model.create "qwen3_30b_a3b" }
        assert.are.equal(1, report.pools[1].num_instances)
    end)

    it("take a budget per rank and per micro-batch, and no more of one prompt", function()
        local function trail(parallelism, model)
            local _, _, steps = serve.run { requests = { { 0, 1000, 2 }, { 0, 1000, 2 } }, parallelism = parallelism,
                                            model = model, fidelity = "calibrated", max_num_batched_tokens = 600,
                                            max_num_seqs = 8 }
            local tokens = {}
            for i, step in ipairs(steps) do tokens[i] = step.prefill_tokens end
            return table.concat(tokens, " ")
        end
        assert.are.equal("600 600 599 201 0", trail "(1,1,1)")
        assert.are.equal("1200 800 0", trail "(1,1,2)")
        assert.are.equal("1200 800 0", trail("(1,2,1,2)", spice.Model.create "qwen3_30b_a3b"))
    end)

    it("cost and count their chips", function()
        local report = serve.run { requests = { { 0, 10, 2 } }, num_replicas = 3, parallelism = "(2,1,1)" }
        assert.are.equal(6, report.num_chips)
        assert.are.equal(serve.chip():tco(6), report.total_tco)
    end)
end)
