return {
    name = "TPU-ICI-v5p",
    title = "Inter-chip interconnect of Google TPU v5p, a 3-D torus",
    notes = {
        "A torus is charged as a ring with the bandwidth of all its links.",
    },
    topology = "ring",
    num_endpoints = 8960,
    endpoint_bandwidth = 600 * GB / s,  -- one direction
    latency = 1 * us,
    switch_radix = 0,
    cost_per_link = 0 * USD,
    cost_per_switch = 0 * USD,
    sources = {
        num_endpoints = "Google Cloud TPU documentation, v5p: chips of a pod",
        endpoint_bandwidth = "Google Cloud TPU documentation, v5p: 1200 GB/s in both directions",
        latency = "assumed: one hop",
        switch_radix = "derived: no switches",
        cost_per_link = "assumed: the links are traces of the board",
        cost_per_switch = "derived: no switches",
    },
}
