local helper = require "spec.cli.helper"
local lfs = require "lfs"

-- Some products on two chips, and one that is unknown where it is named.
local function rows()
    local lines = { "system,framework,version,dtype,m,n,k,latency_us" }
    for _, chip in ipairs { "h100_sxm,vllm", "mi300x,mine" } do
        for _, m in ipairs { 1, 16, 256, 4096 } do
            for _, n in ipairs { 1024, 4096, 8192 } do
                lines[#lines + 1] = ("%s,1,bf16,%d,%d,4096,%.1f"):format(chip, m, n, 10 + n * 4096 / 1e6 +
                    m * n * 4096 / 3e8)
            end
        end
    end
    return table.concat(lines, "\n") .. "\n"
end

describe("calibrate of kernels", function()
    local file

    setup(function()
        file = os.tmpname()
        helper.write(file, rows())
    end)

    teardown(function() os.remove(file) end)

    local function calibrate(options)
        return helper.run("calibrate --op=gemm " .. file .. " " .. options)
    end

    for options, message in pairs {
        ["--cores=0"] = "--cores is 0; expected at least 1",
        ["--cores=1.5"] = "--cores is 1.5; expected a whole number",
        ["--cores=1000000"] = "--cores is 1000000; expected at most 100000",
        ["--cache=40"] = "--cache is 40; expected at least 100000",
        ["--date=today"] = "--date is 'today'; expected a day such as 2026-11-25",
        ["--date=2026-02-30"] = "--date is '2026-02-30'; expected a day such as 2026-11-25",
        ["--chip=A100"] = "no row is of A100; there are rows of h100_sxm, mi300x",
        ["--backend=sglang"] = "no row is of sglang; there are rows of mine, vllm",
        ["--chip=H100 --backend=mine"] = "no row is of H100 with mine; there are rows of h100_sxm with vllm, " ..
            "mi300x with mine",
        ["--directory=/nowhere/at/all"] = "cannot make the folder /nowhere/at/all: No such file or directory",
        ["--chip=H100 --output=/nowhere/a.lua"] = "cannot write /nowhere/a.lua: No such file or directory",
    } do
        it("refuses " .. options, function()
            local told = calibrate(options)
            assert.same({ 2, "llmspice: " .. message .. "\n", "" }, { told.code, told.err, told.out })
        end)
    end

    it("takes an engine's name in any case", function()
        assert.matches('name = "h100_sxm_vllm_gemm"', calibrate("--backend=vLLM").out)
    end)

    it("calls assumed what nobody said", function()
        local function told(options)
            local said = calibrate("--chip=MI300X " .. options).err
            return said:match "mi300x: ([^\n]*) assumed; say what is true with ([^\n]*)"
        end
        assert.same({ "132 cores and 50 MiB of cache are", "--cores and --cache" }, { told "" })
        assert.same({ "50 MiB of cache is", "--cache" }, { told "--cores=304" })
        assert.same({ "132 cores are", "--cores" }, { told "--cache=256e6" })
        assert.is_nil(told "--cores=304 --cache=256e6")
    end)

    it("makes the folder that it writes into", function()
        local folder = os.tmpname()
        os.remove(folder)
        local told = calibrate("--directory=" .. folder)
        assert.equal(0, told.code, told.err)
        assert.equal("file", lfs.attributes(folder .. "/h100_sxm_vllm_gemm.lua", "mode"))
        for name in lfs.dir(folder) do os.remove(folder .. "/" .. name) end
        lfs.rmdir(folder)
    end)
end)
