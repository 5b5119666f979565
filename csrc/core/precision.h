/* precision.h - which element type each part of a model uses, scales included.
 *
 * Weights are grouped in classes, because checkpoints and engines quantise by
 * class (the experts alone, every linear layer but the LM head, ...). A class
 * may carry one scale per block of rows x cols, as FP8 128x128, MXFP4 and
 * NVFP4 checkpoints do.
 */
#ifndef SPICE_PRECISION_H
#define SPICE_PRECISION_H

#include <stdbool.h>
#include <stdint.h>

#include "core/dtype.h"

enum spice_weight_class {
    SPICE_W_EMBED,
    SPICE_W_LM_HEAD,
    SPICE_W_ATTN,
    SPICE_W_LIN, /* linear attention and other recurrent mixers */
    SPICE_W_MLP,
    SPICE_W_EXPERTS,
    SPICE_W_SHARED,
    SPICE_W_ROUTER,
    SPICE_W_NORM,
    SPICE_W_OTHER,
    SPICE_N_WEIGHT_CLASSES
};

struct spice_weight_format {
    enum spice_dtype dtype;
    int64_t block_rows, block_cols; /* one scale per block; 0: no block scales */
    double scale_bits;              /* bits of such a scale */
    double tensor_scale_bytes;      /* further bytes per matrix */
};

struct spice_precision {
    struct spice_weight_format weights[SPICE_N_WEIGHT_CLASSES];
    enum spice_dtype act, kv;
    bool is_native; /* the checkpoint's own: what it keeps in 32 bits counts as such */
};

/* "embed", "lm_head", "attn", ... */
const char *spice_weight_class_name(enum spice_weight_class class);

bool spice_weight_class_parse(const char *name, enum spice_weight_class *class);

/* Everything in one type, no scales. */
struct spice_precision spice_precision_uniform(enum spice_dtype dtype);

/* Bytes of n matrices of rows x cols in a format, scales included. */
double spice_weight_format_bytes(const struct spice_weight_format *format, int64_t n, int64_t rows,
                                 int64_t cols);

#endif
