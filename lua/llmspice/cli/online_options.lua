--- Options that the commands which simulate online serving share.
-- @module llmspice.cli.online_options
local online_options = {}

--- Which requests come, and when.
online_options.load = {
    { name = "trace", type = "trace", section = "Load",
      help = "named trace or file of requests (llmspice list trace, llmspice help traces)" },
    { name = "input_tokens", type = "text", section = "Load", metavar = "LENGTHS",
      help = "without a trace: tokens of prompts, a number or normal:MEAN,SD,MIN,MAX, lognormal:..., uniform:LO,HI" },
    { name = "output_tokens", type = "text", section = "Load", metavar = "LENGTHS",
      help = "without a trace: tokens of answers, in the same forms" },
    { name = "req_rate", type = "text", section = "Load", metavar = "RATE",
      help = "requests/s; inf: all at once; RATE:SECONDS,...: a schedule, which repeats until max_num_reqs or until " ..
          "ends the run; diurnal:MEAN" },
    { name = "arrivals", choices = { "poisson", "gamma", "weibull", "constant", "trace" }, section = "Load",
      help = "process of the arrivals; unless given Poisson, or the trace's own times without req_rate" },
    { name = "burstiness", type = "number", section = "Load",
      help = "shape of gamma or weibull gaps: 1 as Poisson, less is burstier" },
    { name = "speedup", type = "number", section = "Load",
      help = "replay the trace's own times so many times as fast" },
    { name = "concurrency", type = "count", section = "Load", help = "closed loop of so many users" },
    { name = "think_time", type = "text", section = "Load", metavar = "SECONDS",
      help = "seconds between an answer and the next question, or exponential:SECONDS" },
    { name = "max_num_reqs", type = "count", section = "Load", help = "stop after so many arrivals" },
    { name = "until", type = "number", min = 0, section = "Load", metavar = "SECONDS",
      help = "stop at this simulated time" },
    { name = "warmup", type = "number", min = 0, section = "Load", metavar = "SECONDS",
      help = "leave out what arrives before" },
    { name = "seed", type = "count", min = 0, default = 0, section = "Load", help = "of the random numbers" },
}

--- How an engine batches, and what it remembers.
online_options.engine = {
    { name = "scheduler", section = "Engine", metavar = "NAME",
      help = "policy of the engine (llmspice list scheduler); the backend's unless given" },
    { name = "max_num_seqs", type = "count", section = "Engine", help = "sequences that run at once; the scheduler's" },
    { name = "max_num_batched_tokens", type = "count", section = "Engine", help = "tokens of a step; the scheduler's" },
    { name = "max_model_len", type = "count", section = "Engine", help = "reject requests of more tokens" },
    { name = "kv_block_size", type = "count", default = 16, section = "Engine", help = "tokens of a KV block" },
    { name = "num_kv_blocks", type = "count", section = "Engine",
      help = "KV blocks of an instance; unless given what fits in memory" },
    { name = "gpu_memory_utilization", type = "number", min = 0.01, max = 1, section = "Engine",
      help = "share of a chip's memory that the engine may use; unless given the engine's own" },
    { name = "preemption", choices = { "recompute", "swap" }, default = "recompute", section = "Engine",
      help = "what happens to a sequence whose blocks are needed" },
    { name = "swap_bandwidth", type = "number", section = "Engine", metavar = "B/S",
      help = "of a chip to host memory and back (50e9)" },
    { name = "enable_prefix_caching", type = "flag", section = "Engine", help = "share blocks of equal prompts" },
    { name = "decode_chunk_size", type = "count", section = "Engine",
      help = "tokens that a decode step checks per sequence: speculative decoding" },
    { name = "acceptance_rate", type = "number", min = 0, max = 1, section = "Engine",
      help = "chance that a drafted token is right, given that those before it are" },
    { name = "allow_oversubscribe", type = "flag", section = "Engine", help = "no limit on the KV cache" },
    { name = "step_by_step", type = "flag", section = "Engine",
      help = "simulate every decode step by itself; slower, with the same result" },
}

--- Limits on latencies, and records.
online_options.goals = {
    { name = "slo_ttft_ms", type = "number", min = 0, section = "Goals", metavar = "MS",
      help = "limit on the time to first token" },
    { name = "slo_tpot_ms", type = "number", min = 0, section = "Goals", metavar = "MS",
      help = "limit on the time per output token" },
    { name = "slo_e2el_ms", type = "number", min = 0, section = "Goals", metavar = "MS",
      help = "limit on the time to completion" },
    { name = "requests", type = "file", section = "Output", help = "write a record per request (.csv or .jsonl)" },
    { name = "steps", type = "file", section = "Output",
      help = "write a record per stretch of steps (.csv or .jsonl)" },
}

local router = { name = "router", section = "Pools", metavar = "NAME", default = "round_robin",
                 choices = { "round_robin", "least_tokens", "power_of_two", "prefix_affinity", "session_affinity" },
                 help = "which replica gets a request" }

local function replicas(name, what)
    return { name = name, type = "count", default = 1, section = "Pools", help = "layouts of the " .. what }
end

--- Replicas and routing per mode.
online_options.pools = {
    normal = { replicas("num_replicas", "pool"), router },
    pd = { replicas("prefill_replicas", "prefill pool"), replicas("decode_replicas", "decode pool"), router },
    paf = { replicas("prefill_replicas", "prefill pool"), replicas("decode_replicas", "decode side"), router },
}

return online_options
