/* shape.h - the kernel behind a record: what does not change from step to step.
 *
 * A record that carries a shape can be timed by a cost model (cost/model.h)
 * instead of by max(flop/rate, bytes/rate). What does change is a call's two
 * arguments a and b, whose meaning the kernel's row in the table says.
 */
#ifndef SPICE_SHAPE_H
#define SPICE_SHAPE_H

#include <stdbool.h>

enum spice_kernel {
    SPICE_KERNEL_NONE, /* charged as max(flop/rate, bytes/rate) */
    SPICE_KERNEL_GEMM,
    SPICE_KERNEL_ATTENTION_PREFILL,
    SPICE_KERNEL_ATTENTION_DECODE,
    SPICE_KERNEL_MLA_PREFILL,
    SPICE_KERNEL_MLA_DECODE,
    SPICE_KERNEL_MOE,
    SPICE_KERNEL_POINTWISE,
    SPICE_KERNEL_STATE_PREFILL, /* gated delta rule and relatives */
    SPICE_KERNEL_STATE_DECODE,
    SPICE_KERNEL_ALL_REDUCE, /* the engine's own, inside a node */
    SPICE_KERNEL_NCCL_ALL_REDUCE,
    SPICE_KERNEL_ALL_GATHER,
    SPICE_KERNEL_REDUCE_SCATTER,
    SPICE_KERNEL_ALL_TO_ALL,
    SPICE_KERNEL_DISPATCH, /* tokens to their experts */
    SPICE_KERNEL_COMBINE,
    SPICE_N_KERNELS
};

/* How weights and operands are held: the type key of a surface. */
enum spice_format {
    SPICE_FMT_BF16,
    SPICE_FMT_FP8,       /* one scale per tensor, token or channel */
    SPICE_FMT_FP8_BLOCK, /* a scale per 128 x 128 block */
    SPICE_FMT_NVFP4,
    SPICE_FMT_MXFP4,     /* weights only; 16-bit activations */
    SPICE_FMT_MXFP4_FP8, /* with MXFP8 activations */
    SPICE_FMT_INT4,      /* weights only */
    SPICE_FMT_INT8,      /* weights only */
    SPICE_FMT_INT8_FULL, /* both operands */
    SPICE_FMT_KV_FP8,    /* attention: 16-bit queries over an FP8 cache */
    SPICE_N_FORMATS
};

#define SPICE_SHAPE_DIMS 8

/* Variants. Experts: 1 for kernels of few tokens where an engine has both; 2 where
 * attention ranks share them, 3 for prefills there where an engine tells them apart.
 * Dispatch and combine: 0 for throughput, 1 for low latency (DeepEP), 2 two-sided,
 * 3 one-sided (NVLink), 4 two-sided at low precision, 5 the preparation of 2.
 * Prefills over latents: 1 where they stay as they are, one wide key for all heads. */
#define SPICE_MAX_VARIANTS 6
enum { SPICE_EXPERTS_OWN = 0, SPICE_EXPERTS_SHARED = 2, SPICE_EXPERTS_SHARED_PREFILL = 3 };
enum { SPICE_LATENT_WHOLE = 1 };

struct spice_shape {
    enum spice_kernel kernel;
    enum spice_format format;
    int variant;                  /* 0, or which of a kernel's implementations: see below */
    double dim[SPICE_SHAPE_DIMS]; /* as the kernel's row names them */
};

/* Which features a kernel's calls depend on. */
enum spice_curve_kind {
    SPICE_CURVE_LINE,    /* a: rows, tokens or elements; b unused */
    SPICE_CURVE_PREFILL, /* a: sequences; b: new tokens of each */
    SPICE_CURVE_DECODE   /* a: sequences; b: KV tokens of each */
};

struct spice_kernel_info {
    const char *name; /* as the command line's --op */
    enum spice_curve_kind curve;
    int n_dims;
    const char *dims[SPICE_SHAPE_DIMS];
};

const struct spice_kernel_info *spice_kernel_info(enum spice_kernel kernel);
bool spice_kernel_parse(const char *name, enum spice_kernel *kernel);

/* "bf16", "fp8_block", ...: the names that measurements use. */
const char *spice_format_name(enum spice_format format);
bool spice_format_parse(const char *name, enum spice_format *format);

/* Which of an engine's kernels a shape may run. Attention: by head size and
 * window, 0 .. 9, size class (64, 128, 192, 256, 512) times two, plus one with a
 * window; 10 in decode where heads of 256 are few, as in hybrid models. Experts: 0 .. 15, a class,
 * plus eight where ranks share the experts; 1 for plain ones, 2 for more than 512, whose models
 * come with activations of their own, 7 for a width that tiles do not fill, else 3, 4, 5, 6 and 0
 * for at most 1, 2, 4, 6 and more of them to a token. 0 for other kernels. */
int spice_shape_config(const struct spice_shape *shape);

/* Class of a head size, 0 .. 4. */
int spice_head_class(double head_dim);

bool spice_shape_equal(const struct spice_shape *a, const struct spice_shape *b);

#endif
