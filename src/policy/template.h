/* SPDX-License-Identifier: Apache-2.0
 *
 * Text with policy variables in it: ${key}, ${key, 'default'}, ${*} ${?} ${$} (iam-evaluation.md 3).
 *
 * AWS: IAM policy elements: Variables and tags.
 */
#ifndef ROLECALL_POLICY_TEMPLATE_H
#define ROLECALL_POLICY_TEMPLATE_H

#include "policy/glob.h"
#include "policy/tri.h"

enum template_part_kind {
    TEMPLATE_TEXT,    /* wildcards are wildcards */
    TEMPLATE_LITERAL, /* ${*} ${?} ${$} */
    TEMPLATE_VARIABLE
};

struct template_part {
    enum template_part_kind kind;
    struct str text;      /* of text and literal parts */
    struct str key;       /* of a variable, as written */
    struct str key_lower; /* folded to lower case */
    bool has_default;
    struct str default_value;
};

/* Nearly every text of a policy is a plain one, of which there are many: it has no list of parts. */
struct template
{
    struct str written;
    const struct template_part *parts;
    uint32_t count;     /* 0: a plain text, `written` itself; or malformed */
    bool malformed;     /* ${}, blanks in a key, unterminated, nested, quotes that do not close */
    bool has_variables; /* some part is a variable */
};

/* Nothing but text, in which wildcards are wildcards. */
static inline bool template_is_plain(const struct template *template)
{
    return !template->malformed &&
           (template->count == 0 || (template->count == 1 && template->parts[0].kind == TEMPLATE_TEXT));
}

/* Splits `written`, which is borrowed. With `variables` false (Version 2008-10-17) it is plain text. */
enum rc template_parse(struct arena *arena, struct str written, bool variables, struct template *out) MUST_USE;

/* What a variable stands for in one request. */
enum variable_state {
    VARIABLE_VALUE,   /* *value is its text */
    VARIABLE_MISSING, /* the key is not in the request */
    VARIABLE_UNKNOWN  /* multivalued, free or unknown: the text that uses it is U */
};
struct variable_source {
    const void *self;
    enum variable_state (*value)(const void *self, struct str key_lower, struct str *value);
};

enum template_state {
    TEMPLATE_READY,  /* *pieces is the text with the values put in */
    TEMPLATE_NULL,   /* a variable has no value and no default: the text matches nothing */
    TEMPLATE_UNKNOWN /* malformed, or a variable is unknown */
};

/* Puts values in, in one pass. *pieces (in `arena`) is ready for glob_compile. `*wild_value` says that
 * a value itself holds '*' or '?': the caller evaluates twice (glob_compile's value_wildcards) and
 * takes differing results as U. A default is a value like any other. `source` may be NULL: every
 * variable is unknown then. */
enum rc template_expand(const struct template *template, const struct variable_source *source, struct arena *arena,
                        enum template_state *state, const struct glob_piece **pieces, size_t *count,
                        bool *wild_value) MUST_USE;

#endif
