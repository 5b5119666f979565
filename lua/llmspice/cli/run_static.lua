--- `llmspice run_static normal|pd|paf`: a fixed batch in a moment.
local run_options = require "llmspice.cli.run_options"

local extra = {
    { name = "allow_oversubscribe", type = "flag", section = "Hardware",
      help = "compute it even where the memory does not suffice" },
    { name = "carbon_intensity", type = "number", min = 0, section = "Load", metavar = "G/KWH",
      help = "grams of CO2 per kWh; adds grams per million tokens" },
    { name = "breakdown", type = "flag", section = "Output",
      help = "add what every operator costs; in CSV instead of all else" },
}

local function case_of(mode, args)
    run_options.check_hardware(mode, args)
    local case = run_options.case(args, run_options.model, run_options.load, run_options.hardware(mode),
        run_options.deployment(mode), extra)
    case.breakdown, case.sequence_parallel = nil, args.sequence_parallel or nil
    case.mode = mode
    return case
end

local function runner(mode)
    return function(args, context)
        local result, ran = require "llmspice.static".run(case_of(mode, args))
        for _, warning in ipairs(result.warnings) do context:warn("%s", warning) end
        local breakdown, rows = require "llmspice.static.breakdown", nil
        if args.breakdown then
            result.breakdown = breakdown.of_static(ran)
            rows = breakdown.rows(result.breakdown)
        end
        return {
            data = result, rows = rows,
            text = function(style) return require "llmspice.static.text".text(result, style) end,
        }
    end
end

local subcommands = {}
for i, mode in ipairs(run_options.modes) do
    subcommands[i] = {
        name = mode.name, summary = mode.summary,
        options = run_options.join(run_options.model, run_options.hardware(mode.name), run_options.load,
            run_options.deployment(mode.name), extra),
        run = runner(mode.name),
    }
end

return {
    summary = "simulate a fixed batch: every user sends and gets so many tokens",
    description = "Simulates a fixed batch: every user sends input_tokens and gets output_tokens, all at once.",
    subcommand = "mode",
    subcommands = subcommands,
}
