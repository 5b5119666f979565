local leastsquares = require "llmspice.leastsquares"

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
