--- How many tokens a model was trained to hold in mind, and what goes beyond them.
-- Engines refuse longer requests unless told otherwise, and answers get worse; their times are right all the same.
-- @module llmspice.model.context
local report = require "llmspice.report"

local context = {}

--- The tokens of a prompt and its answer that a model was trained for.
-- @tparam Model model
-- @treturn ?int nil where its config does not say
function context.limit(model)
    return model.config.max_position_embeddings
end

--- What is said of a prompt and an answer that are longer than that together.
-- @tparam Model model
-- @tparam int input_tokens
-- @tparam int output_tokens
-- @treturn ?string nil where they are not
function context.warning(model, input_tokens, output_tokens)
    local limit = context.limit(model)
    if not limit or input_tokens + output_tokens <= limit then return nil end
    return ("input_tokens and output_tokens are %s together, more than the %s tokens that %s was trained for"):format(
        report.number(input_tokens + output_tokens), report.number(limit), model.name)
end

--- Watches the requests of an online run, if its trace has any that may be too long.
-- @tparam Model model
-- @tparam Trace trace
-- @tparam ?function on_request takes a record; the user's own
-- @treturn ?function in its place
-- @treturn function the warning once the run is over; nil where there is none
function context.watch(model, trace, on_request)
    local limit, ended, beyond, longest = context.limit(model), 0, 0, 0
    local is_callable = on_request == nil or type(on_request) == "function"
    if not limit or not is_callable or trace:most_tokens() <= limit then return on_request, function() end end
    local function watched(record)
        local tokens = record.input_tokens + record.output_tokens
        ended = ended + 1
        if tokens > limit and not record.rejected then beyond, longest = beyond + 1, math.max(longest, tokens) end
        if on_request then on_request(record) end
    end
    return watched, function()
        if beyond == 0 then return nil end
        return ("%s of %s that ended are longer than the %s tokens that %s was trained for, the longest %s"):format(
            report.number(beyond), report.count(ended, "request"), report.number(limit), model.name,
            report.number(longest))
    end
end

return context
