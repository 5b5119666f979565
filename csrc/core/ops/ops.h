/* ops.h - the work function of every kind of operator. Only op.c, plan.c and ops/ include it. */
#ifndef SPICE_OPS_H
#define SPICE_OPS_H

#include "core/backend.h"
#include "core/op.h"

typedef bool (*spice_op_work_fn)(const struct spice_op *op, const struct spice_charge *charge,
                                 struct spice_records *records, struct spice_err *err);

bool spice_linear_work(const struct spice_op *op, const struct spice_charge *charge,
                       struct spice_records *records, struct spice_err *err);
bool spice_norm_work(const struct spice_op *op, const struct spice_charge *charge,
                     struct spice_records *records, struct spice_err *err);
bool spice_elementwise_work(const struct spice_op *op, const struct spice_charge *charge,
                            struct spice_records *records, struct spice_err *err);
bool spice_embedding_work(const struct spice_op *op, const struct spice_charge *charge,
                          struct spice_records *records, struct spice_err *err);
bool spice_attention_work(const struct spice_op *op, const struct spice_charge *charge,
                          struct spice_records *records, struct spice_err *err);
bool spice_linear_attention_work(const struct spice_op *op, const struct spice_charge *charge,
                                 struct spice_records *records, struct spice_err *err);
bool spice_indexer_work(const struct spice_op *op, const struct spice_charge *charge,
                        struct spice_records *records, struct spice_err *err);
bool spice_moe_work(const struct spice_op *op, const struct spice_charge *charge,
                    struct spice_records *records, struct spice_err *err);
bool spice_moe_scratch(const struct spice_op *op, const struct spice_charge *charge,
                       struct spice_form *bytes, struct spice_err *err);
bool spice_custom_work(const struct spice_op *op, const struct spice_charge *charge,
                       struct spice_records *records, struct spice_err *err);

/* The collectives behind an operator, whatever its kind. */
bool spice_comm_work(const struct spice_op *op, const struct spice_charge *charge,
                     struct spice_records *records, struct spice_err *err);

/* What belongs to no operator: host time of a step of so many layers, and the
 * hand-off between pipeline stages of tokens `hidden` elements wide. The
 * records hang on `op`, their count is 1. */
void spice_host_work(const struct spice_op *op, const struct spice_backend *backend,
                     const struct spice_charge *charge, int64_t n_layers,
                     struct spice_records *records);
void spice_stage_work(const struct spice_op *op, const struct spice_charge *charge, double hidden,
                      struct spice_records *records);

/* The kernel of x [rows, k] times a weight [n, k], sizes of one chip. */
struct spice_shape spice_gemm_shape(const struct spice_charge *charge, int weight, double n,
                                    double k);

/* Where a layer's experts lie in calibrated: over ep chips, each expert cut tp
 * ways, fed by the tokens of `ranks` attention ranks. */
struct spice_expert_layout {
    int64_t ep, tp, ranks;
};

/* Rejects an ep that does not divide tp*dp or the experts. */
bool spice_expert_layout(const struct spice_charge *charge, int64_t experts,
                         struct spice_expert_layout *lie, struct spice_err *err);

#endif
