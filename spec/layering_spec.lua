-- The layers, as specs: csrc/core <- csrc/bind <- lua/llmspice <- lua/llmspice/cli <- scripts/llmspice, and catalog/.
local function lines_of(command)
    local lines = {}
    for line in io.popen(command):lines() do lines[#lines + 1] = line end
    return lines
end

local function files(folder, suffix)
    local found = lines_of(("find %s -name '*%s' | sort"):format(folder, suffix))
    assert(#found > 0, folder .. " has no " .. suffix)
    return found
end

-- Calls f(line, "path:number") for every line of every file.
local function each_line(paths, f)
    for _, path in ipairs(paths) do
        local number = 0
        for line in io.lines(path) do
            number = number + 1
            f(line, path .. ":" .. number)
        end
    end
end

local function in_cli(path)
    return path == "lua/llmspice/cli.lua" or path:find("lua/llmspice/cli/", 1, true) ~= nil
end

describe("layering", function()
    it("core C code includes the core and the C library, nothing else", function()
        local standard = {}
        for name in ([[assert ctype errno float inttypes limits locale math signal stdalign stdarg stdatomic stdbool
                       stddef stdint stdio stdlib string threads time pthread unistd zlib]]):gmatch "%w+" do
            standard["<" .. name .. ".h>"] = true
        end
        local paths = table.move(files("csrc/core", ".h"), 1, 1000, 1, files("csrc/core", ".c"))
        each_line(paths, function(line, where)
            local header = line:match "^%s*#%s*include%s+(%S+)"
            assert(not header or header:match '^"core/' or standard[header], where .. ": " .. line)
        end)
    end)

    it("bindings include Lua, the core and each other", function()
        each_line(table.move(files("csrc/bind", ".h"), 1, 1000, 1, files("csrc/bind", ".c")), function(line, where)
            local header = line:match '^%s*#%s*include%s+"(%S+)"'
            assert(not header or header:match "^core/" or header:match "^bind/", where .. ": " .. line)
        end)
    end)

    it("only core.c of the bindings is visible from Lua", function()
        local openers = {}
        for _, symbol in ipairs(lines_of "nm -D --defined-only build/llmspice/core.so") do
            openers[#openers + 1] = symbol:match "luaopen_%S+"
        end
        assert.same({ "luaopen_llmspice_core" }, openers)
    end)

    it("the core has no globals that change", function()
        -- Writable data (.data d, .bss b, common C) of any symbol; .data.rel.ro is constant after loading.
        for _, line in ipairs(lines_of "nm build/libllmspice.a") do
            local kind, name = line:match "^%x+ (%a) (%S+)$"
            local writable = kind and ("dDbBC"):find(kind, 1, true)
            if writable and not name:find "^__asan" and not name:find "^__odr_asan" and not name:find "^%.L" then
                local dump = "objdump -t build/libllmspice.a | grep -w '%s' | grep -v UND"
                local section = lines_of(dump:format(name))[1] or ""
                assert(section:find(".data.rel.ro", 1, true), "writable global " .. name)
            end
        end
    end)

    it("the core neither prints nor ends the process", function()
        for _, line in ipairs(lines_of "nm build/libllmspice.a") do
            local name = line:match "U (%w+)$"
            for _, banned in ipairs { "printf", "puts", "putchar", "perror", "exit", "abort", "longjmp", "rand" } do
                assert(name ~= banned, "the core calls " .. banned)
            end
        end
    end)

    it("the library does not require its command line", function()
        local library = {}
        for _, path in ipairs(files("lua/llmspice", ".lua")) do
            if not in_cli(path) then library[#library + 1] = path end
        end
        each_line(library, function(line, where)
            assert(not line:find "llmspice%.cli", where .. ": " .. line)
        end)
    end)

    it("the library neither prints, reads the clock, nor draws unseeded numbers", function()
        local banned = { "^%s*print%s*%(", "[^%w_.:]print%s*%(", "os%.time", "os%.clock", "os%.date", "math%.random" }
        local library = {}
        for _, path in ipairs(files("lua/llmspice", ".lua")) do
            if not in_cli(path) and not path:find "bench" then library[#library + 1] = path end
        end
        each_line(library, function(line, where)
            for _, pattern in ipairs(banned) do
                assert(line:match "^%s*%-%-" or not line:find(pattern), where .. ": " .. line)
            end
        end)
    end)

    it("catalog files require nothing and reach for no system library", function()
        each_line(files("catalog", ".lua"), function(line, where)
            local code = line:gsub('"[^"]*"', '""'):gsub("%-%-.*", "")
            for _, word in ipairs { "require", "io", "os", "debug", "load", "dofile" } do
                assert(not code:find("%f[%w_.]" .. word .. "%f[^%w_]%s*[.(\"]"), where .. ": " .. line)
            end
        end)
    end)

    it("examples use the public library alone", function()
        each_line(files("examples", ".lua"), function(line, where)
            local module = line:match "require%s*%(?%s*[\"']([^\"']+)[\"']"
            assert(not module or module == "llmspice", where .. ": " .. line)
        end)
    end)
end)
