/* physics_rows.h - the row of every kernel. Only physics.c and physics_*.c include it. */
#ifndef SPICE_PHYSICS_ROWS_H
#define SPICE_PHYSICS_ROWS_H

#include "core/cost/physics.h"

const struct spice_kernel_physics *spice_physics_gemm(void);
const struct spice_kernel_physics *spice_physics_attention_prefill(void);
const struct spice_kernel_physics *spice_physics_attention_decode(void);
const struct spice_kernel_physics *spice_physics_mla_prefill(void);
const struct spice_kernel_physics *spice_physics_mla_decode(void);
const struct spice_kernel_physics *spice_physics_moe(void);
const struct spice_kernel_physics *spice_physics_pointwise(void);
const struct spice_kernel_physics *spice_physics_state_prefill(void);
const struct spice_kernel_physics *spice_physics_state_decode(void);
const struct spice_kernel_physics *spice_physics_all_reduce(void);
const struct spice_kernel_physics *spice_physics_nccl_all_reduce(void);
const struct spice_kernel_physics *spice_physics_all_gather(void);
const struct spice_kernel_physics *spice_physics_reduce_scatter(void);
const struct spice_kernel_physics *spice_physics_all_to_all(void);
const struct spice_kernel_physics *spice_physics_dispatch(void);
const struct spice_kernel_physics *spice_physics_combine(void);

#endif
