/* statistics.h - what a trace file's requests look like as a whole. */
#ifndef SPICE_STATISTICS_H
#define SPICE_STATISTICS_H

#include <stdbool.h>

#include "core/trace/file.h"
#include "core/trace/tally.h"

struct spice_statistics {
    struct spice_tally *input, *output;
    double rate_per_s;      /* mean over the file's time; 0 without times */
    double interarrival_cv; /* standard deviation of the gaps over their mean */
    double spearman;        /* rank correlation of input and output lengths */
};

/* Reads the file twice, through a handle of its own. On success the caller frees
 * both tallies. */
bool spice_statistics_of(const struct spice_file *file, struct spice_statistics *statistics,
                         struct spice_err *err);

#endif
