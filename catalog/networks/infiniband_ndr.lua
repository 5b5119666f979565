return {
    name = "InfiniBand-NDR",
    title = "InfiniBand NDR, 400 Gbit/s a GPU, switches of 64 ports",
    topology = "switch",
    num_endpoints = 64,
    endpoint_bandwidth = 50 * GB / s,  -- one direction
    latency = 5 * us,
    switch_radix = 64,
    cost_per_link = 400 * USD,
    cost_per_switch = 23000 * USD,
    sources = {
        num_endpoints = "NVIDIA Quantum switch datasheets: one full switch",
        endpoint_bandwidth = "NVIDIA aiconfigurator (Apache-2.0), systems/h100_sxm.yaml",
        latency = "assumed: as between racks in NVIDIA aiconfigurator (Apache-2.0), systems/gb200.yaml",
        switch_radix = "NVIDIA Quantum switch datasheets",
        cost_per_link = "assumed: as the Ethernet switches of the reference model",
        cost_per_switch = "assumed: as the Ethernet switches of the reference model",
    },
}
