/* ops.h - what operators cost under a layout: work.c finds the work function of
 * their kind, shard.c cuts them over chips. For plan.c and ops/. */
#ifndef SPICE_OPS_H
#define SPICE_OPS_H

#include "core/backend.h"
#include "core/op.h"

/* Fills records, collectives last; rejects a layout that cuts the operator unevenly. */
bool spice_op_work(const struct spice_op *op, const struct spice_charge *charge,
                   struct spice_records *records, struct spice_err *err);

/* Bytes of what an operator keeps on one chip while it runs, beside inputs and
 * outputs: the routed rows of a mixture of experts. Zero in roofline. */
bool spice_op_scratch(const struct spice_op *op, const struct spice_charge *charge,
                      struct spice_form *bytes, struct spice_err *err);

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

/* Ranks that hold different parts of something cut in units: tp where it
 * divides the units, the units where they divide tp (copies), else an error.
 * 1 in roofline and for units = 0. */
bool spice_charge_parts(const struct spice_charge *charge, int64_t units, const char *what,
                        int64_t *parts, struct spice_err *err);

/* Where a layer's experts lie in calibrated: over ep chips, each expert cut tp
 * ways, fed by the tokens of `ranks` attention ranks; `slots` hold the experts
 * and the copies of some. */
struct spice_expert_layout {
    int64_t ep, tp, ranks, slots;
};

/* Rejects an ep that does not divide tp*dp or the slots. */
bool spice_expert_layout(const struct spice_charge *charge, int64_t experts,
                         struct spice_expert_layout *lie, struct spice_err *err);

/* Bytes of a weight on one chip. */
bool spice_weight_chip_bytes(const struct spice_weight *weight, const struct spice_charge *charge,
                             double *bytes, struct spice_err *err);

#endif
