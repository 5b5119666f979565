/* fuzz.h - what the fuzz targets share. A target is a C file of spec/fuzz with
 * LLVMFuzzerTestOneInput; make fuzz runs each on mutations of the trace fixtures. */
#ifndef SPICE_FUZZ_H
#define SPICE_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Reads a file that consists of head and data, as the simulator would: opens and
 * checks it, draws statistics, takes every request with hashes. Aborts where a
 * checked file breaks later or yields what it must not. */
void fuzz_trace_file(const char *head, const uint8_t *data, size_t size);

/* Aborts with a message when the condition does not hold. */
#define FUZZ_CHECK(condition)                                                                      \
    do {                                                                                           \
        if (!(condition))                                                                          \
            fuzz_abort(#condition, __FILE__, __LINE__);                                            \
    } while (0)
void fuzz_abort(const char *condition, const char *file, int line);

#endif
