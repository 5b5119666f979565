-- Whatever a script passes to the core, it gets a result or one error, never a crash. make sanitize makes this sharp.
local spice = require "llmspice"
local core = require "llmspice.core"
local random = require "spec.fixtures.random"
local round_chip = require "spec.fixtures.chip"
local work = require "spec.fixtures.work"

-- Loops as often as it is told to.
local skipped = { repeat_step = true, on_mistake = true }

local bf16 = { weights = { default = "BF16" }, act = "BF16", kv = "BF16" }

local function graph()
    return work.trace(64, spice.nn.Linear(64, 64))
end

-- One of everything that the core makes.
local function objects()
    local chip = round_chip()
    local plan = core.plan(graph(), bf16, chip, "calibrated")
    return {
        core.feature "T", core.tensor { core.feature "T", 64 }, core.tensor { 4, 6 },
        core.tensor({ core.feature "T", 64 }, "BF16", core.graph()), graph(),
        core.weight { rows = 64, cols = 64, class = "mlp" }, chip, plan, core.static("normal", 1, 10, 10, plan),
        spice.Memory.create "HBM3-8H", spice.Network.create "NVLink-4-Switch", spice.TechNode.create "CoWoS",
    }
end

local plain = {
    0, 1, -1, 2, 64, 1.5, 0 / 0, 1 / 0, -1 / 0, math.maxinteger, math.mininteger, 2 ^ 53, "", "BF16", "T", "normal",
    "roofline", "x", ("long"):rep(500), true, false, {}, { 1, 2 }, { -1, 0 }, { "a" }, { rows = 1, cols = 1 },
    { weights = {}, act = "BF16" }, { phase = "decode", n = 1 }, { { phase = "decode", n = 1, context = 5 } },
    { { phase = "prefill", new = math.maxinteger, context = math.maxinteger, n = math.maxinteger } },
    { experts = 4, topk = 1, inter = 4, weights = {} }, { tp = 2 }, function() end, print,
}

-- Every function of the core and every method of its objects, by name.
local function functions(list)
    local found = {}
    for name, f in pairs(core) do
        if type(f) == "function" and not skipped[name] then found[#found + 1] = { name, f } end
    end
    for i, object in ipairs(list) do
        local index = debug.getmetatable(object).__index
        for name, f in pairs(type(index) == "table" and index or {}) do
            if type(f) == "function" and not skipped[name] then
                found[#found + 1] = { debug.getmetatable(object).__name .. "." .. name, f, i }
            end
        end
        for name, f in pairs(debug.getmetatable(object)) do
            if type(f) == "function" and name ~= "__gc" and name ~= "__close" then
                found[#found + 1] = { debug.getmetatable(object).__name .. "." .. name, f, i }
            end
        end
    end
    table.sort(found, function(a, b) return a[1] < b[1] or a[1] == b[1] and (a[3] or 0) < (b[3] or 0) end)
    return found
end

-- Calls that succeed: a function and its arguments.
local function good_calls()
    local T, chip, traced = core.feature "T", round_chip(), core.graph()
    local function tensor(...) return core.tensor({ T, ... }, "BF16", traced) end
    local function weight(fields) return core.weight(fields) end
    local plan = core.plan(graph(), bf16, chip, "calibrated")
    local router = weight { rows = 8, cols = 64, class = "router" }
    local experts = weight { n = 8, rows = 32, cols = 64, class = "experts", shard = "expert" }
    local calls = {
        tensor = { core.tensor, { 4, 6 }, "FP8" },
        reshape = { tensor(64).reshape, tensor(64), -1, 4, 16 },
        split = { tensor(64).split, tensor(64), { 16, 48 }, 2 },
        concat = { core.concat, { tensor(8), tensor(9) }, 2 },
        weight = { core.weight, { n = 2, rows = 4, cols = 8, class = "mlp", shard = "column", units = 4,
                                  dtype = "FP32", active = 0.5 } },
        linear = { core.linear, tensor(64), weight { rows = 8, cols = 64, class = "mlp" }, nil, "name" },
        attention = { core.attention, tensor(8, 16), tensor(2, 16), tensor(2, 16),
                      { window = 16, cache_elems = 64, cache_heads = 2, latent = false }, "name" },
        linear_attention = { core.linear_attention, tensor(2, 8), tensor(2, 8), tensor(4, 6),
                             { state_elems = 10, conv_elems = 5 }, "name" },
        moe = { core.moe, tensor(64), { experts = 8, topk = 2, inter = 16, shared_inter = 8, matrices = 3,
                                        weights = { router, experts } }, "name" },
        custom = { core.custom, tensor(64), tensor(32), 5 * T, 6 * T, { role = "attn", weights = { router } }, "name" },
        plan = { core.plan, graph(), { weights = { default = "FP8", mlp = "BF16" }, act = "BF16", kv = "FP8",
                                       scales = { mlp = { block = { 8, 8 }, bits = 8, tensor_bytes = 4 } } },
                 chip, "roofline" },
        step = { plan.step, plan, { { phase = "prefill", n = 3, new = 17, context = 5, emits = true },
                                    { phase = "decode", n = 3, new = 1, context = 900 } } },
        static = { core.static, "normal", 4, 100, 10, plan },
        with_parallelism = { chip.with_parallelism, chip, { tp = 8, dp = 2, pp = 1, ep = 4 } },
    }
    for name, call in pairs(calls) do
        call.n = #call
        if name == "linear" then call.n = 5 end
    end
    return calls
end

-- A copy of a call with one of its arguments, or one field of one, replaced by garbage.
local function spoil(list, draw)
    local copy, keys = {}, {}
    for key, value in pairs(list) do
        copy[key] = value
        if key ~= 1 and key ~= "n" or not list.n then keys[#keys + 1] = key end
    end
    table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
    if #keys == 0 then return copy end
    local key = draw(keys)
    if type(copy[key]) == "table" and draw(1, 4) > 1 then
        copy[key] = spoil(copy[key], draw)
    else
        copy[key] = draw(plain)
    end
    return copy
end

describe("the core", function()
    it("survives random arguments", function()
        local draw = random(1)
        local calls = 0
        for _ = 1, 3 do
            local list = objects()
            for _, entry in ipairs(functions(list)) do
                for _ = 1, 30 do
                    local n, args = draw(0, 6), {}
                    for i = 1, n do args[i] = draw(1, 3) == 1 and draw(list) or draw(plain) end
                    if entry[3] and draw(1, 8) > 1 then args[1], n = list[entry[3]], math.max(n, 1) end
                    local ok, err = pcall(entry[2], table.unpack(args, 1, n))
                    local text = type(err) == "table" and err.message or err
                    assert(ok or type(text) == "string" and #text > 0, entry[1])
                    calls = calls + 1
                end
            end
        end
        collectgarbage()
        assert.is_true(calls > 5000)
    end)

    it("survives a good call with one thing wrong in it", function()
        local draw = random(2)
        for _ = 1, 150 do
            local calls, names = good_calls(), {}
            for name in pairs(calls) do names[#names + 1] = name end
            table.sort(names)
            for _, name in ipairs(names) do
                local call = calls[name]
                local ok, err = pcall(call[1], table.unpack(call, 2, call.n))
                assert(ok, name .. ": " .. tostring(err))
                local spoilt = spoil(call, draw)
                ok, err = pcall(call[1], table.unpack(spoilt, 2, call.n))
                local text = type(err) == "table" and err.message or err
                assert(ok or type(text) == "string" and #text > 0, name)
            end
        end
        collectgarbage()
    end)

    it("does not run a userdata's methods on another type", function()
        for _, entry in ipairs(functions(objects())) do
            if entry[3] and not entry[1]:find "%.__" then
                assert.has_error(function() entry[2](io.stdout) end)
                assert.has_error(function() entry[2]({}) end)
            end
        end
    end)
end)
