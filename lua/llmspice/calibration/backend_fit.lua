--- Fits an engine's few numbers to end-to-end results.
-- @module llmspice.calibration.backend_fit
local backend = require "llmspice.calibration.backend"
local check = require "llmspice.check"
local csv = require "llmspice.calibration.csv"
local e2e = require "llmspice.calibration.e2e"
local errors = require "llmspice.calibration.e2e_errors"
local kernel_predict = require "llmspice.calibration.kernel_predict"
local leastsquares = require "llmspice.calibration.leastsquares"
local measurements = require "llmspice.calibration.measurements"
local writer = require "llmspice.calibration.backend_writer"

local backend_fit = {}

-- The numbers, how far they may lie from what is assumed without data, and where they go in an entry. Factors are
-- fitted as logarithms: of a kernel, and of what a format and a generation of chips differ from that by.
local host = {
    { "step_s", 0.5e-3, 0.5e-3 }, { "rank_s", 0.1e-3, 0.1e-3 }, { "layer_s", 3e-6, 4e-6 },
    { "sequence_s", 8e-6, 10e-6 }, { "draft_s", 10e-6, 20e-6 }, { "prefill_layer_s", 10e-6, 20e-6 },
    { "launch_kernel_s", 40e-6, 30e-6 },
}
local own_host = { { "step_s", 0.4e-3 }, { "layer_s", 4e-6 } }
local fused = { "bf16", "fp8", "fp8_block", "nvfp4" }
local moe_formats = { "bf16", "fp8_block", "nvfp4", "int4_wo", "w4a16_mxfp4", "w4a8_mxfp4_mxfp8" }
-- `scale` of kernels; `large`: what that is times further where thousands of tokens share a product.
local factors = {
    scale = {
        { name = "gemm", formats = fused, by_generation = true },
        { name = "attention_decode", formats = { "bf16", "kv_fp8" } },
        { name = "attention_prefill", formats = {} },
        { name = "mla_decode", formats = { "bf16", "kv_fp8" } },
        { name = "mla_prefill", formats = {} },
        { name = "moe", formats = moe_formats, by_generation = true },
        { name = "state_decode", formats = {} },
        { name = "allreduce", formats = {}, by_generation = true },
    },
    large = {
        { name = "gemm", formats = fused, sd_of_format = 0.5 },
        { name = "moe", formats = moe_formats, sd_of_format = 0.5 },
    },
}
local kinds = { "scale", "large" }
local generations = { "blackwell", "hopper" }
local measured_of = { blackwell = "b200_sxm", hopper = "h200_sxm" }

local LAUNCH_S = 1.5e-6 -- a benchmark of one kernel waits for it; a captured graph hides most of it

-- All parameters of one engine: { name, prior, sd }.
local function parameters_of(engine, base)
    local list = {}
    local function add(name, prior, sd) list[#list + 1] = { name = name, prior = prior, sd = sd } end
    for _, row in ipairs(host) do add("host." .. row[1], row[2], row[3]) end
    for _, generation in ipairs(generations) do
        for _, row in ipairs(own_host) do add(generation .. "." .. row[1], 0, row[2]) end
    end
    for _, format in ipairs(fused) do
        add("fused." .. format, LAUNCH_S, 2e-6)
        for _, generation in ipairs(generations) do add(("fused.%s.%s"):format(format, generation), 0, 2e-6) end
    end
    for _, client in ipairs(e2e.clients) do
        if client ~= "crowded" or engine == "trtllm" then -- a sweep of that engine
            add(client .. ".fixed", 20e-3, 200e-3)
            add(client .. ".steps", 1, 40)
        end
    end
    add("held_share", 0.5, 0.5)
    add("prompt_token_s", 2e-6, 5e-6)
    add("acceptance_rate", 0.65, 0.15)
    if base.early_before then add("early_step_s", 0.3e-3, 0.5e-3) end
    for _, kind in ipairs(kinds) do
        for _, factor in ipairs(factors[kind]) do
            local name = kind .. "." .. factor.name
            add(name, 0, 0.25)
            for _, format in ipairs(factor.formats) do add(name .. "." .. format, 0, factor.sd_of_format or 0.15) end
            for _, generation in ipairs(factor.by_generation and generations or {}) do
                add(name .. "." .. generation, 0, 0.1)
            end
        end
    end
    return list
end

-- Factors of a kernel by format, on one generation.
local function factors_of(kind, factor, value, generation)
    local name = kind .. "." .. factor.name
    local base = value[name] + (value[name .. "." .. generation] or 0)
    local by_format = { default = math.exp(base) }
    for _, format in ipairs(factor.formats) do by_format[format] = math.exp(base + value[name .. "." .. format]) end
    return by_format
end

local function by_kernel(kind, value, generation)
    local found = {}
    for _, factor in ipairs(factors[kind]) do found[factor.name] = factors_of(kind, factor, value, generation) end
    return found
end

-- What tiny products of an engine take longer than those in BF16, by generation and format: the quantisation of their
-- inputs, which engines fuse into what comes before.
local function quantisation_of(engine)
    local op, rows, found = measurements.op "gemm", {}, {}
    for _, generation in ipairs(generations) do
        for _, format in ipairs(fused) do
            rows[#rows + 1] = { system = measured_of[generation], framework = engine, dtype = format, m = "16",
                                n = "1024", k = "1024" }
        end
    end
    local predictions = kernel_predict.rows(op, rows, {})
    for i, generation in ipairs(generations) do
        local first = (i - 1) * #fused
        found[generation] = {}
        for j, format in ipairs(fused) do
            local time, plain = predictions[first + j].time, predictions[first + 1].time
            found[generation][format] = math.max(0, (time or plain) - plain)
        end
    end
    found.other = found.hopper
    return found
end

local function fused_of(value, quantisation, generation)
    local by_format = {}
    for _, format in ipairs(fused) do
        local own = value[("fused.%s.%s"):format(format, generation)] or 0
        by_format[format] = math.max(0, quantisation[generation][format] + value["fused." .. format] + own)
    end
    return by_format
end

local function first_token_of(value)
    local by_client = {}
    for _, client in ipairs(e2e.clients) do
        if value[client .. ".fixed"] then
            by_client[client] = { fixed = math.max(0, value[client .. ".fixed"]),
                                  steps = math.max(0, value[client .. ".steps"]) }
        end
    end
    return by_client
end

-- An entry with fitted values in place.
local function entry_with(base, quantisation, parameters, values)
    local value = {}
    for i, p in ipairs(parameters) do value[p.name] = values[i] end
    local entry = { host = {}, host_on = {}, fused_s_on = {},
                    acceptance_rate = math.max(0, math.min(1, value.acceptance_rate)),
                    held_share = math.max(0, value.held_share),
                    prompt_token_s = math.max(0, value.prompt_token_s) }
    entry.early_step_s = value.early_step_s and math.max(0, value.early_step_s)
    for key, field in pairs(base) do entry[key] = entry[key] or field end
    for _, row in ipairs(host) do entry.host[row[1]] = math.max(0, value["host." .. row[1]]) end
    entry.fused_s = fused_of(value, quantisation, "other")
    entry.first_token = first_token_of(value)
    for _, kind in ipairs(kinds) do entry[kind], entry[kind .. "_on"] = by_kernel(kind, value, "other"), {} end
    for _, generation in ipairs(generations) do
        local own = {}
        for _, row in ipairs(own_host) do
            own[row[1]] = math.max(0, value["host." .. row[1]] + value[generation .. "." .. row[1]])
        end
        entry.host_on[generation] = own
        for _, kind in ipairs(kinds) do entry[kind .. "_on"][generation] = by_kernel(kind, value, generation) end
        entry.fused_s_on[generation] = fused_of(value, quantisation, generation)
    end
    return entry
end

-- How much the priors weigh: what predicts models and chips that were left out best.
local STRENGTH = 0.2

-- What a TTFT says against a TPOT: it depends on the load generator as well.
local TTFT_WEIGHT = 0.5

-- log(predicted / measured) of every row's TPOT, then of the TTFT of those that do not queue for a place; of wanted
-- ones where that is given.
local function residuals_of(rows, entry, predict, wanted)
    e2e.forget()
    local residuals, n = {}, #rows
    for i, row in ipairs(rows) do
        if not wanted or wanted(i) or wanted(n + i) then
            local result = predict(e2e.case_of(row, entry))
            local ttft, answer = tonumber(row.ttft_ms), tonumber(row.tpot_ms) * tonumber(row.osl)
            local queues = result.queue > 0.2 * result.ttft or ttft > 0.2 * answer
            residuals[i] = math.log(result.tpot * 1e3 / tonumber(row.tpot_ms))
            residuals[n + i] = queues and 0 or TTFT_WEIGHT * math.log(result.ttft * 1e3 / ttft)
        end
    end
    return residuals
end

--- Fits: with the closed form of a closed loop's steady state first, then with the simulator.
-- @tparam string name of the engine
-- @tparam {table,...} rows measured with it, all predictable
-- @tparam[opt] table options `strength`, `iterations`
-- @treturn table entry
-- @treturn {table,...} parameters `{ name, value, error }`
-- @treturn table near see leastsquares.fit
function backend_fit.fit(name, rows, options)
    options = options or {}
    local base, quantisation = backend.get(name), quantisation_of(name)
    local parameters = parameters_of(name, base)
    local function at(values) return entry_with(base, quantisation, parameters, values) end
    local problem = {
        parameters = parameters, width = 0.08, strength = options.strength or STRENGTH,
        iterations = options.iterations or 20,
        residuals = function(x, wanted) return residuals_of(rows, at(x), e2e.steady, wanted) end,
    }
    local _, _, standard, near = leastsquares.fit(problem)
    problem.residuals = function(x) return residuals_of(rows, at(x), e2e.predict) end
    local values = leastsquares.refine(problem, near)
    for i, p in ipairs(parameters) do p.value, p.error = values[i], standard[i] end
    return at(values), parameters, near
end

local function values_of(rows, key)
    local seen, list = {}, {}
    for _, row in ipairs(rows) do
        if not seen[key(row)] then
            seen[key(row)] = true
            list[#list + 1] = key(row)
        end
    end
    table.sort(list)
    return list
end

-- log(predicted/measured) on rows of a mode whose part was left out of the fit, every part in turn.
local function left_out(rows, near, key, mode)
    local logs, n = { tpot = {}, ttft = {} }, #rows
    local parts = values_of(rows, key)
    if #parts < 2 then return logs end
    for _, part in ipairs(parts) do
        local function is_out(i) return key(rows[(i - 1) % n + 1]) == part end
        local residuals = leastsquares.without(near, is_out)
        for i, row in ipairs(rows) do
            if is_out(i) and e2e.mode(row) == mode then
                table.insert(logs.tpot, residuals[i])
                if residuals[n + i] ~= 0 then table.insert(logs.ttft, residuals[n + i] / TTFT_WEIGHT) end
            end
        end
    end
    return logs
end

-- The interval's half width that holds four of five.
local function half_width(logs, otherwise)
    if #logs < 20 then return otherwise end
    local sizes = {}
    for i, value in ipairs(logs) do sizes[i] = math.abs(value) end
    table.sort(sizes)
    return sizes[math.ceil(0.8 * #sizes)]
end

-- One of ten parts, by what the row is rather than by where it stands.
local function by_digest(row)
    local sum = 0
    local key = row.model .. row.system .. row.isl .. row.osl .. (row.concurrency or "") .. (row.fix_tp or "")
    for byte in key:gmatch "." do sum = (sum * 31 + byte:byte()) % 1000003 end
    return sum % 10
end

-- Rows without those that do not follow their load.
local function responsive(rows, cases)
    local predictions, list = {}, {}
    for i, case in ipairs(cases) do
        predictions[i] = e2e.predict(case)
        predictions[i].case = case
    end
    local found = errors.unresponsive(rows, predictions)
    for _, row in ipairs(rows) do list[#list + 1] = not found[row] and row or nil end
    return list
end

-- The engine's rows that carry no warning, that the simulator understands, and whose times follow from what they say.
local function usable(name, rows)
    local list, cases = {}, {}
    for _, row in ipairs(rows) do
        if row.backend == name and errors.is_safe(row) and csv.number(row.tpot_ms) and csv.number(row.ttft_ms) then
            local ok, case = pcall(e2e.case_of, row)
            if ok and not errors.impossible(row, case) then
                list[#list + 1], cases[#cases + 1] = row, case
            end
        end
    end
    return responsive(list, cases)
end

local function model_of(row)
    return e2e.model_name(row)
end

local function system_of(row)
    return row.system
end

-- Half widths of intervals, from what was left out.
local function uncertainty_of(rows, near)
    local cross, pools = left_out(rows, near, by_digest, "agg"), left_out(rows, near, by_digest, "disagg")
    local models, chips = left_out(rows, near, model_of, "agg"), left_out(rows, near, system_of, "agg")
    local made = { systems = values_of(rows, system_of), models = values_of(rows, model_of) }
    for metric, otherwise in pairs { tpot = 0.3, ttft = 0.6 } do
        local known = half_width(cross[metric], otherwise)
        made[metric] = {
            known = known, disaggregated = half_width(pools[metric], 2 * known),
            other_model = math.max(known, half_width(models[metric], 1.5 * known)),
            other_chip = math.max(known, half_width(chips[metric], 1.5 * known)),
        }
    end
    return made, { cross = errors.statistics(cross.tpot), models = errors.statistics(models.tpot),
                   chips = errors.statistics(chips.tpot), ttft = errors.statistics(cross.ttft),
                   pools = errors.statistics(pools.tpot) }
end

--- Fits an engine to a table of results, judges the fit on what it left out, and writes the catalog entry.
-- @tparam string name of the engine
-- @tparam {table,...} rows
-- @tparam table options `file`, for the source
-- @treturn string Lua text of the entry
function backend_fit.calibrate(name, rows, options)
    backend.get(name)
    rows = usable(name, rows)
    if #rows < 20 then
        check.raise("usage", "%s: %d usable rows of backend %s; expected at least 20", options.file, #rows, name)
    end
    local entry, parameters, near = backend_fit.fit(name, rows)
    local report
    entry.uncertainty, report = uncertainty_of(rows, near)
    entry.fitted, entry.rows, report.file = #parameters, #rows, options.file
    report.command = ("llmspice calibrate --op=e2e --backend=%s"):format(name)
    report.source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator"
    e2e.forget()
    return writer.entry(entry, report)
end

return backend_fit
