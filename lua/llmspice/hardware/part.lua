--- What processors, memories, networks, nodes and technology nodes have in common: entries of the catalog that become
-- objects which never change.
-- @module llmspice.hardware.part
local catalog = require "llmspice.catalog"
local check = require "llmspice.check"

local part = {}

-- Fields that describe one entry and not those based on it.
local own = { name = true, title = true, aliases = true, base = true, notes = true }

local function is_plain(value)
    return type(value) == "table" and getmetatable(value) == nil
end

--- An entry with the fields of another over it: named fields within tables one by one, lists as a whole.
-- @tparam table entry
-- @tparam table changes
-- @treturn table a new one
function part.merge(entry, changes)
    local made = {}
    for key, value in pairs(entry) do made[key] = value end
    for key, value in pairs(changes) do
        local before = made[key]
        local both = is_plain(before) and is_plain(value) and #before == 0 and #value == 0
        made[key] = both and part.merge(before, value) or value
    end
    return made
end

-- An entry changed by another. Where the change states a field anew, what the entry says of the same thing in
-- `calibrated` no longer holds, unless the change states that too.
local function changed(about, entry, changes)
    local kept
    for field, finer in pairs(about.finer or {}) do
        if changes[field] ~= nil and is_plain(entry.calibrated) then
            kept = kept or part.merge(entry.calibrated, {})
            for _, name in ipairs(finer) do kept[name] = nil end
        end
    end
    if kept then
        entry = part.merge(entry, {})
        entry.calibrated = kept
    end
    return part.merge(entry, changes)
end

local function with_base(about, entry, depth)
    if not entry.base then return entry end
    if depth > 8 then return nil, ("'%s' leads back to itself"):format(entry.base) end
    local base, err = catalog.get(about.kind, entry.base)
    if base then base, err = with_base(about, base, depth + 1) end
    if not base then return nil, depth > 0 and err or ("field 'base': %s"):format(err) end
    local inherited = {}
    for key, value in pairs(base) do
        if not own[key] then inherited[key] = value end
    end
    return changed(about, inherited, entry)
end

local function place_of(about, entry)
    return catalog.origin(entry) or ("%s '%s'"):format(about.word, tostring(entry.name))
end

-- From a name, a path or a table to an entry, and where it is from.
local function resolve(about, what)
    if is_plain(what) then return what, about.word end
    if type(what) ~= "string" then
        return nil, ("%s is a %s; expected a name of the catalog (llmspice list %s)"):format(about.word, type(what),
            about.word)
    end
    local entry, err
    if what:match "%.lua$" then entry, err = catalog.load_file(what, about.kind)
    else entry, err = catalog.get(about.kind, what) end
    if not entry then return nil, err end
    return entry, place_of(about, entry)
end

local function checked(about, what)
    local raw, place = resolve(about, what)
    if not raw then return nil, place end
    local entry, err = with_base(about, raw, 0)
    if entry then
        local _
        _, err = about.schema:check(entry)
        if not err and catalog.origin(raw) then _, err = about.schema:check_sources(entry) end
    end
    if err then return nil, ("%s: %s"):format(place, err) end
    return entry
end

--- A module for a kind of part: create, entry, list, register.
-- @tparam table about `kind` of the catalog, `word` and `class` for messages, `schema`, `build(entry)`; `finer`: by
-- field, the fields of `calibrated` that say the same more finely
-- @treturn table
function part.new(about)
    local module = { schema = about.schema }

    local function entry_of(what, overrides)
        local entry = check.ok(checked(about, what))
        if overrides ~= nil then
            if not is_plain(overrides) then
                check.raise("usage", "%s.create: overrides are a %s; expected a table of fields", about.class,
                    type(overrides))
            end
            entry = changed(about, entry, overrides)
        end
        local made, err = about.schema:check(entry)
        if not made then check.raise("usage", "%s.create: %s", about.class, err) end
        return made
    end

    --- A part by name, made anew: nothing that is done with it changes another.
    -- @tparam string|table what a name of the catalog, the path of a Lua file, or an entry
    -- @tparam[opt] table overrides fields in place of the entry's, in SI units and mm
    function module.create(what, overrides)
        return about.build(entry_of(what, overrides))
    end

    --- The entry that a part is made from, with every default filled in; the caller's own.
    -- @tparam string|table what as in create
    -- @tparam[opt] table overrides as in create
    -- @treturn table
    function module.entry(what, overrides)
        return entry_of(what, overrides)
    end

    --- The names of the catalog's entries, sorted.
    -- @treturn {string,...}
    function module.list()
        return catalog.list(about.kind)
    end

    --- Adds an entry to the catalog of this process.
    -- @tparam table entry as its file would return it; sources may be left out
    function module.register(entry)
        if not is_plain(entry) or type(entry.name) ~= "string" then
            check.raise("usage", "%s.register takes an entry with a field 'name'", about.class)
        end
        about.build(entry_of(entry))
        check.ok(catalog.register(about.kind, entry))
    end

    return module
end

return part
