-- The roofline fidelity reproduces the reference model: on its own operator lists to rounding, where it draws experts
-- at random to 1.5 % of the mean.
local spice = require "llmspice"
local reference_llama = require "spec.fixtures.reference_llama"

local fields = {
    "ttft", "tpot", "ttc", "throughput",
    "prefill.duration", "prefill.compute_time", "prefill.memory_time", "prefill.flop", "prefill.memory_access_bytes",
    "prefill.attn.duration", "prefill.ffn.duration",
    "decode.duration", "decode.compute_time", "decode.memory_time", "decode.flop", "decode.memory_access_bytes",
    "decode.attn.duration", "decode.ffn.duration",
}

local function get(result, field)
    for part in field:gmatch "%w+_?%w*_?%w*" do result = result[part] end
    return result
end

local function chip(pool)
    return spice.Processor.create(pool[1]):with_parallelism { tp = pool[2], dp = pool[3], pp = pool[4] }
end

local function run(record)
    local mode, name, dtype, pools, input, output, users = table.unpack(record)
    local case = { model = reference_llama(name, dtype), input_tokens = input, output_tokens = output,
                   num_users = users, fidelity = "roofline" }
    if mode == "normal" then
        case.executor = spice.SimpleExecutor(chip(pools[1]))
        return spice.run_workload(case)
    end
    case.prefill_executor = spice.SimpleExecutor(chip(pools[1]))
    if mode == "pd" then
        case.decode_executor = spice.SimpleExecutor(chip(pools[2]))
        return spice.run_workload_pd(case)
    end
    case.decode_executor = spice.AFExecutor(chip(pools[2]), chip(pools[3]))
    return spice.run_workload_paf(case)
end

describe("roofline against the reference's static results", function()
    for i, record in ipairs(require "spec.fixtures.reference_static") do
        local pools = {}
        for j, pool in ipairs(record[4]) do pools[j] = ("%s (%d,%d,%d)"):format(table.unpack(pool)) end
        it(("%d: %s %s %s on %s"):format(i, record[1], record[2], record[3], table.concat(pools, ", ")), function()
            local result = run(record)
            local tolerance = record[2]:find "llama4" and 0.015 or 1e-9
            for j, field in ipairs(fields) do
                local expected, got = record[8][j], get(result, field)
                assert(math.abs(got - expected) <= tolerance * math.abs(expected),
                    ("%s is %.17g; expected %.17g"):format(field, got, expected))
            end
        end)
    end
end)
