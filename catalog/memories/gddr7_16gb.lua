local reference = "the reference model"

return {
    name = "GDDR7-16GB",
    title = "GDDR7, 16 GiB as one unit",
    kind = "flat",
    capacity = 16 * GiB,
    bandwidth = 250 * GB / s,
    power = 10 * W,
    width = 11 * mm,
    height = 11 * mm,
    cost = 53.3 * USD,
    sources = {
        capacity = reference,
        bandwidth = reference,
        power = reference,
        width = reference,
        height = reference,
        cost = reference,
    },
}
