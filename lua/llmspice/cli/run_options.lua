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

--- The serving engine, in calibrated fidelity.
run_options.engine = {
    { name = "backend", section = "Engine", metavar = "NAME",
      help = "engine whose kernels and own time are charged: vllm, sglang, trtllm or an entry of the catalog's " ..
          "backends (vllm, in run_online the scheduler's)" },
    { name = "expert_imbalance", type = "number", min = 0, max = 3, section = "Engine",
      help = "exponent of the power law of the experts' load; 0: all equal" },
    { name = "af_split", choices = { "core", "block" }, section = "Engine",
      help = "what the attention pool of paf holds: the attention core, or its block with the projections" },
}

--- How many requests of which size.
run_options.load = {
    { name = "input_tokens", type = "count", default = 1024, section = "Load", help = "tokens of every prompt" },
    { name = "output_tokens", type = "count", default = 1024, section = "Load", help = "tokens of every answer" },
    { name = "num_users", type = "count", default = 1, section = "Load", help = "users served at the same time" },
}

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
