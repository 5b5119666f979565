-- The design study of hbm_pnm_6x_1h.lua with stacks of 2 layers.
return {
    name = "6xHBM-PNM-2H",
    title = "One reticle of logic under six HBM4 stacks of 2 layers",
    base = "6xHBM-PNM-1H",
    memory = "HBM4-PNM-2H",
    sources = { memory = "the reference model" },
}
