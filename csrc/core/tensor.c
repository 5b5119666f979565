#include "core/tensor.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>

#define MAX_ELEMENTS (INT64_C(1) << 57) /* times 64 bits still fits an int64 in bytes */

bool
spice_tensor_init(struct spice_tensor *t, enum spice_dtype dtype, int ndims, const int64_t *dims,
                  struct spice_err *err)
{
    int64_t n = 1;

    if (ndims < 1 || ndims > SPICE_MAX_DIMS)
        return spice_fail(err, 2, "%d dimensions; expected 1 to %d", ndims, SPICE_MAX_DIMS);
    *t = (struct spice_tensor){.dtype = dtype, .ndims = ndims, .symbolic = -1};
    for (int i = 0; i < ndims; i++) {
        if (dims[i] < 1)
            return spice_fail(err, 2, "dimension %d is %" PRId64 "; expected at least 1", i + 1,
                              dims[i]);
        if (dims[i] > MAX_ELEMENTS / n)
            return spice_fail(err, 2, "more than 2^57 elements at dimension %d", i + 1);
        n *= dims[i];
        t->dims[i] = dims[i];
    }
    return true;
}

void
spice_tensor_set_leading(struct spice_tensor *t, const struct spice_form *form)
{
    t->symbolic = 0;
    t->dims[0] = 1;
    t->form = *form;
}

int64_t
spice_tensor_numeric_elements(const struct spice_tensor *t)
{
    int64_t n = 1;

    for (int i = 0; i < t->ndims; i++)
        n *= t->dims[i];
    return n;
}

struct spice_form
spice_tensor_elements(const struct spice_tensor *t)
{
    double n = (double)spice_tensor_numeric_elements(t);

    return t->symbolic < 0 ? spice_form_constant(n) : spice_form_scaled(&t->form, n);
}

int64_t
spice_tensor_bytes(const struct spice_tensor *t)
{
    return (spice_tensor_numeric_elements(t) * spice_dtype_bits(t->dtype) + 7) / 8;
}

bool
spice_tensor_axis(const struct spice_tensor *t, int64_t axis, int *index, struct spice_err *err)
{
    int64_t from_one = axis < 0 ? t->ndims + 1 + axis : axis;

    if (from_one < 1 || from_one > t->ndims)
        return spice_fail(err, 2, "axis %" PRId64 " of a tensor with %d dimensions", axis,
                          t->ndims);
    *index = (int)from_one - 1;
    return true;
}

/* The inferred dimension is symbolic: its form is scaled so that elements agree. */
static bool
infer_symbolic(struct spice_tensor *out, const struct spice_tensor *t, int inferred, int64_t known,
               struct spice_err *err)
{
    double ratio = (double)spice_tensor_numeric_elements(t) / (double)known;
    struct spice_form form = spice_form_scaled(&t->form, ratio);

    for (int i = 0; i < SPICE_N_FEATURES; i++)
        if (t->form.c[i] == floor(t->form.c[i]) && form.c[i] != floor(form.c[i]))
            return spice_fail(err, 2,
                              "dimension %d cannot be inferred: %" PRId64
                              " elements per symbolic row are not a multiple of %" PRId64,
                              inferred + 1, spice_tensor_numeric_elements(t), known);
    out->symbolic = inferred;
    out->dims[inferred] = 1;
    out->form = form;
    return true;
}

static bool
infer_numeric(struct spice_tensor *out, const struct spice_tensor *t, int inferred, int64_t known,
              struct spice_err *err)
{
    int64_t elements = spice_tensor_numeric_elements(t);

    if (inferred < 0 && elements != known)
        return spice_fail(err, 2, "%" PRId64 " elements do not reshape to %" PRId64, elements,
                          known);
    if (inferred >= 0 && elements % known != 0)
        return spice_fail(err, 2,
                          "dimension %d cannot be inferred: %" PRId64
                          " elements are not a multiple of %" PRId64,
                          inferred + 1, elements, known);
    if (inferred >= 0)
        out->dims[inferred] = elements / known;
    return true;
}

bool
spice_tensor_reshape(struct spice_tensor *out, const struct spice_tensor *t, int ndims,
                     const int64_t *dims, struct spice_err *err)
{
    struct spice_tensor shaped = {
        .dtype = t->dtype, .ndims = ndims, .symbolic = -1, .shard_units = t->shard_units};
    int64_t known = 1;
    int inferred = -1;

    if (ndims < 1 || ndims > SPICE_MAX_DIMS)
        return spice_fail(err, 2, "%d dimensions; expected 1 to %d", ndims, SPICE_MAX_DIMS);
    for (int i = 0; i < ndims; i++) {
        if (dims[i] == -1 && inferred >= 0)
            return spice_fail(err, 2, "dimensions %d and %d are both -1; only one can be inferred",
                              inferred + 1, i + 1);
        if (dims[i] == -1) {
            inferred = i;
            continue;
        }
        if (dims[i] < 1)
            return spice_fail(err, 2, "dimension %d is %" PRId64 "; expected -1 or at least 1",
                              i + 1, dims[i]);
        if (dims[i] > MAX_ELEMENTS / known)
            return spice_fail(err, 2, "more than 2^57 elements at dimension %d", i + 1);
        shaped.dims[i] = dims[i];
        known *= dims[i];
    }
    if (t->symbolic >= 0 && inferred < 0)
        return spice_fail(err, 2, "no dimension is -1; the symbolic dimension %d needs one",
                          t->symbolic + 1);
    if (!(t->symbolic >= 0 ? infer_symbolic(&shaped, t, inferred, known, err)
                           : infer_numeric(&shaped, t, inferred, known, err)))
        return false;
    *out = shaped;
    return true;
}

void
spice_tensor_transpose(struct spice_tensor *out, const struct spice_tensor *t, int a, int b)
{
    int64_t extent = t->dims[a];

    *out = *t;
    out->dims[a] = t->dims[b];
    out->dims[b] = extent;
    if (t->symbolic == a)
        out->symbolic = b;
    else if (t->symbolic == b)
        out->symbolic = a;
}

void
spice_tensor_resize(struct spice_tensor *out, const struct spice_tensor *t, int axis,
                    int64_t extent)
{
    *out = *t;
    out->dims[axis] = extent;
}

bool
spice_tensor_check_split(const struct spice_tensor *t, int axis, int n, const int64_t *sizes,
                         struct spice_err *err)
{
    int64_t sum = 0;

    if (axis == t->symbolic)
        return spice_fail(err, 2, "dimension %d is symbolic and cannot be split", axis + 1);
    for (int i = 0; i < n; i++) {
        if (sizes[i] < 1 || sizes[i] > t->dims[axis] - sum)
            return spice_fail(err, 2,
                              "part %d is %" PRId64 " where %" PRId64 " of dimension %d (%" PRId64
                              ") are left",
                              i + 1, sizes[i], t->dims[axis] - sum, axis + 1, t->dims[axis]);
        sum += sizes[i];
    }
    if (sum != t->dims[axis])
        return spice_fail(err, 2, "the parts add up to %" PRId64 ", dimension %d has %" PRId64, sum,
                          axis + 1, t->dims[axis]);
    return true;
}

static bool
same_dim(const struct spice_tensor *a, const struct spice_tensor *b, int i, struct spice_err *err)
{
    char left[64], right[64];

    if ((a->symbolic == i) == (b->symbolic == i) && a->dims[i] == b->dims[i] &&
        (a->symbolic != i || spice_form_equal(&a->form, &b->form)))
        return true;
    snprintf(left, sizeof left, "%" PRId64, a->dims[i]);
    snprintf(right, sizeof right, "%" PRId64, b->dims[i]);
    if (a->symbolic == i)
        spice_form_print(&a->form, left, sizeof left);
    if (b->symbolic == i)
        spice_form_print(&b->form, right, sizeof right);
    return spice_fail(err, 2, "dimension %d differs: %s and %s", i + 1, left, right);
}

bool
spice_tensor_check_same(const struct spice_tensor *a, const struct spice_tensor *b,
                        struct spice_err *err)
{
    if (a->ndims != b->ndims)
        return spice_fail(err, 2, "%d and %d dimensions; expected as many", a->ndims, b->ndims);
    for (int i = 0; i < a->ndims; i++)
        if (!same_dim(a, b, i, err))
            return false;
    return true;
}

bool
spice_tensor_concat(struct spice_tensor *out, const struct spice_tensor *a,
                    const struct spice_tensor *b, int axis, struct spice_err *err)
{
    struct spice_tensor joined = *a;

    if (a->ndims != b->ndims)
        return spice_fail(err, 2, "%d and %d dimensions; expected as many", a->ndims, b->ndims);
    for (int i = 0; i < a->ndims; i++)
        if (i != axis && !same_dim(a, b, i, err))
            return false;
    if ((a->symbolic == axis) != (b->symbolic == axis))
        return spice_fail(err, 2, "dimension %d is symbolic in one tensor only", axis + 1);
    if (a->symbolic == axis)
        spice_form_add(&joined.form, &b->form, 1);
    else
        joined.dims[axis] += b->dims[axis];
    if (joined.dims[axis] > MAX_ELEMENTS / (spice_tensor_numeric_elements(a) / a->dims[axis]))
        return spice_fail(err, 2, "more than 2^57 elements at dimension %d", axis + 1);
    *out = joined;
    return true;
}

bool
spice_tensor_index(struct spice_tensor *out, const struct spice_tensor *t, int axis, int64_t index,
                   struct spice_err *err)
{
    struct spice_tensor rest = *t;
    int64_t from_one = index < 0 ? t->dims[axis] + 1 + index : index;

    if (axis == t->symbolic)
        return spice_fail(err, 2, "dimension %d is symbolic and cannot be indexed", axis + 1);
    if (t->ndims == 1)
        return spice_fail(err, 2, "a tensor with one dimension cannot lose it");
    if (from_one < 1 || from_one > t->dims[axis])
        return spice_fail(err, 3, "index %" PRId64 " is outside dimension %d (%" PRId64 ")", index,
                          axis + 1, t->dims[axis]);
    rest.ndims--;
    for (int i = axis; i < rest.ndims; i++)
        rest.dims[i] = t->dims[i + 1];
    if (t->symbolic > axis)
        rest.symbolic--;
    *out = rest;
    return true;
}

void
spice_tensor_print_dims(const struct spice_tensor *t, char *text, int size)
{
    int used = 0;

    text[0] = '\0';
    for (int i = 0; i < t->ndims && used < size - 1; i++) {
        char form[64];

        if (i == t->symbolic)
            spice_form_print(&t->form, form, sizeof form);
        else
            snprintf(form, sizeof form, "%" PRId64, t->dims[i]);
        used += snprintf(text + used, (size_t)(size - used), "%s%s", i == 0 ? "" : " x ", form);
    }
}

void
spice_tensor_print(const struct spice_tensor *t, char *text, int size)
{
    char dims[256];

    spice_tensor_print_dims(t, dims, sizeof dims);
    snprintf(text, (size_t)size, "%s[%s]", spice_dtype_name(t->dtype), dims);
}
