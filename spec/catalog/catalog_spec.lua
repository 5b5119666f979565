local catalog = require "llmspice.catalog"

local folder

local function write(path, text)
    path = folder .. "/" .. path
    os.execute(("mkdir -p '%s'"):format(path:match "^(.*)/"))
    local file = assert(io.open(path, "w"))
    file:write(text)
    file:close()
    return path
end

local function with_path(value, work)
    local getenv = os.getenv
    os.getenv = function(name)  -- luacheck: ignore 122
        if name == "LLMSPICE_PATH" then return value end
        return getenv(name)
    end
    local ok, err = pcall(work)
    os.getenv = getenv  -- luacheck: ignore 122
    if not ok then error(err, 0) end
end

before_each(function()
    folder = os.tmpname()
    os.remove(folder)
    os.execute(("mkdir -p '%s'"):format(folder))
end)

after_each(function() os.execute(("rm -rf '%s'"):format(folder)) end)

describe("catalog.get", function()
    it("finds an entry in any case, with hyphens, underscores and dots alike", function()
        for _, name in ipairs { "HBM4-PNM-8H", "hbm4_pnm_8h", "Hbm4.Pnm-8h" } do
            assert.equal("HBM4-PNM-8H", assert(catalog.get("memories", name)).name)
        end
    end)

    it("finds names that no file can bear, and aliases", function()
        assert.equal("6xHBM-PNM-8H", assert(catalog.get("processors", "6xhbm-pnm-8h")).name)
        assert.equal("H100", assert(catalog.get("processors", "h100_sxm")).name)
        assert.equal("RTX-PRO-6000", assert(catalog.get("processors", "rtx_pro_6000_server")).name)
    end)

    it("offers the nearest name, else the known ones", function()
        local _, near = catalog.get("processors", "H10O")
        assert.equal("unknown processor 'H10O'; did you mean 'H100'?", near)
        local _, far = catalog.get("technodes", "finfet_abc")
        assert.equal("unknown technode 'finfet_abc'; expected CoWoS, PCB, WSI", far)
    end)

    it("says what a name is when it is none", function()
        local _, err = catalog.get("models", 5)
        assert.equal("model is a number; expected a name of the catalog", err)
    end)

    it("raises for a kind that does not exist", function()
        assert.has_error(function() catalog.get("modles", "x") end, nil)
        local _, err = pcall(catalog.get, "modles", "x")
        assert.matches("unknown kind of catalog entry 'modles'; did you mean 'models'%?", err)
    end)

    it("gives everybody an entry of their own", function()
        catalog.register("memories", { name = "own_copy", deep = { value = 1 } })
        for _, name in ipairs { "own_copy", "HBM3-8H" } do
            local first = assert(catalog.get("memories", name))
            first.cost, first.deep = 12345, { value = 2 }
            local second = assert(catalog.get("memories", name))
            assert.not_equal(12345, second.cost)
            assert.not_same({ value = 2 }, second.deep)
        end
    end)
end)

describe("catalog folders", function()
    it("come from LLMSPICE_PATH, several by colons, and go before the shipped ones", function()
        write("one/networks/lan.lua", "return { name = 'LAN', latency = 3 * us }")
        write("two/networks/nvlink_5_switch.lua", "return { name = 'NVLink-5-Switch', latency = 1 * us }")
        with_path(folder .. "/one:" .. folder .. "/two", function()
            assert.equal(3e-6, assert(catalog.get("networks", "lan")).latency)
            assert.equal(1e-6, assert(catalog.get("networks", "NVLink-5-Switch")).latency)
            local seen = {}
            for _, name in ipairs(catalog.list "networks") do
                assert.is_nil(seen[name], name)
                seen[name] = true
            end
            assert.is_true(seen["LAN"])
            assert.is_true(seen["NVLink-5-Switch"])
        end)
    end)

    it("may hold an entry that takes the name of a shipped one under another file name", function()
        write("processors/mine.lua", "return { name = 'H100', title = 'mine' }")
        with_path(folder, function() assert.equal("mine", assert(catalog.get("processors", "h100")).title) end)
    end)

    it("list a broken file by its name and say where it is wrong when it is asked for", function()
        local path = write("networks/torn.lua", "return {\n    name = 'Torn',\n    latency = ,\n}")
        with_path(folder, function()
            assert.matches("torn", table.concat(catalog.list "networks", " "))
            local _, err = catalog.get("networks", "torn")
            assert.equal(path .. ":3: ", err:sub(1, #path + 4))
        end)
    end)

    it("of add_root must exist and hold a kind of entry", function()
        local _, missing = catalog.add_root(folder .. "/nowhere")
        assert.equal(folder .. "/nowhere: no such folder of catalog entries", missing)
        local _, empty = catalog.add_root(folder)
        assert.matches(": holds no folder named backends, families, memories, models, ", empty)
    end)

    it("of add_root are searched first", function()
        write("technodes/n2.lua", "return { name = 'N2' }")
        local roots = #catalog.roots()
        assert.is_true(catalog.add_root(folder))
        assert.equal(roots + 1, #catalog.roots())
        assert.equal(folder, catalog.roots()[1])
        assert.equal("N2", assert(catalog.get("technodes", "n2")).name)
        os.remove(folder .. "/technodes/n2.lua")
        local _, err = catalog.get("technodes", "n3")
        assert.matches("^unknown technode 'n3'", err)
    end)
end)

describe("catalog.load_file", function()
    local function message_of(text, kind)
        local path = write("file.lua", text)
        local entry, err = catalog.load_file(path, kind or "processors")
        assert.is_nil(entry)
        assert.is_nil(err:find "\n")
        assert.equal(path .. ":", err:sub(1, #path + 1))
        return err:sub(#path + 2)
    end

    it("knows units in SI", function()
        local path = write("file.lua", [[return { bandwidth = 3.35 * TB / s, capacity = 80 * GiB, life = 10 * year }]])
        local entry = assert(catalog.load_file(path, "memories"))
        assert.equal(3.35e12, entry.bandwidth)
        assert.equal(80 * 2^30, entry.capacity)
        assert.equal(10 * 8760 * 3600, entry.life)
        assert.equal("file", entry.name)
        assert.equal(path, catalog.origin(entry))
    end)

    it("keeps figures from reaching the system", function()
        assert.equal("1: unknown name 'os'; a catalog file sees unit names only",
            message_of "return { name = os.getenv 'HOME' }")
        for _, name in ipairs { "io", "require", "load", "debug", "package", "_G", "math" } do
            assert.matches("^1: unknown name '" .. name .. "'; a catalog file sees unit names only",
                message_of(("return { x = %s }"):format(name)))
        end
    end)

    it("sets no globals", function()
        assert.equal("2: assignment to global 'width'; a catalog file sets no globals",
            message_of "local x = 1\nwidth = 3\nreturn { name = 'x' }")
        assert.equal("1: assignment to global 'helper'; a catalog file sets no globals",
            message_of("function helper() end\nreturn {}", "models"))
    end)

    it("offers the nearest unit", function()
        assert.matches("^1: unknown name 'GBs'; .*did you mean 'GB'", message_of "return { bandwidth = 3 * GBs }")
    end)

    it("says which line is no Lua", function()
        assert.matches("^2: unexpected symbol near '}'", message_of "return {\n    width = }")
    end)

    it("takes text only", function()
        assert.matches("attempt to load a binary chunk", message_of(string.dump(function() return {} end)))
    end)

    it("wants a table", function()
        assert.equal(" returns a number; expected a table", message_of "return 5")
        assert.equal(" returns a nil; expected a table", message_of "local x = 1")
    end)

    it("stops a file that never ends", function()
        assert.equal(" takes too long; a catalog file only states an entry", message_of "while true do end")
    end)

    it("gives architectures nn, op, blocks and the harmless part of Lua, without randomness", function()
        local entry = assert(catalog.load_file(write("net.lua", [[
            local sum = 0
            for _, n in ipairs { 1, 2, 3 } do sum = sum + math.max(n, 2) end
            return { sum = sum, has = { nn.Linear ~= nil, op.attention ~= nil, blocks.Attention ~= nil },
                     text = ("%d"):format(sum), random = math.random, dump = string.dump }
        ]]), "models"))
        assert.equal(7, entry.sum)
        assert.equal("7", entry.text)
        assert.same({ true, true, true }, entry.has)
        assert.is_nil(entry.random)
        assert.is_nil(entry.dump)
    end)

    it("keeps architectures from changing Lua's library", function()
        assert(catalog.load_file(write("net.lua", "math.floor = nil table.insert = nil return {}"), "models"))
        assert.is_function(math.floor)
        assert.is_function(table.insert)
        assert.matches("^1: unknown name 'io'; a catalog file sees nn, op, blocks",
            message_of("io.write 'x'", "models"))
    end)

    it("gives the whole path even where Lua cuts it short", function()
        local path = write(("deep/"):rep(30) .. "file.lua", "return {\n    a = b,\n}")
        local _, err = catalog.load_file(path, "memories")
        assert.equal(path .. ":2: unknown name 'b'", err:match "^(.-);")
    end)

    it("says that a file is missing or a folder", function()
        local _, missing = catalog.load_file(folder .. "/none.lua", "models")
        assert.equal(folder .. "/none.lua: No such file or directory", missing)
        local _, is_folder = catalog.load_file(folder, "models")
        assert.equal(folder .. ": is a folder", is_folder)
    end)
end)

describe("catalog.register", function()
    it("adds an entry, in place of one of its name", function()
        assert.is_true(catalog.register("nodes", { name = "Mine", value = 1 }))
        assert.is_true(catalog.register("nodes", { name = "mine", value = 2 }))
        assert.equal(2, assert(catalog.get("nodes", "MINE")).value)
        assert.is_nil(catalog.origin(assert(catalog.get("nodes", "mine"))))
    end)

    it("wants a name", function()
        local _, err = catalog.register("nodes", { value = 1 })
        assert.equal("a node to register is a table with a field 'name'", err)
    end)
end)
