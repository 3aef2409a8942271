/* SPDX-License-Identifier: Apache-2.0
 *
 * Members, places and files as every loader reads them (snapshot.md, "Forms that must be read alike").
 */
#include "account/load.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "text/date.h"

enum {
    SHOWN_MAX = 200
};

/* ---- Saying what is wrong ---- */

enum rc load_fault(struct load *load, struct json value, const char *format, ...)
{
    char *text = NULL;
    va_list args;
    va_start(args, format);
    int len = vasprintf(&text, format, args);
    va_end(args);
    if (len >= 0 && load->starved)
        free(text);
    if (len < 0 || load->starved)
        return err_no_memory(load->err);
    err_set(load->err, RC_BAD_INPUT, "%s", text);
    free(text);
    if (load->err != NULL && load->err->kind == NULL)
        err_kind(load->err, "not-an-account");
    struct json_place place = value.doc == NULL ? (struct json_place){0} : json_place(value);
    err_place(load->err, account_file_of(load->account, value), place.line, place.column);
    return RC_BAD_INPUT;
}

const char *load_shown(struct load *load, struct str text)
{
    struct buf buf = BUF_NEW(2 * SHOWN_MAX + 16);
    size_t most = text.len;
    if (most > SHOWN_MAX) {
        most = SHOWN_MAX;
        while (most > 0 && ((unsigned char)text.at[most] & 0xc0) == 0x80)
            most--;
    }
    for (size_t i = 0; i < most; i++) {
        if (text.at[i] == '\0')
            buf_add(&buf, STR("\\0"));
        else
            buf_add_char(&buf, text.at[i]);
    }
    if (most < text.len)
        buf_add(&buf, STR("\u2026"));
    struct str copy = buf.failed == RC_OK ? arena_copy(load->arena, buf_str(&buf)) : STR_EMPTY;
    buf_free(&buf);
    load->starved |= copy.at == NULL;
    return copy.at == NULL ? "" : copy.at;
}

const char *load_place_shown(struct load *load, struct json value)
{
    struct json_place place = json_place(value);
    struct str text = arena_printf(load->arena, "%s:%zu:%zu", load_shown(load, account_file_of(load->account, value)),
                                   place.line, place.column);
    load->starved |= text.at == NULL;
    return text.at == NULL ? "" : text.at;
}

/* ---- Members ---- */

enum rc load_list_value(struct load *load, struct json value, struct str what, enum json_type type,
                        struct load_list *out)
{
    *out = (struct load_list){0};
    enum json_type found = json_type(value);
    if (found == JSON_NONE || found == JSON_NULL)
        return RC_OK;
    if (found == type) {
        out->single = value;
        out->count = 1;
        return RC_OK;
    }
    if (found != JSON_ARRAY)
        return load_fault(load, value, "%s is %s, not a list", load_shown(load, what), json_type_name(found));
    for (struct json_iter it = json_iter(value); json_next(&it);) {
        if (!json_is(it.value, type))
            return load_fault(load, it.value, "%s holds %s where %s should be", load_shown(load, what),
                              json_type_name(json_type(it.value)), json_type_name(type));
        out->count++;
    }
    out->items = json_iter(value);
    return RC_OK;
}

enum rc load_list(struct load *load, struct json object, struct str name, enum json_type type, struct load_list *out)
{
    return load_list_value(load, json_get(object, name), name, type, out);
}

bool load_next(struct load_list *list)
{
    if (list->single.doc != NULL) {
        list->value = list->single;
        list->single = (struct json){0};
        return true;
    }
    if (!json_next(&list->items))
        return false;
    list->value = list->items.value;
    return true;
}

enum rc load_text(struct load *load, struct json object, struct str name, struct str *out)
{
    struct json value = json_get(object, name);
    enum json_type type = json_type(value);
    *out = STR_EMPTY;
    if (type == JSON_NONE || type == JSON_NULL)
        return RC_OK;
    if (type != JSON_STRING)
        return load_fault(load, value, "%s is %s, not a string", load_shown(load, name), json_type_name(type));
    struct str text = json_string(value);
    if (text.len > LOAD_TEXT_MAX)
        return load_fault(load, value, "%s has %zu bytes; nothing of that name is longer than %zu",
                          load_shown(load, name), text.len, LOAD_TEXT_MAX);
    *out = text;
    return RC_OK;
}

enum rc load_bool(struct load *load, struct json object, struct str name, bool *out)
{
    struct json value = json_get(object, name);
    struct str text = json_string(value);
    enum json_type type = json_type(value);
    *out = json_bool(value) || str_equal_nocase(text, STR("true"));
    if (type == JSON_NONE || type == JSON_NULL || type == JSON_BOOL || *out || str_equal_nocase(text, STR("false")))
        return RC_OK;
    if (type == JSON_STRING)
        return load_fault(load, value, "%s is \"%s\", neither true nor false", load_shown(load, name),
                          load_shown(load, text));
    return load_fault(load, value, "%s is %s, neither true nor false", load_shown(load, name), json_type_name(type));
}

/* Whether a date that has a time says nothing of its zone. */
static bool lacks_zone(struct str text)
{
    size_t time = str_find(text, ':');
    if (time == text.len || text.at[text.len - 1] == 'Z' || text.at[text.len - 1] == 'z')
        return false;
    struct str rest = str_from(text, time);
    return str_find(rest, '+') == rest.len && str_find(rest, '-') == rest.len;
}

enum rc load_date(struct load *load, struct json object, struct str name, struct str *out)
{
    struct json value = json_get(object, name);
    struct str text = STR_EMPTY;
    *out = STR_EMPTY;
    if (json_is(value, JSON_NUMBER)) {
        text = json_literal_text(value);
    } else {
        enum rc rc = load_text(load, object, name, &text);
        if (rc != RC_OK || text.len == 0)
            return rc;
    }
    struct instant instant;
    if (!date_read_loose(text, &instant))
        return load_fault(load, value, "%s is no date: %s", load_shown(load, name), load_shown(load, text));
    load->zone_missing = load->zone_missing || lacks_zone(text);
    *out = date_print(load->arena, instant.seconds);
    return out->at == NULL ? RC_NO_MEMORY : RC_OK;
}

enum rc load_no_duplicates(struct load *load, struct json object)
{
    struct str name;
    if (!json_duplicate_member(object, false, &name))
        return RC_OK;
    struct json second = object;
    size_t seen = 0;
    for (struct json_iter it = json_iter(object); json_next(&it);) {
        if (str_equal(it.name, name) && ++seen == 2)
            second = it.value;
    }
    return load_fault(load, second, "%s occurs twice in one object", load_shown(load, name));
}

/* ---- Files ---- */

enum rc load_keep(struct load *load, struct str path, struct file *file, struct json_doc *doc)
{
    struct account *account = load->account;
    struct account_document *kept =
        ARENA_PUSH(load->arena, account->documents, account->document_count, account->document_capacity);
    if (kept == NULL) {
        file_free(file);
        json_doc_free(doc);
        return RC_NO_MEMORY;
    }
    *kept = (struct account_document){path, *file, doc};
    *file = (struct file){0};
    account->document_count++;
    return RC_OK;
}

/* FOLDER/NAMEsuffix; .at is NULL for want of memory. */
static struct str path_beside(struct load *load, const char *name, const char *suffix)
{
    const struct str parts[] = {load->folder, STR("/"), str_of(name), str_of(suffix)};
    if (load->folder.at[load->folder.len - 1] == '/')
        return arena_join(load->arena, (const struct str[]){parts[0], parts[2], parts[3]}, 3);
    return arena_join(load->arena, parts, 4);
}

/* Only "there is no such file" means that it was not collected; all else is an error when it is read. */
static bool is_absent(struct str path)
{
    struct stat status;
    return stat(path.at, &status) != 0 && (errno == ENOENT || errno == ENOTDIR) && lstat(path.at, &status) != 0;
}

enum rc load_file(struct load *load, const char *name, bool *there, struct str *path, struct str *bytes)
{
    static const char *const suffixes[] = {"", ".gz"};
    *there = false;
    for (size_t i = 0; i < 2 && load->folder.len != 0; i++) {
        *path = path_beside(load, name, suffixes[i]);
        if (path->at == NULL)
            return RC_NO_MEMORY;
        if (is_absent(*path))
            continue;
        struct file file = {0};
        enum rc rc = file_read(*path, &file, load->err);
        if (rc != RC_OK)
            return rc;
        *there = true;
        *bytes = file.bytes;
        return load_keep(load, *path, &file, NULL);
    }
    return RC_OK;
}

bool load_is_json(struct str bytes)
{
    if (str_starts_with(bytes, STR("\xef\xbb\xbf")))
        bytes = str_from(bytes, 3);
    bytes = str_trim(bytes);
    return bytes.len != 0 && (bytes.at[0] == '{' || bytes.at[0] == '[');
}

enum rc load_parse_last(struct load *load, enum json_type type, struct json *root)
{
    struct account_document *last = &load->account->documents[load->account->document_count - 1];
    enum rc rc = json_parse(load->parser, last->file.bytes, &last->json, load->err);
    if (rc != RC_OK) {
        if (load->err != NULL)
            err_place(load->err, last->path, load->err->line, load->err->column);
        return rc;
    }
    *root = json_root(last->json);
    if (type != JSON_TYPE_COUNT && json_type(*root) != type)
        return load_fault(load, *root, "%s where %s should be", json_type_name(json_type(*root)), json_type_name(type));
    return load_no_duplicates(load, *root);
}

enum rc load_json_file(struct load *load, const char *name, enum json_type type, bool *there, struct json *root)
{
    struct str path;
    struct str bytes;
    enum rc rc = load_file(load, name, there, &path, &bytes);
    return rc != RC_OK || !*there ? rc : load_parse_last(load, type, root);
}
