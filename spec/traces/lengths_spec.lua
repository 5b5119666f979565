local core = require "llmspice.core"
local lengths = require "llmspice.trace.lengths"
local message_of = require "spec.fixtures.message_of"

local function sample_mean(distribution, n)
    local source = core.Requests { input = distribution, output = distribution, timing = "at_once", seed = 7,
                                   max_num_reqs = n }
    local sum, squares, low, high = 0, 0, math.huge, 0
    for request in function() return source:next() end do
        local x = request.input_tokens
        sum, squares, low, high = sum + x, squares + x * x, math.min(low, x), math.max(high, x)
    end
    local mean = sum / n
    return mean, math.sqrt(squares / n - mean * mean), low, high
end

describe("lengths", function()
    it("are a number", function()
        local distribution = lengths.check(1024, "input_tokens")
        assert.same({ 1024, 1024 }, { distribution:at(0.001), distribution:at(0.999) })
        assert.equal(1024, lengths.check("1024", "input_tokens"):at(0.5))
    end)

    it("are uniform, both ends included", function()
        local distribution = lengths.check("uniform:1,6", "input_tokens")
        assert.same({ 1, 1, 2, 6 }, { distribution:at(0.001), distribution:at(0.166), distribution:at(0.167),
                                      distribution:at(0.999) })
        assert.near(3.5, distribution:mean(), 1e-3)
        local mean, sd = sample_mean(distribution, 20000)
        assert.near(3.5, mean, 4 * 1.708 / math.sqrt(20000))  -- sd of a die: sqrt(35/12) = 1.708
        assert.near(1.708, sd, 0.02)
    end)

    it("are normal, cut at the bounds", function()
        local distribution = lengths.check("normal:1000,100", "input_tokens")
        assert.equal(1000, distribution:at(0.5))
        assert.equal(1196, distribution:at(0.975))  -- 1000 + 1.95996 * 100
        assert.equal(804, distribution:at(0.025))
        local mean, sd = sample_mean(distribution, 20000)
        assert.near(1000, mean, 4 * 100 / math.sqrt(20000))
        assert.near(100, sd, 2)
        local _, _, low, high = sample_mean(lengths.check("normal:1024,512,100,1500", "input_tokens"), 5000)
        assert.same({ 100, 1500 }, { low, high })
    end)

    it("are lognormal with the mean and deviation of the lengths themselves", function()
        local distribution = lengths.check("lognormal:500,400", "input_tokens")
        assert.near(500, distribution:mean(), 1)
        assert.equal(390, distribution:at(0.5))  -- 500 / sqrt(1 + 0.8^2) = 390.4
        local mean, sd = sample_mean(distribution, 50000)
        assert.near(500, mean, 4 * 400 / math.sqrt(50000))
        assert.near(400, sd, 20)
        assert.equal(200, select(4, sample_mean(lengths.check("lognormal:500,400,1,200", "input_tokens"), 1000)))
    end)

    it("go straight between the knots of a table", function()
        local distribution = lengths.check({ percent = { 0, 50, 100 }, tokens = { 10, 20, 120 } }, "input_tokens")
        assert.same({ 15, 20, 70 }, { distribution:at(0.25), distribution:at(0.5), distribution:at(0.75) })
        assert.near(0.5 * 15 + 0.5 * 70, distribution:mean(), 0.01)
    end)

    it("go between the knots of a table such that its mean holds, as far as they can", function()
        local function mean_with(mean)
            return lengths.check({ mean = mean, percent = { 0, 50, 100 }, tokens = { 10, 20, 120 } }, "x"):mean()
        end
        assert.near(40, mean_with(40), 0.02)
        -- The exponential curves: 0.5 * 10 / ln 2 + 0.5 * 100 / ln 6 = 35.12; the straight ones: 42.5.
        assert.near(35.12, mean_with(30), 0.02)
        assert.near(42.5, mean_with(50), 0.02)
    end)

    it("jump where two knots have the same share", function()
        local distribution = lengths.check({ percent = { 0, 50, 50, 100 }, tokens = { 5, 5, 9, 9 } }, "x")
        assert.same({ 5, 9 }, { distribution:at(0.499), distribution:at(0.501) })
    end)

    it("never fall with the share", function()
        for _, form in ipairs { "normal:100,300,5,900", "lognormal:100,300", "uniform:3,999" } do
            local distribution, last = lengths.check(form, "x"), 0
            for i = 1, 999 do
                local tokens = distribution:at(i / 1000)
                assert.is_true(tokens >= last, form)
                last = tokens
            end
        end
    end)

    local forms = "expected a number of tokens, normal:MEAN,SD,MIN,MAX, lognormal:MEAN,SD,MIN,MAX or uniform:LOW,HIGH"

    -- What is given, and the message.
    for _, case in ipairs {
        { "many", "x is 'many'; " .. forms },
        { "normal:5", "x is 'normal:5'; " .. forms },
        { "normal:5,1,2.5", "x is 'normal:5,1,2.5'; " .. forms },
        { "normal:a,b", "x is 'normal:a,b'; " .. forms },
        { "uniform:1,2,3", "x is 'uniform:1,2,3'; " .. forms },
        { "poisson:5", "x is 'poisson:5'; " .. forms },
        { true, "x is 'true'; " .. forms },
        { {}, "x is a table; " .. forms },
        { 0, "x is '0': the mean is 0 tokens; expected 1 to 100000000" },
        { -5, "x is '-5': the mean is -5 tokens; expected 1 to 100000000" },
        { 2.5, "x is '2.5'; expected a whole number of tokens" },
        { 1e9, "x is '1000000000.0': the mean is 1e+09 tokens; expected 1 to 100000000" },
        { "uniform:9,3", "x is 'uniform:9,3': lengths go from 9 to 3 tokens; expected 1 <= low <= high" },
        { "normal:100,-1", "x is 'normal:100,-1': the standard deviation is -1 tokens; expected at least 0" },
        { { percent = { 0, 50 }, tokens = { 1, 2 } },
          "x is a table: percent should run from 0 to 100 in at least two knots" },
        { { percent = { 0, 100 }, tokens = { 5, 2 } },
          "x is a table: knot 2 lies below knot 1; expected rising percentiles" },
        { { percent = { 0, 100 }, tokens = { 0, 2 } },
          "x is a table: tokens of knot 1 is 0; expected 0.5 to 100000000" },
    } do
        it("are rejected: " .. case[2], function()
            assert.equal(case[2], message_of(lengths.check, case[1], "x"))
        end)
    end

    it("of a table need as many shares as lengths", function()
        assert.matches("2 values of 'percent' and 1 of 'tokens'",
            message_of(lengths.check, { percent = { 0, 100 }, tokens = { 5 } }, "x"))
    end)
end)

describe("the lengths of prompt and answer", function()
    -- Rank correlation of n pairs drawn with a given one.
    local function spearman_of(wanted)
        local distribution = lengths.check("lognormal:1000,800", "x")
        local n = 4000
        local source = core.Requests { input = distribution, output = distribution, spearman = wanted,
                                       timing = "at_once", seed = 3, max_num_reqs = n }
        local pairs_ = {}
        for request in function() return source:next() end do
            pairs_[#pairs_ + 1] = { request.input_tokens, request.output_tokens }
        end
        local ranks = {}
        for column = 1, 2 do
            table.sort(pairs_, function(a, b) return a[column] < b[column] end)
            for i, pair in ipairs(pairs_) do
                ranks[pair] = ranks[pair] or {}
                ranks[pair][column] = i - (n + 1) / 2
            end
        end
        local xy, xx = 0, 0
        for _, rank in pairs(ranks) do
            xy, xx = xy + rank[1] * rank[2], xx + rank[1] * rank[1]
        end
        return xy / xx
    end

    it("have the rank correlation of the trace", function()
        -- The sampling error of 4000 pairs is about 1 / sqrt(4000) = 0.016.
        for _, wanted in ipairs { -0.9, -0.3, 0, 0.07, 0.5, 0.95 } do assert.near(wanted, spearman_of(wanted), 0.05) end
    end)

    it("keep each its own distribution", function()
        local normal = lengths.check("normal:1000,100", "x")
        local source = core.Requests { input = normal, output = normal, spearman = 0.8, timing = "at_once", seed = 5,
                                       max_num_reqs = 20000 }
        local sum = 0
        for request in function() return source:next() end do sum = sum + request.output_tokens end
        assert.near(1000, sum / 20000, 4 * 100 / math.sqrt(20000))
    end)
end)
