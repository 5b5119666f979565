local names = require "llmspice.names"

describe("names.distance", function()
    for _, case in ipairs {
        { "", "", 0 }, { "abc", "abc", 0 }, { "abc", "", 3 }, { "", "ab", 2 },
        { "kitten", "sitting", 3 },  -- k/s, e/i, +g
        { "h010", "h100", 1 },       -- neighbours swapped
        { "abcd", "acbd", 1 }, { "llama3_80b", "llama3_8b", 1 },
    } do
        it(("from '%s' to '%s' is %d"):format(case[1], case[2], case[3]), function()
            assert.equal(case[3], names.distance(case[1], case[2]))
            assert.equal(case[3], names.distance(case[2], case[1]))
        end)
    end
end)

describe("names.key", function()
    it("is one for every spelling", function()
        for _, name in ipairs { "Llama3-8B", "llama3_8b", "LLAMA3.8B", "llama3/8b", "llama3 8b", "llama3:8b" } do
            assert.equal("llama3_8b", names.key(name))
        end
    end)
end)

describe("names.unknown", function()
    local known = { "H100", "H200", "GB200" }

    it("offers the nearest", function()
        assert.equal("unknown chip 'h100s'; did you mean 'H100'?", names.unknown("chip", "h100s", known))
        assert.equal("unknown chip 'GB20'; did you mean 'GB200'?", names.unknown("chip", "GB20", known))
    end)

    it("offers what begins or contains the word", function()
        assert.equal("unknown model 'qwen3_235b'; did you mean 'qwen3_235b_a22b'?",
            names.unknown("model", "qwen3_235b", { "qwen3_30b_a3b", "qwen3_235b_a22b" }))
    end)

    it("prefers what begins with the word, however its parts are joined", function()
        assert.equal("unknown model 'llama 3'; did you mean 'llama3_70b'?",
            names.unknown("model", "llama 3", { "codellama_34b", "llama3_70b" }))
    end)

    it("lists a few where none is near", function()
        assert.equal("unknown chip 'Cerebras'; expected H100, H200, GB200", names.unknown("chip", "Cerebras", known))
        assert.equal("unknown chip 'x'; there are none", names.unknown("chip", "x", {}))
    end)

    it("counts many where none is near, and names some", function()
        local many = {}
        for i = 1, 40 do many[i] = ("entry_%02d"):format(i) end
        assert.equal("unknown chip 'zzzzzz'; there are 40, among them entry_01, entry_02, entry_03, entry_04, entry_05",
            names.unknown("chip", "zzzzzz", many))
    end)
end)
