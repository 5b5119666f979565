-- Which layout of eight chips suits which load? Tensor parallelism shortens every step, data parallelism takes more
-- users at a time, pipeline stages hold a model that would not fit otherwise.
--
--     scripts/llmspice run examples/compare_layouts.lua
local spice = require "llmspice"

local model = spice.Model.create("llama3_70b", { dtype = "FP8" })

print "Llama 3 70B in FP8 on eight H100, 2048 tokens in and 512 out"
print "users  (tp,dp,pp)  first token   per token     tokens/s   memory per chip"
for _, users in ipairs { 8, 128 } do
    for _, layout in ipairs { "(8,1,1)", "(4,2,1)", "(2,4,1)", "(2,1,4)" } do
        local result = spice.run_static {
            mode = "normal", model = model, chip = "H100", parallelism = layout,
            input_tokens = 2048, output_tokens = 512, num_users = users,
        }
        print(("%5d  %-10s %9.0f ms %8.1f ms %12.0f %14.1f GB"):format(users, layout, 1e3 * result.ttft,
            1e3 * result.tpot, result.throughput, result.memory.monolithic.total / 1e9))
    end
end
