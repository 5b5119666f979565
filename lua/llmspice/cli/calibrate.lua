--- `llmspice calibrate`: fits to measurements, and prints a catalog entry.
local measured = require "llmspice.cli.measured"

return {
    summary = "fit the model's numbers to a CSV of measurements",
    arguments = { { name = "file", type = "file", help = "a CSV file with the columns of that kind of measurement" } },
    options = {
        { name = "op", choices = measured.names(), required = true, help = "what was measured" },
        { name = "backend", help = "the serving engine to fit; the rows of others are left out" },
    },
    run = function(args, context) return measured.of(args.op).calibrate(args, context) end,
}
