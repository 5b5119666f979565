--- Benchmarks of a whole process, as a shell sees it.
local core = require "llmspice.core"

local RUNS = 9

local function command()
    return ("'%s' run_static normal --model=llama3_70b --chip=H100 --parallelism='(8,1,1)' --format=json >/dev/null")
        :format(arg[0]:gsub("'", "'\\''"))
end

local function run_once()
    local start = core.clock()
    if not os.execute(command()) then error("the command of the benchmark failed: " .. command()) end
    return core.clock() - start
end

local function wall_time()
    local best = math.huge
    for _ = 1, RUNS do best = math.min(best, run_once()) end
    return best
end

-- Comes after the other, and both before this process grows.
local function memory()
    run_once()
    return core.peak_memory "children"
end

return {
    { name = "run_static_process", unit = "s", target = 0.02, run = wall_time },
    { name = "run_static_peak_memory", unit = "B", target = 20e6, run = memory },
}
