--- Options of commands: declared once; parsing, help, messages and shell completion follow.
-- An option is `{ name, help, type, default, choices, required, section, metavar }`. `name` is written with
-- underscores, and hyphens do as well. `type` is one of options.types, "text" unless given, "choice" where there are
-- `choices`; a number may have a word in its place, `or_word`. `default` is a value as `args` will hold it, and is
-- shown in the help.
-- @module llmspice.cli.options
local check = require "llmspice.check"

local options = {}

local function fail(fmt, ...)
    check.raise("usage", fmt, ...)
end

local function shown(option)
    return option.positional and option.name or "--" .. option.name
end

local function read_number(text, option)
    if text == option.or_word then return text end
    local value = tonumber(text)
    if not value or value ~= value then
        fail("%s is '%s'; expected a number%s", shown(option), text, option.or_word and " or " .. option.or_word or "")
    end
    return check.number(value, shown(option), option.min, option.max)
end

local function read_count(text, option)
    local value = tonumber(text)
    if not value then fail("%s is '%s'; expected a whole number", shown(option), text) end
    return check.count(value, shown(option), option.min, option.max)
end

local function read_choice(text, option)
    for _, choice in ipairs(option.choices) do
        if choice:lower() == text:lower() or choice:lower() == text:lower():gsub("%-", "_") then return choice end
    end
    fail("%s", require "llmspice.names".unknown(option.what or option.name, text, option.choices))
end

local function read_text(text, option)
    if text == "" then fail("%s is empty; expected %s", shown(option), option.metavar or "a value") end
    return text
end

local function read_layout(text, option)
    local layout = require "llmspice.layout"
    return layout.parse(text, shown(option))
end

-- Names of the catalog are checked where they are loaded, since they may be paths as well.
local function read_name(text, option)
    if tonumber(text) then
        fail("%s is %s, a number; expected the name of a %s", shown(option), text, option.type or "thing")
    end
    return read_text(text, option)
end

local function catalog_list(kind)
    return function() return require "llmspice.catalog".list(kind) end
end

--- Per type: how the help names a value, how a word is read, and which words complete it.
options.types = {
    text = { metavar = "TEXT", read = read_text },
    file = { metavar = "FILE", read = read_text, complete = "files" },
    directory = { metavar = "DIR", read = read_text, complete = "directories" },
    number = { metavar = "X", read = read_number },
    count = { metavar = "N", read = read_count },
    choice = { metavar = "NAME", read = read_choice },
    flag = {},
    layout = { metavar = "(TP,DP,PP)", read = read_layout },
    model = { metavar = "MODEL", read = read_name, complete = catalog_list "models" },
    processor = { metavar = "CHIP", read = read_name, complete = catalog_list "processors" },
    memory = { metavar = "MEMORY", read = read_name, complete = catalog_list "memories" },
    network = { metavar = "NETWORK", read = read_name, complete = catalog_list "networks" },
    technode = { metavar = "NODE", read = read_name, complete = catalog_list "technodes" },
    trace = { metavar = "TRACE", read = read_name, complete = catalog_list "traces" },
    dtype = { metavar = "TYPE", read = function(text, option)
        return require "llmspice.model.precision".dtype(text, option.name, option.also)
    end, complete = function(option)
        local dtypes = require "llmspice.model.precision".dtypes
        return table.move(dtypes, 1, #dtypes, 1, { option.also })
    end },
}

--- Options that every command has.
options.common = {
    { name = "format", choices = { "table", "json", "csv" }, default = "table", section = "Output",
      help = "what to print: a table for people, one JSON object, or CSV" },
    { name = "output", type = "file", section = "Output", help = "write to this file instead of standard output" },
    { name = "catalog", type = "directory", section = "Catalog",
      help = "also look for entries in this folder, before all others (models/, processors/, ...)" },
}

--- The type of an option.
-- @tparam table option
-- @treturn table a row of options.types
function options.type_of(option)
    return options.types[option.type or option.choices and "choice" or "text"]
end

--- Everything that a command, or one of its subcommands, takes; an option of its own replaces a common one.
-- @tparam table command
-- @tparam[opt] table subcommand
-- @treturn {table,...} options, the subcommand's first
-- @treturn {table,...} positional arguments
function options.of(command, subcommand)
    local list, arguments, known = {}, {}, {}
    for _, owner in ipairs { subcommand or {}, command, { options = not command.bare and options.common } } do
        for _, option in ipairs(owner.options or {}) do
            if not (owner.options == options.common and known[option.name]) then list[#list + 1] = option end
            known[option.name] = true
        end
        for _, argument in ipairs(owner.arguments or {}) do arguments[#arguments + 1] = argument end
    end
    return list, arguments
end

local function default_text(option)
    if option.default == nil or option.default == false then return "" end
    return (" (default: %s)"):format(option.default_text or tostring(option.default))
end

local LIST_WIDTH = 55  -- characters beside the names of options

local function help_text(option)
    local text = option.help .. default_text(option)
    if not option.choices or option.choices_in_help then return text end
    local list = "[" .. table.concat(option.choices, "|") .. "]"
    -- Lines break at blanks alone.
    return text .. " " .. (#list <= LIST_WIDTH and list or list:gsub("|", " | "))
end

local function add_option(parser, option)
    local flags = "--" .. option.name
    local is_flag = option.type == "flag"
    local added = is_flag and parser:flag(flags) or parser:option(flags)
    if option.name:find "_" then added:hidden_name("--" .. option.name:gsub("_", "-")) end
    added:target(option.name):description(help_text(option))  -- given twice, the last one counts
    if not is_flag then added:argname(option.metavar or options.type_of(option).metavar) end
    return added
end

-- Options under the titles of their sections, in order of appearance.
local function add_sections(parser, list)
    local sections, order = {}, {}
    for _, option in ipairs(list) do
        local title = option.section or "Options"
        if not sections[title] then
            sections[title] = {}
            order[#order + 1] = title
        end
        table.insert(sections[title], add_option(parser, option))
    end
    for _, title in ipairs(order) do parser:group(title, table.unpack(sections[title])) end
end

local function usage(command, subcommand, arguments)
    local words = { "Usage: llmspice", command.name }
    if subcommand then words[#words + 1] = subcommand.name end
    for _, argument in ipairs(arguments) do
        local name = argument.name:upper() .. (argument.many and "..." or "")
        words[#words + 1] = argument.optional and "[" .. name .. "]" or name
    end
    words[#words + 1] = "[--option=value ...]"
    return table.concat(words, " ")
end

-- The rest of the line is taken as a whole, so that messages can name the word that is wrong.
local function add_arguments(parser, arguments)
    for _, argument in ipairs(arguments) do
        parser:argument(argument.name):args "?":target("_" .. argument.name):description(help_text(argument))
            :argname(argument.name:upper())
    end
    parser:argument "rest":args "*":hidden(true)
end

local function sentence(text)
    return text:sub(1, 1):upper() .. text:sub(2) .. "."
end

--- The argparse parser of a command.
-- @tparam table command
-- @tparam[opt] table subcommand
-- @treturn table parser
function options.parser(command, subcommand)
    local argparse = require "argparse"
    local list, arguments = options.of(command, subcommand)
    local about = subcommand or command
    local parser = argparse(command.name):add_help(false):help_max_width(80)
    parser:usage(usage(command, subcommand, arguments))
    parser:description(about.description or sentence(about.summary)):epilog(about.epilog or command.epilog or "")
    add_arguments(parser, arguments)
    add_sections(parser, list)
    return parser
end

-- argparse's messages in one line, in the style of ours.
local function one_line(message)
    message = message:gsub("\nDid you mean ", "; did you mean "):gsub("\n", "; ")
    message = message:gsub("requires an argument$", "needs a value, as in --option=value")
    return (message:gsub("does not take arguments$", "takes no value"))
end

local function read_argument(argument, word)
    local type_ = options.type_of(argument)
    if word == nil then
        if argument.optional then return argument.default end
        fail("%s is missing; expected %s", argument.name, argument.help)
    end
    return type_.read(word, { name = argument.name, positional = true, choices = argument.choices,
                              type = argument.type, what = argument.what, min = argument.min, max = argument.max })
end

local function read_arguments(arguments, raw, args)
    local words = raw.rest or {}
    for _, argument in ipairs(arguments) do
        local word = raw["_" .. argument.name]
        if argument.many then
            args[argument.name] = {}
            if word == nil and not argument.optional then read_argument(argument, nil) end
            if word ~= nil then table.insert(words, 1, word) end
            for i, item in ipairs(words) do args[argument.name][i] = read_argument(argument, item) end
            words = {}
        else
            args[argument.name] = read_argument(argument, word)
        end
    end
    if words[1] then fail("unexpected argument '%s'; options are written --option=value", words[1]) end
end

local function read_options(list, raw, args)
    for _, option in ipairs(list) do
        local word = raw[option.name]
        if option.type == "flag" then
            args[option.name] = word or false
        elseif word ~= nil then
            args[option.name] = options.type_of(option).read(word, option)
        else
            args[option.name] = option.default
            if option.required then
                fail("--%s is missing; expected %s", option.name, option.help)
            end
        end
    end
end

-- The names of a command's other subcommands that have an option.
local function owners(command, name)
    local commands, list = require "llmspice.cli.commands", {}
    for _, subcommand in ipairs(commands.subcommands(command)) do
        for _, option in ipairs(commands.find_subcommand(command, subcommand.name).options or {}) do
            if option.name == name then list[#list + 1] = subcommand.name end
        end
    end
    return list
end

-- An option that only other subcommands have is told as such.
local function refuse(command, subcommand, message)
    local word = message:match "^unknown option '%-%-([^']+)'"
    local known_to = subcommand and word and owners(command, word:gsub("%-", "_")) or {}
    if known_to[1] then
        fail("--%s is not an option of %s; it is one of %s", word, subcommand.name, table.concat(known_to, " and "))
    end
    fail("%s", one_line(message))
end

--- Reads a command line.
-- @tparam table command
-- @tparam ?table subcommand
-- @tparam {string,...} words
-- @treturn table values by name, defaults filled in
-- @treturn table the words as given, by name
-- @raise a usage mistake in one line
function options.parse(command, subcommand, words)
    local list, arguments = options.of(command, subcommand)
    local ok, raw = options.parser(command, subcommand):pparse(words)
    if not ok then refuse(command, subcommand, raw) end
    local args = {}
    read_options(list, raw, args)
    read_arguments(arguments, raw, args)
    return args, raw
end

return options
