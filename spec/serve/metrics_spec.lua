local serve = require "spec.fixtures.serve"
local spice = require "llmspice"

-- Linear interpolation between neighbouring samples, as numpy's percentile.
local function quantile(sorted, q)
    local rank = q * (#sorted - 1)
    local i = rank // 1 | 0
    local low, high = sorted[i + 1], sorted[math.min(i + 2, #sorted)]
    return low + (rank - i) * (high - low)
end

local function measure(n, options)
    local values = { ttft_ms = {}, e2el_ms = {}, tpot_ms = {}, queue_ms = {} }
    options.max_num_reqs = n
    local case = serve.case(options)
    case.on_request = function(r)
        table.insert(values.ttft_ms, 1e3 * (r.first_token_s - r.arrival_s))
        table.insert(values.e2el_ms, 1e3 * (r.finish_s - r.arrival_s))
        table.insert(values.queue_ms, 1e3 * (r.scheduled_s - r.arrival_s))
        table.insert(values.tpot_ms, 1e3 * (r.finish_s - r.first_token_s) / (r.output_tokens - 1))
    end
    local report = spice.run_online(case)
    for _, list in pairs(values) do table.sort(list) end
    return report, values
end

local shares = { p50 = 0.5, p75 = 0.75, p90 = 0.9, p95 = 0.95, p99 = 0.99 }
local load = { input_tokens = "lognormal:200,200,1,4000", output_tokens = "uniform:2,20", req_rate = 60, seed = 2 }

local function each(report, values, f)
    for _, metric in ipairs { "ttft_ms", "e2el_ms", "queue_ms", "tpot_ms" } do
        for name, q in pairs(shares) do f(name .. "_" .. metric, quantile(values[metric], q), report) end
    end
end

describe("the statistics of a run", function()
    it("are exact for a hundred thousand requests and more", function()
        local report, values = measure(2000, load)
        assert.is_true(report.percentiles_exact)
        each(report, values, function(name, expected) assert.is_near(expected, report[name], 1e-9, name) end)
        local sum = 0
        for _, x in ipairs(values.e2el_ms) do sum = sum + x end
        assert.is_near(sum / 2000, report.mean_e2el_ms, 1e-9)
        local squares = 0
        for _, x in ipairs(values.e2el_ms) do squares = squares + (x - sum / 2000) ^ 2 end
        assert.is_near(math.sqrt(squares / 2000), report.std_e2el_ms, 1e-6)
    end)

    it("stay within 0.4 % of a sample beyond that, in constant memory", function()
        local report, values = measure(150000, load)
        assert.is_false(report.percentiles_exact)
        each(report, values, function(name, expected)
            -- Half a bucket of 1/128 to the octave, and a little for ranks that fall between samples.
            assert.is_near(1, report[name] / expected, 0.005, name)
        end)
        assert.are.equal(values.ttft_ms[1], report.min_ttft_ms)
        assert.are.equal(values.ttft_ms[#values.ttft_ms], report.max_ttft_ms)
    end)

    it("weigh every gap between tokens, however many a leap covers", function()
        -- One request decodes 1000 tokens in a leap; the gaps grow with its context, one by one.
        local report = serve.run { requests = { { 0, 10, 1001 } } }
        local gaps, sum = {}, 0
        for i = 1, 1000 do
            gaps[i] = 1e3 * serve.step { serve.decode(9 + i) }
            sum = sum + gaps[i]
        end
        assert.is_near(sum / 1000, report.mean_itl_ms, 1e-9)
        assert.is_near(gaps[1], report.min_itl_ms, 1e-9)
        assert.is_near(gaps[1000], report.max_itl_ms, 1e-9)
        for name, q in pairs(shares) do assert.is_near(1, report[name .. "_itl_ms"] / quantile(gaps, q), 0.004) end
    end)
end)
