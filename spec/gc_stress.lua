-- busted --helper=spec/gc_stress.lua: a full collection every 100 VM instructions finds userdata that C still uses but
-- nothing on the Lua side keeps alive. make stress runs it under AddressSanitizer, which sees the use.
debug.sethook(function() collectgarbage() end, "", 100)
