--- Predicted against measured values as a picture, both axes logarithmic, by gnuplot.
-- @module llmspice.cli.scatter
local check = require "llmspice.check"

local scatter = {}

--- Draws a PNG.
-- @tparam string path
-- @tparam string unit of both axes
-- @tparam {table,...} points `{ measured, predicted }`, numbers above 0
-- @raise a usage mistake where gnuplot is missing or fails
function scatter.draw(path, unit, points)
    if not os.execute "command -v gnuplot >/dev/null 2>&1" then
        check.raise("usage", "--plot needs gnuplot, which is not installed; without --plot the table is printed alone")
    end
    local gnuplot = io.popen("gnuplot 2>/dev/null", "w")
    gnuplot:write("set terminal pngcairo size 900,900\nset output '", path:gsub("'", "''"), "'\n",
        "set logscale xy\nset grid\nset key off\nset rmargin 6\nset xlabel 'measured, ", unit,
        "'\nset ylabel 'predicted, ", unit, "'\nplot '-' with points pointtype 7 pointsize 0.3, x with lines\n")
    for _, point in ipairs(points) do gnuplot:write(("%.6g %.6g\n"):format(point[1], point[2])) end
    gnuplot:write "e\n"
    if not gnuplot:close() then check.raise("usage", "gnuplot could not write %s", path) end
end

return scatter
