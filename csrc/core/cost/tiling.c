#include "core/cost/tiling.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

#define ANY INFINITY

/* The first rule that holds counts. */
struct rule {
    double m_most, n_most, k_most;
    struct spice_tile tile;
};

struct spice_tiling {
    const char *name;
    const struct rule *rules; /* NULL: usual tiles */
    int most_slices;
};

static const struct spice_tile usual[] = {{64, 64, 1, 1},   {64, 128, 1, 1}, {128, 64, 1, 1},
                                          {128, 128, 1, 1}, {64, 256, 1, 1}, {128, 256, 1, 1},
                                          {256, 128, 1, 1}};

/* Sources: the dispatch of scaled_mm in vLLM (csrc, quantization, w8a8, cutlass: sm89, sm90, sm100
 * and sm120 FP8) and of fp8_scaled_mm in SGLang's sgl-kernel (sm89 and sm100). Rows and columns
 * that a kernel swaps are written unswapped; where two cores share a tile, a core's half. */
static const struct rule vllm_fp8_sm89[] = {
    {32, 8192, ANY, {32, 64, 1, 1}},    {32, 16384, ANY, {32, 128, 1, 1}},
    {32, ANY, ANY, {32, 64, 1, 1}},     {64, 8192, ANY, {64, 64, 1, 1}},
    {64, 16384, ANY, {64, 128, 1, 1}},  {64, ANY, ANY, {64, 64, 1, 1}},
    {128, 8192, ANY, {64, 128, 1, 1}},  {128, 16384, ANY, {128, 128, 1, 1}},
    {128, ANY, ANY, {128, 64, 1, 1}},   {256, 4096, ANY, {64, 128, 1, 1}},
    {256, ANY, ANY, {128, 128, 1, 1}},  {ANY, 4096, ANY, {128, 128, 1, 1}},
    {ANY, 8192, ANY, {256, 128, 1, 1}}, {ANY, ANY, ANY, {128, 128, 1, 1}},
};

static const struct rule vllm_fp8_sm90[] = {
    {16, 1280, ANY, {16, 64, 2, 1}},    {16, ANY, ANY, {16, 64, 1, 1}},
    {64, 1280, ANY, {16, 64, 4, 1}},    {64, ANY, ANY, {64, 64, 1, 1}},
    {128, ANY, ANY, {64, 128, 2, 1}},   {8191, ANY, ANY, {128, 128, 2, 1}},
    {ANY, ANY, 6143, {128, 128, 2, 1}}, {ANY, ANY, ANY, {256, 128, 2, 1}},
};

static const struct rule vllm_fp8_sm100[] = {
    {16, ANY, ANY, {32, 64, 1, 4}},   {63, ANY, ANY, {64, 64, 1, 4}},
    {64, ANY, 4095, {64, 64, 1, 1}},  {64, ANY, ANY, {64, 64, 1, 4}},
    {256, ANY, ANY, {64, 128, 2, 1}}, {ANY, ANY, ANY, {128, 128, 2, 2}},
};

static const struct rule vllm_fp8_sm120[] = {
    {16, ANY, ANY, {16, 64, 1, 1}},
    {32, ANY, ANY, {32, 64, 1, 1}},
    {256, ANY, ANY, {64, 64, 1, 1}},
    {ANY, ANY, ANY, {128, 128, 1, 1}},
};

static const struct rule sglang_fp8_sm89[] = {
    {1, 8192, ANY, {16, 64, 1, 1}},     {1, ANY, ANY, {32, 64, 1, 1}},
    {16, 8192, ANY, {16, 64, 1, 1}},    {16, 16384, ANY, {32, 64, 1, 1}},
    {16, ANY, ANY, {16, 64, 1, 1}},     {64, 16384, ANY, {32, 64, 1, 1}},
    {64, ANY, ANY, {16, 64, 1, 1}},     {128, 16384, ANY, {64, 64, 1, 1}},
    {128, ANY, ANY, {32, 64, 1, 1}},    {256, 8192, ANY, {128, 64, 1, 1}},
    {256, 16384, ANY, {64, 128, 1, 1}}, {256, ANY, ANY, {128, 64, 1, 1}},
    {ANY, ANY, ANY, {128, 128, 1, 1}},
};

static const struct rule sglang_fp8_sm100[] = {
    {16, ANY, ANY, {64, 64, 1, 4}},
    {64, ANY, ANY, {64, 64, 1, 1}},
    {256, ANY, ANY, {64, 128, 2, 1}},
    {ANY, ANY, ANY, {128, 128, 2, 2}},
};

/* What measurements say: the source's tiles of 64 rows for up to 256 rows on sm90, and of 256 for
 * more than 128 on sm120, leave half as much error again on rows left out of a fit, and more. */
static const struct rule sglang_fp8_sm90[] = {
    {64, ANY, ANY, {64, 64, 1, 1}},
    {128, ANY, ANY, {64, 128, 2, 1}},
    {ANY, ANY, ANY, {128, 128, 2, 1}},
};

static const struct rule sglang_fp8_sm120[] = {{ANY, ANY, ANY, {128, 128, 1, 1}}};

static const struct spice_tiling tilings[] = {
    {"any", NULL, 8},
    {"unsplit", NULL, 1},
    {"vllm_fp8_sm89", vllm_fp8_sm89, 1},
    {"vllm_fp8_sm90", vllm_fp8_sm90, 1},
    {"vllm_fp8_sm100", vllm_fp8_sm100, 1},
    {"vllm_fp8_sm120", vllm_fp8_sm120, 1},
    {"sglang_fp8_sm89", sglang_fp8_sm89, 1},
    {"sglang_fp8_sm90", sglang_fp8_sm90, 1},
    {"sglang_fp8_sm100", sglang_fp8_sm100, 1},
    {"sglang_fp8_sm120", sglang_fp8_sm120, 1},
};

const struct spice_tiling *
spice_tiling_find(const char *name)
{
    for (size_t i = 0; i < sizeof tilings / sizeof *tilings; i++)
        if (strcmp(tilings[i].name, name) == 0)
            return &tilings[i];
    return NULL;
}

const char *
spice_tiling_name(const struct spice_tiling *tiling)
{
    return tiling->name;
}

bool
spice_tiling_decides(const struct spice_tiling *tiling)
{
    return tiling != NULL && tiling->rules != NULL;
}

struct spice_tiles
spice_tiling_tiles(const struct spice_tiling *tiling, double m, double n, double k)
{
    if (!spice_tiling_decides(tiling))
        return (struct spice_tiles){usual, (int)(sizeof usual / sizeof *usual),
                                    tiling == NULL ? tilings[0].most_slices : tiling->most_slices};
    const struct rule *rule = tiling->rules;

    while (m > rule->m_most || n > rule->n_most || k > rule->k_most)
        rule++;
    return (struct spice_tiles){&rule->tile, 1, tiling->most_slices};
}
