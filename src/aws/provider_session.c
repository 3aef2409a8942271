/* SPDX-License-Identifier: Apache-2.0
 *
 * Sessions of roles (API: AssumeRole, AssumeRoleWithWebIdentity).
 */
#include "aws/provider_session.h"

#include <inttypes.h>
#include <stdlib.h>

#include "aws/secret_json.h"

static bool is_session_name(struct str name)
{
    for (size_t i = 0; i < name.len; i++) {
        char lower = (char)(name.at[i] | 0x20);
        bool word = (lower >= 'a' && lower <= 'z') || (name.at[i] >= '0' && name.at[i] <= '9');
        if (!word && str_find(STR("_+=,.@-"), name.at[i]) == strlen("_+=,.@-"))
            return false;
    }
    return name.len >= 2 && name.len <= 64;
}

enum rc provider_session_name(const struct provider_context *context, struct arena *arena, struct str wanted,
                              const char *where, struct str *out, struct err *err)
{
    struct str name = wanted;
    if (name.len == 0)
        name = arena_printf(arena, "rolecall-%" PRId64, provider_now(context));
    if (name.at == NULL)
        return err_no_memory(err);
    if (!is_session_name(name))
        return err_set(err, RC_BAD_INPUT,
                       "%s is not the name of a session: 2 to 64 letters, digits and _+=,.@- are wanted", where);
    *out = name;
    return RC_OK;
}

bool provider_session_is_role(struct str arn)
{
    struct str rest = arn;
    if (arn.len < 20 || arn.len > 2048 || !str_equal(str_cut(&rest, ':'), STR("arn")))
        return false;
    (void)str_cut(&rest, ':'); /* partition */
    if (!str_equal(str_cut(&rest, ':'), STR("iam")))
        return false;
    (void)str_cut(&rest, ':'); /* Region */
    (void)str_cut(&rest, ':'); /* account */
    for (size_t i = 0; i < arn.len; i++) {
        if (arn.at[i] <= ' ' || arn.at[i] > '~')
            return false;
    }
    return str_starts_with(rest, STR("role/"));
}

/* The fifth field of an ARN. */
static struct str account_of(struct str arn)
{
    for (int field = 0; field < 4; field++)
        (void)str_cut(&arn, ':');
    return str_cut(&arn, ':');
}

enum rc provider_session_read(const struct provider_context *context, struct str text, const char *what,
                              struct credentials *out, struct err *err)
{
    static const struct credential_members members = {
        .key_id = {"AccessKeyId", 11},
        .secret_key = {"SecretAccessKey", 15},
        .token = {"SessionToken", 12},
        .expires = {"Expiration", 10},
        .token_needed = true,
        .expires_needed = true,
    };
    struct secret_json json = {NULL, {NULL, 0}};
    struct credentials read = CREDENTIALS_NONE;
    enum rc rc = secret_json_parse(text, what, &json, err);
    if (rc == RC_OK)
        rc = secret_json_credentials(json_get(json.root, STR("Credentials")), &members, provider_now(context), what,
                                     &read, err);
    if (rc == RC_OK) {
        struct json user = json_get(json.root, STR("AssumedRoleUser"));
        struct str account = account_of(secret_json_text(user, STR("Arn")));
        if (account.len != 0 && str_find(account, '\0') == account.len) {
            read.account = strndup(account.at, account.len);
            rc = read.account == NULL ? err_no_memory(err) : RC_OK;
        }
    }
    if (rc == RC_OK)
        credentials_move(out, &read);
    secret_json_free(&json);
    if (text.at != NULL)
        secret_wipe((char *)(uintptr_t)text.at, text.len); /* call_perform's arena is wiped by nobody else */
    credentials_clear(&read);
    return rc;
}
