-- How much load does a deployment take? Latency stays flat until the engine saturates, then the queue takes over: the
-- curve of every serving system, here for Llama 3 70B in FP8 on eight H100.
--
--     scripts/llmspice run examples/saturation.lua
local spice = require "llmspice"

local model = spice.Model.create("llama3_70b", { dtype = "FP8" })

print "rate/s   served/s  in flight   TTFT p50   TTFT p99   TPOT p50   goodput/s"
for _, rate in ipairs { 1, 2, 4, 6, 8, 10, 12, 16, 20 } do
    local report = spice.run_online {
        mode = "normal", model = model, chip = "H100", parallelism = "(8,1,1)",
        trace = "AzureLLMChat2023", req_rate = rate, max_num_reqs = 3000, seed = 1,
        slo_ttft_ms = 500, slo_tpot_ms = 40,
    }
    print(("%6g %10.2f %10.1f %7.0f ms %7.0f ms %7.1f ms %11.2f%s"):format(rate, report.served_request_rate,
        report.mean_in_flight, report.median_ttft_ms, report.p99_ttft_ms, report.median_tpot_ms, report.goodput,
        report.overloaded and "  overloaded" or ""))
end
