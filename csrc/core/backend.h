/* backend.h - what a serving engine adds to its kernels, and how it runs them.
 *
 * Measured kernels say what a step's kernels take one by one; an engine adds
 * the host's work between steps, gaps between kernels, and runs them fused or
 * on other inputs than a benchmark does. A few numbers per engine, fitted to
 * end-to-end results (catalog/backends/). Zeros and ones: kernels alone.
 */
#ifndef SPICE_BACKEND_H
#define SPICE_BACKEND_H

#include <stdbool.h>

#include "core/cost/shape.h"

struct spice_backend {
    double step_s;          /* of every step: scheduler, input preparation, sampling */
    double rank_s;          /* of every step, per doubling of the chips of a stage */
    double layer_s;         /* of every layer: gaps between kernels, what no kernel table has */
    double sequence_s;      /* per sequence of a step */
    double draft_s;         /* per token that speculative decoding drafts, and checks */
    double prefill_layer_s; /* of every layer of a step that prefills: no CUDA graph */
    double prefill_token_s; /* per prefilled token */
    /* Such a step takes no less than its launches, one by one, of every kernel of
     * every layer; up to graph_tokens it replays captured pieces instead. */
    double launch_kernel_s, graph_tokens;
    /* Seconds of every product, by format, that a benchmark of it alone has and
     * an engine hides: quantising its input, which engines fuse into what comes
     * before, and the launch. Never more than 60 % of a product. */
    double fused_s[SPICE_N_FORMATS];
    bool mxfp4_fp8; /* MXFP4 experts run on MXFP8 activations */
    /* Experts that attention ranks share run other kernels for decodes than for prefills. */
    bool phased_experts;
    /* Time in an engine per time in a benchmark, by kernel and format; and what that
     * is times further where many tokens share a product (spice_backend_large). */
    double scale[SPICE_N_KERNELS][SPICE_N_FORMATS];
    double large[SPICE_N_KERNELS][SPICE_N_FORMATS];
};

/* Kernels alone. */
struct spice_backend spice_backend_none(void);

/* The further factor of a product over so many tokens: 1 up to 64, where memory
 * limits it, `large` from 2048 on, where arithmetic and power do. */
double spice_backend_large(const struct spice_backend *backend, const struct spice_shape *shape,
                           double tokens);

#endif
