/* SPDX-License-Identifier: Apache-2.0
 *
 * What is left of a pattern when the beginning of the text is known (iam-evaluation.md 6.6: aws:userid and
 * session ARNs are a constant and a session name).
 */
#include "policy/automaton_parts.h"

#include <string.h>

/* alive[i] for all that stars let `i` pass on to. */
static void residual_add(const struct glob *glob, bool *alive, size_t i)
{
    alive[i] = true;
    while (i < glob->count && is_star(glob->elements[i]))
        alive[++i] = true;
}

/* Whether the wildcards that count colons can go on as they are when `colons` of the first five are read.
 * In a pattern of ArnLike no wildcard that stands before the last of them takes a colon at all, so
 * counting on from none gives the same; a free star before a bound one would not. */
static bool residual_counts_alike(const struct glob *glob, size_t from)
{
    bool free_seen = false;
    for (size_t i = from; i < glob->count; i++) {
        uint32_t element = glob->elements[i];
        if (is_bound(element) || element == GLOB_INNER_COLON) {
            if (free_seen)
                return false;
        } else if (is_star(element) || is_single(element)) {
            free_seen = true;
        }
    }
    return true;
}

/* Gives a literal glob its text. */
static enum rc glob_write_text(struct arena *arena, struct glob *glob)
{
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    for (size_t i = 0; i < glob->count; i++) {
        if ((glob->elements[i] & UTF8_INVALID) != 0)
            buf_add_char(&buf, (char)(glob->elements[i] & 0xff));
        else
            utf8_add(&buf, glob->elements[i]);
    }
    enum rc rc = buf.failed;
    if (rc == RC_OK) {
        glob->text = arena_copy(arena, buf_str(&buf));
        if (glob->text.at == NULL)
            rc = RC_NO_MEMORY;
    }
    buf_free(&buf);
    return rc;
}

/* The part of the glob from element `from` on, `colons` colons having been read. */
static enum rc residual_make(struct arena *arena, const struct glob *glob, size_t from, unsigned colons,
                             struct glob *out)
{
    if (colons != 0 && colons < COLONS_MAX && !residual_counts_alike(glob, from))
        return RC_INTERNAL;
    uint32_t *elements = ARENA_ARRAY(arena, glob->count - from, uint32_t);
    if (elements == NULL)
        return RC_NO_MEMORY;
    struct glob rest = {.elements = elements, .fold = glob->fold, .literal = true, .all = glob->count != from};
    for (size_t i = from; i < glob->count; i++) {
        uint32_t element = glob->elements[i];
        bool star = is_star(element);
        if (colons == COLONS_MAX && element == GLOB_INNER_COLON)
            element = ':';
        else if (colons == COLONS_MAX && (star || is_single(element)))
            element &= ~GLOB_BOUND;
        if (star || is_single(element) || element == GLOB_INNER_COLON)
            rest.literal = false;
        if (!star)
            rest.all = false;
        rest.bound = rest.bound || is_bound(element) || element == GLOB_INNER_COLON;
        if (star && rest.count != 0 && elements[rest.count - 1] == element)
            continue; /* stars that differed in being bound only */
        elements[rest.count++] = element;
    }
    rest.all = rest.all && !rest.bound;
    *out = rest;
    return rest.literal ? glob_write_text(arena, out) : RC_OK;
}

enum rc glob_residuals(struct arena *arena, const struct glob *glob, struct str prefix, struct glob **rest,
                       size_t *count)
{
    unsigned colons = 0;
    size_t size = glob->count + 1;
    bool *alive = ARENA_ARRAY(arena, size, bool);
    bool *after = ARENA_ARRAY(arena, size, bool);
    if (alive == NULL || after == NULL)
        return RC_NO_MEMORY;

    residual_add(glob, alive, 0);
    for (size_t at = 0; at < prefix.len;) {
        uint32_t c = utf8_next(prefix, &at);
        memset(after, 0, size * sizeof *after);
        for (size_t i = 0; i < glob->count; i++) {
            if (alive[i] && element_takes(glob->elements[i], glob->fold, c, colons))
                residual_add(glob, after, is_star(glob->elements[i]) ? i : i + 1);
        }
        if (c == ':' && colons < COLONS_MAX)
            colons++;
        bool *swap = alive;
        alive = after;
        after = swap;
    }
    size_t found = 0;
    for (size_t i = 0; i < size; i++)
        found += alive[i];
    struct glob *globs = ARENA_ARRAY(arena, found, struct glob);
    if (globs == NULL)
        return RC_NO_MEMORY;
    found = 0;
    for (size_t i = 0; i < size; i++) {
        /* What follows a star is part of what the star gives. */
        if (!alive[i] || (i != 0 && alive[i - 1] && is_star(glob->elements[i - 1])))
            continue;
        enum rc rc = residual_make(arena, glob, i, colons, &globs[found]);
        if (rc != RC_OK)
            return rc;
        found++;
    }
    *rest = globs;
    *count = found;
    return RC_OK;
}
