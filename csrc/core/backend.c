#include "core/backend.h"

struct spice_backend
spice_backend_none(void)
{
    struct spice_backend backend = {0};

    for (int kernel = 0; kernel < SPICE_N_KERNELS; kernel++)
        for (int format = 0; format < SPICE_N_FORMATS; format++)
            backend.scale[kernel][format] = 1;
    return backend;
}
