return {
    name = "PCIe-5-x8",
    title = "PCI Express 5.0, 8 lanes, eight cards of a server",
    topology = "switch",
    num_endpoints = 8,
    endpoint_bandwidth = 28.4 * GB / s,  -- one direction
    latency = 2 * us,
    switch_radix = 8,
    cost_per_link = 0 * USD,
    cost_per_switch = 0 * USD,
    sources = {
        num_endpoints = "NVIDIA aiconfigurator (Apache-2.0), systems/b60.yaml",
        endpoint_bandwidth = "NVIDIA aiconfigurator (Apache-2.0), systems/b60.yaml",
        latency = "NVIDIA aiconfigurator (Apache-2.0), systems/b60.yaml",
        switch_radix = "derived: one root complex or PCIe switch domain",
        cost_per_link = "assumed: the slots come with the board",
        cost_per_switch = "assumed: the slots come with the board",
    },
}
