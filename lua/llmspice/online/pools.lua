--- The pools of an online run: from chips, layouts and options to what core.online wants.
--
-- A replica is an engine instance. In calibrated fidelity data-parallel ranks are instances of their own, unless
-- experts are spread over them (ep > 1): then they are the attention ranks of one instance, which shares its
-- sequences evenly over them. In roofline they are always instances; so are the ep ranks in pd, as in the reference.
-- With pp stages an instance has as many micro-batches in flight, each with its share of the sequences.
-- max_num_seqs counts per attention rank, max_num_batched_tokens per rank and micro-batch, as engines do.
-- @module llmspice.online.pools
local backend = require "llmspice.calibration.backend"
local check = require "llmspice.check"
local names = require "llmspice.names"

local online_pools = {}

--- How a mode's chips become pools: `chips` name the fields of layouts, `replicas` the option that counts instances.
online_pools.modes = {
    normal = { { role = "monolithic", chips = { 1 }, replicas = "num_replicas" } },
    pd = { { role = "prefill", chips = { 1 }, replicas = "prefill_replicas" },
           { role = "decode", chips = { 2 }, replicas = "decode_replicas" } },
    paf = { { role = "prefill", chips = { 1 }, replicas = "prefill_replicas" },
            { role = "decode", chips = { 2, 3 }, replicas = "decode_replicas" } },
}

-- Instances that one layout makes, shares that an instance spreads sequences over, ranks whose caches add up.
local function divide(layout, fidelity, mode, is_side)
    if fidelity == "roofline" then
        local ranks = layout.dp * (mode == "normal" and 1 or layout.ep)
        if is_side then return 1, ranks * layout.pp, ranks end
        return ranks, layout.pp, 1
    end
    if is_side or layout.ep > 1 then return 1, layout.dp * layout.pp, layout.dp end
    return layout.dp, layout.pp, 1
end

local function GB(bytes)
    return ("%.1f GB"):format(bytes / 1e9)
end

--- The engine whose kernels and memory habits go with a scheduler.
-- @param scheduler its name, a function or nil
-- @treturn string
function online_pools.engine_of(scheduler)
    return (scheduler == "sglang" or scheduler == "trtllm") and scheduler or "vllm"
end

-- Bytes of a chip left for the KV cache in roofline: a share of its memory, less weights and activations.
local function plain_cache(chips, plan, options)
    local tokens = math.min(options.max_num_batched_tokens or 8192, 8192)
    local use = plan:memory { { phase = "prefill", n = 1, new = math.tointeger(tokens) } }
    local share = (options.gpu_memory_utilization or 0.9) * chips.processor:memory_capacity "roofline"
    return share - use.weights - use.activations, use.weights
end

local function budget_cache(chips, model, options)
    local function finite(value) return value and value < 2^31 and math.tointeger(value) or nil end
    local engine = backend.engine(chips.executor.entry)
    local part = require "llmspice.model.memory_budget".of {
        model = model, processor = chips.processor, backend = engine,
        block_tokens = options.kv_block_size, max_num_seqs = finite(options.max_num_seqs),
        max_num_batched_tokens = finite(options.max_num_batched_tokens),
        memory_utilization = options.gpu_memory_utilization, deployment = chips.executor.deployment,
    }
    local blocks = chips.executor.deployment.attention_blocks and part.weights_by_class or {}
    return part.kv_cache - part.shortfall, part.weights, (blocks.attn or 0) + (blocks.lin or 0)
end

local function no_room(chips, model, weights, fidelity, options)
    local share, capacity = options.gpu_memory_utilization, chips.processor:memory_capacity(fidelity)
    local allowed = share and (", of which gpu_memory_utilization %g allows %s"):format(share, GB(share * capacity))
    check.raise("infeasible", "%s leaves no memory for a KV cache on %s at %s: weights take %s of a chip's %s%s; " ..
        "expected more chips per replica, %sor allow_oversubscribe", model.name, chips.processor:name(),
        tostring(chips.layout), GB(weights), GB(capacity), allowed or "", share and "a larger share, " or "")
end

-- Bytes of a chip for the cache; nil where it is not limited. In paf the attention pool holds the cache and the
-- weights of its own operators, if any, and the FFN pool the other weights.
local function cache_of(chips, ffn_chips, plan, model, fidelity, options)
    if options.num_kv_blocks or options.allow_oversubscribe then return nil end
    local function room(of, of_plan)
        if fidelity == "roofline" then return plain_cache(of, of_plan, options) end
        return budget_cache(of, model, options)
    end
    local bytes, weights, own = room(chips, plan)
    if ffn_chips then
        local spare, ffn_weights, others = room(ffn_chips, ffn_chips.executor:plan(model, fidelity))
        if spare + (others or 0) <= 0 then no_room(ffn_chips, model, ffn_weights, fidelity, options) end
        bytes = bytes + weights - (own or 0)
    end
    if bytes <= 0 then no_room(chips, model, weights, fidelity, options) end
    return bytes
end

-- Tokens that a decode step checks, and those that it yields, per sequence.
local function tokens_per_step(options)
    local chunk = check.count(options.decode_chunk_size or 1, "decode_chunk_size", 1, 64)
    local rate = check.number(options.acceptance_rate or 1, "acceptance_rate", 0, 1)
    if options.acceptance_rate and chunk == 1 then
        check.raise("usage", "acceptance_rate goes with decode_chunk_size above 1")
    end
    return chunk, backend.tokens_per_step(chunk, rate)
end

local function choice(value, name, list)
    if value == nil then return list[1] end
    for _, known in ipairs(list) do
        if known == value then return value end
    end
    check.raise("usage", "%s", names.unknown(name, tostring(value), list))
end

local function limit(options, name)
    local value = options[name]
    if value == nil or value == math.huge then return value end
    return check.count(value, name)
end

-- The policy, and its usual max_num_seqs and max_num_batched_tokens.
local function scheduler_of(options)
    local scheduler = options.scheduler or "vllm"
    if type(scheduler) == "function" then return scheduler, { max_num_seqs = 1024, max_num_batched_tokens = 8192 } end
    local known, by_name = {}, {}
    for i, item in ipairs(require "llmspice.core".schedulers()) do known[i], by_name[item.name] = item.name, item end
    return choice(scheduler, "scheduler", known), by_name[scheduler]
end

-- A step has to hold a token of every sequence that runs.
local function settle_budget(pool, usual)
    local budget, chunk, seqs = pool.max_num_batched_tokens, pool.decode_chunk_size, pool.max_num_seqs
    if not budget then
        pool.max_num_seqs, pool.max_num_batched_tokens = seqs or usual.max_num_seqs, usual.max_num_batched_tokens
        if seqs then pool.max_num_batched_tokens = math.max(seqs * chunk, pool.max_num_batched_tokens) end
        return
    end
    if seqs and seqs * chunk > budget then
        check.raise("usage", "max_num_batched_tokens is %.0f, fewer than the %.0f tokens of a decode step of " ..
            "max_num_seqs sequences; expected at least as many", budget, seqs * chunk)
    end
    pool.max_num_seqs = seqs or math.max(1, math.min(usual.max_num_seqs, budget // chunk))
end

-- The options that all instances share.
local function common(options)
    local chunk, tokens = tokens_per_step(options)
    local scheduler, usual = scheduler_of(options)
    if options.gpu_memory_utilization then
        check.number(options.gpu_memory_utilization, "gpu_memory_utilization", 0.01, 1)
    end
    local pool = {
        scheduler = scheduler, takes_all = options.takes_all,
        max_num_seqs = limit(options, "max_num_seqs"),
        max_num_batched_tokens = limit(options, "max_num_batched_tokens"),
        kv_block_size = check.count(options.kv_block_size or 16, "kv_block_size", 1, 1 << 20),
        num_kv_blocks = options.num_kv_blocks and check.count(options.num_kv_blocks, "num_kv_blocks"),
        decode_chunk_size = chunk, tokens_per_step = tokens,
        preemption = choice(options.preemption, "preemption", { "recompute", "swap" }),
        swap_bandwidth = options.swap_bandwidth and check.number(options.swap_bandwidth, "swap_bandwidth (B/s)", 1),
        enable_prefix_caching = options.enable_prefix_caching, step_by_step = options.step_by_step,
        router = choice(options.router, "router", require "llmspice.core".routers()),
    }
    settle_budget(pool, usual)
    return pool
end

-- What one pool of core.online is.
local function make(kind, all, case, model, fidelity)
    local chips, other = all[kind.chips[1]], all[kind.chips[2]]
    local pool = common(case)
    local instances, shares, ranks = divide(chips.layout, fidelity, case.mode, other ~= nil)
    local replicas = check.count(case[kind.replicas] or 1, kind.replicas, 1, 1 << 20)
    local users = case.concurrency and math.ceil(case.concurrency / replicas)
    pool.plan = chips.executor:plan(model, fidelity, users)
    pool.shares, pool.ranks = shares, ranks
    -- Engines count sequences per attention rank, and tokens of a step per rank and micro-batch.
    pool.max_chunk = pool.max_num_batched_tokens
    pool.max_num_seqs, pool.max_num_batched_tokens = pool.max_num_seqs * ranks, pool.max_num_batched_tokens * shares
    pool.replicas = replicas * instances
    pool.cache = cache_of(chips, other, pool.plan, model, fidelity, case)
    if other then
        local _, ffn_shares = divide(other.layout, fidelity, case.mode, true)
        pool.ffn_plan, pool.ffn_shares = other.executor:plan(model, fidelity, users), ffn_shares
        pool.microbatches = case.microbatches and check.count(case.microbatches, "microbatches", 1, 64)
            or fidelity == "roofline" and 1 or 0
    end
    return pool, replicas
end

--- Makes the pools of core.online.
-- @tparam {table,...} chips per pool of the layout: `role`, `processor`, `layout`, `executor`
-- @tparam table case options of llmspice.online.run
-- @tparam Model model
-- @tparam string fidelity
-- @treturn {table,...} for core.online
-- @treturn {int,...} layouts of each
-- @raise a usage mistake, or an infeasible one where no memory is left for a cache
function online_pools.make(chips, case, model, fidelity)
    local pools, replicas = {}, {}
    for i, kind in ipairs(online_pools.modes[case.mode]) do
        pools[i], replicas[i] = make(kind, chips, case, model, fidelity)
    end
    return pools, replicas
end

return online_pools
