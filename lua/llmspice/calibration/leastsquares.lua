--- Robust least squares for a few dozen parameters: Levenberg-Marquardt with numerical derivatives.
-- Residuals are weighted down as they grow beyond `width` (soft L1: 2*width^2*(sqrt(1+(r/width)^2) - 1)), and every
-- parameter is drawn towards its prior by (x - prior)/sd, so that a parameter that data says little of stays there.
-- @module llmspice.calibration.leastsquares
local leastsquares = {}

-- Solves (A + diag(damping * A)) x = b for a symmetric positive A by Cholesky; nil where it is singular.
local function solve(A, b, damping)
    local n, L, x = #b, {}, {}
    for i = 1, n do
        L[i] = {}
        for j = 1, i do
            local sum = A[i][j] + (i == j and damping * A[i][i] or 0)
            for k = 1, j - 1 do sum = sum - L[i][k] * L[j][k] end
            if i > j then
                L[i][j] = sum / L[j][j]
            elseif sum <= 0 then
                return nil
            else
                L[i][i] = math.sqrt(sum)
            end
        end
    end
    for i = 1, n do
        local sum = b[i]
        for k = 1, i - 1 do sum = sum - L[i][k] * x[k] end
        x[i] = sum / L[i][i]
    end
    for i = n, 1, -1 do
        local sum = x[i]
        for k = i + 1, n do sum = sum - L[k][i] * x[k] end
        x[i] = sum / L[i][i]
    end
    return x
end
leastsquares.solve = solve

-- Half the loss, and by residual the weight of a Gauss-Newton step.
local function losses(residuals, width)
    local sum, weights = 0, {}
    for i, r in ipairs(residuals) do
        local root = math.sqrt(1 + (r / width) ^ 2)
        sum = sum + width * width * (root - 1)
        weights[i] = 1 / root
    end
    return sum, weights
end

local function prior_loss(z, strength)
    local sum = 0
    for _, value in ipairs(z) do sum = sum + 0.5 * strength * value * value end
    return sum
end

-- Columns of derivatives of the residuals by z, one-sided. What a parameter did not move the first time it is not
-- asked about again: before[j][i] == 0.
local function jacobian(problem, z, residuals, before)
    local columns, step = {}, problem.step or 0.02
    for j = 1, #z do
        local moved = table.move(z, 1, #z, 1, {})
        moved[j] = z[j] + step
        local known = before and before[j]
        local there = problem.residuals(problem.at(moved), known and function(i) return known[i] ~= 0 end)
        local column = {}
        for i = 1, #residuals do column[i] = there[i] and (there[i] - residuals[i]) / step or 0 end
        columns[j] = column
    end
    return columns
end

local function normal_equations(columns, residuals, weights, z, strength)
    local A, b, n = {}, {}, #columns
    for j = 1, n do
        A[j] = {}
        for k = 1, j do
            local sum, cj, ck = 0, columns[j], columns[k]
            for i = 1, #residuals do sum = sum + weights[i] * cj[i] * ck[i] end
            A[j][k] = sum
        end
        A[j][j] = A[j][j] + strength
        local sum, cj = 0, columns[j]
        for i = 1, #residuals do sum = sum + weights[i] * cj[i] * residuals[i] end
        b[j] = -(sum + strength * z[j])
    end
    for j = 1, n do
        for k = j + 1, n do A[j][k] = A[k][j] end
    end
    return A, b
end

-- Tries steps of growing caution until the loss falls.
local function improve(problem, state, columns)
    local A, b = normal_equations(columns, state.residuals, state.weights, state.z, problem.strength)
    for _ = 1, 8 do
        local move = solve(A, b, state.damping)
        if move then
            local z = {}
            for j = 1, #move do z[j] = state.z[j] + math.max(-3, math.min(3, move[j])) end
            local residuals = problem.residuals(problem.at(z))
            local loss, weights = losses(residuals, problem.width)
            loss = loss + prior_loss(z, problem.strength)
            if loss < state.loss then
                local gain = (state.loss - loss) / state.loss
                state.z, state.residuals, state.weights, state.loss = z, residuals, weights, loss
                state.damping = math.max(state.damping / 4, 1e-6)
                return gain
            end
        end
        state.damping = state.damping * 4
    end
    return 0
end

--- Standard errors: square roots of the inverse normal matrix's diagonal, times the residuals' own spread.
local function errors_of(A, state)
    local n, errors, sum = #state.z, {}, 0
    for i, r in ipairs(state.residuals) do sum = sum + state.weights[i] * r * r end
    local variance = sum / math.max(1, #state.residuals - n)
    for j = 1, n do
        local unit = {}
        for k = 1, n do unit[k] = k == j and 1 or 0 end
        local column = solve(A, unit, 1e-12)
        errors[j] = column and math.sqrt(math.max(0, column[j]) * variance) or math.huge
    end
    return errors
end

--- Minimises.
-- @tparam table problem `parameters`: list of `{ prior, sd }`; `residuals(x, wanted)`: list of numbers for a list of
-- values, of which those with wanted(i) false may be left out, where it is given;
-- `width` (0.1), `strength` of the priors (0.01), `iterations` (20)
-- @treturn {number,...} values
-- @treturn {number,...} residuals
-- @treturn {number,...} standard errors of the values
-- @treturn table the problem near its solution, for leastsquares.without
function leastsquares.fit(problem)
    local parameters = problem.parameters
    problem.width, problem.strength = problem.width or 0.1, problem.strength or 0.01
    function problem.at(z)
        local x = {}
        for j, p in ipairs(parameters) do x[j] = p.prior + p.sd * z[j] end
        return x
    end
    local z = {}
    for j = 1, #parameters do z[j] = 0 end
    local state = { z = z, damping = 1e-3, residuals = problem.residuals(problem.at(z)) }
    state.loss, state.weights = losses(state.residuals, problem.width)
    local columns = jacobian(problem, state.z, state.residuals)
    for _ = 1, problem.iterations or 20 do
        local gain = improve(problem, state, columns)
        if gain == 0 then break end
        repeat local more = improve(problem, state, columns) until more < 0.01 -- derivatives move slowly
        columns = jacobian(problem, state.z, state.residuals, columns)
        if gain < 1e-3 then break end
    end
    local A = normal_equations(columns, state.residuals, state.weights, state.z, problem.strength)
    local errors = errors_of(A, state)
    for j, p in ipairs(parameters) do errors[j] = errors[j] * p.sd end
    return problem.at(state.z), state.residuals, errors,
        { columns = columns, residuals = state.residuals, z = state.z, width = problem.width,
          strength = problem.strength }
end

local function moved_residuals(near, move)
    local residuals = {}
    for i, r in ipairs(near.residuals) do
        for j, column in ipairs(near.columns) do r = r + column[i] * move[j] end
        residuals[i] = r
    end
    return residuals
end

-- The move of z that minimises the loss of some residuals, were they linear.
local function best_move(near, is_out)
    local move, n = {}, #near.columns
    for j = 1, n do move[j] = 0 end
    for _ = 1, 6 do
        local residuals = moved_residuals(near, move)
        local _, weights = losses(residuals, near.width)
        for i = 1, #residuals do weights[i] = is_out(i) and 0 or weights[i] end
        local z = {}
        for j = 1, n do z[j] = near.z[j] + move[j] end
        local A, b = normal_equations(near.columns, residuals, weights, z, near.strength)
        local step = solve(A, b, 1e-6)
        if not step then break end
        for j = 1, n do move[j] = move[j] + step[j] end
    end
    return move
end

--- What a fit without some of its residuals would leave of these: refitted with the derivatives at the whole's
-- solution, which the parts of a large table hardly move.
-- @tparam table near the fourth result of leastsquares.fit
-- @tparam function is_out of a residual's index
-- @treturn {number,...} all residuals of that fit
function leastsquares.without(near, is_out)
    return moved_residuals(near, best_move(near, is_out))
end

local function nothing() return false end

--- Goes on with a dearer and better model of the same residuals, whose derivatives are taken from the cheap one's.
-- @tparam table problem as of leastsquares.fit, with the better `residuals`
-- @tparam table near the cheap model's solution; moved in place
-- @tparam[opt=3] int iterations
-- @treturn {number,...} values
function leastsquares.refine(problem, near, iterations)
    local function total(z, residuals) return (losses(residuals, near.width)) + prior_loss(z, near.strength) end
    near.residuals = problem.residuals(problem.at(near.z))
    local loss = total(near.z, near.residuals)
    for _ = 1, iterations or 3 do
        local move, z = best_move(near, nothing), {}
        for j = 1, #move do z[j] = near.z[j] + move[j] end
        local residuals = problem.residuals(problem.at(z))
        local found = total(z, residuals)
        if found >= loss then break end
        near.z, near.residuals, loss = z, residuals, found
    end
    return problem.at(near.z)
end

return leastsquares
