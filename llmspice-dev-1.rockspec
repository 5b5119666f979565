rockspec_format = "3.0"
package = "llmspice"
version = "dev-1"
source = { url = "git+https://example.invalid/llmspice.git" }
description = {
    summary = "Cost models and a serving simulator for LLM inference",
    license = "MIT",
}
dependencies = { "lua ~> 5.4", "lua-cjson", "argparse", "luafilesystem" }
external_dependencies = { ZLIB = { header = "zlib.h" } }
test_dependencies = { "busted" }
test = { type = "busted" }
build = {
    type = "make",
    build_variables = { CFLAGS = "$(CFLAGS)", LIBFLAG = "$(LIBFLAG)", LUA_INCDIR_HINT = "$(LUA_INCDIR)" },
    install_variables = { INST_LIBDIR = "$(LIBDIR)", INST_LUADIR = "$(LUADIR)", INST_BINDIR = "$(BINDIR)" },
    copy_directories = { "examples" },
}
-- The script finds its library by itself, and runs Lua 5.4 whichever version LuaRocks was set up for.
deploy = { wrap_bin_scripts = false }
