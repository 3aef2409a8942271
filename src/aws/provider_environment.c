/* SPDX-License-Identifier: Apache-2.0
 *
 * Keys in the environment (aws-live.md 1.1, row 1; SDKs and Tools Reference Guide, "AWS access keys").
 */
#include "aws/provider.h"
#include "aws/secret_json.h"

static const char source[] = "the environment";

static struct str value(const struct provider_context *context, const char *name)
{
    return settings_environment(context->settings, name);
}

static enum rc read_end(const struct provider_context *context, int64_t *out, struct err *err)
{
    struct str text = value(context, "AWS_CREDENTIAL_EXPIRATION");
    *out = 0;
    if (text.len == 0)
        return RC_OK;
    if (!secret_json_time(text, out))
        return err_set(err, RC_BAD_INPUT,
                       "AWS_CREDENTIAL_EXPIRATION is not a time with a zone, such as 2026-11-24T09:30:00Z");
    if (*out <= provider_now(context))
        return err_set(err, RC_BAD_INPUT,
                       "the credentials in the environment expired at %.*s (AWS_CREDENTIAL_EXPIRATION)", (int)text.len,
                       text.at);
    return RC_OK;
}

static enum rc fetch(struct provider *provider, bool forced, struct credentials *out, struct err *err)
{
    (void)forced;
    const struct provider_context *context = provider->context;
    struct credentials read = CREDENTIALS_NONE;
    struct str secret_key = value(context, "AWS_SECRET_ACCESS_KEY");
    struct str token = value(context, "AWS_SECURITY_TOKEN"); /* the older name wins where both are set */
    enum rc rc;
    if (secret_key.len == 0)
        return err_set(err, RC_BAD_INPUT, "AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not");
    if (token.len == 0)
        token = value(context, "AWS_SESSION_TOKEN");
    rc = read_end(context, &read.expires, err);
    if (rc != RC_OK)
        return rc;
    read.obtained = provider_now(context);
    if (secret_set(&read.key_id, value(context, "AWS_ACCESS_KEY_ID")) != RC_OK ||
        secret_set(&read.secret_key, secret_key) != RC_OK ||
        (token.len != 0 && secret_set(&read.token, token) != RC_OK))
        rc = err_no_memory(err);
    if (rc == RC_OK)
        rc = credentials_check(&read, source, err);
    if (rc == RC_OK)
        credentials_move(out, &read);
    credentials_clear(&read);
    return rc;
}

enum rc provider_environment_find(struct provider_context *context, const struct provider_scope *scope,
                                  struct provider **out, struct err *err)
{
    *out = NULL;
    if (!scope->environment || value(context, "AWS_ACCESS_KEY_ID").len == 0)
        return RC_OK;
    struct provider *provider = provider_new(context, "environment");
    if (provider == NULL)
        return err_no_memory(err);
    provider->fetch = fetch;
    provider->fixed = "they stand in the environment";
    *out = provider;
    return RC_OK;
}
