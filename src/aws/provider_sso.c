/* SPDX-License-Identifier: Apache-2.0
 *
 * IAM Identity Center (aws-live.md 1.6; SDKs and Tools Reference Guide, "IAM Identity Center credential provider"; API: SSO portal,
 * GetRoleCredentials). A login in a browser is never begun here.
 */
#include "aws/endpoint.h"

#include <stdlib.h>

#include "aws/provider_request.h"
#include "aws/sso_token.h"

#include "text/url.h"

struct sso {
    struct sso_login login;
    struct str account, role;
};

static enum rc make_url(const struct sso *sso, struct str base, struct arena *arena, struct str *out, struct err *err)
{
    struct buf url = BUF_NEW(BUF_UNBOUNDED);
    buf_add(&url, base);
    buf_add(&url, STR("/federation/credentials?account_id="));
    url_encode(sso->account, &url);
    buf_add(&url, STR("&role_name="));
    url_encode(sso->role, &url);
    *out = url.failed != RC_OK ? STR_EMPTY : arena_copy(arena, buf_str(&url));
    buf_free(&url);
    return out->at == NULL ? err_no_memory(err) : RC_OK;
}

static enum rc read_answer(const struct provider_context *context, const struct sso *sso,
                           const struct provider_answer *answer, struct credentials *out, struct err *err)
{
    static const struct credential_members members = {
        .key_id = {"accessKeyId", 11},
        .secret_key = {"secretAccessKey", 15},
        .token = {"sessionToken", 12},
        .expires = {"expiration", 10},
        .token_needed = true,
        .expires_needed = true,
        .milliseconds = true,
    };
    static const char what[] = "the answer of IAM Identity Center";
    struct secret_json json = {NULL, {NULL, 0}};
    struct str profile = sso->login.profile;
    if (answer->status == 401)
        return sso_token_expired(&sso->login, err);
    if (answer->status == 403)
        return err_set(
            err, RC_BAD_INPUT,
            "profile %.*s: IAM Identity Center gives no role %.*s in account %.*s: there is no such assignment",
            (int)profile.len, profile.at, (int)sso->role.len, sso->role.at, (int)sso->account.len, sso->account.at);
    if (answer->status != 200)
        return err_set(err, answer->status >= 500 ? RC_IO : RC_BAD_INPUT,
                       "profile %.*s: IAM Identity Center answered %ld for role %.*s in account %.*s", (int)profile.len,
                       profile.at, answer->status, (int)sso->role.len, sso->role.at, (int)sso->account.len,
                       sso->account.at);
    enum rc rc = secret_json_parse(buf_str(&answer->body), what, &json, err);
    if (rc == RC_OK)
        rc = secret_json_credentials(json_get(json.root, STR("roleCredentials")), &members, provider_now(context), what,
                                     out, err);
    secret_json_free(&json);
    if (rc == RC_OK && sso->account.len != 0 && out->account == NULL) {
        out->account = strndup(sso->account.at, sso->account.len);
        rc = out->account == NULL ? err_no_memory(err) : RC_OK;
    }
    return rc;
}

static enum rc fetch(struct provider *provider, bool forced, struct credentials *out, struct err *err)
{
    (void)forced;
    struct provider_context *context = provider->context;
    const struct sso *sso = provider->state;
    struct secret token = SECRET_NONE;
    struct endpoint endpoint;
    struct str url = STR_EMPTY;
    struct credentials read = CREDENTIALS_NONE;
    struct provider_answer answer = {.body = BUF_NEW(0)};
    struct arena *arena = arena_new(0);
    enum rc rc = arena == NULL ? err_no_memory(err) : sso_token_load(context, &sso->login, &token, err);
    if (rc == RC_OK)
        rc = endpoint_find(arena, context->settings, SERVICE_SSO, sso->login.region, &endpoint, err);
    if (rc == RC_OK)
        rc = make_url(sso, endpoint.url, arena, &url, err);
    if (rc == RC_OK) {
        struct http_header headers[] = {{STR("x-amz-sso_bearer_token"), secret_str(&token)}};
        struct http_request request = {.method = STR("GET"),
                                       .url = url,
                                       .headers = headers,
                                       .header_count = 1,
                                       .body_ceiling = SECRET_JSON_MAX,
                                       .plain = endpoint.plain,
                                       .no_proxy = endpoint.loopback};
        rc = provider_request(context, SERVICE_SSO, &request, &answer, err);
    }
    if (rc == RC_OK)
        rc = read_answer(context, sso, &answer, &read, err);
    if (rc == RC_OK)
        credentials_move(out, &read);
    credentials_clear(&read);
    provider_answer_free(&answer);
    secret_clear(&token);
    arena_free(arena);
    return rc;
}

/* ---- Reading the profile ---- */

static enum rc lacks(const struct profile *profile, const char *what, struct err *err)
{
    return err_set(err, RC_BAD_INPUT, "profile %.*s uses IAM Identity Center, but has no %s", (int)profile->name.len,
                   profile->name.at, what);
}

/* One key that stands in the session, and may stand in the profile too. */
static enum rc from_session(const struct profile *profile, const struct config_section *session, struct str name,
                            struct str *out, struct err *err)
{
    const struct config_property *property = config_section_find(session, name);
    struct str own = profile_get(profile, name, NULL);
    *out = property == NULL ? STR_EMPTY : property->value;
    if (out->len == 0)
        return err_set(err, RC_BAD_INPUT, "sso-session %.*s has no %.*s", (int)session->name.len, session->name.at,
                       (int)name.len, name.at);
    if (own.at != NULL && !str_equal(own, *out)) {
        err_set(err, RC_BAD_INPUT, "profile %.*s and sso-session %.*s have different %.*s", (int)profile->name.len,
                profile->name.at, (int)session->name.len, session->name.at, (int)name.len, name.at);
        return RC_BAD_INPUT;
    }
    return RC_OK;
}

static enum rc read_login(const struct provider_context *context, const struct profile *profile,
                          struct sso_login *login, struct err *err)
{
    login->profile = profile->name;
    login->session = profile_get(profile, STR("sso_session"), NULL);
    if (login->session.len != 0) {
        const struct config_section *session = settings_sso_session(context->settings, login->session);
        if (session == NULL)
            return err_set(err, RC_BAD_INPUT, "profile %.*s names an sso-session that is not there: %.*s",
                           (int)profile->name.len, profile->name.at, (int)login->session.len, login->session.at);
        enum rc rc = from_session(profile, session, STR("sso_region"), &login->region, err);
        return rc != RC_OK ? rc : from_session(profile, session, STR("sso_start_url"), &login->start_url, err);
    }
    login->region = profile_get(profile, STR("sso_region"), NULL);
    login->start_url = profile_get(profile, STR("sso_start_url"), NULL);
    if (login->start_url.len == 0)
        return lacks(profile, "sso_session, and no sso_start_url", err);
    return login->region.len == 0 ? lacks(profile, "sso_region", err) : RC_OK;
}

enum rc provider_sso_find(struct provider_context *context, const struct provider_scope *scope, struct provider **out,
                          struct err *err)
{
    const struct profile *profile = scope->profile;
    struct str account = profile_get(profile, STR("sso_account_id"), NULL);
    struct str role = profile_get(profile, STR("sso_role_name"), NULL);
    *out = NULL;
    if (account.at == NULL && role.at == NULL)
        return RC_OK;
    if (account.len == 0)
        return lacks(profile, "sso_account_id", err);
    if (role.len == 0)
        return lacks(profile, "sso_role_name", err);
    struct sso *sso = ARENA_NEW(context->arena, struct sso);
    struct provider *provider =
        provider_new(context, "profile %.*s (IAM Identity Center, account %.*s, role %.*s)", (int)profile->name.len,
                     profile->name.at, (int)account.len, account.at, (int)role.len, role.at);
    if (sso == NULL || provider == NULL)
        return err_no_memory(err);
    sso->account = account;
    sso->role = role;
    enum rc rc = read_login(context, profile, &sso->login, err);
    if (rc != RC_OK)
        return rc;
    if (!region_is_valid(sso->login.region))
        return err_set(err, RC_BAD_INPUT, "profile %.*s: sso_region is not the name of a Region",
                       (int)profile->name.len, profile->name.at);
    provider->fetch = fetch;
    provider->state = sso;
    provider->role = true;
    *out = provider;
    return RC_OK;
}
