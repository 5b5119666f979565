--- Which element type each class of weights has: in the checkpoint, or when the user says `--dtype`.
-- A precision table is `{ weights = { default = "BF16", experts = "FP4" }, scales = { experts = { block = {1, 32},
-- bits = 8 } }, act = "BF16", kv = "BF16" }`; classes are those of graph:parameters(). `native = true` marks the
-- checkpoint's own: parameters that it keeps in a wider type count as such.
-- @module llmspice.precision
local check = require "llmspice.check"
local names = require "llmspice.names"

local precision = {}

--- Element types, widest first.
precision.dtypes = { "FP64", "FP32", "FP16", "BF16", "FP8", "INT8", "FP4", "INT4" }

--- Classes that quantisation changes, in checkpoints and by `--dtype` in calibrated fidelity.
precision.quantised = { "attn", "lin", "mlp", "experts", "shared" }

local is_dtype = {}
for _, dtype in ipairs(precision.dtypes) do is_dtype[dtype] = dtype end

--- The canonical name of an element type.
-- @tparam string name in any case
-- @tparam string field which option it is, for the message
-- @tparam[opt] string also one more word that is allowed, as in "native"
-- @treturn string as in "BF16", or `also`
-- @raise a usage mistake for anything else
function precision.dtype(name, field, also)
    local word = type(name) == "string" and name:upper()
    if word and is_dtype[word] then return word end
    if also and word == also:upper() then return also end
    if type(name) ~= "string" then
        check.raise("usage", "%s is a %s; expected a name as in \"BF16\"", field, type(name))
    end
    local known = table.move(precision.dtypes, 1, #precision.dtypes, 1, {})
    known[#known + 1] = also
    local near = names.nearest(name, known)
    check.raise("usage", "unknown %s '%s'%s; expected %s", field, name,
        near and (" (did you mean '%s'?)"):format(near) or "", table.concat(known, ", "))
end

local function format(dtype, rows, cols, bits)
    return { dtype = dtype, scale = rows and { block = { rows, cols }, bits = bits } }
end

-- compressed-tensors and ModelOpt describe weights by { num_bits, type, group_size }.
local function format_of_weights(weights)
    local bits, kind, group = weights.num_bits, weights.type, weights.group_size
    if bits == 8 then return format(kind == "int" and "INT8" or "FP8") end
    if bits == 4 and kind == "int" then return format("INT4", 1, group or 128, 16) end
    if bits == 4 then return format("FP4", 1, group or 16, 8) end
    return nil, ("weights of %s bits"):format(bits)
end

local function first_group(quantization)
    if quantization.weights then return quantization.weights end
    local groups = quantization.config_groups
    local first = groups and (groups.group_0 or groups[next(groups)])
    return first and first.weights
end

-- Bits of a GPTQ or AWQ group: an FP16 scale and a zero point as wide as a weight.
local function format_of_groups(quantization)
    local bits, group = quantization.bits or quantization.w_bit or 4, quantization.group_size or 128
    if bits == 8 then return format("INT8", 1, group, 24) end
    if bits == 4 then return format("INT4", 1, group, 20) end
    return nil, ("weights of %s bits"):format(bits)
end

-- Scales of whole tensors and channels are below 0.1 % and not counted.
local methods = {
    fp8 = function(quantization)
        local block = quantization.weight_block_size
        if block then return format("FP8", block[1], block[2], 32) end
        return format "FP8"
    end,
    fbgemm_fp8 = function() return format "FP8" end,
    mxfp4 = function() return format("FP4", 1, 32, 8) end,
    ["compressed-tensors"] = function(quantization)
        local weights = first_group(quantization)
        if not weights then return nil, "no config_groups" end
        return format_of_weights(weights)
    end,
    modelopt = function(quantization)
        local algorithm = quantization.quant_algo
        if algorithm == "FP8" then return format "FP8" end
        if algorithm == "NVFP4" then return format("FP4", 1, quantization.group_size or 16, 8) end
        return nil, ("quant_algo '%s'"):format(tostring(algorithm))
    end,
    gptq = format_of_groups,
    awq = format_of_groups,
}

local method_names = {}
for name in pairs(methods) do method_names[#method_names + 1] = name end
table.sort(method_names)

-- What a pattern of unquantised modules names.
local module_class = {
    { "self_attn", "attn" }, { "linear_attn", "lin" }, { "shared_expert", "shared" }, { "experts", "experts" },
    { "mlp%.gate_proj", "mlp" }, { "mlp%.up_proj", "mlp" }, { "mlp%.down_proj", "mlp" },
}

-- Modules that a checkpoint leaves alone are listed one by one or as patterns; a class counts as left alone when a
-- pattern covers it or when its modules are named for at least half of the layers.
local function excluded_classes(quantization, num_layers)
    local list = quantization.modules_to_not_convert or quantization.ignore or quantization.exclude_modules
        or quantization.ignored_layers or quantization.unquantized_examples or {}
    local seen = {}
    for _, pattern in ipairs(list) do
        for _, row in ipairs(module_class) do
            if not pattern:find "vision" and pattern:find(row[1]) then
                local whole = pattern:find "[*]" or not pattern:find "%d"
                seen[row[2]] = (seen[row[2]] or 0) + (whole and num_layers or 1)
                break
            end
        end
    end
    local excluded = {}
    for class, count in pairs(seen) do excluded[class] = count * 2 >= num_layers end
    return excluded
end

local base_types = { bfloat16 = "BF16", float16 = "FP16", float32 = "FP32" }

local function method_of(quantization)
    if quantization.quant_method then return quantization.quant_method end
    return quantization.quant_algo and "modelopt" or "none"
end

--- Precision of a checkpoint, from the quantisation fields of its config.json.
-- Attention, feed-forward and expert matrices are quantised, save those listed as left alone; MXFP4 holds the experts
-- only. Embedding, LM head, router and norms keep the checkpoint's 16-bit type.
-- @tparam table config a family's normalised config
-- @treturn[1] table precision table without act and kv
-- @treturn[2] nil
-- @treturn[2] string message that names the field
function precision.of_checkpoint(config)
    local base = base_types[config.torch_dtype] or "BF16"
    local table_ = { weights = { default = base }, scales = {} }
    local quantization = config.quantization
    if not quantization then return table_ end
    local method = method_of(quantization)
    local read = methods[method]
    if not read then
        return nil, ("field 'quantization_config': method '%s' is not supported; supported are %s"):format(
            tostring(method), table.concat(method_names, ", "))
    end
    local found, err = read(quantization)
    if not found then return nil, ("field 'quantization_config': %s: %s are not supported"):format(method, err) end
    local excluded = excluded_classes(quantization, config.num_hidden_layers)
    for _, class in ipairs(method == "mxfp4" and { "experts" } or precision.quantised) do
        if not excluded[class] then
            table_.weights[class], table_.scales[class] = found.dtype, found.scale
        end
    end
    return table_
end

-- `--dtype` in roofline: every class but the norms, which stay 16-bit, as the reference.
local function roofline(dtype)
    local norm = (dtype == "FP16" or dtype == "FP32" or dtype == "FP64") and dtype or "BF16"
    return { weights = { default = dtype, norm = norm }, scales = {} }
end

-- `--dtype` in calibrated: what engines quantise. A class that the checkpoint already holds in that type keeps its
-- scales.
local function calibrated(dtype, native)
    local result = { weights = { default = "BF16" }, scales = {} }
    for _, class in ipairs(precision.quantised) do
        result.weights[class] = dtype
        if native.weights[class] == dtype then result.scales[class] = native.scales[class] end
    end
    return result
end

--- The precision table of a run.
-- @tparam table native precision of the checkpoint
-- @tparam table options `fidelity` ("calibrated"), `dtype` (BF16 in roofline, "native" in calibrated), `act_dtype`,
-- `kv_dtype` (BF16)
-- @treturn table precision table
function precision.of_run(native, options)
    local is_roofline = options.fidelity == "roofline"
    local dtype = precision.dtype(options.dtype or (is_roofline and "BF16" or "native"), "dtype", "native")
    local result
    if dtype == "native" then
        result = { weights = {}, scales = {}, native = true }
        for class, value in pairs(native.weights) do result.weights[class] = value end
        for class, value in pairs(native.scales) do result.scales[class] = value end
    elseif is_roofline then
        result = roofline(dtype)
    else
        result = calibrated(dtype, native)
    end
    result.act = precision.dtype(options.act_dtype or "BF16", "act_dtype")
    result.kv = precision.dtype(options.kv_dtype or "BF16", "kv_dtype")
    return result
end

return precision
