-- A first run: one user asks Llama 3 70B on eight H100.
--
--     scripts/llmspice run examples/first_run.lua
local spice = require "llmspice"

local model = spice.Model.create("llama3_70b", { dtype = "BF16" })
local chip = spice.Processor.create("H100"):with_parallelism { tp = 8 }

local run = spice.run_workload {
    model = model,
    executor = spice.SimpleExecutor(chip),
    input_tokens = 1024,
    output_tokens = 1024,
    num_users = 1,
}

print(model)
print(("first token after   %7.1f ms"):format(1e3 * run.ttft))
print(("then a token every  %7.1f ms"):format(1e3 * run.tpot))
print(("the whole answer in %7.1f s"):format(run.ttc))
print(("eight chips cost    %7.2f $ per hour"):format(chip:tco(8)))

-- Every phase tells where its time goes: decode waits for memory, prefill for arithmetic.
for _, phase in ipairs { "prefill", "decode" } do
    local stats = run[phase]
    print(("%-8s %6.3f s: arithmetic busy %5.1f %%, memory busy %5.1f %%"):format(
        phase, stats.duration, 100 * stats.flops_utilization, 100 * stats.memory_bw_utilization))
end
