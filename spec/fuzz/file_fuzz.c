/* file_fuzz.c - any bytes as a file: recognition, compression, marks, line ends. */
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_trace_file("", data, size);
    return 0;
}
