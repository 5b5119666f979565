local remarks = require "llmspice.cli.remarks"

describe("remarks on rows", function()
    it("are told twenty of a kind", function()
        local list = { "units are mended" }
        for i = 1, 30 do list[#list + 1] = ("line %d: tpot_ms is '%d'; left out"):format(i, i) end
        for i = 1, 20 do list[#list + 1] = ("line %d: measured with sglang; left out"):format(30 + i) end
        local lines = remarks.capped(list)
        assert.equal(1 + 20 + 1 + 20, #lines)
        assert.same({ "units are mended", "line 1: tpot_ms is '1'; left out" }, { lines[1], lines[2] })
        assert.same({ "line 20: tpot_ms is '20'; left out", "and 10 more like the last",
                      "line 31: measured with sglang; left out" }, { lines[21], lines[22], lines[23] })
    end)
end)
