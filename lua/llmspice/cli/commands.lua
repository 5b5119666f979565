--- The commands and where they stand in the help. A command NAME is the file cli/NAME.lua, which returns
-- `{ summary, description, arguments, options, subcommands, run }`:
--
--  - `summary`: half a line; `description`: more, optional
--  - `arguments`: list of positional arguments, each `{ name, help, optional, many, choices | type }`
--  - `options`: list of options as in llmspice.cli.options
--  - `subcommands`: list of `{ name, summary, arguments, options, run }`, each adding to the command's own; one that
--    has `file = true` is the file cli/COMMAND/NAME.lua, which returns the rest
--  - `run(args, context)`: does it. `args` holds the values by name; `context` is described in llmspice.cli. What it
--    returns is printed: `{ data, text(style), rows }` (see llmspice.cli.output), or nothing where it printed itself
--
-- A name without a file is left out, so that an installation may carry fewer commands.
-- @module llmspice.cli.commands
local names = require "llmspice.names"

local commands = {}

--- Sections of the help, each with its commands.
commands.sections = {
    { title = "Look around", "list", "show" },
    { title = "Simulate", "run_static", "run_online", "compare" },
    { title = "Explore", "sweep", "optimize", "sensitivity", "allocate", "report" },
    { title = "Measure up", "predict", "validate", "calibrate" },
    { title = "Program", "run", "repl" },
    { title = "This program", "bench", "completion", "help", "version" },
}

local function module_of(name)
    return "llmspice.cli." .. name
end

local function exists(name)
    return package.loaded[module_of(name)] or package.searchpath(module_of(name), package.path)
end

--- The names of all commands that are there, in the order of help.
-- @treturn {string,...}
function commands.names()
    local list = {}
    for _, section in ipairs(commands.sections) do
        for _, name in ipairs(section) do
            if exists(name) then list[#list + 1] = name end
        end
    end
    return list
end

-- Names are written with underscores; hyphens do as well.
local function plain(name)
    return (name:gsub("%-", "_"))
end

local function is_known(name)
    for _, section in ipairs(commands.sections) do
        for _, known in ipairs(section) do
            if known == name then return exists(name) end
        end
    end
    return false
end

--- Loads a command.
-- @tparam string name
-- @treturn[1] table the command, with its `name`
-- @treturn[2] nil
-- @treturn[2] string message that offers the nearest name
function commands.find(name)
    if not is_known(plain(name)) then return nil, names.unknown("command", name, commands.names()) end
    local command = require(module_of(plain(name)))
    command.name = plain(name)
    return command
end

local function complete(command, subcommand)
    if not subcommand.file then return subcommand end
    local rest = require(module_of(command.name .. "." .. subcommand.name))
    local whole = {}
    for _, part in ipairs { rest, subcommand } do
        for key, value in pairs(part) do whole[key] = value end
    end
    return whole
end

--- The subcommands of a command that are there.
-- @tparam table command
-- @treturn {table,...}
function commands.subcommands(command)
    local list = {}
    for _, subcommand in ipairs(command.subcommands or {}) do
        if not subcommand.file or exists(command.name .. "." .. subcommand.name) then list[#list + 1] = subcommand end
    end
    return list
end

--- The subcommand of a command.
-- @tparam table command with subcommands
-- @tparam[opt] string name
-- @treturn[1] table
-- @treturn[2] nil
-- @treturn[2] string message
function commands.find_subcommand(command, name)
    local known = {}
    for i, subcommand in ipairs(commands.subcommands(command)) do
        if name and subcommand.name == plain(name) then return complete(command, subcommand) end
        known[i] = subcommand.name
    end
    local what = command.subcommand or "subcommand"
    local list = table.concat(known, ", ", 1, #known - 1) .. " or " .. known[#known]
    if not name then return nil, ("%s needs a %s: %s"):format(command.name, what, list) end
    return nil, names.unknown(what, name, known)
end

return commands
