--- Predicted times of measured kernels, row by row.
-- @module llmspice.calibration.kernel_predict
local core = require "llmspice.core"
local csv = require "llmspice.calibration.csv"
local kernel_fit = require "llmspice.calibration.kernel_fit"
local surfaces = require "llmspice.calibration.surfaces"
local units = require "llmspice.calibration.units"

local kernel_predict = {}

-- Pairs that n new tokens of each of `sequences` attend to in a prefix besides each other.
local function prefix_pairs(call)
    if not call.prefix or call.prefix == 0 then return 0 end
    local window = call.dims[4] or 0
    local seen = window > 0 and math.min(call.prefix, window) or call.prefix
    return call.a * call.b * seen
end

local function predictor(op)
    local Processor = require "llmspice.hardware.processor"
    local chips, lists = {}, {}
    local function chip_of(system)
        if chips[system] == nil then
            local ok, chip = pcall(Processor.create, system)
            chips[system] = ok and chip or { problem = tostring(chip.message or chip) }
        end
        local chip = chips[system]
        if type(chip) == "table" then return nil, chip.problem end
        return chip
    end
    return function(call, system, backend)
        local chip, err = chip_of(system)
        if not chip then return nil, err end
        local key = system .. " " .. backend
        lists[key] = lists[key] or surfaces.of_op(chip, backend, op.name)
        local list = lists[key]
        local time, per_pair, expected, index = core.kernel_time(chip, list, call, call.a, call.b)
        if not time then
            return nil, ("no measurements of %s on %s with %s, nor of anything like it"):format(call.kernel, system,
                backend)
        end
        return { time = time + per_pair * prefix_pairs(call), uncertainty = expected, surface = index and list[index] }
    end
end

--- Predictions of all rows.
-- @tparam table op of measurements.ops
-- @tparam {table,...} rows of csv.read
-- @tparam[opt] table options `chip`, `backend` in place of the rows' own
-- @treturn {table,...} by row: `time` (s), `uncertainty` (expected relative error), `surface`, `call`, `system`,
-- `backend`; or `error`, a message
function kernel_predict.rows(op, rows, options)
    options = options or {}
    local predict, list = predictor(op), {}
    for i, row in ipairs(rows) do
        local system, backend = options.chip or row.system, options.backend or kernel_fit.backend_of(row, op)
        local call, err = op.call(row)
        local made
        if not call then
            made = { error = err }
        elseif not system then
            made = { error = "there is no column 'system'; name the chip with --chip" }
        else
            backend = backend or surfaces.backends[1]
            made, err = predict(call, system, backend)
            made = made or { error = err }
        end
        made.call, made.system, made.backend = call, system, backend
        list[i] = made
    end
    return list
end

--- Chips and engines whose measured times are in other units than microseconds, each row's own chip being judged where
-- it names one.
-- @tparam {table,...} rows
-- @tparam {table,...} predictions of kernel_predict.rows
-- @treturn {string,...} a line for each
function kernel_predict.other_units(rows, predictions)
    local calls, known = {}, {}
    local function is_chip(name)
        if known[name] == nil then known[name] = pcall(require "llmspice.hardware.processor".create, name) end
        return known[name]
    end
    for i, row in ipairs(rows) do
        local p, measured = predictions[i], csv.time(row, "latency_us")
        if p.time and measured then
            p.call.system = row.system and is_chip(row.system) and row.system or p.system
            p.call.backend, p.call.time = p.backend, measured * 1e-6
            calls[#calls + 1] = p.call
        end
    end
    return units.wrong(calls)
end

local function add(groups, order, key, error_)
    local text = table.concat(key, "\0")
    if not groups[text] then
        groups[text] = { key = key, errors = {} }
        order[#order + 1] = groups[text]
    end
    table.insert(groups[text].errors, error_)
end

--- Errors against the measured times, by chip and engine, by type and by class of sizes.
-- @tparam {table,...} rows
-- @tparam {table,...} predictions of kernel_predict.rows
-- @treturn {table,...} `chip`, `backend`, `type`, `size` ("all" where they are together), `n`, `mape`, `median`, `p90`,
-- `bias`
function kernel_predict.errors(rows, predictions)
    local groups, order = {}, {}
    for i, row in ipairs(rows) do
        local p, measured = predictions[i], csv.time(row, "latency_us")
        if p.time and measured and p.call.judged ~= false then
            local e = p.time * 1e6 / measured - 1
            add(groups, order, { "all", "all", "all", "all" }, e)
            add(groups, order, { p.system, p.backend, "all", "all" }, e)
            add(groups, order, { p.system, p.backend, p.call.format, "all" }, e)
            add(groups, order, { p.system, p.backend, "all", p.call.size }, e)
        end
    end
    table.sort(order, function(a, b)
        for i = 1, 4 do
            if a.key[i] ~= b.key[i] then
                if (a.key[i] == "all") ~= (b.key[i] == "all") then return a.key[i] == "all" end
                return a.key[i] < b.key[i]
            end
        end
        return false
    end)
    local list = {}
    for i, group in ipairs(order) do
        local s = kernel_fit.summary(group.errors)
        s.chip, s.backend, s.type, s.size = table.unpack(group.key)
        list[i] = s
    end
    return list
end

--- Fitted numbers behind predictions, and the rows that they were fitted to.
-- @tparam {table,...} predictions
-- @treturn int numbers
-- @treturn int rows
function kernel_predict.fitted(predictions)
    local seen, numbers, rows = {}, 0, 0
    for _, p in ipairs(predictions) do
        local key = p.surface and surfaces.key(p.surface)
        if key and not seen[key] then
            seen[key] = true
            numbers, rows = numbers + surfaces.n_fitted(p.surface), rows + p.surface:rows()
        end
    end
    return numbers, rows
end

return kernel_predict
