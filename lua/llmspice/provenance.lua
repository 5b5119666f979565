--- What a result was computed from: the program's version and a digest (FNV-1a, 64 bits) of every file it used.
-- @module llmspice.provenance
local catalog = require "llmspice.catalog"
local core = require "llmspice.core"
local json = require "llmspice.json"

local provenance = {}

--- Version of the form of JSON results; changes when a field changes its meaning or goes.
provenance.schema_version = 1

local PIECE = 1 << 20  -- bytes read at a time: traces may be large

local digests = {}  -- by path; a process sees one version of a file

local function digest(path)
    if digests[path] == nil then
        local file = io.open(path, "rb")
        local piece, sum = file and file:read(PIECE), nil
        while piece do
            sum = core.digest(piece, sum)
            piece = file:read(PIECE)
        end
        if file then file:close() end
        digests[path] = sum or false
    end
    return digests[path] or nil
end

-- An entry's file, and that of the entry it is based on.
local function add(entries, kind, name)
    local path = catalog.path(kind, name)
    local key = path and kind .. "/" .. path:match "([^/\\]+)%.lua$"
    if not key or entries[key] then return end
    entries[key] = digest(path)
    local entry = kind ~= "surfaces" and catalog.get(kind, name) -- surfaces are long and based on nothing
    if entry and entry.base then add(entries, kind, entry.base) end
end

local function add_file(entries, path)
    entries[path] = digest(path)
    return entries[path] ~= nil
end

local function add_model(entries, model)
    if type(model.source) ~= "string" or not add_file(entries, model.source) then add(entries, "models", model.name) end
    add(entries, "families", model.family)
end

local parts = { memory = "memories", tech_node = "technodes", intranode_network = "networks",
                internode_network = "networks", node = "nodes" }

local function add_processor(entries, processor)
    local figures = processor:figures()
    add(entries, "processors", figures.name)
    for field, kind in pairs(parts) do add(entries, kind, figures[field]) end
    add(entries, "networks", figures.calibrated.scale_up_network)
    add(entries, "networks", figures.calibrated.scale_out_network)
end

--- The provenance of a result.
-- @tparam table used `models` and `processors`: lists; `entries`: list of `{ kind, name }` of the catalog, and `files`:
-- list of paths, for what else was used
-- @treturn table `program`, `version`, `entries`: digests by "kind/file" or path
function provenance.of(used)
    local entries = {}
    for _, model in ipairs(used.models or {}) do add_model(entries, model) end
    for _, processor in ipairs(used.processors or {}) do add_processor(entries, processor) end
    for _, entry in ipairs(used.entries or {}) do add(entries, entry[1], entry[2]) end
    for _, path in ipairs(used.files or {}) do add_file(entries, path) end
    return json.ordered({ program = "llmspice", version = require "llmspice".version, entries = entries },
        { "program", "version", "entries" })
end

return provenance
