return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    host = { step_s = 0.5e-3, rank_s = 0.15e-3, layer_s = 3e-6, sequence_s = 5e-6 },
    scale = {},
    first_token = { fixed = 10e-3, steps = 0 },
}
