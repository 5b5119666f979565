local catalog = require "llmspice.catalog"
local helper = require "spec.traces.helper"
local message_of = require "spec.fixtures.message_of"
local trace = require "llmspice.trace"

local folder = "spec/fixtures/traces/"

local made_before = {}

local function named(name)
    helper.without_files(function() made_before[name] = made_before[name] or trace.create(name) end)
    return made_before[name]
end

-- Name, mean input and output tokens as published or named, and how far draws may be off. Normal lengths have a
-- floor of 32 tokens, which adds half a percent; the knots of 2024 are read off plots to 3 %.
local means = {
    { "AzureLLMChat2023", 1154.7, 211.13, 0.01 }, { "AzureLLMCode2023", 2047.85, 27.88, 0.015 },
    { "AzureLLMChat2024", 1632, 106, 0.01 }, { "AzureLLMCode2024", 2511, 23, 0.01 },
    { "Common", 15671, 885, 0.005 }, { "MooncakeConversation", 12035.06, 342.62, 0.01 },
    { "Normal512:512", 512, 512, 0.007 }, { "Normal1024:1024", 1024, 1024, 0.007 },
    { "Normal1024:4096", 1024, 4096, 0.007 }, { "Normal4096:512", 4096, 512, 0.007 },
    { "Normal4096:128", 4096, 128, 0.015 },  -- the floor weighs more on 128
}

describe("the traces of the catalog", function()
    it("are these", function()
        local names = {}
        for i, case in ipairs(means) do names[i] = case[1] end
        table.sort(names)
        assert.same(names, catalog.list "traces")
    end)

    for _, case in ipairs(means) do
        local name, input, output, tolerance = table.unpack(case)

        it("have the published means: " .. name, function()
            local made = named(name)
            assert.equal("distribution", made.kind)
            assert.near(input, made.input:mean(), tolerance * input)
            assert.near(output, made.output:mean(), tolerance * output)
        end)

        it("are drawn with them: " .. name, function()
            local made = named(name)
            local s, n = made:statistics(), 10000
            local sums = { 0, 0 }
            for _, request in made:requests { req_rate = 5, max_num_reqs = n, seed = 42 } do
                sums[1], sums[2] = sums[1] + request.input_tokens, sums[2] + request.output_tokens
            end
            for i, which in ipairs { s.input_tokens, s.output_tokens } do
                assert.near(which.mean, sums[i] / n, 4 * which.sd / math.sqrt(n))
            end
        end)

        it("state a source for every figure: " .. name, function()
            local entry = assert(catalog.get("traces", name))
            assert(trace.schema:check(entry))
            assert(trace.schema:check_sources(entry))
        end)
    end

    it("have the published percentiles", function()
        local chat, code = named "AzureLLMChat2024", named "AzureLLMCode2024"
        assert.same({ 928, 3830, 6683 }, { chat.input:at(0.5), chat.input:at(0.9), chat.input:at(0.99) })
        assert.same({ 41, 342, 694 }, { chat.output:at(0.5), chat.output:at(0.9), chat.output:at(0.99) })
        assert.same({ 1930, 6251, 7685 }, { code.input:at(0.5), code.input:at(0.9), code.input:at(0.99) })
        assert.same({ 8, 43, 271 }, { code.output:at(0.5), code.output:at(0.9), code.output:at(0.99) })
        assert.same({ 1020, 4142 }, { named "AzureLLMChat2023".input:at(0.5), named "AzureLLMChat2023".input:at(0.99) })
    end)

    it("agree with the reference's tables within 3 %, where they have the knot", function()
        local file = io.open "../shared/reference/traces.json"
        if not file then return pending("needs ../shared/reference") end
        local reference = require "cjson".decode(file:read "a")
        file:close()
        for name, entry in pairs(reference) do
            for _, which in ipairs { "input", "output" } do
                local lengths = entry[which] or {}
                for i, percent in ipairs(lengths.percent or {}) do
                    if percent > 0.5 and percent < 99.95 then
                        local tokens, share = lengths.tokens[i], percent / 100
                        local made = named(name)[which]
                        -- A knot on a cliff of the distribution may lie on either side of it.
                        local low, high = made:at(share - 0.005), made:at(math.min(share + 0.005, 0.99999))
                        assert.is_true(low <= 1.03 * tokens + 1 and high >= 0.97 * tokens - 1,
                            ("%s %s P%g: %d to %d, not %d"):format(name, which, percent, low, high, tokens))
                    end
                end
            end
        end
    end)

    it("are found in any spelling", function()
        for _, spelling in ipairs { "normal512:512", "NORMAL512-512", "normal_512_512" } do
            assert.equal("Normal512:512", named(spelling).name)
        end
    end)

    it("have prompts that a cache finds again as often as in the Mooncake trace itself", function()
        local made = named "MooncakeConversation"
        local known, found, all = {}, 0, 0
        for i, request in made:requests { max_num_reqs = 6000, block_tokens = 512 } do
            local hit = true
            for _, hash in ipairs(request.hashes) do
                hit = hit and known[hash]
                if hit and i > 1500 then found = found + 512 end
                known[hash] = true
            end
            if i > 1500 then all = all + request.input_tokens end
        end
        assert.near(0.3736, found / all, 0.03)  -- of the file: 0.3736
    end)

    it("arrive at their published rate unless told otherwise", function()
        local mean = helper.gaps(helper.take(named "AzureLLMChat2024":source {}, 5000))
        assert.near(1 / 45.1, mean, 4 / 45.1 / math.sqrt(5000))
    end)
end)

describe("Trace.create", function()
    it("prefers the real file where it is", function()
        local where = trace.folder
        trace.folder = function() return "../shared/traces" end
        local ok, made = pcall(trace.create, "AzureLLMCode2023")
        trace.folder = where
        if not ok or made.kind ~= "file" then return pending("needs ../shared/traces") end
        assert.equal("AzureLLMCode2023 (../shared/traces/AzureLLMInferenceTrace_code.csv, azure file)", made:describe())
        assert.equal(8819, made.n_requests)
    end)

    it("finds a mere file name in the folder of real traces", function()
        local where = trace.folder
        trace.folder = function() return "spec/fixtures/traces" end
        local ok, made = pcall(trace.create, "vidur.csv")
        trace.folder = where
        assert.is_true(ok)
        assert.equal(folder .. "vidur.csv", made.path)
    end)

    it("reads a file", function()
        local made = trace.create(folder .. "azure.csv")
        assert.equal("file", made.kind)
        assert.equal("azure", made.format)
        assert.near(0.8, made.rate, 1e-9)  -- two gaps in 2.5 s
        assert.equal(("Trace '%sazure.csv (azure file)'"):format(folder), tostring(made))
    end)

    it("takes distributions", function()
        local made = trace.create { input_tokens = "uniform:10,20", output_tokens = 5, spearman = 0.5 }
        for _, request in made:requests { req_rate = 1, max_num_reqs = 50 } do
            assert.is_true(request.input_tokens >= 10 and request.input_tokens <= 20)
            assert.equal(5, request.output_tokens)
        end
    end)

    it("takes distributions with conversations", function()
        local made = trace.create { input_tokens = 100, output_tokens = 5, conversations = { continued = 0,
                                                                                             shared_tokens = 64 } }
        local list = helper.take(made:source { req_rate = 1, block_tokens = 16 }, 2)
        assert.equal(list[1].hashes[4], list[2].hashes[4])
        assert.not_equal(list[1].hashes[5], list[2].hashes[5])
    end)

    it("takes a list of requests", function()
        local made = trace.create {
            { arrival_s = 0, input_tokens = 32, output_tokens = 1, session_id = "a" },
            { arrival_s = 2, input_tokens = 64, output_tokens = 2, session_id = "a" },
            { arrival_s = 3, input_tokens = 64, output_tokens = 2, prefix_id = "p", prefix_tokens = 16 },
        }
        local list = helper.take(made:source { block_tokens = 16 }, 10)
        assert.same({ 0, 2, 3 }, helper.column(list, "arrival_s"))
        assert.equal(list[1].session, list[2].session)
        assert.equal(list[1].hashes[2], list[2].hashes[2])
        assert.equal(1, #list[3].hashes)
    end)

    it("takes a registered trace", function()
        trace.register("MyTrace", { input_tokens = "normal:100,10", output_tokens = 7, rate = 3 })
        local made = trace.create "mytrace"
        assert.equal(7, made.output:at(0.5))
        assert.near(100, made.input:mean(), 0.1)
        assert.equal(3, made.rate)
    end)

    it("gives the same requests again and again", function()
        local made = trace.create(folder .. "plain.csv")
        local a, b = {}, {}
        for i, request in made:requests() do a[i] = request end
        for i, request in made:requests() do b[i] = request end
        assert.equal(4, #a)
        assert.same(a, b)
    end)

    -- What is given, and the message.
    for _, case in ipairs {
        { "AzureLLMChat2022", "unknown trace 'AzureLLMChat2022'; did you mean 'AzureLLMChat2023'?" },
        { "no/such.csv", "trace 'no/such.csv': cannot open the file: No such file or directory" },
        { 5, "Trace.create takes a name, a path or a table, not a number" },
        { { input_tokens = 5 }, "Trace.create: output_tokens is missing; expected lengths" },
        { { input_tokens = 5, output_tokens = 5, sperman = 1 },
          "Trace.create: unknown field 'sperman'; did you mean 'spearman'?" },
        { { input_tokens = 5, output_tokens = 5, spearman = 2 }, "spearman is 2; expected -1 to 1" },
        { { input_tokens = 5, output_tokens = 5, conversations = { continued = 2 } },
          "continued is 2; expected 0 to 1" },
        { { input_tokens = 5, output_tokens = 5, conversations = { shared = 2 } },
          "conversations: unknown field 'shared'; did you mean 'shared_tokens'?" },
        { { { input_tokens = 5 } }, "request 1: output_tokens is missing; expected a whole number" },
        { { { input_tokens = 5, output_tokens = 0 } }, "request 1: output_tokens is 0; expected at least 1" },
        { { { input_tokens = 5, output_tokens = 1, prefix_tokens = 6 } },
          "request 1: prefix_tokens is 6; expected at most 5" },
        { { { arrival_s = 2, input_tokens = 5, output_tokens = 1 }, { arrival_s = 1, input_tokens = 5,
          output_tokens = 1 } },
          "request 2: arrival_s is 1, before the one above; expected requests sorted by time" },
        { { { arrival_s = 2, input_tokens = 5, output_tokens = 1 }, { input_tokens = 5, output_tokens = 1 } },
          "request 2: expected arrival_s in every request or in none" },
    } do
        it("rejects: " .. case[2], function() assert.equal(case[2], message_of(trace.create, case[1])) end)
    end

    it("names what is wrong with an entry", function()
        assert.equal("input_tokens is 'x'; expected a number of tokens, normal:MEAN,SD,MIN,MAX, "
            .. "lognormal:MEAN,SD,MIN,MAX or uniform:LOW,HIGH",
            message_of(trace.register, "T", { input_tokens = "x", output_tokens = 5 }))
        assert.equal("unknown field 'ratee'; did you mean 'rate'?",
            message_of(trace.register, "T", { input_tokens = 5, output_tokens = 5, ratee = 1 }))
        catalog.register("traces", { name = "Bad", input_tokens = { percent = { 0, 100 }, tokens = { 9, 1 } },
                                     output_tokens = { kind = "constant", mean = 5 } })
        assert.equal("trace 'Bad': input_tokens is a table: knot 2 lies below knot 1; expected rising percentiles",
            message_of(trace.create, "Bad"))
        catalog.register("traces", { name = "Bad", input_tokens = 5 })
        assert.equal("trace 'Bad': field 'input_tokens' is 5; expected a table of named fields",
            message_of(trace.create, "Bad"))
    end)
end)

describe("the options of a source", function()
    local lengths = trace.create { input_tokens = 5, output_tokens = 5 }

    for _, case in ipairs {
        { { rate = 5 }, "the source of requests: unknown field 'rate'; did you mean 'req_rate'?" },
        { { req_rate = 5, seed = 1.5 }, "seed is 1.5; expected a whole number" },
        { { req_rate = 5, max_num_reqs = 0 }, "max_num_reqs is 0; expected at least 1" },
        { { req_rate = 5, block_tokens = 0 }, "block_tokens is 0; expected at least 1" },
        { { req_rate = "0:5" }, "trace 'lengths': the request rate is 0 throughout; expected requests/s above 0" },
    } do
        it("reject: " .. case[2], function() assert.equal(case[2], message_of(lengths.source, lengths, case[1])) end)
    end

    it("want an end for a distribution that is iterated over", function()
        assert.equal("trace 'lengths' is a distribution without end; expected max_num_reqs",
            message_of(lengths.requests, lengths, { req_rate = 5 }))
    end)

    it("tell of a file that has changed since it was checked", function()
        local path = os.tmpname()
        local function write(text)
            local file = assert(io.open(path, "w"))
            file:write("input_tokens,output_tokens\n" .. text)
            file:close()
        end
        write "1,2\n3,4\n"
        local made = trace.create(path)
        write "1,2\nx,4\n"
        local message = message_of(function()
            for _ in made:requests { req_rate = "inf" } do end
        end)
        os.remove(path)
        assert.equal(("trace '%s': line 3: input_tokens is 'x'; expected a whole number"):format(path), message)
    end)
end)

describe("statistics", function()
    it("of a file are exact", function()
        local s = trace.create(folder .. "plain.csv"):statistics()
        assert.equal(137.5, s.input_tokens.mean)  -- (100 + 150 + 220 + 80) / 4
        assert.same({ 80, 100, 220 }, { s.input_tokens.min, s.input_tokens.p50, s.input_tokens.max })
        assert.equal(1, s.rate)
        -- Ranks of input 2 3 4 1, of output 3 4 2 1: 1 - 6 * (1 + 1 + 4 + 0) / (4 * 15) = 0.4
        assert.near(0.4, s.spearman, 1e-12)
        -- Gaps 0.25, 1.25, 1.5: mean 1, variance (0.5625 + 0.0625 + 0.25) / 3
        assert.near(math.sqrt(0.875 / 3), s.interarrival_cv, 1e-12)
        assert.same({ from = 64, below = 128, share = 0.5 }, s.input_tokens.histogram[1])
        assert.same({ from = 128, below = 256, share = 0.5 }, s.input_tokens.histogram[2])
    end)

    it("count long lengths within 0.1 %", function()
        local made = trace.create { input_tokens = "uniform:1000000,90000000", output_tokens = 70000 }
        local s = made:statistics()
        assert.near(45.5e6, s.input_tokens.p50, 1.1e-3 * 45.5e6)
        assert.same({ 70000, 70000 }, { s.output_tokens.p50, s.output_tokens.p99 })
        local sum = 0
        for _, bin in ipairs(s.input_tokens.histogram) do sum = sum + bin.share end
        assert.near(1, sum, 1e-6)
    end)
end)
