--- When requests arrive, from the options of an online run:
--
--  - `req_rate`: requests/s; `math.huge` or "inf": all at once; a schedule "2.5:600,6:600" of rates and seconds, which
--    repeats, unless its last rate has no seconds and so stays ("2.5:600,6"); "diurnal:MEAN": a week from Monday
--    0:00 in hours, shaped by the trace's published peaks and weekends, with that mean rate
--  - `arrivals`: "poisson" (unless given), "gamma" or "weibull" with `burstiness` (the shape: 1 is Poisson, less is
--    burstier; the coefficient of variation of gamma's gaps is 1/sqrt(burstiness)), "constant", or "trace": the
--    trace's own times, `speedup` times as fast, or as fast as makes `req_rate` their mean
--  - `concurrency`: a closed loop of as many users, each asking again `think_time` seconds after its answer; a
--    number, or "exponential:MEAN" seconds
--
-- A rate schedule with any process keeps its shape: gaps are those of the process at rate 1, run through the
-- integral of the rate; for Poisson this is the non-homogeneous process.
-- @module llmspice.trace.arrivals
local check = require "llmspice.check"

local arrivals = {}

local HOUR = 3600
local PEAK_HOUR = 15  -- assumed: mid-afternoon

--- The names of `arrivals`.
arrivals.processes = { "poisson", "gamma", "weibull", "constant", "trace" }

local gaps = { poisson = "gamma", gamma = "gamma", weibull = "weibull", constant = "constant" }

local function fail(fmt, ...)
    check.raise("usage", fmt, ...)
end

local forms = "requests/s, inf, a schedule RATE:SECONDS,RATE:SECONDS,... or diurnal:MEAN"

local function bad_rate(value)
    fail("req_rate is '%s'; expected %s", tostring(value), forms)
end

-- A week of hourly rates, Monday first: a cosine with its peak in the afternoon, less on weekends.
local function diurnal(mean, trace)
    local shape = trace.diurnal
    if not shape then
        fail("req_rate is 'diurnal:%g', but trace '%s' has no daily pattern; expected one that has, such as "
            .. "AzureLLMChat2024, or a schedule", mean, trace.name)
    end
    local swing = (shape.peak_to_trough - 1) / (shape.peak_to_trough + 1)
    local rates, sum = {}, 0
    for hour = 0, 7 * 24 - 1 do
        local rate = 1 + swing * math.cos(2 * math.pi * (hour - PEAK_HOUR) / 24)
        if hour >= 5 * 24 then rate = rate * (1 - shape.weekend_reduction) end
        rates[hour + 1] = rate
        sum = sum + rate
    end
    -- Six digits: the cosine's last bits differ between machines.
    for i, rate in ipairs(rates) do rates[i] = { tonumber(("%.6g"):format(mean * rate / (sum / #rates))), HOUR } end
    return rates
end

local function schedule(text)
    local rates = {}
    local open = false
    for step in (text .. ","):gmatch "([^,]*)," do
        local rate, seconds = step:match "^%s*([^:%s]+)%s*:%s*([^:%s]+)%s*$"
        local value, length = tonumber(rate or step), seconds and tonumber(seconds) or math.huge
        if open or not value or seconds and not tonumber(seconds) then
            fail("req_rate has the step '%s'; expected RATE:SECONDS, as in 2.5:600,6:600 (only the last may stay "
                .. "without seconds)", step)
        end
        open = not seconds
        rates[#rates + 1] = { value, length }
    end
    return rates
end

--- Reads a request rate.
-- @param value a number or a text as above
-- @tparam table trace with `name` and perhaps `diurnal`
-- @treturn {{number,number},...} requests/s and seconds; "at_once" for everything at once
-- @raise a usage mistake
function arrivals.rates(value, trace)
    if type(value) == "string" then
        local mean = value:match "^%s*diurnal:(.*)$"
        if mean then
            local number = tonumber(mean)
            if not number or not (number > 0 and number < math.huge) then bad_rate(value) end
            return diurnal(number, trace)
        end
        if value:lower() == "inf" then return "at_once" end
        if value:find "[:,]" then return schedule(value) end
        value = tonumber(value) or bad_rate(value)
    end
    if type(value) ~= "number" or value ~= value then bad_rate(value) end
    if value == math.huge then return "at_once" end
    if value <= 0 then fail("req_rate is %g; expected above 0 requests/s", value) end
    return { { value, math.huge } }
end

local function think(options)
    local value = options.think_time or 0
    local mean = type(value) == "string" and value:match "^%s*exponential:(.*)$"
    local seconds = tonumber(mean or value)
    if not seconds or not (seconds >= 0 and seconds < math.huge) then
        fail("think_time is '%s'; expected seconds from 0 up, or exponential:SECONDS", tostring(value))
    end
    return seconds, mean ~= nil and mean ~= false
end

local function only_with(options, name, what)
    if options[name] ~= nil then fail("%s goes with %s", name, what) end
end

local function closed(options)
    only_with(options, "req_rate", "an open loop, not with concurrency; expected one of the two")
    only_with(options, "arrivals", "an open loop, not with concurrency; expected one of the two")
    only_with(options, "burstiness", "arrivals=gamma or weibull, not with concurrency")
    only_with(options, "speedup", "arrivals=trace, not with concurrency")
    local seconds, random = think(options)
    return { timing = "closed", concurrency = check.count(options.concurrency, "concurrency", 1, 1 << 24),
             think_time = seconds, think_random = random }
end

local function mean_rate(rates)
    return type(rates) == "table" and #rates == 1 and rates[1][1] or nil
end

local function own(options, trace)
    only_with(options, "burstiness", "arrivals=gamma or weibull, not with the trace's own times")
    if not trace.has_times then
        fail("trace '%s' has no arrival times; expected req_rate or concurrency%s", trace.name,
            trace.fetchable and ", or the real file (scripts/fetch_traces)" or "")
    end
    local speedup = options.speedup and check.number(options.speedup, "speedup", 1e-6, 1e6)
    if options.req_rate then
        if speedup then fail("speedup and req_rate both set the pace of the trace's times; expected one of the two") end
        local rate = mean_rate(arrivals.rates(options.req_rate, trace))
        if not rate then fail("req_rate is '%s'; with arrivals=trace expected one number", options.req_rate) end
        if not trace.rate then fail("trace '%s' lasts no time; expected arrivals other than trace", trace.name) end
        speedup = rate / trace.rate
    end
    return { timing = "own", speedup = speedup or 1 }
end

local function process_name(options)
    local name = options.arrivals or options.burstiness and "gamma" or "poisson"
    for _, known in ipairs(arrivals.processes) do
        if known == name then return name end
    end
    fail("%s", require "llmspice.names".unknown("arrival process", tostring(name), arrivals.processes))
end

local function process(options, trace, rate)
    local name = process_name(options)
    only_with(options, "speedup", "arrivals=trace; a rate is given by req_rate")
    if options.burstiness and name ~= "gamma" and name ~= "weibull" then
        fail("burstiness goes with arrivals=gamma or weibull, not %s", name)
    end
    local rates = arrivals.rates(rate, trace)
    if rates == "at_once" then return { timing = "at_once" } end
    local burstiness = options.burstiness and check.number(options.burstiness, "burstiness", 0.05, 1000)
    return { timing = "process", gaps = gaps[name], rates = rates, burstiness = burstiness or 1 }
end

--- Settles when requests arrive: the fields that core.Requests wants.
-- Without a word about it, a trace that has times keeps them, and a distribution with a published mean rate gets it.
-- @tparam table options as above
-- @tparam table trace with `name`, `has_times`, `rate` (requests/s), `diurnal`
-- @treturn table
-- @raise a usage mistake
function arrivals.settle(options, trace)
    if options.concurrency ~= nil then return closed(options) end
    only_with(options, "think_time", "concurrency")
    local name = process_name(options)
    if name == "trace" or trace.has_times and options.req_rate == nil and options.arrivals == nil
        and options.burstiness == nil then
        return own(options, trace)
    end
    local rate = options.req_rate or trace.rate
    if not rate then fail("trace '%s' has no arrival times; expected req_rate or concurrency", trace.name) end
    return process(options, trace, rate)
end

return arrivals
