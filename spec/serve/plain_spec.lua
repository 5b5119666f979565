--- Random small workloads against an engine that does everything one by one (spec/fixtures/plain_engine.lua): every
-- request's times agree to rounding, whatever the policy, the cache, preemption and shared prefixes.
local plain = require "spec.fixtures.plain_engine"
local random = require "spec.fixtures.random"
local serve = require "spec.fixtures.serve"
local spice = require "llmspice"

local TOLERANCE = 1e-11  -- relative: what sums of a thousand steps round to
local KV_BYTES = 2 * 8 * 128 * 2 * 32  -- of a token: K and V, 8 heads of 128 in BF16, 32 layers
local SWAP_BANDWIDTH = 50e9

-- A prefix's hash per whole block; the rest of a prompt is nobody else's.
local function hashes_of(prefix, tokens, block_size)
    local hashes = {}
    for i = 1, tokens // block_size do hashes[i] = prefix .. "." .. i end
    return hashes
end

local function draw_requests(draw, n, block_size, shares)
    local ours, plains, now, most = {}, {}, 0, 0
    for i = 1, n do
        now = now - math.log(draw(1, 10000) / 10000) * draw { 0.005, 0.03, 0.2 }
        local input, output = draw(1, 400), draw(1, 60)
        local prefix = shares and draw(1, 10) <= 7 and draw(1, 3) or nil
        local tokens = prefix and math.min(input, ({ 64, 160, 333 })[prefix])
        ours[i] = { now, input, output, prefix_id = prefix, prefix_tokens = tokens }
        plains[i] = { arrival = now, input = input, output = output,
                      hashes = prefix and hashes_of(prefix, tokens, block_size) or {} }
        most = math.max(most, (input + output + block_size - 1) // block_size)
    end
    return ours, plains, most
end

local function draw_case(draw, policy)
    local block_size, shares = draw { 1, 4, 16 }, draw(1, 10) <= 4
    local ours, plains, most = draw_requests(draw, draw(5, 40), block_size, shares)
    local seqs = draw(1, 12)
    return plains, {
        policy = policy, block_size = block_size, capacity = most + draw(0, 3 * most), max_num_seqs = seqs,
        max_num_batched_tokens = draw { 64, 300, 1000, 1000000 }, swaps = draw(1, 10) <= 4,
        swap_time = KV_BYTES / SWAP_BANDWIDTH, shares = shares,
    }, ours
end

local function run(ours, o, fidelity)
    local _, requests = serve.run {
        requests = ours, arrivals = "trace", fidelity = fidelity, scheduler = o.policy, num_kv_blocks = o.capacity,
        kv_block_size = o.block_size, max_num_seqs = o.max_num_seqs, max_num_batched_tokens = o.max_num_batched_tokens,
        preemption = o.swaps and "swap" or "recompute", enable_prefix_caching = o.shares or nil,
    }
    return requests
end

local function compare(ours, plains, what)
    for i, expected in ipairs(plains) do
        local got, where = ours[i], ("%s, request %d"):format(what, i)
        for _, field in ipairs { { "scheduled_s", "scheduled" }, { "first_token_s", "first" },
                                 { "finish_s", "finish" } } do
            local a, b = got[field[1]], expected[field[2]]
            assert.is_true(math.abs(a - b) <= TOLERANCE * b, ("%s: %s is %.17g, plainly %.17g"):format(where, field[1],
                a, b))
        end
        assert.equal(expected.preemptions, got.preemptions, where)
        assert.equal(expected.cached or 0, got.cached_tokens or 0, where)
    end
end

local met = { preemptions = 0, cached = 0 }

local function check(policy, fidelity, n)
    local engine = fidelity == "calibrated" and require "llmspice.online.pools".engine_of(policy) or nil
    local executor = spice.SimpleExecutor(serve.chip(), { backend = engine })
    local plan = executor:plan(serve.model(), fidelity)
    local draw = random(#policy * 1000 + n)
    for case = 1, n do
        local plains, options, ours = draw_case(draw, policy)
        function options.duration(groups) return plan:step(groups).duration end
        plain.serve(plains, options)
        compare(run(ours, options, fidelity), plains, ("%s %d"):format(policy, case))
        for _, r in ipairs(plains) do
            met.preemptions, met.cached = met.preemptions + r.preemptions, met.cached + (r.cached or 0)
        end
    end
end

describe("an engine and its plain twin", function()
    for _, policy in ipairs(plain.policies) do
        it("agree on every request's times: " .. policy, function() check(policy, "roofline", 25) end)
        it("agree with measured costs as well: " .. policy, function() check(policy, "calibrated", 5) end)
    end

    it("agree on a decode pool whose prompts come computed", function()
        local plan = spice.SimpleExecutor(serve.chip()):plan(serve.model(), "roofline")
        local draw = random(77)
        for case = 1, 60 do
            local policy = draw { "vllm", "asap", "sglang" }
            local plains, o, ours = draw_case(draw, policy)
            o.max_num_batched_tokens = 1000000
            function o.duration(groups) return plan:step(groups).duration end
            for _, r in ipairs(plains) do
                -- A prefill replica for each, so that none waits there.
                r.handed, r.hashes, r.output = true, {}, r.output + 1
                r.arrival = r.arrival + o.duration { { phase = "prefill", n = 1, new = r.input } }
            end
            for i in ipairs(ours) do ours[i][3] = ours[i][3] + 1 end
            local _, got = serve.run {
                mode = "pd", requests = ours, arrivals = "trace", scheduler = policy, prefill_replicas = #ours,
                num_kv_blocks = o.capacity + 1, kv_block_size = o.block_size, max_num_seqs = o.max_num_seqs,
                max_num_batched_tokens = o.max_num_batched_tokens, preemption = o.swaps and "swap" or "recompute",
            }
            o.capacity = o.capacity + 1
            local by_arrival = { table.unpack(plains) }
            table.sort(by_arrival, function(a, b) return a.arrival < b.arrival end)
            plain.serve(by_arrival, o)
            for i, r in ipairs(plains) do
                assert.is_near(r.finish, got[i].finish_s, TOLERANCE * r.finish,
                    ("%s %d, request %d"):format(policy, case, i))
                assert.equal(r.preemptions, got[i].preemptions)
            end
        end
    end)

    it("have met preemptions and shared prefixes on the way", function()
        assert.is_true(met.preemptions > 20 and met.cached > 10000)
    end)
end)
