--- Benchmarks of static runs: from Lua on a built model, of a plan alone, of building a model.
local timer = require "llmspice.bench.timer"

local function processor(chip, layout)
    return require "llmspice.hardware.processor".create(chip):with_parallelism(layout)
end

local function run_workload(name, chip, layout)
    return function()
        local spice = require "llmspice"
        local case = { model = spice.Model.create(name), executor = spice.SimpleExecutor(processor(chip, layout)),
                       input_tokens = 1024, output_tokens = 1024, num_users = 8 }
        return timer.best(function() spice.run_workload(case) end)
    end
end

local EVALUATIONS = 20000

local function plan_evaluation(name, chip, layout)
    return function()
        local spice = require "llmspice"
        local plan = spice.SimpleExecutor(processor(chip, layout)):plan(spice.Model.create(name))
        local step = { { phase = "decode", n = 8, new = 1, context = 1024 } }
        return timer.best(function() plan:repeat_step(step, EVALUATIONS) end) / EVALUATIONS
    end
end

-- Every run reads its surfaces anew, as the first one of a process does.
local function load_surfaces(name, chip, layout)
    return function()
        local spice = require "llmspice"
        local model, on = spice.Model.create(name), processor(chip, layout)
        return timer.best(function()
            package.loaded["llmspice.calibration.surfaces"] = nil
            require "llmspice.calibration.surfaces".of(on, "vllm", model)
        end)
    end
end

local function build_and_trace(name)
    return function()
        local Model = require "llmspice.model"
        return timer.best(function() Model.create(name) end)
    end
end

local h100, ep = { tp = 8 }, { tp = 8, dp = 2, ep = 16 }

return {
    { name = "run_workload_llama3_70b", unit = "s", target = 5e-6, run = run_workload("llama3_70b", "H100", h100) },
    { name = "run_workload_deepseek_r1", unit = "s", target = 5e-6, run = run_workload("deepseek_r1", "H200", ep) },
    { name = "plan_evaluation_llama3_70b", unit = "s", target = 2e-7,
      run = plan_evaluation("llama3_70b", "H100", h100) },
    { name = "plan_evaluation_deepseek_r1", unit = "s", target = 1e-6,
      run = plan_evaluation("deepseek_r1", "H200", ep) },
    { name = "load_surfaces_llama3_70b", unit = "s", target = 5e-3, run = load_surfaces("llama3_70b", "H100", h100) },
    { name = "load_surfaces_deepseek_r1", unit = "s", target = 5e-3,
      run = load_surfaces("deepseek_r1", "H200", ep) },
    { name = "build_and_trace_llama3_70b", unit = "s", target = 1e-3, run = build_and_trace "llama3_70b" },
    { name = "build_and_trace_deepseek_r1", unit = "s", target = 1e-3, run = build_and_trace "deepseek_r1" },
}
