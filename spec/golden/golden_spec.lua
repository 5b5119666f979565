-- What commands print, byte for byte. GOLDEN=write (make golden) writes the files anew; review them as a diff.
-- Digests of catalog files are left out, so that a comment in the catalog changes nothing here.
local helper = require "spec.cli.helper"

local normal = "run_static normal --fidelity=roofline --model=llama3_70b --chip=H100 --parallelism=(8,1,1)"

local cases = {
    run_static_normal = normal,
    run_static_normal_json = normal .. " --format=json --carbon_intensity=400",
    run_static_normal_csv = normal .. " --format=csv",
    run_static_pd = "run_static pd --fidelity=roofline --model=llama3_8b --dtype=FP8 --prefill_chip=H100 " ..
        "--prefill_parallelism=(1,1,1) --decode_chip=H200 --decode_parallelism=(2,1,1) --num_users=32",
    run_static_paf = "run_static paf --fidelity=roofline --model=deepseek_r1 --dtype=FP8 --chip=GB200 " ..
        "--prefill_parallelism=(4,1,1,2) --attn_parallelism=(1,2,1,2) --ffn_parallelism=(8,1,1,4) --num_users=128 " ..
        "--carbon_intensity=30",
    run_static_breakdown = normal .. " --breakdown --input_tokens=512 --output_tokens=16",
    run_static_help = "run_static pd --help",
    run_online_normal = "run_online normal --fidelity=roofline --model=llama3_8b --chip=H100 --parallelism=(1,1,1) " ..
        "--trace=AzureLLMChat2023 --req_rate=8 --max_num_reqs=200 --seed=1 --slo_ttft_ms=100",
    run_online_pd_json = "run_online pd --fidelity=roofline --model=llama3_8b --chip=H100 --parallelism=(1,1,1) " ..
        "--input_tokens=500 --output_tokens=uniform:10,100 --concurrency=8 --max_num_reqs=100 --format=json",
    run_online_help = "run_online paf --help",
    show_model = "show model llama3_8b --fidelity=roofline --dtype=BF16",
    show_model_moe = "show model gpt_oss_20b --fidelity=roofline --dtype=BF16 --phase=decode --num_users=8",
    show_processor = "show processor GB200",
    show_processor_tco = "show processor H100 --mode=tco --num_chips=32",
    show_processor_cost_csv = "show processor H100 --mode=cost --num_chips=1 --format=csv",
    show_processor_power_json = "show processor H100 --mode=power --format=json",
    show_memory = "show memory HBM4-PNM-8H --base_power=20",
    show_memory_flat = "show memory GDDR7-16GB",
    show_network = "show network NVLink-5-Switch",
    show_network_time = "show network NVLink-5-Switch --collective=all_reduce --participants=4 --format=json",
    show_technode = "show technode CoWoS",
    help_fidelity = "help fidelity",
    completion_bash = "completion bash",
    completion_zsh = "completion zsh",
}

local names = {}
for name in pairs(cases) do names[#names + 1] = name end
table.sort(names)

local function printed(line)
    local result = helper.run(line)
    assert(result.code == 0, result.err)
    return ((result.err .. result.out):gsub('([,"])' .. ("%x"):rep(16) .. '%f[,"\n]', "%1<digest>"))
end

describe("the golden output of", function()
    for _, name in ipairs(names) do
        it("llmspice " .. cases[name], function()
            local path, text = ("spec/golden/%s.txt"):format(name), printed(cases[name])
            if os.getenv "GOLDEN" == "write" then helper.write(path, text) end
            assert.equal(helper.read(path), text)
        end)
    end
end)
