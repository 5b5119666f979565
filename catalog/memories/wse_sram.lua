local reference = "the reference model"

return {
    name = "WSE-SRAM",
    title = "On-wafer SRAM of the Cerebras WSE-3",
    notes = {
        "Its area, cost and power are those of the wafer.",
    },
    kind = "flat",
    capacity = 44 * GiB,
    bandwidth = 21000 * TB / s,
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
