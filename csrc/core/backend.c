#include "core/backend.h"

#include <math.h>

struct spice_backend
spice_backend_none(void)
{
    struct spice_backend backend = {0};

    for (int kernel = 0; kernel < SPICE_N_KERNELS; kernel++)
        for (int format = 0; format < SPICE_N_FORMATS; format++)
            backend.scale[kernel][format] = backend.large[kernel][format] = 1;
    return backend;
}

double
spice_backend_large(const struct spice_backend *backend, const struct spice_shape *shape,
                    double tokens)
{
    double share = fmin(fmax(log2(tokens / 64) / 5, 0), 1);

    return pow(backend->large[shape->kernel][shape->format], share);
}
