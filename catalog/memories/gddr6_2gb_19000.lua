return {
    name = "GDDR6-2GB-19000",
    title = "GDDR6 device of 2 GiB, 16 of its 32 pins used (clamshell), 19 Gbit/s a pin",
    kind = "flat",
    capacity = 2 * GiB,
    bandwidth = 38 * GB / s,
    power = 2.1 * W,
    width = 14 * mm,
    height = 12 * mm,
    cost = 6.66 * USD,
    sources = {
        capacity = "derived: 12 devices make the 24 GB and 456 GB/s of the Arc Pro B60",
        bandwidth = "derived: 12 devices make the 24 GB and 456 GB/s of the Arc Pro B60",
        power = "assumed: 7 pJ/bit at full rate",
        width = "typical GDDR package, 14 mm x 12 mm (JEDEC MO-328)",
        height = "typical GDDR package, 14 mm x 12 mm (JEDEC MO-328)",
        cost = "assumed: 3.33 $ per GB, as GDDR7-16GB of the reference model",
    },
}
