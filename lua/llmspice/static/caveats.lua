--- What is said about a fixed batch beside its figures: warnings, and how far to trust it.
-- @module llmspice.static.caveats
local fit = require "llmspice.static.fit"
local json = require "llmspice.json"

local caveats = {}

-- What a calibrated run would refuse about a layout, roofline only says.
local function check_layouts(run, warn)
    if run.fidelity ~= "roofline" then return end
    for _, pool in ipairs(run.pools) do
        local plan, err = fit.unless_mistaken(pool.executor.plan, pool.executor, run.model, "calibrated")
        if not plan and (err:find "divide" or err:find "cuts") then
            warn(err .. "; roofline divides the work all the same")
        end
    end
end

local function check_experts(run, warn)
    if run.model:parameters().by_class.experts then return end
    for _, pool in ipairs(run.pools) do
        if pool.layout.ep > 1 then
            warn(("%s has no experts; ep = %d of %s spreads nothing"):format(run.model.name, pool.layout.ep,
                tostring(pool.layout)))
        end
    end
end

local function check_context(run, warn)
    local context = require "llmspice.model.context"
    local message = context.warning(run.model, run.case.input_tokens, run.case.output_tokens)
    if message then warn(message) end
end

--- Warnings, one line each; pools that are alike deserve the same one once.
-- @tparam table run see llmspice.static.batch
-- @tparam table memory of fit.memory
-- @treturn {string,...} an array for JSON
-- @raise an infeasible mistake where memory does not suffice, see fit.check
function caveats.warnings(run, memory)
    local list, said = json.array {}, {}
    local function warn(message)
        if not said[message] then list[#list + 1] = message end
        said[message] = true
    end
    check_layouts(run, warn)
    check_experts(run, warn)
    check_context(run, warn)
    fit.check(run, memory, warn)
    return list
end

--- How far the times are to be trusted: of a prefill of one replica's users, and of a decode step in the middle.
-- @tparam table run
-- @treturn ?table see llmspice.calibration.uncertainty; nil in roofline
function caveats.uncertainty(run)
    if run.fidelity ~= "calibrated" then return nil end
    local case, users, parts = run.case, run.result:users(), {}
    for i, pool in ipairs(run.pools) do
        local plan, steps = pool.executor:plan(run.model, "calibrated", case.num_users or 1), {}
        if pool.role == "monolithic" or pool.role == "prefill" then
            steps.ttft = { { phase = "prefill", n = users.prefill, new = case.input_tokens } }
        end
        if pool.role ~= "prefill" then
            steps.tpot = { { phase = "decode", n = pool.role == "attention" and users.attn or users.ffn, new = 1,
                             context = case.input_tokens + case.output_tokens // 2 } }
        end
        parts[i] = { executor = pool.executor, plan = plan, steps = steps }
    end
    local one_pool, limit = case.mode == "normal", run.result.bottleneck_time
    return require "llmspice.calibration.uncertainty".of {
        model = run.model.name, parts = parts, disaggregated = not one_pool,
        share = one_pool and run.result.prefill_time / limit or run.result.prefill_time >= limit and 1 or 0,
    }
end

return caveats
