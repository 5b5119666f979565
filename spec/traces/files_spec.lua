local core = require "llmspice.core"
local helper = require "spec.traces.helper"

local folder = "spec/fixtures/traces/"

local function rows_of(name, options)
    local file = assert(core.TraceFile(folder .. name))
    local fields = { file = file, timing = file:summary().has_times and "own" or "at_once" }
    for key, value in pairs(options or {}) do fields[key] = value end
    local source, rows = assert(core.Requests(fields)), {}
    for i, request in ipairs(helper.take(source, 100)) do
        rows[i] = { request.arrival_s, request.input_tokens, request.output_tokens }
    end
    return rows, file:summary()
end

-- File, its format, and what it holds: arrival in s, input and output tokens.
local known = {
    { "plain.csv", "plain", { { 0, 100, 20 }, { 0.25, 150, 30 }, { 1.5, 220, 10 }, { 3, 80, 1 } } },
    { "lengths.csv", "plain", { { 0, 100, 20 }, { 0, 200, 30 } } },
    { "azure.csv", "azure", { { 0, 374, 44 }, { 0.75, 396, 109 }, { 2.5, 879, 55 } } },  -- over midnight
    { "azure_week.csv", "azure", { { 0, 2162, 5 }, { 0.99007, 2399, 6 }, { 1.99007, 76, 15 } } },  -- zones
    { "burstgpt.csv", "burstgpt", { { 0, 472, 18 }, { 113, 417, 276 } } },  -- one failed
    { "vidur.csv", "vidur", { { 0, 512, 100 }, { 0.75, 1024, 7 } } },
    { "mooncake.jsonl", "mooncake", { { 0, 1100, 52 }, { 0.5, 1600, 26 }, { 3, 512, 1 } } },  -- ms
    { "mooncake.jsonl.gz", "mooncake", { { 0, 1100, 52 }, { 0.5, 1600, 26 }, { 3, 512, 1 } } },
    { "records.json", "records", { { 0, 12, 5 }, { 0, 7, 9 } } },
    { "pairs.json", "records", { { 0, 12, 5 }, { 0, 7, 9 }, { 0, 30, 2 } } },
    { "benchmark.json", "benchmark", { { 0, 900, 64 }, { 1.5, 1024, 128 } } },  -- by start time, one failed
}

describe("trace files", function()
    for _, case in ipairs(known) do
        local name, format, expected = table.unpack(case)
        it("reads " .. name, function()
            local rows, summary = rows_of(name)
            assert.equal(format, summary.format)
            assert.equal(#expected, #rows)
            assert.equal(#expected, summary.n_requests)
            for i, row in ipairs(rows) do
                assert.near(expected[i][1], row[1], 1e-9)
                assert.same({ expected[i][2], expected[i][3] }, { row[2], row[3] })
            end
        end)
    end

    it("counts requests that failed and were left out", function()
        assert.equal(1, (select(2, rows_of "burstgpt.csv")).n_skipped)
        assert.equal(1, (select(2, rows_of "benchmark.json")).n_skipped)
        assert.equal(0, (select(2, rows_of "azure.csv")).n_skipped)
    end)

    it("replays faster, and repeats a file that is too short with other arrivals", function()
        assert.equal(0.75, rows_of("plain.csv", { speedup = 2 })[3][1])
        local rows = rows_of("plain.csv", { timing = "at_once", max_num_reqs = 10 })
        assert.equal(10, #rows)
        assert.same(rows[1], rows[5])
        assert.equal(4, #rows_of("plain.csv", { max_num_reqs = 10 }))  -- own times do not repeat
        assert.equal(3, #rows_of("plain.csv", { max_num_reqs = 3 }))
    end)

    it("takes carriage returns, a byte order mark, blank lines, quotes and any order of columns", function()
        local text = '\239\187\191session_id,"output_tokens" ,INPUT_TOKENS,arrival_s\r\n"a,b",2,1,0\r\n\r\n"c",4,3,1e-1'
        local summary = assert(helper.open(text))
        assert.equal(2, summary.n_requests)
        assert.equal(2, summary.mean_input_tokens)
        assert.equal(0.1, summary.last_s)
        assert.is_true(summary.has_sessions)
    end)

    it("reads a line that is longer than its buffer", function()
        local text = "input_tokens,output_tokens,x\n5,6," .. ("y"):rep(300000) .. "\n7,8,z\n"
        assert.equal(2, assert(helper.open(text)).n_requests)
    end)

    it("reads the public traces as a whole", function()
        local path = "../shared/traces/AzureLLMInferenceTrace_conv.csv"
        local file = core.TraceFile(path)
        if not file then return pending("needs ../shared/traces") end
        local s = file:statistics()
        -- Figures of ../shared/reference/traces.json.
        assert.near(5.530421988788234, s.rate_per_s, 1e-3)
        assert.near(1.0941699866843795, s.interarrival_cv, 1e-4)
        assert.near(0.07275089359754287, s.spearman, 1e-9)
        assert.near(1154.6974078281523, s.input:moments().mean, 1e-9)
        assert.same({ 1020, 4142 }, { s.input:quantile(0.5), s.input:quantile(0.99) })
        assert.near(6179, s.input:quantile(0.999), 40)  -- theirs lies between two requests
    end)
end)

local plain = "arrival_s,input_tokens,output_tokens\n"
local azure = "TIMESTAMP,ContextTokens,GeneratedTokens\n"
local expected_plain = "expected arrival_s,input_tokens,output_tokens[,prefix_id,prefix_tokens,session_id]"

-- Content, and what is wrong with it.
local broken = {
    { "", "the file is empty; expected requests" },
    { " \n\n ", "the file is empty; expected requests" },
    { "hello\n1\n", "line 1: the header starts with 'hello'; expected a header such as "
        .. "arrival_s,input_tokens,output_tokens[,prefix_id,prefix_tokens,session_id]" },
    { "a\1b,c\n", "line 1: the header starts with 'a?b'; expected a header such as "
        .. "arrival_s,input_tokens,output_tokens[,prefix_id,prefix_tokens,session_id]" },
    { "arrival_s,input_tokens\n0,1\n", "line 1: the header has no column 'output_tokens'; " .. expected_plain },
    { "arrival_s,output_tokens\n0,1\n", "line 1: the header has no column 'input_tokens'; " .. expected_plain },
    { "TIMESTAMP,ContextTokens\n", "line 1: the header has no column 'GeneratedTokens'; "
        .. "expected TIMESTAMP,ContextTokens,GeneratedTokens" },
    { ("c,"):rep(40) .. "\n", "line 1: the header has 41 columns; expected at most 32" },
    { plain, "the file holds no requests; expected rows under the header" },
    { plain .. "0,1\n", "line 2: 2 fields; expected 3 as in the header" },
    { plain .. "0,1,2\n1,1,2,3\n", "line 3: 4 fields; expected 3 as in the header" },
    { plain .. "0,1,2\n1", "line 3: 1 field; expected 3 as in the header (is the file cut off?)" },
    { plain .. "0,1,", "line 2: output_tokens is empty; expected a whole number (is the file cut off?)" },
    { plain .. "0,1,2\n1,x,2\n", "line 3: input_tokens is 'x'; expected a whole number" },
    { plain .. "0,1 2,2\n", "line 2: input_tokens is '1 2'; expected a whole number" },
    { plain .. "0,1.5,2\n", "line 2: input_tokens is 1.5; expected a whole number" },
    { plain .. "0,0,2\n", "line 2: input_tokens is 0; expected 1 to 100000000" },
    { plain .. "0,1,-2\n", "line 2: output_tokens is -2; expected 1 to 100000000" },
    { plain .. "0,1,100000001\n", "line 2: output_tokens is 100000001; expected 1 to 100000000" },
    { plain .. "0,1e99,2\n", "line 2: input_tokens is 1e+99; expected 1 to 100000000" },
    { plain .. "0,nan,2\n", "line 2: input_tokens is 'nan'; expected a whole number" },
    { plain .. "-1,1,2\n", "line 2: arrival_s is '-1'; expected seconds from 0 up" },
    { plain .. ",1,2\n", "line 2: arrival_s is ''; expected seconds from 0 up" },
    { plain .. "inf,1,2\n", "line 2: arrival_s is 'inf'; expected seconds from 0 up" },
    { plain .. "1700000000,1,2\n", "line 2: arrival_s is '1700000000'; expected seconds since the trace began, "
        .. "at most 1e+09" },
    { plain .. "5,1,2\n\n4.5,1,2\n", "line 4: arrival_s '4.5' is before that of the line above; "
        .. "expected rows sorted by time" },
    { azure .. "2023-13-01 00:00:00,1,2\n", "line 2: TIMESTAMP is '2023-13-01 00:00:00'; "
        .. "expected seconds or YYYY-MM-DD HH:MM:SS" },
    { azure .. "2023-11-16,1,2\n", "line 2: TIMESTAMP is '2023-11-16'; expected seconds or YYYY-MM-DD HH:MM:SS" },
    { azure .. "2023-11-16 18:00:00,1,2\n2023-11-16 17:00:00,1,2\n", "line 3: TIMESTAMP '2023-11-16 17:00:00' is "
        .. "before that of the line above; expected rows sorted by time" },
    { azure .. ("x"):rep(60) .. ",1,2\n", "line 2: TIMESTAMP is '" .. ("x"):rep(40) .. "...'; "
        .. "expected seconds or YYYY-MM-DD HH:MM:SS" },
    { "input_tokens,output_tokens,prefix_id\n1,2,a\n", "line 1: the header has prefix_id without prefix_tokens" },
    { "input_tokens,output_tokens,prefix_id,prefix_tokens\n1,2,a,2\n", "line 2: prefix_tokens is 2; "
        .. "expected at most the 1 of input_tokens" },
    { "input_tokens,output_tokens,prefix_id,prefix_tokens\n1,2,a,\n", "line 2: prefix_tokens is empty; "
        .. "expected a whole number" },
    { "\255\254a\0", "the file is UTF-16; expected UTF-8 or ASCII text" },
    { "input_tokens,output_tokens,x\n1,2," .. ("y"):rep(1 << 24) .. "\n", "line 2: the line is longer than 16 MiB" },

    { "[]", "line 1: the list is empty; expected requests" },
    { '{"input_length": 1}', 'line 1: the request has no output length; expected a field such as "output_tokens" or '
        .. '"output_length"' },
    { '{"output_length": 1}\n', 'line 1: the request has no input length; expected a field such as "input_tokens" or '
        .. '"input_length"' },
    { '{"input_length": 1, "output_length": 2}\n{"input_length": 1, "outp', "line 2: the file ends where the end of a "
        .. "string should follow (is it cut off?)" },
    { '{"input_length": 1, "output_length": 2}\n{"input_length": 1, "output_length": 2', "line 2: the file ends where "
        .. "',' or '}' should follow (is it cut off?)" },
    { '[{"input_length": 1, "output_length": 2}', "line 1: the file ends where ',' or ']' should follow "
        .. "(is it cut off?)" },
    { '{"input_length": "a", "output_length": 2}', [[line 1: '"' where a number should stand]] },
    { '{"input_length": null, "output_length": 2}', "line 1: 'null' where a number should stand" },
    { '{"input_length": 1, "output_length": 2, "x": tru}', "line 1: '}' where a JSON value should stand" },
    { '{"input_length" 1}', "line 1: '1' where ':' should stand" },
    { '{input_length: 1}', "line 1: 'i' where a string should stand" },
    { '{"input_length": 1, "output_length": -2}', "line 1: the output length is -2; expected 1 to 100000000" },
    { '{"input_length": 0.5, "output_length": 2}', "line 1: the input length is 0.5; expected 1 to 100000000" },
    { '{"x": "a\nb"}', "line 2: a line ends within a string" },
    { '{"x": ' .. ("["):rep(70), "line 1: values are nested more than 64 deep" },
    { '[[1, 2], [3]]', "line 1: a list of one number; expected [input, output]" },
    { '[[1, 2, 3]]', "line 1: a list of three numbers; expected [input, output]" },
    { '[[1, 2]] [3, 4]', "line 1: text follows the end of the list" },
    { '{"timestamp": 5, "input_length": 1, "output_length": 2}\n{"timestamp": 4, "input_length": 1, '
        .. '"output_length": 2}', "line 2: the arrival time 0.004 s is before that of the request above; "
        .. "expected requests sorted by time" },
    { '{"arrival_s": -1, "input_length": 1, "output_length": 2}', "line 1: the arrival time is -1 s; "
        .. "expected 0 to 1e+09 s" },
    { '{"arrival_s": 0, "input_length": 1, "output_length": 2}\n{"input_length": 1, "output_length": 2}',
      "line 2: the request has no arrival time; expected a time in every request or in none" },
    { '{"input_length": 1, "output_length": 2}\n{"arrival_s": 0, "input_length": 1, "output_length": 2}',
      "line 2: the request has an arrival time, others have none; expected a time in every request or in none" },
    { '{"input_length": 512, "output_length": 2, "hash_ids": [1, 2]}', "line 1: 2 hash_ids for 512 tokens; "
        .. "expected at most 1 (blocks of 512)" },
    { '{"input_length": 512, "output_length": 2, "hash_ids": [1.5]}',
      "line 1: hash_ids holds a number that is not whole and at least 0" },
    { '{"input_length": 5, "output_length": 2, "prefix_id": "a", "prefix_tokens": 6}', "line 1: prefix_tokens is 6; "
        .. "expected at most the 5 of the input" },
    { '[{"conversations": [{"from": "human", "value": "hi"}]}]', "line 1: the request is a text; expected token "
        .. 'counts such as "input_tokens" and "output_tokens" (tokenize it first)' },
    { '{"input_lens": [1, 2], "output_lens": [3]}', "line 1: input_lens has 2 values and output_lens 1; "
        .. "expected one of each for every request" },
    { '{"input_lens": [1], "output_lens": [3], "start_times": [1, 2]}',
      "line 1: start_times has 2 values for 1 requests" },
    { '{"input_lens": [0], "output_lens": [0]}', "the file holds no requests; expected rows under the header" },
    { '{"input_lens": [-1], "output_lens": [2]}', "line 1: the input length is -1; expected 1 to 100000000" },
}

describe("a broken trace file", function()
    for _, case in ipairs(broken) do
        local text, expected = table.unpack(case)
        it("is told: " .. expected, function()
            local summary, err = helper.open(text)
            assert.is_nil(summary)
            assert.equal(expected, err)
        end)
    end

    it("is told by the line where compressed data ends", function()
        local handle = assert(io.open(folder .. "mooncake.jsonl.gz", "rb"))
        local text = handle:read "a"
        handle:close()
        local _, err = helper.open(text:sub(1, 60))
        assert.equal("line 1: the compressed data ends early; the file is cut off", err)
        _, err = helper.open(text:sub(1, 40) .. "\0\0\0\0\0\0\0\0" .. text:sub(49))
        assert.matches("^line %d+: ", err)
    end)

    it("is told with its path by Trace", function()
        local trace = require "llmspice.trace"
        local _, err = trace.load "nowhere/x.csv"
        assert.equal("trace 'nowhere/x.csv': cannot open the file: No such file or directory", err)
        _, err = trace.load "spec/"
        assert.equal("trace 'spec/', line 1: Is a directory", err)
    end)
end)

describe("mutated trace files", function()
    -- Repeats the same 1500 mutations of the fixtures: a summary, or one line that says what is wrong.
    it("never break the reader", function()
        local random = 12345
        local function below(n)
            random = (random * 6364136223846793005 + 1442695040888963407)
            return (random >> 33) % n
        end
        local path, accepted, rejected = os.tmpname(), 0, 0
        for _ = 1, 1500 do
            local handle = assert(io.open(folder .. known[below(#known) + 1][1], "rb"))
            local text = handle:read "a"
            handle:close()
            for _ = 0, below(3) do
                local at = below(math.max(1, #text)) + 1
                local with = below(3) == 0 and "" or string.char(below(256))
                text = text:sub(1, at - 1) .. with .. text:sub(at + 1 + (below(8) == 0 and below(40) or 0))
            end
            handle = assert(io.open(path, "wb"))
            handle:write(text)
            handle:close()
            local file, err = core.TraceFile(path)
            if file then
                accepted = accepted + 1
                local n = file:summary().n_requests
                local block = file:summary().max_tokens < 100000 and 16 or 0
                local source = core.Requests { file = file, timing = "at_once", block_tokens = block }
                assert.equal(n, #helper.take(source, n + 1))
            else
                rejected = rejected + 1
                assert.is_true(#err > 10 and not err:find "\n")
            end
        end
        os.remove(path)
        assert.is_true(accepted > 100 and rejected > 100)
    end)
end)
