--- Whether the latencies of a file of kernels are microseconds: judged by its largest shapes, which neither launches
-- nor caches decide, against what the chip's datasheet leads to expect of them.
-- @module llmspice.calibration.units
local core = require "llmspice.core"

local units = {}

-- So many times faster than typical kernels on the chip is beyond its peaks, so many times slower is no kernel's. The
-- measurements behind the catalog's surfaces lie between 0.5 and 14.
local FASTER, SLOWER = 5, 100

local FEWEST = 3 -- shapes that say something; a quarter of a larger file

-- What a latency would be in another unit, and how many microseconds that is.
local others = { { "seconds", 1e6 }, { "milliseconds", 1e3 }, { "nanoseconds", 1e-3 } }

local LAUNCH_S = 10e-6 -- of a collective

-- Seconds of a collective at its links' peak; nil for a chip whose links are not known.
local function exchange(machine, call)
    local tokens = call.kernel == "dispatch" or call.kernel == "combine"
    local bytes = tokens and call.a * call.dims[2] * call.dims[3] or call.a
    local rate = tokens and call.dims[5] > 1 and machine.net > 0 and machine.net or machine.link
    return rate > 0 and LAUNCH_S + bytes / rate or nil
end

-- What kernels typically take on a chip, by its datasheet.
local function expected(chip, call)
    return core.kernel_time(chip, {}, call, call.a, call.b) or exchange(core.machine(chip, call.format), call)
end

-- Median of measured over expected times of the largest shapes.
local function ratio_of(shapes)
    table.sort(shapes, function(x, y)
        return x.expected > y.expected or x.expected == y.expected and x.ratio < y.ratio
    end)
    local ratios = {}
    for i = 1, math.max(FEWEST, #shapes // 4) do ratios[i] = shapes[i].ratio end
    table.sort(ratios)
    return ratios[(#ratios + 1) // 2]
end

-- The unit that brings a ratio nearest to one; nil where none brings it within reason.
local function likely(ratio)
    local best
    for _, other in ipairs(others) do
        local off = math.abs(math.log(ratio * other[2]))
        if off < math.log(SLOWER) / 2 and (not best or off < best.off) then best = { name = other[1], off = off } end
    end
    return best and best.name
end

local function sentence(key, ratio)
    if ratio > 1 / FASTER and ratio < SLOWER then return nil end
    local unit = likely(ratio)
    return ("%s: latency_us %s; its largest shapes took %.3g times what the chip's datasheet leads to expect; " ..
        "expected microseconds"):format(key, unit and "looks like " .. unit or "is in no likely unit", ratio)
end

-- Shapes by chip and engine, in the order of their first calls.
local function by_source(calls)
    local sources, by_key, chips = {}, {}, {}
    for _, call in ipairs(calls) do
        local name, key = call.chip or call.system, ("%s %s"):format(call.system, call.backend or "")
        chips[name] = chips[name] or require "llmspice.hardware.processor".create(name)
        local time = expected(chips[name], call)
        if not by_key[key] then
            by_key[key] = { key = key:gsub(" $", "") }
            sources[#sources + 1] = by_key[key]
        end
        table.insert(by_key[key], time and { expected = time, ratio = call.time / time })
    end
    return sources
end

--- Chips and engines whose latencies are in other units.
-- @tparam {table,...} calls of kernel_fit.calls; each of a known chip, with its measured `time` (s)
-- @treturn {string,...} a line for each
function units.wrong(calls)
    local list = {}
    for _, shapes in ipairs(by_source(calls)) do
        list[#list + 1] = #shapes >= FEWEST and sentence(shapes.key, ratio_of(shapes)) or nil
    end
    return list
end

return units
