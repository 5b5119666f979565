return {
    name = "NVLink-3-Switch",
    title = "NVIDIA NVLink 3 over switches, eight GPUs (HGX A100)",
    topology = "switch",
    num_endpoints = 8,
    endpoint_bandwidth = 300 * GB / s,  -- one direction
    latency = 5 * us,
    switch_radix = 8,
    cost_per_link = 0 * USD,
    cost_per_switch = 2000 * USD,
    sources = {
        num_endpoints = "NVIDIA HGX A100 datasheet",
        endpoint_bandwidth = "NVIDIA aiconfigurator (Apache-2.0), systems/a100_sxm.yaml: 600 GB/s in both directions",
        latency = "assumed: as the NVLink switches of the reference model",
        switch_radix = "assumed: as the NVLink switches of the reference model",
        cost_per_link = "assumed: as the NVLink switches of the reference model",
        cost_per_switch = "assumed: as the NVLink switches of the reference model",
    },
}
