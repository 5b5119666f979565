return {
    name = "GDDR6-2GB-12500",
    title = "GDDR6 device of 2 GiB, 16 of its 32 pins used (clamshell), 12.5 Gbit/s a pin",
    kind = "flat",
    capacity = 2 * GiB,
    bandwidth = 25 * GB / s,
    power = 1.4 * W,
    width = 14 * mm,
    height = 12 * mm,
    cost = 6.66 * USD,
    sources = {
        capacity = "derived: 12 devices make the 24 GB and 300 GB/s of the L4",
        bandwidth = "derived: 12 devices make the 24 GB and 300 GB/s of the L4",
        power = "assumed: 7 pJ/bit at full rate",
        width = "typical GDDR package, 14 mm x 12 mm (JEDEC MO-328)",
        height = "typical GDDR package, 14 mm x 12 mm (JEDEC MO-328)",
        cost = "assumed: 3.33 $ per GB, as GDDR7-16GB of the reference model",
    },
}
