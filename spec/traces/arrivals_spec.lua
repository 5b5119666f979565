local arrivals = require "llmspice.trace.arrivals"
local core = require "llmspice.core"
local helper = require "spec.traces.helper"
local message_of = require "spec.fixtures.message_of"

local bare = { name = "bare" }
local timed = { name = "timed", has_times = true, rate = 4 }

local function drawn(options, n)
    local fields = arrivals.settle(options, options.trace or bare)
    fields.input, fields.output, fields.seed = helper.constant(10), helper.constant(5), options.seed or 1
    return helper.take(assert(core.Requests(fields)), n)
end

local function without(options, ...)
    options.trace = nil
    return options, ...
end

local function rate_between(requests, from, to)
    local n = 0
    for _, request in ipairs(requests) do
        if request.arrival_s >= from and request.arrival_s < to then n = n + 1 end
    end
    return n / (to - from)
end

describe("arrivals", function()
    it("are Poisson unless told otherwise: mean and spread of the gaps are alike", function()
        local mean, cv = helper.gaps(drawn({ req_rate = 5 }, 20000))
        assert.near(0.2, mean, 4 * 0.2 / math.sqrt(20000))
        assert.near(1, cv, 0.03)
    end)

    it("are burstier with less burstiness: gamma's CV is 1/sqrt(shape)", function()
        for _, shape in ipairs { 0.25, 0.5, 4 } do
            local mean, cv = helper.gaps(drawn({ req_rate = 2, burstiness = shape }, 40000))
            assert.near(0.5, mean, 5 * 0.5 / math.sqrt(shape * 40000))
            assert.near(1 / math.sqrt(shape), cv, 0.05 / math.sqrt(shape))
        end
    end)

    it("are Weibull's", function()
        -- CV of shape 0.5: sqrt(Gamma(5) / Gamma(3)^2 - 1) = sqrt(24 / 4 - 1) = 2.236.
        local mean, cv = helper.gaps(drawn({ req_rate = 2, arrivals = "weibull", burstiness = 0.5 }, 100000))
        assert.near(0.5, mean, 0.02)
        assert.near(2.236, cv, 0.12)
        assert.near(1, select(2, helper.gaps(drawn({ req_rate = 2, arrivals = "weibull" }, 20000))), 0.03)
    end)

    it("are evenly spaced", function()
        local requests = drawn({ req_rate = 4, arrivals = "constant" }, 10)
        for i, request in ipairs(requests) do assert.near(i / 4, request.arrival_s, 1e-12) end
    end)

    it("come all at once", function()
        for _, rate in ipairs { "inf", math.huge } do
            for _, request in ipairs(drawn({ req_rate = rate }, 5)) do assert.equal(0, request.arrival_s) end
        end
    end)

    it("follow a schedule, again and again", function()
        local requests = drawn({ req_rate = "10:100,50:50,0:50" }, 21000)  -- 3500 every 200 s: six rounds
        for round = 0, 4 do
            local start = 200 * round
            assert.near(10, rate_between(requests, start, start + 100), 4 * math.sqrt(10 / 100))
            assert.near(50, rate_between(requests, start + 100, start + 150), 4 * math.sqrt(50 / 50))
            assert.equal(0, rate_between(requests, start + 150, start + 200))
        end
    end)

    it("stay at a last rate without seconds", function()
        local requests = drawn({ req_rate = "100:10,5" }, 3000)
        assert.near(100, rate_between(requests, 0, 10), 4 * math.sqrt(100 / 10))
        assert.near(5, rate_between(requests, 10, 300), 4 * math.sqrt(5 / 290))
        assert.near(5, rate_between(requests, 300, 390), 4 * math.sqrt(5 / 90))
    end)

    it("end with a last rate of 0", function()
        local requests = drawn({ req_rate = "100:1,0" }, 1000)
        assert.is_true(#requests > 60 and #requests < 140)
    end)

    it("keep even spacing over a schedule's steps", function()
        local requests = drawn({ req_rate = "1:2.5,2:100", arrivals = "constant" }, 4)
        -- At rate 1: 1 and 2 s; half a request is left at 2.5 s, which takes 0.25 s at rate 2.
        assert.same({ 1, 2, 2.75, 3.25 }, helper.column(requests, "arrival_s"))
    end)

    it("go through whole cycles of a slow schedule at once", function()
        local requests = drawn({ req_rate = "0.001:1,0:1", arrivals = "constant" }, 2)
        assert.near(2 * 1000, requests[1].arrival_s, 1.1)
        assert.near(2 * 2000, requests[2].arrival_s, 1.1)
    end)

    it("follow a week with days and weekends", function()
        local week = { name = "w", diurnal = { peak_to_trough = 3, weekend_reduction = 0.5 } }
        local rates = arrivals.rates("diurnal:10", week)
        assert.equal(168, #rates)
        local sum, high, low = 0, 0, math.huge
        for i, rate in ipairs(rates) do
            sum = sum + rate[1]
            if i <= 120 then high, low = math.max(high, rate[1]), math.min(low, rate[1]) end
            assert.equal(3600, rate[2])
        end
        assert.near(10, sum / 168, 1e-3)
        assert.near(3, high / low, 1e-3)
        assert.near(0.5, rates[5 * 24 + 1][1] / rates[1][1], 1e-4)
    end)

    it("are the trace's own, as fast as wanted", function()
        assert.same({ timing = "own", speedup = 1 }, arrivals.settle({}, timed))
        assert.same({ timing = "own", speedup = 3 }, arrivals.settle({ speedup = 3 }, timed))
        assert.same({ timing = "own", speedup = 2.5 }, arrivals.settle({ arrivals = "trace", req_rate = 10 }, timed))
        assert.equal("process", arrivals.settle({ req_rate = 10 }, timed).timing)
    end)

    it("have the published mean rate where nothing is said", function()
        assert.same({ { 7, math.huge } }, arrivals.settle({}, { name = "x", rate = 7 }).rates)
    end)

    it("of a closed loop follow the answers", function()
        local fields = arrivals.settle({ concurrency = 2, think_time = 1.5 }, bare)
        fields.input, fields.output = helper.constant(10), helper.constant(5)
        fields.max_num_reqs = 5
        local source = core.Requests(fields)
        assert.equal(0, source:next().arrival_s)
        assert.equal(0, source:next().arrival_s)
        assert.is_nil(source:peek())
        assert.is_nil(source:next())
        source:done(3)
        source:done(4)
        assert.equal(4.5, source:peek())
        assert.equal(4.5, source:next().arrival_s)
        assert.equal(5.5, source:next().arrival_s)
        source:done(10)
        assert.equal(11.5, source:next().arrival_s)
        source:done(12)
        assert.is_nil(source:peek())  -- five requests were wanted
    end)

    it("of a closed loop think at random, the sooner first", function()
        local fields = arrivals.settle({ concurrency = 3000, think_time = "exponential:2" }, bare)
        fields.input, fields.output, fields.seed = helper.constant(10), helper.constant(5), 4
        local source, sum, last = core.Requests(fields), 0, 0
        for _ = 1, 3000 do assert.equal(0, source:next().arrival_s) end
        for _ = 1, 3000 do source:done(10) end
        for _ = 1, 3000 do
            local at = source:next().arrival_s
            assert.is_true(at >= last)
            sum, last = sum + at - 10, at
        end
        assert.near(2, sum / 3000, 4 * 2 / math.sqrt(3000))
    end)

    local forms = "expected requests/s, inf, a schedule RATE:SECONDS,RATE:SECONDS,... or diurnal:MEAN"
    local step = "expected RATE:SECONDS, as in 2.5:600,6:600 (only the last may stay without seconds)"

    -- Options (and trace), and the message.
    for _, case in ipairs {
        { {}, "trace 'bare' has no arrival times; expected req_rate or concurrency" },
        { { req_rate = "fast" }, "req_rate is 'fast'; " .. forms },
        { { req_rate = true }, "req_rate is 'true'; " .. forms },
        { { req_rate = 0 / 0 }, "req_rate is '" .. tostring(0 / 0) .. "'; " .. forms },
        { { req_rate = 0 }, "req_rate is 0; expected above 0 requests/s" },
        { { req_rate = -2 }, "req_rate is -2; expected above 0 requests/s" },
        { { req_rate = "5:10,x:10" }, "req_rate has the step 'x:10'; " .. step },
        { { req_rate = "5:10,6,7:10" }, "req_rate has the step '7:10'; " .. step },
        { { req_rate = "5:" }, "req_rate has the step '5:'; " .. step },
        { { req_rate = "5:10," }, "req_rate has the step ''; " .. step },
        { { req_rate = "diurnal:x" }, "req_rate is 'diurnal:x'; " .. forms },
        { { req_rate = "diurnal:5" }, "req_rate is 'diurnal:5', but trace 'bare' has no daily pattern; expected one "
            .. "that has, such as AzureLLMChat2024, or a schedule" },
        { { req_rate = 5, arrivals = "posson" }, "unknown arrival process 'posson'; did you mean 'poisson'?" },
        { { req_rate = 5, arrivals = "constant", burstiness = 2 },
          "burstiness goes with arrivals=gamma or weibull, not constant" },
        { { req_rate = 5, burstiness = 0 }, "burstiness is 0; expected 0.05 to 1000" },
        { { req_rate = 5, speedup = 2 }, "speedup goes with arrivals=trace; a rate is given by req_rate" },
        { { req_rate = 5, think_time = 2 }, "think_time goes with concurrency" },
        { { arrivals = "trace" }, "trace 'bare' has no arrival times; expected req_rate or concurrency" },
        { { arrivals = "trace", trace = { name = "t", fetchable = true } }, "trace 't' has no arrival times; expected "
            .. "req_rate or concurrency, or the real file (scripts/fetch_traces)" },
        { { arrivals = "trace", speedup = 2, req_rate = 3, trace = timed },
          "speedup and req_rate both set the pace of the trace's times; expected one of the two" },
        { { arrivals = "trace", req_rate = "3:5,4:5", trace = timed },
          "req_rate is '3:5,4:5'; with arrivals=trace expected one number" },
        { { arrivals = "trace", req_rate = 3, trace = { name = "t", has_times = true } },
          "trace 't' lasts no time; expected arrivals other than trace" },
        { { arrivals = "trace", burstiness = 3, trace = timed },
          "burstiness goes with arrivals=gamma or weibull, not with the trace's own times" },
        { { speedup = 0, trace = timed }, "speedup is 0; expected 1e-06 to 1000000.0" },
        { { concurrency = 0 }, "concurrency is 0; expected at least 1" },
        { { concurrency = 2, req_rate = 3 },
          "req_rate goes with an open loop, not with concurrency; expected one of the two" },
        { { concurrency = 2, arrivals = "poisson" },
          "arrivals goes with an open loop, not with concurrency; expected one of the two" },
        { { concurrency = 2, burstiness = 2 }, "burstiness goes with arrivals=gamma or weibull, not with concurrency" },
        { { concurrency = 2, speedup = 2 }, "speedup goes with arrivals=trace, not with concurrency" },
        { { concurrency = 2, think_time = -1 },
          "think_time is '-1'; expected seconds from 0 up, or exponential:SECONDS" },
        { { concurrency = 2, think_time = "long" },
          "think_time is 'long'; expected seconds from 0 up, or exponential:SECONDS" },
    } do
        it("are rejected: " .. case[2], function()
            local trace = case[1].trace or bare
            assert.equal(case[2], message_of(arrivals.settle, without(case[1]), trace))
        end)
    end

    -- Rates that are numbers but out of range are found where they are used.
    for _, case in ipairs {
        { "-1:5,2:5", "a request rate is -1; expected 0 to 1e+09 requests/s" },
        { "1:0,2:5", "a rate lasts 0 s; expected 0.001 to 1e+09 s" },
        { "0:5,0:5", "the request rate is 0 throughout; expected requests/s above 0" },
        { "1e12", "a request rate is 1e+12; expected 0 to 1e+09 requests/s" },
    } do
        it("are rejected: " .. case[2], function()
            local fields = arrivals.settle({ req_rate = case[1] }, bare)
            fields.input, fields.output = helper.constant(10), helper.constant(5)
            local source, err = core.Requests(fields)
            assert.is_nil(source)
            assert.equal(case[2], err)
        end)
    end
end)
