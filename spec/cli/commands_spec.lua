local commands = require "llmspice.cli.commands"
local options = require "llmspice.cli.options"

-- Every command, with each of its subcommands.
local function each()
    local list = {}
    for _, name in ipairs(commands.names()) do
        local command = commands.find(name)
        for _, subcommand in ipairs(commands.subcommands(command)) do
            list[#list + 1] = { name .. " " .. subcommand.name, command,
                                commands.find_subcommand(command, subcommand.name) }
        end
        if not command.subcommands then list[#list + 1] = { name, command } end
    end
    return list
end

describe("the declaration of", function()
    for _, case in ipairs(each()) do
        local name, command, subcommand = table.unpack(case)

        it(name .. " is complete", function()
            local about = subcommand or command
            assert.matches("^%l.*[^.]$", about.summary, nil, "summaries are half a line")
            assert.equal("function", type(about.run or command.run))
            assert.is_true(#about.summary <= 65, about.summary)
        end)

        it(name .. " has options of known types, each once, with help", function()
            local list, arguments = options.of(command, subcommand)
            local seen = {}
            for _, option in ipairs(list) do
                assert.matches("^%l[%l%d_]*$", option.name)
                assert.is_nil(seen[option.name], option.name)
                seen[option.name] = true
                assert.is_truthy(options.type_of(option), option.name)
                assert.matches("[^.]$", option.help)
                if option.default ~= nil and option.choices then
                    assert.equal(option.default, options.type_of(option).read(option.default, option))
                end
            end
            for _, argument in ipairs(arguments) do
                assert.is_truthy(options.type_of(argument), argument.name)
                assert.is_truthy(argument.help, argument.name)
            end
        end)
    end
end)

describe("options.parse", function()
    local command = {
        name = "try", summary = "try something", run = print,
        arguments = { { name = "file", type = "file", help = "a file" },
                      { name = "more", many = true, optional = true, help = "more" } },
        options = { { name = "max_size", type = "count", min = 2, max = 9, default = 4, help = "a size" },
                    { name = "share", type = "number", help = "a share" },
                    { name = "loud", type = "flag", help = "make noise" },
                    { name = "way", choices = { "go_left", "right" }, help = "a way" } },
    }

    local function parse(...)
        return (options.parse(command, nil, { ... }))
    end

    it("fills in defaults and reads values", function()
        local args = parse("a", "b", "c", "--loud", "--max-size=7", "--share", "0.5", "--way=Go-Left")
        assert.same({ "a", { "b", "c" }, 7, 0.5, true, "go_left" },
            { args.file, args.more, args.max_size, args.share, args.loud, args.way })
        args = parse "a"
        assert.same({ 4, false, {} }, { args.max_size, args.loud, args.more })
        assert.is_nil(args.share)
    end)

    it("tells what is wrong", function()
        local function mistake(...)
            local ok, err = pcall(options.parse, command, nil, { ... })
            assert.is_false(ok)
            return err.message
        end
        assert.equal("file is missing; expected a file", mistake())
        assert.equal("--max_size is 10; expected at most 9", mistake("a", "--max_size=10"))
        assert.equal("--max_size is 1; expected at least 2", mistake("a", "--max_size=1"))
        assert.equal("--share is 'x'; expected a number", mistake("a", "--share=x"))
        assert.equal("unknown way 'rigth'; did you mean 'right'?", mistake("a", "--way=rigth"))
    end)
end)
