local reference = "the reference model"

return {
    name = "IdealNetwork",
    title = "No latency, no end of bandwidth",
    topology = "switch",
    num_endpoints = 32648,
    endpoint_bandwidth = 1e9 * TB / s,
    latency = 0,
    switch_radix = 32648,
    cost_per_link = 0,
    cost_per_switch = 0,
    sources = {
        num_endpoints = reference,
        endpoint_bandwidth = reference,
        latency = reference,
        switch_radix = reference,
        cost_per_link = reference,
        cost_per_switch = reference,
    },
}
