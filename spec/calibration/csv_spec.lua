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
        assert.same({ "a", "b" }, header)
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

    it("says what cannot be opened", function()
        local rows, err = csv.read "/nowhere.csv"
        assert.is_nil(rows)
        assert.equal("/nowhere.csv: No such file or directory", err)
    end)
end)
