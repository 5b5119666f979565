--- What a workload gives.
--
--  - `ttft`, `tpot`, `ttc` (s), `throughput` and `output_throughput` (tokens/s), `prefill_time`, `decode_time`,
--    `bottleneck_time` (s); between pools `transfer_time`, `exposed_transfer_time`, `exchange_time` (s) and
--    `micro_batches`
--  - `prefill` and `decode`: statistics of one replica: `duration`, `compute_time`, `memory_time`, `comm_time` (s),
--    `flop`, `memory_access_bytes`, `flops_utilization`, `memory_bw_utilization`, `arithmetic_intensity` (FLOP/B), each
--    also for `attn` and `ffn`
--  - `fits`: whether the memory of all pools suffices; `warnings`: lines for people; in calibrated `uncertainty`: half
--    widths of intervals, see llmspice.calibration.uncertainty
--  - `result:memory()`: B of the fullest chip; `result:users()`: of one replica; `result:table()`: the numbers alone
--
-- The last three fields are worked out when they are first read, so that a run takes a few microseconds.
-- @module llmspice.static.result
local batch = require "llmspice.static.batch"

local result = {}

local RUN = {}  -- the key of what a result is of, which nobody else has

local fields = { "ttft", "tpot", "ttc", "throughput", "output_throughput", "prefill_time", "decode_time",
                 "bottleneck_time", "transfer_time", "exposed_transfer_time", "exchange_time", "micro_batches", "fits",
                 "uncertainty", "warnings", "prefill", "decode" }

local Result = { __name = "llmspice.StaticResult" }

local methods = {}
for _, name in ipairs { "memory", "users", "table" } do
    methods[name] = function(self)
        local raw = self[RUN].result
        return raw[name](raw)
    end
end

-- The run with its pools.
local function whole(run)
    if not run.pools then
        run.pools = {}
        for i, kind in ipairs(batch.pools[run.case.mode]) do
            run.pools[i] = batch.pool(kind, run.executors[i], run.fidelity)
        end
    end
    return run
end

local function memory_of(run)
    return require "llmspice.static.fit".memory(whole(run))
end

local later = {
    fits = function(run)
        return require "llmspice.static.fit".fits(run.case.mode, run.result, run.executors, run.fidelity)
    end,
    warnings = function(run) return require "llmspice.static.caveats".warnings(whole(run), memory_of(run)) end,
    uncertainty = function(run) return require "llmspice.static.caveats".uncertainty(whole(run)) end,
}

function Result.__index(self, name)
    local run = rawget(self, RUN)
    if later[name] then
        self[name] = later[name](run)
        return rawget(self, name)
    end
    return methods[name] or run.result[name]
end

function Result.__pairs(self)
    local i = 0
    return function()
        repeat i = i + 1 until fields[i] == nil or self[fields[i]] ~= nil
        if fields[i] then return fields[i], self[fields[i]] end
    end
end

function Result.__tostring(self)
    local report = require "llmspice.report"
    return ("StaticResult(TTFT %s, TPOT %s, %s tokens/s)"):format(report.quantity(self.ttft, "s"),
        report.quantity(self.tpot, "s"), report.number(self.throughput))
end

--- Wraps what core.static returned.
-- @tparam table run `case` with its `mode`, `model`, `fidelity`, `executors`: one per pool, `result`
-- @treturn StaticResult
-- @raise an infeasible mistake where memory does not suffice in calibrated and the case has no `allow_oversubscribe`
function result.of(run)
    local made = setmetatable({ [RUN] = run }, Result)
    if run.fidelity == "calibrated" and not run.case.allow_oversubscribe and not made.fits then
        require "llmspice.static.fit".check(whole(run), memory_of(run))
    end
    return made
end

return result
