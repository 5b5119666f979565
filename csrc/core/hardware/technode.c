#include "core/hardware/technode.h"

#include <math.h>

#define RADIUS_MM (SPICE_WAFER_DIAMETER_MM / 2)
#define OFFSETS 10
#define MM2_PER_CM2 100.0

bool
spice_technode_check(const struct spice_technode *t, struct spice_err *err)
{
    if (!(t->chip_defects_per_cm2 >= 0) || !(t->interposer_defects_per_cm2 >= 0))
        return spice_fail(err, 1, "a defect density is negative; expected defects per cm2 from 0");
    if (!(t->chip_wafer_cost >= 0) || !(t->interposer_wafer_cost >= 0) ||
        !(t->integration_cost >= 0))
        return spice_fail(err, 1, "a cost is negative; expected $ from 0 up");
    if (!(t->integration_yield_rate > 0 && t->integration_yield_rate <= 1))
        return spice_fail(err, 1, "integration_yield_rate is %g; expected above 0 and at most 1",
                          t->integration_yield_rate);
    return true;
}

double
spice_die_yield(double defects_per_cm2, double area_mm2)
{
    return exp(-(defects_per_cm2 / MM2_PER_CM2) * area_mm2);
}

/* One placement of the grid of dies. */
struct placement {
    double width, height, x_offset, y_offset; /* mm */
    int64_t max_column, max_row;
};

static bool
corners_inside(double x, double y)
{
    return x * x + y * y <= RADIUS_MM * RADIUS_MM;
}

/* Whether the die of a column lies within the wafer in a row whose farther edge
 * is at y. */
static bool
die_inside(const struct placement *p, int64_t column, double y)
{
    double centre = (double)column * p->width - p->x_offset;

    return corners_inside(centre - p->width / 2, y) && corners_inside(centre + p->width / 2, y);
}

/* Dies of a row are neighbours: guess the first and last column from the chord,
 * then settle the edges with the exact test. */
static int64_t
dies_in_row(const struct placement *p, int64_t row)
{
    double centre = (double)row * p->height - p->y_offset;
    double y = fmax(fabs(centre - p->height / 2), fabs(centre + p->height / 2));
    double chord, from, to;
    int64_t first, last;

    if (y > RADIUS_MM)
        return 0;
    chord = sqrt(RADIUS_MM * RADIUS_MM - y * y);
    from = (p->x_offset + p->width / 2 - chord) / p->width;
    to = (p->x_offset - p->width / 2 + chord) / p->width;
    first = (int64_t)fmax(ceil(from) - 1, -(double)p->max_column);
    last = (int64_t)fmin(floor(to) + 1, (double)p->max_column);
    while (first <= last && !die_inside(p, first, y))
        first++;
    while (last >= first && !die_inside(p, last, y))
        last--;
    return last - first + 1;
}

static int64_t
dies_at(double width, double height, int x_step, int y_step)
{
    const struct placement p = {
        .width = width,
        .height = height,
        .x_offset = x_step * width / OFFSETS,
        .y_offset = y_step * height / OFFSETS,
        .max_column = (int64_t)ceil((SPICE_WAFER_DIAMETER_MM + width) / width) / 2,
        .max_row = (int64_t)ceil((SPICE_WAFER_DIAMETER_MM + height) / height) / 2,
    };
    int64_t n = 0;

    for (int64_t row = -p.max_row; row <= p.max_row; row++)
        n += dies_in_row(&p, row);
    return n;
}

static int64_t
best_of_offsets(double width, double height)
{
    int64_t best = 0;

    for (int i = 0; i < OFFSETS; i++)
        for (int j = 0; j < OFFSETS; j++) {
            int64_t n = dies_at(width, height, i, j);

            if (n > best)
                best = n;
        }
    return best;
}

int64_t
spice_dies_per_wafer(double width_mm, double height_mm)
{
    int64_t upright = best_of_offsets(width_mm, height_mm);
    int64_t turned = width_mm == height_mm ? upright : best_of_offsets(height_mm, width_mm);

    return upright > turned ? upright : turned;
}
