-- One pool, a prefill and a decode pool, or decode split over attention and FFN pools: which keeps its promises for the
-- same money? 128 H100 each way.
--
--     scripts/llmspice run examples/pools_at_equal_cost.lua
local spice = require "llmspice"

local model = spice.Model.create("llama3_70b", { dtype = "FP8" })

local deployments = {
    { name = "16 replicas", mode = "normal", parallelism = "(8,1,1)", num_replicas = 16 },
    { name = "6 prefill, 10 decode", mode = "pd", parallelism = "(8,1,1)", prefill_replicas = 6, decode_replicas = 10 },
    { name = "6 prefill, 10 attention+FFN", mode = "paf", prefill_parallelism = "(8,1,1)", prefill_replicas = 6,
      attn_parallelism = "(4,1,1)", ffn_parallelism = "(4,1,1)", decode_replicas = 10 },
}

for _, load in ipairs { { "AzureLLMChat2023", 96 }, { "AzureLLMCode2023", 48 } } do
    print(("%s at %d requests/s"):format(load[1], load[2]))
    for _, deployment in ipairs(deployments) do
        local case = { model = model, chip = "H100", trace = load[1], req_rate = load[2], max_num_reqs = 10000,
                       seed = 1, router = "least_tokens", slo_ttft_ms = 1000, slo_tpot_ms = 30 }
        for name, value in pairs(deployment) do
            if name ~= "name" then case[name] = value end
        end
        local report = spice.run_online(case)
        print(("  %-28s $%.2f/h  TTFT p99 %6.0f ms  TPOT p99 %5.1f ms  gap p99 %5.1f ms  goals met %5.1f %%"):format(
            deployment.name, report.total_tco, report.p99_ttft_ms, report.p99_tpot_ms, report.p99_itl_ms,
            100 * report.slo_attainment.all))
    end
end
