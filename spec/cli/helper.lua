--- Runs the real program, as a shell would.
local helper = {}

local function quoted(word)
    return "'" .. word:gsub("'", "'\\''") .. "'"
end

local function read(path)
    local file = assert(io.open(path, "rb"))
    local text = file:read "a"
    file:close()
    return text
end

--- Writes a file that the caller removes.
function helper.write(path, text)
    local file = assert(io.open(path, "wb"))
    file:write(text)
    file:close()
end

helper.read = read

--- Runs `llmspice` with words.
-- @tparam {string,...}|string words a list, or a string that is split at blanks
-- @tparam[opt] table options `input` for standard input, `env`: assignments for the shell
-- @treturn table `code`, `out`, `err`
function helper.run(words, options)
    options = options or {}
    if type(words) == "string" then
        local list = {}
        for word in words:gmatch "%S+" do list[#list + 1] = word end
        words = list
    end
    local parts, out, err, input = {}, os.tmpname(), os.tmpname(), os.tmpname()
    for i, word in ipairs(words) do parts[i] = quoted(word) end
    helper.write(input, options.input or "")
    local _, _, code = os.execute(("%s scripts/llmspice %s <%s >%s 2>%s"):format(
        options.env or "NO_COLOR=", table.concat(parts, " "), input, out, err))
    local result = { code = code, out = read(out), err = read(err) }
    for _, path in ipairs { out, err, input } do os.remove(path) end
    return result
end

--- Runs a command with JSON output and decodes it.
-- @treturn table
function helper.json(words)
    if type(words) == "table" then
        words = table.move(words, 1, #words, 1, {})
        words[#words + 1] = "--format=json"
    else
        words = words .. " --format=json"
    end
    local result = helper.run(words)
    assert(result.code == 0, result.err)
    return assert(require "llmspice.json".decode(result.out))
end

return helper
