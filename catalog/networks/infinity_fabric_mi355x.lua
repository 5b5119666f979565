return {
    name = "InfinityFabric-MI355X",
    title = "AMD Infinity Fabric, eight MI355X each linked to every other",
    topology = "all_to_all",
    num_endpoints = 8,
    endpoint_bandwidth = 537.6 * GB / s,  -- one direction
    latency = 5 * us,
    switch_radix = 0,
    cost_per_link = 0 * USD,
    cost_per_switch = 0 * USD,
    sources = {
        num_endpoints = "AMD Instinct MI355X platform data sheet",
        endpoint_bandwidth = "AMD Instinct MI355X data sheet: 7 links of 153.6 GB/s in both directions",
        latency = "assumed: a direct link, as NVLink",
        switch_radix = "derived: no switches",
        cost_per_link = "assumed: the links are traces of the board",
        cost_per_switch = "derived: no switches",
    },
}
