--- How long a function takes.
-- @module llmspice.bench.timer
local core = require "llmspice.core"

local timer = {}

local BATCH_S, BATCHES = 0.03, 7

local function time_of(f, n)
    local start = core.clock()
    for _ = 1, n do f() end
    return core.clock() - start
end

--- Seconds that one call takes: the best of several batches, which is what least disturbs.
-- @tparam function f
-- @tparam[opt] int calls per batch; as many as take a while unless given
-- @treturn number s
function timer.best(f, calls)
    local n = calls or 1
    f()
    while not calls and time_of(f, n) < BATCH_S do n = n * 2 end
    local best = math.huge
    for _ = 1, BATCHES do best = math.min(best, time_of(f, n) / n) end
    return best
end

return timer
