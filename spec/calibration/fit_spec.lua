local core = require "llmspice.core"

-- An invented chip: 1 PFLOP/s, 4 TB/s, 100 cores.
local machine = { flop_rate = 1e15, flop_rate16 = 1e15, bandwidth = 4e12, cache = 50e6, cores = 100, link = 4e11,
                  net = 5e10 }

local function fit(kernel, rows, options)
    options = options or {}
    return core.fit { kernel = kernel, format = "bf16", machines = { options.machine or machine }, rows = rows,
                      parts = 5, max_numbers = options.max_numbers or #rows // 5 }
end

-- Rows of the surface's own times at shapes of products.
local function products(surface, scale)
    local rows = {}
    for i, m in ipairs { 1, 2, 8, 16, 24, 48, 64, 100, 128, 200, 256, 512, 1000, 2048, 4096, 10000 } do
        for j, n in ipairs { 512, 1024, 2560, 4096, 8192, 14336 } do
            for k, d in ipairs { 1024, 4096, 8192 } do
                local time = surface:time(machine, { n, d }, m)
                rows[#rows + 1] = { time * (scale and scale(i + j + k) or 1), m, 1, 1, (j + k) % 5, 1, n, d }
            end
        end
    end
    return rows
end

local constants = {
    floor_s = 4e-6, compute_efficiency = 0.7, memory_efficiency = 0.8, latency_s_per_k = 2e-10, saturation = 0.2,
    slice_s = 4e-6, single_row_s = 1e-6, cached_Bps_per_core = 2e10, cache_reach = 1, cache_edge = 16,
    intensity = 0.3, quantise = 0.5, throttle = 0.05, sustained_s = 5e-4, beyond = 1, panel = 4, epilogue_s = 2e-7,
    row_padding = 0.1,
    row_rounding = 1, compute_m16 = 1, compute_m64 = 1, compute_m128 = 1,
    compute_m256 = 1, compute_large = 1,
    latency_m16 = 1, latency_m64 = 1, latency_m128 = 1, latency_m256 = 1, latency_large = 1,
    small_tiles = 1, wide_tiles = 1, tall_tiles = 1,
}

local function invented()
    return core.surface { kernel = "gemm", format = "bf16", constants = constants, cores = 100, cache = 50e6 }
end

local function worst(rows, times)
    local most = 0
    for i, row in ipairs(rows) do most = math.max(most, math.abs(times[i] / row[1] - 1)) end
    return most
end

describe("core.fit", function()
    it("recovers a surface from its own times, at shapes that it has not seen too", function()
        local rows = products(invented())
        local fitted = assert(fit("gemm", rows))
        assert.is_true(worst(rows, fitted.fitted) < 0.01, tostring(worst(rows, fitted.fitted)))
        assert.is_true(worst(rows, fitted.held_out) < 0.02, tostring(worst(rows, fitted.held_out)))
        assert.is_true(fitted.error + fitted.error_growth < 0.02)
    end)

    it("hardly minds a few rows that are 50 times off", function()
        local rows = products(invented())
        for i = 10, #rows, 40 do rows[i][1] = rows[i][1] * 50 end
        local fitted = assert(fit("gemm", rows))
        local clean = products(invented())
        local near = 0
        for i, row in ipairs(clean) do
            if math.abs(fitted.fitted[i] / row[1] - 1) < 0.05 then near = near + 1 end
        end
        assert.is_true(near > 0.95 * #clean, ("%d of %d"):format(near, #clean))
    end)

    it("expects the error that it makes on what it left out", function()
        -- a wave of 20 % that no physics knows
        local rows = products(invented(), function(i) return i % 2 == 0 and 1.2 or 1 / 1.2 end)
        local fitted, sum = assert(fit("gemm", rows)), 0
        for i, row in ipairs(rows) do sum = sum + math.abs(fitted.held_out[i] / row[1] - 1) end
        local surface = core.surface(fitted)
        local _, expected = surface:time(machine, { 4096, 4096 }, 100)
        assert.is_true(math.abs(expected / (sum / #rows) - 1) < 0.5, ("%g %g"):format(expected, sum / #rows))
    end)

    it("fits chips of a family together, each with a bias of its own", function()
        local faster = {}
        for name, value in pairs(machine) do faster[name] = value end
        faster.bandwidth, faster.flop_rate = 2 * machine.bandwidth, 2 * machine.flop_rate
        local rows, surface = products(invented()), invented()
        for i = 1, #rows do
            local row = table.move(rows[i], 1, #rows[i], 1, {})
            row[1], row[6] = 1.1 * surface:time(faster, { row[7], row[8] }, row[2]), 2
            rows[#rows + 1] = row
        end
        local fitted = assert(core.fit { kernel = "gemm", format = "bf16", machines = { machine, faster }, rows = rows,
                                         parts = 5, max_numbers = 40 })
        -- ten percent slower than its figures say: the bias, or factors where floors and rates tell them apart
        local apart = fitted.biases[2] - fitted.biases[1]
        for _, factors in pairs(fitted.factors) do apart = apart + math.abs(math.log(factors[2])) end
        assert.is_true(apart > 0.03, tostring(apart))
        assert.is_true(worst(rows, fitted.held_out) < 0.06, tostring(worst(rows, fitted.held_out)))
    end)

    it("gives chips of a family factors of their own", function()
        local rows, surface = products(invented()), invented()
        local slower = {}
        for name, value in pairs(machine) do slower[name] = value end
        slower.flop_rate = 0.8 * machine.flop_rate
        for i = 1, #rows do
            local row = table.move(rows[i], 1, #rows[i], 1, {})
            row[1], row[6] = surface:time(slower, { row[7], row[8] }, row[2]), 2
            rows[#rows + 1] = row
        end
        -- it reaches 80 % of what its figures, those of the first, say
        local fitted = assert(core.fit { kernel = "gemm", format = "bf16", machines = { machine, machine }, rows = rows,
                                         parts = 5, max_numbers = 60 })
        assert.near(0.8, fitted.factors.compute_efficiency[2], 0.04)
        assert.equal(1, fitted.factors.compute_efficiency[1])
        assert.is_true(worst(rows, fitted.held_out) < 0.05, tostring(worst(rows, fitted.held_out)))
    end)

    it("keeps to the numbers it may have", function()
        for _, most in ipairs { 5, 12, 30 } do
            local rows = products(invented(), function(i) return 1 + 0.1 * (i % 3) end)
            assert.is_true(assert(fit("gemm", rows, { max_numbers = most })).fitted_numbers <= most)
        end
    end)

    it("gives the same bytes for the same rows", function()
        local rows = products(invented(), function(i) return 1 + 0.05 * (i % 4) end)
        local one, two = assert(fit("gemm", rows)), assert(fit("gemm", rows))
        for name, value in pairs(one.constants) do assert.equal(value, two.constants[name]) end
        for i, node in ipairs(one.nodes) do assert.same(node, two.nodes[i]) end
    end)

    it("says what is wrong with rows", function()
        local none, err = fit("gemm", { { 1e-6, 1, 1, 1, 0, 1, 64, 64 } })
        assert.is_nil(none)
        assert.equal("1 rows; a surface needs at least 4", err)
        local rows = products(invented())
        rows[7][1] = 0
        none, err = fit("gemm", rows)
        assert.is_nil(none)
        assert.equal("row 7 cannot be a call of this kernel", err)
    end)
end)

describe("core.surface", function()
    local function message(fields)
        local ok, err = pcall(core.surface, fields)
        assert.is_false(ok)
        return tostring(err)
    end

    local function with(changes)
        local fields = { kernel = "gemm", format = "bf16", constants = {}, cores = 100, cache = 50e6 }
        for name, value in pairs(constants) do fields.constants[name] = value end
        for name, value in pairs(changes) do
            if fields.constants[name] then fields.constants[name] = value else fields[name] = value end
        end
        return fields
    end

    it("checks its figures", function()
        assert.matches("unknown kernel 'gem'", message(with { kernel = "gem" }))
        assert.matches("unknown format 'bf17'", message(with { format = "bf17" }))
        assert.matches("constant 'floor_s' is 0; expected a positive number", message(with { floor_s = 0 }))
        assert.matches("cores and cache must be positive", message(with { cores = -1 }))
        assert.matches("copies must be numbers from 0, the least not above the most",
            message(with { copies_least = 2, copies_most = 1 }))
        assert.matches("unknown tiling 'cutlas'", message(with { tiling = "cutlas" }))
        assert.matches("node 1 is not a call of the kernel", message(with { nodes = { { 1, 0, 1, 64, 64 } } }))
    end)

    it("is its physics alone far from every node", function()
        local plain = core.surface(with {})
        local corrected = core.surface(with { nodes = { { 2, 16, 1, 4096, 4096 } } })
        local dims = { 4096, 4096 }
        -- at the node: exp(2 * 0.25)
        assert.near(math.exp(0.5), corrected:time(machine, dims, 16) / plain:time(machine, dims, 16), 1e-9)
        local far = corrected:time(machine, { 65536, 65536 }, 1e6) / plain:time(machine, { 65536, 65536 }, 1e6)
        assert.is_true(far > 1 and far < 1.25)
    end)

    it("knows weights of a benchmark that the cache still holds", function()
        local function time(least, most, n)
            return core.surface(with { copies_least = least, copies_most = most }):time(machine, { n, 4096 }, 16)
        end
        -- 33.6 MB of a cache of 50 MB once, 201 MB in six turns, as if from memory
        local memory = invented():time(machine, { 4096, 4096 }, 16)
        assert.is_true(time(1, 1, 4096) < 0.9 * memory, tostring(time(1, 1, 4096) / memory))
        assert.near(1, time(6, 6, 4096) / memory, 1e-6)
        -- as many as fill the cache: two of 33.6 MB, one of 50.3 MB
        assert.near(1, time(1, 5, 4096) / time(2, 2, 4096), 1e-12)
        assert.near(1, time(1, 5, 6144) / time(1, 1, 6144), 1e-12)
    end)

    it("cuts products as its library's table says, or does not split them", function()
        local function time(tiling, m, n, k)
            return core.surface(with { format = "fp8", tiling = tiling }):time(machine, { n, k }, m)
        end
        assert.equal(time(nil, 64, 512, 65536), time("any", 64, 512, 65536))
        assert.is_true(time("unsplit", 64, 512, 65536) > 2 * time("any", 64, 512, 65536)) -- 4 tiles for 100 cores
        assert.near(time("any", 8192, 8192, 512), time("unsplit", 8192, 8192, 512), 1e-12)
        -- clusters of 2 x 2 tiles of 128: 16 x 6 of them for either, on 100 cores
        local five, six = time("sglang_fp8_sm100", 2048, 640, 65536), time("sglang_fp8_sm100", 2048, 768, 65536)
        assert.near(1, five / six, 0.01)
        assert.is_true(six < 0.6 * time("sglang_fp8_sm100", 2048, 896, 65536)) -- a second wave
        -- 65 rows take a pair of 64's, 129 a pair of 128's
        local function rows(m) return time("sglang_fp8_sm90", m, 8192, 65536) end
        assert.near(1, rows(65) / rows(128), 0.02)
        assert.is_true(rows(129) > 1.3 * rows(128))
    end)

    it("reads inputs again that the cache cannot hold, for every panel of columns", function()
        local function time(panel, m, n, k)
            return core.surface(with { panel = panel }):time(machine, { n, k }, m)
        end
        assert.near(1, time(1, 4096, 8192, 1024) / time(64, 4096, 8192, 1024), 1e-3) -- 8 MB of inputs
        assert.is_true(time(1, 65536, 8192, 8192) > 1.1 * time(8, 65536, 8192, 8192)) -- a gigabyte
        -- wide panels hold more weights than the cache does from wave to wave
        assert.is_true(time(64, 65536, 8192, 8192) > 1.05 * time(8, 65536, 8192, 8192))
    end)

    it("charges tiles that only clusters start as often as measurements say", function()
        local function time(beyond, m)
            return core.surface(with { format = "fp8", tiling = "vllm_fp8_sm90", beyond = beyond })
                :time(machine, { 65536, 8192 }, m)
        end
        assert.equal(time(1, 512), time(3, 512))
        assert.near(6 / 4, time(3, 257) / time(1, 257), 0.1) -- three of four rows of tiles
    end)

    it("is surer where it was measured", function()
        local surface = core.surface(with { nodes = { { 2, 16, 1, 4096, 4096 } }, error = 0.05, error_growth = 0.2 })
        local _, here = surface:time(machine, { 4096, 4096 }, 16)
        local _, there = surface:time(machine, { 65536, 65536 }, 1e6)
        assert.equal(0.05, here)
        assert.is_true(there > 0.1 and there <= 0.25)
    end)

    it("never gets slower on a faster machine", function()
        local surface = invented()
        for _, m in ipairs { 1, 16, 100, 1000, 10000 } do
            for field, factor in pairs { flop_rate = 2, bandwidth = 2 } do
                local better = {}
                for name, value in pairs(machine) do better[name] = value end
                better[field] = better[field] * factor
                assert.is_true(surface:time(better, { 4096, 4096 }, m) <=
                    surface:time(machine, { 4096, 4096 }, m) * (1 + 1e-12))
            end
        end
    end)
end)

describe("core.kernels", function()
    it("names every dimension and constant", function()
        local kernels = core.kernels()
        assert.is_true(#kernels >= 15)
        for _, kernel in ipairs(kernels) do
            local seen = {}
            for _, list in ipairs { kernel.dims, kernel.constants } do
                for _, name in ipairs(list) do
                    assert.matches("^[%a][%w_]*$", name)
                    assert.is_nil(seen[name], kernel.name .. " " .. name)
                    seen[name] = true
                end
            end
            assert.is_true(#kernel.constants >= 2)
        end
    end)
end)
