-- A chip that does not exist: what would an H100 with twice the memory do, and what would it cost?
--
--     scripts/llmspice run examples/custom_chip.lua
--
-- An entry states only what is new; `base` gives the rest. The same table, returned by a file of its own in a folder
-- `processors`, makes the chip known to the command line too: llmspice show processor H100-Big --catalog=FOLDER
local spice = require "llmspice"
local TB, GB, s = spice.units.TB, spice.units.GB, spice.units.s

spice.Processor.register {
    name = "H100-Big",
    title = "An H100 with ten stacks of HBM",
    base = "H100",
    num_memory_banks = 10,
    calibrated = { memory_bandwidth = 6.7 * TB / s, memory_capacity = 160 * GB },
}

print "Llama 3 70B, 32 users, 2048 tokens in and 512 out, on four chips"
print "chip       $ per chip   $ per hour   tokens/s   ms per token   $ per million tokens"
for _, name in ipairs { "H100", "H100-Big" } do
    local result = spice.run_static {
        mode = "normal", model = "llama3_70b", chip = name, parallelism = "(4,1,1)",
        input_tokens = 2048, output_tokens = 512, num_users = 32,
    }
    print(("%-9s %11.0f %12.2f %10.0f %14.1f %22.2f"):format(name, spice.Processor.create(name):cost(),
        result.total_tco, result.throughput, 1e3 * result.tpot, result.cost_per_1m_tokens))
end
