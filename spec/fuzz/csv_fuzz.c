/* csv_fuzz.c - whole CSV files, and rows under each known header. */
#include "fuzz.h"

static const char *const headers[] = {
    "arrival_s,input_tokens,output_tokens,prefix_id,prefix_tokens,session_id\n",
    "TIMESTAMP,ContextTokens,GeneratedTokens\n",
    "Timestamp,Model,Request tokens,Response tokens,Total tokens,Log Type\n",
    "",
};

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t n = sizeof headers / sizeof headers[0];

    if (size > 0)
        fuzz_trace_file(headers[data[size - 1] % n], data, size - 1);
    return 0;
}
