local backend = require "llmspice.calibration.backend"
local e2e = require "llmspice.calibration.e2e"
local errors = require "llmspice.calibration.e2e_errors"
local message_of = require "spec.fixtures.message_of"

local function row(change)
    local made = { model = "meta-llama/Llama-3.1-8B-Instruct", system = "h100_sxm", backend = "vllm", mode = "agg",
                   isl = "1024", osl = "512", concurrency = "16", tp_size = "1", precision = "", gemm_quant = "",
                   moe_quant = "", source = "internal-sweep", flags = "", ttft_ms = "100", tpot_ms = "10" }
    for name, value in pairs(change or {}) do made[name] = value end
    return made
end

local function tpot(change)
    return e2e.predict(e2e.case_of(row(change))).tpot
end

describe("a row of serving results", function()
    it("is predicted by its model, chip, layout and load", function()
        local result = e2e.predict(e2e.case_of(row()))
        assert.is_true(result.tpot > 2e-3 and result.tpot < 50e-3)
        assert.is_true(result.ttft > 1e-3 and result.ttft < 2)
    end)

    it("gets slower with load and with more of the prompt, faster with smaller weights", function()
        assert.is_true(tpot { concurrency = "64" } > tpot())
        assert.is_true(tpot { isl = "4096" } > tpot())
        assert.is_true(tpot { gemm_quant = "fp8", precision = "fp8" } < tpot())
    end)

    it("has a kind of client, by who measured it and over which lengths", function()
        local function client(change) return e2e.case_of(row(change)).client end
        assert.equal("powers", client())
        assert.equal("thousands", client { isl = "4000" })
        assert.equal("thousands", client { source = "mine" })
        assert.equal("inferencex", client { source = "date-csv" })
        assert.equal("crowded", client { backend = "trtllm" })
        assert.equal("inferencex", client { model = "moonshotai/Kimi-K2.5", system = "b200_sxm", tp_size = "8",
                                            osl = "1024" })
    end)

    it("is of an early release by its version, or by its date without one", function()
        local function is_early(version, measured)
            return e2e.case_of(row { backend_version = version, measured = measured or "" }).entry.is_early
        end
        for _, version in ipairs { "0.9.1", "v0.9.1", "0.12.0" } do assert.is_true(is_early(version)) end
        for _, version in ipairs { "0.14.0", "v0.15.1", "1.0", "" } do assert.is_false(is_early(version)) end
        assert.is_true(is_early("", "2025-12-01"))
        assert.is_false(is_early("1.0", "2025-12-01"))
        local charges = require "llmspice.calibration.backend".charges({ is_early = true, early_step_s = 1e-3 }, "H100")
        assert.equal(1e-3, charges.step_s)
    end)

    it("of the crowded sweep waits for one place", function()
        local case = e2e.case_of(row { backend = "trtllm" })
        assert.equal(15, case.entry.max_seqs)
        local two = { backend = "trtllm", attention_dp_size = "2", concurrency = "16" }
        assert.equal(7, e2e.case_of(row(two)).entry.max_seqs)
        two.concurrency, two.batch_size = nil, "8"
        local of_batch = row(two)
        of_batch.concurrency = ""
        assert.equal(7, e2e.case_of(of_batch).entry.max_seqs)
        local result = e2e.steady(case) -- one waits: an answer's time over the places
        assert.near((result.ttft + 511 * result.tpot) / 15, result.queue, 0.1 * result.queue)
    end)

    it("of a sweep with a hundred prompts finds most of them in the cache", function()
        local function tpot_of(change)
            local asked = { isl = "4000", osl = "100", concurrency = "100" }
            for name, value in pairs(change) do asked[name] = value end
            return tpot(asked)
        end
        assert.is_true(tpot_of {} < 0.5 * tpot_of { source = "mine" })
        assert.is_true(tpot_of { concurrency = "10" } / tpot_of { concurrency = "10", source = "mine" } > 0.95)
        assert.near(tpot_of { backend = "sglang" }, tpot_of { backend = "sglang", source = "mine" }, 1e-12)
    end)

    it("of more than can be simulated is in closed form", function()
        local case = e2e.case_of(row { isl = "10000000", concurrency = "10000000", source = "mine" })
        assert.same(e2e.steady(case), e2e.simulate(case))
        local usual = e2e.case_of(row { source = "mine" })
        assert.not_same(e2e.steady(usual), e2e.simulate(usual))
    end)

    it("of InferenceX runs an engine as its scripts launch it", function()
        local function launched(change)
            change.source = "date-csv"
            return e2e.case_of(row(change)).entry
        end
        local waits = { model = "meta-llama/Llama-3.1-70B", backend = "trtllm", precision = "fp8", osl = "1024",
                        tp_size = "4" }
        assert.equal(20, launched(waits).held)
        assert.equal(2248, launched(waits).token_budget)
        waits.tp_size = "8"
        assert.equal(0, launched(waits).held)
        local polls = { model = "deepseek-ai/DeepSeek-V3", system = "b200_sxm", backend = "sglang", precision = "fp8",
                        osl = "1024", tp_size = "8", concurrency = "8" }
        assert.equal(10, launched(polls).held)
        polls.concurrency = "16"
        assert.equal(30, launched(polls).held)
        assert.equal(32768, launched(polls).token_budget)
        assert.is_nil(launched(polls).draft_tokens)
        polls.model, polls.measured = "deepseek-ai/DeepSeek-R1", "2026-03-25"
        assert.equal(2, launched(polls).draft_tokens)
        assert.is_nil(e2e.case_of(row()).entry.held)
    end)

    it("of a disaggregated run has both its workers", function()
        local pools = row { mode = "disagg", prefill_tp_size = "1", prefill_num_workers = "2", decode_tp_size = "2",
                            decode_num_workers = "1" }
        local case = e2e.case_of(pools)
        assert.equal(4, e2e.num_chips(case))
        assert.is_true(e2e.predict(case).tpot > 0)
    end)

    it("that does not fit one chip says whether it names any", function()
        local large = row { model = "meta-llama/Llama-3.1-70B" }
        -- 70.6 G parameters in BF16; 80 GiB
        assert.equal("the weights take 141 GB of a chip's 86 GB on H100; expected more chips",
            message_of(e2e.case_of, large))
        large.tp_size = nil
        assert.equal("the weights take 141 GB of a chip's 86 GB on H100, and there is no column 'tp_size'; " ..
            "expected more chips", message_of(e2e.case_of, large))
    end)

    it("puts attention ranks over the chips that a tp counts beyond the heads", function()
        local case = e2e.case_of(row { model = "deepseek-ai/DeepSeek-R1", system = "gb200", tp_size = "72",
                                       moe_tp_size = "72", backend = "trtllm" })
        assert.same({ tp = 1, dp = 64, pp = 1, ep = 64 }, case.layout)
    end)

    it("adds attention ranks where a row's experts lie on more chips than its attention", function()
        local case = e2e.case_of(row { model = "Qwen/Qwen3-30B-A3B", tp_size = "2", moe_tp_size = "4" })
        assert.same({ tp = 2, dp = 2, pp = 1, ep = 4 }, case.layout)
        assert.equal(4, e2e.num_chips(case))
    end)

    it("says what is unsupported", function()
        local function why(change) return message_of(e2e.case_of, row(change)) end
        assert.equal("column 'isl' is empty", why { isl = "" })
        assert.equal("isl is '-5'; expected a count of tokens up to 10000000", why { isl = "-5" })
        assert.equal("isl is '900000000000'; expected a count of tokens up to 10000000", why { isl = "900000000000" })
        assert.equal("concurrency is '64.5'; expected a count of requests up to 10000000", why { concurrency = "64.5" })
        assert.equal("tp_size is '0'; expected a count of chips", why { tp_size = "0" })
        assert.equal("moe_ep_size is '-8'; expected a count of chips", why { moe_ep_size = "-8" })
        assert.matches("tp = 3 cuts the 32 parts of .- unevenly; choose a tp that divides 32$", why { tp_size = "3" })
        assert.equal("mode is 'AGG'; expected agg or disagg", why { mode = "AGG" })
        assert.matches("^unknown backend 'vlm'", why { backend = "vlm" })
        assert.matches("^the weights take %d+ GB of a chip's %d+ GB on H100; expected more chips$",
            why { model = "deepseek-ai/DeepSeek-R1" })
        assert.matches("^unknown quantisation 'fp3'; expected fp8,", why { gemm_quant = "fp3" })
        assert.equal("neither concurrency nor a batch size; expected one of them", why { concurrency = "" })
        assert.equal("a disaggregated run without prefill_tp_size or decode_tp_size; expected both",
            why { mode = "disagg" })
    end)

    it("without a prediction says why, and others go on", function()
        local predictions = e2e.predict_rows { row { model = "nobody/nothing" }, row() }
        assert.is_string(predictions[1].error)
        assert.is_true(predictions[2].tpot > 0)
    end)
end)

describe("errors of predictions", function()
    it("are medians and means of relative errors", function()
        -- +10 %, -10 %, +50 %
        local s = errors.statistics { math.log(1.1), math.log(0.9), math.log(1.5) }
        assert.near(0.1, s.median, 1e-12)
        assert.near(0.7 / 3, s.mape, 1e-12)
        assert.near(0.1, s.bias, 1e-12)
    end)

    it("rank correlation is 1 in order, -1 in reverse, and shares ranks of ties", function()
        assert.near(1, errors.spearman({ 1, 2, 3, 4 }, { 10, 20, 30, 40 }), 1e-12)
        assert.near(-1, errors.spearman({ 1, 2, 3, 4 }, { 4, 3, 2, 1 }), 1e-12)
        assert.near(math.sqrt(0.9), errors.spearman({ 1, 2, 3, 3 }, { 1, 2, 3, 4 }), 1e-12)
        assert.is_nil(errors.spearman({ 1, 2 }, { 1, 2 }))
    end)

    it("list rows whose prompts alone would have taken more than the chips' peak", function()
        local rows, predictions = { row { isl = "16384", concurrency = "64", ttft_ms = "400" }, row() }, {}
        for i, one in ipairs(rows) do predictions[i] = { tpot = 0.01, ttft = 1, case = e2e.case_of(one) } end
        assert.is_nil(errors.impossible(row { ttft_ms = "0", tpot_ms = "0" }, predictions[2].case))
        local found = errors.implausible(rows, predictions)
        assert.matches("^says that its prompts took %d+%.%d%d times the chips' peak$", found[rows[1]])
        assert.is_nil(found[rows[2]])
    end)

    it("list rows whose answers would have read memory faster than the chips can", function()
        local function why(change) return errors.impossible(row(change), e2e.case_of(row(change))) end
        local fast = { isl = "1024", osl = "1024", concurrency = "4", ttft_ms = "40", tpot_ms = "3" }
        -- 15 GB of weights and 0.8 GB of caches in 3 ms of 3.35 TB/s
        assert.equal("says that its answers read 1.56 times what the chips can", why(fast))
        fast.tpot_ms = "6"
        assert.is_nil(why(fast))
        -- without a TTFT, one sequence's
        fast.ttft_ms, fast.tpot_ms = "", "3"
        assert.equal("says that its answers read 1.51 times what the chips can", why(fast))
    end)

    it("list rows whose TTFT is less than a prompt's arithmetic", function()
        -- 7.5 G x 2 FLOP x 4096 tokens and attention of 989 TFLOP/s
        local fast = { isl = "4096", osl = "128", concurrency = "1", ttft_ms = "20", tpot_ms = "10" }
        assert.matches("^says that a prompt took 20 ms, less than its 6%d%.%d ms at the chips' peak$",
            errors.impossible(row(fast), e2e.case_of(row(fast))))
        fast.ttft_ms = "90"
        assert.is_nil(errors.impossible(row(fast), e2e.case_of(row(fast))))
    end)

    it("count prompts that pipeline stages and attention ranks compute at once", function()
        local function times(stages)
            local change = { model = "meta-llama/Llama-3.1-70B", system = "h200_sxm", tp_size = "4", pp_size = stages,
                             isl = "16384", concurrency = "256", tpot_ms = "1", ttft_ms = "2000" }
            local why = errors.impossible(row(change), e2e.case_of(row(change)))
            return tonumber(why:match "took ([%d.]+) times")
        end
        assert.near(0.5, times "2" / times "1", 0.01)
    end)

    it("find rows whose times do not follow their load", function()
        local rows, predictions = {}, {}
        for i = 1, 6 do
            rows[i] = row { tpot_ms = tostring(30 + i % 2) }
            rows[6 + i] = row { tpot_ms = tostring(9 + i), model = "Qwen/Qwen3-32B" }
            rows[12 + i] = row { tpot_ms = "30", source = "mine", concurrency = tostring(i) }
            predictions[i], predictions[6 + i] = { tpot = 9e-3 + 1e-3 * i }, { tpot = 9e-3 + 1e-3 * i }
            predictions[12 + i] = { tpot = 0.03 } -- nothing to follow
        end
        local found = errors.unresponsive(rows, predictions)
        for i = 1, 18 do assert.equal(i <= 6 or nil, found[rows[i]]) end
    end)

    it("have nothing to say of measurements without end", function()
        assert.is_falsy(errors.log_ratio(row { tpot_ms = "1e999" }, { tpot = 0.01 }, "tpot"))
    end)

    it("list rows that contradict their neighbours", function()
        local rows, predictions = {}, {}
        for i = 1, 5 do
            rows[i] = row { tpot_ms = i == 5 and "40" or "10" }
            predictions[i] = { tpot = 0.01, ttft = 1 }
        end
        local found = errors.implausible(rows, predictions)
        assert.equal("contradicts its neighbours by 4.0x", found[rows[5]])
        assert.is_nil(found[rows[1]])
    end)
end)

describe("backend", function()
    it("knows a chip's generation by its name", function()
        assert.equal("hopper", backend.generation "H200")
        assert.equal("blackwell", backend.generation "GB200")
        assert.equal("other", backend.generation "A100")
    end)

    it("offers the nearest name", function()
        assert.equal("unknown backend 'vlm'; did you mean 'vllm'?", message_of(backend.get, "vlm"))
    end)
end)
