--- Raising mistakes so that they point at the user's line.
-- A mistake is an error object { message, kind, where }: `kind` is "usage" (bad input) or
-- "infeasible" (does not fit, out of reach), `where` the first stack frame outside the library.
-- @module llmspice.check
local check = {}

local _, this_file = ...
local library_dir = "@" .. (this_file or ""):gsub("[^/\\]*$", "")

local Mistake = { __name = "llmspice.Mistake" }

function Mistake:__tostring()
    return self.where .. self.message
end

local function user_frame()
    for level = 3, 60 do
        local info = debug.getinfo(level, "Sl")
        if not info then break end
        local ours = info.what == "C" or info.source:sub(1, #library_dir) == library_dir
        if not ours and info.currentline > 0 then
            return ("%s:%d: "):format(info.short_src, info.currentline)
        end
    end
    return ""
end

--- Raises a mistake at the user's line.
-- @tparam string kind `"usage"` or `"infeasible"`
-- @tparam string fmt one line: what is wrong, what would be right
-- @raise always
function check.raise(kind, fmt, ...)
    local message = select("#", ...) > 0 and fmt:format(...) or fmt
    error(setmetatable({ message = message, kind = kind, where = user_frame() }, Mistake), 0)
end

--- Whether an error value is a mistake raised here.
-- @param err any error value
-- @treturn boolean
function check.is_mistake(err)
    return getmetatable(err) == Mistake
end

--- Passes results through; turns `nil, message` into a usage mistake.
-- @param value first result of a loader
-- @tparam ?string message its second result
-- @return value
function check.ok(value, message, ...)
    if value == nil then check.raise("usage", "%s", message) end
    return value, message, ...
end

local function describe(value)
    if type(value) == "string" then return ("'%s'"):format(value) end
    if type(value) == "number" then return ("%s"):format(value) end
    return "a " .. type(value)
end

--- Checks a finite number within bounds.
-- @param value what the user gave
-- @tparam string name of the field, with its unit where there is one
-- @tparam ?number min smallest allowed value
-- @tparam ?number max largest allowed value
-- @treturn number
function check.number(value, name, min, max)
    if type(value) ~= "number" or value ~= value then
        check.raise("usage", "%s is %s; expected a number", name, describe(value))
    end
    if value < (min or -math.huge) or value > (max or math.huge) or value == math.huge then
        check.raise("usage", "%s is %s; expected %s", name, describe(value),
            max and ("%s to %s"):format(min, max) or ("at least %s"):format(min))
    end
    return value
end

--- Checks a whole number within bounds; floats with whole values are accepted.
-- @param value what the user gave
-- @tparam string name of the field
-- @tparam ?int min smallest allowed value, 1 unless given
-- @tparam ?int max largest allowed value, 2^53 unless given
-- @treturn int
function check.count(value, name, min, max)
    min, max = min or 1, max or 2^53
    local whole = math.type(value) and math.tointeger(value)
    if not whole then check.raise("usage", "%s is %s; expected a whole number", name, describe(value)) end
    if whole < min or whole > max then
        check.raise("usage", "%s is %d; expected %s", name, whole,
            whole < min and ("at least %d"):format(min) or ("at most %.0f"):format(max))
    end
    return whole
end

--- Rejects fields of an options table that are not known.
-- @tparam table options what the user gave
-- @tparam {string,...} known field names
-- @tparam string what the function, as in `"run_workload"`
function check.fields(options, known, what)
    if type(options) ~= "table" then
        check.raise("usage", "%s takes a table of named fields, not %s", what, describe(options))
    end
    local is_known = {}
    for _, name in ipairs(known) do is_known[name] = true end
    local unknown
    for name in pairs(options) do
        name = tostring(name)
        if not is_known[name] and (not unknown or name < unknown) then unknown = name end
    end
    if unknown then
        check.raise("usage", "%s: %s", what, require "llmspice.names".unknown("field", unknown, known))
    end
end

return check
