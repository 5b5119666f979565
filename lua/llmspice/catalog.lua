--- The catalog: models, families, chips, memories, networks, ... each a Lua file that returns one table.
-- An entry is found by its file's name or by its `name` or `aliases` fields, in any case and with `-`, `_`, `.`, `/`
-- and `:` alike. Files run as text in an environment of their own: figures see the unit names, architectures see
-- nn, op, blocks and the harmless part of Lua's library.
--
--    catalog.add_root "my_catalog"                        -- holds processors/my_chip.lua
--    local entry = assert(catalog.get("processors", "my_chip"))
--
-- Folders are searched in this order: those added last first (--catalog=DIR), those of $LLMSPICE_PATH, the
-- installed catalog, the one of a checkout. What was registered comes before all of them.
-- @module llmspice.catalog
local lfs = require "lfs"
local infile = require "llmspice.infile"
local names = require "llmspice.names"
local units = require "llmspice.units"

local catalog = {}

local _, this_file = ...  -- Lua 5.4 gives a required chunk its name and its file

-- Steps of Lua's machine that one file may take; an entry takes some thousands.
local MAX_STEPS = 50000000

-- What an entry of each kind is called, whether its file may define functions, and whether entries are known by their
-- files' names alone, so that looking for one reads no other.
local kinds = {
    backends = { word = "backend" },
    families = { word = "family", code = true },
    memories = { word = "memory" },
    models = { word = "model", code = true },
    networks = { word = "network" },
    nodes = { word = "node" },
    processors = { word = "processor" },
    surfaces = { word = "surface", by_file = true },
    technodes = { word = "technode" },
    traces = { word = "trace" },
}

local added = {}       -- roots of add_root, the last first
local registered = {}  -- by kind, by key
local indexes = {}     -- by folder: key -> path, what each file calls itself, and when the folder changed
local origins = setmetatable({}, { __mode = "k" })  -- where an entry came from

local function kind_of(kind)
    return kinds[kind] or error(names.unknown("kind of catalog entry", tostring(kind), catalog.kinds()), 3)
end

--- The kinds of entries, sorted: "families", "memories", ...
-- @treturn {string,...}
function catalog.kinds()
    local list = {}
    for kind in pairs(kinds) do list[#list + 1] = kind end
    table.sort(list)
    return list
end

local function copy(value)
    if type(value) ~= "table" or getmetatable(value) then return value end
    local made = {}
    for key, item in pairs(value) do made[key] = copy(item) end
    return made
end

local function is_folder(path)
    return lfs.attributes(path, "mode") == "directory"
end

local function exists(path)
    return lfs.attributes(path, "mode") == "file"
end

--- Folders that are searched, first to last.
-- @treturn {string,...}
function catalog.roots()
    local here = this_file:match "^(.*)[/\\][^/\\]+$" or "."
    local roots = table.move(added, 1, #added, 1, {})
    for folder in (os.getenv "LLMSPICE_PATH" or ""):gmatch "[^:;]+" do roots[#roots + 1] = folder end
    for _, folder in ipairs { here .. "/catalog", here .. "/../../catalog" } do
        if is_folder(folder) then roots[#roots + 1] = folder end
    end
    return roots
end

--- Searches one more folder, before all others.
-- @tparam string folder with a folder per kind: processors/, models/, ...
-- @treturn[1] boolean true
-- @treturn[2] nil
-- @treturn[2] string message
function catalog.add_root(folder)
    if not is_folder(folder) then return nil, ("%s: no such folder of catalog entries"):format(folder) end
    for _, kind in ipairs(catalog.kinds()) do
        if is_folder(folder .. "/" .. kind) then
            table.insert(added, 1, folder)
            return true
        end
    end
    return nil, ("%s: holds no folder named %s"):format(folder, table.concat(catalog.kinds(), ", "))
end

local function without(library, ...)
    local rest = {}
    for name, value in pairs(library) do rest[name] = value end
    for _, name in ipairs { ... } do rest[name] = nil end
    return rest
end

-- What architectures may use besides nn, op, blocks and the units. Randomness would make models differ between runs.
local function harmless()
    return {
        assert = assert, error = error, ipairs = ipairs, next = next, pairs = pairs, select = select,
        tonumber = tonumber, tostring = tostring, type = type,
        math = without(math, "random", "randomseed"), string = without(string, "dump"), table = without(table),
        utf8 = without(utf8),
    }
end

local architecture = { nn = "llmspice.model.nn", op = "llmspice.model.op", blocks = "llmspice.model.blocks" }

local function scope_of(kind)
    local scope = without(units)
    if kind.code then
        for name, value in pairs(harmless()) do scope[name] = value end
        for name, module in pairs(architecture) do scope[name] = require(module) end
    end
    return scope
end

local function environment(kind)
    local scope = scope_of(kind)
    return setmetatable({}, {
        __index = function(_, name)
            local value = scope[name]
            if value ~= nil then return value end
            local known = {}
            for word in pairs(scope) do known[#known + 1] = word end
            table.sort(known)
            local near = #name > 2 and names.nearest(name, known)
            error(("unknown name '%s'; a catalog file sees %s only%s"):format(name,
                kind.code and "nn, op, blocks, units and basic functions" or "unit names",
                near and (" (did you mean '%s'?)"):format(near) or ""), 2)
        end,
        __newindex = function(_, name)
            error(("assignment to global '%s'; a catalog file sets no globals"):format(name), 2)
        end,
        __metatable = false,
    })
end

-- Lua cuts long paths in messages short; here they come whole.
local function with_path(message, path)
    message = tostring(message)
    local short = debug.getinfo(load("", "@" .. path), "S").short_src
    if message:sub(1, #short + 1) == short .. ":" then return path .. message:sub(#short + 1) end
    if message:find(path, 1, true) then return message end
    return ("%s: %s"):format(path, message)
end

local function run(chunk)
    local thread = coroutine.create(chunk)
    debug.sethook(thread, function() error("takes too long; a catalog file only states an entry", 0) end, "", MAX_STEPS)
    return coroutine.resume(thread)
end

local function evaluate(path, kind)
    local text, err = infile.read(path)
    if not text then return nil, err end
    local chunk
    chunk, err = load(text, "@" .. path, "t", environment(kind))
    if not chunk then return nil, with_path(err, path) end
    local ok, entry = run(chunk)
    if not ok then return nil, with_path(entry, path) end
    if type(entry) ~= "table" then
        return nil, ("%s: returns a %s; expected a table"):format(path, type(entry))
    end
    return entry
end

--- Runs one file of the given kind.
-- @tparam string path
-- @tparam string kind as in "processors"
-- @treturn[1] table the entry, the caller's own
-- @treturn[2] nil
-- @treturn[2] string message that begins with the path, and with the line where there is one
function catalog.load_file(path, kind)
    local entry, err = evaluate(path, kind_of(kind))
    if not entry then return nil, err end
    entry.name = entry.name or path:match "([^/\\]+)%.lua$"
    origins[entry] = path
    return entry
end

-- The entry files of a folder by key of file name, `name` and `aliases`. A broken file is listed by its file name, so
-- that asking for it tells what is wrong.
local function index_of(folder, kind)
    local changed = lfs.attributes(folder, "modification")
    if indexes[folder] and indexes[folder].changed == changed then return indexes[folder] end
    local index = { paths = {}, titles = {}, changed = changed }
    local files = {}
    if is_folder(folder) then
        for file in lfs.dir(folder) do
            if file:match "^[^.].*%.lua$" then files[#files + 1] = file end
        end
    end
    table.sort(files)
    for _, file in ipairs(files) do
        local path, stem = folder .. "/" .. file, file:sub(1, -5)
        local entry = not kinds[kind].by_file and catalog.load_file(path, kind) or {}
        local title = type(entry.name) == "string" and entry.name or stem
        index.titles[#index.titles + 1] = title
        index.paths[names.key(stem)] = path
        index.paths[names.key(title)] = path
        for _, alias in ipairs(type(entry.aliases) == "table" and entry.aliases or {}) do
            index.paths[names.key(tostring(alias))] = path
        end
    end
    indexes[folder] = index
    return index
end

-- The file of an entry in one root: the one that bears its name, else the one that says so.
local function path_in(root, kind, key)
    local folder = root .. "/" .. kind
    local direct = ("%s/%s.lua"):format(folder, key)
    if exists(direct) then return direct end
    return index_of(folder, kind).paths[key]
end

local function find(kind, key)
    for _, root in ipairs(catalog.roots()) do
        local path = path_in(root, kind, key)
        if path then return path end
    end
    return nil
end

--- An entry by name.
-- @tparam string kind as in "processors"
-- @tparam string name
-- @treturn[1] table the caller's own copy
-- @treturn[2] nil
-- @treturn[2] string message: "unknown model 'x'; did you mean 'y'?", or what is wrong with the file
function catalog.get(kind, name)
    local about = kind_of(kind)
    if type(name) ~= "string" then
        return nil, ("%s is a %s; expected a name of the catalog"):format(about.word, type(name))
    end
    local key = names.key(name)
    local own = registered[kind] and registered[kind][key]
    if own then return copy(own) end
    local path = find(kind, key)
    if path then return catalog.load_file(path, kind) end
    return nil, names.unknown(about.word, name, catalog.list(kind))
end

--- The file of an entry, without reading it.
-- @tparam string kind as in "processors"
-- @tparam string name
-- @treturn ?string path; nil for what was registered and for unknown names
function catalog.path(kind, name)
    local key = names.key(name)
    kind_of(kind)
    if registered[kind] and registered[kind][key] then return nil end
    return find(kind, key)
end

--- Whether there is an entry of a name.
-- @tparam string kind as in "processors"
-- @tparam string name
-- @treturn boolean
function catalog.has(kind, name)
    local key = names.key(name)
    kind_of(kind)
    return registered[kind] and registered[kind][key] ~= nil or find(kind, key) ~= nil
end

--- The names of a kind's entries, sorted.
-- @tparam string kind as in "processors"
-- @treturn {string,...}
function catalog.list(kind)
    kind_of(kind)
    local list, seen = {}, {}
    local function add(name)
        local key = names.key(name)
        if not seen[key] then list[#list + 1] = name end
        seen[key] = true
    end
    for _, entry in pairs(registered[kind] or {}) do add(entry.name) end
    for _, root in ipairs(catalog.roots()) do
        for _, name in ipairs(index_of(root .. "/" .. kind, kind).titles) do add(name) end
    end
    table.sort(list)
    return list
end

--- Adds an entry to the catalog of this process, in place of one that has its name.
-- @tparam string kind as in "processors"
-- @tparam table entry with a field `name`; a copy is kept
-- @treturn[1] boolean true
-- @treturn[2] nil
-- @treturn[2] string message
function catalog.register(kind, entry)
    local about = kind_of(kind)
    if type(entry) ~= "table" or type(entry.name) ~= "string" or entry.name == "" then
        return nil, ("a %s to register is a table with a field 'name'"):format(about.word)
    end
    registered[kind] = registered[kind] or {}
    registered[kind][names.key(entry.name)] = copy(entry)
    return true
end

--- The file that an entry of get or load_file came from; nil for what was registered.
-- @tparam table entry
-- @treturn ?string path
function catalog.origin(entry)
    return origins[entry]
end

return catalog
