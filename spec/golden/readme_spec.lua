-- The README's console blocks are what the program prints, numbers aside: those follow the calibration, and make golden
-- (GOLDEN=write) brings them up to date.
local helper = require "spec.cli.helper"

local function output_of(command)
    local pipe = assert(io.popen("NO_COLOR=1; export NO_COLOR; (" .. command .. ") 2>&1"))
    local output = pipe:read "a"
    pipe:close()
    return output
end

-- A block anew: every "$ command" and what it prints.
local function printed(block)
    local parts = {}
    for command in block:gmatch "%$ ([^\n]+)\n" do
        parts[#parts + 1] = ("$ %s\n%s"):format(command, output_of(command))
    end
    return table.concat(parts)
end

-- Numbers, their units' prefixes and the blanks around them do not count.
local function masked(text)
    return (text:gsub("%d[%d.,]*", "#"):gsub("# [kMGTPmun]?(%a)", "# %1"):gsub("[ \t]+", " "))
end

describe("the README", function()
    local readme = helper.read "README.md"

    it("shows what the program prints", function()
        local anew = readme:gsub("```console\n(.-)```", function(block)
            return "```console\n" .. printed(block) .. "```"
        end)
        if os.getenv "GOLDEN" == "write" then helper.write("README.md", anew) end
        assert.equal(masked(helper.read "README.md"), masked(anew))
    end)

    it("has Lua that runs", function()
        local env = setmetatable({ nn = require "llmspice".nn, op = require "llmspice".op, print = function() end },
            { __index = function(_, name) return require "llmspice.units"[name] or _G[name] end })
        local n = 0
        for block in readme:gmatch "```lua\n(.-)```" do
            assert(load(block, "=README.md", "t", env))()
            n = n + 1
        end
        assert.is_true(n >= 3)
    end)

    it("has a recipe for kernels of a chip of one's own that works", function()
        local folder, rows = os.tmpname(), { "system,framework,version,dtype,m,n,k,latency_us" }
        for _, m in ipairs { 1, 16, 256, 4096 } do
            for _, n in ipairs { 512, 1024, 4096, 8192 } do
                -- 2 us, and as fast as 600 TFLOP/s and 3 TB/s allow
                local us = 2 + math.max(2e6 * m * n * 4096 / 600e12, 2e6 * n * 4096 / 3e12)
                rows[#rows + 1] = ("H100-Big,vllm,1,bf16,%d,%d,4096,%.3f"):format(m, n, us)
            end
        end
        os.remove(folder)
        os.execute("mkdir -p " .. folder .. "/my_catalog/processors")
        helper.write(folder .. "/FILE.csv", table.concat(rows, "\n") .. "\n")
        helper.write(folder .. "/my_catalog/processors/h100_big.lua",
            readme:match "```lua\n(%-%- my_catalog/processors/h100_big.lua\n.-)```")
        local recipe = readme:match "```sh\n(mkdir %-p my_catalog.-)```"
        local out = output_of(("export PATH=\"$PWD/scripts:$PATH\"; cd %s && set -e; %s"):format(folder, recipe))
        assert.matches("\n  gemm +bf16 %d[%d.]+ %%", out)
        assert.matches("h100_big", helper.run("show processor H100-Big --format=json --catalog=" .. folder ..
            "/my_catalog").out:match '"origin": "measured on ([%w_]+) with vllm"')
        os.execute("rm -r " .. folder)
    end)

    it("links to files that are there", function()
        for path in readme:gmatch "%]%(([%w_./-]+)%)" do
            assert(os.rename(path, path), path)
        end
    end)
end)
