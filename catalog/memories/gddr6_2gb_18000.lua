return {
    name = "GDDR6-2GB-18000",
    title = "GDDR6 device of 2 GiB, 16 of its 32 pins used (clamshell), 18 Gbit/s a pin",
    kind = "flat",
    capacity = 2 * GiB,
    bandwidth = 36 * GB / s,
    power = 2 * W,
    width = 14 * mm,
    height = 12 * mm,
    cost = 6.66 * USD,
    sources = {
        capacity = "derived: 24 devices make the 48 GB and 864 GB/s of the L40S",
        bandwidth = "derived: 24 devices make the 48 GB and 864 GB/s of the L40S",
        power = "assumed: 7 pJ/bit at full rate",
        width = "typical GDDR package, 14 mm x 12 mm (JEDEC MO-328)",
        height = "typical GDDR package, 14 mm x 12 mm (JEDEC MO-328)",
        cost = "assumed: 3.33 $ per GB, as GDDR7-16GB of the reference model",
    },
}
