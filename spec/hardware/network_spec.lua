require "llmspice"
local message_of = require "spec.fixtures.message_of"
local Network = require "llmspice.hardware.network"

local function network(topology, changes)
    local entry = { name = "net", topology = topology, num_endpoints = 64, endpoint_bandwidth = 100e9, latency = 1e-6,
                    switch_radix = 64, cost_per_link = 800, cost_per_switch = 23000 }
    for key, value in pairs(changes or {}) do entry[key] = value end
    return Network.create(entry)
end

local function near(want, got, what)
    local message = ("%s: got %.17g, want %.17g"):format(what, got, want)
    assert.is_true(math.abs(got - want) <= 1e-9 * math.abs(want), message)
end

-- 8 participants with 1 MB each: l = 1 us, s/b = 10 us, g = ceil(log2 8) = 3, f = 7/8; in us.
local times = {
    switch = {
        all_gather = 1 + 70, all_reduce = 2 * (1 + 70), broadcast = 1 + 70,
        reduce_scatter = 1 + 70, a2a = 7 + 10, p2p = 1 + 10,
    },
    all_to_all = {
        all_gather = 1 + 10, all_reduce = 3 * (1 + 10), broadcast = 1 + 10,
        reduce_scatter = 3 * (1 + 10), a2a = 1 + 10, p2p = 1 + 10,
    },
    hypercube = {
        all_gather = 3 + 70, all_reduce = 3 * (1 + 10), broadcast = 3 * (1 + 10),
        reduce_scatter = 3 + 8.75, a2a = 3 + 10, p2p = 3 + 10,
    },
    bipartite = {
        all_gather = 2 + 20, all_reduce = 4 + 17.5, broadcast = 2 + 20,
        reduce_scatter = 2 + 8.75, a2a = 2 + 10, p2p = 2 + 10,
    },
    ring = {
        all_gather = 7 + 70, all_reduce = 2 * (7 + 8.75), broadcast = 7 + 70,
        reduce_scatter = 7 + 8.75, a2a = 7 + 10, p2p = 1 + 10,
    },
}
local collectives = { "all_gather", "all_reduce", "broadcast", "reduce_scatter", "a2a", "p2p" }

describe("network:time", function()
    for topology, want in pairs(times) do
        it("of 8 on a " .. topology, function()
            for _, collective in ipairs(collectives) do
                near(want[collective] * 1e-6, network(topology):time(collective, 8, 1e6), collective)
            end
        end)

        it("on a " .. topology .. " is nothing for one, and never falls with bytes, participants or latency", function()
            for _, collective in ipairs(collectives) do
                assert.equal(0, network(topology):time(collective, 1, 1e6))
                local last = 0
                for n = 2, 64 do
                    local time = network(topology):time(collective, n, 1e6)
                    assert.is_true(time >= last, collective)
                    assert.is_true(time <= network(topology):time(collective, n, 2e6))
                    assert.is_true(time <= network(topology, { latency = 2e-6 }):time(collective, n, 1e6))
                    assert.is_true(time >= network(topology, { endpoint_bandwidth = 200e9 }):time(collective, n, 1e6))
                    last = time
                end
            end
        end)
    end

    it("says what is wrong", function()
        local net = network "ring"
        assert.matches("unknown collective 'gossip'", message_of(net.time, net, "gossip", 8, 1))
        assert.matches("0 endpoints; expected 1 to 2^24", message_of(net.time, net, "a2a", 0, 1), 1, true)
        assert.matches("-1.0 bytes; expected at least 0", message_of(net.time, net, "a2a", 2, -1), 1, true)
    end)
end)

describe("network:figures", function()
    local function size(topology, n)
        local got = network(topology):figures(n)
        return { got.num_switches, got.num_links }
    end

    it("counts switches and links", function()
        assert.same({ 0, 0 }, size("switch", 1))
        assert.same({ 1, 64 }, size("switch", 64))
        -- two levels: leaves of 32 down and 32 up; ceil(65/32) = 3 leaves, ceil(3*32/64) = 2 spines, 65 + 96 links
        assert.same({ 5, 161 }, size("switch", 65))
        assert.same({ 0, 63 }, size("ring", 64))
        assert.same({ 0, 64 * 63 }, size("all_to_all", 64))
        assert.same({ 0, 64 * 6 // 2 }, size("hypercube", 64))
        assert.same({ 0, 64 * 32 }, size("bipartite", 64))
    end)

    it("prices them", function()
        assert.equal(23000 + 64 * 800, network("switch"):figures(64).cost)
        assert.equal(5 * 23000 + 161 * 800, network("switch"):figures(65).cost)
    end)
end)

describe("Network.create", function()
    it("has the reference model's and those of real systems", function()
        local known = {}
        for _, name in ipairs(Network.list()) do known[name] = true end
        for _, name in ipairs { "IdealNetwork", "NVLink-4-Switch", "NVLink-5-Switch", "Tomahawk-5-128x400GbE",
                                "Tomahawk-5-256x200GbE", "Tomahawk-5-64x800GbE", "InfiniBand-NDR", "PCIe-5-x16" } do
            assert.is_true(known[name], name)
        end
        assert.equal(450e9, Network.create("nvlink_4_switch"):figures().endpoint_bandwidth)
    end)

    it("changes nothing but what it makes", function()
        local other = Network.create("NVLink-4-Switch", { endpoint_bandwidth = 1e9 })
        assert.equal(1e9, other:figures().endpoint_bandwidth)
        assert.equal(450e9, Network.create("NVLink-4-Switch"):figures().endpoint_bandwidth)
    end)

    it("says what is wrong", function()
        assert.equal("unknown network 'NVLink-4'; did you mean 'NVLink-4-Switch'?",
            message_of(Network.create, "NVLink-4"))
        assert.equal("network: field 'topology' is 'torus'; expected switch, ring, all_to_all, hypercube, bipartite",
            message_of(network, "torus"))
        assert.equal("network: field 'latency' is 5; expected 0 to 1 s (as in 5 * us)",
            message_of(network, "ring", { latency = 5 }))
    end)
end)
