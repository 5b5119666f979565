/* physics_rows.h - the row of every kernel. Only physics.c and physics_*.c include it. */
#ifndef SPICE_PHYSICS_ROWS_H
#define SPICE_PHYSICS_ROWS_H

#include "core/cost/physics.h"

extern const struct spice_kernel_physics spice_physics_gemm;
extern const struct spice_kernel_physics spice_physics_attention_prefill;
extern const struct spice_kernel_physics spice_physics_attention_decode;
extern const struct spice_kernel_physics spice_physics_mla_prefill;
extern const struct spice_kernel_physics spice_physics_mla_decode;
extern const struct spice_kernel_physics spice_physics_moe;
extern const struct spice_kernel_physics spice_physics_pointwise;
extern const struct spice_kernel_physics spice_physics_state_prefill;
extern const struct spice_kernel_physics spice_physics_state_decode;
extern const struct spice_kernel_physics spice_physics_all_reduce;
extern const struct spice_kernel_physics spice_physics_nccl_all_reduce;
extern const struct spice_kernel_physics spice_physics_all_gather;
extern const struct spice_kernel_physics spice_physics_reduce_scatter;
extern const struct spice_kernel_physics spice_physics_all_to_all;
extern const struct spice_kernel_physics spice_physics_dispatch;
extern const struct spice_kernel_physics spice_physics_combine;

#endif
