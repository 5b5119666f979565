-- The short convolution before a recurrent mixer: depthwise, causal, then SiLU.
local nn = require "llmspice.model.nn"
local op = require "llmspice.model.op"

--- `[T, channels] -> [T, channels]`; its state is the last `kernel - 1` columns of each sequence.
-- @tparam table options `channels`, `kernel`, `heads`: units that tensor parallelism may cut, `bias` (false)
local ShortConv = nn.Module "ShortConv"

function ShortConv:init(options)
    local channels, heads = options.channels, options.heads
    self.channels, self.kernel = channels, options.kernel
    self.weight = nn.Parameter { rows = channels, cols = options.kernel, class = "lin", shard = "column", heads = heads,
                                 dtype = "BF16" }
    if options.bias then
        self.bias = nn.Parameter { rows = channels, cols = 1, class = "lin", shard = "column", heads = heads,
                                   dtype = "BF16" }
    end
end

function ShortConv:forward(x)
    local channels = self.channels
    return op.silu(op.custom {
        name = "", input = x, weights = self.weight,
        flops = 2 * self.kernel * channels * op.form.T,  -- a multiplication and an addition per tap
        bytes = 2 * 2 * channels * op.form.T,
    })
end

return { ShortConv = ShortConv }
