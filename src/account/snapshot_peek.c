/* SPDX-License-Identifier: Apache-2.0
 *
 * A pass over the outermost object of a JSON text, or over its entities: member names are looked at, values are
 * skipped by counting brackets. What is wrong inside a value is not looked for; the reader finds it.
 */
#include "account/snapshot_peek.h"

#include <errno.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>

#include "policy/arn.h"
#include "text/file.h"
#include "text/stream.h"

struct cursor {
    const char *at;
    const char *end;
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The next byte that is no blank, passed; NUL at the end. */
static char next(struct cursor *cursor)
{
    while (cursor->at < cursor->end && is_blank(*cursor->at))
        cursor->at++;
    return cursor->at < cursor->end ? *cursor->at++ : '\0';
}

/* Behind the string whose quote was passed; its raw content in *raw. False: it does not end. */
static bool skip_string(struct cursor *cursor, struct str *raw)
{
    const char *start = cursor->at;
    while (cursor->at < cursor->end) {
        const char *quote = memchr(cursor->at, '"', (size_t)(cursor->end - cursor->at));
        if (quote == NULL)
            return false;
        const char *before = quote;
        while (before > start && before[-1] == '\\')
            before--;
        cursor->at = quote + 1;
        if ((quote - before) % 2 == 0) {
            *raw = (struct str){start, (size_t)(quote - start)};
            return true;
        }
    }
    return false;
}

/* Inside of brackets nothing else counts. */
static void skip_to_mark(struct cursor *cursor)
{
    static const bool is_mark[UCHAR_MAX + 1] = {
        ['\0'] = true, ['"'] = true, ['{'] = true, ['}'] = true, ['['] = true, [']'] = true};
    while (cursor->at < cursor->end && !is_mark[(unsigned char)*cursor->at])
        cursor->at++;
}

/* Behind a value; false when the text ends in it or it is none. */
static bool skip_value(struct cursor *cursor)
{
    size_t depth = 0;
    struct str raw;
    do {
        if (depth > 0)
            skip_to_mark(cursor);
        char c = next(cursor);
        switch (c) {
        case '\0':
        case ',':
        case ':':
            if (c == '\0' || depth == 0)
                return false;
            break;
        case '"':
            if (!skip_string(cursor, &raw))
                return false;
            break;
        case '{':
        case '[': depth++; break;
        case '}':
        case ']':
            if (depth-- == 0)
                return false;
            break;
        default: /* a number or a word */
            while (cursor->at < cursor->end && strchr(",:{}[]\" \t\r\n", *cursor->at) == NULL)
                cursor->at++;
        }
    } while (depth > 0);
    return true;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Whether a name's raw text, in which letters may be written as \u escapes, is `word`, which is ASCII. */
static bool is_word(struct str raw, struct str word)
{
    size_t at = 0;
    for (size_t i = 0; i < word.len; i++) {
        if (at >= raw.len)
            return false;
        int c = (unsigned char)raw.at[at];
        if (c == '\\') {
            if (raw.len - at < 6 || raw.at[at + 1] != 'u')
                return false;
            c = 0;
            for (size_t d = 2; d < 6; d++) {
                int digit = hex_digit(raw.at[at + d]);
                if (digit < 0)
                    return false;
                c = c * 16 + digit;
            }
            at += 5;
        }
        if (c != (unsigned char)word.at[i])
            return false;
        at++;
    }
    return at == raw.len;
}

/* Behind the bracket that opens the outermost object. *certain: whatever follows the text. */
static enum snapshot_kind peek_object(struct cursor *cursor, bool *certain)
{
    enum snapshot_kind so_far = SNAPSHOT_BROKEN; /* what it is when it ends or goes wrong here */
    for (bool first = true;; first = false) {
        struct str name;
        char c = next(cursor);
        if (c == '}' && first)
            return SNAPSHOT_OTHER;
        if (c != '"' || !skip_string(cursor, &name))
            return so_far;
        *certain = is_word(name, STR("RoleDetailList"));
        if (*certain)
            return SNAPSHOT_DUMP;
        if (is_word(name, STR("UserDetailList")) || is_word(name, STR("GroupDetailList")))
            so_far = SNAPSHOT_DUMP;
        if (next(cursor) != ':' || !skip_value(cursor))
            return so_far;
        c = next(cursor);
        if (c == '}')
            return SNAPSHOT_OTHER; /* whole, and no roles in it */
        if (c != ',')
            return so_far;
    }
}

static enum snapshot_kind peek(struct str bytes, bool *certain)
{
    *certain = false;
    if (str_starts_with(bytes, STR("\xef\xbb\xbf")))
        bytes = str_from(bytes, 3);
    bytes = str_trim(bytes);
    if (bytes.len == 0)
        return SNAPSHOT_BROKEN;
    if (bytes.at[0] == '{') {
        struct cursor cursor = {bytes.at + 1, bytes.at + bytes.len};
        return peek_object(&cursor, certain);
    }
    bool is_json = strchr("[\"-0123456789", bytes.at[0]) != NULL || str_equal(bytes, STR("true")) ||
                   str_equal(bytes, STR("false")) || str_equal(bytes, STR("null"));
    return is_json && bytes.at[0] != '\0' ? SNAPSHOT_OTHER : SNAPSHOT_BROKEN;
}

enum snapshot_kind snapshot_peek(struct str bytes)
{
    bool certain;
    return peek(bytes, &certain);
}

bool snapshot_begins_dump(struct str bytes)
{
    bool certain;
    return peek(bytes, &certain) == SNAPSHOT_DUMP && certain;
}

/* ---- Whose it is ---- */

/* Into the outermost object; false: there is none. */
static bool open_object(struct str bytes, struct cursor *cursor)
{
    if (str_starts_with(bytes, STR("\xef\xbb\xbf")))
        bytes = str_from(bytes, 3);
    if (bytes.len == 0)
        return false;
    *cursor = (struct cursor){bytes.at, bytes.at + bytes.len};
    return next(cursor) == '{';
}

/* What follows a member's value: whether there is another member. */
static bool another(struct cursor *cursor)
{
    return next(cursor) == ',';
}

/* The name of the next member; false: there is none. */
static bool next_name(struct cursor *cursor, struct str *name)
{
    return next(cursor) == '"' && skip_string(cursor, name) && next(cursor) == ':';
}

/* The text of member `wanted` of the object that was entered, where it has it as text; the cursor is then anywhere in
 * it. Else it stands behind the object, or at the end of the bytes. */
static bool find_text(struct cursor *cursor, struct str wanted, struct str *text)
{
    struct str name;
    do {
        if (!next_name(cursor, &name))
            return false;
        if (is_word(name, wanted)) {
            struct cursor value = *cursor;
            if (next(&value) == '"')
                return skip_string(&value, text);
        }
    } while (skip_value(cursor) && another(cursor));
    return false;
}

static bool is_section(struct str name)
{
    return is_word(name, STR("UserDetailList")) || is_word(name, STR("GroupDetailList")) ||
           is_word(name, STR("RoleDetailList")) || is_word(name, STR("Policies"));
}

/* The account in the Arn of one of the objects from here on. */
static bool find_account(struct cursor entities, struct str *id)
{
    char c = next(&entities);
    if (c == '[')
        c = next(&entities);
    while (c == '{') {
        struct cursor after = {entities.at - 1, entities.end};
        struct str text;
        struct arn arn;
        if (find_text(&entities, STR("Arn"), &text) && arn_read(text, &arn) && arn_is_account(arn.account)) {
            *id = arn.account;
            return true;
        }
        if (!skip_value(&after) || !another(&after))
            return false;
        entities = after;
        c = next(&entities);
    }
    return false;
}

struct str snapshot_dump_id(struct str bytes)
{
    struct cursor cursor;
    struct str name;
    struct str id = STR_EMPTY;
    if (!open_object(bytes, &cursor))
        return STR_EMPTY;
    do {
        if (!next_name(&cursor, &name) || (is_section(name) && find_account(cursor, &id)))
            break;
    } while (skip_value(&cursor) && another(&cursor));
    return id;
}

/* By the first bytes of a file; by all of it where those do not tell. */
static enum rc peek_file(struct str path, struct str (*look)(struct str bytes), struct arena *arena, struct str *id,
                         struct err *err)
{
    struct stream *stream = NULL;
    struct file file = {0};
    struct str begin = STR_EMPTY;
    struct str found = STR_EMPTY;
    enum rc rc = stream_open(path, &stream, err);
    if (rc == RC_OK)
        rc = stream_next(stream, &begin, err);
    if (rc == RC_OK)
        found = look(begin);
    if (rc == RC_OK && found.len == 0 && begin.len > 0) {
        rc = file_read(path, &file, err);
        if (rc == RC_OK)
            found = look(file.bytes);
    }
    if (found.len > 0)
        *id = arena_copy(arena, found);
    if (found.len > 0 && id->at == NULL)
        rc = err_no_memory(err);
    file_free(&file);
    stream_free(stream);
    if (rc == RC_OK || rc == RC_NO_MEMORY || rc == RC_IO)
        return rc;
    err_clear(err);
    return RC_OK;
}

static struct str identity_id(struct str bytes)
{
    struct cursor cursor;
    struct str text;
    if (open_object(bytes, &cursor) && find_text(&cursor, STR("Account"), &text) && arn_is_account(text))
        return text;
    return STR_EMPTY;
}

/* Standard input and pipes give what they hold once. */
static enum rc can_be_read_twice(struct str path, bool *out, struct err *err)
{
    struct stat status;
    *out = false;
    if (str_equal(path, STR("-")))
        return RC_OK;
    if (stat(path.at, &status) == 0) {
        *out = S_ISREG(status.st_mode);
        return RC_OK;
    }
    if (errno == ENOENT)
        return RC_OK;
    enum rc rc = err_set(err, RC_IO, "cannot open: %s", strerrordesc_np(errno));
    err_place(err, path, 0, 0);
    return rc;
}

static enum rc peek_again(struct str path, struct str (*look)(struct str bytes), struct arena *arena, struct str *id,
                          struct err *err)
{
    bool again;
    enum rc rc = can_be_read_twice(path, &again, err);
    return rc == RC_OK && again ? peek_file(path, look, arena, id, err) : rc;
}

enum rc snapshot_peek_id(struct arena *arena, const struct snapshot_entry *entry, struct str *id, struct err *err)
{
    static const char *const identities[] = {"get-caller-identity.json", "get-caller-identity.json.gz"};
    enum rc rc = RC_OK;
    *id = STR_EMPTY;
    for (size_t i = 0; rc == RC_OK && i < entry->page_count && id->len == 0; i++)
        rc = peek_again(entry->pages[i], snapshot_dump_id, arena, id, err);
    for (size_t i = 0; rc == RC_OK && entry->folder.len > 0 && id->len == 0 && i < 2; i++) {
        struct str path = arena_join(arena, (const struct str[]){entry->folder, STR("/"), str_of(identities[i])}, 3);
        rc = path.at == NULL ? err_no_memory(err) : peek_again(path, identity_id, arena, id, err);
    }
    return rc;
}
