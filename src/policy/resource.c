/* SPDX-License-Identifier: Apache-2.0
 *
 * Resource and NotResource against the resource of a request: the fourteen rules of
 * iam-evaluation.md 2.3, whose numbers stand beside them here.
 *
 * AWS: IAM JSON policy elements: Resource, and NotResource; Identify AWS resources with Amazon Resource
 * Names (ARNs); Service Authorization Reference (actions without resource types).
 */
#include "policy/resource.h"

#include "policy/match.h"

static size_t count_colons(struct str s)
{
    size_t count = 0;

    for (size_t i = 0; i < s.len; i++)
        count += s.at[i] == ':';
    return count;
}

size_t resource_field_count(const struct template *template)
{
    size_t fields = 1;

    if (template->count == 0)
        return fields + (template->malformed ? 0 : count_colons(template->written));
    for (size_t i = 0; i < template->count; i++) {
        if (template->parts[i].kind == TEMPLATE_TEXT)
            fields += count_colons(template->parts[i].text);
    }
    return fields;
}

/* Whether rules 5 and 6 leave every wildcard free: none stands within a field before the fifth colon. */
static bool is_free(struct str text)
{
    size_t colons = 0;

    for (size_t i = 0; i < text.len && colons < RESOURCE_FIELDS - 1; i++) {
        if (text.at[i] == '?')
            return false;
        /* Of a run of stars, which is one, the last tells. */
        if (text.at[i] == '*' && i + 1 < text.len && text.at[i + 1] != ':' && text.at[i + 1] != '*')
            return false;
        colons += text.at[i] == ':';
    }
    return true;
}

static enum rc compile(struct arena *arena, const struct glob_piece *pieces, size_t count, size_t fields,
                       bool value_wildcards, struct resource_pattern *out)
{
    struct glob_piece *completed;
    enum rc rc = glob_compile(arena, pieces, count, GLOB_TEXT, false, value_wildcards, &out->whole);

    if (rc != RC_OK)
        return rc;
    if (fields >= RESOURCE_FIELDS)
        return glob_compile(arena, pieces, count, GLOB_RESOURCE, false, value_wildcards, &out->fields);
    completed = glob_pieces_completed(arena, pieces, count, fields);
    if (completed == NULL)
        return RC_NO_MEMORY;
    return glob_compile(arena, completed, count + 1, GLOB_RESOURCE, false, value_wildcards, &out->fields);
}

enum rc resource_compile(struct arena *arena, struct policy_resource *entry)
{
    size_t fields = resource_field_count(&entry->template);
    struct str written = entry->template.written;
    enum template_state state;
    const struct glob_piece *pieces;
    struct resource_pattern *pattern;
    size_t count;
    bool wild;
    enum rc rc;

    if (template_is_plain(&entry->template) &&
        (!str_starts_with(written, STR("arn:")) || (fields >= RESOURCE_FIELDS && is_free(written)))) {
        entry->as_text = true;
        return RC_OK;
    }
    pattern = ARENA_NEW(arena, struct resource_pattern);
    if (pattern == NULL)
        return RC_NO_MEMORY;
    rc = template_expand(&entry->template, NULL, arena, &state, &pieces, &count, &wild);
    if (rc == RC_OK)
        rc = compile(arena, pieces, count, fields, false, pattern);
    if (rc == RC_OK)
        entry->pattern = pattern;
    return rc;
}

/* An entry whose text says it all: rules 5 to 8 and 10, of which the others are no concern. */
static enum tri match_text(const struct policy_resource *entry, struct str arn)
{
    if (!glob_match_plain(entry->template.written, arn, false))
        return TRI_FALSE;
    return str_starts_with(entry->template.written, STR("arn:")) ? TRI_TRUE : TRI_UNKNOWN;
}

/* Rules 5 to 8, 10, 14. */
static enum rc match_pattern(enum policy_type type, const struct policy_resource *entry,
                             const struct resource_pattern *pattern, struct str arn, enum tri *out)
{
    enum glob_result whole = glob_match(&pattern->whole, arn);
    enum glob_result fields = glob_match(&pattern->fields, arn);

    if (whole == GLOB_OUT_OF_MEMORY || fields == GLOB_OUT_OF_MEMORY)
        return RC_NO_MEMORY;
    if (!str_starts_with(entry->template.written, STR("arn:"))) {
        *out = whole == GLOB_MATCH ? TRI_UNKNOWN : TRI_FALSE; /* 10 */
    } else if (resource_field_count(&entry->template) >= RESOURCE_FIELDS || type == POLICY_IDENTITY ||
               type == POLICY_BOUNDARY) {
        *out = fields == GLOB_MATCH ? TRI_TRUE : whole == GLOB_MATCH ? TRI_UNKNOWN : TRI_FALSE; /* 5 to 8 */
    } else {
        *out = fields != whole ? TRI_UNKNOWN : tri_of(whole == GLOB_MATCH); /* 14 */
    }
    return RC_OK;
}

/* An entry with variables. Wildcards in their values are read both ways (section 3). */
static enum rc match_with_variables(enum policy_type type, const struct policy_resource *entry, struct str arn,
                                    const struct variable_source *variables, struct arena *arena, enum tri *out,
                                    bool *null)
{
    size_t fields = resource_field_count(&entry->template);
    enum template_state state;
    const struct glob_piece *pieces;
    struct resource_pattern pattern;
    size_t count;
    bool wild;
    enum tri other;
    enum rc rc = template_expand(&entry->template, variables, arena, &state, &pieces, &count, &wild);

    if (rc != RC_OK)
        return rc;
    if (state != TEMPLATE_READY) {
        *null = state == TEMPLATE_NULL;
        *out = *null ? TRI_FALSE : TRI_UNKNOWN;
        return RC_OK;
    }
    rc = compile(arena, pieces, count, fields, false, &pattern);
    if (rc == RC_OK)
        rc = match_pattern(type, entry, &pattern, arn, out);
    if (rc != RC_OK || !wild)
        return rc;
    rc = compile(arena, pieces, count, fields, true, &pattern);
    if (rc == RC_OK)
        rc = match_pattern(type, entry, &pattern, arn, &other);
    if (rc == RC_OK && other != *out)
        *out = TRI_UNKNOWN;
    return rc;
}

enum rc resource_readings(const struct policy_resource *entry, const struct variable_source *variables,
                          struct arena *arena, enum template_state *state, struct resource_pattern readings[2],
                          size_t *count)
{
    size_t fields = resource_field_count(&entry->template);
    const struct glob_piece *pieces;
    size_t piece_count;
    bool wild;
    enum rc rc;

    *state = TEMPLATE_READY;
    *count = 1;
    if (entry->pattern != NULL) {
        readings[0] = *entry->pattern;
        return RC_OK;
    }
    rc = template_expand(&entry->template, variables, arena, state, &pieces, &piece_count, &wild);
    if (rc != RC_OK || *state != TEMPLATE_READY)
        return rc;
    rc = compile(arena, pieces, piece_count, fields, false, &readings[0]);
    if (rc == RC_OK && wild) {
        *count = 2;
        rc = compile(arena, pieces, piece_count, fields, true, &readings[1]);
    }
    return rc;
}

enum rc match_resource_entry(const struct policy_document *document, const struct policy_resource *entry,
                             struct str arn, const struct variable_source *variables, struct arena *arena,
                             enum tri *out, bool *null)
{
    *null = false;
    if (entry->fault || entry->all) {
        *out = entry->fault ? TRI_UNKNOWN : TRI_TRUE; /* 1, 9 */
        return RC_OK;
    }
    if (entry->as_text) {
        *out = match_text(entry, arn);
        return RC_OK;
    }
    if (entry->pattern == NULL)
        return match_with_variables(document->type, entry, arn, variables, arena, out, null);
    return match_pattern(document->type, entry, entry->pattern, arn, out);
}

/* `arn:P:SVC:` and then nothing but fields that are all stars or empty, for the action's service. */
static bool covers_service(struct str text, struct str action)
{
    struct str rest = text;
    struct str service = str_slice(action, 0, str_find(action, ':'));
    struct str field;

    if (!str_starts_with(rest, STR("arn:")))
        return false;
    (void)str_cut(&rest, ':');
    (void)str_cut(&rest, ':'); /* the partition */
    if (rest.at == NULL)
        return true; /* the service is missing, which is not empty: it is any */
    field = str_cut(&rest, ':');
    if (!glob_match_plain(field, service, true))
        return false;
    for (size_t i = 0; i < rest.len; i++) {
        if (rest.at[i] != '*' && rest.at[i] != ':')
            return false;
    }
    return true;
}

static bool all_stars(struct str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.at[i] != '*')
            return false;
    }
    return text.len > 0;
}

/* A pattern's text against a request without resource: rules 1 to 4. */
static enum tri text_without_resource(struct str text, enum policy_effect effect, struct str action)
{
    if (all_stars(text))
        return TRI_TRUE;
    if (action_is(action, STR("s3:listallmybuckets"))) {
        if (str_equal(text, STR("arn:aws:s3:::*")))
            return TRI_TRUE;
        /* Other ways to write all of S3 may do as well. */
        if (covers_service(text, action))
            return TRI_UNKNOWN;
    }
    if (effect == EFFECT_ALLOW)
        return TRI_FALSE;
    if (!str_starts_with(text, STR("arn:")))
        return glob_match_plain(text, STR("*"), false) ? TRI_UNKNOWN : TRI_FALSE; /* 10 */
    return covers_service(text, action) ? TRI_UNKNOWN : TRI_FALSE;
}

/* The pieces as one text, in which a letter stands for each wildcard that is a character. */
static struct str text_of_pieces(struct arena *arena, const struct glob_piece *pieces, size_t count,
                                 bool value_wildcards)
{
    size_t length = 0, at = 0;
    char *text;

    for (size_t i = 0; i < count; i++)
        length += pieces[i].text.len;
    text = arena_alloc(arena, length + 1);
    if (text == NULL)
        return STR_EMPTY;
    for (size_t i = 0; i < count; i++) {
        bool wild = pieces[i].kind == GLOB_PIECE_PLAIN || (pieces[i].kind == GLOB_PIECE_VALUE && value_wildcards);

        for (size_t c = 0; c < pieces[i].text.len; c++) {
            char character = pieces[i].text.at[c];
            text[at++] = !wild && (character == '*' || character == '?') ? 'x' : character;
        }
    }
    return (struct str){text, length};
}

/* A variable is not known: what is written around it may settle the answer all the same. Nothing covers
 * more than the text would if the variables were empty. */
static enum rc without_resource_unknown(const struct template *template, enum policy_effect effect, struct str action,
                                        struct arena *arena, enum tri *out)
{
    struct glob_piece *pieces = ARENA_ARRAY(arena, template->count, struct glob_piece);
    struct str text;

    if (pieces == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < template->count; i++) {
        const struct template_part *part = &template->parts[i];
        pieces[i].kind = part->kind == TEMPLATE_TEXT ? GLOB_PIECE_PLAIN : GLOB_PIECE_LITERAL;
        pieces[i].text = part->kind == TEMPLATE_VARIABLE ? STR_EMPTY : part->text;
    }
    text = text_of_pieces(arena, pieces, template->count, false);
    if (text.at == NULL)
        return RC_NO_MEMORY;
    *out = text.len == 0 ? TRI_UNKNOWN : tri_and(TRI_UNKNOWN, text_without_resource(text, effect, action));
    return RC_OK;
}

/* An entry against a request without resource. Wildcards in variables' values are read both ways (section
 * 3). *null: a variable has no value; U: whether it has one is not known. */
static enum rc match_without_resource(const struct policy_resource *entry, enum policy_effect effect, struct str action,
                                      const struct variable_source *variables, struct arena *arena, enum tri *out,
                                      enum tri *null)
{
    enum template_state state;
    const struct glob_piece *pieces;
    struct str literal, wildcards;
    size_t count;
    bool wild;
    enum rc rc;

    *null = TRI_FALSE;
    *out = entry->fault ? TRI_UNKNOWN : text_without_resource(entry->template.written, effect, action);
    if (entry->fault || !entry->template.has_variables)
        return RC_OK;
    rc = template_expand(&entry->template, variables, arena, &state, &pieces, &count, &wild);
    if (rc != RC_OK)
        return rc;
    *null = state == TEMPLATE_UNKNOWN ? TRI_UNKNOWN : tri_of(state == TEMPLATE_NULL);
    *out = TRI_FALSE;
    if (state == TEMPLATE_UNKNOWN)
        return without_resource_unknown(&entry->template, effect, action, arena, out);
    if (state == TEMPLATE_NULL)
        return RC_OK;
    literal = text_of_pieces(arena, pieces, count, false);
    wildcards = text_of_pieces(arena, pieces, count, true);
    if (literal.at == NULL || wildcards.at == NULL)
        return RC_NO_MEMORY;
    *out = text_without_resource(literal, effect, action);
    if (text_without_resource(wildcards, effect, action) != *out)
        *out = TRI_UNKNOWN;
    return RC_OK;
}

/* The OR of the entries; *null: one of them has a variable without value. */
static enum rc match_entries(const struct policy_document *document, const struct policy_statement *statement,
                             struct str action, const struct target *target, const struct variable_source *variables,
                             struct arena *arena, enum tri *out, enum tri *null)
{
    enum tri any = TRI_FALSE;

    for (size_t i = 0; i < statement->resource_count && any != TRI_TRUE; i++) {
        const struct policy_resource *entry = &statement->resources[i];
        enum tri one = TRI_FALSE, one_null;
        enum rc rc;

        if (target->kind == RESOURCE_ARN) {
            bool no_value;
            rc = match_resource_entry(document, entry, target->arn, variables, arena, &one, &no_value);
            one_null = tri_of(no_value); /* what is not known is U already */
        } else {
            rc = match_without_resource(entry, statement->effect, action, variables, arena, &one, &one_null);
        }
        if (rc != RC_OK)
            return rc;
        any = tri_or(any, one);
        *null = tri_or(*null, one_null);
    }
    *out = any;
    return RC_OK;
}

enum rc match_resource(const struct policy_document *document, const struct policy_statement *statement,
                       struct str action, const struct target *target, const struct variable_source *variables,
                       struct arena *arena, enum tri *out)
{
    enum tri any = TRI_FALSE, null = TRI_FALSE;
    enum rc rc;

    if (target->kind == RESOURCE_SOME)
        return RC_INTERNAL;
    if (statement->resource_element == RESOURCE_ABSENT) {
        /* A trust policy and a resource policy speak of what they are attached to; elsewhere it is a fault. */
        *out = document->type == POLICY_TRUST || document->type == POLICY_RESOURCE ? TRI_TRUE : TRI_UNKNOWN;
        return RC_OK;
    }
    rc = match_entries(document, statement, action, target, variables, arena, &any, &null);
    if (rc != RC_OK)
        return rc;
    if (statement->resource_element == RESOURCE_EXCLUDED) {
        any = tri_not(any);    /* 13 */
        if (null != TRI_FALSE) /* 12 */
            any = tri_and(any, statement->effect == EFFECT_ALLOW ? tri_not(null) : TRI_UNKNOWN);
    }
    *out = any;
    return RC_OK;
}
