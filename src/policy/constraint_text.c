/* SPDX-License-Identifier: Apache-2.0
 *
 * Two things that change a set of texts after it was read off a policy: what the empty text is under set
 * operators and Null (iam-evaluation.md 4.4), and that a key's text can come from a variable's (6.6).
 */
#include "policy/constraint_parts.h"

#include "text/utf8.h"

/* ---------------------------------------------------------------- the empty text */

static bool matches_empty(const struct glob *glob)
{
    for (size_t i = 0; i < glob->count; i++) {
        if ((glob->elements[i] & ~GLOB_BOUND) != GLOB_STAR)
            return false;
    }
    return true;
}

/* Whether the key's value can be the empty text at all. */
static enum rc can_be_empty(const struct reading *reading, bool *out)
{
    *out = reading->derivation->kind == DERIVED_ARN_ACCOUNT;
    if (*out || (reading->derivation->kind == DERIVED_PREFIXED && reading->derivation->text.len != 0))
        return RC_OK;
    return text_domain_check(&reading->domain->text, STR_EMPTY, out);
}

/* The union without the empty text. */
static enum rc globs_without_empty(struct arena *arena, struct text_set set, struct globs *out)
{
    static const uint32_t one_or_more[] = {GLOB_ANY, GLOB_STAR};
    static const struct glob some = {.elements = one_or_more, .count = 2};

    for (size_t i = 0; i < set.count; i++) {
        bool empty = matches_empty(&set.globs[i]);
        if (empty && set.globs[i].count == 0)
            continue;
        enum rc rc = globs_add(arena, out, empty ? &some : &set.globs[i]);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* Puts the empty text into the set, or takes it out. */
static enum rc set_empty_text(struct arena *arena, struct text_set *set, bool wanted)
{
    struct globs globs = {0};
    bool has = set->complement;
    enum rc rc = RC_OK;

    for (size_t i = 0; i < set->count && has == set->complement; i++)
        has = matches_empty(&set->globs[i]) != set->complement;
    if (has == wanted)
        return RC_OK;
    if (wanted == set->complement) {
        rc = globs_without_empty(arena, *set, &globs);
    } else {
        for (size_t i = 0; i < set->count && rc == RC_OK; i++)
            rc = globs_add(arena, &globs, &set->globs[i]);
        if (rc == RC_OK)
            rc = globs_add_text(arena, &globs, STR(""), GLOB_LITERAL, false);
    }
    if (rc == RC_OK)
        *set = (struct text_set){.complement = set->complement, .globs = globs.items, .count = globs.count};
    return rc;
}

enum rc place_empty_text(const struct reading *reading, struct text_sets *sets, bool *exact)
{
    enum tri empty;
    bool possible;
    enum rc rc = can_be_empty(reading, &possible);
    if (rc != RC_OK || !possible)
        return rc;
    rc = evaluate_one(reading, STR(""), &empty);
    if (rc == RC_OK)
        rc = set_empty_text(reading->arena, &sets->sure, empty == TRI_TRUE);
    if (rc == RC_OK)
        rc = set_empty_text(reading->arena, &sets->maybe, empty != TRI_FALSE);
    *exact = *exact && empty != TRI_UNKNOWN;
    return rc;
}

/* --------------------------------------------------------------------- derivations */

/* `*:*:*:*:glob:*`: the ARNs whose account the glob matches. */
static enum rc wrap_account(struct arena *arena, const struct glob *account, struct glob *out)
{
    uint32_t *elements = ARENA_ARRAY(arena, account->count + 10, uint32_t);
    size_t count = 0;
    if (elements == NULL)
        return RC_NO_MEMORY;
    for (int i = 0; i < 4; i++) {
        elements[count++] = GLOB_STAR | GLOB_BOUND;
        elements[count++] = ':';
    }
    for (size_t i = 0; i < account->count; i++) {
        uint32_t element = account->elements[i];
        bool wildcard = (element & UTF8_INVALID) == 0 && (element & (GLOB_STAR | GLOB_ANY)) != 0;
        if (wildcard)
            element |= GLOB_BOUND;
        else if (element == ':')
            element = GLOB_INNER_COLON; /* no account holds a colon: matches nothing here */
        elements[count++] = element;
    }
    elements[count++] = ':';
    elements[count++] = GLOB_STAR;
    *out = (struct glob){.elements = elements, .count = count, .fold = account->fold, .bound = true};
    return RC_OK;
}

enum rc derive_set(const struct reading *reading, struct text_set set, struct text_set *out)
{
    struct globs globs = {0};
    enum derivation_kind kind = reading->derivation->kind;

    if (kind == DERIVED_SAME || kind == DERIVED_OR_TEXT) {
        *out = set;
        return RC_OK;
    }
    for (size_t i = 0; i < set.count; i++) {
        struct glob wrapped;
        struct glob *rest = &wrapped;
        size_t count = 1;
        enum rc rc = kind == DERIVED_PREFIXED
                         ? glob_residuals(reading->arena, &set.globs[i], reading->derivation->text, &rest, &count)
                         : wrap_account(reading->arena, &set.globs[i], &wrapped);
        for (size_t r = 0; r < count && rc == RC_OK; r++)
            rc = globs_add(reading->arena, &globs, &rest[r]);
        if (rc != RC_OK)
            return rc;
    }
    *out = (struct text_set){.complement = set.complement, .globs = globs.items, .count = globs.count};
    return RC_OK;
}
