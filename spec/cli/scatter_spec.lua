local helper = require "spec.cli.helper"

local rows = "system,framework,dtype,m,n,k,latency_us\nh100_sxm,vllm,bf16,16,4096,4096,10\n" ..
    "h100_sxm,vllm,bf16,64,4096,4096,12\n"

describe("validate --plot", function()
    local file, picture

    before_each(function()
        file, picture = os.tmpname(), os.tmpname()
        helper.write(file, rows)
    end)

    after_each(function()
        os.remove(file)
        os.remove(picture)
    end)

    local function validate(env)
        return helper.run({ "validate", file, "--op=gemm", "--plot=" .. picture }, { env = env })
    end

    it("draws predicted against measured", function()
        if not os.execute "command -v gnuplot >/dev/null 2>&1" then return pending "gnuplot is not installed" end
        -- What gnuplot itself leaks is not ours to find under a sanitizer.
        assert.equal(0, validate("ASAN_OPTIONS=detect_leaks=0").code)
        assert.equal("\137PNG", helper.read(picture):sub(1, 4))
    end)

    it("says that gnuplot is missing", function()
        -- a PATH with lua and the shell alone
        local folder = os.tmpname()
        os.remove(folder)
        assert(os.execute(("mkdir %s && for p in lua5.4 sh env dirname readlink; do ln -s $(command -v $p) %s/$p; done")
            :format(folder, folder)))
        local result = validate("PATH=" .. folder)
        os.execute("rm -r " .. folder)
        assert.same({ 2, "llmspice: --plot needs gnuplot, which is not installed; without --plot the table is " ..
            "printed alone\n" }, { result.code, result.err })
    end)
end)
