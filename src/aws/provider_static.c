/* SPDX-License-Identifier: Apache-2.0
 *
 * Keys that stand in the credentials file or in the config file (aws-live.md 1.1, rows 5 and 8; SDKs and Tools Reference Guide,
 * "AWS access keys"). The three values are of one file: never the key of one with the secret of the other.
 */
#include "aws/provider.h"

struct keys {
    struct profile profile; /* of one file alone */
};

static const struct config_property *find(const struct keys *keys, struct str name)
{
    const struct config_section *section = keys->profile.credentials;
    if (section == NULL)
        section = keys->profile.config;
    return config_section_find(section, name);
}

static enum rc fetch(struct provider *provider, bool forced, struct credentials *out, struct err *err)
{
    (void)forced;
    const struct keys *keys = provider->state;
    const struct config_property *key_id = find(keys, STR("aws_access_key_id"));
    const struct config_property *secret_key = find(keys, STR("aws_secret_access_key"));
    const struct config_property *token = find(keys, STR("aws_security_token")); /* the older name wins */
    struct credentials read = CREDENTIALS_NONE;
    enum rc rc = RC_OK;
    if (secret_key == NULL) {
        err_set(err, RC_BAD_INPUT, "profile %.*s has an aws_access_key_id, but no aws_secret_access_key in this file",
                (int)keys->profile.name.len, keys->profile.name.at);
        provider_place(err, &keys->profile, key_id);
        return RC_BAD_INPUT;
    }
    if (token == NULL)
        token = find(keys, STR("aws_session_token"));
    read.obtained = provider_now(provider->context);
    if (secret_set(&read.key_id, key_id->value) != RC_OK || secret_set(&read.secret_key, secret_key->value) != RC_OK ||
        (token != NULL && token->value.len != 0 && secret_set(&read.token, token->value) != RC_OK))
        rc = err_no_memory(err);
    if (rc == RC_OK)
        rc = credentials_check(&read, provider->name.at, err);
    if (rc == RC_BAD_INPUT)
        provider_place(err, &keys->profile, key_id);
    if (rc == RC_OK)
        credentials_move(out, &read);
    credentials_clear(&read);
    return rc;
}

static enum rc find_in(struct provider_context *context, const struct profile *profile, struct profile one_file,
                       struct str path, struct provider **out, struct err *err)
{
    struct keys *keys = NULL;
    *out = NULL;
    struct keys look = {one_file};
    if ((one_file.config == NULL && one_file.credentials == NULL) || find(&look, STR("aws_access_key_id")) == NULL)
        return RC_OK;
    struct provider *provider =
        provider_new(context, "profile %.*s (%.*s)", (int)profile->name.len, profile->name.at, (int)path.len, path.at);
    keys = ARENA_NEW(context->arena, struct keys);
    if (provider == NULL || keys == NULL)
        return err_no_memory(err);
    *keys = look;
    provider->fetch = fetch;
    provider->fixed = "they stand in a file";
    provider->state = keys;
    *out = provider;
    return RC_OK;
}

enum rc provider_shared_file_find(struct provider_context *context, const struct provider_scope *scope,
                                  struct provider **out, struct err *err)
{
    const struct profile *profile = scope->profile;
    struct profile one_file = {profile->name, NULL, profile->credentials};
    return find_in(context, profile, one_file, context->settings->credentials_path, out, err);
}

enum rc provider_config_file_find(struct provider_context *context, const struct provider_scope *scope,
                                  struct provider **out, struct err *err)
{
    const struct profile *profile = scope->profile;
    struct profile one_file = {profile->name, profile->config, NULL};
    return find_in(context, profile, one_file, context->settings->config_path, out, err);
}
