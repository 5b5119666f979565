local csv = require "llmspice.calibration.csv"

describe("csv.read", function()
    local path

    local function file(text)
        path = os.tmpname()
        local out = assert(io.open(path, "wb"))
        out:write(text)
        out:close()
        return path
    end

    after_each(function()
        if path then os.remove(path) end
        path = nil
    end)

    it("reads rows by column, quotes, CRLF and a byte order mark", function()
        local rows, header = csv.read(file "\xEF\xBB\xBFa,b\r\n1,\"x, \"\"y\"\"\"\r\n\r\n3,\n")
        assert.same({ [0] = "a,b", "a", "b" }, header)
        assert.equal(2, #rows)
        assert.equal('x, "y"', rows[1].b)
        assert.equal("", rows[2].b)
        assert.equal(4, rows[2].line_number)
        assert.equal("3,", rows[2][0])
    end)

    local function message(text, required)
        local rows, err = csv.read(file(text), required)
        assert.is_nil(rows)
        return (err:gsub("^.*[/\\][^:]*:", "FILE:"))
    end

    it("names the line of a mistake", function()
        assert.equal("FILE:3: 3 fields; the header has 2", message "a,b\n1,2\n1,2,3\n")
        assert.equal("FILE:2: a quote is not closed", message 'a,b\n1,"2\n')
        assert.equal("FILE: no column 'c'; it has a, b", message("a,b\n1,2\n", { "a", "c" }))
        assert.equal("FILE: is empty; expected a CSV file with a header", message "")
    end)

    it("knows columns in any case and with blanks around", function()
        local rows, header = csv.read(file " Model ,ISL\r\nx,3\r\n", { "model", "isl" })
        assert.same({ [0] = " Model ,ISL", "model", "isl" }, header)
        assert.equal("x", rows[1].model)
        assert.equal("FILE:1: two columns 'isl'; expected one", message "isl,b,ISL\n1,2,3\n")
    end)

    it("says in what way a file is no CSV", function()
        assert.equal("FILE: is separated by semicolons; expected commas", message "a;b\n1;2\n")
        assert.equal("FILE: is separated by tabs; expected commas", message "a\tb\n1\t2\n")
        assert.equal("FILE: ends its lines with CR alone; expected LF or CRLF", message "a,b\r1,2\r")
        assert.equal("FILE: is UTF-16; expected CSV as UTF-8 text", message "\xFF\xFEa\0,\0b\0\n\0")
        assert.equal("FILE: is UTF-16; expected CSV as UTF-8 text", message "\xFE\xFF\0a\0,\0b\0\n")
        assert.equal("FILE: holds zero bytes, as UTF-16 does; expected CSV as UTF-8 text", message "a\0,\0b\0\n\0")
        assert.equal("FILE: is a zip archive or a spreadsheet (xlsx); expected CSV as UTF-8 text", message "PK\3\4\20")
        assert.equal("FILE: is compressed; expected CSV as UTF-8 text", message "\31\x8B\8")
        assert.is_truthy(csv.read(file "a\n1\n"))
        assert.is_truthy(csv.read(file "a,b;c\n1,2\n"))
    end)

    it("says what cannot be opened", function()
        local rows, err = csv.read "/nowhere.csv"
        assert.is_nil(rows)
        assert.equal("/nowhere.csv: No such file or directory", err)
    end)
end)

describe("csv.number and csv.time", function()
    it("take decimal numbers alone", function()
        for text, value in pairs { ["141.056"] = 141.056, [" 3 "] = 3, ["1e3"] = 1000, ["-2"] = -2 } do
            assert.equal(value, csv.number(text))
        end
        for _, text in ipairs { "N/A", "1,266.51", "0x14", "1e999", "nan", "" } do assert.is_nil(csv.number(text)) end
        assert.is_nil(csv.number(nil))
    end)

    it("say what is wrong with a time", function()
        local function told(text) return select(2, csv.time({ tpot_ms = text }, "tpot_ms")) end
        assert.equal(10.5, csv.time({ tpot_ms = "10.5" }, "tpot_ms"))
        assert.equal("tpot_ms is '0'; expected a time above 0", told "0")
        assert.equal("tpot_ms is '1,266.51'; expected a number such as 141.056", told "1,266.51")
        assert.equal("tpot_ms is ''; expected a number such as 141.056", told(nil))
    end)
end)
