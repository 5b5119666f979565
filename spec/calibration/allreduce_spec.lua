-- The engines' all-reduce: one shot, two shots or the library, in a CUDA graph or launched by the host.
local core = require "llmspice.core"

-- An invented chip: links of 400 GB/s a direction, memory of 4 TB/s.
local machine = { flop_rate = 1e15, flop_rate16 = 1e15, bandwidth = 4e12, cache = 50e6, cores = 100, link = 4e11,
                  net = 5e10 }

local GRAPH, EAGER = 0, 1

local function surface(changes)
    local constants = { floor_s = 4e-6, rank_s = 1e-7, share = 0.5, step_s = 3e-6, limit_B = 8e6, library_s = 60e-6,
                        library_share = 0.75, split = 1, doubling = 1, host_s = 30e-6, copy_efficiency = 0.5 }
    for name, value in pairs(changes or {}) do constants[name] = value end
    return core.surface { kernel = "allreduce", format = "bf16", constants = constants, cores = 100, cache = 50e6 }
end

local function time(bytes, ranks, launch, changes)
    return (surface(changes):time(machine, { ranks, 1, launch or GRAPH }, bytes))
end

describe("the engines' all-reduce", function()
    it("is one shot, two shots or the library's by its bytes", function()
        -- 8 ranks: 4 us + 6 * 0.1 us; one shot of 7 messages over 200 GB/s
        assert.near(4.6e-6 + 7 * 65536 / 2e11, time(65536, 8), 1e-9)
        -- two shots of 7/8 message each, and 3 us between them
        assert.near(7.6e-6 + 1.75 * 1048576 / 2e11, time(1048576, 8), 0.01e-6)
        -- 2^30 B over 300 GB/s, and 60 us
        assert.near(60e-6 + 1.75 * 2 ^ 30 / 3e11, time(2 ^ 30, 8), 1e-8)
    end)

    it("reaches another share of the links among more than two ranks, and than four", function()
        local fixed, change = 60e-6, { split = 0.25, doubling = 0.5 }
        local function seconds_of_bytes(ranks) return time(2 ^ 30, ranks, GRAPH, change) - fixed end
        local full = 2 ^ 30 / 3e11
        assert.near(1, seconds_of_bytes(2) / full, 1e-4)
        assert.near(1.5 * 4, seconds_of_bytes(4) / full, 1e-3)
        assert.near(1.75 * 8, seconds_of_bytes(8) / full, 1e-3)
        -- of sixteen as of eight
        assert.near(1.875 * 8, seconds_of_bytes(16) / full, 1e-3)
    end)

    it("waits for the host that launches it, and copies its message besides", function()
        assert.near(30e-6, time(1024, 2, EAGER), 0.1e-6)
        -- 2^31 B over half of 4 TB/s
        assert.near(time(2 ^ 30, 8) + 2 ^ 31 / 2e12, time(2 ^ 30, 8, EAGER), 1e-8)
    end)

    it("never takes less for more bytes, nor over slower links", function()
        local slower = {}
        for name, value in pairs(machine) do slower[name] = value end
        slower.link = 1e11
        for _, ranks in ipairs { 2, 4, 8 } do
            local before = 0
            for e = 8, 30 do
                local now = time(2 ^ e, ranks)
                assert.is_true(now >= before)
                assert.is_true((surface():time(slower, { ranks, 1, GRAPH }, 2 ^ e)) >= now)
                before = now
            end
        end
    end)
end)
