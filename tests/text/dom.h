/* SPDX-License-Identifier: Apache-2.0
 *
 * simdjson's own reading of JSON, its DOM parser: a second opinion on what src/text makes of the same bytes.
 */
#ifndef ROLECALL_TESTS_TEXT_DOM_H
#define ROLECALL_TESTS_TEXT_DOM_H

#ifdef __cplusplus
extern "C" {
#endif

#include "base/buf.h"

/* The implementations that simdjson has for this processor. */
size_t dom_implementation_count(void);
/* Makes one of them the one that parsers are made of from here on, ours too. Its name. */
const char *dom_use(size_t implementation);

enum dom_answer {
    DOM_TAKEN,
    DOM_REFUSED,
    DOM_NUMBER,  /* refused for a number: it is none, or neither 64 bits nor a double can hold it */
    DOM_TOO_DEEP /* nested deeper than it looks */
};

/* Writes the tree: see dom_compare.c. *depth: of the nesting. */
enum dom_answer dom_read(struct str text, struct buf *tree, size_t *depth);

#ifdef __cplusplus
}
#endif
#endif
