local csv = require "llmspice.calibration.csv"
local helper = require "spec.cli.helper"
local kernel_fit = require "llmspice.calibration.kernel_fit"
local measurements = require "llmspice.calibration.measurements"
local units = require "llmspice.calibration.units"

-- Products on an invented engine, 5 us and the weights at 2 TB/s, in so many of a unit per microsecond.
local function products(per_us)
    local lines = { "system,framework,version,dtype,m,n,k,latency_us" }
    for _, m in ipairs { 1, 8, 64, 256 } do
        for _, n in ipairs { 1024, 4096, 16384 } do
            for _, k in ipairs { 2048, 4096 } do
                local us = 5 + (2 * n * k + 2 * m * (n + k)) / 2e6
                lines[#lines + 1] = ("h100_sxm,mine,1,bf16,%d,%d,%d,%.6g"):format(m, n, k, us * per_us)
            end
        end
    end
    return table.concat(lines, "\n") .. "\n"
end

local function run(command, text)
    local path = os.tmpname()
    helper.write(path, text)
    local result = helper.run(command .. " --op=gemm " .. path)
    os.remove(path)
    return result
end

describe("a file of kernels in other units", function()
    for unit, per_us in pairs { seconds = 1e-6, milliseconds = 1e-3, nanoseconds = 1e3 } do
        local line = "h100_sxm mine: latency_us looks like " .. unit ..
            "; its largest shapes took %S+ times what the chip's datasheet leads to expect; expected microseconds\n"

        it("is refused by calibrate, " .. unit, function()
            local result = run("calibrate", products(per_us))
            assert.equal(2, result.code)
            assert.matches("^llmspice: " .. line .. "$", result.err)
            assert.equal("", result.out)
        end)

        it("is warned of by validate and predict, " .. unit, function()
            for _, command in ipairs { "validate", "predict" } do
                local result = run(command, products(per_us))
                assert.equal(0, result.code)
                assert.matches("llmspice: warning: " .. line, result.err)
            end
        end)
    end

    it("is not one in microseconds", function()
        for _, command in ipairs { "calibrate", "validate", "predict" } do
            assert.is_nil(run(command, products(1)).err:find("latency_us", 1, true))
        end
    end)

    it("may be in no likely one", function()
        assert.matches("latency_us is in no likely unit; its largest shapes took 0%.1%d* times",
            run("validate", products(0.1)).err)
    end)
end)

describe("the measurements", function()
    if not require "llmspice.infile".exists "../shared/measured/gemm.csv" then
        pending("measurements are not beside this checkout", function() end)
        return
    end

    for _, op in ipairs(measurements.ops) do
        it("are in microseconds: " .. op.name, function()
            local rows, some = assert(csv.read("../shared/measured/" .. op.name .. ".csv")), {}
            for i = 1, #rows, math.max(1, #rows // 2000) do some[#some + 1] = rows[i] end
            assert.same({}, units.wrong((kernel_fit.calls(op, some, {}))))
        end)
    end
end)
