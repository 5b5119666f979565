-- What every source keeps to: lengths at which a file or a function is still read at one go.
local MAX_FILE, MAX_FUNCTION = 600, 60

local function files(pattern)
    local found = {}
    for path in io.popen(("find %s | sort"):format(pattern)):lines() do found[#found + 1] = path end
    assert(#found > 0, pattern)
    return found
end

local function lines_of(path)
    local lines = {}
    for line in io.lines(path) do lines[#lines + 1] = line end
    return lines
end

describe("sources", function()
    it(("have at most %d lines"):format(MAX_FILE), function()
        for _, path in ipairs(files "csrc lua scripts spec -type f") do
            local n = #lines_of(path)
            local data = path:find "^spec/fixtures/" or path:find "^spec/golden/"
            assert(n <= MAX_FILE or data, ("%s has %d lines"):format(path, n))
        end
    end)

    it(("in C have functions of at most %d lines"):format(MAX_FUNCTION), function()
        for _, path in ipairs(files "csrc -name '*.c'") do
            local start
            for number, line in ipairs(lines_of(path)) do
                if line == "{" then start = number end
                if line == "}" and start then
                    assert(number - start <= MAX_FUNCTION, ("%s:%d: a function of %d lines"):format(path, start,
                        number - start))
                    start = nil
                end
            end
        end
    end)

    it("leave nothing marked to be done", function()
        local words = { "TO" .. "DO", "FIX" .. "ME", "X" .. "XX" }
        for _, path in ipairs(files "csrc lua scripts catalog examples spec -type f") do
            for number, line in ipairs(lines_of(path)) do
                for _, word in ipairs(words) do
                    assert(not line:find("%f[%w]" .. word .. "%f[%W]"), ("%s:%d: %s"):format(path, number, line))
                end
            end
        end
    end)

    it("have headers with guards of their own", function()
        local seen = {}
        for _, path in ipairs(files "csrc -name '*.h'") do
            local guard = table.concat(lines_of(path), "\n"):match "#ifndef (SPICE_[%w_]+_H)\n#define %1\n"
            assert(guard and not seen[guard], path)
            seen[guard] = true
        end
    end)
end)
