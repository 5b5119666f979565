local helper = require "spec.cli.helper"

local normal = "run_static normal --model=llama3_8b --chip=H100 --parallelism=(1,1,1)"

-- What is typed, the exit code, and the one line on standard error or its pattern.
local cases = {
    { "lst", 2, "unknown command 'lst'; did you mean 'list'? (llmspice help lists them)" },
    { "--model=x", 2, "'--model=x' comes before the command; expected llmspice COMMAND [--option=value ...]" },
    { "run_static", 2, "run_static needs a mode: normal, pd or paf" },
    { "run_static nromal", 2, "unknown mode 'nromal'; did you mean 'normal'?" },
    { "show procesor H100", 2, "unknown kind 'procesor'; did you mean 'processor'?" },
    { "help fidelty", 2, "unknown command or topic 'fidelty'; did you mean 'fidelity'?" },
    { "help run_static pdd", 2, "unknown mode 'pdd'; did you mean 'pd'?" },
    { "help version x", 2, "version has no subcommands" },
    { "version x", 2, "unexpected argument 'x'; options are written --option=value" },

    { normal .. " --num_user=3", 2, "unknown option '--num_user'; did you mean '--num_users'?" },
    { normal .. " --num_users", 2, "option '--num_users' needs a value, as in --option=value" },
    { normal .. " --allow_oversubscribe=yes", 2, "option '--allow_oversubscribe' takes no value" },
    { normal .. " --fidelity=calibrate", 2, "unknown fidelity 'calibrate'; did you mean 'calibrated'?" },
    { normal .. " --format=xml", 2, "unknown format 'xml'; expected table, json, csv" },
    { "show processor H100 --mode=toc", 2, "unknown mode 'toc'; did you mean 'tco'?" },

    { "run_static normal --chip=H100 --parallelism=(1,1,1)", 2, "--model is missing; expected name, config.json or " ..
        "its folder, Hugging Face id, or Lua file (llmspice help models)" },
    { "run_static normal --model=llama3_8b --parallelism=(1,1,1)", 2,
      "--chip is missing; expected a chip (llmspice list processor)" },
    { "run_static normal --model=llama3_8b --chip=H100", 2,
      "--parallelism is missing; expected (tp,dp,pp), as in (8,1,1)" },
    { "run_online normal --model=llama3_8b --chip=H100", 2,
      "--parallelism is missing; expected (tp,dp,pp), as in (8,1,1)" },
    { "run_static pd --model=llama3_8b --prefill_chip=H100 --parallelism=(1,1,1)", 2,
      "--decode_chip is missing; expected a chip (llmspice list processor)" },
    { normal .. " --af_split=block", 2, "--af_split is not an option of normal; it is one of paf" },
    { normal .. " --prefill-chip=H100", 2, "--prefill-chip is not an option of normal; it is one of pd and paf" },
    { "run_static paf --cuda_graphs=off", 2, "--cuda_graphs is not an option of paf; it is one of normal and pd" },
    { "run_online pd --num_replicas=2", 2, "--num_replicas is not an option of pd; it is one of normal" },
    { "show memory HBM3-8H --collective=x", 2, "--collective is not an option of memory; it is one of network" },
    { normal .. " --model=lama3_8b", 2, "unknown model 'lama3_8b'; did you mean 'llama3_8b'?" },
    { normal .. " --model=7", 2, "--model is 7, a number; expected the name of a model" },
    { normal .. " --model=", 2, "--model is empty; expected a value" },
    { normal .. " --chip=H10", 2, "unknown processor 'H10'; did you mean 'H100'?" },
    { normal .. " --chip=100", 2, "--chip is 100, a number; expected the name of a processor" },
    { normal .. " --dtype=BF61", 2, "unknown dtype 'BF61' (did you mean 'BF16'?); expected FP64, FP32, FP16, " ..
        "BF16, FP8, INT8, FP4, INT4, native" },

    { normal .. " --parallelism=(8,1)", 2, "--parallelism is '(8,1)' with 2 degrees; expected (tp,dp,pp) or " ..
        "(tp,dp,pp,ep), as in (8,1,1)" },
    { normal .. " --parallelism=8x1x1", 2, "--parallelism is '8x1x1'; expected (tp,dp,pp) or (tp,dp,pp,ep), as in " ..
        "(8,1,1)" },
    { normal .. " --parallelism=(0,1,1)", 2, "--parallelism is '(0,1,1)': tp is 0; expected at least 1" },
    { normal .. " --parallelism=(99999999999999999999,1,1)", 2,
      "--parallelism is '(99999999999999999999,1,1)': tp is 1e+20; expected at most 1073741824" },
    { normal .. " --parallelism=(-2,1,1)", 2, "--parallelism is '(-2,1,1)': tp is -2; expected at least 1" },
    { normal .. " --parallelism=(-1,1,1)", 2, "--parallelism is '(-1,1,1)'; a degree of -1 is for the allocator, " ..
        "give a number here" },

    { normal .. " --input_tokens=0", 2, "--input_tokens is 0; expected at least 1" },
    { normal .. " --output_tokens=-5", 2, "--output_tokens is -5; expected at least 1" },
    { normal .. " --num_users=0", 2, "--num_users is 0; expected at least 1" },
    { normal .. " --num_users=two", 2, "--num_users is 'two'; expected a whole number" },
    { normal .. " --num_users=1.5", 2, "--num_users is 1.5; expected a whole number" },
    { normal .. " --num_users=1e10", 2, "--num_users is 10000000000; expected at most 2147483648" },
    { normal .. " --num_users=99999999999999999999", 2, "--num_users is 1e+20; expected at most 2147483648" },
    { normal .. " --input_tokens=3e9", 2, "--input_tokens is 3000000000; expected at most 2147483648" },
    { normal .. " --num_users=-99999999999999999999", 2, "--num_users is -1e+20; expected a whole number" },
    { normal .. " --num_users=inf", 2, "--num_users is 'inf'; expected a whole number" },
    { normal .. " --carbon_intensity=-1", 2, "--carbon_intensity is -1; expected at least 0" },
    { normal .. " --carbon_intensity=nan", 2, "--carbon_intensity is 'nan'; expected a number" },

    { normal .. " --output=/nonexistent/x", 2, "cannot write /nonexistent/x: No such file or directory" },
    { normal .. " --catalog=/nonexistent", 2, "/nonexistent: no such folder of catalog entries" },
    { "run", 2, "run needs a script, as in llmspice run examples/first_run.lua" },
    { "run /nonexistent.lua", 2, "cannot read /nonexistent.lua: No such file or directory" },
    { "show network NVLink-4-Switch --collective=allreduce", 2,
      "unknown collective 'allreduce'; did you mean 'all_reduce'?" },
    { "show memory", 2, "name is missing; expected a memory device (llmspice list memory)" },
    { normal .. " --model=/nonexistent/config.json", 2, "/nonexistent/config.json: No such file or directory" },
    { normal .. " --model=spec/cli/fixtures/broken.json", 2, "spec/cli/fixtures/broken.json: not valid JSON: " ..
        "Expected comma or object end but found T_END at line 4, column 1" },
    { normal .. " --model=spec/cli/fixtures/unknown.json", 2, nil, "^llmspice: spec/cli/fixtures/unknown%.json: " ..
        "architecture 'MambaForCausalLM' is not supported; supported are [^\n]*Llama[^\n]*\n$" },
    { normal .. " --model=spec/cli/fixtures/no_width.json", 2, nil,
      "^llmspice: spec/cli/fixtures/no_width%.json: field 'hidden_size' is missing[^\n]*\n$" },
    { normal .. " --model=no_such_org/no_such_model", 2, nil, "^llmspice: 'no_such_org/no_such_model' is not in the " ..
        "hub cache [^\n]*; give the path of a config%.json, or a name of the catalog %(llmspice list model%)\n$" },
    { normal .. " --model=missing/model.lua", 2, "missing/model.lua: No such file or directory" },
    { "show network H100", 2, nil, "^llmspice: unknown network 'H100'; there are %d+, among them .*\n$" },
    { "show model llama3_8b --chip=H100 --parallelism=(5,1,1)", 2,
      "tp = 5 cuts the 32 parts of layers.self_attn.q_proj unevenly; choose a tp that divides 32" },
    { "show processor H100 --mode=tco --num_chips=0", 2, "--num_chips is 0; expected at least 1" },

    { "bench nothing_like_it", 2, "no benchmark has 'nothing_like_it' in its name" },
}

describe("a mistake", function()
    for _, case in ipairs(cases) do
        it(("is one line: llmspice %s"):format(case[1]), function()
            local result = helper.run(case[1])
            if case[3] then
                assert.equal("llmspice: " .. case[3] .. "\n", result.err)
            else
                assert.matches(case[4], result.err)
            end
            assert.equal(case[2], result.code)
            assert.equal("", result.out)
        end)
    end
end)
