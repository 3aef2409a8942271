/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading and filling text with policy variables.
 *
 * AWS: IAM policy elements: Variables and tags.
 */
#include "policy/template.h"

#include <string.h>

static bool starts_variable(struct str s, size_t at)
{
    return at + 1 < s.len && s.at[at] == '$' && s.at[at + 1] == '{';
}

static bool holds_variable(struct str s)
{
    const char *end = s.at + s.len;

    for (const char *at = s.len == 0 ? NULL : memchr(s.at, '$', s.len); at != NULL;
         at = memchr(at + 1, '$', (size_t)(end - at - 1))) {
        if (starts_variable(s, (size_t)(at - s.at)))
            return true;
    }
    return false;
}

/* No key of AWS has any of these: blanks, quotes, wildcards, and what would be nesting. */
static bool may_stand_in_key(char c)
{
    return c != '\0' && strchr(" \t\r\n'*?${", c) == NULL;
}

/* Reads `, 'default'}` at *at, which stands on the comma. */
static bool read_default(struct str s, size_t *at, struct template_part *part)
{
    size_t i = *at + 1;
    size_t start;

    if (i < s.len && s.at[i] == ' ')
        i++;
    if (i >= s.len || s.at[i] != '\'')
        return false;
    start = ++i;
    while (i < s.len && s.at[i] != '\'') {
        if (starts_variable(s, i))
            return false;
        i++;
    }
    if (i + 1 >= s.len || s.at[i + 1] != '}')
        return false;
    part->has_default = true;
    part->default_value = str_slice(s, start, i);
    *at = i + 2;
    return true;
}

/* Reads what begins with "${" at *at; false: it is malformed. *memory tells that it was for want of it. */
static bool read_variable(struct arena *arena, struct str s, size_t *at, struct template_part *part, bool *memory)
{
    size_t start = *at + 2;
    size_t i = start;

    if (start + 1 < s.len && s.at[start + 1] == '}' && strchr("*?$", s.at[start]) != NULL && s.at[start] != '\0') {
        *part = (struct template_part){.kind = TEMPLATE_LITERAL, .text = str_slice(s, start, start + 1)};
        *at = start + 2;
        return true;
    }
    while (i < s.len && s.at[i] != '}' && s.at[i] != ',') {
        if (!may_stand_in_key(s.at[i]))
            return false;
        i++;
    }
    if (i == start || i == s.len)
        return false;
    *part = (struct template_part){.kind = TEMPLATE_VARIABLE, .key = str_slice(s, start, i)};
    part->key_lower = arena_copy_lower(arena, part->key);
    if (part->key_lower.at == NULL) {
        *memory = true;
        return false;
    }
    *at = i + 1;
    if (s.at[i] == '}')
        return true;
    *at = i;
    return read_default(s, at, part);
}

enum rc template_parse(struct arena *arena, struct str written, bool variables, struct template *out)
{
    struct template template = {.written = written};
    struct template_part *parts = NULL;
    size_t capacity = 0;
    size_t at = 0;

    if (!variables || !holds_variable(written)) {
        *out = template;
        return RC_OK;
    }
    if (written.len > UINT32_MAX) { /* more parts than can be counted */
        *out = (struct template){.written = written, .malformed = true};
        return RC_OK;
    }
    while (at < written.len) {
        struct template_part *part = ARENA_PUSH(arena, parts, template.count, capacity);
        bool memory = false;
        size_t end = at;

        if (part == NULL)
            return RC_NO_MEMORY;
        if (starts_variable(written, at)) {
            if (!read_variable(arena, written, &at, part, &memory)) {
                if (memory)
                    return RC_NO_MEMORY;
                *out = (struct template){.written = written, .malformed = true};
                return RC_OK;
            }
            template.has_variables |= part->kind == TEMPLATE_VARIABLE;
        } else {
            while (end < written.len && !starts_variable(written, end))
                end++;
            *part = (struct template_part){.kind = TEMPLATE_TEXT, .text = str_slice(written, at, end)};
            at = end;
        }
        template.count++;
    }
    template.parts = parts;
    *out = template;
    return RC_OK;
}

static bool holds_wildcard(struct str s)
{
    return str_find(s, '*') < s.len || str_find(s, '?') < s.len;
}

enum rc template_expand(const struct template *template, const struct variable_source *source, struct arena *arena,
                        enum template_state *state, const struct glob_piece **pieces, size_t *count, bool *wild_value)
{
    enum template_state worst = template->malformed ? TEMPLATE_UNKNOWN : TEMPLATE_READY;
    bool plain = template->count == 0 && !template->malformed && template->written.len != 0;
    struct glob_piece *filled = ARENA_ARRAY(arena, plain ? 1 : template->count, struct glob_piece);
    bool wild = false;

    if (filled == NULL)
        return RC_NO_MEMORY;
    if (plain)
        filled[0] = (struct glob_piece){GLOB_PIECE_PLAIN, template->written};
    for (size_t i = 0; i < template->count; i++) {
        const struct template_part *part = &template->parts[i];
        struct str value = STR_EMPTY;
        enum variable_state found = VARIABLE_UNKNOWN;

        if (part->kind != TEMPLATE_VARIABLE) {
            filled[i].kind = part->kind == TEMPLATE_TEXT ? GLOB_PIECE_PLAIN : GLOB_PIECE_LITERAL;
            filled[i].text = part->text;
            continue;
        }
        if (source != NULL)
            found = source->value(source->self, part->key_lower, &value);
        if (found == VARIABLE_MISSING && part->has_default) {
            found = VARIABLE_VALUE;
            value = part->default_value;
        }
        /* A text with a null in it matches nothing, whatever its unknown parts are. */
        if (found == VARIABLE_MISSING)
            worst = TEMPLATE_NULL;
        else if (found == VARIABLE_UNKNOWN && worst == TEMPLATE_READY)
            worst = TEMPLATE_UNKNOWN;
        filled[i] = (struct glob_piece){GLOB_PIECE_VALUE, value};
        wild |= holds_wildcard(value);
    }
    *state = worst;
    *pieces = filled;
    *count = plain ? 1 : template->count;
    *wild_value = wild && worst == TEMPLATE_READY;
    return RC_OK;
}
