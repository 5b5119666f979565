-- C programs that use the core without Lua: every line that one prints is a spec.
local function lines_of(program)
    local pipe = assert(io.popen(program .. " 2>&1; echo status $?"))
    local text = pipe:read "a"
    pipe:close()
    return text
end

local function exists(path)
    local file = io.open(path)
    if file then file:close() end
    return file ~= nil
end

local sources = io.popen("ls spec/*/*_check.c"):read "a"

for source in sources:gmatch "[^\n]+" do
    local program = "build/" .. source:gsub("%.c$", "")
    describe(program, function()
        if not exists(program) then
            pending("make test builds it")
            return
        end
        local output = lines_of(program)
        for result, what in output:gmatch "(%l*) ?ok ([^\n]+)" do
            it(what:match "^[^:]+", function() assert.equal("", result, what) end)
        end
        it("ends well", function() assert.matches("status 0\n$", output) end)
    end)
end
