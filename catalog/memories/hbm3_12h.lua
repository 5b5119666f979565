return {
    name = "HBM3-12H",
    title = "HBM3, 12 layers, 24 GiB, 5.2 Gbit/s a pin",
    base = "HBM3-8H",
    stack_height = 12,
    cost = 300 * USD,
    sources = {
        stack_height = "AMD CDNA 3 white paper: eight stacks of 24 GB",
        cost = "derived: the price per GiB of HBM3-8H",
    },
}
