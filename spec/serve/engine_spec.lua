local core = require "llmspice.core"
local Trace = require "llmspice.trace"
local executor = require "llmspice.executor"
local Model = require "llmspice.model"

local model, plan
local function llama()
    model = model or Model.create "llama3_8b"
    plan = plan or executor.SimpleExecutor(require "llmspice.hardware.processor".create "H100"):plan(model, "roofline")
    return plan
end

local function run(requests, pool, more)
    pool.plan, pool.scheduler = pool.plan or llama(), pool.scheduler or "vllm"
    local case = { source = Trace.create(requests):source { arrivals = "trace" }, pools = { pool } }
    for name, value in pairs(more or {}) do case[name] = value end
    return core.online(case)
end

describe("core.online", function()
    it("runs a lone request: its prompt, then one step per further token", function()
        local r = run({ { arrival_s = 1, input_tokens = 100, output_tokens = 3 } }, {})
        local prefill = llama():step { { phase = "prefill", n = 1, new = 100, context = 0 } }.duration
        local first = llama():step { { phase = "decode", n = 1, new = 1, context = 100 } }.duration
        local second = llama():step { { phase = "decode", n = 1, new = 1, context = 101 } }.duration
        assert.is_near(1e3 * prefill, r.ttft_ms.mean, 1e-9)
        assert.is_near(1e3 * (prefill + first + second), r.e2el_ms.mean, 1e-9)
        assert.is_near(1e3 * (first + second) / 2, r.tpot_ms.mean, 1e-9)
        assert.are.equal(2, r.itl_ms.n)
        assert.are.equal(1, r.completed)
    end)
end)
