return {
    name = "Normal512:512",
    title = "Normal lengths, SD half the mean, at least 32 tokens",
    input_tokens = { kind = "normal", mean = 512, sd = 256, min = 32 },
    output_tokens = { kind = "normal", mean = 512, sd = 256, min = 32 },
    sources = {
        input_tokens = "the reference model: standard deviation of half the mean, draws below 32 set to 32",
        output_tokens = "as input_tokens",
    },
}
