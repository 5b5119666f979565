local schema = require "llmspice.schema"

local fan = schema.new("fan", {
    { "diameter", "number", unit = "mm", min = 1, max = 1000, example = "120 * mm" },
    { "blades", "count", default = 7, max = 100 },
    { "duty", "fraction", optional = true },
    { "kind", "choice", choices = { "axial", "radial" }, default = "axial" },
    { "pitch", "number", unit = "mm", when = { "kind", "axial" }, default = 30 },
    { "colours", "texts", optional = true },
    { "curve", "numbers", length = 3, unit = "Pa", optional = true },
    { "noise", "map", key = "speed", keys = { "slow", "fast" }, unit = "dB", min = 0, optional = true },
    { "motor", "table", fields = { { "power", "number", unit = "W", min = 0 }, { "poles", "count", default = 4 } },
      optional = true },
    { "bearing", "part", of = "bearing", optional = true },
})

local function entry(changes)
    local made = { name = "Quiet", diameter = 120 }
    for key, value in pairs(changes) do made[key] = value end
    return made
end

local function message_of(changes)
    local made, err = fan:check(entry(changes))
    assert.is_nil(made)
    assert.is_nil(err:find "\n")
    return err
end

describe("schema:check", function()
    it("fills defaults in, nested ones too, and changes nothing", function()
        local given = entry { motor = { power = 3 } }
        local made = assert(fan:check(given))
        assert.equal(7, made.blades)
        assert.equal(30, made.pitch)
        assert.equal(4, made.motor.poles)
        assert.is_nil(given.blades)
        assert.is_nil(given.motor.poles)
    end)

    it("turns whole floats into counts", function()
        assert.equal("integer", math.type(assert(fan:check(entry { blades = 5.0 })).blades))
    end)

    for _, case in ipairs {
        { { blads = 3 }, "unknown field 'blads'; did you mean 'blades'?" },
        { { motor = { powr = 3 } }, "field 'motor': unknown field 'powr'; did you mean 'power'?" },
        { { motor = {} }, "field 'motor.power' (W) is missing" },
        { { motor = { power = "big" } }, "field 'motor.power' is 'big'; expected a number in W" },
        { { motor = 5 }, "field 'motor' is 5; expected a table of named fields" },
        { { diameter = "120 mm" }, "field 'diameter' is '120 mm'; expected a number in mm" },
        { { diameter = 0.12 }, "field 'diameter' is 0.12; expected 1 to 1000 mm (as in 120 * mm)" },
        { { diameter = 0 / 0 }, ("field 'diameter' is %.14g; expected a number in mm"):format(0 / 0) },
        { { diameter = math.huge }, "field 'diameter' is inf; expected a number in mm" },
        { { blades = 2.5 }, "field 'blades' is 2.5; expected a whole number" },
        { { blades = 0 }, "field 'blades' is 0; expected 1 to 100" },
        { { blades = "three" }, "field 'blades' is 'three'; expected a whole number" },
        { { duty = 1.5 }, "field 'duty' is 1.5; expected a fraction of 0 to 1" },
        { { kind = "spiral" }, "field 'kind' is 'spiral'; expected axial, radial" },
        { { kind = "radial", pitch = 3 }, "field 'pitch' does not go with kind 'radial'" },
        { { colours = "red" }, "field 'colours' is 'red'; expected a list of texts" },
        { { curve = { 1, 2 } }, "field 'curve' is a table; expected a list of 3 numbers" },
        { { curve = { 1, "b", 3 } }, "field 'curve[2]' is 'b'; expected a number in Pa" },
        { { noise = { fats = 3 } }, "field 'noise': unknown speed 'fats'; did you mean 'fast'?" },
        { { noise = { fast = -1 } }, "field 'noise.fast' is -1; expected at least 0 dB" },
        { { bearing = 5 }, "field 'bearing' is 5; expected the name of a bearing" },
        { { name = 5 }, "field 'name' is 5; expected a text" },
        { { sources = { diameter = "" } },
          "field 'sources.diameter' is ''; expected a text that says where the figure is from" },
    } do
        it("says: " .. case[2], function() assert.equal(case[2], message_of(case[1])) end)
    end

    it("says which field is missing, with its unit", function()
        local _, err = fan:check { name = "Quiet" }
        assert.equal("field 'diameter' (mm) is missing", err)
        _, err = fan:check { diameter = 3 }
        assert.equal("field 'name' is missing", err)
    end)
end)

describe("schema:check_sources", function()
    local function message(changes)
        local ok, err = fan:check_sources(entry(changes))
        assert.is_nil(ok)
        return err
    end

    it("asks for one beside every figure that is stated", function()
        assert.is_true(fan:check_sources(entry { sources = { diameter = "datasheet" }, kind = "axial" }))
        assert.equal("field 'diameter' has no source; expected a text in sources.diameter", message {})
        assert.equal("field 'blades' has no source; expected a text in sources.blades",
            message { blades = 5, sources = { diameter = "datasheet" } })
    end)

    it("knows no source without a figure", function()
        assert.equal("sources.duty is about a field that is not there",
            message { sources = { diameter = "datasheet", duty = "datasheet" } })
        assert.equal("sources: unknown field 'dutty'; did you mean 'duty'?",
            message { sources = { diameter = "datasheet", dutty = "datasheet" } })
    end)
end)

describe("schema.mark", function()
    it("tells what kind of figure a source calls it", function()
        assert.equal("marketing", schema.mark "marketing: a datasheet, with sparsity")
        assert.equal("assumed", schema.mark "assumed: as its predecessor")
        assert.equal("derived", schema.mark "derived: 18 chips")
        assert.equal("stated", schema.mark "a datasheet: page 3")
        assert.equal("stated", schema.mark "note: a datasheet")
    end)
end)
