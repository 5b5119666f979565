-- Every example runs, and shows what its first lines promise.
local function run(name)
    local pipe = assert(io.popen(("scripts/llmspice run examples/%s.lua 2>&1; echo status $?"):format(name)))
    local output = pipe:read "a"
    pipe:close()
    assert.matches("status 0\n$", output)
    return output
end

-- The numbers of a line.
local function numbers(line)
    local found = {}
    for word in line:gmatch "%-?%d[%d.]*" do found[#found + 1] = tonumber(word) end
    return found
end

describe("examples", function()
    it("first_run: decode waits for memory, prefill for arithmetic", function()
        local output = run "first_run"
        assert.matches("llama3_70b.*70%.55 B parameters", output)
        local prefill = numbers(output:match "prefill +([^\n]+)")
        local decode = numbers(output:match "decode +([^\n]+)")
        assert.is_true(prefill[2] > prefill[3])
        assert.is_true(decode[2] < decode[3])
    end)

    it("custom_chip: more memory is faster and costs more", function()
        local output = run "custom_chip"
        local plain, big = numbers(output:match "\nH100 ([^\n]+)"), numbers(output:match "\nH100%-Big ([^\n]+)")
        assert.is_true(big[1] > plain[1] and big[2] > plain[2]) -- $ per chip and per hour
        assert.is_true(big[3] > plain[3] and big[4] < plain[4]) -- tokens/s and ms per token
    end)

    it("custom_model: a token late in an answer takes no longer than an early one", function()
        local output = run "custom_model"
        assert.matches("32 x  layers%.mixer%.running_average", output)
        local few, many = output:match "100 tokens out: (%S+) ms.*10000 tokens out: (%S+) ms"
        assert.equal(few, many)
    end)

    it("compare_layouts: tp is the fastest for a user, and every layout answers", function()
        local rows = {}
        for line in run "compare_layouts":gmatch "[^\n]+" do
            if line:match "^ +%d+  %(" then rows[#rows + 1] = numbers(line) end
        end
        assert.equal(8, #rows)
        for i = 2, 4 do
            assert.is_true(rows[1][6] < rows[i][6]) -- ms per token of 8 users: (8,1,1) against the others
        end
    end)

    it("are all run here", function()
        local listed = {}
        for spec in io.popen "ls spec/examples/*_spec.lua":lines() do
            for line in io.lines(spec) do
                local name = line:match 'it%("([%w_]+):'
                if name then listed[name] = true end
            end
        end
        for path in io.popen "ls examples":lines() do
            local name = path:match "^(.*)%.lua$"
            assert(name == nil or listed[name], path)
        end
    end)
end)
