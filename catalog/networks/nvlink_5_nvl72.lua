return {
    name = "NVLink-5-NVL72",
    title = "NVIDIA NVLink 5 over the switch trays of an NVL72 rack",
    aliases = { "NVL72" },
    topology = "switch",
    num_endpoints = 72,
    endpoint_bandwidth = 900 * GB / s,  -- one direction
    latency = 5 * us,
    switch_radix = 72,
    cost_per_link = 0 * USD,
    cost_per_switch = 36000 * USD,
    sources = {
        num_endpoints = "NVIDIA GB200 NVL72 datasheet",
        endpoint_bandwidth = "NVIDIA aiconfigurator (Apache-2.0), systems/gb200.yaml",
        latency = "assumed: as the NVLink switches of the reference model",
        switch_radix = "derived: 18 NVLink switch chips join 72 GPUs in one level",
        cost_per_link = "assumed: as the NVLink switches of the reference model",
        cost_per_switch = "assumed: 18 chips at the price of one NVLink switch of the reference model",
    },
}
