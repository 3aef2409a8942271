/* SPDX-License-Identifier: Apache-2.0
 *
 * Values of answers, written by their shapes in the AWS CLI's form.
 *
 * AWS: IAM API Reference, GetAccountAuthorizationDetails ("URL-encoded compliant with RFC 3986").
 */
#include "aws/answer_parts.h"

#include <inttypes.h>

#include "text/date.h"
#include "text/decimal.h"
#include "text/url.h"

/* ---- Looking ---- */

bool answer_member(struct answer_value value, struct str name, struct answer_value *out)
{
    if (value.element != NULL) {
        const struct xml_element *child = xml_child(value.element, name);
        *out = (struct answer_value){.element = child};
        return child != NULL;
    }
    struct json member = json_get(value.json, name);
    *out = (struct answer_value){.json = member};
    return !json_is(member, JSON_NONE) && !json_is(member, JSON_NULL);
}

struct str answer_text(struct answer_value value)
{
    if (value.element != NULL)
        return value.element->text;
    return json_is(value.json, JSON_STRING) ? json_string(value.json) : json_literal_text(value.json);
}

struct answer_iter answer_iter(struct answer_value container, bool map)
{
    struct answer_iter iter = {.map = map, .xml = container.element != NULL};
    if (iter.xml)
        iter.next = container.element->first;
    else
        iter.json = json_iter(container.json);
    return iter;
}

bool answer_next(struct answer_iter *iter)
{
    if (!iter->xml) {
        if (!json_next(&iter->json))
            return false;
        iter->key = iter->json.name;
        iter->value = (struct answer_value){.json = iter->json.value};
        return true;
    }
    struct str wanted = iter->map ? STR("entry") : STR("member");
    while (iter->next != NULL && !str_equal(iter->next->name, wanted))
        iter->next = iter->next->next;
    if (iter->next == NULL)
        return false;
    const struct xml_element *at = iter->next;
    iter->next = at->next;
    if (iter->map) {
        const struct xml_element *key = xml_child(at, STR("key"));
        iter->key = key == NULL ? STR_EMPTY : key->text;
        at = xml_child(at, STR("value"));
    }
    static const struct xml_element nothing = {{NULL, 0}, {NULL, 0}, NULL, NULL};
    iter->value = (struct answer_value){.element = at == NULL ? &nothing : at};
    return true;
}

/* ---- Scalars ---- */

static enum rc bad(const char *what, struct str text, struct err *err)
{
    struct str shown = str_slice(text, 0, 40);
    return err_set(err, RC_BAD_INPUT, "%s: %.*s", what, (int)shown.len, shown.len == 0 ? "" : shown.at);
}

/* "2026-11-24T09:30:00+00:00", with microseconds where there are any, as the AWS CLI prints it; false: no time that can be read. */
static bool add_time(struct str text, struct buf *out)
{
    struct instant instant;
    if (!date_read_loose(text, &instant))
        return false;
    struct arena *arena = arena_new(0);
    struct str whole = arena == NULL ? STR_EMPTY : date_print(arena, instant.seconds);
    if (whole.at == NULL) {
        out->failed = RC_NO_MEMORY;
    } else {
        buf_add(out, str_slice(whole, 0, whole.len - 1)); /* without the Z */
        if (instant.nanos >= 1000)
            buf_printf(out, ".%06" PRIu32, instant.nanos / 1000);
        buf_add(out, STR("+00:00"));
    }
    arena_free(arena);
    return true;
}

static enum rc write_time(struct json_writer *w, struct str text, struct err *err)
{
    struct buf time = BUF_NEW(256);
    if (!add_time(text, &time))
        return bad("not a time", text, err);
    json_write_string(w, buf_str(&time));
    if (time.failed != RC_OK)
        w->out->failed = time.failed;
    buf_free(&time);
    return RC_OK;
}

static enum rc write_number(struct json_writer *w, struct str text, bool whole, struct err *err)
{
    struct decimal decimal;
    int64_t number;
    text = str_trim(text);
    if (!decimal_read(text, &decimal) || (whole && !decimal_int64(decimal, &number)))
        return bad(whole ? "not a whole number" : "not a number", text, err);
    if (whole) {
        struct buf digits = BUF_NEW(64);
        buf_printf(&digits, "%" PRId64, number);
        json_write_raw(w, buf_str(&digits));
        buf_free(&digits);
    } else {
        struct json_doc *doc = NULL;
        if (json_parse(NULL, text, &doc, NULL) != RC_OK)
            return bad("not a number", text, err);
        json_doc_free(doc);
        json_write_raw(w, text);
    }
    return RC_OK;
}

static enum rc write_bool(struct json_writer *w, struct answer_value value, struct err *err)
{
    struct str text = str_trim(answer_text(value));
    bool yes = str_equal(text, STR("true"));
    if (!yes && !str_equal(text, STR("false")))
        return bad("neither true nor false", text, err);
    json_write_bool(w, yes);
    return RC_OK;
}

/* A policy document: URL-encoded, or as it is. What is no JSON stays the text that it is: who reads the snapshot says what is wrong with
 * it. */
static enum rc write_document(struct json_writer *w, struct str text, struct err *err)
{
    struct json_doc *doc = NULL;
    struct err ignored = ERR_NONE;
    struct buf decoded = BUF_NEW(ANSWER_STRING_MOST);
    struct buf compact = BUF_NEW(BUF_UNBOUNDED);
    struct str plain = text;
    enum rc rc = RC_OK;
    if (text.len > 0 && text.at[0] == '%') {
        if (url_decode(text, &decoded, &ignored) == RC_OK)
            plain = buf_str(&decoded);
        rc = ignored.code == RC_NO_MEMORY ? RC_NO_MEMORY : RC_OK;
        err_clear(&ignored);
    }
    bool is_json = rc == RC_OK && plain.len > 0 && json_parse(NULL, plain, &doc, &ignored) == RC_OK;
    if (ignored.code == RC_NO_MEMORY)
        rc = RC_NO_MEMORY;
    err_clear(&ignored);
    if (is_json && json_is(json_root(doc), JSON_OBJECT)) {
        json_print(json_root(doc), &compact);
        json_write_raw(w, buf_str(&compact));
    } else {
        json_write_string(w, plain);
    }
    if (compact.failed != RC_OK)
        rc = RC_NO_MEMORY;
    json_doc_free(doc);
    buf_free(&decoded);
    buf_free(&compact);
    return rc == RC_OK ? RC_OK : err_no_memory(err);
}

static enum rc write_scalar(struct json_writer *w, const struct shape *shape, struct answer_value value,
                            struct err *err)
{
    bool is_container = value.element != NULL ? value.element->first != NULL
                                              : json_is(value.json, JSON_ARRAY) || json_is(value.json, JSON_OBJECT);
    struct str text = answer_text(value);
    if (is_container)
        return err_set(err, RC_BAD_INPUT, "a structure where a text or a number should be");
    if (text.len > ANSWER_STRING_MOST)
        return err_set(err, RC_BAD_INPUT, "a text larger than 8 MiB");
    switch (shape->type) {
    case SHAPE_BOOLEAN: return write_bool(w, value, err);
    case SHAPE_INTEGER: return write_number(w, text, true, err);
    case SHAPE_DOUBLE: return write_number(w, text, false, err);
    case SHAPE_TIMESTAMP: return write_time(w, text, err);
    case SHAPE_DOCUMENT: return write_document(w, text, err);
    case SHAPE_STRING:
    case SHAPE_BLOB:
    case SHAPE_STRUCTURE:
    case SHAPE_LIST:
    case SHAPE_MAP: break;
    }
    if (value.element == NULL && !json_is(value.json, JSON_STRING))
        return err_set(err, RC_BAD_INPUT, "%s where a text should be", json_type_name(json_type(value.json)));
    json_write_string(w, text);
    return RC_OK;
}

/* ---- Structures, lists, maps ---- */

static enum rc write_structure(struct json_writer *w, const struct shape *shape, struct answer_value value,
                               struct err *err)
{
    struct str twice;
    if (value.element == NULL && !json_is(value.json, JSON_OBJECT))
        return err_set(err, RC_BAD_INPUT, "%s where an object should be", json_type_name(json_type(value.json)));
    if (value.element == NULL && json_duplicate_member(value.json, false, &twice))
        return bad("a member that is there twice", twice, err);
    enum rc rc = RC_OK;
    json_write_object(w);
    for (unsigned i = 0; rc == RC_OK && i < shape->member_count; i++) {
        struct answer_value member;
        if (!answer_member(value, shape->members[i].name, &member))
            continue;
        json_write_key(w, shape->members[i].name);
        rc = answer_write(w, shape->members[i].shape, member, err); /* as deep as the shape, which holds no circle */
    }
    json_write_object_end(w);
    return rc;
}

static enum rc write_list(struct json_writer *w, const struct shape *shape, struct answer_value value, struct err *err)
{
    enum rc rc = RC_OK;
    if (value.element == NULL && !json_is(value.json, JSON_ARRAY))
        return err_set(err, RC_BAD_INPUT, "%s where a list should be", json_type_name(json_type(value.json)));
    json_write_array(w);
    for (struct answer_iter it = answer_iter(value, false); rc == RC_OK && answer_next(&it);)
        rc = answer_write(w, shape->item, it.value, err);
    json_write_array_end(w);
    return rc;
}

static enum rc write_map(struct json_writer *w, const struct shape *shape, struct answer_value value, struct err *err)
{
    enum rc rc = RC_OK;
    if (value.element == NULL && !json_is(value.json, JSON_OBJECT))
        return err_set(err, RC_BAD_INPUT, "%s where an object should be", json_type_name(json_type(value.json)));
    json_write_object(w);
    for (struct answer_iter it = answer_iter(value, true); rc == RC_OK && answer_next(&it);) {
        json_write_key(w, it.key);
        rc = answer_write(w, shape->item, it.value, err);
    }
    json_write_object_end(w);
    return rc;
}

enum rc answer_write(struct json_writer *w, const struct shape *shape, struct answer_value value, struct err *err)
{
    switch (shape->type) {
    case SHAPE_STRUCTURE: return write_structure(w, shape, value, err);
    case SHAPE_LIST: return write_list(w, shape, value, err);
    case SHAPE_MAP: return write_map(w, shape, value, err);
    default: return write_scalar(w, shape, value, err);
    }
}
