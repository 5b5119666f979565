-- Better hardware is never slower, more load never faster, whatever the model.
local spice = require "llmspice"
local core = require "llmspice.core"
local random = require "spec.fixtures.random"
local round_chip = require "spec.fixtures.chip"
local work = require "spec.fixtures.work"
local nn, op = spice.nn, spice.op

local bf16 = { weights = { default = "BF16" }, act = "BF16", kv = "BF16" }

-- A model of random sizes: attention of any kind, dense or mixture of experts.
local function random_graph(draw)
    local heads, kv_heads, dim = draw { 4, 8, 16 }, draw { 1, 2, 4 }, draw { 32, 64, 128 }
    local hidden, inter = 64 * draw(1, 40), 32 * draw(1, 200)
    local options = draw { {}, { window = draw(1, 300) }, { chunk = draw(1, 300) }, { topk = draw(1, 300) } }
    local Layer = nn.Module "Layer"
    function Layer:init()
        self.qkv = nn.Linear(hidden, (heads + 2 * kv_heads) * dim)
        self.out = nn.Linear(heads * dim, hidden)
        self.norm = nn.RMSNorm(hidden)
        self.mlp = draw(1, 2) == 1 and nn.Linear(hidden, hidden)
            or nn.MoE { hidden = hidden, experts = draw { 8, 64 }, topk = draw(1, 8), inter = inter }
    end
    function Layer:forward(x)
        local q, k, v = self.qkv(self.norm(x)):split { heads * dim, kv_heads * dim, kv_heads * dim }
        local y = op.attention(q:reshape(-1, heads, dim), k:reshape(-1, kv_heads, dim), v:reshape(-1, kv_heads, dim),
            options)
        x = x + self.out(y:reshape(-1, heads * dim))
        return x + self.mlp(x)
    end
    return work.trace(hidden, nn.Layers { n = draw(1, 100), build = function() return Layer() end })
end

local function each_case(f)
    for seed = 1, 40 do
        local draw = random(seed)
        f(random_graph(draw), draw, draw { "roofline", "calibrated" }, seed)
    end
end

local function run(graph, chip, fidelity, users, input, output)
    return core.static("normal", users, input, output, core.plan(graph, bf16, chip, fidelity))
end

local function no_more(a, b, what, seed)
    assert(a <= b * (1 + 1e-12), ("seed %d, %s: %.17g > %.17g"):format(seed, what, a, b))
end

describe("monotone in hardware", function()
    for _, change in ipairs { { bandwidth = 1.5 }, { compute = 1.5 }, { bandwidth = 3, compute = 2 } } do
        it(("bandwidth times %g, compute times %g"):format(change.bandwidth or 1, change.compute or 1), function()
            each_case(function(graph, draw, fidelity, seed)
                local users, input, output = draw(1, 200), draw(1, 3000), draw(1, 500)
                local base = run(graph, round_chip(), fidelity, users, input, output)
                local better = run(graph, round_chip(change), fidelity, users, input, output)
                no_more(better.ttft, base.ttft, "ttft", seed)
                no_more(better.tpot, base.tpot, "tpot", seed)
                no_more(base.throughput, better.throughput, "throughput", seed)
            end)
        end)
    end

    it("twice as fast in everything is twice as fast in roofline", function()
        each_case(function(graph, draw)
            local users, input, output = draw(1, 200), draw(1, 3000), draw(1, 500)
            local base = run(graph, round_chip(), "roofline", users, input, output)
            local twice = run(graph, round_chip { bandwidth = 2, compute = 2 }, "roofline", users, input, output)
            assert.near(base.ttc / 2, twice.ttc, 1e-12 * base.ttc)
        end)
    end)
end)

describe("monotone in load", function()
    it("more users, longer prompts and longer contexts take no less time", function()
        each_case(function(graph, draw, fidelity, seed)
            local chip = round_chip()
            local users, input, output = draw(1, 200), draw(1, 3000), draw(2, 500)
            local base = run(graph, chip, fidelity, users, input, output)
            no_more(base.ttft, run(graph, chip, fidelity, users + draw(1, 50), input, output).ttft, "users", seed)
            no_more(base.tpot, run(graph, chip, fidelity, users + draw(1, 50), input, output).tpot, "users", seed)
            no_more(base.ttft, run(graph, chip, fidelity, users, input + draw(1, 500), output).ttft, "input", seed)
            no_more(base.ttc, run(graph, chip, fidelity, users, input, output + draw(1, 500)).ttc, "output", seed)
        end)
    end)

    it("work is never negative and every figure is finite", function()
        each_case(function(graph, draw, fidelity, seed)
            local result = run(graph, round_chip(), fidelity, draw(1, 200), draw(1, 3000), draw(1, 500)):table()
            for _, stats in ipairs { result, result.prefill_stats, result.decode_stats } do
                for name, value in pairs(stats) do
                    if type(value) == "number" then
                        assert(value >= 0 and value < math.huge, ("seed %d: %s is %g"):format(seed, name, value))
                    end
                end
            end
        end)
    end)

    it("more layers cost more, in proportion", function()
        local function stack(n)
            return work.trace(512, nn.Layers { n = n, build = function() return nn.Linear(512, 512) end })
        end
        local one = run(stack(1), round_chip(), "roofline", 4, 100, 10)
        local many = run(stack(77), round_chip(), "roofline", 4, 100, 10)
        assert.near(77 * one.ttc, many.ttc, 1e-12 * many.ttc)
    end)
end)
