#include "core/trace/exact.h"

#include <math.h>

#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#endif

#define LN2_HIGH 0x1.62e42fefa38p-1 /* ln 2 to 41 bits, so that k * LN2_HIGH is exact */
#define LN2_LOW 0x1.ef35793c7673p-45
#define SQRT_HALF 0.70710678118654752440
#define SQRT_TWO_PI 2.50662827463100050242
#define N_OF(a) ((int)(sizeof(a) / sizeof(a)[0]))

/* c[0] + c[1] x + c[2] x^2 + ... */
static double
polynomial(const double *c, int n, double x)
{
    double sum = c[n - 1];

    for (int i = n - 2; i >= 0; i--)
        sum = sum * x + c[i];
    return sum;
}

/* ln x = k ln 2 + 2 atanh(s) with s = (m - 1) / (m + 1), m in [sqrt 1/2, sqrt 2). */
double
spice_exact_log(double x)
{
    static const double odd[] = {1.0,        1.0 / 3.0,  1.0 / 5.0,  1.0 / 7.0,
                                 1.0 / 9.0,  1.0 / 11.0, 1.0 / 13.0, 1.0 / 15.0,
                                 1.0 / 17.0, 1.0 / 19.0, 1.0 / 21.0, 1.0 / 23.0};
    int k;
    double m = frexp(x, &k), s;

    if (m < SQRT_HALF) {
        m *= 2;
        k--;
    }
    s = (m - 1) / (m + 1);
    return k * LN2_HIGH + (2 * s * polynomial(odd, N_OF(odd), s * s) + k * LN2_LOW);
}

/* e^x = 2^k e^r with |r| <= ln 2 / 2, by its Taylor series. */
double
spice_exact_exp(double x)
{
    static const double inverse_factorial[] = {1.0,
                                               1.0,
                                               1.0 / 2,
                                               1.0 / 6,
                                               1.0 / 24,
                                               1.0 / 120,
                                               1.0 / 720,
                                               1.0 / 5040,
                                               1.0 / 40320,
                                               1.0 / 362880,
                                               1.0 / 3628800,
                                               1.0 / 39916800,
                                               1.0 / 479001600,
                                               1.0 / 6227020800.0,
                                               1.0 / 87178291200.0};
    double k, r;

    if (x > 709.7)
        return INFINITY;
    if (x < -745)
        return 0;
    k = floor(x / (LN2_HIGH + LN2_LOW) + 0.5);
    r = x - k * LN2_HIGH - k * LN2_LOW;
    return ldexp(polynomial(inverse_factorial, N_OF(inverse_factorial), r), (int)k);
}

/* Lanczos' approximation with g = 7 and nine terms. */
double
spice_exact_gamma(double x)
{
    static const double c[] = {0.99999999999980993,  676.5203681218851,     -1259.1392167224028,
                               771.32342877765313,   -176.61502916214059,   12.507343278686905,
                               -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7};
    double z = x - 1, t = z + 7.5, sum = c[0];

    for (int i = 1; i < N_OF(c); i++)
        sum += c[i] / (z + i);
    return SQRT_TWO_PI * spice_exact_exp((z + 0.5) * spice_exact_log(t) - t) * sum;
}

/* The upper tail, after Hart (1968) as given by West, "Better approximations to
 * cumulative normal functions", 2005: a rational function times the density,
 * and a continued fraction far out. */
static double
upper_tail(double x)
{
    static const double top[] = {220.206867912376,  221.213596169931, 112.079291497871,
                                 33.912866078383,   6.37396220353165, 0.700383064443688,
                                 0.0352624965998911};
    static const double bottom[] = {440.413735824752, 793.826512519948,  637.333633378831,
                                    296.564248779674, 86.7807322029461,  16.064177579207,
                                    1.75566716318264, 0.0883883476483184};
    double density;

    if (x > 37)
        return 0;
    density = spice_exact_exp(-x * x / 2);
    if (x < 7.07106781186547)
        return density * polynomial(top, N_OF(top), x) / polynomial(bottom, N_OF(bottom), x);
    return density / ((x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) * SQRT_TWO_PI);
}

double
spice_normal_cdf(double x)
{
    return x > 0 ? 1 - upper_tail(x) : upper_tail(-x);
}

/* Wichura, "Algorithm AS 241: the percentage points of the normal
 * distribution", Applied Statistics 37, 1988; about 1e-16. */
double
spice_normal_quantile(double p)
{
    static const double a[] = {3.3871328727963666080e0, 1.3314166789178437745e2,
                               1.9715909503065514427e3, 1.3731693765509461125e4,
                               4.5921953931549871457e4, 6.7265770927008700853e4,
                               3.3430575583588128105e4, 2.5090809287301226727e3};
    static const double b[] = {1.0,
                               4.2313330701600911252e1,
                               6.8718700749205790830e2,
                               5.3941960214247511077e3,
                               2.1213794301586595867e4,
                               3.9307895800092710610e4,
                               2.8729085735721942674e4,
                               5.2264952788528545610e3};
    static const double c[] = {1.42343711074968357734e0,  4.63033784615654529590e0,
                               5.76949722146069140550e0,  3.64784832476320460504e0,
                               1.27045825245236838258e0,  2.41780725177450611770e-1,
                               2.27238449892691845833e-2, 7.74545014278341407640e-4};
    static const double d[] = {1.0,
                               2.05319162663775882187e0,
                               1.67638483018380384940e0,
                               6.89767334985100004550e-1,
                               1.48103976427480074590e-1,
                               1.51986665636164571966e-2,
                               5.47593808499534494600e-4,
                               1.05075007164441684324e-9};
    static const double e[] = {6.65790464350110377720e0,  5.46378491116411436990e0,
                               1.78482653991729133580e0,  2.96560571828504891230e-1,
                               2.65321895265761230930e-2, 1.24266094738807843860e-3,
                               2.71155556874348757815e-5, 2.01033439929228813265e-7};
    static const double f[] = {1.0,
                               5.99832206555887937690e-1,
                               1.36929880922735805310e-1,
                               1.48753612908506148525e-2,
                               7.86869131145613259100e-4,
                               1.84631831751005468180e-5,
                               1.42151175831644588870e-7,
                               2.04426310338993978564e-15};
    double q = p - 0.5, r, x;

    if (fabs(q) <= 0.425) {
        r = 0.180625 - q * q;
        return q * polynomial(a, N_OF(a), r) / polynomial(b, N_OF(b), r);
    }
    r = sqrt(-spice_exact_log(q < 0 ? p : 1 - p));
    if (r <= 5)
        x = polynomial(c, N_OF(c), r - 1.6) / polynomial(d, N_OF(d), r - 1.6);
    else
        x = polynomial(e, N_OF(e), r - 5) / polynomial(f, N_OF(f), r - 5);
    return q < 0 ? -x : x;
}
