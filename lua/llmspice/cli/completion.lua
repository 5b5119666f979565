--- `llmspice completion bash|zsh`: scripts that make the shell ask this program what may follow; so they know every
-- command, option, choice and catalog entry, the user's own included.
local commands = require "llmspice.cli.commands"
local options = require "llmspice.cli.options"

local scripts = {}

scripts.bash = [==[
# Completion of llmspice for bash; put into ~/.bashrc:  eval "$(llmspice completion bash)"
_llmspice() {
    local line="${COMP_LINE:0:COMP_POINT}" word
    COMPREPLY=()
    while IFS= read -r word; do
        COMPREPLY+=("$word")
    done < <("${COMP_WORDS[0]}" completion candidates "$line" 2>/dev/null)
    # bash splits words at "=", so only what follows it is completed.
    if [[ "${line##* }" == *=* && "$COMP_WORDBREAKS" == *=* ]]; then
        COMPREPLY=("${COMPREPLY[@]#*=}")
    elif [[ "${COMPREPLY[0]}" == *= ]]; then
        compopt -o nospace
    fi
}
complete -o default -F _llmspice llmspice
]==]

scripts.zsh = [==[
#compdef llmspice
# Completion of llmspice for zsh; put into ~/.zshrc:  eval "$(llmspice completion zsh)"
_llmspice() {
    local -a candidates
    candidates=("${(@f)$("${words[1]}" completion candidates "${(j: :)words[1,CURRENT]}" 2>/dev/null)}")
    candidates=("${(@)candidates:#}")
    if (( $#candidates == 0 )); then
        _files
        return
    fi
    compadd -S '' -- "${(@M)candidates:#*=}"
    compadd -- "${(@)candidates:#*=}"
}
compdef _llmspice llmspice
]==]

local function words_of(line)
    local words = {}
    for word in line:gmatch "%S+" do words[#words + 1] = word end
    if line:find "%s$" or #words == 0 then words[#words + 1] = "" end
    table.remove(words, 1)
    return words
end

local function values_of(option)
    if option.choices then return option.choices end
    local complete = options.type_of(option).complete
    if option.complete then complete = option.complete end
    return type(complete) == "function" and complete(option) or {}
end

-- `--name=` where a value follows; what was given already is left out.
local function option_words(list, given)
    local words = {}
    for _, option in ipairs(list) do
        if not given[option.name] then
            words[#words + 1] = "--" .. option.name .. (option.type == "flag" and "" or "=")
        end
    end
    words[#words + 1] = "--help"
    return words
end

local function value_words(list, name)
    for _, option in ipairs(list) do
        if option.name == name:gsub("%-", "_") and option.type ~= "flag" then
            local words = {}
            for i, value in ipairs(values_of(option)) do words[i] = ("--%s=%s"):format(name, value) end
            return words
        end
    end
    return {}
end

local function names_of(list)
    local names = {}
    for i, item in ipairs(list) do names[i] = item.name end
    return names
end

-- What was typed after the command: options given, and how many words without dashes.
local function typed(words, from)
    local given, n_arguments = {}, 0
    for i = from, #words - 1 do
        local name = words[i]:match "^%-%-([^=]+)"
        if name then given[name:gsub("%-", "_")] = true else n_arguments = n_arguments + 1 end
    end
    return given, n_arguments
end

local function within_command(command, words)
    local from, subcommand = 2, nil
    if command.subcommands then
        if #words == 2 then return names_of(commands.subcommands(command)) end
        subcommand = commands.find_subcommand(command, words[2])
        if not subcommand then return {} end
        from = 3
    end
    local list, arguments = options.of(command, subcommand)
    local current = words[#words]
    local name = current:match "^%-%-([^=]+)="
    if name then return value_words(list, name) end
    local given, n_arguments = typed(words, from)
    if current:sub(1, 1) == "-" then return option_words(list, given) end
    local argument = arguments[n_arguments + 1]
    if argument then return values_of(argument) end
    return option_words(list, given)
end

local function key(word)
    return (word:lower():gsub("%-", "_"))
end

--- What may stand at the end of a line.
-- @tparam string line from the program's name to the cursor
-- @treturn {string,...} whole words
local function candidates(line)
    local words = words_of(line)
    local found = {}
    if #words <= 1 then
        found = commands.names()
    else
        local command = commands.find(words[1])
        if command then found = within_command(command, words) end
    end
    local current, fitting = words[#words] or "", {}
    for _, word in ipairs(found) do
        if key(word:sub(1, #current)) == key(current) then fitting[#fitting + 1] = word end
    end
    return fitting
end

local function print_script(shell)
    return function() require "llmspice.cli.output".write(scripts[shell]) end
end

return {
    summary = "print shell completion for bash or zsh",
    description = "Prints a script for the shell: eval \"$(llmspice completion bash)\".",
    bare = true,
    subcommand = "shell",
    subcommands = {
        { name = "bash", summary = "for ~/.bashrc", run = print_script "bash" },
        { name = "zsh", summary = "for ~/.zshrc", run = print_script "zsh" },
        { name = "candidates", summary = "what may end a line (used by the scripts)",
          arguments = { { name = "line", help = "the line up to the cursor" } },
          run = function(args)
              local words = candidates(args.line)
              if #words > 0 then require "llmspice.cli.output".write(table.concat(words, "\n") .. "\n") end
          end },
    },
    candidates = candidates,
}
