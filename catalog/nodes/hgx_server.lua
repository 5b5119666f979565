-- A server of eight accelerators with two CPUs, its rack, pod and datacenter.
local reference = "the reference model"

return {
    name = "HGX-Server",
    title = "Server of two CPUs, air-cooled rack, pod and datacenter",
    server = {
        num_cpus = 2,
        num_rams = 16,
        num_ssds = 9,
        cpu_cost = 3150 * USD,
        ram_cost = 290 * USD,
        ssd_cost = 168 * USD,
        nic_cost = 1059 * USD,         -- per chip
        mezz_board_cost = 2860 * USD,  -- per chip
        vrm_current_rating = 70 * A,
        vrm_cost = 11.75 * USD,
        psu_power_rating = 3000 * W,
        psu_cost = 390 * USD,
        pcb_cost = 5067.5 * USD,
        cooling_device_cost = 1850 * USD,
        misc_cost = 13923.34 * USD,
        lifetime = 10 * year,
    },
    rack = {
        cooling_device_cost = 30986.21 * USD,
        misc_cost = 14772 * USD,
        switch_power = 10000 * W,
        misc_power = 16000 * W,
        lifetime = 3 * year,
    },
    pod = {
        lifetime = 3 * year,
    },
    datacenter = {
        infra_cost_per_watt = 5 * USD / W,
        electricity_cost_per_kwh = 0.1,  -- $
        cooling_cost_per_kwh = 0.03,      -- $
        lifetime = 10 * year,
    },
    sources = {
        server = reference,
        rack = reference,
        pod = reference,
        datacenter = reference,
    },
}
