local leastsquares = require "llmspice.calibration.leastsquares"

describe("leastsquares.fit", function()
    local xs = { 1, 2, 3, 4, 5, 6, 7, 8 }

    local function line(values, change)
        local problem = {
            parameters = { { prior = 0, sd = 1 }, { prior = 0, sd = 1 } }, width = 0.1, strength = 1e-6,
            residuals = function(p)
                local r = {}
                for i, x in ipairs(xs) do r[i] = p[1] + p[2] * x - values[i] end
                return r
            end,
        }
        for key, value in pairs(change or {}) do problem[key] = value end
        return leastsquares.fit(problem)
    end

    it("finds a straight line and is sure of it", function()
        local values = {}
        for i, x in ipairs(xs) do values[i] = 0.5 + 2 * x end
        local p, residuals, errors = line(values)
        assert.near(0.5, p[1], 1e-3)
        assert.near(2, p[2], 1e-3)
        assert.near(0, residuals[3], 1e-3)
        assert.is_true(errors[2] < 1e-2)
    end)

    it("is hardly moved by an outlier", function()
        local values = {}
        for i, x in ipairs(xs) do values[i] = 0.5 + 2 * x end
        values[4] = 100
        local p = line(values, { iterations = 50 })
        assert.near(2, p[2], 0.1)
    end)

    it("leaves what data says nothing of at its prior", function()
        local p = leastsquares.fit {
            parameters = { { prior = 3, sd = 1 }, { prior = 7, sd = 1 } },
            residuals = function(v) return { v[1] - 4 } end, strength = 1e-6,
        }
        assert.near(4, p[1], 1e-3)
        assert.equal(7, p[2])
    end)
end)

describe("leastsquares.without", function()
    it("says what a fit without some residuals leaves of them", function()
        -- a mean of 1, 2, 3 and 10; without the last one it is 2, and the last is 8 off
        local values = { 1, 2, 3, 10 }
        local _, _, _, near = leastsquares.fit {
            parameters = { { prior = 0, sd = 10 } }, width = 1e6, strength = 1e-9,
            residuals = function(p)
                local r = {}
                for i, value in ipairs(values) do r[i] = value - p[1] end
                return r
            end,
        }
        local residuals = leastsquares.without(near, function(i) return i == 4 end)
        assert.near(8, residuals[4], 1e-3)
        assert.near(-1, residuals[1], 1e-3)
    end)
end)

describe("leastsquares.refine", function()
    it("goes on with a better model", function()
        -- the cheap model is off by 0.3
        local problem = { parameters = { { prior = 0, sd = 1 } }, width = 1e6, strength = 1e-9,
                          residuals = function(p) return { p[1] - 2.3 } end }
        local _, _, _, near = leastsquares.fit(problem)
        problem.residuals = function(p) return { p[1] - 2 } end
        assert.near(2, leastsquares.refine(problem, near)[1], 1e-3)
        assert.near(0, near.residuals[1], 1e-3)
    end)
end)
