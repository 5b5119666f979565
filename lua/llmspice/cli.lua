--- The command line: finds the command, reads its options, runs it, and turns mistakes into one line and an exit code.
-- Exit codes: 0 fine, 1 an error of this program, 2 bad usage or input, 3 infeasible.
-- @module llmspice.cli
local check = require "llmspice.check"

local cli = {}

local exit_codes = { usage = 2, infeasible = 3 }

--- What a command gets besides its options.
local context = {}
context.__index = context

--- Prints a warning, one line on standard error.
-- @tparam string fmt
function context:warn(fmt, ...)
    io.stderr:write("llmspice: warning: ", fmt:format(...), "\n")
    self.n_warnings = self.n_warnings + 1
end

--- Shows how far a long computation is, on standard error and only on a terminal.
-- @tparam number share 0 to 1; 1 clears the line
-- @tparam[opt] string what is being done
function context:progress(share, what)
    if not self.shows_progress then return end
    if share >= 1 then
        io.stderr:write("\r\27[K")
    else
        local filled = math.floor(share * 30)
        io.stderr:write(("\r%s%s %3.0f %% %s\27[K"):format(("#"):rep(filled), ("."):rep(30 - filled), share * 100,
            what or ""))
    end
end

--- Prints a result before the command ends.
-- @tparam table result see llmspice.cli.output
function context:emit(result)
    require "llmspice.cli.output".emit(result, self.args)
end

local function new_context(command, args)
    local core = require "llmspice.core"
    return setmetatable({ command = command, args = args, n_warnings = 0, shows_progress = core.is_terminal(2) },
        context)
end

local function usage(fmt, ...)
    check.raise("usage", fmt, ...)
end

local function is_help(word)
    return word == "--help" or word == "-h"
end

-- A word that only looks like an option is not the name of a subcommand.
local function split_subcommand(command, words)
    if not command.subcommands then return nil, words end
    local name = words[1]
    if name and name:sub(1, 1) == "-" then name = nil end
    local subcommand, err = require "llmspice.cli.commands".find_subcommand(command, name)
    if not subcommand then
        if is_help(words[1]) or words[1] == nil and command.default_help then return nil, { "--help" } end
        usage("%s", err)
    end
    return subcommand, table.move(words, 2, #words, 1, {})
end

local function asks_for_help(command, words)
    for i, word in ipairs(words) do
        if word == "--" or command.passes_words and i > 1 then return false end
        if is_help(word) then return true end
    end
    return false
end

local function run_command(command, words)
    local subcommand
    subcommand, words = split_subcommand(command, words)
    if asks_for_help(command, words) then
        return require "llmspice.cli.output".write(require "llmspice.cli.help".of(command, subcommand))
    end
    if command.passes_words then return command.run(words, new_context(command, {})) end
    local args, given = require "llmspice.cli.options".parse(command, subcommand, words)
    if args.catalog then check.ok(require "llmspice.catalog".add_root(args.catalog)) end
    local made = new_context(command, args)
    made.given = given
    made.subcommand = subcommand and subcommand.name
    local result = (subcommand and subcommand.run or command.run)(args, made)
    if type(result) == "table" then require "llmspice.cli.output".emit(result, args) end
    return result
end

local function dispatch(words)
    require "llmspice"
    local first = words[1]
    if first == nil or is_help(first) then first = "help" end
    if first == "--version" then first = "version" end
    if first:sub(1, 1) == "-" then
        usage("'%s' comes before the command; expected llmspice COMMAND [--option=value ...]", first)
    end
    local command, err = require "llmspice.cli.commands".find(first)
    if not command then usage("%s (llmspice help lists them)", err) end
    return run_command(command, table.move(words, 2, #words, 1, {}))
end

local function keep_traceback(err)
    if check.is_mistake(err) then return err end
    return { internal = tostring(err), traceback = debug.traceback(tostring(err), 2) }
end

local function say(text)
    io.stderr:write("llmspice: ", (text:gsub("%s*\n%s*", " ")), "\n")
end

local function report(err)
    if check.is_mistake(err) then
        say(err.message)
        return exit_codes[err.kind] or 2
    end
    if err.internal:find "interrupted!$" then
        io.stderr:write "\n"
        return 130
    end
    if (os.getenv "LLMSPICE_DEBUG" or "") ~= "" then
        io.stderr:write(err.traceback, "\n")
    else
        say(("internal error: %s (LLMSPICE_DEBUG=1 shows where)"):format(err.internal))
    end
    return 1
end

--- Runs a command line.
-- @tparam {string,...} words as in `arg`
-- @treturn int exit code
function cli.main(words)
    words = table.move(words, 1, #words, 1, {})
    local ok, result = xpcall(dispatch, keep_traceback, words)
    if not ok then return report(result) end
    return math.type(result) == "integer" and result or 0
end

return cli
