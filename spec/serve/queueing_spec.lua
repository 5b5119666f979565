-- The simulator against queueing theory.
local core = require "llmspice.core"
local serve = require "spec.fixtures.serve"
local spice = require "llmspice"

describe("queues", function()
    it("follow Little's law on a long stationary run", function()
        local report = serve.run { trace = "AzureLLMChat2023", req_rate = 2, max_num_reqs = 5000, seed = 3 }
        local in_flight = report.completed / report.duration * report.mean_e2el_ms / 1e3
        assert.is_near(1, report.mean_in_flight / in_flight, 0.01)
    end)

    it("wait as M/D/1 says when one engine serves equal prompts one by one", function()
        -- Answers of one token end with their prompt, so the service time is that of the prompt's step. Mean wait by
        -- Pollaczek and Khinchine: rho * service / (2 * (1 - rho)).
        local service = serve.step { serve.prefill(500) }
        for _, rho in ipairs { 0.3, 0.6 } do
            local report = serve.run { input_tokens = 500, output_tokens = 1, req_rate = rho / service,
                                       max_num_reqs = 200000, max_num_seqs = 1, seed = 1 }
            local wait = rho * service / (2 * (1 - rho))
            -- 200,000 correlated waits: their mean is good to about 1 %.
            assert.is_near(1, report.mean_queue_ms / 1e3 / wait, 0.03)
            assert.is_near(rho, report.pools[1].utilization, 0.01)
            assert.is_near(1e3 * service, report.mean_ttft_ms - report.mean_queue_ms, 1e-6)
        end
    end)

    it("are served first come, first served", function()
        for _, scheduler in ipairs { "asap", "vllm", "sglang", "trtllm", "orca", "static" } do
            local _, requests = serve.run { trace = "AzureLLMCode2023", req_rate = 8, max_num_reqs = 300, seed = 5,
                                            scheduler = scheduler, max_num_seqs = 16 }
            for i = 2, #requests do
                assert(requests[i].scheduled_s >= requests[i - 1].scheduled_s, scheduler)
                assert(requests[i].scheduled_s >= requests[i].arrival_s, scheduler)
            end
        end
    end)

    it("reach the steady state that the closed form gives a closed loop", function()
        local executor = spice.SimpleExecutor(serve.chip())
        local policies = { vllm = "mixed", sglang = "prefill_first" }
        for _, case in ipairs { { "vllm", 4 }, { "vllm", 64 }, { "sglang", 4 }, { "sglang", 64 } } do
            local scheduler, users = table.unpack(case)
            local expected = core.steady { decode = executor:plan(serve.model()), policy = policies[scheduler],
                                           concurrency = users, input_tokens = 1000, output_tokens = 500, spread = 1 }
            local report = spice.run_online_workload {
                model = serve.model(), executor = executor, scheduler = scheduler, concurrency = users,
                input_tokens = "uniform:500,1500", output_tokens = "uniform:100,900", max_num_reqs = 40 * users,
                warmup_s = 20, seed = 1 }
            assert.is_near(1, report.mean_tpot_ms / 1e3 / expected.tpot, 0.02, scheduler)
            -- The closed form has a request wait half a step for the one under way; here it comes at a step's end.
            assert(report.mean_ttft_ms / 1e3 < expected.ttft)
            assert(report.mean_ttft_ms / 1e3 > 0.9 * expected.ttft - expected.step)
        end
    end)

    it("grow with the load and shrink with replicas", function()
        local last = 0
        for _, rate in ipairs { 1, 4, 8, 12 } do
            local report = serve.run { trace = "AzureLLMCode2023", req_rate = rate, max_num_reqs = 500, seed = 2 }
            assert(report.mean_e2el_ms > last)
            last = report.mean_e2el_ms
        end
        local two = serve.run { trace = "AzureLLMCode2023", req_rate = 12, max_num_reqs = 500, seed = 2,
                                num_replicas = 2 }
        assert(two.mean_e2el_ms < last)
    end)
end)
