local helper = require "spec.cli.helper"
local lfs = require "lfs"

local header = "model,system,isl,osl,concurrency,tp_size,ttft_ms,tpot_ms\n"

-- A machine a little slower than the engine's entry says, and a few lines that are no use.
local function rows()
    local lines = { header }
    for i, run in ipairs { { 1, 60, 8.9 }, { 4, 75, 9.6 }, { 8, 90, 10.4 }, { 16, 120, 12.2 }, { 32, 170, 15.5 },
                           { 64, 280, 22 } } do
        lines[i + 1] = ("meta-llama/Llama-3.1-8B-Instruct,h100_sxm,1000,200,%d,1,%g,%g\n"):format(table.unpack(run))
    end
    lines[#lines + 1] = "meta-llama/Llama-3.1-8B-Instruct,h100_sxm,1000,200,48,1,280,0\n"
    lines[#lines + 1] = "somebody/No-Such-Model,h100_sxm,1000,200,48,1,280,20\n"
    -- 16 GB of weights in 3 ms: of 3.35 TB/s, 1.6 times what there is
    lines[#lines + 1] = "meta-llama/Llama-3.1-8B-Instruct,h100_sxm,1000,200,2,1,60,3\n"
    return table.concat(lines)
end

describe("calibrate --from_serving", function()
    local folder, file

    setup(function()
        folder, file = os.tmpname(), os.tmpname()
        os.remove(folder)
        lfs.mkdir(folder)
        lfs.mkdir(folder .. "/backends")
        helper.write(file, rows())
    end)

    teardown(function()
        os.remove(folder .. "/backends/boxB.lua")
        lfs.rmdir(folder .. "/backends")
        lfs.rmdir(folder)
        os.remove(file)
    end)

    it("writes an engine that runs use", function()
        local entry = folder .. "/backends/boxB.lua"
        local told = helper.run { "calibrate", "--from_serving=" .. file, "--entry=" .. entry }
        assert.equal(0, told.code, told.err)
        assert.matches("line 8: tpot_ms is '0'; expected a time above 0; left out", told.out, 1, true)
        assert.matches("line 9: .-; left out", told.out)
        assert.matches("line 10: says that its answers read 1%.[4-8]%d times what the chips can; left out", told.out)
        assert.matches("kernels +%d", told.out)
        assert.matches(("wrote %s; use --backend=boxB --catalog=%s\n"):format(entry, folder), told.out, 1, true)
        local run = { "run_static", "normal", "--model=llama3_8b", "--chip=H100", "--parallelism=(1,1,1)",
                      "--num_users=8", "--catalog=" .. folder }
        local before = helper.json(run)
        run[#run + 1] = "--backend=boxB"
        local after = helper.json(run)
        assert.equal("boxB", after.backend)
        assert.is_true(after.tpot > before.tpot)
        assert.equal("known", after.uncertainty.class)
        assert.matches("^%x+$", after.provenance.entries["backends/boxB"])
        -- of what the rows are not about it knows no more than before
        run[3] = "--model=yi_34b"
        local other = helper.json(run).uncertainty
        run[#run] = nil
        assert.equal("other_model", other.class)
        assert.is_true(other.tpot > 0.9 * helper.json(run).uncertainty.tpot)
    end)

    -- The command on rows of so many requests in flight with these TPOTs, all else being equal.
    local function on_tpots(tpots, entry)
        local lines = { header }
        for i, tpot in ipairs(tpots) do
            lines[#lines + 1] = ("llama3_8b,h100_sxm,1000,200,%d,1,%d,%s\n"):format(i, 50 + 4 * i, tpot)
        end
        local own = os.tmpname()
        helper.write(own, table.concat(lines))
        local words = { "calibrate", "--from_serving=" .. own }
        if entry then words[3] = "--entry=" .. entry end
        local told = helper.run(words)
        os.remove(own)
        return told
    end

    it("writes no entry that is no use, and says why", function()
        local path = folder .. "/backends/none.lua"
        local few, wild = { 8.9, 9, 9.1, 9.2, 9.3, 0, 0, 0, 0, 0, 0 }, { 30, 30, 30, 30, 8, 8, 8 }
        local told = on_tpots(few, path)
        assert.equal(2, told.code)
        assert.equal(("llmspice: %s is not written: 45 %% of the engine's rows are usable; expected at least 50 %%\n")
            :format(path), told.err)
        assert.matches("line 7: tpot_ms is '0'", told.out, 1, true)
        assert.is_nil(told.out:find("wrote", 1, true))
        told = on_tpots(wild, path)
        assert.equal(2, told.code)
        assert.matches("^llmspice: %S+ is not written: the adapted engine's TPOT errs by [5-9]%d %%; expected at " ..
            "most 50 %%\n$", told.err)
        assert.is_nil(lfs.attributes(path))
    end)

    it("warns where the fit is no use or no help", function()
        local told = on_tpots { 30, 30, 30, 30, 8, 8, 8 }
        assert.equal(0, told.code)
        assert.matches("warning: the adapted engine's TPOT errs by [5-9]%d %%; expected at most 50 %%\n", told.err)
        told = on_tpots { 8, 30, 8, 30, 8, 30, 8, 30 }
        assert.equal(0, told.code)
        assert.matches("warning: the fit does not help TPOT: rows left out of it err by [%d.]+ %%, as the engine " ..
            "was by [%d.]+ %% %(medians%)\n", told.err)
    end)

    it("names an entry as its file, and says where to put it", function()
        local path = folder .. "/own.lua"
        local told = helper.run { "calibrate", "--from_serving=" .. file, "--entry=" .. path }
        assert.matches(("wrote %s; put it into backends/ of a catalog folder and use --backend=own --catalog=FOLDER\n")
            :format(path), told.out, 1, true)
        assert.matches('name = "own",.*kernels_of = "vllm",', helper.read(path))
        os.remove(path)
        for wrong, message in pairs {
            ["my/b.txt"] = "--entry is 'my/b.txt'; expected a file that ends in .lua, as in my/backends/my_vllm.lua",
            ["my/backends/vLLM.lua"] = "--entry names the entry 'vLLM', a built-in engine; expected another name, " ..
                "as in my/backends/my_vllm.lua",
            ["my/backends/9 b.lua"] = "--entry names the entry '9 b'; expected letters, digits, _ and -, as in " ..
                "my/backends/my_vllm.lua",
        } do
            told = helper.run { "calibrate", "--from_serving=" .. file, "--entry=" .. wrong }
            assert.same({ 2, "llmspice: " .. message .. "\n" }, { told.code, told.err })
        end
    end)

    it("wants to write before it fits", function()
        local told = on_tpots({}, "/nowhere/backends/a.lua")
        assert.same({ 2, "llmspice: cannot write /nowhere/backends/a.lua: No such file or directory\n", "" },
            { told.code, told.err, told.out })
    end)

    it("says which column is missing", function()
        helper.write(file, (rows():gsub("tpot_ms", "tpot")))
        local result = helper.run { "calibrate", "--from_serving=" .. file }
        assert.same({ 2, ("llmspice: %s: no column 'tpot_ms'; it has %s\n"):format(file,
            (header:gsub("tpot_ms\n", "tpot"):gsub(",", ", "))) }, { result.code, result.err })
    end)
end)

describe("calibrate", function()
    for options, message in pairs {
        ["--from_serving=a.csv --copies=3"] = "--copies goes with --op=gemm",
        ["a.csv --op=moe --copies=3"] = "--copies goes with --op=gemm",
        ["a.csv --op=gemm --entry=b.lua"] = "--entry goes with --from_serving",
        ["a.csv --op=e2e --cores=3"] = "--cores goes with an --op of kernels, as --op=gemm",
    } do
        it("does not ignore options: " .. options, function()
            local result = helper.run("calibrate " .. options)
            assert.same({ 2, "llmspice: " .. message .. "\n" }, { result.code, result.err })
        end)
    end
end)

describe("calibrate of a few kernels", function()
    it("ends, whatever the rows", function()
        local file = os.tmpname()
        helper.write(file, "system,framework,dtype,m,n,k,latency_us\nh100_sxm,vllm,bf16,16,4096,4096,10\n" ..
            "h100_sxm,vllm,bf16,64,4096,4096,0.012\nh100_sxm,vllm,bf16,16,8192,4096,20\n" ..
            "h100_sxm,vllm,bf16,128,8192,4096,25\n")
        local result = helper.run { "calibrate", file, "--op=gemm" }
        local own = helper.run { "calibrate", file, "--op=gemm", "--copies=3" }
        local cold = helper.run { "calibrate", file, "--op=gemm", "--copies=0" }
        os.remove(file)
        assert.equal(0, result.code, result.err)
        assert.matches("line 3: latency_us is 0.012", result.err, 1, true)
        assert.matches("copies_least = 6, copies_most = 6, copies_inputs = 1,", result.out, 1, true)
        assert.matches("copies_least = 3, copies_most = 3, copies_inputs = 1,", own.out, 1, true)
        assert.is_nil(cold.out:find("copies", 1, true))
    end)
end)
