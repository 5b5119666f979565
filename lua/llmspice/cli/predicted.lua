--- The result of `predict`: the rows of a CSV file with predictions appended.
-- @module llmspice.cli.predicted
local check = require "llmspice.check"
local csv = require "llmspice.calibration.csv"
local json = require "llmspice.json"

local predicted = {}

local function csv_text(header, rows, added, cells)
    local lines = { header[0] .. "," .. table.concat(added, ",") }
    for i, row in ipairs(rows) do
        local more = {}
        for j, name in ipairs(added) do more[j] = csv.field(cells[i][name] or "") end
        lines[#lines + 1] = row[0] .. "," .. table.concat(more, ",")
    end
    return table.concat(lines, "\n") .. "\n"
end

-- What a cell says: a number, a text, or nothing.
local function value(text)
    local number = csv.number(text)
    if number then return number end
    return text ~= "" and text or nil
end

local function objects(header, rows, added, cells)
    local order, list = table.move(header, 1, #header, 1, {}), {}
    table.move(added, 1, #added, #order + 1, order)
    for i, row in ipairs(rows) do
        local object = {}
        for _, name in ipairs(header) do object[name] = value(row[name]) end
        for _, name in ipairs(added) do object[name] = value(cells[i][name]) end
        list[i] = json.ordered(object, order)
    end
    return list
end

local MOST_TOLD = 20

--- Lines that tell of such rows, the first of them.
-- @tparam {table,...} list of predicted.unused
-- @treturn {string,...}
function predicted.told(list)
    local lines = {}
    for i = 1, math.min(#list, MOST_TOLD) do lines[i] = ("  line %d: %s"):format(list[i].line, list[i].why) end
    if #list > MOST_TOLD then
        lines[#lines + 1] = ("  and %d more, which --format=json lists"):format(#list - MOST_TOLD)
    end
    return lines
end

local COLUMNS = 80

-- Of some columns those in which rows differ, as many as there is room for.
local function telling(names, rows, room)
    local list = {}
    for _, name in ipairs(names) do
        local width, differs = #name, #rows == 1
        for _, row in ipairs(rows) do
            width, differs = math.max(width, #(row[name] or "")), differs or row[name] ~= rows[1][name]
        end
        if differs and width + 1 <= room then
            room = room - width - 1
            list[#list + 1] = name
        end
    end
    return list
end

-- What was measured, what is predicted, and the interval.
local function figures(row, cell, shown)
    local number, list = require "llmspice.report".number, {}
    local function text(name) return number(tonumber(cell[name])) end
    for _, part in ipairs(shown) do
        local is_known = cell[part.predicted] ~= nil
        list[#list + 1] = row[part.measured] or ""
        list[#list + 1] = is_known and text(part.predicted) or "-"
        list[#list + 1] = is_known and ("%s to %s"):format(text(part.low), text(part.high)) or ""
    end
    return list
end

local function figure_columns(shown)
    local columns = {}
    for _, part in ipairs(shown) do
        for _, title in ipairs { part.measured, "predicted", "80 % interval" } do
            columns[#columns + 1] = { title = title, align = "right" }
        end
    end
    return columns
end

-- For people: the line in the file, columns that tell rows apart, measurements and predictions; below, what has none.
local function table_text(rows, cells, shown, style)
    local report = require "llmspice.report"
    local columns, lines, failed = figure_columns(shown), {}, {}
    table.insert(columns, 1, { title = "line", align = "right" })
    for i, row in ipairs(rows) do
        lines[i] = figures(row, cells[i], shown)
        table.insert(lines[i], 1, tostring(row.line_number))
        if cells[i].error then failed[#failed + 1] = { line = row.line_number, why = cells[i].error } end
    end
    local width = #report.columns(lines, columns, report.plain):match "^[^\n]*"
    for i, name in ipairs(telling(shown.names, rows, COLUMNS - width)) do
        table.insert(columns, i + 1, { title = name })
        for j, row in ipairs(rows) do table.insert(lines[j], i + 1, row[name] or "") end
    end
    local told = predicted.told(failed)
    return report.columns(lines, columns, style) .. (told[1] and table.concat(told, "\n") .. "\n" or "")
end

--- Writes CSV, or returns the result for --format=json and table.
-- @tparam table args `op`, `format`, `output`
-- @tparam table context of the command
-- @tparam {string,...} header of csv.read
-- @tparam {table,...} rows of csv.read
-- @tparam {string,...} added names of the columns to append, `error` among them
-- @tparam {table,...} cells by row: texts by name of a column, absent where there is none
-- @tparam {table,...} shown in a table: each the names of columns: `measured`, `predicted`, `low`, `high`; and in its
-- field `names` columns that tell rows apart, the most telling first
-- @treturn ?table
function predicted.result(args, context, header, rows, added, cells, shown)
    local failed = 0
    for _, row in ipairs(cells) do failed = failed + (row.error and 1 or 0) end
    if failed > 0 then
        context:warn("%d of %d rows have no prediction; %s", failed, #rows,
            args.format == "table" and "below the table is why" or "their column 'error' says why")
    end
    if args.format ~= "csv" then
        local data = { op = args.op, failed = failed, rows = json.array(objects(header, rows, added, cells)) }
        return { data = json.ordered(data, { "op", "failed", "rows" }),
                 text = function(style) return table_text(rows, cells, shown, style) end }
    end
    local output, text = require "llmspice.cli.output", csv_text(header, rows, added, cells)
    if args.output then return output.write_file(args.output, text) end
    output.write(text)
end

-- What is wrong with a measurement; nil for a usable one, and for an empty cell where there may be none.
local function unusable(row, column, optional)
    if optional and (row[column] or "") == "" then return nil end
    local _, why = csv.time(row, column)
    return why
end

--- Rows that do not count in errors, or not in all of them, and why.
-- @tparam {table,...} rows
-- @tparam {table,...} predictions with `error` where there is none
-- @tparam string column of the measurements
-- @tparam[opt] string second column of measurements, that may be empty
-- @tparam[opt] function further what else is wrong with a row, or nil
-- @treturn {table,...} `line`, `why`; an array for JSON
function predicted.unused(rows, predictions, column, second, further)
    local list = {}
    for i, row in ipairs(rows) do
        local why = predictions[i].error or unusable(row, column) or second and unusable(row, second, true) or
            further and further(row)
        if why then list[#list + 1] = json.ordered({ line = row.line_number, why = why }, { "line", "why" }) end
    end
    return json.array(list)
end

--- Refuses a file of which no row counts.
-- @tparam string path of the file
-- @tparam {table,...} rows
-- @tparam {table,...} list of predicted.unused
-- @tparam {table,...} errors over the rows that count
-- @raise a usage mistake with the first reason
function predicted.check_any(path, rows, list, errors)
    if #rows == 0 then check.raise("usage", "%s: no rows below the header; expected measurements", path) end
    if #list == #rows and #errors == 0 then
        check.raise("usage", "%s: no row can be compared; the first: line %d: %s", path, list[1].line, list[1].why)
    end
end

--- How many rows, in words.
-- @tparam int n
-- @treturn string "1 row", "3 rows"
function predicted.n_rows(n)
    return n == 1 and "1 row" or ("%d rows"):format(n)
end

return predicted
