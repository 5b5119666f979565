--- Benchmarks of online runs: the simulator alone from Lua, and whole processes as a shell sees them.
local core = require "llmspice.core"

local RUNS = 3

local function program()
    return "'" .. arg[0]:gsub("'", "'\\''") .. "'"
end

local function least(f)
    local best = math.huge
    for _ = 1, RUNS do best = math.min(best, f()) end
    return best
end

local function process(words)
    local command = ("%s run_online %s --format=json >/dev/null 2>&1"):format(program(), words)
    return function()
        return least(function()
            local start = core.clock()
            if not os.execute(command) then error("the command of the benchmark failed: " .. command) end
            return core.clock() - start
        end)
    end
end

-- Memory of the largest child so far: benchmarks of memory come before larger ones.
local function memory(words)
    local run = process(words)
    return function()
        run()
        return core.peak_memory "children"
    end
end

-- Requests per second of one core, building the model left out.
local function rate(case)
    return function()
        local spice = require "llmspice"
        local model = spice.Model.create(case.model)
        local own = { mode = "normal", chip = "H100", seed = 1 }
        for name, value in pairs(case) do own[name] = value end
        if own.arrivals then own.req_rate = nil end
        own.model = model
        local seconds = least(function()
            local start = core.clock()
            spice.run_online(own)
            return core.clock() - start
        end)
        return case.max_num_reqs / seconds
    end
end

local chat = { model = "llama3_70b", parallelism = "(8,1,1)", trace = "AzureLLMChat2023", req_rate = 5,
               max_num_reqs = 100000 }

local function chat_with(more)
    local case = {}
    for _, part in ipairs { chat, more } do
        for name, value in pairs(part) do case[name] = value end
    end
    return case
end

-- The load that other simulators are measured with.
local peers = "--model=llama3_8b --chip=H100 --parallelism='(1,1,1)' --input_tokens=normal:1024,512,1,7000 " ..
    "--output_tokens=normal:256,128,1,7000 --max_num_reqs=10000 "

local million = "normal --model=llama3_70b --chip=H100 --parallelism='(8,1,1)' --trace=AzureLLMChat2023 " ..
    "--req_rate=5 --max_num_reqs=1000000"

-- Conversations of ten turns whose prompts repeat what was said.
local function conversations()
    local list = {}
    for i = 1, 20000 do
        local turn = i // 2000
        list[i] = { arrival_s = i / 20, input_tokens = 500 + 1000 * turn, output_tokens = 100, session_id = i % 2000 }
    end
    return require "llmspice".Trace.create(list)
end

return {
    { name = "run_online_peers_peak_memory", unit = "B", target = 30e6,
      run = memory("normal --req_rate=20 " .. peers) },
    { name = "run_online_peers_process", unit = "s", target = 0.1, run = process("normal --req_rate=20 " .. peers) },
    { name = "run_online_peers_8_instances", unit = "s", target = 0.2,
      run = process("normal --num_replicas=8 --req_rate=160 " .. peers) },
    { name = "run_online_peers_3_prefill_5_decode", unit = "s", target = 0.3,
      run = process("pd --prefill_replicas=3 --decode_replicas=5 --req_rate=120 " .. peers) },
    { name = "run_online_million_peak_memory", unit = "B", target = 100e6,
      run = memory(million) },
    { name = "run_online_million_process", unit = "s", target = 6,
      run = process(million) },
    { name = "online_chat", unit = "requests/s", target = 200000, higher_is_better = true, run = rate(chat) },
    { name = "online_chat_step_by_step", unit = "requests/s", run = rate(chat_with { step_by_step = true,
                                                                                    max_num_reqs = 20000 }) },
    { name = "online_64_replicas", unit = "requests/s", target = 100000, higher_is_better = true,
      run = rate(chat_with { num_replicas = 64, req_rate = 320, router = "least_tokens" }) },
    { name = "online_shared_prefixes", unit = "requests/s", target = 50000, higher_is_better = true,
      run = function()
          return rate(chat_with { trace = conversations(), arrivals = "trace", max_num_reqs = 20000,
                                  kv_block_size = 512, enable_prefix_caching = true, num_replicas = 4,
                                  router = "prefix_affinity" })()
      end },
}
