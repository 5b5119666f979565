--- `llmspice predict`: what the simulator says of measured runs, row by row.
-- Each operator is a module with `predict(args, context)`, named in llmspice.cli.measured.
local measured = require "llmspice.cli.measured"

return {
    summary = "append predictions to a CSV of measurements",
    arguments = { { name = "file", type = "file", help = "a CSV file with the columns of that kind of measurement" } },
    options = {
        { name = "op", choices = measured.names(), required = true, help = "what was measured" },
        { name = "backend", help = "the serving engine, in place of the rows' own" },
        { name = "chip", type = "processor", help = "the chip, in place of the rows' own (kernels)" },
        { name = "format", choices = { "csv", "json", "table" }, default = "csv", section = "Output",
          help = "what to print: the file with columns appended, one JSON object, or a table for people" },
    },
    run = function(args, context) return measured.of(args.op).predict(args, context) end,
}
