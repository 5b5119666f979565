--- Which element type each class of weights has: in the checkpoint, or when the user says `--dtype`.
-- A precision table is `{ weights = { default = "BF16", experts = "FP4" }, scales = { experts = { block = {1, 32},
-- bits = 8 } }, act = "BF16", kv = "BF16" }`; classes are those of graph:parameters(). `native = true` marks the
-- checkpoint's own: parameters that it keeps in a wider type count as such.
-- @module llmspice.model.precision
local check = require "llmspice.check"
local names = require "llmspice.names"
local quantization = require "llmspice.model.quantization"

local precision = {}

--- Element types, widest first.
precision.dtypes = { "FP64", "FP32", "FP16", "BF16", "FP8", "INT8", "FP4", "INT4" }

--- Precision of a checkpoint.
-- @function of_checkpoint
-- @see llmspice.quantization
precision.of_checkpoint = quantization.of_checkpoint

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

-- `--dtype` in roofline: every class but the norms, which stay 16-bit, as the reference.
local function roofline(dtype)
    local norm = (dtype == "FP16" or dtype == "FP32" or dtype == "FP64") and dtype or "BF16"
    return { weights = { default = dtype, norm = norm }, scales = {} }
end

local is_wide = { FP64 = true, FP32 = true, FP16 = true, BF16 = true }

-- `--dtype` in calibrated: what engines quantise, which the family may narrow by `quantised`; the rest stays in 16
-- bits. A class that the checkpoint already holds in that type keeps its scales.
local function calibrated(dtype, native, quantised)
    if is_wide[dtype] then return { weights = { default = dtype }, scales = {} } end
    local result = { weights = { default = "BF16" }, scales = {} }
    for _, class in ipairs(quantised and quantised[dtype] or quantization.classes) do
        local same = native.weights[class] == dtype
        result.weights[class] = dtype
        result.scales[class] = same and native.scales[class] or not same and quantization.usual_scales[dtype] or nil
    end
    return result
end

--- The precision table of a run.
-- @tparam table native precision of the checkpoint
-- @tparam table options `fidelity` ("calibrated"), `dtype` (BF16 in roofline, "native" in calibrated), `act_dtype`
-- (BF16), `kv_dtype` (the checkpoint's where the weights are too, else BF16); `quantised`: per type the classes that
-- the family's engines quantise
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
        result = calibrated(dtype, native, options.quantised)
    end
    result.act = precision.dtype(options.act_dtype or "BF16", "act_dtype")
    local kv = options.kv_dtype or (dtype == "native" and not is_roofline and native.kv) or "BF16"
    result.kv = precision.dtype(kv, "kv_dtype")
    return result
end

return precision
