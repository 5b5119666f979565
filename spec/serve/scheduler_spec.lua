-- What each policy does with small loads, step by step.
local serve = require "spec.fixtures.serve"
local message_of = require "spec.fixtures.message_of"
local spice = require "llmspice"

-- The steps of a run as "prompt tokens / decoding sequences" per stretch, with "xN" for N equal steps.
local function trail(options)
    local _, _, steps = serve.run(options)
    local words = {}
    for i, step in ipairs(steps) do
        words[i] = ("%d/%d"):format(step.prefill_tokens, step.decoding) .. (step.steps > 1 and "x" .. step.steps or "")
    end
    return table.concat(words, " ")
end

local function two(scheduler, more)
    local begin = serve.step { serve.prefill(100) }
    local options = { requests = { { 0, 100, 6 }, { begin + 1.5 * serve.step { serve.decode(100) }, 60, 3 } },
                      scheduler = scheduler }
    for name, value in pairs(more or {}) do options[name] = value end
    return trail(options)
end

describe("schedulers", function()
    it("are listed with the engine that each one imitates", function()
        local names = {}
        for i, scheduler in ipairs(spice.online.schedulers()) do
            names[i] = scheduler.name
            assert(#scheduler.title > 10)
        end
        assert.are.same({ "asap", "orca", "sglang", "static", "trtllm", "vllm" }, names)
    end)

    -- The second request comes in the first one's second decode step.
    it("vllm, asap, trtllm and orca mix a prompt with the decodes", function()
        for _, name in ipairs { "vllm", "asap", "trtllm", "orca" } do
            assert.are.equal("100/0 0/1x2 60/1 0/2x2", two(name), name)
        end
    end)

    it("sglang runs the prompt alone while the decodes wait", function()
        assert.are.equal("100/0 0/1x2 60/0 0/2x2 0/1", two "sglang")
    end)

    it("static lets nobody in until its batch is done", function()
        assert.are.equal("100/0 0/1x2 0/1x3 60/0 0/1x2", two "static")
    end)

    it("vllm cuts a prompt at what the decodes leave of the budget", function()
        assert.are.equal("60/0 40/0 0/1 59/1 1/1 0/2x2",
            two("vllm", { max_num_batched_tokens = 60, max_num_seqs = 8 }))
    end)

    it("trtllm does not cut a prompt that fits the budget alone", function()
        local options = { requests = { { 0, 50, 2 }, { 0, 50, 2 } }, scheduler = "trtllm", max_num_batched_tokens = 80,
                          max_num_seqs = 8 }
        assert.are.equal("50/0 50/1 0/1", trail(options))
        options.scheduler = "vllm"
        assert.are.equal("80/0 20/1 0/1", trail(options))
    end)

    it("trtllm and orca let in only whom they can finish", function()
        local options = { requests = { { 0, 48, 8 }, { 0, 48, 8 } }, num_kv_blocks = 7 }
        for _, name in ipairs { "trtllm", "orca" } do
            options.scheduler = name
            local report, requests = serve.run(options)
            assert.are.equal(0, report.pools[1].preemptions)
            assert.are.equal(requests[1].finish_s, requests[2].scheduled_s)
        end
    end)

    it("sglang keeps room for the answer of whom it lets in", function()
        local options = { requests = { { 0, 48, 8 }, { 0, 48, 40 } }, num_kv_blocks = 8, scheduler = "sglang" }
        local _, requests = serve.run(options)
        assert.are.equal(requests[1].finish_s, requests[2].scheduled_s)
        options.requests = { { 0, 48, 8 }, { 0, 48, 8 } }
        _, requests = serve.run(options)
        assert.are.equal(0, requests[2].scheduled_s)
    end)

    it("hold max_num_seqs", function()
        for _, scheduler in ipairs(spice.online.schedulers()) do
            local report = serve.run { input_tokens = 50, output_tokens = 20, req_rate = "inf", max_num_reqs = 30,
                                       scheduler = scheduler.name, max_num_seqs = 4 }
            assert.are.equal(4, report.pools[1].peak_running)
            assert.are.equal(30, report.completed)
        end
    end)
end)

describe("a policy in Lua", function()
    local load = { trace = "AzureLLMChat2023", req_rate = 12, max_num_reqs = 400, seed = 9, num_kv_blocks = 1500 }

    local function with(more)
        local options = {}
        for _, part in ipairs { load, more } do
            for name, value in pairs(part) do options[name] = value end
        end
        return options
    end

    -- Twins of the policies in C.
    local function vllm(view)
        return { decode = true, admit = view.max_num_seqs,
                 prefill_tokens = view.max_num_batched_tokens - view.decode_tokens }
    end

    local function sglang(view)
        return { decode = false, admit = view.max_num_seqs, prefill_tokens = view.max_num_batched_tokens,
                 reserve_own = true, reserve_fraction = 0.098 }
    end

    local function results(options)
        local report = serve.run(with(options))
        report.scheduler = nil
        return spice.json.encode(report)
    end

    it("gives what its twin in C gives, to the last bit", function()
        assert.are.equal(results { scheduler = "vllm" }, results { scheduler = vllm })
        assert.are.equal(results { scheduler = "sglang" }, results { scheduler = sglang })
    end)

    it("is asked again after max_steps", function()
        local asked = 0
        local function impatient(view)
            asked = asked + 1
            local decision = vllm(view)
            decision.max_steps = 10
            return decision
        end
        serve.run { requests = { { 0, 100, 101 } }, scheduler = impatient }
        -- The prompt, ten times ten decode steps, and the end.
        assert.are.equal(12, asked)
    end)

    it("need not be asked before what it keeps back for others has melted enough", function()
        local function scheduled(num_kv_blocks, max_steps)
            local _, requests = serve.run {
                requests = { { 0, 48, 100 }, { 0, 48, 100 }, { 0.02, 32, 20 } }, num_kv_blocks = num_kv_blocks,
                scheduler = function(view)
                    return { decode = false, admit = view.max_num_seqs, prefill_tokens = 8192, reserve_fraction = 1.5,
                             max_steps = max_steps }
                end,
            }
            return requests[3].scheduled_s, requests[1].finish_s
        end
        local midway = 0
        for num_kv_blocks = 19, 30 do
            local asked_often, finish = scheduled(num_kv_blocks, 1)
            assert.is_near(asked_often, scheduled(num_kv_blocks), 1e-12)
            if asked_often > 0.03 and asked_often < finish then midway = midway + 1 end
        end
        assert.is_true(midway > 3)
    end)

    it("may leave requests waiting for good, and the report says so", function()
        local report = serve.run { requests = { { 0, 10, 1 } }, scheduler = function() return { decode = true } end }
        assert.are.equal(1, report.in_flight)
        assert.are.equal("1 requests were never finished: the policy left them waiting", report.warnings[1])
    end)

    it("has its mistakes told", function()
        local function message(policy)
            return message_of(spice.run_online, serve.case { requests = { { 0, 10, 2 } }, scheduler = policy })
        end
        assert.is_truthy(message(function() error("no idea", 0) end):find "no idea")
        assert.is_truthy(message(function() return 5 end):find(
            "the policy returned a number; expected a table of limits", 1, true))
        assert.is_truthy(message(function() return { admit = -1 } end):find "the policy's 'admit' is %-1.*at least 0")
    end)
end)
