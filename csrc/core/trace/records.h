/* records.h - requests from JSON: one object or pair a line (JSONL), a list of
 * them, or the result file of a serving benchmark with one array for each column.
 *
 * Objects carry lengths under any of the names that public traces and tools use
 * (input_length, prompt_len, input_tokens, ...; output_length, ...), a time
 * (arrival_s in seconds, or Mooncake's timestamp in milliseconds), hash_ids of
 * 512-token blocks, a shared prefix and a session. Other fields are passed over.
 * A pair is [input, output]. Benchmark results have input_lens, output_lens and,
 * in newer versions, start_times. */
#ifndef SPICE_RECORDS_H
#define SPICE_RECORDS_H

#include "core/trace/columns.h"
#include "core/trace/reader.h"
#include "core/trace/row.h"

#define SPICE_MOONCAKE_BLOCK 512 /* tokens */

struct spice_records {
    bool started, in_list, list_over, any;
    double first_s, last_s;
    bool from_first; /* the record at hand counts its time from elsewhere */
    const char *format;
    struct spice_columns columns;
    uint64_t *hashes;
    int64_t n_hashes, hash_capacity;
};

/* Starts at the reader's first character. */
void spice_records_open(struct spice_records *records);
void spice_records_close(struct spice_records *records);

enum spice_got spice_records_next(struct spice_records *records, struct spice_reader *reader,
                                  struct spice_row *row, struct spice_err *err);

#endif
