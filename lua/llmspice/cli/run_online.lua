--- `llmspice run_online normal|pd|paf`: serving a trace, request by request.
local online_options = require "llmspice.cli.online_options"
local run_options = require "llmspice.cli.run_options"

local INTERRUPTED = 130  -- as shells say of what Ctrl-C ended

local renamed = { ["until"] = "until_s", warmup = "warmup_s" }
local not_of_the_case = { requests = true, steps = true }

local function case_of(mode, args)
    run_options.check_hardware(mode, args)
    local given = run_options.case(args, run_options.model, run_options.hardware(mode), online_options.load,
        online_options.engine, online_options.goals, online_options.pools[mode], run_options.deployment(mode))
    local case = { mode = mode }
    for name, value in pairs(given) do
        if not not_of_the_case[name] then case[renamed[name] or name] = value end
    end
    return case
end

local function runner(mode)
    return function(args, context)
        local records = require "llmspice.online.records"
        local case = case_of(mode, args)
        local files <close> = records.files()
        files:attach(case, args.requests, args.steps)
        if context.shows_progress then
            local show = records.progress(args.max_num_reqs, case.until_s)
            case.on_progress = function(now) context:progress(show(now)) end
        end
        local result = require "llmspice.online".run(case)
        files:commit()
        context:progress(1)
        for _, warning in ipairs(result.warnings) do context:warn("%s", warning) end
        local shown = {
            data = result,
            text = function(style) return require "llmspice.online.text".text(result, style) end,
        }
        if result.stopped ~= "interrupted" then return shown end
        context:emit(shown)
        return INTERRUPTED
    end
end

local subcommands = {}
for i, mode in ipairs(run_options.modes) do
    subcommands[i] = {
        name = mode.name, summary = mode.summary,
        options = run_options.join(run_options.model, run_options.hardware(mode.name), online_options.load,
            online_options.engine, run_options.deployment(mode.name), online_options.pools[mode.name],
            online_options.goals),
        run = runner(mode.name),
    }
end

return {
    summary = "simulate online serving of a trace, request by request",
    description = "Simulates online serving: requests arrive over time, engines batch them continuously.",
    subcommand = "mode",
    subcommands = subcommands,
}
