--- Surfaces from CSVs of measured kernels: rows are checked one by one, fitted per format, cross-validated by leaving
-- out whole shapes, and written as catalog entries.
-- @module llmspice.calibration.kernel_fit
local check = require "llmspice.check"
local core = require "llmspice.core"
local csv = require "llmspice.calibration.csv"
local measurements = require "llmspice.calibration.measurements"
local names = require "llmspice.names"
local surfaces = require "llmspice.calibration.surfaces"
local units = require "llmspice.calibration.units"

local kernel_fit = {}

--- A surface has at most one fitted number for so many rows.
kernel_fit.rows_per_number = 5

local PARTS = 5

local MOST_NAMED = 10 -- chips and engines that a message lists

-- A stable part of the cross-validation for a name.
local function part_of(text)
    local hash = 5381
    for i = 1, #text do hash = (hash * 33 + text:byte(i)) % 4294967296 end
    return hash % PARTS
end

--- The engine of a row.
-- @tparam table row of a CSV
-- @tparam table op of measurements.ops
-- @treturn ?string
function kernel_fit.backend_of(row, op)
    local named = row.framework or row.backend
    if op.backend then return named == "oneccl" and "oneccl" or op.backend end
    for _, known in ipairs(named and surfaces.backends or {}) do
        if names.key(known) == names.key(named) then return known end
    end
    return named
end

-- A row's chip by the name of its measurements, whatever a table calls it; nil, message for an unknown one.
local function canonical(system, known)
    if not system then return nil end
    if known[system] == nil then
        local ok, made = pcall(require "llmspice.hardware.processor".create, system)
        if not ok and not check.is_mistake(made) then error(made, 0) end
        known[system] = ok and { surfaces.system_of(made) } or { nil, made.message }
    end
    return table.unpack(known[system], 1, 2)
end

--- Calls of the rows that are usable, and what was done about the others.
-- Rows without a number, with a latency of zero or below, and repeated ones are left out; repeated calls are joined at
-- their median; a latency 300 times off what physics says is called a matter of units.
-- @tparam table op of measurements.ops
-- @tparam {table,...} rows of csv.read
-- @tparam table options `chip` and `backend`: rows of others are left out; rows that name none are theirs
-- @treturn {table,...} calls with `system`, `chip` (that a row names), `backend`, `time` (s), `row`
-- @treturn {string,...} notes, one line each, by row
function kernel_fit.calls(op, rows, options)
    local calls, notes, by_key, known = {}, {}, {}, {}
    local wanted = options.chip and check.ok(canonical(options.chip, known))
    local function note(row, fmt, ...)
        notes[#notes + 1] = ("line %d: " .. fmt):format(row.line_number, ...)
    end
    for _, row in ipairs(rows) do
        local system, unknown = canonical(row.system or options.chip, known)
        local backend = kernel_fit.backend_of(row, op) or options.backend
        local latency, why = csv.time(row, "latency_us")
        local call, err = op.call(row)
        if unknown and not wanted then
            note(row, "%s; the row is left out", unknown)
        elseif wanted and system ~= wanted or backend ~= (options.backend or backend) then
            call = nil -- luacheck: ignore 311
        elseif not call then
            note(row, "%s; the row is left out", err)
        elseif not latency then
            note(row, "%s; the row is left out", why)
        else
            local key = table.concat({ system or "", backend or "", call.kernel, call.format, call.variant or 0, call.a,
                                       call.b, table.concat(call.dims, " "), row.dtype or "", row.version or "" }, " ")
            local same = by_key[key]
            if same then
                same.times[#same.times + 1] = latency * 1e-6
                note(row, "repeats line %d; the median of both is used", same.row.line_number)
            else
                call.system, call.backend, call.row, call.times = system, backend, row, { latency * 1e-6 }
                call.chip = row.system or options.chip
                by_key[key] = call
                calls[#calls + 1] = call
            end
        end
    end
    for _, call in ipairs(calls) do
        table.sort(call.times)
        call.time = call.times[(#call.times + 1) // 2]
    end
    return calls, notes
end

local function surface_key(call)
    return ("%s %s %d"):format(call.kernel, call.format, call.variant or 0)
end

-- Fewer rows than this make no surface of their own.
local FEWEST = 20

-- The name that is counted most often, the first of equals.
local function commonest(counts)
    local best
    for name, n in pairs(counts) do
        if not best or n > counts[best] or n == counts[best] and name < best then best = name end
    end
    return best
end

-- Engines run different kernels by head size and window: a group falls into one per kernel that most rows of some
-- such configuration ran, where there are rows enough; each then says which configurations it serves.
local function by_implementation(group)
    local counts = {}
    for _, call in ipairs(group.calls) do
        if not call.config or not call.implementation then return { group } end
        counts[call.config] = counts[call.config] or {}
        counts[call.config][call.implementation] = (counts[call.config][call.implementation] or 0) + 1
    end
    local parts, total = {}, {}
    for _, call in ipairs(group.calls) do
        local name = commonest(counts[call.config])
        total[name] = (total[name] or 0) + 1
    end
    local main, list = commonest(total), {}
    for _, call in ipairs(group.calls) do
        local name = commonest(counts[call.config])
        if total[name] < FEWEST then name = main end
        if not parts[name] then
            parts[name] = { key = group.key .. " " .. name, family = group.family, backend = group.backend, calls = {},
                            serves = {}, has = {} }
            list[#list + 1] = parts[name]
        end
        local part = parts[name]
        table.insert(part.calls, call)
        if not part.has[call.config] then
            part.has[call.config] = true
            table.insert(part.serves, call.config)
        end
    end
    for _, part in ipairs(list) do
        if #list == 1 then part.serves = nil else table.sort(part.serves) end
    end
    return list
end

-- By system and engine: versions of the engine that were measured there.
local function versions_by_system(calls)
    local seen, lists = {}, {}
    for _, call in ipairs(calls) do
        local of = ("%s %s"):format(call.system, call.backend)
        local version = call.row.version or ""
        if not seen[of .. " " .. version] then
            seen[of .. " " .. version] = true
            lists[of] = lists[of] or {}
            table.insert(lists[of], version)
        end
    end
    for of, list in pairs(lists) do
        table.sort(list)
        lists[of] = table.concat(list, ", ")
    end
    return lists
end

--- Calls by family of systems, engine and surface, each group a table with `family`, `backend`, `key` and `calls`.
-- @tparam {table,...} calls
-- @tparam[opt] boolean|string apart systems of a family are groups of their own; "version": only those that were
-- measured with other versions of the engine
-- @treturn {table,...} sorted
function kernel_fit.groups(calls, apart)
    local groups, by_key = {}, {}
    local versions = apart == "version" and versions_by_system(calls) or {}
    for _, call in ipairs(calls) do
        local family = call.system and (apart == true and call.system or surfaces.family(call.system))
        local key = ("%s %s %s %s"):format(family, call.backend, surface_key(call),
            versions[("%s %s"):format(call.system, call.backend)] or "")
        if not by_key[key] then
            by_key[key] = { key = key, family = family, backend = call.backend, calls = {} }
            groups[#groups + 1] = by_key[key]
        end
        table.insert(by_key[key].calls, call)
    end
    local parts = {}
    for _, group in ipairs(groups) do
        for _, part in ipairs(by_implementation(group)) do parts[#parts + 1] = part end
    end
    table.sort(parts, function(a, b) return a.key < b.key end)
    return parts
end

--- A chip's figures for kernels of a format.
-- @tparam Processor processor
-- @tparam string format
-- @tparam[opt] table own `cores` and `cache` (bytes) where the chip is not one of surfaces.systems
-- @treturn table
function kernel_fit.machine(processor, format, own)
    local machine = core.machine(processor, format)
    local known = surfaces.systems[processor:surfaces_of() or ""] or {}
    machine.cores = own and own.cores or known.cores or machine.cores
    machine.cache = own and own.cache or known.cache or machine.cache
    return machine
end

-- The measured systems of a group, sorted, the index of each, and its chip.
local function systems_of(group)
    local list, index, chips = {}, {}, {}
    for _, call in ipairs(group.calls) do
        if not chips[call.system] then
            list[#list + 1], chips[call.system] = call.system, call.chip
        end
    end
    table.sort(list)
    for i, system in ipairs(list) do index[system] = i end
    return list, index, chips
end

local function rows_of(group, index)
    local rows = {}
    for i, call in ipairs(group.calls) do
        rows[i] = { call.time, call.a, call.b, call.weight, part_of(call.group), index[call.system],
                    table.unpack(call.dims) }
    end
    return rows
end

--- Mean, median and 90th percentile of relative errors, and their signed mean.
-- @tparam {number,...} errors signed
-- @treturn ?table `n`, `mape`, `median`, `p90`, `bias`; nil for none
function kernel_fit.summary(errors)
    if #errors == 0 then return nil end
    local sizes, sum, bias = {}, 0, 0
    for i, e in ipairs(errors) do
        sizes[i], sum, bias = math.abs(e), sum + math.abs(e), bias + e
    end
    table.sort(sizes)
    return { n = #errors, mape = sum / #errors, bias = bias / #errors, median = sizes[(#sizes + 1) // 2],
             p90 = sizes[math.max(1, math.ceil(0.9 * #sizes))] }
end

local UNITS = 300  -- a latency so many times off is in other units

-- What the fit says of single rows: far off, or off by what looks like units.
local function suspicious(group, fit, notes)
    for i, call in ipairs(group.calls) do
        local ratio = call.time / fit.fitted[i]
        if ratio > UNITS or ratio < 1 / UNITS then
            notes[#notes + 1] = ("line %d: latency_us is %s, %.3g times what its neighbours say, as if in %s; " ..
                "the row hardly counts"):format(call.row.line_number, call.row.latency_us, ratio,
                ratio > 1 and "nanoseconds" or "milliseconds")
        elseif ratio > 3 or ratio < 1 / 3 then
            notes[#notes + 1] = ("line %d: latency_us is %s, %.3g times what its neighbours say; the row hardly counts")
                :format(call.row.line_number, call.row.latency_us, ratio)
        end
    end
end

-- Errors on the rows left out, of all chips and by chip.
local function left_out(group, fit, systems, index)
    local errors, by_chip = {}, {}
    for i in ipairs(systems) do by_chip[i] = {} end
    for i, call in ipairs(group.calls) do
        if call.judged ~= false then
            local e = fit.held_out[i] / call.time - 1
            errors[#errors + 1] = e
            table.insert(by_chip[index[call.system]], e)
        end
    end
    for name, value in pairs(kernel_fit.summary(errors) or {}) do
        if name ~= "n" then fit[name == "bias" and "held_out_bias" or name] = value end
    end
    fit.mapes = {}
    for i in ipairs(systems) do fit.mapes[i] = (kernel_fit.summary(by_chip[i]) or { mape = fit.error }).mape end
end

-- A chip as a group's benchmark and library see it.
local function machine_of(chip, group, own)
    local processor = require "llmspice.hardware.processor".create(chip)
    local first, known = group.calls[1], surfaces.systems[surfaces.system_of(processor)] or {}
    local machine = kernel_fit.machine(processor, first.format, own)
    local turns = measurements.turns(first.kernel, first.format, group.backend, own and own.copies)
    for name, copies in pairs(turns or {}) do machine[name] = copies end
    machine.tiling = measurements.tiling(first.kernel, first.format, group.backend, known.sm)
    return machine
end

--- Fits one group.
-- @tparam table group of kernel_fit.groups
-- @tparam[opt] table own `cores`, `cache`, `copies` of the weights that the benchmark takes turns with
-- @tparam[opt] {string,...} notes to add remarks on rows to
-- @treturn[1] table surface as core.surface takes it, with `systems`, their `biases` and `mapes`; `mape`, `median`,
-- `p90` of rows left out; `held_out` and `fitted` times by row
-- @treturn[2] nil
-- @treturn[2] string message
function kernel_fit.fit(group, own, notes)
    local first = group.calls[1]
    local systems, index, chips = systems_of(group)
    local machines = {}
    for i, system in ipairs(systems) do machines[i] = machine_of(chips[system], group, own) end
    local fit, err = core.fit {
        kernel = first.kernel, format = first.format, variant = first.variant, parts = PARTS, machines = machines,
        rows = rows_of(group, index), max_numbers = #group.calls // kernel_fit.rows_per_number,
    }
    if not fit then return nil, ("%s: %s"):format(group.key, err) end
    fit.systems, fit.serves = systems, group.serves
    left_out(group, fit, systems, index)
    suspicious(group, fit, notes or {})
    return fit
end

local function number(value)
    local text = ("%.4g"):format(value)
    return text
end

local function numbers(list)
    local texts = {}
    for i, value in ipairs(list) do texts[i] = number(value) end
    return table.concat(texts, ", ")
end

-- A node: its weight, and the exact call it was measured at.
local function write_node(node)
    local texts = { number(node[1]) }
    for i = 2, #node do texts[i] = ("%.12g"):format(node[i]) end
    return "{ " .. table.concat(texts, ", ") .. " }"
end

local function constants_in_order(fit)
    for _, known in ipairs(core.kernels()) do
        if known.name == fit.kernel then return known.constants end
    end
end

-- What chips of a family multiply some constants by.
local function write_factors(out, fit)
    local texts = {}
    for _, name in ipairs(constants_in_order(fit)) do
        local factors = fit.factors[name]
        if factors then texts[#texts + 1] = ("%s = { %s }"):format(name, numbers(factors)) end
    end
    if #texts > 0 then
        out[#out + 1] = "            factors = {"
        for _, text in ipairs(texts) do out[#out + 1] = ("                %s,"):format(text) end
        out[#out + 1] = "            },"
    end
end

local function write_surface(out, fit)
    out[#out + 1] = "        {"
    out[#out + 1] = ("            kernel = %q, format = %q, variant = %d, rows = %d,"):format(fit.kernel, fit.format,
        fit.variant, fit.rows)
    out[#out + 1] = ("            mape = %s, median = %s, p90 = %s, error = %s, error_growth = %s,"):format(
        number(fit.mape or fit.error), number(fit.median or fit.error), number(fit.p90 or fit.error),
        number(fit.error), number(fit.error_growth))
    out[#out + 1] = ("            cores = %s, cache = %.12g, biases = { %s }, mapes = { %s },"):format(
        number(fit.cores), fit.cache, numbers(fit.biases), numbers(fit.mapes))
    if fit.copies_most then
        out[#out + 1] = ("            copies_least = %d, copies_most = %d, copies_inputs = %d,"):format(
            fit.copies_least, fit.copies_most, fit.copies_inputs)
    end
    if fit.tiling then out[#out + 1] = ("            tiling = %q,"):format(fit.tiling) end
    write_factors(out, fit)
    if fit.serves then out[#out + 1] = ("            serves = { %s },"):format(table.concat(fit.serves, ", ")) end
    out[#out + 1] = "            constants = {"
    local line = "               "
    for _, name in ipairs(constants_in_order(fit)) do
        local text = (" %s = %s,"):format(name, number(fit.constants[name]))
        if #line + #text > 120 then
            out[#out + 1], line = line, "               "
        end
        line = line .. text
    end
    out[#out + 1] = line
    out[#out + 1] = "            },"
    out[#out + 1] = "            nodes = {"
    for _, node in ipairs(fit.nodes) do out[#out + 1] = "                " .. write_node(node) .. "," end
    out[#out + 1] = "            },"
    out[#out + 1] = "        },"
end

--- The text of a catalog entry.
-- @tparam table about `name`, `systems`, `backend`, `op`, `source`, `date`, `versions`
-- @tparam {table,...} fits of kernel_fit.fit
-- @treturn string
function kernel_fit.write(about, fits)
    local out = {
        "-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.",
        "return {",
        ("    name = %q, backend = %q, op = %q,"):format(about.name, about.backend, about.op),
        ('    systems = { "%s" },'):format(table.concat(about.systems, '", "')),
        ("    source = %q,"):format(about.source),
        ("    date = %q, versions = %q,"):format(about.date, about.versions),
        "    surfaces = {",
    }
    for _, fit in ipairs(fits) do write_surface(out, fit) end
    out[#out + 1] = "    },"
    out[#out + 1] = "}"
    return table.concat(out, "\n") .. "\n"
end

local function versions_of(calls)
    local seen, list = {}, {}
    for _, call in ipairs(calls) do
        local version = call.row.version
        if version and version ~= "" and not seen[version] then
            seen[version] = true
            list[#list + 1] = version
        end
    end
    table.sort(list)
    return table.concat(list, ", ")
end

-- The entry that a fit belongs to: of its one system, or of the family's systems.
local function entry_of(by_name, entries, group, fit, op)
    local owner = #fit.systems > 1 and group.family or fit.systems[1]
    local name = ("%s_%s_%s"):format(owner, group.backend, op.name)
    local entry = by_name[name]
    if not entry then
        entry = { name = name, systems = fit.systems, backend = group.backend, op = op.name, fits = {}, calls = {} }
        by_name[name] = entry
        entries[#entries + 1] = entry
    end
    return entry
end

-- A chip of the entry without rows of such a kernel takes the first one's bias, error and factors.
local function complete(fit, entry)
    local index = {}
    for i, system in ipairs(fit.systems) do index[system] = i end
    local function of_entry(list)
        local all = {}
        for i, system in ipairs(entry.systems) do all[i] = list[index[system] or 1] end
        return all
    end
    fit.biases, fit.mapes = of_entry(fit.biases), of_entry(fit.mapes)
    for name, factors in pairs(fit.factors) do fit.factors[name] = of_entry(factors) end
end

-- What is assumed of a chip, besides what the options say.
local function guess(system, machine, options)
    local cores = not options.cores and ("%.0f cores"):format(machine.cores)
    local cache = not options.cache and ("%.0f MiB of cache"):format(machine.cache / 2^20)
    return ("%s: %s assumed; say what is true with %s"):format(system,
        cores and cache and cores .. " and " .. cache .. " are" or cores and cores .. " are" or cache .. " is",
        cores and cache and "--cores and --cache" or cores and "--cores" or "--cache")
end

-- Chips whose cores and cache nobody said: those of the system that they behave like, or typical ones, stand in.
local function tell_guesses(calls, options, notes)
    local told = {}
    for _, call in ipairs(calls) do
        local system = call.system
        if system and not told[system] and not surfaces.systems[system] and not (options.cores and options.cache) then
            local processor = require "llmspice.hardware.processor".create(call.chip)
            notes[#notes + 1] = guess(system, kernel_fit.machine(processor, call.format, options), options)
            told[system] = true
        end
    end
end

-- Refuses calls that do not say their chip or their engine, and latencies in other units.
local function check_calls(groups, calls)
    for _, group in ipairs(groups) do
        if not group.family then
            check.raise("usage", "the rows have no column 'system'; name the chip with --chip")
        end
        if not group.backend then
            check.raise("usage", "the rows have no column 'framework'; name the engine with --backend")
        end
    end
    local wrong = units.wrong(calls)
    if wrong[1] then check.raise("usage", "%s", wrong[1]) end
end

-- Refuses a chip and an engine that no row is of.
local function check_choice(op, rows, options)
    local known, found, list = {}, {}, {}
    local wanted = options.chip and check.ok(canonical(options.chip, known))
    for _, row in ipairs(rows) do
        local system, backend = row.system, kernel_fit.backend_of(row, op)
        local is_chip = not wanted or not system or canonical(system, known) == wanted
        if is_chip and (not options.backend or not backend or backend == options.backend) then return end
        local name = not options.backend and system or not options.chip and backend or
            ("%s with %s"):format(system or "no chip", backend or "no engine")
        if not found[name] then list[#list + 1], found[name] = name, true end
    end
    if #rows == 0 then return end
    table.sort(list)
    check.raise("usage", "no row is of %s%s%s; there are rows of %s%s", options.chip or "",
        options.chip and options.backend and " with " or "", options.backend or "",
        table.concat(list, ", ", 1, math.min(#list, MOST_NAMED)), #list > MOST_NAMED and ", ..." or "")
end

--- Fits all surfaces that a CSV has rows for.
-- @tparam table op of measurements.ops
-- @tparam {table,...} rows
-- @tparam table options `chip`, `backend`, `source`, `date`, `cores`, `cache`, `copies`; `progress(share)`
-- @treturn {table,...} entries: `name`, `text` of the catalog entry, `fits`
-- @treturn {string,...} notes on rows
-- @raise a usage mistake where no row is usable, a chip is not known or latencies are in other units
function kernel_fit.entries(op, rows, options)
    local engine = options.backend and kernel_fit.backend_of({ framework = options.backend }, {})
    options = setmetatable({ backend = engine }, { __index = options })
    if options.chip or options.backend then check_choice(op, rows, options) end
    local calls, notes = kernel_fit.calls(op, rows, options)
    local entries, by_name = {}, {}
    local groups = kernel_fit.groups(calls, op.apart)
    check_calls(groups, calls)
    tell_guesses(calls, options, notes)
    for i, group in ipairs(groups) do
        local fit, err = kernel_fit.fit(group, options, notes)
        if fit then
            local entry = entry_of(by_name, entries, group, fit, op)
            complete(fit, entry)
            table.insert(entry.fits, fit)
            table.move(group.calls, 1, #group.calls, #entry.calls + 1, entry.calls)
        else
            notes[#notes + 1] = err .. "; no surface is made of them"
        end
        if options.progress then options.progress(i / #groups) end
    end
    if #entries == 0 then
        check.raise("usage", "no surface can be made of the rows%s", notes[1] and ("; the first problem: " .. notes[1])
            or "")
    end
    for _, entry in ipairs(entries) do
        entry.source, entry.date = options.source or "measured by the user", options.date or "not dated"
        entry.versions = versions_of(entry.calls)
        entry.text = kernel_fit.write(entry, entry.fits)
    end
    return entries, notes
end

return kernel_fit
