local serve = require "spec.fixtures.serve"
local message_of = require "spec.fixtures.message_of"
local spice = require "llmspice"

local prefill, decode = serve.prefill, serve.decode

describe("an online run", function()
    it("takes a lone request's prompt, then one step per further token", function()
        local report, requests = serve.run { requests = { { 1, 100, 3 } } }
        local first, second, third = serve.step { prefill(100) }, serve.step { decode(100) }, serve.step { decode(101) }
        assert.is_near(1e3 * first, report.mean_ttft_ms, 1e-9)
        assert.is_near(1e3 * (second + third) / 2, report.mean_tpot_ms, 1e-9)
        assert.is_near(1e3 * (first + second + third), report.mean_e2el_ms, 1e-9)
        assert.is_near(1 + first, requests[1].first_token_s, 1e-12)
        assert.are.equal(1, requests[1].scheduled_s)
    end)

    it("lets an arrival join at the next step boundary, and prices the mixed step as one", function()
        -- The second request comes in the middle of the first one's decoding.
        local begin = serve.step { prefill(100) }
        local step = serve.step { decode(100) }
        local _, requests = serve.run { requests = { { 0, 100, 10 }, { begin + 2.5 * step, 50, 1 } } }
        local boundary = begin + step + serve.step { decode(101) } + serve.step { decode(102) }
        local mixed = serve.step { decode(103), prefill(50) }
        assert.is_near(boundary, requests[2].scheduled_s, 1e-12)
        assert.is_near(boundary + mixed, requests[2].finish_s, 1e-12)
    end)

    it("measures gaps between tokens by the steps that lie between them", function()
        local report = serve.run { requests = { { 0, 100, 5 }, { 0, 100, 3 } } }
        assert.are.equal(2, report.completed)
        -- Two sequences decode twice, one of them twice more.
        local both = { serve.step { decode(100, 2) }, serve.step { decode(101, 2) } }
        local one = { serve.step { decode(102) }, serve.step { decode(103) } }
        assert.is_near(1e3 * (2 * both[1] + 2 * both[2] + one[1] + one[2]) / 6, report.mean_itl_ms, 1e-9)
        assert.is_near(1e3 * math.max(both[2], one[2]), report.max_itl_ms, 1e-9)
    end)

    it("cuts prompts into chunks that see what was computed before", function()
        local _, requests = serve.run { requests = { { 0, 1000, 1 } }, max_num_batched_tokens = 400 }
        local chunks = { serve.step { prefill(400) }, serve.step { prefill(400, 400) },
                         serve.step { prefill(200, 800) } }
        assert.is_near(chunks[1] + chunks[2] + chunks[3], requests[1].first_token_s, 1e-12)
    end)

    it("counts every request as completed, rejected or in flight", function()
        local report = serve.run { requests = { { 0, 100, 10 }, { 0, 5000, 10 }, { 1, 100, 10 }, { 50, 100, 10 } },
                                   max_model_len = 2000, until_s = 10 }
        assert.are.equal("until", report.stopped)
        assert.are.same({ 3, 2, 1, 0 }, { report.arrived, report.completed, report.rejected, report.in_flight })
        assert.are.equal(200, report.total_input_tokens)
        assert.are.equal(20, report.total_output_tokens)
    end)

    it("leaves what is under way at the end unfinished", function()
        local report = serve.run { requests = { { 0, 100, 100000 } }, until_s = 1 }
        assert.are.same({ 0, 1 }, { report.completed, report.in_flight })
        assert.are.equal(1, report.duration)
        assert.are.equal(spice.json.null, report.mean_ttft_ms)
        assert.is_true(report.pools[1].decode_tokens > 50)
    end)

    it("says why it rejects", function()
        local report = serve.run { requests = { { 0, 100, 10 }, { 0, 3000, 10 } }, max_model_len = 2000 }
        assert.are.equal("3000 + 10 tokens are more than max_model_len 2000", report.rejection_reason)
        assert.are.same({ "1 of 2 requests were rejected; the first: 3000 + 10 tokens are more than max_model_len " ..
            "2000" }, { report.warnings[1] })
        report = serve.run { requests = { { 0, 100, 10 }, { 0, 300, 40 } }, num_kv_blocks = 20 }
        assert.are.equal("300 + 40 tokens need 110% of the whole KV cache", report.rejection_reason)
    end)

    it("agrees with a static run where everyone comes at once", function()
        for _, name in ipairs { "llama3_8b", "gpt_oss_20b", "llama4_scout" } do
            local model = spice.Model.create(name)
            local parallelism = name == "llama4_scout" and "(4,1,1)" or "(1,1,1)"
            local static = spice.run_static { mode = "normal", model = model, chip = serve.chip(),
                                              parallelism = parallelism, input_tokens = 3000, output_tokens = 700,
                                              num_users = 6, allow_oversubscribe = true }
            local report = serve.run { model = model, parallelism = parallelism, fidelity = "calibrated",
                                       scheduler = "asap", input_tokens = 3000, output_tokens = 700, req_rate = "inf",
                                       max_num_reqs = 6, allow_oversubscribe = true }
            assert.is_near(1, report.mean_ttft_ms / 1e3 / static.ttft, 1e-9)
            assert.is_near(1, report.mean_e2el_ms / 1e3 / static.ttc, 1e-9)
            assert.is_near(1, report.mean_tpot_ms / 1e3 / static.tpot, 1e-9)
        end
    end)

    it("does not turn in circles where every request of a closed loop is rejected", function()
        assert.are.equal("every request is rejected: 3000 + 10 tokens are more than max_model_len 2000",
            message_of(spice.run_online, serve.case { input_tokens = 3000, output_tokens = 10, concurrency = 2,
                                                      until_s = 10, max_model_len = 2000 }))
    end)

    it("leaves the warm-up out of what it measures", function()
        local requests = { { 0, 2000, 50 }, { 10, 100, 2 }, { 11, 100, 2 } }
        local report = serve.run { requests = requests, warmup_s = 5 }
        assert.are.equal(3, report.completed)
        assert.are.equal(200, report.total_input_tokens)
        assert.is_near(1e3 * serve.step { prefill(100) }, report.max_ttft_ms, 1e-9)
        assert.is_near(11 + serve.step { prefill(100) } + serve.step { decode(100) } - 5, report.duration, 1e-9)
    end)

    it("says so where the warm-up leaves nothing to measure", function()
        local report = serve.run { requests = { { 0, 20, 5 } }, warmup_s = 100 }
        assert.are.equal("nothing was measured: no request came after the warm-up of 100 s and finished",
            report.warnings[1])
    end)

    it("leaves gaps between tokens out until then as well, within one leap", function()
        local now, after = serve.step { serve.prefill(10) }, 0
        local warmup = now + 100.5 * serve.step { serve.decode(10) }
        for context = 10, 10 + 198 do
            now = now + serve.step { serve.decode(context) }
            if now >= warmup then after = after + 1 end
        end
        local _, ran = spice.run_online(serve.case { requests = { { 0, 10, 200 } }, warmup_s = warmup })
        assert.are.equal(after, ran.raw.itl_ms.n)
        assert(after > 90 and after < 100)
    end)

    it("gives goodput and how often each goal was met", function()
        local report = serve.run { requests = { { 0, 100, 2 }, { 5, 8000, 2 } }, slo_ttft_ms = 100 }
        assert.is_near(0.5, report.slo_attainment.all, 1e-12)
        assert.is_near(0.5, report.slo_attainment.ttft, 1e-12)
        assert.is_nil(report.slo_attainment.tpot)
        assert.is_near(1 / report.duration, report.goodput, 1e-12)
    end)

    it("gives the same bytes for the same seed, and others for another", function()
        local function text(seed)
            return spice.json.encode((spice.run_online(serve.case {
                trace = "AzureLLMChat2023", req_rate = 20, max_num_reqs = 300, seed = seed, fidelity = "calibrated" })))
        end
        assert.are.equal(text(7), text(7))
        assert.are_not.equal(text(7), text(8))
    end)

    it("iterates over its requests", function()
        local finished, ids = 0, {}
        local case = serve.case { requests = { { 0, 100, 20 }, { 0, 100, 2 }, { 1, 100, 2 } } }
        local records, report = spice.online.requests(case)
        for i, request in records do
            assert(request.finish_s >= finished)
            finished, ids[i] = request.finish_s, request.id
        end
        assert.are.same({ 1, 0, 2 }, ids)
        assert.are.equal(3, report.completed)
    end)

    it("keeps a closed loop at its number of users", function()
        local report = serve.run { input_tokens = 100, output_tokens = 50, concurrency = 4, max_num_reqs = 40 }
        assert.are.equal(40, report.completed)
        assert.are.equal(4, report.peak_in_flight)
    end)

    it("serves everything at once", function()
        local report = serve.run { input_tokens = 100, output_tokens = 5, req_rate = "inf", max_num_reqs = 100 }
        assert.are.equal(100, report.completed)
        assert.are.equal(100, report.pools[1].peak_running)
        assert.is_false(report.overloaded)
    end)

    it("names an overload", function()
        local options = { input_tokens = 2000, output_tokens = 100, max_num_reqs = 500, max_num_seqs = 8 }
        options.req_rate = 50
        local report = serve.run(options)
        assert.is_true(report.overloaded)
        assert.is_truthy(report.warnings[1]:find "^overloaded: %S+ requests/s came and %S+ were served")
        options.req_rate = 2
        assert.is_false(serve.run(options).overloaded)
    end)

    it("checks decode steps under speculation by the tokens that they are expected to keep", function()
        -- Of a chunk of 3 with half the drafts right, 1 + 1/2 + 1/4 tokens are kept: 4 steps for 7 tokens.
        local report = serve.run { requests = { { 0, 100, 8 } }, decode_chunk_size = 3, acceptance_rate = 0.5 }
        assert.are.equal(5, report.pools[1].num_steps)
        report = serve.run { requests = { { 0, 100, 8 } }, decode_chunk_size = 3, acceptance_rate = 0 }
        assert.are.equal(8, report.pools[1].num_steps)
    end)

    it("says how far its means are to be trusted where the engine was fitted to measurements", function()
        local function uncertainty(options)
            options.requests = { { 0, 100, 5 } }
            return serve.run(options).uncertainty
        end
        assert.is_nil(uncertainty {})
        local known = uncertainty { fidelity = "calibrated", model = spice.Model.create "llama3_70b",
                                    parallelism = "(8,1,1)" }
        assert.are.same({ "known", 0.8 }, { known.class, known.coverage })
        local entry = spice.catalog.get("backends", "vllm").uncertainty
        assert.is_near(math.exp(entry.tpot.known) - 1, known.tpot, 1e-12)
        assert.are.equal("other_model", uncertainty({ fidelity = "calibrated" }).class)
        assert.are.equal("other_chip+other_model", uncertainty({ fidelity = "calibrated",
                                                                 chip = spice.Processor.create "MI300X" }).class)
        assert.are.equal("disaggregated+other_model", uncertainty({ fidelity = "calibrated", mode = "pd" }).class)
    end)

    it("tells mistakes in one line", function()
        local function message(options)
            return message_of(spice.run_online, serve.case(options))
        end
        local load = { trace = "AzureLLMChat2023", req_rate = 1, max_num_reqs = 1 }
        local function with(name, value)
            local options = { [name] = value }
            for key, given in pairs(load) do options[key] = options[key] or given end
            return options
        end
        assert.are.equal("unknown scheduler 'vlm'; did you mean 'vllm'?", message(with("scheduler", "vlm")))
        assert.are.equal("unknown router 'least_token'; did you mean 'least_tokens'?",
            message(with("router", "least_token")))
        assert.are.equal("unknown preemption 'swop'; did you mean 'swap'?", message(with("preemption", "swop")))
        assert.are.equal("unknown mode 'norml'; did you mean 'normal'?", message(with("mode", "norml")))
        assert.are.equal("num_replicas is not an option of pd",
            message { mode = "pd", num_replicas = 2, trace = "AzureLLMChat2023" })
        assert.are.equal("trace is missing; expected a name (llmspice list trace), a file, or input_tokens and " ..
            "output_tokens", message { req_rate = 1 })
        assert.are.equal("trace and input_tokens both say how long requests are; expected one of the two",
            message(with("input_tokens", 5)))
        assert.are.equal("nothing ends the run; expected --max_num_reqs or --until, in Lua max_num_reqs or until_s",
            message { trace = "AzureLLMChat2023", req_rate = 1 })
        assert.are.equal("nothing ends the run (schedules of rates repeat); expected --max_num_reqs or --until, in " ..
            "Lua max_num_reqs or until_s", message { trace = "AzureLLMChat2023", req_rate = "2.5:60,6:60" })
        assert.are.equal("nothing ends the run; expected --max_num_reqs or --until, in Lua max_num_reqs or until_s",
            message { trace = "AzureLLMChat2023", req_rate = "2.5:60,6" })
        assert.are.equal("until is 0; expected more, or leave it out for no limit",
            message { trace = "AzureLLMChat2023", req_rate = 1, until_s = 0 })
        assert.are.equal("slo_ttft_ms is 0; expected more, or leave it out for no limit",
            message(with("slo_ttft_ms", 0)))
        assert.are.equal("acceptance_rate goes with decode_chunk_size above 1", message(with("acceptance_rate", 0.5)))
        assert.are.equal("max_num_batched_tokens is 100, fewer than the 200 tokens of a decode step of max_num_seqs " ..
            "sequences; expected at least as many",
            message { trace = load.trace, req_rate = 1, max_num_reqs = 1, max_num_seqs = 200,
                      max_num_batched_tokens = 100 })
        assert.are.equal("max_num_seqs is 0; expected at least 1", message(with("max_num_seqs", 0)))
        assert.is_truthy(message(with("chips", 1)):find "^run_online: unknown field 'chips'; did you mean 'chip'")
        assert.is_truthy(message(with("model", spice.Model.create "llama3_405b")):find(
            "^llama3_405b leaves no memory for a KV cache on H100 at %(1,1,1%): weights take 811.7 GB of a chip's"))
    end)
end)
