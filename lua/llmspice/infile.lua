--- Files that are read whole.
-- @module llmspice.infile
local infile = {}

--- The bytes of a file.
-- @tparam string path
-- @treturn[1] string
-- @treturn[2] nil
-- @treturn[2] string message that starts with the path
function infile.read(path)
    local file, err = io.open(path, "rb")
    if not file then return nil, err end
    local text = file:read "a"  -- nil for a folder
    file:close()
    if not text then return nil, path .. ": is a folder" end
    return text
end

--- Whether a file or folder can be opened for reading.
-- @tparam string path
-- @treturn boolean
function infile.exists(path)
    local file = io.open(path, "rb")
    if file then file:close() end
    return file ~= nil
end

return infile
