/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON of any kind: simdjson and our own grammar agree about it, what is printed reads back as the
 * same value, and each value has a place in the source where it begins.
 */
#include <stdlib.h>
#include <string.h>

#include "text/json.h"
#include "text/json_scan.h"
#include "text/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

static bool is_utf8(struct str s)
{
    for (size_t at = 0; at < s.len;) {
        if (utf8_next(s, &at) & UTF8_INVALID)
            return false;
    }
    return true;
}

static void check_place(struct json value)
{
    static const char *const first[JSON_TYPE_COUNT] = {"", "n", "tf", "-0123456789", "\"", "[", "{"};
    struct str source = json_source(value.doc);
    struct json_place place = json_place(value);
    must(place.offset < source.len);
    must(memchr(first[json_type(value)], source.at[place.offset], strlen(first[json_type(value)])) != NULL);
    must(place.line >= 1 && place.column >= 1);
    must(place.end_line > place.line || (place.end_line == place.line && place.end_column > place.column));
    struct json_place spot = json_place(json_spot(value));
    must(memcmp(&spot, &place, sizeof spot) == 0);
}

/* Not deeper than JSON_DEPTH_MAX: json_parse saw to that. */
static void check_value(struct json value, size_t *budget)
{
    if (*budget == 0)
        return;
    --*budget;
    check_place(value);
    size_t count = 0;
    for (struct json_iter it = json_iter(value); json_next(&it); count++) {
        must(it.index == count);
        must(is_utf8(it.name));
        check_value(it.value, budget);
    }
    must(count == json_count(value));
    must(is_utf8(json_string(value)));
    must(!json_is(value, JSON_NUMBER) || json_literal_text(value).len != 0);
    struct str name;
    if (json_duplicate_member(value, false, &name))
        must(json_duplicate_member(value, true, &name));
}

static void check_round(struct json value)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct buf again = BUF_NEW(BUF_UNBOUNDED);
    struct buf before = BUF_NEW(BUF_UNBOUNDED);
    struct buf after = BUF_NEW(BUF_UNBOUNDED);
    struct json_doc *doc = NULL;

    json_print(value, &text);
    must(json_parse(NULL, buf_str(&text), &doc, NULL) == RC_OK);
    json_print(json_root(doc), &again);
    must(str_equal(buf_str(&text), buf_str(&again)));
    json_canonical(value, &before);
    json_canonical(json_root(doc), &after);
    must(str_equal(buf_str(&before), buf_str(&after)));
    must(json_equal(value, json_root(doc)) && json_hash(value) == json_hash(json_root(doc)));
    must(json_depth(value) == json_depth(json_root(doc)) && json_depth(value) <= JSON_DEPTH_MAX);

    json_doc_free(doc);
    buf_free(&text);
    buf_free(&again);
    buf_free(&before);
    buf_free(&after);
}

static bool grammar_takes(struct str source)
{
    struct str bom = STR("\xef\xbb\xbf");
    return json_scan_check(str_from(source, str_starts_with(source, bom) ? bom.len : 0), NULL) == RC_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str source = {(const char *)data, size};
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;
    enum rc rc = json_parse(NULL, source, &doc, &err);
    must((rc == RC_OK) == grammar_takes(source));
    if (rc == RC_OK) {
        size_t budget = 2000;
        check_value(json_root(doc), &budget);
        check_round(json_root(doc));
    } else {
        must(rc == RC_BAD_INPUT && doc == NULL);
        must(err.text != NULL && err.kind != NULL && err.line >= 1 && err.column >= 1);
    }
    json_doc_free(doc);
    err_clear(&err);
    return 0;
}
