--- `llmspice compare result.json`: a measured serving run beside its simulation.
local json = require "llmspice.json"
local online_options = require "llmspice.cli.online_options"
local report = require "llmspice.report"
local run_options = require "llmspice.cli.run_options"

-- The options of run_online in any mode, each once; those of the load come from the file.
local function all_options()
    local list, seen = {}, {}
    local function add(options)
        for _, option in ipairs(options) do
            if not seen[option.name] then
                local copy = {}
                for key, value in pairs(option) do copy[key] = value end
                if option.name == "model" then
                    copy.required, copy.help = nil, "unless the file's model_id is known: " .. option.help
                end
                list[#list + 1] = copy
            end
            seen[option.name] = true
        end
    end
    add { { name = "mode", choices = { "normal", "pd", "paf" }, default = "normal", section = "Hardware",
            help = "pools of chips that served it" } }
    add(run_options.model)
    for _, mode in ipairs(run_options.modes) do add(run_options.hardware(mode.name)) end
    add {
        { name = "input_tokens", type = "text", section = "Load", metavar = "LENGTHS",
          help = "in place of the file's: a number or normal:MEAN,SD,MIN,MAX, lognormal:..., uniform:LO,HI" },
        { name = "output_tokens", type = "text", section = "Load", metavar = "LENGTHS", help = "in the same forms" },
        { name = "seed", type = "count", min = 0, default = 0, section = "Load", help = "of the random numbers" },
    }
    add(online_options.engine)
    for _, mode in ipairs(run_options.modes) do add(online_options.pools[mode.name]) end
    return list
end

local options = all_options()

-- The values that go with the mode; one that was given and does not is a mistake.
local function case_of(args, given)
    local is_of_mode = { mode = true, input_tokens = true, output_tokens = true, seed = true }
    for _, list in ipairs { run_options.model, run_options.hardware(args.mode), online_options.engine,
                            online_options.pools[args.mode] } do
        for _, option in ipairs(list) do is_of_mode[option.name] = true end
    end
    local case = { file = args.file }
    for _, option in ipairs(options) do
        if is_of_mode[option.name] then
            case[option.name] = args[option.name]
        elseif given[option.name] then
            require "llmspice.check".raise("usage", "--%s is not an option of %s", option.name, args.mode)
        end
    end
    return case
end

local function shown(name, value)
    if name:find "_ms$" then return report.quantity(value / 1e3, "s") end
    if name == "duration" then return report.quantity(value, "s") end
    return report.number(value)
end

local function difference(metric)
    return metric.relative_error and ("%+.1f %%"):format(100 * metric.relative_error) or "-"
end

local function text_of(data)
    return function(style)
        local simulated = data.simulation
        local fields = {
            { ("%s, measured and simulated"):format(data.file) },
            { "measured model", tostring(data.measured_model or "-") },
            { "simulated", ("%s, %s, %s, %s"):format(data.model, data.mode, simulated.fidelity, simulated.scheduler) },
            { "chips", tostring(simulated.num_chips) },
        }
        for _, assumption in ipairs(data.assumptions) do fields[#fields + 1] = { "assumed", assumption } end
        local cells = {}
        for i, name in ipairs(json.keys(data.metrics)) do
            local metric = data.metrics[name]
            cells[i] = { "  " .. name, shown(name, metric.measured), shown(name, metric.simulated),
                         difference(metric) }
        end
        local columns = { { title = "  metric" } }
        for i, title in ipairs { "measured", "simulated", "difference" } do
            columns[i + 1] = { title = title, align = "right" }
        end
        local mean = data.mean_absolute_relative_error
        return report.fields(fields, style) .. "\n" .. report.columns(cells, columns, style)
            .. (mean and ("\n  mean absolute difference  %s\n"):format(report.percent(mean)) or "")
    end
end

local function rows_of(data)
    local rows = {}
    for i, name in ipairs(json.keys(data.metrics)) do
        local metric = data.metrics[name]
        rows[i] = json.ordered({ metric = name, measured = metric.measured, simulated = metric.simulated,
                                 relative_error = metric.relative_error },
            { "metric", "measured", "simulated", "relative_error" })
    end
    return rows
end

return {
    summary = "lay a result of vLLM's serving benchmark beside its simulation",
    description = "Reads a result file of vLLM's serving benchmark (vllm bench serve --save-result, best with "
        .. "--save-detailed), simulates the same load, and lays the two side by side, metric by metric. The file does "
        .. "not say which chips and engine options were used: give them as for run_online.",
    arguments = { { name = "file", type = "file", help = "the result file (JSON)" } },
    options = options,
    run = function(args, context)
        local data = require "llmspice.online.compare".run(case_of(args, context.given))
        for _, warning in ipairs(data.simulation.warnings or {}) do context:warn("%s", warning) end
        return { data = data, rows = rows_of(data), text = text_of(data) }
    end,
}
