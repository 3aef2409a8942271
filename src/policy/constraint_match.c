/* SPDX-License-Identifier: Apache-2.0
 *
 * The texts that a policy's values match: for certain, and possibly (iam-evaluation.md 4.2, 4.3 and 3). Read as
 * condition.c reads them.
 *
 * AWS: IAM JSON policy elements: Condition operators; IAM policy elements: Variables and tags.
 */
#include "policy/constraint_parts.h"

#include <string.h>

#include "text/utf8.h"

/* ------------------------------------------------------------------------ globs */

enum rc globs_add(struct arena *arena, struct globs *globs, const struct glob *glob)
{
    struct glob *slot = ARENA_PUSH(arena, globs->items, globs->count, globs->capacity);
    if (slot == NULL)
        return RC_NO_MEMORY;
    *slot = *glob;
    globs->count++;
    return RC_OK;
}

enum rc globs_add_text(struct arena *arena, struct globs *globs, struct str text, enum glob_kind kind, bool fold)
{
    struct glob glob;
    enum rc rc = glob_compile_text(arena, text, kind, fold, &glob);
    return rc == RC_OK ? globs_add(arena, globs, &glob) : rc;
}

/* `head` before the elements of `glob` from `from` on. */
static enum rc glob_prepend(struct arena *arena, const uint32_t *head, size_t head_count, const struct glob *glob,
                            size_t from, struct glob *out)
{
    size_t count = head_count + glob->count - from;
    uint32_t *elements = ARENA_ARRAY(arena, count, uint32_t);
    if (elements == NULL)
        return RC_NO_MEMORY;
    memcpy(elements, head, head_count * sizeof *head);
    memcpy(elements + head_count, glob->elements + from, (glob->count - from) * sizeof *elements);
    *out = (struct glob){.elements = elements, .count = count, .fold = glob->fold, .bound = glob->bound};
    return RC_OK;
}

static const uint32_t arn_field[] = {'a', 'r', 'n', ':'};

/* Adds what of a pattern of six fields matches an ARN: its first field must take "arn". */
static enum rc add_arn_pattern(struct arena *arena, struct globs *globs, const struct glob *glob)
{
    size_t colon = 0;
    struct glob made;

    while (colon < glob->count && glob->elements[colon] != ':')
        colon++;
    struct glob field = {.elements = glob->elements, .count = colon, .bound = true};
    enum glob_result result = glob_match(&field, STR("arn"));
    if (result == GLOB_OUT_OF_MEMORY)
        return RC_NO_MEMORY;
    if (result == GLOB_NO_MATCH || colon == glob->count)
        return RC_OK;
    if (glob->literal)
        return globs_add(arena, globs, glob);
    enum rc rc = glob_prepend(arena, arn_field, 4, glob, colon + 1, &made);
    return rc == RC_OK ? globs_add(arena, globs, &made) : rc;
}

/* Adds what of any pattern begins with "arn:". */
static enum rc add_arn_texts(struct arena *arena, struct globs *globs, const struct glob *glob)
{
    struct glob *rest;
    size_t count;
    enum rc rc = glob_residuals(arena, glob, STR("arn:"), &rest, &count);
    for (size_t i = 0; i < count && rc == RC_OK; i++) {
        struct glob made;
        rc = glob_prepend(arena, arn_field, 4, &rest[i], 0, &made);
        if (rc == RC_OK)
            rc = globs_add(arena, globs, &made);
    }
    return rc;
}

/* ------------------------------------------------------------------ policy values */

/* What the policy's values match so far. `everything`: some value may match any text. */
struct matches {
    struct globs sure, maybe; /* `maybe` beyond `sure` */
    bool everything;
};

/* A policy value whose variables have been filled in. */
struct filled {
    const struct glob_piece *pieces;
    size_t count;
    bool wild; /* '*' and '?' of the variables' values are wildcards: this reading may hold, and no more */
};

static enum rc join_pieces(struct arena *arena, const struct filled *filled, struct str *out)
{
    struct str *texts = ARENA_ARRAY(arena, filled->count, struct str);
    if (texts == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < filled->count; i++)
        texts[i] = filled->pieces[i].text;
    *out = arena_join(arena, texts, filled->count);
    return out->at == NULL ? RC_NO_MEMORY : RC_OK;
}

/* The text in every case that value_equal_nocase may take for it. *wider: that is more than ASCII folding gives. */
static enum rc fold_widely(struct arena *arena, struct str text, bool ascii_only, bool *wider, struct glob *out)
{
    uint32_t *elements = ARENA_ARRAY(arena, text.len, uint32_t);
    size_t count = 0;

    if (elements == NULL)
        return RC_NO_MEMORY;
    *wider = false;
    for (size_t at = 0; at < text.len; count++) {
        uint32_t variants[2];
        uint32_t c = utf8_next(text, &at);
        bool beyond = c > 0xff; /* no table of pairs is kept */
        bool letter = !ascii_only && !beyond && glob_case_variants(c, variants) != 0;
        elements[count] = beyond ? GLOB_ANY : letter ? (c | GLOB_CASE) : c;
        *wider = *wider || beyond || letter;
    }
    *out = (struct glob){.elements = elements, .count = count, .fold = true};
    return RC_OK;
}

static enum rc match_equals(const struct reading *reading, const struct filled *filled, bool fold,
                            struct matches *matches)
{
    struct arena *arena = reading->arena;
    struct str text;
    struct glob wide;
    bool wider = false;
    bool ascii_only = !reading->domain->text.any_character && reading->derivation->kind != DERIVED_PREFIXED;
    enum rc rc = join_pieces(arena, filled, &text);
    if (rc == RC_OK)
        rc = globs_add_text(arena, &matches->sure, text, GLOB_LITERAL, fold);
    if (rc == RC_OK && fold)
        rc = fold_widely(arena, text, ascii_only, &wider, &wide);
    return rc == RC_OK && wider ? globs_add(arena, &matches->maybe, &wide) : rc;
}

static enum rc match_like(const struct reading *reading, const struct filled *filled, struct matches *matches)
{
    struct glob glob;
    enum rc rc = glob_compile(reading->arena, filled->pieces, filled->count, GLOB_TEXT, false, filled->wild, &glob);
    return rc == RC_OK ? globs_add(reading->arena, filled->wild ? &matches->maybe : &matches->sure, &glob) : rc;
}

/* Fewer than six fields: what either the completed pattern or the pattern as it stands matches may match. */
static enum rc match_short_arn(const struct reading *reading, const struct filled *filled, size_t fields,
                               struct matches *matches)
{
    struct arena *arena = reading->arena;
    struct glob glob;

    enum rc rc = glob_compile(arena, filled->pieces, filled->count, GLOB_TEXT, false, filled->wild, &glob);
    if (rc != RC_OK)
        return rc;
    if (glob.all)
        return globs_add(arena, filled->wild ? &matches->maybe : &matches->sure, &glob);
    rc = add_arn_texts(arena, &matches->maybe, &glob);
    if (rc != RC_OK)
        return rc;
    struct glob_piece *pieces = glob_pieces_completed(arena, filled->pieces, filled->count, fields);
    if (pieces == NULL)
        return RC_NO_MEMORY;
    rc = glob_compile(arena, pieces, filled->count + 1, GLOB_ARN_FIELDS, false, filled->wild, &glob);
    return rc == RC_OK ? add_arn_pattern(arena, &matches->maybe, &glob) : rc;
}

static enum rc match_arn(const struct reading *reading, const struct filled *filled, struct matches *matches)
{
    struct glob glob;
    size_t fields = glob_piece_fields(filled->pieces, filled->count); /* colons of a value part nothing */
    if (fields < VALUE_ARN_FIELDS)
        return match_short_arn(reading, filled, fields, matches);
    enum rc rc =
        glob_compile(reading->arena, filled->pieces, filled->count, GLOB_ARN_FIELDS, false, filled->wild, &glob);
    return rc == RC_OK ? add_arn_pattern(reading->arena, filled->wild ? &matches->maybe : &matches->sure, &glob) : rc;
}

static enum rc match_filled(const struct reading *reading, const struct filled *filled, struct matches *matches)
{
    switch (reading->atom->op.test) {
    case TEST_STRING_EQUALS: return match_equals(reading, filled, false, matches);
    case TEST_STRING_EQUALS_IGNORE_CASE: return match_equals(reading, filled, true, matches);
    case TEST_STRING_LIKE: return match_like(reading, filled, matches);
    case TEST_ARN: return match_arn(reading, filled, matches);
    default: return RC_INTERNAL;
    }
}

/* One value of a String or Arn operator. */
static enum rc match_template(const struct reading *reading, const struct template *template, struct matches *matches)
{
    struct filled filled = {.wild = false};
    enum template_state state;
    bool wild_value;
    enum rc rc = template_expand(template, reading->variables, reading->arena, &state, &filled.pieces, &filled.count,
                                 &wild_value);
    if (rc != RC_OK)
        return rc;
    if (state == TEMPLATE_UNKNOWN)
        matches->everything = true;
    if (state != TEMPLATE_READY)
        return RC_OK;
    rc = match_filled(reading, &filled, matches);
    if (rc == RC_OK && wild_value) {
        filled.wild = true;
        rc = match_filled(reading, &filled, matches);
    }
    return rc;
}

/* Bool over texts: `true` and `false` in any case are read, all else is U. */
static enum rc bool_sets(const struct reading *reading, struct text_sets *out)
{
    struct globs listed = {0};
    struct globs others = {0}; /* the booleans that no value of the policy is */
    bool has[2] = {false, false};
    bool readable = true;

    for (size_t i = 0; i < reading->atom->value_count; i++) {
        bool value = false;
        if (value_read_bool(reading->atom->values[i].template.written, &value))
            has[value] = true;
        else
            readable = false;
    }
    for (int i = 0; i < 2; i++) {
        enum rc rc = globs_add_text(reading->arena, has[i] ? &listed : &others, i == 1 ? STR("true") : STR("false"),
                                    GLOB_LITERAL, true);
        if (rc != RC_OK)
            return rc;
    }
    out->sure = (struct text_set){.globs = listed.items, .count = listed.count};
    out->maybe =
        readable ? (struct text_set){.complement = true, .globs = others.items, .count = others.count} : TEXT_SET_ALL;
    return RC_OK;
}

enum rc match_sets(const struct reading *reading, struct text_sets *out)
{
    struct matches matches = {0};

    if (reading->atom->op.test == TEST_BOOL)
        return bool_sets(reading, out);
    if (!condition_test_takes_variables(reading->atom->op.test)) {
        /* Texts that read as numbers, dates … are no union of patterns. */
        *out = (struct text_sets){TEXT_SET_NONE, TEXT_SET_ALL};
        return RC_OK;
    }
    for (size_t i = 0; i < reading->atom->value_count; i++) {
        enum rc rc = match_template(reading, &reading->atom->values[i].template, &matches);
        if (rc != RC_OK)
            return rc;
    }
    out->sure = (struct text_set){.globs = matches.sure.items, .count = matches.sure.count};
    out->maybe = out->sure;
    if (matches.everything) {
        out->maybe = TEXT_SET_ALL;
    } else if (matches.maybe.count != 0) {
        for (size_t i = 0; i < matches.sure.count; i++) {
            enum rc rc = globs_add(reading->arena, &matches.maybe, &matches.sure.items[i]);
            if (rc != RC_OK)
                return rc;
        }
        out->maybe = (struct text_set){.globs = matches.maybe.items, .count = matches.maybe.count};
    }
    return RC_OK;
}
