require "llmspice"
local catalog = require "llmspice.catalog"
local message_of = require "spec.fixtures.message_of"
local Memory = require "llmspice.hardware.memory"
local Network = require "llmspice.hardware.network"
local Processor = require "llmspice.hardware.processor"

local function near(want, got, what)
    assert.is_true(math.abs(got - want) <= 1e-9 * math.abs(want), ("%s: got %.17g, want %.17g"):format(what, got, want))
end

-- $ of a chip, $/h of one and of 32 with all that surrounds them, as the reference model has them.
local reference = {
    { "Craftwerk", 70289.88117124517, 9.105353699386574, 77.80026944581937 },
    { "6xHBM-PNM-8H", 7617.730755852868, 7.260322818994608, 18.75928127327642 },
    { "6xHBM-PNM-4H", 4617.730755852868, 7.168109454146388, 15.808453598133408 },
    { "6xHBM-PNM-2H", 3117.730755852868, 7.122002771722277, 14.315231541383818 },
    { "6xHBM-PNM-1H", 2367.730755852868, 7.098949430510224, 13.577524622598064 },
    { "VR200-CPX", 1490.8969342593712, 7.217834401837056, 17.41853320277359 },
    { "VR200", 7392.2810592187525, 7.664291477148292, 31.7936641789432 },
    { "GB300", 6592.2810592187525, 7.431726075171255, 24.296537069102676 },
    { "GB200", 6592.2810592187525, 7.393908152796826, 23.085827023440576 },
    { "H200", 3977.3465390992606, 7.255186678654315, 18.611123412524055 },
    { "H100", 2724.070347481545, 7.21776763845119, 17.413714126024065 },
    { "TPU-v7p", 4297.706568243052, 7.233955964103794, 17.935496254669978 },
    { "TPU-v5p", 2148.747492844268, 7.186020973095169, 16.383231793535494 },
    { "WSE-3", 241992.87257510886, 14.219127616915248, 455.01208374128794 },
    { "GroqChip", 283.2516556683578, 7.078837081305195, 12.932856388676417 },
}

describe("Processor.create", function()
    for _, want in ipairs(reference) do
        it("prices " .. want[1] .. " as the reference model", function()
            local chip = Processor.create(want[1])
            near(want[2], chip:cost(), "chip")
            near(want[3], chip:tco(1), "one")
            near(want[4], chip:tco(32), "32")
        end)
    end

    it("builds H100's package up from wafers", function()
        local got = Processor.create("H100"):figures()
        local yield = math.exp(-0.14 * 8.58)  -- 33 mm x 26 mm, 0.14 defects per cm2
        near(20000 / (yield * 66), got.tile_cost, "tile")
        assert.equal(5 * 200, got.memory_cost)
        assert.equal(858 + 5 * 121, got.total_area)
        -- one tile between two rows of memory: 33 x (26 + 22) mm; 32 of them to a wafer
        assert.equal(48, got.interposer_height)
        near(5000 / (math.exp(-0.014 * 14.63) * 32) + 500, got.interposer_cost, "interposer")
        near(0.05 * 500, got.integration_loss, "loss")
        near(got.tile_cost + got.memory_cost + got.interposer_cost + got.integration_loss, got.cost, "cost")
    end)

    it("draws power by voltage and frequency", function()
        local base = Processor.create("H100"):figures()
        near(0.35 * 700, base.static_power, "static")
        near(0.65 * 700, base.dynamic_power, "dynamic")
        -- four times the frequency: twice the voltage, twice the leakage, 4 * 2^2 times the switching
        local fast = Processor.create("H100", { target_frequency = 4 * 1.83e9 }):figures()
        near(2 * 0.9, fast.voltage, "voltage")
        near(2 * 245, fast.static_power, "static")
        near(16 * 455, fast.dynamic_power, "dynamic")
        -- below the base the voltage stays
        local slow = Processor.create("H100", { target_frequency = 0.915e9 }):figures()
        near(245, slow.static_power, "static")
        near(455 / 2, slow.dynamic_power, "dynamic")
    end)

    it("charges the reference's peaks in roofline and the board's in calibrated", function()
        local chip = Processor.create "H200"
        assert.equal(1979e12, chip:flop_rate("BF16", "roofline"))
        assert.equal(989e12, chip:flop_rate("BF16", "calibrated"))
        near(6 * 1024 * 8e9 / 8, chip:memory_bandwidth "roofline", "six stacks")
        near(4.8e12, chip:memory_bandwidth "calibrated", "board")
        assert.equal(144 * 2^30, chip:memory_capacity "roofline")
        assert.equal(141 * 2^30, chip:memory_capacity "calibrated")
        near(0.5 * 6 * 1024 * 8e9 / 8, chip:effective_memory_bandwidth "roofline", "effective")
        near(0.8 * 4.8e12, chip:effective_memory_bandwidth "calibrated", "effective")
    end)

    it("keeps the runtime's memory and the buffers of collectives back in calibrated", function()
        local chip = Processor.create "H100"
        for ranks, buffers in pairs { [1] = 0, [2] = 342, [3] = 392, [4] = 392, [8] = 392, [64] = 392 } do
            assert.equal(80 * 2^30 - (3584 + buffers) * 2^20, chip:usable_memory(ranks, "calibrated"))
        end
        assert.equal(80 * 2^30, chip:usable_memory(8, "roofline"))
        assert.equal(0, Processor.create("H100", { calibrated = { runtime_memory = 1e12 } }):usable_memory(8))
    end)

    it("knows exponentials by a figure, else by the 16-bit rate at Hopper's ratio", function()
        local function rate(chip) return chip:figures().calibrated.exp_rate end
        near(132 * 16 * 1.83e9, rate(Processor.create "H100"), "H100")
        near(2, rate(Processor.create "B300") / rate(Processor.create "B200"), "Blackwell Ultra")
        local unknown = Processor.create("H100", { calibrated = { exp_rate = 0 } })
        near(unknown:flop_rate("BF16", "calibrated") / 256, rate(unknown), "by products")
    end)

    it("joins 72 GPUs of a GB200 rack in calibrated and eight in roofline", function()
        local got = Processor.create("GB200"):figures()
        assert.equal(8, Network.create(got.intranode_network):figures().num_endpoints)
        assert.equal(72, Network.create(got.calibrated.scale_up_network):figures().num_endpoints)
    end)

    it("takes its parts by name, as an entry or as an object", function()
        local byname = Processor.create("H100", { memory = "HBM3E-8H" })
        local byentry = Processor.create("H100", { memory = { name = "more", base = "HBM3-8H", stack_height = 16 } })
        local byobject = Processor.create("H100", { memory = Memory.create("HBM3-8H", { stack_height = 16 }) })
        assert.equal(5 * 24 * 2^30, byname:memory_capacity "roofline")
        assert.equal(5 * 32 * 2^30, byentry:memory_capacity "roofline")
        assert.equal(5 * 32 * 2^30, byobject:memory_capacity "roofline")
    end)

    it("changes only the named fields within a table", function()
        local chip = Processor.create("H100", { flop_rate = { FP8 = 5e15 }, calibrated = { memory_bandwidth = 4e12 } })
        assert.equal(5e15, chip:flop_rate("FP8", "roofline"))
        assert.equal(1979e12, chip:flop_rate("BF16", "roofline"))
        assert.equal(4e12, chip:memory_bandwidth())
        assert.equal(80 * 2^30, chip:memory_capacity())
    end)

    for _, case in ipairs {
        { { "H10" }, "unknown processor 'H10'; did you mean 'H100'?" },
        { { "H100", { target_freq = 2e9 } },
          "Processor.create: unknown field 'target_freq'; did you mean 'target_frequency'?" },
        { { "H100", { target_frequency = 2.1 } },
          "Processor.create: field 'target_frequency' is 2.1; expected 1000000 to 100000000000 Hz (as in 1.83 * GHz)" },
        { { "H100", { flop_rate = { BF61 = 1e15 } } },
          "Processor.create: field 'flop_rate': unknown element type 'BF61'; did you mean 'BF16'?" },
        { { "H100", { memory = "HBM3-9H" } }, "unknown memory 'HBM3-9H'; did you mean 'HBM3-8H'?" },
        { { "H100", { memory = true } }, "Processor.create: field 'memory' is true; expected the name of a memory" },
        { { "H100", { compute_efficiency = 0 } },
          "processor 'H100': compute_efficiency is 0; expected above 0 and at most 1" },
        { { "H100", { width = 299, height = 50 } },
          "processor 'H100': a tile of 299 x 50 mm does not fit a 300 mm wafer" },
        { { "H100", { calibrated = { runtime = 1 } } },
          "Processor.create: field 'calibrated': unknown field 'runtime'; did you mean 'runtime_memory'?" },
        { { "H100", { calibrated = { exp_rate = -1 } } },
          "Processor.create: field 'calibrated.exp_rate' is -1; expected 0 to 1e+18 1/s (as in 5e12 / s)" },
        { { "H100", { calibrated = { collective_memory = { 0, 1 } } } },
          "Processor.create: field 'calibrated.collective_memory' is a table; expected a list of 4 numbers" },
        { { "H100", { server_size = 0 } }, "Processor.create: field 'server_size' is 0; expected 1 to 1048576" },
    } do
        it("says: " .. case[2], function()
            assert.equal(case[2], message_of(Processor.create, table.unpack(case[1])))
        end)
    end
end)

describe("two processors", function()
    local function state(chip)
        local figures = chip:figures()
        return { figures, chip:tco(32), chip:breakdown("tco", 12), chip:parallelism() }
    end

    it("never influence each other", function()
        local first = Processor.create "H100"
        local before = state(first)
        local other = Processor.create("H100", { target_frequency = 2.5e9, memory = "HBM3E-12H", server_size = 4,
                                                 calibrated = { memory_bandwidth = 1e12 } })
        other:tco(1000)
        other:breakdown("cost", 7)
        first:with_parallelism { tp = 8 }
        assert.not_same(before, state(other))
        assert.same(before, state(first))
        assert.same(before, state(Processor.create "H100"))
    end)

    it("share no table with the catalog, with entries or with overrides", function()
        local before = state(Processor.create "H100")
        local entry = Processor.entry "H100"
        entry.flop_rate.BF16, entry.calibrated.memory_capacity, entry.width = 1e15, 1, 1
        local overrides = { flop_rate = { BF16 = 1e15 } }
        local chip = Processor.create("H100", overrides)
        overrides.flop_rate.BF16 = 5e15
        assert.equal(1e15, chip:flop_rate("BF16", "roofline"))
        chip:figures().flop_rate.BF16 = 7
        assert.equal(1e15, chip:flop_rate("BF16", "roofline"))
        assert.same(before, state(Processor.create "H100"))
    end)

    it("of one registered entry are both as it was then", function()
        local entry = { name = "Mine", base = "H100", num_memory_banks = 6 }
        Processor.register(entry)
        entry.num_memory_banks = 2
        assert.equal(96 * 2^30, Processor.create("mine"):memory_capacity "roofline")
        assert.equal(80 * 2^30, Processor.create("H100"):memory_capacity "roofline")
    end)
end)

describe("Figures stated anew", function()
    it("take the place of the calibrated ones of the same thing, unless those are stated too", function()
        local chip = Processor.create("H100", { num_memory_banks = 10 })  -- ten stacks of 16 GiB at 665.6 GB/s
        assert.equal(160 * 2^30, chip:memory_capacity "calibrated")
        assert.near(6.656e12, chip:memory_bandwidth "calibrated", 1)
        chip = Processor.create("H100", { num_memory_banks = 10, calibrated = { memory_bandwidth = 5e12 } })
        assert.equal(5e12, chip:memory_bandwidth "calibrated")
        chip = Processor.create("H100", { intranode_network = "PCIe-5-x16" })
        assert.equal(64e9, chip:links().up_bandwidth)
        assert.equal(80 * 2^30, chip:memory_capacity "calibrated")
    end)
end)

describe("processor:tco", function()
    it("never falls with chips, wafer price or power", function()
        local last = 0
        for n = 1, 200, 7 do
            local tco = Processor.create("H100"):tco(n)
            assert.is_true(tco >= last)
            assert.is_true(Processor.create("H100", { base_power = 900 }):tco(n) > tco)
            last = tco
        end
    end)

    it("counts fractions of racks above a server", function()
        local got = Processor.create("H100"):datacenter(12)
        assert.equal(8, got.chips_per_server)
        assert.equal(1.5, got.servers_per_rack)
    end)

    it("is the root of its breakdown, whose leaves are all of it", function()
        local chip = Processor.create "H100"
        local function leaves(node)
            if not node.children then return node.total end
            local sum = 0
            for _, child in ipairs(node.children) do sum = sum + leaves(child) end
            return sum
        end
        for _, mode in ipairs { "tco", "capex", "cost", "power" } do
            for _, n in ipairs { 1, 8, 32 } do
                local tree = chip:breakdown(mode, n)
                assert.matches("^DataCenter %(1%.0xPod%) ", tree.name)
                near(tree.total, leaves(tree), mode .. " of " .. n)
            end
            near(chip:tco(32), chip:breakdown("tco", 32).total, "tco")
        end
        assert.matches("unknown mode 'tcoo'", message_of(chip.breakdown, chip, "tcoo"))
        assert.matches("num_chips is 0; expected 1 to 2^40", message_of(chip.tco, chip, 0), 1, true)
    end)
end)

describe("a chip's cost", function()
    it("rises with its area: yield falls and fewer fit a wafer", function()
        local last_yield, last_cost = 1, 0
        for side = 10, 40 do
            local got = Processor.create("H100", { width = side, height = side }):figures()
            assert.is_true(got.chip_yield < last_yield)
            assert.is_true(got.tile_cost > last_cost)
            last_yield, last_cost = got.chip_yield, got.tile_cost
        end
    end)
end)

describe("an entry of a processor in a file", function()
    local path

    before_each(function() path = os.tmpname() .. ".lua" end)
    after_each(function() os.remove(path) end)

    local function write(text)
        local file = assert(io.open(path, "w"))
        file:write(text)
        file:close()
        return path
    end

    it("may be based on another and say only what differs", function()
        write [[return { name = "H100-96", base = "H100", num_memory_banks = 6,
                         sources = { num_memory_banks = "a test" } }]]
        local chip = Processor.create(path)
        assert.equal("H100-96", chip:name())
        assert.equal(96 * 2^30, chip:memory_capacity "roofline")
        assert.is_nil(catalog.get("processors", "H100-96"))
    end)

    it("is told apart by its path when it is wrong", function()
        local cases = {
            [ [[return { base = "H100", widht = 3 * mm }]] ] = "unknown field 'widht'; did you mean 'width'?",
            [ [[return { base = "H100", width = "3 mm" }]] ] = "field 'width' is '3 mm'; expected a number in mm",
            [ [[return { base = "H100", width = 3 * GB }]] ] =
                "field 'width' is 3000000000; expected 0.1 to 300 mm (as in 33 * mm)",
            [ [[return { base = "H1000" }]] ] = "field 'base': unknown processor 'H1000'; did you mean 'H100'?",
            [ [[return { base = "A100", dense_flop_rate = { FP8 = 1 * TFLOP / s } }]] ] =
                "field 'dense_flop_rate' has no source; expected a text in sources.dense_flop_rate",
        }
        for text, message in pairs(cases) do
            write(text)
            assert.equal(path .. ": " .. message, message_of(Processor.create, path))
        end
        write "return {\n  name = 'x',\n  width = os.time(),\n}"
        assert.equal(path .. ":3: unknown name 'os'; a catalog file sees unit names only",
            message_of(Processor.create, path))
    end)
end)
