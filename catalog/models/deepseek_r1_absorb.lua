-- DeepSeek-R1 with its key and value up-projections absorbed in prefill too, where engines expand them.
return {
    name = "deepseek_r1_absorb",
    title = "DeepSeek-R1, absorbed MLA everywhere",
    base = "deepseek_r1",
    options = { absorb = "always" },
}
