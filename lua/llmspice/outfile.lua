--- Files that appear as a whole or not at all: written under a temporary name beside the real one, then renamed. What
-- is no plain file (a device, a pipe, a link) stays what it is and is written straight away.
--
--    local file <close> = outfile.open "results.csv"
--    file:write "a,b\n"
--    file:commit()  -- else nothing is left of it
-- @module llmspice.outfile
local check = require "llmspice.check"

local outfile = {}

local File = { __name = "llmspice.outfile" }
File.__index = File

local function fail(path, err)
    check.raise("usage", "cannot write %s: %s", path, (tostring(err):gsub("^.*: ", "")))
end

--- Opens a file for writing.
-- @tparam string path
-- @treturn outfile
-- @raise a usage mistake in one line
function outfile.open(path)
    local core = require "llmspice.core"
    local kind = core.file_kind(path)
    local replaces = kind == nil or kind == "file"
    local target = replaces and ("%s.%s.tmp"):format(path, core.process_id()) or path
    local handle, err = io.open(target, "wb")
    if not handle then fail(path, err) end
    return setmetatable({ path = path, target = target, replaces = replaces, handle = handle }, File)
end

--- Refuses a file that cannot be written, before there is anything to write.
-- @tparam string path
-- @raise a usage mistake in one line
function outfile.check(path)
    local kind = require "llmspice.core".file_kind(path)
    if kind ~= "link" and kind ~= "other" then outfile.open(path):discard() end
end

--- Writes texts.
-- @raise a usage mistake in one line, as of a full disk
function File:write(...)
    local ok, err = self.handle:write(...)
    if not ok then fail(self.path, err) end
end

--- Gives the file its name.
-- @raise a usage mistake in one line, as of a full disk
function File:commit()
    local ok, err = self.handle:close()
    self.handle = nil
    if ok and self.replaces then ok, err = os.rename(self.target, self.path) end
    if ok then return end
    self:discard()
    fail(self.path, err)
end

--- Leaves nothing of a file that was not committed.
function File:discard()
    if self.handle then self.handle:close() end
    if self.replaces then os.remove(self.target) end
    self.handle = nil
end

function File:__close()
    if self.handle then self:discard() end
end

return outfile
