/* field_fuzz.c - texts as numbers and dates. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/trace/field.h"
#include "fuzz.h"

/* Against the C library, where that takes the same text. */
static void
check_number(const char *text, double number)
{
    char *end;
    double expected = strtod(text, &end);

    if (*end != '\0' || strpbrk(text, "xXpPnNiI") != NULL || !isfinite(expected))
        return;
    FUZZ_CHECK(fabs(number - expected) <= 1e-14 * fabs(expected) + 1e-300);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char text[64], quoted[SPICE_QUOTE_MAX];
    size_t length = size < sizeof text - 1 ? size : sizeof text - 1;
    struct spice_text field;
    struct spice_instant instant;
    double number;

    memcpy(text, data, length);
    text[length] = '\0';
    field = spice_text_trim((struct spice_text){text, length});
    FUZZ_CHECK(field.length <= length);
    FUZZ_CHECK(strlen(spice_text_quote(field, quoted)) < SPICE_QUOTE_MAX);
    if (spice_text_number((struct spice_text){text, length}, &number)) {
        FUZZ_CHECK(!isnan(number));
        if (field.at == text && field.length == length && strlen(text) == length)
            check_number(text, number);
    }
    if (spice_text_instant((struct spice_text){text, length}, &instant))
        FUZZ_CHECK(instant.part_s >= 0 && instant.part_s <= 1);
    return 0;
}
