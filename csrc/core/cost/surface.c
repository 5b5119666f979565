#include "core/cost/surface.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

static struct spice_shape
node_shape(const struct spice_surface *s, const struct spice_surface_node *node)
{
    struct spice_shape shape = {.kernel = s->kernel, .format = s->format, .variant = s->variant};

    memcpy(shape.dim, node->dim, sizeof shape.dim);
    return shape;
}

static bool
check(const struct spice_surface *s, struct spice_err *err)
{
    const struct spice_kernel_physics *physics = spice_kernel_physics(s->kernel);

    if (physics == NULL)
        return spice_fail(err, 0, "kernels of '%s' have no surfaces",
                          spice_kernel_info(s->kernel)->name);
    for (int i = 0; i < physics->n_constants; i++)
        if (!(s->constants[i] > 0) || !isfinite(s->constants[i]))
            return spice_fail(err, 0, "constant '%s' is %g; expected a positive number",
                              physics->constants[i].name, s->constants[i]);
    if (!(s->cores > 0) || !(s->cache > 0))
        return spice_fail(err, 0, "cores and cache must be positive");
    if (!(s->turns.least >= 0) || !(s->turns.most >= s->turns.least) || !(s->turns.inputs >= 0))
        return spice_fail(err, 0, "copies must be numbers from 0, the least not above the most");
    if (s->n_nodes < 0 || s->n_nodes > SPICE_MAX_NODES)
        return spice_fail(err, 0, "%d nodes; at most %d are possible", s->n_nodes, SPICE_MAX_NODES);
    if (!isfinite(s->bias) || !(s->error >= 0) || !(s->error_growth >= 0))
        return spice_fail(err, 0, "bias and errors must be finite, errors not negative");
    return true;
}

bool
spice_surface_init(struct spice_surface *s, struct spice_err *err)
{
    struct spice_machine machine = {.cores = s->cores, .cache = s->cache};

    if (!check(s, err))
        return false;
    memset(s->at, 0, sizeof s->at);
    for (int i = 0; i < s->n_nodes; i++) {
        struct spice_shape shape = node_shape(s, &s->nodes[i]);

        spice_kernel_physics(s->kernel)->coordinates(&machine, &shape, s->nodes[i].a, s->nodes[i].b,
                                                     s->at[i]);
        for (int k = 0; k < SPICE_MAX_COORDINATES; k++)
            if (!isfinite(s->at[i][k]) || !isfinite(s->nodes[i].weight))
                return spice_fail(err, 0, "node %d is not a call of the kernel", i + 1);
    }
    return true;
}

static double
distance(const double *x, const double *y, int n)
{
    double sum = 0;

    for (int i = 0; i < n; i++)
        sum += (x[i] - y[i]) * (x[i] - y[i]);
    return sqrt(sum);
}

static struct spice_machine
own_machine(const struct spice_surface *s, const struct spice_machine *machine)
{
    struct spice_machine m = *machine;

    m.cores = s->cores;
    m.cache = s->cache;
    m.tiling = s->tiling;
    if (!m.cold)
        m.turns = s->turns;
    return m;
}

struct spice_kernel_time
spice_surface_time(const struct spice_surface *s, const struct spice_machine *machine,
                   const struct spice_shape *shape, double a, double b)
{
    const struct spice_kernel_physics *physics = spice_kernel_physics(s->kernel);
    struct spice_machine m = own_machine(s, machine);
    struct spice_kernel_time t = physics->time(s->constants, &m, shape, a, b);
    double x[SPICE_MAX_COORDINATES], correction = s->bias;

    physics->coordinates(&m, shape, a, b, x);
    for (int i = 0; i < s->n_nodes; i++)
        correction += s->nodes[i].weight * SPICE_NODE_AMPLITUDE *
                      exp(-distance(x, s->at[i], physics->n_coordinates));
    correction = exp(correction);
    t.time *= correction;
    t.per_pair *= correction;
    return t;
}

double
spice_surface_error(const struct spice_surface *s, const struct spice_machine *machine,
                    const struct spice_shape *shape, double a, double b)
{
    const struct spice_kernel_physics *physics = spice_kernel_physics(s->kernel);
    struct spice_machine m = own_machine(s, machine);
    double x[SPICE_MAX_COORDINATES], nearest = 1;

    physics->coordinates(&m, shape, a, b, x);
    for (int i = 0; i < s->n_nodes; i++)
        nearest = fmin(nearest, distance(x, s->at[i], physics->n_coordinates));
    return s->error + s->error_growth * nearest;
}

int
spice_surface_n_fitted(const struct spice_surface *s)
{
    const struct spice_kernel_physics *physics = spice_kernel_physics(s->kernel);
    int moved = 0;

    for (int i = 0; i < physics->n_constants; i++)
        moved += fabs(s->constants[i] / physics->constants[i].typical - 1) > 1e-6;
    return moved + 1 + s->n_nodes;
}
