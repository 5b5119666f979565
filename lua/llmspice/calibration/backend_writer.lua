--- Writes an engine's entry as a catalog file.
-- @module llmspice.calibration.backend_writer
local backend_writer = {}

local orders = {
    { "title", "kernels_of", "policy", "token_budget", "max_seqs", "memory_fraction", "of_free", "graph_tokens",
      "phased_experts", "mxfp4_fp8_on", "acceptance_rate", "held_share", "prompt_token_s",
      "early_before", "early_step_s" },
    { "step_s", "rank_s", "layer_s", "sequence_s", "draft_s", "prefill_layer_s",
      "prefill_token_s", "launch_kernel_s" },
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
    for part in text:gsub(" = ", "="):gmatch "%S+" do
        part = part:gsub("=", " = ")
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
    local function pair(s) return ("%s and %s"):format(percent(s.median), percent(s.mape)) end
    return ("-- Median and mean error on rows left out of the fit: TPOT %s; with whole models left out %s; with " ..
            "whole chips left out %s; disaggregated %s; TTFT of requests that do not queue %s."):format(
        pair(report.cross), pair(report.models), pair(report.chips), pair(report.pools), pair(report.ttft))
end

-- A field of a table, on one line where it fits.
local function add_field(add, indent, name, text)
    if #indent + #name + #text < 112 then return add("%s%s = %s,", indent, name, text) end
    add("%s%s = {", indent, name)
    add("%s", wrapped(text:sub(3, -3) .. ",", indent .. "    "))
    add("%s},", indent)
end

local function add_factors(add, scale, indent)
    for _, kernel in ipairs(sorted_keys(scale)) do
        add_field(add, indent, kernel, fields(scale[kernel], sorted_keys(scale[kernel])))
    end
end

-- What comes between prefill and first token, by kind of client.
local function add_clients(add, first_token)
    add("    first_token = {")
    for _, client in ipairs(sorted_keys(first_token)) do
        add("        %s = %s,", client, fields(first_token[client], { "fixed", "steps" }))
    end
    add("    },")
end

-- Factors of kernels, and in their place by generation.
local function add_scales(add, field, scale, scale_on)
    if not scale then return end
    add("    %s = {", field)
    add_factors(add, scale, "        ")
    add("    },\n    %s_on = {", field)
    for _, generation in ipairs(sorted_keys(scale_on)) do
        add("        %s = {", generation)
        add_factors(add, scale_on[generation], "            ")
        add("        },")
    end
    add("    },")
end

--- The text of a file of catalog/backends.
-- @tparam table entry
-- @tparam table report statistics of what was left out: `cross`, `models`, `chips`, `ttft`; `file`
-- @treturn string
function backend_writer.entry(entry, report)
    local out = {}
    local function add(fmt, ...) out[#out + 1] = fmt:format(...) end
    add("-- Written by %s from %d rows of %s.", report.command, entry.rows, report.file:match "[^/\\]+$")
    if report.cross then out[#out + 1] = wrapped(summary(report):sub(4), "-- ") end
    add("return {\n    name = %q,", entry.name)
    for _, key in ipairs(orders[1]) do
        if entry[key] ~= nil then add("    %s = %s,", key, literal(entry[key])) end
    end
    add("    source = %q,", report.source)
    add("    fitted = %d,\n    rows = %d,", entry.fitted, entry.rows)
    if entry.token_budget_on then
        add("    token_budget_on = %s,", fields(entry.token_budget_on, sorted_keys(entry.token_budget_on)))
    end
    if entry.kernels_on then
        add("    kernels_on = {")
        for _, generation in ipairs(sorted_keys(entry.kernels_on)) do
            local own = entry.kernels_on[generation]
            add("        %s = %s,", generation, fields(own, sorted_keys(own)))
        end
        add("    },")
    end
    add_field(add, "    ", "host", fields(entry.host, orders[2]))
    add("    host_on = {")
    for _, generation in ipairs(sorted_keys(entry.host_on)) do
        add("        %s = %s,", generation, fields(entry.host_on[generation], orders[2]))
    end
    add("    },\n    fused_s = %s,\n    fused_s_on = {", fields(entry.fused_s, sorted_keys(entry.fused_s)))
    for _, generation in ipairs(sorted_keys(entry.fused_s_on)) do
        local own = entry.fused_s_on[generation]
        add("        %s = %s,", generation, fields(own, sorted_keys(own)))
    end
    add("    },")
    add_clients(add, entry.first_token)
    for _, field in ipairs { "scale", "large" } do add_scales(add, field, entry[field], entry[field .. "_on"]) end
    add("    uncertainty = {")
    add_field(add, "        ", "systems", list(entry.uncertainty.systems))
    add_field(add, "        ", "models", list(entry.uncertainty.models))
    for _, metric in ipairs { "tpot", "ttft" } do
        add("        %s = %s,", metric, fields(entry.uncertainty[metric], sorted_keys(entry.uncertainty[metric])))
    end
    add("    },\n}\n")
    return table.concat(out, "\n")
end

return backend_writer
