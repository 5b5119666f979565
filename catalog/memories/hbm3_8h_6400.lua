return {
    name = "HBM3-8H-6400",
    title = "HBM3, 8 layers, 16 GiB, 6.4 Gbit/s a pin",
    base = "HBM3-8H",
    data_rate = 6.4 * Gbit / s,
    sources = {
        data_rate = "JEDEC JESD238 (HBM3), top speed; two stacks make the 1638 GB/s of TPU v6e",
    },
}
