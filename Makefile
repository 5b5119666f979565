# make            build/llmspice/core.so
# make check      lint, specs
# make sanitize   specs under AddressSanitizer and UBSan

LUA        = lua5.4
LUA_INCDIR = /usr/include/lua5.4
CFLAGS     = -O2 -g
LIBFLAG    = -shared
PREFIX     = /usr/local
INST_LIBDIR = $(PREFIX)/lib/lua/5.4
INST_LUADIR = $(PREFIX)/share/lua/5.4
INST_BINDIR = $(PREFIX)/bin

# Not named CFLAGS: LuaRocks passes CFLAGS on the command line, which
# silently cancels any += here.
WARN = -Wall -Wextra -Wshadow -Wconversion -Wundef -Wwrite-strings \
       -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wdouble-promotion
BUILD = build
SRC  := $(wildcard csrc/core/*.c csrc/core/*/*.c csrc/bind/*.c)
OBJ   = $(SRC:%.c=$(BUILD)/%.o)
SO    = $(BUILD)/llmspice/core.so

$(SO): $(OBJ)
	@mkdir -p $(@D)
	$(CC) $(LIBFLAG) $(LDFLAGS) -o $@ $(OBJ) -lm

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) -std=c11 $(WARN) $(CFLAGS) -fPIC -fvisibility=default -MMD -Icsrc -I$(LUA_INCDIR) -c $< -o $@

-include $(OBJ:.o=.d)

check: $(SO)
	luacheck -q .
	busted

ASAN = -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
sanitize:
	$(MAKE) BUILD=build/asan CFLAGS="$(ASAN)" LDFLAGS="-fsanitize=address,undefined -Wl,-z,nodelete"
	LD_PRELOAD="$$($(CC) -print-file-name=libasan.so)" busted --cpath="build/asan/?.so"

install: $(SO)
	mkdir -p $(INST_LIBDIR)/llmspice $(INST_LUADIR) $(INST_BINDIR)
	cp $(SO) $(INST_LIBDIR)/llmspice/
	cp -R lua/llmspice $(INST_LUADIR)/
	cp -R catalog $(INST_LUADIR)/llmspice/
	cp scripts/llmspice $(INST_BINDIR)/

clean:
	rm -rf build

.PHONY: check sanitize install clean
