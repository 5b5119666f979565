return {
    name = "PCIe-4-x16",
    title = "PCI Express 4.0, 16 lanes, eight cards of a server",
    topology = "switch",
    num_endpoints = 8,
    endpoint_bandwidth = 32 * GB / s,  -- one direction
    latency = 10 * us,
    switch_radix = 8,
    cost_per_link = 0 * USD,
    cost_per_switch = 0 * USD,
    sources = {
        num_endpoints = "NVIDIA aiconfigurator (Apache-2.0), systems/l40s.yaml and a100_pcie.yaml",
        endpoint_bandwidth = "NVIDIA aiconfigurator (Apache-2.0), systems/l40s.yaml and a100_pcie.yaml",
        latency = "NVIDIA aiconfigurator (Apache-2.0), systems/l40s.yaml and a100_pcie.yaml",
        switch_radix = "derived: one root complex or PCIe switch domain",
        cost_per_link = "assumed: the slots come with the board",
        cost_per_switch = "assumed: the slots come with the board",
    },
}
