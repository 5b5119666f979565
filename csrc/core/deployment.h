/* deployment.h - how an engine is told to run a layout.
 *
 * What users choose beside the degrees of parallelism. All zeros is what
 * engines do unless told otherwise; calibrated only.
 */
#ifndef SPICE_DEPLOYMENT_H
#define SPICE_DEPLOYMENT_H

#include <stdbool.h>
#include <stdint.h>

/* Which all-to-all sends tokens to their experts: DeepEP's low-latency kernels
 * for decodes and the others for prefills, or one of them for both. */
enum spice_exchange_mode {
    SPICE_EXCHANGE_AUTO,
    SPICE_EXCHANGE_LOW_LATENCY,
    SPICE_EXCHANGE_THROUGHPUT,
    SPICE_N_EXCHANGE_MODES
};

struct spice_deployment {
    /* The attention role: the attention cores, or all of their modules with
     * their projections. */
    bool attention_blocks;
    /* A reduce-scatter and an all-gather in place of each all-reduce; norms and
     * residuals work on 1/tp of the tokens (Korthikanti et al., 2022). */
    bool sequence_parallel;
    /* How unevenly tokens choose experts: 0 evenly, else the exponent of a power
     * law (load.h; measured: 1.01 and 1.2). The fullest rank is charged. */
    double expert_skew;
    /* Slots beyond the model's experts that hold copies of the busiest ones, all
     * ranks together (EPLB). */
    int64_t redundant_experts;
    enum spice_exchange_mode exchange;
    /* Groups of sequences that follow each other through a pipeline's stages;
     * 0: as many as there are stages. */
    int64_t groups;
    /* Every kernel of every step is launched by itself, without CUDA graphs. */
    bool eager;
    double overlap; /* share of every collective that computing hides, 0 .. 1 */
    /* Seconds by which a message takes longer over the chip's links than over
     * those of the system whose collectives were measured. */
    double further_latency_s;
};

/* "auto", "low_latency", "throughput". */
const char *spice_exchange_mode_name(enum spice_exchange_mode mode);

#endif
