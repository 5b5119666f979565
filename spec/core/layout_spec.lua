local spice = require "llmspice"
local layout = require "llmspice.layout"
local message_of = require "spec.fixtures.message_of"

describe("ParallelismConfig", function()
    it("has degrees of 1 where none are given", function()
        assert.equal("(8,1,1)", tostring(spice.ParallelismConfig { tp = 8 }))
        assert.equal("(1,1,1)", tostring(spice.ParallelismConfig {}))
        assert.equal("(2,4,1,8)", tostring(spice.ParallelismConfig { tp = 2, dp = 4, ep = 8 }))
    end)

    it("counts chips: ep lies over the same ones, in roofline over more", function()
        local config = spice.ParallelismConfig { tp = 2, dp = 4, pp = 3, ep = 8 }
        assert.equal(24, config:num_chips())      -- 2*4*3
        assert.equal(24, config:num_chips "calibrated")
        assert.equal(192, config:num_chips "roofline") -- times 8
    end)

    it("compares by degrees", function()
        assert.is_true(spice.ParallelismConfig { tp = 8 } == layout.parse("(8,1,1)", "parallelism"))
    end)

    it("reads what users type", function()
        for _, text in ipairs { "(8,2,1)", " ( 8, 2 ,1 ) ", "8,2,1", "[8,2,1]" } do
            assert.equal("(8,2,1)", tostring(layout.parse(text, "parallelism")), text)
        end
        assert.equal("(8,2,1,4)", tostring(layout.parse("(8,2,1,4)", "parallelism")))
    end)

    local mistakes = {
        { "(8,1)", "parallelism is '(8,1)' with 2 degrees; expected (tp,dp,pp) or (tp,dp,pp,ep), as in (8,1,1)" },
        { "8", "parallelism is '8' with 1 degree; expected (tp,dp,pp) or (tp,dp,pp,ep), as in (8,1,1)" },
        { "(8,1,1,1,1)", "with 5 degrees" },
        { "8x1x1", "parallelism is '8x1x1'; expected (tp,dp,pp) or (tp,dp,pp,ep), as in (8,1,1)" },
        { "(8,0,1)", "parallelism is '(8,0,1)': dp is 0; expected at least 1" },
        { "(8,1,-2)", "pp is -2; expected at least 1" },
        { "(8,-1,1)", "a degree of -1 is for the allocator, give a number here" },
        { "(1.5,1,1)", "expected (tp,dp,pp)" },
        { "", "expected (tp,dp,pp)" },
    }
    for _, case in ipairs(mistakes) do
        it(("says what is wrong with '%s'"):format(case[1]), function()
            assert.truthy(message_of(layout.parse, case[1], "parallelism"):find(case[2], 1, true))
        end)
    end

    it("rejects unknown and broken degrees", function()
        assert.equal("ParallelismConfig: unknown field 'tb'; did you mean 'tp'?",
            message_of(spice.ParallelismConfig, { tb = 8 }))
        assert.equal("dp is 0; expected at least 1", message_of(spice.ParallelismConfig, { dp = 0 }))
        assert.equal("tp is 1.5; expected a whole number", message_of(spice.ParallelismConfig, { tp = 1.5 }))
    end)
end)
