--- `llmspice calibrate`: fits to measurements, and prints a catalog entry.
local measured = require "llmspice.cli.measured"

return {
    summary = "fit the model's numbers to a CSV of measurements",
    arguments = { { name = "file", type = "file", help = "a CSV file with the columns of that kind of measurement" } },
    options = {
        { name = "op", choices = measured.names(), required = true, help = "what was measured" },
        { name = "backend", help = "the serving engine to fit; the rows of others are left out" },
        { name = "chip", type = "processor", help = "the chip to fit; the rows of others are left out (kernels)" },
        { name = "directory", type = "file", help = "write an entry per chip and engine into this folder (kernels)" },
        { name = "date", help = "of the measurements, as in 2026-11-25 (kernels)" },
        { name = "source", help = "where the measurements come from (kernels)" },
        { name = "cores", type = "number", min = 1, help = "streaming multiprocessors of the chip (kernels)" },
        { name = "cache", type = "number", min = 1, help = "bytes of its last cache (kernels)" },
    },
    run = function(args, context) return measured.of(args.op).calibrate(args, context) end,
}
