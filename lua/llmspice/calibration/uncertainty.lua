--- How far simulated times are to be trusted: half widths of intervals that hold four measured values of five.
--
-- They are composed in the logarithm. An engine's entry says how far serving results lay from predictions that had not
-- seen them: on chips and models of the fit (`known`), and with whole models, whole chips left out, or disaggregated. A
-- run that is new in several ways has all of these further errors, as squares. To these comes the step's own distance:
-- what its kernels are expected to err by, from cross-validation and from how far their shapes are from measured ones,
-- beyond what kernels of the fitted runs err by; and what a chip errs by that borrows another's kernels, or has none.
-- @module llmspice.calibration.uncertainty
local backend = require "llmspice.calibration.backend"
local json = require "llmspice.json"
local surfaces = require "llmspice.calibration.surfaces"

local uncertainty = {}

-- Mean relative errors: of the kernels of a step as in the fitted runs, of what a chip borrows from its relative, and
-- of one that is timed by two constants alone (kernels of measured chips left out: 15 to 50 %).
local OF_FITTED, OF_BORROWED, OF_CONSTANTS = 0.08, 0.15, 0.3

-- From a mean absolute error to the half width of an 80 % interval, as of a normal distribution: 1.28 standard
-- deviations, each 1.25 mean errors.
local WIDTH = 1.6

local COVERAGE = 0.8

-- Half widths where an entry says nothing: of an engine that was never compared with a measurement.
local unknown = { ttft = { known = 0.7 }, tpot = { known = 0.5 } }

local function has(list, f)
    for _, item in ipairs(list or {}) do
        if f(item) then return true end
    end
    return false
end

local function is_chip(name)
    return function(system) return (surfaces.systems[system] or {}).chip == name end
end

local function is_pipeline(part)
    return part.executor.processor:parallelism().pp > 1
end

-- The classes of error that a run has beyond the known one. No measured run had stages.
local function news_of(known, about)
    local news = {}
    if about.disaggregated then news[#news + 1] = "disaggregated" end
    if has(about.parts, is_pipeline) then news[#news + 1] = "pipeline" end
    for _, part in ipairs(about.parts) do
        if not has(known.systems, is_chip(part.executor.processor:name())) then
            news[#news + 1] = "other_chip"
            break
        end
    end
    if not has(known.models, function(name) return name == about.model end) then news[#news + 1] = "other_model" end
    return news
end

-- Squared half width of what a pool's step adds. What chips of the fit borrow is in the known error.
local function distance(part, step, known)
    local kernels = part.plan:uncertainty(step) or 0
    local system, is_own = part.executor.processor:surfaces_of(), is_chip(part.executor.processor:name())
    local is_fitted = system and (is_own(system) or has(known.systems, is_own))
    local borrowed = is_fitted and 0 or system and OF_BORROWED or OF_CONSTANTS
    return WIDTH ^ 2 * (math.max(0, kernels ^ 2 - OF_FITTED ^ 2) + borrowed ^ 2)
end

local function half_width(known, news, about, metric)
    local of = known[metric]
    local square, far = of.known ^ 2, 0
    for _, class in ipairs(news) do square = square + math.max(0, (of[class] or 1.5 * of.known) ^ 2 - of.known ^ 2) end
    for _, part in ipairs(about.parts) do
        if part.steps[metric] then far = math.max(far, distance(part, part.steps[metric], known)) end
    end
    return math.sqrt(square + far)
end

--- Of the metrics of a calibrated run.
-- @tparam table about `model`: its name; `parts`: per pool `executor`, `plan` and `steps`: a typical step by metric
-- ("ttft", "tpot") that the pool has a part in; `disaggregated`; `share` of the time that limits throughput that is
-- prefill; `paced`: factor on the error of throughput where arrivals set the pace (1)
-- @treturn table `ttft`, `tpot`, `throughput`, `cost`: relative half widths; `coverage`: share of measured values that
-- they hold; `class`: what is new about the run, "known" where nothing is
function uncertainty.of(about)
    local entry = about.parts[#about.parts].executor.entry
    local known = entry.uncertainty or backend.get(backend.engine(entry)).uncertainty or unknown
    local news = news_of(known, about)
    local ttft, tpot = half_width(known, news, about, "ttft"), half_width(known, news, about, "tpot")
    local both = (about.share * ttft + (1 - about.share) * tpot) * (about.paced or 1)
    local class = news[1] and table.concat(news, "+") or "known"
    return json.ordered({ ttft = math.exp(ttft) - 1, tpot = math.exp(tpot) - 1, throughput = math.exp(both) - 1,
                          cost = math.exp(both) - 1, coverage = COVERAGE, class = class },
        { "ttft", "tpot", "throughput", "cost", "coverage", "class" })
end

return uncertainty
