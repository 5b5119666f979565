return {
    name = "HBM3-12H-5700",
    title = "HBM3, 12 layers, 24 GiB, 5.7 Gbit/s a pin",
    base = "HBM3-12H",
    data_rate = 5.7 * Gbit / s,
    sources = {
        data_rate = "derived: four stacks make the 2.9 TB/s of Trainium 2",
    },
}
