local core = require "llmspice.core"

describe("core.digest", function()
    it("gives the digests that FNV-1a's authors list", function()
        local digests = { [""] = "cbf29ce484222325", a = "af63dc4c8601ec8c", foobar = "85944171f73967e8" }
        for text, digest in pairs(digests) do assert.equal(digest, core.digest(text)) end
        assert.equal(digests.foobar, core.digest("obar", core.digest "fo"))
    end)

    it("tells texts of every length apart", function()
        local seen = {}
        for n = 0, 200 do
            local digest = core.digest(("\0"):rep(n))
            assert.is_nil(seen[digest])
            seen[digest] = true
        end
    end)
end)

describe("the host", function()
    it("has a clock that never runs backwards", function()
        local last = core.clock()
        for _ = 1, 1000 do
            local now = core.clock()
            assert.is_true(now >= last)
            last = now
        end
    end)

    it("knows the process and its memory", function()
        assert.is_true(core.process_id() > 0)
        assert.is_true(core.peak_memory() > 1e6)
        assert.is_true(core.peak_memory "self" >= 1e6)
    end)

    it("asks only about the three standard streams", function()
        assert.has_error(function() core.is_terminal(3) end)
        assert.has_error(function() core.terminal_width(-1) end)
    end)
end)
