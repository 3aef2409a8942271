/* SPDX-License-Identifier: Apache-2.0
 *
 * Which of 64 bytes are the characters that JSON is parted by: a bit each, the first byte's the lowest.
 */
#ifndef ROLECALL_CLI_SIMULATE_MASKS_H
#define ROLECALL_CLI_SIMULATE_MASKS_H

#include <stdbool.h>
#include <stdint.h>

#define MASKS_BYTES 64

struct masks {
    uint64_t quote;
    uint64_t backslash;
    uint64_t open;  /* { [ */
    uint64_t close; /* } ] */
    uint64_t part;  /* : , */
    uint64_t line;  /* line feeds */
    bool ascii;     /* all of them */
};

/* Reads MASKS_BYTES bytes. The second is the same a byte at a time, for processors without the instructions that the
 * first has. */
void masks_read(const char *bytes, struct masks *out);
void masks_read_plainly(const char *bytes, struct masks *out);

#endif
