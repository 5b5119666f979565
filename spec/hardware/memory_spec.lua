require "llmspice"
local Memory = require "llmspice.hardware.memory"
local message_of = require "spec.fixtures.message_of"

-- HBM3-8H: 8 layers of 64 banks of 32 x 32 mats of 512 x 512 cells; 1024 pins of 5.2 Gbit/s; the model's energies.
local bits = 8 * 64 * 32 * 32 * 512 * 512
local bandwidth = 1024 * 5.2e9 / 8                      -- of the pins; the arrays give 8*64*32*500e6/8 = 1.024e12
local joule_per_bit = 4.4e-14 * 32 + 2.24e-12 + 3e-13   -- a bank opens 32 rows of cells for a bit
local layer_power = bandwidth * joule_per_bit           -- B/s of one of 8 layers times 8 bit

local function near(want, got)
    assert.is_true(math.abs(got - want) <= 1e-9 * math.abs(want), ("got %.17g, want %.17g"):format(got, want))
end

describe("Memory.create", function()
    it("derives capacity, bandwidth and power of stacked DRAM", function()
        local hbm = Memory.create "HBM3-8H"
        assert.equal("stacked_dram", hbm:kind())
        assert.equal(bits / 8, hbm:capacity())
        near(bandwidth, hbm:bandwidth())
        near(8 * layer_power, hbm:power())
    end)

    it("takes the smaller of arrays and pins", function()
        -- One layer of HBM4-PNM: 1024 banks of 32 bit at 500 MHz against 16384 pins of 8 Gbit/s
        local memory = Memory.create "HBM4-PNM-1H"
        near(1024 * 32 * 500e6 / 8, memory:bandwidth())
        near(16384 * 8e9 / 8, memory:figures().pin_bandwidth)
    end)

    it("climbs from the cold plate to the base die", function()
        local hbm = Memory.create "HBM3-8H"
        local ladder = hbm:temperatures(0)
        -- all heat crosses the top resistance; a layer's resistance carries what is made below it
        near(45 + 0.14 * 8 * layer_power, ladder[8])
        near(45 + 0.14 * 8 * layer_power + 0.06 * layer_power, ladder[7])
        near(45 + 0.14 * 8 * layer_power + 0.06 * layer_power * 36, ladder[0])
        for layer = 1, 8 do assert.is_true(ladder[layer - 1] >= ladder[layer]) end
    end)

    it("gives the base die what keeps it at its limit", function()
        local hbm = Memory.create "HBM3-8H"
        local most = hbm:figures().max_base_die_power
        near((85 - 45 - layer_power * (0.14 * 8 + 0.06 * 36)) / (0.14 + 8 * 0.06), most)
        near(85, hbm:temperatures(most)[0])
        assert.equal(0, Memory.create("HBM3-8H", { cold_plate_temperature = 84 }):figures().max_base_die_power)
    end)

    it("takes flat memories as stated", function()
        local gddr = Memory.create "GDDR7-16GB"
        assert.equal(16 * 2^30, gddr:capacity())
        assert.equal(250e9, gddr:bandwidth())
        assert.equal(10, gddr:power())
        assert.is_nil(gddr:temperatures(0))
    end)

    it("takes an entry, alone or based on another", function()
        local own = Memory.create { name = "own", kind = "flat", capacity = 2^30, bandwidth = 1e12, power = 5,
                                    cost = 3 }
        assert.equal("own", own:name())
        assert.equal(0, own:figures().area)
        local faster = Memory.create { name = "faster", base = "HBM3-8H", data_rate = 6.4e9 }
        near(1024 * 6.4e9 / 8, faster:bandwidth())
        assert.equal(bits / 8, faster:capacity())
    end)

    it("changes nothing but what it makes", function()
        local before = Memory.create "HBM3-8H"
        local other = Memory.create("HBM3-8H", { stack_height = 12, cost = 999 })
        assert.equal(bits / 8 * 12 / 8, other:capacity())
        assert.equal(bits / 8, before:capacity())
        assert.equal(bits / 8, Memory.create("HBM3-8H"):capacity())
        assert.equal(200, Memory.create("HBM3-8H"):figures().cost)
    end)

    it("rises with layers, pins and their rate", function()
        local last = 0
        for layers = 1, 16 do
            local capacity = Memory.create("HBM3-8H", { stack_height = layers }):capacity()
            assert.is_true(capacity > last)
            last = capacity
        end
        last = 0
        for rate = 1, 10 do
            local memory = Memory.create("HBM3-8H", { data_rate = rate * 1e9 })
            assert.is_true(memory:bandwidth() >= last)
            last = memory:bandwidth()
        end
    end)

    for _, case in ipairs {
        { { "HBM3-9H" }, "unknown memory 'HBM3-9H'; did you mean 'HBM3-8H'?" },
        { { 5 }, "memory is a number; expected a name of the catalog (llmspice list memory)" },
        { { "HBM3-8H", 5 }, "Memory.create: overrides are a number; expected a table of fields" },
        { { "HBM3-8H", { stack_hight = 4 } },
          "Memory.create: unknown field 'stack_hight'; did you mean 'stack_height'?" },
        { { "HBM3-8H", { stack_height = 65 } }, "Memory.create: field 'stack_height' is 65; expected 1 to 64" },
        { { "HBM3-8H", { data_rate = 5.2 } },
          "Memory.create: field 'data_rate' is 5.2; expected 1000000 to 1000000000000 bit/s (as in 8 * Gbit / s)" },
        { { "HBM3-8H", { power = 5 } }, "Memory.create: field 'power' does not go with kind 'stacked_dram'" },
        { { "SRAM", { stack_height = 5 } }, "Memory.create: field 'stack_height' does not go with kind 'flat'" },
        { { { name = "x", kind = "flat" } }, "memory: field 'cost' ($) is missing" },
        { { { base = "HBM3-8H" } }, "memory: field 'name' is missing" },
        { { { name = "x", base = "HBM38H" } },
          "memory: field 'base': unknown memory 'HBM38H'; did you mean 'HBM3-8H'?" },
    } do
        it("says: " .. case[2], function()
            assert.equal(case[2], message_of(Memory.create, table.unpack(case[1])))
        end)
    end
end)

describe("Memory.register", function()
    it("adds a memory for processors to name", function()
        Memory.register { name = "Registered-RAM", kind = "flat", capacity = 2^34, bandwidth = 1e12, power = 5,
                          cost = 3 }
        assert.equal(2^34, Memory.create("registered_ram"):capacity())
        assert.is_true((" " .. table.concat(Memory.list(), " ") .. " "):find(" Registered-RAM ", 1, true) ~= nil)
    end)

    it("takes only what can be made", function()
        assert.equal("Memory.register takes an entry with a field 'name'", message_of(Memory.register, {}))
        assert.equal("memory: unknown field 'size'",
            (message_of(Memory.register, { name = "x", size = 3 }):match "^[^;]*"))
        assert.equal("unknown memory 'Broken-RAM'", (message_of(function()
            pcall(Memory.register, { name = "Broken-RAM", kind = "flat" })
            Memory.create "Broken-RAM"
        end):match "^[^;]*"))
    end)

    it("says when bases go in circles", function()
        local catalog = require "llmspice.catalog"
        catalog.register("memories", { name = "Egg", base = "Hen" })
        catalog.register("memories", { name = "Hen", base = "Egg" })
        assert.matches("^memory 'Egg': field 'base': '%a+' leads back to itself$", message_of(Memory.create, "Egg"))
    end)
end)
