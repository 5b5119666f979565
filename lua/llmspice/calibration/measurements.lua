--- Measured kernels: what the columns of a CSV say about calls of a kernel.
-- Every operator is a row of `measurements.ops`: the columns it needs, and a function that makes of one CSV row a call
-- `{ kernel, format, variant, dims, a, b, group, weight, size, config }`: which surface it belongs to, its shape, its
-- two arguments (see csrc/core/cost/shape.h), the shape that cross-validation leaves out as a whole, its weight in a
-- fit,
-- and a class of sizes for tables. Where an engine does not support a combination the function returns nil, message.
-- @module llmspice.calibration.measurements
local core = require "llmspice.core"
local csv = require "llmspice.calibration.csv"
local deployment = require "llmspice.deployment"
local names = require "llmspice.names"

local measurements = {}

local function numbers(row, ...)
    local out = {}
    for i, column in ipairs { ... } do
        local value = csv.number(row[column])
        if not value then
            return nil, ("%s is '%s'; expected a number"):format(column, row[column] or "")
        end
        out[i] = value
    end
    return out
end

-- Numbers of shapes, each at least 1 (window and prefix may be 0).
local function shape(row, ...)
    local values, err = numbers(row, ...)
    if not values then return nil, err end
    for i, column in ipairs { ... } do
        if values[i] < 1 or values[i] > 1e13 then
            return nil, ("%s is %s; expected at least 1"):format(column, row[column])
        end
    end
    return values
end

local formats = {
    bf16 = "bf16", fp16 = "bf16", half = "bf16", fp8 = "fp8", fp8_block = "fp8_block", nvfp4 = "nvfp4",
    w4a16_mxfp4 = "w4a16_mxfp4", w4a8_mxfp4_mxfp8 = "w4a8_mxfp4_mxfp8", int4_wo = "int4_wo", int8_wo = "int8_wo",
    sq = "sq",
}

local function format_of(dtype, column)
    local format = formats[(dtype or ""):lower()]
    if format then return format end
    local known = {}
    for name in pairs(formats) do known[#known + 1] = name end
    table.sort(known)
    return nil, names.unknown(column, dtype or "", known)
end

local function attention_format(row, query)
    local q, kv = (row[query] or ""):lower(), (row.kv_dtype or ""):lower()
    if kv == "bf16" or kv == "fp16" then return "bf16" end
    if kv == "fp8" and q == "fp8" then return "fp8" end
    if kv == "fp8" then return "kv_fp8" end
    return nil, ("kv_dtype is '%s'; expected bf16 or fp8"):format(row.kv_dtype or "")
end

local function magnitude(value, ...)
    for i, limit in ipairs { ... } do
        if value <= limit then return (i == 1 and "<= %g" or "<= %g"):format(limit) end
    end
    return ("> %g"):format((select(select("#", ...), ...)))
end

local function gemm(row)
    local d, err = shape(row, "m", "n", "k")
    if not d then return nil, err end
    local format, unknown = format_of(row.dtype, "dtype")
    if not format then return nil, unknown end
    local m, n, k = d[1], d[2], d[3]
    return { kernel = "gemm", format = format, dims = { n, k }, a = m, b = 1, group = n .. "x" .. k,
             weight = (n < 512 or k < 512) and 0.1 or 1, judged = n >= 512 and k >= 512,
             size = "m " .. magnitude(m, 16, 256, 4096) }
end

local function attention(kernel, second)
    return function(row)
        local d, err = shape(row, "batch", second, "q_heads", "kv_heads", "head_dim")
        if not d then return nil, err end
        local format, unknown = attention_format(row, "attn_dtype")
        if not format then return nil, unknown end
        local window = tonumber(row.window) or 0
        if d[3] % d[4] ~= 0 then
            return nil, ("q_heads is %g, not a multiple of kv_heads = %g"):format(d[3], d[4])
        end
        local dims = { d[3], d[4], d[5], window }
        return { kernel = kernel, format = format, dims = dims, a = d[1], b = d[2],
                 prefix = tonumber(row.prefix) or 0, group = table.concat(dims, "/"),
                 config = core.shape_config(kernel, dims), implementation = row.kernel, weight = 1,
                 size = second .. " " .. magnitude(d[2], 128, 2048) }
    end
end

local function latent(kernel, second)
    return function(row)
        local d, err = shape(row, "batch", second, "heads")
        if not d then return nil, err end
        local format, unknown = attention_format(row, "mla_dtype")
        if not format then return nil, unknown end
        return { kernel = kernel, format = format, dims = { d[3] }, a = d[1], b = d[2],
                 prefix = tonumber(row.prefix) or 0, group = table.concat({ d[3], d[1] }, "/"), weight = 1,
                 size = second .. " " .. magnitude(d[2], 128, 2048) }
    end
end

-- Experts of two plain matrices (squared ReLU) in the tables: hidden, inter, experts.
local plain = {}
for _, key in ipairs { "2688/1856/128", "4096/2688/512", "1024/2688/512", "8192/5120/512", "2048/5120/512" } do
    plain[key] = true
end

-- TensorRT-LLM has two sets of NVFP4 kernels for the same shapes; the one for few tokens is kernel 6 of the tables.
local function is_low_latency(row)
    return row.kernel_id == "6" or (row.kernel_source or ""):find("min_latency", 1, true) ~= nil
end

local function moe(row)
    local d, err = shape(row, "num_tokens", "hidden", "inter", "topk", "num_experts", "moe_tp", "moe_ep")
    if not d then return nil, err end
    local format, unknown = format_of(row.dtype, "dtype")
    if not format then return nil, unknown end
    local distribution = row.distribution or "balanced"
    local skew = deployment.skew(distribution)
    if not skew then
        return nil, ("distribution is '%s'; expected balanced or plX with X from 0 to %d, as in pl1.2"):format(
            distribution, deployment.steepest)
    end
    if d[5] % d[7] ~= 0 then
        return nil, ("num_experts is %g, not a multiple of moe_ep = %g"):format(d[5], d[7])
    end
    local matrices = tonumber(row.matrices) or (plain[("%d/%d/%d"):format(d[2], d[3], d[5])] and 2 or 3)
    local dims = { d[2], d[3], d[4], d[5], d[6], d[7], matrices, skew }
    return { kernel = "moe", format = format, variant = is_low_latency(row) and 1 or 0, a = d[1], b = 1, dims = dims,
             group = table.concat({ d[2], d[3], d[4], d[5] }, "/"), weight = 1,
             config = core.shape_config("moe", dims), implementation = row.kernel_id or "",
             size = "tokens " .. magnitude(d[1], 64, 1024) }
end

-- Experts behind an exchange between attention ranks: kernels for the rows that reach a rank, other ones for prefills
-- where an engine has them. Redundant slots count as experts; those that an engine balances by them are even.
local wide_variants = { decode = 2, any = 2, prefill = 3 }

local function moe_wideep(row)
    local d, err = shape(row, "num_tokens", "hidden", "inter", "topk", "num_slots", "moe_tp", "moe_ep")
    if not d then return nil, err end
    local format, unknown = format_of(row.dtype, "dtype")
    if not format then return nil, unknown end
    local variant, distribution = wide_variants[row.phase or ""], row.distribution or "uniform"
    local law, evened = distribution:gsub("_eplb$", "")
    local skew = law == "uniform" and 0 or deployment.skew(law)
    if not variant then return nil, names.unknown("phase", row.phase or "", { "any", "decode", "prefill" }) end
    if not skew then
        return nil, ("distribution is '%s'; expected uniform, or plX or plX_eplb with X from 0 to %d"):format(
            distribution, deployment.steepest)
    end
    if d[5] % d[7] ~= 0 then
        return nil, ("num_slots is %g, not a multiple of moe_ep = %g"):format(d[5], d[7])
    end
    return { kernel = "moe", format = format, variant = variant, a = d[1], b = 1,
             dims = { d[2], d[3], d[4], d[5], d[6], d[7], 3, evened > 0 and 0 or skew }, weight = 1,
             group = table.concat({ d[2], d[3], d[5], d[7] }, "/"), size = "tokens " .. magnitude(d[1], 64, 1024) }
end

local function allreduce(row)
    local d, err = shape(row, "num_gpus", "bytes")
    if not d then return nil, err end
    local eager = row.graph == "eager" and 1 or 0
    return { kernel = "allreduce", format = "bf16", dims = { d[1], 1, eager }, a = d[2], b = 1,
             group = tostring(math.floor(math.log(d[2], 2))), weight = 1,
             size = "bytes " .. magnitude(d[2], 65536, 4194304) }
end

local collective_kernels = {
    all_reduce = "all_reduce", all_gather = "all_gather", reduce_scatter = "reduce_scatter", alltoall = "alltoall",
}

local function collectives(row)
    local d, err = shape(row, "num_gpus", "bytes")
    if not d then return nil, err end
    local kernel = collective_kernels[row.op or ""]
    if not kernel then
        return nil, names.unknown("op", row.op or "", { "all_gather", "all_reduce", "alltoall", "reduce_scatter" })
    end
    return { kernel = kernel, format = "bf16", dims = { d[1], 1 }, a = d[2], b = 1,
             group = tostring(math.floor(math.log(d[2], 2))), weight = 1,
             size = "bytes " .. magnitude(d[2], 65536, 4194304) }
end

local function deepep(row)
    local d, err = shape(row, "num_gpus", "nodes", "hidden", "tokens_per_rank", "topk", "num_experts")
    if not d then return nil, err end
    local sms = tonumber(row.sms) or 0
    if row.phase ~= "dispatch" and row.phase ~= "combine" then
        return nil, ("phase is '%s'; expected dispatch or combine"):format(row.phase or "")
    end
    return { kernel = row.phase, format = row.phase == "dispatch" and "fp8" or "bf16",
             variant = row.mode == "low_latency" and 1 or 0, dims = { d[1], d[3], d[5], d[6], d[2], sms }, a = d[4],
             b = 1, group = table.concat({ d[3], d[5], d[6], d[2], sms }, "/"), weight = 1,
             size = "tokens " .. magnitude(d[4], 64, 1024) }
end

-- Gated delta rule, one token of each sequence: the kernel that reads, updates and writes the states.
local function linear_attention(row)
    local d, err = shape(row, "batch", "k_heads", "k_dim", "v_heads", "v_dim")
    if not d then return nil, err end
    if row.phase ~= "generation" or not (row.kernel or ""):find "^fused_recurrent_gated_delta_rule" then
        return nil, ("kernel '%s' in phase '%s' is not supported; fused_recurrent_gated_delta_rule in generation is")
            :format(row.kernel or "", row.phase or "")
    end
    return { kernel = "state_decode", format = "bf16", dims = { d[2], d[3], d[4], d[5] }, a = d[1], b = 1,
             group = table.concat(d, "/"), weight = 1, size = "batch " .. magnitude(d[1], 16, 256) }
end

local exchange_variants = {
    ["NVLinkTwoSided dispatch"] = { "dispatch", 2 }, ["NVLinkTwoSided combine"] = { "combine", 2 },
    ["NVLinkOneSided dispatch"] = { "dispatch", 3 }, ["NVLinkOneSided combine"] = { "combine", 3 },
    ["NVLinkTwoSided combine_low_precision"] = { "combine", 4 }, ["NVLinkTwoSided prepare"] = { "dispatch", 5 },
}

local function moe_alltoall(row)
    local d, err = shape(row, "num_tokens", "hidden", "topk", "num_experts", "moe_ep")
    if not d then return nil, err end
    local format, unknown = format_of(row.dtype, "dtype")
    if not format then return nil, unknown end
    local variant = exchange_variants[(row.kernel or "") .. " " .. (row.op or "")]
    if not variant then
        return nil, ("kernel '%s' has no op '%s'"):format(row.kernel or "", row.op or "")
    end
    return { kernel = variant[1], format = format, variant = variant[2], dims = { d[5], d[2], d[3], d[4], 1, 0 },
             a = d[1], b = 1, group = table.concat({ d[5], math.floor(math.log(d[1], 2)) }, "/"), weight = 1,
             size = "tokens " .. magnitude(d[1], 64, 1024) }
end

--- Operators in the order of `--op`: `columns` that a CSV must have besides the latency, `call` as above; `apart`:
-- chips of a family are fitted one by one, because their kernels or links differ ("version": those that were measured
-- with other versions of an engine).
measurements.ops = {
    { name = "gemm", columns = { "dtype", "m", "n", "k" }, call = gemm },
    { name = "attention_prefill", call = attention("attention_prefill", "isl"),
      columns = { "attn_dtype", "kv_dtype", "batch", "isl", "q_heads", "kv_heads", "head_dim" } },
    { name = "attention_decode", apart = "version", call = attention("attention_decode", "context"),
      columns = { "attn_dtype", "kv_dtype", "batch", "context", "q_heads", "kv_heads", "head_dim" } },
    { name = "mla_prefill", columns = { "mla_dtype", "kv_dtype", "heads", "batch", "isl" },
      call = latent("mla_prefill", "isl") },
    { name = "mla_decode", columns = { "mla_dtype", "kv_dtype", "heads", "batch", "context" },
      call = latent("mla_decode", "context") },
    { name = "moe", call = moe,
      columns = { "dtype", "num_tokens", "hidden", "inter", "topk", "num_experts", "moe_tp", "moe_ep" } },
    { name = "moe_wideep", call = moe_wideep,
      columns = { "phase", "dtype", "num_tokens", "hidden", "inter", "topk", "num_slots", "moe_tp", "moe_ep" } },
    { name = "allreduce", apart = true, columns = { "num_gpus", "bytes" }, call = allreduce },
    { name = "collectives", columns = { "op", "num_gpus", "bytes" }, call = collectives, backend = "nccl" },
    { name = "deepep", call = deepep,
      columns = { "mode", "phase", "nodes", "num_gpus", "sms", "hidden", "tokens_per_rank", "topk", "num_experts" } },
    { name = "linear_attention", call = linear_attention,
      columns = { "kernel", "phase", "batch", "k_heads", "k_dim", "v_heads", "v_dim" } },
    { name = "moe_alltoall", call = moe_alltoall,
      columns = { "kernel", "op", "dtype", "num_tokens", "hidden", "topk", "num_experts", "moe_ep" } },
}

--- How many copies of its operands an engine's benchmark takes turns with, so as to find them outside the cache: of the
-- weights as many as fill it, within `copies_least` and `copies_most`, and `copies_inputs` of the activations.
-- Source: NVIDIA aiconfigurator's collectors of GEMM.
-- @tparam string kernel
-- @tparam string format
-- @tparam string backend
-- @tparam[opt] int copies of the weights, whatever their size, in a benchmark of one's own; 0: never in the cache
-- @treturn ?table nil where that is not known to matter
function measurements.turns(kernel, format, backend, copies)
    if kernel ~= "gemm" then return nil end
    if copies then return { copies_least = copies, copies_most = copies, copies_inputs = 1 } end
    if backend == "trtllm" then return { copies_least = 1, copies_most = 5, copies_inputs = 1 } end
    if backend == "vllm" and format == "nvfp4" then return { copies_least = 1, copies_most = 1, copies_inputs = 1 } end
    return { copies_least = 6, copies_most = 6, copies_inputs = backend == "sglang" and 6 or 1 }
end

-- Engines whose FP8 libraries' tables are known.
local tabled = { vllm = true, sglang = true }

--- What tiles an engine's library cuts products into: a tiling of csrc/core/cost/tiling.c, by the table of its source,
-- or "unsplit" where the measurements, left out one by one, show no product that is split along k.
-- @tparam string kernel
-- @tparam string format
-- @tparam string backend
-- @tparam ?int sm of surfaces.systems; nil for a chip that libraries may cut otherwise
-- @treturn ?string nil: any
function measurements.tiling(kernel, format, backend, sm)
    if kernel ~= "gemm" or not sm then return nil end
    if format == "fp8" and tabled[backend] and sm > 80 then return ("%s_fp8_sm%d"):format(backend, sm) end
    local unsplit = format == "nvfp4" and tabled[backend] or
        format == "fp8_block" and backend == "trtllm" and sm == 89
    return unsplit and "unsplit" or nil
end

--- The operator of a name.
-- @tparam string name
-- @treturn[1] table row of measurements.ops
-- @treturn[2] nil
-- @treturn[2] string message with the nearest name
function measurements.op(name)
    local known = {}
    for i, op in ipairs(measurements.ops) do
        if op.name == name then return op end
        known[i] = op.name
    end
    return nil, names.unknown("op", name, known)
end

return measurements
