-- Every figure of the reference model's hardware results, where its files lie beside the checkout. The other specs of
-- this folder hold a part of them by themselves.
local cjson = require "cjson"
local core = require "llmspice.core"
local Memory = require "llmspice.hardware.memory"
local Network = require "llmspice.hardware.network"
local Processor = require "llmspice.hardware.processor"
local TechNode = require "llmspice.hardware.technode"

core.on_mistake(require "llmspice.check".raise)

local file = io.open "../shared/reference/hardware.json"
local reference = file and cjson.decode(file:read "a")
if file then file:close() end

-- Double precision and another order of operations.
local function same(want, got, what)
    if math.abs(got - want) > 1e-9 * math.abs(want) then
        error(("%s: got %.17g, want %.17g"):format(what, got, want), 2)
    end
end

local function same_tree(want, got, what)
    what = what .. "/" .. want.name
    assert.equal(want.name, got.name, what)
    same(want.total or want.value, got.total, what)
    assert.equal(want.children and #want.children, got.children and #got.children, what)
    for i, child in ipairs(want.children or {}) do same_tree(child, got.children[i], what) end
end

-- The reference counts in GHz: capacitance in nF, and its lump factor per GHz.
local figures = {
    memory_capacity = "memory_capacity", memory_bw = "memory_bandwidth", total_cost = "cost", tile_cost = "tile_cost",
    interposer_cost = "interposer_cost", integration_loss = "integration_loss", memory_cost = "memory_cost",
    memory_power = "memory_power", chip_yield_rate = "chip_yield", interposer_yield_rate = "interposer_yield",
    total_area = "total_area", die_area = "die_area", tile_area = "tile_area", target_voltage = "voltage",
    target_static_power = "static_power", target_dynamic_power = "dynamic_power", total_target_power = "logic_power",
    total_target_current = "current", leakage_current = "leakage_current", num_chips_per_wafer = "chips_per_wafer",
    interposers_per_wafer = "interposers_per_wafer",
}

local function check_processor(want)
    local chip = Processor.create(want.name)
    local got = chip:figures()
    for theirs, ours in pairs(figures) do same(want[theirs], got[ours], theirs) end
    same(want.capacitance, got.capacitance * 1e9, "capacitance")
    same(want.lump_factor, got.lump_factor * 1e9, "lump_factor")
    same(want.total_power, chip:power(), "power")
    same(want.interposer_dims_derived[1], got.interposer_width, "interposer width")
    same(want.interposer_dims_derived[2], got.interposer_height, "interposer height")
    same(want.effective_memory_bw_tp1, chip:effective_memory_bandwidth "roofline", "effective bandwidth")
    for dtype, rate in pairs(want.hw_flops) do
        same(rate, chip:flop_rate(dtype, "roofline"), dtype)
        same(want.effective_hw_flops_tp1[dtype], chip:effective_flop_rate(dtype, "roofline"), dtype)
    end
    assert.equal(want.default_num_chips, chip:default_num_chips())
end

local function check_datacenter(name, want)
    local chip = Processor.create(name)
    local n = want.num_chips
    local got = chip:datacenter(n)
    same(want.num_pods, got.num_pods, "pods")
    same(want.num_racks, got.racks_per_pod, "racks")
    same(want.num_servers, got.servers_per_rack, "servers")
    assert.equal(want.server_chips, got.chips_per_server)
    assert.equal(want.num_endpoints_inter, got.internode_endpoints)
    assert.equal(want.num_vrms, got.num_vrms)
    assert.equal(want.num_psus, got.num_psus)
    same(want.dc_total_cost, got.cost, "cost")
    same(want.dc_total_power, got.power, "power")
    same(want.get_tco, chip:tco(n), "tco")
    for _, mode in ipairs { "tco", "cost", "power", "capex" } do
        same_tree(want[mode .. "_breakdown"], chip:breakdown(mode, n), mode)
    end
end

local function check_memory(want)
    local memory = Memory.create(want.name)
    local got = memory:figures()
    same(want.capacity, memory:capacity(), "capacity")
    same(want.memory_bw, memory:bandwidth(), "bandwidth")
    same(want.power, memory:power(), "power")
    same(want.cost, got.cost, "cost")
    same(want.area, got.area, "area")
    if want.class ~= "StackedDRAM" then return end
    for theirs, ours in pairs { internal_bw = "array_bandwidth", io_bw = "pin_bandwidth",
                                layer_memory_bw = "layer_bandwidth", layer_power = "layer_power",
                                max_base_die_power = "max_base_die_power" } do
        same(want[theirs], got[ours], theirs)
    end
    for gradient, power in pairs { temperature_gradient_at_0W = 0,
                                   temperature_gradient_at_max_base_die_power = want.max_base_die_power } do
        local ladder = memory:temperatures(power)
        same(want[gradient].base, ladder[0], "base")
        for layer = 1, got.stack_height do same(want[gradient]["layer_" .. layer], ladder[layer], "layer " .. layer) end
        assert.equal(got.stack_height, #ladder)
    end
end

local function network_of(want)
    if not want.name:match "^synthetic" then return Network.create(want.name) end
    return Network.create {
        name = want.name, topology = want.topology, num_endpoints = want.num_endpoints,
        endpoint_bandwidth = want.endpoint_bw, latency = want.latency, switch_radix = want.switch_radix,
        cost_per_link = want.cost_per_link, cost_per_switch = want.cost_per_switch,
    }
end

local function check_network(want)
    local network = network_of(want)
    for _, time in ipairs(want.times) do
        same(time.time, network:time(time.collective, time.n, time.bytes), time.collective)
    end
    for _, size in ipairs(want.switch_scaling) do
        local got = network:figures(size.num_endpoints)
        assert.equal(size.num_switches, got.num_switches)
        assert.equal(size.num_links, got.num_links)
        same(size.cost, got.cost, "cost of " .. size.num_endpoints)
    end
end

local function check_technode(want)
    local node = TechNode.create(want.name)
    for size, count in pairs(want.chips_per_wafer) do
        local width, height = size:match "^(.*)x(.*)$"
        assert.equal(count, node:dies_per_wafer(tonumber(width), tonumber(height)))
    end
    for area, yield in pairs(want.chip_yield) do same(yield, node:chip_yield(tonumber(area)), area) end
end

describe("the reference model's results", function()
    if not reference then
        pending "lie in ../shared/reference/hardware.json, which is not there"
        return
    end

    for _, want in ipairs(reference.processors) do
        it("hold for processor " .. want.name, function() check_processor(want) end)
        for _, size in ipairs(want.by_num_chips) do
            it(("hold for %d chips of %s"):format(size.num_chips, want.name), function()
                check_datacenter(want.name, size)
            end)
        end
    end
    for _, want in ipairs(reference.memories) do
        it("hold for memory " .. want.name, function() check_memory(want) end)
    end
    for _, want in ipairs(reference.networks) do
        it("hold for network " .. want.name, function() check_network(want) end)
    end
    for _, want in ipairs(reference.technodes) do
        it("hold for technode " .. want.name, function() check_technode(want) end)
    end
end)
