require "llmspice"
local message_of = require "spec.fixtures.message_of"
local TechNode = require "llmspice.hardware.technode"

local function near(want, got)
    assert.is_true(math.abs(got - want) <= 1e-9 * math.abs(want), ("got %.17g, want %.17g"):format(got, want))
end

describe("TechNode", function()
    it("has these entries", function() assert.same({ "CoWoS", "PCB", "WSI" }, TechNode.list()) end)

    it("yields by Poisson", function()
        -- a reticle of 858 mm2 with 0.14 defects per cm2: exp(-0.14 * 8.58)
        near(math.exp(-1.2012), TechNode.create("CoWoS"):chip_yield(858))
        near(math.exp(-0.014 * 14.63), TechNode.create("CoWoS"):interposer_yield(1463))
        assert.equal(1, TechNode.create("PCB"):interposer_yield(1463))
    end)

    it("yields less of larger dies and of dirtier wafers", function()
        local last = 1
        for area = 10, 2000, 10 do
            local yield = TechNode.create("CoWoS"):chip_yield(area)
            assert.is_true(yield < last and yield > 0)
            last = yield
        end
        last = 1
        for density = 1, 20 do
            local yield = TechNode.create("CoWoS", { chip_wafer_defect_density = density / 20 }):chip_yield(400)
            assert.is_true(yield < last)
            last = yield
        end
    end)

    it("cuts a 300 mm wafer into whole dies", function()
        local node = TechNode.create "CoWoS"
        -- 4 squares of 100 mm meet in the middle; their diagonal of 283 mm fits, a fifth would not
        assert.equal(4, node:dies_per_wafer(100, 100))
        -- a square of 212 mm has a diagonal of 299.8 mm, one of 213 mm has 301.2 mm
        assert.equal(1, node:dies_per_wafer(212, 212))
        assert.equal(0, node:dies_per_wafer(213, 213))
        assert.equal(66, node:dies_per_wafer(33, 26))
        assert.equal(node:dies_per_wafer(33, 26), node:dies_per_wafer(26, 33))
    end)

    it("cuts fewer of larger ones, never more than the area holds", function()
        local node, last = TechNode.create "CoWoS", math.huge
        for side = 5, 212, 3 do
            local dies = node:dies_per_wafer(side, side)
            assert.is_true(dies <= last)
            assert.is_true(dies * side * side <= math.pi * 150 * 150)
            last = dies
        end
    end)

    it("says what is wrong", function()
        assert.equal("unknown technode 'CowOs5'; did you mean 'CoWoS'?", message_of(TechNode.create, "CowOs5"))
        assert.equal("TechNode.create: field 'integration_yield_rate' is 95; expected a fraction of 0 to 1",
            message_of(TechNode.create, "CoWoS", { integration_yield_rate = 95 }))
        assert.equal("technode 'CoWoS': integration_yield_rate is 0; expected above 0 and at most 1",
            message_of(TechNode.create, "CoWoS", { integration_yield_rate = 0 }))
    end)
end)
