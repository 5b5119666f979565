#include "core/cost/surfaces.h"

#include <math.h>
#include <stddef.h>

#include "core/load.h"

/* Expected relative errors of what was not measured: another format's surface,
 * and typical constants. */
#define ERROR_OF_FORMAT 0.1
#define ERROR_OF_TYPICAL 0.35

/* Where a chip's own figure is not known. */
#define TYPICAL_CORES 132
#define TYPICAL_CACHE 50e6

/* For every format the type whose peak rate its products run at, and the
 * formats that are tried when it was not measured. */
static const struct {
    enum spice_dtype rate;
    int n;
    enum spice_format next[4];
} formats[SPICE_N_FORMATS] = {
    [SPICE_FMT_BF16] = {SPICE_BF16, 0, {0}},
    [SPICE_FMT_FP8] = {SPICE_FP8, 2, {SPICE_FMT_FP8_BLOCK, SPICE_FMT_BF16}},
    [SPICE_FMT_FP8_BLOCK] = {SPICE_FP8, 2, {SPICE_FMT_FP8, SPICE_FMT_BF16}},
    [SPICE_FMT_NVFP4] = {SPICE_FP4, 3, {SPICE_FMT_MXFP4_FP8, SPICE_FMT_FP8, SPICE_FMT_BF16}},
    [SPICE_FMT_MXFP4] = {SPICE_BF16, 2, {SPICE_FMT_INT4, SPICE_FMT_BF16}},
    [SPICE_FMT_MXFP4_FP8] = {SPICE_FP8,
                             4,
                             {SPICE_FMT_NVFP4, SPICE_FMT_MXFP4, SPICE_FMT_FP8, SPICE_FMT_BF16}},
    [SPICE_FMT_INT4] = {SPICE_BF16, 3, {SPICE_FMT_MXFP4, SPICE_FMT_INT8, SPICE_FMT_BF16}},
    [SPICE_FMT_INT8] = {SPICE_BF16, 2, {SPICE_FMT_INT4, SPICE_FMT_BF16}},
    [SPICE_FMT_INT8_FULL] = {SPICE_INT8, 2, {SPICE_FMT_FP8, SPICE_FMT_BF16}},
    [SPICE_FMT_KV_FP8] = {SPICE_BF16, 1, {SPICE_FMT_BF16}},
};

struct spice_machine
spice_machine_of(const struct spice_processor *p, enum spice_format format)
{
    struct spice_links links = spice_links_of(p);
    double rate16 = spice_processor_peak_rate(p, SPICE_BF16, SPICE_CALIBRATED);
    double rate = spice_processor_peak_rate(p, formats[format].rate, SPICE_CALIBRATED);

    return (struct spice_machine){
        .flop_rate = rate > 0 ? rate : rate16,
        .flop_rate16 = rate16 > 0 ? rate16 : rate,
        .exp_rate = spice_processor_exp_rate(p),
        .bandwidth = spice_processor_memory_bandwidth_Bps(p, SPICE_CALIBRATED),
        .cache = TYPICAL_CACHE,
        .cores = TYPICAL_CORES,
        .link = links.up_Bps,
        .net = links.out_Bps,
    };
}

static const struct spice_surface *
of_variant(const struct spice_surfaces *s, const struct spice_shape *shape,
           enum spice_format format, int variant)
{
    const struct spice_surface *any = NULL;
    unsigned config = 1u << spice_shape_config(shape);

    for (int i = 0; i < s->n; i++) {
        const struct spice_surface *one = s->list[i];

        if (one->kernel != shape->kernel || one->format != format || one->variant != variant)
            continue;
        if (one->serves == 0 || (one->serves & config) != 0)
            return one;
        any = any == NULL ? one : any;
    }
    return any;
}

/* Experts that ranks share, and latents that stay whole, run the kernels of others where none of
 * their own were measured. */
static const struct spice_surface *
exact(const struct spice_surfaces *s, const struct spice_shape *shape, enum spice_format format)
{
    const struct spice_surface *found = of_variant(s, shape, format, shape->variant);
    bool may_borrow =
        (shape->kernel == SPICE_KERNEL_MOE && shape->variant >= SPICE_EXPERTS_SHARED) ||
        shape->kernel == SPICE_KERNEL_MLA_PREFILL;

    return found == NULL && may_borrow ? of_variant(s, shape, format, 0) : found;
}

const struct spice_surface *
spice_surfaces_find(const struct spice_surfaces *surfaces, const struct spice_shape *shape)
{
    const struct spice_surface *found = exact(surfaces, shape, shape->format);

    for (int i = 0; found == NULL && i < formats[shape->format].n; i++)
        found = exact(surfaces, shape, formats[shape->format].next[i]);
    return found;
}

static bool
covers(const void *state, const struct spice_shape *shape)
{
    const struct spice_surface_model *model = state;

    if (spice_kernel_physics(shape->kernel) == NULL)
        return false;
    return shape->kernel < SPICE_KERNEL_ALL_REDUCE ||
           spice_surfaces_find(&model->surfaces, shape) != NULL;
}

/* (token, expert) pairs that the fullest rank computes. */
static double
expert_rows(const struct spice_shape *shape, double tokens)
{
    const double *dim = shape->dim;
    struct spice_choice choice = {dim[2], dim[3], dim[5], dim[7]};

    return dim[7] > 0 ? spice_load_of(&choice, tokens).rows : tokens * dim[2] / dim[5];
}

/* The call that a surface, or typical physics, is asked for. Where experts that ranks share run
 * kernels of others, after a dispatch, it is one over the rank's own experts alone and the tokens
 * that have come to it. */
static struct spice_shape
call_of(const struct spice_surface *surface, const struct spice_shape *shape, double *tokens)
{
    struct spice_shape arrived = *shape;
    bool is_shared = shape->kernel == SPICE_KERNEL_MOE && shape->variant >= SPICE_EXPERTS_SHARED;

    if (!is_shared || (surface != NULL && surface->variant == shape->variant))
        return arrived;
    double *dim = arrived.dim, rows = expert_rows(shape, *tokens);
    double share = rows / (*tokens * dim[2]);

    *tokens = fmax(1, *tokens * (1 - pow(1 - share, dim[2])));
    dim[2] = rows / *tokens;
    dim[3] /= dim[5];
    dim[5] = 1;
    return arrived;
}

static struct spice_kernel_time
typical_time(const struct spice_machine *machine, const struct spice_shape *shape, double a,
             double b)
{
    const struct spice_kernel_physics *physics = spice_kernel_physics(shape->kernel);
    double typical[SPICE_MAX_CONSTANTS];

    for (int i = 0; i < physics->n_constants; i++)
        typical[i] = physics->constants[i].typical;
    /* cppcheck-suppress returnDanglingLifetime ; a value, without pointers */
    return physics->time(typical, machine, shape, a, b);
}

static struct spice_kernel_time
time_of(const void *state, const struct spice_shape *shape, double a, double b)
{
    const struct spice_surface_model *model = state;
    const struct spice_surface *s = spice_surfaces_find(&model->surfaces, shape);
    struct spice_machine machine = model->machine;
    struct spice_shape call = call_of(s, shape, &a);

    machine.flop_rate = model->flop_rate[shape->format];
    if (s == NULL)
        /* cppcheck-suppress returnDanglingLifetime ; a value, without pointers */
        return typical_time(&machine, &call, a, b);
    return spice_surface_time(s, &machine, &call, a, b);
}

/* Benchmarks that found their operands in the cache say less. Prefills of attention are left to
 * their physics. */
static double
least_of(const void *state, const struct spice_shape *shape, double a, double b)
{
    const struct spice_surface_model *model = state;
    double rate = model->flop_rate[shape->format], bandwidth = model->machine.bandwidth;
    double held = spice_format_weight_bytes(shape->format);
    const double *dim = shape->dim;

    switch (shape->kernel) {
    case SPICE_KERNEL_GEMM:
        return fmax(2 * a * dim[0] * dim[1] / rate, dim[0] * dim[1] * held / bandwidth);
    case SPICE_KERNEL_ATTENTION_DECODE:
        b = dim[3] > 0 ? fmin(b, dim[3]) : b;
        return a * b * 2 * dim[1] * dim[2] * held / bandwidth;
    case SPICE_KERNEL_MLA_DECODE:
        return a * b * SPICE_LATENT * held / bandwidth;
    case SPICE_KERNEL_MOE:
        return 2 * dim[6] * dim[0] * dim[1] / dim[4] * expert_rows(shape, a) / rate;
    default:
        return 0;
    }
}

static double
error_of(const void *state, const struct spice_shape *shape, double a, double b)
{
    const struct spice_surface_model *model = state;
    const struct spice_surface *s = spice_surfaces_find(&model->surfaces, shape);
    struct spice_machine machine = model->machine;
    struct spice_shape call = call_of(s, shape, &a);

    if (s == NULL)
        return ERROR_OF_TYPICAL;
    machine.flop_rate = model->flop_rate[shape->format];
    return spice_surface_error(s, &machine, &call, a, b) +
           (s->format == shape->format ? 0 : ERROR_OF_FORMAT);
}

struct spice_cost_model
spice_surfaces_model(const struct spice_surfaces *surfaces, const struct spice_processor *processor,
                     struct spice_surface_model *model)
{
    *model = (struct spice_surface_model){.surfaces = *surfaces};
    for (int f = 0; f < SPICE_N_FORMATS; f++) {
        model->machine = spice_machine_of(processor, (enum spice_format)f);
        model->flop_rate[f] = model->machine.flop_rate;
    }
    if (surfaces->n > 0) {
        model->machine.cores = surfaces->list[0]->cores;
        model->machine.cache = surfaces->list[0]->cache;
    }
    return (struct spice_cost_model){model, covers, time_of, least_of, error_of};
}
