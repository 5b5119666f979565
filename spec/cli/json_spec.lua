local json = require "llmspice.json"

describe("llmspice.json", function()
    it("writes stated keys first and the others sorted", function()
        local object = json.ordered({ a = 1, z = 2, m = 3, b = 4 }, { "z", "absent", "m" })
        assert.equal('{"z":2,"m":3,"a":1,"b":4}', json.encode(object))
    end)

    it("makes objects and lists readable to print: the first members, in order", function()
        local object = json.ordered({ b = 1 / 3, a = "x", c = { 1 }, d = json.null }, { "b", "a" })
        assert.equal('{ b = 0.333333, a = "x", c = {...}, d = null }', tostring(object))
        assert.equal("{ 1, 2.5 }", tostring(json.array { 1, 2.5 }))
        assert.equal("{}", tostring(json.array {}))
        local list = {}
        for i = 1, 17 do list[i] = i end
        assert.equal("{ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, ... }", tostring(json.array(list)))
        assert.equal("mine", tostring(json.ordered({}, {}, function() return "mine" end)))
    end)

    it("writes the shortest decimal that reads back", function()
        for text, value in pairs { ["0.1"] = 0.1, ["8"] = 8.0, ["1e+300"] = 1e300, ["0.3333333333333333"] = 1 / 3,
                                   ["-2.5"] = -2.5, ["9007199254740993"] = 9007199254740993 } do
            assert.equal(text, json.encode(value))
        end
        -- 0.1 + 0.2 needs all 17 digits
        assert.equal("0.30000000000000004", json.encode(0.1 + 0.2))
        for _, value in ipairs { math.pi, 2^-1074, 1.7976931348623157e308, 123456789.123456789 } do
            assert.equal(value, tonumber(json.encode(value)))
        end
    end)

    it("refuses what JSON cannot hold", function()
        for _, value in ipairs { 0 / 0, 1 / 0, -1 / 0, print, { 1, 2, [3] = print }, { [1.5] = 2 } } do
            assert.has_error(function() json.encode(value) end)
        end
    end)

    it("escapes what JSON escapes and leaves the rest", function()
        assert.equal([["a\"b\\c\n\t\u0001\u007fé/"]], json.encode "a\"b\\c\n\t\1\127é/")
    end)

    it("tells lists from objects, empty ones too", function()
        assert.equal('{"a":[],"b":{},"c":[1,[2]],"d":null,"e":true}', json.encode {
            a = json.array {}, b = {}, c = { 1, { 2 } }, d = json.null, e = true })
    end)

    it("of every command says its form first and where it comes from last", function()
        local helper = require "spec.cli.helper"
        for _, line in ipairs { "version", "list technode", "show memory SRAM", "show technode PCB",
                                "show trace Common", "show network PCIe-5-x16",
                                "show network PCIe-5-x16 --collective=p2p",
                                "show processor H100", "show processor H100 --mode=cost", "show model qwen3_0_6b" } do
            local data = helper.json(line)
            assert.equal(1, data.schema_version)
            assert.equal(require "llmspice".version, data.provenance.version)
            local out = helper.run(line .. " --format=json").out
            assert.matches('^{\n  "schema_version": 1,\n', out)
            assert.matches('\n  "provenance": {[^{]*"entries": {[^}]*}\n  }\n}\n$', out)
        end
        assert.matches("^%x+$", helper.json "show memory SRAM".provenance.entries["memories/sram"])
    end)

    it("indents a line per member", function()
        assert.equal('{\n  "a": [\n    1,\n    2\n  ],\n  "b": {}\n}', json.encode({ a = { 1, 2 }, b = {} },
            { indent = true }))
    end)

    it("reads back: whole numbers as integers, null as absent", function()
        local value = json.decode '{"a":[1,2.5],"b":null,"c":"x"}'
        assert.same({ a = { 1, 2.5 }, c = "x" }, value)
        assert.equal("integer", math.type(value.a[1]))
        local none, err = json.decode "{"
        assert.is_nil(none)
        assert.matches("^not valid JSON: ", err)
    end)
end)
