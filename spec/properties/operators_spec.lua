-- Operator by operator, the catalog's models cost what the reference model's do, where the architecture is the same.
local spice = require "llmspice"

-- What the reference has otherwise: by the operator's name, or by the phase and the name.
local differs = {
    deepseek_r1 = {
        q_proj = "it has no low-rank queries",
        ["decode kv_b_proj"] = "it expands the whole cache in decode", ["decode GQA"] = "it attends expanded in decode",
    },
    deepseek_r1_absorb = {
        q_proj = "it has no low-rank queries",
        o_proj = "its absorbed projections have other sizes",
    },
    llama4_scout = { q_norm = "its norm of queries has weights", k_norm = "its norm of keys has weights" },
    llama4_maverick = { q_norm = "its norm of queries has weights", k_norm = "its norm of keys has weights" },
}

-- FLOPs and bytes of every operator of a model in a step of 2 users, per layer; and whether it is a MoE's.
local function operators_of(name, phase)
    local model = spice.Model.create(name, { dtype = "BF16" })
    local plan = spice.SimpleExecutor(spice.Processor.create "H100"):plan(model, "roofline")
    local operators, list = model.graph:operators(), {}
    local prefill = phase == "prefill"
    local step = { { phase = phase, n = 2, new = prefill and 1024 or 1, context = prefill and 0 or 1024 } }
    for _, record in ipairs(plan:breakdown(step)) do
        local operator = operators[record.op]
        list[#list + 1] = { path = operator.path, flop = record.flop / operator.count,
                            bytes = record.bytes / operator.count }
    end
    return list
end

local function has(list, flop, bytes)
    for _, operator in ipairs(list) do
        if operator.flop == flop and (bytes == nil or operator.bytes == bytes) then return true end
    end
    return false
end

describe("the catalog's operators against the reference's", function()
    for _, layer in ipairs(require "spec.fixtures.reference_operators") do
        local name, phase, kind = layer[1], layer[2], layer[3]
        it(("%s, %s, %s layer"):format(name, phase, kind), function()
            local ours = operators_of(name, phase)
            for i = 4, #layer do
                local operator, flop, bytes = table.unpack(layer[i])
                if operator:find "^MoE" then bytes = nil end  -- it draws experts at random
                local excuses = differs[name] or {}
                local excuse = excuses[operator] or excuses[phase .. " " .. operator]
                local found = has(ours, flop, bytes)
                if excuse then
                    assert(not found, operator .. " agrees although " .. excuse)
                else
                    assert(found, ("%s: no operator of %d FLOP and %s B"):format(operator, flop, tostring(bytes)))
                end
            end
        end)
    end
end)
