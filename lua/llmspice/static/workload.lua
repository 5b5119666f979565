--- Fixed batches: every user sends `input_tokens` and gets `output_tokens`, all at once.
-- Results are described in llmspice.static.result. In calibrated a batch that does not fit in memory raises what
-- run_static does, unless the case has `allow_oversubscribe`; then, and in roofline, `warnings` say so.
-- @module llmspice.static.workload
local batch = require "llmspice.static.batch"
local check = require "llmspice.check"
local result = require "llmspice.static.result"

local workload = {}

local function set(names)
    local known = {}
    for _, name in ipairs(names) do known[name] = true end
    return { names = names, known = known }
end

local function fields_with(...)
    return set { "model", "input_tokens", "output_tokens", "num_users", "fidelity", "allow_oversubscribe", ... }
end

local normal_fields = fields_with("executor")
local pd_fields = fields_with("prefill_executor", "decode_executor")
local paf_fields = fields_with("prefill_executor", "decode_executor", "microbatches")

local function check_case(case, fields, what)
    if type(case) ~= "table" then check.fields(case, fields.names, what) end
    for name in pairs(case) do
        if not fields.known[name] then check.fields(case, fields.names, what) end
    end
    if not case.model then check.raise("usage", "%s: field 'model' is missing", what) end
end

local function check_executor(executor, field, what)
    if type(executor) ~= "table" or not executor.plan then
        check.raise("usage", "%s: field '%s' is missing; expected a SimpleExecutor", what, field)
    end
    return executor
end

local function run(mode, case, executors)
    local fidelity, model, plans, users = case.fidelity or "calibrated", case.model, {}, batch.users(case)
    for i, executor in ipairs(executors) do plans[i] = executor:plan(model, fidelity, users) end
    -- A copy: what the result says later is of the case as it was.
    local own = { mode = mode, input_tokens = case.input_tokens, output_tokens = case.output_tokens,
                  num_users = case.num_users, allow_oversubscribe = case.allow_oversubscribe,
                  microbatches = fidelity ~= "roofline" and case.microbatches or nil }
    return result.of { case = own, model = model, fidelity = fidelity, executors = executors,
                       result = batch.run(mode, own, plans) }
end

--- One pool does prefill and decode.
-- @tparam table case `model`, `executor`, `input_tokens`, `output_tokens`, `num_users` (1), `fidelity` ("calibrated"),
-- `allow_oversubscribe`
-- @treturn StaticResult
-- @raise a usage mistake; in calibrated an infeasible one where memory does not suffice
function workload.run_workload(case)
    check_case(case, normal_fields, "run_workload")
    return run("normal", case, { check_executor(case.executor, "executor", "run_workload") })
end

--- A prefill and a decode pool.
-- @tparam table case as run_workload, with `prefill_executor` and `decode_executor`
-- @treturn StaticResult
-- @raise as run_workload
function workload.run_workload_pd(case)
    check_case(case, pd_fields, "run_workload_pd")
    return run("pd", case, { check_executor(case.prefill_executor, "prefill_executor", "run_workload_pd"),
                             check_executor(case.decode_executor, "decode_executor", "run_workload_pd") })
end

--- A prefill pool, and decode over an attention and an FFN pool.
-- @tparam table case as run_workload, with `prefill_executor`, an AFExecutor as `decode_executor`, and `microbatches`
-- of a decode step (as many as suit it best; calibrated)
-- @treturn StaticResult
-- @raise as run_workload
function workload.run_workload_paf(case)
    check_case(case, paf_fields, "run_workload_paf")
    local decode = case.decode_executor
    if type(decode) ~= "table" or not decode.attention then
        check.raise("usage", "run_workload_paf: field 'decode_executor' is missing; expected an AFExecutor")
    end
    return run("paf", case, { check_executor(case.prefill_executor, "prefill_executor", "run_workload_paf"),
                              decode.attention, decode.ffn })
end

return workload
