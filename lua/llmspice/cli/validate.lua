--- `llmspice validate`: errors of predictions against measurements, by chip, engine and size.
local measured = require "llmspice.cli.measured"

return {
    summary = "print the errors against a CSV of measurements",
    arguments = { { name = "file", type = "file", help = "a CSV file with the columns of that kind of measurement" } },
    options = {
        { name = "op", choices = measured.names(), required = true, help = "what was measured" },
        { name = "backend", help = "the serving engine, in place of the rows' own" },
        { name = "chip", type = "processor", help = "the chip, in place of the rows' own (kernels)" },
        { name = "plot", type = "file", help = "also draw predicted against measured times into this PNG (gnuplot)" },
    },
    run = function(args, context) return measured.of(args.op).validate(args, context) end,
}
