#include "core/deployment.h"

const char *
spice_exchange_mode_name(enum spice_exchange_mode mode)
{
    static const char *const names[SPICE_N_EXCHANGE_MODES] = {
        [SPICE_EXCHANGE_AUTO] = "auto",
        [SPICE_EXCHANGE_LOW_LATENCY] = "low_latency",
        [SPICE_EXCHANGE_THROUGHPUT] = "throughput",
    };

    return names[mode];
}
