# make            build/llmspice/core.so and build/libllmspice.{a,so}
# make help       every target

LUA       := $(firstword $(shell command -v lua5.4 lua-5.4 lua54 lua))
# The first folder with the headers of Lua 5.4.
LUA_INCDIR := $(patsubst %/lua.h,%,$(firstword $(shell grep -ls "LUA_VERSION_NUM.*504" \
    $(addsuffix /lua.h,$(LUA_INCDIR_HINT) /usr/include/lua5.4 /usr/include/lua54 /usr/local/include/lua5.4 \
    /opt/homebrew/include/lua5.4 /opt/homebrew/include/lua /usr/local/include/lua /usr/local/include \
    /usr/include))))
ifeq ($(shell uname -s),Darwin)
LIBFLAG    = -bundle -undefined dynamic_lookup
else
LIBFLAG    = -shared
endif
CFLAGS     = -O3 -g
LDFLAGS    =
PREFIX     = /usr/local
DESTDIR    =
INST_LIBDIR = $(PREFIX)/lib/lua/5.4
INST_LUADIR = $(PREFIX)/share/lua/5.4
INST_BINDIR = $(PREFIX)/bin

# Not named CFLAGS: LuaRocks passes CFLAGS on the command line, which silently
# cancels any += here. No contraction: the same bytes on every machine.
WARN   = -Wall -Wextra -Wshadow -Wconversion -Wundef -Wwrite-strings \
         -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wdouble-promotion
CSTD   = -std=c11 -ffp-contract=off
BUILD  = build
SOURCES := $(wildcard csrc/*.[ch] csrc/*/*.[ch] csrc/*/*/*.[ch] csrc/*/*/*/*.[ch])
CORE   := $(patsubst %.c,$(BUILD)/%.o,$(filter csrc/core/%.c,$(SOURCES)))
BIND   := $(patsubst %.c,$(BUILD)/%.o,$(filter csrc/bind/%.c,$(SOURCES)))
CHECKS := $(patsubst %.c,$(BUILD)/%,$(wildcard spec/*/*_check.c))
SO      = $(BUILD)/llmspice/core.so
LIB     = $(BUILD)/libllmspice.a $(BUILD)/libllmspice.so

all: $(SO) $(LIB) ## the Lua module and libllmspice (the default)

$(SO): $(CORE) $(BIND)
	@mkdir -p $(@D)
	$(CC) $(LIBFLAG) $(LDFLAGS) -o $@ $^ -lm -lz

$(BUILD)/libllmspice.a: $(CORE)
	@rm -f $@
	$(AR) rcs $@ $^

$(BUILD)/libllmspice.so: $(CORE)
	$(CC) -shared $(LDFLAGS) -o $@ $^ -lm -lz

COMPILE = $(CC) $(CSTD) $(WARN) $(CFLAGS) -fPIC -MMD -MP -Icsrc

# The core is compiled without Lua's headers in sight.
$(CORE): $(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(COMPILE) -c $< -o $@

$(BIND): $(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(COMPILE) -isystem $(LUA_INCDIR) -c $< -o $@

# C programs that check the core without Lua; spec/core/library_spec.lua runs them.
$(CHECKS): $(BUILD)/%: %.c $(BUILD)/libllmspice.a
	@mkdir -p $(@D)
	$(COMPILE) -MF $@.d -MT $@ $(LDFLAGS) -o $@ $< $(BUILD)/libllmspice.a -lm -lz

-include $(CORE:.o=.d) $(BIND:.o=.d) $(CHECKS:=.d)

BUSTED = busted --lua=$(LUA) --output=spec/summary.lua

test: all $(CHECKS) ## build and run every spec; ends with "N passed, N failed"
	@$(BUSTED)

demo: all ## Llama 3 70B on eight H100; DeepSeek R1 with prefill, attention and FFN pools
	@scripts/llmspice run_static normal --model=llama3_70b --dtype=BF16 --chip=H100 \
	    --parallelism="(8,1,1)" --input_tokens=1024 --output_tokens=1024 --num_users=1
	@echo
	@scripts/llmspice run_static paf --model=deepseek_r1 --prefill_chip=H200 --attn_chip=H200 --ffn_chip=H200 \
	    --prefill_parallelism="(8,1,1)" --attn_parallelism="(8,1,1)" --ffn_parallelism="(8,2,1,16)" \
	    --input_tokens=4096 --output_tokens=1024 --num_users=64

LINT = build/lint

lint: ## warnings as errors, clang-format, cppcheck, luacheck
	@$(MAKE) --no-print-directory -s BUILD=$(LINT) CFLAGS="-O1 -Werror" all check-programs
	@clang-format --dry-run -Werror $(SOURCES) $(wildcard spec/*/*.c)
	@mkdir -p $(LINT)/cppcheck
	@cppcheck --quiet -j 2 --error-exitcode=1 --std=c11 --enable=warning,portability,performance \
	    --inline-suppr --cppcheck-build-dir=$(LINT)/cppcheck -Icsrc csrc
	@luacheck --quiet .

check-programs: $(CHECKS)

format: ## rewrite the C sources with clang-format
	clang-format -i $(SOURCES) $(wildcard spec/*/*.c)

# The specs run in a copy of the tree whose build/ was made with the sanitizers,
# so that the programs they start are the instrumented ones too.
ASAN = build/asan
SANITIZE = -fsanitize=address,undefined
INSTRUMENTED = cd $(ASAN) && LD_PRELOAD="$$($(CC) -print-file-name=libasan.so)" $(BUSTED)

instrumented:
	@mkdir -p $(ASAN)
	@rm -rf $(filter-out $(ASAN)/build,$(wildcard $(ASAN)/*))
	@cp -R $(filter-out build Makefile,$(wildcard *)) .busted $(ASAN)
	@if [ -d ../shared ]; then ln -sfn "$$(cd ../shared && pwd)" build/shared; fi
	@$(MAKE) --no-print-directory -s BUILD=$(ASAN)/build \
	    CFLAGS="-O1 -g $(SANITIZE) -fno-sanitize-recover=all -fno-omit-frame-pointer" \
	    LDFLAGS="$(SANITIZE) -Wl,-z,nodelete" all check-programs

sanitize: instrumented ## every spec under AddressSanitizer and UBSan
	@$(INSTRUMENTED)

stress: instrumented ## the same for userdata and policies, with a full collection every 100 VM instructions
	@$(INSTRUMENTED) --helper=spec/gc_stress.lua spec/core spec/hardware spec/traces/source_spec.lua \
	    spec/serve/scheduler_spec.lua

# Fuzz targets of the trace parsers: libFuzzer where clang has it, else a driver of
# our own, which repeats the same mutations. FUZZ_SECONDS is for each target.
FUZZ = build/fuzz
FUZZ_SECONDS = 300
FUZZERS := $(patsubst spec/fuzz/%_fuzz.c,%,$(wildcard spec/fuzz/*_fuzz.c))
FUZZ_BUILD = $(CSTD) $(WARN) -O1 -g -fno-sanitize-recover=all -Icsrc -Ispec/fuzz \
    $(wildcard csrc/core/trace/*.c) csrc/core/err.c csrc/core/digest.c spec/fuzz/fuzz.c

fuzz: ## fuzz every trace parser for FUZZ_SECONDS (300) each
	@mkdir -p $(FUZZ)
	@for target in $(FUZZERS); do \
	    mkdir -p $(FUZZ)/$$target; \
	    if clang -fsanitize=fuzzer,address,undefined $(FUZZ_BUILD) spec/fuzz/$${target}_fuzz.c \
	        -o $(FUZZ)/$$target.bin -lm -lz 2>/dev/null; then \
	        $(FUZZ)/$$target.bin -max_total_time=$(FUZZ_SECONDS) -timeout=10 -rss_limit_mb=2048 -max_len=8192 \
	            -verbosity=0 -print_final_stats=1 -artifact_prefix=$(FUZZ)/ $(FUZZ)/$$target \
            spec/fixtures/traces || exit 1; \
	    else \
	        $(CC) $(SANITIZE) $(FUZZ_BUILD) spec/fuzz/driver.c spec/fuzz/$${target}_fuzz.c \
	            -o $(FUZZ)/$$target.bin -lm -lz && \
	        $(FUZZ)/$$target.bin $(FUZZ_SECONDS) spec/fixtures/traces/* || exit 1; \
	    fi; \
	done

bench: all ## speed and memory against their targets, as JSON
	@scripts/llmspice bench --format=json

golden: all ## rewrite the golden output of the command line; review it as a diff
	@GOLDEN=write $(BUSTED) spec/golden

install: $(SO) ## into PREFIX (/usr/local), below DESTDIR
	mkdir -p $(DESTDIR)$(INST_LIBDIR)/llmspice $(DESTDIR)$(INST_LUADIR) $(DESTDIR)$(INST_BINDIR)
	cp $(SO) $(DESTDIR)$(INST_LIBDIR)/llmspice/
	cp -R lua/llmspice $(DESTDIR)$(INST_LUADIR)/
	cp -R catalog $(DESTDIR)$(INST_LUADIR)/llmspice/
	cp scripts/llmspice $(DESTDIR)$(INST_BINDIR)/

clean: ## remove build/
	rm -rf build

help: ## this list
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/make \1\t\2/p' Makefile | expand -t 16

.PHONY: all test demo lint check-programs format instrumented sanitize stress fuzz bench golden install clean help
.DELETE_ON_ERROR:
