--- `llmspice calibrate`: fits to measurements, and prints a catalog entry.
local check = require "llmspice.check"
local measured = require "llmspice.cli.measured"

-- Options of one kind of measurement, with what they go with.
local of_kernels = { "chip", "directory", "date", "source", "cores", "cache" }

-- Refuses what is no day.
local function check_date(text)
    local year, month, day = text:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)$"
    local time = year and os.time { year = year, month = month, day = day, hour = 12 }
    if not time or os.date("%Y-%m-%d", time) ~= text then
        check.raise("usage", "--date is '%s'; expected a day such as 2026-11-25", text)
    end
end

-- Refuses options that would be ignored.
local function refuse(args)
    local is_kernel = args.op and args.op ~= "e2e" and not args.from_serving
    for _, name in ipairs(of_kernels) do
        if args[name] ~= nil and not is_kernel then
            check.raise("usage", "--%s goes with an --op of kernels, as --op=gemm", name)
        end
    end
    if args.copies and not (is_kernel and args.op == "gemm") then
        check.raise("usage", "--copies goes with --op=gemm")
    end
    if args.entry and not args.from_serving then check.raise("usage", "--entry goes with --from_serving") end
end

return {
    summary = "fit the model's numbers to a CSV of measurements",
    arguments = { { name = "file", type = "file", optional = true,
                    help = "a CSV file with the columns of that kind of measurement" } },
    options = {
        { name = "op", choices = measured.names(), help = "what was measured" },
        { name = "from_serving", type = "file",
          help = "a CSV file of one's own serving results (columns as of --op=e2e), from which an engine is adapted" },
        { name = "entry", type = "file",
          help = "write the adapted engine's catalog entry, named as the file, here (--from_serving)" },
        { name = "backend", help = "the serving engine to fit; the rows of others are left out" },
        { name = "chip", type = "processor", help = "the chip to fit; the rows of others are left out (kernels)" },
        { name = "directory", type = "file", help = "write an entry per chip and engine into this folder (kernels)" },
        { name = "date", help = "of the measurements, as in 2026-11-25 (kernels)" },
        { name = "source", help = "where the measurements come from (kernels)" },
        { name = "cores", type = "count", max = 100000, help = "streaming multiprocessors of the chip (kernels)" },
        { name = "cache", type = "number", min = 100000, help = "bytes of its last cache (kernels)" },
        { name = "copies", type = "count", min = 0, max = 1000,
          help = "of the weights that the benchmark takes turns with, so as not to find them in the cache; 0: it " ..
              "never does; as NVIDIA's benchmark of the engine does unless given (gemm)" },
    },
    run = function(args, context)
        refuse(args)
        if args.from_serving then return require "llmspice.cli.from_serving"(args, context) end
        if not args.op then
            check.raise("usage", "--op is missing; expected %s", table.concat(measured.names(), ", "))
        end
        if args.date then check_date(args.date) end
        if not args.file then check.raise("usage", "file is missing; expected a CSV file of measurements") end
        return measured.of(args.op).calibrate(args, context)
    end,
}
