-- Leaping over decode steps gives what stepping through them gives, on random workloads: layouts, schedulers, models
-- with windows, chunks and recurrent states, few KV blocks, swapping, prefix caching, speculation, pd and paf. The
-- stepping runs also price every step from its sequences one by one, and count the blocks of all of them.
local spice = require "llmspice"
local random = require "spec.fixtures.random"

local WORKLOADS = 240

-- Relative; the design's own limits. ITL percentiles lie in buckets that both ways count alike.
local tolerance = { roofline = 1e-9, calibrated = 1e-6 }

local models = { "llama3_8b", "gpt_oss_20b", "llama4_scout", "qwen3_next_80b_a3b", "qwen3_30b_a3b", "llama3_70b" }
local schedulers = { "asap", "vllm", "sglang", "trtllm", "orca", "static" }
local layouts = { "(8,1,1)", "(4,2,1)", "(4,1,2)", "(8,1,1)" }

local made = {}
local function model_of(name)
    made[name] = made[name] or spice.Model.create(name)
    return made[name]
end

local chip
local function chip_of()
    chip = chip or spice.Processor.create "H200"
    return chip
end

-- Requests in bursts, some of one session or behind one prefix.
local function requests(draw)
    local list, time = {}, 0
    local longest, pace = draw { 40, 400, 3000 }, draw { 20, 200, 2000 }
    for i = 1, draw(5, 40) do
        if draw(1, 3) > 1 then time = time + draw(0, pace) / 1000 end
        local input = draw(1, longest)
        list[i] = { arrival_s = time, input_tokens = input, output_tokens = draw(1, draw { 3, 60, 400 }) }
        if draw(1, 2) == 1 then
            list[i].prefix_id, list[i].prefix_tokens = draw(1, 3), math.min(input, draw(1, longest))
        end
    end
    return list
end

-- Room for the longest request, and little more where blocks are to run out.
local function blocks(draw, list, block)
    local longest = 0
    for _, request in ipairs(list) do longest = math.max(longest, request.input_tokens + request.output_tokens + 8) end
    return (longest // block + 2) * draw(1, 2)
end

local function case_of(seed)
    local draw = random(seed)
    local list = requests(draw)
    local case = {
        mode = draw { "normal", "normal", "pd", "paf" }, model = draw(models),
        scheduler = draw { "vllm", draw(schedulers) },
        fidelity = draw { "roofline", "calibrated" }, kv_block_size = draw { 1, 16, 32 },
        preemption = draw { "recompute", "swap" }, enable_prefix_caching = draw(1, 3) == 1,
        router = draw(spice.online.routers()), seed = seed, warmup_s = draw { 0, 0, 1 },
    }
    if draw(1, 2) == 1 then case.num_kv_blocks = blocks(draw, list, case.kv_block_size) else
        case.allow_oversubscribe = true
    end
    if draw(1, 2) == 1 then case.max_num_batched_tokens = draw { 64, 512, 2048 } end
    if draw(1, 3) == 1 then case.decode_chunk_size, case.acceptance_rate = draw(2, 4), draw { 1, 0.7, 0 } end
    if draw(1, 4) == 1 then case.max_num_seqs = draw(1, 8) end
    for _, prefix in ipairs { "", "prefill_", "decode_", "attn_", "ffn_" } do
        case[prefix .. "chip"], case[prefix .. "parallelism"] = chip_of(), draw(layouts)
    end
    for name, mode in pairs { num_replicas = "normal", prefill_replicas = "pd", decode_replicas = "pd" } do
        if mode == case.mode then case[name] = draw(1, 3) end
    end
    if case.fidelity == "calibrated" and case.mode ~= "paf" then case.cuda_graphs = draw { "on", "on", "off" } end
    return case, list
end

local function run(seed, step_by_step)
    local case, list = case_of(seed)
    case.model, case.trace, case.step_by_step = model_of(case.model), spice.Trace.create(list), step_by_step
    local _, ran = spice.run_online(case)
    return ran.raw, case
end

local skip = { events = true, leaps = true, clock_error = true, kv_error = true, interval_s = true }

-- Numbers of two results that differ by more than the tolerance.
local function differences(a, b, limit, path, found)
    for name, x in pairs(a) do
        local y, at = b[name], path .. "." .. tostring(name)
        if type(x) == "table" then
            differences(x, y, limit, at, found)
        elseif type(x) == "number" and not skip[name] then
            if not y or math.abs(x - y) > limit * math.max(math.abs(x), math.abs(y), 1e-3) then
                found[#found + 1] = ("%s: %s stepping, %s leaping"):format(at, x, y)
            end
        elseif x ~= y and not skip[name] then
            found[#found + 1] = ("%s: %s stepping, %s leaping"):format(at, x, y)
        end
    end
    table.sort(found)
    return found
end

local function describe_case(case, seed)
    return ("seed %d: %s %s %s %s"):format(seed, case.mode, case.model.name, case.scheduler, case.fidelity)
end

-- Closed loops and named traces, whose arrivals follow from what is simulated.
local function loop(seed, step_by_step)
    local draw = random(1000 + seed)
    local case = { mode = draw { "normal", "pd" }, model = model_of(draw { "llama3_8b", "gpt_oss_20b" }),
                   scheduler = draw(schedulers), fidelity = draw { "roofline", "calibrated" }, chip = chip_of(),
                   parallelism = "(1,1,1)", seed = seed, max_num_reqs = 150, step_by_step = step_by_step,
                   num_kv_blocks = draw { 2000, 1000 } }
    if draw(1, 2) == 1 then
        case.concurrency, case.think_time = draw { 1, 4, 40 }, draw { 0, 0.1, "exponential:0.5" }
        case.input_tokens, case.output_tokens = "lognormal:300,300,1,4000", "uniform:1,200"
    else
        case.trace, case.req_rate = draw { "AzureLLMChat2023", "AzureLLMCode2023" }, draw { 2, 10, 50 }
    end
    local _, ran = spice.run_online(case)
    return ran.raw, case
end

describe("leaping over decode steps", function()
    local seen = { preemptions = 0, swaps = 0, cached = 0, transfers = 0, leapt = 0, rejected = 0 }

    for seed = 1, WORKLOADS do
        it(("equals stepping, workload %d"):format(seed), function()
            local stepped, case = run(seed, true)
            local leapt = run(seed, false)
            local what = describe_case(case, seed)
            assert.same({}, differences(stepped, leapt, tolerance[case.fidelity], "", {}), what)
            for _, pool in ipairs(stepped.pools) do
                assert(pool.clock_error <= tolerance[case.fidelity], what .. ": clock " .. pool.clock_error)
                assert.are.equal(0, pool.kv_error, what)
                assert(not pool.kv_capacity or pool.kv_peak <= pool.kv_capacity, what)
                seen.preemptions, seen.swaps = seen.preemptions + pool.preemptions, seen.swaps + pool.swaps
                seen.cached = seen.cached + pool.cached_tokens
            end
            assert.are.equal(stepped.arrived, stepped.completed + stepped.rejected + stepped.in_flight, what)
            assert.are.equal(0, stepped.in_flight, what)
            seen.transfers = seen.transfers + stepped.transfers
            seen.leapt = seen.leapt + stepped.events - leapt.events
            seen.rejected = seen.rejected + stepped.rejected
        end)
    end

    for seed = 1, 40 do
        it(("equals stepping where arrivals follow answers, workload %d"):format(seed), function()
            local stepped, case = loop(seed, true)
            local leapt = loop(seed, false)
            assert.same({}, differences(stepped, leapt, tolerance[case.fidelity], "", {}), describe_case(case, seed))
            assert.are.equal(150, leapt.arrived)
        end)
    end

    it("has met preemptions, swaps, cached prompts, transfers and leaps on the way", function()
        for _, name in ipairs { "preemptions", "swaps", "cached", "transfers", "leapt" } do
            assert(seen[name] >= 50, ("%s: only %d"):format(name, seen[name]))
        end
    end)
end)
