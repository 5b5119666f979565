#include "core/precision.h"

#include <string.h>

static const char *const class_names[SPICE_N_WEIGHT_CLASSES] = {
    [SPICE_W_EMBED] = "embed",   [SPICE_W_LM_HEAD] = "lm_head", [SPICE_W_ATTN] = "attn",
    [SPICE_W_LIN] = "lin",       [SPICE_W_MLP] = "mlp",         [SPICE_W_EXPERTS] = "experts",
    [SPICE_W_SHARED] = "shared", [SPICE_W_ROUTER] = "router",   [SPICE_W_NORM] = "norm",
    [SPICE_W_OTHER] = "other",
};

const char *spice_weight_class_name(enum spice_weight_class class)
{
    return class_names[class];
}

bool
spice_weight_class_parse(const char *name, enum spice_weight_class *class)
{
    for (int i = 0; i < SPICE_N_WEIGHT_CLASSES; i++) {
        if (strcmp(name, class_names[i]) == 0) {
            *class = (enum spice_weight_class)i;
            return true;
        }
    }
    return false;
}

struct spice_precision
spice_precision_uniform(enum spice_dtype dtype)
{
    struct spice_precision precision = {.act = dtype, .kv = dtype};

    for (int i = 0; i < SPICE_N_WEIGHT_CLASSES; i++)
        precision.weights[i].dtype = dtype;
    return precision;
}

static double
blocks(int64_t extent, int64_t block)
{
    return (double)((extent + block - 1) / block);
}

double
spice_weight_format_bytes(const struct spice_weight_format *format, int64_t n, int64_t rows,
                          int64_t cols)
{
    double bytes = (double)rows * (double)cols * spice_dtype_bytes(format->dtype);

    if (format->block_rows > 0)
        bytes += blocks(rows, format->block_rows) * blocks(cols, format->block_cols) *
                 format->scale_bits / 8;
    return (double)n * (bytes + format->tensor_scale_bytes);
}
