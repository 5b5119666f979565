#include "core/op.h"

static const char *const kind_names[SPICE_N_OP_KINDS] = {
    [SPICE_OP_LINEAR] = "Linear",
    [SPICE_OP_BMM] = "BatchedLinear",
    [SPICE_OP_NORM] = "Norm",
    [SPICE_OP_ELEMENTWISE] = "ElementWise",
    [SPICE_OP_EMBEDDING] = "Embedding",
    [SPICE_OP_ATTENTION] = "Attention",
    [SPICE_OP_LINEAR_ATTENTION] = "LinearAttention",
    [SPICE_OP_INDEXER] = "Indexer",
    [SPICE_OP_MOE] = "MoE",
    [SPICE_OP_CUSTOM] = "Custom",
};

static const char *const class_names[SPICE_N_OP_CLASSES] = {
    [SPICE_CLASS_GEMM] = "gemm",           [SPICE_CLASS_GROUPED_GEMM] = "grouped_gemm",
    [SPICE_CLASS_ATTENTION] = "attention", [SPICE_CLASS_STATE] = "state",
    [SPICE_CLASS_NORM] = "norm",           [SPICE_CLASS_ELEMENTWISE] = "elementwise",
    [SPICE_CLASS_GATHER] = "gather",       [SPICE_CLASS_CUSTOM] = "custom",
    [SPICE_CLASS_COMM] = "comm",           [SPICE_CLASS_HOST] = "host",
};

bool
spice_attention_is_latent(const struct spice_attention_params *p)
{
    return p->cache_elems < p->kv_heads * (p->key_dim + p->value_dim);
}

const char *
spice_op_kind_name(enum spice_op_kind kind)
{
    return kind_names[kind];
}

const char *spice_op_class_name(enum spice_op_class class)
{
    return class_names[class];
}

const char *
spice_role_name(enum spice_role role)
{
    return role == SPICE_ROLE_ATTN ? "attn" : "ffn";
}

/* An operator for prefill alone shares its cache with the one for decode. */
static bool
serves_decode(const struct spice_op *op)
{
    return op->inputs[0].form.c[SPICE_FEATURE(SPICE_DECODE, SPICE_F_TOKENS)] != 0;
}

struct spice_op_cache
spice_op_cache(const struct spice_op *op, const struct spice_precision *precision)
{
    struct spice_op_cache cache = {0};

    if (op->kind == SPICE_OP_ATTENTION && serves_decode(op)) {
        const struct spice_attention_params *p = &op->p.attention;

        cache.context = p->context;
        cache.token_bytes =
            (double)p->cache_elems * spice_dtype_bytes(precision->kv) / (double)p->every;
        cache.units = p->cache_heads;
    } else if (op->kind == SPICE_OP_INDEXER && serves_decode(op)) {
        const struct spice_indexer_params *p = &op->p.indexer;

        cache.context = p->context;
        cache.token_bytes = (double)p->cache_bytes / (double)p->every;
    } else if (op->kind == SPICE_OP_LINEAR_ATTENTION) {
        const struct spice_linear_attention_params *p = &op->p.linear_attention;

        cache.state_bytes =
            4 * (double)p->state_elems + spice_dtype_bytes(precision->act) * (double)p->conv_elems;
        cache.units = p->heads;
    }
    return cache;
}

double
spice_weight_total_bytes(const struct spice_weight *weight, const struct spice_precision *precision)
{
    const struct spice_weight_format *format = &precision->weights[weight->class];
    struct spice_weight_format fixed = {.dtype = (enum spice_dtype)weight->fixed_dtype};

    if (weight->fixed_dtype >= 0 && (precision->is_native || spice_dtype_bytes(fixed.dtype) <= 2))
        format = &fixed;
    return (double)weight->count *
           spice_weight_format_bytes(format, weight->n, weight->rows, weight->cols);
}

int64_t
spice_weight_elems(const struct spice_weight *weight)
{
    return weight->count * weight->n * weight->rows * weight->cols;
}

enum spice_format
spice_weight_format_key(const struct spice_weight *weight, const struct spice_precision *precision)
{
    const struct spice_weight_format *format = &precision->weights[weight->class];
    bool mxfp4 = format->block_cols == 32;

    if (weight->fixed_dtype >= 0)
        return SPICE_FMT_BF16;
    switch (format->dtype) {
    case SPICE_FP8:
        return format->block_rows > 1 ? SPICE_FMT_FP8_BLOCK : SPICE_FMT_FP8;
    case SPICE_INT8:
        return SPICE_FMT_INT8;
    case SPICE_FP4:
        return mxfp4 ? SPICE_FMT_MXFP4 : SPICE_FMT_NVFP4;
    case SPICE_INT4:
        return SPICE_FMT_INT4;
    default:
        return SPICE_FMT_BF16;
    }
}

struct spice_record *
spice_records_add(struct spice_records *records, const struct spice_op *op,
                  enum spice_op_class class, enum spice_dtype compute)
{
    struct spice_record *record = &records->r[records->n++];

    *record = (struct spice_record){
        .class = class, .role = op->role, .compute = compute, .count = op->count};
    return record;
}

double
spice_charge_act_bytes(const struct spice_charge *charge)
{
    return spice_dtype_bytes(charge->precision->act);
}

enum spice_dtype
spice_charge_compute(const struct spice_charge *charge, const struct spice_op *op)
{
    const struct spice_weight *weight = &charge->weights[op->weights[0]];

    if (weight->fixed_dtype >= 0) /* small matrices kept in FP32 run on the 16-bit units */
        return spice_dtype_bytes((enum spice_dtype)weight->fixed_dtype) > 2
                   ? SPICE_BF16
                   : (enum spice_dtype)weight->fixed_dtype;
    return charge->precision->weights[weight->class].dtype;
}
