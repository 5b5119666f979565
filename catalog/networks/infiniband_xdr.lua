return {
    name = "InfiniBand-XDR",
    title = "InfiniBand XDR, 800 Gbit/s a GPU, switches of 144 ports",
    topology = "switch",
    num_endpoints = 144,
    endpoint_bandwidth = 100 * GB / s,  -- one direction
    latency = 5 * us,
    switch_radix = 144,
    cost_per_link = 800 * USD,
    cost_per_switch = 23000 * USD,
    sources = {
        num_endpoints = "NVIDIA Quantum switch datasheets: one full switch",
        endpoint_bandwidth = "NVIDIA aiconfigurator (Apache-2.0), systems/b200_sxm.yaml",
        latency = "assumed: as between racks in NVIDIA aiconfigurator (Apache-2.0), systems/gb200.yaml",
        switch_radix = "NVIDIA Quantum switch datasheets",
        cost_per_link = "assumed: as the Ethernet switches of the reference model",
        cost_per_switch = "assumed: as the Ethernet switches of the reference model",
    },
}
