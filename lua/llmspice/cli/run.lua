--- `llmspice run SCRIPT.lua args...`: a Lua script with the library at hand.
local check = require "llmspice.check"
local infile = require "llmspice.infile"

local function load_script(path)
    local text, err = infile.read(path)
    if not text then check.raise("usage", "cannot read %s", err) end
    local chunk
    -- The first line of an executable script is no Lua.
    chunk, err = load(text:gsub("^#[^\n]*", ""), "@" .. path, "t")
    if not chunk then check.raise("usage", "%s", err) end
    return chunk
end

-- A mistake keeps its kind; any other error is the script's own.
local function at_users_line(err)
    local kind = check.is_mistake(err) and err.kind or "usage"
    return { message = tostring(err), kind = kind, traceback = debug.traceback("", 2) }
end

local function run_script(words)
    local path = words[1]
    if not path then check.raise("usage", "run needs a script, as in llmspice run examples/first_run.lua") end
    local chunk = load_script(path)
    arg = table.move(words, 2, #words, 1, { [0] = path })  -- luacheck: globals arg
    package.path = (path:match "^(.*[/\\])" or "./") .. "?.lua;" .. package.path
    local ok, err = xpcall(chunk, at_users_line, table.unpack(arg))
    if ok then return 0 end
    if (os.getenv "LLMSPICE_DEBUG" or "") ~= "" then io.stderr:write(err.traceback, "\n") end
    check.raise(err.kind, "%s", err.message)
end

return {
    summary = "run a Lua script with the library",
    description = "Runs a Lua script; require \"llmspice\" gives the library, and `arg` holds what follows its name.",
    arguments = {
        { name = "script", type = "file", help = "a Lua file" },
        { name = "args", many = true, optional = true, help = "what the script gets as arg[1], arg[2], ..." },
    },
    bare = true,
    passes_words = true,
    run = run_script,
}
