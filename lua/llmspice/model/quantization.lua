--- Reads the quantisation fields of a checkpoint's config.json: which element type each class of weights has, with its
-- scales, in the forms that Hugging Face, compressed-tensors, ModelOpt, AWQ and GPTQ write.
-- @module llmspice.model.quantization
local quantization = {}

--- Classes of weights that checkpoints and engines quantise.
quantization.classes = { "attn", "lin", "mlp", "experts", "shared" }

local function format(dtype, rows, cols, bits)
    return { dtype = dtype, scale = rows and { block = { rows, cols }, bits = bits } }
end

-- NVFP4 and MXFP4 differ in the size of their groups alone; both keep an 8-bit scale per group.
local function fp4(group)
    return format("FP4", 1, group or 16, 8)
end

-- compressed-tensors and ModelOpt describe weights by { num_bits, type, group_size }.
local function format_of_weights(weights)
    local bits, kind, group = weights.num_bits, weights.type, weights.group_size
    if bits == 8 then return format(kind == "int" and "INT8" or "FP8") end
    if bits == 4 and kind == "int" then return format("INT4", 1, group or 128, 16) end
    if bits == 4 then return fp4(group) end
    return nil, ("weights of %s bits are not supported"):format(bits)
end

-- ModelOpt's names of formats.
local function format_of_algorithm(algorithm, group)
    if algorithm == "FP8" or algorithm == "FP8_PB_WO" then return format "FP8" end
    if algorithm == "NVFP4" or algorithm == "W4A16_NVFP4" then return fp4(group) end
    if algorithm == "MXFP4" then return fp4(32) end
    if algorithm == "INT4_AWQ" or algorithm == "W4A16_AWQ" then return format("INT4", 1, group or 128, 16) end
    return nil, ("quant_algo '%s' is not supported"):format(tostring(algorithm))
end

local function sorted_groups(fields)
    local list = {}
    for name, group in pairs(fields.config_groups or {}) do list[#list + 1] = { name, group } end
    table.sort(list, function(a, b) return tostring(a[1]) < tostring(b[1]) end)
    return list
end

local function first_group(fields)
    local first = sorted_groups(fields)[1]
    return fields.weights or first and first[2].weights
end

-- Bits of a GPTQ or AWQ group: an FP16 scale and a zero point as wide as a weight.
local function format_of_groups(fields)
    local bits = fields.bits or fields.w_bit or 4
    local group = fields.group_size or fields.q_group_size or 128
    if bits == 8 then return format("INT8", 1, group, 24) end
    if bits == 4 then return format("INT4", 1, group, 20) end
    return nil, ("weights of %s bits are not supported"):format(bits)
end

-- Quark names the element type of all weights, as in "fp8_e4m3".
local function format_of_quark(fields)
    local weight = (fields.global_quant_config or {}).weight or {}
    local dtype = tostring(weight.dtype)
    if dtype:find "^fp8" then return format "FP8" end
    if dtype:find "^fp4" then return fp4(weight.group_size or 32) end
    if dtype:find "^int8" then return format "INT8" end
    if dtype:find "int4" then return format("INT4", 1, weight.group_size or 128, 16) end
    return nil, ("weights of type '%s' are not supported"):format(dtype)
end

-- bitsandbytes: 4-bit blocks of 64 with a scale of 8 bits and its own of 32 per 256, or 8-bit rows.
local function format_of_bitsandbytes(fields)
    if fields.load_in_8bit then return format "INT8" end
    return format("INT4", 1, 64, 8 + 32 / 256)
end

-- What a name or a pattern of modules means.
local module_class = {
    { "linear_attn", "lin" }, { "mixer%.in_proj", "lin" }, { "mixer%.out_proj", "lin" }, { "mixer%.conv", "lin" },
    { "self_attn", "attn" }, { "%.attn[%.%*]", "attn" }, { "mixer%.[qkvo]_proj", "attn" },
    { "shared_expert", "shared" }, { "experts", "experts" }, { "mlp.*proj", "mlp" }, { "mlp%*?$", "mlp" },
    { "mixer%.up_proj", "mlp" }, { "mixer%.down_proj", "mlp" },
}

local function classes_of(pattern)
    if pattern:find "vision" or pattern:find "visual" or pattern:find "mtp" then return {} end
    for _, row in ipairs(module_class) do
        if pattern:find(row[1]) then return { row[2] } end
    end
    if pattern:find "layers%.%d+%.?%*$" then return { "attn", "lin", "mlp", "experts", "shared" } end  -- a whole layer
    return {}
end

-- Layers that have matrices of a class: dense feed-forward is only in the first ones of most mixtures.
local function layers_with(class, config)
    local dense = config.first_k_dense_replace
    if class == "mlp" and dense and dense > 0 then return dense end
    return config.num_hidden_layers
end

-- Modules that a checkpoint leaves alone are listed one by one or as patterns; a class counts as left alone when a
-- pattern covers it or when its modules are named for at least half of the layers.
local function excluded_classes(fields, config)
    local list = fields.modules_to_not_convert or fields.ignore or fields.exclude_modules
        or fields.ignored_layers or fields.exclude or fields.unquantized_examples or {}
    local seen = {}
    for _, pattern in ipairs(list) do
        local layer = pattern:match "layers?%.(%d+)"
        for _, class in ipairs(classes_of(pattern)) do
            seen[class] = seen[class] or {}
            seen[class][layer or "all"] = true
        end
    end
    local excluded = {}
    for class, layers in pairs(seen) do
        local count = 0
        for _ in pairs(layers) do count = count + 1 end
        excluded[class] = layers.all or count * 2 >= layers_with(class, config)
    end
    return excluded
end

-- A format per class where a checkpoint mixes them: { targets, format } groups, or a format per module.
local function mixed_formats(fields)
    local formats = {}
    local function add(target, found)
        for _, class in ipairs(classes_of(target)) do formats[class] = formats[class] or found end
    end
    for _, group in ipairs(sorted_groups(fields)) do
        local found, err = format_of_weights(group[2].weights or {})
        if not found then return nil, err end
        for _, target in ipairs(group[2].targets or {}) do add(target, found) end
    end
    local modules = {}
    for name in pairs(fields.quantized_layers or {}) do modules[#modules + 1] = name end
    table.sort(modules)
    for _, name in ipairs(modules) do
        local layer = fields.quantized_layers[name]
        local found, err = format_of_algorithm(layer.quant_algo, layer.group_size)
        if not found then return nil, err end
        add(name, found)
    end
    if next(formats) then return formats end
    return nil, "quant_algo 'MIXED_PRECISION' needs config_groups with targets, or quantized_layers"
end

local function everywhere(found, err)
    if not found then return nil, err end
    local formats = {}
    for _, class in ipairs(quantization.classes) do formats[class] = found end
    return formats
end

-- Per method: the format of each class, before exclusions. Scales of whole tensors and channels are below 0.1 % and not
-- counted.
local methods = {
    fp8 = function(fields)
        local block = fields.weight_block_size
        local formats = everywhere(block and format("FP8", block[1], block[2], 32) or format "FP8")
        -- An FP8 checkpoint whose experts were quantised further.
        if fields.weights then formats.experts = format_of_weights(fields.weights) end
        return formats
    end,
    fbgemm_fp8 = function() return everywhere(format "FP8") end,
    mxfp4 = function() return { experts = fp4(32) } end,
    ["compressed-tensors"] = function(fields)
        local weights = first_group(fields)
        if not weights then return nil, "no config_groups" end
        return everywhere(format_of_weights(weights))
    end,
    modelopt = function(fields)
        if fields.quant_algo == "MIXED_PRECISION" then
            if fields.weights then return everywhere(format_of_weights(fields.weights)) end
            return mixed_formats(fields)
        end
        return everywhere(format_of_algorithm(fields.quant_algo, fields.group_size))
    end,
    gptq = function(fields) return everywhere(format_of_groups(fields)) end,
    awq = function(fields) return everywhere(format_of_groups(fields)) end,
    ["auto-round"] = function(fields) return everywhere(format_of_groups(fields)) end,
    quark = function(fields) return everywhere(format_of_quark(fields)) end,
    bitsandbytes = function(fields) return everywhere(format_of_bitsandbytes(fields)) end,
}

local method_names = {}
for name in pairs(methods) do method_names[#method_names + 1] = name end
table.sort(method_names)

local base_types = { bfloat16 = "BF16", float16 = "FP16", float32 = "FP32" }

local function method_of(fields)
    if fields.quant_method then return fields.quant_method end
    return fields.quant_algo and "modelopt" or "none"
end

-- The type of the KV cache that a checkpoint carries scales for.
local function kv_of(fields)
    local scheme = fields.kv_cache_quant_algo or fields.kv_cache_scheme
    if type(scheme) == "table" then scheme = scheme.num_bits == 8 and "FP8" or nil end
    return scheme == "FP8" and "FP8" or nil
end

-- The format of each class of weights, { dtype, scale }, and the type of the KV cache.
local function formats_of(config)
    local fields = config.quantization
    if not fields then return {} end
    local method = method_of(fields)
    local read = methods[method]
    if not read then
        return nil, ("field 'quantization_config': method '%s' is not supported; supported are %s"):format(
            tostring(method), table.concat(method_names, ", "))
    end
    local formats, err = read(fields)
    if not formats then
        return nil, ("field 'quantization_config': %s: %s"):format(method, err)
    end
    -- What an FP8 checkpoint with finer experts lists stays in FP8.
    if method ~= "fp8" or not fields.weights then
        for class, left_alone in pairs(excluded_classes(fields, config)) do
            if left_alone then formats[class] = nil end
        end
    end
    if config.expert_dtype == "fp4" then formats.experts = fp4(32) end
    return formats, kv_of(fields)
end

--- Precision of a checkpoint, from the quantisation fields of its config.json.
-- Attention, feed-forward and expert matrices are quantised, save those listed as left alone; MXFP4 holds the experts
-- only. Embedding, LM head, router and norms keep the checkpoint's 16-bit type.
-- @tparam table config a family's normalised config
-- @treturn[1] table precision table without act; with `kv` where the checkpoint has scales for its cache
-- @treturn[2] nil
-- @treturn[2] string message that names the field
function quantization.of_checkpoint(config)
    local formats, kv = formats_of(config)
    if not formats then return nil, kv end
    local result = { weights = { default = base_types[config.torch_dtype] or "BF16" }, scales = {}, kv = kv }
    for class, found in pairs(formats) do
        result.weights[class], result.scales[class] = found.dtype, found.scale
    end
    return result
end

--- Scales that engines keep where a checkpoint does not say: NVFP4, and INT4 in groups with zero points (AWQ, GPTQ).
quantization.usual_scales = { FP4 = fp4(16).scale, INT4 = format("INT4", 1, 128, 20).scale }

return quantization
