#include "core/op.h"

#include <inttypes.h>

#include "core/ops/ops.h"

/* One row per kind, in enum order. */
static const struct {
    const char *name;
    spice_op_work_fn work;
} kinds[SPICE_N_OP_KINDS] = {
    [SPICE_OP_LINEAR] = {"Linear", spice_linear_work},
    [SPICE_OP_BMM] = {"BatchedLinear", spice_linear_work},
    [SPICE_OP_NORM] = {"Norm", spice_norm_work},
    [SPICE_OP_ELEMENTWISE] = {"ElementWise", spice_elementwise_work},
    [SPICE_OP_EMBEDDING] = {"Embedding", spice_embedding_work},
    [SPICE_OP_ATTENTION] = {"Attention", spice_attention_work},
    [SPICE_OP_LINEAR_ATTENTION] = {"LinearAttention", spice_linear_attention_work},
    [SPICE_OP_INDEXER] = {"Indexer", spice_indexer_work},
    [SPICE_OP_MOE] = {"MoE", spice_moe_work},
    [SPICE_OP_CUSTOM] = {"Custom", spice_custom_work},
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
    return kinds[kind].name;
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

bool
spice_op_work(const struct spice_op *op, const struct spice_charge *charge,
              struct spice_records *records, struct spice_err *err)
{
    records->n = 0;
    return kinds[op->kind].work(op, charge, records, err) &&
           spice_comm_work(op, charge, records, err);
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

bool
spice_op_scratch(const struct spice_op *op, const struct spice_charge *charge,
                 struct spice_form *bytes, struct spice_err *err)
{
    *bytes = spice_form_zero();
    if (op->kind != SPICE_OP_MOE || charge->fidelity == SPICE_ROOFLINE)
        return true;
    return spice_moe_scratch(op, charge, bytes, err);
}

bool
spice_charge_parts(const struct spice_charge *charge, int64_t units, const char *what,
                   int64_t *parts, struct spice_err *err)
{
    int64_t tp = charge->layout.tp;

    *parts = 1;
    if (charge->fidelity == SPICE_ROOFLINE || units == 0)
        return true;
    if (units % tp == 0)
        *parts = tp;
    else if (tp % units == 0)
        *parts = units;
    else
        return spice_fail(err, 0,
                          "tp = %" PRId64 " cuts the %" PRId64 " parts of %s unevenly; "
                          "choose a tp that divides %" PRId64,
                          tp, units, what, units);
    return true;
}

/* Chips over which experts lie, and over which each of them is cut. */
static bool
expert_parts(const struct spice_charge *charge, int64_t experts, int64_t *parts,
             struct spice_err *err)
{
    struct spice_expert_layout lie;

    if (!spice_expert_layout(charge, experts, &lie, err))
        return false;
    *parts = charge->fidelity == SPICE_ROOFLINE ? 1 : lie.ep * lie.tp;
    return true;
}

bool
spice_weight_chip_bytes(const struct spice_weight *weight, const struct spice_charge *charge,
                        double *bytes, struct spice_err *err)
{
    const char *name = spice_weight_class_name(weight->class);
    int64_t parts = 1;
    bool ok = true;

    switch (weight->shard) {
    case SPICE_REPLICATED:
        break;
    case SPICE_SHARD_COLUMN:
    case SPICE_SHARD_ROW:
        ok = spice_charge_parts(charge, weight->units, name, &parts, err);
        break;
    case SPICE_SHARD_VOCAB:
        parts = charge->fidelity == SPICE_ROOFLINE ? 1 : charge->layout.tp;
        break;
    case SPICE_SHARD_EXPERT:
        ok = expert_parts(charge, weight->n, &parts, err);
        break;
    }
    *bytes =
        spice_weight_total_bytes(weight, charge->precision) / (double)weight->count / (double)parts;
    return ok;
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
