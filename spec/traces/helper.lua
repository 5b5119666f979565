--- What the specs of traces share.
local helper = {}

local core = require "llmspice.core"

--- Opens a file with this content; the path is gone afterwards, so the file is not kept.
-- @treturn ?table its summary
-- @treturn ?string what is wrong with it
function helper.open(text)
    local path = os.tmpname()
    local handle = assert(io.open(path, "wb"))
    handle:write(text)
    handle:close()
    local file, err = core.TraceFile(path)
    os.remove(path)
    return file and file:summary(), err
end

--- A distribution with one length, as core.Lengths.
function helper.constant(tokens)
    return assert(core.Lengths { kind = "constant", mean = tokens })
end

--- Takes up to n requests of a source.
function helper.take(source, n)
    local list = {}
    for i = 1, n do
        list[i] = source:next()
        if not list[i] then break end
    end
    return list
end

--- Mean and coefficient of variation of the gaps between requests.
function helper.gaps(requests)
    local sum, squares, n = 0, 0, #requests - 1
    for i = 2, #requests do
        local gap = requests[i].arrival_s - requests[i - 1].arrival_s
        sum, squares = sum + gap, squares + gap * gap
    end
    local mean = sum / n
    return mean, math.sqrt(squares / n - mean * mean) / mean
end

--- A field of every request.
function helper.column(requests, field)
    local list = {}
    for i, request in ipairs(requests) do list[i] = request[field] end
    return list
end

--- Runs f without real trace files, whatever is on this machine.
function helper.without_files(f)
    local trace = require "llmspice.trace"
    local folder = trace.folder
    trace.folder = function() return nil end
    local ok, err = pcall(f)
    trace.folder = folder
    if not ok then error(err, 0) end
end

return helper
