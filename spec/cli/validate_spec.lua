local helper = require "spec.cli.helper"

-- Runs a command on a CSV of serving results.
local function on_csv(command, lines)
    local path = os.tmpname()
    helper.write(path, table.concat(lines, "\n") .. "\n")
    local result = helper.run(command .. " --op=e2e " .. path)
    os.remove(path)
    result.err = result.err:gsub(path:gsub("%p", "%%%0"), "file.csv")
    return result
end

local header = "model,system,backend,isl,osl,concurrency,tp_size,ttft_ms,tpot_ms"

local engineless = "model,system,isl,osl,concurrency,tp_size,ttft_ms,tpot_ms"

describe("serving results without their engine", function()
    local rows = { engineless, "llama3_8b,h100_sxm,1000,200,8,1,90,10" }

    it("are of the one that --backend names", function()
        local told = on_csv("validate --backend=sglang", rows)
        assert.equal(0, told.code, told.err)
        assert.matches("h100_sxm sglang +1 ", told.out)
        told = on_csv("predict --backend=vllm", rows)
        assert.equal(0, told.code, told.err)
        assert.matches(engineless .. ",predicted_ttft_ms,.-\nllama3_8b,h100_sxm,1000,200,8,1,90,10,%d", told.out)
    end)

    it("want it named, and known", function()
        local told = on_csv("validate", rows)
        assert.same({ 2, "llmspice: file.csv: no column 'backend'; it has " .. engineless:gsub(",", ", ") ..
            "; name the engine with --backend\n" }, { told.code, told.err })
        assert.equal("llmspice: unknown backend 'vlm'; did you mean 'vllm'?\n",
            on_csv("predict --backend=vlm", rows).err)
    end)
end)

describe("validate of serving results", function()
    it("tells by line what is no number, and of a TPOT without tokens", function()
        local result = on_csv("validate", { header, "llama3_8b,h100_sxm,vllm,1000,200,8,1,90,10",
            "llama3_8b,h100_sxm,vllm,1000,200,8,1,90,N/A", 'llama3_8b,h100_sxm,vllm,1000,200,8,1,"1,266.51",10',
            "llama3_8b,h100_sxm,vllm,1000,200,8,1,90,0x14", "llama3_8b,h100_sxm,vllm,1000,1,8,1,90,10",
            "llama3_8b,h100_sxm,vllm,0x400,200,8,1,90,10" })
        assert.equal(0, result.code)
        assert.matches("  line 3: tpot_ms is 'N/A'; expected a number such as 141.056\n" ..
            "  line 4: ttft_ms is '1,266.51'; expected a number such as 141.056\n" ..
            "  line 5: tpot_ms is '0x14'; expected a number such as 141.056\n" ..
            "  line 6: osl is 1, which leaves no tokens for a tpot_ms of 10; expected an osl of at least 2\n" ..
            "  line 7: isl is '0x400'; expected a count of tokens", result.out)
        assert.matches("tpot +agg +all +2 ", result.out)
    end)
end)

describe("validate", function()
    it("says why nothing could be compared", function()
        local told = on_csv("validate", { header, "llama3_8b,h999,vllm,1000,200,8,1,90,10",
                                          "llama3_8b,h100_sxm,vllm,1000,200,8,1,,soon" })
        assert.equal(2, told.code)
        assert.matches("^llmspice: file.csv: no row can be compared; the first: line 2: unknown processor 'h999'",
            told.err)
        assert.equal("llmspice: file.csv: no rows below the header; expected measurements\n",
            on_csv("validate", { header }).err)
    end)

    it("prints single blank lines", function()
        local row = "llama3_8b,h100_sxm,vllm,1000,200,%d,1,90,%d"
        local told = on_csv("validate", { header, row:format(8, 10) }).out
        assert.is_nil(told:find("\n\n\n", 1, true))
        assert.matches("\n\n1 row, 0 without", told, 1, true)
        told = on_csv("validate", { header, row:format(4, 9), row:format(8, 10), row:format(16, 12) }).out
        assert.is_nil(told:find("\n\n\n", 1, true))
        assert.matches("\n\nrank correlation .-%d\n\n3 rows, 0 without", told)
    end)
end)
