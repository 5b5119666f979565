-- Against the measured serving results, where a checkout has them beside it.
local csv = require "llmspice.calibration.csv"
local e2e = require "llmspice.calibration.e2e"
local errors = require "llmspice.calibration.e2e_errors"

local PATH = "../shared/measured/e2e.csv"

local function exists(path)
    local file = io.open(path, "rb")
    if file then file:close() end
    return file ~= nil
end

describe("predictions of measured serving results", function()
    if not exists(PATH) then
        pending("measured results are not beside this checkout", function() end)
        return
    end

    local rows, predictions, left_out
    setup(function()
        rows = {}
        for i, row in ipairs(assert(csv.read(PATH, e2e.columns))) do
            if i % 4 == 0 then rows[#rows + 1] = row end
        end
        predictions = e2e.predict_rows(rows)
        left_out = errors.implausible(rows, predictions)
    end)

    local function all(metric, mode)
        local function keep(row) return row.mode == mode and errors.is_safe(row) and not left_out[row] end
        return errors.by_group(rows, predictions, metric, keep)[1]
    end

    it("exist for all but 2 % of the configurations, which say what is wrong", function()
        local failed = 0
        for i in ipairs(rows) do
            if predictions[i].error then
                failed = failed + 1
                assert.matches("expected more chips$", predictions[i].error)
            end
        end
        assert.is_true(failed <= 0.02 * #rows)
    end)

    it("have a median TPOT error of at most 8 %, 15 % where disaggregated", function()
        assert.is_true(all("tpot", "agg").median <= 0.08)
        assert.is_true(all("tpot", "disagg").median <= 0.15)
    end)

    it("lie in their 80 % intervals as often as these say", function()
        local covered = all("tpot", "agg").covered
        assert.is_true(covered >= 0.7 and covered <= 0.9)
    end)

    it("rank configurations as measured", function()
        local function keep(row) return row.mode == "agg" and errors.is_safe(row) and not left_out[row] end
        for _, group in ipairs(errors.ranking(rows, predictions, keep)) do
            if group.n >= 15 then assert.is_true(group.spearman > 0.9, group.group) end
        end
    end)
end)
