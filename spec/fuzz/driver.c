/* driver.c - runs a target on mutations of seed files, for compilers without
 * libFuzzer: driver SECONDS FILE... The mutations are the same every time. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "core/trace/rng.h"
#include "fuzz.h"

#define INPUT_MAX (1 << 16)
#define SEEDS_MAX 64

static struct {
    uint8_t bytes[INPUT_MAX];
    size_t size;
} seeds[SEEDS_MAX], input;

static void
read_seed(const char *path, int i)
{
    FILE *file = fopen(path, "rb");

    FUZZ_CHECK(file != NULL);
    seeds[i].size = fread(seeds[i].bytes, 1, INPUT_MAX / 2, file);
    fclose(file);
}

static size_t
below(struct spice_rng *rng, size_t n)
{
    return n > 0 ? (size_t)spice_rng_below(rng, n) : 0;
}

/* Moves the rest at a place to and fro: a piece is cut or repeated. */
static void
splice(struct spice_rng *rng)
{
    size_t from = below(rng, input.size), to = below(rng, input.size), n;

    n = input.size - (from > to ? from : to);
    if (to + (input.size - from) > INPUT_MAX)
        return;
    memmove(input.bytes + to, input.bytes + from, input.size - from);
    input.size = from > to ? to + (input.size - from) : to + n + (to - from);
    if (input.size > INPUT_MAX)
        input.size = INPUT_MAX;
}

static void
mutate(struct spice_rng *rng)
{
    static const char words[] = "0123456789-+.eE,\"{}[]:\n\r\t \xff\xfe\0nullNaN";

    for (uint64_t n = 1 + spice_rng_below(rng, 8); n > 0; n--) {
        size_t at = below(rng, input.size);

        if (input.size == 0)
            return;
        switch (spice_rng_below(rng, 5)) {
        case 0:
            input.bytes[at] = (uint8_t)spice_rng_next(rng);
            break;
        case 1:
            input.bytes[at] = (uint8_t)words[below(rng, sizeof words)];
            break;
        case 2:
            input.bytes[at] ^= (uint8_t)(1u << spice_rng_below(rng, 8));
            break;
        case 3:
            input.size = at;
            break;
        default:
            splice(rng);
        }
    }
}

int
main(int argc, char **argv)
{
    struct spice_rng rng;
    int n_seeds = argc - 2 < SEEDS_MAX ? argc - 2 : SEEDS_MAX;
    time_t end = time(NULL) + (argc > 1 ? atoi(argv[1]) : 10);
    long n = 0;

    if (n_seeds < 1) {
        fprintf(stderr, "usage: %s SECONDS FILE...\n", argv[0]);
        return 2;
    }
    for (int i = 0; i < n_seeds; i++)
        read_seed(argv[i + 2], i);
    spice_rng_init(&rng, 1, "mutations");
    for (; time(NULL) < end; n++) {
        input = seeds[spice_rng_below(&rng, (uint64_t)n_seeds)];
        mutate(&rng);
        LLVMFuzzerTestOneInput(input.bytes, input.size);
    }
    printf("%ld inputs, none broke %s\n", n, argv[0]);
    return 0;
}
