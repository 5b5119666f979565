-- The examples of online serving run, and show what their first lines promise.
local function run(name)
    local pipe = assert(io.popen(("scripts/llmspice run examples/%s.lua 2>&1; echo status $?"):format(name)))
    local output = pipe:read "a"
    pipe:close()
    assert.matches("status 0\n$", output)
    return output
end

describe("examples of online serving", function()
    it("saturation: latency rises with the rate, and the last rate is too much", function()
        local last, lines = 0, 0
        local output = run "saturation"
        for rate, ttft in output:gmatch "\n +(%d+) +%S+ +%S+ +(%d+) ms" do
            assert.is_true(tonumber(ttft) >= last, rate)
            last, lines = tonumber(ttft), lines + 1
        end
        assert.equal(9, lines)
        assert.matches("overloaded\nstatus", output)
    end)

    it("pools_at_equal_cost: the price is the same, and separate pools do not disturb their decodes", function()
        local prices, gaps = {}, {}
        for price, gap in run "pools_at_equal_cost":gmatch "%$(%S+)/h[^\n]- gap p99 +(%S+) ms" do
            prices[#prices + 1], gaps[#gaps + 1] = price, tonumber(gap)
        end
        assert.equal(6, #prices)
        for i = 2, 6 do assert.equal(prices[1], prices[i]) end
        assert.is_true(gaps[2] < gaps[1])
    end)

    it("custom_scheduler: the twin in Lua gives the same, the gentle one shorter gaps", function()
        local output = run "custom_scheduler"
        local function numbers(name)
            return output:match(name .. " +TTFT +(%S+) ms +gap p99 +(%S+) ms +time to completion +(%S+) ms")
        end
        local ttft, gap, e2el = numbers "vllm, built in"
        assert.same({ ttft, gap, e2el }, { numbers "vllm, in Lua" })
        local gentle_ttft, gentle_gap = numbers "gentle"
        assert.is_true(tonumber(gentle_gap) < tonumber(gap) and tonumber(gentle_ttft) > tonumber(ttft))
    end)
end)
