/* SPDX-License-Identifier: Apache-2.0
 *
 * The near word for a mistyped one, by edit distance (with transpositions).
 */
#ifndef ROLECALL_TEXT_NEAREST_H
#define ROLECALL_TEXT_NEAREST_H

#include "base/str.h"

/* The word of `words` nearest to `typed`, or -1 when none is near enough to be meant (distance at
 * most a third of its length, rounded up, and the word is not longer than 64). */
int nearest_word(struct str typed, const char *const *words, size_t count);

#endif
