--- Families of architectures: which one a checkpoint belongs to, and its config with every implied field filled in.
-- A family is a catalog entry `{ name, architectures, model_types, fields, build, options, precision }` (see
-- catalog/families/llama.lua).
-- @module llmspice.model.family
local catalog = require "llmspice.catalog"
local names = require "llmspice.names"

local family = {}

local function contains(list, word)
    for _, item in ipairs(list or {}) do
        if item == word then return true end
    end
    return false
end

local function common_prefix(a, b)
    local length = 0
    while length < #a and length < #b and a:byte(length + 1) == b:byte(length + 1) do length = length + 1 end
    return length
end

-- Every family of the catalog: those named most like a word first, then by name.
local function each_family(word)
    local list, likeness, i = catalog.list "families", {}, 0
    for _, name in ipairs(list) do likeness[name] = common_prefix(name, word or "") end
    table.sort(list, function(a, b)
        if likeness[a] ~= likeness[b] then return likeness[a] > likeness[b] end
        return a < b
    end)
    return function()
        i = i + 1
        if not list[i] then return nil end
        return assert(catalog.get("families", list[i]))
    end
end

--- The architectures that the catalog knows, sorted.
-- @treturn {string,...}
function family.architectures()
    local known = {}
    for entry in each_family() do
        for _, name in ipairs(entry.architectures or {}) do known[#known + 1] = name end
    end
    table.sort(known)
    return known
end

-- The same without what nearly all of them end in, for people to read.
local function short_names()
    local short, seen = {}, {}
    for _, name in ipairs(family.architectures()) do
        name = name:gsub("ForCausalLM$", ""):gsub("ForConditionalGeneration$", "")
        if not seen[name] then short[#short + 1] = name end
        seen[name] = true
    end
    return table.concat(short, ", ")
end

-- Whether a family builds what a config names: by class, else by type.
local function builds(entry, class, model_type)
    if class then return contains(entry.architectures, class) end
    return contains(entry.model_types, model_type)
end

local found_before = {}  -- the name of the family, by class or type

local function search(class, model_type)
    local key = class or model_type
    local entry = found_before[key] and catalog.get("families", found_before[key])
    if entry and builds(entry, class, model_type) then return entry end
    for candidate in each_family(model_type) do
        if builds(candidate, class, model_type) then
            found_before[key] = candidate.name
            return candidate
        end
    end
    return nil
end

--- The family of a Hugging Face config, by `architectures`, else by `model_type`. A multimodal model of an unknown
-- class is found by its text part.
-- @tparam table config flat, see hf.unwrap
-- @treturn[1] table family entry
-- @treturn[2] nil
-- @treturn[2] string message
function family.find(config)
    local class, text = config.architectures and config.architectures[1], config.text_part
    if not class and not config.model_type then
        return nil, "no field 'architectures'; expected it to name a class, as in [\"LlamaForCausalLM\"]"
    end
    local entry = search(class, config.model_type)
    if not entry and text and (text.architecture or text.model_type) then
        entry = search(text.architecture, text.model_type)
    end
    if entry then return entry end
    return nil, ("architecture '%s' is not supported; supported are %s"):format(class or config.model_type,
        short_names())
end

local function is_whole(value, least)
    return math.type(value) and math.tointeger(value) and value >= least and value < 2^53
end

-- Per type of field: what it takes, and how to say so.
local types = {
    count = { "a whole number of at least 1", function(value) return is_whole(value, 1) end },
    natural = { "a whole number of at least 0", function(value) return is_whole(value, 0) end },
    flag = { "true or false", function(value) return type(value) == "boolean" end },
    text = { "a string", function(value) return type(value) == "string" end },
    list = { "a list", function(value) return type(value) == "table" end },
    table = { "an object", function(value) return type(value) == "table" end },
}

local type_of_default = { number = "count", boolean = "flag", string = "text", table = "list" }

local function shown(value)
    if type(value) == "string" then return ("'%s'"):format(value) end
    if type(value) == "table" then return "a table" end
    return tostring(value)
end

local function either(allowed)
    local expected = {}
    for i, one in ipairs(allowed) do expected[i] = shown(one) end
    return table.concat(expected, " or ")
end

-- A list with one item per layer, each of a given few.
local function check_per_layer(field, value, config)
    local name, allowed = field[1], field.per_layer
    local has_tail = field.tail and #value > config.num_hidden_layers  -- layers that predict further tokens
    if #value ~= config.num_hidden_layers and not has_tail then
        return nil, ("field '%s' has %d items; expected one per layer, %d"):format(name, #value,
            config.num_hidden_layers)
    end
    for i, item in ipairs(value) do
        if not contains(allowed, item) then
            return nil, ("field '%s', item %d is %s; expected %s"):format(name, i, shown(item), either(allowed))
        end
    end
    return true
end

local function read_field(field, raw, config)
    local name, value = field[1], raw[field[1]]
    if value == nil and field.aka then value = raw[field.aka] end
    if field.empty_is_absent and type(value) == "table" and #value == 0 then value = nil end
    if value == nil then
        value = field.default
        if type(value) == "function" then value = value(config) end
    end
    if value == nil then
        if field.optional then return true end
        return nil, ("field '%s' is missing"):format(name)
    end
    local kind = types[field.type or field.one_of and "text" or type_of_default[type(field.default)] or "count"]
    if not kind[2](value) then
        return nil, ("field '%s' is %s; expected %s"):format(name, shown(value), kind[1])
    end
    if field.max and value > field.max then
        return nil, ("field '%s' is %s; expected at most %d"):format(name, shown(value), field.max)
    end
    if field.one_of and not contains(field.one_of, value) then
        return nil, ("field '%s' is %s; expected %s"):format(name, shown(value), either(field.one_of))
    end
    if field.per_layer then
        local ok, err = check_per_layer(field, value, config)
        if not ok then return nil, err end
    end
    config[name] = math.type(value) == "float" and math.tointeger(value) or value
    return true
end

-- What holds between fields of every decoder.
local function check_together(config)
    local heads, kv_heads = config.num_attention_heads, config.num_key_value_heads
    if heads and kv_heads and heads % kv_heads ~= 0 then
        return nil, ("field 'num_key_value_heads' is %d; expected a divisor of num_attention_heads, %d"):format(
            kv_heads, heads)
    end
    local experts = config.num_experts or config.num_local_experts or config.n_routed_experts
    if experts and config.num_experts_per_tok and config.num_experts_per_tok > experts then
        return nil, ("field 'num_experts_per_tok' is %d; expected at most the %d experts"):format(
            config.num_experts_per_tok, experts)
    end
    return true
end

-- Fields of a checkpoint that are no family's.
local general = { "architectures", "model_type", "torch_dtype", "quantization", "text_part" }

local function check_known(entry, raw)
    local known, unknown = table.move(general, 1, #general, 1, {}), nil
    for _, field in ipairs(entry.fields) do
        known[#known + 1] = field[1]
        known[#known + 1] = field.aka
    end
    for name in pairs(raw) do
        if not contains(known, name) and (not unknown or tostring(name) < unknown) then unknown = tostring(name) end
    end
    if unknown then return nil, names.unknown("config field", unknown, known) end
    return true
end

--- A config with the family's fields only: checked, and the implied ones filled in.
-- @tparam table entry family
-- @tparam table raw fields of a config.json, or of a catalog entry
-- @tparam[opt=false] boolean strict reject fields that the family does not know
-- @treturn[1] table
-- @treturn[2] nil
-- @treturn[2] string message that names the field
function family.read(entry, raw, strict)
    if strict then
        local ok, err = check_known(entry, raw)
        if not ok then return nil, err end
    end
    local config = { torch_dtype = raw.torch_dtype, quantization = raw.quantization, model_type = raw.model_type,
                     architectures = raw.architectures }
    for _, field in ipairs(entry.fields) do
        local ok, err = read_field(field, raw, config)
        if not ok then return nil, err end
    end
    local ok, err = check_together(config)
    if not ok then return nil, err end
    if entry.validate then
        ok, err = entry.validate(config)
        if not ok then return nil, err end
    end
    return config
end

return family
