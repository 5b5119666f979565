--- `llmspice version`.
return {
    summary = "print the version",
    run = function()
        local data = require "llmspice.json".ordered({ name = "llmspice", version = require "llmspice".version,
            lua = _VERSION }, { "name", "version", "lua" })
        return { data = data, text = function() return ("llmspice %s (%s)\n"):format(data.version, data.lua) end }
    end,
}
