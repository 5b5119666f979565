return {
    name = "HBM2-8H",
    title = "HBM2, 8 layers, 8 GiB, 2.43 Gbit/s a pin",
    base = "HBM2E-8H",
    banks_per_layer = 32,
    bank_width = 64,
    bank_height = 16,
    data_rate = 2.43 * Gbit / s,
    cost = 50 * USD,
    sources = {
        banks_per_layer = "derived: dies of 8 Gbit",
        bank_width = "assumed: wide enough for the pins at 500 MHz",
        bank_height = "derived: dies of 8 Gbit",
        data_rate = "derived: three stacks make the 933 GB/s of the A30",
        cost = "derived: half of HBM2E-8H, of twice its size",
    },
}
