--- `llmspice help`: an overview, a command's options, or a topic.
local check = require "llmspice.check"
local commands = require "llmspice.cli.commands"

local help = {
    summary = "explain a command, or a topic",
    bare = true,
    arguments = {
        { name = "topic", optional = true, help = "a command, or a topic such as fidelity",
          complete = function()
              local known, topics = commands.names(), require "llmspice.cli.topics".names
              return table.move(topics, 1, #topics, #known + 1, known)
          end },
        { name = "subcommand", optional = true, help = "a subcommand, as in run_static pd" },
    },
}

local function add_section(lines, section)
    local rows = {}
    for _, name in ipairs(section) do
        local command = commands.find(name)
        if command then rows[#rows + 1] = ("  %-12s %s"):format(name, command.summary) end
    end
    if #rows == 0 then return end
    lines[#lines + 1] = ""
    lines[#lines + 1] = section.title .. ":"
    table.move(rows, 1, #rows, #lines + 1, lines)
end

local function overview()
    local lines = {
        "LLM SPICE simulates LLM inference: what a model on chips gives under a load.",
        "",
        "Usage: llmspice COMMAND [SUBCOMMAND] [--option=value ...]",
        "",
        "  llmspice run_static normal --model=llama3_70b --chip=H100 \\",
        "      --parallelism=\"(8,1,1)\" --input_tokens=1024 --output_tokens=1024",
    }
    for _, section in ipairs(commands.sections) do add_section(lines, section) end
    local topics = require "llmspice.cli.topics"
    lines[#lines + 1] = ""
    local line = "Topics:"
    for i, name in ipairs(topics.names) do
        local word = " " .. name .. (i < #topics.names and "," or ".")
        if #line + #word > 80 then
            lines[#lines + 1] = line
            line = "       "
        end
        line = line .. word
    end
    lines[#lines + 1] = line
    lines[#lines + 1] = "More: llmspice help COMMAND, llmspice help TOPIC, llmspice COMMAND --help."
    return table.concat(lines, "\n") .. "\n"
end

local function with_subcommands(command)
    local what = (command.subcommand or "subcommand"):upper()
    local lines = { ("Usage: llmspice %s %s ..."):format(command.name, what), "",
                    command.description or command.summary, "" }
    for _, subcommand in ipairs(commands.subcommands(command)) do
        lines[#lines + 1] = ("  %-12s %s"):format(subcommand.name, subcommand.summary)
    end
    lines[#lines + 1] = ""
    lines[#lines + 1] = ("Options: llmspice %s %s --help."):format(command.name, command.subcommands[1].name)
    return table.concat(lines, "\n") .. "\n"
end

--- The help of a command.
-- @tparam table command
-- @tparam ?table subcommand
-- @treturn string
function help.of(command, subcommand)
    if command == help then return overview() end
    if command.subcommands and not subcommand then return with_subcommands(command) end
    local text = require "llmspice.cli.options".parser(command, subcommand):get_help()
    return (text:gsub("%s*$", "\n"))
end

local function of_command(args)
    local command = commands.find(args.topic)
    if not command then return nil end
    local subcommand
    if args.subcommand then
        if not command.subcommands then check.raise("usage", "%s has no subcommands", command.name) end
        subcommand = check.ok(commands.find_subcommand(command, args.subcommand))
    end
    return help.of(command, subcommand)
end

function help.run(args)
    local output, topics = require "llmspice.cli.output", require "llmspice.cli.topics"
    if not args.topic then return output.write(overview()) end
    local text = of_command(args) or topics.text(args.topic)
    if text then return output.write(text) end
    local known = commands.names()
    table.move(topics.names, 1, #topics.names, #known + 1, known)
    check.raise("usage", "%s", require "llmspice.names".unknown("command or topic", args.topic, known))
end

return help
