--- Fixed batches: every user sends `input_tokens` and gets `output_tokens`, all at once.
-- Results have `ttft`, `tpot`, `ttc` (s), `throughput` and `output_throughput` (tokens/s), and `prefill` and `decode`
-- statistics of one replica: `duration`, `compute_time`, `memory_time`, `comm_time` (s), `flop`, `memory_access_bytes`,
-- `flops_utilization`, `memory_bw_utilization`, `arithmetic_intensity` (FLOP/B), each also for `attn` and `ffn`.
-- @module llmspice.static.workload
local core = require "llmspice.core"
local check = require "llmspice.check"

local workload = {}

local function set(names)
    local known = {}
    for _, name in ipairs(names) do known[name] = true end
    return { names = names, known = known }
end

local normal_fields = set { "model", "executor", "input_tokens", "output_tokens", "num_users", "fidelity" }
local pd_fields = set { "model", "prefill_executor", "decode_executor", "input_tokens", "output_tokens", "num_users",
                        "fidelity" }

local paf_fields = set { "model", "prefill_executor", "decode_executor", "input_tokens", "output_tokens", "num_users",
                         "fidelity", "microbatches" }

local function check_case(case, fields, what)
    if type(case) ~= "table" then check.fields(case, fields.names, what) end
    for name in pairs(case) do
        if not fields.known[name] then check.fields(case, fields.names, what) end
    end
    if not case.model then check.raise("usage", "%s: field 'model' is missing", what) end
end

local function run(mode, case, prefill, attention, ffn, micro_batches)
    local users, input, output = case.num_users or 1, case.input_tokens, case.output_tokens
    if math.type(users) ~= "integer" then users = check.count(users, "num_users") end
    if math.type(input) ~= "integer" then input = check.count(input, "input_tokens") end
    if math.type(output) ~= "integer" then output = check.count(output, "output_tokens") end
    if micro_batches then micro_batches = check.count(micro_batches, "microbatches", 1, 64) end
    return core.static(mode, users, input, output, prefill, attention, ffn, micro_batches)
end

local function plan_of(executor, case, field, what)
    if type(executor) ~= "table" or not executor.plan then
        check.raise("usage", "%s: field '%s' is missing; expected a SimpleExecutor", what, field)
    end
    return executor:plan(case.model, case.fidelity, case.num_users or 1)
end

--- One pool does prefill and decode.
-- @tparam table case `model`, `executor`, `input_tokens`, `output_tokens`, `num_users` (1), `fidelity` ("calibrated")
-- @treturn StaticResult
function workload.run_workload(case)
    check_case(case, normal_fields, "run_workload")
    return run("normal", case, plan_of(case.executor, case, "executor", "run_workload"))
end

--- A prefill and a decode pool.
-- @tparam table case as run_workload, with `prefill_executor` and `decode_executor`
-- @treturn StaticResult
function workload.run_workload_pd(case)
    check_case(case, pd_fields, "run_workload_pd")
    return run("pd", case, plan_of(case.prefill_executor, case, "prefill_executor", "run_workload_pd"), nil,
        plan_of(case.decode_executor, case, "decode_executor", "run_workload_pd"))
end

--- A prefill pool, and decode over an attention and an FFN pool.
-- @tparam table case as run_workload, with `prefill_executor`, an AFExecutor as `decode_executor`, and `microbatches`
-- of a decode step (as many as suit it best; calibrated)
-- @treturn StaticResult
function workload.run_workload_paf(case)
    check_case(case, paf_fields, "run_workload_paf")
    local decode = case.decode_executor
    if type(decode) ~= "table" or not decode.attention then
        check.raise("usage", "run_workload_paf: field 'decode_executor' is missing; expected an AFExecutor")
    end
    return run("paf", case, plan_of(case.prefill_executor, case, "prefill_executor", "run_workload_paf"),
        decode.attention:plan(case.model, case.fidelity, case.num_users or 1),
        decode.ffn:plan(case.model, case.fidelity, case.num_users or 1),
        case.fidelity ~= "roofline" and case.microbatches or nil)
end

return workload
