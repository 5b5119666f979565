local reference = "the reference model"

return {
    name = "NVLink-4-Switch",
    title = "NVIDIA NVLink 4 over switches, eight GPUs (HGX H100)",
    topology = "switch",
    num_endpoints = 8,
    endpoint_bandwidth = 450 * GB / s,  -- one direction
    latency = 5 * us,
    switch_radix = 8,
    cost_per_link = 0 * USD,
    cost_per_switch = 2000 * USD,
    sources = {
        num_endpoints = reference,
        endpoint_bandwidth = reference,
        latency = reference,
        switch_radix = reference,
        cost_per_link = reference,
        cost_per_switch = reference,
    },
}
