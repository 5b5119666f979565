return {
    name = "Gaudi-3-Scale-Out",
    title = "RoCE between servers: 3 of 24 ports of 200 Gbit/s a Gaudi 3",
    topology = "switch",
    num_endpoints = 256,
    endpoint_bandwidth = 75 * GB / s,  -- one direction
    latency = 5 * us,
    switch_radix = 256,
    cost_per_link = 600 * USD,
    cost_per_switch = 23000 * USD,
    sources = {
        num_endpoints = "assumed: as the Ethernet switches of the reference model",
        endpoint_bandwidth = "derived: three ports of 200 Gbit/s, Intel Gaudi 3 white paper (2024)",
        latency = "assumed: as the Ethernet switches of the reference model",
        switch_radix = "assumed: as the Ethernet switches of the reference model",
        cost_per_link = "derived: three links of 200 Gbit/s of the reference model",
        cost_per_switch = "assumed: as the Ethernet switches of the reference model",
    },
}
