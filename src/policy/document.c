/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading a policy document: its text, its top level, its statements (iam-evaluation.md 1.1 to 1.5).
 *
 * AWS: Grammar of the IAM JSON policy language; IAM and AWS STS quotas; Quotas for AWS Organizations.
 */
#include "policy/document_read.h"

#include "base/map.h"
#include "text/url.h"
#include "text/utf8.h"

/* Real policies need 7. */
#define DOCUMENT_DEPTH_MAX 64
#define FEW_STATEMENTS     32

/* The longest document that AWS stores for the type, in characters; 0: not known. A document does not tell
 * whether it is managed or inline: of the limits that can apply, the largest. */
static const size_t size_limits[POLICY_TYPE_COUNT] = {
    [POLICY_IDENTITY] = 10240,                        /* inline policies of a role, all together */
    [POLICY_BOUNDARY] = 6144,                         /* a boundary is a managed policy */
    [POLICY_SESSION] = 2048,   [POLICY_TRUST] = 8192, /* when raised; else 2,048 */
    [POLICY_RESOURCE] = 0,     [POLICY_SCP] = 10240,  [POLICY_RCP] = 5120,
};

const char *policy_type_name(enum policy_type type)
{
    static const char *const names[POLICY_TYPE_COUNT] = {
        [POLICY_IDENTITY] = "identity", [POLICY_BOUNDARY] = "boundary", [POLICY_SESSION] = "session",
        [POLICY_TRUST] = "trust",       [POLICY_RESOURCE] = "resource", [POLICY_SCP] = "scp",
        [POLICY_RCP] = "rcp",
    };

    return type < POLICY_TYPE_COUNT ? names[type] : "unknown";
}

/* SCPs and RCPs know one version and count every character. */
static bool is_organizations(enum policy_type type)
{
    return type == POLICY_SCP || type == POLICY_RCP;
}

/* Tab, line feed, carriage return, and U+0020 to U+00FF: lead bytes from C4 on are beyond. */
static bool holds_odd_character(struct str s)
{
    bool odd = false;

    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];

        odd |= (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c >= 0xc4;
    }
    return odd;
}

/* Whether check_everywhere would find nothing. It is so of nearly every document, and soon seen. */
static bool is_in_order(struct json value)
{
    struct json_texts texts = json_texts(value);

    if (json_may_repeat(value))
        return false;
    if (json_is_plain(value))
        return true;
    while (json_next_text(&texts)) {
        if (holds_odd_character(texts.text))
            return false;
    }
    return true;
}

static enum rc check_text(struct document_reader *reader, struct str text, const struct field *at, bool *warned)
{
    if (*warned || !holds_odd_character(text))
        return RC_OK;
    *warned = true;
    return document_warning(reader, at, STR("holds characters beyond those of IAM's grammar (U+0020 to U+00FF)"));
}

/* Members that are there twice, and characters out of the ordinary, everywhere in `value`; as deep as
 * DOCUMENT_DEPTH_MAX, which has been checked. */
static enum rc check_everywhere(struct document_reader *reader, struct json value, const struct field *at, bool *warned)
{
    bool object = json_is(value, JSON_OBJECT);
    struct json_iter it = json_iter(value);
    struct str twice;
    enum rc rc = RC_OK;

    if (json_is(value, JSON_STRING))
        return check_text(reader, json_string(value), at, warned);
    if (object && json_duplicate_member(value, false, &twice)) {
        struct field member = FIELD_NAMED(at, twice);

        rc = document_fault_whole(reader, &member, STR("is there twice in one object"));
    }
    while (rc == RC_OK && json_next(&it)) {
        struct field inner = object ? FIELD_NAMED(at, it.name) : FIELD_ITEM(at, it.index);

        if (object)
            rc = check_text(reader, it.name, &inner, warned);
        if (rc == RC_OK)
            rc = check_everywhere(reader, it.value, &inner, warned);
    }
    return rc;
}

static enum rc read_version(struct document_reader *reader, struct json value)
{
    struct field at = FIELD_NAMED(NULL, STR("Version"));
    struct str version = json_string(value);

    if (json_is(value, JSON_NONE) && !is_organizations(reader->type))
        return RC_OK; /* as 2008-10-17: no variables */
    if (json_is(value, JSON_NONE))
        return document_fault_whole(reader, NULL, STR("has no Version"));
    reader->version2012 = json_is(value, JSON_STRING) && str_equal(version, STR("2012-10-17"));
    if (reader->version2012)
        return RC_OK;
    if (json_is(value, JSON_STRING) && str_equal(version, STR("2008-10-17")) && !is_organizations(reader->type))
        return RC_OK;
    return document_fault_whole(reader, &at,
                                is_organizations(reader->type) ? STR("is not \"2012-10-17\"")
                                                               : STR("is neither \"2012-10-17\" nor \"2008-10-17\""));
}

static enum rc read_id(struct document_reader *reader, struct json value, struct policy_document *document)
{
    struct field at = FIELD_NAMED(NULL, STR("Id"));

    if (json_is(value, JSON_NONE))
        return RC_OK;
    if (is_organizations(reader->type))
        return document_fault_whole(
            reader, &at,
            arena_printf(reader->arena, "not allowed in policies of type %s", policy_type_name(reader->type)));
    if (reader->type != POLICY_TRUST && reader->type != POLICY_RESOURCE)
        return document_warning(reader, &at, STR("is of resource-based policies, and ignored here"));
    if (!json_is(value, JSON_STRING))
        return document_fault_whole(reader, &at, STR("is not a string"));
    document->id = document_text(reader, json_string(value));
    return document->id.at == NULL ? RC_NO_MEMORY : RC_OK;
}

/* For few statements: it compares each with each. */
static bool all_sids_differ(const struct policy_statement *statements, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        for (size_t k = 0; statements[i].sid.len != 0 && k < i; k++) {
            if (str_equal(statements[i].sid, statements[k].sid))
                return false;
        }
    }
    return true;
}

/* IAM wants the Sids of a document to differ. */
static enum rc check_sids(struct document_reader *reader, const struct policy_statement *statements, size_t count)
{
    struct arena *scratch;
    struct map *seen;
    struct field list = FIELD_NAMED(NULL, STR("Statement"));
    enum rc rc = RC_OK;

    if (count <= FEW_STATEMENTS && all_sids_differ(statements, count))
        return RC_OK;
    scratch = arena_new(0);
    seen = scratch == NULL ? NULL : map_new(scratch);
    if (seen == NULL)
        rc = RC_NO_MEMORY;
    for (size_t i = 0; rc == RC_OK && i < count; i++) {
        struct field item = FIELD_ITEM(&list, i);
        struct field sid = FIELD_NAMED(&item, STR("Sid"));

        if (statements[i].sid.len == 0)
            continue;
        reader->statement = i;
        if (map_get(seen, statements[i].sid) != NULL)
            rc = document_warning(reader, &sid, STR("is there twice in the document"));
        else
            rc = map_put(seen, statements[i].sid, seen);
    }
    arena_free(scratch);
    reader->statement = POLICY_WHOLE_DOCUMENT;
    return rc;
}

static enum rc read_statements(struct document_reader *reader, struct json value, struct policy_document *document)
{
    struct field list = FIELD_NAMED(NULL, STR("Statement"));
    bool listed = json_is(value, JSON_ARRAY);
    size_t count = listed ? json_count(value) : 1;
    struct policy_statement *statements;
    struct json_iter it = json_iter(listed ? value : (struct json){NULL, 0});
    enum rc rc = RC_OK;

    if (json_is(value, JSON_NONE))
        return document_fault_whole(reader, NULL, STR("has no Statement"));
    if (!listed && !json_is(value, JSON_OBJECT))
        return document_fault_whole(reader, &list,
                                    arena_printf(reader->arena, "is %s, not an object or an array of objects",
                                                 json_type_name(json_type(value))));
    statements = ARENA_ARRAY(reader->arena, count, struct policy_statement);
    if (statements == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; rc == RC_OK && i < count && (!listed || json_next(&it)); i++) {
        struct field item = FIELD_ITEM(&list, i);

        reader->statement = i;
        rc = document_read_statement(reader, listed ? it.value : value, &item, &statements[i]);
        document->services |= statements[i].services;
    }
    reader->statement = POLICY_WHOLE_DOCUMENT;
    if (rc == RC_OK)
        rc = check_sids(reader, statements, count);
    document->statements = statements;
    document->statement_count = count;
    return rc;
}

static enum rc check_members(struct document_reader *reader, struct json value)
{
    struct json_iter it = json_iter(value);

    while (json_next(&it)) {
        struct field member = FIELD_NAMED(NULL, it.name);
        enum rc rc;

        if (str_equal(it.name, STR("Version")) || str_equal(it.name, STR("Id")) || str_equal(it.name, STR("Statement")))
            continue;
        rc = document_fault_whole(reader, &member, STR("unknown element of a policy"));
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

static enum rc read_object(struct document_reader *reader, struct json value, struct policy_document *document)
{
    bool warned = false;
    enum rc rc;

    if (!json_is(value, JSON_OBJECT))
        return document_fault_whole(
            reader, NULL,
            arena_printf(reader->arena, "the policy is %s, not an object", json_type_name(json_type(value))));
    if (json_is_deeper(value, DOCUMENT_DEPTH_MAX))
        return document_fault_whole(reader, NULL,
                                    arena_printf(reader->arena, "nested deeper than %d levels", DOCUMENT_DEPTH_MAX));
    rc = is_in_order(value) ? RC_OK : check_everywhere(reader, value, NULL, &warned);
    if (rc == RC_OK)
        rc = check_members(reader, value);
    if (rc == RC_OK)
        rc = read_version(reader, json_get(value, STR("Version")));
    if (rc == RC_OK)
        rc = read_id(reader, json_get(value, STR("Id")), document);
    if (rc == RC_OK)
        rc = read_statements(reader, json_get(value, STR("Statement")), document);
    return rc;
}

/* As 1.5 counts: without white space, but for Organizations every character. */
static size_t count_characters(enum policy_type type, struct str text)
{
    size_t count = utf8_length(text);

    for (size_t i = 0; !is_organizations(type) && i < text.len; i++)
        count -= text.at[i] == ' ' || text.at[i] == '\t' || text.at[i] == '\n' || text.at[i] == '\r';
    return count;
}

/* What escapes that need not be add to text of the writer's: it writes DEL, C1 and marks of direction so. */
static size_t count_needless(struct str text)
{
    size_t count = 0;

    for (size_t i = 0; i + 5 < text.len; i++) {
        if (text.at[i] != '\\')
            continue;
        i++;
        if (text.at[i] == 'u' && !str_starts_with(str_from(text, i), STR("u000")) &&
            !str_starts_with(str_from(text, i), STR("u001")))
            count += 5; /* \u007f is one character */
    }
    return count;
}

/* The characters of a value that was stored as text. That text is not known, but was as long as the value is when it is
 * written as tightly as can be; 0: not longer than the limit, as it is written in its file. */
static enum rc count_compact(enum policy_type type, struct json value, size_t *out)
{
    size_t limit = size_limits[type];
    struct buf compact = BUF_NEW(BUF_UNBOUNDED);
    enum rc rc;

    *out = 0;
    if (limit == 0 || json_extent(value) <= limit || !json_is(value, JSON_OBJECT))
        return RC_OK;
    json_print(value, &compact);
    rc = compact.failed;
    if (rc == RC_OK)
        *out = count_characters(type, buf_str(&compact)) - count_needless(buf_str(&compact));
    buf_free(&compact);
    return rc;
}

static enum rc check_size(struct document_reader *reader, size_t characters)
{
    size_t limit = size_limits[reader->type];

    if (limit == 0 || characters <= limit)
        return RC_OK;
    return document_warning(
        reader, NULL,
        arena_printf(reader->arena, "has %zu characters; customers can store %zu at most", characters, limit));
}

/* The end of every reading: what was found becomes the document. */
static enum rc finish(struct document_reader *reader, const struct policy_document *read, size_t characters,
                      struct policy_document **out, struct err *err)
{
    struct policy_document *document = ARENA_NEW(reader->arena, struct policy_document);

    if (document == NULL || check_size(reader, characters) != RC_OK)
        return err_no_memory(err);
    *document = *read;
    document->type = reader->type;
    document->unknown = reader->unknown;
    document->version2012 = reader->version2012;
    document->faults = reader->faults;
    document->fault_count = reader->fault_count;
    document->characters = characters;
    *out = document;
    return RC_OK;
}

static struct document_reader new_reader(const struct document_place *place, enum policy_type type, bool texts_live)
{
    return (struct document_reader){.arena = place->arena,
                                    .texts = place->texts,
                                    .texts_live = texts_live,
                                    .type = type,
                                    .statement = POLICY_WHOLE_DOCUMENT};
}

/* A document of which nothing can be read, and why. */
static enum rc refuse(const struct document_place *place, enum policy_type type, struct str text, struct str why,
                      struct policy_document **out, struct err *err)
{
    struct document_reader reader = new_reader(place, type, false);
    struct policy_document document = {0};

    if (document_fault_whole(&reader, NULL, why) != RC_OK)
        return err_no_memory(err);
    return finish(&reader, &document, count_characters(type, text), out, err);
}

enum rc document_read_text(const struct document_place *place, enum policy_type type, struct str text,
                           struct policy_document **out, struct err *err)
{
    struct document_reader reader = new_reader(place, type, false);
    struct policy_document document = {0};
    struct json_doc *json = NULL;
    struct err why = ERR_NONE;
    enum rc rc;

    if (type >= POLICY_TYPE_COUNT)
        return err_set(err, RC_INTERNAL, "no such type of policy: %d", (int)type);
    rc = json_parse(place->parser, text, &json, &why);
    if ((rc == RC_BAD_INPUT || rc == RC_LIMIT) && why.text == NULL)
        rc = RC_NO_MEMORY; /* for what is wrong with it */
    if (rc == RC_BAD_INPUT || rc == RC_LIMIT) {
        rc = refuse(place, type, text,
                    arena_printf(place->arena, "line %zu, column %zu: %s", why.line, why.column, why.text), out, err);
        goto out;
    }
    if (rc == RC_OK)
        rc = read_object(&reader, json_root(json), &document);
    if (rc == RC_OK)
        rc = finish(&reader, &document, count_characters(type, text), out, err);
    else
        rc = rc == RC_NO_MEMORY ? err_no_memory(err) : err_set(err, rc, "%s", why.text == NULL ? "JSON" : why.text);
out:
    json_doc_free(json);
    err_clear(&why);
    return rc;
}

/* A document in a string: JSON text, or the same percent-encoded. */
static enum rc read_string(const struct document_place *place, enum policy_type type, struct str text,
                           struct policy_document **out, struct err *err)
{
    struct str trimmed = str_trim(text);
    struct buf decoded = BUF_NEW(BUF_UNBOUNDED);
    struct err why = ERR_NONE;
    enum rc rc;

    if (str_starts_with(trimmed, STR("{")))
        return document_read_text(place, type, text, out, err);
    if (!str_starts_with(trimmed, STR("%")))
        return refuse(place, type, text, STR("the policy is a text that is neither JSON nor percent-encoded JSON"), out,
                      err);
    rc = url_decode(trimmed, &decoded, &why);
    if (rc == RC_BAD_INPUT)
        rc = refuse(place, type, text,
                    arena_printf(place->arena, "column %zu: %s", why.column,
                                 why.text == NULL ? "not percent-encoded" : why.text),
                    out, err);
    else if (rc != RC_OK || decoded.failed != RC_OK)
        rc = err_no_memory(err);
    else
        rc = document_read_text(place, type, buf_str(&decoded), out, err);
    buf_free(&decoded);
    err_clear(&why);
    return rc;
}

enum rc document_read_value(const struct document_place *place, enum policy_type type, struct json value,
                            struct policy_document **out, struct err *err)
{
    struct document_reader reader = new_reader(place, type, place->values_live);
    struct policy_document document = {0};
    size_t characters = 0;
    enum rc rc;

    if (type >= POLICY_TYPE_COUNT)
        return err_set(err, RC_INTERNAL, "no such type of policy: %d", (int)type);
    if (json_is(value, JSON_STRING))
        return read_string(place, type, json_string(value), out, err);
    rc = count_compact(type, value, &characters);
    if (rc == RC_OK)
        rc = read_object(&reader, value, &document);
    if (rc == RC_OK)
        return finish(&reader, &document, characters, out, err);
    return err_no_memory(err);
}

enum rc policy_parse(struct arena *arena, enum policy_type type, struct json value, struct policy_document **out,
                     struct err *err)
{
    struct document_place place = {.arena = arena};

    return document_read_value(&place, type, value, out, err);
}

enum rc policy_parse_text(struct arena *arena, enum policy_type type, struct str text, struct policy_document **out,
                          struct err *err)
{
    return policy_parse_text_by(NULL, arena, type, text, out, err);
}

enum rc policy_parse_text_by(struct json_parser *parser, struct arena *arena, enum policy_type type, struct str text,
                             struct policy_document **out, struct err *err)
{
    struct document_place place = {.arena = arena, .parser = parser};

    return document_read_text(&place, type, text, out, err);
}

bool policy_has_faults(const struct policy_document *document)
{
    for (size_t i = 0; i < document->fault_count; i++) {
        if (!document->faults[i].warning)
            return true;
    }
    return false;
}

const struct policy_fault *policy_document_fault(const struct policy_document *document)
{
    for (size_t i = 0; i < document->fault_count; i++) {
        if (!document->faults[i].warning && document->faults[i].statement == POLICY_WHOLE_DOCUMENT)
            return &document->faults[i];
    }
    return NULL;
}
