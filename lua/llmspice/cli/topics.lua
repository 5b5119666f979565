--- What `llmspice help TOPIC` says about things that belong to no single command.
-- @module llmspice.cli.topics
local topics = { names = { "fidelity", "kernels", "calibration", "engines", "layouts", "dtypes", "models", "serving",
                           "traces", "catalog", "lua", "output", "exit_codes" } }

local texts = {}

texts.fidelity = [[
--fidelity says which physics a run charges.

calibrated (the default) is meant to be true: shapes cut as engines cut them,
causal attention, LM head only where a token comes out, memory enforced; and
where the chip has them, measured efficiencies, collectives and transfers.

How calibrated times are made, and how far to trust them:
  kernels     surfaces fitted to measured kernels, by chip, engine and type
              (llmspice help kernels; show processor NAME names each one's
              origin and expected error)
  collectives two all-reduces a layer in tp, logits gathered, dispatch and
              combine where attention ranks share experts, sends between
              pipeline stages; measured inside a node, by latency and bandwidth
              across nodes
  engine      host time per step, layer and sequence, gaps, kernels as fused as
              engines run them, launches one by one in steps that prefill (they
              bound short prompts on fast chips): some 70 numbers per engine
              (--backend), fitted to some 1,580 serving results of thirteen
              checkpoints on six systems
  +-          the interval that held 80 % of results which the fit had not seen;
              wider for models, chips and disaggregation it saw little of
On rows left out of the fit the median error of TPOT is 5 to 8 % by engine, of
TTFT 12 to 15 % (requests that do not queue); with whole models left out 7 to
10 %, whole chips 6 to 10 %, disaggregated 6 to 9 % (llmspice validate
--op=e2e prints them by chip, engine and model, and the rows it leaves out).
Blind spots: what results do not tell of their runs (load generators, prefix
caching, graphs switched off, kernels a release had not tuned for a new chip),
releases of an engine (one fit for all but early vLLM), one rank's kernels
standing for all.
  llmspice calibrate --from_serving=FILE.csv adapts an engine to your machine
  from five to fifty of your own results.

roofline charges by the formulas of the reference model: an operator takes
max(FLOP / peak, bytes / bandwidth) with two constants per chip, attention
counts the full square of pairs, nothing is charged for communication, and what
does not fit is a warning. For comparison with results of that model.

FLOP and memory of a phase are those of one rank of a replica in calibrated, of
the whole replica in roofline. Utilization (compute, bandwidth) is a share of
the datasheet's dense peaks in calibrated, of peak times efficiency in roofline,
as in that model.
]]

texts.kernels = [[
Calibrated kernel times are surfaces: physics with a few constants (tiles in
waves over the cores, cut as the library's own table says where that is known;
memory as fast as the cores in flight ask for it; softmax as fast as the chip's
exponentials; floors and latencies, by head size or kind of expert) times a
smooth correction at a few measured shapes. Far from those the physics speaks
alone, and the expected error grows. One surface per chip or family of chips,
engine, kernel and type (catalog/surfaces/), fitted with 13,895 numbers to
72,375 timings of nine systems and three engines (NVIDIA aiconfigurator,
Apache-2.0).

Mean relative error on what a fit had not seen (whole n x k pairs, head
configurations, models of experts), averaged over chips and engines, and of the
worst chip and engine:
  gemm, n and k >= 512   7 %, 11 %     mla_prefill   5 %, 8 %
  attention_prefill     10 %, 14 %     mla_decode    7 %, 11 %
  attention_decode       9 %, 12 %     moe          13 %, 24 %
  allreduce              7 %, 13 %     collectives   6 %, 10 %
  expert all-to-all      7 %, 8 %      moe_wideep    9 %, 15 %
80 % of such rows lie within the interval that predict prints. A chip left out
whole is predicted from its family (H100, H200; B200, GB200, GB300) at 7 % in
gemm, 8 % in attention, 6 % in MLA, 9 % in moe; one without a family at 15 to
50 %. Timings do not repeat much better: the BF16 products of one engine differ
from the mean of two others, same chip and library, by 6 %, on L40S by 9 %.

  llmspice show processor NAME        each surface's origin and expected error
  llmspice validate FILE --op=gemm    errors against your own timings
  llmspice calibrate FILE --op=gemm   surfaces from them, for --catalog=DIR

Blind spots: attention over a cached prefix, norms and element-wise kernels and
the prefill of linear attention are physics alone; L40S and RTX PRO 6000 were
timed with warm caches; which kernel an engine picks for a rare head size or
expert model is only known where it was measured.
]]

texts.calibration = [[
Numbers against measurements, yours too. FILE.csv has a header with the columns
of the kind of measurement that --op names (a missing one is told by name):
  predict FILE.csv --op=gemm      the rows, with predicted times and intervals
  validate FILE.csv --op=gemm     errors by chip, engine, type and size;
                                  --plot=FILE.png draws predicted against
                                  measured (wants gnuplot)
  calibrate FILE.csv --op=gemm    fits surfaces, prints the catalog entry and
                                  the error expected of shapes left out
--op=e2e takes serving results instead of kernels.

Without profiling, from five to fifty serving results of your own:
  model,system,isl,osl,concurrency,tp_size,ttft_ms,tpot_ms
  llama3_8b,h100_sxm,1000,200,8,1,90,10.4
  ...
  mkdir -p my/backends
  llmspice calibrate --from_serving=own.csv --backend=vllm \
      --entry=my/backends/box_b.lua
  llmspice run_static normal ... --backend=box_b --catalog=my
Four numbers are learned: factors on kernels, on the host's time and on
prefills, and seconds before the first token, each with its 80 % interval; all
else stays as the engine's entry has it. An entry is written where at least half
of the rows are usable and its TPOT errs by at most 50 %, under its file's name.

Results of InferenceX (source db-dump or date-csv) are run as its scripts launch
the engines: lengths of 0.8 to 1.0 of the nominal ones, how often a scheduler
looks for new requests, token budgets, types of the cache, and which runs
speculate. NVIDIA's sweeps over thousands of tokens repeat a hundred prompts,
which caches of prefixes hold, as its load generators do unless told. Rows that
contradict their neighbours by more than 3x, or whose prompts or answers would
have taken more than the chips' peak, are listed and left out; rows whose TPOT
hardly follows their load are left out of fits and count in errors.

Rows that are no use are told by line, with what became of them: a number that
is none or not above 0 (left out), a repeated shape (their median or mean is
used), a value far from its neighbours (hardly counts, or left out), units off
by a thousand (said; a whole file of kernels is refused, one of serving results
mended).
]]

texts.engines = [[
Options of run_static and run_online in calibrated fidelity: how an engine is
told to run a layout. Results repeat them ("backend", "deployment").
  --backend=vllm|sglang|trtllm  whose kernels, own time and memory habits are
                                charged; in run_online also whose scheduler
  --sequence_parallel           a reduce-scatter and an all-gather in place of
                                each all-reduce; norms on 1/tp of the tokens
  --expert_imbalance=pl1.2      tokens choose experts by a power law (the usual,
                                as measured steps show it), or balanced; the
                                fullest rank is charged
  --expert_redundancy=32        so many slots hold copies of the busiest experts
                                and are dealt out by load (EPLB); they take
                                memory as experts do
  --all_to_all=low_latency|throughput
                                kernels between attention and expert ranks; auto
                                takes the first for decodes
  --comm_overlap=0.5            share of every collective that computing hides;
                                usually 0, engines wait
  --cuda_graphs=off             every step launches its kernels one by one, as
                                with vLLM's enforce_eager; not in paf
  --af_split=core|block         paf: what the attention pool does
  --microbatches=2              paf: of a decode step
Wide expert parallelism (data parallel attention ranks that share 16 ranks of
experts or more) is taken to run as DeepSeek describes, unless told otherwise:
copies of busy experts balance the ranks, and two batches by turns hide half of
the exchange (balanced, --comm_overlap=0.5).

"uncertainty" (+- in tables) is the half width of the interval that holds 80 %
of measured values: what the engine's fit was off by on rows it had not seen;
further errors, as squares, for a chip, a model or separate pools that were not
in the fit; and what the step's kernels are expected to err by beyond that, more
the further their shapes are from measured ones, or where a chip borrows
another's. Throughput and cost follow the phases they are made of; where
arrivals set the pace only the end of the run is uncertain. Prices count as
exact.
]]

texts.layouts = [[
--parallelism="(tp,dp,pp)" or "(tp,dp,pp,ep)": degrees of tensor, data, pipeline
and expert parallelism; ep is 1 where absent.

calibrated: tp*dp*pp chips. Experts lie over ep of the tp*dp chips of a stage.
roofline: tp*dp*pp*ep chips, as the reference model counts.

A pool is chips of one kind with one layout and one job:
  normal  one pool does everything
  pd      a prefill pool and a decode pool
  paf     a prefill pool; decode over an attention pool and an FFN pool
]]

texts.dtypes = [[
--dtype is the type of the weights: FP64 FP32 FP16 BF16 FP8 INT8 FP4 INT4, or
native for what the checkpoint holds (the default in calibrated; in roofline it
is BF16). Activations are BF16 unless --act_dtype says otherwise. The KV cache
is BF16 or, with native weights, what the checkpoint has scales for, unless
--kv_dtype says otherwise.
In calibrated a type changes what engines quantise: the matrices of attention,
recurrent layers, feed-forward and experts. Embedding, LM head, routers and
norms keep 16 bits. FP4 is NVFP4, with an 8-bit scale for 16 weights; INT4 is
AWQ's, weight-only in groups of 128. INT4, and FP4 on chips without it, compute
at the 16-bit rate. In FP4 latent and hybrid models keep their attention in 16
bits, in INT4 Kimi K2 all but its experts, as the published checkpoints do.
]]

texts.models = [[
--model takes
  a name of the catalog        llama3_70b (llmspice list model shows them)
  a config.json or its folder  ./Qwen3-32B/config.json
  a Hugging Face id            Qwen/Qwen3-32B, found in the local hub cache or
                               the catalog
  a Lua file                   my_model.lua, with config and build or family
]]

texts.serving = [[
run_online simulates engines that batch continuously. At every step boundary at
which something changed, --scheduler decides who takes part in the next step:
  vllm     decodes, prompts in chunks, then the queue, within one token budget
  asap     the same without limits: the reference model's
  sglang   prompts alone while any can be worked on, else decodes
  trtllm   whole prompts beside decodes; lets in only whom it can finish
  orca     the same without a budget
  static   fixed batches
A Lua script can bring its own (examples/custom_scheduler.lua). Which engine and
version each one imitates: llmspice list scheduler. Left out:
  vllm     priorities, LoRA and multimodal budgets, asynchronous scheduling
  asap     nothing; its endless cache is --allow_oversubscribe
  sglang   the fall of new_token_ratio, order by longest prefix, mixed chunks
  trtllm   MAX_UTILIZATION, chunked contexts, beam search
  orca     overlap of pipeline stages
  static   padding, waiting for a batch to fill

The KV cache is what weights and activations leave of a chip's memory, in blocks
(--kv_block_size, --num_kv_blocks). A sequence that finds no block preempts the
one admitted last, which is computed again or swapped (--preemption). Prompts
share blocks with --enable_prefix_caching where the trace tells what is equal;
blocks that nobody uses leave in the order of their last use.

pd hands a prompt's cache to a decode instance over the network, when that has
room; paf runs decode steps over two pools, between which micro-batches play
ping-pong layer by layer (--microbatches). --router says which replica gets a
request: round_robin, least_tokens, power_of_two, prefix_affinity,
session_affinity.
]]

texts.traces = [[
--trace takes a name (llmspice list trace) or a file. A named trace is the real
file where scripts/fetch_traces has put it into ~/.local/share/llmspice/traces
(or $LLMSPICE_TRACES), and otherwise a distribution with its quantiles; results
say which.

Files are told by their content, plain or gzip:
  CSV    arrival_s,input_tokens,output_tokens
         [,prefix_id,prefix_tokens,session_id]
         the public Azure traces, BurstGPT, Vidur
  JSON   a line or list element per request (Mooncake's with hash_ids, those
         with prompt_len and output_len, ...), pairs [input, output], results
         of vLLM's serving benchmark
A file is checked as a whole first; a mistake is told with its line.

When requests arrive:
  its own times, --speedup=2 for twice as fast      the default of files
  --req_rate=5 [--burstiness=0.5]                   Poisson, or gamma gaps
  --req_rate=2.5:600,6:600                          rates and seconds, repeated
                                                    until --until=SECONDS or
                                                    --max_num_reqs ends the run;
                                                    a last one without stays
  --req_rate=diurnal:5                              the trace's days, weekends
  --req_rate=inf                                    all at once
  --arrivals=trace --req_rate=5                     its own times, scaled
  --concurrency=64 [--think_time=2]                 closed loop of users
At another rate a file keeps its order of requests, and starts over when it is
too short; its own times end with it.
The same --seed gives the same requests; arrivals, prompts and answers are drawn
from streams of their own, so that changing one leaves the others.
]]

texts.catalog = [[
Models, chips, memories, networks, ... are Lua files that each return one table.
They are searched in this order:
  --catalog=DIR          a folder with processors/, models/, ... inside
  LLMSPICE_PATH          more such folders, separated by :
  the installed catalog, or the one of the checkout
A file runs as data: it sees unit names (3.35 * TB / s, 80 * GB) and nothing of
the system. A name is found in any case, with - _ and . alike.
]]

texts.lua = [[
llmspice run SCRIPT.lua runs a script, llmspice repl is a prompt; in either,
and in any Lua 5.4 that finds it, require "llmspice" gives the library:
  Model, Processor, Memory, Network, TechNode, Node, Trace
                  .create(NAME) from the catalog, .register{...} adds one
  SimpleExecutor(chip, options), AFExecutor(attention, ffn, options)
                  chips that run a model; options as in llmspice help engines
  ParallelismConfig{tp=, dp=, pp=, ep=}
                  a layout; chip:with_parallelism{...} takes the same
  run_workload{...}, run_workload_pd{...}, run_workload_paf{...}
                  a fixed batch in microseconds, for sweeps of your own
  run_static{...}, run_online{...}, compare{...}
                  the commands of these names: the same options, without --
  run_online_workload{...}, run_online_workload_disaggregated{...}
                  online serving on executors
  online          .requests{...} iterates; .schedulers(), .routers()
  memory_budget{...}
                  what an engine leaves for the KV cache
  nn, op, Tensor  modules and operators of models (examples/custom_model.lua)
  catalog, units, json, report
                  entries by name; GB, TB, s, ...; writing results

Prefill, attention and FFN pools, of which the last two share every decode step:

  local spice = require "llmspice"
  local function chip(layout)
      return spice.Processor.create("H200"):with_parallelism(layout)
  end
  local case = {
      model = spice.Model.create("deepseek_r1"),
      input_tokens = 4096, output_tokens = 1024, num_users = 64,
      prefill_executor = spice.SimpleExecutor(chip { tp = 8 }),
      decode_executor = spice.AFExecutor(chip { tp = 8 }, chip { tp = 16 }),
  }
  local paf = spice.run_workload_paf(case)
  case.decode_executor = spice.SimpleExecutor(chip { tp = 16 })
  local pd = spice.run_workload_pd(case)
  for _, run in ipairs { paf, pd } do
      print(run, run.ttft, run.tpot, run.uncertainty.tpot, run.fits)
  end

Fields of results, in s, B, FLOP, W and $:
  run_workload    for name, value in pairs(result); also prefill.duration, flop,
                  comm_time, ..., each of prefill.attn and prefill.ffn too
                  (lua/llmspice/static/result.lua)
  run_static      what run_static --format=json prints
  run_online      what run_online --format=json prints; mean_ttft_ms in ms
A mistake is an error { message, kind, where } at your line: kind is "usage" or
"infeasible" (allow_oversubscribe = true runs what does not fit).
]]

texts.output = [[
--format=table   for people; colours only on a terminal and without NO_COLOR
--format=json    one object; numbers in s, B, FLOP, W, $; schema_version and
                 provenance (version, FNV-1a digests of the files used)
--format=csv     a header and rows
--output=FILE    into a file, which appears only once it is complete
Warnings and progress go to standard error.
]]

texts.exit_codes = [[
0  fine
1  an error of this program; LLMSPICE_DEBUG=1 shows where
2  wrong usage or bad input: one line says what is wrong and what would be right
3  infeasible: does not fit, budget too small, target out of reach
]]

--- The text of a topic.
-- @tparam string name
-- @treturn ?string nil for an unknown one
function topics.text(name)
    return texts[name:lower():gsub("%-", "_")]
end

return topics
