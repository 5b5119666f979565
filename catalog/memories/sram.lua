local reference = "the reference model"

return {
    name = "SRAM",
    title = "On-chip SRAM, 96 MiB",
    kind = "flat",
    capacity = 96 * MiB,
    bandwidth = 20 * TB / s,
    power = 62 * W,
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
