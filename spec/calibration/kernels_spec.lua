local helper = require "spec.cli.helper"

-- Runs a command on a CSV of these lines.
local function on_csv(command, lines)
    local path = os.tmpname()
    helper.write(path, table.concat(lines, "\n") .. "\n")
    local words = command:gsub("FILE", path)
    local result = helper.run(words)
    os.remove(path)
    result.err = result.err:gsub(path:gsub("%p", "%%%0"), "file.csv")
    return result
end

local header = "system,framework,version,dtype,m,n,k,latency_us"

describe("predict of kernels", function()
    it("appends a time, its 80 % interval, and what is unsupported, to every row", function()
        local result = on_csv("predict FILE --op=gemm", {
            header, "h100_sxm,vllm,0.24.0,bf16,16,4096,4096,14.0", "h100_sxm,vllm,0.24.0,bf17,16,4096,4096,14.0",
            "h999,vllm,0.24.0,bf16,16,4096,4096,14.0", "h100_sxm,vllm,0.24.0,bf16,0,4096,4096,14.0",
        })
        local lines = {}
        for line in result.out:gmatch "[^\n]+" do lines[#lines + 1] = line end
        assert.equal(0, result.code)
        assert.equal(header .. ",predicted_us,low_us,high_us,error", lines[1])
        local predicted, low, high = lines[2]:match ",14%.0,([%d.]+),([%d.]+),([%d.]+),$"
        -- 34 MB at 3.35 TB/s are 10 us; 10 to 20 us by any account
        assert.is_true(tonumber(predicted) > 10 and tonumber(predicted) < 20)
        assert.is_true(tonumber(low) < tonumber(predicted) and tonumber(predicted) < tonumber(high))
        assert.matches(",,,,\"?unknown dtype 'bf17'; did you mean 'bf16'%?", lines[3])
        assert.matches(",,,,\"?unknown processor 'h999'", lines[4])
        assert.matches(",,,,m is 0; expected at least 1$", lines[5])
        assert.equal("llmspice: warning: 3 of 4 rows have no prediction; their column 'error' says why\n", result.err)
    end)

    it("is less sure of a chip that only a relative of was measured", function()
        local function width(system)
            local result = on_csv("predict FILE --op=gemm", { header, system .. ",vllm,1,bf16,16,4096,4096,14.0" })
            local low, high = result.out:match ",14%.0,[%d.]+,([%d.]+),([%d.]+),\n$"
            return high / low
        end
        assert.is_true(width "a30" > 1.3 * width "a100_sxm")
    end)

    it("takes chip and engine where the rows name none", function()
        local result = on_csv("predict FILE --op=gemm --chip=H200 --backend=sglang",
            { "dtype,m,n,k", "bf16,16,4096,4096" })
        assert.equal(0, result.code)
        assert.matches("\nbf16,16,4096,4096,[%d.]+,[%d.]+,[%d.]+,\n$", result.out)
    end)

    it("times experts that attention ranks share, by phase and distribution", function()
        local columns = "system,framework,version,phase,dtype,num_tokens,hidden,inter,topk,num_experts,num_slots," ..
            "moe_tp,moe_ep,distribution,latency_us"
        local function time(phase, slots, distribution)
            local result = on_csv("predict FILE --op=moe_wideep", { columns, ("h200_sxm,sglang,1,%s,fp8_block,4096," ..
                "7168,2048,8,256,%d,1,32,%s,100"):format(phase, slots, distribution) })
            return tonumber(result.out:match ",100,([%d.]+),[%d.]+,[%d.]+,\n$"), result.out
        end
        -- 8 experts of 44 MB of a rank take 73 us to read
        assert.is_true(time("decode", 256, "uniform") > 73 and time("decode", 256, "uniform") < 200)
        assert.is_true(time("decode", 256, "pl0.8") > time("decode", 256, "uniform"))
        assert.equal(time("decode", 288, "uniform"), (time("decode", 288, "pl1.01_eplb")))
        assert.matches("num_slots is 250, not a multiple of moe_ep = 32", select(2, time("decode", 250, "uniform")))
        assert.matches("unknown phase 'train'; expected any, decode, prefill", select(2, time("train", 256, "uniform")))
        for _, law in ipairs { "zipf", "foo_eplb", "pl99" } do
            assert.matches("distribution is '" .. law .. "'; expected uniform, or plX or plX_eplb with X from 0 to 2",
                select(2, time("any", 256, law)))
        end
    end)

    it("is one JSON object on request, with numbers as numbers", function()
        local shape = ",vllm,0.24.0,bf16,16,4096,4096,14.0"
        local rows = { header, "h100_sxm" .. shape, "h999" .. shape }
        local result = require "llmspice.json".decode(on_csv("predict FILE --op=gemm --format=json", rows).out)
        assert.equal("gemm", result.op)
        assert.equal(1, result.failed)
        assert.equal(4096, result.rows[1].k)
        assert.equal("bf16", result.rows[1].dtype)
        local text = on_csv("predict FILE --op=gemm", rows).out
        assert.equal(tonumber(text:match ",14%.0,([%d.]+),"), result.rows[1].predicted_us)
        assert.is_nil(result.rows[1].error)
        assert.is_nil(result.rows[2].predicted_us)
        assert.matches("unknown processor 'h999'", result.rows[2].error)
    end)

    it("is a table for people on request, with the columns in which rows differ", function()
        local rows = { header, "h100_sxm,vllm,0.24.0,bf16,16,4096,4096,14.0", "h100_sxm,vllm,0.24.0,bf17,512,4096,9,1" }
        local result = on_csv("predict FILE --op=gemm --format=table", rows)
        local lines = {}
        for line in result.out:gmatch "[^\n]+" do lines[#lines + 1] = line end
        assert.equal(4, #lines)
        assert.matches("^line  dtype  m +k +latency_us +predicted +80 %% interval$", lines[1])
        assert.matches("^   2  bf16 +16 +4096 +14%.0 +[%d.]+ +[%d.]+ to [%d.]+$", lines[2])
        assert.matches("^   3  bf17 +512 +9 +1 +%-$", lines[3])
        assert.matches("^  line 3: unknown dtype 'bf17'", lines[4])
        assert.equal("llmspice: warning: 1 of 2 rows have no prediction; below the table is why\n", result.err)
        local as_csv = on_csv("predict FILE --op=gemm --format=csv", rows).out
        assert.equal(on_csv("predict FILE --op=gemm", rows).out, as_csv)
    end)

    it("says that an engine is unknown", function()
        for _, command in ipairs { "predict", "validate" } do
            local result = on_csv(command .. " FILE --op=gemm --backend=vlm",
                { header, "h100_sxm,vllm,0.24.0,bf16,16,4096,4096,14.0" })
            assert.equal(2, result.code)
            assert.equal("llmspice: unknown backend 'vlm'; did you mean 'vllm'?\n", result.err)
        end
        -- an engine that only surfaces know
        assert.equal(0, on_csv("predict FILE --op=collectives --backend=nccl", {
            "system,op,dtype,num_gpus,bytes", "h100_sxm,all_reduce,bf16,8,1048576" }).code)
    end)

    it("counts a prefix as further pairs", function()
        local columns = "system,framework,attn_dtype,kv_dtype,batch,isl,prefix,q_heads,kv_heads,head_dim,window"
        local function at(prefix)
            local result = on_csv("predict FILE --op=attention_prefill",
                { columns, ("h100_sxm,vllm,bf16,bf16,1,2048,%d,32,8,128,0"):format(prefix) })
            return tonumber(result.out:match "128,0,([%d.]+),")
        end
        -- 2048*2048/2 pairs without; eight times as many more with a prefix of 8192
        local ratio = at(8192) / at(0)
        assert.is_true(ratio > 4 and ratio < 10, tostring(ratio))
    end)

    it("says which column is missing, and offers the nearest operator", function()
        assert.equal("llmspice: file.csv: no column 'k'; it has dtype, m, n\n",
            on_csv("predict FILE --op=gemm", { "dtype,m,n", "bf16,1,512" }).err)
        assert.matches("did you mean 'gemm'", on_csv("predict FILE --op=gem", { header }).err)
    end)
end)

describe("validate of kernels", function()
    local rows = {
        header, "h100_sxm,vllm,0.24.0,bf16,16,4096,4096,14.0", "h100_sxm,vllm,0.24.0,fp8,16,4096,4096,12.0",
        "h200_sxm,sglang,0.5.14,bf16,2048,8192,4096,200",
    }

    it("prints errors by chip, engine, type and size, and counts fitted numbers", function()
        local result = on_csv("validate FILE --op=gemm", rows)
        assert.equal(0, result.code)
        for _, line in ipairs { "all +all +all +all +3 ", "h100_sxm +vllm +all +all +2 ",
                                "h100_sxm +vllm +fp8 +all +1 ", "h200_sxm +sglang +all +m <= 4096 +1 ",
                                "3 rows, 0 without a prediction", "fitted numbers: %d+, from 1560 rows" } do
            assert.matches(line, result.out)
        end
        assert.is_nil(result.out:find("\n\n\n", 1, true))
    end)

    it("says why nothing could be compared", function()
        local result = on_csv("validate FILE --op=gemm", { header, "h999,vllm,1,bf16,16,4096,4096,10",
                                                           "h100_sxm,vllm,1,bf16,16,4096,4096,0" })
        assert.equal(2, result.code)
        assert.matches("^llmspice: file.csv: no row can be compared; the first: line 2: unknown processor 'h999'",
            result.err)
    end)

    it("tells by line what does not count", function()
        local odd = { header, rows[2], "h999,vllm,1,bf16,16,4096,4096,10", "h100_sxm,vllm,1,bf16,16,4096,4096,0",
                      "h100_sxm,vllm,1,bf16,16,4096,4096,soon", "h100_sxm,vllm,1,bf16,16,4096,4096,0x14",
                      "h100_sxm,vllm,1,bf16,0x10,4096,4096,10" }
        local result = on_csv("validate FILE --op=gemm", odd)
        assert.matches("6 rows, 2 without a prediction\n  line 3: unknown processor 'h999'; .-\n" ..
            "  line 4: latency_us is '0'; expected a time above 0\n" ..
            "  line 5: latency_us is 'soon'; expected a number such as 141.056\n" ..
            "  line 6: latency_us is '0x14'; expected a number such as 141.056\n" ..
            "  line 7: m is '0x10'; expected a number\n", result.out)
        local unused = require "llmspice.json".decode(on_csv("validate FILE --op=gemm --format=json", odd).out).unused
        assert.same({ line = 4, why = "latency_us is '0'; expected a time above 0" }, unused[2])
    end)

    it("is JSON when asked", function()
        local result = on_csv("validate FILE --op=gemm --format=json", rows)
        assert.matches('"op": "gemm",%s*"rows": 3,%s*"failed": 0,%s*"unused": %[%],', result.out)
    end)

    it("needs measured times", function()
        assert.equal("llmspice: file.csv: no column 'latency_us'; it has dtype, m, n, k\n",
            on_csv("validate FILE --op=gemm", { "dtype,m,n,k", "bf16,1,512,512" }).err)
    end)
end)

describe("calibrate of kernels", function()
    -- 40 products on an invented engine: 5 us, and the weights at 2 TB/s.
    local function measured(change)
        local lines = { header }
        for _, m in ipairs { 1, 8, 64, 256 } do
            for _, n in ipairs { 1024, 2048, 4096, 8192, 16384 } do
                for _, k in ipairs { 2048, 4096 } do
                    local us = 5 + (2 * n * k + 2 * m * (n + k)) / 2e6
                    lines[#lines + 1] = ("h100_sxm,mine,1,bf16,%d,%d,%d,%.3f"):format(m, n, k, us)
                end
            end
        end
        return change and change(lines) or lines
    end

    it("prints a catalog entry whose surface predicts the rows", function()
        local result = on_csv("calibrate FILE --op=gemm --date=2026-01-02 --source=here", measured())
        assert.equal(0, result.code)
        assert.matches('name = "h100_sxm_mine_gemm", backend = "mine", op = "gemm",\n    systems = { "h100_sxm" }',
            result.out)
        assert.matches('source = "here",\n    date = "2026%-01%-02"', result.out)
        assert.matches("gemm bf16: 40 rows, [1-8] numbers; left out, MAPE %d+%.%d %%, median", result.err)
        local entry = load(result.out, "entry", "t", {})()
        local core = require "llmspice.core"
        local chip = require "llmspice.hardware.processor".create "H100"
        local fields, sum = entry.surfaces[1], 0
        fields.bias = fields.biases[1] -- the first chip has no factors
        local surface = core.surface(fields)
        for _, m in ipairs { 8, 64 } do
            local time = surface:time(core.machine(chip, "bf16"), { 4096, 4096 }, m)
            local us = 5 + (2 * 4096 * 4096 + 2 * m * 8192) / 2e6
            sum = sum + math.abs(time * 1e6 / us - 1)
        end
        assert.is_true(sum / 2 < 0.08, tostring(sum / 2))
    end)

    it("reports what it made of odd rows, line by line", function()
        local result = on_csv("calibrate FILE --op=gemm", measured(function(lines)
            lines[4] = "h100_sxm,mine,1,bf16,1,2048,2048,0"          -- no time
            lines[6] = lines[5]                                        -- twice the same
            lines[9] = "h100_sxm,mine,1,bf16,1,8192,x,21"            -- no number
            lines[12] = lines[12]:gsub("([%d.]+)$", function(us) return tostring(us * 1000) end)
            lines[15] = lines[15]:gsub("([%d.]+)$", function(us) return tostring(us * 5) end)
            return lines
        end))
        assert.equal(0, result.code)
        for _, message in ipairs {
            "line 4: latency_us is '0'; expected a time above 0; the row is left out",
            "line 6: repeats line 5; the median of both is used",
            "line 9: k is 'x'; expected a number; the row is left out",
            "line 12: latency_us is [%d.]+, %S+ times what its neighbours say, as if in nanoseconds; the row hardly " ..
                "counts",
            "line 15: latency_us is [%d.]+, %S+ times what its neighbours say; the row hardly counts",
        } do
            assert.matches("llmspice: warning: " .. message, result.err)
        end
    end)

    it("says why no surface can be made", function()
        local function err_of(lines, options)
            return on_csv("calibrate FILE --op=gemm " .. (options or ""), lines).err
        end
        assert.equal("llmspice: no surface can be made of the rows; the first problem: line 2: latency_us is '0'; " ..
            "expected a time above 0; the row is left out\n", err_of { header, "h100_sxm,mine,1,bf16,1,512,512,0" })
        assert.matches("the rows have no column 'system'; name the chip with %-%-chip", err_of {
            "framework,dtype,m,n,k,latency_us", "mine,bf16,1,512,512,9" })
        assert.matches("the rows have no column 'framework'; name the engine with %-%-backend", err_of {
            "system,dtype,m,n,k,latency_us", "h100_sxm,bf16,1,512,512,9" })
        assert.matches("the rows are of 2 chips and engines; choose one with %-%-chip and %-%-backend",
            err_of(measured(function(lines)
                for i = 2, #lines do lines[#lines + 1] = lines[i]:gsub("mine", "other") end
                return lines
            end)))
    end)

    it("chooses the rows of one engine", function()
        local result = on_csv("calibrate FILE --op=gemm --backend=other", measured(function(lines)
            for i = 2, #lines do lines[#lines + 1] = lines[i]:gsub("mine", "other") end
            return lines
        end))
        assert.equal(0, result.code)
        assert.matches('name = "h100_sxm_other_gemm"', result.out)
    end)
end)

describe("chips of a family", function()
    local kernel_fit = require "llmspice.calibration.kernel_fit"

    local function call(system, version)
        return { system = system, backend = "vllm", kernel = "gemm", format = "bf16", row = { version = version } }
    end

    it("are fitted together, or all apart, or where an engine's versions differ", function()
        local same = { call("h100_sxm", "0.24.0"), call("h200_sxm", "0.24.0") }
        local other = { call("h100_sxm", "0.24.0"), call("h200_sxm", "0.22.0") }
        assert.equal(1, #kernel_fit.groups(other))
        assert.equal(2, #kernel_fit.groups(same, true))
        assert.equal(1, #kernel_fit.groups(same, "version"))
        assert.equal(2, #kernel_fit.groups(other, "version"))
    end)
end)

describe("the catalog's surfaces", function()
    local catalog = require "llmspice.catalog"
    local surfaces = require "llmspice.calibration.surfaces"

    it("have a source, a date, rows and expected errors, and few numbers for their rows", function()
        local numbers, rows, list = 0, 0, catalog.list "surfaces"
        assert.is_true(#list > 100)
        for _, name in ipairs(list) do
            local entry = assert(catalog.get("surfaces", name))
            assert.equal(name, entry.name)
            local owner = #entry.systems > 1 and surfaces.family(entry.systems[1]) or entry.systems[1]
            assert.equal(name, ("%s_%s_%s"):format(owner, entry.backend, entry.op))
            assert.matches("%S", entry.source)
            assert.matches("^%d%d%d%d%-%d%d%-%d%d$", entry.date)
            for _, fields in ipairs(entry.surfaces) do
                local surface = require "llmspice.core".surface(fields)
                numbers, rows = numbers + surface:n_fitted() + surfaces.n_of_chips(fields), rows + surface:rows()
                assert.equal(#entry.systems, #fields.biases)
                assert.equal(#entry.systems, #fields.mapes)
                assert.is_true(fields.mape > 0 and fields.mape < 1.2, name)
                assert.is_true(fields.median <= fields.p90, name)
            end
        end
        assert.is_true(numbers < rows / 5, ("%d numbers of %d rows"):format(numbers, rows))
    end)

    it("say what tells a family's chips apart", function()
        local fields = { biases = { 0.1, 0.2, 0.3 }, constants = { floor_s = 2, throttle = 3 },
                         factors = { throttle = { 1, 2, 0.5 } } }
        local third = surfaces.of_chip(fields, 3)
        assert.equal(0.3, third.bias)
        assert.same({ floor_s = 2, throttle = 1.5 }, third.constants)
        assert.same({ floor_s = 2, throttle = 3 }, fields.constants)
        -- two biases and two factors
        assert.equal(4, surfaces.n_of_chips(fields))
    end)

    it("of GEMM say how many copies of the weights were taken turns with", function()
        local measurements = require "llmspice.calibration.measurements"
        for _, name in ipairs { "l40s_trtllm_gemm", "blackwell_vllm_gemm", "a100_sxm_sglang_gemm" } do
            local entry = assert(catalog.get("surfaces", name))
            for _, fields in ipairs(entry.surfaces) do
                for what, copies in pairs(measurements.turns("gemm", fields.format, entry.backend)) do
                    assert.equal(copies, fields[what], name .. " " .. what)
                end
            end
        end
        assert.is_nil(measurements.turns("moe", "bf16", "vllm"))
    end)

    it("stay small", function()
        local lfs, bytes = require "lfs", 0
        local folder = catalog.path("surfaces", "hopper_vllm_gemm"):match "^(.*)/"
        for file in lfs.dir(folder) do
            if file:find "%.lua$" then bytes = bytes + lfs.attributes(folder .. "/" .. file, "size") end
        end
        assert.is_true(bytes < 3e6)
    end)

    -- Times of a user's chip, some 10 times slow, fitted into a catalog folder of their own; `check(folder, fit)`.
    local function with_own(chip, check)
        local lfs, folder = require "lfs", os.tmpname()
        os.remove(folder)
        lfs.mkdir(folder)
        lfs.mkdir(folder .. "/surfaces")
        local lines = { header }
        for _, m in ipairs { 1, 16, 256, 4096 } do
            for _, n in ipairs { 1024, 4096, 8192 } do
                for _, k in ipairs { 1024, 4096, 8192 } do
                    lines[#lines + 1] = ("%s,vLLM,1,bf16,%d,%d,%d,%.1f"):format(chip, m, n, k,
                        100 + n * k / 1e5 + m * n * k / 1e8)
                end
            end
        end
        check(folder, on_csv("calibrate FILE --op=gemm --directory=" .. folder .. "/surfaces", lines))
        for file in lfs.dir(folder .. "/surfaces") do os.remove(folder .. "/surfaces/" .. file) end
        lfs.rmdir(folder .. "/surfaces")
        lfs.rmdir(folder)
    end

    -- Microseconds of a product in BF16 and in FP8, as usual and with a catalog folder.
    local function products(chip, folder)
        local rows = { header, chip .. ",vllm,1,bf16,16,4096,4096,1", chip .. ",vllm,1,fp8,16,4096,4096,1" }
        local out = on_csv("predict FILE --op=gemm" .. (folder and " --catalog=" .. folder or ""), rows).out
        local bf16, fp8 = out:match "4096,1,([%d.]+).-4096,1,([%d.]+)"
        return tonumber(bf16), tonumber(fp8)
    end

    it("of the user come before the family's, format by format", function()
        with_own("h100_sxm", function(folder)
            local bf16, fp8 = products "H100"
            local own_bf16, own_fp8 = products("H100", folder)
            assert.is_true(own_bf16 > 5 * bf16) -- 268 us
            assert.equal(fp8, own_fp8)
        end)
    end)

    it("of the user come before those of a relative, by any name of the chip", function()
        with_own("mi300x", function(folder, fit)
            assert.matches("mi300x: 132 cores and 50 MiB of cache are assumed; say what is true with %-%-cores and " ..
                "%-%-cache", fit.err)
            local bf16, fp8 = products "MI300X"
            local own_bf16, own_fp8 = products("MI300X", folder)
            assert.is_true(own_bf16 > 5 * bf16)
            assert.equal(fp8, own_fp8)
            local shown = helper.run { "show", "processor", "MI300X", "--format=json", "--catalog=" .. folder }.out
            local origins = require "llmspice.json".decode(shown).surfaces
            assert.equal("measured on mi300x with vllm", origins[1].origin)
            assert.equal("measured on h200_sxm with vllm, scaled by this chip's peaks", origins[2].origin)
        end)
    end)

    it("tell where a chip's times come from", function()
        local H100 = require "llmspice.hardware.processor".create "H100"
        local by_key = {}
        for _, origin in ipairs(surfaces.origins(H100, "vllm")) do
            by_key[origin.op .. " " .. origin.format] = origin
        end
        assert.equal("measured on h100_sxm with vllm", by_key["gemm bf16"].origin)
        assert.equal(520, by_key["gemm bf16"].rows) -- of H100 and H200 together
        assert.is_true(by_key["gemm bf16"].error > 0.02 and by_key["gemm bf16"].error < 0.1)
        assert.matches("^measured on h100_sxm with %S+, for want of vllm$", by_key["mla_decode bf16"].origin)
        local relative = surfaces.origins(require "llmspice.hardware.processor".create "A30", "vllm")[1]
        assert.equal("measured on a100_sxm with vllm, scaled by this chip's peaks", relative.origin)
    end)
end)
