local core = require "llmspice.core"

describe("core.sha256", function()
    it("gives the digests of FIPS 180-4's examples", function()
        local digests = {
            [""] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            -- 56 bytes: the length no longer fits the block
            abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq =
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
            [("a"):rep(1000000)] = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
        }
        for text, digest in pairs(digests) do assert.equal(digest, core.sha256(text)) end
    end)

    it("tells texts of every length around a block apart", function()
        local seen = {}
        for n = 0, 200 do
            local digest = core.sha256(("\0"):rep(n))
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
