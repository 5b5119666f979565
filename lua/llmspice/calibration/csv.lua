--- Comma-separated files with a header: quoted fields, CRLF and a byte order mark are understood.
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

--- Reads a file.
-- @tparam string path
-- @tparam[opt] {string,...} required columns
-- @treturn[1] {table,...} rows: text by column; the line itself at [0], its number as `line_number`
-- @treturn[1] {string,...} the columns, in the file's order
-- @treturn[2] nil
-- @treturn[2] string message with the line
function csv.read(path, required)
    local text, err = infile.read(path)
    if not text then return nil, err end
    local rows, header, number = {}, nil, 0
    for line in (text:gsub("^\xEF\xBB\xBF", "") .. "\n"):gmatch "([^\n]*)\n" do
        number = number + 1
        line = line:gsub("\r$", "")
        if line ~= "" then
            local fields = fields_of(line)
            if not fields then return nil, ("%s:%d: a quote is not closed"):format(path, number) end
            if not header then
                header = fields
            elseif #fields ~= #header then
                return nil, ("%s:%d: %d fields; the header has %d"):format(path, number, #fields, #header)
            else
                rows[#rows + 1] = row_of(fields, header, line, number)
            end
        end
    end
    if not header then return nil, path .. ": is empty; expected a CSV file with a header" end
    local known = {}
    for _, name in ipairs(header) do known[name] = true end
    for _, name in ipairs(required or {}) do
        if not known[name] then
            return nil, ("%s: no column '%s'; it has %s"):format(path, name, table.concat(header, ", "))
        end
    end
    return rows, header
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
