-- Exact figures of the catalog's models. Where a checkpoint's total is published, it is the one here; the rest follows
-- by the arithmetic beside it. Sums of all classes equal the total.
local Model = require "llmspice.model"

local expected = {
    llama3_8b = {
        total = 8030261248, active = 7504924672, active_incl_embedding = 8030261248,
        by_class = {
            embed = 128256 * 4096, lm_head = 128256 * 4096,
            attn = 32 * 2 * 4096 * (4096 + 8 * 128),
            mlp = 32 * 3 * 4096 * 14336,
            norm = (2 * 32 + 1) * 4096,
        },
        kv = 32 * 2 * 8 * 128 * 2, growth = 131072, state = 0,
        bf16 = 16060522496, native = 16060522496,
    },
    llama3_70b = {
        total = 70553706496, active = 69503033344, active_incl_embedding = 70553706496,
        by_class = {
            embed = 128256 * 8192, lm_head = 128256 * 8192, attn = 12079595520, mlp = 80 * 3 * 8192 * 28672,
            norm = (2 * 80 + 1) * 8192,
        },
        kv = 80 * 2 * 8 * 128 * 2, growth = 327680, state = 0,
        bf16 = 141107412992, native = 141107412992,
    },
    llama3_405b = {
        total = 405853388800, active = 403752042496, active_incl_embedding = 405853388800,
        by_class = {
            embed = 128256 * 16384, lm_head = 128256 * 16384, attn = 71873593344, mlp = 126 * 3 * 16384 * 53248,
            norm = (2 * 126 + 1) * 16384,
        },
        kv = 126 * 2 * 8 * 128 * 2, growth = 516096, state = 0,
        bf16 = 811706777600, native = 811706777600,
    },
    llama4_scout = {
        total = 107769861120, active = 16138408960, active_incl_embedding = 17172894720,
        by_class = {
            embed = 202048 * 5120, lm_head = 202048 * 5120, attn = 48 * 2 * 5120 * (5120 + 1024),
            experts = 48 * 16 * 3 * 5120 * 8192, shared = 48 * 3 * 5120 * 8192, router = 48 * 5120 * 16,
            norm = (2 * 48 + 1) * 5120,
        },
        -- A quarter of the 48 layers attends in full, the others within chunks.
        kv = 48 * 4096, growth = 12 * 4096, state = 0,
        bf16 = 215539722240, native = 215539722240,
    },
    llama4_maverick = {
        total = 400711848960, active = 16150205440, active_incl_embedding = 17184691200,
        by_class = {
            embed = 202048 * 5120, lm_head = 202048 * 5120, attn = 48 * 2 * 5120 * (5120 + 1024),
            experts = 24 * 128 * 3 * 5120 * 8192, shared = 24 * 3 * 5120 * 8192, mlp = 24 * 3 * 5120 * 16384,
            router = 24 * 5120 * 128, norm = (2 * 48 + 1) * 5120,
        },
        kv = 48 * 4096, growth = 12 * 4096, state = 0,
        bf16 = 801423697920, native = 801423697920,
    },
    deepseek_r1 = {
        total = 671026419200, active = 36625618432, active_incl_embedding = 37552297472,
        by_class = {
            embed = 129280 * 7168, lm_head = 129280 * 7168,
            -- q down and up, latent down, latent up, output
            attn = 61 * (7168 * 1536 + 1536 * 128 * 192 + 7168 * 576 + 512 * 128 * 256 + 128 * 128 * 7168),
            experts = 58 * 256 * 3 * 7168 * 2048, shared = 58 * 3 * 7168 * 2048, mlp = 3 * 3 * 7168 * 18432,
            router = 58 * (7168 * 256 + 256),
            norm = 61 * (2 * 7168 + 1536 + 512) + 7168,
        },
        kv = 61 * 576 * 2, growth = 70272, state = 0,
        bf16 = 1342052838400, native = 673150611808,
    },
    qwen3_30b_a3b = {
        total = 30532122624, active = 3041867776, active_incl_embedding = 3353032704,
        by_class = {
            embed = 151936 * 2048, lm_head = 151936 * 2048, attn = 48 * 2 * 2048 * (32 + 4) * 128,
            experts = 48 * 128 * 3 * 2048 * 768, router = 48 * 2048 * 128,
            norm = 48 * (2 * 2048 + 2 * 128) + 2048,
        },
        kv = 48 * 2 * 4 * 128 * 2, growth = 98304, state = 0,
        bf16 = 61064245248, native = 61064245248,
    },
    qwen3_235b_a22b = {
        total = 235093634560, active = 21568433664, active_incl_embedding = 22190763520,
        by_class = {
            embed = 151936 * 4096, lm_head = 151936 * 4096, attn = 94 * 2 * 4096 * (64 + 4) * 128,
            experts = 94 * 128 * 3 * 4096 * 1536, router = 94 * 4096 * 128,
            norm = 94 * (2 * 4096 + 2 * 128) + 4096,
        },
        kv = 94 * 2 * 4 * 128 * 2, growth = 192512, state = 0,
        bf16 = 470187269120, native = 470187269120,
    },
    qwen3_480b_a35b = {
        total = 480154875392, active = 34541270528, active_incl_embedding = 35474765312,
        by_class = {
            embed = 151936 * 6144, lm_head = 151936 * 6144, attn = 62 * 2 * 6144 * (96 + 8) * 128,
            experts = 62 * 160 * 3 * 6144 * 2560, router = 62 * 6144 * 160,
            norm = 62 * (2 * 6144 + 2 * 128) + 6144,
        },
        kv = 62 * 2 * 8 * 128 * 2, growth = 253952, state = 0,
        bf16 = 960309750784, native = 960309750784,
    },
    qwen3_next_80b_a3b = {
        total = 79674391296, active = 3563764480, active_incl_embedding = 3874929408,
        by_class = {
            embed = 151936 * 2048, lm_head = 151936 * 2048,
            -- queries with their gates, keys and values, output
            attn = 12 * 2048 * (2 * 16 * 256 + 2 * 2 * 256 + 16 * 256),
            -- q, k, v, z; b and a; convolution; dt_bias and A_log; output
            lin = 36 * (2048 * (2048 + 2048 + 4096 + 4096) + 2048 * 64 + 8192 * 4 + 64 + 4096 * 2048),
            experts = 48 * 512 * 3 * 2048 * 512, shared = 48 * (3 * 2048 * 512 + 2048), router = 48 * 2048 * 512,
            norm = 48 * 2 * 2048 + 12 * 2 * 256 + 36 * 128 + 2048,
        },
        kv = 12 * 2 * 2 * 256 * 2, growth = 24576,
        -- 36 layers: 32 heads of 128 x 128 in FP32, three columns of the convolution in BF16
        state = 36 * (32 * 128 * 128 * 4 + 8192 * 3 * 2),
        bf16 = 159348782592, native = 159348782592,
    },
    gpt_oss_20b = {
        total = 20914757184, active = 3608307264, active_incl_embedding = 4187440704,
        by_class = {
            embed = 201088 * 2880, lm_head = 201088 * 2880,
            -- matrices, biases of q, k, v and o, one sink per head
            attn = 24 * (2 * 2880 * (4096 + 512) + 4096 + 2 * 512 + 2880 + 64),
            experts = 24 * 32 * (3 * 2880 * 2880 + 3 * 2880), router = 24 * (2880 * 32 + 32),
            norm = (2 * 24 + 1) * 2880,
        },
        kv = 24 * 2048, growth = 12 * 2048, state = 0,
        bf16 = 41829514368, native = 13761264768,
    },
    gpt_oss_120b = {
        total = 116829156672, active = 5132849472, active_incl_embedding = 5711982912,
        by_class = {
            embed = 201088 * 2880, lm_head = 201088 * 2880,
            attn = 36 * (2 * 2880 * (4096 + 512) + 4096 + 2 * 512 + 2880 + 64),
            experts = 36 * 128 * (3 * 2880 * 2880 + 3 * 2880), router = 36 * (2880 * 128 + 128),
            norm = (2 * 36 + 1) * 2880,
        },
        kv = 36 * 2048, growth = 18 * 2048, state = 0,
        bf16 = 233658313344, native = 65248815744,
    },
}
expected.deepseek_r1_absorb = expected.deepseek_r1

local names = {}
for name in pairs(expected) do names[#names + 1] = name end
table.sort(names)

-- Floats from C against whole numbers: equal to the unit.
local function same(want, got, what)
    assert.equal(want, math.tointeger(got), what)
end

describe("Model.parameters", function()
    for _, name in ipairs(names) do
        local want = expected[name]

        it("counts " .. name .. " to the unit", function()
            local got = Model.create(name):parameters()
            for class, count in pairs(got.by_class) do
                same(want.by_class[class] or 0, count, name .. "." .. class)
            end
            same(want.total, got.total, "total")
            same(want.active, got.active, "active")
            same(want.active_incl_embedding, got.active_incl_embedding, "active_incl_embedding")
        end)

        it("gives the bytes of the weights and of the cache of " .. name, function()
            local model = Model.create(name)
            local kv, growth = model:kv_bytes_per_token()
            same(want.kv, kv, "kv")
            same(want.growth, growth, "growth")
            same(want.state, model:kv_cache().state_bytes, "state")
            same(want.bf16, model:weight_bytes "BF16", "bf16")
            same(want.native, model:weight_bytes "native", "native")
        end)
    end

    it("agrees with the reference figures where they are at hand", function()
        local file = io.open "../shared/reference/parameters.json"
        if not file then return pending "no reference figures here" end
        local reference = require("cjson").decode(file:read "a")
        file:close()
        local fields = { total = "total_params", active = "active_params",
                         active_incl_embedding = "active_params_incl_embedding", kv = "kv_bytes_per_token_bf16",
                         growth = "kv_bytes_per_token_growth_beyond_window", state = "state_bytes_per_sequence",
                         bf16 = "weight_bytes_bf16", native = "weight_bytes_native" }
        for _, name in ipairs(names) do
            for ours, theirs in pairs(fields) do
                assert.equal(reference[name][theirs], expected[name][ours], name .. "." .. theirs)
            end
        end
    end)
end)
