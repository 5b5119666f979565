-- core.online gets whatever a table can hold, and answers with a result or one error. make sanitize makes this sharp.
local core = require "llmspice.core"
local random = require "spec.fixtures.random"
local serve = require "spec.fixtures.serve"
local spice = require "llmspice"

local values = {
    0, 1, -1, 2, 3.5, 0 / 0, math.huge, -math.huge, 1e300, 2 ^ 53, math.mininteger, math.maxinteger, "x", "vllm",
    "swap",
    true, false, {}, function() return { decode = true, admit = 1, prefill_tokens = 100 } end, 16, 64, 1000,
}

local pool_fields = {
    "scheduler", "shares", "ffn_shares", "microbatches", "kv_block_size", "num_kv_blocks", "cache", "ranks", "router",
    "max_num_seqs", "max_num_batched_tokens", "max_chunk", "decode_chunk_size", "tokens_per_step", "preemption",
    "swap_bandwidth", "enable_prefix_caching", "step_by_step", "replicas", "takes_all", "plan", "ffn_plan",
}

local fields = { "max_model_len", "until", "warmup", "slo_ttft", "slo_tpot", "slo_e2el", "seed", "on_request",
                 "on_step", "on_progress", "pools", "source" }

local function change(draw, t, names, most)
    for _ = 1, draw(0, most) do t[draw(names)] = draw(values) end
    return t
end

local function pool(draw, plan)
    local made = change(draw, { plan = plan, scheduler = draw { "vllm", "sglang", "static", "orca" } }, pool_fields, 3)
    -- As many replicas as asked for are made, so not too many here.
    local many = type(made.replicas) == "number" and made.replicas > 1000 and made.replicas < 2 ^ 30
    if many then made.replicas = 7 end
    return made
end

describe("garbage for core.online", function()
    it("is a result or one error", function()
        local plan = spice.SimpleExecutor(serve.chip()):plan(serve.model(), "roofline")
        local draw, good, bad = random(11), 0, 0
        for seed = 1, 1500 do
            local case = { pools = { pool(draw, plan) } }
            if draw(1, 3) == 1 then case.pools[2] = pool(draw, plan) end
            case.source = spice.Trace.create { input_tokens = "uniform:1,300", output_tokens = "uniform:1,50" }
                :source { req_rate = 20, max_num_reqs = 20, seed = seed }
            change(draw, case, fields, 2)
            local ok, err = pcall(core.online, case)
            if ok then
                good = good + 1
                assert.are.equal(err.arrived, err.completed + err.rejected + err.in_flight)
            else
                bad = bad + 1
                local message = type(err) == "table" and err.message or err
                assert.are.equal("string", type(message))
                assert.is_nil(message:find "\n")
            end
        end
        assert(good > 200 and bad > 200, ("%d good, %d bad"):format(good, bad))
    end)
end)
