--- `llmspice repl`: a prompt with the library loaded.
local check = require "llmspice.check"

local LISTED = 40  -- members of a table that are printed

local function key_text(key)
    if type(key) == "string" and key:match "^[%a_][%w_]*$" then return key end
    return "[" .. (type(key) == "string" and ("%q"):format(key) or tostring(key)) .. "]"
end

local function by_kind_and_name(a, b)
    if type(a) ~= type(b) then return type(a) == "number" end
    if type(a) == "number" or type(a) == "string" then return a < b end
    return tostring(a) < tostring(b)
end

-- Whether a table says itself what it is, and has no fields to show.
local function is_opaque(value)
    local metatable = getmetatable(value)
    return type(metatable) == "table" and metatable.__tostring and not metatable.__pairs
        and not require "llmspice.json".is_marked(value)
end

local function pretty(value, indent, seen)
    if type(value) == "string" then return ("%q"):format(value) end
    if type(value) == "userdata" and value.table then value = value:table() end
    if type(value) ~= "table" or seen[value] or is_opaque(value) then return tostring(value) end
    seen[value] = true
    local keys, lines = {}, {}
    for key in pairs(value) do keys[#keys + 1] = key end
    if #keys == 0 then return "{}" end
    table.sort(keys, by_kind_and_name)
    for i = 1, math.min(#keys, LISTED) do
        -- Items of a list need no key.
        local key = keys[i] == i and "" or key_text(keys[i]) .. " = "
        lines[i] = ("%s  %s%s,"):format(indent, key, pretty(value[keys[i]], indent .. "  ", seen))
    end
    if #keys > LISTED then lines[#lines + 1] = ("%s  -- and %d more"):format(indent, #keys - LISTED) end
    return "{\n" .. table.concat(lines, "\n") .. "\n" .. indent .. "}"
end

-- `=expr`, an expression, or statements; nil and "more" where the text is not complete.
local function compile(text, environment)
    local expression = text:gsub("^%s*=", "")
    local chunk = load("return " .. expression, "=input", "t", environment)
    if chunk then return chunk end
    local err
    chunk, err = load(text, "=input", "t", environment)
    if chunk then return chunk end
    if err:find "<eof>$" or err:find "<eof>'$" then return nil, "more" end
    return nil, err
end

local function describe_error(err)
    return check.is_mistake(err) and err.message or tostring(err)
end

local function say(text)
    io.stderr:write((text:gsub("%s*\n%s*", " ")), "\n")
end

local function print_results(ok, ...)
    if not ok then return say(describe_error((...))) end
    for i = 1, select("#", ...) do print(pretty(select(i, ...), "", {})) end
end

-- The library's names are read from it when they are first used; globals of Lua come next.
local function new_environment()
    local spice = require "llmspice"
    return setmetatable({ spice = spice }, {
        __index = function(_, name)
            local value = spice[name]
            if value ~= nil then return value end
            return _G[name]
        end,
    })
end

local function history_file()
    local home = os.getenv "HOME"
    return home and home ~= "" and home .. "/.llmspice_history" or nil
end

-- A reader of lines: with history and completion where lua-readline is there, else from standard input.
local function line_reader(context)
    local ok, readline = pcall(require, "readline")
    if not ok or not context.is_interactive then
        return function(prompt)
            if context.is_interactive then
                io.stdout:write(prompt)
                io.stdout:flush()
            end
            return io.read "L"
        end, function() end
    end
    local file = history_file()
    readline.set_options { keeplines = 1000, histfile = file or "" , completion = true, ignoredups = true }
    readline.set_complete_list(require "llmspice".names())
    return function(prompt)
        local line = readline.readline(prompt)
        return line and line .. "\n"
    end, function() if file then readline.save_history() end end
end

local hint = [[
Expressions print their value; the names of the library are there as they are:
  chip = Processor.create("H100"):with_parallelism { tp = 8 }
  run_workload { model = Model.create "llama3_70b", executor = SimpleExecutor(chip),
                 input_tokens = 1024, output_tokens = 1024 }
help lua tells of the names, help TOPIC of other things; quit or Ctrl-D ends.
]]

-- Words that are not Lua, unless a script has made them names: help, help TOPIC, quit, exit. Returns whether text was
-- one, and whether it ends the prompt.
local function answer(text, environment)
    local word, topic = text:match "^%s*(%a+)%s*$", ""
    if not word then word, topic = text:match "^%s*(%a+)%s+([%w_-]+)%s*$" end
    if not word or rawget(environment, word) ~= nil then return false end
    if (word == "quit" or word == "exit") and topic == "" then return true, true end
    if word ~= "help" then return false end
    local answered = topic == "" and hint or require "llmspice.cli.topics".text(topic)
    if answered then
        io.stdout:write(answered)
    else
        say(("unknown topic '%s'; expected one that llmspice help lists, as in help lua"):format(topic))
    end
    return true
end

-- A text, and its chunk or what is wrong with it; nil where there is no more.
local function read_chunk(read, environment)
    local text = read "> "
    local is_answered, ends = answer(text or "", environment)
    if not text or ends then return nil end
    if is_answered then return "" end
    while true do
        local chunk, err = compile(text, environment)
        if chunk or err ~= "more" then return text, chunk, err end
        local more = read ">> "
        if not more then return text, nil, "incomplete input" end
        text = text .. more
    end
end

local function run()
    local core = require "llmspice.core"
    local context = { is_interactive = core.is_terminal(0) and core.is_terminal(1) }
    local environment = new_environment()
    local read, finish = line_reader(context)
    if context.is_interactive then
        print(("LLM SPICE %s, %s. Names: %s. help explains, quit or Ctrl-D ends."):format(require "llmspice".version,
            _VERSION, table.concat(require "llmspice".names(), " ")))
    end
    while true do
        local text, chunk, err = read_chunk(read, environment)
        if not text then break end
        if chunk then
            print_results(pcall(chunk))
        elseif text:find "%S" then
            say(err)
        end
    end
    if context.is_interactive then io.stdout:write "\n" end
    finish()
    return 0
end

return {
    summary = "a Lua prompt with the library loaded",
    description = "A Lua prompt: Model, Processor, run_workload, ... are there by name. Expressions print their value.",
    bare = true,
    run = run,
}
