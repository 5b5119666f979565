--- Comma-separated files with a header: quoted fields, CRLF and a byte order mark are understood, and columns are known
-- by their names in any case and with blanks around.
-- @module llmspice.calibration.csv
local infile = require "llmspice.infile"

local csv = {}

-- The fields of one line; nil for a quote that is not closed.
local function fields_of(line)
    if not line:find '"' then
        local fields = {}
        for field in (line .. ","):gmatch "([^,]*)," do fields[#fields + 1] = field end
        return fields
    end
    local fields, at = {}, 1
    while at <= #line + 1 do
        if line:sub(at, at) == '"' then
            local text, i = {}, at + 1
            while true do
                local stop = line:find('"', i, true)
                if not stop then return nil end
                text[#text + 1] = line:sub(i, stop - 1)
                i = stop + 1
                if line:sub(i, i) ~= '"' then break end
                text[#text + 1], i = '"', i + 1
            end
            fields[#fields + 1] = table.concat(text)
            at = i + 1
        else
            local stop = line:find(",", at, true) or #line + 1
            fields[#fields + 1] = line:sub(at, stop - 1)
            at = stop + 1
        end
    end
    return fields
end

local function row_of(fields, header, line, number)
    local row = {}
    for i, name in ipairs(header) do row[name] = fields[i] end
    row[0], row.line_number = line, number
    return row
end

-- What a file that is no such text begins with.
local others = {
    { "PK\3\4", "is a zip archive or a spreadsheet (xlsx)" }, { "\xFF\xFE", "is UTF-16" },
    { "\xFE\xFF", "is UTF-16" }, { "\31\x8B", "is compressed" },
}

-- What is wrong with a file as a whole; nil for one that may be read.
local function mistaken(text)
    for _, other in ipairs(others) do
        if text:sub(1, #other[1]) == other[1] then return other[2] .. "; expected CSV as UTF-8 text" end
    end
    local has_zero = text:sub(1, 4096):find("\0", 1, true)
    if has_zero then return "holds zero bytes, as UTF-16 does; expected CSV as UTF-8 text" end
    if text:find "\r" and not text:find "\n" then return "ends its lines with CR alone; expected LF or CRLF" end
    local first = text:match "[^\r\n]+" or ""
    if first:find(",", 1, true) then return nil end
    if first:find(";", 1, true) then return "is separated by semicolons; expected commas" end
    return first:find("\t", 1, true) and "is separated by tabs; expected commas" or nil
end

-- Columns by the names that the rows are read by; nil, message where one is given twice.
local function columns_of(fields, line)
    local header, seen = { [0] = line }, {}
    for i, field in ipairs(fields) do
        local name = field:lower():match "^%s*(.-)%s*$"
        if seen[name] and name ~= "" then return nil, ("two columns '%s'; expected one"):format(name) end
        header[i], seen[name] = name, true
    end
    return header
end

-- Whether all columns are there; else a message.
local function check_columns(header, required)
    local known = {}
    for _, name in ipairs(header) do known[name] = true end
    for _, name in ipairs(required or {}) do
        if not known[name] then return ("no column '%s'; it has %s"):format(name, table.concat(header, ", ")) end
    end
end

--- Reads a file.
-- @tparam string path
-- @tparam[opt] {string,...} required columns
-- @treturn[1] {table,...} rows: text by column; the line itself at [0], its number as `line_number`
-- @treturn[1] {string,...} the columns, in the file's order; the header's line at [0]
-- @treturn[2] nil
-- @treturn[2] string message with the line
function csv.read(path, required)
    local text, err = infile.read(path)
    if not text then return nil, err end
    text = text:gsub("^\xEF\xBB\xBF", "")
    local mistake = mistaken(text)
    if mistake then return nil, ("%s: %s"):format(path, mistake) end
    local rows, header, number = {}, nil, 0
    for line in (text .. "\n"):gmatch "([^\n]*)\n" do
        number = number + 1
        line = line:gsub("\r$", "")
        if line ~= "" then
            local fields = fields_of(line)
            if not fields then return nil, ("%s:%d: a quote is not closed"):format(path, number) end
            if not header then
                header, mistake = columns_of(fields, line)
                if not header then return nil, ("%s:%d: %s"):format(path, number, mistake) end
            elseif #fields ~= #header then
                return nil, ("%s:%d: %d fields; the header has %d"):format(path, number, #fields, #header)
            else
                rows[#rows + 1] = row_of(fields, header, line, number)
            end
        end
    end
    if not header then return nil, path .. ": is empty; expected a CSV file with a header" end
    mistake = check_columns(header, required)
    if mistake then return nil, ("%s: %s"):format(path, mistake) end
    return rows, header
end

--- A decimal number of a field; none in hexadecimal, with commas or without end.
-- @param text nil where there is no such column
-- @treturn ?number
function csv.number(text)
    local value = tonumber(text)
    if not value or value - value ~= 0 or tostring(text):find "[xX]" then return nil end
    return value
end

--- A measured time of a row.
-- @tparam table row
-- @tparam string column
-- @treturn[1] number above 0, in the column's unit
-- @treturn[2] nil
-- @treturn[2] string message
function csv.time(row, column)
    local value = csv.number(row[column])
    if value and value > 0 then return value end
    return nil, ("%s is '%s'; expected a %s"):format(column, row[column] or "",
        value and "time above 0" or "number such as 141.056")
end

--- A field as CSV writes it.
-- @param value
-- @treturn string
function csv.field(value)
    if value == nil then return "" end
    local text = tostring(value)
    if text:find '[",\n]' then return '"' .. text:gsub('"', '""') .. '"' end
    return text
end

return csv
