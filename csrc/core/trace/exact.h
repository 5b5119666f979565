/* exact.h - elementary functions with the same bits on every machine.
 *
 * The C library's log and exp may differ in the last place from one machine to
 * the next, and one such bit moves an arrival and with it a whole run. These
 * use additions, multiplications, divisions and square roots only, which IEEE
 * 754 rounds correctly, and stay within a few units in the last place. The
 * build must not contract them into fused operations (-std=c11 does not). */
#ifndef SPICE_EXACT_H
#define SPICE_EXACT_H

/* Natural logarithm of a finite x > 0. */
double spice_exact_log(double x);

/* e to the x; 0 and infinity beyond the range of a double. */
double spice_exact_exp(double x);

/* Gamma function of x in 1 to 170, to 1e-13 relative. */
double spice_exact_gamma(double x);

/* Standard normal distribution function, and its inverse for p in (0, 1). */
double spice_normal_cdf(double x);
double spice_normal_quantile(double p);

#endif
