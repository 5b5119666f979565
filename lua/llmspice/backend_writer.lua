--- Writes an engine's entry as a catalog file.
-- @module llmspice.backend_writer
local backend_writer = {}

local orders = {
    { "title", "policy", "token_budget", "max_seqs", "memory_fraction", "of_free" },
    { "step_s", "rank_s", "layer_s", "sequence_s", "prefill_layer_s", "prefill_token_s" },
}

local function literal(value)
    if type(value) == "string" then return ("%q"):format(value) end
    if math.type(value) == "float" then return ("%.4g"):format(value) end
    return tostring(value)
end

local function fields(values, order)
    local parts = {}
    for _, key in ipairs(order) do
        if values[key] ~= nil then parts[#parts + 1] = ("%s = %s"):format(key, literal(values[key])) end
    end
    return "{ " .. table.concat(parts, ", ") .. " }"
end

local function sorted_keys(values)
    local keys = {}
    for key in pairs(values) do keys[#keys + 1] = key end
    table.sort(keys)
    return keys
end

local function list(values)
    local parts = {}
    for i, value in ipairs(values) do parts[i] = literal(value) end
    return "{ " .. table.concat(parts, ", ") .. " }"
end

-- Lines of at most 110 columns from comma-separated parts.
local function wrapped(text, indent)
    local lines, line = {}, indent
    for part in text:gmatch "%S+" do
        if #line + #part > 108 and line ~= indent then
            lines[#lines + 1], line = line, indent
        end
        line = line .. (line == indent and "" or " ") .. part
    end
    lines[#lines + 1] = line
    return table.concat(lines, "\n")
end

local function percent(value)
    return value and ("%.1f %%"):format(value * 100) or "unknown"
end

local function summary(report)
    return ("-- On rows left out of the fit: TPOT median error %s, MAPE %s; whole models left out %s and %s; whole " ..
            "chips %s and %s; TTFT of requests that do not queue %s and %s."):format(percent(report.cross.median),
        percent(report.cross.mape), percent(report.models.median), percent(report.models.mape),
        percent(report.chips.median), percent(report.chips.mape), percent(report.ttft.median),
        percent(report.ttft.mape))
end

--- The text of a file of catalog/backends.
-- @tparam table entry
-- @tparam table report statistics of what was left out: `cross`, `models`, `chips`, `ttft`; `file`
-- @treturn string
function backend_writer.entry(entry, report)
    local out = {}
    local function add(fmt, ...) out[#out + 1] = fmt:format(...) end
    add("-- Written by llmspice calibrate --op=e2e --backend=%s from %d rows of %s.", entry.name, entry.rows,
        report.file:match "[^/\\]+$")
    out[#out + 1] = (wrapped(summary(report):sub(4), "-- "))
    add("return {\n    name = %q,", entry.name)
    for _, key in ipairs(orders[1]) do
        if entry[key] ~= nil then add("    %s = %s,", key, literal(entry[key])) end
    end
    add("    source = \"fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator\",")
    add("    fitted = %d,\n    rows = %d,", entry.fitted, entry.rows)
    add("    host = %s,\n    host_on = {", fields(entry.host, orders[2]))
    for _, generation in ipairs(sorted_keys(entry.host_on)) do
        add("        %s = %s,", generation, fields(entry.host_on[generation], orders[2]))
    end
    add("    },\n    first_token = %s,\n    scale = {", fields(entry.first_token, { "fixed", "steps" }))
    for _, kernel in ipairs(sorted_keys(entry.scale)) do
        add("        %s = {\n%s\n        },", kernel,
            wrapped(fields(entry.scale[kernel], sorted_keys(entry.scale[kernel])):sub(3, -3) .. ",", "            "))
    end
    add("    },\n    uncertainty = {\n        systems = %s,", list(entry.uncertainty.systems))
    add("        models = {\n%s,\n        },", wrapped(list(entry.uncertainty.models):sub(3, -3), "            "))
    for _, metric in ipairs { "tpot", "ttft" } do
        add("        %s = %s,", metric, fields(entry.uncertainty[metric], sorted_keys(entry.uncertainty[metric])))
    end
    add("    },\n}\n")
    return table.concat(out, "\n")
end

return backend_writer
