-- The design study of hbm_pnm_6x_1h.lua with stacks of 8 layers.
return {
    name = "6xHBM-PNM-8H",
    title = "One reticle of logic under six HBM4 stacks of 8 layers",
    base = "6xHBM-PNM-1H",
    memory = "HBM4-PNM-8H",
    sources = { memory = "the reference model" },
}
