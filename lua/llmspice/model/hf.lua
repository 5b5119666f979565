--- Reads what Hugging Face stores: a model's config.json, from a path or from the local hub cache.
-- Nothing is ever downloaded.
-- @module llmspice.model.hf
local infile = require "llmspice.infile"
local json = require "llmspice.json"

local hf = {}

local function decode(path)
    local text, err = infile.read(path)
    if not text then return nil, err end
    local value
    value, err = json.decode(text)
    if err then return nil, ("%s: %s"):format(path, err) end
    if type(value) ~= "table" then
        return nil, ("%s: holds %s; expected an object with the fields of a config.json"):format(path,
            value == nil and "null" or "a " .. type(value))
    end
    return value
end

--- Flattens a config: a multimodal model's text fields, with the architectures and the quantisation of the whole.
-- The text part's own class and type are kept as `text_part`. Newer names become the older ones: `dtype` is
-- `torch_dtype`, `quantization_config` is `quantization`.
-- @tparam table config as decoded, null fields absent
-- @treturn table a new table
function hf.unwrap(config)
    local flat, text = {}, config.text_config
    for name, value in pairs(text or config) do flat[name] = value end
    if text then flat.text_part = { architecture = (text.architectures or {})[1], model_type = text.model_type } end
    flat.architectures = config.architectures or flat.architectures
    if flat.tie_word_embeddings == nil then flat.tie_word_embeddings = config.tie_word_embeddings end
    flat.quantization = config.quantization_config or config.quantization or flat.quantization_config or
        flat.quantization
    flat.torch_dtype = flat.torch_dtype or flat.dtype or config.torch_dtype or config.dtype
    flat.quantization_config, flat.dtype = nil, nil
    return flat
end

--- Reads a config.json; ModelOpt's hf_quant_config.json beside it gives the quantisation where config.json has none.
-- @tparam string path of the file, or of the folder that holds it
-- @treturn[1] table flat config (see hf.unwrap)
-- @treturn[1] string path of the file that was read
-- @treturn[2] nil
-- @treturn[2] string message
function hf.read(path)
    if infile.exists(path .. "/config.json") then path = path .. "/config.json" end
    local config, err = decode(path)
    if not config then return nil, err end
    config = hf.unwrap(config)
    if not config.quantization then
        local beside = (path:match "^(.*[/\\])" or "") .. "hf_quant_config.json"
        if infile.exists(beside) then
            local quantization
            quantization, err = decode(beside)
            if not quantization then return nil, err end
            config.quantization = quantization.quantization
        end
    end
    return config, path
end

--- The folder of the local hub cache: $HF_HUB_CACHE, $HF_HOME/hub, else ~/.cache/huggingface/hub.
-- @treturn string
function hf.cache_dir()
    local cache, home = os.getenv "HF_HUB_CACHE", os.getenv "HF_HOME"
    if cache and cache ~= "" then return cache end
    if home and home ~= "" then return home .. "/hub" end
    return (os.getenv "HOME" or "") .. "/.cache/huggingface/hub"
end

local function quoted(text)
    return "'" .. text:gsub("'", "'\\''") .. "'"
end

-- The folders inside one, sorted by name.
local function folders(path)
    local list = {}
    local pipe = io.popen("ls -1 " .. quoted(path) .. " 2>/dev/null")
    if not pipe then return list end
    for name in pipe:lines() do list[#list + 1] = name end
    pipe:close()
    return list
end

--- Whether a word has the form of a Hugging Face id, as in "org/name".
-- @tparam string word
-- @treturn boolean
function hf.is_id(word)
    return word:match "^[%w][%w%-_.]*/[%w][%w%-_.]*$" ~= nil
end

--- Finds the config.json of a Hugging Face id in the local hub cache: the revision that `main` names, else the only
-- one there is.
-- @tparam string id as in "meta-llama/Llama-3.1-8B"
-- @treturn[1] string path
-- @treturn[2] nil
-- @treturn[2] string message
function hf.find(id)
    local cache = hf.cache_dir()
    local repo = ("%s/models--%s"):format(cache, (id:gsub("/", "--")))
    local revision = infile.read(repo .. "/refs/main")
    revision = revision and revision:match "^%s*(.-)%s*$"
    if not revision then
        local snapshots = folders(repo .. "/snapshots")
        if #snapshots == 0 then return nil, ("'%s' is not in the hub cache %s"):format(id, cache) end
        if #snapshots > 1 then
            return nil, ("'%s' has %d snapshots in %s and no refs/main; give the path of a config.json"):format(
                id, #snapshots, repo)
        end
        revision = snapshots[1]
    end
    local path = ("%s/snapshots/%s/config.json"):format(repo, revision)
    if not infile.exists(path) then return nil, ("'%s' is in the hub cache without %s"):format(id, path) end
    return path
end

return hf
