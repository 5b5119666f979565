local reference = "the reference model"

return {
    name = "Tomahawk-5-256x200GbE",
    title = "Broadcom Tomahawk 5 switches of 256 ports of 200 Gbit/s Ethernet",
    topology = "switch",
    num_endpoints = 256,
    endpoint_bandwidth = 25 * GB / s,  -- one direction
    latency = 1 * us,
    switch_radix = 256,
    cost_per_link = 200 * USD,
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
