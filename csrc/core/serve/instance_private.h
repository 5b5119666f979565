/* instance_private.h - what the two files of an instance need of each other. */
#ifndef SPICE_SERVE_INSTANCE_PRIVATE_H
#define SPICE_SERVE_INSTANCE_PRIVATE_H

#include "core/serve/instance.h"

/* Takes a running request out of the engine, its blocks given back. */
void spice_instance_remove(struct spice_instance *inst, int32_t request);

/* Tokens whose blocks a running request holds. */
int64_t spice_instance_held(const struct spice_instance *inst, const struct spice_request *r);

/* How far the step under way is from the plain sum over its sequences, relative;
 * and the units of cache in use from those that running requests hold. */
double spice_instance_clock_error(const struct spice_instance *inst);
int64_t spice_instance_kv_error(const struct spice_instance *inst);

/* Whole block hashes within the first `tokens` of the prompt. */
int64_t spice_instance_hashes(const struct spice_request *r, int64_t tokens);

/* Enters the blocks of the request's first `tokens` tokens in the prefix cache;
 * false when memory is short. */
bool spice_instance_share(struct spice_instance *inst, struct spice_request *r, int64_t tokens);

/* Units of cache that one hash stands for. */
int64_t spice_instance_hash_units(const struct spice_instance *inst, const struct spice_request *r);

/* Forgets idle shared blocks that have no room any more. */
void spice_instance_trim(struct spice_instance *inst);

#endif
