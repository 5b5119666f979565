-- An architecture of one's own: a small decoder whose mixer is an operator that no library has.
--
--     scripts/llmspice run examples/custom_model.lua
--
-- Modules are written as in torch.nn. A model is traced once on a symbolic tensor [T, width], T being the tokens of a
-- step; nothing is computed. The same table, returned by a file, is a model for the command line as well:
-- llmspice run_static normal --model=my_model.lua ...
local spice = require "llmspice"
local nn, op = spice.nn, spice.op

-- Mixes every token with a running average per channel: 6 FLOP and one BF16 read and write per element, and the
-- average of each sequence, in FP32, read and written in every step.
local Mixer = nn.Module "Mixer"

function Mixer:init(width)
    self.width = width
    self.gate = nn.Linear(width, width)
end

function Mixer:forward(x)
    local T, S = op.form.T, op.form.S -- tokens and sequences of a step
    local mixed = op.custom {
        input = x, name = "running_average", role = "attn",
        flops = 6 * self.width * T,
        bytes = 4 * self.width * T + 8 * self.width * S,
        weights = self.width,
    }
    return mixed * op.silu(self.gate(x))
end

local Layer = nn.Module "Layer"

function Layer:init(width)
    self.norm_1, self.mixer = nn.RMSNorm(width), Mixer(width)
    self.norm_2, self.up, self.down = nn.RMSNorm(width), nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
end

function Layer:forward(x)
    x = x + self.mixer(self.norm_1(x))
    return x + self.down(op.activation(self.up(self.norm_2(x)), "gelu"))
end

local Decoder = nn.Module "Decoder"

function Decoder:init(config)
    self.embed = nn.Embedding(config.vocab, config.width)
    self.layers = nn.Layers { n = config.layers, build = function() return Layer(config.width) end }
    self.head = nn.Linear(config.width, config.vocab, { class = "lm_head" })
end

function Decoder:forward(tokens)
    return self.head(op.last_rows(self.layers(self.embed(tokens))))
end

spice.Model.register {
    name = "averager_3b",
    config = { vocab = 32000, width = 3072, layers = 32 },
    build = function(config) return Decoder(config) end,
}

local model = spice.Model.create "averager_3b"
print(model)
for _, operator in ipairs(model.graph:operators()) do
    print(("%3d x  %-30s %s"):format(operator.count, operator.path, operator.outputs[1]))
end

-- No cache grows, so a token late in an answer takes no longer than an early one.
for _, output in ipairs { 100, 10000 } do
    local result = spice.run_static { mode = "normal", model = model, chip = "H100", parallelism = "(1,1,1)",
                                      input_tokens = 1000, output_tokens = output, num_users = 8 }
    print(("%5d tokens out: %.2f ms per token"):format(output, 1e3 * result.tpot))
end
