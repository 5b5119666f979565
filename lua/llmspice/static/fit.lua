--- Whether a fixed batch fits in its chips' memory, and which layout would do where it does not.
-- @module llmspice.static.fit
local batch = require "llmspice.static.batch"
local check = require "llmspice.check"
local json = require "llmspice.json"
local layout = require "llmspice.layout"

local fit = {}

-- Bytes of the fullest chip against what its runtime leaves.
local function of_pool(pool, bytes, fidelity)
    local use = json.ordered({ weights = bytes.weights, kv_cache = bytes.kv_cache, activations = bytes.activations },
        { "weights", "kv_cache", "activations", "total", "capacity", "fits" })
    use.total = use.weights + use.kv_cache + use.activations
    use.capacity = pool.processor:usable_memory(pool.num_chips, fidelity)
    use.fits = use.total <= use.capacity
    return use
end

--- What fills the memory of every pool's fullest chip.
-- @tparam table run see llmspice.static.batch
-- @treturn table by role: `weights`, `kv_cache`, `activations`, `total`, `capacity` (B), `fits`
function fit.memory(run)
    local by_role, roles, bytes = {}, {}, run.result:memory()
    for i, pool in ipairs(run.pools) do
        roles[i] = pool.role
        by_role[pool.role] = of_pool(pool, bytes[pool.memory_name], run.fidelity)
    end
    return json.ordered(by_role, roles)
end

--- Whether all of it fits, in no time: nothing is said about why.
-- @tparam string mode
-- @tparam userdata result of batch.run
-- @tparam {SimpleExecutor,...} executors one per pool of the mode
-- @tparam string fidelity
-- @treturn boolean
function fit.fits(mode, result, executors, fidelity)
    local bytes = result:memory()
    for i, kind in ipairs(batch.pools[mode]) do
        local use = bytes[kind.memory]
        if use.weights + use.kv_cache + use.activations > executors[i]:usable_memory(fidelity) then return false end
    end
    return true
end

--- The result of a call, or nil and the message of a mistake.
-- @tparam function f
-- @return first result of f
function fit.unless_mistaken(f, ...)
    local ok, result = pcall(f, ...)
    if ok then return result end
    if not check.is_mistake(result) then error(result, 0) end
    return nil, result.message
end

-- Whether a pool's memory suffices under another layout, all else equal; layouts that cut the model unevenly or leave
-- replicas without users do not.
local function fits_at(run, i, degrees)
    local pool, tried = run.pools[i], table.move(run.pools, 1, #run.pools, 1, {})
    local processor = pool.processor:with_parallelism(degrees)
    local executor = require "llmspice.executor".SimpleExecutor(processor, pool.executor.options)
    tried[i] = { executor = executor, processor = processor, num_chips = processor:num_chips(run.fidelity) }
    local result = fit.unless_mistaken(batch.on_pools, run.case.mode, run.case, tried, run.model, run.fidelity)
    return result ~= nil and of_pool(tried[i], result:memory()[pool.memory_name], run.fidelity).fits
end

local LARGEST_TP = 1024

-- The smallest tp above a pool's own at which it fits.
local function smallest_tp(run, i)
    local own = run.pools[i].layout
    for tp = own.tp + 1, LARGEST_TP do
        local degrees = { tp = tp, dp = own.dp, pp = own.pp, ep = own.ep }
        if fits_at(run, i, degrees) then return degrees end
    end
    return nil
end

local LARGEST_POOL = 8192  -- chips

-- Layouts with tp, pp and dp doubled ever more often: the fewest chips first, of as many those with the most tp, then
-- the most pp.
local function doublings(own, most)
    local list = {}
    for tp_times = 0, 12 do
        for pp_times = 0, 12 - tp_times do
            for dp_times = 0, 12 - tp_times - pp_times do
                local degrees = { tp = own.tp << tp_times, dp = own.dp << dp_times, pp = own.pp << pp_times,
                                  ep = own.ep }
                if degrees.tp * degrees.dp * degrees.pp <= most then list[#list + 1] = degrees end
            end
        end
    end
    table.sort(list, function(a, b)
        local n, m = a.tp * a.dp * a.pp, b.tp * b.dp * b.pp
        if n ~= m then return n < m end
        if a.tp ~= b.tp then return a.tp > b.tp end
        return a.pp > b.pp
    end)
    return list
end

-- The smallest of these layouts at which a pool fits, then with as few stages as will do.
local function smallest_layout(run, i)
    local own = run.pools[i].layout
    for _, degrees in ipairs(doublings(own, LARGEST_POOL)) do
        if fits_at(run, i, degrees) then
            for pp = math.max(own.pp, degrees.pp // 2 + 1), degrees.pp - 1 do
                local fewer = { tp = degrees.tp, dp = degrees.dp, pp = pp, ep = degrees.ep }
                if fits_at(run, i, fewer) then return fewer end
            end
            return degrees
        end
    end
    return nil
end

-- What a pool is called where a user names its layout: an option of run_static, an executor of a workload.
local function layout_of(pool, degrees)
    return ("%sparallelism %s"):format(pool.prefix, tostring(layout.new(degrees)))
end

local function advice(run, i)
    local pool, degrees = run.pools[i], smallest_tp(run, i)
    if degrees then return ("the smallest tp that fits is %d, %s"):format(degrees.tp, layout_of(pool, degrees)) end
    degrees = smallest_layout(run, i)
    if degrees then return ("no tp alone fits, but %s does"):format(layout_of(pool, degrees)) end
    return ("no layout of up to %d chips fits; expected fewer users, shorter prompts or larger chips"):format(
        LARGEST_POOL)
end

-- What does not fit, in one line.
local function shortfall(pool, use, model)
    local quantity = require "llmspice.report".quantity
    local function bytes(n) return quantity(n, "B") end
    local where = pool.role == "monolithic" and "" or (" (%s pool)"):format(pool.role)
    return ("%s does not fit on %s at %s%s: weights %s + KV cache %s + activations %s = %s per chip, %s more than " ..
            "the %s it can use"):format(model.name, pool.processor:name(), tostring(pool.layout), where,
                bytes(use.weights), bytes(use.kv_cache), bytes(use.activations), bytes(use.total),
                bytes(use.total - use.capacity), bytes(use.capacity))
end

--- Refuses what does not fit in calibrated, unless the case has `allow_oversubscribe`; else warns of it.
-- @tparam table run
-- @tparam table memory of fit.memory
-- @tparam function warn takes a message
-- @raise an infeasible mistake
function fit.check(run, memory, warn)
    for i, pool in ipairs(run.pools) do
        local use = memory[pool.role]
        if not use.fits then
            local message = shortfall(pool, use, run.model)
            if run.fidelity == "calibrated" and not run.case.allow_oversubscribe then
                check.raise("infeasible", "%s; %s; allow_oversubscribe runs it all the same", message, advice(run, i))
            end
            warn(message)
        end
    end
end

return fit
