--- Tables, trees and numbers for people, and CSV for other programs.
-- A style says how: `{ colour, width }`. report.plain has no colours; report.style(1) suits what standard output is.
-- @module llmspice.report
local report = {}

-- What lines keep to, as far as names allow.
local COLUMNS = 80

--- Without colours, 80 columns: what files and pipes get.
report.plain = { colour = false, width = 80 }

--- The style of standard output (1) or standard error (2): colours only on a terminal, and not where $NO_COLOR is set.
-- @tparam int descriptor
-- @treturn table style
function report.style(descriptor)
    local core = require "llmspice.core"
    if not core.is_terminal(descriptor) then return report.plain end
    local colour = (os.getenv "NO_COLOR" or "") == "" and os.getenv "TERM" ~= "dumb"
    return { colour = colour, width = core.terminal_width(descriptor) or 80 }
end

local codes = { bold = "1", dim = "2", red = "31", green = "32", yellow = "33", blue = "34", cyan = "36" }

--- Text in a colour, where the style has colours.
-- @tparam table style
-- @tparam string colour bold, dim, red, green, yellow, blue or cyan
-- @tparam string text
-- @treturn string
function report.paint(style, colour, text)
    if not style.colour then return text end
    return ("\27[%sm%s\27[0m"):format(codes[colour], text)
end

-- Columns that a text takes: characters, without colour codes.
local function width_of(text)
    local bare = text:gsub("\27%[[%d;]*m", "")
    return utf8.len(bare) or #bare
end

local function padded(text, width, align)
    local blanks = (" "):rep(width - width_of(text))
    return align == "right" and blanks .. text or text .. blanks
end

local prefixes = { [-4] = "p", [-3] = "n", [-2] = "u", [-1] = "m", [0] = "", "k", "M", "G", "T", "P", "E", "Z", "Y" }

local function scale_of(value)
    local exponent = math.floor(math.log(math.abs(value), 10) / 3 + 1e-12)
    -- What rounds to 1000 belongs to the next prefix.
    if tonumber(("%.4g"):format(math.abs(value) / 10.0 ^ (3 * exponent))) >= 1000 then exponent = exponent + 1 end
    return math.max(-4, math.min(8, exponent))
end

-- Four significant digits without an exponent.
local function four_digits(value)
    value = tonumber(("%.4g"):format(value))
    local digits = math.max(0, 3 - math.floor(math.log(math.abs(value), 10) + 1e-12))
    return ("%%.%df"):format(math.min(digits, 6)):format(value)
end

--- A quantity with an SI prefix: 0.0231 s is "23.10 ms".
-- @tparam number value in the base unit
-- @tparam string unit as in "s", "B", "FLOP/s"
-- @treturn string
function report.quantity(value, unit)
    if value == 0 then return "0 " .. unit end
    if unit == "s" and math.abs(value) >= 1000 then return report.number(value) .. " s" end
    local exponent = scale_of(value)
    return ("%s %s%s"):format(four_digits(value / 10.0 ^ (3 * exponent)), prefixes[exponent], unit)
end

--- A capacity with a binary prefix: 85899345920 B is "80 GiB".
-- @tparam number bytes
-- @treturn string
function report.binary(bytes)
    local names, value, i = { "B", "KiB", "MiB", "GiB", "TiB", "PiB" }, bytes, 1
    while value >= 1024 and i < #names do value, i = value / 1024, i + 1 end
    return ("%s %s"):format(("%.4g"):format(value), names[i])
end

local function grouped(digits)
    local head, rest = digits:match "^(%-?%d%d?%d?)(.*)$"
    local lead = #digits:match "%d+" % 3
    if lead > 0 then head, rest = digits:match("^(%-?" .. ("%d"):rep(lead) .. ")(.*)$") end
    return head .. rest:gsub("(%d%d%d)", ",%1")
end

-- Decimals that leave four significant digits; one from ten thousand to a million.
local function decimals_of(value)
    local magnitude = value == 0 and 0 or math.floor(math.log(math.abs(value), 10))
    if magnitude >= 4 then return magnitude < 6 and 1 or 0 end
    return math.min(7, 3 - magnitude)
end

--- A number with digits in groups: 50797.588 is "50,797.6", 0.14 is "0.14".
-- @tparam number value
-- @tparam[opt] int decimals as many as make four significant digits unless given, then without closing zeros
-- @treturn string
function report.number(value, decimals)
    if math.type(value) == "integer" then return grouped(("%d"):format(value)) end
    if value ~= 0 and math.abs(value) < 1e-4 and not decimals then return ("%.3g"):format(value) end
    local text = ("%%.%df"):format(decimals or decimals_of(value)):format(value)
    if not decimals and text:find "%." then text = text:gsub("0+$", ""):gsub("%.$", "") end
    local whole, fraction = text:match "^(%-?%d+)(.*)$"
    return grouped(whole) .. fraction
end

--- A count of things: "1 rack", "4 racks".
-- @tparam int n
-- @tparam string thing in the singular
-- @treturn string
function report.count(n, thing)
    return ("%s %s%s"):format(report.number(n), thing, n == 1 and "" or "s")
end

--- A share as a percentage.
-- @tparam number share 0 to 1
-- @treturn string
function report.percent(share)
    return ("%.1f %%"):format(100 * share)
end

--- Parameters: 8030261248 is "8.030 B".
-- @tparam number count
-- @treturn string
function report.billions(count)
    return four_digits(math.max(count, 1) / 1e9) .. " B"
end

--- Dollars; tiny amounts keep four digits.
-- @tparam number value
-- @treturn string
function report.dollars(value)
    if value ~= 0 and math.abs(value) < 1 then return "$" .. ("%.4g"):format(value) end
    return "$" .. report.number(value + 0.0, 2)
end

-- The words of a text; a number keeps its unit.
local function words_of(text)
    local words, joins = {}, false
    for word in text:gmatch "%S+" do
        if joins then
            words[#words] = words[#words] .. " " .. word
        else
            words[#words + 1] = word
        end
        joins = word:find "^[%d.,]*%d$" ~= nil
    end
    return words
end

-- A text in lines of at most so many characters, broken at blanks where it has any.
local function wrapped(text, room)
    local lines, line = {}, nil
    for _, word in ipairs(words_of(text)) do
        if line and width_of(line) + 1 + width_of(word) <= room then
            line = line .. " " .. word
        else
            lines[#lines + 1] = line
            line = word
        end
    end
    lines[#lines + 1] = line
    return lines
end

local function field_lines(label, value, width, lines)
    local margin = "  " .. padded(label, width + 2)
    local parts = width_of(margin) + width_of(value) <= COLUMNS and { value }
        or wrapped(value, math.max(COLUMNS - width_of(margin), 20))
    for _, part in ipairs(parts) do
        lines[#lines + 1] = margin .. part
        margin = (" "):rep(width + 4)
    end
end

--- Lines of `label  value`, the labels as wide as the widest; a long value goes on below itself.
-- @tparam {{string,string},...} rows label and value; a row of only a label is a heading
-- @tparam table style
-- @treturn string
function report.fields(rows, style)
    local width, lines = 0, {}
    for _, row in ipairs(rows) do
        if row[2] then width = math.max(width, width_of(row[1])) end
    end
    for _, row in ipairs(rows) do
        if row[2] then
            field_lines(row[1], row[2], width, lines)
        else
            if #lines > 0 then lines[#lines + 1] = "" end
            lines[#lines + 1] = report.paint(style, "bold", row[1])
        end
    end
    return table.concat(lines, "\n") .. "\n"
end

local function column_widths(rows, columns)
    local widths = {}
    for i, column in ipairs(columns) do
        widths[i] = width_of(column.title)
        for _, row in ipairs(rows) do widths[i] = math.max(widths[i], width_of(row[i] or "")) end
    end
    return widths
end

-- The blanks between columns: one where two would make lines too long. A first column that folds then gets the room
-- that the others leave.
local function fitted(widths, columns, room)
    local sum, gaps = 0, #widths - 1
    for _, width in ipairs(widths) do sum = sum + width end
    if sum + 2 * gaps <= room then return "  " end
    if columns[1].fold then
        widths[1] = math.max(width_of(columns[1].title), math.min(widths[1], room - gaps - (sum - widths[1])))
    end
    return " "
end

-- A name on a line of its own is not said again below the same one.
local function add_line(lines, cells, columns, widths, gap, before)
    local parts = {}
    for i = 1, #columns do parts[i] = cells[i] or "" end
    if columns[1].fold and width_of(parts[1]) > widths[1] then
        if not before or before[1] ~= parts[1] then lines[#lines + 1] = parts[1] end
        parts[1] = ""
    end
    for i, column in ipairs(columns) do parts[i] = padded(parts[i], widths[i], column.align) end
    lines[#lines + 1] = table.concat(parts, gap):gsub("%s+$", "")
end

local function room_of(style)
    return math.max(COLUMNS, style.width)
end

--- Whether no line of a text is longer than 80 columns, or what the terminal has beyond them.
-- @tparam string text
-- @tparam table style
-- @treturn boolean
function report.fits(text, style)
    for line in text:gmatch "[^\n]+" do
        if width_of(line) > room_of(style) then return false end
    end
    return true
end

--- A table with a line of titles, in 80 columns or what the terminal has beyond them, as far as names allow.
-- @tparam {{string,...},...} rows cells
-- @tparam {table,...} columns each `{ title, align = "right" }`; the first with `fold` puts names that leave no room
-- for the rest on lines of their own
-- @tparam table style
-- @treturn string
function report.columns(rows, columns, style)
    local widths, titles, lines = column_widths(rows, columns), {}, {}
    local gap = fitted(widths, columns, room_of(style))
    for i, column in ipairs(columns) do titles[i] = column.title end
    add_line(lines, titles, columns, widths, gap)
    lines[1] = report.paint(style, "bold", lines[1])
    for i, row in ipairs(rows) do add_line(lines, row, columns, widths, gap, rows[i - 1]) end
    return table.concat(lines, "\n") .. "\n"
end

local function colour_of(share)
    return share >= 0.3 and "red" or share >= 0.1 and "yellow" or "green"
end

local function tree_rows(node, prefix, is_last, root, rows)
    local stem = prefix == nil and "" or prefix .. (is_last and "└─ " or "├─ ")
    rows[#rows + 1] = { stem .. node.name, node.total, root.total ~= 0 and node.total / root.total or 0 }
    local children = node.children or {}
    local below = prefix == nil and "" or prefix .. (is_last and "   " or "│  ")
    for i, child in ipairs(children) do tree_rows(child, below, i == #children, root, rows) end
    return rows
end

--- A tree with every node's value and its share of the root.
-- @tparam table node `{ name, total, children }`
-- @tparam table style
-- @tparam function format of a value
-- @treturn string
function report.tree(node, style, format)
    local rows, cells = tree_rows(node, nil, true, node, {}), {}
    for i, row in ipairs(rows) do
        cells[i] = { row[1], format(row[2]), report.paint(style, colour_of(row[3]), report.percent(row[3])) }
    end
    return report.columns(cells, { { title = "" }, { title = "", align = "right" }, { title = "", align = "right" } },
        style):gsub("^[^\n]*\n", "", 1)
end

--- A bar of blocks.
-- @tparam number share 0 to 1
-- @tparam int width in columns
-- @treturn string
function report.bar(share, width)
    local filled = math.floor(math.max(0, math.min(1, share)) * width + 0.5)
    return ("█"):rep(filled) .. ("·"):rep(width - filled)
end

local function csv_cell(value)
    if value == nil then return "" end
    local text = type(value) == "number" and require "llmspice.json".number(value) or tostring(value)
    if text:find '[",\r\n]' then text = '"' .. text:gsub('"', '""') .. '"' end
    return text
end

--- CSV with a header; the columns are those of the rows in order of appearance.
-- @tparam {table,...} rows flat objects (see llmspice.json.ordered)
-- @treturn string
function report.csv(rows)
    local json = require "llmspice.json"
    local columns, seen = {}, {}
    for _, row in ipairs(rows) do
        local metatable = getmetatable(row)
        for _, key in ipairs(metatable and metatable.keys or json.keys(row)) do
            if not seen[key] then columns[#columns + 1] = key end
            seen[key] = true
        end
    end
    local lines = { table.concat(columns, ",") }
    for _, row in ipairs(rows) do
        local cells = {}
        for i, column in ipairs(columns) do cells[i] = csv_cell(row[column]) end
        lines[#lines + 1] = table.concat(cells, ",")
    end
    return table.concat(lines, "\n") .. "\n"
end

--- An uncertainty as text.
-- @tparam ?number share relative half width of an interval; nil where it is not known
-- @treturn string as in " +-14 %"; empty for nil
function report.plus_minus(share)
    if not share then return "" end
    return (share < 0.01 and " +-%.1f %%" or " +-%.0f %%"):format(100 * share)
end

return report
