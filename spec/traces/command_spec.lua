local cli = require "spec.cli.helper"
local helper = require "spec.traces.helper"

local folder = "spec/fixtures/traces/"
local no_files = { env = "LLMSPICE_TRACES=/nowhere NO_COLOR=" }

local function shell(command)
    local out = os.tmpname()
    local _, _, code = os.execute(("%s >%s 2>&1"):format(command, out))
    local text = cli.read(out)
    os.remove(out)
    return code, text
end

describe("show trace", function()
    it("prints what a file holds, with bars", function()
        local result = cli.run("show trace " .. folder .. "plain.csv")
        assert.equal(0, result.code)
        assert.matches("Trace spec/fixtures/traces/plain.csv\n", result.out, 1, true)
        assert.matches("mean rate         1 requests/s\n", result.out, 1, true)
        assert.matches("tokens  mean  sd  min  p1  p10  p50  p90  p99  max\n", result.out, 1, true)
        assert.matches("input    138  54   80  80   80  100  220  220  220\n", result.out, 1, true)
        assert.matches("128-255  50.0 %  " .. ("█"):rep(40) .. "\n", result.out, 1, true)
    end)

    it("prints a distribution as JSON", function()
        local result = cli.run("show trace azure_llm_chat_2024 --format=json", no_files)
        local data = assert(require "llmspice.json".decode(result.out))
        assert.equal("AzureLLMChat2024", data.name)
        assert.equal("distribution", data.kind)
        assert.equal(928, data.input_tokens.p50)
        assert.near(1632, data.input_tokens.mean, 20)
        assert.near(106, data.output_tokens.mean, 1)
        assert.equal(45.1, data.rate)
        assert.is_string(data.provenance.entries["traces/azure_llm_chat_2024"])
        local sum = 0
        for _, bin in ipairs(data.output_tokens.histogram) do sum = sum + bin.share end
        assert.near(1, sum, 1e-6)
    end)

    it("prints the histograms as CSV", function()
        local result = cli.run("show trace " .. folder .. "plain.csv --format=csv")
        assert.equal("lengths,from,below,share\ninput_tokens,64,128,0.5\ninput_tokens,128,256,0.5\n",
            result.out:match "^[^\n]*\n[^\n]*\n[^\n]*\n")
    end)

    it("fails in one line", function()
        for words, expected in pairs {
            ["show trace AzureLLMChat2032"] = "llmspice: unknown trace 'AzureLLMChat2032'; did you mean "
                .. "'AzureLLMChat2023'?\n",
            ["show trace nothing.csv"] = "llmspice: trace 'nothing.csv': cannot open the file: No such file or "
                .. "directory\n",
        } do
            local result = cli.run(words, no_files)
            assert.equal(2, result.code)
            assert.equal(expected, result.err)
            assert.equal("", result.out)
        end
    end)

    it("names file, line and reason of a broken file", function()
        local path = os.tmpname()
        cli.write(path, "arrival_s,input_tokens,output_tokens\n0,1,2\n1,1,many\n")
        local result = cli.run("show trace " .. path)
        os.remove(path)
        assert.equal(2, result.code)
        assert.equal(("llmspice: trace '%s', line 3: output_tokens is 'many'; expected a whole number\n"):format(path),
            result.err)
    end)
end)

describe("fetch_traces", function()
    local mirror, here

    before_each(function()
        mirror, here = os.tmpname(), os.tmpname()
        os.remove(mirror)
        os.remove(here)
        assert(os.execute("mkdir " .. mirror))
    end)

    after_each(function() os.execute(("rm -rf '%s' '%s'"):format(mirror, here)) end)

    local function fetch(names)
        -- curl hangs where the specs preload a sanitizer.
        local command = "env -u LD_PRELOAD LLMSPICE_TRACES='%s' LLMSPICE_TRACES_URL='file://%s' scripts/fetch_traces %s"
        return shell(command:format(here, mirror, names))
    end

    local has_curl = os.execute "command -v curl >/dev/null 2>&1"

    it("brings a file, which the trace then is", function()
        if not has_curl then return pending("needs curl for file:// addresses") end
        cli.write(mirror .. "/AzureLLMInferenceTrace_code.csv", cli.read(folder .. "azure.csv"))
        local code, text = fetch "azurellmcode2023"
        assert.equal(0, code)
        assert.matches(("is there: %s/AzureLLMInferenceTrace_code.csv\n"):format(here), text, 1, true)
        assert.matches("is there", select(2, fetch "AzureLLMCode2023"))
        local result = cli.run("show trace AzureLLMCode2023", { env = "LLMSPICE_TRACES=" .. here })
        assert.matches(here .. "/AzureLLMInferenceTrace_code.csv (azure)\n", result.out, 1, true)
    end)

    it("leaves nothing of a page that is not the file", function()
        if not has_curl then return pending("needs curl for file:// addresses") end
        cli.write(mirror .. "/conversation_trace.jsonl", "<html>not found</html>")
        local code, text = fetch "MooncakeConversation"
        assert.equal(1, code)
        assert.matches("does not begin with '{\"timestamp\":'; is it an error page?\n", text, 1, true)
        assert.equal("", select(2, shell("ls -A '" .. here .. "'")))
    end)

    it("brings what it can, and fails for the rest", function()
        if not has_curl then return pending("needs curl for file:// addresses") end
        cli.write(mirror .. "/conversation_trace.jsonl", cli.read(folder .. "mooncake.jsonl"))
        local code, text = fetch ""
        assert.equal(1, code)
        assert.matches("cannot download file://", text, 1, true)
        assert.equal("mooncake_conversation.jsonl\n", select(2, shell("ls -A '" .. here .. "'")))
    end)

    it("knows what it can bring", function()
        local code, text = fetch "AzureChat"
        assert.equal(1, code)
        assert.equal("fetch_traces: unknown trace 'AzureChat'; expected all or AzureLLMChat2023, AzureLLMCode2023, "
            .. "MooncakeConversation, MooncakeToolagent, MooncakeSynthetic, AzureLLMChat2024, AzureLLMCode2024, "
            .. "BurstGPT\n", text)
        assert.matches("^Downloads public request traces", select(2, fetch "--help"))
    end)
end)

describe("speed of the parsers", function()
    it("is 20,000 lines of CSV in 10 ms, with a wide margin for slow machines", function()
        local lines = { "arrival_s,input_tokens,output_tokens" }
        for i = 1, 20000 do lines[i + 1] = ("%.6f,%d,%d"):format(i / 7, 100 + i % 4000, 10 + i % 300) end
        local text = table.concat(lines, "\n") .. "\n"
        local best = math.huge
        for _ = 1, 3 do
            local start = os.clock()
            assert.equal(20000, assert(helper.open(text)).n_requests)
            best = math.min(best, os.clock() - start)
        end
        assert.is_true(best < 0.1, ("%.1f ms"):format(1e3 * best))
    end)
end)
