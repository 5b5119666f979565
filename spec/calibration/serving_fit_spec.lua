local e2e = require "llmspice.calibration.e2e"
local message_of = require "spec.fixtures.message_of"
local serving_fit = require "llmspice.calibration.serving_fit"
local serving_rows = require "llmspice.calibration.serving_rows"

-- Results of a machine whose kernels and host are slower than the engine's entry says, by simulation.
local function rows_of(change)
    local rows, entry = {}, nil
    for i, concurrency in ipairs { 1, 4, 8, 16, 32, 64, 128 } do
        rows[i] = { model = "meta-llama/Llama-3.1-8B-Instruct", system = "h100_sxm", backend = "vllm", mode = "agg",
                    isl = "1000", osl = "200", concurrency = tostring(concurrency), tp_size = "1", precision = "",
                    source = "", flags = "", line_number = i + 1 }
        local found = e2e.predict(e2e.case_of(rows[i], entry))
        rows[i].tpot_ms = tostring(found.tpot * 1e3 * (change.tpot or 1))
        rows[i].ttft_ms = tostring((found.ttft + (change.wait or 0)) * 1e3)
    end
    return rows
end

local function learned(report)
    local values = {}
    for _, row in ipairs(report.learned) do values[row.name] = row end
    return values
end

describe("calibration from serving results", function()
    it("learns nothing from what the entry says already", function()
        local _, report = serving_fit.fit(rows_of {}, "vllm", "own.csv")
        assert.near(1, learned(report).kernels.value, 0.01)
        assert.near(0, learned(report).first_token_s.value, 0.002)
        assert.is_true(report.after.median < 0.01)
    end)

    it("learns how much slower a machine is, and how sure that is", function()
        local entry, report = serving_fit.fit(rows_of { tpot = 1.2, wait = 0.05 }, "vllm", "own.csv")
        assert.is_true(report.before.median > 0.1)
        assert.is_true(report.after.median < 0.05)
        assert.is_true(report.left_out.median < 0.08)
        local kernels = learned(report).kernels
        assert.is_true(kernels.value > 1.05 and kernels.low < kernels.value and kernels.high > kernels.value)
        assert.is_true(learned(report).first_token_s.value > 0.02)
        assert.equal("vllm_fitted", entry.name)
        assert.equal(4, entry.fitted)
    end)

    it("keeps an early release's time between steps in the entry's own", function()
        local base = require "llmspice.calibration.backend".get "vllm"
        local rows = rows_of {}
        for _, row in ipairs(rows) do row.backend_version = "0.10.0" end
        local entry = serving_fit.fit(rows, "vllm", "own.csv")
        assert.is_nil(entry.early_before)
        local host = (base.host_on.hopper.step_s + base.early_step_s)
        assert.near(host, entry.host_on.hopper.step_s, 0.5 * host)
        assert.is_true(entry.host_on.hopper.step_s > base.host_on.hopper.step_s)
        assert.is_false(e2e.case_of(rows[1], entry).entry.is_early)
    end)

    it("takes what prefills are worth from prompts that launches do not bound", function()
        local rows = {}
        for i, concurrency in ipairs { 1, 2, 4, 8, 16, 32 } do
            rows[i] = { model = "meta-llama/Llama-3.1-8B-Instruct", system = "h100_sxm", backend = "sglang",
                        mode = "agg", isl = "64", osl = "200", concurrency = tostring(concurrency), tp_size = "1",
                        precision = "", source = "", flags = "", line_number = i + 1 }
            local found = e2e.predict(e2e.case_of(rows[i]))
            rows[i].tpot_ms, rows[i].ttft_ms = tostring(found.tpot * 1e3), tostring(found.ttft * 1e3 * 0.45)
        end
        local entry = serving_fit.fit(rows, "sglang", "own.csv")
        local function prefill_of(backend)
            local case = e2e.case_of({ model = rows[1].model, system = "h100_sxm", backend = "sglang", isl = "8192",
                                       osl = "2", concurrency = "1", tp_size = "1" }, backend)
            return case.decode:step({ { phase = "prefill", n = 1, new = 8192, context = 0 } }).duration
        end
        assert.is_true(prefill_of(entry) > 0.7 * prefill_of())
    end)

    it("mends units that are off by a thousand, of TPOT and TTFT each on its own", function()
        local seconds = "_ms looks like seconds; multiplied by 1000"
        local micro = "_ms looks like microseconds; multiplied by 0.001"
        for _, case in ipairs {
            { 1e-3, 1e-3, { "tpot" .. seconds, "ttft" .. seconds } }, { 1e-3, 1, { "tpot" .. seconds } },
            { 1, 1e-3, { "ttft" .. seconds } }, { 1e3, 1e-3, { "tpot" .. micro, "ttft" .. seconds } },
        } do
            local rows = rows_of {}
            for _, row in ipairs(rows) do
                row.tpot_ms, row.ttft_ms = tostring(row.tpot_ms * case[1]), tostring(row.ttft_ms * case[2])
            end
            local _, report = serving_fit.fit(rows, "vllm", "own.csv")
            assert.same(case[3], report.notes)
            assert.is_true(report.after.median < 0.01)
            assert.is_true(report.after_ttft.median < 0.01)
        end
    end)

    it("takes at most so many rows, evenly spread, and says so", function()
        local notes = {}
        assert.same({ 2, 3, 6, 8, 10 }, serving_rows.spread({ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }, 5, notes))
        assert.same({ "12 distinct rows; the fit is to 5 of them, evenly spread" }, notes)
        assert.same({ 1, 2 }, serving_rows.spread({ 1, 2 }, 2, notes))
        assert.equal(1, #notes)
    end)

    it("says how far it is", function()
        local shares = {}
        serving_fit.fit(rows_of {}, "vllm", "own.csv", function(share) shares[#shares + 1] = share end)
        assert.is_true(#shares >= 3 and shares[1] < 0.2 and shares[#shares] > 0.3 and shares[#shares] <= 0.99)
    end)

    it("says by line what it leaves out", function()
        local rows = rows_of {}
        rows[1].ttft_ms = tostring(rows[1].ttft_ms * 20)
        rows[2].tpot_ms = "0"
        rows[3].tpot_ms = tostring(rows[3].tpot_ms * 20)
        rows[4].ttft_ms = "1,266.51"
        rows[8] = {}
        for key, value in pairs(rows[7]) do rows[8][key] = value end
        rows[8].line_number = 9
        local changes = { { tpot_ms = "N/A" }, { osl = "1" }, { backend = "sglang" }, { gemm_quant = "fp8" } }
        for i, change in ipairs(changes) do
            rows[8 + i] = setmetatable(change, { __index = rows[7] })
            change.line_number = 9 + i
        end
        local _, report = serving_fit.fit(rows, "vllm", "own.csv")
        assert.matches("^line 2: TTFT is [%d.]+ times more than the other rows lead to expect; only its TPOT is used$",
            report.notes[1])
        assert.equal("line 3: tpot_ms is '0'; expected a time above 0; left out", report.notes[2])
        assert.matches("^line 4: TPOT is [%d.]+ times more than the other rows lead to expect; left out$",
            report.notes[3])
        assert.equal("line 5: ttft_ms is '1,266.51'; expected a number such as 141.056; only its TPOT is used",
            report.notes[4])
        assert.equal("line 9: the same run as line 8; their mean is used", report.notes[5])
        assert.equal("line 10: tpot_ms is 'N/A'; expected a number such as 141.056; left out", report.notes[6])
        assert.matches("^line 11: osl is 1, which leaves no tokens for a tpot_ms of [%d.]+; expected an osl of at " ..
            "least 2; left out$", report.notes[7])
        assert.equal("line 12: measured with sglang; left out", report.notes[8])
        assert.equal(8, #report.notes) -- other quantisation, another run
        -- lines 2, 5 to 9 and 13, of 11 of the engine
        assert.near(7 / 11, report.share, 1e-9)
    end)

    it("wants five rows", function()
        local rows = rows_of {}
        assert.equal("own.csv: 3 usable rows; expected at least 5",
            message_of(serving_fit.fit, { rows[1], rows[2], rows[3] }, "vllm", "own.csv"))
        assert.equal("own.csv: 1 usable row; expected at least 5",
            message_of(serving_fit.fit, { rows[1] }, "vllm", "own.csv"))
        for _, row in ipairs(rows) do row.tpot_ms = "0.9" end
        assert.matches("^own.csv: 0 rows that may be right; expected at least 5 %(line %d+: says that .-; left out%)$",
            message_of(serving_fit.fit, rows, "vllm", "own.csv"))
    end)
end)
