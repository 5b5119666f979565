--- What a chip's memory holds while it serves a model: weights, activations, what the engine and its links keep, and
-- the KV cache that is left.
--
-- Weights, activations and cache come from the plan, sharded as the layout says, of the fullest chip. What an engine
-- reserves is a documented estimate per backend (see `memory_budget.backends`). A chip's figures give its runtime
-- (driver, context, engine, captured graphs) and the buffers of its collectives.
-- @module llmspice.model.memory_budget
local core = require "llmspice.core"
local check = require "llmspice.check"
local names = require "llmspice.names"

local memory_budget = {}

local MiB = 2^20

-- vLLM profiles its weights and the activations of a full step, and gives the cache what is left of `utilization` of
-- the memory; the runtime is in the rest, or takes more than that.
local function vllm(part, options)
    local within = math.min((options.memory_utilization or 0.9) * part.capacity, part.capacity - part.runtime)
    return within - part.weights - part.activations - part.collectives
end

-- SGLang leaves room for a chunk of prefill, captured graphs and buffers by a formula (server_args.py, 2025), and fills
-- the rest with weights and cache.
local function sglang(part, options)
    local layout = part.layout
    local graph_batch = layout.tp < 4 and 256 or 512
    local reserved = (512 + 1.5 * math.max(options.max_num_batched_tokens, 2048) + 2 * graph_batch
        + layout.tp * layout.pp / 8 * 1024) * MiB
    if layout.ep > 1 and layout.dp > 1 then reserved = reserved + 3 * graph_batch * layout.dp * MiB end
    local within = options.memory_utilization and options.memory_utilization * part.capacity or part.capacity - reserved
    return within - part.weights
end

-- TensorRT-LLM gives the cache a fraction of what weights, activations and runtime leave free.
local function trtllm(part, options)
    local free = part.capacity - part.runtime - part.collectives - part.weights - part.activations
    return (options.memory_utilization or 0.9) * free
end

--- Per backend: `cache`, which gives the cache's bytes, and `block_tokens`, tokens of a block unless given.
-- Sources: vLLM, `--gpu-memory-utilization` and `--block-size`; SGLang, `--mem-fraction-static` and `--page-size`;
-- TensorRT-LLM, `KvCacheConfig.free_gpu_memory_fraction` and `tokens_per_block`; defaults of 2025.
memory_budget.backends = {
    vllm = { cache = vllm, block_tokens = 16 },
    sglang = { cache = sglang, block_tokens = 1 },
    trtllm = { cache = trtllm, block_tokens = 32 },
}

local backend_names = { "vllm", "sglang", "trtllm" }

local fields = { "model", "processor", "backend", "max_num_batched_tokens", "max_num_seqs", "block_tokens",
                 "sequence_tokens", "memory_utilization", "deployment" }

local function checked(case)
    check.fields(case, fields, "memory_budget.of")
    if type(case.model) ~= "table" or not case.model.graph then
        check.raise("usage", "memory_budget.of: field 'model' is missing; expected a model")
    end
    if type(case.processor) ~= "userdata" or not case.processor.parallelism then
        check.raise("usage",
            "memory_budget.of: field 'processor' is missing; expected a processor with its parallelism")
    end
    local backend = case.backend or "vllm"
    if not memory_budget.backends[backend] then
        check.raise("usage", "%s", names.unknown("backend", tostring(backend), backend_names))
    end
    local utilization = case.memory_utilization
    if utilization then check.number(utilization, "memory_utilization", 0, 1) end
    return {
        backend = backend, memory_utilization = utilization,
        max_num_batched_tokens = check.count(case.max_num_batched_tokens or 8192, "max_num_batched_tokens"),
        max_num_seqs = check.count(case.max_num_seqs or 256, "max_num_seqs"),
        block_tokens = check.count(case.block_tokens or memory_budget.backends[backend].block_tokens, "block_tokens"),
        sequence_tokens = check.count(case.sequence_tokens or 4096, "sequence_tokens"),
    }
end

local act_bytes = { FP64 = 8, FP32 = 4, FP16 = 2, BF16 = 2, FP8 = 1, INT8 = 1 }

-- The largest operator's tensors, the residual stream and its norm beside them, and two copies of the sampler's FP32
-- logits.
local function activations(plan, model, options, precision)
    local tokens = options.max_num_batched_tokens
    local step = { { phase = "prefill", n = 1, new = tokens } }
    local config = model.config
    local hidden, vocab = config.hidden_size or 0, config.vocab_size or 0
    return plan:memory(step).activations + 2 * tokens * hidden * (act_bytes[precision.act] or 2)
        + 2 * 4 * options.max_num_seqs * vocab
end

local function layout_of(processor)
    local layout = processor:parallelism()
    return { tp = layout.tp, dp = layout.dp, pp = layout.pp, ep = layout.ep }
end

-- What a sequence takes of the cache, and how many blocks a replica's cache holds when all sequences are
-- `sequence_tokens` long: windows and recurrent states cost the same however long a sequence is.
local function add_cache_size(part, plan, options)
    local function of_sequence(length) return plan:memory({}, 1, length).kv_cache end
    local far = 2^22
    part.kv_bytes_per_token = of_sequence(options.sequence_tokens) / options.sequence_tokens
    part.kv_growth_bytes = of_sequence(far) - of_sequence(far - 1)
    part.state_bytes = of_sequence(0)
    local block = part.kv_bytes_per_token * options.block_tokens
    part.block_tokens = options.block_tokens
    part.num_kv_blocks = block > 0 and math.tointeger(part.kv_cache // block) or 0
    part.kv_tokens = part.num_kv_blocks * options.block_tokens
end

--- The memory of one chip, the fullest of its replica, in calibrated fidelity.
-- @tparam table case `model`; `processor` with its parallelism; `backend` ("vllm", "sglang" or "trtllm");
-- `max_num_batched_tokens` of a step (8192); `max_num_seqs` (256); `block_tokens` (the backend's);
-- `memory_utilization`, the backend's fraction (0.9 for vLLM and TensorRT-LLM, by formula for SGLang);
-- `sequence_tokens`, how long sequences are where that matters (4096)
-- @treturn table bytes of one chip: `capacity`, `weights`, `weights_by_class`, `activations`, `collectives`, `runtime`,
-- `kv_cache`: what is left for it, `reserved`: what the engine leaves alone; `fits`: whether anything is left for the
-- cache, `shortfall`: what is missing else; `kv_bytes_per_token` at `sequence_tokens`, `kv_growth_bytes` of a token
-- beyond all windows, `state_bytes` of a sequence; `block_tokens`; of a replica `num_kv_blocks` and `kv_tokens`
function memory_budget.of(case)
    local options = checked(case)
    local processor, model = case.processor, case.model
    local precision = model:precision()
    local plan = core.plan(model.graph, precision, processor, "calibrated", nil, nil, case.deployment)
    local layout, use = layout_of(processor), plan:memory {}
    local ranks = processor:num_chips "calibrated"
    local capacity = processor:memory_capacity "calibrated"
    local usable = processor:usable_memory(1, "calibrated")
    local part = {
        layout = layout, capacity = capacity, weights = use.weights, weights_by_class = use.weights_by_class,
        activations = activations(plan, model, options, precision), runtime = capacity - usable,
        collectives = usable - processor:usable_memory(ranks, "calibrated"),
    }
    local cache = memory_budget.backends[options.backend].cache(part, options)
    part.layout, part.backend = nil, options.backend
    part.kv_cache, part.fits, part.shortfall = math.max(0, cache), cache > 0, math.max(0, -cache)
    part.reserved = capacity - part.weights - part.activations - part.runtime - part.collectives - part.kv_cache
    part.sequence_tokens = options.sequence_tokens
    add_cache_size(part, plan, options)
    return part
end

return memory_budget
