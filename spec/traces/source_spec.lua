local core = require "llmspice.core"
local helper = require "spec.traces.helper"

local folder = "spec/fixtures/traces/"

local function lognormal(mean)
    return assert(core.Lengths { kind = "lognormal", mean = mean, sd = mean / 2 })
end

local function source(fields)
    local all = { input = lognormal(1000), output = lognormal(200), spearman = 0.3, rates = { { 5, math.huge } },
                  seed = 42 }
    for key, value in pairs(fields or {}) do all[key] = value end
    return assert(core.Requests(all))
end

local function columns(fields, n)
    local requests = helper.take(source(fields), n or 200)
    return helper.column(requests, "arrival_s"), helper.column(requests, "input_tokens"),
        helper.column(requests, "output_tokens")
end

describe("a source of requests", function()
    it("yields the same for the same seed, and other requests for another", function()
        local arrivals, inputs, outputs = columns()
        assert.same({ arrivals, inputs, outputs }, { columns() })
        local other = { columns { seed = 43 } }
        assert.not_same(arrivals, other[1])
        assert.not_same(inputs, other[2])
        assert.not_same(outputs, other[3])
    end)

    it("yields these very bits for seed 42, on every machine", function()
        local arrivals, inputs, outputs = columns({}, 4)
        for i, time in ipairs(arrivals) do arrivals[i] = ("%a"):format(time) end
        assert.same({ "0x1.80ba96c0b9f1dp-4", "0x1.066336bd6a20fp-3", "0x1.a67777b28dafcp-3",
                      "0x1.4a8d213c0bb26p-1" }, arrivals)
        assert.same({ 1152, 800, 929, 670 }, inputs)
        assert.same({ 175, 121, 506, 107 }, outputs)
    end)

    it("takes any 64 bits as a seed", function()
        for _, seed in ipairs { 0, -1, math.mininteger, math.maxinteger } do
            assert.is_true(source({ seed = seed }):next().arrival_s > 0)
        end
        assert.not_same((columns { seed = 0 }), (columns { seed = 1 }))
    end)

    it("draws arrivals, prompts and answers from streams of their own", function()
        local arrivals, inputs, outputs = columns()
        local with_rate = { columns { rates = { { 50, math.huge } } } }
        assert.same(inputs, with_rate[2])
        assert.same(outputs, with_rate[3])
        local with_burst = { columns { burstiness = 0.5 } }
        assert.not_same(arrivals, with_burst[1])
        assert.same(inputs, with_burst[2])
        local with_input = { columns { input = lognormal(3000) } }
        assert.same(arrivals, with_input[1])
        assert.not_same(inputs, with_input[2])
        assert.same(outputs, with_input[3])  -- the copula goes by ranks
        local with_output = { columns { output = lognormal(10) } }
        assert.same(inputs, with_output[2])
        assert.not_same(outputs, with_output[3])
    end)

    it("scales arrivals with the rate", function()
        local slow, fast = columns(), (columns { rates = { { 50, math.huge } } })
        for i = 1, 200 do assert.near(slow[i], 10 * fast[i], 1e-9 * slow[i]) end
    end)

    it("ends after max_num_reqs", function()
        assert.equal(7, #helper.take(source { max_num_reqs = 7 }, 100))
    end)

    it("is closed once, and not used afterwards", function()
        local closed = source()
        closed:close()
        closed:close()
        assert.has_error(function() closed:next() end, "calling 'next' on bad self (the source of requests is closed)")
        assert.equal("Requests (closed)", tostring(closed))
    end)

    it("keeps its file's rows after the file's object has gone", function()
        local from_file = source { file = assert(core.TraceFile(folder .. "plain.csv")), timing = "own" }
        collectgarbage()
        assert.equal(4, #helper.take(from_file, 10))
    end)

    for _, case in ipairs {
        { { spearman = 1.5 }, "the rank correlation is 1.5; expected -1 to 1" },
        { { burstiness = 0.01 }, "burstiness is 0.01; expected 0.05 to 1000 (1 is Poisson)" },
        { { rates = {} }, "a schedule of rates needs at least one rate" },
        { { timing = "closed", concurrency = 0 }, "concurrency is 0; expected 1 to 16777216" },
        { { timing = "closed", think_time = -1 }, "think_time is -1 s; expected 0 to 1e9 s" },
        { { max_num_reqs = -1 }, "max_num_reqs is negative; expected at least 0" },
        { { block_tokens = -1 }, "block_tokens is negative; expected at least 0" },
        { { timing = "own", speedup = 0 }, "speedup is 0; expected 1e-6 to 1e6" },
        { { timing = "own" }, "the trace has no arrival times; give req_rate or concurrency" },
    } do
        it("is refused: " .. case[2], function()
            local fields = { input = lognormal(10), output = lognormal(10), rates = { { 5, math.huge } } }
            for key, value in pairs(case[1]) do fields[key] = value end
            local made, err = core.Requests(fields)
            assert.is_nil(made)
            assert.equal(case[2], err)
        end)
    end
end)

describe("conversations of a distribution", function()
    local with = { continued = 0.5, shared_tokens = 512, block_tokens = 64 }

    it("leave lengths and arrivals as they were", function()
        assert.same({ columns() }, { columns(with) })
    end)

    it("repeat what was said, and begin alike", function()
        local first_turn, n_continued, last = {}, 0, {}
        for _, request in ipairs(helper.take(source(with), 1500)) do
            local blocks = request.hashes
            for k = 1, math.min(8, request.input_tokens // 64) do -- the first 512 tokens
                first_turn[k] = first_turn[k] or blocks[k]
                assert.equal(first_turn[k], blocks[k])
            end
            local before = last[request.session]
            if before then
                n_continued = n_continued + 1
                assert.is_true(#before * 64 <= request.input_tokens)
                for k, hash in ipairs(before) do assert.equal(hash, blocks[k]) end
            end
            last[request.session] = blocks
        end
        -- Half of them look for one; most, but not all, find one that is short enough.
        assert.is_true(n_continued > 0.25 * 1500 and n_continued < 0.5 * 1500, n_continued)
    end)

    it("are one each where nobody continues", function()
        local seen = {}
        for _, request in ipairs(helper.take(source { shared_tokens = 64, block_tokens = 64 }, 100)) do
            assert.is_nil(seen[request.session])
            seen[request.session] = true
        end
    end)

    for _, case in ipairs {
        { { continued = 1.5 }, "continued is 1.5; expected a share from 0 to 1" },
        { { shared_tokens = -1 }, "shared_tokens is -1; expected 0 to 100000000" },
    } do
        it("are refused: " .. case[2], function()
            local made, err = core.Requests { input = lognormal(10), output = lognormal(10), timing = "at_once",
                                              continued = case[1].continued, shared_tokens = case[1].shared_tokens }
            assert.is_nil(made)
            assert.equal(case[2], err)
        end)
    end
end)

describe("the blocks of a request", function()
    local function hashes(name, block_tokens, fields)
        local file = assert(core.TraceFile(folder .. name))
        local all = { file = file, timing = "at_once", block_tokens = block_tokens }
        for key, value in pairs(fields or {}) do all[key] = value end
        return helper.column(helper.take(assert(core.Requests(all)), 100), "hashes")
    end

    -- How many leading blocks two requests share.
    local function shared(a, b)
        local n = 0
        while a[n + 1] and a[n + 1] == b[n + 1] do n = n + 1 end
        for i = n + 1, math.min(#a, #b) do assert.not_equal(a[i], b[i]) end
        return n
    end

    it("are a trace's own: 1100 and 1600 tokens with the first two of 512 in common", function()
        local a, b, c = table.unpack(hashes("mooncake.jsonl", 512))
        assert.same({ 3, 4, 1 }, { #a, #b, #c })  -- the last, partial ones count
        assert.same({ 2, 1 }, { shared(a, b), shared(a, c) })
    end)

    it("are derived where the engine's are shorter", function()
        local a, b, c = table.unpack(hashes("mooncake.jsonl", 16))
        assert.same({ 1100 // 16, 1600 // 16, 32 }, { #a, #b, #c })
        assert.same({ 64, 32 }, { shared(a, b), shared(a, c) })
    end)

    it("are derived where the engine's are longer, or do not divide the trace's", function()
        local a, b = table.unpack(hashes("mooncake.jsonl", 1024))
        assert.same({ 1, 1, 1 }, { #a, #b, shared(a, b) })
        a, b = table.unpack(hashes("mooncake.jsonl", 100))
        assert.same({ 11, 16, 10 }, { #a, #b, shared(a, b) })  -- 1024 // 100
    end)

    it("of a shared prefix are the same in whole blocks", function()
        local alice, bob, again = table.unpack(hashes("plain.csv", 16))
        assert.same({ 120 // 16, 180 // 16, 230 // 16 }, { #alice, #bob, #again })
        assert.equal(4, shared(alice, bob))  -- the prefix of 64 tokens; then they are other people
        assert.equal(0, shared(alice, again))  -- its rows have no prefix
    end)

    it("of a session run on over the answer, which its next prompt repeats", function()
        local path = os.tmpname()
        local file = assert(io.open(path, "w"))
        file:write "input_tokens,output_tokens,session_id\n100,28,a\n200,10,a\n100,28,b\n50,5,\n"
        file:close()
        local opened = assert(core.TraceFile(path))
        local list = helper.take(core.Requests { file = opened, timing = "at_once", block_tokens = 16 }, 4)
        os.remove(path)
        assert.equal(8, shared(list[1].hashes, list[2].hashes))  -- (100 + 28) / 16
        assert.equal(0, shared(list[1].hashes, list[3].hashes))
        assert.is_nil(list[4].hashes)
        assert.equal(list[1].session, list[2].session)
        assert.not_equal(list[1].session, list[3].session)
        assert.is_nil(list[4].session)
    end)

    it("are others when the file is repeated", function()
        local list = hashes("mooncake.jsonl", 512, { max_num_reqs = 6 })
        assert.equal(#list[1], #list[4])
        assert.equal(0, shared(list[1], list[4]))
        assert.equal(2, shared(list[4], list[5]))
    end)

    it("are left out unless asked for", function()
        assert.same({}, hashes("mooncake.jsonl", 0))
    end)
end)
