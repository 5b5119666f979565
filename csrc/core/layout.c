#include "core/layout.h"

#include <inttypes.h>

#define MAX_CHIPS (INT64_C(1) << 30)

bool
spice_layout_init(struct spice_layout *layout, int64_t tp, int64_t dp, int64_t pp, int64_t ep,
                  struct spice_err *err)
{
    const int64_t degrees[4] = {tp, dp, pp, ep};
    static const char *const names[4] = {"tp", "dp", "pp", "ep"};
    int64_t chips = 1;

    for (int i = 0; i < 4; i++) {
        if (degrees[i] < 1)
            return spice_fail(err, i + 2, "%s is %" PRId64 "; expected at least 1", names[i],
                              degrees[i]);
        if (degrees[i] > MAX_CHIPS / chips)
            return spice_fail(err, i + 2, "more than 2^30 chips at %s = %" PRId64, names[i],
                              degrees[i]);
        chips *= degrees[i];
    }
    *layout = (struct spice_layout){(int)tp, (int)dp, (int)pp, (int)ep};
    return true;
}

int64_t
spice_layout_chips(const struct spice_layout *layout, enum spice_fidelity fidelity)
{
    int64_t chips = (int64_t)layout->tp * layout->dp * layout->pp;

    return fidelity == SPICE_ROOFLINE ? chips * layout->ep : chips;
}
