-- The design study of hbm_pnm_6x_1h.lua with stacks of 4 layers.
return {
    name = "6xHBM-PNM-4H",
    title = "One reticle of logic under six HBM4 stacks of 4 layers",
    base = "6xHBM-PNM-1H",
    memory = "HBM4-PNM-4H",
    sources = { memory = "the reference model" },
}
