--- Remarks on the rows of a file, for people.
-- @module llmspice.cli.remarks
local remarks = {}

local MOST = 20 -- of a kind

-- What remarks of a kind have in common: all but lines, numbers and what the file says.
local function kind_of(remark)
    return (remark:gsub("'[^']*'", "''"):gsub("%d[%d.e+-]*", "0"))
end

--- The first remarks of each kind, in their order, the last of them with how many more there are.
-- @tparam {string,...} list
-- @treturn {string,...}
function remarks.capped(list)
    local total, shown, lines = {}, {}, {}
    for _, remark in ipairs(list) do
        local kind = kind_of(remark)
        total[kind], shown[kind] = (total[kind] or 0) + 1, 0
    end
    for _, remark in ipairs(list) do
        local kind = kind_of(remark)
        shown[kind] = shown[kind] + 1
        local more = total[kind] - MOST
        if shown[kind] <= MOST then lines[#lines + 1] = remark end
        if shown[kind] == MOST and more > 0 then lines[#lines + 1] = ("and %d more like the last"):format(more) end
    end
    return lines
end

return remarks
