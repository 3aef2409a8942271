/* SPDX-License-Identifier: Apache-2.0
 *
 * Noting what is wrong with a document, and the small readings that its readers share.
 */
#include "policy/document_read.h"

/* Statement[2].Condition.StringEquls.aws:x */
static struct str field_path(struct arena *arena, const struct field *at)
{
    struct str *parts;
    size_t count = 0, next;

    for (const struct field *f = at; f != NULL; f = f->in)
        count++;
    parts = ARENA_ARRAY(arena, 2 * count + 1, struct str);
    if (parts == NULL)
        return STR_EMPTY;
    next = 2 * count;
    for (const struct field *f = at; f != NULL; f = f->in) {
        if (f->index == FIELD_MEMBER) {
            parts[--next] = f->name;
            parts[--next] = f->in == NULL ? STR_EMPTY : STR(".");
        } else {
            parts[--next] = arena_printf(arena, "[%zu]", f->index);
            if (parts[next].at == NULL)
                return STR_EMPTY;
            parts[--next] = STR_EMPTY;
        }
    }
    return arena_join(arena, parts, 2 * count);
}

static enum rc note(struct document_reader *reader, const struct field *at, struct str text, bool warning)
{
    struct policy_fault *fault;
    struct str path = field_path(reader->arena, at);

    if (text.at == NULL || path.at == NULL)
        return RC_NO_MEMORY;
    fault = ARENA_PUSH(reader->arena, reader->faults, reader->fault_count, reader->fault_capacity);
    if (fault == NULL)
        return RC_NO_MEMORY;
    *fault = (struct policy_fault){.warning = warning, .statement = reader->statement, .path = path, .text = text};
    reader->fault_count++;
    return RC_OK;
}

enum rc document_fault(struct document_reader *reader, const struct field *at, struct str text)
{
    return note(reader, at, text, false);
}

enum rc document_warning(struct document_reader *reader, const struct field *at, struct str text)
{
    return note(reader, at, text, true);
}

enum rc document_fault_whole(struct document_reader *reader, const struct field *at, struct str text)
{
    size_t statement = reader->statement;
    enum rc rc;

    reader->unknown = true;
    reader->statement = POLICY_WHOLE_DOCUMENT;
    rc = note(reader, at, text, false);
    reader->statement = statement;
    return rc;
}

static enum rc visit_one(struct document_reader *reader, struct json item, const struct field *at, const char *wanted,
                         enum rc (*visit)(void *self, const struct str *text, const struct field *at), void *self,
                         bool *bad)
{
    struct str text;
    enum rc rc;

    if (json_is(item, JSON_STRING)) {
        text = document_text(reader, json_string(item));
        if (text.at == NULL)
            return RC_NO_MEMORY;
        return visit(self, &text, at);
    }
    *bad = true;
    rc = document_fault(reader, at,
                        arena_printf(reader->arena, "is %s, not %s", json_type_name(json_type(item)), wanted));
    if (rc != RC_OK)
        return rc;
    return visit(self, NULL, at);
}

enum rc document_each_text(struct document_reader *reader, struct json value, const struct field *at,
                           enum rc (*visit)(void *self, const struct str *text, const struct field *at), void *self,
                           bool *bad, bool *empty)
{
    struct json_iter it;
    enum rc rc;

    *empty = false;
    if (!json_is(value, JSON_ARRAY))
        return visit_one(reader, value, at, "a string or an array of strings", visit, self, bad);
    *empty = json_count(value) == 0;
    it = json_iter(value);
    while (json_next(&it)) {
        struct field item = FIELD_ITEM(at, it.index);
        struct str text = reader->texts_live ? json_string(it.value) : STR_EMPTY;

        if (text.len != 0) /* as most are */
            rc = visit(self, &text, &item);
        else
            rc = visit_one(reader, it.value, &item, "a string", visit, self, bad);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

bool document_only_stars(struct str s)
{
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] != '*')
            return false;
    }
    return s.len > 0;
}

bool document_has_wildcard(struct str s)
{
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] == '*' || s.at[i] == '?')
            return true;
    }
    return false;
}
