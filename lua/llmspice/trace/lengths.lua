--- Distributions of prompt and answer lengths, from what people write:
--
--    1024                                a number of tokens
--    "normal:MEAN,SD[,MIN,MAX]"          draws beyond MIN or MAX are set to it; MIN is 1 unless given
--    "lognormal:MEAN,SD[,MIN,MAX]"       mean and standard deviation of the lengths, not of their logarithms
--    "uniform:LOW,HIGH"                  both included
--    { percent = {0, ..., 100}, tokens = {...}, mean = }   knots of the quantile function, or the fields of a trace
--
-- A table with a `mean` goes between its knots by a mixture of a straight and an exponential line such that the mean
-- holds, as far as either can.
-- @module llmspice.trace.lengths
local check = require "llmspice.check"
local core = require "llmspice.core"

local lengths = {}

local forms = "a number of tokens, normal:MEAN,SD,MIN,MAX, lognormal:MEAN,SD,MIN,MAX or uniform:LOW,HIGH"

local function numbers_of(text)
    local list = {}
    for word in (text .. ","):gmatch "([^,]*)," do
        local number = tonumber(word)
        if not number or number ~= number or math.abs(number) == math.huge then return nil end
        list[#list + 1] = number
    end
    return list
end

local function whole(number)
    return number and math.tointeger(number)
end

local function bell(kind)
    return function(n)
        local min, max = whole(n[3] or 1), whole(n[4] or 0)
        if #n < 2 or #n > 4 or not min or not max then return nil end
        return { kind = kind, mean = n[1], sd = n[2], min = min, max = max }
    end
end

-- Per word: numbers -> fields of core.Lengths, or nil where there are too few, too many, or some not whole.
local shapes = {
    normal = bell "normal",
    lognormal = bell "lognormal",
    uniform = function(n)
        local low, high = whole(n[1]), whole(n[2])
        return #n == 2 and low and high and { kind = "uniform", min = low, max = high } or nil
    end,
}

local function fields_of_text(text)
    local number = tonumber(text)
    if number then return { kind = "constant", mean = number } end
    local word, rest = text:match "^%s*(%a+):(.*)$"
    local shape = word and shapes[word:lower()]
    local list = shape and numbers_of(rest)
    return list and shape(list)
end

local function fields_of(value)
    if type(value) == "number" then return { kind = "constant", mean = value } end
    if type(value) == "string" then return fields_of_text(value) end
    if type(value) ~= "table" then return nil end
    local fields = { kind = value.kind or value.percent and "table" or nil }
    for _, name in ipairs { "mean", "sd", "min", "max", "percent", "tokens" } do fields[name] = value[name] end
    return fields.kind and fields
end

local function shown(value)
    return type(value) == "table" and "a table" or ("'%s'"):format(tostring(value))
end

--- The fields of a distribution, as a trace of the catalog states them.
-- @param value as for new
-- @tparam string name
-- @treturn[1] table
-- @treturn[2] nil
-- @treturn[2] string message
function lengths.fields(value, name)
    local fields = fields_of(value)
    if not fields then return nil, ("%s is %s; expected %s"):format(name, shown(value), forms) end
    for _, bound in ipairs { "min", "max" } do
        if fields[bound] == 0 then fields[bound] = nil end
    end
    return fields
end

--- Makes a distribution.
-- @param value a number, a text or a table as above
-- @tparam string name of the field, for messages
-- @treturn[1] userdata with `:at(share)`, `:mean()` and `:tally()`
-- @treturn[2] nil
-- @treturn[2] string message
function lengths.new(value, name)
    local fields = fields_of(value)
    if not fields then return nil, ("%s is %s; expected %s"):format(name, shown(value), forms) end
    if fields.kind == "constant" and fields.mean ~= math.floor(fields.mean) then
        return nil, ("%s is %s; expected a whole number of tokens"):format(name, shown(value))
    end
    local made, err = core.Lengths(fields)
    if not made then return nil, ("%s is %s: %s"):format(name, shown(value), err) end
    return made
end

--- The same, raising a usage mistake.
-- @param value as for new
-- @tparam string name
-- @treturn userdata
-- @raise at the user's line
function lengths.check(value, name)
    return check.ok(lengths.new(value, name))
end

return lengths
