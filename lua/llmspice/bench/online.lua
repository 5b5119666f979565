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

-- Seconds of processor time, building the model left out.
local function seconds(case)
    local spice = require "llmspice"
    local own = { mode = "normal", chip = "H100", seed = 1 }
    for name, value in pairs(case) do own[name] = value end
    own.model = spice.Model.create(case.model)
    return least(function()
        local start = os.clock()
        spice.run_online(own)
        return os.clock() - start
    end)
end

-- Requests per second of one core.
local function rate(case)
    return function() return case.max_num_reqs / seconds(case) end
end

-- How many times what a request of one case costs in another.
local function ratio(case, base)
    return function()
        return seconds(case) / case.max_num_reqs / (seconds(base) / base.max_num_reqs)
    end
end

local chat = { model = "llama3_70b", parallelism = "(8,1,1)", trace = "AzureLLMChat2023", req_rate = 5,
               max_num_reqs = 100000 }

local function with(base, more)
    local case = {}
    for _, part in ipairs { base, more } do
        for name, value in pairs(part) do case[name] = value end
    end
    return case
end

local replicas = with(chat, { num_replicas = 64, req_rate = 320, router = "least_tokens" })

-- So many requests in flight at all times.
local function crowd(n)
    return { model = "llama3_8b", parallelism = "(1,1,1)", input_tokens = "uniform:100,1000",
             output_tokens = "uniform:100,400", concurrency = n, max_num_seqs = n, max_num_batched_tokens = 65536,
             max_num_reqs = 50000, allow_oversubscribe = true }
end

-- Conversations whose prompts share blocks of 512 tokens, as many a second as eight replicas take.
local mooncake = { model = "llama3_70b", parallelism = "(8,1,1)", trace = "MooncakeConversation", req_rate = 3,
                   max_num_reqs = 50000, enable_prefix_caching = true, num_replicas = 8, router = "prefix_affinity" }

-- The load that other simulators are measured with.
local peers = "--model=llama3_8b --chip=H100 --parallelism='(1,1,1)' --input_tokens=normal:1024,512,1,7000 " ..
    "--output_tokens=normal:256,128,1,7000 --max_num_reqs=10000 "

local million = "normal --model=llama3_70b --chip=H100 --parallelism='(8,1,1)' --trace=AzureLLMChat2023 " ..
    "--req_rate=5 --max_num_reqs=1000000"

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
    { name = "online_chat_step_by_step", unit = "requests/s",
      run = rate(with(chat, { step_by_step = true, max_num_reqs = 20000 })) },
    { name = "online_64_replicas", unit = "requests/s", target = 100000, higher_is_better = true,
      run = rate(replicas) },
    { name = "online_mooncake", unit = "requests/s", target = 50000, higher_is_better = true, run = rate(mooncake) },
    -- What a request costs: with 64 replicas in place of one, as one of ten times as many, and with a hundred times as
    -- many in flight, whose logarithm is twice as large.
    { name = "online_64_replicas_ratio", unit = "", target = 2, run = ratio(replicas, chat) },
    { name = "online_linear_ratio", unit = "", target = 1.2,
      run = ratio(with(chat, { max_num_reqs = 500000 }), with(chat, { max_num_reqs = 50000 })) },
    { name = "online_in_flight_ratio", unit = "", target = 2, run = ratio(crowd(10000), crowd(100)) },
}
