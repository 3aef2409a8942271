/* SPDX-License-Identifier: Apache-2.0
 *
 * Edit distance with transpositions (optimal string alignment), ASCII letters folded.
 */
#include "text/nearest.h"

enum {
    WORD_MOST = 64
};

static char fold(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Both are at most WORD_MOST long. */
static size_t distance(struct str a, struct str b)
{
    size_t rows[3][WORD_MOST + 1];
    size_t *before = rows[0]; /* the row before the last */
    size_t *last = rows[1];
    size_t *row = rows[2];
    for (size_t j = 0; j <= b.len; j++)
        last[j] = j;
    for (size_t i = 1; i <= a.len; i++) {
        row[0] = i;
        for (size_t j = 1; j <= b.len; j++) {
            char x = fold(a.at[i - 1]);
            char y = fold(b.at[j - 1]);
            row[j] = least(least(last[j], row[j - 1]) + 1, last[j - 1] + (x != y));
            if (i > 1 && j > 1 && x == fold(b.at[j - 2]) && y == fold(a.at[i - 2]))
                row[j] = least(row[j], before[j - 2] + 1);
        }
        size_t *free_row = before;
        before = last;
        last = row;
        row = free_row;
    }
    return last[b.len];
}

int nearest_word(struct str typed, const char *const *words, size_t count)
{
    if (typed.len == 0 || typed.len > WORD_MOST)
        return -1;
    size_t best = (typed.len + 2) / 3 + 1; /* one more than may be meant */
    int nearest = -1;
    for (size_t i = 0; i < count && i <= INT32_MAX; i++) {
        struct str word = str_of(words[i]);
        if (word.len > WORD_MOST)
            continue;
        size_t far = distance(typed, word);
        if (far < best) {
            best = far;
            nearest = (int)i;
        }
    }
    return nearest;
}
