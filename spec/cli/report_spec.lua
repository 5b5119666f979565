local report = require "llmspice.report"
local json = require "llmspice.json"
local helper = require "spec.cli.helper"

describe("what commands print for people", function()
    local lines = {
        "show model deepseek_r1", "show model kimi_k3", "show model llama3_70b --parallelism=(8,1,1)",
        "run_static normal --model=deepseek_r1 --chip=H200 --parallelism=(8,1,1,8) --breakdown",
        "run_static normal --model=qwen3_next_80b_a3b --chip=H200 --parallelism=(8,1,1) --breakdown",
        "run_online paf --help", "run_static pd --help", "show network --help", "compare --help", "predict --help",
        "validate --help", "calibrate --help",
    }
    for _, kind in ipairs { "model", "processor", "memory", "network", "technode", "trace", "scheduler" } do
        lines[#lines + 1] = "list " .. kind
    end
    for _, line in ipairs(lines) do
        it("keeps to 80 columns: " .. line, function()
            for text in helper.run(line).out:gmatch "[^\n]+" do assert.is_true(utf8.len(text) <= 80, text) end
        end)
    end
end)

describe("llmspice.report", function()
    it("gives quantities an SI prefix and four digits", function()
        for text, case in pairs {
            ["23.10 ms"] = { 0.0231, "s" }, ["1.979 PFLOP/s"] = { 1.979e15, "FLOP/s" }, ["0 B"] = { 0, "B" },
            ["1.000 GB"] = { 999999999, "B" }, ["999.9 MB"] = { 999.9e6, "B" }, ["59.73 ns"] = { 5.973e-8, "s" },
            ["1.000 kW"] = { 1000, "W" }, ["12,345.7 s"] = { 12345.67, "s" }, ["1.000 ZB/s"] = { 1e21, "B/s" },
            ["-2.000 ms"] = { -0.002, "s" },
        } do assert.equal(text, report.quantity(case[1], case[2])) end
    end)

    it("groups digits of numbers", function()
        for text, value in pairs {
            ["0"] = 0.0, ["0.14"] = 0.14, ["7"] = 7, ["33"] = 33.0, ["1,024"] = 1024, ["50,797.6"] = 50797.588,
            ["8,030,261,248"] = 8030261248, ["-1,234,567"] = -1234567, ["1.07e-06"] = 1.07e-6,
            ["2,147,484"] = 2147483.6, ["999"] = 999,
        } do assert.equal(text, report.number(value)) end
        assert.equal("9.10", report.number(9.1, 2))
    end)

    it("lets a long value go on below itself", function()
        local long = ("word "):rep(20) .. "end"
        local text = report.fields({ { "Title" }, { "label", long }, { "x", "short" } }, report.plain)
        local lines = {}
        for line in text:gmatch "[^\n]+" do
            assert.is_true(#line <= 80, line)
            lines[#lines + 1] = line
        end
        assert.equal(4, #lines)
        assert.equal("  label  " .. ("word "):rep(14):sub(1, -2), lines[2])
        assert.equal("         " .. ("word "):rep(6) .. "end", lines[3])
        assert.equal("  x      short", lines[4])
        -- a number keeps its unit: 71 characters fit beside the label
        local rows = ("x"):rep(66) .. " 4.5 %, more"
        assert.equal("  label  " .. ("x"):rep(66) .. "\n         4.5 %, more\n", report.fields({ { "label", rows } }))
        -- a word without blanks stays whole, to be copied
        local path = "/" .. ("p"):rep(90)
        assert.equal("  file  " .. path .. "\n", report.fields({ { "file", path } }, report.plain))
    end)

    it("writes dollars, shares, capacities and parameters", function()
        assert.equal("$2,724.07", report.dollars(2724.070347))
        assert.equal("$0.08357", report.dollars(0.083573))
        assert.equal("46.7 %", report.percent(0.467))
        assert.equal("80 GiB", report.binary(80 * 2^30))
        assert.equal("8.030 B", report.billions(8030261248))
    end)

    it("lines up columns of any alphabet and drops blanks at the ends", function()
        local text = report.columns({ { "né", "1" }, { "a", "100" } },
            { { title = "x" }, { title = "n", align = "right" }, { title = "" } }, report.plain)
        assert.equal("x     n\nné    1\na   100\n", text)
    end)

    it("narrows tables that are too wide, and puts long names on lines of their own where they may fold", function()
        local wide, style = ("w"):rep(38), report.plain
        local columns = { { title = "name" }, { title = "a" }, { title = "b" } }
        local function first_line(name)
            return report.columns({ { name, wide, wide } }, columns, style):match "\n([^\n]*)\n"
        end
        -- 38 + 38 + 4 blanks leave none for the name
        assert.equal("n    " .. wide .. " " .. wide, first_line "n")
        assert.equal("long_name " .. wide .. " " .. wide, first_line "long_name")
        columns[1].fold = true
        -- said once for the rows below each other
        assert.equal("name a" .. (" "):rep(38) .. "b\nlong_name\n     " .. wide .. " " .. wide .. "\n     " .. wide ..
            " x\nn    " .. wide .. " y\n", report.columns({ { "long_name", wide, wide }, { "long_name", wide, "x" },
                                                           { "n", wide, "y" } }, columns, style))
        style = { colour = false, width = 120 }
        assert.equal("long_name  " .. wide .. "  " .. wide, first_line "long_name")
    end)

    it("colours only where the style has colours", function()
        assert.equal("a", report.paint(report.plain, "red", "a"))
        assert.equal("\27[31ma\27[0m", report.paint({ colour = true, width = 80 }, "red", "a"))
    end)

    it("draws trees with shares of the root", function()
        local tree = { name = "all", total = 4, children = {
            { name = "a", total = 3, children = { { name = "c", total = 3 } } }, { name = "b", total = 1 } } }
        assert.equal("all      $4.00  100.0 %\n├─ a     $3.00   75.0 %\n│  └─ c  $3.00   75.0 %\n" ..
            "└─ b     $1.00   25.0 %\n", report.tree(tree, report.plain, report.dollars))
    end)

    it("writes CSV with the columns in order of appearance, quoted where needed", function()
        local rows = { json.ordered({ name = 'a,"b"', x = 0.1 }, { "name", "x" }), { name = "c", y = true } }
        assert.equal('name,x,y\n"a,""b""",0.1,\nc,,true\n', report.csv(rows))
    end)
end)
