--- Schemas: what fields an entry of the catalog has, of which type, in which unit and range, and what holds where one
-- is absent. A schema checks an entry and says in one line which field is wrong and what would be right.
--
--    local fan = schema.new("fan", {
--        { "diameter", "number", unit = "mm", min = 1, max = 1000, example = "120 * mm" },
--        { "blades", "count", default = 7 },
--    })
--    local entry, err = fan:check { name = "Quiet", diameter = 120, sources = { diameter = "its datasheet" } }
--
-- Every entry may also have `name`, `title`, `aliases`, `base`, `notes` and `sources`. A source is a text per field;
-- its first word may say what kind of figure it is: "derived:", "assumed:" or "marketing:".
-- @module llmspice.schema
local names = require "llmspice.names"

local schema = {}

local Schema = { __name = "llmspice.Schema" }
Schema.__index = Schema

local function shown(value)
    if type(value) == "string" then return ("'%s'"):format(value) end
    if type(value) == "number" then return ("%.14g"):format(value) end
    if type(value) == "boolean" or value == nil then return tostring(value) end
    return "a " .. type(value)
end

local function range(field)
    local low, high = field.min or -math.huge, field.max or math.huge
    local unit = field.unit and " " .. field.unit or ""
    local example = field.example and (" (as in %s)"):format(field.example) or ""
    local words
    if low > -math.huge and high < math.huge then
        words = ("%.14g to %.14g"):format(low, high)
    else
        words = low > -math.huge and ("at least %.14g"):format(low) or ("at most %.14g"):format(high)
    end
    return words .. unit .. example, low, high
end

local function check_range(field, value)
    local words, low, high = range(field)
    if value < low or value > high then return nil, words end
    return value
end

local function is_list(value)
    return type(value) == "table" and getmetatable(value) == nil
end

-- Per type: value -> checked value, or nil and what was expected (and, from a nested table, the field within).
local types = {}

function types.number(field, value)
    if type(value) ~= "number" or value ~= value or math.abs(value) == math.huge then
        return nil, "a number" .. (field.unit and " in " .. field.unit or "")
    end
    return check_range(field, value)
end

function types.fraction(_, value)
    if type(value) ~= "number" or not (value >= 0 and value <= 1) then return nil, "a fraction of 0 to 1" end
    return value
end

function types.count(field, value)
    local whole = math.type(value) and math.tointeger(value)
    if not whole then return nil, "a whole number" end
    return check_range({ min = field.min or 1, max = field.max, example = field.example }, whole)
end

function types.text(_, value)
    if type(value) ~= "string" or value == "" then return nil, "a text" end
    return value
end

function types.choice(field, value)
    for _, one in ipairs(field.choices) do
        if one == value then return value end
    end
    return nil, table.concat(field.choices, ", ")
end

-- Another entry: its name, a table like its file's, or what was made of it.
function types.part(field, value)
    if type(value) == "string" and value ~= "" or type(value) == "table" or type(value) == "userdata" then
        return value
    end
    return nil, ("the name of a %s"):format(field.of)
end

function types.texts(_, value)
    local ok = is_list(value)
    for _, item in ipairs(ok and value or {}) do ok = ok and type(item) == "string" and item ~= "" end
    if not ok then return nil, "a list of texts" end
    return value
end

function types.numbers(field, value)
    if not is_list(value) or field.length and #value ~= field.length then
        return nil, field.length and ("a list of %d numbers"):format(field.length) or "a list of numbers"
    end
    for i, item in ipairs(value) do
        local ok, expected = types.number(field, item)
        if not ok then return nil, expected, ("[%d]"):format(i), item end
    end
    return value
end

-- A number per key, the keys of a known few.
function types.map(field, value)
    if not is_list(value) then return nil, "a table by " .. field.key end
    for key in pairs(value) do
        local known
        for _, name in ipairs(field.keys) do known = known or name == key end
        if not known then return nil, names.unknown(field.key, tostring(key), field.keys), "unknown" end
    end
    for _, key in ipairs(field.keys) do
        if value[key] ~= nil then
            local ok, expected = types.number(field, value[key])
            if not ok then return nil, expected, "." .. key, value[key] end
        end
    end
    return value
end

local check_fields

function types.table(field, value, path)
    if not is_list(value) then return nil, "a table of named fields" end
    local made, err = check_fields(field.fields, value, path .. ".")
    if not made then return nil, err, "message" end
    return made
end

local function copy(value)
    if type(value) ~= "table" then return value end
    local made = {}
    for key, item in pairs(value) do made[key] = copy(item) end
    return made
end

local function check_unknown(fields, entry, path)
    local known, is_known, unknown = {}, {}, nil
    for i, field in ipairs(fields) do known[i], is_known[field[1]] = field[1], true end
    for key in pairs(entry) do
        if not is_known[key] and (not unknown or tostring(key) < unknown) then unknown = tostring(key) end
    end
    if not unknown then return true end
    local within = path ~= "" and ("field '%s': "):format(path:sub(1, -2)) or ""
    return nil, within .. names.unknown("field", unknown, known)
end

local function check_value(field, value, path)
    local name = path .. field[1]
    local made, expected, where, inner = types[field[2]](field, value, name)
    if made ~= nil then return made end
    if where == "message" then return nil, expected end
    if where == "unknown" then return nil, ("field '%s': %s"):format(name, expected) end
    if where then return nil, ("field '%s%s' is %s; expected %s"):format(name, where, shown(inner), expected) end
    return nil, ("field '%s' is %s; expected %s"):format(name, shown(value), expected)
end

local function applies(field, entry)
    if not field.when then return true end
    return entry[field.when[1]] == field.when[2]
end

function check_fields(fields, entry, path)
    local ok, err = check_unknown(fields, entry, path)
    if not ok then return nil, err end
    local made = {}
    for _, field in ipairs(fields) do
        local name, value = field[1], entry[field[1]]
        if value ~= nil and not applies(field, made) then
            return nil, ("field '%s%s' does not go with %s '%s'"):format(path, name, field.when[1],
                tostring(made[field.when[1]]))
        end
        if value == nil and applies(field, made) then value = copy(field.default) end
        if value ~= nil then
            made[name], err = check_value(field, value, path)
            if made[name] == nil then return nil, err end
        elseif not field.optional and applies(field, made) then
            local unit = field.unit and (" (%s)"):format(field.unit) or ""
            return nil, ("field '%s%s'%s is missing"):format(path, name, unit)
        end
    end
    return made
end

local common = {
    { "name", "text" },
    { "title", "text", optional = true },
    { "aliases", "texts", optional = true },
    { "base", "text", optional = true },
    { "notes", "texts", optional = true },
    { "sources", "sources", optional = true },
}

function types.sources(_, value)
    local first
    if not is_list(value) then return nil, "a table with a text per field" end
    for key, text in pairs(value) do
        local wrong = type(text) ~= "string" or text == ""
        if wrong and (not first or tostring(key) < first) then first = tostring(key) end
    end
    if first then return nil, "a text that says where the figure is from", "." .. first, value[first] end
    return value
end

local is_figure = { number = true, fraction = true, count = true, numbers = true, map = true, table = true, part = true,
                    choice = false, text = false, texts = false, sources = false }

--- Makes a schema.
-- @tparam string word what an entry is called, as in "memory"
-- @tparam {table,...} fields each `{ name, type, unit, min, max, default, optional, example, ... }`; types are number,
-- fraction, count, text, texts, numbers (`length`), choice (`choices`), map (`key`, `keys`), part (`of`), table
-- (`fields`); `when = { field, value }`: only where an earlier field has that value
-- @treturn Schema
function schema.new(word, fields)
    local all = {}
    for _, field in ipairs(common) do all[#all + 1] = field end
    for _, field in ipairs(fields) do all[#all + 1] = field end
    for _, field in ipairs(all) do assert(types[field[2]], field[2]) end
    return setmetatable({ word = word, fields = all }, Schema)
end

--- Checks an entry.
-- @tparam table entry
-- @treturn[1] table a new one, with the defaults of absent fields
-- @treturn[2] nil
-- @treturn[2] string message that names the field
function Schema:check(entry)
    return check_fields(self.fields, entry, "")
end

--- Checks that every figure that an entry states has a source, and every source a figure.
-- @tparam table entry
-- @treturn[1] boolean true
-- @treturn[2] nil
-- @treturn[2] string message that names the field
function Schema:check_sources(entry)
    local sources, known = entry.sources or {}, {}
    for _, field in ipairs(self.fields) do
        local name = field[1]
        known[#known + 1] = name
        if is_figure[field[2]] and entry[name] ~= nil and not sources[name] then
            return nil, ("field '%s' has no source; expected a text in sources.%s"):format(name, name)
        end
    end
    local stray
    for name in pairs(sources) do
        if entry[name] == nil and (not stray or tostring(name) < stray) then stray = tostring(name) end
    end
    if not stray then return true end
    for _, name in ipairs(known) do
        if name == stray then return nil, ("sources.%s is about a field that is not there"):format(stray) end
    end
    return nil, "sources: " .. names.unknown("field", stray, known)
end

--- What kind of figure a source calls it.
-- @tparam string source
-- @treturn string "stated", "derived", "assumed" or "marketing"
function schema.mark(source)
    local word = source:match "^(%l+):"
    return (word == "derived" or word == "assumed" or word == "marketing") and word or "stated"
end

return schema
