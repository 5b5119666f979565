local spice = require "llmspice"
local surfaces = require "llmspice.calibration.surfaces"

describe("surfaces.systems", function()
    local names = {}
    for name in pairs(surfaces.systems) do names[#names + 1] = name end
    table.sort(names)

    for _, name in ipairs(names) do
        it("says of " .. name .. " what the catalog says of its chip", function()
            local chip = spice.Processor.create(name)
            assert.equal(chip:name(), surfaces.systems[name].chip)
            assert.near(chip:links().up_latency, surfaces.systems[name].link_latency, 1e-12)
        end)
    end
end)
