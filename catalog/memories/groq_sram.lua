local reference = "the reference model"

return {
    name = "Groq-SRAM",
    title = "On-chip SRAM of the GroqChip",
    notes = {
        "Its area, cost and power are those of the die.",
    },
    kind = "flat",
    capacity = 230 * MiB,
    bandwidth = 80 * TB / s,
    power = 0,
    width = 0,
    height = 0,
    cost = 0,
    sources = {
        capacity = reference,
        bandwidth = reference,
        power = reference,
        width = reference,
        height = reference,
        cost = reference,
    },
}
