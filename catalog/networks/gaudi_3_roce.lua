return {
    name = "Gaudi-3-RoCE",
    title = "RoCE within a server: 21 of 24 ports of 200 Gbit/s to the other seven Gaudi 3",
    topology = "all_to_all",
    num_endpoints = 8,
    endpoint_bandwidth = 525 * GB / s,  -- one direction
    latency = 5 * us,
    switch_radix = 0,
    cost_per_link = 0 * USD,
    cost_per_switch = 0 * USD,
    sources = {
        num_endpoints = "Intel Gaudi 3 white paper (2024)",
        endpoint_bandwidth = "derived: 21 ports of 200 Gbit/s, Intel Gaudi 3 white paper (2024)",
        latency = "assumed: a direct link, as NVLink",
        switch_radix = "derived: no switches",
        cost_per_link = "assumed: the links are traces of the board",
        cost_per_switch = "derived: no switches",
    },
}
