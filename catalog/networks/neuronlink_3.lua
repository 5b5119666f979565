return {
    name = "NeuronLink-3",
    title = "AWS NeuronLink-v3, 16 Trainium 2 in a 2-D torus",
    notes = {
        "A torus is charged as a ring with the bandwidth of all its links.",
    },
    topology = "ring",
    num_endpoints = 16,
    endpoint_bandwidth = 640 * GB / s,  -- one direction
    latency = 5 * us,
    switch_radix = 0,
    cost_per_link = 0 * USD,
    cost_per_switch = 0 * USD,
    sources = {
        num_endpoints = "AWS Neuron documentation, Trn2 architecture",
        endpoint_bandwidth = "derived: half of 1.28 TB/s, taken as both directions; AWS Neuron documentation",
        latency = "assumed: a direct link, as NVLink",
        switch_radix = "derived: no switches",
        cost_per_link = "assumed: the links are traces of the board",
        cost_per_switch = "derived: no switches",
    },
}
