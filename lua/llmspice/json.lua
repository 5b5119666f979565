--- JSON whose keys keep their order and whose numbers come back as they were.
-- Reading is lua-cjson's; writing is done here, because a result must give the same bytes every time.
-- @module llmspice.json
local json = {}

--- A null, for values that do not exist.
json.null = setmetatable({}, { __tostring = function() return "null" end })

local Ordered = {}
local Array = {}

local SHOWN = 16  -- members of an object or a list that tostring shows

local function brief_member(value)
    if type(value) == "string" then return ("%q"):format(value) end
    if math.type(value) == "float" then return ("%.6g"):format(value) end
    return type(value) == "table" and value ~= json.null and "{...}" or tostring(value)
end

-- One line that shows the first members.
local function brief(parts, n)
    if n > SHOWN then parts[#parts + 1] = "..." end
    return n == 0 and "{}" or "{ " .. table.concat(parts, ", ") .. " }"
end

local function brief_object(object)
    local keys, parts = json.keys(object), {}
    for i = 1, math.min(#keys, SHOWN) do parts[i] = ("%s = %s"):format(keys[i], brief_member(object[keys[i]])) end
    return brief(parts, #keys)
end

local function brief_list(list)
    local parts = {}
    for i = 1, math.min(#list, SHOWN) do parts[i] = brief_member(list[i]) end
    return brief(parts, #list)
end

--- Gives a table an order of keys for writing; keys that are not named follow, sorted.
-- @tparam table object
-- @tparam {string,...} keys
-- @tparam[opt] function describe what tostring says of the object, its first members unless given
-- @treturn table the same object
function json.ordered(object, keys, describe)
    return setmetatable(object, { __name = "llmspice.Ordered", __tostring = describe or brief_object, kind = Ordered,
                                  keys = keys })
end

--- Marks a list, so that it is one even when empty.
-- @tparam table list
-- @treturn table the same list
function json.array(list)
    return setmetatable(list, { __name = "llmspice.Array", __tostring = brief_list, kind = Array })
end

--- Whether a value is a table that one of these made: all of it is there to be read.
-- @param value
-- @treturn boolean
function json.is_marked(value)
    local metatable = type(value) == "table" and getmetatable(value)
    return type(metatable) == "table" and metatable.kind ~= nil
end

--- The keys of an object in writing order: the stated ones that are present, then the others, sorted.
-- @tparam table object
-- @treturn {string,...}
function json.keys(object)
    local metatable = getmetatable(object)
    local stated = metatable and metatable.kind == Ordered and metatable.keys or {}
    local keys, seen, others = {}, {}, {}
    for _, key in ipairs(stated) do
        seen[key] = true
        if object[key] ~= nil then keys[#keys + 1] = key end
    end
    for key in pairs(object) do
        if type(key) ~= "string" then error(("a JSON object has the key %s"):format(tostring(key))) end
        if not seen[key] then others[#others + 1] = key end
    end
    table.sort(others)
    return table.move(others, 1, #others, #keys + 1, keys)
end

local escapes = { ['"'] = '\\"', ["\\"] = "\\\\", ["\b"] = "\\b", ["\f"] = "\\f", ["\n"] = "\\n", ["\r"] = "\\r",
                  ["\t"] = "\\t" }

local function escape(character)
    return escapes[character] or ("\\u%04x"):format(character:byte())
end

local function quoted(text)
    return '"' .. text:gsub('[%c"\\\127]', escape) .. '"'
end

--- The shortest decimal that reads back as the same number.
-- @tparam number value finite
-- @treturn string
function json.number(value)
    if math.type(value) == "integer" then return ("%d"):format(value) end
    if value ~= value or value == math.huge or value == -math.huge then
        error(("%s has no place in JSON"):format(value))
    end
    for digits = 15, 16 do
        local text = ("%%.%dg"):format(digits):format(value)
        if tonumber(text) == value then return text end
    end
    return ("%.17g"):format(value)
end

local function is_list(value)
    local metatable = getmetatable(value)
    if metatable and metatable.kind then return metatable.kind == Array end
    return #value > 0
end

local write

local function write_members(out, members, open, close, indent, inner)
    if #members == 0 then
        out[#out + 1] = open .. close
        return
    end
    out[#out + 1] = open
    for i, member in ipairs(members) do
        out[#out + 1] = (i > 1 and "," or "") .. (inner or "")
        if member.key then out[#out + 1] = quoted(member.key) .. (inner and ": " or ":") end
        write(out, member.value, inner)
    end
    out[#out + 1] = (indent or "") .. close
end

local function members_of(value)
    local members = {}
    if is_list(value) then
        for i, item in ipairs(value) do members[i] = { value = item } end
        return members, "[", "]"
    end
    for i, key in ipairs(json.keys(value)) do members[i] = { key = key, value = value[key] } end
    return members, "{", "}"
end

function write(out, value, indent)
    local kind = type(value)
    if value == json.null then
        out[#out + 1] = "null"
    elseif kind == "table" then
        local members, open, close = members_of(value)
        write_members(out, members, open, close, indent, indent and indent .. "  ")
    elseif kind == "string" then
        out[#out + 1] = quoted(value)
    elseif kind == "number" then
        out[#out + 1] = json.number(value)
    elseif kind == "boolean" then
        out[#out + 1] = tostring(value)
    else
        error(("a %s has no place in JSON"):format(kind))
    end
end

--- Writes a value.
-- @param value table, string, finite number, boolean or json.null; a table with list items is a list
-- @tparam[opt] table options `indent`: true for a line per member
-- @treturn string
function json.encode(value, options)
    local out = {}
    write(out, value, options and options.indent and "\n" or nil)
    return table.concat(out)
end

-- JSON null is an absent value, and a whole number an integer.
local function as_lua(value, null)
    if value == null then return nil end
    if type(value) == "number" then return math.tointeger(value) or value end
    if type(value) ~= "table" then return value end
    local copy = {}
    for key, item in pairs(value) do copy[key] = as_lua(item, null) end
    return copy
end

-- cjson counts characters; people count lines and columns.
local function at_line(text, message)
    local position = tonumber(message:match "at character (%d+)")
    if not position then return message end
    local before = text:sub(1, position - 1)
    local _, newlines = before:gsub("\n", "")
    local column = position - (before:match ".*()\n" or 0)
    return (message:gsub("%s*at character %d+", "")) .. (" at line %d, column %d"):format(newlines + 1, column)
end

--- Reads a text; whole numbers become integers and null is absent.
-- @tparam string text
-- @treturn[1] any value
-- @treturn[2] nil
-- @treturn[2] ?string message with line and column; nil where the text is null
function json.decode(text)
    local cjson = require "cjson"
    local ok, value = pcall(cjson.decode, text)
    if not ok then return nil, "not valid JSON: " .. at_line(text, tostring(value)) end
    return as_lua(value, cjson.null)
end

return json
