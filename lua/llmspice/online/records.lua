--- Records of an online run, written as they come: one line per request, or per stretch of steps, CSV or JSON lines.
-- The files appear when the run has ended.
-- @module llmspice.online.records
local json = require "llmspice.json"
local outfile = require "llmspice.outfile"

local online_records = {}

local request_columns = { "id", "arrival_s", "input_tokens", "output_tokens", "scheduled_s", "first_token_s",
                          "finish_s", "instance", "preemptions", "cached_tokens", "session", "rejected" }
local step_columns = { "instance", "start_s", "duration_s", "steps", "decoding", "prompts", "prefill_tokens", "waiting",
                       "kv_used" }

local function csv_cell(value)
    if value == nil then return "" end
    if type(value) == "number" then return json.number(value) end
    return value:find '[",\n]' and '"' .. value:gsub('"', '""') .. '"' or value
end

local function csv_writer(out, columns)
    out:write(table.concat(columns, ","), "\n")
    local cells = {}
    return function(record)
        for i, column in ipairs(columns) do cells[i] = csv_cell(record[column]) end
        out:write(table.concat(cells, ","), "\n")
    end
end

local function json_writer(out, columns)
    return function(record) out:write(json.encode(json.ordered(record, columns)), "\n") end
end

local function open(path, columns)
    local out = outfile.open(path)
    local writer = path:find "%.jsonl?$" and json_writer or csv_writer
    return writer(out, columns), out
end

-- Both functions, the script's own first.
local function after(first, second)
    if not first then return second end
    return function(record)
        first(record)
        second(record)
    end
end

local Files = {}
Files.__index = Files

--- The files of a run: to be closed; without a call of `commit` before, nothing is left of them.
function online_records.files()
    return setmetatable({}, Files)
end

--- Lets a run write its records.
-- @tparam table case of llmspice.online.run; gets `on_request` and `on_step`
-- @tparam ?string requests path of a file per request, `.jsonl` for JSON lines, else CSV
-- @tparam ?string steps path of a file per stretch of steps
function Files:attach(case, requests, steps)
    local function add(path, columns, hook)
        if not path then return end
        local write
        write, self[#self + 1] = open(path, columns)
        case[hook] = after(case[hook], write)
    end
    add(requests, request_columns, "on_request")
    add(steps, step_columns, "on_step")
end

--- Gives the files their names.
function Files:commit()
    for _, out in ipairs(self) do out:commit() end
end

function Files:__close()
    for _, out in ipairs(self) do out:__close() end
end

--- What a progress line says of a run.
-- @tparam ?int expected requests in all, where that is known
-- @tparam ?number until_s when the run stops, where that is known
-- @treturn function from a record of on_progress to a share (0 to below 1) and a text
function online_records.progress(expected, until_s)
    local core = require "llmspice.core"
    local start = core.clock()
    return function(now)
        local left = now.completed + now.rejected
        local share = math.max(expected and left / expected or 0, until_s and now.now_s / until_s or 0)
        return math.min(0.999, share), ("%.0f s simulated, %d in flight, %d queued, %.0f requests/s"):format(now.now_s,
            now.in_flight, now.waiting, left / math.max(1e-3, core.clock() - start))
    end
end

return online_records
