--- `llmspice show KIND NAME`: one thing closely.
return {
    summary = "show a model, chip, memory, network, technode or trace closely",
    subcommand = "kind",
    subcommands = {
        { name = "model", file = true, summary = "operators with shapes, work and intensity; parameters; bytes" },
        { name = "processor", file = true, summary = "figures, and where cost, power and TCO come from" },
        { name = "memory", file = true, summary = "figures, and the temperatures of stacked DRAM" },
        { name = "network", file = true, summary = "figures, and how long collectives take" },
        { name = "technode", file = true, summary = "wafers, yields, packaging" },
        { name = "trace", file = true, summary = "what a request trace is made of" },
    },
}
