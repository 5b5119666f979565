#include <math.h>
#include <stddef.h>

#include "core/cost/physics_rows.h"

static const struct spice_kernel_physics *(*const rows[SPICE_N_KERNELS])(void) = {
    [SPICE_KERNEL_GEMM] = spice_physics_gemm,
    [SPICE_KERNEL_ATTENTION_PREFILL] = spice_physics_attention_prefill,
    [SPICE_KERNEL_ATTENTION_DECODE] = spice_physics_attention_decode,
    [SPICE_KERNEL_MLA_PREFILL] = spice_physics_mla_prefill,
    [SPICE_KERNEL_MLA_DECODE] = spice_physics_mla_decode,
    [SPICE_KERNEL_MOE] = spice_physics_moe,
    [SPICE_KERNEL_POINTWISE] = spice_physics_pointwise,
    [SPICE_KERNEL_STATE_PREFILL] = spice_physics_state_prefill,
    [SPICE_KERNEL_STATE_DECODE] = spice_physics_state_decode,
    [SPICE_KERNEL_ALL_REDUCE] = spice_physics_all_reduce,
    [SPICE_KERNEL_NCCL_ALL_REDUCE] = spice_physics_nccl_all_reduce,
    [SPICE_KERNEL_ALL_GATHER] = spice_physics_all_gather,
    [SPICE_KERNEL_REDUCE_SCATTER] = spice_physics_reduce_scatter,
    [SPICE_KERNEL_ALL_TO_ALL] = spice_physics_all_to_all,
    [SPICE_KERNEL_DISPATCH] = spice_physics_dispatch,
    [SPICE_KERNEL_COMBINE] = spice_physics_combine,
};

/* Scales: NVFP4 one byte per 16, MXFP4 one per 32, INT4 16 bits per 128. */
static const struct {
    double weight, act;
} bytes[SPICE_N_FORMATS] = {
    [SPICE_FMT_BF16] = {2, 2},        [SPICE_FMT_FP8] = {1, 1},
    [SPICE_FMT_FP8_BLOCK] = {1, 1},   [SPICE_FMT_NVFP4] = {0.5625, 0.5625},
    [SPICE_FMT_MXFP4] = {0.53125, 2}, [SPICE_FMT_MXFP4_FP8] = {0.53125, 1.03125},
    [SPICE_FMT_INT4] = {0.515625, 2}, [SPICE_FMT_INT8] = {1, 2},
    [SPICE_FMT_INT8_FULL] = {1, 1},   [SPICE_FMT_KV_FP8] = {1, 2},
};

const struct spice_kernel_physics *
spice_kernel_physics(enum spice_kernel kernel)
{
    return rows[kernel] == NULL ? NULL : rows[kernel]();
}

double
spice_format_weight_bytes(enum spice_format format)
{
    return bytes[format].weight;
}

double
spice_format_act_bytes(enum spice_format format)
{
    return bytes[format].act;
}

double
spice_soft_max(double x, double y)
{
    return cbrt(x * x * x + y * y * y);
}

double
spice_causal_pairs(double n, double window)
{
    double full = 0.5 * n * (n + 1);

    return window > 0 && n > window ? full - 0.5 * (n - window) * (n - window + 1) : full;
}
