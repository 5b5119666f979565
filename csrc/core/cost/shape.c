#include "core/cost/shape.h"

#include <math.h>
#include <string.h>

/* Widths are those of one chip. Attention dims: see the physics of each kernel. */
static const struct spice_kernel_info kernels[SPICE_N_KERNELS] = {
    [SPICE_KERNEL_NONE] = {"none", SPICE_CURVE_LINE, 0, {0}},
    [SPICE_KERNEL_GEMM] = {"gemm", SPICE_CURVE_LINE, 2, {"n", "k"}},
    [SPICE_KERNEL_ATTENTION_PREFILL] = {"attention_prefill",
                                        SPICE_CURVE_PREFILL,
                                        4,
                                        {"q_heads", "kv_heads", "head_dim", "window"}},
    [SPICE_KERNEL_ATTENTION_DECODE] = {"attention_decode",
                                       SPICE_CURVE_DECODE,
                                       4,
                                       {"q_heads", "kv_heads", "head_dim", "window"}},
    [SPICE_KERNEL_MLA_PREFILL] = {"mla_prefill", SPICE_CURVE_PREFILL, 1, {"heads"}},
    [SPICE_KERNEL_MLA_DECODE] = {"mla_decode", SPICE_CURVE_DECODE, 1, {"heads"}},
    [SPICE_KERNEL_MOE] = {"moe",
                          SPICE_CURVE_LINE,
                          8,
                          {"hidden", "inter", "topk", "num_experts", "moe_tp", "moe_ep", "matrices",
                           "skew"}},
    [SPICE_KERNEL_POINTWISE] = {"pointwise", SPICE_CURVE_LINE, 1, {"bytes"}},
    [SPICE_KERNEL_STATE_PREFILL] = {"state_prefill",
                                    SPICE_CURVE_PREFILL,
                                    4,
                                    {"k_heads", "k_dim", "v_heads", "v_dim"}},
    [SPICE_KERNEL_STATE_DECODE] = {"state_decode",
                                   SPICE_CURVE_DECODE,
                                   4,
                                   {"k_heads", "k_dim", "v_heads", "v_dim"}},
    [SPICE_KERNEL_ALL_REDUCE] = {"allreduce", SPICE_CURVE_LINE, 3, {"num_gpus", "bytes", "eager"}},
    [SPICE_KERNEL_NCCL_ALL_REDUCE] = {"all_reduce", SPICE_CURVE_LINE, 2, {"num_gpus", "bytes"}},
    [SPICE_KERNEL_ALL_GATHER] = {"all_gather", SPICE_CURVE_LINE, 2, {"num_gpus", "bytes"}},
    [SPICE_KERNEL_REDUCE_SCATTER] = {"reduce_scatter", SPICE_CURVE_LINE, 2, {"num_gpus", "bytes"}},
    [SPICE_KERNEL_ALL_TO_ALL] = {"alltoall", SPICE_CURVE_LINE, 2, {"num_gpus", "bytes"}},
    [SPICE_KERNEL_DISPATCH] = {"dispatch",
                               SPICE_CURVE_LINE,
                               6,
                               {"num_gpus", "hidden", "topk", "num_experts", "nodes", "sms"}},
    [SPICE_KERNEL_COMBINE] = {"combine",
                              SPICE_CURVE_LINE,
                              6,
                              {"num_gpus", "hidden", "topk", "num_experts", "nodes", "sms"}},
};

static const char *const formats[SPICE_N_FORMATS] = {
    [SPICE_FMT_BF16] = "bf16",           [SPICE_FMT_FP8] = "fp8",
    [SPICE_FMT_FP8_BLOCK] = "fp8_block", [SPICE_FMT_NVFP4] = "nvfp4",
    [SPICE_FMT_MXFP4] = "w4a16_mxfp4",   [SPICE_FMT_MXFP4_FP8] = "w4a8_mxfp4_mxfp8",
    [SPICE_FMT_INT4] = "int4_wo",        [SPICE_FMT_INT8] = "int8_wo",
    [SPICE_FMT_INT8_FULL] = "sq",        [SPICE_FMT_KV_FP8] = "kv_fp8",
};

const struct spice_kernel_info *
spice_kernel_info(enum spice_kernel kernel)
{
    return &kernels[kernel];
}

bool
spice_kernel_parse(const char *name, enum spice_kernel *kernel)
{
    for (int i = 0; i < SPICE_N_KERNELS; i++) {
        if (strcmp(kernels[i].name, name) == 0) {
            *kernel = (enum spice_kernel)i;
            return true;
        }
    }
    return false;
}

const char *
spice_format_name(enum spice_format format)
{
    return formats[format];
}

bool
spice_format_parse(const char *name, enum spice_format *format)
{
    for (int i = 0; i < SPICE_N_FORMATS; i++) {
        if (strcmp(formats[i], name) == 0) {
            *format = (enum spice_format)i;
            return true;
        }
    }
    return false;
}

#define N_EXPERT_CLASSES 8

int
spice_head_class(double head_dim)
{
    return head_dim <= 80 ? 0 : head_dim <= 160 ? 1 : head_dim <= 208 ? 2 : head_dim <= 320 ? 3 : 4;
}

/* Routing by few experts of many differs from family to family of models, and
 * so does what fuses with it. */
static int
expert_class(const struct spice_shape *shape)
{
    double topk = shape->dim[2];

    if (shape->dim[6] < 3)
        return 1;
    if (shape->dim[3] > 512)
        return 2;
    if (fmod(shape->dim[1], 128) != 0)
        return 7;
    return topk <= 1 ? 3 : topk <= 2 ? 4 : topk <= 4 ? 5 : topk <= 6 ? 6 : 0;
}

#define HYBRID_HEADS 10

/* Whether heads are those of models that attend in some layers only, Qwen3-Next
 * and its successors, or of their shards. SGLang decodes them by Triton on
 * Blackwell, others of that head size by TensorRT-LLM's kernel: the column
 * `kernel` of the measurements. */
static bool
is_hybrid(const struct spice_shape *shape)
{
    double sharing = shape->dim[0] / shape->dim[1];

    if (spice_head_class(shape->dim[2]) != 3 || shape->dim[3] > 0 || shape->dim[1] > 4)
        return false;
    return (sharing > 2 || shape->dim[1] <= 1) && sharing <= 16;
}

int
spice_shape_config(const struct spice_shape *shape)
{
    if (shape->kernel == SPICE_KERNEL_MOE)
        return expert_class(shape) + (shape->dim[5] > 1 ? N_EXPERT_CLASSES : 0);
    if (shape->kernel != SPICE_KERNEL_ATTENTION_PREFILL &&
        shape->kernel != SPICE_KERNEL_ATTENTION_DECODE)
        return 0;
    if (shape->kernel == SPICE_KERNEL_ATTENTION_DECODE && is_hybrid(shape))
        return HYBRID_HEADS;
    return 2 * spice_head_class(shape->dim[2]) + (shape->dim[3] > 0);
}

bool
spice_shape_equal(const struct spice_shape *a, const struct spice_shape *b)
{
    if (a->kernel != b->kernel || a->format != b->format || a->variant != b->variant)
        return false;
    for (int i = 0; i < kernels[a->kernel].n_dims; i++)
        if (a->dim[i] != b->dim[i])
            return false;
    return true;
}
