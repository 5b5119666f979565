require "llmspice"
local core = require "llmspice.core"
local message_of = require "spec.fixtures.message_of"

local T = core.feature "T"

local function shape(t)
    return tostring(t)
end

local function tensor(...)
    return core.tensor { ... }
end

describe("core.tensor", function()
    it("has a type and dimensions", function()
        local x = core.tensor({ 4, 6 }, "fp8")
        assert.equal("FP8[4 x 6]", shape(x))
        assert.equal("FP8", x:dtype())
        assert.equal(2, x:ndims())
        assert.equal(6, x:size(2))
        assert.equal(6, x:size(-1))
        assert.equal(24, x:elements())
    end)

    it("counts bytes by the type, half ones rounded up", function()
        for _, case in ipairs { { "FP64", 24 }, { "FP32", 12 }, { "FP16", 6 }, { "BF16", 6 }, { "FP8", 3 },
                                { "INT8", 3 }, { "FP4", 2 }, { "INT4", 2 } } do
            assert.equal(case[2], core.tensor({ 3 }, case[1]):bytes(), case[1])
        end
    end)

    it("may have a symbolic first dimension", function()
        local x = core.tensor({ 2 * T + 1, 8 })
        assert.equal("BF16[2*T + 1 x 8]", shape(x))
        assert.equal("16*T + 8", tostring(x:elements()))
        assert.equal("2*T + 1", tostring(x:size(1)))
    end)

    local mistakes = {
        { "a dimension of zero", { 2, 0 }, "dimension 2 is 0; expected at least 1" },
        { "a negative dimension", { -3 }, "dimension 1 is -3; expected at least 1" },
        { "a word for a dimension", { 2, "a" }, "dimension 2 is a string; expected a whole number" },
        { "no dimension", {}, "0 dimensions; expected 1 to 8" },
        { "nine dimensions", { 1, 1, 1, 1, 1, 1, 1, 1, 1 }, "9 dimensions; expected 1 to 8" },
        { "too many elements", { 2 ^ 40 // 1 | 0, 2 ^ 18 // 1 | 0 }, "more than 2^57 elements at dimension 2" },
    }
    for _, case in ipairs(mistakes) do
        it("rejects " .. case[1], function()
            assert.truthy(message_of(core.tensor, case[2]):find(case[3], 1, true))
        end)
    end

    it("names the element types for an unknown one", function()
        assert.equal("unknown dtype 'BF17'; expected FP64, FP32, FP16, BF16, FP8, INT8, FP4 or INT4",
            message_of(core.tensor, { 2 }, "BF17"))
    end)
end)

describe("reshape", function()
    local cases = {
        { "keeps the elements", { 6, 4 }, { 3, 8 }, "BF16[3 x 8]" },
        { "infers the dimension given as -1", { 6, 4 }, { 2, -1, 3 }, "BF16[2 x 4 x 3]" },
        { "infers the symbolic dimension", { T, 64 }, { -1, 4, 16 }, "BF16[T x 4 x 16]" },
        { "folds numbers into the symbolic dimension", { T, 64 }, { -1, 16 }, "BF16[4*T x 16]" },
        { "may move the symbolic dimension", { T, 64 }, { 64, -1 }, "BF16[64 x T]" },
    }
    for _, case in ipairs(cases) do
        it(case[1], function()
            assert.equal(case[4], shape(core.tensor(case[2]):reshape(table.unpack(case[3]))))
            assert.equal(case[4], shape(core.tensor(case[2]):reshape(case[3])))
        end)
    end

    local mistakes = {
        { { 6, 4 }, { 5, 5 }, "24 elements do not reshape to 25" },
        { { 6, 4 }, { 5, -1 }, "dimension 2 cannot be inferred: 24 elements are not a multiple of 5" },
        { { 6, 4 }, { -1, 4, -1 }, "dimensions 1 and 3 are both -1; only one can be inferred" },
        { { 6, 4 }, { -1, 0 }, "dimension 2 is 0; expected -1 or at least 1" },
        { { 6, 4 }, { 2 ^ 60 // 1 | 0 }, "more than 2^57 elements at dimension 1" },
        { { T, 64 }, { 4, 16 }, "no dimension is -1; the symbolic dimension 1 needs one" },
        { { T, 64 }, { -1, 48 },
          "dimension 1 cannot be inferred: 64 elements per symbolic row are not a multiple of 48" },
    }
    for _, case in ipairs(mistakes) do
        it("says: " .. case[3], function()
            local x = core.tensor(case[1])
            assert.truthy(message_of(x.reshape, x, case[2]):find(case[3], 1, true))
        end)
    end
end)

describe("transpose", function()
    it("exchanges two axes, counted from either end", function()
        assert.equal("BF16[4 x 3 x 2]", shape(tensor(2, 3, 4):transpose(1, 3)))
        assert.equal("BF16[2 x 4 x 3]", shape(tensor(2, 3, 4):transpose(-1, -2)))
    end)

    it("takes the symbolic dimension along", function()
        local x = tensor(T, 3, 4):transpose(1, 2)
        assert.equal("BF16[3 x T x 4]", shape(x))
        assert.equal("BF16[T x 3 x 4]", shape(x:transpose(2, 1)))
    end)

    it("names the axis that is not there", function()
        local x = tensor(2, 3)
        assert.matches("axis 3 of a tensor with 2 dimensions", message_of(x.transpose, x, 1, 3))
        assert.matches("axis 0 of a tensor with 2 dimensions", message_of(x.transpose, x, 0, 1))
        assert.matches("axis %-3 of a tensor with 2 dimensions", message_of(x.transpose, x, 1, -3))
    end)
end)

describe("split and concat", function()
    it("are each other's inverse", function()
        local x = tensor(T, 2, 10)
        local a, b, c = x:split({ 2, 3, 5 })
        assert.equal("BF16[T x 2 x 3]", shape(b))
        assert.equal(shape(x), shape(core.concat({ a, b, c })))
        assert.equal("BF16[T x 4 x 10]", shape(core.concat({ x, x }, 2)))
        assert.equal("BF16[T x 2 x 20]", shape(core.concat({ x, x }, -1)))
    end)

    it("joins rows of the two phases", function()
        local x = tensor(T, 5)
        local prefill, decode = x:by_phase()
        assert.equal("BF16[T.prefill x 5]", shape(prefill))
        assert.equal("BF16[T.decode x 5]", shape(decode))
        assert.equal(shape(x), shape(core.concat({ prefill, decode }, 1)))
    end)

    local mistakes = {
        { { 32, 16 }, nil, "the parts add up to 48, dimension 2 has 64" },
        { { 32, 40 }, nil, "part 2 is 40 where 32 of dimension 2 (64) are left" },
        { { 64, 0 }, nil, "part 2 is 0 where 0 of dimension 2 (64) are left" },
        { { 32, 32 }, 1, "dimension 1 is symbolic and cannot be split" },
        { {}, nil, "expected 1 to 16 sizes" },
    }
    for _, case in ipairs(mistakes) do
        it("says: " .. case[3], function()
            local x = tensor(T, 64)
            assert.truthy(message_of(x.split, x, case[1], case[2]):find(case[3], 1, true))
        end)
    end

    it("names the dimension in which joined tensors differ", function()
        local function concat(a, b, axis)
            return message_of(core.concat, { a, b }, axis)
        end
        assert.matches("dimension 2 differs: 64 and 32", concat(tensor(T, 64), tensor(T, 32), 1))
        assert.matches("dimension 1 differs: T and 5", concat(tensor(T, 64), tensor(5, 64), 2))
        assert.matches("dimension 1 differs: T and 2%*T", concat(tensor(T, 64), tensor(2 * T, 64), 2))
        assert.matches("dimension 1 is symbolic in one tensor only", concat(tensor(T, 64), tensor(5, 64), 1))
        assert.matches("2 and 1 dimensions; expected as many", concat(tensor(T, 64), tensor(T), 1))
        local large = tensor(2 ^ 56 // 1 | 0)
        assert.matches("more than 2%^57 elements at dimension 1", message_of(core.concat, { large, large, large }, 1))
    end)
end)

describe("index", function()
    it("takes one index of an axis, counted from either end", function()
        assert.equal("BF16[T x 4]", shape(tensor(T, 3, 4):index(2, 1)))
        assert.equal("BF16[T x 3]", shape(tensor(T, 3, 4):index(-1, -4)))
        assert.equal("BF16[T]", shape(tensor(T, 3):index(2, 3)))
    end)

    local mistakes = {
        { { T, 64 }, 1, 1, "dimension 1 is symbolic and cannot be indexed" },
        { { T, 64 }, 2, 65, "index 65 is outside dimension 2 (64)" },
        { { T, 64 }, 2, 0, "index 0 is outside dimension 2 (64)" },
        { { 64 }, 1, 1, "a tensor with one dimension cannot lose it" },
        { { 64, 2 }, 3, 1, "axis 3 of a tensor with 2 dimensions" },
    }
    for _, case in ipairs(mistakes) do
        it("says: " .. case[4], function()
            local x = core.tensor(case[1])
            assert.truthy(message_of(x.index, x, case[2], case[3]):find(case[4], 1, true))
        end)
    end
end)

describe("x + y and x * y", function()
    it("take tensors of one shape", function()
        assert.equal("BF16[T x 8]", shape(tensor(T, 8) + tensor(T, 8)))
        assert.equal("BF16[T x 8]", shape(tensor(T, 8) * tensor(T, 8)))
    end)

    it("name the dimension that differs, and what is no tensor", function()
        assert.equal("residual: dimension 2 differs: 8 and 9",
            message_of(function() return tensor(T, 8) + tensor(T, 9) end))
        assert.equal("residual of a tensor and a number; expected two tensors",
            message_of(function() return 3 + tensor(T, 8) end))
        assert.equal("mul of a tensor and a nil; expected two tensors",
            message_of(function() return tensor(T, 8) * nil end))
    end)

    it("leave their operands as they were", function()
        local x, y = tensor(T, 8), tensor(T, 8)
        local _ = x + y
        x:reshape(-1, 2, 4)
        assert.equal("BF16[T x 8] BF16[T x 8]", shape(x) .. " " .. shape(y))
    end)
end)

describe("the tensor type", function()
    it("keeps its metamethods away from scripts", function()
        assert.is_nil(tensor(1).__gc)
        assert.is_nil(tensor(1).__index)
    end)

    it("reports mistakes at the user's line", function()
        local line = debug.getinfo(1, "l").currentline + 1
        local ok, err = pcall(function() return tensor(2, 3):reshape(7) end)
        assert.is_false(ok)
        assert.matches("tensor_spec.lua:" .. line .. ": ", tostring(err))
    end)

    it("counts the arguments of a method without the object", function()
        local _, err = pcall(function()
            local y = tensor(2, 3):reshape(7)
            return y
        end)
        assert.matches("bad argument #1 to 'reshape' (6 elements do not reshape to 7)", tostring(err), 1, true)
        _, err = pcall(function()
            local reshape = tensor(1).reshape
            local y = reshape(tensor(2, 3), 7)
            return y
        end)
        assert.matches("bad argument #2 to 'reshape'", tostring(err), 1, true)
    end)
end)
