/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading the Condition block of a statement into atoms (iam-evaluation.md 1.3, 1.6, 4.1).
 *
 * AWS: IAM JSON policy elements: Condition.
 */
#include "policy/document_read.h"

struct atoms {
    struct condition_atom *at;
    size_t count, capacity;
};

/* One operator of the block. */
struct operator_part {
    struct document_reader *reader;
    struct atoms *atoms;
    struct str written;
    struct condition_operator op;
    bool fault; /* of the operator: every atom under it is U */
};

static struct condition_atom *new_atom(struct operator_part *part)
{
    struct atoms *atoms = part->atoms;
    struct condition_atom *atom = ARENA_PUSH(part->reader->arena, atoms->at, atoms->count, atoms->capacity);

    if (atom == NULL)
        return NULL;
    atom->op = part->op;
    atom->operator_written = part->written;
    atom->fault = part->fault;
    atoms->count++;
    return atom;
}

/* The text of a condition value; numbers and booleans are the text they were written with. False: it is none. */
static bool value_text(struct json value, struct str *text)
{
    switch (json_type(value)) {
    case JSON_STRING: *text = json_string(value); return true;
    case JSON_BOOL: *text = json_bool(value) ? STR("true") : STR("false"); return true;
    case JSON_NUMBER: *text = json_literal_text(value); return true;
    default: return false;
    }
}

static enum rc read_value(struct operator_part *part, struct json value, const struct field *at,
                          struct condition_value *out, bool *bad)
{
    struct document_reader *reader = part->reader;
    bool variables = reader->version2012 && !part->fault && condition_test_takes_variables(part->op.test);
    const char *why = NULL;
    struct str text;
    enum rc rc;

    if (!value_text(value, &text)) {
        *bad = true;
        return document_fault(reader, at,
                              arena_printf(reader->arena, "is %s, not a value", json_type_name(json_type(value))));
    }
    text = document_text(reader, text);
    if (text.at == NULL)
        return RC_NO_MEMORY;
    rc = template_parse(reader->arena, text, variables, &out->template);
    if (rc != RC_OK || part->fault)
        return rc;
    if (out->template.malformed)
        return document_fault(reader, at, STR("holds a malformed policy variable"));
    if (variables && str_contains(text, STR("${")))
        return RC_OK;
    if (condition_value_readable(part->op.test, text, &why))
        return RC_OK;
    return document_fault(reader, at,
                          arena_printf(reader->arena, "cannot be read by %s: %s", condition_operator_name(part->op),
                                       why == NULL ? "no such value" : why));
}

/* An empty list has a meaning under the set operators and IfExists, and none without (4.4). */
static enum rc note_empty_list(struct operator_part *part, const struct field *at, struct condition_atom *atom)
{
    if (part->op.set != SET_NONE || part->op.if_exists)
        return document_warning(part->reader, at, STR("an empty list of values"));
    atom->fault = true;
    return document_fault(part->reader, at, STR("an empty list of values, whose meaning AWS does not document"));
}

static enum rc read_values(struct operator_part *part, struct json value, const struct field *at,
                           struct condition_atom *atom)
{
    bool listed = json_is(value, JSON_ARRAY);
    size_t count = listed ? json_count(value) : 1;
    struct condition_value *values = ARENA_ARRAY(part->reader->arena, count, struct condition_value);
    struct json_iter it;
    bool bad = false;
    enum rc rc = RC_OK;

    if (values == NULL)
        return RC_NO_MEMORY;
    if (!listed)
        rc = read_value(part, value, at, &values[0], &bad);
    else if (count == 0 && !part->fault)
        rc = note_empty_list(part, at, atom);
    it = json_iter(listed ? value : (struct json){NULL, 0});
    while (rc == RC_OK && json_next(&it) && it.index < count) {
        struct field item = FIELD_ITEM(at, it.index);

        rc = read_value(part, it.value, &item, &values[it.index], &bad);
    }
    if (rc != RC_OK)
        return rc;
    if (bad) {
        atom->fault = true;
        return RC_OK;
    }
    atom->values = values;
    atom->value_count = count;
    return RC_OK;
}

static enum rc read_key(struct operator_part *part, struct str key, struct json value, const struct field *at)
{
    struct document_reader *reader = part->reader;
    struct condition_atom *atom = new_atom(part);

    if (atom == NULL)
        return RC_NO_MEMORY;
    atom->key_written = document_text(reader, key);
    atom->key = document_lower(reader, key);
    if (atom->key_written.at == NULL || atom->key.at == NULL)
        return RC_NO_MEMORY;
    if (key.len == 0) {
        enum rc rc = document_fault(reader, at, STR("a condition key without a name"));

        if (rc != RC_OK)
            return rc;
        atom->fault = true;
    }
    return read_values(part, value, at, atom);
}

/* What the operator's name says. */
static enum rc read_operator_name(struct operator_part *part, const struct field *at)
{
    struct document_reader *reader = part->reader;
    bool odd_case = false;

    if (!condition_operator_read(part->written, &part->op, &odd_case)) {
        part->op = (struct condition_operator){0};
        part->fault = true;
        return document_fault(reader, at, STR("unknown condition operator"));
    }
    if (odd_case)
        return document_warning(reader, at,
                                arena_printf(reader->arena, "taken as %s, which is the documented spelling",
                                             condition_operator_name(part->op)));
    return RC_OK;
}

static enum rc read_operator(struct operator_part *part, struct json keys, const struct field *at)
{
    struct document_reader *reader = part->reader;
    struct str twice;
    struct json_iter it;
    bool object = json_is(keys, JSON_OBJECT);
    enum rc rc = read_operator_name(part, at);

    if (rc == RC_OK && !object) {
        part->fault = true;
        rc = document_fault(
            reader, at,
            arena_printf(reader->arena, "is %s, not an object of condition keys", json_type_name(json_type(keys))));
    }
    if (rc == RC_OK && object && json_duplicate_member(keys, true, &twice)) {
        part->fault = true;
        rc = document_fault(
            reader, at,
            arena_printf(reader->arena, "the condition key `%.*s` is there twice", (int)twice.len, twice.at));
    }
    if (rc != RC_OK)
        return rc;
    /* What is wrong without a key to hang it on is an atom too. */
    if (part->fault && (!object || json_count(keys) == 0))
        return new_atom(part) == NULL ? RC_NO_MEMORY : RC_OK;
    it = json_iter(keys);
    while (json_next(&it)) {
        struct field key = FIELD_NAMED(at, it.name);

        rc = read_key(part, it.name, it.value, &key);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

enum rc document_read_condition(struct document_reader *reader, struct json value, const struct field *at,
                                struct policy_statement *out)
{
    struct atoms atoms = {NULL, 0, 0};
    struct json_iter it;
    enum rc rc;

    if (!json_is(value, JSON_OBJECT)) {
        out->fault = true;
        return document_fault(reader, at,
                              arena_printf(reader->arena, "is %s, not an object", json_type_name(json_type(value))));
    }
    it = json_iter(value);
    while (json_next(&it))
        atoms.capacity += json_count(it.value) > 1 ? json_count(it.value) : 1;
    atoms.at = ARENA_ARRAY(reader->arena, atoms.capacity, struct condition_atom);
    if (atoms.at == NULL)
        return RC_NO_MEMORY;
    it = json_iter(value);
    while (json_next(&it)) {
        struct field operator_field = FIELD_NAMED(at, it.name);
        struct operator_part part = {.reader = reader, .atoms = &atoms, .written = document_text(reader, it.name)};

        if (part.written.at == NULL)
            return RC_NO_MEMORY;
        rc = read_operator(&part, it.value, &operator_field);
        if (rc != RC_OK)
            return rc;
    }
    out->atoms = atoms.at;
    out->atom_count = (uint32_t)atoms.count;
    return RC_OK;
}
