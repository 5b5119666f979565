/* tensor.h - shape and element type of a tensor; no data.
 *
 * A tensor is what a cost model needs: how many elements and bytes. At most
 * one of its dimensions is symbolic, a linear form over a step's features
 * (form.h), usually the first: the step's tokens. It is a plain value.
 *
 * Messages count dimensions from 1, as Lua does; axes may be negative (-1 is
 * the last). In a reshape, -1 stands for the one dimension to infer; the
 * symbolic dimension can only be inferred.
 *
 * shard_units says how finely tensor parallelism may cut the tensor (heads,
 * features); shape operations hand it on.
 */
#ifndef SPICE_TENSOR_H
#define SPICE_TENSOR_H

#include <stdint.h>

#include "core/dtype.h"
#include "core/err.h"
#include "core/form.h"

#define SPICE_MAX_DIMS 8
#define SPICE_MAX_SPLITS 16

struct spice_tensor {
    enum spice_dtype dtype;
    int ndims;                    /* 1..SPICE_MAX_DIMS */
    int symbolic;                 /* index of the symbolic dimension; -1 if there is none */
    struct spice_form form;       /* its extent */
    int64_t dims[SPICE_MAX_DIMS]; /* each >= 1; 1 where symbolic */
    int64_t shard_units;          /* 0: every tensor-parallel rank holds all of it */
};

/* Sets *t with numeric dimensions. Rejects a bad count, a dimension below 1
 * and more than 2^57 elements. */
bool spice_tensor_init(struct spice_tensor *t, enum spice_dtype dtype, int ndims,
                       const int64_t *dims, struct spice_err *err);

/* Makes dimension 0 symbolic. */
void spice_tensor_set_leading(struct spice_tensor *t, const struct spice_form *form);

/* Elements as a linear form; a constant for a numeric tensor. */
struct spice_form spice_tensor_elements(const struct spice_tensor *t);

/* Elements per unit of the symbolic dimension; all elements if there is none. */
int64_t spice_tensor_numeric_elements(const struct spice_tensor *t);

/* Bytes of a numeric tensor, rounded up; per unit of the symbolic dimension else. */
int64_t spice_tensor_bytes(const struct spice_tensor *t);

/* Turns an axis counted from 1 (or negative, from the end) into an index. */
bool spice_tensor_axis(const struct spice_tensor *t, int64_t axis, int *index,
                       struct spice_err *err);

/* Same elements in other dimensions; one may be -1. */
bool spice_tensor_reshape(struct spice_tensor *out, const struct spice_tensor *t, int ndims,
                          const int64_t *dims, struct spice_err *err);

/* Exchanges two axes (indices). */
void spice_tensor_transpose(struct spice_tensor *out, const struct spice_tensor *t, int a, int b);

/* Replaces the extent of a numeric axis (an index). */
void spice_tensor_resize(struct spice_tensor *out, const struct spice_tensor *t, int axis,
                         int64_t extent);

/* Checks that n extents add up to an axis's; the axis must be numeric. */
bool spice_tensor_check_split(const struct spice_tensor *t, int axis, int n, const int64_t *sizes,
                              struct spice_err *err);

/* Joins b to a along an axis; every other dimension must agree. Rejects more
 * than 2^57 elements. */
bool spice_tensor_concat(struct spice_tensor *out, const struct spice_tensor *a,
                         const struct spice_tensor *b, int axis, struct spice_err *err);

/* Removes an axis by taking one index (counted from 1, or negative) of it. */
bool spice_tensor_index(struct spice_tensor *out, const struct spice_tensor *t, int axis,
                        int64_t index, struct spice_err *err);

/* Whether a and b have the same dimensions; if not, says which one differs. */
bool spice_tensor_check_same(const struct spice_tensor *a, const struct spice_tensor *b,
                             struct spice_err *err);

/* "BF16[T x 8192]". */
void spice_tensor_print(const struct spice_tensor *t, char *text, int size);

/* "T x 8192" for the dimension list alone. */
void spice_tensor_print_dims(const struct spice_tensor *t, char *text, int size);

#endif
