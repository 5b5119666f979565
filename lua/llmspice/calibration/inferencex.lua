--- How InferenceX launches the engines it measures: what of that a result depends on and no table of results records.
-- Source: launch scripts under benchmarks/ of SemiAnalysisAI/InferenceX on GitHub, as of September 2025 to May 2026.
-- @module llmspice.calibration.inferencex
local inferencex = {}

local sources = { ["db-dump"] = true, ["date-csv"] = true }
local lengths = { ["1024 1024"] = true, ["1024 8192"] = true, ["8192 1024"] = true }

--- Whether a row is one of its results: by its source, or as a copy of one under another (its three pairs of lengths,
-- on models that only it measured).
-- @tparam table row
-- @treturn boolean
function inferencex.measured(row)
    local is_its_model = row.model:find "Kimi%-K2.5" or row.model:find "Qwen3.5"
    return sources[row.source] or is_its_model and lengths[row.isl .. " " .. row.osl] or false
end

local BLACKWELL, HOPPER = "^g?b[23]00", "^h[12]00"

local function in_flight(row)
    return tonumber(row.concurrency) or tonumber(row.batch_size) or 1
end

-- A cell, nil where it is empty.
local function cell(row, name)
    return row[name] ~= "" and row[name] or nil
end

-- A degree of the layout, as the table corrects itself where it does.
local function degree(row, name)
    return cell(row, "fix_" .. name) or cell(row, name .. "_size") or "1"
end

-- Steps between a scheduler's looks for new requests.
local function polls(row)
    return in_flight(row) < 16 and 10 or 30
end

-- Dense models with as many tokens out as in wait for company before they prefill, below TP 8.
local function waits_for_company(row)
    return row.isl == row.osl and (tonumber(degree(row, "tp")) or 1) < 8 and 20 or 0
end

-- DeepSeek runs on TensorRT-LLM stream ten tokens at a time (stream_interval), and their first ones come as if requests
-- were held so long; FP8 ones wait for company as well, at middling loads.
local function waits_at_middling_load(row)
    return row.isl == row.osl and in_flight(row) >= 64 and in_flight(row) < 256 and 40 or 10
end

local function longest_request(row)
    return tonumber(row.isl) + tonumber(row.osl) + 200
end

-- One prompt beside everything that decodes; since 2026 at least 8192 tokens.
local function prompt_and_decodes(row)
    local tokens = tonumber(row.isl) + in_flight(row) + 64
    return (cell(row, "measured") or "now") < "2026" and tokens or math.max(8192, tokens)
end

-- Newer runs of R1 and Qwen3.5 draft tokens (multi-token prediction), which no column says: their loads and times do.
-- On B300 SGLang 0.5.10 is told to look every 10 or 30 steps, and its first tokens come as if it were every 10.
-- First match wins. `held`: steps for which a new request may wait before the scheduler takes it; `token_budget`,
-- `max_seqs`, `memory_fraction` and `kv_dtype` in place of the engine's own; `draft_tokens` of speculative decoding.
local launches = {
    { backend = "sglang", model = "", mode = "disagg", held = 10 },
    { backend = "sglang", model = "^deepseek_r1", chip = BLACKWELL, source = "date-csv", measured = "^2026",
      precision = "fp8", tp = "8", held = polls, token_budget = 32768, draft_tokens = 2 },
    { backend = "sglang", model = "^deepseek_[rv]", chip = BLACKWELL, precision = "fp8", tp = "4",
      held = 10, token_budget = 8192, max_seqs = 32, memory_fraction = 0.95 },
    { backend = "sglang", model = "^deepseek_[rv]", chip = BLACKWELL, precision = "fp8",
      held = polls, token_budget = 32768, max_seqs = 256 },
    { backend = "sglang", model = "^deepseek_[rv]", chip = BLACKWELL, held = polls, max_seqs = 256 },
    { backend = "sglang", model = "^deepseek_[rv]", chip = HOPPER, token_budget = 32768, kv_dtype = "BF16" },
    { backend = "sglang", model = "^qwen3_5", chip = BLACKWELL, precision = "fp8", version = "0.5.9", tp = "4",
      moe_ep = "1", held = polls, token_budget = 32768, draft_tokens = 3 },
    { backend = "sglang", model = "^qwen3_5", chip = "^b300", precision = "fp8", held = 10 },
    { backend = "sglang", model = "^qwen3_5", chip = "^b300", version = "0.5.10.post1", held = 10,
      token_budget = 32768 },
    { backend = "sglang", model = "^qwen3_5", chip = BLACKWELL, precision = "fp4", held = 30,
      token_budget = 32768 },
    { backend = "sglang", model = "^qwen3_5", chip = BLACKWELL, held = polls, token_budget = 32768 },
    { backend = "sglang", model = "^qwen3_5", token_budget = 16384 },
    { backend = "sglang", model = "^glm_5", chip = BLACKWELL, precision = "fp4", held = 10,
      token_budget = 32768 },
    { backend = "sglang", model = "^glm_5", chip = BLACKWELL, token_budget = 32768 },
    { backend = "trtllm", model = "^llama", held = waits_for_company, token_budget = longest_request },
    { backend = "trtllm", model = "^deepseek_r1", source = "date-csv", measured = "^2026", precision = "fp8", tp = "8",
      held = 10, token_budget = prompt_and_decodes, draft_tokens = 3 },
    { backend = "trtllm", model = "^deepseek_r1", source = "date-csv", measured = "^2026", precision = "fp4",
      held = 10, token_budget = prompt_and_decodes, draft_tokens = 3 },
    { backend = "trtllm", model = "^deepseek_[rv]", chip = BLACKWELL, precision = "fp8",
      held = waits_at_middling_load, token_budget = prompt_and_decodes },
    { backend = "trtllm", model = "^deepseek_[rv]", held = 10, token_budget = prompt_and_decodes },
    { backend = "trtllm", model = "^gpt_oss", chip = HOPPER, token_budget = 20000, kv_dtype = "BF16" },
    { backend = "trtllm", model = "^gpt_oss", token_budget = 20000 },
    { backend = "vllm", model = "^gpt_oss", chip = HOPPER, kv_dtype = "BF16" },
    { backend = "vllm", model = "^minimax", kv_dtype = "BF16" },
}

local settings = { "held", "token_budget", "max_seqs", "memory_fraction", "kv_dtype", "draft_tokens" }

-- What a launch asks of a row: equal text, or a pattern.
local equal = { precision = "precision", source = "source", version = "backend_version" }
local matching = { chip = "system", measured = "measured" }

local function is_for(launch, row, backend, model)
    if launch.backend ~= backend or not model:find(launch.model) then return false end
    if (launch.mode or "agg") ~= (cell(row, "mode") or "agg") then return false end
    if launch.tp and launch.tp ~= degree(row, "tp") then return false end
    if launch.moe_ep and launch.moe_ep ~= degree(row, "moe_ep") then return false end
    for key, column in pairs(equal) do
        if launch[key] and launch[key] ~= row[column] then return false end
    end
    for key, column in pairs(matching) do
        if launch[key] and not (row[column] or ""):find(launch[key]) then return false end
    end
    return true
end

--- The settings of a run's launch.
-- @tparam table row
-- @tparam string backend engine that is launched
-- @tparam string model name in the catalog
-- @treturn table `held`, `token_budget`, `max_seqs`, `memory_fraction`, `kv_dtype`, `draft_tokens`, where they are set
function inferencex.launch(row, backend, model)
    local made = {}
    for _, launch in ipairs(launches) do
        if is_for(launch, row, backend, model) then
            for _, key in ipairs(settings) do
                local value = launch[key]
                made[key] = type(value) == "function" and value(row) or value
            end
            return made
        end
    end
    return made
end

return inferencex
