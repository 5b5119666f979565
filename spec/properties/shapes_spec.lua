-- Shape operations keep elements, for random shapes.
require "llmspice"
local core = require "llmspice.core"
local random = require "spec.fixtures.random"

local T = core.feature "T"

local function random_dims(draw)
    local dims = {}
    for i = 1, draw(1, 6) do dims[i] = draw(1, 12) end
    return dims
end

local function product(list)
    local n = 1
    for _, value in ipairs(list) do n = n * value end
    return n
end

-- Cuts n into parts that add up to it.
local function parts_of(n, draw)
    local parts = {}
    while n > 0 do
        local part = #parts == 15 and n or draw(1, n)
        parts[#parts + 1] = part
        n = n - part
    end
    return parts
end

describe("random shapes", function()
    it("reshape to anything with as many elements and back", function()
        for seed = 1, 200 do
            local draw = random(seed)
            local dims = random_dims(draw)
            local x = core.tensor(dims)
            local flat = x:reshape(-1)
            assert.equal(product(dims), flat:elements())
            assert.equal(tostring(x), tostring(flat:reshape(dims)))
            local inferred = draw(1, #dims)
            local with_hole = table.move(dims, 1, #dims, 1, {})
            with_hole[inferred] = -1
            assert.equal(tostring(x), tostring(flat:reshape(with_hole)))
        end
    end)

    it("split and concat are inverse along every numeric axis", function()
        for seed = 1, 200 do
            local draw = random(seed)
            local dims = { T, table.unpack(random_dims(draw)) }
            local x = core.tensor(dims)
            local axis = draw(2, #dims)
            local parts = { x:split(parts_of(dims[axis], draw), axis) }
            assert.equal(tostring(x), tostring(core.concat(parts, axis)))
            assert.equal(tostring(x), tostring(core.concat({ x:by_phase() }, 1)))
        end
    end)

    it("two transposes are none", function()
        for seed = 1, 200 do
            local draw = random(seed)
            local dims = { T, table.unpack(random_dims(draw)) }
            local x, a, b = core.tensor(dims), draw(1, #dims), draw(1, #dims)
            assert.equal(tostring(x), tostring(x:transpose(a, b):transpose(a, b)))
            assert.equal(tostring(x:elements()), tostring(x:transpose(a, b):elements()))
        end
    end)
end)
