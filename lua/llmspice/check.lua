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

-- The first stack frame outside the library, from a level on; none beyond a given function.
local function frame_from(first, last)
    for level = first + 1, first + 60 do
        local info = debug.getinfo(level, "Slf")
        if not info or last and info.func == last then break end
        local ours = info.what == "C" or info.source:sub(1, #library_dir) == library_dir
        if not ours and info.currentline > 0 then return info end
    end
    return nil
end

local function user_frame()
    local info = frame_from(3)
    return info and ("%s:%d: "):format(info.short_src, info.currentline) or ""
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

-- A message without the place in the library that noticed it, and without Lua's count of arguments.
local function plain(err)
    local message = getmetatable(err) == Mistake and err.message or tostring(err):gsub("^[^\n]-:%d+: ", "", 1)
    return (message:gsub("^bad argument #%-?%d+ to '([%w_]+)' %((.*)%)$", "%1: %2"))
end

--- Runs code that a user wrote, as the `build` of a model: whatever goes wrong in it becomes a mistake whose message
-- begins with the file and the line, or with the name of the whole where it is no line's.
-- @tparam string name of the whole
-- @tparam ?int max_steps of Lua's machine after which it is stopped; nil: none
-- @tparam function f called without arguments
-- @return first result of f
function check.guard(name, max_steps, f)
    -- An error within f as a mistake with its place.
    local function located(err)
        local info = frame_from(2, check.guard)
        local where = info and ("%s:%d"):format(info.source:gsub("^@", ""), info.currentline) or name
        return setmetatable({ message = ("%s: %s"):format(where, plain(err)), where = "",
                              kind = getmetatable(err) == Mistake and err.kind or "usage" }, Mistake)
    end
    local hook, mask, count = debug.gethook()
    local function stop() error("takes too long; a model is built in a few thousand steps", 2) end
    if max_steps then debug.sethook(stop, "", max_steps) end
    local ok, result = xpcall(f, located)
    if max_steps then debug.sethook(hook, mask, count) end
    if not ok then error(result, 0) end
    return result
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
    if value == nil then return "missing" end
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
    if math.type(value) == "integer" and value >= min and value <= max then return value end
    local whole = math.type(value) and math.tointeger(value)
    if not whole and math.type(value) and value > max and value < math.huge then
        check.raise("usage", "%s is %s; expected at most %.0f", name, describe(value), max)
    end
    if not whole then check.raise("usage", "%s is %s; expected a whole number", name, describe(value)) end
    if whole < min or whole > max then
        check.raise("usage", "%s is %d; expected %s", name, whole,
            whole < min and ("at least %d"):format(min) or ("at most %.0f"):format(max))
    end
    return whole
end

local sets = setmetatable({}, { __mode = "k" })  -- of lists of names, which callers reuse

local function set_of(list)
    local set = {}
    for _, name in ipairs(list) do set[name] = true end
    sets[list] = set
    return set
end

--- Rejects fields of an options table that are not known.
-- @tparam table options what the user gave
-- @tparam {string,...} known field names; the list must not change afterwards
-- @tparam string what the function, as in `"run_workload"`
function check.fields(options, known, what)
    if type(options) ~= "table" then
        check.raise("usage", "%s takes a table of named fields, not %s", what, describe(options))
    end
    local is_known, unknown = sets[known] or set_of(known), nil
    for name in pairs(options) do
        if not is_known[name] and (not unknown or tostring(name) < unknown) then unknown = tostring(name) end
    end
    if unknown then
        check.raise("usage", "%s: %s", what, require "llmspice.names".unknown("field", unknown, known))
    end
end

return check
