-- Gated delta attention of Qwen3-Next and its successors: a state per value head, decayed and corrected by each token.
-- Source: "Gated Delta Networks", arXiv:2412.06464; Hugging Face transformers, models/qwen3_next.
local nn = require "llmspice.model.nn"
local op = require "llmspice.model.op"
local ShortConv = require("llmspice.model.blocks.short_conv").ShortConv

--- `[T, hidden] -> [T, hidden]`.
-- @tparam table config `hidden_size`, `linear_num_key_heads`, `linear_key_head_dim`, `linear_num_value_heads`,
-- `linear_value_head_dim`, `linear_conv_kernel_dim`
local GatedDeltaNet = nn.Module "GatedDeltaNet"

function GatedDeltaNet:init(config)
    local hidden = config.hidden_size
    self.k_heads, self.k_dim = config.linear_num_key_heads, config.linear_key_head_dim
    self.v_heads, self.v_dim = config.linear_num_value_heads, config.linear_value_head_dim
    self.k_width, self.v_width = self.k_heads * self.k_dim, self.v_heads * self.v_dim
    self.kernel = config.linear_conv_kernel_dim
    local column = { class = "lin", shard = "column", heads = self.k_heads }
    self.in_proj_qkvz = nn.Linear(hidden, 2 * self.k_width + 2 * self.v_width, column)
    self.in_proj_ba = nn.Linear(hidden, 2 * self.v_heads, column)
    self.conv1d = ShortConv { channels = 2 * self.k_width + self.v_width, kernel = self.kernel, heads = self.k_heads }
    local per_head = { rows = self.v_heads, cols = 1, class = "lin", shard = "column", heads = self.k_heads,
                       dtype = "BF16" }
    self.dt_bias = nn.Parameter(per_head)
    self.A_log = nn.Parameter(per_head)
    self.norm = nn.RMSNorm(self.v_dim)
    self.out_proj = nn.Linear(self.v_width, hidden, { class = "lin", shard = "row", heads = self.k_heads })
end

function GatedDeltaNet:forward(x)
    local k_width, v_width = self.k_width, self.v_width
    local mixed, z = self.in_proj_qkvz(x):split({ 2 * k_width + v_width, v_width }, -1)
    self.in_proj_ba(x)  -- decay and write strength of each head, read by the kernel below
    local q, k, v = self.conv1d(mixed):split({ k_width, k_width, v_width }, -1)
    local y = op.linear_attention(
        q:reshape(-1, self.k_heads, self.k_dim), k:reshape(-1, self.k_heads, self.k_dim),
        v:reshape(-1, self.v_heads, self.v_dim), {
            state_elems = self.v_heads * self.k_dim * self.v_dim,
            conv_elems = (2 * k_width + v_width) * (self.kernel - 1),
        })
    y = self.norm(y):reshape(-1, v_width) * op.silu(z)
    return self.out_proj(y)
end

return { GatedDeltaNet = GatedDeltaNet }
