--- Names that people type: when two are the same, and which known one a mistyped one is near to.
-- @module llmspice.names
local names = {}

local LIST_AT_MOST = 16        -- names; longer lists are cut to the nearest few
local LIST_CHARACTERS = 240

--- What two spellings of a name have in common: lower case, with `-`, `.`, `/`, `:` and blanks as `_`.
-- @tparam string name
-- @treturn string
function names.key(name)
    return (name:lower():gsub("[-./:%s]", "_"))
end

--- Edits that turn one word into another: insertions, deletions, substitutions and swaps of neighbours.
-- @tparam string a
-- @tparam string b
-- @treturn int
function names.distance(a, b)
    local before, last = {}, {}
    for j = 0, #b do last[j] = j end
    for i = 1, #a do
        local row = { [0] = i }
        for j = 1, #b do
            local same = a:byte(i) == b:byte(j)
            row[j] = math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same and 0 or 1))
            if i > 1 and j > 1 and a:byte(i) == b:byte(j - 1) and a:byte(i - 1) == b:byte(j) then
                row[j] = math.min(row[j], before[j - 2] + 1)
            end
        end
        before, last = last, row
    end
    return last[#b]
end

-- Edits between keys; the beginning of a name is next to the name itself, and a word that lies in the other counts as
-- one edit, if it has three letters.
local function remoteness(given, known)
    local a, b = names.key(given), names.key(known)
    local distance = names.distance(a, b)
    a, b = a:gsub("_", ""), b:gsub("_", "")
    if #a >= 3 and b:sub(1, #a) == a then return 0, distance end
    if #a >= 3 and b:find(a, 1, true) or #b >= 3 and a:find(b, 1, true) then return math.min(distance, 1), distance end
    return distance, distance
end

-- Known names by remoteness, then edits, then alphabet.
local function ranked(given, known)
    local rows = {}
    for i, name in ipairs(known) do
        local remote, edits = remoteness(given, name)
        rows[i] = { name = name, remote = remote, edits = edits }
    end
    table.sort(rows, function(a, b)
        if a.remote ~= b.remote then return a.remote < b.remote end
        if a.edits ~= b.edits then return a.edits < b.edits end
        return a.name < b.name
    end)
    return rows
end

--- The known name that a mistyped one most likely means.
-- @tparam string given
-- @tparam {string,...} known
-- @treturn ?string nil when none is within a third of its letters
function names.nearest(given, known)
    local first = ranked(given, known)[1]
    if first and first.remote <= math.max(1, #given // 3) then return first.name end
    return nil
end

local function listing(given, known)
    if #known == 0 then return "; there are none" end
    local all = table.concat(known, ", ")
    if #known <= LIST_AT_MOST and #all <= LIST_CHARACTERS then return "; expected " .. all end
    local rows, few = ranked(given, known), {}
    for i = 1, math.min(5, #rows) do few[i] = rows[i].name end
    return ("; there are %d, among them %s"):format(#known, table.concat(few, ", "))
end

--- The message about a name that is not known: with the nearest one, else with those that are.
-- @tparam string what the name stands for, as in "model"
-- @tparam string given
-- @tparam {string,...} known
-- @treturn string "unknown model 'x'; did you mean 'y'?"
function names.unknown(what, given, known)
    local nearest = names.nearest(given, known)
    if nearest then return ("unknown %s '%s'; did you mean '%s'?"):format(what, given, nearest) end
    return ("unknown %s '%s'"):format(what, given) .. listing(given, known)
end

return names
