--- Options that the commands which run a model share.
-- @module llmspice.cli.run_options
local run_options = {}

local roles = { prefill = "prefill", decode = "decode", attn = "attention", ffn = "FFN" }

--- The prefixes of the pools' options per mode.
run_options.prefixes = { normal = {}, pd = { "prefill", "decode" }, paf = { "prefill", "attn", "ffn" } }

--- What each mode is, for lists of subcommands.
run_options.modes = {
    { name = "normal", summary = "one pool of chips does prefill and decode" },
    { name = "pd", summary = "a prefill pool and a decode pool" },
    { name = "paf", summary = "a prefill pool; decode over an attention and an FFN pool" },
}

--- Which model, in which types, by which physics.
run_options.model = {
    { name = "model", type = "model", required = true, section = "Model",
      help = "name, config.json or its folder, Hugging Face id, or Lua file (llmspice help models)" },
    { name = "dtype", type = "dtype", also = "native", section = "Model",
      help = "type of the weights, or native for the checkpoint's; unless given BF16 in roofline, native in calibrated"
    },
    { name = "act_dtype", type = "dtype", section = "Model", default = "BF16", help = "type of activations" },
    { name = "kv_dtype", type = "dtype", section = "Model",
      help = "type of the KV cache; unless given the checkpoint's where the weights' is too, else BF16" },
    { name = "fidelity", choices = { "roofline", "calibrated" }, default = "calibrated", section = "Model",
      help = "which physics is charged (llmspice help fidelity)" },
}

local MOST = 1 << 31  -- users or tokens

--- How many requests of which size.
run_options.load = {
    { name = "input_tokens", type = "count", max = MOST, default = 1024, section = "Load",
      help = "tokens of every prompt" },
    { name = "output_tokens", type = "count", max = MOST, default = 1024, section = "Load",
      help = "tokens of every answer" },
    { name = "num_users", type = "count", max = MOST, default = 1, section = "Load",
      help = "users served at the same time" },
}

local af_split = { name = "af_split", choices = { "core", "block" }, section = "Engine",
                   help = "where a layer is cut: around the attention core, or the attention module with its " ..
                       "projections; core unless given" }

local cuda_graphs = { name = "cuda_graphs", choices = { "on", "off" }, section = "Engine",
                      help = "whether decode steps replay captured graphs; off: every step launches its kernels one " ..
                          "by one; on unless given" }

local microbatches = { name = "microbatches", type = "count", section = "Engine",
                       help = "of a decode step, taking turns between attention and FFN pool; as many as suit it " ..
                           "best unless given, in roofline 1" }

--- How an engine is told to run a layout (calibrated).
-- @tparam string mode "normal", "pd" or "paf"
-- @treturn {table,...} options
function run_options.deployment(mode)
    local list = {
        { name = "backend", section = "Engine", metavar = "NAME",
          help = "serving engine: vllm, sglang, trtllm, or a calibration of your own (llmspice help calibration); " ..
              "vllm unless given" },
        { name = "sequence_parallel", type = "flag", section = "Engine",
          help = "a reduce-scatter and an all-gather in place of each all-reduce of tp" },
        { name = "expert_imbalance", section = "Engine", metavar = "LAW",
          help = "how tokens choose experts: balanced, or plX, a power law of exponent X; pl1.2 unless given, " ..
              "balanced in wide expert parallelism (llmspice help engines)" },
        { name = "expert_redundancy", type = "count", min = 0, section = "Engine", metavar = "SLOTS",
          help = "slots in all that hold copies of the busiest experts (EPLB); 0 unless given" },
        { name = "all_to_all", choices = { "auto", "low_latency", "throughput" }, section = "Engine",
          help = "kernels between attention and expert ranks; auto: low latency for decodes, else throughput" },
        { name = "comm_overlap", type = "number", or_word = "auto", min = 0, max = 1,
          section = "Engine", metavar = "SHARE",
          help = "share of every collective that computing hides; unless given 0, for engines wait, and 0.5 in wide " ..
              "expert parallelism" },
    }
    if mode == "paf" then
        list[#list + 1] = af_split
        list[#list + 1] = microbatches
    else
        list[#list + 1] = cuda_graphs
    end
    return list
end

--- The chips and layouts of a mode's pools.
-- @tparam string mode "normal", "pd" or "paf"
-- @treturn {table,...} options
function run_options.hardware(mode)
    local list = {}
    local prefixes = run_options.prefixes[mode]
    for _, prefix in ipairs(prefixes) do
        list[#list + 1] = { name = prefix .. "_chip", type = "processor", section = "Hardware",
                            help = ("chip of the %s pool"):format(roles[prefix]) }
        list[#list + 1] = { name = prefix .. "_parallelism", type = "layout", section = "Hardware",
                            help = ("layout of the %s pool"):format(roles[prefix]) }
    end
    local all = #prefixes > 0 and " of pools that name none" or ""
    list[#list + 1] = { name = "chip", type = "processor", section = "Hardware",
                        help = ("chip%s (llmspice list processor)"):format(all) }
    list[#list + 1] = { name = "parallelism", type = "layout", section = "Hardware",
                        help = ("layout%s, as in \"(8,1,1)\" (llmspice help layouts)"):format(all) }
    return list
end

--- Refuses a command line that names no chip or no layout for a pool.
-- @tparam string mode "normal", "pd" or "paf"
-- @tparam table args
-- @raise a usage mistake
function run_options.check_hardware(mode, args)
    local expected, prefixes = require "llmspice.static".expected, run_options.prefixes[mode]
    for i = 1, math.max(1, #prefixes) do
        for _, what in ipairs { "chip", "parallelism" } do
            local name = prefixes[i] and prefixes[i] .. "_" .. what or what
            if args[name] == nil and args[what] == nil then
                require "llmspice.check".raise("usage", "--%s is missing; expected %s", name, expected[what])
            end
        end
    end
end

--- Copies the named options of a parsed command line into a case for the library.
-- @tparam table args
-- @tparam {table,...} ... lists of options
-- @treturn table
function run_options.case(args, ...)
    local case = {}
    for _, list in ipairs { ... } do
        for _, option in ipairs(list) do case[option.name] = args[option.name] end
    end
    return case
end

--- Lists one after the other.
-- @tparam {table,...} ... lists
-- @treturn {table,...}
function run_options.join(...)
    local all = {}
    for _, list in ipairs { ... } do table.move(list, 1, #list, #all + 1, all) end
    return all
end

return run_options
