--- What every operator of a step costs: the records of a plan, added up per operator of the graph.
-- A row has `path`, `kind`, `role`, `count` (layers that share the operator), `input` and `output` shapes, `flop`,
-- `memory_access_bytes`, `arithmetic_intensity` (FLOP/B), `compute_time`, `memory_time`, `comm_time` (collectives
-- behind it) and `duration` (s, with those collectives), all layers together. The last row, `host`, is what the
-- engine's own work and its waits for launches take, which no operator does.
-- @module llmspice.static.breakdown
local json = require "llmspice.json"
local report = require "llmspice.report"

local breakdown = {}

local row_fields = { "path", "kind", "role", "count", "input", "output", "flop", "memory_access_bytes",
                     "arithmetic_intensity", "compute_time", "memory_time", "comm_time", "duration" }

local function new_row(op)
    return json.ordered({
        path = op.path, kind = op.kind, role = op.role, count = op.count, input = table.concat(op.inputs or {}, ", "),
        output = table.concat(op.outputs or {}, ", "), flop = 0, memory_access_bytes = 0, arithmetic_intensity = 0,
        compute_time = 0, memory_time = 0, comm_time = 0, duration = 0,
    }, row_fields)
end

local function add_item(row, item)
    row.flop = row.flop + item.flop
    row.memory_access_bytes = row.memory_access_bytes + item.bytes
    for _, name in ipairs { "compute_time", "memory_time", "duration" } do row[name] = row[name] + item[name] end
    if item.class == "comm" then row.comm_time = row.comm_time + item.duration end
    row.arithmetic_intensity = row.memory_access_bytes > 0 and row.flop / row.memory_access_bytes or 0
end

--- One step, operator by operator, in the order of tracing.
-- @tparam Model model
-- @tparam Plan plan of that model
-- @tparam {table,...} step groups of sequences, as plan:step takes
-- @treturn {table,...} rows
function breakdown.of_step(model, plan, step)
    local rows, host = {}, new_row { path = "host", kind = "Host", role = "ffn", count = 1 }
    for i, op in ipairs(model.graph:operators()) do rows[i] = new_row(op) end
    for _, item in ipairs(plan:breakdown(step)) do
        add_item(item.class == "host" and host or rows[item.op], item)
    end
    rows[#rows + 1] = host
    return rows
end

-- Operators that do nothing in this step, as the decode side of MLA in prefill, are left out.
local function busy(rows)
    local list = {}
    for _, row in ipairs(rows) do
        if row.duration > 0 or row.flop > 0 or row.memory_access_bytes > 0 then list[#list + 1] = row end
    end
    return list
end

--- The prefill step of a static run, and one decode step halfway through the answer.
-- @tparam table ran the second result of static.run
-- @treturn table `prefill` and `decode`: `context` (tokens cached before the step), `operators`: rows
function breakdown.of_static(ran)
    local case, users, plans = ran.case, ran.result:users(), ran.plans
    local context = case.input_tokens + case.output_tokens // 2
    local function step(plan, phase, n, new, cached)
        return breakdown.of_step(ran.model, plan, { { phase = phase, n = n, new = new, context = cached } })
    end
    local prefill = step(plans[1], "prefill", users.prefill, case.input_tokens, 0)
    local decode = step(plans[#plans], "decode", users.ffn, 1, context)
    if case.mode == "paf" then
        local attention = step(plans[2], "decode", users.attn, 1, context)
        for i, row in ipairs(attention) do
            if row.role == "attn" then decode[i] = row end
        end
    end
    return json.ordered({
        prefill = json.ordered({ context = 0, operators = json.array(busy(prefill)) }, { "context", "operators" }),
        decode = json.ordered({ context = context, operators = json.array(busy(decode)) }, { "context", "operators" }),
    }, { "prefill", "decode" })
end

local columns = {
    { title = "  operator", fold = true }, { title = "x", align = "right" }, { title = "FLOP", align = "right" },
    { title = "memory", align = "right" }, { title = "FLOP/B", align = "right" }, { title = "time", align = "right" },
    { title = "comm", align = "right" }, { title = "share", align = "right" },
}

local function total(rows)
    local sum = 0
    for _, row in ipairs(rows) do sum = sum + row.duration end
    return sum
end

local function text_of(title, part, style)
    local cells, whole = {}, total(part.operators)
    for i, row in ipairs(part.operators) do
        cells[i] = { "  " .. row.path:gsub("^layers%.", ""), report.number(row.count),
                     report.quantity(row.flop, "F"),
                     report.quantity(row.memory_access_bytes, "B"), report.number(row.arithmetic_intensity),
                     report.quantity(row.duration, "s"), report.quantity(row.comm_time, "s"),
                     report.percent(whole > 0 and row.duration / whole or 0) }
    end
    return report.paint(style, "bold", title) .. "\n" .. report.columns(cells, columns, style)
end

--- A static run's breakdown for people.
-- @tparam table parts of breakdown.of_static
-- @tparam table style of llmspice.report
-- @treturn string
function breakdown.text(parts, style)
    return text_of("Prefill, one replica, all layers together", parts.prefill, style) .. "\n" ..
        text_of(("One decode step at a context of %s"):format(report.number(parts.decode.context)), parts.decode, style)
end

--- Both steps of a breakdown in one list, for CSV: its rows with `phase` and `context` first.
-- @tparam table parts of breakdown.of_static
-- @treturn {table,...}
function breakdown.rows(parts)
    local list, names = {}, table.move(row_fields, 1, #row_fields, 3, { "phase", "context" })
    for _, phase in ipairs { "prefill", "decode" } do
        for _, row in ipairs(parts[phase].operators) do
            local flat = { phase = phase, context = parts[phase].context }
            for _, name in ipairs(row_fields) do flat[name] = row[name] end
            list[#list + 1] = json.ordered(flat, names)
        end
    end
    return list
end

breakdown.busy = busy

return breakdown
