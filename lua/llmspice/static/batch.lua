--- A fixed batch on pools of executors: what run_static and the workloads have in common.
-- A pool is `{ role, memory_name, prefix, executor, processor, layout, num_chips }`; a run, as the checks of its result
-- take it, is `{ case, model, fidelity, pools, result }`.
-- @module llmspice.static.batch
local core = require "llmspice.core"
local check = require "llmspice.check"

local batch = {}

--- Per mode the pools: their role, the prefix of their options, and what the memory of a run calls them.
batch.pools = {
    normal = { { role = "monolithic", prefix = "", memory = "prefill" } },
    pd = { { role = "prefill", prefix = "prefill_", memory = "prefill" },
           { role = "decode", prefix = "decode_", memory = "ffn" } },
    paf = { { role = "prefill", prefix = "prefill_", memory = "prefill" },
            { role = "attention", prefix = "attn_", memory = "attn" },
            { role = "ffn", prefix = "ffn_", memory = "ffn" } },
}

--- A pool of the executor that runs it.
-- @tparam table kind a row of batch.pools
-- @tparam SimpleExecutor executor
-- @tparam string fidelity
-- @treturn table
function batch.pool(kind, executor, fidelity)
    local processor = executor.processor
    return { role = kind.role, memory_name = kind.memory, prefix = kind.prefix, executor = executor,
             processor = processor, layout = require "llmspice.layout".new(processor:parallelism()),
             num_chips = processor:num_chips(fidelity) }
end

local MOST, MOST_MICRO_BATCHES = 1 << 31, 64

--- The users of a case.
-- @tparam table case
-- @treturn int
-- @raise a usage mistake
function batch.users(case)
    local users = case.num_users or 1
    return math.type(users) == "integer" and users or check.count(users, "num_users", 1, MOST)
end

--- Runs it.
-- @tparam string mode "normal", "pd" or "paf"
-- @tparam table case `input_tokens`, `output_tokens`, `num_users` (1), in paf `microbatches`
-- @tparam {Plan,...} plans one per pool of the mode
-- @treturn userdata what core.static returns
function batch.run(mode, case, plans)
    local users, input, output = batch.users(case), case.input_tokens, case.output_tokens
    if math.type(input) ~= "integer" then input = check.count(input, "input_tokens", 1, MOST) end
    if math.type(output) ~= "integer" then output = check.count(output, "output_tokens", 1, MOST) end
    if mode == "normal" then return core.static(mode, users, input, output, plans[1]) end
    if mode == "pd" then return core.static(mode, users, input, output, plans[1], nil, plans[2]) end
    local micro_batches = case.microbatches
    if micro_batches then micro_batches = check.count(micro_batches, "microbatches", 1, MOST_MICRO_BATCHES) end
    return core.static(mode, users, input, output, plans[1], plans[2], plans[3], micro_batches)
end

--- The plans of a model on pools.
-- @tparam {table,...} pools
-- @tparam Model model
-- @tparam string fidelity
-- @tparam int users of all replicas together
-- @treturn {Plan,...}
function batch.plans(pools, model, fidelity, users)
    local plans = {}
    for i, pool in ipairs(pools) do plans[i] = pool.executor:plan(model, fidelity, users) end
    return plans
end

--- Runs a case on pools.
-- @tparam string mode
-- @tparam table case as run, with microbatches that roofline does not know
-- @tparam {table,...} pools
-- @tparam Model model
-- @tparam string fidelity
-- @treturn userdata
function batch.on_pools(mode, case, pools, model, fidelity)
    local heeded = fidelity == "roofline" and { num_users = case.num_users, input_tokens = case.input_tokens,
                                                output_tokens = case.output_tokens } or case
    return batch.run(mode, heeded, batch.plans(pools, model, fidelity, batch.users(case)))
end

return batch
