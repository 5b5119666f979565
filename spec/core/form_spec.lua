require "llmspice"
local core = require "llmspice.core"
local message_of = require "spec.fixtures.message_of"

local T, S, O, KV, P = core.feature "T", core.feature "S", core.feature "O", core.feature "KV", core.feature "P"

describe("core.feature", function()
    it("adds, subtracts and scales", function()
        assert.equal("2*T + 3*KV - 1", tostring(2 * T + KV * 3 - 1))
        assert.equal("0.5*S - O", tostring(S / 2 - O))
        assert.equal("-P", tostring(-P))
        assert.equal("0", tostring(T - T))
    end)

    it("compares by its coefficients", function()
        assert.is_true(T + T == 2 * T)
        assert.is_false(T == S)
    end)

    it("is a value: arithmetic makes new ones", function()
        local twice = 2 * T
        assert.equal("T", tostring(T))
        assert.equal("2*T", tostring(twice))
    end)

    it("has a share in each phase", function()
        assert.equal("T.prefill", tostring(T:prefill()))
        assert.equal("T.decode - 2*KV.prefill", tostring(T:decode() - 2 * KV:prefill()))
        assert.is_true(T:prefill() + T:decode() == T)
    end)

    it("rejects what is not linear", function()
        assert.equal("a product of two features is not linear; multiply a form by a number",
            message_of(function() return T * KV end))
        assert.equal("division by a feature is not linear; divide a form by a number",
            message_of(function() return 1 / T end))
    end)
end)
