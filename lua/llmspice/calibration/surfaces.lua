--- Measured kernels of the catalog: which surfaces time an engine's kernels on a chip, where they come from and how
-- far they are to be trusted. Entries are `catalog/surfaces/SYSTEM_BACKEND_OP.lua`, written by `llmspice calibrate`;
-- only what a model needs is read, once.
--
-- A chip's own measurements come first. What it has none of is taken from the system it behaves like (the `surfaces_of`
-- field of its entry), scaled by its own peaks; what an engine was not measured with, from another engine; else it is
-- physics with typical constants.
-- @module llmspice.calibration.surfaces
local catalog = require "llmspice.catalog"
local core = require "llmspice.core"

local surfaces = {}

--- Engines that were measured, in the order in which others stand in for one.
surfaces.backends = { "vllm", "sglang", "trtllm" }

--- Measured systems: the name of their chip and the latency of its scale-up links (s), as its entry says; what that
-- does not say, cores (streaming multiprocessors) and bytes of the last cache; NVIDIA's number of the kernels that
-- libraries have for it, `sm`; and the family of chips that run the same kernels and are fitted together.
-- Sources: NVIDIA's architecture white papers of Ampere, Ada, Hopper and Blackwell; Intel's Arc Pro B60 datasheet.
surfaces.systems = {
    a100_sxm = { chip = "A100", link_latency = 5e-6, cores = 108, cache = 40 * 2^20, sm = 80 },
    b200_sxm = { chip = "B200", link_latency = 5e-6, cores = 148, cache = 126 * 2^20, sm = 100, family = "blackwell" },
    b300_sxm = { chip = "B300", link_latency = 5e-6, cores = 148, cache = 126 * 2^20, sm = 100, family = "blackwell" },
    b60 = { chip = "B60", link_latency = 2e-6, cores = 20, cache = 18e6 },
    gb200 = { chip = "GB200", link_latency = 5e-6, cores = 148, cache = 126 * 2^20, sm = 100, family = "blackwell" },
    gb300 = { chip = "GB300", link_latency = 5e-6, cores = 148, cache = 126 * 2^20, sm = 100, family = "blackwell" },
    h100_sxm = { chip = "H100", link_latency = 5e-6, cores = 132, cache = 50 * 2^20, sm = 90, family = "hopper" },
    h200_sxm = { chip = "H200", link_latency = 5e-6, cores = 132, cache = 50 * 2^20, sm = 90, family = "hopper" },
    l40s = { chip = "L40S", link_latency = 10e-6, cores = 142, cache = 96 * 2^20, sm = 89 },
    rtx_pro_6000_server = { chip = "RTX-PRO-6000", link_latency = 10e-6, cores = 188, cache = 128 * 2^20, sm = 120 },
}

--- The family of a system, itself where it has none.
-- @tparam string system
-- @treturn string
function surfaces.family(system)
    return (surfaces.systems[system] or {}).family or system
end

local of_chip  -- name of a chip -> its measured system

--- The name that a chip's own measurements go by: of surfaces.systems, or made of the chip's.
-- @tparam Processor processor
-- @treturn string
function surfaces.system_of(processor)
    if not of_chip then
        of_chip = {}
        for system, known in pairs(surfaces.systems) do of_chip[known.chip] = system end
    end
    local name = processor:name()
    return of_chip[name] or (name:lower():gsub("[^%w]+", "_"))
end

--- Whether an engine is one of surfaces.backends.
-- @param name
-- @treturn boolean
function surfaces.is_backend(name)
    for _, known in ipairs(surfaces.backends) do
        if known == name then return true end
    end
    return false
end

--- Operators of the catalog's entries: `needs(uses)` says whether a plan can use one, `uses` being the set of kinds of
-- operators of a model, with `latent`, `parallel` and `shared_experts` flags; `own`: no other engine stands in, because
-- the engine's `moe` says more of it.
local ops = {
    { name = "gemm", needs = function() return true end },
    { name = "attention_prefill", needs = function(uses) return uses.heads end },
    { name = "attention_decode", needs = function(uses) return uses.heads end },
    { name = "mla_prefill", needs = function(uses) return uses.latent end },
    { name = "mla_decode", needs = function(uses) return uses.latent end },
    { name = "moe", needs = function(uses) return uses.MoE end },
    { name = "moe_wideep", own = true, needs = function(uses) return uses.MoE and uses.shared_experts end },
    { name = "linear_attention", needs = function(uses) return uses.LinearAttention end },
    { name = "allreduce", needs = function(uses) return uses.parallel end },
    { name = "collectives", needs = function(uses) return uses.parallel end },
    { name = "deepep", needs = function(uses) return uses.MoE and uses.parallel end },
}

local by_file = {}  -- system, engine and operator -> list of { entry, list of surfaces, chip }

local keys = setmetatable({}, { __mode = "k" })  -- surface -> its entry's name and index
local extra = setmetatable({}, { __mode = "k" }) -- surface -> biases of the other chips of its family

-- Further relative errors of surfaces that were measured on a relative of the chip, or with another engine.
local ERROR_OF_RELATIVE, ERROR_OF_ENGINE = 0.1, 0.08

--- What an entry says of one of its chips.
-- @tparam table fields of a surface in an entry
-- @tparam int chip index among the entry's systems
-- @treturn table fields as core.surface takes them
function surfaces.of_chip(fields, chip)
    local own, constants = {}, {}
    for name, value in pairs(fields) do own[name] = value end
    for name, value in pairs(fields.constants) do
        local factors = fields.factors and fields.factors[name]
        constants[name] = factors and value * factors[chip] or value
    end
    own.bias, own.constants = fields.biases[chip], constants
    return own
end

--- Numbers of an entry's surface that were fitted to tell its chips apart.
-- @tparam table fields of a surface in an entry
-- @treturn int
function surfaces.n_of_chips(fields)
    local n = #fields.biases - 1
    for _, factors in pairs(fields.factors or {}) do
        for _, factor in ipairs(factors) do n = n + (factor ~= 1 and 1 or 0) end
    end
    return n
end

-- Surfaces of an entry for one of its systems, with so much further error; nil where the entry is not for it.
local function made(entry, system, further)
    local chip
    for i, name in ipairs(entry.systems) do
        if name == system then chip = i end
    end
    if not chip then return nil end
    local list = {}
    for i, fields in ipairs(entry.surfaces) do
        local own = surfaces.of_chip(fields, chip)
        own.error = fields.error + further
        list[i] = core.surface(own)
        keys[list[i]], extra[list[i]] = ("%s %d"):format(entry.name, i), surfaces.n_of_chips(fields)
    end
    return { entry = entry, list = list, chip = chip }
end

--- What tells a surface from others, also where it serves several systems of a family.
-- @tparam Surface surface
-- @treturn string
function surfaces.key(surface)
    return keys[surface] or tostring(surface)
end

--- Fitted numbers of a surface, those of its family's other chips included.
-- @tparam Surface surface
-- @treturn int
function surfaces.n_fitted(surface)
    return surface:n_fitted() + (extra[surface] or 0)
end

-- The entries of an engine's operator that are for a system, its own before its family's.
local function read(system, backend, op, further)
    local name = ("%s_%s_%s +%g"):format(system, backend, op, further)
    if not by_file[name] then
        local list, family = {}, surfaces.family(system)
        for _, owner in ipairs(family == system and { system } or { system, family }) do
            local file = ("%s_%s_%s"):format(owner, backend, op)
            local entry = catalog.has("surfaces", file) and assert(catalog.get("surfaces", file))
            list[#list + 1] = entry and made(entry, system, further) or nil
        end
        by_file[name] = list
    end
    return by_file[name]
end

local owners = {}  -- by system: the name of the chip that was measured

-- Whether a chip takes the surfaces of a relative.
local function is_relative(processor)
    local system = processor:surfaces_of()
    if owners[system] == nil then
        local entry = catalog.get("processors", system)
        owners[system] = entry and entry.name or false
    end
    return owners[system] ~= processor:name()
end

-- Systems whose measurements serve a chip, its own first, each with whether that is a relative's.
local function systems_for(processor)
    local own, like = surfaces.system_of(processor), processor:surfaces_of()
    local list = { { name = own, relative = false } }
    if like and like ~= own then list[2] = { name = like, relative = is_relative(processor) } end
    return list
end

-- Engines to ask for an operator, the wanted one first.
local function backends_for(op, backend, instead)
    if op == "collectives" then return { "nccl", "oneccl" } end
    backend = instead and instead[op] or backend
    local order = { backend }
    for _, name in ipairs(surfaces.backends) do
        if name ~= backend then order[#order + 1] = name end
    end
    return order
end

local everything = { heads = true, latent = true, MoE = true, LinearAttention = true, parallel = true,
                     shared_experts = true }

-- Entries of an operator, of an engine or one that stands in for it: those of each system in turn.
local function entries_for(systems, op, name, own, wider)
    local found = {}
    for _, system in ipairs(systems) do
        local relative = wider and system.relative
        local further = (relative and ERROR_OF_RELATIVE or 0) + (own and 0 or ERROR_OF_ENGINE)
        for _, source in ipairs(read(system.name, name, op, further)) do
            found[#found + 1] = { op = op, name = source.entry.name, backend = name, entry = source.entry, own = own,
                                  list = source.list, chip = source.chip, system = system.name, relative = relative }
        end
    end
    return found
end

--- What times kernels: for every operator the engines that were measured on a chip, the nearest first.
-- @tparam Processor processor
-- @tparam string backend "vllm", "sglang" or "trtllm"
-- @tparam[opt] table uses see the module's `ops`; everything unless given
-- @tparam[opt] table instead by operator: another engine whose kernels stand in for it
-- @tparam[opt] boolean wider errors of a relative's measurements are larger
-- @treturn {table,...} `op`, `name`, `backend`, `own` (whether of that engine), `entry`, `list` of surfaces, `chip`
-- (index among the entry's systems), `system`, `relative` (whether that is another chip)
function surfaces.sources(processor, backend, uses, instead, wider)
    local found, systems = {}, systems_for(processor)
    for _, op in ipairs(ops) do
        for _, name in ipairs(op.needs(uses or everything) and backends_for(op.name, backend, instead) or {}) do
            local own = name == backend or op.name == "collectives"
            local list = (own or not op.own) and entries_for(systems, op.name, name, own, wider) or {}
            table.move(list, 1, #list, #found + 1, found)
        end
    end
    return found
end

-- Kinds of operators of a model, and what layout they lie in.
local function uses_of(model, processor)
    local uses, layout = model.graph:kinds(), processor:parallelism()
    uses.parallel = layout.tp > 1 or layout.ep > 1 or layout.dp > 1
    uses.shared_experts = layout.dp > 1 and layout.ep > 1
    return uses
end

--- The surfaces that time a model on a chip, for core.plan. That the chip may be a relative of the measured one is left
-- to llmspice.calibration.uncertainty, which knows what whole runs on it err by.
-- @tparam Processor processor
-- @tparam string backend
-- @tparam[opt] Model model only what it needs is read
-- @tparam[opt] table instead by operator: another engine whose kernels stand in for it
-- @treturn {Surface,...} may be empty
function surfaces.of(processor, backend, model, instead)
    local all, has = {}, {}
    for _, source in ipairs(surfaces.sources(processor, backend, model and uses_of(model, processor), instead)) do
        for i, surface in ipairs(source.list) do
            local fields = source.entry.surfaces[i]
            -- An engine's own 8-bit kernels, scaled by block or not, are nearer than another's.
            local kind = fields.kernel .. (fields.format:find "^fp8" and " fp8" or "")
            if source.own then has[kind] = true end
            if source.own or fields.format ~= "fp8" or not has[kind] then all[#all + 1] = surface end
        end
    end
    return all
end

--- The surfaces that an operator's measurements of a chip and engine are predicted by.
-- @tparam Processor processor
-- @tparam string backend
-- @tparam string op name of measurements.ops
-- @treturn {Surface,...} may be empty
function surfaces.of_op(processor, backend, op)
    local all, systems = {}, systems_for(processor)
    for _, name in ipairs(backends_for(op, backend)) do
        for _, source in ipairs(entries_for(systems, op, name, name == backend or op == "collectives", true)) do
            table.move(source.list, 1, #source.list, #all + 1, all)
        end
    end
    return all
end

--- Names of the catalog's entries behind surfaces.of, for a result's provenance.
-- @tparam Processor processor
-- @tparam string backend
-- @tparam[opt] Model model
-- @tparam[opt] table instead by operator: another engine whose kernels stand in for it
-- @treturn {string,...}
function surfaces.names(processor, backend, model, instead)
    local list = {}
    for i, source in ipairs(surfaces.sources(processor, backend, model and uses_of(model, processor), instead)) do
        list[i] = source.name
    end
    return list
end

--- Where a chip's kernel times come from, for `show processor`.
-- @tparam Processor processor
-- @tparam string backend
-- @tparam[opt] table instead by operator: another engine whose kernels stand in for it
-- @treturn {table,...} `op` (kernel), `format`, `variant`, `backend` that was measured, `origin` (a sentence), `error`
-- (mean relative error on shapes left out of the fit), `rows`, `fitted` numbers, `entry` of the catalog
function surfaces.origins(processor, backend, instead)
    local list, seen = {}, {}
    for _, source in ipairs(surfaces.sources(processor, backend, nil, instead, true)) do
        for i, fields in ipairs(source.entry.surfaces) do
            local key = ("%s %s %d"):format(fields.kernel, fields.format, fields.variant or 0)
            if not seen[key] or seen[key] == source.name then -- an entry may have several, by head size
                seen[key] = source.name
                list[#list + 1] = {
                    op = fields.kernel, format = fields.format, variant = fields.variant or 0, rows = fields.rows,
                    error = fields.mapes[source.chip] + (source.relative and ERROR_OF_RELATIVE or 0),
                    backend = source.backend, entry = source.name, fitted = surfaces.n_fitted(source.list[i]),
                    origin = ("measured on %s with %s%s%s"):format(source.system, source.backend,
                        source.own and "" or ", for want of " .. backend,
                        source.relative and ", scaled by this chip's peaks" or ""),
                }
            end
        end
    end
    return list
end

return surfaces
