return {
    name = "GDDR7-3GB-28000",
    title = "GDDR7 device of 3 GiB, 16 of its 32 pins used (clamshell), 28 Gbit/s a pin",
    kind = "flat",
    capacity = 3 * GiB,
    bandwidth = 56 * GB / s,
    power = 3.1 * W,
    width = 14 * mm,
    height = 12 * mm,
    cost = 10 * USD,
    sources = {
        capacity = "derived: 32 devices make the 96 GB and 1792 GB/s of the RTX PRO 6000",
        bandwidth = "derived: 32 devices make the 96 GB and 1792 GB/s of the RTX PRO 6000",
        power = "assumed: 7 pJ/bit at full rate",
        width = "typical GDDR package, 14 mm x 12 mm (JEDEC MO-328)",
        height = "typical GDDR package, 14 mm x 12 mm (JEDEC MO-328)",
        cost = "assumed: 3.33 $ per GB, as GDDR7-16GB of the reference model",
    },
}
