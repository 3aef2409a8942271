/* SPDX-License-Identifier: Apache-2.0
 *
 * Three values as one: moved, copied, checked, and when they are to be renewed.
 */
#include "aws/credentials.h"

#include <stdlib.h>

enum {
    KEY_ID_LEAST = 16,
    KEY_ID_MOST = 128,
    TOKEN_MOST = 16 << 10,
    MINUTE = 60,
    /* Of the windows: how long before the end, and for which lives that is too long. */
    ADVISORY = 15 * MINUTE,
    MANDATORY = 10 * MINUTE,
    SHORT_LIFE = 45 * MINUTE
};

void credentials_clear(struct credentials *credentials)
{
    secret_clear(&credentials->key_id);
    secret_clear(&credentials->secret_key);
    secret_clear(&credentials->token);
    free(credentials->account);
    *credentials = CREDENTIALS_NONE;
}

void credentials_move(struct credentials *to, struct credentials *from)
{
    if (to == from)
        return;
    credentials_clear(to);
    *to = *from;
    *from = CREDENTIALS_NONE;
}

static enum rc copy_secret(struct secret *to, const struct secret *from)
{
    return from->at == NULL ? RC_OK : secret_set(to, secret_str(from));
}

enum rc credentials_copy(struct credentials *to, const struct credentials *from)
{
    struct credentials copy = CREDENTIALS_NONE;
    enum rc rc = copy_secret(&copy.key_id, &from->key_id);
    if (rc == RC_OK)
        rc = copy_secret(&copy.secret_key, &from->secret_key);
    if (rc == RC_OK)
        rc = copy_secret(&copy.token, &from->token);
    copy.obtained = from->obtained;
    copy.expires = from->expires;
    if (rc == RC_OK && from->account != NULL) {
        copy.account = strdup(from->account);
        rc = copy.account == NULL ? RC_NO_MEMORY : RC_OK;
    }
    if (rc == RC_OK)
        credentials_move(to, &copy);
    credentials_clear(&copy);
    return rc;
}

/* ---- Checks ---- */

static bool is_word(struct str s)
{
    for (size_t i = 0; i < s.len; i++) {
        char lower = (char)(s.at[i] | 0x20);
        if (!((lower >= 'a' && lower <= 'z') || (s.at[i] >= '0' && s.at[i] <= '9') || s.at[i] == '_'))
            return false;
    }
    return true;
}

/* A CR or LF in a token would become a request header of somebody else's choice. */
static bool is_printable(struct str s)
{
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] <= ' ' || s.at[i] > '~')
            return false;
    }
    return true;
}

enum rc credentials_check(const struct credentials *credentials, const char *source, struct err *err)
{
    struct str key_id = secret_str(&credentials->key_id);
    struct str secret_key = secret_str(&credentials->secret_key);
    struct str token = secret_str(&credentials->token);
    if (key_id.len < KEY_ID_LEAST || key_id.len > KEY_ID_MOST || !is_word(key_id))
        return err_set(err, RC_BAD_INPUT,
                       "%s: the access key id is not one: 16 to 128 letters, digits and _ are wanted", source);
    if (secret_key.len == 0)
        return err_set(err, RC_BAD_INPUT, "%s: the secret access key is empty", source);
    if (!is_printable(secret_key))
        return err_set(err, RC_BAD_INPUT, "%s: the secret access key holds what cannot be in one", source);
    if (token.len > TOKEN_MOST)
        return err_set(err, RC_BAD_INPUT, "%s: the session token is longer than %d KiB", source, TOKEN_MOST >> 10);
    if (!is_printable(token))
        return err_set(err, RC_BAD_INPUT, "%s: the session token holds what cannot be in one", source);
    return RC_OK;
}

struct str credentials_shown(const struct credentials *credentials, struct arena *arena)
{
    enum {
        ENDS = 4
    };
    struct str key_id = secret_str(&credentials->key_id);
    if (key_id.len < KEY_ID_LEAST)
        return arena_copy(arena, STR("…"));
    struct str parts[] = {str_slice(key_id, 0, ENDS), STR("…"), str_from(key_id, key_id.len - ENDS)};
    return arena_join(arena, parts, sizeof parts / sizeof *parts);
}

bool credentials_windows(const struct credentials *credentials, int64_t *advisory, int64_t *mandatory)
{
    if (credentials->expires == 0)
        return false;
    int64_t life = credentials->expires - credentials->obtained;
    if (life < 0)
        life = 0;
    /* A session of 15 minutes would otherwise be renewed at every call. */
    *advisory = credentials->expires - (life < SHORT_LIFE ? life / 3 : ADVISORY);
    *mandatory = credentials->expires - (life < SHORT_LIFE ? life / 4 : MANDATORY);
    return true;
}
