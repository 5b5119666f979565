--- One's own serving results before a fit: read, repeated runs joined, units mended, and what cannot be right left out,
-- each with a note. A row gets `tpot` and `ttft` (ms, the latter nil where it does not count) and `n`, its runs.
-- @module llmspice.calibration.serving_rows
local check = require "llmspice.check"
local csv = require "llmspice.calibration.csv"
local e2e = require "llmspice.calibration.e2e"
local errors = require "llmspice.calibration.e2e_errors"
local names = require "llmspice.names"

local serving_rows = {}

local OUTLIER = 5  -- times off after everything else is accounted for
local UNITS = 100  -- times off in the median is another unit

local function noted(notes, row, fmt, ...)
    notes[#notes + 1] = ("line %d: "):format(row.line_number) .. fmt:format(...)
end

-- Columns that tell runs apart, besides those of a disaggregated run's workers.
local columns = { "model", "system", "precision", "gemm_quant", "moe_quant", "backend_version", "isl", "osl",
                  "concurrency", "batch_size", "mode" }
local degrees = { "tp_size", "pp_size", "attention_dp_size", "moe_tp_size", "moe_ep_size", "num_workers", "batch_size" }

local function key_of(row)
    local parts = {}
    for _, name in ipairs(columns) do parts[#parts + 1] = row[name] or "" end
    for _, prefix in ipairs { "", "fix_", "prefill_", "decode_" } do
        for _, name in ipairs(degrees) do parts[#parts + 1] = row[prefix .. name] or "" end
    end
    return table.concat(parts, "\0")
end

-- Reads a row's times; nil, message where its TPOT is no use.
local function read_times(row, notes)
    local tpot, why = csv.time(row, "tpot_ms")
    if not tpot then return nil, why end
    why = e2e.without_tpot(row)
    if why then return nil, why end
    row.tpot, row.n, row.ttft = tpot, 1, nil
    if (row.ttft_ms or "") == "" then return true end
    row.ttft, why = csv.time(row, "ttft_ms")
    if why then noted(notes, row, "%s; only its TPOT is used", why) end
    return true
end

-- Another run of the same.
local function join(twin, row)
    twin.tpot = (twin.tpot * twin.n + row.tpot) / (twin.n + 1)
    twin.ttft = twin.ttft and row.ttft and (twin.ttft * twin.n + row.ttft) / (twin.n + 1) or twin.ttft or row.ttft
    twin.n = twin.n + 1
end

-- Why a row cannot be simulated; nil where it can.
local function problem_of(row)
    local ok, err = pcall(e2e.case_of, row)
    if not ok and not check.is_mistake(err) then error(err, 0) end
    return not ok and err.message or nil
end

--- Rows of an engine with a measured TPOT that can be simulated, each run once.
-- @tparam {table,...} rows of csv.read; those that name no engine are its
-- @tparam string name of the engine
-- @tparam {string,...} notes to add what is wrong with the others to
-- @treturn {table,...}
-- @treturn int rows of that engine
function serving_rows.read(rows, name, notes)
    local list, seen, problems, of_engine = {}, {}, {}, 0
    for _, row in ipairs(rows) do
        row.backend = row.backend and row.backend ~= "" and row.backend or name
        local key, is_other = key_of(row), names.key(row.backend) ~= names.key(name)
        local twin, ok, why = seen[key], nil, nil
        if not is_other then
            of_engine = of_engine + 1
            ok, why = read_times(row, notes)
        end
        if ok and not twin and problems[key] == nil then problems[key] = problem_of(row) or false end
        if is_other then
            noted(notes, row, "measured with %s; left out", row.backend)
        elseif not ok or problems[key] then
            noted(notes, row, "%s; left out", why or problems[key])
        elseif twin then
            noted(notes, row, "the same run as line %d; their mean is used", twin.line_number)
            join(twin, row)
        else
            seen[key] = row
            list[#list + 1] = row
        end
    end
    return list, of_engine
end

local GOLDEN = 0.618 -- multiples of it fall into step with no sweep

--- At most so many rows, evenly spread over all.
-- @tparam {table,...} rows
-- @tparam int most
-- @tparam {string,...} notes
-- @treturn {table,...}
function serving_rows.spread(rows, most, notes)
    if #rows <= most then return rows end
    local kept, wide = {}, #rows // most
    for i = 1, most do kept[i] = rows[(i - 1) * #rows // most + math.floor(i * GOLDEN % 1 * wide) + 1] end
    notes[#notes + 1] = ("%d distinct rows; the fit is to %d of them, evenly spread"):format(#rows, most)
    return kept
end

-- The middle of a list; nil for none.
local function median(values)
    table.sort(values)
    return values[(#values + 1) // 2]
end

--- The logarithm of a row's predicted over its measured time; nil without the latter.
-- @tparam table row
-- @tparam table found prediction: `tpot`, `ttft`, `queue` (s)
-- @tparam string metric "tpot" or "ttft"
-- @treturn ?number
function serving_rows.log_ratio(row, found, metric)
    return row[metric] and math.log(math.max(found[metric], 1e-6) * 1e3 / row[metric]) or nil
end

--- Whether a row's TTFT is of requests that hardly wait for a place in the batch.
-- @tparam table row
-- @tparam table found prediction
-- @treturn boolean
function serving_rows.counts_ttft(row, found)
    return row.ttft ~= nil and found.queue <= 0.2 * found.ttft
end

-- The middle of a metric's ratios; nil for none.
local function middle_of(rows, found, metric)
    local list = {}
    for _, row in ipairs(rows) do list[#list + 1] = serving_rows.log_ratio(row, found[row], metric) end
    return median(list)
end

--- Mends milliseconds given in seconds or microseconds, TPOT and TTFT each on its own: all rows are off by a thousand.
-- @tparam {table,...} rows
-- @tparam {table,...} found predictions by row: `tpot`, `ttft`, `queue` (s)
-- @tparam {string,...} notes
function serving_rows.mend_units(rows, found, notes)
    for _, metric in ipairs { "tpot", "ttft" } do
        local off = middle_of(rows, found, metric)
        local factor = off and (off > math.log(UNITS) and 1000 or off < -math.log(UNITS) and 0.001) or nil
        if factor then
            notes[#notes + 1] = ("%s_ms looks like %s; multiplied by %g"):format(metric,
                factor > 1 and "seconds" or "microseconds", factor)
            for _, row in ipairs(rows) do row[metric] = row[metric] and row[metric] * factor end
        end
    end
end

--- Rows that claim no more than the chips can do.
-- @tparam {table,...} rows
-- @tparam table entry of the engine
-- @tparam {string,...} notes
-- @treturn {table,...}
function serving_rows.possible(rows, entry, notes)
    local kept = {}
    for _, row in ipairs(rows) do
        local times = { ttft_ms = row.ttft, tpot_ms = row.tpot, osl = row.osl }
        local why = errors.impossible(times, e2e.case_of(row, entry))
        if why then noted(notes, row, "%s; left out", why) else kept[#kept + 1] = row end
    end
    return kept
end

-- Why a metric is far from what the common shift of all rows explains; nil where it is not.
local function outlying(metric, row, found, middle)
    local off = serving_rows.log_ratio(row, found, metric) - middle
    if math.abs(off) <= math.log(OUTLIER) then return nil end
    return ("%s is %.1f times %s than the other rows lead to expect"):format(metric:upper(), math.exp(math.abs(off)),
        off > 0 and "less" or "more")
end

--- Rows whose TPOT is near what their neighbours' common shift explains; a TTFT that is not does not count.
-- @tparam {table,...} rows
-- @tparam {table,...} found predictions by row: `tpot`, `ttft`, `queue` (s)
-- @tparam {string,...} notes
-- @treturn {table,...}
function serving_rows.agreeing(rows, found, notes)
    local counting = {}
    for _, row in ipairs(rows) do
        if serving_rows.counts_ttft(row, found[row]) then counting[#counting + 1] = row end
    end
    local tpot, ttft, kept = middle_of(rows, found, "tpot"), middle_of(counting, found, "ttft"), {}
    for _, row in ipairs(rows) do
        local why = outlying("tpot", row, found[row], tpot)
        local late = serving_rows.counts_ttft(row, found[row]) and outlying("ttft", row, found[row], ttft)
        if why then
            noted(notes, row, "%s; left out", why)
        else
            if late then noted(notes, row, "%s; only its TPOT is used", late) end
            row.ttft = not late and row.ttft or nil
            kept[#kept + 1] = row
        end
    end
    return kept
end

--- Puts notes on rows in the order of their lines, those on all rows first.
-- @tparam {string,...} notes sorted in place
function serving_rows.sort_notes(notes)
    local order = {}
    for i, note in ipairs(notes) do order[i] = { tonumber(note:match "^line (%d+)") or 0, i, note } end
    table.sort(order, function(x, y) return x[1] < y[1] or x[1] == y[1] and x[2] < y[2] end)
    for i, item in ipairs(order) do notes[i] = item[3] end
end

return serving_rows
