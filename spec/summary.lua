-- busted's terminal output, closed by one line that a script can read: "N passed, N failed".
return function(options)
    local busted = require "busted"
    local handler = require "busted.outputHandlers.utfTerminal"(options)
    busted.subscribe({ "exit" }, function()
        io.write(("%d passed, %d failed\n"):format(handler.successesCount, handler.failuresCount + handler.errorsCount))
        return nil, true
    end)
    return handler
end
