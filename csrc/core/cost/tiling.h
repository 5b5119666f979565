/* tiling.h - what tiles a library cuts products into.
 *
 * A library chooses among kernels by the sides of C[m,n] = A[m,k] W[n,k]: by a
 * table in its source, which a tiling repeats, or by timing or modelling all of
 * them, which a plan takes for the fastest of usual tiles.
 */
#ifndef SPICE_COST_TILING_H
#define SPICE_COST_TILING_H

#include <stdbool.h>

/* A core's part of C, and how many of them a cluster of cores takes along each
 * side: such many start together, whether C has them or not. */
struct spice_tile {
    double rows, columns;
    double rows_together, columns_together;
};

struct spice_tiling;

/* Tiles of which the fastest is taken, with k cut into 1, 2, ... most_slices. */
struct spice_tiles {
    const struct spice_tile *list;
    int n;
    int most_slices;
};

/* NULL for an unknown name. */
const struct spice_tiling *spice_tiling_find(const char *name);
const char *spice_tiling_name(const struct spice_tiling *tiling);

/* Whether a table decides; NULL, of a library that is not known, is any tile. */
bool spice_tiling_decides(const struct spice_tiling *tiling);
struct spice_tiles spice_tiling_tiles(const struct spice_tiling *tiling, double m, double n,
                                      double k);

#endif
