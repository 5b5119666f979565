local reference = "the reference model"

return {
    name = "Tomahawk-5-128x400GbE",
    title = "Broadcom Tomahawk 5 switches of 128 ports of 400 Gbit/s Ethernet",
    topology = "switch",
    num_endpoints = 128,
    endpoint_bandwidth = 50 * GB / s,  -- one direction
    latency = 1 * us,
    switch_radix = 128,
    cost_per_link = 400 * USD,
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
