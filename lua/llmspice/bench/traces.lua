--- Benchmarks of traces: reading files and drawing requests.
local core = require "llmspice.core"

local RUNS = 5
local LINES = 20000
local DRAWS = 200000

local function least(f)
    local best = math.huge
    for _ = 1, RUNS do
        local start = core.clock()
        f()
        best = math.min(best, core.clock() - start)
    end
    return best
end

local function with_file(head, line, f)
    local path = os.tmpname()
    local file = assert(io.open(path, "w"))
    file:write(head)
    for i = 1, LINES do file:write(line(i), "\n") end
    file:close()
    local ok, seconds = pcall(f, path)
    os.remove(path)
    return ok and seconds or error(seconds, 0)
end

local function read_seconds(path)
    return least(function() assert(core.TraceFile(path)) end)
end

local function csv_line(i)
    return ("%.6f,%d,%d"):format(i / 7, 100 + i * 37 % 4000, 10 + i * 13 % 300)
end

local function jsonl_line(i)
    local ids = {}
    for k = 1, 16 do ids[k] = k < 8 and k or 16 * i + k end
    return ('{"timestamp": %d, "input_length": 8192, "output_length": %d, "hash_ids": [%s]}'):format(140 * i,
        10 + i * 13 % 300, table.concat(ids, ", "))
end

local function draws()
    local trace = require "llmspice".Trace.create "AzureLLMChat2023"
    local seconds = least(function()
        local source = trace:source { req_rate = 5, burstiness = 0.5, max_num_reqs = DRAWS }
        while source:next() do end
    end)
    return DRAWS / seconds
end

return {
    { name = "trace_csv_20000_lines", unit = "s", target = 0.01,
      run = function() return with_file("arrival_s,input_tokens,output_tokens\n", csv_line, read_seconds) end },
    { name = "trace_jsonl_20000_lines_with_hashes", unit = "s", target = 0.05,
      run = function() return with_file("", jsonl_line, read_seconds) end },
    { name = "trace_requests_drawn", unit = "requests/s", target = 1e6, higher_is_better = true,
      run = draws },
}
