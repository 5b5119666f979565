return {
    name = "InfiniBand-HDR",
    title = "InfiniBand HDR, 200 Gbit/s a GPU, switches of 40 ports",
    topology = "switch",
    num_endpoints = 40,
    endpoint_bandwidth = 25 * GB / s,  -- one direction
    latency = 5 * us,
    switch_radix = 40,
    cost_per_link = 200 * USD,
    cost_per_switch = 23000 * USD,
    sources = {
        num_endpoints = "NVIDIA Quantum switch datasheets: one full switch",
        endpoint_bandwidth = "NVIDIA aiconfigurator (Apache-2.0), systems/a100_sxm.yaml",
        latency = "assumed: as between racks in NVIDIA aiconfigurator (Apache-2.0), systems/gb200.yaml",
        switch_radix = "NVIDIA Quantum switch datasheets",
        cost_per_link = "assumed: as the Ethernet switches of the reference model",
        cost_per_switch = "assumed: as the Ethernet switches of the reference model",
    },
}
