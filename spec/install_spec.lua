-- An installed program finds its library and its catalog from any folder.
local function run(command)
    local pipe = assert(io.popen(("(%s) 2>&1; echo status $?"):format(command)))
    local output = pipe:read "a"
    pipe:close()
    return output
end

local function has(program)
    return run("command -v " .. program):match "status 0\n$" ~= nil
end

local makefile = io.open "Makefile"

describe("an installed llmspice", function()
    local folder

    before_each(function() folder = run "mktemp -d":match "%S+" end)
    after_each(function() run("rm -rf " .. folder) end)

    local function works()
        local output = run(("cd / && %s/bin/llmspice show memory HBM3-8H --format=json"):format(folder))
        assert.matches('"name": "HBM3%-8H"', output)
        assert.matches("status 0\n$", output)
    end

    -- The sanitized copy of the tree has no Makefile.
    if not makefile then return end
    makefile:close()

    it("runs from below a prefix", function()
        assert.matches("status 0\n$", run("make -s install PREFIX=" .. folder))
        works()
    end)

    it("runs through a link", function()
        assert.matches("status 0\n$", run("make -s install PREFIX=" .. folder .. "/far"))
        run(("mkdir %s/bin && ln -s %s/far/bin/llmspice %s/bin/llmspice"):format(folder, folder, folder))
        works()
    end)

    if has "luarocks" then
        it("runs from a LuaRocks tree", function()
            assert.matches("status 0\n$", run("luarocks make --deps-mode=none --tree " .. folder))
            works()
        end)
    end
end)
