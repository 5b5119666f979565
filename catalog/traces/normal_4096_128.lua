return {
    name = "Normal4096:128",
    title = "Normal lengths, SD half the mean, at least 32 tokens",
    input_tokens = { kind = "normal", mean = 4096, sd = 2048, min = 32 },
    output_tokens = { kind = "normal", mean = 128, sd = 64, min = 32 },
    sources = {
        input_tokens = "the reference model: standard deviation of half the mean, draws below 32 set to 32",
        output_tokens = "as input_tokens",
    },
}
