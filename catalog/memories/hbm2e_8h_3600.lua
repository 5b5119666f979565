return {
    name = "HBM2E-8H-3600",
    title = "HBM2E, 8 layers, 16 GiB, 3.6 Gbit/s a pin",
    base = "HBM2E-8H",
    data_rate = 3.6 * Gbit / s,
    sources = {
        data_rate = "derived: eight stacks make the 3.67 TB/s of Gaudi 3",
    },
}
