#include "core/trace/arrivals.h"

#include <math.h>

#include "core/trace/exact.h"

#define BURSTINESS_MIN 0.05
#define BURSTINESS_MAX 1000.0
#define RATE_MAX 1e9
#define STEP_MIN_S 1e-3
#define STEP_MAX_S 1e9

static bool
check_steps(const struct spice_arrivals *a, struct spice_err *err)
{
    double requests = 0;

    if (a->n_steps < 1)
        return spice_fail(err, 0, "a schedule of rates needs at least one rate");
    for (int i = 0; i < a->n_steps; i++) {
        const struct spice_rate_step *s = &a->steps[i];
        bool forever = isinf(s->seconds) && i == a->n_steps - 1;

        if (!(s->rate_per_s >= 0 && s->rate_per_s <= RATE_MAX))
            return spice_fail(err, 0, "a request rate is %g; expected 0 to %g requests/s",
                              s->rate_per_s, RATE_MAX);
        if (!forever && !(s->seconds >= STEP_MIN_S && s->seconds <= STEP_MAX_S))
            return spice_fail(err, 0, "a rate lasts %g s; expected %g to %g s", s->seconds,
                              STEP_MIN_S, STEP_MAX_S);
        requests += s->rate_per_s;
    }
    if (!(requests > 0))
        return spice_fail(err, 0, "the request rate is 0 throughout; expected requests/s above 0");
    return true;
}

bool
spice_arrivals_init(struct spice_arrivals *a, uint64_t seed, struct spice_err *err)
{
    if (!(a->burstiness >= BURSTINESS_MIN && a->burstiness <= BURSTINESS_MAX))
        return spice_fail(err, 0, "burstiness is %g; expected %g to %g (1 is Poisson)",
                          a->burstiness, BURSTINESS_MIN, BURSTINESS_MAX);
    if (!check_steps(a, err))
        return false;
    spice_rng_init(&a->rng, seed, "arrivals");
    a->weibull_scale = 1 / spice_exact_gamma(1 + 1 / a->burstiness);
    a->cycle_s = a->cycle_requests = 0;
    for (int i = 0; i < a->n_steps; i++) {
        a->cycle_s += a->steps[i].seconds;
        a->cycle_requests +=
            a->steps[i].rate_per_s > 0 ? a->steps[i].rate_per_s * a->steps[i].seconds : 0;
    }
    a->cycle_start_s = a->offset_s = a->used_s = 0;
    a->step = 0;
    return true;
}

/* A gap of the unit-rate process. */
static double
draw_gap(struct spice_arrivals *a)
{
    switch (a->gaps) {
    case SPICE_GAPS_CONSTANT:
        return 1;
    case SPICE_GAPS_WEIBULL:
        return a->weibull_scale *
               spice_exact_exp(spice_exact_log(spice_rng_exponential(&a->rng)) / a->burstiness);
    case SPICE_GAPS_GAMMA:
        break;
    }
    return spice_rng_gamma(&a->rng, a->burstiness);
}

static void
next_step(struct spice_arrivals *a)
{
    a->offset_s += a->steps[a->step].seconds;
    a->used_s = 0;
    if (++a->step < a->n_steps)
        return;
    a->step = 0;
    a->offset_s = 0;
    a->cycle_start_s += a->cycle_s;
}

double
spice_arrivals_next(struct spice_arrivals *a)
{
    double gap = draw_gap(a), cycles = floor(gap / a->cycle_requests);

    if (cycles > 1 && isfinite(a->cycle_s)) { /* whole cycles bring one back to the same place */
        gap -= cycles * a->cycle_requests;
        a->cycle_start_s += cycles * a->cycle_s;
    }
    for (;;) {
        const struct spice_rate_step *s = &a->steps[a->step];
        double left_s = s->seconds - a->used_s;
        double left = s->rate_per_s > 0 ? s->rate_per_s * left_s : 0;

        if (isinf(left_s) && s->rate_per_s <= 0)
            return INFINITY;
        if (gap < left || isinf(left_s)) {
            a->used_s += gap / s->rate_per_s;
            return a->cycle_start_s + a->offset_s + a->used_s;
        }
        gap -= left;
        next_step(a);
    }
}
