/* record.h - one request as a JSON object or pair, while its fields come in. */
#ifndef SPICE_RECORD_H
#define SPICE_RECORD_H

#include "core/trace/json.h"
#include "core/trace/records.h"

/* A record while its fields come in. */
struct spice_record {
    struct spice_records *records;
    struct spice_json *json;
    double time, input, output, prefix_tokens; /* NAN: absent */
    uint64_t session, prefix;
    bool mooncake, texts;
};

/* Reads an object, whose brace is next; columns go to the records. */
bool spice_record_read(struct spice_record *record);

/* Reads [input, output], its bracket already taken. */
bool spice_record_read_pair(struct spice_record *record);

/* Checks what was read and makes a row of it. */
bool spice_record_check(struct spice_record *record, struct spice_row *row);

#endif
