--- Serving engines: what each adds to its kernels, and how it schedules. Entries are `catalog/backends/NAME.lua`:
--
--  - `policy`: "mixed" (chunked prefill beside decodes) or "prefill_first"; `token_budget`: new tokens of a step;
--    `max_seqs`; `memory_fraction` of a chip that it takes, and whether of what weights leave (`of_free`)
--  - `host`: seconds it adds to a step, see core/backend.h; `host_on`: the same by generation of chips,
--    in place of it
--  - `scale`: time of a kernel in the engine per time in a benchmark, by kernel and format (or `default`)
--  - `first_token`: seconds (`fixed`) and steps (`steps`) between a prompt's prefill and its first token at the client
--  - `fitted`: how many of these numbers were fitted, `source`: to what
--
-- @module llmspice.backend
local catalog = require "llmspice.catalog"
local check = require "llmspice.check"
local names = require "llmspice.names"

local backend = {}

--- The engine that is assumed where none is named.
backend.default = "vllm"

-- As kernels name how their operands are held.
local formats = { "bf16", "fp8", "fp8_block", "nvfp4", "w4a16_mxfp4", "w4a8_mxfp4_mxfp8", "int4_wo", "int8_wo", "sq",
                  "kv_fp8" }

-- Chips whose launch costs and kernel sets are alike, by the beginnings of their names.
local generations = {
    { name = "blackwell", prefixes = { "B200", "B300", "GB200", "GB300", "RTX" } },
    { name = "hopper", prefixes = { "H100", "H200", "H20", "GH200", "H800" } },
}

--- The generation of a chip, by its name.
-- @tparam string chip
-- @treturn string "blackwell", "hopper" or "other"
function backend.generation(chip)
    for _, generation in ipairs(generations) do
        for _, prefix in ipairs(generation.prefixes) do
            if chip:upper():sub(1, #prefix) == prefix then return generation.name end
        end
    end
    return "other"
end

--- An engine's entry.
-- @tparam[opt] string|table name of the catalog ("vllm"), or an entry
-- @treturn table
-- @raise a usage mistake that offers the nearest name
function backend.get(name)
    if type(name) == "table" then return name end
    name = name or backend.default
    local entry = catalog.get("backends", name)
    if not entry then check.raise("usage", "%s", names.unknown("backend", name, catalog.list "backends")) end
    return entry
end

--- What core.plan takes: an engine's own time on a chip, and the factors of its kernels.
-- @tparam table entry
-- @tparam string chip name
-- @treturn table
function backend.charges(entry, chip)
    local charges = { scale = {} }
    for kernel, by_format in pairs(entry.scale or {}) do
        local factors = {}
        for _, format in ipairs(formats) do factors[format] = by_format[format] or by_format.default end
        charges.scale[kernel] = factors
    end
    local own = (entry.host_on or {})[backend.generation(chip)] or {}
    for key, value in pairs(entry.host or {}) do charges[key] = value end
    for key, value in pairs(own) do charges[key] = value end
    return charges
end

--- The cost model of an engine's kernels on a chip, for core.plan; nil where there are no surfaces.
-- @tparam table entry
-- @tparam Processor processor
-- @return userdata or nil
function backend.cost(entry, processor) -- luacheck: no unused args
    return nil
end

return backend
