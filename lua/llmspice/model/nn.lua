--- Modules in the idiom of torch.nn: classes with `init` and `forward` that are traced once.
-- A module holds parameters and modules as fields; calling it runs `forward`. Tracing a model calls it on a symbolic
-- tensor, and every operator records itself in a graph under the path of the modules that were called.
-- @module llmspice.model.nn
local core = require "llmspice.core"
local check = require "llmspice.check"

local nn = {}

local function is_module(value)
    return type(value) == "table" and rawget(value, "_parameters") ~= nil
end

-- Modules learn their names, and owners their parameters, when they become fields.
local function assign(self, field, value)
    if is_module(value) and not value._name then
        rawset(value, "_name", field)
    elseif core.is_weight(value) then
        local parameters = self._parameters
        parameters[#parameters + 1] = value
    end
    rawset(self, field, value)
end

local function call(self, x, ...)
    local graph = type(x) == "userdata" and x.graph and x:graph()
    if not graph then return self:forward(x, ...) end
    if self._name then graph:push(self._name) end
    for _, parameter in ipairs(self._parameters) do core.use_weight(x, parameter) end
    local function leave(...)
        if self._name then graph:pop() end
        return ...
    end
    return leave(self:forward(x, ...))
end

--- Makes a class of modules. `Class(...)` builds one by `init(...)`; calling the result runs `forward(x, ...)`.
-- @tparam string name of the class
-- @treturn table the class; give it `init` and `forward`
function nn.Module(name)
    local class = { _class = name }
    local metatable = { __index = class, __newindex = assign, __call = call }
    function class:forward()
        check.raise("usage", "module %s has no forward(x)", self._class)
    end
    local function build(_, ...)
        local self = setmetatable({ _parameters = {} }, metatable)
        if class.init then class.init(self, ...) end
        return self
    end
    return setmetatable(class, { __call = build })
end

local classes = { "embed", "lm_head", "attn", "lin", "mlp", "experts", "shared", "router", "norm", "other" }
local shards = { "replicated", "column", "row", "vocab", "expert" }

local function set_of(list)
    local set = {}
    for _, word in ipairs(list) do set[word] = true end
    return set
end

local is_class, is_shard = set_of(classes), set_of(shards)

-- One of a few words, or the other one where none is given.
local function word(value, what, known, set, otherwise)
    if value == nil then return otherwise end
    if not set[value] then
        check.raise("usage", "%s", require "llmspice.names".unknown(what, tostring(value), known))
    end
    return value
end

local parameter_fields = { "rows", "cols", "n", "class", "shard", "heads", "dtype", "active" }

--- A weight: `n` matrices of `rows` output and `cols` input features.
-- @tparam table fields `rows`, `cols`, `n` (1); `class`: embed, lm_head, attn, lin, mlp, experts, shared, router, norm
-- or other; `shard`: "column" (output features), "row" (input features), "vocab" or "expert", nil where every
-- tensor-parallel rank has all of it; `heads`: units it is cut in (the features); `dtype`: fixed, whatever the model's;
-- `active`: the share that one token multiplies (1)
-- @treturn Weight
function nn.Parameter(fields)
    check.fields(fields, parameter_fields, "nn.Parameter")
    local rows = check.count(fields.rows, "rows")
    local cols = check.count(fields.cols, "cols")
    return core.weight {
        n = fields.n and check.count(fields.n, "n"), rows = rows, cols = cols,
        class = word(fields.class, "class of weights", classes, is_class, "other"),
        shard = word(fields.shard, "shard", shards, is_shard, "replicated"),
        units = fields.heads or (fields.shard == "row" and cols or fields.shard and rows or 0),
        dtype = fields.dtype, active = fields.active,
    }
end

local linear_fields = { "bias", "class", "shard", "heads", "tied", "dtype" }

--- `y = x W^T + b`: `[..., in] -> [..., out]`.
-- @function Linear
-- @tparam int in_features
-- @tparam int out_features
-- @tparam[opt] table options `bias` (false); `class` of the weights ("mlp"); `shard`: "column" or "row"; `heads`: units
-- that tensor parallelism may cut; `tied`: an nn.Embedding whose table is the weight
nn.Linear = nn.Module "Linear"

function nn.Linear:init(in_features, out_features, options)
    options = options or {}
    check.fields(options, linear_fields, "nn.Linear")
    check.count(in_features, "nn.Linear: in_features")
    check.count(out_features, "nn.Linear: out_features")
    local class, shard = options.class or "mlp", options.shard
    if class == "lm_head" then shard = "vocab" end
    if options.tied then
        options.tied:tie()
        self.tied = options.tied
    else
        self.weight = nn.Parameter { rows = out_features, cols = in_features, class = class, shard = shard,
                                     heads = options.heads, dtype = options.dtype }
    end
    if options.bias then
        local cut = shard ~= "row" and shard or nil
        self.bias = nn.Parameter { rows = out_features, cols = 1, class = class, shard = cut,
                                   heads = cut and options.heads, dtype = "BF16" }
    end
end

function nn.Linear:forward(x)
    return core.linear(x, self.weight or self.tied.weight, self.bias)
end

--- Root mean square norm over the last dimension; 2 FLOP per element.
-- @function RMSNorm
-- @tparam int dim
-- @tparam[opt] table options `weight` (true)
nn.RMSNorm = nn.Module "RMSNorm"

function nn.RMSNorm:init(dim, options)
    if not options or options.weight ~= false then
        self.weight = nn.Parameter { rows = 1, cols = dim, class = "norm" }
    end
end

function nn.RMSNorm:forward(x)
    return core.norm(x, self.weight)
end

--- Layer norm over the last dimension.
-- @function LayerNorm
-- @tparam int dim
-- @tparam[opt] table options `bias` (true)
nn.LayerNorm = nn.Module "LayerNorm"

function nn.LayerNorm:init(dim, options)
    self.weight = nn.Parameter { rows = 1, cols = dim, class = "norm" }
    if not options or options.bias ~= false then
        self.bias = nn.Parameter { rows = 1, cols = dim, class = "norm" }
    end
end

function nn.LayerNorm:forward(x)
    return core.norm(x, self.weight, self.bias)
end

--- A table of `vocab` rows: `[T] -> [T, dim]`.
-- @function Embedding
-- @tparam int vocab
-- @tparam int dim
nn.Embedding = nn.Module "Embedding"

function nn.Embedding:init(vocab, dim)
    check.count(vocab, "nn.Embedding: vocab")
    check.count(dim, "nn.Embedding: dim")
    self.vocab, self.dim = vocab, dim
    self.weight = nn.Parameter { rows = vocab, cols = dim, class = "embed", shard = "vocab", active = 0 }
end

-- The LM head multiplies by the table too, so a token does use all of it.
function nn.Embedding:tie()
    self._parameters = {}
    rawset(self, "weight", nil)
    self.weight = nn.Parameter { rows = self.vocab, cols = self.dim, class = "embed", shard = "vocab", active = 1 }
end

function nn.Embedding:forward(tokens)
    return core.embedding(tokens, self.weight)
end

local moe_fields = { "hidden", "experts", "topk", "inter", "shared_inter", "shared_gate", "router_bias",
                     "expert_bias", "gated", "latent", "latent_norm" }

--- A mixture of experts: router, `topk` of `experts`, shared experts. `[T, hidden] -> [T, hidden]`.
-- @function MoE
-- @tparam table fields `hidden`, `experts`, `topk`, `inter` (width of an expert); `shared_inter` (0): width of the
-- shared ones together; `shared_gate`, `expert_bias` (false); `router_bias` (false): its type, or true for 16 bits;
-- `gated` (true): three matrices, else two; `latent` (nil): width that the routed experts work in, between a projection
-- down and one up; `latent_norm` (false)
nn.MoE = nn.Module "MoE"

local function add_routed(self, fields, up)
    local h, n, inter = fields.hidden, fields.experts, fields.inter
    local active = fields.topk / n
    self.gate = nn.Parameter { rows = n, cols = h, class = "router" }
    if fields.router_bias then
        local dtype = fields.router_bias ~= true and fields.router_bias or "BF16"
        self.gate_bias = nn.Parameter { rows = n, cols = 1, class = "router", dtype = dtype }
    end
    local function expert(rows, cols, dtype)
        return nn.Parameter { n = n, rows = rows, cols = cols, class = "experts", shard = "expert", active = active,
                              dtype = dtype }
    end
    local width = fields.latent or h
    self.experts_up = expert(up * inter, width)
    self.experts_down = expert(width, inter)
    if fields.expert_bias then self.experts_bias = expert(up * inter + width, 1, "BF16") end
end

local function add_shared(self, h, inter, up, gated)
    self.shared_up = nn.Parameter { rows = up * inter, cols = h, class = "shared", shard = "column", heads = inter }
    self.shared_down = nn.Parameter { rows = h, cols = inter, class = "shared", shard = "row" }
    if gated then self.shared_gate = nn.Parameter { rows = 1, cols = h, class = "shared" } end
end

-- Engines keep the projections of a latent mixture in 16 bits on every chip.
local function add_latent(self, fields)
    self.latent_down = nn.Linear(fields.hidden, fields.latent, { class = "other" })
    if fields.latent_norm then self.latent_norm = nn.RMSNorm(fields.latent) end
    self.latent_up = nn.Linear(fields.latent, fields.hidden, { class = "other" })
end

function nn.MoE:init(fields)
    check.fields(fields, moe_fields, "nn.MoE")
    for _, name in ipairs { "hidden", "experts", "topk", "inter" } do check.count(fields[name], "nn.MoE: " .. name) end
    local shared = fields.shared_inter or 0
    local up = fields.gated == false and 1 or 2
    add_routed(self, fields, up)
    if shared > 0 then add_shared(self, fields.hidden, shared, up, fields.shared_gate) end
    if fields.latent then add_latent(self, fields) end
    self.options = {
        experts = fields.experts, topk = fields.topk, inter = fields.inter, shared_inter = shared,
        shared_gate = fields.shared_gate, matrices = up + 1, latent = fields.latent, weights = self._parameters,
    }
end

function nn.MoE:forward(x)
    if not self.latent_down then return core.moe(x, self.options) end
    local latent = self.latent_down(x)
    local y = core.moe(x, self.options)  -- routed experts on the latent, shared ones on x
    if self.latent_norm then latent = self.latent_norm(latent) end
    self.latent_up(latent)
    return y
end

--- `n` layers of one or several kinds; equal layers are traced once with a count.
-- @function Layers
-- @tparam table fields `n`; `kind(i)`: the kind of layer i, from 0, as a string; `build(kind)`: a module of that kind
nn.Layers = nn.Module "Layers"

local layers_fields = { "n", "kind", "build" }

local function layer_of(layer, kind)
    if is_module(layer) then return layer end
    check.raise("usage", "nn.Layers: build(\"%s\") returned %s; expected a module", kind,
        layer == nil and "nothing" or "a " .. type(layer))
end

function nn.Layers:init(fields)
    check.fields(fields, layers_fields, "nn.Layers")
    local counts = {}
    self.kinds, self.blocks = {}, {}
    for i = 0, check.count(fields.n, "nn.Layers: n") - 1 do
        local kind = fields.kind and fields.kind(i) or "layer"
        if not counts[kind] then
            self.kinds[#self.kinds + 1] = kind
            self.blocks[kind] = layer_of(fields.build(kind), kind)
        end
        counts[kind] = (counts[kind] or 0) + 1
    end
    self.counts = counts
end

function nn.Layers:forward(x, ...)
    local graph = x:graph()
    for _, kind in ipairs(self.kinds) do
        if graph then
            graph:layers(self.counts[kind])
            if #self.kinds > 1 then graph:push(kind) end
        end
        x = self.blocks[kind](x, ...)
        if graph and #self.kinds > 1 then graph:pop() end
    end
    if graph then graph:layers(0) end
    return x
end

--- Modules one after the other.
-- @function Sequential
-- @param ... modules
nn.Sequential = nn.Module "Sequential"

function nn.Sequential:init(...)
    self.modules = { ... }
    for i, module in ipairs(self.modules) do
        if not rawget(module, "_name") then rawset(module, "_name", tostring(i)) end
    end
end

function nn.Sequential:forward(x)
    for _, module in ipairs(self.modules) do x = module(x) end
    return x
end

--- Traces a model: calls it on the step's tokens `[T]` and gives the graph of its operators.
-- @param model a module whose `forward(tokens)` returns logits `[O, vocab]`, or a function
-- @treturn Graph
function nn.trace(model)
    if type(model) ~= "function" and not is_module(model) then
        check.raise("usage", "build(config) returned %s; expected a module with forward(tokens)",
            model == nil and "nothing" or "a " .. type(model))
    end
    local graph = core.graph()
    local tokens = core.tensor({ core.feature "T" }, "BF16", graph)
    local logits = model(tokens)
    if type(logits) ~= "userdata" then
        check.raise("usage", "forward(tokens) returned %s; expected the logits, a tensor",
            logits == nil and "nothing" or "a " .. type(logits))
    end
    return graph
end

return nn
