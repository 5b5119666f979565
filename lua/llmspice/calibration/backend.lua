--- Serving engines: what each adds to its kernels, and how it schedules. Entries are `catalog/backends/NAME.lua`:
--
--  - `policy`: "mixed" (chunked prefill beside decodes) or "prefill_first"; `token_budget`: new tokens of a step
--    (`token_budget_on`: by generation of chips); `max_seqs`; `memory_fraction` of a chip that it takes, and whether
--    of what weights leave (`of_free`)
--  - `phased_experts`: whether experts that attention ranks share run other kernels for prefills than for decodes
--  - `graph_tokens`: of a step that prefills and yet replays captured graphs, at most
--  - `host`: seconds it adds to a step, see core/backend.h; `fused_s`: seconds of every product that it hides, by
--    format; `scale`: time of a kernel in the engine per time in a benchmark, by kernel and format (or `default`);
--    `large`: what a product over thousands of tokens takes times that, see spice_backend_large; `host_on`,
--    `fused_s_on`, `scale_on`, `large_on`: the same by generation of chips, in place of these
--  - `kernels_of`: the engine that an entry under another name is of (a user's own calibration)
--  - `kernels_on`: by generation, operators whose kernels are taken from another engine's measurements;
--    `mxfp4_fp8_on`: the generation on which MXFP4 experts run on MXFP8 activations
--  - `first_token`: seconds (`fixed`) and steps (`steps`) that a request spends between client and scheduler, by kind
--    of client; `held_share`: of the steps that a launch lets new requests wait at most, those that they do wait
--  - `early_step_s`: seconds that a step of a release 0.N takes longer, N below `early_before`
--  - `prompt_token_s`: seconds per token of a prompt on that way: text to tokens
--  - `acceptance_rate`: of drafted tokens in runs that speculate
--  - `uncertainty`: half widths of 80 % intervals, as logarithms: of `tpot` and `ttft`, by what is `known`;
--    `systems` and `models` that were seen
--  - `fitted`: how many of these numbers were fitted, to how many `rows` of which `source`
--
-- @module llmspice.calibration.backend
local catalog = require "llmspice.catalog"
local check = require "llmspice.check"

local backend = {}

--- The engine that is assumed where none is named.
backend.default = "vllm"

-- As kernels name how their operands are held.
local formats = { "bf16", "fp8", "fp8_block", "nvfp4", "w4a16_mxfp4", "w4a8_mxfp4_mxfp8", "int4_wo", "int8_wo", "sq",
                  "kv_fp8" }

-- Chips whose launch costs and kernel sets are alike, by the beginnings of their names.
local generations = {
    { name = "blackwell", prefixes = { "B200", "B300", "GB200", "GB300", "RTX" } },
    { name = "hopper", prefixes = { "H100", "H200", "H20", "GH200", "H800" } },
}

--- The generation of a chip, by its name.
-- @tparam string chip
-- @treturn string "blackwell", "hopper" or "other"
function backend.generation(chip)
    for _, generation in ipairs(generations) do
        for _, prefix in ipairs(generation.prefixes) do
            if chip:upper():sub(1, #prefix) == prefix then return generation.name end
        end
    end
    return "other"
end

--- An engine's entry.
-- @tparam[opt] string|table name of the catalog ("vllm"), or an entry
-- @treturn table
-- @raise a usage mistake that offers the nearest name
function backend.get(name)
    if type(name) == "table" then return name end
    name = name or backend.default
    return (check.ok(catalog.get("backends", name)))
end

--- The engine whose kernels, scheduler and memory habits an entry has: itself, or the one that a user's entry is of.
-- @tparam table entry
-- @treturn string "vllm", "sglang" or "trtllm"
function backend.engine(entry)
    local surfaces = require "llmspice.calibration.surfaces"
    return surfaces.is_backend(entry.name) and entry.name or entry.kernels_of or backend.default
end

--- Tokens that a step of speculative decoding yields per sequence: one, and each further one if all drafts before it
-- were right.
-- @tparam int chunk tokens that the step checks: the last one and its drafts
-- @tparam number rate of drafts that are right
-- @treturn number 1 .. chunk
function backend.tokens_per_step(chunk, rate)
    local tokens = 0
    for i = 0, chunk - 1 do tokens = tokens + rate ^ i end
    return tokens
end

--- What core.plan takes: an engine's own time on a chip, and the factors of its kernels.
-- @tparam table entry
-- @tparam string chip name
-- @treturn table
function backend.charges(entry, chip)
    local generation = backend.generation(chip)
    local charges = { scale = {}, large = {} }
    for field, by_kernel in pairs(charges) do
        for kernel, by_format in pairs((entry[field .. "_on"] or {})[generation] or entry[field] or {}) do
            local factors = {}
            for _, format in ipairs(formats) do factors[format] = by_format[format] or by_format.default end
            by_kernel[kernel] = factors
        end
    end
    local own = (entry.host_on or {})[generation] or {}
    charges.fused_s = (entry.fused_s_on or {})[generation] or entry.fused_s
    charges.graph_tokens = entry.graph_tokens
    charges.phased_experts = entry.phased_experts
    charges.mxfp4_fp8 = entry.mxfp4_fp8_on == generation
    for key, value in pairs(entry.host or {}) do charges[key] = value end
    for key, value in pairs(own) do charges[key] = value end
    if entry.is_early then charges.step_s = (charges.step_s or 0) + (entry.early_step_s or 0) end
    return charges
end

--- The surfaces of an engine's kernels on a chip, for core.plan.
-- @tparam table entry
-- @tparam Processor processor
-- @tparam Model model
-- @treturn {Surface,...}
function backend.surfaces(entry, processor, model)
    return require "llmspice.calibration.surfaces".of(processor, backend.engine(entry), model,
        backend.instead(entry, processor))
end

--- The operators whose kernels an engine's entry takes from another engine's measurements on a chip.
-- @tparam table entry
-- @tparam Processor processor
-- @treturn ?table engine by operator
function backend.instead(entry, processor)
    return (entry.kernels_on or {})[backend.generation(processor:name())]
end

return backend
