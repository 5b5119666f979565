local helper = require "spec.cli.helper"

-- Runs a script with this text.
local function run_script(text, words)
    local path = os.tmpname()
    os.remove(path)
    path = path .. ".lua"
    helper.write(path, text)
    local result = helper.run("run " .. path .. " " .. (words or ""))
    os.remove(path)
    result.err = result.err:gsub(path:gsub("%p", "%%%0"), "script.lua")
    return result
end

describe("run", function()
    it("gives a script the library and its arguments, options included", function()
        local result = run_script([[#!/usr/bin/env llmspice
            local spice = require "llmspice"
            print(arg[1], arg[2], #arg, ..., spice.Model.create("llama3_8b").name)]], "a --help")
        assert.same({ code = 0, err = "", out = "a\t--help\t2\ta\tllama3_8b\n" },
            { code = result.code, err = result.err, out = result.out:gsub("\t%-%-help\tllama", "\tllama") })
    end)

    it("points at the user's line for a mistake in a call of the library", function()
        local result = run_script 'local spice = require "llmspice"\n\nspice.Model.create("lama3_8b")'
        assert.equal(2, result.code)
        assert.equal("llmspice: script.lua:3: unknown model 'lama3_8b'; did you mean 'llama3_8b'?\n", result.err)
    end)

    it("passes on what is infeasible", function()
        local result = run_script [[
            require "llmspice".run_static { mode = "normal", model = "llama3_70b", chip = "L4",
                                            parallelism = "(1,1,1)", input_tokens = 8, output_tokens = 8 }]]
        assert.equal(3, result.code)
        assert.matches("^llmspice: script.lua:1: llama3_70b does not fit on L4 at ", result.err)
    end)

    it("tells errors of the script itself in one line", function()
        for text, message in pairs {
            ["local x\nx.y = 1"] = "script.lua:2: attempt to index a nil value (local 'x')",
            ["x = = 1"] = "script.lua:1: unexpected symbol near '='",
            ["error 'mine'"] = "script.lua:1: mine",
            ["error { }"] = "table: ",
        } do
            local result = run_script(text)
            assert.equal(2, result.code)
            assert.matches("llmspice: " .. message, result.err, 1, true)
            assert.equal(1, select(2, result.err:gsub("\n", "")))
        end
    end)
end)

describe("repl", function()
    local function answers(input)
        return helper.run("repl", { input = input })
    end

    it("prints values of expressions, with the library's names at hand", function()
        assert.same({ code = 0, err = "", out = '2\n3\n"x"\n131072.0\n131072.0\n' },
            answers '1 + 1\n=3\n"x"\nModel.create("llama3_8b"):kv_bytes_per_token()\n')
    end)

    it("goes on over several lines and remembers globals", function()
        assert.equal("1\n2\n{\n  a = 1,\n  b = {\n    5,\n  },\n}\n",
            answers("for i = 1, 2 do\nprint(i)\nend\nx = { a = 1, b = { 5 } }\nx\n").out)
    end)

    it("answers help and leaves at quit or exit, unless they are names", function()
        local hint = answers("help\n").out
        assert.matches("run_workload {", hint, 1, true)
        assert.same({ code = 0, err = "", out = hint .. helper.run("help output").out },
            answers "help\nhelp output\nquit\n1\n")
        assert.equal("2\n", answers("2\n  exit \n1\n").out)
        assert.equal("3\n1\n", answers("quit = 3\nquit\n1\n").out)
        assert.equal("unknown topic 'nosuch'; expected one that llmspice help lists, as in help lua\n",
            answers("help nosuch\n").err)
    end)

    it("shows results field by field", function()
        local out = answers('run_workload { model = Model.create "llama3_8b", input_tokens = 9, output_tokens = 9, ' ..
            'executor = SimpleExecutor(Processor.create "H100") }\n').out
        for _, line in ipairs { "\n  ttft = %d", "\n  prefill = {\n    arithmetic_intensity = ", "\n  fits = true,",
                                "\n  uncertainty = {\n    class = " } do assert.matches(line, out) end
    end)

    it("tells mistakes in one line and goes on", function()
        local result = answers 'Model.create("lama3_8b")\nx.y = 1\n)\n1\n'
        assert.equal("1\n", result.out)
        assert.equal("unknown model 'lama3_8b'; did you mean 'llama3_8b'?\n" ..
            "input:1: attempt to index a nil value (global 'x')\ninput:1: unexpected symbol near ')'\n", result.err)
    end)
end)

describe("help", function()
    it("comes without arguments, from help, --help and -h", function()
        local expected = helper.run ""
        assert.equal(0, expected.code)
        assert.equal("", expected.err)
        for _, line in ipairs { "help", "--help", "-h", "help --help" } do assert.same(expected, helper.run(line)) end
        for line in expected.out:gmatch "[^\n]+" do assert.is_true(#line <= 80, line) end
    end)

    it("names every command, and explains each", function()
        local overview = helper.run("help").out
        for _, name in ipairs(require "llmspice.cli.commands".names()) do
            assert.matches("\n  " .. name .. " ", overview, 1, true)
            local text = helper.run("help " .. name)
            assert.equal(0, text.code, text.err)
            assert.same(text, helper.run(name .. " --help"))
        end
    end)

    it("explains subcommands either way", function()
        local text = helper.run "help run_static pd"
        assert.matches("--decode_parallelism", text.out, 1, true)
        assert.same(text, helper.run "run_static pd --help")
        assert.same(text, helper.run "run_static pd --model=x -h")
    end)

    it("has topics", function()
        for _, topic in ipairs(require "llmspice.cli.topics".names) do
            local text = helper.run("help " .. topic)
            assert.equal(0, text.code)
            for line in text.out:gmatch "[^\n]+" do assert.is_true(#line <= 80, line) end
        end
    end)
end)

describe("help lua", function()
    local text = require "llmspice.cli.topics".text "lua"

    it("names all that the library gives", function()
        local told = text:match "^(.-)\n\n"
        for _, name in ipairs(require "llmspice".names()) do
            assert.matches("%f[%w_]" .. name .. "%f[^%w_]", told)
        end
    end)

    it("has an example that runs", function()
        local out = run_script(assert(text:match '\n(  local spice = require "llmspice"\n.-\n  end\n)\n')).out
        local _, n = out:gsub("StaticResult%(.-%)\t[%d.]+\t[%d.]+\t[%d.]+\ttrue\n", "")
        assert.equal(2, n, out)
    end)
end)

describe("completion", function()
    local function candidates(line)
        local list = {}
        for word in helper.run({ "completion", "candidates", line }).out:gmatch "[^\n]+" do list[#list + 1] = word end
        return list
    end

    it("offers commands, subcommands, options, choices and names of the catalog", function()
        assert.same({ "run_static" }, candidates "llmspice run_s")
        assert.same({ "normal", "pd", "paf" }, candidates "llmspice run_static ")
        assert.same({ "--prefill_parallelism=" }, candidates "llmspice run-static pd --prefill-par")
        assert.same({ "--fidelity=roofline" }, candidates "llmspice run_static pd --fidelity=r")
        assert.same({ "--allow_oversubscribe" }, candidates "llmspice run_static pd --allow")
        assert.same({ "--model=llama3_70b" }, candidates "llmspice run_static pd --chip=H100 --model=llama3_7")
        assert.same({ "llama3_405b" }, candidates "llmspice show model llama3_4")
        assert.same({ "fidelity" }, candidates "llmspice help fid")
        assert.same({}, candidates "llmspice nothing ")
    end)

    it("leaves out options that were given", function()
        for _, word in ipairs(candidates "llmspice run_static pd --chip=H100 --") do
            assert.not_equal("--chip=", word)
        end
    end)

    it("works in bash, which splits words at =", function()
        local path = os.tmpname()
        helper.write(path, [[
            eval "$(scripts/llmspice completion bash)"
            COMP_LINE="llmspice run_static normal --model=llama3_7" COMP_POINT=${#COMP_LINE}
            COMP_WORDS=(scripts/llmspice run_static normal --model = llama3_7) COMP_CWORD=5
            _llmspice
            echo "${COMPREPLY[@]}"
            COMP_LINE="llmspice show mem" COMP_POINT=${#COMP_LINE} COMP_WORDS=(scripts/llmspice show mem) COMP_CWORD=2
            _llmspice
            echo "${COMPREPLY[@]}"]])
        local pipe = io.popen("bash " .. path)
        assert.equal("llama3_70b\nmemory\n", pipe:read "a")
        pipe:close()
        os.remove(path)
    end)
end)

describe("the program", function()
    it("tells its version", function()
        assert.equal(require "llmspice".version, helper.json("version").version)
        assert.same(helper.run "version", helper.run "--version")
    end)

    it("reports a full disk", function()
        if require "llmspice.core".file_kind "/dev/full" ~= "other" then return pending "needs /dev/full" end
        local text = os.tmpname()
        local _, _, code = os.execute("scripts/llmspice version >/dev/full 2>" .. text)
        assert.equal(2, code)
        assert.equal("llmspice: cannot write standard output: No space left on device\n", helper.read(text))
        os.remove(text)
    end)

    it("is found through a link", function()
        local link = os.tmpname()
        os.execute(('ln -sf "$PWD/scripts/llmspice" %s'):format(link))
        local pipe = io.popen(link .. " version")
        assert.equal(helper.run("version").out, pipe:read "a")
        pipe:close()
        os.remove(link)
    end)

    it("has colours only on a terminal and without NO_COLOR", function()
        if not os.execute "ASAN_OPTIONS=detect_leaks=0 script -qec true /dev/null >/dev/null 2>&1 </dev/null" then
            return pending "needs script(1) and a pseudo-terminal"
        end
        local function on_terminal(env)
            local command = "scripts/llmspice show processor H100 --mode=cost"
            -- script(1) itself leaks a little, which is not ours to report.
            env = env .. " ASAN_OPTIONS=detect_leaks=0 TERM=xterm"
            local pipe = io.popen(("%s script -qec '%s' /dev/null </dev/null"):format(env, command))
            local text = pipe:read "a"
            pipe:close()
            assert.matches("H100 Cost", text, 1, true)
            return text
        end
        assert.matches("\27[31m100.0 %", on_terminal "NO_COLOR=", 1, true)
        assert.is_nil(on_terminal("NO_COLOR=1"):find "\27")
        assert.is_nil(helper.run("show processor H100 --mode=cost").out:find "\27")
    end)

    it("leaves no half-written file where it cannot rename", function()
        local folder = os.tmpname()
        os.remove(folder)
        os.execute("mkdir " .. folder)
        local result = helper.run("version --output=" .. folder)
        assert.equal(2, result.code)
        assert.equal(("llmspice: cannot write %s: Is a directory\n"):format(folder), result.err)
        local pipe = io.popen("ls " .. folder .. "*.tmp 2>/dev/null")
        assert.equal("", pipe:read "a")
        pipe:close()
        os.execute("rmdir " .. folder)
    end)

    it("writes into devices and links, and leaves them what they are", function()
        local link, target = os.tmpname(), os.tmpname()
        os.remove(link)
        os.execute(("ln -s %s %s"):format(target, link))
        assert.equal(0, helper.run("version --output=" .. link).code)
        assert.matches("^llmspice ", helper.read(target))
        assert.equal("link", require "llmspice.core".file_kind(link))
        os.remove(link)
        os.remove(target)
        assert.matches("^llmspice ", helper.run("version --output=/dev/stdout").out)
        assert.equal("other", require "llmspice.core".file_kind "/dev/null")
        if require "llmspice.core".file_kind "/dev/full" == "other" then
            local result = helper.run("version --output=/dev/full")
            assert.equal(2, result.code)
            assert.equal("llmspice: cannot write /dev/full: No space left on device\n", result.err)
        end
    end)

    it("measures itself", function()
        local data = helper.json "bench plan_evaluation_llama"
        assert.equal("plan_evaluation_llama3_70b", data.benchmarks[1].name)
        assert.is_true(data.benchmarks[1].value > 0 and data.benchmarks[1].value < 1e-3)
    end)

    it("shows internal errors in one line and where with LLMSPICE_DEBUG", function()
        local path = os.tmpname()
        helper.write(path, [[
            package.path = "./lua/?.lua;./lua/?/init.lua;" .. package.path
            package.cpath = "./build/?.so;" .. package.cpath
            package.loaded["llmspice.cli.version"] = { summary = "", run = function() local x; x.y = 1 end }
            os.exit(require "llmspice.cli".main { "version" })]])
        local out = os.tmpname()
        local _, _, code = os.execute(("lua5.4 %s 2>%s"):format(path, out))
        assert.equal(1, code)
        assert.matches("^llmspice: internal error: [^\n]*attempt to index a nil value %(local 'x'%) " ..
            "%(LLMSPICE_DEBUG=1 shows where%)\n$", helper.read(out))
        os.execute(("LLMSPICE_DEBUG=1 lua5.4 %s 2>%s"):format(path, out))
        assert.matches("stack traceback", helper.read(out))
        os.remove(path)
        os.remove(out)
    end)
end)
