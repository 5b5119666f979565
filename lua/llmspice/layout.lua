--- Parallel layouts: `(tp, dp, pp)` or `(tp, dp, pp, ep)`.
-- @module llmspice.layout
local check = require "llmspice.check"

local layout = {}

local degrees = { "tp", "dp", "pp", "ep" }
local MOST = 1 << 30

local Layout = { __name = "llmspice.ParallelismConfig" }
Layout.__index = Layout

function Layout:__tostring()
    if self.ep == 1 then return ("(%d,%d,%d)"):format(self.tp, self.dp, self.pp) end
    return ("(%d,%d,%d,%d)"):format(self.tp, self.dp, self.pp, self.ep)
end

function Layout.__eq(a, b)
    return a.tp == b.tp and a.dp == b.dp and a.pp == b.pp and a.ep == b.ep
end

--- Chips that a layout takes.
-- Roofline counts ep as further chips, as the reference; calibrated lays the experts over the same chips.
-- @tparam[opt] string fidelity "roofline" or "calibrated" ("calibrated")
-- @treturn int
function Layout:num_chips(fidelity)
    local chips = self.tp * self.dp * self.pp
    return fidelity == "roofline" and chips * self.ep or chips
end

--- Makes a layout.
-- @tparam[opt] table fields `tp`, `dp`, `pp`, `ep`: degrees, 1 where absent
-- @treturn ParallelismConfig
function layout.new(fields)
    fields = fields or {}
    check.fields(fields, degrees, "ParallelismConfig")
    local made = {}
    for _, name in ipairs(degrees) do made[name] = check.count(fields[name] or 1, name, 1, MOST) end
    return setmetatable(made, Layout)
end

--- Reads a layout as users type it.
-- @tparam string text as in "(8,1,1)" or "(8,1,1,8)"
-- @tparam string what the option it came from, for the message
-- @treturn ParallelismConfig
-- @raise a usage mistake that shows the form
function layout.parse(text, what)
    local inside = text:match "^%s*%((.*)%)%s*$" or text:match "^%s*%[(.*)%]%s*$" or text
    local numbers = {}
    for part in (inside .. ","):gmatch "([^,]*)," do
        local number = part:match "^%s*(-?%d+)%s*$"
        if not number then
            check.raise("usage", "%s is '%s'; expected (tp,dp,pp) or (tp,dp,pp,ep), as in (8,1,1)", what, text)
        end
        numbers[#numbers + 1] = tonumber(number)
    end
    if #numbers < 3 or #numbers > 4 then
        check.raise("usage", "%s is '%s' with %d degree%s; expected (tp,dp,pp) or (tp,dp,pp,ep), as in (8,1,1)", what,
            text, #numbers, #numbers == 1 and "" or "s")
    end
    for i, number in ipairs(numbers) do
        if number == -1 then
            check.raise("usage", "%s is '%s'; a degree of -1 is for the allocator, give a number here", what, text)
        end
        if number < 1 or number > MOST then
            check.raise("usage", "%s is '%s': %s is %s; expected %s", what, text, degrees[i], number,
                number < 1 and "at least 1" or ("at most %d"):format(MOST))
        end
    end
    return layout.new { tp = numbers[1], dp = numbers[2], pp = numbers[3], ep = numbers[4] }
end

return layout
