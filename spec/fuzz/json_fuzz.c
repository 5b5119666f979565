/* json_fuzz.c - JSON lines, lists and benchmark results. */
#include "fuzz.h"

static const char *const heads[] = {
    "",
    "{\"timestamp\": 1, \"input_length\": 600, \"output_length\": 2, \"hash_ids\": [",
    "[{\"input_tokens\": 10, \"output_tokens\": ",
    "{\"input_lens\": [1, 2, 3], \"output_lens\": [",
};

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t n = sizeof heads / sizeof heads[0];

    if (size > 0)
        fuzz_trace_file(heads[data[size - 1] % n], data, size - 1);
    return 0;
}
