local reference = "the reference model"

return {
    name = "Tomahawk-5-64x800GbE",
    title = "Broadcom Tomahawk 5 switches of 64 ports of 800 Gbit/s Ethernet",
    topology = "switch",
    num_endpoints = 64,
    endpoint_bandwidth = 100 * GB / s,  -- one direction
    latency = 1 * us,
    switch_radix = 64,
    cost_per_link = 800 * USD,
    cost_per_switch = 23000 * USD,
    sources = {
        num_endpoints = reference,
        endpoint_bandwidth = reference,
        latency = reference,
        switch_radix = reference,
        cost_per_link = reference,
        cost_per_switch = reference,
    },
}
