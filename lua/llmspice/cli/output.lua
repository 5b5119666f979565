--- Where results go: a table, JSON or CSV, on standard output or into a file.
-- A result is `{ data, text, rows, used }`: `data` an object for JSON (see llmspice.json.ordered), `text(style)` the
-- table for people, `rows` a list of flat objects for CSV (`data` flattened into one row where it is absent), `used`
-- what llmspice.provenance.of takes, where `data` has no provenance of its own.
-- @module llmspice.cli.output
local check = require "llmspice.check"

local output = {}

--- Writes to standard output; a full disk is an error.
-- @tparam string text
function output.write(text)
    local ok, err = io.stdout:write(text)
    if ok then ok, err = io.stdout:flush() end
    if not ok then
        check.raise("usage", "cannot write standard output: %s", (tostring(err):gsub("^.*: ", "")))
    end
end

--- Writes a file as a whole or not at all, see llmspice.outfile.
-- @tparam string path
-- @tparam string text
-- @raise a usage mistake in one line
function output.write_file(path, text)
    local file <close> = require "llmspice.outfile".open(path)
    file:write(text)
    file:commit()
end

local function flatten(object, prefix, row, order)
    local json = require "llmspice.json"
    for _, key in ipairs(json.keys(object)) do
        local value, name = object[key], prefix .. key
        if type(value) ~= "table" or value == json.null then
            if type(value) ~= "table" then row[name] = value end
            order[#order + 1] = name
        elseif #value == 0 then
            flatten(value, name .. ".", row, order)
        end
    end
    return require "llmspice.json".ordered(row, order)
end

-- Every object says the version of its form first and what it was computed from last.
local function complete(data, used)
    local provenance, json = require "llmspice.provenance", require "llmspice.json"
    local order = { "schema_version" }
    for _, key in ipairs(json.keys(data)) do order[#order + 1] = key ~= "schema_version" and key or nil end
    order[#order + 1] = not data.provenance and "provenance" or nil
    data.schema_version = data.schema_version or provenance.schema_version
    data.provenance = data.provenance or provenance.of(used or {})
    return json.ordered(data, order)
end

local formats = {
    table = function(result, style) return result.text(style) end,
    json = function(result)
        return require "llmspice.json".encode(complete(result.data, result.used), { indent = true }) .. "\n"
    end,
    csv = function(result)
        return require "llmspice.report".csv(result.rows or { flatten(result.data, "", {}, {}) })
    end,
}

--- Renders a result.
-- @tparam table result
-- @tparam string format "table", "json" or "csv"
-- @tparam ?table style of llmspice.report
-- @treturn string
function output.render(result, format, style)
    return formats[format](result, style)
end

--- Prints a result as the options say.
-- @tparam table result
-- @tparam table args with `format` and `output`
function output.emit(result, args)
    local report = require "llmspice.report"
    local style = args.output and report.plain or report.style(1)
    local text = output.render(result, args.format or "table", style)
    if args.output then return output.write_file(args.output, text) end
    output.write(text)
end

return output
