/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading JSON that holds secrets.
 */
#include "aws/secret_json.h"

#include <stdlib.h>

#include "text/date.h"

enum {
    DEPTH_MOST = 64
};

enum rc secret_json_parse(struct str text, const char *what, struct secret_json *out, struct err *err)
{
    struct json_doc *doc = NULL;
    struct err fault = ERR_NONE;
    struct str twice = STR_EMPTY;
    enum rc rc;
    if (text.len > SECRET_JSON_MAX)
        return err_set(err, RC_LIMIT, "%s is larger than %zu KiB", what, SECRET_JSON_MAX >> 10);
    rc = json_parse(NULL, text, &doc, &fault);
    if (rc == RC_NO_MEMORY) {
        (void)err_no_memory(err);
        goto out;
    }
    if (rc != RC_OK) { /* the parser's own words might quote what stands there */
        rc = err_set(err, RC_BAD_INPUT, "%s is not JSON (line %zu, column %zu)", what, fault.line, fault.column);
        goto out;
    }
    struct json root = json_root(doc);
    if (!json_is(root, JSON_OBJECT))
        rc = err_set(err, RC_BAD_INPUT, "%s is not a JSON object", what);
    else if (json_is_deeper(root, DEPTH_MOST))
        rc = err_set(err, RC_BAD_INPUT, "%s is nested deeper than %d", what, DEPTH_MOST);
    else if (json_duplicate_member(root, false, &twice))
        rc = err_set(err, RC_BAD_INPUT, "%s holds a member twice", what);
    if (rc == RC_OK) {
        *out = (struct secret_json){doc, root};
        doc = NULL;
    }
out:
    json_doc_wipe(doc);
    err_clear(&fault);
    return rc;
}

void secret_json_free(struct secret_json *json)
{
    json_doc_wipe(json->doc);
    *json = (struct secret_json){NULL, {NULL, 0}};
}

struct str secret_json_text(struct json object, struct str name)
{
    struct json value = json_get(object, name);
    if (!json_is(value, JSON_STRING))
        return STR_EMPTY;
    struct str text = json_string(value);
    return text.at == NULL ? STR("") : text;
}

/* Whether a zone stands at its end: without one a time could be anybody's. */
static bool has_zone(struct str text)
{
    if (text.len == 0 || str_find(text, ':') == text.len)
        return false;
    char last = text.at[text.len - 1];
    if (last == 'Z' || last == 'z')
        return true;
    for (size_t back = 5; back <= 6 && back < text.len; back++) { /* +hhmm, +hh:mm */
        char sign = text.at[text.len - back];
        if (sign == '+' || sign == '-')
            return true;
    }
    return false;
}

bool secret_json_time(struct str text, int64_t *out)
{
    struct instant instant;
    bool old = str_ends_with(text, STR("UTC"));
    if (old)
        text = str_slice(text, 0, text.len - 3);
    if (str_find(text, ':') == text.len || has_zone(text) == old || !date_read_loose(text, &instant))
        return false;
    *out = instant.seconds;
    return true;
}

/* When the credentials end; 0 where that is not said. */
static enum rc read_end(struct json object, const struct credential_members *members, const char *what, int64_t *out,
                        struct err *err)
{
    static const int64_t most = INT64_C(253402300799); /* the last second of the year 9999 */
    struct json value = json_get(object, members->expires);
    int64_t end = 0;
    bool good;
    *out = 0;
    if (members->expires.len == 0 ||
        ((json_is(value, JSON_NONE) || json_is(value, JSON_NULL)) && !members->expires_needed))
        return RC_OK;
    if (json_is(value, JSON_NONE))
        return err_set(err, RC_BAD_INPUT, "%s has no %.*s", what, (int)members->expires.len, members->expires.at);
    if (members->milliseconds) {
        good = json_int64(value, &end);
        end /= 1000;
    } else {
        good = secret_json_time(secret_json_text(object, members->expires), &end);
    }
    if (!good || end <= 0 || end > most)
        return err_set(err, RC_BAD_INPUT, "%s: %.*s is not a time", what, (int)members->expires.len,
                       members->expires.at);
    *out = end;
    return RC_OK;
}

static enum rc read_secret(struct json object, struct str name, bool needed, const char *what, struct secret *out,
                           struct err *err)
{
    struct str text = secret_json_text(object, name);
    struct json value = json_get(object, name);
    if (text.len == 0 && (needed || (text.at == NULL && !json_is(value, JSON_NONE) && !json_is(value, JSON_NULL))))
        return err_set(err, RC_BAD_INPUT, "%s has no %.*s", what, (int)name.len, name.at);
    if (text.len == 0)
        return RC_OK;
    return secret_set(out, text) == RC_OK ? RC_OK : err_no_memory(err);
}

const struct credential_members secret_json_metadata_members = {
    .key_id = {"AccessKeyId", 11},
    .secret_key = {"SecretAccessKey", 15},
    .token = {"Token", 5},
    .expires = {"Expiration", 10},
    .account = {"AccountId", 9},
    .token_needed = true,
    .expires_needed = true,
};

enum rc secret_json_credentials(struct json object, const struct credential_members *members, int64_t now,
                                const char *what, struct credentials *out, struct err *err)
{
    struct credentials read = CREDENTIALS_NONE;
    struct str twice = STR_EMPTY;
    enum rc rc;
    if (!json_is(object, JSON_OBJECT) || json_duplicate_member(object, false, &twice))
        return err_set(err, RC_BAD_INPUT, "%s does not hold credentials as it must", what);
    rc = read_secret(object, members->key_id, true, what, &read.key_id, err);
    if (rc == RC_OK)
        rc = read_secret(object, members->secret_key, true, what, &read.secret_key, err);
    if (rc == RC_OK)
        rc = read_secret(object, members->token, members->token_needed, what, &read.token, err);
    if (rc == RC_OK)
        rc = read_end(object, members, what, &read.expires, err);
    read.obtained = now;
    struct str account = members->account.len == 0 ? STR_EMPTY : secret_json_text(object, members->account);
    if (rc == RC_OK && account.len != 0 && str_find(account, '\0') == account.len) {
        read.account = strndup(account.at, account.len);
        rc = read.account == NULL ? err_no_memory(err) : RC_OK;
    }
    if (rc == RC_OK)
        rc = credentials_check(&read, what, err);
    if (rc == RC_OK)
        credentials_move(out, &read);
    credentials_clear(&read);
    return rc;
}
