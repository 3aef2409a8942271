/* SPDX-License-Identifier: Apache-2.0
 *
 * ~/.aws/sso/cache/H.json and ~/.aws/login/cache/H.json (SDKs and Tools Reference Guide, "IAM Identity Center credential provider",
 * "Login credentials provider").
 */
#include "aws/token_file.h"

#include "text/json_write.h"

enum rc token_file_read(struct str path, struct token_file *out, bool *missing, struct err *err)
{
    struct token_file token = {{STR_EMPTY, NULL}, {NULL, {NULL, 0}}};
    struct err fault = ERR_NONE;
    enum rc rc = file_read_bounded(path, SECRET_JSON_MAX, &token.file, missing, &fault);
    if (*missing) {
        err_clear(&fault);
        return RC_OK;
    }
    if (rc == RC_OK)
        rc = secret_json_parse(token.file.bytes, "the cache of the login", &token.json, &fault);
    if (rc == RC_OK) {
        *out = token;
        return RC_OK;
    }
    (void)err_set(err, rc, "%s", fault.text == NULL ? "out of memory" : fault.text);
    err_place(err, path, 0, 0);
    err_clear(&fault);
    token_file_free(&token);
    return rc;
}

void token_file_free(struct token_file *token)
{
    secret_json_free(&token->json);
    file_wipe(&token->file);
}

static void write_change(struct json_writer *w, const struct token_change *change)
{
    json_write_key(w, change->name);
    if (change->raw)
        json_write_raw(w, change->value);
    else
        json_write_string(w, change->value);
}

static const struct token_change *find_change(const struct token_change *changes, size_t count, struct str name)
{
    for (size_t i = 0; i < count; i++) {
        if (str_equal(changes[i].name, name))
            return &changes[i];
    }
    return NULL;
}

enum rc token_file_write(struct str path, const struct token_file *token, const struct token_change *changes,
                         size_t count, struct err *err)
{
    /* Every byte may take six when it is escaped. All room at once: what a growing buffer leaves behind could not be wiped. */
    size_t room = 6 * token->file.bytes.len + 64;
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct buf value = BUF_NEW(BUF_UNBOUNDED);
    for (size_t i = 0; i < count; i++)
        room += 6 * (changes[i].name.len + changes[i].value.len) + 64;
    enum rc rc = RC_OK;
    if (buf_room(&text, room) == NULL || buf_room(&value, room) == NULL) {
        rc = err_no_memory(err);
        goto out;
    }
    struct json_writer w = json_writer(&text, false);
    json_write_object(&w);
    for (struct json_iter it = json_iter(token->json.root); json_next(&it);) {
        const struct token_change *change = find_change(changes, count, it.name);
        if (change != NULL) {
            write_change(&w, change);
            continue;
        }
        json_write_key(&w, it.name);
        buf_reset(&value);
        json_print(it.value, &value);
        json_write_raw(&w, buf_str(&value));
    }
    for (size_t i = 0; i < count; i++) {
        if (json_is(json_get(token->json.root, changes[i].name), JSON_NONE))
            write_change(&w, &changes[i]);
    }
    json_write_object_end(&w);
    rc = text.failed != RC_OK || value.failed != RC_OK ? err_no_memory(err)
                                                       : file_write_whole(path, buf_str(&text), err);
out:
    if (text.at != NULL)
        secret_wipe(text.at, text.capacity);
    if (value.at != NULL)
        secret_wipe(value.at, value.capacity);
    buf_free(&text);
    buf_free(&value);
    return rc;
}
