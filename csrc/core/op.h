/* op.h - operators and what they cost.
 *
 * An operator's work is a set of records: FLOP and bytes as linear forms over
 * the step's features, for one chip under a layout. Each kind of operator
 * lives in csrc/core/ops/<kind>.c and fills one row of the table in op.c.
 * Roofline follows the reference: whole shapes, the full square of attention,
 * no KV write. Calibrated cuts shapes as the layout does and charges what
 * engines move.
 */
#ifndef SPICE_OP_H
#define SPICE_OP_H

#include <stdint.h>

#include "core/cost/collective.h"
#include "core/cost/shape.h"
#include "core/deployment.h"
#include "core/features.h"
#include "core/form.h"
#include "core/layout.h"
#include "core/load.h"
#include "core/precision.h"
#include "core/tensor.h"

enum spice_op_kind {
    SPICE_OP_LINEAR,
    SPICE_OP_BMM,
    SPICE_OP_NORM,
    SPICE_OP_ELEMENTWISE,
    SPICE_OP_EMBEDDING,
    SPICE_OP_ATTENTION,
    SPICE_OP_LINEAR_ATTENTION,
    SPICE_OP_INDEXER,
    SPICE_OP_MOE,
    SPICE_OP_CUSTOM,
    SPICE_N_OP_KINDS
};

/* What limits and times a record: the key of the efficiency surfaces. */
enum spice_op_class {
    SPICE_CLASS_GEMM,
    SPICE_CLASS_GROUPED_GEMM,
    SPICE_CLASS_ATTENTION,
    SPICE_CLASS_STATE, /* recurrent state of linear attention */
    SPICE_CLASS_NORM,
    SPICE_CLASS_ELEMENTWISE,
    SPICE_CLASS_GATHER,
    SPICE_CLASS_CUSTOM,
    SPICE_CLASS_COMM, /* collectives and sends */
    SPICE_CLASS_HOST, /* what the engine adds: host time, gaps between kernels */
    SPICE_N_OP_CLASSES
};

/* The attention core, or everything else: the two sides of a paf split. */
enum spice_role { SPICE_ROLE_ATTN, SPICE_ROLE_FFN, SPICE_N_ROLES };

/* How tensor or expert parallelism cuts a weight. */
enum spice_shard {
    SPICE_REPLICATED,
    SPICE_SHARD_COLUMN, /* output features, in units (heads) */
    SPICE_SHARD_ROW,    /* input features, in units (heads) */
    SPICE_SHARD_VOCAB,  /* padded to a multiple of tp */
    SPICE_SHARD_EXPERT  /* whole experts over ep, the rest over their width */
};

struct spice_weight {
    enum spice_weight_class class;
    int64_t n, rows, cols; /* n matrices: rows output x cols input features */
    enum spice_shard shard;
    int64_t units;
    int fixed_dtype; /* an enum spice_dtype, or -1: as the precision says */
    double active;   /* share that one token multiplies: topk/experts, 0 for a lookup */
    int64_t count;   /* layers that have one */
    bool layered;    /* belongs to a layer rather than to the model's ends */
};

struct spice_linear_params {
    int64_t in, out, n; /* n > 1: one matrix per head */
    enum spice_shard shard;
    int64_t units;
    double weight_share; /* of the weight's elements, read by this operator */
};

struct spice_attention_params {
    int64_t heads, kv_heads, key_dim, value_dim;
    int context;         /* index of its context kind in the graph */
    int64_t cache_elems; /* cached per token and layer */
    int64_t cache_heads; /* parts the cache can be cut in; 1 for a latent */
    bool latent;         /* reads the cached latent once for keys and values */
    int64_t every;       /* tokens that one cached entry stands for; 1 but in compressed caches */
};

/* Scores every cached entry for each query, so that attention reads the best alone. */
struct spice_indexer_params {
    int64_t heads, key_dim;
    int context;         /* entries that are scored: index of a context kind */
    int64_t every;       /* tokens per entry */
    int64_t cache_bytes; /* of an entry, one layer; the same on every chip */
};

struct spice_linear_attention_params {
    int64_t key_heads, heads, key_dim, value_dim; /* heads: of values */
    int64_t state_elems, conv_elems; /* per sequence and layer; FP32 and activation type */
    int64_t work;                    /* FLOP per token and element of the heads' Dk x Dv states */
};

struct spice_moe_params {
    int64_t hidden, experts, topk, inter, shared_inter;
    int64_t latent;   /* width that the routed experts read and write; hidden in most models */
    int matrices;     /* per expert: 3 gated, 2 plain */
    bool shared_gate; /* one more row that weighs the shared expert */
};

struct spice_custom_params {
    struct spice_form flop, bytes;
};

#define SPICE_MAX_OP_TENSORS 4
#define SPICE_MAX_OP_WEIGHTS 10

struct spice_op {
    enum spice_op_kind kind;
    enum spice_role role;
    const char *path; /* "layers.self_attn.q_proj"; owned by the graph */
    const char *name; /* its last part */
    int64_t count;    /* equal layers it stands for */
    bool layered;
    int n_inputs, n_outputs, n_weights;
    struct spice_tensor inputs[SPICE_MAX_OP_TENSORS], outputs[SPICE_MAX_OP_TENSORS];
    int weights[SPICE_MAX_OP_WEIGHTS]; /* indices into the graph's weights */
    union {
        struct spice_linear_params linear;
        struct spice_attention_params attention;
        struct spice_linear_attention_params linear_attention;
        struct spice_indexer_params indexer;
        struct spice_moe_params moe;
        struct spice_custom_params custom;
    } p;
};

/* What of a mixture of experts is no linear form of its tokens: experts that a
 * batch wakes, an expected value, scale * (1 - exp(rate * tokens)) where tokens
 * choose evenly (choice.skew 0); else also the rows of the fullest rank (load.h). */
struct spice_experts {
    struct spice_form tokens;
    double scale, rate;
    struct spice_choice choice;
};

struct spice_record {
    enum spice_op_class class;
    enum spice_role role;
    enum spice_dtype compute; /* whose peak rate it runs at */
    struct spice_form flop,
        bytes;                  /* of one chip (calibrated) or one replica (roofline), one layer */
    double awake_bytes;         /* per awake expert */
    double row_flop, row_bytes; /* per row of the fullest rank, where it is no even one */
    struct spice_experts experts; /* used where awake_bytes > 0 */
    struct spice_form time;       /* further seconds: transfers and host time, no FLOP or bytes */
    int64_t count;                /* layers */
    bool whole_step;              /* of all stages of a pipeline together, not of one */

    /* Calibrated: the kernel that does it, for a cost model. */
    struct spice_shape shape;
    struct spice_form rows; /* kernels of one form (SPICE_CURVE_LINE): their a */
    int context;            /* attention: index of the context kind */
    /* Engines run products of one module with equal input rows and the same
     * fusion, unless none, as one kernel. */
    enum spice_fusion { SPICE_FUSE_NONE, SPICE_FUSE_COLUMN, SPICE_FUSE_REPLICATED } fusion;
};

#define SPICE_MAX_OP_RECORDS 10

struct spice_records {
    int n;
    struct spice_record r[SPICE_MAX_OP_RECORDS];
};

/* Everything an operator's work depends on besides itself. */
struct spice_charge {
    enum spice_fidelity fidelity;
    struct spice_layout layout;
    const struct spice_precision *precision;
    const struct spice_weight *weights; /* the graph's */
    const struct spice_contexts *contexts;
    const struct spice_links *links; /* NULL: no collectives */
    struct spice_deployment how;     /* calibrated */
    bool phased_experts;             /* spice_backend */
    int64_t hidden;                  /* elements of a token in the residual stream */
};

/* Whether it reads a cache smaller than its keys and values: multi-head latent attention. */
bool spice_attention_is_latent(const struct spice_attention_params *attention);

const char *spice_op_kind_name(enum spice_op_kind kind);
const char *spice_op_class_name(enum spice_op_class class);
const char *spice_role_name(enum spice_role role);

/* What one sequence keeps of an operator between steps, one layer, all chips. */
struct spice_op_cache {
    int context;        /* index of the context kind whose tokens are kept */
    double token_bytes; /* per kept token */
    double state_bytes; /* whatever its length */
    int64_t units;      /* parts it can be cut in; 0: every chip has all of it */
};
struct spice_op_cache spice_op_cache(const struct spice_op *op,
                                     const struct spice_precision *precision);

/* Bytes of a weight in all, all layers, and its element count likewise. */
double spice_weight_total_bytes(const struct spice_weight *weight,
                                const struct spice_precision *precision);
int64_t spice_weight_elems(const struct spice_weight *weight);

/* For ops/: a fresh record of a class, with the operator's role and count. */
struct spice_record *spice_records_add(struct spice_records *records, const struct spice_op *op,
                                       enum spice_op_class class, enum spice_dtype compute);

/* For ops/: how a weight is held, as surfaces name it. */
enum spice_format spice_weight_format_key(const struct spice_weight *weight,
                                          const struct spice_precision *precision);

/* For ops/: bytes of an activation element. */
double spice_charge_act_bytes(const struct spice_charge *charge);

/* For ops/: the type whose peak a product with this weight runs at. */
enum spice_dtype spice_charge_compute(const struct spice_charge *charge, const struct spice_op *op);

#endif
