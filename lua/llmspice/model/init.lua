--- Models: an architecture and a checkpoint's figures, traced once into a graph that never changes.
--
--    local model = Model.create("llama3_70b", { dtype = "FP8" })
--    print(model:parameters().total, model:weight_bytes(), model:kv_bytes_per_token())
--
-- @classmod llmspice.Model
local catalog = require "llmspice.catalog"
local check = require "llmspice.check"
local core = require "llmspice.core"
local family = require "llmspice.model.family"
local hf = require "llmspice.model.hf"
local infile = require "llmspice.infile"
local nn = require "llmspice.model.nn"
local precision = require "llmspice.model.precision"

local Model = {}

local methods = {}
local states = setmetatable({}, { __mode = "k" })  -- what a model holds; the model itself stays empty

local metatable = { __name = "llmspice.Model" }

function metatable.__index(model, key)
    local method = methods[key]
    if method then return method end
    return states[model][key]
end

function metatable.__newindex(_, key)
    check.raise("usage", "a model cannot change: field '%s'; create another with Model.create", tostring(key))
end

function metatable.__tostring(model)
    local state = states[model]
    return ("llmspice.Model: %s (%s), %.4g B parameters"):format(state.name, state.family,
        state.graph:parameters().total / 1e9)
end

--- Whether a value is a model.
-- @param value anything
-- @treturn boolean
function Model.is(value)
    return getmetatable(value) == metatable
end

local own = { title = true, aliases = true, hf_id = true }  -- what a model does not have from its base

-- A catalog entry with the fields of the one it is based on. Loops of bases end at the eighth.
local function with_base(entry, depth)
    if not entry.base then return entry end
    if (depth or 0) > 8 then return nil, ("'%s' leads back to itself"):format(entry.base) end
    local base, err = catalog.get("models", entry.base)
    if base then base, err = with_base(base, (depth or 0) + 1) end
    if not base then return nil, depth and err or ("field 'base': %s"):format(err) end
    local merged = {}
    for key, value in pairs(base) do merged[key] = not own[key] and value or nil end
    for key, value in pairs(entry) do merged[key] = value end
    merged.config, merged.options = {}, {}
    for _, part in ipairs { base, entry } do
        for key, value in pairs(part.config or {}) do merged.config[key] = value end
        for key, value in pairs(part.options or {}) do merged.options[key] = value end
    end
    return merged
end

-- The family of an entry: named, written out, or the entry itself where it brings its own build function.
local function family_of(entry)
    if type(entry.family) == "table" then return entry.family end
    if entry.family then return catalog.get("families", entry.family) end
    if type(entry.build) == "function" then return entry end
    return nil, "no field 'family' and no function 'build'; a model needs one of them"
end

-- From an entry to what a model is made of: { name, family, config, options, hf_id, title }.
local function from_entry(entry)
    local err
    entry, err = with_base(entry)
    if not entry then return nil, err end
    if type(entry.config) ~= "table" then return nil, "no field 'config'; expected a table of figures" end
    local fam
    fam, err = family_of(entry)
    if not fam then return nil, err end
    local config = entry.config
    if fam.fields then
        config, err = family.read(fam, config, true)
        if not config then return nil, err end
    end
    return { name = entry.name, title = entry.title, hf_id = entry.hf_id, source = entry.source, family = fam,
             config = config, options = fam ~= entry and entry.options or nil }
end

local function from_config(raw, name)
    local fam, err = family.find(raw)
    if not fam then return nil, err end
    local config
    config, err = family.read(fam, raw)
    if not config then return nil, err end
    return { name = name, family = fam, config = config }
end

local function from_json(path, name)
    local raw, found = hf.read(path)
    if not raw then return nil, found end
    local spec, err = from_config(raw, name or found:match "([^/\\]+)[/\\]config%.json$" or found)
    if not spec then return nil, ("%s: %s"):format(found, err) end
    spec.source = found
    return spec
end

local function from_lua(path)
    local entry, err = catalog.load_file(path, "families")
    if not entry then return nil, err end
    local spec
    spec, err = from_entry(entry)
    if not spec then return nil, ("%s: %s"):format(path, err) end
    spec.name = spec.name or path:match "([^/\\]+)%.lua$"
    spec.source = spec.source or path
    spec.path = path
    return spec
end

local function from_catalog(name)
    local entry, err = catalog.get("models", name)
    if not entry then return nil, err end
    local spec
    spec, err = from_entry(entry)
    if not spec then return nil, ("catalog model '%s': %s"):format(name, err) end
    return spec
end

local function is_called(entry, id)
    for _, alias in ipairs(entry.aliases or {}) do
        if alias:lower() == id then return true end
    end
    return (entry.hf_id or ""):lower() == id
end

-- The catalog's entry for a Hugging Face id: the one named like it, else the first by name.
local function with_hf_id(id)
    id = id:lower()
    local entry = catalog.get("models", id:match "[^/]+$")
    if entry and is_called(entry, id) then return entry.name end
    for _, name in ipairs(catalog.list "models") do
        entry = catalog.get("models", name)
        if entry and is_called(entry, id) then return name end
    end
    return nil
end

local function from_id(id)
    local path, err = hf.find(id)
    if path then return from_json(path, id) end
    local name = with_hf_id(id)
    if name then return from_catalog(name) end
    return nil, err .. "; give the path of a config.json, or a name of the catalog (llmspice list model)"
end

-- What a string may mean: a .lua file, a config.json or its folder, a Hugging Face id, a name of the catalog.
local function from_string(word)
    if word:match "%.lua$" then return from_lua(word) end
    if word:match "%.json$" or infile.exists(word .. "/config.json") then return from_json(word) end
    if hf.is_id(word) then return from_id(word) end
    if word:find "/" then
        local kind = core.file_kind(word)
        return nil, ("%s: %s; expected a config.json, its folder, or a .lua file"):format(word,
            kind == "folder" and "a folder without config.json" or kind and "no model file" or "no such file")
    end
    return from_catalog(word)
end

local function resolve(what)
    if type(what) == "string" then return from_string(what) end
    if type(what) ~= "table" then
        return nil, ("model is a %s; expected a name, a path, a Hugging Face id or a config table"):format(type(what))
    end
    if what.family or what.build or what.base then return from_entry(what) end
    return from_config(hf.unwrap(what), what.name or "custom")
end

local own_options = { "dtype", "act_dtype", "kv_dtype" }

-- The options a family takes, each of its allowed values, the first unless the entry or the user says otherwise.
local function choose_options(spec, given)
    local allowed, chosen = spec.family.options or {}, {}
    local known = table.move(own_options, 1, #own_options, 1, {})
    local sorted = {}
    for name in pairs(allowed) do sorted[#sorted + 1] = name end
    table.sort(sorted)
    table.move(sorted, 1, #sorted, #known + 1, known)
    check.fields(given, known, "Model.create")
    for _, name in ipairs(sorted) do
        local value = given[name]
        if value == nil then value = (spec.options or {})[name] end
        if value == nil then value = allowed[name][1] end
        local fits
        for _, one in ipairs(allowed[name]) do fits = fits or one == value end
        if not fits then
            check.raise("usage", "option '%s' is '%s'; expected one of %s", name, tostring(value),
                table.concat(allowed[name], ", "))
        end
        chosen[name] = value
    end
    return chosen
end

-- The checkpoint's precision; where it cannot be read and the user wants another type, 16 bits stand for it.
local function native_precision(spec, dtype)
    local read = spec.family.precision or precision.of_checkpoint
    local native, err = read(spec.config)
    if not native and dtype and dtype ~= "native" then return { weights = { default = "BF16" }, scales = {} } end
    return check.ok(native, err and spec.source and ("%s: %s"):format(spec.source, err) or err)
end

local MAX_STEPS = 50000000  -- of a model file that nobody has checked

-- The graph of an architecture; what goes wrong is told at the line of the architecture's file.
local function traced(spec, chosen)
    return check.guard(spec.path or ("model %s"):format(spec.name or "custom"), spec.path and MAX_STEPS, function()
        return nn.trace(spec.family.build(spec.config, chosen))
    end)
end

--- Makes a model.
-- @tparam string|table what a name of the catalog (any case), the path of a config.json, of its folder, or of a Lua
-- file with a model, a Hugging Face id found in the local hub cache, or a config as a table
-- @tparam[opt] table options `dtype`: element type of the weights, or "native" for the checkpoint's (nil: BF16 in
-- roofline, native in calibrated); `act_dtype` (BF16), `kv_dtype` (nil: the checkpoint's with native weights, else
-- BF16); and what the family offers, as DeepSeek's `absorb`
-- @treturn Model
-- @raise a usage mistake in one line
function Model.create(what, options)
    options = options or {}
    local spec = check.ok(resolve(what))
    local chosen = choose_options(spec, options)
    local dtype = options.dtype and precision.dtype(options.dtype, "dtype", "native")
    local act_dtype = precision.dtype(options.act_dtype or "BF16", "act_dtype")
    local kv_dtype = options.kv_dtype and precision.dtype(options.kv_dtype, "kv_dtype")
    local model = setmetatable({}, metatable)
    states[model] = {
        name = spec.name or "custom", title = spec.title, hf_id = spec.hf_id, source = spec.source,
        family = spec.family.name or spec.name or "custom", config = spec.config, options = chosen,
        dtype = dtype, act_dtype = act_dtype, kv_dtype = kv_dtype,
        native = native_precision(spec, dtype), quantised = spec.family.quantised,
        graph = traced(spec, chosen),
    }
    return model
end

--- Makes a model from a Lua file that returns `{ name, config, build }`, or an entry of the catalog's form.
-- @tparam string path
-- @tparam[opt] table options as in Model.create
-- @treturn Model
function Model.from_file(path, options)
    check.ok(type(path) == "string" and path:match "%.lua$",
        ("from_file: %s is not the path of a .lua file"):format(tostring(path)))
    return Model.create(path, options)
end

--- The names of the catalog's models, sorted.
-- @treturn {string,...}
function Model.list()
    return catalog.list "models"
end

--- Adds a model to the catalog of this process.
-- @tparam table entry `name`; `config`; `family`: a name or a table, or `build`; or `base`: another model's name
function Model.register(entry)
    if type(entry) ~= "table" or type(entry.name) ~= "string" then
        check.raise("usage", "register: expected an entry with a field 'name'")
    end
    check.ok(from_entry(entry))
    check.ok(catalog.register("models", entry))
end

--- Parameters by class of weights, and those that one token multiplies.
-- @treturn table `total`, `by_class`, `active` (without the embedding table, routed experts at topk of all),
-- `active_incl_embedding`
function methods:parameters()
    local counts = self.graph:parameters()
    -- A tied table is the LM head's and active already; without an LM head class there is nothing to add.
    local table_ = counts.by_class.lm_head and counts.by_class.embed or 0
    counts.active_incl_embedding = counts.active_incl_embedding or counts.active + table_
    return counts
end

--- The precision table of a run of this model.
-- @tparam[opt] table options `fidelity` ("calibrated"), and `dtype`, `act_dtype`, `kv_dtype` in place of the model's
-- @treturn table see llmspice.precision
function methods:precision(options)
    options = options or {}
    return precision.of_run(self.native, {
        fidelity = options.fidelity,
        dtype = options.dtype or self.dtype,
        act_dtype = options.act_dtype or self.act_dtype,
        kv_dtype = options.kv_dtype or self.kv_dtype,
        quantised = self.quantised,
    })
end

--- The name of the weights' type in a run: "BF16", "native", ...
-- @tparam[opt="calibrated"] string fidelity
-- @treturn string
function methods:dtype_name(fidelity)
    return self.dtype or (fidelity == "roofline" and "BF16" or "native")
end

--- The element types that the weights have in a run.
-- @tparam[opt="calibrated"] string fidelity
-- @treturn {string,...} widest first
function methods:weight_dtypes(fidelity)
    local table_of, held, list = self:precision({ fidelity = fidelity }).weights, {}, {}
    for class in pairs(self.graph:parameters().by_class) do held[table_of[class] or table_of.default] = true end
    for _, dtype in ipairs(precision.dtypes) do list[#list + 1] = held[dtype] and dtype or nil end
    return list
end

--- Bytes of all weights, scales included.
-- @tparam[opt] string dtype the model's own unless given; "native" for the checkpoint's
-- @tparam[opt="calibrated"] string fidelity
-- @treturn number B
-- @treturn table B by class of weights
function methods:weight_bytes(dtype, fidelity)
    local bytes = self.graph:weight_bytes(self:precision { dtype = dtype, fidelity = fidelity })
    return bytes.total, bytes.by_class
end

--- What a sequence keeps between steps.
-- @tparam[opt] string kv_dtype the model's own unless given
-- @treturn table `bytes_per_token` (B, while the context is within every window), `growth_bytes_per_token` (beyond
-- the windows), `windows`, `state_bytes` (B per sequence, whatever its length)
function methods:kv_cache(kv_dtype)
    return self.graph:kv_cache(self:precision { kv_dtype = kv_dtype })
end

--- Bytes that a token adds to the KV cache.
-- @tparam[opt] string kv_dtype the model's own unless given
-- @treturn number B while the context is within every window
-- @treturn number B beyond the windows
function methods:kv_bytes_per_token(kv_dtype)
    local cache = self:kv_cache(kv_dtype)
    return cache.bytes_per_token, cache.growth_bytes_per_token
end

return Model
