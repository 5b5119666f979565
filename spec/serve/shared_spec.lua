-- Against results of the reference model and a public trace, where a checkout has them beside it.
local json = require "llmspice.json"
local serve = require "spec.fixtures.serve"
local spice = require "llmspice"

local function read(path)
    local file = io.open(path, "rb")
    if not file then return nil end
    local text = file:read "a"
    file:close()
    return text
end

describe("the reference's online runs", function()
    local text = read "../shared/reference/online.json"
    if not text then
        pending "no ../shared/reference/online.json"
        return
    end
    for _, record in ipairs(assert(json.decode(text)).records) do
        local inputs = record.inputs
        -- Its chunks of a prompt all see an empty cache, which makes its TTFT shorter there.
        local chunked = inputs.sched.max_num_batched_tokens ~= nil
        local tolerance = chunked and 0.2 or 0.1
        it("agree with ours: " .. inputs.case, function()
            local requests = {}
            for i, arrival in ipairs(record.arrivals) do requests[i] = { arrival[4], arrival[2], arrival[3] } end
            local layout = inputs.chips[1][2]
            local report = serve.run {
                model = spice.Model.create(inputs.model), parallelism = ("(%d,%d,%d)"):format(table.unpack(layout)),
                scheduler = "asap", requests = requests, max_num_reqs = inputs.max_num_reqs,
                allow_oversubscribe = true, max_num_seqs = inputs.sched.max_num_seqs,
                max_num_batched_tokens = inputs.sched.max_num_batched_tokens }
            assert.is_near(1, report.mean_ttft_ms / 1e3 / record.outputs.ttft.Avg, tolerance)
            assert.is_near(1, report.mean_tpot_ms / 1e3 / record.outputs.tpot.Avg, tolerance)
        end)
    end
end)

describe("the public Mooncake trace", function()
    local path = "../shared/traces/mooncake_conversation.jsonl"
    if not read(path) then
        pending("no " .. path)
        return
    end

    -- Whole blocks that an earlier request has had, but the one that yields the token.
    local function hits()
        local seen, found, tokens = {}, 0, 0
        for line in io.lines(path) do
            local request = json.decode(line)
            local n, whole = 0, (request.input_length - 1) // 512
            while n < math.min(whole, #request.hash_ids) and seen[request.hash_ids[n + 1]] do n = n + 1 end
            for i = 1, math.min(#request.hash_ids, request.input_length // 512) do seen[request.hash_ids[i]] = true end
            found, tokens = found + 512 * n, tokens + request.input_length
        end
        return found / tokens
    end

    it("finds every prompt block again where nothing is forgotten", function()
        -- So slow that no request meets another.
        local report = serve.run { trace = path, speedup = 1e-3, enable_prefix_caching = true, num_kv_blocks = 1 << 36 }
        assert.are.equal(12031, report.completed)
        assert.is_near(hits(), report.prefix_cache_hit_rate, 1e-12)
    end)

    it("finds less in a smaller cache, and never more with less", function()
        local last = 1
        for _, blocks in ipairs { 200000, 50000, 20000 } do
            local report = serve.run { trace = path, enable_prefix_caching = true, num_kv_blocks = blocks,
                                       num_replicas = 8 }
            assert(report.prefix_cache_hit_rate <= last)
            last = report.prefix_cache_hit_rate
        end
    end)
end)
