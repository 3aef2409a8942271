/* SPDX-License-Identifier: Apache-2.0
 *
 * What src/text makes of JSON, compared with what simdjson's DOM parser makes of the same bytes.
 */
#ifndef ROLECALL_TESTS_TEXT_DOM_COMPARE_H
#define ROLECALL_TESTS_TEXT_DOM_COMPARE_H

#include "base/buf.h"

/* A parser for each implementation of simdjson, and room in which nothing can be read behind the text. */
struct dom_compare;
struct dom_compare *dom_compare_new(void); /* never NULL */
void dom_compare_free(struct dom_compare *compare);

/* NULL: both refuse the text, or both take it and find the same tree, whichever implementation reads it in pieces of
 * `piece` bytes. Else what is different, valid until the next call. */
const char *dom_differs(struct dom_compare *compare, struct str text, size_t piece) MUST_USE;
/* The same for pieces of every size up to that of the text, by one implementation. */
const char *dom_pieces_differ(struct dom_compare *compare, struct str text, size_t implementation) MUST_USE;
/* Whether the last text was taken. */
bool dom_was_taken(const struct dom_compare *compare);

#endif
