-- A scheduler of one's own: a function that is asked at every scheduling point. The first is vLLM's policy written in
-- Lua, and gives the same results as the built-in one; the second lets prompts use a fifth of the budget while anyone
-- decodes, so that a long prompt delays tokens less and waits longer itself.
--
--     scripts/llmspice run examples/custom_scheduler.lua
local spice = require "llmspice"

local model = spice.Model.create("llama3_70b", { dtype = "FP8" })

local function vllm(view)
    return {
        decode = true,                                                     -- everyone who decodes gets a token
        prefill_tokens = view.max_num_batched_tokens - view.decode_tokens, -- the rest of the budget is for prompts
        admit = view.max_num_seqs,                                         -- as many as fit
    }
end

local function gentle(view)
    local decision = vllm(view)
    if view.decoding > 0 then decision.prefill_tokens = math.min(decision.prefill_tokens, 512) end
    return decision
end

local function run(name, scheduler)
    local report = spice.run_online {
        mode = "normal", model = model, chip = "H100", parallelism = "(8,1,1)", scheduler = scheduler,
        trace = "AzureLLMCode2023", req_rate = 4, max_num_reqs = 2000, seed = 1,
        max_num_seqs = 256, max_num_batched_tokens = 2560,
    }
    print(("%-22s TTFT %7.2f ms   gap p99 %7.2f ms   time to completion %8.2f ms"):format(name, report.mean_ttft_ms,
        report.p99_itl_ms, report.mean_e2el_ms))
end

run("vllm, built in", "vllm")
run("vllm, in Lua", vllm)
run("gentle", gentle)
